//! Remainders, and quotients rounded down: exact, as NumPy has them.

use super::float::*;

/// Whether the quotient of two numbers is known up to one, and nothing that it is computed from overflows.
#[inline(always)]
pub(super) fn is_usual<F: Float>(a: F, b: F) -> bool {
    let largest = F::MAX / (F::UP * F::UP);
    let (a, b) = (a.abs(), b.abs());
    let is_within = (a < largest) & (b < largest) & (b >= F::MIN_POSITIVE);
    is_within & (a / b < F::OF_INTEGER * F::of(0.125))
}

/// The remainder with the sign of `a`, of numbers that [are usual](is_usual).
#[inline(always)]
pub(super) fn fmod<F: Float, const FMA: bool>(a: F, b: F) -> F {
    let (size, divisor) = (a.abs(), b.abs());
    // The nearest integer, or one of the two. Every difference is exact: of numbers that are near each other, and
    // then of what a remainder can be.
    let back = product::<F, FMA>(round(size / divisor), divisor);
    let rest = (size - back.high) - back.low;
    let rest = if rest < F::of(0.0) {
        rest + divisor
    } else {
        rest
    };
    rest.copysign(a)
}

/// As [`fmod`], of all numbers.
#[inline(always)]
pub(super) fn fmod_of_any<F: Float, const FMA: bool>(a: F, b: F) -> F {
    if is_usual(a, b) {
        fmod::<F, FMA>(a, b)
    } else {
        a.fmod(b)
    }
}

/// Whether a remainder with the sign of the dividend is one on the other side of zero than the divisor.
#[inline(always)]
fn is_opposite<F: Float>(rest: F, b: F) -> bool {
    let zero = F::of(0.0);
    (rest != zero) & ((rest < zero) != (b < zero))
}

/// The remainder with the sign of `b`, of that with the sign of the dividend.
#[inline(always)]
fn remainder_of<F: Float>(rest: F, b: F) -> F {
    let value = if is_opposite(rest, b) { rest + b } else { rest };
    // A zero has the sign of the divisor.
    if rest == F::of(0.0) {
        F::of(0.0).copysign(b)
    } else {
        value
    }
}

#[inline(always)]
pub(super) fn remainder<F: Float, const FMA: bool>(a: F, b: F) -> F {
    remainder_of(fmod::<F, FMA>(a, b), b)
}

/// As [`remainder`], of all numbers.
#[inline(always)]
pub(super) fn remainder_of_any<F: Float, const FMA: bool>(a: F, b: F) -> F {
    remainder_of(fmod_of_any::<F, FMA>(a, b), b)
}

/// The quotient that belongs to a remainder, but for the error of the division: so that the two always agree.
#[inline(always)]
fn quotient_of<F: Float>(a: F, b: F, rest: F) -> F {
    let quotient = (a - rest) / b;
    if is_opposite(rest, b) {
        quotient - F::of(1.0)
    } else {
        quotient
    }
}

/// The integer that a quotient is near; a zero has the sign of `a / b`.
#[inline(always)]
fn settled<F: Float>(a: F, b: F, quotient: F, whole: F) -> F {
    if quotient == F::of(0.0) {
        F::of(0.0).copysign(a / b)
    } else {
        whole
    }
}

#[inline(always)]
pub(super) fn floor_divide<F: Float, const FMA: bool>(a: F, b: F) -> F {
    let quotient = quotient_of(a, b, fmod::<F, FMA>(a, b));
    settled(a, b, quotient, round(quotient))
}

/// As [`floor_divide`], of all numbers.
#[inline(always)]
pub(super) fn floor_divide_of_any<F: Float, const FMA: bool>(a: F, b: F) -> F {
    if b == F::of(0.0) {
        return a / b;
    }
    let quotient = quotient_of(a, b, fmod_of_any::<F, FMA>(a, b));
    let floor = quotient.floor();
    let is_above = quotient - floor > F::of(0.5);
    settled(
        a,
        b,
        quotient,
        if is_above { floor + F::of(1.0) } else { floor },
    )
}
