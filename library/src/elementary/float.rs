//! The arithmetic of the elementary functions, without a branch, so that it can be done with many
//! numbers at once.

use super::coefficients::Coefficients;
use crate::mathematics::Mathematics;
use core::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Shl, Shr, Sub};

/// `f32` or `f64`, and its bits.
pub(super) trait Float:
    Coefficients
    + Copy
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// An integer of the same size.
    type Bits: Bits;
    /// The bits of a significand that are written down.
    const SIGNIFICAND: u32;
    /// Those bits.
    const SIGNIFICAND_MASK: Self::Bits;
    /// The bits of the exponent.
    const EXPONENT_MASK: Self::Bits;
    /// The largest exponent.
    const MAX_EXP: Self;
    /// 1.5 times a power of two: so large that a number that it is added to is rounded to an integer,
    /// which is in the last bits of the sum.
    const SHIFT: Self;
    /// The power of two with which, in its last bits, a small positive integer is a number.
    const OF_INTEGER: Self;
    /// How many bits of a number are to be left out for the others to be an integer below `OF_INTEGER`.
    const INTEGER_BITS: u32;
    /// The least number that has all digits.
    const MIN_POSITIVE: Self;
    /// A power of two that makes numbers below it have all digits.
    const UP: Self;
    /// The exponent of `UP`.
    const UP_EXP: Self;
    /// The largest number below `sqrt(1 / 2)`.
    const SQRT_HALF: Self;
    /// What splits a number into two halves when it is multiplied with it.
    const SPLITTER: Self;
    /// The exponents of two below which squares lose digits, and of two that is enough to be multiplied with.
    const SMALL_SQUARE: [Self; 2];
    /// The same of squares that overflow.
    const LARGE_SQUARE: [Self; 2];
    /// The largest number.
    const MAX: Self;
    const INFINITY: Self;
    const NAN: Self;

    fn of(x: f64) -> Self;
    fn bits(self) -> Self::Bits;
    fn from_bits(bits: Self::Bits) -> Self;
    fn abs(self) -> Self;
    fn sqrt(self) -> Self;
    fn copysign(self, sign: Self) -> Self;
    fn floor(self) -> Self;
    /// `self % by`, of any numbers.
    fn fmod(self, by: Self) -> Self;
    /// `self * by + and`, rounded once.
    fn fused(self, by: Self, and: Self) -> Self;
}

/// The bits of a number.
pub(super) trait Bits:
    Copy
    + PartialEq
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + BitXor<Output = Self>
    + Shl<u32, Output = Self>
    + Shr<u32, Output = Self>
{
    const ZERO: Self;
    const ONE: Self;
    const TWO: Self;
    /// How far from the bit of value 2 the sign is.
    const TWO_TO_SIGN: u32;

    /// The sum, without the bit that does not fit.
    fn plus(self, other: Self) -> Self;
    /// The difference, without the bit that is missing.
    fn minus(self, other: Self) -> Self;
}

macro_rules! floats {
    ($($float:ident $bits:ident: significand $significand:literal, up $up:literal, sqrt_half $sqrt_half:literal, half $half:literal,
        small_square $small:expr, large_square $large:expr;)*) => {$(
        impl Float for $float {
            type Bits = $bits;
            const SIGNIFICAND: u32 = $significand;
            const SIGNIFICAND_MASK: $bits = (1 << $significand) - 1;
            const EXPONENT_MASK: $bits = $float::INFINITY.to_bits();
            const MAX_EXP: Self = ($float::MAX_EXP - 1) as $float;
            const SHIFT: Self = 1.5 * Self::OF_INTEGER;
            const OF_INTEGER: Self = ((1 as $bits) << $significand) as $float;
            const INTEGER_BITS: u32 = $bits::BITS - $significand;
            const MIN_POSITIVE: Self = $float::MIN_POSITIVE;
            const UP: Self = ((1 as $bits) << $up) as $float;
            const UP_EXP: Self = $up as $float;
            const SQRT_HALF: Self = $float::from_bits($sqrt_half);
            const SPLITTER: Self = (((1 as $bits) << $half) + 1) as $float;
            const SMALL_SQUARE: [Self; 2] = $small;
            const LARGE_SQUARE: [Self; 2] = $large;
            const MAX: Self = $float::MAX;
            const INFINITY: Self = $float::INFINITY;
            const NAN: Self = $float::NAN;

            #[inline(always)]
            fn of(x: f64) -> Self {
                x as $float
            }

            #[inline(always)]
            fn bits(self) -> $bits {
                self.to_bits()
            }

            #[inline(always)]
            fn from_bits(bits: $bits) -> Self {
                $float::from_bits(bits)
            }

            #[inline(always)]
            fn abs(self) -> Self {
                $float::abs(self)
            }

            #[inline(always)]
            fn sqrt(self) -> Self {
                Mathematics::sqrt(self)
            }

            #[inline(always)]
            fn copysign(self, sign: Self) -> Self {
                $float::copysign(self, sign)
            }

            #[inline(always)]
            fn floor(self) -> Self {
                Mathematics::floor(self)
            }

            #[inline(always)]
            fn fmod(self, by: Self) -> Self {
                self % by
            }

            #[inline(always)]
            fn fused(self, by: Self, and: Self) -> Self {
                Mathematics::mul_add(self, by, and)
            }
        }

        impl Bits for $bits {
            const ZERO: Self = 0;
            const ONE: Self = 1;
            const TWO: Self = 2;
            const TWO_TO_SIGN: u32 = $bits::BITS - 2;

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline(always)]
            fn minus(self, other: Self) -> Self {
                self.wrapping_sub(other)
            }
        }
    )*};
}
floats! {
    f32 u32: significand 23, up 24, sqrt_half 0x3f35_04f3, half 12,
        small_square [-40.0, 100.0], large_square [60.0, -70.0];
    f64 u64: significand 52, up 54, sqrt_half 0x3fe6_a09e_667f_3bcc, half 27,
        small_square [-450.0, 600.0], large_square [500.0, -600.0];
}

