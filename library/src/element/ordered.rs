//! What numbers on a line can do: all but complex ones.

use super::divided;
use super::each::for_each_number;
use super::inexact::Real;
use super::long;
use super::number::Number;
use crate::elementary::{self, Elementary};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;

/// A number on a line, which has a place between others: an integer, a floating-point number, `bool`.
///
/// ```
/// use ndview::{Ordered, prelude::*};
/// fn wrapped<T: Ordered>(position: T, len: T) -> T {
///     position.remainder(len)
/// }
/// assert_eq!(wrapped(-1, 5), arr!(-1 % 5));
/// assert_eq!(Ordered::fmod(-1, 5), -1);
/// assert_eq!(Ordered::floor_divide(-1, 5), -1);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number",
    label = "not a real number"
)]
pub trait Ordered: Number<Magnitude = Self> + PartialOrd {
    /// `a % b` with the sign of `b`.
    fn remainder(self, other: Self) -> Self;
    /// `a / b`, rounded down.
    fn floor_divide(self, other: Self) -> Self;
    /// `a % b` with the sign of `a`.
    fn fmod(self, other: Self) -> Self;

    /// As [`remainder`](Self::remainder), by what the compiler knows: of integers, that is a product.
    #[inline(always)]
    fn remainder_known(self, other: Self) -> Self {
        self.remainder(other)
    }

    /// As [`floor_divide`](Self::floor_divide), by what the compiler knows.
    #[inline(always)]
    fn floor_divide_known(self, other: Self) -> Self {
        self.floor_divide(other)
    }

    /// As [`fmod`](Self::fmod), by what the compiler knows.
    #[inline(always)]
    fn fmod_known(self, other: Self) -> Self {
        self.fmod(other)
    }

    /// Whether it is an integer, which by one that the compiler knows is divided by a product.
    #[doc(hidden)]
    const IS_WHOLE: bool = true;

    /// Whether several are divided at once, and none where it is needed.
    #[doc(hidden)]
    const DIVIDES_AT_ONCE: bool = false;

    /// The [`remainder`](Self::remainder) of each, in place of the first.
    #[doc(hidden)]
    fn remainder_of_each(numbers: &mut [Self], others: &[Self]) {
        each(numbers, others, Self::remainder);
    }

    /// The [`floor_divide`](Self::floor_divide) of each, in place of the first.
    #[doc(hidden)]
    fn floor_divide_of_each(numbers: &mut [Self], others: &[Self]) {
        each(numbers, others, Self::floor_divide);
    }

    /// The [`fmod`](Self::fmod) of each, in place of the first.
    #[doc(hidden)]
    fn fmod_of_each(numbers: &mut [Self], others: &[Self]) {
        each(numbers, others, Self::fmod);
    }

    /// The next integer below, above, or towards 0.
    fn rounded(self, to: Rounding) -> Self;
}

/// A function of each number and another, in place of the first.
fn each<T: Copy>(numbers: &mut [T], others: &[T], function: fn(T, T) -> T) {
    for (number, &other) in numbers.iter_mut().zip(others) {
        *number = function(*number, other);
    }
}

/// The three functions of floating-point numbers: of one, as of several at once.
macro_rules! by_elementary {
    ($($name:ident $of_each:ident)*) => {$(
        #[inline(always)]
        fn $name(self, other: Self) -> Self {
            let mut number = [self];
            Elementary::$name(&mut number, &[other]);
            number[0]
        }

        #[inline]
        fn $of_each(numbers: &mut [Self], others: &[Self]) {
            Elementary::$name(numbers, others);
        }
    )*};
}

/// Functions that only numbers on a line have; each is a trait of its own, so that the message for
/// others says which function it is.
macro_rules! functions {
    ($($name:ident: $bound:ident, $function:literal $message:literal;)*) => {$(
        #[doc = concat!("A number that has an `np.", $function, "`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "`{Self}` is not a real number",
            note = "of complex numbers, take the parts: `.real` and `.imag`"
        )]
        pub trait $name: $bound {}

        #[diagnostic::do_not_recommend]
        impl<T: $bound> $name for T {}
    )*};
}
functions! {
    HasRemainder: Ordered, "remainder" "ufunc 'remainder' not supported for the input types";
    HasFloorDivide: Ordered, "floor_divide" "ufunc 'floor_divide' not supported for the input types";
    HasFmod: Ordered, "fmod" "ufunc 'fmod' not supported for the input types";
    HasFloor: Ordered, "floor" "ufunc 'floor' not supported for the input types";
    HasCeil: Ordered, "ceil" "ufunc 'ceil' not supported for the input types";
    HasTrunc: Ordered, "trunc" "ufunc 'trunc' not supported for the input types";
    HasCbrt: Real, "cbrt" "ufunc 'cbrt' not supported for the input types";
    HasFabs: Real, "fabs" "ufunc 'fabs' not supported for the input types";
    HasRad2deg: Real, "rad2deg" "ufunc 'rad2deg' not supported for the input types";
    HasDeg2rad: Real, "deg2rad" "ufunc 'deg2rad' not supported for the input types";
    HasSignbit: Real, "signbit" "ufunc 'signbit' not supported for the input types";
    HasArctan2: Real, "arctan2" "ufunc 'arctan2' not supported for the input types";
    HasHypot: Real, "hypot" "ufunc 'hypot' not supported for the input types";
    HasCopysign: Real, "copysign" "ufunc 'copysign' not supported for the input types";
    HasLogaddexp: Real, "logaddexp" "ufunc 'logaddexp' not supported for the input types";
    HasLogaddexp2: Real, "logaddexp2" "ufunc 'logaddexp2' not supported for the input types";
    HasNextafter: Real, "nextafter" "ufunc 'nextafter' not supported for the input types";
    HasSpacing: Real, "spacing" "ufunc 'spacing' not supported for the input types";
    HasLdexp: Real, "ldexp" "ufunc 'ldexp' not supported for the input types";
    HasFrexp: Real, "frexp" "ufunc 'frexp' not supported for the input types";
    HasI0: Real, "i0" "i0 not supported for complex values";
    HasModf: Real, "modf" "ufunc 'modf' not supported for the input types";
    HasInfinities: Real, "isposinf" "This operation is not supported for complex values because it would be ambiguous.";
}

