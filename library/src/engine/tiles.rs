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

/// Whether all leaves have their elements one after the other along the axis, so that rows along it are computed
/// where they are, and nothing but the results is turned.
fn is_along(kernel: Kernel<'_>, plan: &Plan<'_>, axis: usize) -> bool {
    let target = &plan.target;
    let can_be_turned = target.is_plain && target.size > 0 && !kernel.reads_places;
    can_be_turned && plan.leaves.iter().all(|leaf| leaf.is_unit(axis))
}

/// # Safety
/// As for [`compute`](super::compute); the axis is from [`axis`], and all leaves with gaps are
/// plain.
pub(super) unsafe fn compute(kernel: Kernel<'_>, plan: &mut Plan<'_>, axis: usize) {
    let is_along = is_along(kernel, plan, axis);
    // The tiles lie along the last two axes; their order does not matter to the kernel.
    let inner = plan.inner();
    plan.swap_axes(axis, inner - 1);
    if is_along {
        // SAFETY: [plan] promised by the caller; all rows along the axis have no gaps, and the elements of the
        // target are plain.
        return unsafe { compute_along(kernel, plan) };
    }
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

/// Computes rows along the last axis but one, in pieces to scratch memory, from which they go to the columns of the
/// target: as many columns as fill some lines of memory, so that the pieces are long.
///
/// # Safety
/// As for [`compute`](super::compute); the rows of all leaves along that axis have no gaps, nor has the target along
/// the last one, and its elements are plain.
unsafe fn compute_along(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    let (outer, inner) = (plan.inner() - 1, plan.inner());
    let target = plan.target;
    let (rows, columns) = (plan.lens[outer], plan.lens[inner]);
    let all = rows.saturating_mul(columns).saturating_mul(target.size);
    let bytes = if all <= ALONG * BLOCK {
        LINES / 2
    } else {
        LINES
    };
    let width = (bytes / target.size).min(columns);
    let piece = (ALONG * BLOCK / bytes).min(rows);
    // Where each column follows the one before, several are one row.
    let follow = |leaf: &super::Leaf| leaf.strides[inner] == (leaf.size * rows) as isize;
    let are_one = piece == rows && plan.leaves.iter().all(follow);
    let room = (width * piece * target.size).div_ceil(BLOCK);
    with_blocks(room, |scratch| {
        loop {
            for column in (0..columns).step_by(width) {
                let width = width.min(columns - column);
                for row in (0..rows).step_by(piece) {
                    let len = piece.min(rows - row);
                    let (calls, of_call) = if are_one {
                        (1, width * len)
                    } else {
                        (width, len)
                    };
                    for number in 0..calls {
                        for leaf in plan.leaves.iter_mut() {
                            leaf.row = leaf.corner(outer, inner, row, column + number);
                        }
                        // SAFETY: [plan] all leaves have these elements one after the other, and `width` rows of
                        // `piece` elements fit into the blocks; the rest is promised by the caller.
                        unsafe {
                            let places = scratch.add(number * piece * target.size);
                            kernel.call(plan.leaves, places, of_call);
                        }
                    }
                    let corner = plan.target.corner(outer, inner, row, column);
                    // SAFETY: [plan] the rows that were computed are the columns of this part of the target.
                    unsafe {
                        transpose(
                            target.size,
                            (scratch, (piece * target.size) as isize),
                            (corner.cast_mut(), target.strides[outer]),
                            (width, len),
                        );
                    }
                }
            }
            if !plan.next_row(outer) {
                return;
            }
        }
    });
}

/// The bytes of a row of the target that the columns of a turn fill: several lines of memory, so that each page is
/// gone to less often; half as many where all is in the cache.
const LINES: usize = 256;
/// How many blocks the columns of a turn fill: long rows are read faster than short ones, as long as the second cache
/// has room for them.
const ALONG: usize = 64;

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
