//! Floats of two bytes as numbers: arithmetic, comparisons, and what they are as others.

use super::rounded::Half;
use crate::element::cast::Cast;
use crate::element::each::for_each_number;
use crate::element::float_element::{FloatElement, OfEach, OfNumber, ToEach};
use crate::element::literal::int;
use crate::element::number::Number;
use crate::element::ordered::{Ordered, Rounding};
use crate::element::own::{TakesFloats, TakesIntegers};
use crate::{bf16, f16};

/// How many are computed together.
pub(super) const BLOCK: usize = 64;

/// Calls a function with numbers as `f32`, and puts what they are then in their places.
#[inline(always)]
pub(super) fn of_each<H: Half>(numbers: &mut [H], function: impl Fn(&mut [f32])) {
    for numbers in numbers.chunks_mut(BLOCK) {
        let mut wide = [0.0; BLOCK];
        let wide = &mut wide[..numbers.len()];
        widen(numbers, wide);
        function(wide);
        narrow(wide, numbers);
    }
}

/// As [`of_each`], with as many others.
#[inline(always)]
pub(super) fn of_pairs<H: Half>(
    numbers: &mut [H],
    others: &[H],
    function: impl Fn(&mut [f32], &[f32]),
) {
    for (numbers, others) in numbers.chunks_mut(BLOCK).zip(others.chunks(BLOCK)) {
        let (mut wide, mut beside) = ([0.0; BLOCK], [0.0; BLOCK]);
        let (wide, beside) = (&mut wide[..numbers.len()], &mut beside[..others.len()]);
        widen(numbers, wide);
        widen(others, beside);
        function(wide, beside);
        narrow(wide, numbers);
    }
}

#[inline(always)]
fn widen<H: Half>(numbers: &[H], wide: &mut [f32]) {
    let pairs = wide.iter_mut().zip(numbers);
    pairs.for_each(|(wide, number)| *wide = number.widened());
}

#[inline(always)]
fn narrow<H: Half>(wide: &[f32], numbers: &mut [H]) {
    let pairs = numbers.iter_mut().zip(wide);
    pairs.for_each(|(number, wide)| *number = H::narrowed(*wide));
}

/// What two numbers yield, each as an `f32`, is rounded.
macro_rules! rounded {
    ($($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self, other: Self) -> Self {
            Self::narrowed(Number::$name(self.widened(), other.widened()))
        }
    )*};
}

/// What two numbers, each as an `f32`, are beside each other.
macro_rules! compared {
    ($($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self, other: Self) -> bool {
            Number::$name(self.widened(), other.widened())
        }
    )*};
}

/// Quotients and what is left of them, of one as of several at once.
macro_rules! divided {
    ($($name:ident $of_each:ident)*) => {$(
        #[inline(always)]
        fn $name(self, other: Self) -> Self {
            Self::narrowed(self.widened().$name(other.widened()))
        }

        #[inline]
        fn $of_each(numbers: &mut [Self], others: &[Self]) {
            of_pairs(numbers, others, <f32 as Ordered>::$of_each);
        }
    )*};
}