/// Which integer a number is rounded to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// The next one below.
    Down,
    /// The next one above.
    Up,
    /// The next one towards 0.
    TowardsZero,
}

/// The three functions as the processor divides integers.
macro_rules! by_integers {
    ($remainder:ident $floor_divide:ident $fmod:ident) => {
        #[inline(always)]
        #[allow(unused_comparisons, reason = "never true for unsigned integers")]
        fn $remainder(self, other: Self) -> Self {
            // NumPy yields 0 for a remainder by 0, with a warning.
            if other == 0 {
                return 0;
            }
            let remainder = self.wrapping_rem(other);
            if remainder != 0 && (remainder < 0) != (other < 0) {
                remainder + other
            } else {
                remainder
            }
        }

        #[inline(always)]
        #[allow(unused_comparisons, reason = "never true for unsigned integers")]
        fn $floor_divide(self, other: Self) -> Self {
            // NumPy yields 0 for a division by 0, with a warning.
            if other == 0 {
                return 0;
            }
            let quotient = self.wrapping_div(other);
            if (self < 0) != (other < 0) && quotient.wrapping_mul(other) != self {
                quotient - 1
            } else {
                quotient
            }
        }

        #[inline(always)]
        fn $fmod(self, other: Self) -> Self {
            if other == 0 {
                0
            } else {
                self.wrapping_rem(other)
            }
        }
    };
}

/// The three functions, if the integers are not longer than 32 bits, in vectors.
macro_rules! by_vectors {
    ($divided:ident) => {
        #[inline(always)]
        fn remainder(self, other: Self) -> Self {
            divided::$divided(self.into(), other.into()).remainder() as Self
        }

        #[inline(always)]
        fn floor_divide(self, other: Self) -> Self {
            divided::$divided(self.into(), other.into()).floor() as Self
        }

        #[inline(always)]
        fn fmod(self, other: Self) -> Self {
            divided::$divided(self.into(), other.into()).truncated() as Self
        }

        by_integers!(remainder_known floor_divide_known fmod_known);
    };
}

/// The three functions, if the integers are long: of one, as the processor divides integers.
macro_rules! at_once {
    () => {
        by_integers!(remainder floor_divide fmod);

        const DIVIDES_AT_ONCE: bool = true;

        #[inline]
        fn remainder_of_each(numbers: &mut [Self], others: &[Self]) {
            elementary::divide::<Self, long::Remainder>(numbers, others);
        }

        #[inline]
        fn floor_divide_of_each(numbers: &mut [Self], others: &[Self]) {
            elementary::divide::<Self, long::FloorDivided>(numbers, others);
        }

        #[inline]
        fn fmod_of_each(numbers: &mut [Self], others: &[Self]) {
            elementary::divide::<Self, long::Fmod>(numbers, others);
        }
    };
}

macro_rules! integers {
    ($($int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Ordered for $int {
            integers!(@functions $int);

            #[inline(always)]
            fn rounded(self, _: Rounding) -> Self {
                self
            }
        }
    )*};
    (@functions i8) => { by_vectors!(short); };
    (@functions u8) => { by_vectors!(short); };
    (@functions i16) => { by_vectors!(short); };
    (@functions u16) => { by_vectors!(short); };
    (@functions i32) => { by_vectors!(long); };
    (@functions i128) => { by_integers!(remainder floor_divide fmod); };
    (@functions u128) => { by_integers!(remainder floor_divide fmod); };
    (@functions $other:ident) => { at_once!(); };
}
for_each_number!(signed unsigned => integers! {});

macro_rules! floats {
    ($($float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Ordered for $float {
            const IS_WHOLE: bool = false;
            const DIVIDES_AT_ONCE: bool = true;
            by_elementary!(
                remainder remainder_of_each
                floor_divide floor_divide_of_each
                fmod fmod_of_each
            );

            #[inline(always)]
            fn rounded(self, to: Rounding) -> Self {
                match to {
                    Rounding::Down => self.floor(),
                    Rounding::Up => self.ceil(),
                    Rounding::TowardsZero => self.trunc(),
                }
            }
        }
    )*};
}
for_each_number!(float => floats! {});

#[diagnostic::do_not_recommend]
impl Ordered for bool {
    #[inline(always)]
    fn remainder(self, _: Self) -> Self {
        false
    }

    #[inline(always)]
    fn floor_divide(self, other: Self) -> Self {
        self & other
    }

    #[inline(always)]
    fn fmod(self, _: Self) -> Self {
        false
    }

    #[inline(always)]
    fn rounded(self, _: Rounding) -> Self {
        self
    }
}
