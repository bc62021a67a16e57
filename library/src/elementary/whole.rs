//! Long integers divided in vectors, of which processors have no quotients: as floating-point numbers, if all of a
//! block are short enough to have all their digits there.

use crate::mathematics::Mathematics;

/// 1.5 times the power of two beyond which an `f64` has no fraction: the integer that is added to it is in its last
/// bits.
const SHIFT: f64 = (3_u64 << 51) as f64;

/// Nearer to 0 than this is a short integer.
const SHORT: u64 = 1 << 51;

/// So many are looked at together.
const BLOCK: usize = 32;

/// An integer that may have more digits than an `f64`.
pub(crate) trait Long: Copy + PartialEq {
    const ZERO: Self;
    const ONE: Self;

    /// Whether it has all its digits as a number, with a bit to spare.
    fn is_short(self) -> bool;

    /// A short one as a number, without a conversion, which not every processor has for vectors.
    fn to_float(self) -> f64;

    /// Of a short number that is whole.
    fn of_float(x: f64) -> Self;
}

macro_rules! long {
    ($($integer:ident $below:expr;)*) => {$(
        impl Long for $integer {
            const ZERO: Self = 0;
            const ONE: Self = 1;

            #[inline(always)]
            fn is_short(self) -> bool {
                (self as u64).wrapping_add($below) < $below + SHORT
            }

            #[inline(always)]
            fn to_float(self) -> f64 {
                f64::from_bits(SHIFT.to_bits().wrapping_add(self as u64)) - SHIFT
            }

            #[inline(always)]
            fn of_float(x: f64) -> Self {
                (x + SHIFT).to_bits().wrapping_sub(SHIFT.to_bits()) as $integer
            }
        }
    )*};
}
long! {
    i64 SHORT;
    isize SHORT;
    u64 0;
    u32 0;
    usize 0;
}

/// What a division yields.
pub(crate) trait Division<I: Long> {
    /// Of short numbers, the divisor not 0. `near` is the integer that is nearest to the quotient, or one of the two.
    fn of_short(a: f64, b: f64, near: f64) -> f64;

    /// What it is by 0, given what it is by 1.
    fn by_zero(by_one: I) -> I;

    /// Of any integers.
    fn of_any(a: I, b: I) -> I;
}

/// What is left: it has so few digits that it is exact.
#[inline(always)]
fn rest(a: f64, b: f64, near: f64) -> f64 {
    Mathematics::mul_add(near, -b, a)
}

/// Whether a remainder is on the other side of 0 than another number, which is not 0.
#[inline(always)]
fn is_opposite(rest: f64, to: f64) -> bool {
    (rest != 0.0) & ((rest < 0.0) != (to < 0.0))
}

/// The quotient rounded down, as [`Division::of_short`] is asked for it.
#[inline(always)]
pub(crate) fn floor_divided(a: f64, b: f64, near: f64) -> f64 {
    if is_opposite(rest(a, b, near), b) {
        near - 1.0
    } else {
        near
    }
}

/// The remainder with the sign of the divisor.
#[inline(always)]
pub(crate) fn remainder(a: f64, b: f64, near: f64) -> f64 {
    let rest = rest(a, b, near);
    if is_opposite(rest, b) { rest + b } else { rest }
}

/// The remainder with the sign of the dividend.
#[inline(always)]
pub(crate) fn fmod(a: f64, b: f64, near: f64) -> f64 {
    let rest = rest(a, b, near);
    if is_opposite(rest, a) {
        rest + b.abs().copysign(a)
    } else {
        rest
    }
}

/// Divides all integers by those that belong to them. `FMA` says whether the processor multiplies and adds at once.
#[inline(always)]
#[allow(
    clippy::needless_range_loop,
    reason = "as the loops over floating-point numbers are written"
)]
pub(super) fn divide_all<I: Long, K: Division<I>, const FMA: bool>(
    numbers: &mut [I],
    others: &[I],
) {
    let (blocks, rest) = numbers.as_chunks_mut::<BLOCK>();
    let (other_blocks, other_rest) = others.as_chunks::<BLOCK>();
    for (numbers, others) in blocks.iter_mut().zip(other_blocks) {
        let mut are_short = FMA;
        for place in 0..BLOCK {
            are_short &= numbers[place].is_short() & others[place].is_short();
        }
        if !are_short {
            for place in 0..BLOCK {
                numbers[place] = K::of_any(numbers[place], others[place]);
            }
            continue;
        }
        for place in 0..BLOCK {
            let is_zero = others[place] == I::ZERO;
            let divisor = if is_zero { I::ONE } else { others[place] };
            let (a, b) = (numbers[place].to_float(), divisor.to_float());
            let near = (a / b + SHIFT) - SHIFT;
            let by_divisor = I::of_float(K::of_short(a, b, near));
            numbers[place] = if is_zero {
                K::by_zero(by_divisor)
            } else {
                by_divisor
            };
        }
    }
    for (number, &other) in rest.iter_mut().zip(other_rest) {
        *number = K::of_any(*number, other);
    }
}
