//! Shapes of matrix products.

use super::{Broadcast, Push, Shape};
use crate::axis::verdict::{Unasked, Yes};
use crate::axis::{Axis, Dyn, Len, SameLength};

/// A shape as a stack of matrices, of which a product is made; a single axis is a row on the left and
/// a column on the right.
pub trait Stack: Shape {
    /// The axes before the matrices.
    type Batch: Shape;
    /// [`AsVector`] or [`AsMatrices`], or [`AsNumber`], of which there is no product.
    type Kind;
    /// The second axis from the end, or one of length 1.
    type Rows: Axis;
    /// The last axis.
    type Columns: Axis;

    /// The axes before the matrices.
    fn batch(self) -> Self::Batch;
    /// The second axis from the end.
    fn rows(self) -> Self::Rows;
    /// The last axis.
    fn columns(self) -> Self::Columns;
}

/// A shape without axes.
pub struct AsNumber;
/// A shape of one axis.
pub struct AsVector;
/// A shape of two axes or more.
pub struct AsMatrices;

impl Stack for () {
    type Batch = ();
    type Kind = AsNumber;
    type Rows = Len<1>;
    type Columns = Dyn;

    fn batch(self) {}

    fn rows(self) -> Len<1> {
        Len
    }

    fn columns(self) -> Dyn {
        Dyn(1)
    }
}

impl<K: Axis> Stack for (K,) {
    type Batch = ();
    type Kind = AsVector;
    type Rows = Len<1>;
    type Columns = K;

    fn batch(self) {}

    fn rows(self) -> Len<1> {
        Len
    }

    fn columns(self) -> K {
        self.0
    }
}

/// A shape of two axes or more, which the right side of `a @= b` has.
#[diagnostic::on_unimplemented(
    message = "inplace matrix multiplication requires the first operand to have at least one and the second at \
               least two dimensions.",
    label = "an array of fewer than two axes"
)]
pub trait InPlaceFactor: Shape {}
#[diagnostic::do_not_recommend]
impl<S: Stack<Kind = AsMatrices>> InPlaceFactor for S {}

macro_rules! stacks {
    ($([$($stack:ident)*])*) => {$(
        impl<$($stack: Axis,)* Row: Axis, Column: Axis> Stack for ($($stack,)* Row, Column) {
            type Batch = ($($stack,)*);
            type Kind = AsMatrices;
            type Rows = Row;
            type Columns = Column;

            #[allow(non_snake_case, unused_variables, clippy::unused_unit, reason = "the axes are bound by the names of their types")]
            fn batch(self) -> ($($stack,)*) {
                let ($($stack,)* _, _) = self;
                ($($stack,)*)
            }

            #[allow(non_snake_case, unused_variables, reason = "the axes are bound by the names of their types")]
            fn rows(self) -> Row {
                let ($($stack,)* row, _) = self;
                row
            }

            #[allow(non_snake_case, unused_variables, reason = "the axes are bound by the names of their types")]
            fn columns(self) -> Column {
                let ($($stack,)* _, column) = self;
                column
            }
        }
    )*};
}
stacks!([] [A0] [A0 A1] [A0 A1 A2] [A0 A1 A2 A3]);

/// The shape of a product of arrays of shapes `Self` and `B`, as `np.matmul` has it.
pub trait Product<B: Shape>: Stack {
    /// The shape.
    type Out: Shape;

    /// The shape; `None` if the axes before the matrices cannot be broadcast together.
    fn product(self, other: B) -> Option<Self::Out>;
}

/// By the kinds of both sides.
#[diagnostic::on_unimplemented(
    message = "matmul: Input operand does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)",
    label = "one side has no axes: `*` multiplies by a number"
)]
pub trait ProductOf<A, B, KA, KB> {
    crate::sealed::seal!(required);

    /// The shape.
    type Out: Shape;

    /// The shape.
    fn product(a: A, b: B) -> Option<Self::Out>;
}

