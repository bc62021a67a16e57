//! Files: bytes and text, as functions of Rust's.

use ndview::prelude::*;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// A place for a file that is removed afterwards.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let name = format!("ndview-functions-{}-{name}", std::process::id());
        Place(std::env::temp_dir().join(name))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn bytes() {
    let place = Place::new("bytes");
    let path = &place.0;
    let m = arr!([[1_u16, 2], [3, 4]]);
    np::tofile(&m.t(), path).unwrap();
    assert_eq!(np::fromfile::<u16>(path).unwrap(), [1, 3, 2, 4]);
    assert_eq!(np::fromfile_with::<u16>(path, 2, 2).unwrap(), [3, 2]);
    assert_eq!(np::fromfile_with::<u16>(path, -1, 5).unwrap().len(), 1);
    assert_eq!(np::fromfile_part::<u16>(path, 9, 100).unwrap().len(), 0);
    let negative = np::fromfile_with::<u16>(path, 1, -1).unwrap_err();
    assert!(
        negative.to_string().contains("the offset is negative"),
        "{negative}"
    );
    assert_eq!(
        np::tobytes(&m),
        m.to_vec()
            .into_iter()
            .flat_map(u16::to_ne_bytes)
            .collect::<Vec<_>>()
    );
    assert_eq!(np::tobytes(&m.t())[2..4], 3_u16.to_ne_bytes());
    let missing = np::fromfile::<u8>(path.with_extension("missing")).unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
}

#[cfg(target_os = "linux")]
#[test]
fn what_has_no_length_is_no_file_of_bytes() {
    let refused = np::fromfile::<u8>("/dev/zero").unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("only files on a disk have a length"),
        "{refused}"
    );
}

#[test]
fn text() {
    let place = Place::new("text");
    let path = &place.0;
    let a = arr!([[1.5, 2.0], [1e20, 3.0]]);
    np::tofile_text(&a, path, ",", "%s").unwrap();
    assert_eq!(fs::read_to_string(path).unwrap(), "1.5,2.0,1e+20,3.0");
    assert_eq!(
        np::fromfile_text::<f64>(path, -1, ",").unwrap(),
        [1.5, 2.0, 1e20, 3.0]
    );
    assert_eq!(np::fromfile_text::<f64>(path, 2, ",").unwrap(), [1.5, 2.0]);
    np::tofile_text(&[7, -8], path, " | ", "<%03d>%%").unwrap();
    assert_eq!(fs::read_to_string(path).unwrap(), "<007>% | <-08>%");
    let unmatched = np::fromfile_text::<i64>(path, -1, "|")
        .unwrap_err()
        .to_string();
    assert!(
        unmatched.contains("could not be read to its end due to unmatched data"),
        "{unmatched}"
    );
    assert!(unmatched.contains("ndview-functions"), "{unmatched}");
    for (format, sentence) in [
        (
            "no value",
            "not all arguments converted during string formatting",
        ),
        ("%d and %d", "not enough arguments for format string"),
    ] {
        let refused = np::tofile_text(&[1], path, ",", format)
            .unwrap_err()
            .to_string();
        assert!(refused.contains(sentence), "{refused}");
    }
    assert!(np::tofile_text(&[1], path, ",", "%y").is_err());
    assert_eq!(fs::read_to_string(path).unwrap(), "<007>% | <-08>%");
    assert!(np::fromfile_text::<i64>(path.with_extension("missing"), -1, ",").is_err());
}
