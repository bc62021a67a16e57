//! Transposed leaves: their elements are neighbours along another axis than those of the target.

use super::kernel::Kernel;
use super::plan::Plan;
use super::scratch::{BLOCK, with_blocks};
use crate::kernels::{Elements, copy_rows, transpose};

/// The rows of a tile.
const ROWS: usize = 32;
/// How many blocks a tile fills.
const BLOCKS: usize = 4;
/// The bytes of one row of a tile.
const ROW: usize = BLOCKS * BLOCK / ROWS;

/// The axis along which a leaf has its elements one after the other, where it is not the last one:
/// then both are walked through together, in tiles.
pub(super) fn axis(plan: &Plan<'_>) -> Option<usize> {
    let inner = plan.inner();
    if plan.lens[inner] < 8 || !plan.target.is_unit(inner) {
        return None;
    }
    (0..inner).find(|&axis| {
        let is_transposed = |leaf: &super::Leaf| {
            leaf.is_unit(axis) && !leaf.is_unit(inner) && leaf.strides[inner] != 0
        };
        plan.lens[axis] >= 8 && plan.leaves.iter().any(is_transposed)
    })
}

/// # Safety
/// As for [`compute`](super::compute); the axis is from [`axis`], and all leaves with gaps are
/// plain.
pub(super) unsafe fn compute(kernel: Kernel<'_>, plan: &mut Plan<'_>, axis: usize) {
    // The tiles lie along the last two axes; their order does not matter to the kernel.
    let inner = plan.inner();
    plan.swap_axes(axis, inner - 1);
    // Leaves without gaps are not copied to blocks, however large their elements are; all others are
    // plain, so that a row of a tile has room for several of their elements.
    let with_gaps = plan.leaves.iter().filter(|leaf| !leaf.is_unit(inner));
    let largest = with_gaps.map(|leaf| leaf.size).max().unwrap_or(1);
    let columns = ROW / largest;
    with_blocks(BLOCKS * plan.leaves.len(), |scratch| {
        loop {
            for row in (0..plan.lens[inner - 1]).step_by(ROWS) {
                for column in (0..plan.lens[inner]).step_by(columns) {
                    let tile = Tile {
                        row,
                        column,
                        rows: ROWS.min(plan.lens[inner - 1] - row),
                        columns: columns.min(plan.lens[inner] - column),
                    };
                    // SAFETY: [plan] the tile is within the lengths, and not larger than what fits
                    // into `BLOCKS` blocks; the rest is promised by the caller.
                    unsafe { tile.compute(kernel, plan, scratch) };
                }
            }
            if !plan.next_row(inner - 1) {
                return;
            }
        }
    });
}

/// A part of the last two axes.
struct Tile {
    row: usize,
    column: usize,
    rows: usize,
    columns: usize,
}

impl Tile {
    /// # Safety
    /// The tile is within the lengths of the last two axes; `BLOCKS` blocks for each leaf have
    /// room for it.
    unsafe fn compute(&self, kernel: Kernel<'_>, plan: &mut Plan<'_>, scratch: *mut u8) {
        let (outer, inner) = (plan.inner() - 1, plan.inner());
        for (number, leaf) in plan.leaves.iter().enumerate() {
            if leaf.is_unit(outer) && !leaf.is_unit(inner) {
                let corner = leaf.corner(outer, inner, self.row, self.column);
                // SAFETY: [plan] the rows of the leaf are the columns of the tile.
                unsafe {
                    transpose(
                        leaf.size,
                        (corner, leaf.strides[inner]),
                        (scratch.add(BLOCKS * number * BLOCK), ROW as isize),
                        (self.columns, self.rows),
                    );
                }
            }
        }
        for row in 0..self.rows {
            for (number, leaf) in plan.leaves.iter_mut().enumerate() {
                // SAFETY: [plan] there are `BLOCKS` blocks for each leaf.
                let block = unsafe { scratch.add(BLOCKS * number * BLOCK) };
                let from = leaf.corner(outer, inner, self.row + row, self.column);
                leaf.row = if leaf.is_unit(inner) {
                    from
                } else if leaf.is_unit(outer) {
                    block.wrapping_add(row * ROW)
                } else {
                    let elements = Elements::single(from, leaf.strides[inner]);
                    let without_gaps = Elements::single(block, leaf.size as isize);
                    // SAFETY: [plan] the row of the tile is within the leaf, and fits into its
                    // blocks.
                    unsafe { copy_rows(leaf.size, elements, without_gaps, 1, self.columns) };
                    block
                };
            }
            let places = plan
                .target
                .corner(outer, inner, self.row + row, self.column);
            // SAFETY: [plan] the rows of the target have no gaps, and all leaves have a row of the
            // tile at their `row`; the rest is promised by the caller.
            unsafe { kernel.call(plan.leaves, places.cast_mut(), self.columns) };
        }
    }
}
