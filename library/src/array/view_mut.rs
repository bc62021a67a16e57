//! Views for writing.

use super::View;
use super::kept::Kept;
use crate::position::offset_of;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::shape::layout::{Layout, Strided};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A part of an array borrowed for writing: storing into it changes the array.
///
/// `arr!(&mut a[1:])` yields one. While it lives, nothing else can read or write the array; it is
/// not `Copy`, and [`view_mut`](ViewMut::view_mut) lends it on.
///
/// ```
/// use ndview::prelude::*;
/// let mut m = arr!([[1, 2], [3, 4]]);
/// let mut row: ViewMut<'_, i32, Shape![2], Contiguous> = arr!(&mut m[1]);
/// arr!(row[0] = 30);
/// assert_eq!(m, arr!([[1, 2], [30, 4]]));
/// ```
///
/// Covariant in `'a` and invariant in the element, as `&'a mut [T]` is: nothing shorter-lived than
/// the array asks for can be stored through it.
// Invariant: as for `View`, and different indices lead to different elements, which nothing else
// reaches during `'a`.
pub struct ViewMut<'a, T, S: Shape, L: Layout = Strided> {
    pointer: NonNull<T>,
    pub(super) shape: Kept<S>,
    strides: L::Strides<S::Strides>,
    borrow: PhantomData<&'a mut T>,
}

impl<T, S: Shape, L: Layout> Sealed for ViewMut<'_, T, S, L> {}

// SAFETY: [thread] a unique borrow of elements of type `T`, like `&mut [T]`; lengths and strides
// are numbers.
unsafe impl<T: Send, S: Shape, L: Layout> Send for ViewMut<'_, T, S, L> {}
// SAFETY: [thread] a unique borrow of elements of type `T`, like `&mut [T]`; lengths and strides
// are numbers.
unsafe impl<T: Sync, S: Shape, L: Layout> Sync for ViewMut<'_, T, S, L> {}

impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// A view of the elements at `pointer`.
    ///
    /// # Safety
    /// For every index within the lengths, the element at the sum of index x stride must be valid
    /// for writes during `'a`, different for different indices, and reached by nothing else;
    /// `checked_size` must accept the lengths.
    #[inline(always)]
    pub(crate) unsafe fn from_parts(
        pointer: NonNull<T>,
        shape: S,
        strides: L::Strides<S::Strides>,
    ) -> Self {
        ViewMut {
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

    /// The same elements, borrowed for reading.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// let v = arr!(&mut a[1:]);
    /// assert_eq!(v.view().to_vec(), [2, 3]);
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn view(&self) -> View<'_, T, S, L> {
        // SAFETY: [view] the elements are borrowed uniquely for `'a`, and here shared as long as
        // `self`.
        unsafe { View::from_parts(self.pointer, *self.shape, self.strides) }
    }

    /// The same elements, lent on for writing as long as `self` is borrowed.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// let mut v = arr!(&mut a[1:]);
    /// v.view_mut().fill(0);
    /// v.view_mut().fill(7);
    /// assert_eq!(a, arr!([1, 7, 7]));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn view_mut(&mut self) -> ViewMut<'_, T, S, L> {
        // SAFETY: [view-mut] the elements are borrowed uniquely for `'a`, and `self` is while the
        // result lives.
        unsafe { ViewMut::from_parts(self.pointer, *self.shape, self.strides) }
    }

    /// The elements in row-major order, if that is how they lie.
    #[inline]
    pub(crate) fn contiguous_elements_mut(&mut self) -> Option<&mut [T]> {
        let size = self.view().contiguous_elements()?.len();
        // SAFETY: [view-mut] so many elements lie one after the other from the first; they are borrowed uniquely
        // as long as `self` is.
        Some(unsafe { core::slice::from_raw_parts_mut(self.pointer.as_ptr(), size) })
    }

    /// The same elements for reading, for as long as the array is borrowed: no more writing.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// let v = arr!(&mut a[1:]).into_view();
    /// let (first, again) = (arr!(v[0]), v);
    /// assert_eq!((first, again.len()), (2, 2));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn into_view(self) -> View<'a, T, S, L> {
        // SAFETY: [view] the elements are borrowed uniquely for `'a`, and `self` ends here.
        unsafe { View::from_parts(self.pointer, *self.shape, self.strides) }
    }

    /// The same elements for writing, for as long as the array is borrowed: the by-value form of
    /// [`view_mut`](Self::view_mut), so that a function can return a part of what it was given.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// fn tail<'a>(v: ViewMut<'a, i32, (Dyn,)>) -> ViewMut<'a, i32, (Dyn,)> {
    ///     arr!(&mut v.by_value()[1:])
    /// }
    /// # let _ = tail;
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn by_value(self) -> super::source::ByValue<'a, T, S, L> {
        super::source::ByValue(self)
    }
}

impl<T, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The element at as many positions as there are axes, for writing.
    ///
    /// # Panics
    /// `index 5 is out of bounds for axis 1 with size 4`
    #[track_caller]
    pub(crate) fn element_mut(&mut self, positions: &[usize]) -> &mut T {
        let offset = offset_of(
            positions,
            self.shape().as_ref(),
            self.element_strides().as_ref(),
        );
        // SAFETY: [view-mut] `offset_of` has checked that the index is within the lengths.
        unsafe { &mut *self.pointer().as_ptr().wrapping_offset(offset) }
    }
}
