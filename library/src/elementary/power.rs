//! Powers of two numbers, and roots.

use super::coefficients::{Coefficients, LOG_REST, SHORT_LOG2, THIRD_LO};
use super::exponential::{exp_of_any_sum, exp_of_sum, exp2_of_any_f64, exp2_of_f64};
use super::float::*;
use super::logarithm::{Parts, parts, parts_of_any};

/// The bounds of numbers whose root [`cbrt`] knows: what it computes on the way has all digits.
#[inline(always)]
fn bounds_for_cbrt<F: Float>() -> (F, F) {
    (F::MIN_POSITIVE * F::UP, F::MAX * F::of(0.25))
}

/// Whether [`cbrt`] knows a root.
#[inline(always)]
pub(super) fn is_usual_for_cbrt<F: Float>(x: F) -> bool {
    let (least, most) = bounds_for_cbrt();
    x.abs() >= least && x.abs() <= most
}

#[inline(always)]
pub(super) fn cbrt<F: Float, const FMA: bool>(x: F) -> F {
    let size = x.abs();
    // The bits of a number are nearly its logarithm: divided by -3, they are those of a number near the inverse
    // of the root. They are divided as an integer that is the significand of a large number.
    let upper = F::from_bits((size.bits() >> F::INTEGER_BITS) | F::OF_INTEGER.bits());
    let divided = mul_add::<F, FMA>(upper, F::of(-1.0 / 3.0), F::CBRT_BITS);
    let near = F::from_bits(divided.bits() << F::INTEGER_BITS);
    // How far the product with its cube is from 1 says by how much it is to be multiplied.
    let distance = mul_add::<F, FMA>(-(size * near), near * near, F::of(1.0));
    let inverse = near * polynomial::<F, FMA>(distance, F::CBRT);
    let square = inverse * inverse;
    let root = size * square;
    // And once more, of the root, with the first terms of the series.
    let short = mul_add::<F, FMA>(-(root * root), root, size) * square;
    let factor = mul_add::<F, FMA>(short * inverse, F::of(2.0 / 9.0), F::of(1.0 / 3.0));
    mul_add::<F, FMA>(short, factor, root).copysign(x)
}

/// As [`cbrt`], of all numbers.
#[inline(always)]
pub(super) fn cbrt_of_any<F: Float, const FMA: bool>(x: F) -> F {
    let (least, most) = bounds_for_cbrt();
    let (one, up) = (F::of(1.0), F::UP);
    let (factor, back) = if x.abs() < least {
        (up * up * up, one / up)
    } else {
        (one, one)
    };
    let (factor, back) = if x.abs() > most {
        (one / (up * up * up), up)
    } else {
        (factor, back)
    };
    let root = cbrt::<F, FMA>(x * factor) * back;
    // Zero, infinity and NaN are their own roots.
    let has_root = x.abs() > F::of(0.0) && x.abs() < F::INFINITY;
    if has_root { root } else { x }
}

#[inline(always)]
pub(super) fn hypot<F: Float, const FMA: bool>(a: F, b: F) -> F {
    let (a, b) = (a.abs(), b.abs());
    let (small, large) = if a > b { (b, a) } else { (a, b) };
    // So that squares neither overflow nor lose digits.
    let [least, up] = F::SMALL_SQUARE;
    let [most, down] = F::LARGE_SQUARE;
    let exponent = if large > power_of_two(most) {
        down
    } else {
        F::of(0.0)
    };
    let exponent = if large < power_of_two(least) {
        up
    } else {
        exponent
    };
    let (factor, back) = (power_of_two(exponent), power_of_two(-exponent));
    let (small, large) = (small * factor, large * factor);
    let value = mul_add::<F, FMA>(large, large, small * small).sqrt() * back;
    let is_infinite = a == F::INFINITY || b == F::INFINITY;
    let value = if a <= F::INFINITY && b <= F::INFINITY {
        value
    } else {
        F::NAN
    };
    if is_infinite { F::INFINITY } else { value }
}

/// `log(1 + f) + exponent log(2)`, with so many digits that a thousand times it has all of those of an `f64`.
#[inline(always)]
fn precise_log<const FMA: bool>(Parts { exponent, f }: Parts<f64>) -> Sum<f64> {
    // The quotient `s = f / (2 + f)`, and what is missing of it.
    let below = sum_of_larger(2.0, f);
    let inverse = 1.0 / below.high;
    let s = f * inverse;
    let back = product::<f64, FMA>(s, below.high);
    let s_low = (((f - back.high) - back.low) - s * below.low) * inverse;
    // `2 (s + s³ (1 / 3 + s² rest))`
    let square = product::<f64, FMA>(s, s);
    let square_low = mul_add::<f64, FMA>(s + s, s_low, square.low);
    let rest = square.high * polynomial::<f64, FMA>(square.high, LOG_REST);
    let inner = sum_of_larger(1.0 / 3.0, rest);
    let inner_low = inner.low + THIRD_LO;
    let cube = product::<f64, FMA>(square.high, s);
    let cube_low = mul_add::<f64, FMA>(
        square.high,
        s_low,
        mul_add::<f64, FMA>(square_low, s, cube.low),
    );
    let beyond = product::<f64, FMA>(cube.high, inner.high);
    let beyond_low = mul_add::<f64, FMA>(
        cube.high,
        inner_low,
        mul_add::<f64, FMA>(cube_low, inner.high, beyond.low),
    );
    let half = sum_of_larger(s, beyond.high);
    let half_low = half.low + (beyond_low + s_low);
    // And the multiple of `log(2)`, which is exact.
    let whole = sum_of_larger(exponent * f64::LN_2_HI, half.high + half.high);
    let low = mul_add::<f64, FMA>(exponent, f64::LN_2_LO, half_low + half_low);
    sum_of_larger(whole.high, whole.low + low)
}

