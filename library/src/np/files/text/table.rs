//! Rows of words, and the arrays that are made of them.

use std::fs;
use std::io;
use std::path::Path;

use super::super::fault::{about, invalid};
use crate::array::Owned;
use crate::shape::HasRank;

/// Elements in rows of the same length.
pub(super) struct Table<T> {
    pub elements: Vec<T>,
    pub columns: usize,
}

impl<T: Clone> Table<T> {
    /// The array of rank `R`, which may be less than 2 where there is one row, one column, or both.
    /// With `unpack`, columns come first.
    pub(super) fn array<S: HasRank<R>, const R: usize>(
        self,
        unpack: bool,
    ) -> io::Result<Owned<T, S>> {
        let columns = self.columns;
        let rows = self.elements.len() / columns.max(1);
        let invalid = |error: crate::Error| invalid(error.to_string());
        let mut lens = [0; R];
        let matrix = Owned::from_shape_vec([rows, columns], self.elements).map_err(invalid)?;
        let is_transposed = unpack && rows > 1;
        match &mut lens[..] {
            [_, _] => {
                let both = if unpack {
                    [columns, rows]
                } else {
                    [rows, columns]
                };
                lens.copy_from_slice(&both);
            }
            [size] if rows <= 1 || columns == 1 => *size = rows * columns,
            [] if rows == 1 && columns == 1 => {}
            _ => {
                return Err(self::invalid(format!(
                    "the text has {rows} rows and {columns} columns, but an array of rank {R} was asked for"
                )));
            }
        }
        let elements = if is_transposed {
            matrix.t().to_vec()
        } else {
            matrix.into_vec()
        };
        Ok(Owned::from_parts(S::computed(lens), elements))
    }
}

/// What `f` makes of the text of a file; its errors name the file.
pub(super) fn of_file<T>(path: &Path, f: impl FnOnce(&str) -> io::Result<T>) -> io::Result<T> {
    about(path, || {
        let bytes = fs::read(path)?;
        // Other encodings differ in comments, hardly in numbers.
        f(&String::from_utf8_lossy(&bytes))
    })
}

/// The lines of a text, which end in `\n`, `\r\n` or `\r`.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text).filter(|text| !text.is_empty());
    core::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let after = text[end..].strip_prefix("\r\n").unwrap_or(&text[end + 1..]);
        rest = Some(after).filter(|after| !after.is_empty());
        Some(&text[..end])
    })
}

/// The line up to the first of the words that begin a comment.
pub(super) fn without_comment<'l>(line: &'l str, comments: &[String]) -> &'l str {
    let starts = comments
        .iter()
        .filter(|word| !word.is_empty())
        .filter_map(|word| line.find(word));
    &line[..starts.min().unwrap_or(line.len())]
}

/// The number of a column that may count from the last, if there is such a column.
pub(super) fn column(number: isize, columns: usize) -> Option<usize> {
    let from_start = if number < 0 {
        number.checked_add_unsigned(columns)?
    } else {
        number
    };
    usize::try_from(from_start)
        .ok()
        .filter(|&column| column < columns)
}
