//! Positions on one axis, a step apart, and whether two such lists have one in common.

/// The positions that a slice keeps of an axis, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progression {
    first: usize,
    /// From one to the next; not 0.
    step: usize,
    count: usize,
}

impl Progression {
    /// Every position there may be.
    pub const WHOLE: Self = Progression {
        first: 0,
        step: 1,
        count: usize::MAX,
    };

    /// A single position.
    #[inline(always)]
    pub fn single(position: usize) -> Self {
        Progression {
            first: position,
            step: 1,
            count: 1,
        }
    }

    /// `count` positions from `start` on, `step` apart (not 0, and perhaps backwards).
    #[inline(always)]
    pub fn walk(start: usize, step: isize, count: usize) -> Self {
        let size = step.unsigned_abs();
        let first = if step < 0 {
            start.saturating_sub(size.saturating_mul(count.saturating_sub(1)))
        } else {
            start
        };
        Progression {
            first,
            step: size,
            count,
        }
    }

    /// The last of them; there is one.
    #[inline(always)]
    fn last(self) -> usize {
        self.first
            .saturating_add(self.step.saturating_mul(self.count - 1))
    }

    /// Whether the two have no position in common. Exact.
    #[inline(always)]
    pub fn is_apart_from(self, other: Self) -> bool {
        if self.count == 0 || other.count == 0 {
            return true;
        }
        if self.last() < other.first || other.last() < self.first {
            return true;
        }
        if self.step == other.step {
            // They overlap in range and have one rhythm: all that matters is whether it is in time.
            return !self.first.abs_diff(other.first).is_multiple_of(self.step);
        }
        !meet(
            (self.first, self.step, self.last()),
            (other.first, other.step, other.last()),
        )
    }
}

/// Whether two progressions, each given as its first position, its step and its last position, have
/// a position in common: by the Chinese remainder theorem.
#[inline(never)]
fn meet(
    (a, step, last): (usize, usize, usize),
    (b, other_step, other_last): (usize, usize, usize),
) -> bool {
    let (a, b) = (a as i128, b as i128);
    let (step, other_step) = (step as i128, other_step as i128);
    let (divisor, inverse) = divisor_and_inverse(step, other_step);
    if (b - a) % divisor != 0 {
        return false;
    }
    let period = other_step / divisor;
    // The smallest k such that a + k * step is b, but for a multiple of the other step.
    let steps = ((b - a) / divisor % period * inverse).rem_euclid(period);
    let (first, least) = (a + steps * step, a.max(b));
    let both = step * period;
    let common = match least - first {
        behind if behind > 0 => first + (behind + both - 1) / both * both,
        _ => first,
    };
    common <= (last as i128).min(other_last as i128)
}

/// The greatest common divisor of two positive numbers, and what times `a` is that divisor, but for
/// a multiple of `b`.
fn divisor_and_inverse(a: i128, b: i128) -> (i128, i128) {
    let (mut remainder, mut factor) = (a, 1);
    let (mut next, mut next_factor) = (b, 0);
    while next != 0 {
        let quotient = remainder / next;
        (remainder, next) = (next, remainder - quotient * next);
        (factor, next_factor) = (next_factor, factor - quotient * next_factor);
    }
    (remainder, factor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn positions(p: Progression) -> BTreeSet<usize> {
        (0..p.count).map(|k| p.first + k * p.step).collect()
    }

    #[test]
    fn agrees_with_writing_all_positions_down() {
        let mut all = Vec::new();
        for first in 0..9 {
            for step in 1..7 {
                for count in 0..5 {
                    all.push(Progression { first, step, count });
                }
            }
        }
        let mut apart = 0;
        for &a in &all {
            for &b in &all {
                let expected = positions(a).is_disjoint(&positions(b));
                assert_eq!(a.is_apart_from(b), expected, "{a:?} {b:?}");
                apart += usize::from(expected);
            }
        }
        assert!(apart > 1000 && apart < all.len() * all.len() - 1000);
    }

    #[test]
    fn walks_backwards_are_turned_round() {
        let walk = Progression::walk(7, -3, 3);
        assert_eq!(positions(walk), BTreeSet::from([1, 4, 7]));
        assert_eq!(Progression::walk(0, -3, 0).count, 0);
        assert!(Progression::walk(7, -3, 3).is_apart_from(Progression::walk(2, 3, 2)));
    }

    #[test]
    fn whole_axes_meet_whatever_has_a_position() {
        assert!(!Progression::WHOLE.is_apart_from(Progression::single(5)));
        assert!(!Progression::WHOLE.is_apart_from(Progression::WHOLE));
        assert!(Progression::WHOLE.is_apart_from(Progression::walk(3, 1, 0)));
    }

    #[test]
    fn numbers_at_the_limits() {
        let end = isize::MAX as usize;
        let sparse = Progression::walk(0, isize::MAX, 2);
        assert!(!sparse.is_apart_from(Progression::single(end)));
        assert!(sparse.is_apart_from(Progression::single(end - 1)));
        assert!(sparse.is_apart_from(Progression::walk(1, 2, end / 2 - 1)));
        assert!(!sparse.is_apart_from(Progression::walk(1, 2, end / 2 + 1)));
    }
}
