//! Powers of e and 2, and what is made of them.

use super::float::*;
use core::f64::consts::{LN_2, LOG2_E};

/// `x` as `n log(2) + r`, with an integer `n` and a small `r`.
struct Reduced<F: Float> {
    n: F,
    /// 2 to the power of `n`, if that has all digits.
    power: Power<F>,
    r: Sum<F>,
}

/// The bits that make a number with all digits 2 to some power times as large when they are added.
#[derive(Clone, Copy)]
struct Power<F: Float>(F::Bits);

impl<F: Float> Power<F> {
    #[inline(always)]
    fn times(self, x: F) -> F {
        F::from_bits(x.bits().plus(self.0))
    }

    /// Divides a number.
    #[inline(always)]
    fn under(self, x: F) -> F {
        F::from_bits(x.bits().minus(self.0))
    }
}

#[inline(always)]
fn reduce<F: Float, const FMA: bool>(x: F) -> Reduced<F> {
    let shifted = mul_add::<F, FMA>(x, F::of(LOG2_E), F::SHIFT);
    let n = shifted - F::SHIFT;
    let near = mul_add::<F, FMA>(-n, F::LN_2_HI, x);
    Reduced {
        n,
        power: Power(shifted.bits() << F::SIGNIFICAND),
        r: sum_of_larger(near, -(n * F::LN_2_LO)),
    }
}

/// `exp(r) - 1` of a reduced number.
#[inline(always)]
fn expm1_of_reduced<F: Float, const FMA: bool>(r: Sum<F>) -> F {
    let square = r.high * r.high;
    let odd = polynomial::<F, FMA>(square, F::SINH);
    let rest = mul_add::<F, FMA>(r.high, odd, polynomial::<F, FMA>(square, F::COSH));
    r.high + mul_add::<F, FMA>(square, rest, r.low)
}

/// Whether `exp(x)` and `exp(-x)` have all digits.
#[inline(always)]
pub(super) fn is_near<F: Float>(x: F) -> bool {
    x.abs() < (F::MAX_EXP - F::of(2.0)) * F::of(LN_2)
}

#[inline(always)]
pub(super) fn exp<F: Float, const FMA: bool>(x: F) -> F {
    let Reduced { power, r, .. } = reduce::<F, FMA>(x);
    power.times(F::of(1.0) + expm1_of_reduced::<F, FMA>(r))
}

/// As [`exp`], of all numbers.
#[inline(always)]
pub(super) fn exp_of_any<F: Float, const FMA: bool>(x: F) -> F {
    let most = F::MAX_EXP + F::of(2.0);
    let x = clamp(x, F::of(-1.1) * most, most);
    let Reduced { n, r, .. } = reduce::<F, FMA>(x);
    scale(F::of(1.0) + expm1_of_reduced::<F, FMA>(r), n)
}

/// `exp(x.high + x.low)`, if `x` [is near](is_near) to 0.
#[inline(always)]
pub(super) fn exp_of_sum<F: Float, const FMA: bool>(x: Sum<F>) -> F {
    let Reduced { power, r, .. } = reduce::<F, FMA>(x.high);
    let r = sum_of_larger(r.high, r.low + x.low);
    power.times(F::of(1.0) + expm1_of_reduced::<F, FMA>(r))
}

/// As [`exp_of_sum`], of numbers for which `exp` is hardly more than 0 or infinite.
#[inline(always)]
pub(super) fn exp_of_any_sum<F: Float, const FMA: bool>(x: Sum<F>) -> F {
    let Reduced { n, r, .. } = reduce::<F, FMA>(x.high);
    let r = sum_of_larger(r.high, r.low + x.low);
    scale(F::of(1.0) + expm1_of_reduced::<F, FMA>(r), n)
}

/// As [`is_near`], of powers of 2.
#[inline(always)]
pub(super) fn is_near_for_exp2<F: Float>(x: F) -> bool {
    x.abs() < F::MAX_EXP - F::of(2.0)
}

