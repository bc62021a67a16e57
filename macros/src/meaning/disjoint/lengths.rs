//! Two indices with literal bounds: whether they have a position in common, for every length of the
//! axis.

use super::progression::{divisor_and_inverse, Entry, Progression};

/// The largest length that types know.
const LONGEST: i64 = 1024;

/// The most lengths that are looked at to say something of all of them.
const MOST: i64 = 8192;

/// The most pieces the lengths are divided into.
const MOST_PIECES: usize = 64;

/// What two indices have in common on an axis of one length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Apart,
    /// Both keep this position, counted from the end if negative.
    Shares(i64),
    Undecided,
}

/// What two indices have in common, for every length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByLength {
    /// Where the verdict changes: the first length it holds for, in ascending order from 0.
    pub pieces: Vec<(i64, Verdict)>,
    /// What is to be said if the length is not known.
    pub unknown: Verdict,
}

impl ByLength {
    /// Whether there is a length for which the two are, or may be, disjoint.
    pub fn may_be_apart(&self) -> bool {
        self.pieces
            .iter()
            .any(|(_, verdict)| *verdict == Verdict::Apart)
    }

    /// Whether the two are disjoint whatever the length.
    pub fn is_apart(&self) -> bool {
        self.unknown == Verdict::Apart
    }
}

/// Compares two indices for every length the types know, and for those they do not.
pub fn relate(one: Entry, other: Entry) -> ByLength {
    ByLength {
        pieces: up_to(one, other, LONGEST),
        unknown: unknown(one, other),
    }
}

/// The verdicts for all lengths up to one of them.
pub fn up_to(one: Entry, other: Entry, length: i64) -> Vec<(i64, Verdict)> {
    pieces(&verdicts(one, other, length + 1))
}

/// The verdict for each length from 0 on. There is none where an integer is out of bounds: that is an
/// error elsewhere.
fn verdicts(one: Entry, other: Entry, lengths: i64) -> Vec<Option<Verdict>> {
    let mut last = None;
    (0..lengths)
        .map(|length| {
            let Some(common) = common(one, other, length)? else {
                return Some(Verdict::Apart);
            };
            // The position named for shorter axes is kept as long as it can be; otherwise one is
            // taken that the next length can keep.
            let (first, largest) = (common.first, common.largest() - length);
            let position = match last {
                Some(position) if holds(common, position, length) => position,
                _ => match common_holds(one, other, largest, length + 1)
                    && !common_holds(one, other, first, length + 1)
                {
                    true => largest,
                    false => first,
                },
            };
            last = Some(position);
            Some(Verdict::Shares(position))
        })
        .collect()
}

/// The positions two indices have in common on an axis of one length, or nothing if one of them is
/// out of bounds.
fn common(one: Entry, other: Entry, length: i64) -> Option<Option<Progression>> {
    Some(one.positions(length)?.common(other.positions(length)?))
}

fn common_holds(one: Entry, other: Entry, position: i64, length: i64) -> bool {
    common(one, other, length)
        .flatten()
        .is_some_and(|common| holds(common, position, length))
}

/// Whether a position, counted from the end if negative, is one of them.
fn holds(common: Progression, position: i64, length: i64) -> bool {
    common.contains(if position < 0 {
        position + length
    } else {
        position
    })
}

/// The verdicts, put together where they are the same.
fn pieces(verdicts: &[Option<Verdict>]) -> Vec<(i64, Verdict)> {
    let mut pieces: Vec<(i64, Verdict)> = Vec::new();
    for (length, verdict) in verdicts.iter().enumerate() {
        let Some(verdict) = *verdict else { continue };
        if pieces.last().is_some_and(|(_, last)| *last == verdict) {
            continue;
        }
        // A length that no verdict is needed for belongs to the piece after it.
        let from = if pieces.is_empty() { 0 } else { length as i64 };
        if pieces.len() == MOST_PIECES {
            pieces.push((from, Verdict::Undecided));
            break;
        }
        pieces.push((from, verdict));
    }
    if pieces.is_empty() {
        pieces.push((0, Verdict::Undecided));
    }
    pieces
}

/// What holds for all lengths; or for all but the shortest, if that is an overlap.
pub fn unknown(one: Entry, other: Entry) -> Verdict {
    let divisor = divisor_and_inverse(one.step(), other.step()).0;
    let period = (one.step() / divisor).saturating_mul(other.step());
    // From here on no bound is clipped, no slice empty for want of length, and the verdict repeats
    // itself from period to period.
    let bounds = one.reach().saturating_add(other.reach());
    let unclipped = bounds.saturating_add(period.saturating_mul(2));
    let lengths = unclipped.saturating_add(period).saturating_add(1);
    if lengths > MOST {
        return match fixed_rhythm(one, other) || one.hull().is_apart_from(other.hull()) {
            true => Verdict::Apart,
            false => Verdict::Undecided,
        };
    }
    let verdicts = verdicts(one, other, lengths);
    if verdicts
        .iter()
        .flatten()
        .all(|verdict| *verdict == Verdict::Apart)
    {
        return Verdict::Apart;
    }
    let mut long = verdicts[unclipped as usize..].iter();
    match long.next() {
        Some(Some(Verdict::Shares(position)))
            if long.all(|verdict| *verdict == Some(Verdict::Shares(*position))) =>
        {
            Verdict::Shares(*position)
        }
        _ => Verdict::Undecided,
    }
}

/// Whether two slices that begin at fixed positions never meet, because they keep their distance.
fn fixed_rhythm(one: Entry, other: Entry) -> bool {
    let start = |entry| match entry {
        Entry::Slice { start, step, .. } if step.is_positive() && start.unwrap_or(0) >= 0 => {
            Some(start.unwrap_or(0))
        }
        Entry::Integer(index) if index >= 0 => Some(index),
        _ => None,
    };
    let (Some(a), Some(b)) = (start(one), start(other)) else {
        return false;
    };
    let step = |entry| match entry {
        Entry::Slice { step, .. } => step,
        Entry::Integer(_) => 0,
    };
    let divisor = divisor_and_inverse(step(one), step(other)).0;
    divisor > 1 && (i128::from(a) - i128::from(b)) % i128::from(divisor) != 0
}
