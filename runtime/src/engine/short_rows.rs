//! Rows of few elements, such as points and colours: several computed at once.

use super::kernel::Kernel;
use super::leaf::Leaf;
use super::plan::Plan;
use super::scratch::{BLOCK, with_blocks};
use crate::kernels::{Elements, copy_rows};
use core::ptr;

/// Rows that are shorter are not worth a call of their own.
const SHORT: usize = 32;

/// Whether the rows are short and one row of the target follows the other, so that they can be taken
/// as one long row after the leaves have been copied to rows without gaps.
pub(super) fn are_worthwhile(plan: &Plan<'_>) -> bool {
    let inner = plan.inner();
    inner > 0
        && plan.lens[inner] < SHORT
        && plan.target.is_unit(inner)
        && plan.target.size > 0
        && plan.target.strides[inner - 1] == (plan.target.size * plan.lens[inner]) as isize
        && plan.leaves.iter().all(|leaf| leaf.is_plain)
}

/// # Safety
/// As for [`compute`](super::compute); the rows [are worthwhile](are_worthwhile).
pub(super) unsafe fn compute(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    let outer = plan.inner() - 1;
    let (count, len) = (plan.lens[outer], plan.lens[outer + 1]);
    let largest = plan.leaves.iter().map(|leaf| leaf.size).max().unwrap_or(1);
    let piece = (BLOCK / largest / len).min(count);
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
                    // SAFETY: there is a block for each leaf, and so many rows fit into it.
                    unsafe { rows.gather(leaf, scratch.add(number * BLOCK)) };
                }
                let places = plan.target.at(outer, start).cast_mut();
                // SAFETY: the rows of the target follow one another, and those of each leaf have
                // just been made to; the rest is promised by the caller.
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
        // SAFETY: promised by the caller.
        unsafe { copy_rows(size, rows, without_gaps, count, len) }
    }
}
