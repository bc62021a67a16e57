//! What index arrays and masks select: elements here and there, to be copied or written.

use super::base::{Base, Mutable};
use crate::array::Owned;
use crate::error::or_panic;
use crate::shape::{MAX_RANK, Shape, checked_size};

/// A few axes, their number known at run time only.
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
            rank: lens.len(),
        };
        axes.lens[..lens.len()].copy_from_slice(lens);
        axes.strides[..lens.len()].copy_from_slice(strides);
        axes
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
    fn for_each_row(&self, start: isize, f: &mut impl FnMut(isize, usize, isize)) {
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

/// The elements that a list with index arrays or masks selects, in the order of the result.
// Invariant: the pointer moved by any sum of a front offset, one of `offsets` and a back offset is an
// element of the source; there are as many sums as `shape` has elements.
pub struct Selection<B, S: Shape> {
    pub(super) base: B,
    pub(super) shape: S,
    pub(super) front: Axes,
    pub(super) offsets: Vec<isize>,
    pub(super) back: Axes,
    pub(super) offsets_first: bool,
    /// Whether the only index is a mask of all axes.
    pub(super) by_whole_mask: bool,
}

impl<B: Base, S: Shape> Selection<B, S> {
    /// The shape of the result.
    pub(crate) fn shape(&self) -> S {
        self.shape
    }

    /// Whether the only index is a mask of all axes, whose assignment NumPy words differently.
    pub(crate) fn is_by_whole_mask(&self) -> bool {
        self.by_whole_mask
    }

    /// Calls `f` with the offset, length and stride of each row, in row-major order of the result.
    fn for_each_row(&self, mut f: impl FnMut(isize, usize, isize)) {
        if self.offsets_first {
            for &offset in &self.offsets {
                self.front
                    .for_each(offset, &mut |front| self.back.for_each_row(front, &mut f));
            }
        } else {
            self.front.for_each(0, &mut |front| {
                for &offset in &self.offsets {
                    self.back.for_each_row(front.wrapping_add(offset), &mut f);
                }
            });
        }
    }

    /// Whether each row is one element, and the offsets are all there is.
    fn is_flat(&self) -> bool {
        self.front.rank == 0 && self.back.rank == 0
    }

    /// A copy of the elements.
    #[track_caller]
    pub fn copy(self) -> Owned<B::Elem, S>
    where
        B::Elem: Clone,
    {
        let pointer = self.base.pointer();
        let size = or_panic(checked_size::<B::Elem>(self.shape.lens().as_ref()));
        let mut elements = Vec::with_capacity(size);
        if self.is_flat() {
            // SAFETY: by the invariant each is an element of the source, which is borrowed.
            let element = |&offset| unsafe { (*pointer.wrapping_offset(offset)).clone() };
            elements.extend(self.offsets.iter().map(element));
        } else {
            self.for_each_row(|row, len, stride| {
                let first = pointer.wrapping_offset(row);
                if stride == 1 && len > 0 {
                    // SAFETY: by the invariant these are elements of the source, one after the
                    // other, and the source is borrowed.
                    elements.extend_from_slice(unsafe { core::slice::from_raw_parts(first, len) });
                } else {
                    // SAFETY: as above, each `stride` after the one before.
                    let element = |position: usize| unsafe {
                        (*first.wrapping_offset(stride.wrapping_mul(position as isize))).clone()
                    };
                    elements.extend((0..len).map(element));
                }
            });
        }
        Owned::from_parts(self.shape, elements)
    }
}

impl<T, S: Shape> Selection<Mutable<'_, T>, S> {
    /// Calls `f` with each element, in row-major order of the result; an element that is selected
    /// twice is visited twice.
    pub(crate) fn for_each(&mut self, mut f: impl FnMut(&mut T)) {
        let pointer = self.base.pointer();
        // SAFETY: by the invariant this is an element of the source, which is borrowed uniquely;
        // the reference ends before the next one is made.
        let mut visit = |offset| f(unsafe { &mut *pointer.wrapping_offset(offset) });
        if self.is_flat() {
            self.offsets.iter().for_each(|&offset| visit(offset));
        } else {
            self.for_each_row(|row, len, stride| {
                for position in 0..len {
                    visit(row.wrapping_add(stride.wrapping_mul(position as isize)));
                }
            });
        }
    }
}
