//! `np::save`: NumPy's bytes, and a file that is whole or not there.

use super::{Directory, message, theirs};
use ndview::{Complex64, prelude::*};
use std::io::{self, Write};

/// What is saved is what NumPy saves, byte for byte.
#[test]
fn numpys_bytes() {
    fn check(array: &impl np::Saved, name: &str) {
        let mut bytes = Vec::new();
        array.save_in(&mut bytes).unwrap();
        assert!(bytes == std::fs::read(theirs(name)).unwrap(), "{name}");
    }
    let rows = arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]);
    check(&rows, "rows.npy");
    check(
        &arr!(arr!([[2.5, 2.0, 1.5], [1.0, 0.5, 0.0]])[::-1, ::-1]),
        "rows.npy",
    );
    let columns = Owned::from_fn([4, 3, 2], |[k, j, i]| (12 * i + 4 * j + k) as i16);
    check(&columns.t(), "columns.npy");
    check(&Owned::scalar(7_i64), "number.npy");
    check(&[true, false, true], "mask.npy");
    check(&np::zeros_of::<f32, _>([0, 3]), "empty.npy");
    check(
        &np::load::<Complex64, 2>(theirs("complex.npy")).unwrap(),
        "complex.npy",
    );
    check(&vec![1_u8, 2, 255], "bytes.npy");
}

#[test]
fn what_is_saved_is_read_again() {
    let directory = Directory::new();
    let m = Owned::from_fn([300, 5, 70], |[i, j, k]| (1000 * i + 100 * j + k) as u32);
    let file = directory.file("m.npy");
    np::save(&file, &arr!(m[::2, ::-1, 1::3])).unwrap();
    assert_eq!(np::load::<u32, 3>(&file).unwrap(), arr!(m[::2, ::-1, 1::3]));
    np::save(&file, &m.t()).unwrap();
    assert_eq!(np::load::<u32, 3>(&file).unwrap(), m.t());
    np::save(&file, &m.swapaxes::<1, 2>()).unwrap();
    assert_eq!(np::load::<u32, 3>(&file).unwrap(), m.swapaxes::<1, 2>());
    assert_eq!(directory.names(), ["m.npy"]);
}

#[test]
fn the_ending_is_appended() {
    let directory = Directory::new();
    np::save(directory.file("a"), &[1, 2]).unwrap();
    np::save(directory.file("b.npy"), &[1, 2]).unwrap();
    np::save(directory.file("c.txt"), &[1, 2]).unwrap();
    assert_eq!(directory.names(), ["a.npy", "b.npy", "c.txt.npy"]);
}

/// An array that fails, or panics, after some of it was written.
struct Broken {
    panics: bool,
}

impl np::Saved for Broken {
    fn save_in(&self, writer: &mut dyn Write) -> io::Result<()> {
        writer.write_all(b"\x93NUMPY and then nothing")?;
        assert!(!self.panics, "broken");
        Err(io::Error::other("the disk is full"))
    }
}

#[test]
fn a_failed_write_leaves_what_was_there() {
    let directory = Directory::new();
    let file = directory.file("kept.npz");
    np::savez(&file, &[("a", &[1, 2])]).unwrap();
    let before = std::fs::read(&file).unwrap();
    let failed = np::savez(&file, &[("a", &[3, 4]), ("b", &Broken { panics: false })]);
    assert_eq!(
        message(failed),
        format!("{}: the disk is full", file.display())
    );
    let panics = || np::savez(&file, &[("a", &[3, 4]), ("b", &Broken { panics: true })]);
    assert!(std::panic::catch_unwind(panics).is_err());
    assert!(std::fs::read(&file).unwrap() == before);
    assert_eq!(directory.names(), ["kept.npz"]);

    // One that was not there is not there afterwards.
    assert!(
        np::savez(
            directory.file("new.npz"),
            &[("b", &Broken { panics: false })]
        )
        .is_err()
    );
    assert_eq!(directory.names(), ["kept.npz"]);
}

#[test]
fn a_directory_that_is_not_there_is_named() {
    let directory = Directory::new();
    let file = directory.file("absent/a.npy");
    let failed = np::save(&file, &[1.0]);
    assert_eq!(failed.as_ref().unwrap_err().kind(), io::ErrorKind::NotFound);
    assert!(message(failed).starts_with(&file.display().to_string()));
}

#[cfg(unix)]
#[test]
fn links_permissions_and_devices() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let directory = Directory::new();
    let (file, link) = (directory.file("file.npy"), directory.file("link.npy"));
    np::save(&file, &[1]).unwrap();
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o640)).unwrap();
    symlink(&file, &link).unwrap();
    np::save(&link, &[2, 3]).unwrap();
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(np::load::<i32, 1>(&file).unwrap(), [2, 3]);
    assert_eq!(
        std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o640
    );
    np::tofile(&[1.0], "/dev/null").unwrap();
    assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
}
