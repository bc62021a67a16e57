//! NumPy's files of several arrays with names, `.npz`.

use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;

use super::npy::{ShapeOfRank, invalid, named, read};
use crate::array::Owned;
use crate::shape::IntoShape;
use npyz::Deserialize;
use npyz::npz::NpzArchive;

/// Opens a `.npz` file, several arrays with names; NumPy's `np.load`.
///
/// # Errors
/// If the file cannot be read.
///
/// ```no_run
/// use ndview::prelude::*;
/// let mut file = np::load_npz("elevation.npz")?;
/// let metres = file.array::<i16, 2>("elevation")?;
/// let step = file.array::<f64, 0>("dx")?;
/// println!("{} {}", metres.max(), step[[]]);
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn load_npz(path: impl AsRef<Path>) -> io::Result<NpzFile> {
    let path = path.as_ref();
    let archive = NpzArchive::open(path).map_err(|error| named(&error, path))?;
    Ok(NpzFile { archive })
}

/// An open `.npz` file, the archive that NumPy's `np.savez` writes; see [`load_npz`].
pub struct NpzFile {
    archive: NpzArchive<BufReader<File>>,
}

impl NpzFile {
    /// The names of the arrays; NumPy's `.files`.
    pub fn names(&self) -> Vec<String> {
        self.archive.array_names().map(str::to_owned).collect()
    }

    /// Reads the array of that name, which has rank `R` and elements `T`; NumPy's `file[name]`.
    ///
    /// # Errors
    /// If there is none, it has another rank or other elements, or cannot be read.
    pub fn array<T: Deserialize + Clone, const R: usize>(
        &mut self,
        name: &str,
    ) -> io::Result<Owned<T, ShapeOfRank<R>>>
    where
        [usize; R]: IntoShape,
    {
        let Some(file) = self.archive.by_name(name)? else {
            return Err(invalid(format!("{name} is not a file in the archive")));
        };
        read(file).map_err(|error| io::Error::new(error.kind(), format!("{name}: {error}")))
    }
}
