//! What is said about a file that is damaged or holds something else.

use std::io::{self, ErrorKind};
use std::path::Path;

/// What a file may say of itself in a message, in characters.
const LONGEST: usize = 60;

/// An error about what is in a file.
pub(super) fn invalid(what: impl Into<String>) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what.into())
}

/// An error about a file that ends too early, in NumPy's words.
pub(super) fn too_short(reading: &str, expected: u64, got: u64) -> io::Error {
    io::Error::new(
        ErrorKind::UnexpectedEof,
        format!("EOF: reading {reading}, expected {expected} bytes got {got}"),
    )
}

/// The error with the name of the file, or of the part of it, before it.
pub(super) fn named(error: &io::Error, name: impl std::fmt::Display) -> io::Error {
    io::Error::new(error.kind(), format!("{name}: {error}"))
}

/// The result of `f`, whose errors name the file.
pub(super) fn about<T>(path: &Path, f: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    f().map_err(|error| named(&error, path.display()))
}

/// What a file says, in ASCII, and not more than fits in a line.
pub(super) fn excerpt(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(LONGEST) {
        match c {
            ' '..='~' => shown.push(c),
            _ => shown.extend(c.escape_default()),
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        shown.push_str("..");
    }
    shown
}
