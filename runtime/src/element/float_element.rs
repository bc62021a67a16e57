//! `f32` and `f64` alike: what a function over any of the two can rely on.

use super::each::for_each_number;
use super::element::Element;
use super::inexact::{Real, ToInexact, ToWidest};
use super::inverted::Inverted;
use super::kinds::{Negated, Signed, Subtracted};
use super::literal::{float, int};
use super::number::{Cast, Number};
use super::own::{TakesFloats, TakesIntegers};
use super::round::RoundTo;

/// What elements of type [`Float`](crate::Float) are, apart from reductions.
pub trait FloatElement:
    Real
    + Element
    + TakesFloats
    + Number<Quotient = Self, Magnitude = Self, Whole = Self>
    + Subtracted<Out = Self>
    + Negated<Out = Self>
    + Signed<Out = Self>
    + Inverted<Out = Self>
    + ToInexact<Inexact = Self>
    + ToWidest<Widest = f64>
    + RoundTo
    + Cast<f32>
    + Cast<f64>
    + Cast<bool>
{
}

macro_rules! float_elements {
    ($($float:ident)*) => {$(
        impl FloatElement for $float {}

        impl TakesIntegers for $float {
            crate::sealed::seal!();

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
