//! The operators, as types.

use super::Expr;
use super::number::{Cast, Number, Real};
use super::promote::Promote;
use crate::error::Error;
use crate::shape::{Broadcast, Shape};
use core::marker::PhantomData;

/// An operator on elements of types `A` and `B`.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{A}` and `{B}`",
    label = "no result type for `{A}` and `{B}`"
)]
pub trait BinaryOperator<A, B> {
    /// The type of the result.
    type Out;

    /// The result.
    fn apply(a: A, b: B) -> Self::Out;
}

/// Two operands that an operator can combine.
///
/// What comes out is an associated type, and the functions that build it have it as a parameter: so
/// an operation that does not exist is reported once, at the operator, and not again by whatever
/// the expression is part of.
pub trait Combine<A, B> {
    /// The expression.
    type Out;

    /// The expression.
    fn combine(a: A, b: B) -> Self::Out;
}

// The element types come first, so that a failure is reported with both of them known.
impl<O, A, B, T, U, S> Combine<A, B> for O
where
    A: Expr<Elem = T>,
    B: Expr<Elem = U>,
    A::Shape: Broadcast<B::Shape, Out = S>,
    O: BinaryOperator<T, U>,
{
    type Out = Binary<O, A, B, S>;

    #[inline(always)]
    fn combine(a: A, b: B) -> Binary<O, A, B, S> {
        Binary {
            a,
            b,
            operator: PhantomData,
        }
    }
}

/// Two operands under an operator, where `a + b` stands in `arr!`.
#[inline(always)]
pub fn binary<O, A, B, E>(_: O, a: A, b: B) -> E
where
    O: Combine<A, B, Out = E>,
{
    O::combine(a, b)
}

/// Two operands under an operator; `S` is the shape they have together.
pub struct Binary<O, A, B, S> {
    a: A,
    b: B,
    operator: PhantomData<(O, S)>,
}

impl<O, A: Copy, B: Copy, S> Clone for Binary<O, A, B, S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<O, A: Copy, B: Copy, S> Copy for Binary<O, A, B, S> {}

impl<O, A, B, S: Shape> Expr for Binary<O, A, B, S>
where
    A: Expr,
    B: Expr,
    A::Shape: Broadcast<B::Shape, Out = S>,
    O: BinaryOperator<A::Elem, B::Elem>,
{
    type Elem = O::Out;
    type Shape = S;
    type Row = (A::Row, B::Row);

    #[inline]
    fn shape(&self) -> Result<Self::Shape, Error> {
        self.a.shape()?.broadcast(self.b.shape()?)
    }

    #[inline]
    unsafe fn row(&self, outer: &[usize]) -> Self::Row {
        // SAFETY: what the common shape can be broadcast to, both operands can be broadcast to.
        unsafe { (self.a.row(outer), self.b.row(outer)) }
    }

    #[inline(always)]
    fn is_unit((a, b): &Self::Row) -> bool {
        A::is_unit(a) && B::is_unit(b)
    }

    #[inline(always)]
    unsafe fn at<const UNIT: bool>((a, b): &Self::Row, position: usize) -> O::Out {
        // SAFETY: promised by the caller for both rows.
        unsafe { O::apply(A::at::<UNIT>(a, position), B::at::<UNIT>(b, position)) }
    }
}

