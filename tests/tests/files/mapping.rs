//! Files that are mapped to memory.

use super::{Directory, message, theirs};
use ndview::{Complex64, prelude::*};

#[test]
fn rows_and_columns() {
    // SAFETY: nobody writes to the files of `tests/data`.
    let rows = unsafe { np::load_mmap::<f64, 2>(theirs("rows.npy")).unwrap() };
    assert_eq!(rows.view(), arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]));
    assert_eq!(arr!(rows[1, ::-1]), arr!([2.5, 2.0, 1.5]));
    assert_eq!(
        arr!(rows + rows[:].T.T),
        arr!([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])
    );
    assert_eq!(np::sum(&rows), 7.5);
    // SAFETY: as above.
    let columns = unsafe { np::load_mmap::<i16, 3>(theirs("columns.npy")).unwrap() };
    assert_eq!(columns.view().to_vec(), (0..24).collect::<Vec<i16>>());
    // SAFETY: as above.
    let z = unsafe { np::load_mmap::<Complex64, 2>(theirs("complex.npy")).unwrap() };
    assert_eq!(arr!(z[0, 0]), Complex64::new(1.0, 2.0));
    // SAFETY: as above.
    let empty = unsafe { np::load_mmap::<f32, 2>(theirs("empty.npy")).unwrap() };
    assert_eq!(empty.view().shape(), [0, 3]);
}

#[test]
fn what_is_written_goes_to_the_file() {
    let directory = Directory::new();
    let path = directory.file("changed.npy");
    np::save(&path, &np::zeros([3, 4]).t()).unwrap();
    // SAFETY: nobody else knows of the file.
    let mut file = unsafe { np::load_mmap_mut::<f64, 2>(&path).unwrap() };
    arr!(file[1:, ::2] = 7);
    arr!(file[0] += [1.0, 2.0, 3.0]);
    file.flush().unwrap();
    drop(file);
    let expected = arr!([[1, 2, 3], [7, 0, 7], [7, 0, 7], [7, 0, 7]]);
    assert_eq!(
        np::load::<f64, 2>(&path).unwrap(),
        arr!(expected.astype(f64))
    );
    // SAFETY: nobody else knows of the file.
    let mut file = unsafe { np::load_mmap_copy::<f64, 2>(&path).unwrap() };
    arr!(file[...] = 0);
    assert_eq!(np::sum(&file), 0.0);
    drop(file);
    assert_eq!(
        np::load::<f64, 2>(&path).unwrap(),
        arr!(expected.astype(f64))
    );
}

#[test]
fn what_cannot_be_mapped() {
    // SAFETY: nobody writes to the files of `tests/data`.
    let said = unsafe { message(np::load_mmap::<i32, 2>(theirs("swapped.npy"))) };
    assert!(said.ends_with(
        "swapped.npy: the elements have the other order of bytes: only `np::load` can turn them around"
    ));
    // SAFETY: as above.
    let said = unsafe { message(np::load_mmap::<f32, 2>(theirs("rows.npy"))) };
    assert!(said.ends_with("the elements are float64, but float32 was asked for"));
    let directory = Directory::new();
    let path = directory.file("odd.npy");
    let bytes = std::fs::read(theirs("rows.npy")).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
    // SAFETY: nobody else knows of the file.
    let said = unsafe { message(np::load_mmap::<f64, 2>(&path)) };
    assert!(
        said.ends_with("EOF: reading array data, expected 48 bytes got 47"),
        "{said}"
    );
    // A header of a length that no program should write.
    let mut odd = bytes[..8].to_vec();
    odd.extend([0x75, 0]);
    odd.extend(&bytes[10..126]);
    odd.extend(&bytes[127..]);
    std::fs::write(&path, &odd).unwrap();
    // SAFETY: nobody else knows of the file.
    let said = unsafe { message(np::load_mmap::<f64, 2>(&path)) };
    assert!(
        said.ends_with("the elements begin at byte 127, which is no multiple of their alignment")
    );
    assert_eq!(np::load::<f64, 2>(&path).unwrap()[[1, 2]], 2.5);
}

/// 2 GiB, of which a few pages are looked at.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
#[test]
fn files_larger_than_what_is_read_of_them() {
    let directory = Directory::new();
    let path = directory.file("large.npy");
    let rows = 1 << 15;
    let mut header = Vec::new();
    np::save_to(&mut header, &np::zeros([1, 8192])).unwrap();
    let text =
        String::from_utf8_lossy(&header[..128]).replace("(1, 8192), }    ", "(32768, 8192), }");
    header.truncate(128);
    header[10..].copy_from_slice(&text.as_bytes()[text.len() - 118..]);
    std::fs::write(&path, &header).unwrap();
    let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(128 + 8 * 8192 * rows as u64).unwrap();
    // SAFETY: nobody else knows of the file.
    let mut file = unsafe { np::load_mmap_mut::<f64, 2>(&path).unwrap() };
    assert_eq!(file.view().nbytes(), 2 << 30);
    for i in (0..rows).step_by(rows / 8) {
        arr!(file[i, 17] = i as f64);
    }
    assert_eq!(arr!(file[rows / 2, 17]), (rows / 2) as f64);
    let resident = kib_in_memory(&path);
    assert!(resident < 2048, "{resident} KiB");
}

/// How much of the file at `path` its mapping holds in memory: of this mapping alone, as pages of
/// the program and of what other tests map come and go meanwhile.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
fn kib_in_memory(path: &std::path::Path) -> usize {
    let mappings = std::fs::read_to_string("/proc/self/smaps").unwrap();
    let mut lines = mappings.lines();
    let name = path.to_str().unwrap();
    lines.find(|line| line.ends_with(name)).unwrap();
    let size = lines.find_map(|line| line.strip_prefix("Rss:")).unwrap();
    size.trim().trim_end_matches(" kB").parse().unwrap()
}
