//! Where the elements of a view are, without the borrow.

use crate::array::{View, ViewMut};
use crate::shape::layout::Layout;
use crate::shape::{MAX_RANK, Shape, computed_shape};
use core::ptr::NonNull;

/// The numbers of a view: what its transformations change.
// Invariant: every index within the lengths leads to an element of the view this was made of, and
// different indices to different indices of that view. `checked_size` accepts the lengths.
pub(super) struct Place<T, S: Shape> {
    pointer: *mut T,
    shape: S,
    strides: S::Strides,
}

impl<T, S: Shape> Clone for Place<T, S> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S: Shape> Copy for Place<T, S> {}

impl<T, S: Shape> Place<T, S> {
    /// The place of a view.
    #[inline(always)]
    pub(super) fn of<L: Layout>(view: &View<'_, T, S, L>) -> Self {
        Place {
            pointer: view.pointer().as_ptr(),
            shape: view.typed_shape(),
            strides: view.element_strides(),
        }
    }

    /// The place of a view for writing.
    #[inline(always)]
    pub(super) fn of_mut<L: Layout>(view: &mut ViewMut<'_, T, S, L>) -> Self {
        Place {
            pointer: view.pointer().as_ptr(),
            shape: view.typed_shape(),
            strides: view.element_strides(),
        }
    }

    /// A view of the elements here.
    ///
    /// # Safety
    /// The elements of the view this was made of must be valid for shared reads during `'a`. The
    /// strides of a contiguous array of this shape must lead to the same elements if `L` is
    /// `Contiguous`.
    #[inline(always)]
    pub(super) unsafe fn view<'a, L: Layout>(self) -> View<'a, T, S, L> {
        let strides = L::store(self.strides);
        // SAFETY: [place] by the invariant and the caller's promise, every index leads to a valid
        // element.
        unsafe { View::from_parts(self.non_null(), self.shape, strides) }
    }

    /// A view of the elements here, for writing.
    ///
    /// # Safety
    /// The elements of the view for writing this was made of must be valid for writes during `'a`,
    /// and reached by nothing else. The strides of a contiguous array of this shape must lead to
    /// the same elements if `L` is `Contiguous`.
    #[inline(always)]
    pub(super) unsafe fn view_mut<'a, L: Layout>(self) -> ViewMut<'a, T, S, L> {
        let strides = L::store(self.strides);
        // SAFETY: [place] by the invariant and the caller's promise, every index leads to a valid
        // element, and different ones to different elements.
        unsafe { ViewMut::from_parts(self.non_null(), self.shape, strides) }
    }

    /// Moving within an empty array may lead to any address; it has no element to point to.
    #[inline(always)]
    fn non_null(&self) -> NonNull<T> {
        NonNull::new(self.pointer).unwrap_or(NonNull::dangling())
    }

    /// The length of an axis.
    #[inline(always)]
    pub(super) fn len(&self, axis: usize) -> usize {
        self.shape.lens()[axis]
    }

    /// The axes in another order: `source` says which axis comes at each place, or `None` for a new
    /// axis of length 1. Axes that come nowhere are dropped.
    ///
    /// # Panics
    /// If an axis comes twice, or one is dropped that is not of length 1. The callers see to it
    /// that neither happens; this is the check that the invariant rests on.
    #[inline(always)]
    pub(super) fn arranged<Z: Shape>(self, source: impl Fn(usize) -> Option<usize>) -> Place<T, Z> {
        let old = self.shape.lens();
        let mut lens = Z::Lens::default();
        let mut strides = Z::Strides::default();
        let mut placed = [false; MAX_RANK];
        for place in 0..Z::RANK {
            lens.as_mut()[place] = 1;
            if let Some(axis) = source(place) {
                assert!(
                    !placed[axis],
                    "ndview: an axis comes twice; please report this"
                );
                placed[axis] = true;
                lens.as_mut()[place] = old[axis];
                strides[place] = self.strides[axis];
            }
        }
        let dropped_is_one = (0..S::RANK).all(|axis| placed[axis] || old[axis] == 1);
        assert!(
            dropped_is_one,
            "ndview: a dropped axis is not of length 1; please report this"
        );
        Place {
            pointer: self.pointer,
            shape: computed_shape(lens.as_ref()),
            strides,
        }
    }

    /// Some of the axes from last to first.
    #[inline(always)]
    pub(super) fn flipped(mut self, flips: impl Fn(usize) -> bool) -> Self {
        let lens = self.shape.lens();
        for axis in (0..S::RANK).filter(|&axis| flips(axis)) {
            // An axis of length 0 has no last position to move to.
            let last = lens[axis].saturating_sub(1) as isize;
            let stride = self.strides[axis];
            self.pointer = self.pointer.wrapping_offset(stride.wrapping_mul(last));
            self.strides[axis] = stride.wrapping_neg();
        }
        self
    }

    /// `len` positions of an axis, from `start`.
    ///
    /// # Panics
    /// If the axis is shorter than that.
    #[inline(always)]
    pub(super) fn part<Z: Shape>(self, axis: usize, start: usize, len: usize) -> Place<T, Z> {
        let mut lens = self.shape.lens();
        let inside = start <= lens[axis] && len <= lens[axis] - start;
        assert!(inside, "ndview: a part beyond its axis; please report this");
        lens.as_mut()[axis] = len;
        let mut strides = Z::Strides::default();
        strides.as_mut().copy_from_slice(self.strides.as_ref());
        Place {
            pointer: self
                .pointer
                .wrapping_offset(self.strides[axis].wrapping_mul(start as isize)),
            shape: computed_shape(lens.as_ref()),
            strides,
        }
    }

    /// The elements at one position of an axis.
    ///
    /// # Panics
    /// If the axis is shorter than that.
    #[inline(always)]
    pub(super) fn at<Z: Shape>(self, axis: usize, position: usize) -> Place<T, Z> {
        let old = self.shape.lens();
        assert!(
            position < old[axis],
            "ndview: a position beyond its axis; please report this"
        );
        let mut lens = Z::Lens::default();
        let mut strides = Z::Strides::default();
        for place in 0..Z::RANK {
            let source = place + usize::from(place >= axis);
            lens.as_mut()[place] = old[source];
            strides[place] = self.strides[source];
        }
        Place {
            pointer: self
                .pointer
                .wrapping_offset(self.strides[axis].wrapping_mul(position as isize)),
            shape: computed_shape(lens.as_ref()),
            strides,
        }
    }

    /// The elements whose positions on the first two axes are equal; that axis comes last.
    #[inline(always)]
    pub(super) fn diagonal<Z: Shape>(self) -> Place<T, Z> {
        let old = self.shape.lens();
        let last = Z::RANK - 1;
        let mut lens = Z::Lens::default();
        let mut strides = Z::Strides::default();
        for axis in 0..last {
            lens.as_mut()[axis] = old[axis + 2];
            strides[axis] = self.strides[axis + 2];
        }
        lens.as_mut()[last] = old[0].min(old[1]);
        strides[last] = self.strides[0].wrapping_add(self.strides[1]);
        Place {
            pointer: self.pointer,
            shape: computed_shape(lens.as_ref()),
            strides,
        }
    }
}
