//! `.npz`: what NumPy has saved, and what is saved here.

use super::{Directory, message, theirs};
use ndview::prelude::*;

#[test]
fn archives_of_numpy() {
    let mut file = np::load_npz(theirs("several.npz")).unwrap();
    assert_eq!(file.names(), ["z", "a", "middle"]);
    assert_eq!(file.array::<f64, 2>("z").unwrap()[[1, 2]], 2.5);
    assert_eq!(file.array::<bool, 1>("a.npy").unwrap(), [true, false, true]);
    assert_eq!(file.array::<i16, 3>("middle").unwrap()[[1, 2, 3]], 23);
    assert_eq!(
        file.array_as::<f64, Shape![2, 3]>("z").unwrap()[[0, 1]],
        0.5
    );

    let mut file = np::load_npz(theirs("compressed.npz")).unwrap();
    assert_eq!(file.names(), ["z", "a", "long"]);
    assert_eq!(file.array::<f64, 2>("z").unwrap()[[1, 2]], 2.5);
    assert_eq!(file.array::<i64, 1>("long").unwrap()[[567]], 5);
}

#[test]
fn errors_name_the_file_and_the_array() {
    let path = theirs("several.npz");
    let mut file = np::load_npz(&path).unwrap();
    let mut said = |name: &str, what: &str| {
        let expected = format!("{}: {name}: {what}", path.display());
        assert_eq!(message(file.array::<f32, 2>(name)), expected);
    };
    said("z", "the elements are float64, but float32 was asked for");
    said(
        "middle",
        "the elements are int16, but float32 was asked for",
    );
    said("y", "this is not a file in the archive");
    let long = message(file.array::<f32, 2>(&"x".repeat(100_000)));
    assert!(long.len() < 500, "{long}");
}

#[test]
fn members_without_the_ending() {
    use std::io::Write;
    let directory = Directory::new();
    let path = directory.file("plain.npz");
    let options = zip::write::SimpleFileOptions::default();
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    for (name, value) in [("a", 1), ("b", 2), ("b.npy", 3), ("c/d.npy", 4)] {
        archive.start_file(name, options).unwrap();
        np::save_to(&mut archive, &[value]).unwrap();
    }
    archive.start_file("notes.txt", options).unwrap();
    archive.write_all(b"hello").unwrap();
    archive.finish().unwrap();
    let mut file = np::load_npz(&path).unwrap();
    assert_eq!(file.names(), ["a", "b", "b", "c/d", "notes.txt"]);
    let mut value = |name| file.array::<i32, 1>(name).unwrap()[[0]];
    // The name as it stands comes first, as in NumPy.
    assert_eq!(["a", "b", "b.npy", "c/d"].map(&mut value), [1, 2, 3, 4]);
    let what = "the magic string is not correct; expected b'\\x93NUMPY', got b'hello'";
    assert!(message(file.array::<i32, 1>("notes.txt")).ends_with(what));
}

#[test]
fn what_is_saved_is_read_again() {
    let directory = Directory::new();
    let m = Owned::from_fn([40, 50], |[i, j]| (i * j) as f32);
    for (name, compressed) in [("plain.npz", false), ("packed", true)] {
        let path = directory.file(name);
        let save = if compressed {
            np::savez_compressed
        } else {
            np::savez
        };
        save(
            &path,
            &[
                ("m", &m),
                ("back", &arr!(m[::-1, ::2])),
                ("none", &[0_u8; 0]),
            ],
        )
        .unwrap();
        let mut file =
            np::load_npz(directory.file(&format!("{}.npz", name.replace(".npz", "")))).unwrap();
        assert_eq!(file.names(), ["m", "back", "none"]);
        assert_eq!(file.array::<f32, 2>("m").unwrap(), m);
        assert_eq!(file.array::<f32, 2>("back").unwrap(), arr!(m[::-1, ::2]));
        assert_eq!(file.array::<u8, 1>("none").unwrap().size(), 0);
    }
    assert_eq!(directory.names(), ["packed.npz", "plain.npz"]);
    let twice = np::savez(directory.file("twice"), &[("a", &[1]), ("a", &[2])]);
    assert!(message(twice).ends_with("twice.npz: two arrays have the name a"));
}
