//! Expressions all of whose arrays lie in one order, without gaps, which is not that of the target: where tiles would be
//! turned, they are computed as if they were flat, a piece at a time, and turned by a copy of each piece.

use super::copy;
use super::kernel::Kernel;
use super::leaf::Leaf;
use super::plan::Plan;
use super::scratch::{BLOCK, with_blocks};
use super::tiles;
use crate::shape::MAX_RANK;

/// The bytes of a piece: it is in the first cache when it is copied.
const PIECE: usize = 4 * BLOCK;
/// The most bytes, where the target has its elements side by side along the axis that is cut: so they fill whole
/// lines of memory. The second cache has room for them.
const MOST: usize = 64 * BLOCK;
/// How many bytes side by side are enough, and how few are too few.
const SIDE_BY_SIDE: usize = 256;
const FEW: usize = 64;
/// Shorter rows are sooner computed several at once.
const SHORT: usize = 32;

/// How an expression is cut.
pub(super) struct Pieces {
    /// The axes in the order of the arrays.
    order: [usize; MAX_RANK],
    /// Which of these is cut; those before are walked through.
    cut: usize,
    /// How many positions of it make a piece, and how many elements there are at each.
    positions: usize,
    elements: usize,
}

/// How the expression is cut, if it is one of this kind.
pub(super) fn pieces(kernel: Kernel<'_>, plan: &Plan<'_>) -> Option<Pieces> {
    let (target, inner) = (&plan.target, plan.inner());
    let can_be_copied = target.is_plain && target.size > 0;
    if !can_be_copied || kernel.reads_places || kernel.in_order || plan.lens[inner] < SHORT {
        return None;
    }
    // Few rows and columns are turned as quickly without a copy.
    let bytes = |lens: &[usize]| lens.iter().product::<usize>().saturating_mul(target.size);
    if tiles::axis(plan).is_none() || plan.rank == 2 && bytes(&plan.lens[..2]) <= MOST {
        return None;
    }
    let order = order(plan)?;
    let (mut cut, mut elements) = (inner, 1);
    while cut > 0 && elements * plan.lens[order[cut]] * target.size <= PIECE {
        elements *= plan.lens[order[cut]];
        cut -= 1;
    }
    let len = plan.lens[order[cut]];
    let mut bytes = PIECE;
    if order[cut] == inner {
        bytes = bytes.max(SIDE_BY_SIDE * elements).min(MOST);
    }
    let positions = (bytes / (elements * target.size)).clamp(1, len);
    // Elements that are side by side in the target must be in one piece, or many of them.
    let are_beside = match order[..=cut].iter().position(|&axis| axis == inner) {
        Some(place) if place < cut => false,
        Some(_) => positions == len || positions * target.size >= FEW,
        None => true,
    };
    are_beside.then_some(Pieces {
        order,
        cut,
        positions,
        elements,
    })
}

/// The axes in the order in which all leaves have their elements one after the other, if they have.
fn order(plan: &Plan<'_>) -> Option<[usize; MAX_RANK]> {
    let first = plan.leaves.first()?;
    let mut order = core::array::from_fn(|axis| axis);
    order[..plan.rank].sort_by_key(|&axis| core::cmp::Reverse(first.strides[axis]));
    let mut elements = 1;
    for &axis in order[..plan.rank].iter().rev() {
        let follow = |leaf: &Leaf| leaf.strides[axis] == (leaf.size * elements) as isize;
        if !plan.leaves.iter().all(follow) {
            return None;
        }
        elements *= plan.lens[axis];
    }
    Some(order)
}

/// # Safety
/// As for [`compute`](super::compute); the pieces are those of the plan.
pub(super) unsafe fn compute(kernel: Kernel<'_>, plan: &mut Plan<'_>, pieces: Pieces) {
    let Pieces {
        order,
        cut,
        positions,
        elements,
    } = pieces;
    plan.reorder(&order);
    let size = plan.target.size;
    with_blocks((positions * elements * size).div_ceil(BLOCK), |scratch| {
        loop {
            for start in (0..plan.lens[cut]).step_by(positions) {
                let count = positions.min(plan.lens[cut] - start);
                for leaf in plan.leaves.iter_mut() {
                    leaf.row = leaf.at(cut, start);
                }
                // SAFETY: [plan] all leaves have as many elements one after the other from there, and the blocks have
                // room for them; the rest is promised by the caller.
                unsafe { kernel.call(plan.leaves, scratch, count * elements) };
                let mut computed = [plan.target];
                computed[0].pointer = scratch;
                let mut stride = size;
                for axis in (cut..plan.rank).rev() {
                    computed[0].strides[axis] = stride as isize;
                    stride *= plan.lens[axis];
                }
                let mut part = plan.part_of_copy(&mut computed, cut, (start, count));
                // SAFETY: [plan] what has been computed are the elements of this part of the target, which are plain.
                unsafe { copy::compute(&mut part) };
            }
            if !plan.next_row(cut) {
                return;
            }
        }
    });
}
