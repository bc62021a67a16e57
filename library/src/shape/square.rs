//! Stacks of matrices, and of square ones.

use super::product::{ProductOf, RightRows, Stack};
use super::{Rank, Ranked, Shape};
use crate::axis::verdict::{Unasked, Yes};
use crate::axis::{Axis, Dyn, Len, SameLength};

/// A shape of at least two axes: the last two are the rows and the columns of matrices, and those
/// before, how many of them there are.
pub trait MatrixStack: StackAxes {}

impl<S, const R: usize> MatrixStack for S
where
    S: Ranked<Rank = Rank<R>> + StackAxes,
    Rank<R>: HasMatrices<R>,
{
}

/// A rank `R` of at least two.
#[diagnostic::on_unimplemented(
    message = "{R}-dimensional array given. Array must be at least two-dimensional",
    label = "not a matrix, nor a stack of matrices"
)]
pub trait HasMatrices<const R: usize> {}

macro_rules! have_matrices {
    ($($rank:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasMatrices<$rank> for Rank<$rank> {}
    )*};
}
have_matrices!(2 3 4 5 6);

/// The axes of a stack of matrices.
pub trait StackAxes: Shape {
    /// The axes before the matrices.
    type Batch: Shape;
    /// The second axis from the end.
    type Rows: Axis;
    /// The last axis.
    type Columns: Axis;
    /// The same stack, of matrices with other lengths.
    type Of<R: Axis, C: Axis>: Shape;
    /// The same stack, of vectors.
    type OfVectors<X: Axis>: Shape;
}

// A shape of fewer axes has none of these: what is reported of it is its rank alone.
impl StackAxes for () {
    type Batch = ();
    type Rows = Dyn;
    type Columns = Dyn;
    type Of<R: Axis, C: Axis> = (R, C);
    type OfVectors<X: Axis> = (X,);
}

impl<K: Axis> StackAxes for (K,) {
    type Batch = ();
    type Rows = Dyn;
    type Columns = Dyn;
    type Of<R: Axis, C: Axis> = (R, C);
    type OfVectors<X: Axis> = (X,);
}

macro_rules! stacks {
    ($([$($stack:ident)*])*) => {$(
        impl<$($stack: Axis,)* Row: Axis, Column: Axis> StackAxes for ($($stack,)* Row, Column) {
            type Batch = ($($stack,)*);
            type Rows = Row;
            type Columns = Column;
            type Of<R: Axis, C: Axis> = ($($stack,)* R, C);
            type OfVectors<X: Axis> = ($($stack,)* X,);
        }
    )*};
}
stacks!([] [A0] [A0 A1] [A0 A1 A2] [A0 A1 A2 A3]);

/// A stack of square matrices.
pub trait SquareMatrices: MatrixStack {}

impl<S> SquareMatrices for S
where
    S: MatrixStack,
    S::Rows: AsLongAs<S::Columns>,
{
}

/// An axis that may have the length of another.
pub trait AsLongAs<B: Axis>: Axis {}
impl<B: Axis> AsLongAs<B> for Dyn {}
impl<const N: usize> AsLongAs<Dyn> for Len<N> {}
impl<const N: usize, const M: usize, Same> AsLongAs<Len<M>> for Len<N>
where
    Len<N>: SameLength<M, Answer = Same>,
    Same: IsSquare<N, M>,
{
}

/// Implemented for `Yes`: the lengths are equal.
#[diagnostic::on_unimplemented(
    message = "Last 2 dimensions of the array must be square",
    label = "the matrices have {N} rows and {M} columns"
)]
pub trait IsSquare<const N: usize, const M: usize> {}
#[diagnostic::do_not_recommend]
impl<const N: usize, const M: usize> IsSquare<N, M> for Yes {}
#[diagnostic::do_not_recommend]
impl<const N: usize, const M: usize> IsSquare<N, M> for Unasked {}

/// A stack of square matrices, and the right sides of as many systems of equations: the shape of the
/// solutions.
pub trait Solved<B: Shape>: SquareMatrices {
    /// The shape.
    type Out: Shape;

    /// The shape; `None` if the stacks cannot be broadcast together.
    #[doc(hidden)]
    fn solved(self, right: B) -> Option<Self::Out>;
}

impl<A, B, O> Solved<B> for A
where
    A: SquareMatrices + Stack,
    B: RightRows,
    <A as StackAxes>::Rows: EquationsOf<B::Axis>,
    A: ProductOf<A, B, <A as Stack>::Kind, B::Kind, Out = O>,
    O: Shape,
{
    type Out = O;

    fn solved(self, right: B) -> Option<O> {
        // A product has the same shape: the matrices are square.
        <A as ProductOf<A, B, <A as Stack>::Kind, B::Kind>>::product(self, right)
    }
}

/// The rows of the matrices, and those of the right sides.
pub trait EquationsOf<B: Axis>: Axis {}
impl<B: Axis> EquationsOf<B> for Dyn {}
impl<const N: usize> EquationsOf<Dyn> for Len<N> {}
impl<const N: usize, const M: usize, Same> EquationsOf<Len<M>> for Len<N>
where
    Len<N>: SameLength<M, Answer = Same>,
    Same: SolvedDimensions<N, M>,
{
}

/// Implemented for `Yes`: the lengths are equal.
#[diagnostic::on_unimplemented(
    message = "solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m,n)->(m,n) (size {M} is different from {N})",
    label = "the matrices have {N} rows, the right sides {M}"
)]
pub trait SolvedDimensions<const N: usize, const M: usize> {}
#[diagnostic::do_not_recommend]
impl<const N: usize, const M: usize> SolvedDimensions<N, M> for Yes {}
#[diagnostic::do_not_recommend]
impl<const N: usize, const M: usize> SolvedDimensions<N, M> for Unasked {}
