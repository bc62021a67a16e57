//! Logarithms, and the inverse hyperbolic functions, which are made of them.

use super::exponential::{exp_of_any, exp2_of_any};
use super::float::*;

/// A positive number as `2^exponent (1 + f)`, with `1 + f` from `sqrt(1 / 2)` to `sqrt(2)`.
pub(super) struct Parts<F> {
    pub exponent: F,
    pub f: F,
}

/// The parts of a number that has all digits.
#[inline(always)]
pub(super) fn parts<F: Float>(x: F) -> Parts<F> {
    let one = F::of(1.0).bits();
    let bits = x.bits().plus(one.minus(F::SQRT_HALF.bits()));
    // The exponent as in the bits of a number is never negative.
    let biased = F::from_bits((bits >> F::SIGNIFICAND) | F::OF_INTEGER.bits());
    let m = F::from_bits((bits & F::SIGNIFICAND_MASK).plus(F::SQRT_HALF.bits()));
    Parts {
        exponent: biased - (F::OF_INTEGER + F::MAX_EXP),
        f: m - F::of(1.0),
    }
}

/// The parts of a positive number.
#[inline(always)]
pub(super) fn parts_of_any<F: Float>(x: F) -> Parts<F> {
    let is_small = x < F::MIN_POSITIVE;
    let Parts { exponent, f } = parts(if is_small { x * F::UP } else { x });
    Parts {
        exponent: exponent - if is_small { F::UP_EXP } else { F::of(0.0) },
        f,
    }
}

/// `log(1 + f) - f`, by the inverse hyperbolic tangent, whose polynomial is short: of `s = f / (2 + f)`,
/// `log(1 + f)` is `2 arctanh(s)`, and `2 s` is `f - s f`.
#[inline(always)]
fn beyond_linear<F: Float, const FMA: bool>(f: F) -> F {
    let s = f / (F::of(2.0) + f);
    let square = s * s;
    s * mul_add::<F, FMA>(
        square + square,
        polynomial::<F, FMA>(square, F::ARCTANH),
        -f,
    )
}

/// Whether a number is positive, finite and has all digits: so [`parts`] knows it.
#[inline(always)]
pub(super) fn is_usual<F: Float>(x: F) -> bool {
    x >= F::MIN_POSITIVE && x <= F::MAX
}

/// A logarithm, of which only that of numbers above 0 is known.
#[inline(always)]
fn with_limits<F: Float>(x: F, value: F) -> F {
    // Infinity and NaN are their own logarithms.
    let value = if x < F::INFINITY { value } else { x };
    let value = if x == F::of(0.0) { -F::INFINITY } else { value };
    if x < F::of(0.0) { F::NAN } else { value }
}

#[inline(always)]
fn log_of_parts<F: Float, const FMA: bool>(Parts { exponent, f }: Parts<F>) -> F {
    let beyond = mul_add::<F, FMA>(exponent, F::LN_2_LO, beyond_linear::<F, FMA>(f));
    mul_add::<F, FMA>(exponent, F::LN_2_HI, f + beyond)
}

/// `log(1 + f)` in another base, of which the logarithm of e is the sum of two numbers. `f` is the largest part: its
/// product is rounded last.
#[inline(always)]
fn in_base<F: Float, const FMA: bool>(f: F, high: F, low: F) -> F {
    // With all digits in the upper one.
    let Sum { high, low } = sum_of_larger(high, low);
    let beyond = beyond_linear::<F, FMA>(f);
    let low = mul_add::<F, FMA>(f, low, beyond * high);
    mul_add::<F, FMA>(f, high, low)
}

#[inline(always)]
fn log2_of_parts<F: Float, const FMA: bool>(Parts { exponent, f }: Parts<F>) -> F {
    exponent + in_base::<F, FMA>(f, F::LOG2_E_HI, F::LOG2_E_LO)
}

