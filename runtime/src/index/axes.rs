//! A few axes, their number known at run time only.

use crate::shape::MAX_RANK;

/// The lengths and strides of a few axes. Those that can be walked over as one are one.
pub(super) struct Axes {
    lens: [usize; MAX_RANK],
    strides: [isize; MAX_RANK],
    rank: usize,
}

impl Axes {
    pub(super) fn new(lens: &[usize], strides: &[isize]) -> Self {
        let mut axes = Axes {
            lens: [0; MAX_RANK],
            strides: [0; MAX_RANK],
            rank: 0,
        };
        for (&len, &stride) in lens.iter().zip(strides) {
            axes.push(len, stride);
        }
        axes
    }

    /// One more axis, inside of those there are.
    fn push(&mut self, len: usize, stride: isize) {
        if len == 1 {
            return;
        }
        if let Some(outer) = self.rank.checked_sub(1)
            && self.strides[outer] == stride.wrapping_mul(len as isize)
        {
            self.lens[outer] *= len;
            self.strides[outer] = stride;
            return;
        }
        self.lens[self.rank] = len;
        self.strides[self.rank] = stride;
        self.rank += 1;
    }

    /// The axes of a row-major array of lengths `from`, broadcast to `to`.
    pub(super) fn broadcast(from: &[usize], to: &[usize]) -> Self {
        let mut strides = [0; MAX_RANK];
        let missing = to.len() - from.len();
        let mut stride = 1;
        for (axis, &len) in from.iter().enumerate().rev() {
            strides[missing + axis] = if len == 1 { 0 } else { stride };
            stride *= len as isize;
        }
        Axes::new(to, &strides[..to.len()])
    }

    /// Whether there is a single index.
    pub(super) fn is_single(&self) -> bool {
        self.rank == 0
    }

    /// How many elements there are, if they lie one after the other.
    pub(super) fn as_row(&self) -> Option<usize> {
        match (self.rank, self.strides[0]) {
            (0, _) => Some(1),
            (1, 1) => Some(self.lens[0]),
            _ => None,
        }
    }

    /// Whether the elements along the last axis lie one after the other.
    pub(super) fn has_unit_rows(&self) -> bool {
        self.rank == 0 || self.strides[self.rank - 1] == 1
    }

    /// Calls `f` with the offset of each index, counted from `start`, in row-major order.
    pub(super) fn for_each(&self, start: isize, f: &mut impl FnMut(isize)) {
        self.for_each_row(start, &mut |row, len, stride| {
            let mut offset = row;
            for _ in 0..len {
                f(offset);
                offset = offset.wrapping_add(stride);
            }
        });
    }

    /// Calls `f` with the offset of each row (the last axis), its length and its stride.
    #[inline]
    pub(super) fn for_each_row(&self, start: isize, f: &mut impl FnMut(isize, usize, isize)) {
        let Some(last) = self.rank.checked_sub(1) else {
            return f(start, 1, 1);
        };
        let (len, stride) = (self.lens[last], self.strides[last]);
        if last == 0 {
            return f(start, len, stride);
        }
        let mut rows: usize = self.lens[..last].iter().product();
        let mut index = [0; MAX_RANK];
        let mut row = start;
        while rows > 0 {
            f(row, len, stride);
            for axis in (0..last).rev() {
                index[axis] += 1;
                row = row.wrapping_add(self.strides[axis]);
                if index[axis] < self.lens[axis] {
                    break;
                }
                row = row.wrapping_sub(self.strides[axis].wrapping_mul(index[axis] as isize));
                index[axis] = 0;
            }
            rows -= 1;
        }
    }
}
