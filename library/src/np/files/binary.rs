//! Files that hold nothing but numbers.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};
use std::path::Path;

use super::element::{FileElement, bytes_of};
use super::fault::{about, invalid};
use super::npy::length;
use super::payload::Input;
use super::replace::replace;
use super::reserve::reserve;
use super::save::write_rows;
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Integer;
use crate::shape::checked_size;

/// Writes the elements of an array to a file, in row-major order and in this machine's order of bytes,
/// without saying what they are; NumPy's `a.tofile`. The file is replaced as [`save`](super::save) does.
///
/// # Errors
/// If the file cannot be written. The message names it.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-tofile-{}.bin", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::tofile(&arr!([[1_u8, 2], [3, 4]]).t(), path)?;
/// assert_eq!(np::fromfile::<u8>(path)?, [1, 3, 2, 4]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "ndarray.tofile")]
pub fn tofile<A>(array: &A, path: impl AsRef<Path>) -> io::Result<()>
where
    A: AsView<Elem: FileElement> + ?Sized,
{
    let path = path.as_ref();
    about(path, || {
        replace(path, |file| {
            let view = array.array_view();
            reserve(file, view.nbytes() as u64);
            write_rows(view, file)
        })
    })
}

/// Reads a file as elements of one type, as many as it holds; NumPy's `np.fromfile`. As in NumPy, bytes at
/// the end that are too few for an element are left out.
///
/// # Errors
/// If the file cannot be read. The message names it.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-fromfile-{}.bin", std::process::id()));
/// # let path = path.to_str().unwrap();
/// std::fs::write(path, [0, 0, 0xc0, 0x3f, 0, 0, 0, 0x40])?;
/// assert_eq!(np::fromfile::<f32>(path)?, [1.5, 2.0]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn fromfile<T: FileElement>(path: impl AsRef<Path>) -> io::Result<Owned<T, (Dyn,)>> {
    fromfile_part(path, usize::MAX, 0)
}

/// As [`fromfile`], from `offset` bytes on, and at most `count` elements; NumPy's
/// `np.fromfile(file, count=.., offset=..)`.
///
/// # Errors
/// As for [`fromfile`].
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-part-{}.bin", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::tofile(&[1_u16, 2, 3, 4], path)?;
/// assert_eq!(np::fromfile_part::<u16>(path, 2, 2)?, [2, 3]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.fromfile")]
pub fn fromfile_part<T: FileElement>(
    path: impl AsRef<Path>,
    count: usize,
    offset: u64,
) -> io::Result<Owned<T, (Dyn,)>> {
    let path = path.as_ref();
    about(path, || {
        let mut file = File::open(path)?;
        let left = match length(&file)? {
            Some(length) => length.saturating_sub(offset),
            None => return Err(invalid("only files on a disk have a length")),
        };
        let there = usize::try_from(left / size_of::<T>() as u64).unwrap_or(usize::MAX);
        let size =
            checked_size::<T>(&[there.min(count)]).map_err(|error| invalid(error.to_string()))?;
        file.seek(SeekFrom::Start(offset))?;
        let mut input = Input {
            reader: &mut file,
            at_most: Some(left),
        };
        Ok(input.elements(size, false)?.into())
    })
}

/// As [`fromfile`], of `count` elements, or all if that is negative, from `offset` bytes on; NumPy's
/// `np.fromfile(file, dtype, count, offset=offset)`.
///
/// # Errors
/// As for [`fromfile`].
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-fromfile-{}.bin", std::process::id()));
/// # let path = path.to_str().unwrap();
/// let a = arr!(np.array([1, 2, 3, 4], dtype=np.uint16));
/// arr!(a.tofile(path))?;
/// assert_eq!(arr!(np.fromfile(path, dtype=np.uint16))?, [1, 2, 3, 4]);
/// assert_eq!(arr!(np.fromfile(path, np.uint16, count=2, offset=2))?, [2, 3]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.fromfile")]
pub fn fromfile_with<T: FileElement>(
    path: impl AsRef<Path>,
    count: impl Integer,
    offset: impl Integer,
) -> io::Result<Owned<T, (Dyn,)>> {
    let count = usize::try_from(count.saturate()).unwrap_or(usize::MAX);
    let offset = u64::try_from(offset.saturate()).map_err(|_| invalid("the offset is negative"))?;
    fromfile_part(path, count, offset)
}

/// The bytes of the elements in row-major order, in this machine's order of bytes; NumPy's `a.tobytes`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::tobytes(&arr!([[1_u8, 2], [3, 4]]).t()), [1, 3, 2, 4]);
/// ```
#[doc(alias = "ndarray.tobytes")]
#[must_use]
pub fn tobytes<A>(array: &A) -> Vec<u8>
where
    A: AsView<Elem: FileElement> + ?Sized,
{
    let view = array.array_view();
    match view.contiguous_elements() {
        Some(elements) => bytes_of(elements).to_vec(),
        None => bytes_of(&view.to_vec()).to_vec(),
    }
}
