//! Variables as places: an array, or a single element.

use super::ElementPlace;
use crate::array::{Indexing, Nested, Owned, SourceMut, ViewMut};
use crate::axis::Dyn;
use crate::axis::verdict::{Choice, Known, Unasked, Unknown};
use crate::element::Storable;
use crate::shape::Shape;
use crate::shape::layout::{Contiguous, Layout};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::RefMut;
#[cfg(feature = "std")]
use std::sync::{MutexGuard, RwLockWriteGuard};

/// A variable that can be updated in place: `arr!(a += 1)`.
///
/// `arr!` does not say for which `K`, so that of what is none nothing else is reported; as of operands.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be updated as a whole",
    label = "neither an array, nor a view for writing, nor an element",
    note = "a view for writing is borrowed with `arr!(&mut array[..])`; what leads to an array is updated through an index, `a[...] += 1`; a function that updates what it is given takes `&mut impl ArrayMut<.., ..>`"
)]
pub trait Place<K: Choice = Known> {
    /// The array as a view, or the element.
    type Place<'a>
    where
        Self: 'a;

    /// It.
    fn place(&mut self) -> Self::Place<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: Storable> Place for T {
    type Place<'a>
        = ElementPlace<'a, T>
    where
        T: 'a;

    #[inline(always)]
    fn place(&mut self) -> ElementPlace<'_, T> {
        ElementPlace(self)
    }
}

/// Arrays by value and by reference.
macro_rules! places {
    ($([$($generics:tt)*] $array:ty: $elem:ty, $shape:ty, $layout:ty;)*) => {$(
        places!(@one [$($generics)*] $array: $elem, $shape, $layout);
        places!(@one [$($generics)*] &mut $array: $elem, $shape, $layout);
        places!(@one [$($generics)*] Box<$array>: $elem, $shape, $layout);
    )*};
    (@one [$($generics:tt)*] $place:ty: $elem:ty, $shape:ty, $layout:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Place for $place {
            type Place<'x>
                = ViewMut<'x, $elem, $shape, $layout>
            where
                Self: 'x;

            #[inline(always)]
            fn place(&mut self) -> Self::Place<'_> {
                self.as_array_view_mut(Indexing)
            }
        }
    };
}
places! {
    [T, S: Shape] Owned<T, S>: T, S, Contiguous;
    ['v, T, S: Shape, L: Layout] ViewMut<'v, T, S, L>: T, S, L;
    [T] Vec<T>: T, (Dyn,), Contiguous;
    [T] [T]: T, (Dyn,), Contiguous;
}

#[diagnostic::do_not_recommend]
impl<X: Unknown + Place + ?Sized> Place<Unasked> for X {
    type Place<'x>
        = <X as Place>::Place<'x>
    where
        Self: 'x;

    fn place(&mut self) -> <X as Place>::Place<'_> {
        <X as Place>::place(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Nested, const N: usize> Place for [T; N]
where
    [T; N]: Nested,
{
    type Place<'x>
        = ViewMut<'x, <[T; N] as Nested>::Elem, <[T; N] as Nested>::Shape, Contiguous>
    where
        Self: 'x;

    #[inline(always)]
    fn place(&mut self) -> Self::Place<'_> {
        self.as_array_view_mut(Indexing)
    }
}

/// What holds a variable, and hands it out for writing.
macro_rules! held_places {
    ($($pointer:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<X: Place + ?Sized> Place for $pointer {
            type Place<'x>
                = X::Place<'x>
            where
                Self: 'x;

            #[inline(always)]
            fn place(&mut self) -> Self::Place<'_> {
                (**self).place()
            }
        }
    )*};
}
held_places!(RefMut<'_, X>);
#[cfg(feature = "std")]
held_places!(MutexGuard<'_, X>, RwLockWriteGuard<'_, X>);
