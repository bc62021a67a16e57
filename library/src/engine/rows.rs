//! Rows whose elements have gaps between them: gathered piece by piece.

use super::kernel::Kernel;
use super::leaf::Leaf;
use super::plan::Plan;
use super::scratch::{BLOCK, with_blocks};
use crate::kernels::{Elements, copy_rows};
use core::ptr;

/// The rows of a plan, computed piece by piece: elements that have gaps between them are copied to a
/// scratch block first.
///
/// This is the door for those who need the elements in an order of their own.
pub(crate) struct Rows<'p, 'l> {
    pub(crate) plan: &'p mut Plan<'l>,
    /// A block for each leaf, and one for the target.
    scratch: *mut u8,
    piece: usize,
}

impl<'p, 'l> Rows<'p, 'l> {
    /// Calls `f` with the rows of a plan that [can be gathered](Plan::can_be_gathered).
    pub(crate) fn with(plan: &mut Plan<'_>, f: impl FnOnce(Rows<'_, '_>)) {
        assert!(plan.can_be_gathered());
        let inner = plan.inner();
        let with_gaps = plan.operands().filter(|leaf| !leaf.is_unit(inner));
        let piece = BLOCK / with_gaps.map(|leaf| leaf.size).max().unwrap_or(1);
        let piece = piece.min(plan.lens[inner]);
        plan.leaves
            .iter_mut()
            .for_each(|leaf| leaf.repeated = ptr::null());
        with_blocks(plan.leaves.len() + 1, |scratch| {
            f(Rows {
                plan,
                scratch,
                piece,
            });
        });
    }

    /// The largest number of elements that can be computed at once.
    pub(crate) fn piece(&self) -> usize {
        self.piece
    }

    /// Computes elements of the current row, from position `start` on, and writes them to `out`.
    ///
    /// An element that a leaf has for the whole row is read when the first piece of the row is
    /// computed, or before.
    ///
    /// # Safety
    /// The kernel is one of the expression whose leaves are planned; `start + len` is within the
    /// row, and `len` is not above [`piece`](Self::piece). `out` is as for
    /// [`RowLoop::compute`](super::kernel::RowLoop::compute).
    pub(crate) unsafe fn compute(
        &mut self,
        kernel: Kernel<'_>,
        start: usize,
        len: usize,
        out: *mut u8,
    ) {
        // SAFETY: [plan] every leaf has `len` elements at its `row` then; the rest is promised by the
        // caller.
        unsafe {
            self.find_rows(start, len);
            kernel.call(self.plan.leaves, out, len);
        }
    }

    /// Finds or copies the elements of all leaves from position `start` of the current row on.
    ///
    /// # Safety
    /// As for [`compute`](Self::compute).
    unsafe fn find_rows(&mut self, start: usize, len: usize) {
        let inner = self.plan.inner();
        for (number, leaf) in self.plan.leaves.iter_mut().enumerate() {
            leaf.row = if leaf.is_unit(inner) {
                leaf.at(inner, start)
            } else {
                // SAFETY: [plan] there is a block for each leaf, and `len` elements fit into it. By
                // the assertion of `with`, they are plain.
                unsafe {
                    let block = self.scratch.add(number * BLOCK);
                    gather(leaf, inner, start, len, self.piece, block);
                    block
                }
            };
        }
    }

