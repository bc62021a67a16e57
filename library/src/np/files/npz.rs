//! Files of several arrays with names, `.npz`.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use super::element::FileElement;
use super::fault::{about, excerpt, invalid, named};
use super::npy::{ReadInRank, ShapeOfRank};
use super::payload::Input;
use super::replace::{replace, with_ending};
use super::reserve::reserve;
use super::save::Saved;
use crate::array::Owned;
use crate::shape::Shape;
use zip::read::ZipFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// No byte of deflated data yields more bytes than this.
const MOST_DEFLATED: u64 = 1032;
/// Members that may grow longer have their lengths in 8 bytes.
const SHORT: u64 = u32::MAX as u64;

/// Opens a `.npz` file, several arrays with names; NumPy's `np.load`.
///
/// # Errors
/// If the file cannot be read or is no archive. The message names it.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-npz-{}.npz", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::savez(path, &[("elevation", &arr!([[3_i16, 4], [5, 6]])), ("dx", &arr!([0.5]))])?;
/// let mut file = np::load_npz(path)?;
/// assert_eq!(file.names(), ["elevation", "dx"]);
/// let metres = file.array::<i16, 2>("elevation")?;
/// let step = file.array::<f64, 1>("dx")?;
/// assert_eq!(arr!(metres.max() * step[0]), 3.0);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.load")]
pub fn load_npz(path: impl AsRef<Path>) -> io::Result<NpzFile> {
    let path = path.as_ref();
    about(path, || {
        let archive = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(readable)?;
        Ok(NpzFile {
            archive,
            path: Some(path.display().to_string()),
        })
    })
}

/// Opens an archive as [`load_npz`] does from what is in memory, or anything else that can be read at any
/// place; NumPy's `np.load` of a file object.
///
/// # Errors
/// If it cannot be read or is no archive.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-from-{}.npz", std::process::id()));
/// # let path = path.to_str().unwrap();
/// # np::savez(path, &[("x", &[1, 2])])?;
/// let bytes = std::fs::read(path)?;
/// # std::fs::remove_file(path)?;
/// let mut file = np::load_npz_from(std::io::Cursor::new(bytes))?;
/// assert_eq!(file.array::<i32, 1>("x")?, [1, 2]);
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.load")]
pub fn load_npz_from<F: Read + Seek>(file: F) -> io::Result<NpzFile<F>> {
    let archive = ZipArchive::new(file).map_err(readable)?;
    Ok(NpzFile {
        archive,
        path: None,
    })
}

/// An open `.npz` file, the archive that NumPy's `np.savez` writes; see [`load_npz`].
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-npz-{}.npz", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::savez(path, &[("x", &[1, 2]), ("y", &[[0.5]])])?;
/// let mut file: np::NpzFile = np::load_npz(path)?;
/// assert_eq!(file.array::<f64, 2>("y")?, arr!([[0.5]]));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct NpzFile<F = BufReader<File>> {
    archive: ZipArchive<F>,
    path: Option<String>,
}

impl<F: Read + Seek> NpzFile<F> {
    /// The names of the arrays, in the order of the archive; NumPy's `.files`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-npz-names-{}.npz", std::process::id()));
    /// # let path = path.to_str().unwrap();
    /// np::savez(path, &[("x", &[1, 2]), ("y", &[[0.5]])])?;
    /// assert_eq!(np::load_npz(path)?.names(), ["x", "y"]);
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[doc(alias = "NpzFile.files")]
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let names =
            (0..self.archive.len()).filter_map(|number| self.archive.name_for_index(number));
        names
            .map(|name| name.strip_suffix(".npy").unwrap_or(name).to_owned())
            .collect()
    }

    /// Reads the array of that name, which has rank `R` and elements `T`; NumPy's `file[name]`. The name
    /// may have the ending `.npy`. What is read is compared with the checksum of the archive.
    ///
    /// # Errors
    /// If there is none, it is damaged, or has another rank or other elements. The message names the
    /// file and the array. No more memory is allocated than the file can hold.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-npz-array-{}.npz", std::process::id()));
    /// # let path = path.to_str().unwrap();
    /// np::savez(path, &[("x", &[1, 2])])?;
    /// let mut file = np::load_npz(path)?;
    /// assert_eq!(file.array::<i32, 1>("x")?, [1, 2]);
    /// let error = file.array::<i32, 2>("x").unwrap_err();
    /// assert!(error.to_string().contains("x"));
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn array<T: FileElement + ReadInRank<R>, const R: usize>(
        &mut self,
        name: &str,
    ) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
        self.array_as(name)
    }

    /// As [`array`](Self::array), into a type that may know lengths, which are then checked.
    ///
    /// # Errors
    /// As for [`array`](Self::array), and if the lengths are others.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-npz-array-as-{}.npz", std::process::id()));
    /// # let path = path.to_str().unwrap();
    /// np::savez(path, &[("x", &[1, 2])])?;
    /// let mut file = np::load_npz(path)?;
    /// let x: Owned<i32, Shape![2]> = file.array_as("x")?;
    /// assert_eq!(arr!(x[-1]), 2);
    /// assert!(file.array_as::<i32, Shape![3]>("x").is_err());
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn array_as<T: FileElement, S: Shape>(&mut self, name: &str) -> io::Result<Owned<T, S>> {
        self.find(name)
            .and_then(|number| read(self.archive.by_index(number).map_err(readable)?))
            .map_err(|error| {
                let error = named(&error, excerpt(name));
                match &self.path {
                    Some(path) => named(&error, path),
                    None => error,
                }
            })
    }

    /// The number of the member of that name, with or without its ending.
    fn find(&self, name: &str) -> io::Result<usize> {
        let number = |name: &str| self.archive.index_for_name(name);
        number(name)
            .or_else(|| number(&format!("{name}.npy")))
            .ok_or_else(|| {
                io::Error::new(io::ErrorKind::NotFound, "this is not a file in the archive")
            })
    }
}

