//! What is borrowed while an index is worked out.

use crate::array::{View, ViewMut};
use crate::layout::Layout;
use crate::shape::Shape;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// The elements of a [`View`].
pub struct Shared<'a, T>(*mut T, PhantomData<&'a T>);

/// The elements of a [`ViewMut`].
pub struct Mutable<'a, T>(*mut T, PhantomData<&'a mut T>);

/// A borrow that a view can be made of.
pub trait Base: crate::sealed::Sealed {
    /// The type of the elements.
    type Elem;
    /// The view.
    type View<S: Shape, L: Layout>;
    /// Whether what is selected may be written, so that every index is checked before.
    const WRITES: bool;

    /// Where the elements are.
    fn pointer(&self) -> *mut Self::Elem;

    /// The same, a number of steps further along an axis.
    #[must_use]
    fn moved(self, stride: isize, steps: usize) -> Self;

    /// The view of the elements here.
    ///
    /// # Safety
    /// The requirements of `View::from_parts` or `ViewMut::from_parts`, apart from the pointer
    /// being one to an element where there is none.
    unsafe fn view<S: Shape, L: Layout>(self, shape: S, strides: S::Strides) -> Self::View<S, L>;
}

macro_rules! base {
    ($base:ident, $view:ident, writes $writes:literal) => {
        impl<'a, T> $base<'a, T> {
            #[inline(always)]
            pub(crate) fn new<S: Shape, L: Layout>(view: &$view<'a, T, S, L>) -> Self {
                $base(view.pointer().as_ptr(), PhantomData)
            }
        }

        impl<T> crate::sealed::Sealed for $base<'_, T> {}
        impl<'a, T> Base for $base<'a, T> {
            type Elem = T;
            type View<S: Shape, L: Layout> = $view<'a, T, S, L>;
            const WRITES: bool = $writes;

            #[inline(always)]
            fn pointer(&self) -> *mut T {
                self.0
            }

            #[inline(always)]
            fn moved(self, stride: isize, steps: usize) -> Self {
                // Wrapping, because an empty array has no element to be inside of.
                $base(
                    self.0.wrapping_offset(stride.wrapping_mul(steps as isize)),
                    PhantomData,
                )
            }

            #[inline(always)]
            unsafe fn view<S: Shape, L: Layout>(
                self,
                shape: S,
                strides: S::Strides,
            ) -> $view<'a, T, S, L> {
                // Moving within an empty array may have led to any address.
                let pointer = NonNull::new(self.0).unwrap_or(NonNull::dangling());
                // SAFETY: promised by the caller.
                unsafe { $view::from_parts(pointer, shape, L::store::<S>(strides)) }
            }
        }
    };
}
base!(Shared, View, writes false);
base!(Mutable, ViewMut, writes true);
