//! Files that hold nothing but numbers: `np::tofile`, `np::fromfile`.

use super::{Directory, message};
use ndview::prelude::*;

#[test]
fn elements_in_row_major_order() {
    let directory = Directory::new();
    let path = directory.file("bare.bin");
    let m = Owned::from_fn([3, 4], |[i, j]| (10 * i + j) as i16);
    np::tofile(&m, &path).unwrap();
    assert_eq!(np::fromfile::<i16>(&path).unwrap(), m.ravel());
    np::tofile(&arr!(m[::-1, 1::2]), &path).unwrap();
    assert_eq!(np::fromfile::<i16>(&path).unwrap(), [21, 23, 11, 13, 1, 3]);
    assert_eq!(np::tobytes(&arr!(m[0, ::-2])), [3, 0, 1, 0]);
}

/// As NumPy: a rest that is no element is left out, and what is not there is not an error.
#[test]
fn parts_of_a_file() {
    let directory = Directory::new();
    let path = directory.file("bare.bin");
    std::fs::write(&path, [1, 0, 2, 0, 3, 0, 4]).unwrap();
    assert_eq!(np::fromfile::<u16>(&path).unwrap(), [1, 2, 3]);
    assert_eq!(np::fromfile_part::<u16>(&path, 2, 1).unwrap(), [512, 768]);
    assert_eq!(np::fromfile_part::<u16>(&path, 0, 0).unwrap().size(), 0);
    assert_eq!(np::fromfile_part::<u64>(&path, 5, 0).unwrap().size(), 0);
    assert_eq!(
        np::fromfile_part::<u8>(&path, usize::MAX, 100)
            .unwrap()
            .size(),
        0
    );
    std::fs::write(&path, [0, 255, 1]).unwrap();
    assert_eq!(np::fromfile::<bool>(&path).unwrap(), [false, true, true]);
    let absent = directory.file("absent");
    assert!(message(np::fromfile::<u8>(&absent)).starts_with(&absent.display().to_string()));
}
