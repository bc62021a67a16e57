//! Whether two parts of one array have an element in common: what the syntax alone can tell.
//!
//! A part is a product of what its index keeps of each axis, so two parts are disjoint if and only
//! if they are disjoint on some axis. Lengths are unknown here: where the answer depends on them, all
//! answers are worked out, and the types choose.

pub mod axis;
mod lengths;
pub mod progression;
#[cfg(test)]
pub mod tests;

pub use axis::OnAxis;
pub use lengths::{ByLength, Verdict};

use crate::syntax::tree::Item;

/// How two parts are related, axis by axis.
pub struct Relation {
    /// From the first axis on.
    pub first: Vec<OnAxis>,
    /// From the last axis backwards, where an ellipsis stands before.
    pub last: Vec<OnAxis>,
    /// Whether there are axes that were not compared.
    pub is_partial: bool,
    /// If there are: all axes of an array of each rank from 1 on, because which indices are about the same
    /// axis depends on how many there are. Nothing where the indices are too many.
    pub by_rank: Vec<Option<Vec<OnAxis>>>,
}

/// The largest rank of an array.
const MAX_RANK: usize = 6;

/// Compares the index lists of two parts.
pub fn relate(one: &[Item], other: &[Item]) -> Relation {
    let Aligned {
        first,
        last,
        is_partial,
    } = align(one, other);
    let related = |axes: Vec<(Option<&Item>, Option<&Item>)>| {
        axes.into_iter().map(|(a, b)| axis::relate(a, b)).collect()
    };
    Relation {
        first: related(first),
        last: related(last),
        is_partial,
        by_rank: match is_partial {
            true => (1..=MAX_RANK)
                .map(|rank| relate_at(one, other, rank))
                .collect(),
            false => Vec::new(),
        },
    }
}

/// Compares the index lists of two parts of an array of a given rank, axis by axis.
fn relate_at(one: &[Item], other: &[Item], rank: usize) -> Option<Vec<OnAxis>> {
    let (one, other) = (Axes::of(one).spread(rank)?, Axes::of(other).spread(rank)?);
    let axes = one.into_iter().zip(other);
    Some(axes.map(|(a, b)| axis::relate(a, b)).collect())
}

/// The entries of two index lists that are about the same axes; nothing where an axis is kept whole.
pub struct Aligned<'e> {
    pub first: Vec<(Option<&'e Item>, Option<&'e Item>)>,
    pub last: Vec<(Option<&'e Item>, Option<&'e Item>)>,
    pub is_partial: bool,
}

pub fn align<'e>(one: &'e [Item], other: &'e [Item]) -> Aligned<'e> {
    let (one, other) = (Axes::of(one), Axes::of(other));
    // Beyond the shorter list, its axes are whole if nothing can come after them.
    let length = match (one.is_whole_after_first(), other.is_whole_after_first()) {
        (true, true) => one.first.len().max(other.first.len()),
        (true, false) => other.first.len(),
        (false, true) => one.first.len(),
        (false, false) => one.first.len().min(other.first.len()),
    };
    let axis = |axis: usize| (one.first.get(axis).copied(), other.first.get(axis).copied());
    let last = one.last.iter().rev().zip(other.last.iter().rev());
    let last: Vec<_> = last.map(|(&a, &b)| (Some(a), Some(b))).collect();
    let compared = |axes: &Axes<'_>| axes.first.len() <= length && axes.last.len() <= last.len();
    Aligned {
        is_partial: !compared(&one) || !compared(&other),
        first: (0..length).map(axis).collect(),
        last,
    }
}

impl Relation {
    /// All axes that were compared.
    pub fn axes(&self) -> impl Iterator<Item = &OnAxis> {
        self.first.iter().chain(&self.last)
    }

    /// Whether the parts are disjoint, whatever the lengths.
    pub fn is_apart(&self) -> bool {
        let of_rank = |axes: &Vec<OnAxis>| axes.iter().any(OnAxis::is_apart);
        let mut ranks = self.by_rank.iter().flatten().peekable();
        self.axes().any(OnAxis::is_apart) || (ranks.peek().is_some() && ranks.all(of_rank))
    }

    /// Whether there are lengths for which the parts may be disjoint.
    pub fn may_be_apart(&self) -> bool {
        let ranks = self.by_rank.iter().flatten().flatten();
        self.axes().chain(ranks).any(OnAxis::may_be_apart)
    }

    /// Whether values known at run time have a say.
    pub fn is_about_values(&self) -> bool {
        self.axes()
            .any(|axis| matches!(axis, OnAxis::Undecided | OnAxis::ByLengthAtMost(_)))
    }

    /// Whether nothing can be said about some axis, whatever its length.
    pub fn is_undecided(&self) -> bool {
        self.is_partial || self.axes().any(|axis| matches!(axis, OnAxis::Undecided))
    }
}

/// The entries of an index list that take an axis, before and after an ellipsis.
struct Axes<'e> {
    first: Vec<&'e Item>,
    last: Vec<&'e Item>,
}

impl<'e> Axes<'e> {
    fn of(items: &'e [Item]) -> Self {
        let ellipsis = items
            .iter()
            .position(|item| matches!(item, Item::Ellipsis(_)));
        let (first, last) = items.split_at(ellipsis.unwrap_or(items.len()));
        let axes = |items: &'e [Item]| items.iter().filter(|item| item.takes_axis()).collect();
        Axes {
            first: axes(first),
            last: axes(last),
        }
    }

    /// The entry for each axis of an array of a given rank; nothing where an axis is kept whole, or if
    /// there are more entries than axes.
    fn spread(&self, rank: usize) -> Option<Vec<Option<&'e Item>>> {
        let whole = rank.checked_sub(self.first.len() + self.last.len())?;
        let entries = |items: &[&'e Item]| items.iter().copied().map(Some).collect::<Vec<_>>();
        Some([entries(&self.first), vec![None; whole], entries(&self.last)].concat())
    }

    /// Whether all axes after the first ones are kept whole.
    fn is_whole_after_first(&self) -> bool {
        self.last.is_empty()
    }
}
