//! Floats of two bytes as `f32` and back: to the nearest, of two to the one whose last bit is 0.
//!
//! Everything is arithmetic on the bits without a branch, so that the compiler converts in vectors. The crate `half`
//! asks for the processor's instructions at each number, and rounds an `f64` twice where it has them.

use crate::{bf16, f16};

/// A float of two bytes.
pub(crate) trait Half: Copy {
    /// It as an `f32`, which has all such numbers.
    fn widened(self) -> f32;

    /// The nearest to an `f32`.
    fn narrowed(number: f32) -> Self;

    /// The nearest to an `f64`.
    #[inline(always)]
    fn of_f64(number: f64) -> Self {
        Self::narrowed(to_odd(number))
    }

    /// The nearest to an integer, which is given without its sign.
    #[inline(always)]
    fn of_magnitude(is_negative: bool, magnitude: u128) -> Self {
        let number = whole(magnitude);
        Self::of_f64(if is_negative { -number } else { number })
    }
}

/// How an `f64` is rounded to an `f32` that is rounded once more: towards zero, and if that is another number, to one
/// whose last bit is 1. So it is no tie that was none before.
#[inline(always)]
fn to_odd(number: f64) -> f32 {
    let nearest = number as f32;
    let wide = f64::from(nearest);
    let is_beyond = wide.abs() > number.abs();
    let towards_zero = nearest.to_bits() - u32::from(is_beyond);
    f32::from_bits(towards_zero | u32::from(wide != number))
}

/// An integer as an `f64`, rounded as in [`to_odd`].
#[inline(always)]
fn whole(magnitude: u128) -> f64 {
    let excess = (u128::BITS - magnitude.leading_zeros()).saturating_sub(f64::MANTISSA_DIGITS);
    let kept = magnitude >> excess;
    let is_inexact = kept << excess != magnitude;
    (kept as u64 | u64::from(is_inexact)) as f64 * (1_u128 << excess) as f64
}

/// The bits of a number of `f32` that stand for its sign, where a float of two bytes has its own.
#[inline(always)]
fn sign(bits: u32) -> u16 {
    (bits >> 16) as u16 & 0x8000
}

impl Half for f16 {
    #[inline(always)]
    fn widened(self) -> f32 {
        const INFINITE: u32 = 0x7c00;
        /// The exponents of `f32` begin lower by so many powers of two.
        const SCALE: f32 = f32::from_bits((127 + 112) << 23);
        let bits = u32::from(self.to_bits());
        let magnitude = bits & 0x7fff;
        // Of numbers with fewer digits, the product is what has them all.
        let finite = (f32::from_bits(magnitude << 13) * SCALE).to_bits();
        let infinite = magnitude << 13 | 0x7f80_0000;
        let magnitude = if magnitude >= INFINITE {
            infinite
        } else {
            finite
        };
        f32::from_bits(magnitude | (bits & 0x8000) << 16)
    }

    #[inline(always)]
    fn narrowed(number: f32) -> Self {
        /// 65536, which is beyond the largest number.
        const BEYOND: u32 = (127 + 16) << 23;
        /// The least number with all its digits.
        const NORMAL: u32 = (127 - 14) << 23;
        const INFINITE: u32 = 0x7f80_0000;
        let bits = number.to_bits();
        let magnitude = bits & 0x7fff_ffff;
        // The exponent in the other count, and what rounds up: half of the last digit that is kept, but for what makes
        // a tie even.
        let rounds_up = 0xfff + (magnitude >> 13 & 1);
        let normal = magnitude.wrapping_sub(112 << 23).wrapping_add(rounds_up) >> 13;
        // The last digits of a half are those of the numbers with fewer digits: the sum is rounded to them.
        let small = (f32::from_bits(magnitude) + 0.5)
            .to_bits()
            .wrapping_sub(0.5_f32.to_bits());
        let finite = if magnitude < NORMAL { small } else { normal };
        let other = if magnitude > INFINITE { 0x7e00 } else { 0x7c00 };
        let rounded = if magnitude >= BEYOND { other } else { finite };
        f16::from_bits(rounded as u16 | sign(bits))
    }
}

impl Half for bf16 {
    #[inline(always)]
    fn widened(self) -> f32 {
        f32::from_bits(u32::from(self.to_bits()) << 16)
    }

    #[inline(always)]
    fn narrowed(number: f32) -> Self {
        const INFINITE: u32 = 0x7f80_0000;
        let bits = number.to_bits();
        let magnitude = bits & 0x7fff_ffff;
        let rounded = (magnitude + 0x7fff + (magnitude >> 16 & 1)) >> 16;
        let rounded = if magnitude > INFINITE {
            0x7fc0
        } else {
            rounded
        };
        bf16::from_bits(rounded as u16 | sign(bits))
    }
}