macro_rules! binary_operators {
    ($($(#[$doc:meta])* $name:ident [$($bound:tt)*] -> $out:ty, |$a:ident, $b:ident| $result:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A: Promote<B>, B> BinaryOperator<A, B> for $name
        where
            $($bound)*
        {
            type Out = $out;

            #[inline(always)]
            fn apply(a: A, b: B) -> $out {
                let ($a, $b) = A::promote(a, b);
                $result
            }
        }

    )*};
}

/// The type that `%` of two promoted numbers calculates in.
type Whole<T> = <T as Number>::Whole;

/// The type that true division of two promoted numbers yields.
type Quotient<T> = <T as Number>::Quotient;

binary_operators! {
    /// `a + b`
    Add [] -> A::Out, |a, b| a.add(b);
    /// `a - b`
    Subtract [] -> A::Out, |a, b| a.subtract(b);
    /// `a * b`
    Multiply [] -> A::Out, |a, b| a.multiply(b);
    /// `a % b`
    Remainder [A::Out: Cast<Whole<A::Out>>] -> Whole<A::Out>,
        |a, b| Cast::<Whole<A::Out>>::cast(a).remainder(b.cast());
    /// `a ** b`
    Power [A::Out: Cast<Whole<A::Out>>] -> Whole<A::Out>,
        |a, b| Cast::<Whole<A::Out>>::cast(a).power(b.cast());
    /// `a / b`
    Divide [A::Out: Cast<Quotient<A::Out>>] -> Quotient<A::Out>,
        |a, b| a.cast().divide(b.cast());
    /// `a < b`
    Less [] -> bool, |a, b| a < b;
    /// `a <= b`
    LessEqual [] -> bool, |a, b| a <= b;
    /// `a > b`
    Greater [] -> bool, |a, b| a > b;
    /// `a >= b`
    GreaterEqual [] -> bool, |a, b| a >= b;
    /// `a == b`
    Equal [] -> bool, |a, b| a == b;
    /// `a != b`
    NotEqual [] -> bool, |a, b| a != b;
    /// `a & b`
    And [A::Out: core::ops::BitAnd<Output = A::Out>] -> A::Out, |a, b| a & b;
    /// `a | b`
    Or [A::Out: core::ops::BitOr<Output = A::Out>] -> A::Out, |a, b| a | b;
    /// `a ^ b`
    Xor [A::Out: core::ops::BitXor<Output = A::Out>] -> A::Out, |a, b| a ^ b;
    /// `a << b`
    ShiftLeft [A::Out: core::ops::Shl<Output = A::Out>] -> A::Out, |a, b| a << b;
    /// `a >> b`
    ShiftRight [A::Out: core::ops::Shr<Output = A::Out>] -> A::Out, |a, b| a >> b;
}

/// An operator on elements of type `A`.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{A}`",
    label = "not for elements of type `{A}`"
)]
pub trait UnaryOperator<A> {
    /// The type of the result.
    type Out;

    /// The result.
    fn apply(a: A) -> Self::Out;
}

/// An operand that an operator can be applied to; as [`Combine`].
pub trait Apply<A> {
    /// The expression.
    type Out;

    /// The expression.
    fn apply_to(a: A) -> Self::Out;
}

impl<O, A: Expr> Apply<A> for O
where
    O: UnaryOperator<A::Elem>,
{
    type Out = Unary<O, A>;

    #[inline(always)]
    fn apply_to(a: A) -> Unary<O, A> {
        Unary {
            a,
            operator: PhantomData,
        }
    }
}

/// An operand under an operator, where `-a` stands in `arr!`.
#[inline(always)]
pub fn unary<O, A, E>(_: O, a: A) -> E
where
    O: Apply<A, Out = E>,
{
    O::apply_to(a)
}

/// An operand under an operator.
pub struct Unary<O, A> {
    a: A,
    operator: PhantomData<O>,
}

impl<O, A: Copy> Clone for Unary<O, A> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<O, A: Copy> Copy for Unary<O, A> {}

impl<O, A> Expr for Unary<O, A>
where
    A: Expr,
    O: UnaryOperator<A::Elem>,
{
    type Elem = O::Out;
    type Shape = A::Shape;
    type Row = A::Row;

    #[inline]
    fn shape(&self) -> Result<A::Shape, Error> {
        self.a.shape()
    }

    #[inline]
    unsafe fn row(&self, outer: &[usize]) -> A::Row {
        // SAFETY: promised by the caller.
        unsafe { self.a.row(outer) }
    }

    #[inline(always)]
    fn is_unit(row: &A::Row) -> bool {
        A::is_unit(row)
    }

    #[inline(always)]
    unsafe fn at<const UNIT: bool>(row: &A::Row, position: usize) -> O::Out {
        // SAFETY: promised by the caller.
        O::apply(unsafe { A::at::<UNIT>(row, position) })
    }
}

macro_rules! unary_operators {
    ($($(#[$doc:meta])* $name:ident [$($bound:tt)*], |$a:ident| $result:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A: $($bound)*> UnaryOperator<A> for $name {
            type Out = A;

            #[inline(always)]
            fn apply($a: A) -> A {
                $result
            }
        }

    )*};
}
unary_operators! {
    /// `-a`
    Negative [Number], |a| a.negative();
    /// `+a`
    Positive [Number], |a| a;
    /// `~a`
    Invert [core::ops::Not<Output = A>], |a| !a;
}
