//! The operators, as types.

use super::number::{Cast, Number, Real};
use super::promote::Promote;

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

/// An operator on elements of types `A`, `B` and `C`.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{A}`, `{B}` and `{C}`",
    label = "no result type for `{A}`, `{B}` and `{C}`"
)]
pub trait TernaryOperator<A, B, C> {
    /// The type of the result.
    type Out;

    /// The result.
    fn apply(a: A, b: B, c: C) -> Self::Out;
}
