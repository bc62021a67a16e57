//! What becomes of positions that are out of bounds: `mode='wrap'`.

use crate::array::Owned;
use crate::element::Integer;
use crate::error::Error;
use crate::np::indexing::positions::{Indices, located};
use crate::np::words;

/// A mode of `take`, `put`, `choose` and `ravel_multi_index`: [`words::Raise`], [`words::Wrap`] or
/// [`words::Clip`].
pub trait IndexMode: Sized {
    /// The position of `size` that a number stands for; `Raise` leaves it as it is.
    #[doc(hidden)]
    fn position(number: isize, size: usize) -> isize;

    /// The position that an index means on an axis.
    ///
    /// # Errors
    /// If there is no such position.
    #[doc(hidden)]
    fn located<I: Integer>(index: I, axis: usize, size: usize) -> Result<usize, Error> {
        located(Self::position(index.saturate(), size), axis, size)
    }

    /// The positions of `size` that numbers stand for.
    #[doc(hidden)]
    fn positions<I: Indices + ?Sized>(self, indices: &I, size: usize) -> Owned<isize, I::Shape> {
        let indices = indices.indices();
        let positions = indices
            .iter()
            .map(|number| Self::position(number.saturate(), size));
        Owned::from_parts(indices.typed_shape(), positions.collect())
    }
}

impl IndexMode for words::Raise {
    fn position(number: isize, _: usize) -> isize {
        number
    }

    fn located<I: Integer>(index: I, axis: usize, size: usize) -> Result<usize, Error> {
        located(index, axis, size)
    }
}

impl IndexMode for words::Wrap {
    fn position(number: isize, size: usize) -> isize {
        number.checked_rem_euclid(size as isize).unwrap_or(number)
    }
}

impl IndexMode for words::Clip {
    fn position(number: isize, size: usize) -> isize {
        number.clamp(0, size.saturating_sub(1) as isize)
    }
}
