//! What a floating-point number is made of: its significand, its exponent, its neighbours.

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
    ($($float:ident $bits:ident $ldexp:ident;)*) => {$(
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
                $ldexp(self, exponent)
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
float_bits! {
    f32 u32 ldexp_of_f32;
    f64 u64 ldexp_of_f64;
}

/// A number times a power of two, rounded once.
#[inline]
fn ldexp_of_f64(x: f64, exponent: i64) -> f64 {
    // Powers of two that are numbers with all their digits. The last step alone may round: all
    // before it are exact, or have overflowed or vanished already.
    const MOST: i64 = (f64::MAX_EXP - 1) as i64;
    const DIGITS: i64 = f64::MANTISSA_DIGITS as i64;
    const LEAST: i64 = 1 - MOST;
    let power = |exponent: i32| {
        let biased = (exponent + MOST as i32) as u64;
        f64::from_bits(biased << (DIGITS - 1))
    };
    // Downwards by less than it takes to lose digits, as long as there are many steps. Three steps
    // lead from any number to infinity or to 0, and beyond.
    let step = |exponent: i32| match exponent < LEAST as i32 {
        true => DIGITS as i32 + LEAST as i32,
        false => exponent.min(MOST as i32),
    };
    let exponent = exponent.clamp(-4 * MOST, 4 * MOST) as i32;
    let first = step(exponent);
    let second = step(exponent - first);
    let third = (exponent - first - second).clamp(LEAST as i32, MOST as i32);
    x * power(first) * power(second) * power(third)
}

/// As [`ldexp_of_f64`]. What is not 0 or infinite afterwards is exact as an `f64`, by a power that it has.
#[inline]
fn ldexp_of_f32(x: f32, exponent: i64) -> f32 {
    const MOST: i64 = 2 * f32::MAX_EXP as i64 + f32::MANTISSA_DIGITS as i64;
    let exponent = exponent.clamp(-MOST, MOST) as i32;
    let biased = (exponent + f64::MAX_EXP - 1) as u64;
    (f64::from(x) * f64::from_bits(biased << (f64::MANTISSA_DIGITS - 1))) as f32
}

#[cfg(test)]
mod tests {
    use super::FloatBits;

    /// A number times 2 to a power, step by step: halves and doubles are exact but for the last step, which is that of
    /// a sum of no other digits.
    fn by_steps(x: f64, exponent: i64) -> f64 {
        // With 11 digits less than a `f64` has, all numbers that are tried have them down to the least.
        let mut number = x;
        for _ in 0..exponent.unsigned_abs() {
            number *= if exponent < 0 { 0.5 } else { 2.0 };
        }
        number
    }

    #[test]
    fn powers_of_two_round_once() {
        for x in [
            1.0,
            -1.5,
            3.0,
            0.75,
            f64::from_bits(1),
            f64::MAX,
            -0.0,
            f64::INFINITY,
        ] {
            for exponent in (-2300..2300)
                .step_by(7)
                .chain([-1074, -1075, -1022, 1023, 1024])
            {
                let expected = by_steps(x, exponent);
                // Digits are lost step by step where there are several below the least number.
                let has_all =
                    exponent >= 0 || expected.abs() >= f64::MIN_POSITIVE || expected == 0.0;
                if has_all {
                    assert_eq!(
                        x.ldexp(exponent).to_bits(),
                        expected.to_bits(),
                        "{x} {exponent}"
                    );
                }
            }
        }
        assert!(f64::NAN.ldexp(3).is_nan() && f32::NAN.ldexp(-3000).is_nan());
        assert_eq!(1_f64.ldexp(i64::MAX), f64::INFINITY);
        assert_eq!((-1_f64).ldexp(i64::MIN).to_bits(), (-0_f64).to_bits());
        assert_eq!(f64::from_bits(1).ldexp(2097), 2_f64.powi(1023));
        // NumPy's, of numbers that are halfway between two: to the even one.
        assert_eq!(1.5_f64.ldexp(-1074).to_bits(), 2);
        assert_eq!(2.5_f64.ldexp(-1074).to_bits(), 2);
        assert_eq!((1.0 + f64::EPSILON).ldexp(-1075).to_bits(), 1);
        assert_eq!(1_f64.ldexp(-1075).to_bits(), 0);
        assert_eq!((1.0 + f32::EPSILON).ldexp(-150).to_bits(), 1);
        assert_eq!(1_f32.ldexp(-150).to_bits(), 0);
    }

    #[test]
    fn narrow_numbers_round_as_wide_ones_do() {
        for bits in (0..u32::MAX).step_by(0x0013_5793) {
            let x = f32::from_bits(bits);
            for exponent in [
                -400, -260, -150, -127, -126, -60, -1, 0, 1, 24, 127, 128, 250, 400,
            ] {
                // Exact as `f64`, so rounded once.
                let expected = f64::from(x).ldexp(exponent) as f32;
                let found = x.ldexp(exponent);
                assert!(
                    found.to_bits() == expected.to_bits() || x.is_nan(),
                    "{x:e} {exponent}"
                );
            }
        }
    }
}
