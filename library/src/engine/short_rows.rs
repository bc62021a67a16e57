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

/// Whether the rows are short enough for it to be worthwhile to take several as one, after the leaves have been
/// copied to rows without gaps. If they are not very short, only leaves that must be copied anyway are, and the
/// rows of the target only then.
pub(super) fn are_worthwhile(kernel: Kernel<'_>, plan: &Plan<'_>) -> bool {
    let (target, inner) = (&plan.target, plan.inner());
    if inner == 0 || plan.lens[inner] >= LONG {
        return false;
    }
    let is_short = plan.lens[inner] < SHORT;
    let needs_no_copy = |leaf: &Leaf| follows(leaf, plan) || !leaf.is_unit(inner);
    let is_gathered = |leaf: &Leaf| leaf.is_plain && (is_short || needs_no_copy(leaf));
    let can_be_stored = is_gathered(target) && target.size > 0 && !kernel.in_order;
    if !follows(target, plan) && !can_be_stored {
        return false;
    }
    let has_gaps = || !target.is_unit(inner) || !plan.leaves.iter().all(|leaf| leaf.is_unit(inner));
    let gains = is_short || (has_gaps() && tiles::axis(plan).is_none());
    gains && plan.leaves.iter().all(is_gathered)
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
    let follows = follows(&plan.target, plan);
    let copied = plan.leaves.iter().chain((!follows).then_some(&plan.target));
    let largest = copied.map(|leaf| leaf.size).max().unwrap_or(1);
    let piece = (BLOCK / largest / len).clamp(1, count);
    plan.leaves
        .iter_mut()
        .for_each(|leaf| leaf.repeated = ptr::null());
    with_blocks(plan.leaves.len() + 1, |scratch| {
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
                let places = rows.of(&plan.target, plan.target.at(outer, start).cast_mut());
                let elements = rows.count * len;
                // SAFETY: [plan] the rows of each leaf have just been made to follow one another; those of the
                // target do, or there is a block that they are copied to and from: then they are plain. The
                // rest is promised by the caller.
                unsafe {
                    if follows {
                        kernel.call(plan.leaves, places.first, elements);
                        continue;
                    }
                    let size = plan.target.size;
                    let block = rows.without_gaps(size, scratch.add(plan.leaves.len() * BLOCK));
                    if kernel.reads_places {
                        copy_rows(size, places.read(), block, rows.count, len);
                    }
                    kernel.call(plan.leaves, block.first, elements);
                    copy_rows(size, block.read(), places, rows.count, len);
                }
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
        let (size, row_stride) = (leaf.size, leaf.strides[outer]);
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
        let (rows, block) = (self.of(leaf, first), self.without_gaps(size, block));
        // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
        unsafe { copy_rows(size, rows, block, count, len) }
    }

    /// The rows of an operand.
    fn of<P>(&self, leaf: &Leaf, first: P) -> Elements<P> {
        Elements {
            first,
            row_stride: leaf.strides[self.outer],
            stride: leaf.strides[self.outer + 1],
        }
    }

    /// Rows of as many elements of a size, without gaps.
    fn without_gaps(&self, size: usize, first: *mut u8) -> Elements<*mut u8> {
        Elements {
            first,
            row_stride: (size * self.len) as isize,
            stride: size as isize,
        }
    }
}
