//! The positions that an index with literal bounds keeps of an axis of a given length.

/// An integer, or a slice with literal bounds and a literal step, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Integer(i64),
    Slice {
        start: Option<i64>,
        stop: Option<i64>,
        /// Not 0.
        step: i64,
    },
}

/// `first`, `first + step`, ..: `count` positions in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progression {
    pub first: i64,
    pub step: i64,
    pub count: i64,
}

impl Entry {
    pub const FULL: Self = Entry::Slice {
        start: None,
        stop: None,
        step: 1,
    };

    /// The positions on an axis of length `length`; nothing for an integer that is out of bounds.
    pub fn positions(self, length: i64) -> Option<Progression> {
        match self {
            Entry::Integer(index) => {
                let position = from_first(index, length);
                (0..length).contains(&position).then_some(Progression {
                    first: position,
                    step: 1,
                    count: 1,
                })
            }
            Entry::Slice { start, stop, step } => Some(slice(start, stop, step, length)),
        }
    }

    /// The sum of the sizes of the bounds: beyond it, none of them is clipped.
    pub fn reach(self) -> i64 {
        match self {
            Entry::Integer(index) => index.saturating_abs().saturating_add(1),
            Entry::Slice { start, stop, .. } => {
                let [start, stop] = [start, stop].map(|bound| bound.unwrap_or(0).saturating_abs());
                start.saturating_add(stop).saturating_add(1)
            }
        }
    }

    /// The distance of the positions.
    pub fn step(self) -> i64 {
        match self {
            Entry::Integer(_) => 1,
            Entry::Slice { step, .. } => step.saturating_abs(),
        }
    }
}

/// The positions between which an index keeps some, whatever the length; counted from the first, and from
/// the end.
#[derive(Clone, Copy, Debug)]
pub struct Hull {
    from_first: (i64, i64),
    from_end: (i64, i64),
}

impl Hull {
    const ANY: Self = Hull {
        from_first: (0, i64::MAX),
        from_end: (i64::MIN, -1),
    };

    const NONE: Self = Hull {
        from_first: (i64::MAX, i64::MIN),
        from_end: (i64::MAX, i64::MIN),
    };

    /// Whether there is no position in both.
    pub fn is_apart_from(self, other: Self) -> bool {
        let apart = |a: (i64, i64), b: (i64, i64)| a.1 < b.0 || b.1 < a.0;
        apart(self.from_first, other.from_first) || apart(self.from_end, other.from_end)
    }

    /// Without the positions before one.
    fn not_before(mut self, position: i64) -> Self {
        match position < 0 {
            true => self.from_end.0 = position,
            false => self.from_first.0 = position,
        }
        self
    }

    /// Without the positions after one.
    fn not_after(mut self, position: i64) -> Self {
        match position < 0 {
            true => self.from_end.1 = position,
            false => self.from_first.1 = position,
        }
        self
    }
}

impl Entry {
    /// What it keeps at most.
    pub fn hull(self) -> Hull {
        match self {
            Entry::Integer(index) => Hull::ANY.not_before(index).not_after(index),
            Entry::Slice { start, stop, step } if step.is_positive() => {
                let from_start = start.map_or(Hull::ANY, |start| Hull::ANY.not_before(start));
                match stop {
                    None => from_start,
                    // Nothing is before the first position.
                    Some(0 | i64::MIN) => Hull::NONE,
                    Some(stop) => from_start.not_after(stop - 1),
                }
            }
            Entry::Slice { start, stop, .. } => {
                let to_start = start.map_or(Hull::ANY, |start| Hull::ANY.not_after(start));
                match stop {
                    None => to_start,
                    // Nothing is after the last position.
                    Some(-1 | i64::MAX) => Hull::NONE,
                    Some(stop) => to_start.not_before(stop + 1),
                }
            }
        }
    }
}

/// Python's `range(*slice(start, stop, step).indices(length))`, in ascending order.
fn slice(start: Option<i64>, stop: Option<i64>, step: i64, length: i64) -> Progression {
    let (lowest, highest) = if step.is_positive() {
        (0, length)
    } else {
        (-1, length - 1)
    };
    let clip = |bound: i64| from_first(bound, length).clamp(lowest, highest);
    let (before, after) = if step.is_positive() {
        (lowest, highest)
    } else {
        (highest, lowest)
    };
    let (start, stop) = (start.map_or(before, clip), stop.map_or(after, clip));
    let span = if step.is_positive() {
        stop - start
    } else {
        start - stop
    };
    let size = step.saturating_abs();
    let count = if span > 0 { (span - 1) / size + 1 } else { 0 };
    let first = if step.is_positive() {
        start
    } else {
        start - size * (count - 1).max(0)
    };
    Progression {
        first,
        // The step of a single position leads nowhere, and may be larger than can be counted with.
        step: if count > 1 { size } else { 1 },
        count,
    }
}

/// A bound or an index, counted from the first position.
fn from_first(bound: i64, length: i64) -> i64 {
    if bound < 0 {
        bound + length
    } else {
        bound
    }
}

impl Progression {
    /// The last of them; of none, what is before the first.
    fn last(self) -> i64 {
        self.first + self.step * (self.count - 1)
    }

    /// The positions that both have: exact, by the Chinese remainder theorem.
    pub fn common(self, other: Self) -> Option<Progression> {
        let (divisor, inverse) = divisor_and_inverse(self.step, other.step);
        let distance = other.first - self.first;
        if distance % divisor != 0 {
            return None;
        }
        let period = other.step / divisor;
        let steps = (distance / divisor % period * inverse).rem_euclid(period);
        let (first, least) = (self.first + steps * self.step, self.first.max(other.first));
        let step = self.step * period;
        let first = match least - first {
            behind if behind > 0 => first + (behind + step - 1) / step * step,
            _ => first,
        };
        let last = self.last().min(other.last());
        (first <= last).then(|| Progression {
            first,
            step,
            count: (last - first) / step + 1,
        })
    }

    pub fn contains(self, position: i64) -> bool {
        (self.first..=self.last()).contains(&position) && (position - self.first) % self.step == 0
    }

    /// The largest of them, if there is one.
    pub fn largest(self) -> i64 {
        self.last()
    }
}

/// The greatest common divisor of two positive numbers, and what times `a` is that divisor, but for
/// a multiple of `b`.
pub fn divisor_and_inverse(a: i64, b: i64) -> (i64, i64) {
    let (mut remainder, mut factor) = (a, 1);
    let (mut next, mut next_factor) = (b, 0);
    while next != 0 {
        let quotient = remainder / next;
        (remainder, next) = (next, remainder - quotient * next);
        (factor, next_factor) = (next_factor, factor - quotient * next_factor);
    }
    (remainder, factor)
}