/// `exp2` of the rest that is left of a number without the nearest integer.
#[inline(always)]
fn exp2_of_rest<F: Float, const FMA: bool>(rest: F) -> F {
    let r = Sum {
        high: rest * F::of(LN_2),
        low: F::of(0.0),
    };
    F::of(1.0) + expm1_of_reduced::<F, FMA>(r)
}

#[inline(always)]
pub(super) fn exp2<F: Float, const FMA: bool>(x: F) -> F {
    let shifted = x + F::SHIFT;
    let rest = x - (shifted - F::SHIFT);
    Power(shifted.bits() << F::SIGNIFICAND).times(exp2_of_rest::<F, FMA>(rest))
}

/// As [`exp2`], of all numbers.
#[inline(always)]
pub(super) fn exp2_of_any<F: Float, const FMA: bool>(x: F) -> F {
    let most = F::MAX_EXP + F::of(2.0);
    let x = clamp(x, F::of(-1.25) * most, most);
    let n = round(x);
    scale(exp2_of_rest::<F, FMA>(x - n), n)
}

/// The number with the nearest integer in its last bits, and the rest.
#[inline(always)]
fn integer_and_rest(x: f64) -> (f64, f32) {
    let shifted = x + f64::SHIFT;
    (shifted, (x - (shifted - f64::SHIFT)) as f32)
}

/// `exp2` of a number that [is near](is_near_for_exp2) to 0, and has more digits than the result.
#[inline(always)]
pub(super) fn exp2_of_f64<const FMA: bool>(x: f64) -> f32 {
    let (shifted, rest) = integer_and_rest(x);
    Power::<f32>((shifted.to_bits() as u32) << f32::SIGNIFICAND)
        .times(exp2_of_rest::<f32, FMA>(rest))
}

/// As [`exp2_of_f64`], of all numbers.
#[inline(always)]
pub(super) fn exp2_of_any_f64<const FMA: bool>(x: f64) -> f32 {
    let (shifted, rest) = integer_and_rest(clamp(x, -200.0, 200.0));
    scale(
        exp2_of_rest::<f32, FMA>(rest),
        (shifted - f64::SHIFT) as f32,
    )
}

#[inline(always)]
pub(super) fn expm1<F: Float, const FMA: bool>(x: F) -> F {
    let Reduced { power, r, .. } = reduce::<F, FMA>(x);
    let p = expm1_of_reduced::<F, FMA>(r);
    let power = power.times(F::of(1.0));
    mul_add::<F, FMA>(power, p, power - F::of(1.0)).copysign(x)
}

/// As [`expm1`], of all numbers.
#[inline(always)]
pub(super) fn expm1_of_any<F: Float, const FMA: bool>(x: F) -> F {
    let x = clamp(x, F::of(-60.0), overflowing(1.25));
    let Reduced { power, r, .. } = reduce::<F, FMA>(x);
    let p = expm1_of_reduced::<F, FMA>(r);
    // By half of the power, which is finite wherever the result is.
    let half = power.times(F::of(0.5));
    let value = mul_add::<F, FMA>(half, p, half - F::of(0.5));
    let value = (value + value).copysign(x);
    if x.abs() < tiny() { x } else { value }
}

/// The logarithm of the largest power of two, times 2 to the power of `beyond`.
#[inline(always)]
fn overflowing<F: Float>(beyond: f64) -> F {
    (F::MAX_EXP + F::of(beyond)) * F::of(LN_2)
}

