//! Elements of one array or of another, by a condition.

use crate::expr::{
    Collected, ComputesThree, Expr, InOneShape, Operand, ThreeOperands, Where, Yields, evaluate,
};

/// The elements of `x` where the condition is true, those of `y` elsewhere; NumPy's
/// `np.where(condition, x, y)`. Each of the three is an array or a scalar, and they are broadcast
/// together. A copy; the element itself if all are scalars. Numbers of two types are promoted as by
/// an operator. [`where`](crate::np::where) takes the condition alone.
///
/// Shapes that the types know cannot be broadcast together do not compile.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (3,) (1,)`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, -2], [-3, 4]]);
/// let clipped: Owned<i32, Shape![2, 2]> = np::select_where(&arr!(a > 0), &a, &0);
/// assert_eq!(clipped, arr!([[1, 0], [0, 4]]));
/// assert_eq!(np::select_where(&[true, false], &1, &0.5), arr!([1.0, 0.5]));
/// assert_eq!(arr!(np.where(a > 0, a, 0) + 1), arr!([[2, 1], [1, 5]]));
/// ```
#[must_use]
#[track_caller]
pub fn select_where<'a, C, X, Y, E>(
    condition: &'a C,
    x: &'a X,
    y: &'a Y,
) -> <E::Shape as Collected<E::Elem>>::Out
where
    C: Operand<Expr<'a>: Expr> + ?Sized + 'a,
    X: Operand<Expr<'a>: Expr> + ?Sized + 'a,
    Y: Operand<Expr<'a>: Expr> + ?Sized + 'a,
    Where: ComputesThree<ElemOf<'a, C>, ElemOf<'a, X>, ElemOf<'a, Y>>,
    ThreeOperands<Selecting<'a, C, X, Y>, C::Expr<'a>, X::Expr<'a>, Y::Expr<'a>>:
        InOneShape<Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    let (condition, x, y) = (condition.operand(), x.operand(), y.operand());
    evaluate(Where::combine_three(condition, x, y, Where).in_one_shape())
}

/// What one element of an operand is.
type ElemOf<'a, A> = <<A as Operand>::Expr<'a> as Yields>::Elem;

/// The selection between elements of these three.
type Selecting<'a, C, X, Y> =
    <Where as ComputesThree<ElemOf<'a, C>, ElemOf<'a, X>, ElemOf<'a, Y>>>::By;