macro_rules! numbers {
    ($($half:ident)*) => {$(
        impl crate::sealed::Sealed for $half {}
        #[diagnostic::do_not_recommend]
        impl Number for $half {
            type Quotient = Self;
            type Magnitude = Self;
            type Whole = Self;
            type Precise = f32;
            const ZERO: Self = $half::from_bits(0);
            const POWERS_AT_ONCE: bool = true;

            rounded!(add subtract multiply power);
            compared!(less less_equal greater greater_equal);

            #[inline(always)]
            fn precise(self) -> f32 {
                self.widened()
            }

            #[inline(always)]
            fn of_precise(number: f32) -> Self {
                Self::narrowed(number)
            }

            #[inline(always)]
            fn simple_power(self, other: Self, literal: f64) -> Self {
                Self::narrowed(self.widened().simple_power(other.widened(), literal))
            }

            #[inline]
            fn power_of_each(numbers: &mut [Self], exponents: &[Self]) {
                of_pairs(numbers, exponents, <f32 as Number>::power_of_each);
            }

            #[inline]
            fn raise_each(numbers: &mut [Self], exponent: Self) {
                of_each(numbers, |numbers| f32::raise_each(numbers, exponent.widened()));
            }

            #[inline(always)]
            fn negative(self) -> Self {
                $half::from_bits(self.to_bits() ^ 0x8000)
            }

            #[inline(always)]
            fn absolute(self) -> Self {
                $half::from_bits(self.to_bits() & 0x7fff)
            }

            #[inline(always)]
            fn sign(self) -> Self {
                Self::narrowed(Number::sign(self.widened()))
            }

            #[inline(always)]
            fn exact(self) -> Option<i128> {
                None
            }
        }

        #[diagnostic::do_not_recommend]
        impl Ordered for $half {
            const IS_WHOLE: bool = false;
            const DIVIDES_AT_ONCE: bool = true;

            divided! {
                remainder remainder_of_each
                floor_divide floor_divide_of_each
                fmod fmod_of_each
            }

            #[inline(always)]
            fn rounded(self, to: Rounding) -> Self {
                Self::narrowed(self.widened().rounded(to))
            }
        }

        impl FloatElement for $half {}
        impl OfEach for $half {}
        impl ToEach for $half {}

        impl TakesIntegers for $half {
            crate::sealed::seal!();

            type Name = crate::element::NoInteger;

            #[inline(always)]
            fn of_integer(integer: int) -> Self {
                Self::of_number(integer.0)
            }
        }

        impl TakesFloats for $half {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_float(value: f64) -> Self {
                Self::of_f64(value)
            }
        }

        conversions! { @floats $half:
            bool |number| f32::from(u8::from(number));
            f32 |number| number;
            f16 |number| number.widened();
            bf16 |number| number.widened();
        }

        impl OfNumber<f64> for $half {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_number(number: f64) -> Self {
                Self::of_f64(number)
            }
        }

        for_each_number!(signed unsigned => conversions! { @integers $half });
    )*};
}

/// What numbers are as floats of two bytes, and these as those.
macro_rules! conversions {
    (@floats $half:ident: $($number:ident |$x:ident| $wide:expr;)*) => {$(
        impl OfNumber<$number> for $half {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_number($x: $number) -> Self {
                Self::narrowed($wide)
            }
        }
    )*};
    (@integers $half:ident $($integer:ident)*) => {$(
        impl OfNumber<$integer> for $half {
            crate::sealed::seal!();

            #[inline(always)]
            #[allow(unused_comparisons, reason = "never true for unsigned integers")]
            fn of_number(number: $integer) -> Self {
                match const { size_of::<$integer>() } {
                    // An `f32` has all of them, or an `f64`.
                    1 | 2 => Self::narrowed(number as f32),
                    4 => Self::of_f64(number as f64),
                    _ if number < 0 => Self::of_magnitude(true, (number as i128).unsigned_abs()),
                    _ => Self::of_magnitude(false, number as u128),
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl Cast<$integer> for $half {
            #[inline(always)]
            fn cast(self) -> $integer {
                self.widened().cast()
            }
        }
    )*};
    (@rusts $($half:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<bool> for $half {
            #[inline(always)]
            fn cast(self) -> bool {
                self.absolute().to_bits() != 0
            }
        }

        impl OfNumber<$half> for f32 {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_number(number: $half) -> Self {
                number.widened()
            }
        }

        impl OfNumber<$half> for f64 {
            crate::sealed::seal!();

            #[inline(always)]
            fn of_number(number: $half) -> Self {
                number.widened().into()
            }
        }
    )*};
}
numbers!(f16 bf16);
conversions!(@rusts f16 bf16);
