//! Views of which the types know nothing.

use super::View;
use crate::shape::layout::Layout;
use crate::shape::{MAX_RANK, Shape};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A borrowed part of an array whose rank, lengths and layout are known at run time only: so work
/// that is long is compiled once for each element type, and not for each shape.
// Invariant: that of `View`.
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
