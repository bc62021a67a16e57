//! Where the elements of a source lie.

use ndview::prelude::*;

/// The bytes of the array that a result was taken from.
#[derive(Clone, Copy)]
pub struct Memory {
    start: usize,
    bytes: usize,
}

impl Memory {
    /// The bytes of an array.
    pub fn of<T, S: Shape>(array: &Owned<T, S>) -> Self {
        Memory {
            start: array.as_ptr() as usize,
            bytes: array.nbytes(),
        }
    }

    /// How far into these bytes an element lies; `None` if it lies elsewhere.
    pub fn offset_of<T>(self, element: *const T) -> Option<usize> {
        let offset = (element as usize).checked_sub(self.start)?;
        (offset < self.bytes).then_some(offset)
    }
}
