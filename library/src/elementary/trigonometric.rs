//! Sine, cosine and tangent.

use super::float::*;
use super::huge::Huge;

/// An angle as a multiple of a quarter of a turn, and the rest, from `-pi / 4` to `pi / 4`.
#[derive(Clone, Copy)]
pub(super) struct Angle<F: Float> {
    /// The multiple, in its last two bits.
    pub quarters: F::Bits,
    pub rest: Sum<F>,
}

/// The largest angle for which [`reduce`] is exact.
#[inline(always)]
pub(super) fn limit<F: Float>() -> F {
    F::of(if F::SIGNIFICAND > 23 {
        (1 << 30) as f64
    } else {
        (1 << 18) as f64
    })
}

/// The angle, up to the [`limit`].
#[inline(always)]
fn reduce<F: Float, const FMA: bool>(x: F) -> Angle<F> {
    let shifted = mul_add::<F, FMA>(x, F::of(core::f64::consts::FRAC_2_PI), F::SHIFT);
    let n = shifted - F::SHIFT;
    // `x` and the product are so close that their difference has no more digits than they.
    let near = if FMA {
        n.fused(-F::FRAC_PI_2_1, x)
    } else {
        let first = product::<F, FMA>(n, F::FRAC_PI_2_1);
        (x - first.high) - first.low
    };
    let second = product::<F, FMA>(n, F::FRAC_PI_2_2);
    // Where this is not the larger of both, it has so few digits that nothing is lost either.
    let rest = sum_of_larger(near, -second.high);
    let low = mul_add::<F, FMA>(-n, F::FRAC_PI_2_3, rest.low - second.low);
    Angle {
        quarters: shifted.bits(),
        rest: Sum {
            high: rest.high,
            low,
        },
    }
}

#[inline(always)]
fn sine<F: Float, const FMA: bool>(r: Sum<F>) -> Sum<F> {
    let square = r.high * r.high;
    // The cosine of `r.high` says how much `r.low` counts.
    let low = r.low * mul_add::<F, FMA>(F::of(-0.5), square, F::of(1.0));
    let beyond = polynomial::<F, FMA>(square, F::SIN);
    sum_of_larger(r.high, mul_add::<F, FMA>(square * r.high, beyond, low))
}

#[inline(always)]
fn cosine<F: Float, const FMA: bool>(r: Sum<F>) -> Sum<F> {
    let square = r.high * r.high;
    let half = F::of(0.5) * square;
    let near = sum_of_larger(F::of(1.0), -half);
    let low = mul_add::<F, FMA>(-r.high, r.low, near.low);
    let beyond = polynomial::<F, FMA>(square, F::COS);
    sum_of_larger(near.high, mul_add::<F, FMA>(square * square, beyond, low))
}

/// The number with its sign changed if a bit of an integer, the one of the value 2, is set.
#[inline(always)]
fn negated_by<F: Float>(x: F, bits: F::Bits) -> F {
    F::from_bits(x.bits() ^ ((bits & F::Bits::TWO) << F::Bits::TWO_TO_SIGN))
}

#[inline(always)]
fn sin_of<F: Float, const FMA: bool>(Angle { quarters, rest }: Angle<F>) -> F {
    let (s, c) = (sine::<F, FMA>(rest), cosine::<F, FMA>(rest));
    let is_odd = quarters & F::Bits::ONE != F::Bits::ZERO;
    negated_by(if is_odd { c.high } else { s.high }, quarters)
}

#[inline(always)]
fn cos_of<F: Float, const FMA: bool>(Angle { quarters, rest }: Angle<F>) -> F {
    sin_of::<F, FMA>(Angle {
        quarters: quarters.plus(F::Bits::ONE),
        rest,
    })
}

#[inline(always)]
fn tan_of<F: Float, const FMA: bool>(Angle { quarters, rest }: Angle<F>) -> F {
    let square = rest.high * rest.high;
    // How much `rest.low` counts: about as the square of the tangent.
    let low = rest.low * mul_add::<F, FMA>(F::of(1.5), square, F::of(1.0));
    let beyond = polynomial::<F, FMA>(square, F::TAN);
    let tangent = sum_of_larger(
        rest.high,
        mul_add::<F, FMA>(square * rest.high, beyond, low),
    );
    // Of an odd number of quarters, it is `-1 / tangent`.
    let inverse = F::of(-1.0) / tangent.high;
    let lost = if FMA {
        inverse.fused(tangent.low, inverse.fused(tangent.high, F::of(1.0)))
    } else {
        inverse * tangent.low
    };
    let is_odd = quarters & F::Bits::ONE != F::Bits::ZERO;
    if is_odd {
        mul_add::<F, FMA>(inverse, lost, inverse)
    } else {
        tangent.high
    }
}

/// The functions: of angles up to the limit, and of any.
macro_rules! functions {
    ($($name:ident $of_any:ident $of:ident $with_zero:ident;)*) => {$(
        #[inline(always)]
        pub(super) fn $name<F: Float, const FMA: bool>(x: F) -> F {
            $with_zero(x, $of::<F, FMA>(reduce::<F, FMA>(x)))
        }

        #[inline(always)]
        pub(super) fn $of_any<F: Huge, const FMA: bool>(x: F) -> F {
            let is_huge = x.abs() > limit() && x.abs() <= F::MAX;
            if is_huge { $of::<F, FMA>(x.angle()) } else { $name::<F, FMA>(x) }
        }
    )*};
}
functions! {
    sin sin_of_any sin_of odd;
    cos cos_of_any cos_of even;
    tan tan_of_any tan_of odd;
}

/// The value of a function that is its argument where that is tiny.
#[inline(always)]
fn odd<F: Float>(x: F, value: F) -> F {
    if x.abs() < tiny() { x } else { value }
}

#[inline(always)]
fn even<F: Float>(_: F, value: F) -> F {
    value
}

/// Whether [`reduce`] is exact.
#[inline(always)]
pub(super) fn is_usual<F: Float>(x: F) -> bool {
    x.abs() <= limit()
}
