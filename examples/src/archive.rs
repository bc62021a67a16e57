//! Reading `.npz` files.

use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;

use ndview::prelude::*;
use npyz::npz::NpzArchive;
use npyz::{Deserialize, Order};

/// An open `.npz` file, the archive that `np.savez` writes.
pub struct Archive {
    npz: NpzArchive<BufReader<File>>,
}

impl Archive {
    /// Opens the file at `path`.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let npz = NpzArchive::open(path).map_err(|error| {
            io::Error::new(error.kind(), format!("{}: {error}", path.display()))
        })?;
        Ok(Self { npz })
    }

    /// The two-dimensional array called `name`.
    ///
    /// An error if there is none, if its rank is not 2 or its elements are not of type `T`.
    pub fn matrix<T: Deserialize>(&mut self, name: &str) -> io::Result<Owned<T, (Dyn, Dyn)>> {
        let (lengths, elements) = self.read(name)?;
        let [rows, columns] = lengths[..] else {
            return Err(invalid(format!(
                "`{name}` is {}-dimensional, not 2",
                lengths.len()
            )));
        };
        Owned::from_shape_vec([rows, columns], elements).map_err(|error| invalid(error.to_string()))
    }

    /// The number called `name`: an array without axes.
    ///
    /// An error if there is none, if it has axes or its type is not `T`.
    pub fn number<T: Deserialize>(&mut self, name: &str) -> io::Result<T> {
        let (lengths, mut elements) = self.read(name)?;
        match (lengths[..].is_empty(), elements.pop()) {
            (true, Some(number)) => Ok(number),
            _ => Err(invalid(format!(
                "`{name}` is {}-dimensional, not 0",
                lengths.len()
            ))),
        }
    }

    /// The lengths of the axes of `name`, and its elements row by row.
    fn read<T: Deserialize>(&mut self, name: &str) -> io::Result<(Vec<usize>, Vec<T>)> {
        let array = self
            .npz
            .by_name(name)?
            .ok_or_else(|| invalid(format!("the archive has no array `{name}`")))?;
        let lengths: Vec<usize> = array
            .shape()
            .iter()
            .map(|&length| usize::try_from(length).map_err(|error| invalid(error.to_string())))
            .collect::<io::Result<_>>()?;
        if array.order() == Order::Fortran && lengths.len() > 1 {
            return Err(invalid(format!("`{name}` is stored column by column")));
        }
        Ok((lengths, array.into_vec()?))
    }
}

/// An error that says what is wrong with the file.
fn invalid(what: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
