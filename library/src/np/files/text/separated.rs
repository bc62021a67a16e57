//! Elements as text with something between them: `np.fromstring`, `np.fromfile` and `a.tofile` with `sep=`.

use super::element::TextElement;
use super::printf::{self, Piece};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Integer;
use crate::format::Printable;
use crate::np::files::fault::{about, invalid};
use crate::np::files::replace::replace;
use crate::refusal::{refuse, require};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// NumPy's sentence where something stands that is no element.
const UNMATCHED: &str = "string or file could not be read to its end due to unmatched data";

/// The elements that a text holds, at most `count` of them, with `sep` between them: white space of it is any white
/// space, or none. `None` where something else stands.
fn elements<T: TextElement>(text: &str, sep: &str, count: usize) -> Option<Vec<T>> {
    let begins = |c: char| c.is_whitespace() || sep.trim_start().starts_with(c);
    let mut elements = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() && elements.len() < count {
        let (word, after) = rest.split_at(rest.find(begins).unwrap_or(rest.len()));
        elements.push(T::read(word)?);
        rest = after;
        for c in sep.chars() {
            rest = match c.is_whitespace() {
                true => rest.trim_start(),
                false if rest.trim().is_empty() => "",
                false => rest.trim_start().strip_prefix(c)?,
            };
        }
        rest = rest.trim_start();
    }
    Some(elements)
}

fn most(count: impl Integer) -> usize {
    usize::try_from(count.saturate()).unwrap_or(usize::MAX)
}

/// The elements that a text holds, with `sep` between them, as many as there are, or at most `count`, if that is not
/// negative; NumPy's `np.fromstring(string, dtype, count, sep=sep)`. White space in `sep` is any white space, or none.
///
/// # Panics
/// `string or file could not be read to its end due to unmatched data`; of no `sep`, `The binary mode of fromstring is
/// removed, use frombuffer instead`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.fromstring("1 2.5  -3", sep=" ")), arr!([1.0, 2.5, -3.0]));
/// assert_eq!(arr!(np.fromstring("1, 2,3", dtype=int, sep=",")), arr!([1_i64, 2, 3]));
/// ```
#[must_use]
#[track_caller]
pub fn fromstring<T: TextElement>(
    string: impl AsRef<str>,
    count: impl Integer,
    sep: &str,
) -> Owned<T, (Dyn,)> {
    require!(
        !sep.is_empty(),
        "The binary mode of fromstring is removed, use frombuffer instead"
    );
    match elements(string.as_ref(), sep, most(count)) {
        Some(elements) => elements.into(),
        None => refuse!("{UNMATCHED}"),
    }
}

/// The elements that a file of text holds, with `sep` between them, as many as there are, or at most `count`, if that is
/// not negative; NumPy's `np.fromfile(file, dtype, count, sep)`. White space in `sep` is any white space, or none.
///
/// # Errors
/// If the file cannot be read; `string or file could not be read to its end due to unmatched data`. The message names
/// the file.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-fromfile-text-{}.txt", std::process::id()));
/// # let path = path.to_str().unwrap();
/// arr!([[1, 2], [3, 4]].tofile(path, sep=", "))?;
/// assert_eq!(arr!(np.fromfile(path, dtype=int, sep=","))?, [1, 2, 3, 4]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.fromfile")]
pub fn fromfile_text<T: TextElement>(
    path: impl AsRef<Path>,
    count: impl Integer,
    sep: &str,
) -> io::Result<Owned<T, (Dyn,)>> {
    let path = path.as_ref();
    about(path, || {
        let text = fs::read_to_string(path)?;
        let elements = elements(&text, sep, most(count));
        Ok(elements.ok_or_else(|| invalid(UNMATCHED))?.into())
    })
}

/// Writes the elements of an array to a file as text, in row-major order, with `sep` between them, each as `format`
/// says; NumPy's `a.tofile(path, sep, format)`. The file is replaced as a whole.
///
/// # Errors
/// If the file cannot be written, or `format` is none of a single value. The message names the file.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-tofile-text-{}.txt", std::process::id()));
/// # let path = path.to_str().unwrap();
/// let a = arr!([[1.5, 2.0], [1e20, 3.0]]);
/// arr!(a.tofile(path, sep=","))?;
/// assert_eq!(std::fs::read_to_string(path)?, "1.5,2.0,1e+20,3.0");
/// arr!(a[0].tofile(path, sep=" ", format="%06.2f"))?;
/// assert_eq!(std::fs::read_to_string(path)?, "001.50 002.00");
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "ndarray.tofile")]
pub fn tofile_text<A>(array: &A, path: impl AsRef<Path>, sep: &str, format: &str) -> io::Result<()>
where
    A: AsView<Elem: TextElement> + ?Sized,
{
    let path = path.as_ref();
    about(path, || {
        let pieces = printf::parse(format).map_err(invalid)?;
        let is_value = |piece: &&Piece| matches!(piece, Piece::Value(_));
        match pieces.iter().filter(is_value).count() {
            1 => {}
            0 => {
                return Err(invalid(
                    "not all arguments converted during string formatting",
                ));
            }
            _ => return Err(invalid("not enough arguments for format string")),
        }
        replace(path, |file| {
            let mut out = io::BufWriter::new(file);
            for (place, element) in array.array_view().iter().enumerate() {
                if place > 0 {
                    out.write_all(sep.as_bytes())?;
                }
                for piece in &pieces {
                    let written = match piece {
                        Piece::Literal(text) => text.clone(),
                        Piece::Value(spec) => {
                            let shown = || element.scalar();
                            spec.write(element.number(), shown).map_err(invalid)?
                        }
                    };
                    out.write_all(written.as_bytes())?;
                }
            }
            out.flush()
        })
    })
}
