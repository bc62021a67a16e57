//! Files of one array, `.npy`, read into an array.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::element::FileElement;
use super::fault::about;
use super::payload::Input;
use crate::array::Owned;
use crate::shape::{HasRank, Shape, dyn_axis, for_each_rank};

/// Elements of which arrays of `R` axes are read. That the elements are `Self`, and each rank has an implementation of
/// its own, is for a line that says neither: the compiler asks for both at once.
pub trait ReadInRank<const R: usize>: Sized {
    crate::sealed::seal!(required);

    /// `(Dyn, Dyn)` for `R` 2.
    type Shape: HasRank<R>;
}

macro_rules! read_in_rank {
    ($rank:tt $($axis:ident $number:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<T> ReadInRank<$rank> for T {
            crate::sealed::seal!();

            type Shape = ($(dyn_axis!($axis),)*);
        }
    };
}
for_each_rank!(read_in_rank);

/// The shape of an array of `R` axes with elements of type `T`.
pub(super) type ShapeOfRank<T, const R: usize> = <T as ReadInRank<R>>::Shape;

/// Reads the array of rank `R` with elements `T` from a `.npy` file; NumPy's `np.load`.
///
/// The elements are read straight into the array. Those of the other order of bytes are turned around;
/// those that lie column by column (`order="F"`) are brought into rows, which takes as much memory again.
///
/// # Errors
/// If the file cannot be read, is damaged, or the array in it has another rank or other elements. The
/// message names the file and says what is wrong. No more memory is allocated than the file is long.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-load-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::save(path, &[[1.0, 2.0], [3.0, 4.0]])?;
/// let m = np::load::<f64, 2>(path)?;
/// assert_eq!(m, arr!([[1.0, 2.0], [3.0, 4.0]]));
///
/// let error = np::load::<f64, 1>(path).unwrap_err();
/// assert!(error.to_string().ends_with("the array is 2-dimensional, but 1 was asked for"));
/// let error = np::load::<i32, 2>(path).unwrap_err();
/// assert!(error.to_string().ends_with("the elements are float64, but int32 was asked for"));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn load<T: FileElement + ReadInRank<R>, const R: usize>(
    path: impl AsRef<Path>,
) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
    load_as(path)
}

/// As [`load`], into a type that may know lengths, which are then checked: `Shape![_, 3]`. The type can
/// also come from where the array goes to.
///
/// # Errors
/// As for [`load`], and if the lengths are others.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-load-as-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::save(path, &[[1, 2, 3], [4, 5, 6]])?;
/// let points: Owned<i32, Shape![_, 3]> = np::load_as(path)?;
/// assert_eq!(arr!(points[1, 2]), 6);
/// assert!(np::load_as::<i32, Shape![3, 2]>(path).is_err());
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.load")]
pub fn load_as<T: FileElement, S: Shape>(path: impl AsRef<Path>) -> io::Result<Owned<T, S>> {
    let path = path.as_ref();
    about(path, || {
        let mut file = File::open(path)?;
        let mut input = Input {
            at_most: length(&file)?,
            reader: &mut file,
        };
        let array = input.array()?;
        input.end()?;
        Ok(array)
    })
}

/// Reads an array as [`load`] does from anything that can be read: a part of memory, a connection, an
/// open file, from where it is. What follows the array is not read; NumPy's `np.load` of a file object.
///
/// # Errors
/// As for [`load`]; the message names no file.
///
/// ```
/// use ndview::prelude::*;
/// let mut two = Vec::new();
/// np::save_to(&mut two, &[1, 2, 3])?;
/// np::save_to(&mut two, &[[0.5]])?;
/// let mut rest = &two[..];
/// assert_eq!(np::load_from::<i32, 1>(&mut rest)?, [1, 2, 3]);
/// assert_eq!(np::load_from::<f64, 2>(&mut rest)?, arr!([[0.5]]));
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.load")]
pub fn load_from<T: FileElement + ReadInRank<R>, const R: usize>(
    mut reader: impl Read,
) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
    let mut input = Input {
        reader: &mut reader,
        at_most: None,
    };
    input.array()
}

/// How many bytes a file has, if it is one on a disk: a pipe does not tell.
pub(super) fn length(file: &File) -> io::Result<Option<u64>> {
    let metadata = file.metadata()?;
    Ok(metadata.is_file().then_some(metadata.len()))
}
