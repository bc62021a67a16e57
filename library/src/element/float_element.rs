//! `f32` and `f64` alike: what a function over any of the two can rely on.

use super::cast::Cast;
use super::casting::OfKind;
use super::casting::kind::FloatingKind;
use super::compare::Comparison;
use super::each::for_each_number;
use super::element::Element;
use super::holds::NoInteger;
use super::inexact::{Real, ToInexact, ToWidest};
use super::inverted::Inverted;
use super::kinds::{Added, Factor, Negated, Signed, Subtracted};
use super::literal::{float, int};
use super::number::Number;
use super::own::{TakesFloats, TakesIntegers};
use super::promote::Promote;
use super::quotient::Quotients;
use super::round::RoundTo;
use super::spaced::Spaced;

/// What elements of type [`Float`](crate::Float) are, apart from reductions.
pub trait FloatElement:
    Real
    + Element
    + TakesFloats<Name = NoInteger>
    + Number<Quotient = Self, Magnitude = Self, Whole = Self>
    + Added<Out = Self>
    + Factor<Out = Self>
    + Quotients<Self, Self, Out = Self>
    + Quotients<Self, int, Out = Self>
    + Quotients<int, Self, Out = Self>
    + Quotients<Self, float, Out = Self>
    + Quotients<float, Self, Out = Self>
    + Subtracted<Out = Self>
    + Negated<Out = Self>
    + Signed<Out = Self>
    + Inverted<Out = Self>
    + ToInexact<Inexact = Self>
    + ToWidest<Widest = f64>
    + RoundTo
    + Spaced
    + OfKind<Kind = FloatingKind>
    + ToEach
    + OfEach
{
}

/// What a number of another type is as a float, as Rust's `as` converts.
pub trait OfNumber<N> {
    crate::sealed::seal!(required);

    /// The number as a float.
    fn of_number(number: N) -> Self;
}

/// Numbers of every type are converted to floats, and floats to them, so that a function over any float need
/// not ask for it.
macro_rules! of_each_and_to_each {
    ($($number:ty)*) => {
        /// What every number is as a float.
        pub trait OfEach: OfNumber<bool> $(+ OfNumber<$number>)* {}

        /// What a float is as a number of every type.
        pub trait ToEach: Cast<bool> $(+ Cast<$number>)* {}

        of_each_and_to_each! { @cast bool $($number)* }
    };
    (@cast $($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: FloatElement> Cast<T> for $number {
            #[inline(always)]
            fn cast(self) -> T {
                T::of_number(self)
            }
        }
    )*};
}
for_each_number!(signed unsigned float half => of_each_and_to_each! {});

/// What Rust's numbers are as Rust's floats.
macro_rules! conversions {
    ($($number:ident)*) => {
        for_each_number!(float => conversions! { @to [$($number)*] });
    };
    (@to $numbers:tt $($float:ident)*) => {$(
        impl OfEach for $float {}
        impl ToEach for $float {}

        impl OfNumber<bool> for $float {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_number(number: bool) -> Self {
                u8::from(number) as $float
            }
        }
        conversions! { @one $float $numbers }
    )*};
    (@one $float:ident [$($number:ident)*]) => {$(
        impl OfNumber<$number> for $float {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_number(number: $number) -> Self {
                number as $float
            }
        }
    )*};
}
for_each_number!(signed unsigned float => conversions! {});

/// A bool beside a float is the float 0 or 1.
#[diagnostic::do_not_recommend]
impl<T: FloatElement> Promote<bool> for T {
    crate::sealed::seal!();

    type Out = T;

    #[inline(always)]
    fn promote(self, other: bool) -> (T, T) {
        (self, T::of_number(other))
    }

    #[inline(always)]
    fn compared<C: Comparison>(self, other: bool) -> bool {
        C::of_ordered(&self, &T::of_number(other))
    }
}

/// The same the other way round.
#[diagnostic::do_not_recommend]
impl<T: FloatElement> Promote<T> for bool {
    crate::sealed::seal!();

    type Out = T;

    #[inline(always)]
    fn promote(self, other: T) -> (T, T) {
        (T::of_number(self), other)
    }

    #[inline(always)]
    fn compared<C: Comparison>(self, other: T) -> bool {
        C::of_ordered(&T::of_number(self), &other)
    }
}

macro_rules! float_elements {
    ($($float:ident)*) => {$(
        impl FloatElement for $float {}

        impl OfKind for $float {
            crate::sealed::seal!();

            type Kind = FloatingKind;
        }

        impl TakesIntegers for $float {
            crate::sealed::seal!();

            type Name = NoInteger;

            #[inline(always)]
            fn of_integer(integer: int) -> Self {
                Self::of_float(integer.0 as f64)
            }
        }

        impl TakesFloats for $float {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_float(value: f64) -> Self {
                value as $float
            }
        }
    )*};
}
for_each_number!(float => float_elements! {});

/// Literals that are such a number.
macro_rules! literals {
    ($($literal:ident |$value:ident| $number:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: FloatElement> Cast<T> for $literal {
            #[inline(always)]
            fn cast(self) -> T {
                let $value = self;
                $number
            }
        }
    )*};
}
literals! {
    int |literal| T::of_integer(literal);
    float |literal| T::of_float(literal.0);
}