/// The array in a member, whose bytes are checked to its end.
fn read<T: FileElement, S: Shape>(mut member: ZipFile<'_, impl Read>) -> io::Result<Owned<T, S>> {
    let (size, packed) = (member.size(), member.compressed_size());
    let most = match member.compression() {
        CompressionMethod::Stored => packed,
        _ => packed.saturating_mul(MOST_DEFLATED),
    };
    if size > most {
        return Err(invalid(format!("{size} bytes are said to be in {packed}")));
    }
    let mut input = Input {
        reader: &mut member,
        at_most: Some(size),
    };
    let array = input.array()?;
    input.end()?;
    // The checksum is compared when there is nothing left.
    io::copy(&mut member, &mut io::sink())?;
    Ok(array)
}

/// What the archive's reader says, as an error of input and output.
fn readable(error: zip::result::ZipError) -> io::Error {
    match error {
        zip::result::ZipError::Io(error) => error,
        other => invalid(excerpt(&other.to_string())),
    }
}

/// Writes arrays of any types, with their names, to a `.npz` file, which `np.load` reads in NumPy;
/// NumPy's `np.savez`, which calls arrays without a name `arr_0`, `arr_1`. As there, `.npz` is appended
/// to a name that does not end in it. The file is replaced as [`save`](super::save) does.
///
/// # Errors
/// If the file cannot be written, or two arrays have the same name. The message names the file.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-savez-{}.npz", std::process::id()));
/// # let path = path.to_str().unwrap();
/// let m = arr!([[1, 2], [3, 4]]);
/// np::savez(path, &[("m", &m), ("first", &arr!(m[:, 0])), ("names", &[true, false])])?;
/// let mut file = np::load_npz(path)?;
/// assert_eq!(file.array::<i32, 1>("first")?, [1, 3]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn savez(path: impl AsRef<Path>, arrays: &[(&str, &dyn Saved)]) -> io::Result<()> {
    write(path.as_ref(), arrays, CompressionMethod::Stored)
}

/// As [`savez`], compressed; NumPy's `np.savez_compressed`.
///
/// # Errors
/// As for [`savez`].
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-packed-{}.npz", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::savez_compressed(path, &[("zeros", &arr!(np.zeros((100, 100))))])?;
/// assert!(std::fs::metadata(path)?.len() < 1000);
/// assert_eq!(np::load_npz(path)?.array::<f64, 2>("zeros")?.shape(), [100, 100]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn savez_compressed(path: impl AsRef<Path>, arrays: &[(&str, &dyn Saved)]) -> io::Result<()> {
    write(path.as_ref(), arrays, CompressionMethod::Deflated)
}

fn write(path: &Path, arrays: &[(&str, &dyn Saved)], method: CompressionMethod) -> io::Result<()> {
    let path = with_ending(path, ".npz");
    about(&path, || {
        let mut names = HashSet::new();
        if let Some((name, _)) = arrays.iter().find(|(name, _)| !names.insert(name)) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("two arrays have the name {}", excerpt(name)),
            ));
        }
        replace(&path, |file| {
            let lengths: Vec<u64> = arrays
                .iter()
                .map(|(_, array)| Length::of(*array))
                .collect::<Result<_, _>>()?;
            if method == CompressionMethod::Stored {
                reserve(file, lengths.iter().sum());
            }
            let mut archive = ZipWriter::new(BufWriter::new(file));
            for ((name, array), length) in arrays.iter().zip(lengths) {
                let options = SimpleFileOptions::default()
                    .compression_method(method)
                    .large_file(length >= SHORT);
                archive
                    .start_file(format!("{name}.npy"), options)
                    .map_err(readable)?;
                array.save_in(&mut archive)?;
            }
            archive.finish().map_err(readable)?.flush()
        })
    })
}

/// Counts what is written.
struct Length(u64);

impl Length {
    /// Of an array's `.npy` file.
    fn of(array: &dyn Saved) -> io::Result<u64> {
        let mut length = Length(0);
        array.save_in(&mut length)?;
        Ok(length.0)
    }
}

impl Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
