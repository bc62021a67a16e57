//! Iterators over the elements, in row-major order.

use super::{Offsets, Owned, View, ViewMut};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// References to the elements in row-major order; what `iter()` returns.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// let transposed: Vec<i32> = m.t().iter().copied().collect();
/// assert_eq!(transposed, [1, 3, 2, 4]);
/// ```
///
/// Covariant in `'a` and in the element, as `&'a [T]` is.
pub struct Iter<'a, T, S: Shape> {
    pointer: NonNull<T>,
    offsets: Offsets<S>,
    borrow: PhantomData<&'a T>,
}

/// Mutable references to the elements in row-major order; what `iter_mut()` returns.
///
/// ```
/// use ndview::prelude::*;
/// let mut m = arr!([[1, 2], [3, 4]]);
/// for x in arr!(&mut m[:, 0]) {
///     *x *= 10;
/// }
/// assert_eq!(m, arr!([[10, 2], [30, 4]]));
/// ```
///
/// Covariant in `'a` and invariant in the element, as `&'a mut [T]` is.
pub struct IterMut<'a, T, S: Shape> {
    pointer: NonNull<T>,
    offsets: Offsets<S>,
    borrow: PhantomData<&'a mut T>,
}

impl<T, S: Shape> Clone for Iter<'_, T, S> {
    fn clone(&self) -> Self {
        Iter {
            offsets: self.offsets.clone(),
            ..*self
        }
    }
}

// SAFETY: [thread] the iterator gives out `&T`, like a slice's.
unsafe impl<T: Sync, S: Shape> Send for Iter<'_, T, S> {}
// SAFETY: [thread] the iterator gives out `&T`, like a slice's.
unsafe impl<T: Sync, S: Shape> Sync for Iter<'_, T, S> {}
// SAFETY: [thread] the iterator gives out `&mut T`, like a slice's.
unsafe impl<T: Send, S: Shape> Send for IterMut<'_, T, S> {}
// SAFETY: [thread] the iterator gives out `&mut T`, like a slice's.
unsafe impl<T: Sync, S: Shape> Sync for IterMut<'_, T, S> {}

macro_rules! element_iterator {
    ($name:ident, $item:ty, |$pointer:ident| $reference:expr) => {
        impl<'a, T, S: Shape> Iterator for $name<'a, T, S> {
            type Item = $item;

            #[inline]
            fn next(&mut self) -> Option<$item> {
                let offset = self.offsets.next()?;
                let $pointer = self.pointer.as_ptr().wrapping_offset(offset);
                // SAFETY: [view] the offset is that of an index within the lengths of the view the
                // iterator was made from, so it leads to an element borrowed for `'a`; each is
                // visited once.
                Some(unsafe { $reference })
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.offsets.size_hint()
            }

            #[inline]
            fn fold<A, F: FnMut(A, $item) -> A>(self, initial: A, mut f: F) -> A {
                let base = self.pointer.as_ptr();
                self.offsets.fold(initial, |value, offset| {
                    let $pointer = base.wrapping_offset(offset);
                    // SAFETY: [view] the offset is that of an index within the lengths of the view
                    // the iterator was made from, so it leads to an element borrowed for `'a`; each
                    // is visited once.
                    f(value, unsafe { $reference })
                })
            }
        }

        impl<T, S: Shape> ExactSizeIterator for $name<'_, T, S> {}
        impl<T, S: Shape> core::iter::FusedIterator for $name<'_, T, S> {}
    };
}
element_iterator!(Iter, &'a T, |pointer| &*pointer);
element_iterator!(IterMut, &'a mut T, |pointer| &mut *pointer);

impl<'a, T, S: Shape, L: Layout> IntoIterator for View<'a, T, S, L> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T, S>;

    fn into_iter(self) -> Iter<'a, T, S> {
        Iter {
            pointer: self.pointer(),
            offsets: Offsets::new(self.typed_shape(), self.element_strides()),
            borrow: PhantomData,
        }
    }
}

impl<'a, T, S: Shape, L: Layout> IntoIterator for ViewMut<'a, T, S, L> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T, S>;

    fn into_iter(self) -> IterMut<'a, T, S> {
        IterMut {
            pointer: self.pointer(),
            offsets: Offsets::new(self.typed_shape(), self.element_strides()),
            borrow: PhantomData,
        }
    }
}

impl<'a, T, S: Shape, L: Layout> IntoIterator for &View<'a, T, S, L> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T, S>;

    fn into_iter(self) -> Iter<'a, T, S> {
        (*self).into_iter()
    }
}

impl<'a, T, S: Shape, L: Layout> IntoIterator for &'a ViewMut<'_, T, S, L> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T, S>;

    fn into_iter(self) -> Iter<'a, T, S> {
        self.view().into_iter()
    }
}

impl<'a, T, S: Shape, L: Layout> IntoIterator for &'a mut ViewMut<'_, T, S, L> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T, S>;

    fn into_iter(self) -> IterMut<'a, T, S> {
        self.view_mut().into_iter()
    }
}

impl<'a, T, S: Shape> IntoIterator for &'a Owned<T, S> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<'a, T, S: Shape> IntoIterator for &'a mut Owned<T, S> {
    type Item = &'a mut T;
    type IntoIter = core::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_mut_slice().iter_mut()
    }
}

impl<T, S: Shape> IntoIterator for Owned<T, S> {
    type Item = T;
    type IntoIter = alloc::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}
