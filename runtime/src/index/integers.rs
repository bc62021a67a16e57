//! The elements of an index array, whatever their type.

use crate::integer::Integer;
use std::borrow::Cow;

/// The elements of an index array, in a row.
pub enum Integers<'i> {
    #[doc(hidden)]
    I8(Cow<'i, [i8]>),
    #[doc(hidden)]
    I16(Cow<'i, [i16]>),
    #[doc(hidden)]
    I32(Cow<'i, [i32]>),
    #[doc(hidden)]
    I64(Cow<'i, [i64]>),
    #[doc(hidden)]
    Isize(Cow<'i, [isize]>),
    #[doc(hidden)]
    U8(Cow<'i, [u8]>),
    #[doc(hidden)]
    U16(Cow<'i, [u16]>),
    #[doc(hidden)]
    U32(Cow<'i, [u32]>),
    #[doc(hidden)]
    U64(Cow<'i, [u64]>),
    #[doc(hidden)]
    Usize(Cow<'i, [usize]>),
    /// Of any other type.
    #[doc(hidden)]
    Wide(Vec<i128>),
}

/// Calls a generic function with the slice that there is.
macro_rules! with_slice {
    ($integers:expr, |$slice:ident| $call:expr) => {
        match $integers {
            Integers::I8($slice) => $call,
            Integers::I16($slice) => $call,
            Integers::I32($slice) => $call,
            Integers::I64($slice) => $call,
            Integers::Isize($slice) => $call,
            Integers::U8($slice) => $call,
            Integers::U16($slice) => $call,
            Integers::U32($slice) => $call,
            Integers::U64($slice) => $call,
            Integers::Usize($slice) => $call,
            Integers::Wide($slice) => $call,
        }
    };
}

impl Integers<'_> {
    pub(super) fn len(&self) -> usize {
        with_slice!(self, |slice| slice.len())
    }

    /// Stores the positions on an axis of length `size` that the indices from `start` mean, as many
    /// as there is room for.
    ///
    /// # Errors
    /// The first of them that is out of bounds.
    pub(super) fn positions(
        &self,
        start: usize,
        size: usize,
        positions: &mut [isize],
    ) -> Result<(), i128> {
        with_slice!(self, |slice| {
            let indices = &slice[start..start + positions.len()];
            if locate(indices, size, positions) {
                return Ok(());
            }
            Err(indices[first_beyond(positions, size)].widen())
        })
    }
}

/// Stores the positions; whether all of them are in bounds.
#[inline]
fn locate<I: Integer>(indices: &[I], size: usize, positions: &mut [isize]) -> bool {
    #[cfg(target_arch = "x86_64")]
    if crate::kernels::has_avx2() {
        // SAFETY: AVX2 is there.
        return unsafe { locate_avx2(indices, size, positions) };
    }
    locate_portable(indices, size, positions)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn locate_avx2<I: Integer>(indices: &[I], size: usize, positions: &mut [isize]) -> bool {
    locate_portable(indices, size, positions)
}

/// Without a branch: that an index is out of bounds is noted, not acted upon.
#[inline(always)]
fn locate_portable<I: Integer>(indices: &[I], size: usize, positions: &mut [isize]) -> bool {
    // A length never exceeds `isize::MAX`.
    let size = size as isize;
    let mut all_in_bounds = true;
    for (position, index) in positions.iter_mut().zip(indices) {
        let index = index.saturate();
        // The sign is all ones for an index that counts from the end.
        let place = index.wrapping_add(index >> (isize::BITS - 1) & size);
        all_in_bounds &= (place >= 0) & (place < size);
        *position = place;
    }
    all_in_bounds
}

/// Which of the places that [`locate`] has stored is the first out of bounds.
#[cold]
fn first_beyond(places: &[isize], size: usize) -> usize {
    let in_bounds = |place: &&isize| (0..size as isize).contains(*place);
    places.iter().take_while(in_bounds).count()
}
