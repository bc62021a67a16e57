//! Every byte flipped, every place to cut: an error that says what is wrong, or the array.

use super::{Directory, message, theirs};
use ndview::prelude::*;

/// What may be asked for beside the elements: buffers, names, messages.
const LITTLE: usize = 1 << 17;

/// The result, which must not have asked for more memory than a file of that length can need.
fn frugal<T>(length: usize, f: impl FnOnce() -> std::io::Result<T>) -> std::io::Result<T> {
    let (result, (_, bytes)) = ndview_tests::counting(f);
    assert!(
        bytes < 2 * length + LITTLE,
        "{bytes} bytes for a file of {length}"
    );
    if let Err(error) = &result {
        let said = error.to_string();
        assert!(said.len() < 600 && said.lines().count() <= 3, "{said}");
    }
    result
}

/// All files that differ from this one in a bit, or end earlier.
fn damaged(bytes: &[u8]) -> impl Iterator<Item = (String, Vec<u8>)> {
    let flipped = (0..8 * bytes.len()).map(|bit| {
        let mut bytes = bytes.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        (format!("bit {bit}"), bytes)
    });
    let cut = (0..bytes.len()).map(|end| (format!("cut at {end}"), bytes[..end].to_vec()));
    flipped.chain(cut)
}

/// A file without a checksum cannot tell of other elements; but what is read has the shape of the file,
/// and a header or a length that is damaged is an error.
#[test]
fn every_byte_of_a_file_of_one_array() {
    let directory = Directory::new();
    let path = directory.file("damaged.npy");
    for name in ["rows.npy", "columns.npy", "version2.npy", "python2.npy"] {
        let bytes = std::fs::read(theirs(name)).unwrap();
        for (what, damaged) in damaged(&bytes) {
            std::fs::write(&path, &damaged).unwrap();
            let size = if name == "columns.npy" {
                frugal(bytes.len(), || np::load::<i16, 3>(&path)).map(|array| array.size())
            } else {
                frugal(bytes.len(), || np::load::<f64, 2>(&path)).map(|array| array.size())
            };
            let expected = if name == "columns.npy" { 24 } else { 6 };
            assert!(what.starts_with("bit") || size.is_err(), "{name}, {what}");
            assert!(
                size.is_err() || size.is_ok_and(|size| size == expected),
                "{name}, {what}"
            );
        }
    }
}

/// In an archive, no damage leads to other elements.
#[test]
fn every_byte_of_an_archive() {
    for name in ["several.npz", "compressed.npz"] {
        let bytes = std::fs::read(theirs(name)).unwrap();
        let mut refused = 0;
        for (what, damaged) in damaged(&bytes) {
            let read = frugal(bytes.len(), || {
                let mut file = np::load_npz_from(std::io::Cursor::new(&damaged))?;
                Ok((file.array::<f64, 2>("z")?, file.array::<bool, 1>("a")?))
            });
            match read {
                Ok((z, a)) => {
                    assert_eq!(
                        z,
                        arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]),
                        "{name}, {what}"
                    );
                    assert_eq!(a, [true, false, true], "{name}, {what}");
                }
                Err(_) => refused += 1,
            }
        }
        assert!(refused > bytes.len(), "{name}: {refused}");
    }
}

#[test]
fn what_a_header_claims_is_not_believed() {
    let directory = Directory::new();
    let path = directory.file("claims.npy");
    let header = |shape: &str| {
        let text = format!("{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}\n");
        let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
        bytes.extend((text.len() as u16).to_le_bytes());
        bytes.extend(text.bytes());
        bytes.extend([0; 48]);
        bytes
    };
    let said = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        let said = message(frugal(bytes.len(), || np::load::<f64, 2>(&path)));
        said.rsplit_once(".npy: ").unwrap().1.to_owned()
    };
    assert_eq!(
        said(&header("(1000000000, 1000)")),
        "EOF: reading array data, expected 8000000000000 bytes got 48"
    );
    assert!(said(&header("(4294967296, 4294967296)")).starts_with("array is too big"));
    assert!(said(&header("(18446744073709551615, 2)")).starts_with("array is too big"));
    assert!(said(&header("(9223372036854775808, 0)")).starts_with("array is too big"));
    assert_eq!(
        said(&header("(18446744073709551616, 2)")),
        "shape is not valid: (18446744073709551616, 2)"
    );
    assert_eq!(
        said(&header("(2, 2)")),
        "there are more bytes than the elements that the header tells of"
    );
    assert_eq!(
        said(b"\x93NUMPY\x02\x00\xff\xff\xff\xff{'descr': '<f8'}"),
        "Header info length (4294967295) is large and may not be safe to load securely"
    );
    assert_eq!(said(b""), "No data left in file");
    assert_eq!(
        said(b"\x93NUMPY\x01"),
        "EOF: reading magic string, expected 8 bytes got 7"
    );
    assert_eq!(
        said(b"\x93NUMPY\x04\x00"),
        "we only support format version (1,0), (2,0), and (3,0), not (4, 0)"
    );
    assert_eq!(
        said(b"\x93NUMPY\x01\x00\x76\x00{'descr'"),
        "EOF: reading array header, expected 118 bytes got 8"
    );
    assert_eq!(
        said(b"\x89PNG\r\n\x1a\n and so on"),
        "the magic string is not correct; expected b'\\x93NUMPY', got b'\\x89PNG\\r\\n'"
    );
}

/// A member that says that it is longer than its bytes can make it.
#[test]
fn what_an_archive_claims_is_not_believed() {
    let directory = Directory::new();
    let path = directory.file("claims.npz");
    np::savez_compressed(&path, &[("a", &np::zeros([300, 300]))]).unwrap();
    let good = std::fs::read(&path).unwrap();
    let size = (128 + 8 * 90_000_u32).to_le_bytes();
    let places: Vec<_> = (0..good.len() - 4)
        .filter(|&at| good[at..at + 4] == size)
        .collect();
    assert!(!places.is_empty());
    let mut bytes = good.clone();
    for at in places {
        bytes[at..at + 4].copy_from_slice(&0xf000_0000_u32.to_le_bytes());
    }
    std::fs::write(&path, &bytes).unwrap();
    let said = message(frugal(bytes.len(), || {
        np::load_npz(&path)?.array::<f64, 2>("a")
    }));
    assert!(
        said.contains("4026531840 bytes are said to be in"),
        "{said}"
    );
}

/// NumPy takes any byte but 0 for true; Rust's `bool` is 0 or 1.
#[test]
fn bools_of_other_bytes() {
    let mut bytes = std::fs::read(theirs("mask.npy")).unwrap();
    let first = bytes.len() - 3;
    bytes[first..].copy_from_slice(&[2, 0, 255]);
    assert_eq!(
        np::load_from::<bool, 1>(&bytes[..]).unwrap(),
        [true, false, true]
    );
}
