//! Copies of arrays, without a loop of their own: elements that are plain are copied as bytes.

use super::leaf::Leaf;
use super::plan::Plan;
use crate::kernels::{Elements, copy_rows, transpose};

/// The sides of the blocks in which an array is transposed: the lines of memory that a block touches,
/// on both sides, stay in the cache until all of them is used.
const BLOCK: usize = 32;

/// Copies the one leaf of a plan to the target.
///
/// # Safety
/// As for [`compute`](super::compute); the elements of both are of the same type, and plain.
pub(super) unsafe fn compute(plan: &mut Plan<'_>) {
    let transposed = transposed_axis(plan);
    if let Some(axis) = transposed {
        let inner = plan.inner();
        plan.swap_axes(axis, inner - 1);
    }
    // The last two axes are copied at once.
    let inner = plan.inner();
    let outer = inner.saturating_sub(1);
    loop {
        let (source, target) = (plan.leaves[0], plan.target);
        let rows = if inner > 0 { plan.lens[outer] } else { 1 };
        // SAFETY: [plain] the rows are those of both operands along the last two axes; the rest is
        // promised by the caller.
        unsafe {
            if transposed.is_some() {
                copy_transposed(source, target, (outer, rows), (inner, plan.lens[inner]));
            } else {
                let rows_of = |leaf: Leaf| (leaf.strides[outer], leaf.strides[inner]);
                let ((from_row, from), (to_row, to)) = (rows_of(source), rows_of(target));
                copy_rows(
                    source.size,
                    Elements {
                        first: source.pointer,
                        row_stride: from_row,
                        stride: from,
                    },
                    Elements {
                        first: target.pointer.cast_mut(),
                        row_stride: to_row,
                        stride: to,
                    },
                    rows,
                    plan.lens[inner],
                );
            }
        }
        if !plan.next_row(outer) {
            return;
        }
    }
}

/// The axis along which the leaf has its elements one after the other, if it is not the last one.
fn transposed_axis(plan: &Plan<'_>) -> Option<usize> {
    let (source, inner) = (&plan.leaves[0], plan.inner());
    if source.is_unit(inner) || source.strides[inner] == 0 || !plan.target.is_unit(inner) {
        return None;
    }
    let is_worthwhile = |axis: usize| plan.lens[axis] >= 4 && plan.lens[inner] >= 4;
    (0..inner).find(|&axis| source.is_unit(axis) && is_worthwhile(axis))
}

/// Copies two axes of which the source has the elements of the first, and the target those of the
/// second, one after the other.
///
/// # Safety
/// As for [`compute`].
unsafe fn copy_transposed(
    source: Leaf,
    target: Leaf,
    (outer, rows): (usize, usize),
    (inner, len): (usize, usize),
) {
    for row in (0..rows).step_by(BLOCK) {
        for start in (0..len).step_by(BLOCK) {
            // SAFETY: [plain] the block is within both lengths; the rest is promised by the caller.
            unsafe {
                transpose(
                    source.size,
                    (
                        source.corner(outer, inner, row, start),
                        source.strides[inner],
                    ),
                    (
                        target.corner(outer, inner, row, start).cast_mut(),
                        target.strides[outer],
                    ),
                    (BLOCK.min(len - start), BLOCK.min(rows - row)),
                );
            }
        }
    }
}
