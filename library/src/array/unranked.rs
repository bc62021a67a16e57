//! Views of which the types know nothing.

use super::View;
use crate::shape::layout::Layout;
use crate::shape::{MAX_RANK, Shape};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A borrowed part of an array whose rank, lengths and layout are known at run time only: so work
/// that is long is compiled once for each element type, and not for each shape.
// Invariant: that of `View`.
#[derive(Clone, Copy)]
pub struct Unranked<'a, T> {
    pointer: NonNull<T>,
    rank: usize,
    lens: [usize; MAX_RANK],
    strides: [isize; MAX_RANK],
    borrow: PhantomData<&'a T>,
}

impl<'a, T> Unranked<'a, T> {
    /// The same view.
    #[inline]
    pub(crate) fn of<S: Shape, L: Layout>(view: View<'a, T, S, L>) -> Self {
        let mut unranked = Unranked {
            pointer: view.pointer(),
            rank: S::RANK,
            lens: [0; MAX_RANK],
            strides: [0; MAX_RANK],
            borrow: PhantomData,
        };
        unranked.lens[..S::RANK].copy_from_slice(view.shape().as_ref());
        unranked.strides[..S::RANK].copy_from_slice(view.element_strides().as_ref());
        unranked
    }

    /// Some positions of an axis, and all of the others.
    ///
    /// # Panics
    /// If there are no such positions.
    #[cfg(feature = "rayon")]
    pub(crate) fn part(mut self, axis: usize, positions: core::ops::Range<usize>) -> Self {
        assert!(
            positions.start <= positions.end && positions.end <= self.lens()[axis],
            "ndview: a part beyond its axis; please report this"
        );
        let moved = self.strides[axis].wrapping_mul(positions.start as isize);
        let first = self.pointer.as_ptr().wrapping_offset(moved);
        self.pointer = NonNull::new(first).unwrap_or(self.pointer);
        self.lens[axis] = positions.len();
        self
    }

    /// The same elements along one axis, if they are at equal distances.
    #[cfg(feature = "rayon")]
    pub(crate) fn into_lane(mut self, stride: isize) -> Option<Self> {
        let size: usize = self.lens().iter().product();
        let mut count = 1;
        // From the innermost axis on: each begins where the last of those before it ends.
        while count < size {
            let next = stride.wrapping_mul(count as isize);
            let mut axes = self.lens().iter().zip(self.strides());
            let (len, _) = axes.find(|&(&len, &own)| len > 1 && own == next)?;
            count *= len;
        }
        if count != size {
            return None;
        }
        (self.rank, self.lens[0], self.strides[0]) = (1, size, stride);
        Some(self)
    }

    /// Where the element at index 0 is.
    #[inline(always)]
    pub(crate) fn pointer(&self) -> NonNull<T> {
        self.pointer
    }

    /// The lengths.
    #[inline(always)]
    pub(crate) fn lens(&self) -> &[usize] {
        &self.lens[..self.rank]
    }

    /// The strides, counted in elements.
    #[inline(always)]
    pub(crate) fn strides(&self) -> &[isize] {
        &self.strides[..self.rank]
    }
}
