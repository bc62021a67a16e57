//! Copies of all elements.

use super::{Owned, View};
use crate::element::is_same;
use crate::element::{Cast, StoreInto};
use crate::engine::{self, Kernel, Leaf, RowLoop};
use crate::error::or_panic;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{FEW, Shape, for_each_index};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::ptr::NonNull;
use core::slice;

/// A copy of a view.
#[inline(always)]
pub(super) fn copy_of<T: Clone, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> Owned<T, S> {
    let shape = view.typed_shape();
    if !Owned::<T, S>::IN_PLACE {
        return Owned::from_parts(shape, copied(view));
    }
    let fill = |places: &mut [MaybeUninit<T>]| {
        for_each_index(shape, |index, number| {
            // SAFETY: [view] the index is one of the view's.
            places[number].write(unsafe { (*view.broadcast_pointer(index.as_ref())).clone() });
        });
        Ok(())
    };
    // SAFETY: [written] `fill` writes all places.
    or_panic(unsafe { Owned::filled(shape, fill) })
}

/// The elements of a view in row-major order.
pub(super) fn copied<T: Clone, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> Vec<T> {
    if let Some(elements) = view.contiguous_elements() {
        return clones(elements);
    }
    let shape = view.typed_shape();
    let size = shape.size();
    if size <= FEW {
        let mut elements = Vec::with_capacity(size);
        for_each_index(shape, |index, _| {
            // SAFETY: [view] the index is one of the view's.
            elements.push(unsafe { (*view.broadcast_pointer(index.as_ref())).clone() });
        });
        return elements;
    }
    let kernel = Kernel::new::<Copied<T>>(&());
    let leaves = &mut [view.leaf()];
    // SAFETY: [kernel] the leaf has as many elements as the view, and `Copied` writes clones of
    // them.
    or_panic(unsafe { engine::collect(kernel, leaves, view.shape().as_ref()) })
}

/// Clones of elements, in large pages if they are many.
#[inline]
pub(super) fn clones<T: Clone>(elements: &[T]) -> Vec<T> {
    let mut clones = engine::allocate(elements.len());
    clones.extend_from_slice(elements);
    clones
}

impl<'a, T: Clone, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The elements in row-major order: where they lie, if that is how they do.
    pub(crate) fn elements(self) -> Cow<'a, [T]> {
        match self.contiguous_elements() {
            Some(elements) => Cow::Borrowed(elements),
            None => Cow::Owned(self.to_vec()),
        }
    }

    /// The elements as they are stored in an array of `U`, in row-major order: where they lie, if that
    /// is how they do.
    pub(crate) fn row_major<U: Clone>(self) -> Cow<'a, [U]>
    where
        T: StoreInto<U>,
    {
        T::store_all(self.elements())
    }

    /// The elements as another type, in row-major order: where they lie, if that is how they do, and if they
    /// are of that type; else a copy in `copy`.
    pub(crate) fn cast_in<'s, U: 'static>(self, copy: &'s mut Vec<U>) -> &'s [U]
    where
        T: Cast<U>,
        'a: 's,
    {
        let elements = self.elements();
        match elements {
            Cow::Borrowed(elements) if is_same::<T, U>() => {
                // SAFETY: [plain] the types are the same; `'a` outlives `'s`.
                unsafe { slice::from_raw_parts(elements.as_ptr().cast(), elements.len()) }
            }
            _ => {
                *copy = engine::allocate(elements.len());
                copy.extend(elements.iter().map(|element| element.clone().cast()));
                copy
            }
        }
    }

    /// The array as one of elements that are stored in an array of `U`: itself, if they are stored as they
    /// are, else a copy in `copy`.
    #[inline]
    pub(crate) fn stored_in<'s, U: Clone + 'static>(
        self,
        copy: &'s mut Vec<U>,
    ) -> View<'s, U, S, Strided>
    where
        T: StoreInto<U>,
        'a: 's,
    {
        let (shape, strides) = (self.typed_shape(), self.element_strides());
        if is_same::<T, U>() {
            // SAFETY: [kernel] the types are the same, the lengths and the strides too; `'a`
            // outlives `'s`.
            return unsafe { View::from_parts(self.pointer().cast(), shape, strides) };
        }
        *copy = self.row_major().into_owned();
        let first = NonNull::from(copy.as_slice()).cast();
        // SAFETY: [kernel] the vector holds the elements in row-major order, as many as those of
        // `self`.
        unsafe { View::from_parts(first, shape, shape.contiguous_strides()) }
    }
}

/// Clones of the elements of a leaf.
struct Copied<T>(PhantomData<T>);

impl<T: Clone> RowLoop for Copied<T> {
    type Context = ();
    type Place = T;
    const READS_PLACES: bool = false;
    const IS_COPY: bool = true;

    #[inline(always)]
    unsafe fn compute((): &(), leaf: *const Leaf, places: &mut [MaybeUninit<T>]) {
        // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at the row
        // of each leaf as there are places.
        let elements = unsafe { slice::from_raw_parts((*leaf).row::<T>(), places.len()) };
        for (place, element) in places.iter_mut().zip(elements) {
            place.write(element.clone());
        }
    }
}