    /// As [`compute`](Self::compute), into the target.
    ///
    /// # Safety
    /// The same; the places are those of the target.
    pub(super) unsafe fn compute_in_place(&mut self, kernel: Kernel<'_>, start: usize, len: usize) {
        let inner = self.plan.inner();
        let target = self.plan.target;
        let places = target.at(inner, start).cast_mut();
        if target.is_unit(inner) {
            // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
            return unsafe { self.compute(kernel, start, len, places) };
        }
        if kernel.computes_with_gaps() {
            // SAFETY: [plan] every leaf has `len` elements at its `row` then, and the target as many places; the rest
            // is promised by the caller.
            return unsafe {
                self.find_rows(start, len);
                kernel.call_with_gaps(self.plan.leaves, places, target.strides[inner], len);
            };
        }
        // SAFETY: [plan] the last block is that of the target, whose elements are plain by the
        // assertion of `with`; the rest is promised by the caller.
        unsafe {
            let block = self.scratch.add(self.plan.leaves.len() * BLOCK);
            if kernel.reads_places {
                let row = Elements::single(places.cast_const(), target.strides[inner]);
                copy_rows(target.size, row, without_gaps(&target, block), 1, len);
            }
            self.compute(kernel, start, len, block);
            self.store(start, len, block);
        }
    }

    /// Copies elements to the target, from position `start` of the current row on.
    ///
    /// # Safety
    /// `start + len` is within the row. The elements are plain, there are `len` of them at `from`,
    /// and their places in the target are used by nothing else.
    pub(crate) unsafe fn store(&mut self, start: usize, len: usize, from: *const u8) {
        let (target, inner) = (self.plan.target, self.plan.inner());
        let places = target.at(inner, start).cast_mut();
        let row = Elements::single(places, target.strides[inner]);
        // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
        unsafe { copy_rows(target.size, without_gaps(&target, from), row, 1, len) }
    }

    /// Computes all rows into the target.
    ///
    /// # Safety
    /// As for [`compute_in_place`](Self::compute_in_place).
    pub(super) unsafe fn compute_all(&mut self, kernel: Kernel<'_>) {
        let inner = self.plan.inner();
        let len = self.plan.lens[inner];
        let is_same = self.plan.leaves.is_empty() && !kernel.reads_places && !kernel.in_order;
        if is_same && !self.plan.target.is_unit(inner) {
            // SAFETY: [plan] the caller promises it of the whole plan.
            return unsafe { self.store_everywhere(kernel) };
        }
        // While half a block is computed, the processor reads what is gathered for the next.
        let piece = match self.piece < len {
            true => self.piece.div_ceil(2),
            false => len,
        };
        loop {
            for start in (0..len).step_by(piece) {
                let len = piece.min(len - start);
                // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
                unsafe { self.compute_in_place(kernel, start, len) };
            }
            if !self.plan.next_row(inner) {
                return;
            }
        }
    }
}

impl Rows<'_, '_> {
    /// Computes all rows of an expression that reads nothing: one piece is like the other, and computed once.
    ///
    /// # Safety
    /// As for [`compute_in_place`](Self::compute_in_place); the kernel reads neither leaves nor places.
    unsafe fn store_everywhere(&mut self, kernel: Kernel<'_>) {
        let inner = self.plan.inner();
        // The last two axes are stored at once.
        let outer = inner.saturating_sub(1);
        let (rows, len) = match inner {
            0 => (1, self.plan.lens[inner]),
            _ => (self.plan.lens[outer], self.plan.lens[inner]),
        };
        // SAFETY: [plan] the first block, which is there for the target if for no leaf, has room for a piece; the
        // rest is promised by the caller.
        unsafe { kernel.call(self.plan.leaves, self.scratch, self.piece) };
        loop {
            let target = self.plan.target;
            for start in (0..len).step_by(self.piece) {
                let places = Elements {
                    first: target.at(inner, start).cast_mut(),
                    row_stride: target.strides[outer],
                    stride: target.strides[inner],
                };
                let piece = without_gaps(&target, self.scratch.cast_const());
                let len = self.piece.min(len - start);
                // SAFETY: [plan] the places are those of some positions of all rows, and plain by the assertion of
                // `with`; the block holds as many elements.
                unsafe { copy_rows(target.size, piece, places, rows, len) };
            }
            if !self.plan.next_row(outer) {
                return;
            }
        }
    }
}

