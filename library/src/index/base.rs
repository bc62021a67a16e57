//! What is borrowed while an index is worked out.

use crate::array::{View, ViewMut};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// The elements of a [`View`].
///
/// Covariant in `'a`, invariant in the element: no narrower type is ever needed.
pub struct Shared<'a, T>(*mut T, PhantomData<&'a T>);

/// The elements of a [`ViewMut`].
///
/// Covariant in `'a`, invariant in the element, as `&'a mut T` is.
pub struct Mutable<'a, T>(*mut T, PhantomData<&'a mut T>);

/// A borrow that a view can be made of.
pub trait Base: crate::sealed::Sealed + Sized {
    /// The type of the elements.
    type Elem;
    /// The view.
    type View<S: Shape, L: Layout>;

    /// Where the elements are.
    fn pointer(&self) -> *mut Self::Elem;

    /// The same, a number of steps further along an axis.
    #[must_use]
    fn moved(self, stride: isize, steps: usize) -> Self;

    /// The same, at a position of the next axis.
    #[inline(always)]
    #[must_use]
    fn fixed(self, stride: isize, position: usize) -> Self {
        self.moved(stride, position)
    }

    /// The same, at the first of `count` positions of the next axis, which are `step` apart.
    #[inline(always)]
    #[must_use]
    fn kept(self, stride: isize, first: usize, step: isize, count: usize) -> Self {
        let _ = (step, count);
        self.moved(stride, first)
    }

    /// The same, with all positions of the next axes.
    #[inline(always)]
    #[must_use]
    fn whole(self, axes: usize) -> Self {
        let _ = axes;
        self
    }

    /// The view of the elements here.
    ///
    /// # Safety
    /// The requirements of `View::from_parts` or `ViewMut::from_parts`, apart from the pointer
    /// being one to an element where there is none.
    unsafe fn view<S: Shape, L: Layout>(self, shape: S, strides: S::Strides) -> Self::View<S, L>;
}

/// A pointer, some steps further along an axis. It wraps, because an empty array has no element to
/// be inside of.
#[inline(always)]
pub(super) fn stepped<T>(pointer: *mut T, stride: isize, steps: usize) -> *mut T {
    pointer.wrapping_offset(stride.wrapping_mul(steps as isize))
}

/// Moving within an empty array may have led to any address.
#[inline(always)]
pub(super) fn non_null<T>(pointer: *mut T) -> NonNull<T> {
    NonNull::new(pointer).unwrap_or(NonNull::dangling())
}

impl<T> Mutable<'_, T> {
    /// The elements of which one is at `pointer`.
    ///
    /// # Safety
    /// They are borrowed uniquely for as long as this lives.
    #[inline(always)]
    pub(super) unsafe fn at(pointer: *mut T) -> Self {
        Mutable(pointer, PhantomData)
    }
}

macro_rules! base {
    ($base:ident, $view:ident) => {
        impl<'a, T> $base<'a, T> {
            /// Those of a view, which is used up: no two bases that elements are written through can be
            /// made of one view.
            #[inline(always)]
            pub(crate) fn new<S: Shape, L: Layout>(view: $view<'a, T, S, L>) -> Self {
                $base(view.pointer().as_ptr(), PhantomData)
            }
        }

        impl<T> crate::sealed::Sealed for $base<'_, T> {}
        impl<'a, T> Base for $base<'a, T> {
            type Elem = T;
            type View<S: Shape, L: Layout> = $view<'a, T, S, L>;

            #[inline(always)]
            fn pointer(&self) -> *mut T {
                self.0
            }

            #[inline(always)]
            fn moved(self, stride: isize, steps: usize) -> Self {
                $base(stepped(self.0, stride, steps), PhantomData)
            }

            #[inline(always)]
            unsafe fn view<S: Shape, L: Layout>(
                self,
                shape: S,
                strides: S::Strides,
            ) -> $view<'a, T, S, L> {
                // SAFETY: [cursor] the caller promises what a view of these lengths asks for.
                unsafe { $view::from_parts(non_null(self.0), shape, L::store(strides)) }
            }
        }
    };
}
base!(Shared, View);
base!(Mutable, ViewMut);
