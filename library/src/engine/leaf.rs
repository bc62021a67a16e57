//! The arrays of an expression, as addresses and strides.

use crate::element::is_plain;
use crate::shape::layout::Layout;
use crate::shape::{MAX_RANK, Shape};
use core::ptr;

/// An array that an expression reads, or that its elements are written to, without its types.
#[derive(Clone, Copy)]
pub struct Leaf {
    /// Where the elements that are to be computed next begin, one after the other: in the array
    /// itself, or in a scratch block that they were copied to.
    pub(super) row: *const u8,
    /// The first element of the current row in the array.
    pub(super) pointer: *const u8,
    /// How many bytes there are from one element to the next, along each axis. They are found when
    /// the array is planned, if it is without gaps.
    pub(super) strides: [isize; MAX_RANK],
    /// The lengths of the array's own axes; those behind the rank are 0.
    pub(super) lens: [usize; MAX_RANK],
    pub(super) rank: usize,
    /// The size of an element.
    pub(super) size: usize,
    /// Whether elements may be copied as bytes.
    pub(super) is_plain: bool,
    /// Whether the array is row-major without gaps.
    pub(super) is_contiguous: bool,
    /// What fills the scratch block of the leaf if it is one element, repeated.
    pub(super) repeated: *const u8,
}

impl Leaf {
    /// The number of elements.
    #[inline(always)]
    pub(super) fn len(&self) -> usize {
        self.lens[..self.rank].iter().product()
    }

    /// An array whose elements are where shape and layout say, from `pointer` on.
    ///
    /// Whatever is done here is compiled for each array of each expression: it is to be little.
    #[inline(always)]
    pub(crate) fn of<T, S: Shape, L: Layout>(
        pointer: *const T,
        shape: S,
        strides: L::Strides<S::Strides>,
    ) -> Self {
        let mut leaf = Self::row_major(pointer, S::RANK, shape.padded_lens());
        if size_of::<L::Strides<S::Strides>>() > 0 {
            leaf.set_strides(L::strides(shape, strides).as_ref());
        }
        leaf
    }

    /// A row-major array without gaps, of lengths that are 0 behind the rank.
    #[inline(always)]
    pub(crate) fn row_major<T>(pointer: *const T, rank: usize, lens: [usize; MAX_RANK]) -> Self {
        Leaf {
            row: pointer.cast(),
            pointer: pointer.cast(),
            strides: [0; MAX_RANK],
            lens,
            rank,
            size: size_of::<T>(),
            is_plain: is_plain::<T>(),
            is_contiguous: true,
            repeated: ptr::null(),
        }
    }

    /// Gives the array these strides, counted in elements.
    #[inline(never)]
    pub(crate) fn set_strides(&mut self, strides: &[isize]) {
        self.find_strides();
        let mut is_contiguous = true;
        for (bytes, stride) in self.strides.iter_mut().zip(strides) {
            let stride = stride.wrapping_mul(self.size as isize);
            is_contiguous &= *bytes == stride;
            *bytes = stride;
        }
        self.is_contiguous = is_contiguous;
    }

    /// Works out the strides of an array without gaps. Only planning needs them.
    pub(super) fn find_strides(&mut self) {
        if !self.is_contiguous {
            return;
        }
        let mut stride = self.size as isize;
        for axis in (0..self.rank).rev() {
            self.strides[axis] = stride;
            stride = stride.wrapping_mul(self.lens[axis] as isize);
        }
    }

    /// The elements that are to be computed next.
    #[inline(always)]
    pub(crate) fn row<T>(&self) -> *const T {
        self.row.cast()
    }

    /// Whether the elements lie one after the other in the order of the given lengths.
    #[inline(always)]
    pub(super) fn is_flat(&self, rank: usize, lens: &[usize; MAX_RANK]) -> bool {
        // Comparing the arrays with `==` would call a function.
        let differences = self.lens.iter().zip(lens).map(|(own, other)| own ^ other);
        let differences = differences.fold(self.rank ^ rank, |all, one| all | one);
        self.is_contiguous && differences == 0
    }

    /// Takes the array as one of the given lengths, which it can be broadcast to: strides of 0
    /// repeat it.
    pub(super) fn broadcast_to(&mut self, lens: &[usize]) {
        self.find_strides();
        let strides = self.strides;
        // Axes are aligned at the last. Those in excess have length 1.
        for back in 1..=lens.len() {
            let repeats = back > self.rank || self.lens[self.rank - back] == 1;
            self.strides[lens.len() - back] = if repeats {
                0
            } else {
                strides[self.rank - back]
            };
        }
    }

    /// Reverses the axes, as those of an array of `rank` axes that this one can be broadcast to.
    #[inline(never)]
    pub(crate) fn reverse_axes(&mut self, rank: usize) {
        self.find_strides();
        self.lens[..self.rank].reverse();
        self.strides[..self.rank].reverse();
        // The axes that it has not were the first.
        self.lens[self.rank..rank].fill(1);
        self.strides[self.rank..rank].fill(0);
        self.is_contiguous &= rank < 2;
        self.rank = rank;
    }