/// A row without gaps for elements like those of a leaf.
fn without_gaps<P>(leaf: &Leaf, first: P) -> Elements<P> {
    Elements::single(first, leaf.size as isize)
}

/// Copies elements of the current row of a leaf to a block; an element that is repeated, only where
/// the block holds another one.
///
/// # Safety
/// The elements are plain, and `piece` of them fit into the block; `len` is not above it, and
/// `start + len` is within the row.
#[inline]
unsafe fn gather(
    leaf: &mut Leaf,
    inner: usize,
    start: usize,
    len: usize,
    piece: usize,
    block: *mut u8,
) {
    let stride = leaf.strides[inner];
    let mut len = len;
    if stride == 0 {
        if leaf.repeated == leaf.pointer {
            return;
        }
        leaf.repeated = leaf.pointer;
        len = piece;
    }
    let row = Elements::single(leaf.at(inner, start), stride);
    // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
    unsafe { copy_rows(leaf.size, row, without_gaps(leaf, block), 1, len) }
}

#[cfg(test)]
mod tests {
    use super::super::RowLoop;
    use super::super::leaf::padded;
    use super::*;
    use core::mem::MaybeUninit;

    /// The elements of the only leaf.
    struct Read;

    impl RowLoop for Read {
        type Context = ();
        type Place = i64;
        const READS_PLACES: bool = false;

        unsafe fn compute(_: &(), leaves: *const Leaf, places: &mut [MaybeUninit<i64>]) {
            // SAFETY: [kernel] promised by the caller: as many elements as there are places.
            unsafe {
                let row = (*leaves).row::<i64>();
                row.copy_to_nonoverlapping(places.as_mut_ptr().cast(), places.len());
            }
        }
    }

    /// An element that is repeated is brought to the block once, and once more where the rows are computed again: the
    /// block is another then.
    #[test]
    fn what_is_repeated_is_read_by_whoever_begins() {
        let mut out = [0_i64; 6];
        let element = 7_i64;
        let first = out.as_mut_ptr();
        let places = Leaf::row_major(first, 1, padded(&[6]));
        let mut leaves = [Leaf::row_major(&raw const element, 0, [0; 6])];
        let mut plan = Plan::new(&places, &mut leaves).expect("there are elements");
        let kernel = Kernel::new::<Read>(&());
        for round in 0..2 {
            Rows::with(&mut plan, |mut rows| {
                // SAFETY: [plan] the block of the leaf is written with as many bytes as it has, which nobody has
                // asked for yet; there are as many places as elements.
                unsafe {
                    rows.scratch.write_bytes(0xFF, BLOCK);
                    rows.compute_all(kernel);
                }
            });
            // SAFETY: [plan] the places are those of the array, and nothing else uses them.
            let found = unsafe { first.cast::<[i64; 6]>().read() };
            assert_eq!(found, [7; 6], "round {round}");
        }
    }

    /// As above, of rows that are short, and repeated as a whole.
    #[test]
    fn short_rows_that_are_repeated_are_read_by_whoever_begins() {
        let (mut out, mut row) = ([0_i64; 6], [1_i64, 2]);
        let (first, repeated) = (out.as_mut_ptr(), row.as_mut_ptr());
        let places = Leaf::row_major(first, 2, padded(&[3, 2]));
        let mut leaves = [Leaf::row_major(repeated.cast_const(), 1, padded(&[2]))];
        let mut plan = Plan::new(&places, &mut leaves).expect("there are elements");
        let kernel = Kernel::new::<Read>(&());
        for round in 1..3 {
            // SAFETY: [plan] there are as many places as elements, whose rows follow one another; nothing else uses
            // them, nor the row, which is written between.
            let found = unsafe {
                repeated.cast::<[i64; 2]>().write([round, 10 * round]);
                super::super::short_rows::compute(kernel, &mut plan);
                first.cast::<[[i64; 2]; 3]>().read()
            };
            assert_eq!(found, [[round, 10 * round]; 3]);
        }
    }
}
