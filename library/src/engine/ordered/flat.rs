//! Arrays that have their elements in a row, all in the same order: one axis, and distances that are
//! the same everywhere.

use super::super::kernel::Kernel;
use super::super::leaf::Leaf;
use super::ON_THE_STACK;
use super::ring::PIECE;
use core::mem::MaybeUninit;
use core::ptr;

/// As [`compute_ordered`](super::compute_ordered), for arrays without gaps and of the same lengths,
/// with plain elements; `false` if more results would have to wait than fit on the stack.
///
/// # Safety
/// As there.
pub(super) unsafe fn compute(kernel: Kernel<'_>, target: &Leaf, leaves: &mut [Leaf]) -> bool {
    let len = target.len();
    let bytes = (len * target.size) as isize;
    let (mut least, mut most) = (0_isize, 0_isize);
    let (mut is_apart, mut is_same) = (true, true);
    for leaf in leaves.iter() {
        let distance = leaf.pointer.addr().wrapping_sub(target.pointer.addr()) as isize;
        if distance < bytes && distance > -((len * leaf.size) as isize) {
            is_apart = false;
            is_same &= distance == 0 && leaf.size == target.size;
            (least, most) = (least.min(distance), most.max(distance));
        }
    }
    let places = target.pointer.cast_mut();
    // SAFETY: [order] all arrays have `len` elements in a row. Where none of them overlaps the
    // target, or the kernel may share it with those that are the same, nothing else uses its
    // places; where one is copied, bytes are moved that may overlap.
    unsafe {
        if len == 0 {
            return true;
        } else if is_apart || (is_same && kernel.shares_places) {
            super::super::compute_flat(kernel, target, leaves);
            return true;
        } else if kernel.is_copy {
            ptr::copy(leaves[0].pointer, places, len * target.size);
            return true;
        }
    }
    let is_forwards = -least <= most;
    let behind = if is_forwards { -least } else { most }.unsigned_abs();
    let largest = leaves
        .iter()
        .fold(target.size, |size, leaf| size.max(leaf.size));
    let row = Row::new(target, largest, is_forwards, behind);
    let waiting = match behind {
        0 => 0,
        behind => behind.div_ceil(row.piece * row.size),
    };
    let slots = (waiting + 1).min(row.count());
    if slots * row.piece * row.size > ON_THE_STACK {
        return false;
    }
    #[cfg(feature = "rayon")]
    if is_same && kernel.may_be_shared {
        let parts = crate::threads::parts(len);
        let compute = |places, len, leaves: &mut [Leaf]| {
            let row = Row { places, len, ..row };
            // SAFETY: [order] promised by the caller; an element is read for itself alone, so that none waits.
            unsafe { row.compute(kernel, leaves, 0, 1) };
        };
        if parts > 1 {
            // SAFETY: [order] as for the whole.
            unsafe { super::super::shared::compute_flat(target, leaves, parts, &compute) };
            return true;
        }
    }
    // SAFETY: [order] promised by the caller; there is room for as many pieces.
    unsafe { row.compute(kernel, leaves, waiting, slots) };
    true
}

/// A target without gaps, in pieces.
struct Row {
    places: *mut u8,
    size: usize,
    len: usize,
    piece: usize,
    is_forwards: bool,
}

impl Row {
    /// A target of some elements, each computed from ones of at most `largest` bytes, and read as many bytes as
    /// `behind` says after its place is reached.
    fn new(target: &Leaf, largest: usize, is_forwards: bool, behind: usize) -> Self {
        // The longer the pieces, the fewer there are; two of them fit on the stack.
        let piece = if behind <= ON_THE_STACK / 2 {
            ON_THE_STACK / 2
        } else {
            PIECE
        };
        let len = target.len();
        Row {
            places: target.pointer.cast_mut(),
            size: target.size,
            len,
            piece: (piece / largest).clamp(1, len),
            is_forwards,
        }
    }

    fn count(&self) -> usize {
        self.len.div_ceil(self.piece)
    }

    /// The first element of a piece, and how many it has, where pieces are numbered in the order in
    /// which they are computed.
    fn piece(&self, number: usize) -> (usize, usize) {
        let number = if self.is_forwards {
            number
        } else {
            self.count() - 1 - number
        };
        let start = number * self.piece;
        (start, self.piece.min(self.len - start))
    }

    /// Computes all pieces; each waits until `waiting` more have been computed.
    ///
    /// # Safety
    /// As for [`compute`]; no piece is read once so many after it have been computed. `slots` pieces
    /// fit on the stack, and are enough.
    unsafe fn compute(
        &self,
        kernel: Kernel<'_>,
        leaves: &mut [Leaf],
        waiting: usize,
        slots: usize,
    ) {
        let mut memory = [const { MaybeUninit::<u128>::uninit() }; ON_THE_STACK / 16];
        let memory = memory.as_mut_ptr().cast::<u8>();
        let slot = |number: usize| memory.wrapping_add(number % slots * self.piece * self.size);
        let store = |number: usize| {
            let (start, len) = self.piece(number);
            let places = self.places.wrapping_add(start * self.size);
            // SAFETY: [order] the slot holds the piece, and its places are no longer read.
            unsafe { ptr::copy_nonoverlapping(slot(number), places, len * self.size) }
        };
        for number in 0..self.count() {
            let (start, len) = self.piece(number);
            for leaf in leaves.iter_mut() {
                leaf.row = leaf.pointer.wrapping_add(start * leaf.size);
            }
            // SAFETY: [order] every leaf has `len` elements at its `row`, and the slot room for as
            // many. It was stored before, or never used.
            unsafe {
                if kernel.reads_places {
                    let places = self.places.wrapping_add(start * self.size);
                    ptr::copy_nonoverlapping(places, slot(number), len * self.size);
                }
                kernel.call(leaves, slot(number), len);
            }
            if number >= waiting {
                store(number - waiting);
            }
        }
        (self.count().saturating_sub(waiting)..self.count()).for_each(store);
    }
}
