//! The elements of an index array, whatever their type.

use crate::element::{Integer, Integers, with_slice};

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
            Err(indices[first_beyond(positions, size)].widened())
        })
    }
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
