//! Which order is right: how far the leaves are from the target.

use super::super::leaf::Leaf;
use super::super::plan::Plan;
use crate::overlap::{self, Section};

/// How much is done to find out that two arrays have no element in common.
const WORK: u64 = 1000;

/// Where the elements of a leaf are, counted in bytes from those of the target at the same index.
#[derive(Clone, Copy)]
pub(super) struct Distance {
    least: isize,
    most: isize,
}

impl Distance {
    /// `None` if the leaf is nowhere near the target.
    pub(super) fn of(plan: &Plan<'_>, leaf: &Leaf) -> Option<Self> {
        let target = &plan.target;
        let start = leaf.pointer.addr().wrapping_sub(target.pointer.addr()) as isize;
        let mut distance = Distance {
            least: start,
            most: start,
        };
        // Where the leaf begins and ends, seen from the beginning of the target, and its end.
        let (mut first, mut last, mut end) = (start, start, 0);
        for axis in 0..plan.rank {
            let steps = plan.lens[axis] as isize - 1;
            let (own, other) = (leaf.strides[axis] * steps, target.strides[axis] * steps);
            distance.least += (own - other).min(0);
            distance.most += (own - other).max(0);
            first += own.min(0);
            last += own.max(0);
            end += other;
        }
        let is_near = first < end + target.size as isize && last + leaf.size as isize > 0;
        is_near.then_some(distance)
    }
}

/// The order in which a target is computed.
#[derive(Clone, Copy)]
pub(super) struct Order {
    pub(super) is_forwards: bool,
    /// How many bytes behind the current element one may still be read.
    pub(super) behind: isize,
    /// Whether leaves that may overlap are always at the same distance.
    pub(super) is_shift: bool,
    /// Whether no leaf may overlap.
    pub(super) is_apart: bool,
    /// Whether leaves that may overlap are the target, element by element.
    pub(super) is_same: bool,
}

impl Order {
    /// The better of the two orders.
    pub(super) fn of(plan: &Plan<'_>) -> Self {
        Self::among(plan, |leaf| Distance::of(plan, leaf))
    }

    /// The same, but leaves that have no element in common with the target are looked at twice.
    pub(super) fn of_overlapping(plan: &Plan<'_>) -> Self {
        Self::among(plan, |leaf| {
            let distance = Distance::of(plan, leaf)?;
            let common = overlap::shares_memory_within(
                section(plan, &plan.target),
                section(plan, leaf),
                Some(WORK),
            );
            (common != Some(false)).then_some(distance)
        })
    }

    fn among(plan: &Plan<'_>, distance: impl Fn(&Leaf) -> Option<Distance>) -> Self {
        let (mut least, mut most) = (0_isize, 0_isize);
        let (mut is_shift, mut is_apart, mut is_same) = (true, true, true);
        let near = |leaf| Some((leaf, distance(leaf)?));
        for (leaf, distance) in plan.leaves.iter().filter_map(near) {
            is_apart = false;
            is_shift &= distance.least == distance.most;
            is_same &= (distance.least, distance.most, leaf.size) == (0, 0, plan.target.size);
            least = least.min(distance.least);
            most = most.max(distance.most);
        }
        let is_forwards = -least <= most;
        Order {
            is_forwards,
            behind: if is_forwards { -least } else { most },
            is_shift,
            is_apart,
            is_same,
        }
    }

    /// How many bytes behind the current element one may still be read.
    pub(super) fn reach(self) -> usize {
        self.behind.unsigned_abs()
    }
}

fn section<'p>(plan: &'p Plan<'_>, leaf: &'p Leaf) -> Section<'p> {
    Section {
        address: leaf.pointer.addr(),
        lens: &plan.lens[..plan.rank],
        strides: &leaf.strides[..plan.rank],
        itemsize: leaf.size,
    }
}
