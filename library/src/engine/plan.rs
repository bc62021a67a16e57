//! In which order the elements of a result are computed.

use super::leaf::Leaf;
use crate::shape::MAX_RANK;

/// The axes of a result, chosen anew so that the rows along the last one are long, and the memory
/// of the target is walked through from first to last.
///
/// Nothing here is generic: there is one planner for all expressions.
pub(crate) struct Plan<'l> {
    /// At least 1.
    pub(super) rank: usize,
    pub(super) lens: [usize; MAX_RANK],
    pub(super) target: Leaf,
    pub(super) leaves: &'l mut [Leaf],
    /// Which row the operands are at.
    index: [usize; MAX_RANK],
}

impl<'l> Plan<'l> {
    /// The plan for a target and the leaves of an expression that can be broadcast to it; `None` if
    /// there are no elements.
    ///
    /// The axes of a row-major target without gaps stay in their order: its elements are computed
    /// one after the other.
    // Inlined, so that so large a value is not moved.
    #[inline(always)]
    pub(crate) fn new(target: &Leaf, leaves: &'l mut [Leaf]) -> Option<Self> {
        let (rank, lens) = (target.rank, target.lens);
        if lens[..rank].contains(&0) {
            return None;
        }
        let mut plan = Plan {
            rank,
            lens,
            target: *target,
            leaves,
            index: [0; MAX_RANK],
        };
        plan.arrange();
        Some(plan)
    }

    /// Finds the strides, and brings the axes in order.
    #[inline(never)]
    fn arrange(&mut self) {
        self.target.find_strides();
        let lens = &self.lens[..self.rank];
        self.leaves
            .iter_mut()
            .for_each(|leaf| leaf.broadcast_to(lens));
        self.drop_axes_of_length_1();
        self.walk_forwards();
        self.sort_axes();
        self.join_axes();
    }

    /// The number of elements.
    #[cfg(feature = "rayon")]
    pub(super) fn size(&self) -> usize {
        self.lens[..self.rank].iter().product()
    }

