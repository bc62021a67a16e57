//! Rows of few elements, such as points and colours: several computed at once.

use super::kernel::Kernel;
use super::leaf::Leaf;
use super::plan::Plan;
use super::scratch::{BLOCK, with_blocks};
use super::tiles;
use crate::kernels::{Elements, copy_rows};
use core::ptr;

/// Rows that are shorter are not worth a call of their own.
const SHORT: usize = 32;

/// Rows that are longer are.
const LONG: usize = 256;

/// Whether one row of the target follows the other, and the rows are short enough for it to be worth
/// while to take several as one, after the leaves have been copied to rows without gaps. If they are
/// not very short, only leaves that must be copied anyway are.
pub(super) fn are_worthwhile(plan: &Plan<'_>) -> bool {
    let inner = plan.inner();
    if inner == 0 || plan.lens[inner] >= LONG || !follows(&plan.target, plan) {
        return false;
    }
    let needs_no_copy = |leaf: &Leaf| follows(leaf, plan) || !leaf.is_unit(inner);
    let is_short = plan.lens[inner] < SHORT;
    let has_gaps = || !plan.leaves.iter().all(|leaf| leaf.is_unit(inner));
    let gains = is_short || (has_gaps() && tiles::axis(plan).is_none());
    gains
        && plan
            .leaves
            .iter()
            .all(|leaf| leaf.is_plain && (is_short || needs_no_copy(leaf)))
}

/// Whether the rows of an operand follow one another, without gaps.
fn follows(leaf: &Leaf, plan: &Plan<'_>) -> bool {
    let inner = plan.inner();
    leaf.size > 0
        && leaf.is_unit(inner)
        && leaf.strides[inner - 1] == (leaf.size * plan.lens[inner]) as isize
}

/// # Safety
/// As for [`compute`](super::compute); the rows [are worthwhile](are_worthwhile).
pub(super) unsafe fn compute(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    let outer = plan.inner() - 1;
    let (count, len) = (plan.lens[outer], plan.lens[outer + 1]);
    let largest = plan.leaves.iter().map(|leaf| leaf.size).max().unwrap_or(1);
    let piece = (BLOCK / largest / len).clamp(1, count);
    plan.leaves
        .iter_mut()
        .for_each(|leaf| leaf.repeated = ptr::null());
    with_blocks(plan.leaves.len(), |scratch| {
        loop {
            for start in (0..count).step_by(piece) {
                let rows = Run {
                    outer,
                    start,
                    count: piece.min(count - start),
                    longest: piece,
                    len,
                };
                for (number, leaf) in plan.leaves.iter_mut().enumerate() {
                    // SAFETY: [plan] there is a block for each leaf, and so many rows fit into it.
                    unsafe { rows.gather(leaf, scratch.add(number * BLOCK)) };
                }
                let places = plan.target.at(outer, start).cast_mut();
                // SAFETY: [plan] the rows of the target follow one another, and those of each leaf
                // have just been made to; the rest is promised by the caller.
                unsafe { kernel.call(plan.leaves, places, rows.count * len) };
            }
            if !plan.next_row(outer) {
                return;
            }
        }
    });
}

/// Some of the rows along the last but one axis.
struct Run {
    outer: usize,
    start: usize,
    count: usize,
    /// The largest `count` there is.
    longest: usize,
    /// The length of a row.
    len: usize,
}

impl Run {
    /// Makes the rows of a leaf follow one another.
    ///
    /// # Safety
    /// The elements are plain; the block has room for `longest` rows.
    #[inline]
    unsafe fn gather(&self, leaf: &mut Leaf, block: *mut u8) {
        let Run {
            outer,
            start,
            count,
            longest,
            len,
        } = *self;
        let first = leaf.at(outer, start);
        let (size, row_stride, stride) = (leaf.size, leaf.strides[outer], leaf.strides[outer + 1]);
        if leaf.is_unit(outer + 1) && row_stride == (size * len) as isize {
            leaf.row = first;
            return;
        }
        leaf.row = block;
        let mut count = count;
        if row_stride == 0 {
            if leaf.repeated == leaf.pointer {
                return;
            }
            leaf.repeated = leaf.pointer;
            count = longest;
        }
        let rows = Elements {
            first,
            row_stride,
            stride,
        };
        let without_gaps = Elements {
            first: block,
            row_stride: (size * len) as isize,
            stride: size as isize,
        };
        // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
        unsafe { copy_rows(size, rows, without_gaps, count, len) }
    }
}
