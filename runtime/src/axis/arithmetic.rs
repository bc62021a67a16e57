//! Comparing and subtracting lengths in types.

use super::{Axis, Len, Tabled, TabledOrDyn};
use crate::verdict::{No, Truth, Yes};
use core::ops::Sub;
use typenum::consts::U1024;
use typenum::{Diff, IsEqual, IsLessOrEqual};

/// typenum's number for the length `N`.
pub type NumberOf<const N: usize> = <Len<N> as Tabled>::Number;

/// The axis of a typenum number: `Len` up to the end of the table, `Dyn` beyond it.
pub trait ToAxis {
    /// The axis.
    type Axis: Axis;
}

impl<N, Small, A: Axis> ToAxis for N
where
    N: IsLessOrEqual<U1024, Output = Small> + TabledOrDyn<Small, Axis = A>,
{
    type Axis = A;
}

/// Whether an axis has at least `NEED` elements, as [`Yes`] or [`No`].
pub trait Fits<const NEED: usize> {
    /// The answer.
    type Answer;
}

impl<const N: usize, const NEED: usize, L, M, B> Fits<NEED> for Len<N>
where
    Len<N>: Tabled<Number = L>,
    Len<NEED>: Tabled<Number = M>,
    M: IsLessOrEqual<L, Output = B>,
    B: Truth,
{
    type Answer = B::Answer;
}

/// Whether two lengths are equal, as [`Yes`] or [`No`].
pub trait SameLength<const M: usize> {
    /// The answer.
    type Answer;
}

impl<const N: usize, const M: usize, L, O, B> SameLength<M> for Len<N>
where
    Len<N>: Tabled<Number = L>,
    Len<M>: Tabled<Number = O>,
    L: IsEqual<O, Output = B>,
    B: Truth,
{
    type Answer = B::Answer;
}

/// The axis of length `N - DROP`, or of length 0 if there is less to drop from (`Self` answers
/// whether `DROP` fits in `N`).
pub trait Dropped<const N: usize, const DROP: usize> {
    /// What is left.
    type Axis: Axis;
}

impl<const N: usize, const DROP: usize, L, D, A: Axis> Dropped<N, DROP> for Yes
where
    Len<N>: Tabled<Number = L>,
    Len<DROP>: Tabled<Number = D>,
    L: Sub<D>,
    Diff<L, D>: TabledOrDyn<typenum::B1, Axis = A>,
{
    type Axis = A;
}

impl<const N: usize, const DROP: usize> Dropped<N, DROP> for No {
    type Axis = Len<0>;
}
