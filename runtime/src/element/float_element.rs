//! `f32` and `f64` alike: what a function over any of the two can rely on.

use super::each::for_each_number;
use super::element::Element;
use super::inexact::{Real, ToInexact, ToWidest};
use super::inverted::Inverted;
use super::kinds::{Negated, Signed, Subtracted};
use super::literal::{float, int};
use super::number::{Cast, Number};
use super::promote::Promote;
use super::round::RoundTo;
use super::store::StoreInto;

/// What elements of type [`Float`](crate::Float) are, apart from reductions.
///
/// What literals are beside such a number is said of all of them at once, so that a function over any of
/// them need not ask for it, and so that it is known before Rust has settled for `f64`.
pub trait FloatElement:
    Real
    + Element
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
    /// The number that a literal is.
    #[doc(hidden)]
    fn of_literal(value: f64) -> Self;
}

macro_rules! float_elements {
    ($($float:ident)*) => {$(
        impl FloatElement for $float {
            #[inline(always)]
            fn of_literal(value: f64) -> Self {
                value as $float
            }
        }
    )*};
}
for_each_number!(float => float_elements! {});

impl<T: FloatElement> Promote<T> for T {
    type Out = T;

    #[inline(always)]
    fn promote(self, other: T) -> (T, T) {
        (self, other)
    }
}

/// Literals beside such a number.
macro_rules! literals {
    ($($literal:ident |$value:ident| $number:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: FloatElement> Promote<$literal> for T {
            type Out = T;

            #[inline(always)]
            fn promote(self, $value: $literal) -> (T, T) {
                (self, T::of_literal($number))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: FloatElement> Promote<T> for $literal {
            type Out = T;

            #[inline(always)]
            fn promote(self, other: T) -> (T, T) {
                let $value = self;
                (T::of_literal($number), other)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: FloatElement> Cast<T> for $literal {
            #[inline(always)]
            fn cast(self) -> T {
                let $value = self;
                T::of_literal($number)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: FloatElement> StoreInto<T> for $literal {
            crate::sealed::seal!();

            #[inline(always)]
            fn store(self) -> T {
                let $value = self;
                T::of_literal($number)
            }

            #[inline(always)]
            fn another(stored: &T) -> T {
                *stored
            }
        }
    )*};
}
literals! {
    int |literal| literal.0 as f64;
    float |literal| literal.0;
}
