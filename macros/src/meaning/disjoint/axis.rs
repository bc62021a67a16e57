//! Two entries of index lists that are about the same axis.

use super::lengths::{self, ByLength, Verdict};
use super::progression::Entry;
use crate::meaning::constant;
use crate::syntax::text;
use crate::syntax::tree::{Expr, ExprKind, Item, Slice};

/// How two parts are related on one axis.
#[derive(Debug, PartialEq, Eq)]
pub enum OnAxis {
    /// They keep no common position.
    Apart,
    /// Both keep what this index keeps, which is written the same way in both.
    Same(String),
    /// It depends on the length.
    ByLength(ByLength),
    /// It depends on values known at run time, but for some lengths they are disjoint whatever these
    /// are.
    ByLengthAtMost(ByLength),
    Undecided,
}

impl OnAxis {
    pub fn is_apart(&self) -> bool {
        match self {
            OnAxis::Apart => true,
            OnAxis::ByLength(by_length) | OnAxis::ByLengthAtMost(by_length) => by_length.is_apart(),
            OnAxis::Same(_) | OnAxis::Undecided => false,
        }
    }

    pub fn may_be_apart(&self) -> bool {
        match self {
            OnAxis::Apart => true,
            OnAxis::ByLength(by_length) | OnAxis::ByLengthAtMost(by_length) => {
                by_length.may_be_apart()
            }
            OnAxis::Same(_) | OnAxis::Undecided => false,
        }
    }
}

/// Compares two entries; `None` keeps the whole axis.
pub fn relate(one: Option<&Item>, other: Option<&Item>) -> OnAxis {
    if let (Some(a), Some(b)) = (entry(one), entry(other)) {
        return OnAxis::ByLength(lengths::relate(a, b));
    }
    if let (Some(a), Some(b)) = (one, other) {
        if touches(a, b) || touches(b, a) {
            return OnAxis::Apart;
        }
        if text::exact_item(a) == text::exact_item(b) {
            return OnAxis::Same(text::item(a));
        }
    }
    // Whatever the bounds known at run time are, no more than this is kept.
    match (at_most(one), at_most(other)) {
        (Some(a), Some(b)) => apart_or_undecided(lengths::relate(a, b)),
        _ => OnAxis::Undecided,
    }
}

/// What holds of more positions than are kept: only that they are apart.
fn apart_or_undecided(mut by_length: ByLength) -> OnAxis {
    // That everything is disjoint on an axis of length 0 is no news.
    if matches!(by_length.pieces.as_slice(), [(0, Verdict::Apart), (1, _), others @ ..]
        if !others.iter().any(|(_, verdict)| *verdict == Verdict::Apart))
        || !by_length.may_be_apart()
    {
        return OnAxis::Undecided;
    }
    for (_, verdict) in &mut by_length.pieces {
        if *verdict != Verdict::Apart {
            *verdict = Verdict::Undecided;
        }
    }
    if by_length.unknown != Verdict::Apart {
        by_length.unknown = Verdict::Undecided;
    }
    OnAxis::ByLengthAtMost(by_length)
}

/// Whether `one` ends where `other` begins, as `:k` and `k:`. What they are clipped to is then the
/// same. (`:k` and `k + 1:` overlap if `k` is -1.)
fn touches(one: &Item, other: &Item) -> bool {
    let (Item::Slice(one), Item::Slice(other)) = (one, other) else {
        return false;
    };
    match (&one.stop, &other.start) {
        (Some(stop), Some(start)) => {
            is_forward(one)
                && is_forward(other)
                && !is_none(stop)
                && text::exact(stop) == text::exact(start)
        }
        _ => false,
    }
}

fn is_forward(slice: &Slice) -> bool {
    match bound(&slice.step) {
        Bound::Absent => true,
        Bound::Literal(step) => step.is_positive(),
        Bound::Runtime => false,
    }
}

/// A bound of a slice.
#[derive(Clone, Copy)]
pub enum Bound {
    Absent,
    Literal(i64),
    Runtime,
}

/// A bound of a slice, however large.
pub fn bound(bound: &Option<Expr>) -> Bound {
    match bound {
        None => Bound::Absent,
        Some(bound) if is_none(bound) => Bound::Absent,
        Some(bound) => number(bound).map_or(Bound::Runtime, Bound::Literal),
    }
}

fn is_none(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Name(name) if name == "None")
}

/// A literal of any size. What is beyond `i64` is beyond every axis.
pub fn number(expr: &Expr) -> Option<i64> {
    let number = constant::integer(expr)?;
    Some(number.clamp(i64::MIN.into(), i64::MAX.into()) as i64)
}

/// An entry with literal bounds.
fn entry(item: Option<&Item>) -> Option<Entry> {
    let slice = match item {
        None => return Some(Entry::FULL),
        Some(Item::Value(value)) => return number(value).map(Entry::Integer),
        Some(Item::Slice(slice)) => slice,
        Some(_) => return None,
    };
    let known = |part: &Option<Expr>| match bound(part) {
        Bound::Absent => Some(None),
        Bound::Literal(number) => Some(Some(number)),
        Bound::Runtime => None,
    };
    Some(Entry::Slice {
        start: known(&slice.start)?,
        stop: known(&slice.stop)?,
        step: step(slice)?,
    })
}

/// The step of a slice, if it is known. One of 0 is none: `check` reports it.
fn step(slice: &Slice) -> Option<i64> {
    match bound(&slice.step) {
        Bound::Absent => Some(1),
        Bound::Literal(0) | Bound::Runtime => None,
        Bound::Literal(step) => Some(step),
    }
}

/// A literal entry that keeps all that this one may keep.
fn at_most(item: Option<&Item>) -> Option<Entry> {
    let slice = match item {
        Some(Item::Slice(slice)) => slice,
        item => return entry(item),
    };
    let Some(step) = step(slice) else {
        return Some(Entry::FULL);
    };
    let literal = |part: &Option<Expr>| match bound(part) {
        Bound::Literal(number) => Some(number),
        Bound::Absent | Bound::Runtime => None,
    };
    // From a start known at run time only, the positions may be any.
    match (bound(&slice.start), step) {
        (Bound::Runtime, 1) => Some(Entry::Slice {
            start: None,
            stop: literal(&slice.stop),
            step,
        }),
        (Bound::Runtime, 2..) => Some(Entry::Slice {
            start: None,
            stop: literal(&slice.stop),
            step: 1,
        }),
        (Bound::Runtime, _) => Some(Entry::Slice {
            start: None,
            stop: literal(&slice.stop),
            step: -1,
        }),
        _ => Some(Entry::Slice {
            start: literal(&slice.start),
            stop: literal(&slice.stop),
            step,
        }),
    }
}