/// The axes that are summed over: the columns of one side and the rows of the other.
pub trait Contract<B: Axis>: Axis {}
#[diagnostic::do_not_recommend]
impl<B: Axis> Contract<B> for Dyn {}
#[diagnostic::do_not_recommend]
impl<const N: usize> Contract<Dyn> for Len<N> {}
impl<const N: usize, const M: usize, Same> Contract<Len<M>> for Len<N>
where
    Len<N>: SameLength<M, Answer = Same>,
    Same: CoreDimensions<N, M>,
{
}

/// Implemented for `Yes`: the lengths are equal.
#[diagnostic::on_unimplemented(
    message = "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size {M} is different from {N})",
    label = "the left side has {N} columns, the right side {M} rows"
)]
pub trait CoreDimensions<const N: usize, const M: usize> {}
#[diagnostic::do_not_recommend]
impl<const N: usize, const M: usize> CoreDimensions<N, M> for Yes {}
#[diagnostic::do_not_recommend]
impl<const N: usize, const M: usize> CoreDimensions<N, M> for Unasked {}

/// The rows of the right side of a product: its only axis, or the second from the end.
pub trait RightRows: Stack {
    /// The axis.
    type Axis: Axis;
}

impl RightRows for () {
    type Axis = Dyn;
}

impl<K: Axis> RightRows for (K,) {
    type Axis = K;
}

macro_rules! right_rows {
    ($([$($stack:ident)*])*) => {$(
        impl<$($stack: Axis,)* Row: Axis, Column: Axis> RightRows for ($($stack,)* Row, Column) {
            type Axis = Row;
        }
    )*};
}
right_rows!([] [A0] [A0 A1] [A0 A1 A2] [A0 A1 A2 A3]);

impl<A, B, O> Product<B> for A
where
    A: Stack,
    B: RightRows,
    A::Columns: Contract<B::Axis>,
    A: ProductOf<A, B, A::Kind, B::Kind, Out = O>,
    O: Shape,
{
    type Out = O;

    fn product(self, other: B) -> Option<O> {
        <A as ProductOf<A, B, A::Kind, B::Kind>>::product(self, other)
    }
}

impl<X, A: Stack, B: Stack> ProductOf<A, B, AsVector, AsVector> for X {
    crate::sealed::seal!();

    type Out = ();

    fn product(_: A, _: B) -> Option<()> {
        Some(())
    }
}

impl<X, A: Stack, B: Stack, O: Shape> ProductOf<A, B, AsMatrices, AsVector> for X
where
    A::Batch: Push<A::Rows, Out = O>,
{
    crate::sealed::seal!();

    type Out = O;

    fn product(a: A, _: B) -> Option<O> {
        Some(pushed(a.batch(), a.rows()))
    }
}

impl<X, A: Stack, B: Stack, O: Shape> ProductOf<A, B, AsVector, AsMatrices> for X
where
    B::Batch: Push<B::Columns, Out = O>,
{
    crate::sealed::seal!();

    type Out = O;

    fn product(_: A, b: B) -> Option<O> {
        Some(pushed(b.batch(), b.columns()))
    }
}

impl<X, A: Stack, B: Stack, Z: Shape, R: Shape, O: Shape> ProductOf<A, B, AsMatrices, AsMatrices>
    for X
where
    A::Batch: Broadcast<B::Batch, Out = Z>,
    Z: Push<A::Rows, Out = R>,
    R: Push<B::Columns, Out = O>,
{
    crate::sealed::seal!();

    type Out = O;

    fn product(a: A, b: B) -> Option<O> {
        let batch = a.batch().broadcast(b.batch()).ok()?;
        Some(pushed(pushed(batch, a.rows()), b.columns()))
    }
}

/// A shape with one more axis at the end.
fn pushed<S: Push<A>, A: Axis>(shape: S, axis: A) -> S::Out {
    shape.push(S::Strides::default(), axis, 0).0
}