#[inline(always)]
fn log10_of_parts<F: Float, const FMA: bool>(Parts { exponent, f }: Parts<F>) -> F {
    let value = in_base::<F, FMA>(f, F::LOG10_E_HI, F::LOG10_E_LO);
    let value = mul_add::<F, FMA>(exponent, F::LOG10_2_LO, value);
    mul_add::<F, FMA>(exponent, F::LOG10_2_HI, value)
}

/// The logarithms, of numbers that [are usual](is_usual) and of all numbers.
macro_rules! logarithms {
    ($($name:ident $of_any:ident $of_parts:ident;)*) => {$(
        #[inline(always)]
        pub(super) fn $name<F: Float, const FMA: bool>(x: F) -> F {
            $of_parts::<F, FMA>(parts(x))
        }

        #[inline(always)]
        pub(super) fn $of_any<F: Float, const FMA: bool>(x: F) -> F {
            with_limits(x, $of_parts::<F, FMA>(parts_of_any(x)))
        }
    )*};
}
logarithms! {
    log log_of_any log_of_parts;
    log2 log2_of_any log2_of_parts;
    log10 log10_of_any log10_of_parts;
}

/// `log(1 + x.high + x.low)`, of a sum that is so large at most that neither its power of two nor the inverse of that
/// lacks digits; plus as many times `log(2)` as `doublings` says, of `x` so large that 1 is nothing to it.
#[inline(always)]
fn log1p_of_sum<F: Float, const FMA: bool>(x: Sum<F>, doublings: F) -> F {
    let one = F::of(1.0).bits();
    // The whole is `2^exponent (1 + f)`; near 1, the power is 1, and no digit of `x` is lost.
    let whole = F::of(1.0) + x.high;
    let bits = whole.bits().plus(one.minus(F::SQRT_HALF.bits()));
    let biased = F::from_bits((bits >> F::SIGNIFICAND) | F::OF_INTEGER.bits());
    let power = bits & F::EXPONENT_MASK;
    let inverse = F::from_bits(one.plus(one).minus(power));
    let above_power = sum_of_larger(F::of(1.0) - F::from_bits(power), x.high);
    let f = above_power.high * inverse;
    // `1 - f + f²` says well enough how much the lower part counts.
    let slope = mul_add::<F, FMA>(f, f - F::of(1.0), F::of(1.0));
    let lower = (x.low + above_power.low) * inverse;
    let beyond = mul_add::<F, FMA>(lower, slope, beyond_linear::<F, FMA>(f));
    let exponent = biased - (F::OF_INTEGER + F::MAX_EXP) + doublings;
    let beyond = mul_add::<F, FMA>(exponent, F::LN_2_LO, beyond);
    mul_add::<F, FMA>(exponent, F::LN_2_HI, f + beyond)
}

#[inline(always)]
fn exact<F: Float>(high: F) -> Sum<F> {
    Sum {
        high,
        low: F::of(0.0),
    }
}

/// Whether 1 and the number have a finite logarithm.
#[inline(always)]
pub(super) fn is_usual_for_log1p<F: Float>(x: F) -> bool {
    x > F::of(-1.0) && x <= F::MAX * F::of(0.25)
}

#[inline(always)]
pub(super) fn log1p<F: Float, const FMA: bool>(x: F) -> F {
    log1p_of_sum::<F, FMA>(exact(x), F::of(0.0)).copysign(x)
}

/// As [`log1p`], of all numbers.
#[inline(always)]
pub(super) fn log1p_of_any<F: Float, const FMA: bool>(x: F) -> F {
    let is_huge = x > F::MAX * F::of(0.25);
    let argument = x * F::of(if is_huge { 0.25 } else { 1.0 });
    let doublings = F::of(if is_huge { 2.0 } else { 0.0 });
    let value = log1p_of_sum::<F, FMA>(exact(argument), doublings);
    let value = with_limits(x + F::of(1.0), value);
    // Infinity stays, and a tiny number.
    if x == F::of(0.0) { x } else { value }
}

