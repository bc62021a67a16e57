//! Elements of one array or of another, by a condition.

use crate::expr::{
    Cast, Collected, CombineThree, Expr, Operand, Promote, TernaryOperator, evaluate, float, int,
};

/// An element that can stand in one array with elements of type `B`: two numbers as NumPy promotes
/// them, or two of the same type.
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{Self}` and `{B}`",
    label = "`{Self}` and `{B}` cannot stand in one array"
)]
pub trait Alternative<B>: Sized {
    /// The common type.
    type Out;

    /// The first or the second, as the common type.
    fn choose(is_first: bool, first: Self, second: B) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<A: Promote<B>, B> Alternative<B> for A {
    type Out = A::Out;

    #[inline(always)]
    fn choose(is_first: bool, first: A, second: B) -> A::Out {
        let (first, second) = first.promote(second);
        if is_first { first } else { second }
    }
}

macro_rules! alternatives {
    ($([$($generics:tt)*] $type:ty, $out:ty, |$value:ident| $result:expr;)*) => {$(
        impl<$($generics)*> Alternative<$type> for $type {
            type Out = $out;

            #[inline(always)]
            fn choose(is_first: bool, first: $type, second: $type) -> $out {
                let $value = if is_first { first } else { second };
                $result
            }
        }
    )*};
}
alternatives! {
    [] int, i64, |x| x.cast();
    [] float, f64, |x| x.cast();
    [] char, char, |x| x;
    [] String, String, |x| x;
    ['s] &'s str, &'s str, |x| x;
}

macro_rules! literal_alternatives {
    ($($a:ident $b:ident;)*) => {$(
        impl Alternative<$b> for $a {
            type Out = f64;

            #[inline(always)]
            fn choose(is_first: bool, first: $a, second: $b) -> f64 {
                if is_first { first.cast() } else { second.cast() }
            }
        }
    )*};
}
literal_alternatives! {
    int float;
    float int;
}

/// The operator that chooses one of two elements by a condition.
pub struct Choose;

impl<C: Cast<bool>, A: Alternative<B>, B> TernaryOperator<C, A, B> for Choose {
    type Out = A::Out;

    #[inline(always)]
    fn apply(condition: C, first: A, second: B) -> A::Out {
        A::choose(condition.cast(), first, second)
    }
}

/// The elements of `x` where the condition is true, those of `y` elsewhere; NumPy's
/// `np.where(condition, x, y)`. Each of the three is an array or a scalar, and they are broadcast
/// together. A copy; the element itself if all are scalars. Numbers of two types are promoted as by
/// an operator. [`where`](super::where) takes the condition alone.
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
/// ```
#[must_use]
#[track_caller]
pub fn select_where<'a, C, X, Y, E>(
    condition: &'a C,
    x: &'a X,
    y: &'a Y,
) -> <E::Shape as Collected<E::Elem>>::Out
where
    C: Operand + ?Sized,
    X: Operand + ?Sized,
    Y: Operand + ?Sized,
    Choose: CombineThree<C::Expr<'a>, X::Expr<'a>, Y::Expr<'a>, Out = E>,
    E: Expr<Shape: Collected<E::Elem>>,
{
    evaluate(Choose::combine_three(
        condition.operand(),
        x.operand(),
        y.operand(),
    ))
}
