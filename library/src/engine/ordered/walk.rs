//! The pieces of the rows of a target, in one of two orders.

use super::super::leaf::Leaf;
use crate::shape::MAX_RANK;

/// The pieces of all rows, in the order in which they are computed.
pub(super) struct Walk {
    pub(super) lens: [usize; MAX_RANK],
    pub(super) inner: usize,
    pub(super) piece: usize,
    pub(super) is_forwards: bool,
}

/// A piece on the walk.
pub(super) struct At {
    pub(super) index: [usize; MAX_RANK],
    /// The piece of the row, counted from its beginning.
    in_row: usize,
    /// How many pieces were before it.
    pub(super) number: usize,
}

impl Walk {
    pub(super) fn begin(&self) -> At {
        let mut at = At {
            index: [0; MAX_RANK],
            in_row: 0,
            number: 0,
        };
        if !self.is_forwards {
            for axis in 0..self.inner {
                at.index[axis] = self.lens[axis] - 1;
            }
            at.in_row = self.in_row() - 1;
        }
        at
    }

    /// How many pieces a row has.
    fn in_row(&self) -> usize {
        self.lens[self.inner].div_ceil(self.piece)
    }

    /// The position of the first element of a piece in its row, and how many it has.
    pub(super) fn piece(&self, at: &At) -> (usize, usize) {
        let start = at.in_row * self.piece;
        (start, self.piece.min(self.lens[self.inner] - start))
    }

    /// How far the first and the last element of a piece are from the first of the target, in bytes.
    pub(super) fn ends(&self, at: &At, target: &Leaf) -> (isize, isize) {
        let (start, len) = self.piece(at);
        let rows = (0..self.inner).map(|axis| target.strides[axis] * at.index[axis] as isize);
        let stride = target.strides[self.inner];
        let first = rows.sum::<isize>() + stride * start as isize;
        (first, first + stride * (len as isize - 1))
    }

    /// Goes on to the next piece; after the last to the first again, and `false`.
    pub(super) fn next(&self, at: &mut At) -> bool {
        at.number += 1;
        if step(&mut at.in_row, self.in_row(), self.is_forwards) {
            return true;
        }
        for axis in (0..self.inner).rev() {
            if step(&mut at.index[axis], self.lens[axis], self.is_forwards) {
                return true;
            }
        }
        false
    }
}

/// Moves a position by one; at the end, back to the beginning, and `false`.
pub(super) fn step(position: &mut usize, len: usize, is_forwards: bool) -> bool {
    let last = len - 1;
    let (end, beginning) = if is_forwards { (last, 0) } else { (0, last) };
    if *position == end {
        *position = beginning;
        return false;
    }
    *position = if is_forwards {
        *position + 1
    } else {
        *position - 1
    };
    true
}
