//! Shared views.

use super::kept::Kept;
use crate::engine::Leaf;
use crate::position::offset_of;
use crate::sealed::Sealed;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{Shape, broadcast_offset};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A borrowed part of an array: reading it reads the array's own memory.
///
/// This is what slices yield. It is `Copy`, and what is made from it lives as long as the array is
/// borrowed (`'a`), not as long as the variable that holds it. NumPy's `ndarray` whose `base` is
/// another array.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
/// let block: View<'_, i32, Shape![2, 3], Strided> = arr!(m[1:, ::-1]);
/// assert_eq!(block.to_vec(), [6, 5, 4, 9, 8, 7]);
/// ```
///
/// A view whose lengths are all known and that is contiguous is one pointer:
///
/// ```
/// # use ndview::prelude::*;
/// assert_eq!(size_of::<View<'_, f64, Shape![3, 3], Contiguous>>(), 8);
/// ```
///
/// Covariant in `'a` and in the element, as `&'a [T]` is.
// Invariant: for every index within the lengths of `shape`, the pointer moved by the sum of
// index x stride is a valid reference to a `T` for `'a`. `checked_size` accepts the lengths.
#[must_use = "nothing is done with this view"]
pub struct View<'a, T, S: Shape, L: Layout = Strided> {
    pointer: NonNull<T>,
    pub(super) shape: Kept<S>,
    strides: L::Strides<S::Strides>,
    borrow: PhantomData<&'a T>,
}

impl<T, S: Shape, L: Layout> Clone for View<'_, T, S, L> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S: Shape, L: Layout> Copy for View<'_, T, S, L> {}

impl<T, S: Shape, L: Layout> Sealed for View<'_, T, S, L> {}

// SAFETY: [thread] a view is a shared borrow of elements of type `T`, like `&[T]`; lengths and
// strides are numbers.
unsafe impl<T: Sync, S: Shape, L: Layout> Send for View<'_, T, S, L> {}
// SAFETY: [thread] a view is a shared borrow of elements of type `T`, like `&[T]`; lengths and
// strides are numbers.
unsafe impl<T: Sync, S: Shape, L: Layout> Sync for View<'_, T, S, L> {}

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// A view of the elements at `pointer`.
    ///
    /// # Safety
    /// For every index within the lengths, the element at the sum of index x stride must be valid
    /// for shared reads during `'a`, and `checked_size` must accept the lengths.
    #[inline(always)]
    pub(crate) unsafe fn from_parts(
        pointer: NonNull<T>,
        shape: S,
        strides: L::Strides<S::Strides>,
    ) -> Self {
        View {
            pointer,
            shape: Kept(shape),
            strides,
            borrow: PhantomData,
        }
    }

    /// Where the element at index 0 is.
    #[inline(always)]
    pub(crate) fn pointer(&self) -> NonNull<T> {
        self.pointer
    }

    /// The lengths, typed.
    #[inline(always)]
    pub(crate) fn typed_shape(&self) -> S {
        *self.shape
    }

    /// The strides, counted in elements.
    #[inline(always)]
    pub(crate) fn element_strides(&self) -> S::Strides {
        L::strides(*self.shape, self.strides)
    }

    /// Where the element is that is broadcast to an index of a shape, of which `S` may be another.
    #[inline(always)]
    pub(crate) fn broadcast_pointer(&self, index: &[usize]) -> *const T {
        let (lens, strides) = (self.shape.lens(), self.element_strides());
        let offset = broadcast_offset(lens.as_ref(), strides.as_ref(), index);
        self.pointer.as_ptr().wrapping_offset(offset)
    }

    /// Whether the lengths are these, and the elements lie one after the other in row-major order.
    #[inline(always)]
    pub(crate) fn is_flat(&self, lens: &[usize]) -> bool {
        let (own, strides) = (self.shape.lens(), self.element_strides());
        let same = own.as_ref().len() == lens.len()
            && own.as_ref().iter().zip(lens).all(|(own, len)| own == len);
        same && (size_of::<L::Strides<S::Strides>>() == 0
            || strides
                .as_ref()
                .iter()
                .zip(self.shape.contiguous_strides().as_ref())
                .all(|(own, stride)| own == stride))
    }

    /// The same without its types, for the engine.
    #[inline(always)]
    pub(crate) fn leaf(&self) -> Leaf {
        Leaf::of::<T, S, L>(self.pointer.as_ptr(), *self.shape, self.strides)
    }

    /// The same view, for as long as the array is borrowed.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 3]);
    /// let tail = { let v = a.view(); arr!(v[1:]) };
    /// assert_eq!(tail.to_vec(), [2, 3]);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn view(&self) -> View<'a, T, S, L> {
        *self
    }

    /// The elements in row-major order, if that is how they lie.
    #[inline]
    pub(crate) fn contiguous_elements(&self) -> Option<&'a [T]> {
        let lens = self.shape.lens();
        let size = lens.as_ref().iter().product();
        if size == 0 {
            return Some(&[]);
        }
        let (own, strides) = (self.element_strides(), self.shape.contiguous_strides());
        let pairs = own.as_ref().iter().zip(strides.as_ref());
        let mut axes = lens.as_ref().iter().zip(pairs);
        // SAFETY: [view] the strides of all axes with more than one position are those of a
        // row-major array, so the elements lie one after the other from the first; they are
        // borrowed for `'a`.
        axes.all(|(&len, (own, stride))| len == 1 || own == stride)
            .then(|| unsafe { core::slice::from_raw_parts(self.pointer.as_ptr(), size) })
    }
}

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The element at as many positions as there are axes.
    ///
    /// # Panics
    /// `index 5 is out of bounds for axis 1 with size 4`
    #[track_caller]
    pub(crate) fn element(&self, positions: &[usize]) -> &'a T {
        let offset = offset_of(
            positions,
            self.shape().as_ref(),
            self.element_strides().as_ref(),
        );
        // SAFETY: [view] `offset_of` has checked that the index is within the lengths.
        unsafe { &*self.pointer().as_ptr().wrapping_offset(offset) }
    }
}