/// `a * b + c`: with `FMA`, rounded once, by the processor's own instruction; otherwise twice.
#[inline(always)]
pub(super) fn mul_add<F: Float, const FMA: bool>(a: F, b: F, c: F) -> F {
    if FMA { a.fused(b, c) } else { a * b + c }
}

/// The value of a polynomial.
#[inline(always)]
pub(super) fn polynomial<F: Float, const FMA: bool>(x: F, coefficients: &[F]) -> F {
    let (last, others) = match coefficients {
        [others @ .., last] => (*last, others),
        [] => return F::of(0.0),
    };
    others.iter().rev().fold(last, |value, coefficient| {
        mul_add::<F, FMA>(value, x, *coefficient)
    })
}

/// The number within bounds; NaN stays.
#[inline(always)]
pub(super) fn clamp<F: Float>(x: F, least: F, most: F) -> F {
    let x = if x > most { most } else { x };
    if x < least { least } else { x }
}

/// The nearest integer, of numbers of at most a quarter of `SHIFT`.
#[inline(always)]
pub(super) fn round<F: Float>(x: F) -> F {
    (x + F::SHIFT) - F::SHIFT
}

/// 2 to the power of an integer for which that is a number with all digits.
#[inline(always)]
pub(super) fn power_of_two<F: Float>(n: F) -> F {
    F::from_bits(((n + F::SHIFT).bits() << F::SIGNIFICAND).plus(F::of(1.0).bits()))
}

/// `x` times 2 to the power of an integer that is at most twice as large as an exponent can be.
#[inline(always)]
pub(super) fn scale<F: Float>(x: F, n: F) -> F {
    let half = round(n * F::of(0.5));
    x * power_of_two(half) * power_of_two(n - half)
}

/// A number as a sum: the rounded one, and what was lost.
#[derive(Clone, Copy)]
pub(super) struct Sum<F> {
    pub high: F,
    pub low: F,
}

/// `a + b` and what rounding lost.
#[inline(always)]
pub(super) fn sum<F: Float>(a: F, b: F) -> Sum<F> {
    let high = a + b;
    let of_b = high - a;
    Sum {
        high,
        low: (a - (high - of_b)) + (b - of_b),
    }
}

/// As [`sum`], if `a` is not smaller than `b`, signs aside, or 0.
#[inline(always)]
pub(super) fn sum_of_larger<F: Float>(a: F, b: F) -> Sum<F> {
    let high = a + b;
    Sum {
        high,
        low: b - (high - a),
    }
}

/// `a * b` and what rounding lost.
#[inline(always)]
pub(super) fn product<F: Float, const FMA: bool>(a: F, b: F) -> Sum<F> {
    let high = a * b;
    if FMA {
        return Sum {
            high,
            low: a.fused(b, -high),
        };
    }
    let (a, b) = (halves(a), halves(b));
    Sum {
        high,
        low: ((a.high * b.high - high) + a.high * b.low + a.low * b.high) + a.low * b.low,
    }
}

/// A number as the sum of two with half of the bits each. (At the ends of the range that
/// overflows.)
#[inline(always)]
fn halves<F: Float>(a: F) -> Sum<F> {
    let split = a * F::SPLITTER;
    let high = split - (split - a);
    Sum {
        high,
        low: a - high,
    }
}

/// `above / below`: with `FMA`, rounded nearly once.
#[inline(always)]
pub(super) fn quotient<F: Float, const FMA: bool>(above: Sum<F>, below: Sum<F>) -> F {
    if FMA {
        let inverse = F::of(1.0) / below.high;
        let near = above.high * inverse;
        let rest = near.fused(-below.high, above.high) + near.fused(-below.low, above.low);
        return rest.fused(inverse, near);
    }
    let near = above.high / below.high;
    near + (above.low - near * below.low) / below.high
}

/// So small that arithmetic may lose digits of numbers below it, and that a function that is 0 at 0, and
/// has the slope 1 there, is the number itself.
#[inline(always)]
pub(super) fn tiny<F: Float>() -> F {
    F::MIN_POSITIVE * F::UP
}