    /// Some positions of an axis, with copies of the leaves.
    #[cfg(feature = "rayon")]
    pub(super) fn part<'p>(
        &self,
        axis: usize,
        positions: core::ops::Range<usize>,
        leaves: &'p mut Vec<Leaf>,
    ) -> Plan<'p> {
        leaves.clear();
        leaves.extend_from_slice(self.leaves);
        let mut part = Plan {
            rank: self.rank,
            lens: self.lens,
            target: self.target,
            leaves,
            index: [0; MAX_RANK],
        };
        part.lens[axis] = positions.len();
        let start = positions.start as isize;
        part.operands().for_each(|leaf| leaf.step(axis, start));
        part
    }

    /// The number of the last axis.
    pub(super) fn inner(&self) -> usize {
        self.rank - 1
    }

    /// Whether the rows of all operands have no gaps.
    pub(super) fn has_no_gaps(&mut self) -> bool {
        let inner = self.inner();
        self.operands().all(|leaf| leaf.is_unit(inner))
    }

    /// Whether all elements may be copied as bytes.
    pub(super) fn is_plain(&mut self) -> bool {
        self.operands().all(|leaf| leaf.is_plain)
    }

    /// Whether all rows that have gaps are of plain elements, so that they can be copied to rows
    /// without.
    pub(crate) fn can_be_gathered(&mut self) -> bool {
        let inner = self.inner();
        self.operands()
            .all(|leaf| leaf.is_plain || leaf.is_unit(inner))
    }

    pub(super) fn operands(&mut self) -> impl Iterator<Item = &mut Leaf> {
        core::iter::once(&mut self.target).chain(self.leaves.iter_mut())
    }

    fn drop_axes_of_length_1(&mut self) {
        let mut kept = 0;
        for axis in 0..self.rank {
            if self.lens[axis] != 1 {
                self.move_axis(axis, kept);
                kept += 1;
            }
        }
        self.rank = kept;
        if kept == 0 {
            self.rank = 1;
            self.lens[0] = 1;
            self.operands()
                .for_each(|leaf| leaf.strides[0] = leaf.size as isize);
        }
    }

    /// Puts an axis in the place of another one.
    fn move_axis(&mut self, from: usize, to: usize) {
        if from == to {
            return;
        }
        self.lens[to] = self.lens[from];
        self.operands()
            .for_each(|leaf| leaf.strides[to] = leaf.strides[from]);
    }

    /// Counts the axes along which the target goes backwards from their other end.
    fn walk_forwards(&mut self) {
        for axis in 0..self.rank {
            if self.target.strides[axis] < 0 {
                let last = self.lens[axis] as isize - 1;
                for leaf in self.operands() {
                    leaf.step(axis, last);
                    leaf.strides[axis] = leaf.strides[axis].wrapping_neg();
                }
            }
        }
    }

    /// Exchanges two axes.
    pub(super) fn swap_axes(&mut self, a: usize, b: usize) {
        self.lens.swap(a, b);
        self.operands().for_each(|leaf| leaf.strides.swap(a, b));
    }

    /// Puts the axes in this order.
    pub(super) fn reorder(&mut self, order: &[usize; MAX_RANK]) {
        self.lens = order.map(|axis| self.lens[axis]);
        for leaf in self.operands() {
            leaf.strides = order.map(|axis| leaf.strides[axis]);
        }
    }

    /// A copy of elements to a part of the target: to all axes from one on, and so many positions of that one. The
    /// strides of what is copied are those along the axes of the plan.
    pub(super) fn part_of_copy<'p>(
        &self,
        copied: &'p mut [Leaf; 1],
        axis: usize,
        (start, count): (usize, usize),
    ) -> Plan<'p> {
        let mut part = Plan {
            rank: self.rank - axis,
            lens: self.lens,
            target: self.target,
            leaves: copied,
            index: [0; MAX_RANK],
        };
        part.target.step(axis, start as isize);
        part.lens[axis] = count;
        part.lens.copy_within(axis..self.rank, 0);
        for leaf in part.operands() {
            leaf.strides.copy_within(axis..self.rank, 0);
        }
        part.drop_axes_of_length_1();
        part.sort_axes();
        part.join_axes();
        part
    }

    /// Sorts the axes by the strides of the target, the largest first.
    fn sort_axes(&mut self) {
        for sorted in 1..self.rank {
            let mut axis = sorted;
            while axis > 0 && self.target.strides[axis - 1] < self.target.strides[axis] {
                self.swap_axes(axis - 1, axis);
                axis -= 1;
            }
        }
    }

    /// Joins neighbouring axes that every operand walks through as if they were one.
    fn join_axes(&mut self) {
        let mut last = 0;
        for axis in 1..self.rank {
            let len = self.lens[axis];
            let is_one = |leaf: &mut Leaf| {
                leaf.strides[last] == leaf.strides[axis].wrapping_mul(len as isize)
            };
            if self.operands().all(is_one) {
                let joined = self.lens[last] * len;
                self.move_axis(axis, last);
                self.lens[last] = joined;
            } else {
                last += 1;
                self.move_axis(axis, last);
            }
        }
        self.rank = last + 1;
    }

    /// Moves all operands to the next row, where a row lies along the axes from `axes` on; `false`
    /// after the last one, and then they are back at the first.
    #[inline]
    pub(super) fn next_row(&mut self, axes: usize) -> bool {
        for axis in (0..axes).rev() {
            if self.index[axis] + 1 < self.lens[axis] {
                self.index[axis] += 1;
                self.operands().for_each(|leaf| leaf.step(axis, 1));
                return true;
            }
            let back = -(core::mem::take(&mut self.index[axis]) as isize);
            self.operands().for_each(|leaf| leaf.step(axis, back));
        }
        false
    }

    /// Moves all operands to the row at an index of all axes but the last.
    pub(crate) fn go_to_row(&mut self, index: &[usize]) {
        for (axis, &position) in index.iter().enumerate() {
            let positions = position as isize - self.index[axis] as isize;
            self.index[axis] = position;
            self.operands().for_each(|leaf| leaf.step(axis, positions));
        }
    }
}