/// Numbers with powers.
pub(super) trait Power: Float {
    /// `x` to the power of `y`, if they [are usual](is_usual).
    fn power<const FMA: bool>(x: Self, y: Self) -> Self;

    /// `x` to the power of `y`, of an `x` that is not negative. NaN is nothing that is to be told from
    /// numbers.
    fn power_of_any<const FMA: bool>(x: Self, y: Self) -> Self;
}

/// `log2(x^y)`, of the parts of `x`, with so many digits that a hundred times it has all of those of an `f32`.
#[inline(always)]
fn short_log2<const FMA: bool>(Parts { exponent, f }: Parts<f32>, y: f32) -> f64 {
    let f = f64::from(f);
    let beyond = polynomial::<f64, FMA>(f, SHORT_LOG2);
    f64::from(y) * mul_add::<f64, FMA>(f, beyond, f64::from(exponent))
}

impl Power for f32 {
    #[inline(always)]
    fn power<const FMA: bool>(x: f32, y: f32) -> f32 {
        exp2_of_f64::<FMA>(short_log2::<FMA>(parts(x), y))
    }

    #[inline(always)]
    fn power_of_any<const FMA: bool>(x: f32, y: f32) -> f32 {
        let exponent = short_log2::<FMA>(parts_of_any(x), y);
        with_limits(x, y, exp2_of_any_f64::<FMA>(exponent))
    }
}

impl Power for f64 {
    #[inline(always)]
    fn power<const FMA: bool>(x: f64, y: f64) -> f64 {
        let log = precise_log::<FMA>(parts(x));
        let exponent = product::<f64, FMA>(y, log.high);
        let low = mul_add::<f64, FMA>(y, log.low, exponent.low);
        exp_of_sum::<f64, FMA>(Sum {
            high: exponent.high,
            low,
        })
    }

    #[inline(always)]
    fn power_of_any<const FMA: bool>(x: f64, y: f64) -> f64 {
        let log = precise_log::<FMA>(parts_of_any(x));
        // Larger powers are 0, 1 or infinite, as this one is.
        let bounded = clamp(y, -ENORMOUS, ENORMOUS);
        let exponent = product::<f64, FMA>(bounded, log.high);
        let low = mul_add::<f64, FMA>(bounded, log.low, exponent.low);
        let high = clamp(exponent.high, -1100.0, 1100.0);
        let low = if high == exponent.high { low } else { 0.0 };
        with_limits(x, y, exp_of_any_sum::<f64, FMA>(Sum { high, low }))
    }
}

/// Every number but 1 to this power is 0 or infinite.
const ENORMOUS: f64 = (1_u128 << 66) as f64;

/// A power, of which only that of numbers that are neither 0 nor infinite is known.
#[inline(always)]
fn with_limits<F: Float>(x: F, y: F, value: F) -> F {
    let (zero, is_up) = (F::of(0.0), y > F::of(0.0));
    let (least, most) = if is_up {
        (zero, F::INFINITY)
    } else {
        (F::INFINITY, zero)
    };
    let value = if x == zero { least } else { value };
    if x == F::INFINITY { most } else { value }
}

/// Whether [`Power::power`] knows a power.
#[inline(always)]
pub(super) fn is_usual<F: Float>(x: F, y: F) -> bool {
    // A bound of the logarithm to base 2 of the result. (If `x` has none, the first two comparisons say so.)
    let log = parts(x).exponent.abs() + F::of(1.0);
    x >= F::MIN_POSITIVE && x <= F::MAX && log * y.abs() < F::MAX_EXP - F::of(2.0)
}

#[inline(always)]
pub(super) fn power<F: Power, const FMA: bool>(x: F, y: F) -> F {
    F::power::<FMA>(x, y)
}

/// As [`power`], of all numbers.
#[inline(always)]
pub(super) fn power_of_any<F: Power, const FMA: bool>(x: F, y: F) -> F {
    let (zero, one) = (F::of(0.0), F::of(1.0));
    let size = x.abs();
    let value = F::power_of_any::<FMA>(size, y);
    let value = if size == one { one } else { value };
    let is_integer = is_integer(y);
    let is_odd = is_integer && !self::is_integer(y * F::of(0.5));
    let is_negative = one.copysign(x) < zero;
    let value = if is_negative && is_odd { -value } else { value };
    let is_finite = size > zero && size < F::INFINITY;
    let value = if is_negative && is_finite && !is_integer {
        F::NAN
    } else {
        value
    };
    // NaN is not less than anything, and not greater.
    let value = if size >= zero && y.abs() >= zero {
        value
    } else {
        F::NAN
    };
    if y == zero || x == one { one } else { value }
}

#[inline(always)]
fn is_integer<F: Float>(x: F) -> bool {
    let size = x.abs();
    let rounded = (size + F::OF_INTEGER) - F::OF_INTEGER;
    size >= F::OF_INTEGER || rounded == size
}
