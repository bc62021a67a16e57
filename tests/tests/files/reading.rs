//! `np::load` of what NumPy, other programs and older versions have saved.

use super::{message, theirs};
use ndview::{Complex32, Complex64, prelude::*};

#[test]
fn files_of_numpy_are_read() {
    let rows = np::load::<f64, 2>(theirs("rows.npy")).unwrap();
    assert_eq!(rows, arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]));
    let columns = np::load::<i16, 3>(theirs("columns.npy")).unwrap();
    assert_eq!(columns.shape(), [2, 3, 4]);
    assert_eq!(columns.to_vec(), (0..24).collect::<Vec<i16>>());
    let number = np::load::<i64, 0>(theirs("number.npy")).unwrap();
    assert_eq!(number[[]], 7);
    let mask = np::load::<bool, 1>(theirs("mask.npy")).unwrap();
    assert_eq!(mask, arr!([true, false, true]));
    let empty = np::load::<f32, 2>(theirs("empty.npy")).unwrap();
    assert_eq!(empty.shape(), [0, 3]);
    assert_eq!(np::load::<u8, 1>(theirs("bytes.npy")).unwrap(), [1, 2, 255]);
}

#[test]
fn complex_numbers() {
    let z = np::load::<Complex64, 2>(theirs("complex.npy")).unwrap();
    assert_eq!(z[[0, 0]], Complex64::new(1.0, 2.0));
    assert!(z[[1, 0]].re.is_nan() && z[[1, 1]].re.is_sign_negative());
    let by_columns = np::load::<Complex32, 2>(theirs("complex64.npy")).unwrap();
    assert_eq!(by_columns[[1, 2]], Complex32::new(0.0, 5.0));
}

#[test]
fn the_other_order_of_bytes() {
    let swapped = np::load::<i32, 2>(theirs("swapped.npy")).unwrap();
    assert_eq!(swapped, arr!([[-3, -2, -1], [0, 1, 2]]));
    let swapped = np::load::<Complex64, 1>(theirs("swapped_complex.npy")).unwrap();
    assert_eq!(swapped, arr!([1 + 2j, -3.5j]));
}

#[test]
fn headers_of_other_programs_and_versions() {
    let rows = np::load::<f64, 2>(theirs("rows.npy")).unwrap();
    for name in [
        "version2",
        "version3",
        "python2",
        "unordered",
        "letter",
        "no_order",
        "native",
    ] {
        let read = np::load::<f64, 2>(theirs(&format!("{name}.npy")));
        assert_eq!(read.unwrap(), rows, "{name}");
    }
    let mask = np::load::<bool, 1>(theirs("question_mark.npy")).unwrap();
    assert_eq!(mask, [true, false, true]);
}

#[test]
fn types_that_know_lengths() {
    let rows: Owned<f64, Shape![2, _]> = np::load_as(theirs("rows.npy")).unwrap();
    assert_eq!(rows[[1, 2]], 2.5);
    let other = np::load_as::<f64, Shape![3, _]>(theirs("rows.npy"));
    assert!(message(other).ends_with("the array has the shape [2, 3], but another was asked for"));
}

#[test]
fn files_that_hold_something_else_are_errors() {
    let said = |result: std::io::Result<()>, file: &str, what: &str| {
        assert_eq!(
            message(result),
            format!("{}: {what}", theirs(file).display())
        );
    };
    said(
        np::load::<f64, 3>(theirs("rows.npy")).map(drop),
        "rows.npy",
        "the array is 2-dimensional, but 3 was asked for",
    );
    said(
        np::load::<i32, 2>(theirs("rows.npy")).map(drop),
        "rows.npy",
        "the elements are float64, but int32 was asked for",
    );
    said(
        np::load::<f32, 1>(theirs("half.npy")).map(drop),
        "half.npy",
        "the elements are float16, but float32 was asked for",
    );
    said(
        np::load::<u8, 1>(theirs("text.npy")).map(drop),
        "text.npy",
        "the elements are <U5, but uint8 was asked for",
    );
    said(
        np::load::<f64, 1>(theirs("fields.npy")).map(drop),
        "fields.npy",
        "the elements are [('x', '<f8'), ('y', '<i4')], but float64 was asked for",
    );
    said(
        np::load::<i64, 1>(theirs("times.npy")).map(drop),
        "times.npy",
        "the elements are <M8[D], but int64 was asked for",
    );
    said(
        np::load::<f64, 1>(theirs("several.npz")).map(drop),
        "several.npz",
        "an archive of several arrays: `np::load_npz` reads it",
    );
    said(
        np::load_npz(theirs("rows.npy")).map(drop),
        "rows.npy",
        "invalid Zip archive: Could not find EOCD",
    );
    let absent = np::load::<f64, 2>(theirs("absent.npy"));
    assert_eq!(
        absent.as_ref().unwrap_err().kind(),
        std::io::ErrorKind::NotFound
    );
    assert!(message(absent).contains("absent.npy"));
}

#[test]
fn arrays_that_follow_each_other() {
    let mut bytes = std::fs::read(theirs("rows.npy")).unwrap();
    bytes.extend(std::fs::read(theirs("mask.npy")).unwrap());
    let directory = super::Directory::new();
    let file = directory.file("two.npy");
    std::fs::write(&file, &bytes).unwrap();
    assert_eq!(np::load::<f64, 2>(&file).unwrap()[[1, 2]], 2.5);
    let mut rest = std::fs::File::open(&file).unwrap();
    assert_eq!(np::load_from::<f64, 2>(&mut rest).unwrap().size(), 6);
    assert_eq!(
        np::load_from::<bool, 1>(&mut rest).unwrap(),
        [true, false, true]
    );
    assert!(message(np::load_from::<bool, 1>(&mut rest)).contains("No data left in file"));
}

/// One allocation for the elements, and little more: what is read goes straight to where it stays.
#[test]
fn elements_are_read_straight_into_the_array() {
    let directory = super::Directory::new();
    let file = directory.file("large.npy");
    let size = 1 << 20;
    np::save(&file, &np::arange((0_i64, size))).unwrap();
    let (array, (_, bytes)) = ndview_tests::counting(|| np::load::<i64, 1>(&file).unwrap());
    assert_eq!(array[[12345]], 12345);
    assert!(
        (8 * size as usize..8 * size as usize + 4096).contains(&bytes),
        "{bytes}"
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_has_no_length() {
    use std::io::Write;
    let (reader, mut writer) = std::io::pipe().unwrap();
    let bytes = std::fs::read(theirs("swapped.npy")).unwrap();
    let thread = std::thread::spawn(move || writer.write_all(&bytes));
    let read = np::load_from::<i32, 2>(reader).unwrap();
    thread.join().unwrap().unwrap();
    assert_eq!(read, arr!([[-3, -2, -1], [0, 1, 2]]));
}