#[inline(always)]
pub(super) fn arcsinh<F: Float, const FMA: bool>(x: F) -> F {
    let size = x.abs();
    let is_large = size > F::UP;
    let a = if is_large { F::of(1.0) } else { size };
    let square = a * a;
    let root = (F::of(1.0) + square).sqrt();
    let argument = sum(a, square / (F::of(1.0) + root));
    let argument = if is_large {
        exact(size * F::of(0.25))
    } else {
        argument
    };
    let doublings = F::of(if is_large { 3.0 } else { 0.0 });
    let value = log1p_of_sum::<F, FMA>(argument, doublings);
    let value = if size < F::INFINITY { value } else { size };
    value.copysign(x)
}

#[inline(always)]
pub(super) fn arccosh<F: Float, const FMA: bool>(x: F) -> F {
    let is_large = x > F::UP;
    let a = if is_large { F::of(1.0) } else { x };
    let above = a - F::of(1.0);
    let root = (above * (a + F::of(1.0))).sqrt();
    let argument = sum(above, root);
    let argument = if is_large {
        exact(x * F::of(0.25))
    } else {
        argument
    };
    let doublings = F::of(if is_large { 3.0 } else { 0.0 });
    let value = log1p_of_sum::<F, FMA>(argument, doublings);
    let value = if x < F::INFINITY { value } else { x };
    if x < F::of(1.0) { F::NAN } else { value }
}

#[inline(always)]
pub(super) fn arctanh<F: Float, const FMA: bool>(x: F) -> F {
    let size = x.abs();
    let one = F::of(1.0);
    // It is half of the logarithm of `above / below`. That is about a power of two, without which an inverse
    // hyperbolic tangent of a small number is left: of `(above - power below) / (above + power below)`.
    let Sum {
        high: above,
        low: above_low,
    } = sum_of_larger(one, size);
    let Sum {
        high: below,
        low: below_low,
    } = sum_of_larger(one, -size);
    let half_unit = F::Bits::ONE << (F::SIGNIFICAND - 1);
    let ratio = above.bits().minus(below.bits()).plus(half_unit);
    let exponent = F::from_bits((ratio >> F::SIGNIFICAND) | F::OF_INTEGER.bits()) - F::OF_INTEGER;
    let power = F::from_bits((ratio & F::EXPONENT_MASK).plus(one.bits()));
    let (scaled, scaled_low) = (power * below, power * below_low);
    // Both are so close to one another that their difference is exact.
    let difference = Sum {
        high: above - scaled,
        low: above_low - scaled_low,
    };
    let total = sum_of_larger(above, scaled);
    let total = Sum {
        high: total.high,
        low: total.low + (above_low + scaled_low),
    };
    let g = quotient::<F, FMA>(difference, total);
    let square = g * g;
    let beyond = mul_add::<F, FMA>(g * square, polynomial::<F, FMA>(square, F::ARCTANH), g);
    let half = F::of(0.5) * exponent;
    let value = mul_add::<F, FMA>(
        half,
        F::LN_2_HI,
        mul_add::<F, FMA>(half, F::LN_2_LO, beyond),
    );
    let value = if size < one { value } else { F::INFINITY };
    let value = if size <= one { value } else { F::NAN };
    value.copysign(x)
}

#[inline(always)]
pub(super) fn logaddexp<F: Float, const FMA: bool>(a: F, b: F) -> F {
    let larger = if a > b { a } else { b };
    // Infinity is at no distance from itself.
    let distance = if a == b { F::of(0.0) } else { -(a - b).abs() };
    let ratio = exp_of_any::<F, FMA>(distance);
    larger + log1p_of_sum::<F, FMA>(exact(ratio), F::of(0.0))
}

#[inline(always)]
pub(super) fn logaddexp2<F: Float, const FMA: bool>(a: F, b: F) -> F {
    let larger = if a > b { a } else { b };
    // Infinity is at no distance from itself.
    let distance = if a == b { F::of(0.0) } else { -(a - b).abs() };
    let ratio = exp2_of_any::<F, FMA>(distance);
    let logarithm = log1p_of_sum::<F, FMA>(exact(ratio), F::of(0.0));
    larger + logarithm * F::of(core::f64::consts::LOG2_E)
}
