//! NumPy's files of one array, `.npy`.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read};
use std::path::Path;

use crate::array::{AsView, Owned};
use crate::shape::{IntoShape, checked_size};
use npyz::{AutoSerialize, Deserialize, NpyFile, Order, WriterBuilder};

/// `(Dyn, Dyn)` for `R` 2.
pub(super) type ShapeOfRank<const R: usize> = <[usize; R] as IntoShape>::Shape;

/// Reads the array of rank `R` with elements `T` from a `.npy` file; NumPy's `np.load`.
///
/// # Errors
/// If the file cannot be read, or the array in it has another rank or other elements.
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
/// assert_eq!(error.to_string(), "the array is 2-dimensional, but 1 was asked for");
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn load<T: Deserialize + Clone, const R: usize>(
    path: impl AsRef<Path>,
) -> io::Result<Owned<T, ShapeOfRank<R>>>
where
    [usize; R]: IntoShape,
{
    let path = path.as_ref();
    let file = File::open(path).map_err(|error| named(&error, path))?;
    read(NpyFile::new(BufReader::new(file))?)
}

/// Writes an array to a `.npy` file, which `np.load` reads in NumPy; NumPy's `np.save`.
///
/// # Errors
/// If the file cannot be written.
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
    A: AsView<Elem: AutoSerialize + Clone> + ?Sized,
{
    let view = array.array_view();
    let lens: Vec<u64> = view
        .shape()
        .as_ref()
        .iter()
        .map(|&len| len as u64)
        .collect();
    let mut writer = npyz::WriteOptions::new()
        .default_dtype()
        .shape(&lens)
        .writer(BufWriter::new(File::create(path)?))
        .begin_nd()?;
    for element in view.iter() {
        writer.push(element)?;
    }
    writer.finish()
}

/// The array in a file.
pub(super) fn read<T: Deserialize + Clone, const R: usize>(
    file: NpyFile<impl Read>,
) -> io::Result<Owned<T, ShapeOfRank<R>>>
where
    [usize; R]: IntoShape,
{
    let lens = file
        .shape()
        .iter()
        .map(|&len| usize::try_from(len).map_err(|error| invalid(error.to_string())))
        .collect::<io::Result<Vec<_>>>()?;
    let Ok(mut lens) = <[usize; R]>::try_from(lens.as_slice()) else {
        return Err(invalid(format!(
            "the array is {}-dimensional, but {R} was asked for",
            lens.len()
        )));
    };
    // What a header says is not to be trusted with an allocation.
    checked_size::<T>(&lens).map_err(|error| invalid(error.to_string()))?;
    let by_columns = file.order() == Order::Fortran;
    let elements = file.into_vec()?;
    let array = |lens, elements| {
        Owned::from_shape_vec(lens, elements).map_err(|error| invalid(error.to_string()))
    };
    if !by_columns {
        return array(lens, elements);
    }
    lens.reverse();
    let transposed = array(lens, elements)?;
    lens.reverse();
    array(lens, transposed.t().to_vec())
}

pub(super) fn invalid(what: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// An error that names the file.
pub(super) fn named(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