#[cfg(test)]
mod tests {
    use super::{Half, to_odd, whole};
    use crate::{bf16, f16};

    /// All numbers of a type but `nan`, in order, as `f64`.
    fn all<H: Half>(of_bits: fn(u16) -> H) -> Vec<(H, f64)> {
        let numbers =
            (0..=u16::MAX).map(|bits| (of_bits(bits), f64::from(of_bits(bits).widened())));
        let mut numbers: Vec<(H, f64)> = numbers.filter(|(_, number)| !number.is_nan()).collect();
        numbers.sort_by(|a, b| a.1.total_cmp(&b.1));
        numbers
    }

    /// Each is itself, what is nearer to it is it, and of what is in the middle between two the even one comes out:
    /// all as `f32`, too, where that has the number.
    fn is_rounded<H: Half>(of_bits: fn(u16) -> H, to_bits: fn(H) -> u16) {
        let numbers = all(of_bits);
        let is = |number: f64, expected: H| {
            assert_eq!(to_bits(H::of_f64(number)), to_bits(expected), "{number:e}");
            if f64::from(number as f32) == number {
                assert_eq!(
                    to_bits(H::narrowed(number as f32)),
                    to_bits(expected),
                    "{number:e}"
                );
            }
        };
        for pair in numbers.windows(2) {
            let [(low, below), (high, above)] = pair else {
                unreachable!()
            };
            is(*below, *low);
            if below == above || below.is_infinite() || above.is_infinite() {
                continue;
            }
            let middle = (below + above) / 2.0;
            is(middle.next_down(), *low);
            is(middle.next_up(), *high);
            is(
                middle,
                if to_bits(*low).is_multiple_of(2) {
                    *low
                } else {
                    *high
                },
            );
        }
    }

    #[test]
    fn numbers_are_rounded_to_the_nearest() {
        is_rounded(f16::from_bits, f16::to_bits);
        is_rounded(bf16::from_bits, bf16::to_bits);
    }

    #[test]
    fn what_is_too_large_is_infinite() {
        // The middle between the largest number and the one that would follow it.
        assert_eq!(f16::of_f64(65520.0), f16::INFINITY);
        assert_eq!(f16::of_f64(65520.0_f64.next_down()), f16::MAX);
        assert_eq!(f16::of_f64(-1e300), f16::NEG_INFINITY);
        assert_eq!(bf16::of_f64(1e300), bf16::INFINITY);
        let middle = (f64::from(bf16::MAX) + 2.0_f64.powi(128)) / 2.0;
        assert_eq!(bf16::of_f64(middle), bf16::INFINITY);
        assert_eq!(bf16::of_f64(middle.next_down()), bf16::MAX);
        assert_eq!(bf16::narrowed(f32::MAX), bf16::INFINITY);
        assert_eq!(f16::narrowed(f32::INFINITY), f16::INFINITY);
    }

    #[test]
    fn what_is_no_number_stays_none() {
        for nan in [f64::NAN, -f64::NAN, f64::from_bits(0x7ff0_0000_0000_0001)] {
            assert!(f16::of_f64(nan).is_nan() && bf16::of_f64(nan).is_nan());
            assert!(f16::narrowed(nan as f32).is_nan() && bf16::narrowed(nan as f32).is_nan());
        }
        assert!(f16::NAN.widened().is_nan() && bf16::NAN.widened().is_nan());
    }

    #[test]
    fn numbers_are_those_of_the_crate() {
        for bits in 0..=u16::MAX {
            let (short, brain) = (f16::from_bits(bits), bf16::from_bits(bits));
            let is = |ours: f32, theirs: f32| ours == theirs || ours.is_nan() && theirs.is_nan();
            assert!(is(short.widened(), short.to_f32()), "{bits:x}");
            assert!(is(brain.widened(), brain.to_f32()), "{bits:x}");
        }
    }

    #[test]
    fn integers_are_rounded_once() {
        // 257 x 2^55 is in the middle between two of `bf16`, whose digits are eight; one more is not.
        let middle = 257_u128 << 55;
        assert_eq!(
            bf16::of_magnitude(false, middle),
            bf16::of_f64((256_u128 << 55) as f64)
        );
        assert_eq!(
            bf16::of_magnitude(false, middle + 1),
            bf16::of_f64((258_u128 << 55) as f64)
        );
        assert_eq!(bf16::of_magnitude(true, u128::MAX), bf16::NEG_INFINITY);
        assert_eq!(whole(u64::MAX.into()), 18_446_744_073_709_549_568.0);
        assert_eq!(whole((1 << 53) + 1), 9_007_199_254_740_994.0);
        assert_eq!(f16::of_magnitude(false, 65519), f16::MAX);
        assert_eq!(f16::of_magnitude(true, 2049), f16::of_f64(-2048.0));
        assert_eq!(to_odd(1.0 + 1e-12), 1.0_f32.next_up());
    }
}
