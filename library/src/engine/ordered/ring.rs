//! Results that wait in a ring of pieces until their places may be written.

use super::super::kernel::Kernel;
use super::super::leaf::Leaf;
use super::super::plan::Plan;
use super::super::rows::Rows;
use super::ON_THE_STACK;
use super::order::Order;
use super::walk::{At, Walk};
use crate::kernels::{Elements, copy_rows};

/// The size of a piece of a row, in bytes.
pub(super) const PIECE: usize = if cfg!(test) { 16 } else { 4096 };

/// Results that wait until their places may be written.
pub(super) struct Ring {
    /// How many elements a piece has.
    piece: usize,
    /// How many pieces can wait.
    pieces: usize,
    size: usize,
}

impl Ring {
    /// A ring for elements that may be read until the walk is `reach` bytes past them.
    pub(super) fn new(plan: &Plan<'_>, reach: usize) -> Self {
        let (target, inner) = (&plan.target, plan.inner());
        let len = plan.lens[inner];
        let sizes = plan.leaves.iter().map(|leaf| leaf.size);
        let piece = (PIECE / sizes.fold(target.size, usize::max)).clamp(1, len);
        let in_row = len.div_ceil(piece);
        let rows: usize = plan.lens[..inner].iter().product();
        let span = |axis: usize| target.strides[axis] as usize;
        // One piece is computed while others wait: those that lie in the reach, and one that is
        // partly in it. In every row that the reach touches, the last piece may be a short one.
        let waiting = match reach {
            0 => 0,
            _ => {
                let whole = reach / (piece * span(inner)) + 2;
                let rows_touched = match inner {
                    0 => 1,
                    _ => reach / pitch(plan) + 2,
                };
                (whole + rows_touched).min(rows_touched.saturating_mul(in_row))
            }
        };
        Ring {
            piece,
            pieces: (waiting + 1).min(rows * in_row),
            size: target.size,
        }
    }

    /// How much memory it takes.
    pub(super) fn bytes(&self) -> usize {
        self.pieces * self.piece * self.size
    }

    /// Whether that is to be had from the stack.
    pub(super) fn is_small(&self) -> bool {
        self.bytes() <= ON_THE_STACK
    }

    /// Whether it is better than a temporary: it takes less memory, or the leaves are all at fixed
    /// distances, and then no more of it than has to wait.
    pub(super) fn is_worthwhile(&self, plan: &Plan<'_>, order: Order) -> bool {
        let elements: usize = plan.lens[..plan.rank].iter().product();
        order.is_shift || self.is_small() || self.bytes() < elements * self.size
    }

    /// Computes all pieces, in order.
    ///
    /// # Safety
    /// As for [`in_order`]; there is memory for [`bytes`](Self::bytes) bytes, aligned for elements.
    pub(super) unsafe fn compute(
        self,
        kernel: Kernel<'_>,
        plan: &mut Plan<'_>,
        order: Order,
        memory: *mut u8,
    ) {
        Rows::with(plan, |mut rows| {
            let target = rows.plan.target;
            let piece = self.piece;
            assert!(piece <= rows.piece());
            let walk = Walk {
                lens: rows.plan.lens,
                inner: rows.plan.inner(),
                piece,
                is_forwards: order.is_forwards,
            };
            let mut computed = walk.begin();
            let mut written = walk.begin();
            loop {
                assert!(computed.number - written.number < self.pieces);
                let (start, len) = walk.piece(&computed);
                rows.plan.go_to_row(&computed.index[..walk.inner]);
                // SAFETY: [order] the piece is within the row, and small enough. The slot is free,
                // by the assertion, and apart from all arrays. The elements are plain.
                unsafe {
                    let slot = self.slot(&computed, memory);
                    if kernel.reads_places {
                        let stride = target.strides[walk.inner];
                        let row = Elements::single(rows.plan.target.at(walk.inner, start), stride);
                        let slot = Elements::single(slot, self.size as isize);
                        copy_rows(self.size, row, slot, 1, len);
                    }
                    rows.compute(kernel, start, len, slot);
                }
                let more = walk.next(&mut computed);
                // The pieces to come read no further back than this.
                let ends = walk.ends(&computed, &target);
                let is_read = |(first, last): (isize, isize)| match order.is_forwards {
                    true => more && last >= ends.0 - order.behind,
                    false => more && first <= ends.1 + order.behind,
                };
                while written.number < computed.number && !is_read(walk.ends(&written, &target)) {
                    // SAFETY: [order] the slot holds the piece. No element that is still to be
                    // computed reads these places, and no other part of the program knows of them.
                    unsafe { self.store(&walk, &written, &target, memory) };
                    walk.next(&mut written);
                }
                if !more {
                    return;
                }
            }
        });
    }

    /// Where a piece waits.
    fn slot(&self, at: &At, memory: *mut u8) -> *mut u8 {
        memory.wrapping_add(at.number % self.pieces * self.piece * self.size)
    }

    /// Writes a piece that waits to its places.
    ///
    /// # Safety
    /// The slot of the piece holds it; nothing else reads or writes its places meanwhile.
    unsafe fn store(&self, walk: &Walk, at: &At, target: &Leaf, memory: *mut u8) {
        let (first, _) = walk.ends(at, target);
        let slot = Elements::single(self.slot(at, memory).cast_const(), self.size as isize);
        let places = target.pointer.cast_mut().wrapping_offset(first);
        let places = Elements::single(places, target.strides[walk.inner]);
        // SAFETY: [order] both hold as many elements as the piece has, as the caller promises.
        unsafe { copy_rows(self.size, slot, places, 1, walk.piece(at).1) };
    }
}

/// The least distance from one row of the target to the next, in bytes.
fn pitch(plan: &Plan<'_>) -> usize {
    let (mut least, mut extent) = (usize::MAX, 0);
    for axis in (0..plan.inner()).rev() {
        let stride = plan.target.strides[axis] as usize;
        least = least.min(stride - extent);
        extent += stride * (plan.lens[axis] - 1);
    }
    least
}
