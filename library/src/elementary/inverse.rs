//! The inverse functions of sine, cosine and tangent.

use super::float::*;

/// Of a number up to 1: the arcsine of the smaller of it and its complement, as a sum.
struct Reduced<F> {
    is_large: bool,
    /// The number; or half of the angle from there to 1.
    angle: Sum<F>,
}

#[inline(always)]
fn reduce<F: Float, const FMA: bool>(size: F) -> Reduced<F> {
    let is_large = size > F::of(0.5);
    let square = if is_large {
        F::of(0.5) - F::of(0.5) * size
    } else {
        size * size
    };
    let sine = if is_large { square.sqrt() } else { size };
    let beyond = sine * square * polynomial::<F, FMA>(square, F::ARCSIN);
    let angle = Sum {
        high: sine,
        low: beyond,
    };
    Reduced { is_large, angle }
}

/// A multiple of `pi / 4`, up to four of them.
#[inline(always)]
fn quarters<F: Float>(count: F) -> Sum<F> {
    Sum {
        high: count * F::FRAC_PI_4_HI,
        low: count * F::FRAC_PI_4_LO,
    }
}

#[inline(always)]
pub(super) fn arcsin<F: Float, const FMA: bool>(x: F) -> F {
    let Reduced { is_large, angle } = reduce::<F, FMA>(x.abs());
    let right = quarters(F::of(2.0));
    let total = sum_of_larger(right.high, -(angle.high + angle.high));
    let complement = total.high + (total.low + (right.low - (angle.low + angle.low)));
    let value = if is_large {
        complement
    } else {
        angle.high + angle.low
    };
    value.copysign(x)
}

#[inline(always)]
pub(super) fn arccos<F: Float, const FMA: bool>(x: F) -> F {
    let Reduced { is_large, angle } = reduce::<F, FMA>(x.abs());
    let sign = F::of(1.0).copysign(x);
    // `pi / 2 - angle`, `0 + 2 angle` or `pi - 2 angle`.
    let factor = sign * F::of(if is_large { -2.0 } else { 1.0 });
    let count = if is_large {
        F::of(2.0) - F::of(2.0) * sign
    } else {
        F::of(2.0)
    };
    let from = quarters(count);
    let total = sum(from.high, -(factor * angle.high));
    total.high + (total.low + (from.low - factor * angle.low))
}

/// The angle to the point at `(large, small)`, with neither negative and `large` not less than `small`, as a
/// number of eighths of a turn, and the rest.
#[inline(always)]
fn eighths<F: Float, const FMA: bool>(small: F, large: F) -> (F, F) {
    let is_near_diagonal = small > F::of(0.5) * large;
    let (above, below) = if is_near_diagonal {
        (small - large, small + large)
    } else {
        (small, large)
    };
    let t = above / below;
    let square = t * t;
    let angle = mul_add::<F, FMA>(t * square, polynomial::<F, FMA>(square, F::ARCTAN), t);
    (F::of(if is_near_diagonal { 1.0 } else { 0.0 }), angle)
}

#[inline(always)]
pub(super) fn arctan<F: Float, const FMA: bool>(x: F) -> F {
    let size = x.abs();
    let one = F::of(1.0);
    let is_steep = size > one;
    // By a comparison each: of one for both, the compiler would divide twice.
    let small = if size < one { size } else { one };
    let large = if size <= one { one } else { size };
    let (count, angle) = eighths::<F, FMA>(small, large);
    let count = if is_steep { F::of(2.0) - count } else { count };
    let angle = if is_steep { -angle } else { angle };
    let whole = quarters(count);
    (whole.high + (whole.low + angle)).copysign(x)
}

#[inline(always)]
pub(super) fn arctan2<F: Float, const FMA: bool>(y: F, x: F) -> F {
    let (up, right) = (y.abs(), x.abs());
    let is_steep = up > right;
    let (small, large) = if is_steep { (right, up) } else { (up, right) };
    // So that the sum of both is finite, and their quotient has all digits.
    let is_huge = large > F::MAX / (F::UP * F::UP);
    let is_small = large < F::MIN_POSITIVE * (F::UP * F::UP);
    let factor = if is_huge {
        F::of(1.0) / F::UP
    } else {
        F::of(1.0)
    };
    let factor = if is_small { F::UP } else { factor };
    let (small, large) = (small * factor, large * factor);
    let (small, large) = if small == F::INFINITY {
        (F::of(1.0), F::of(1.0))
    } else {
        (small, large)
    };
    let large = if large == F::of(0.0) {
        F::of(1.0)
    } else {
        large
    };
    let (count, angle) = eighths::<F, FMA>(small, large);
    let count = if is_steep { F::of(2.0) - count } else { count };
    let angle = if is_steep { -angle } else { angle };
    // The sign bit says which side it is, of zeros too.
    let side = F::of(1.0).copysign(x);
    let is_left = side < F::of(0.0);
    let count = if is_left { F::of(4.0) - count } else { count };
    let whole = quarters(count);
    let value = whole.high + (whole.low + side * angle);
    let value = value.copysign(y);
    let is_number = up <= F::INFINITY && right <= F::INFINITY;
    if is_number { value } else { F::NAN }
}