/// `sinh(x)` and `cosh(x)` times `2 unit`, which is a power of two so small that they are finite; `x`
/// is not negative, and near to 0 unless `FAR` says that it need not be.
#[inline(always)]
fn hyperbolic<F: Float, const FMA: bool, const FAR: bool>(x: F, unit: F) -> (Sum<F>, Sum<F>) {
    let Reduced { n, power, r } = reduce::<F, FMA>(x);
    let square = r.high * r.high;
    let odd = mul_add::<F, FMA>(
        square * r.high,
        polynomial::<F, FMA>(square, F::SINH),
        r.low,
    );
    let (s, c) = (r.high + odd, square * polynomial::<F, FMA>(square, F::COSH));
    let c = mul_add::<F, FMA>(r.high, r.low, c);
    // What `sinh` and `cosh` are of the multiple of `log(2)`, whose powers of e are powers of two.
    let (up, down) = (power.times(unit), power.under(unit));
    let down = if FAR && n > F::of(64.0) {
        F::of(0.0)
    } else {
        down
    };
    let (sinh, cosh) = (up - down, up + down);
    let of_sinh = mul_add::<F, FMA>(cosh, s, sinh * c);
    let of_cosh = mul_add::<F, FMA>(cosh, c, sinh * s);
    (sum(sinh, of_sinh), sum_of_larger(cosh, of_cosh))
}

#[inline(always)]
pub(super) fn sinh<F: Float, const FMA: bool>(x: F) -> F {
    hyperbolic::<F, FMA, false>(x.abs(), F::of(0.5))
        .0
        .high
        .copysign(x)
}

/// As [`sinh`], of all numbers.
#[inline(always)]
pub(super) fn sinh_of_any<F: Float, const FMA: bool>(x: F) -> F {
    let size = x.abs();
    let (sinh, _) =
        hyperbolic::<F, FMA, true>(clamp(size, F::of(0.0), overflowing(2.25)), F::of(0.125));
    // The least numbers have no quarter.
    let value = if size < tiny() {
        size
    } else {
        F::of(4.0) * sinh.high
    };
    value.copysign(x)
}

#[inline(always)]
pub(super) fn cosh<F: Float, const FMA: bool>(x: F) -> F {
    hyperbolic::<F, FMA, false>(x.abs(), F::of(0.5)).1.high
}

/// As [`cosh`], of all numbers.
#[inline(always)]
pub(super) fn cosh_of_any<F: Float, const FMA: bool>(x: F) -> F {
    let size = clamp(x.abs(), F::of(0.0), overflowing(2.25));
    F::of(4.0) * hyperbolic::<F, FMA, true>(size, F::of(0.125)).1.high
}

#[inline(always)]
pub(super) fn tanh<F: Float, const FMA: bool>(x: F) -> F {
    let size = x.abs();
    let most = F::of(20.0);
    let size = if size > most { most } else { size };
    // Of `x = n log(2) / 2 + r` and `t = tanh(r)`, the power of e of `2 x` is `2^n (1 + t) / (1 - t)`. `n` becomes
    // 1 late, so that a small result is not the difference of larger numbers.
    let shifted = mul_add::<F, FMA>(size, F::of(2.0 * LOG2_E), F::of(-0.125)) + F::SHIFT;
    let half = F::of(0.5) * (shifted - F::SHIFT);
    let near = mul_add::<F, FMA>(-half, F::LN_2_HI, size);
    let r = mul_add::<F, FMA>(-half, F::LN_2_LO, near);
    let square = r * r;
    let t = mul_add::<F, FMA>(r * square, polynomial::<F, FMA>(square, F::TANH), r);
    let down = Power::<F>(shifted.bits() << F::SIGNIFICAND).under(F::of(1.0));
    let (less, more) = (F::of(1.0) - down, F::of(1.0) + down);
    let above = product_and::<F, FMA>(t, more, less);
    let below = product_and::<F, FMA>(t, less, more);
    quotient::<F, FMA>(above, below).copysign(x)
}

/// `a * b + c` and most of what rounding lost, if `c` is not smaller than the product, signs aside, or 0.
#[inline(always)]
fn product_and<F: Float, const FMA: bool>(a: F, b: F, c: F) -> Sum<F> {
    let high = mul_add::<F, FMA>(a, b, c);
    Sum {
        high,
        low: mul_add::<F, FMA>(a, b, c - high),
    }
}
