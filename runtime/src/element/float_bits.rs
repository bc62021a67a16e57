//! What a floating-point number is made of: its significand, its exponent, its neighbours.

use super::each::for_each_number;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;

/// A floating-point number as a significand and a power of two.
pub trait FloatBits: Copy {
    crate::sealed::seal!(required);

    /// The next number towards another; `nan` if one of them is.
    fn nextafter(self, towards: Self) -> Self;
    /// The distance to the next number away from 0, with the sign of this one.
    fn spacing(self) -> Self;
    /// This times a power of two, rounded once.
    fn ldexp(self, exponent: i64) -> Self;
    /// A number from 0.5 up to 1, with the sign of this one, and the power of two that it is multiplied
    /// with. What is no such product, zero, infinity, `nan`, is itself, with 0.
    fn frexp(self) -> (Self, i32);
    /// The part behind the point and the part before it, both with the sign of this one.
    fn modf(self) -> (Self, Self);
}

macro_rules! float_bits {
    ($($float:ident)*) => {$(
        impl FloatBits for $float {
            crate::sealed::seal!();

            #[inline]
            fn nextafter(self, towards: Self) -> Self {
                if self.is_nan() || towards.is_nan() {
                    return $float::NAN;
                }
                if self == towards {
                    towards
                } else if self < towards {
                    self.next_up()
                } else {
                    self.next_down()
                }
            }

            #[inline]
            fn spacing(self) -> Self {
                if self.is_infinite() {
                    return $float::NAN;
                }
                if self == 0.0 {
                    // Of either zero: the least number.
                    return $float::from_bits(1);
                }
                self.nextafter($float::INFINITY.copysign(self)) - self
            }

            #[inline]
            fn ldexp(self, exponent: i64) -> Self {
                // Powers of two that are numbers with all their digits. The last step alone may round: all
                // before it are exact, or have overflowed or vanished already.
                const MOST: i64 = ($float::MAX_EXP - 1) as i64;
                const DIGITS: i64 = $float::MANTISSA_DIGITS as i64;
                let mut exponent = exponent.clamp(-5 * MOST, 5 * MOST);
                let power = |exponent: i64| {
                    let biased = (exponent + MOST) as u64;
                    $float::from_bits((biased << (DIGITS - 1)) as _)
                };
                let mut number = self;
                while exponent > MOST {
                    number *= power(MOST);
                    exponent -= MOST;
                }
                // Downwards by less than it takes to lose digits, as long as there are many steps.
                let step = MOST - 1 - DIGITS;
                while exponent < 1 - MOST {
                    number *= power(-step);
                    exponent += step;
                }
                number * power(exponent)
            }

            #[inline]
            fn frexp(self) -> (Self, i32) {
                const DIGITS: i32 = $float::MANTISSA_DIGITS as i32;
                // A number without all its digits has them when it is made larger.
                let is_small = self.abs() < $float::MIN_POSITIVE;
                let (number, more) = match is_small {
                    true => (self * (1_u64 << DIGITS) as $float, DIGITS),
                    false => (self, 0),
                };
                let biased = (number.abs().to_bits() >> (DIGITS - 1)) as i32;
                let exponent = biased - ($float::MAX_EXP - 2) - more;
                // With the exponent of a half.
                let digits = number.to_bits() & !$float::INFINITY.to_bits();
                let part = $float::from_bits(digits | (0.5 as $float).to_bits());
                match self == 0.0 || !self.is_finite() {
                    true => (self, 0),
                    false => (part, exponent),
                }
            }

            #[inline]
            fn modf(self) -> (Self, Self) {
                let whole = self.trunc();
                let part = if self.is_infinite() { 0.0 } else { self - whole };
                (part.copysign(self), whole)
            }
        }
    )*};
}
for_each_number!(float => float_bits! {});
