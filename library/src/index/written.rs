//! Borrows that elements are written through.

use super::base::{Base, Mutable};
use super::selection::Selection;
use super::within::Writing;
use crate::element;
use crate::engine::{Kernel, Leaf, compute, compute_ordered};
use crate::shape::Shape;

/// A borrow of elements that are written; what is computed for it may read them.
pub trait Written: Base {
    /// Whether no `Old` of the same array can be read.
    const IS_APART: bool;

    /// Computes a kernel into places of this borrow, as if everything had been read before. `false` if
    /// that takes a temporary; then nothing was written. `is_plain` says whether all that the kernel reads
    /// is plain, so that it calls no code of the user's.
    ///
    /// # Safety
    /// The leaves are those of the kernel, and can be broadcast to the target; for [`Writing`], they may be
    /// `Old`s of the same array. The kernel may write to the places of the target.
    unsafe fn compute(
        kernel: Kernel<'_>,
        target: Leaf,
        leaves: &mut [Leaf],
        is_plain: bool,
    ) -> bool;

    /// What is selected, to be written.
    ///
    /// # Safety
    /// While it is used, no `Old` of the same array is read.
    unsafe fn into_mutable<'i, 'a, S: Shape>(
        selection: Selection<'i, Self, S>,
    ) -> Selection<'i, Mutable<'a, Self::Elem>, S>
    where
        Self: 'a;
}

impl<T> Written for Mutable<'_, T> {
    const IS_APART: bool = true;

    #[inline(always)]
    unsafe fn compute(kernel: Kernel<'_>, target: Leaf, leaves: &mut [Leaf], _: bool) -> bool {
        // SAFETY: [target] the caller promises that no `Old` is read while the result is used.
        unsafe { compute(kernel, &target, leaves) };
        true
    }

    #[inline(always)]
    unsafe fn into_mutable<'i, 'a, S: Shape>(
        selection: Selection<'i, Self, S>,
    ) -> Selection<'i, Mutable<'a, T>, S>
    where
        Self: 'a,
    {
        selection
    }
}

impl<T> Written for Writing<'_, T> {
    const IS_APART: bool = false;

    #[inline(always)]
    unsafe fn compute(
        kernel: Kernel<'_>,
        target: Leaf,
        leaves: &mut [Leaf],
        is_plain: bool,
    ) -> bool {
        // SAFETY: [target] promised by the caller. The elements are plain, and so is all that is
        // read, so that there is no code of the user's that could meet the array half written.
        is_plain && element::is_plain::<T>() && unsafe { compute_ordered(kernel, target, leaves) }
    }

    #[inline(always)]
    unsafe fn into_mutable<'i, 'a, S: Shape>(
        selection: Selection<'i, Self, S>,
    ) -> Selection<'i, Mutable<'a, T>, S>
    where
        Self: 'a,
    {
        // SAFETY: [target] the caller promises that no `Old` is read while the result is used.
        unsafe { selection.into_mutable() }
    }
}
