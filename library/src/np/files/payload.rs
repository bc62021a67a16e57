//! What follows the header: the elements.

use std::io::{self, Read};

use super::dtype::Stored;
use super::element::{Plain, Room, dtype_of};
use super::fault::{invalid, too_short};
use super::header::{self, Header, MAGIC};
use crate::array::Owned;
use crate::shape::{Shape, checked_size, computed_shape};

/// How much is read at once, so that what is done with it finds it in the cache.
const PIECE: usize = 1 << 18;

/// A file, or a part of one, that is read from its first byte on.
pub(super) struct Input<'r> {
    pub reader: &'r mut dyn Read,
    /// How many bytes there can be, if that is known: then memory for all of them is allocated at once.
    pub at_most: Option<u64>,
}

impl Input<'_> {
    /// The array in a `.npy` file. What follows it is not read.
    pub(super) fn array<T: Plain, S: Shape>(&mut self) -> io::Result<Owned<T, S>> {
        let header = self.header()?;
        let (shape, is_swapped) = agreed::<T, S>(&header)?;
        let elements = self.elements(shape.size(), is_swapped)?;
        if !header.by_columns || S::RANK < 2 {
            return Ok(Owned::from_parts(shape, elements));
        }
        let mut lens = header.lens;
        lens.reverse();
        let columns = Owned::from_parts(computed_shape::<S::Reversed>(&lens), elements);
        Ok(Owned::from_parts(shape, columns.t().to_vec()))
    }

    pub(super) fn header(&mut self) -> io::Result<Header> {
        let header = header::read(self.reader)?;
        if let Some(at_most) = &mut self.at_most {
            *at_most = at_most.saturating_sub(header.end);
        }
        Ok(header)
    }

    /// The next elements.
    pub(super) fn elements<T: Plain>(
        &mut self,
        size: usize,
        is_swapped: bool,
    ) -> io::Result<Vec<T>> {
        let expected = (size * size_of::<T>()) as u64;
        let unit = if is_swapped {
            dtype_of::<T>().unit()
        } else {
            1
        };
        let Some(at_most) = self.at_most else {
            let mut bytes = Vec::new();
            let got = self.reader.take(expected).read_to_end(&mut bytes)? as u64;
            if got < expected {
                return Err(too_short("array data", expected, got));
            }
            let mut room = Room::<T>::new(size);
            room.bytes().copy_from_slice(&bytes);
            swap(room.bytes(), unit);
            return Ok(room.into_elements());
        };
        if at_most < expected {
            return Err(too_short("array data", expected, at_most));
        }
        let mut room = Room::<T>::new(size);
        fill(self.reader, room.bytes(), unit)?;
        Ok(room.into_elements())
    }

    /// That the file ends here, or another array begins: `np.save` may have been called several times.
    pub(super) fn end(&mut self) -> io::Result<()> {
        let mut next = [0; MAGIC.len()];
        let got = header::read_up_to(self.reader, &mut next)?;
        if got == 0 || next == *MAGIC {
            return Ok(());
        }
        Err(invalid(
            "there are more bytes than the elements that the header tells of",
        ))
    }
}

/// Reads bytes, and turns those of each unit around.
fn fill(reader: &mut dyn Read, bytes: &mut [u8], unit: usize) -> io::Result<()> {
    let expected = bytes.len() as u64;
    let mut before = 0;
    for piece in bytes.chunks_mut(PIECE) {
        let got = header::read_up_to(reader, piece)?;
        before += got as u64;
        if got < piece.len() {
            return Err(too_short("array data", expected, before));
        }
        swap(piece, unit);
    }
    Ok(())
}

fn swap(bytes: &mut [u8], unit: usize) {
    match unit {
        2 => swap_units::<2>(bytes),
        4 => swap_units::<4>(bytes),
        8 => swap_units::<8>(bytes),
        _ => {}
    }
}

fn swap_units<const N: usize>(bytes: &mut [u8]) {
    bytes
        .as_chunks_mut::<N>()
        .0
        .iter_mut()
        .for_each(|unit| unit.reverse());
}

/// The shape, and whether the bytes are in the other order, if the file holds elements `T` of a shape
/// that `S` can be.
pub(super) fn agreed<T: Plain, S: Shape>(header: &Header) -> io::Result<(S, bool)> {
    let is_swapped = swapped::<T>(&header.elements)?;
    let found = &header.lens;
    let mut lens = S::Lens::default();
    if found.len() != S::RANK {
        return Err(invalid(format!(
            "the array is {}-dimensional, but {} was asked for",
            found.len(),
            S::RANK
        )));
    }
    lens.as_mut().copy_from_slice(found);
    // No product of lengths is worked out before it is known not to overflow.
    checked_size::<T>(found).map_err(|error| invalid(error.to_string()))?;
    let shape = S::from_lens(lens).ok_or_else(|| {
        invalid(format!(
            "the array has the shape {found:?}, but another was asked for"
        ))
    })?;
    Ok((shape, is_swapped))
}

fn swapped<T: Plain>(elements: &Result<Stored, String>) -> io::Result<bool> {
    let wanted = dtype_of::<T>();
    let found = match elements {
        Ok(stored) if stored.dtype == wanted => return Ok(stored.is_swapped),
        Ok(stored) => stored.dtype.to_string(),
        Err(text) => text.clone(),
    };
    Err(invalid(format!(
        "the elements are {found}, but {wanted} was asked for"
    )))
}
