//! The axes that `np.dot` and `np.inner` sum along: one of each array, of the same length.

use crate::axis::verdict::{Never, Yes};
use crate::axis::{Axis, Dyn, Len, SameLength};

/// An axis of an array of shape `L` that can be summed along together with the axis `B` of one of shape `R`:
/// by `np.inner` if `INNER`, else by `np.dot`.
pub trait Aligned<B: Axis, L, R, const INNER: bool>: Axis {}

impl<B: Axis, L, R, const INNER: bool> Aligned<B, L, R, INNER> for Dyn {}
impl<const N: usize, L, R, const INNER: bool> Aligned<Dyn, L, R, INNER> for Len<N> {}
impl<const N: usize, const M: usize, Same, L, R, const INNER: bool> Aligned<Len<M>, L, R, INNER>
    for Len<N>
where
    Len<N>: SameLength<M, Answer = Same>,
    Same: AlignedLengths<N, M, L, R, INNER>,
{
}

/// Whether the lengths are equal; if not, what leads to the sentence.
pub trait AlignedLengths<const N: usize, const M: usize, L, R, const INNER: bool> {}
impl<const N: usize, const M: usize, L, R, const INNER: bool> AlignedLengths<N, M, L, R, INNER>
    for Yes
{
}
impl<const N: usize, const M: usize, L: DotDiffers<N, M, R>, R> AlignedLengths<N, M, L, R, false>
    for Never
{
}
impl<const N: usize, const M: usize, L: InnerDiffers<N, M, R>, R> AlignedLengths<N, M, L, R, true>
    for Never
{
}

/// Leads to the sentence of `np.dot` that refuses arrays of shapes `Self` and `R`, whose axes have the
/// lengths `N` and `M`.
#[diagnostic::on_unimplemented(
    message = "shapes {Self} and {R} not aligned: {N} != {M}",
    label = "an axis has length {N} in one and {M} in the other",
    note = "the last axis of the first is summed along together with the last but one of the second, or its only one"
)]
pub trait DotDiffers<const N: usize, const M: usize, R> {}

/// Leads to the sentence of `np.inner`, as [`DotDiffers`] to that of `np.dot`.
#[diagnostic::on_unimplemented(
    message = "shapes {Self} and {R} not aligned: {N} != {M}",
    label = "an axis has length {N} in one and {M} in the other",
    note = "the last axes of both are summed along together"
)]
pub trait InnerDiffers<const N: usize, const M: usize, R> {}
