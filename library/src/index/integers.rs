//! The elements of an index array, whatever their type.

use crate::element::{Integer, Integers, is_plain, with_slice};
use core::ops::Range;
use core::slice;

impl Integers<'_> {
    pub(super) fn len(&self) -> usize {
        with_slice!(self, |slice| slice.len())
    }

    /// Some of the indices as positions on an axis of length `size`, where they are: if their type is as wide
    /// as an address, and none of them counts from the end or is out of bounds.
    pub(super) fn in_place(&self, block: Range<usize>, size: usize) -> Option<&[isize]> {
        let indices = match self {
            Integers::Isize(indices) => &indices[block],
            Integers::I64(indices) => as_wide(&indices[block])?,
            Integers::Usize(indices) => as_wide(&indices[block])?,
            Integers::U64(indices) => as_wide(&indices[block])?,
            _ => return None,
        };
        are_positions(indices, size).then_some(indices)
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
            Err(indices[first_beyond(positions, size)].widened())
        })
    }
}

/// The same bits, if these integers are as wide as an address.
fn as_wide<I: Integer>(indices: &[I]) -> Option<&[isize]> {
    let is_wide = is_plain::<I>()
        && size_of::<I>() == size_of::<isize>()
        && align_of::<I>() == align_of::<isize>();
    // SAFETY: [plain] integers of the same size and alignment, which may have any bits.
    is_wide.then(|| unsafe { slice::from_raw_parts(indices.as_ptr().cast(), indices.len()) })
}

/// Whether all of them are positions on an axis of length `size`.
#[inline]
fn are_positions(indices: &[isize], size: usize) -> bool {
    #[cfg(target_arch = "x86_64")]
    if crate::instruction_set::has_avx2() {
        // SAFETY: [instructions] AVX2 is there.
        return unsafe { are_positions_avx2(indices, size) };
    }
    are_positions_portable(indices, size)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn are_positions_avx2(indices: &[isize], size: usize) -> bool {
    are_positions_portable(indices, size)
}

#[inline(always)]
fn are_positions_portable(indices: &[isize], size: usize) -> bool {
    // A length never exceeds `isize::MAX`. The sign is that of an index before the first or beyond the last.
    let last = size as isize - 1;
    let beyond = |signs, &index: &isize| signs | index | last.wrapping_sub(index);
    indices.iter().fold(0, beyond) >= 0
}

/// Stores the positions; whether all of them are in bounds.
#[inline]
fn locate<I: Integer>(indices: &[I], size: usize, positions: &mut [isize]) -> bool {
    #[cfg(target_arch = "x86_64")]
    if crate::instruction_set::has_avx2() {
        // SAFETY: [instructions] AVX2 is there.
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