    /// Takes a slab of the array: the part that begins at an index and has the given lengths, seen from an
    /// array of `rank` axes that this one can be broadcast to. The strides have been found; an array
    /// without gaps stays one.
    pub(super) fn cut(&mut self, rank: usize, start: &[usize; MAX_RANK], lens: &[usize; MAX_RANK]) {
        for axis in 0..self.rank {
            let counted = axis + rank - self.rank;
            if self.lens[axis] != 1 {
                self.step(axis, start[counted] as isize);
                self.lens[axis] = lens[counted];
            }
        }
        self.row = self.pointer;
    }

    /// Takes some positions of an axis, seen from an array of `rank` axes that this one can be broadcast to.
    #[cfg(feature = "rayon")]
    pub(super) fn take(&mut self, rank: usize, axis: usize, positions: core::ops::Range<usize>) {
        let excess = rank - self.rank;
        if axis < excess || self.lens[axis - excess] == 1 {
            return;
        }
        let axis = axis - excess;
        self.find_strides();
        self.is_contiguous &= self.lens[..axis].iter().all(|&len| len == 1);
        self.step(axis, positions.start as isize);
        self.lens[axis] = positions.len();
        self.row = self.pointer;
    }

    /// Moves the row by a number of positions along an axis.
    #[inline(always)]
    pub(super) fn step(&mut self, axis: usize, positions: isize) {
        let bytes = self.strides[axis].wrapping_mul(positions);
        self.pointer = self.pointer.wrapping_offset(bytes);
    }

    /// Where an element of the row is.
    #[inline(always)]
    pub(super) fn at(&self, axis: usize, position: usize) -> *const u8 {
        let bytes = self.strides[axis].wrapping_mul(position as isize);
        self.pointer.wrapping_offset(bytes)
    }

    /// Where an element of two axes is.
    #[inline(always)]
    pub(super) fn corner(
        &self,
        outer: usize,
        inner: usize,
        row: usize,
        position: usize,
    ) -> *const u8 {
        let bytes = self.strides[outer].wrapping_mul(row as isize);
        self.at(inner, position).wrapping_offset(bytes)
    }

    /// Whether the elements along an axis follow one another without gaps.
    #[inline(always)]
    pub(super) fn is_unit(&self, axis: usize) -> bool {
        self.strides[axis] == self.size as isize
    }
}

/// The lengths, and 0 for each axis that the largest rank has more.
#[inline]
pub(super) fn padded(lens: &[usize]) -> [usize; MAX_RANK] {
    core::array::from_fn(|axis| lens.get(axis).copied().unwrap_or(0))
}

/// The leaves of two expressions, one after the other.
// As both are made of nothing but `Leaf`, `repr(C)` makes this an array of `Leaf`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Pair<A, B>(pub A, pub B);

/// The leaves of an expression: made of nothing but `Leaf`, one after the other.
///
/// # Safety
/// The type is `()`, `Leaf`, or `Pair`s of these.
pub unsafe trait Leaves: Copy {
    /// All of them.
    #[doc(hidden)]
    #[inline(always)]
    fn as_mut_slice(&mut self) -> &mut [Leaf] {
        let count = size_of::<Self>() / size_of::<Leaf>();
        if count == 0 {
            return &mut [];
        }
        // SAFETY: [leaf] by the promise of the trait, this is an array of as many leaves.
        unsafe { core::slice::from_raw_parts_mut(ptr::from_mut(self).cast(), count) }
    }
}
// SAFETY: [leaf] one of the types listed.
unsafe impl Leaves for () {}
// SAFETY: [leaf] one of the types listed.
unsafe impl Leaves for Leaf {}
// SAFETY: [leaf] one of the types listed.
unsafe impl<A: Leaves, B: Leaves> Leaves for Pair<A, B> {}

#[cfg(test)]
mod tests {
    #[cfg(feature = "rayon")]
    use super::*;

    /// What is taken of an axis is said to be without gaps only where it is: threads read it so.
    #[cfg(feature = "rayon")]
    #[test]
    fn some_positions_of_an_axis() {
        let elements: [u16; 27] = core::array::from_fn(|number| number as u16);
        let lens = (0..27).map(|number| [1 + number / 9, 1 + number / 3 % 3, 1 + number % 3]);
        for (lens, axis) in lens.flat_map(|lens| (0..3).map(move |axis| (lens, axis))) {
            for start in 0..lens[axis] {
                for end in start + 1..=lens[axis] {
                    let mut leaf = Leaf::row_major(elements.as_ptr(), 3, padded(&lens));
                    leaf.take(3, axis, start..end);
                    let is_whole = lens[axis] == 1;
                    let len = if is_whole { 1 } else { end - start };
                    assert_eq!(leaf.lens[axis], len);
                    let strides = [lens[1] * lens[2], lens[2], 1].map(|stride| 2 * stride as isize);
                    let moved = if is_whole {
                        0
                    } else {
                        start as isize * strides[axis]
                    };
                    let first = elements.as_ptr().cast::<u8>().wrapping_offset(moved);
                    assert_eq!((leaf.pointer, leaf.row), (first, first));
                    // Without gaps are the positions of the first axis that is longer than 1, or all.
                    let is_first = lens[..axis].iter().all(|&len| len == 1);
                    assert_eq!(leaf.is_contiguous, is_whole || is_first, "{lens:?} {axis}");
                }
            }
        }
    }
}
