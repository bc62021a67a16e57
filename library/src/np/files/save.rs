//! Arrays written to files, in NumPy's format.

use std::io::{self, Write};
use std::path::Path;

use super::element::{FileElement, Plain, bytes_of, dtype_of};
use super::fault::about;
use super::header;
use super::replace::{replace, with_ending};
use super::reserve::reserve;
use crate::array::{AsView, View};
use crate::shape::Shape;
use crate::shape::layout::Layout;

/// How many bytes of elements that do not lie one after the other are brought together at once.
const PIECE: usize = 1 << 18;

/// Writes an array to a `.npy` file, which `np.load` reads in NumPy; NumPy's `np.save`. The file has the
/// bytes that NumPy would write; as there, `.npy` is appended to a name that does not end in it.
///
/// The file is complete or not there: where writing fails, one that was there before is as it was.
///
/// # Errors
/// If the file cannot be written. The message names it.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-save-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// let m = arr!([[1, 2, 3], [4, 5, 6]]);
/// np::save(path, &arr!(m[:, ::-1]))?;
/// assert_eq!(np::load::<i32, 2>(path)?, arr!([[3, 2, 1], [6, 5, 4]]));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn save<A>(path: impl AsRef<Path>, array: &A) -> io::Result<()>
where
    A: AsView<Elem: FileElement> + ?Sized,
{
    let path = with_ending(path.as_ref(), ".npy");
    about(&path, || {
        replace(&path, |file| {
            let view = array.array_view();
            reserve(file, view.nbytes() as u64);
            write_array(view, file)
        })
    })
}

/// Writes an array as [`save`] does to anything that can be written; NumPy's `np.save` to a file object.
///
/// # Errors
/// If the writer cannot be written to.
///
/// ```
/// use ndview::prelude::*;
/// let mut file = Vec::new();
/// np::save_to(&mut file, &arr!([[1.5], [2.5]]))?;
/// assert!(file.starts_with(b"\x93NUMPY\x01\x00"));
/// assert_eq!(np::load_from::<f64, 2>(&file[..])?, arr!([[1.5], [2.5]]));
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.save")]
pub fn save_to<A>(mut writer: impl Write, array: &A) -> io::Result<()>
where
    A: AsView<Elem: FileElement> + ?Sized,
{
    array.save_in(&mut writer)
}

/// An array of any type that files can hold, in a list of arrays of different types: what
/// `np::savez` takes.
///
/// ```
/// use ndview::prelude::*;
/// let arrays: [&dyn np::Saved; 2] = [&[1, 2], &arr!([[0.5]])];
/// let mut file = Vec::new();
/// for array in arrays {
///     array.save_in(&mut file)?;
/// }
/// # Ok::<(), std::io::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array that NumPy's files can hold",
    label = "not an array of bools, integers of up to 64 bits, floats or complex numbers"
)]
pub trait Saved {
    /// Writes the array as a `.npy` file.
    ///
    /// # Errors
    /// If the writer cannot be written to.
    fn save_in(&self, writer: &mut dyn Write) -> io::Result<()>;
}

#[diagnostic::do_not_recommend]
impl<A: AsView<Elem: FileElement> + ?Sized> Saved for A {
    fn save_in(&self, writer: &mut dyn Write) -> io::Result<()> {
        write_array(self.array_view(), writer)
    }
}

fn write_array<T: Plain, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    writer: &mut dyn Write,
) -> io::Result<()> {
    let dtype = dtype_of::<T>();
    let lens = view.shape();
    let columns = view.t();
    let by_columns = view
        .contiguous_elements()
        .is_none()
        .then(|| columns.contiguous_elements());
    let by_columns = by_columns.flatten();
    writer.write_all(&header::written(dtype, by_columns.is_some(), lens.as_ref()))?;
    match by_columns {
        Some(elements) => writer.write_all(bytes_of(elements)),
        None => write_rows(view, writer),
    }
}

/// Writes the elements in row-major order.
pub(super) fn write_rows<T: Plain, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    writer: &mut dyn Write,
) -> io::Result<()> {
    if let Some(elements) = view.contiguous_elements() {
        return writer.write_all(bytes_of(elements));
    }
    let mut elements = view.iter().copied();
    let mut piece = Vec::with_capacity(PIECE / size_of::<T>());
    loop {
        piece.clear();
        piece.extend(elements.by_ref().take(piece.capacity()));
        if piece.is_empty() {
            return Ok(());
        }
        writer.write_all(bytes_of(&piece))?;
    }
}
