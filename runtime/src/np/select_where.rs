//! Elements of one array or of another, by a condition.

use crate::error::{Error, or_panic};
use crate::expr::{Cast, Collected, Expr, Operand, Promote, float, int, try_evaluate};
use crate::shape::{Broadcast, Shape};

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
    fn choose(is_first: bool, first: impl FnOnce() -> Self, second: impl FnOnce() -> B) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<A: Promote<B>, B> Alternative<B> for A {
    type Out = A::Out;

    #[inline(always)]
    fn choose(is_first: bool, first: impl FnOnce() -> A, second: impl FnOnce() -> B) -> A::Out {
        let (first, second) = first().promote(second());
        if is_first { first } else { second }
    }
}

macro_rules! alternatives {
    ($([$($generics:tt)*] $type:ty, $out:ty, |$value:ident| $result:expr;)*) => {$(
        impl<$($generics)*> Alternative<$type> for $type {
            type Out = $out;

            #[inline(always)]
            fn choose(is_first: bool, first: impl FnOnce() -> $type, second: impl FnOnce() -> $type) -> $out {
                let $value = if is_first { first() } else { second() };
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
            fn choose(is_first: bool, first: impl FnOnce() -> $a, second: impl FnOnce() -> $b) -> f64 {
                if is_first { first().cast() } else { second().cast() }
            }
        }
    )*};
}
literal_alternatives! {
    int float;
    float int;
}

/// The elements of `x` where a condition is true, those of `y` elsewhere.
#[derive(Clone, Copy)]
pub struct Selected<C, X, Y> {
    condition: C,
    x: X,
    y: Y,
}

/// The shape of two operands together.
type Both<A, B> = <<A as Expr>::Shape as Broadcast<<B as Expr>::Shape>>::Out;

impl<C, X, Y> Expr for Selected<C, X, Y>
where
    C: Expr<Elem: Cast<bool>, Shape: Broadcast<X::Shape>>,
    X: Expr<Elem: Alternative<Y::Elem>>,
    Y: Expr,
    Both<C, X>: Broadcast<Y::Shape>,
{
    type Elem = <X::Elem as Alternative<Y::Elem>>::Out;
    type Shape = <Both<C, X> as Broadcast<Y::Shape>>::Out;
    type Row = (C::Row, X::Row, Y::Row);

    fn shape(&self) -> Result<Self::Shape, Error> {
        let (condition, x, y) = (self.condition.shape()?, self.x.shape()?, self.y.shape()?);
        let of_all = condition.broadcast(x).and_then(|both| both.broadcast(y));
        of_all.map_err(|_| Error::Operands {
            shapes: vec![lens(condition), lens(x), lens(y)],
        })
    }

    #[inline]
    unsafe fn row(&self, outer: &[usize]) -> Self::Row {
        // SAFETY: what the common shape can be broadcast to, all three operands can be broadcast to.
        unsafe { (self.condition.row(outer), self.x.row(outer), self.y.row(outer)) }
    }

    #[inline(always)]
    fn is_unit((condition, x, y): &Self::Row) -> bool {
        C::is_unit(condition) && X::is_unit(x) && Y::is_unit(y)
    }

    #[inline(always)]
    unsafe fn at<const UNIT: bool>((condition, x, y): &Self::Row, position: usize) -> Self::Elem {
        // SAFETY: promised by the caller for all three rows, here and below.
        let is_first = unsafe { C::at::<UNIT>(condition, position) }.cast();
        // SAFETY: as above.
        let first = || unsafe { X::at::<UNIT>(x, position) };
        // SAFETY: as above.
        let second = || unsafe { Y::at::<UNIT>(y, position) };
        Alternative::choose(is_first, first, second)
    }
}

fn lens(shape: impl Shape) -> Vec<usize> {
    shape.lens().as_ref().to_vec()
}

/// Three operands as one expression.
type SelectedOf<'a, C, X, Y> =
    Selected<<C as Operand>::Expr<'a>, <X as Operand>::Expr<'a>, <Y as Operand>::Expr<'a>>;

/// What an expression yields: an array, or an element if it has no axes.
type ValueOf<E> = <<E as Expr>::Shape as Collected<<E as Expr>::Elem>>::Out;

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
pub fn select_where<'a, C, X, Y>(condition: &'a C, x: &'a X, y: &'a Y) -> ValueOf<SelectedOf<'a, C, X, Y>>
where
    C: Operand + ?Sized,
    X: Operand + ?Sized,
    Y: Operand + ?Sized,
    SelectedOf<'a, C, X, Y>: Expr,
    <SelectedOf<'a, C, X, Y> as Expr>::Shape: Collected<<SelectedOf<'a, C, X, Y> as Expr>::Elem>,
{
    or_panic(try_evaluate(Selected {
        condition: condition.operand(),
        x: x.operand(),
        y: y.operand(),
    }))
}
