//! Conversions between types that differ only in what they know: lengths, layouts. rustc suggests them
//! (`.into()`) where one type is expected and the other found.

use super::{Owned, View, ViewMut};
use crate::axis::{Dyn, Len};
use crate::shape::Shape;
use crate::shape::layout::{Contiguous, Layout, Rows, Strided};

impl<T, const N: usize> From<[T; N]> for Owned<T, (Len<N>,)> {
    /// A one-dimensional array of the elements of one of Rust's.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(Owned::from([1_u8, 2]), arr!([1_u8, 2]));
    /// ```
    fn from(elements: [T; N]) -> Self {
        Owned::of_array((Len,), elements)
    }
}

macro_rules! lengths_forgotten {
    ($([$($length:ident)+] $known:ty => $unknown:ty;)*) => {$(
        impl<T, $(const $length: usize),+> From<Owned<T, $known>> for Owned<T, $unknown> {
            fn from(array: Owned<T, $known>) -> Self {
                array.into_erased()
            }
        }

        impl<'a, T, L: Layout, $(const $length: usize),+> From<View<'a, T, $known, L>>
            for View<'a, T, $unknown, L>
        {
            fn from(view: View<'a, T, $known, L>) -> Self {
                view.erase()
            }
        }

        impl<'a, T, L: Layout, $(const $length: usize),+> From<ViewMut<'a, T, $known, L>>
            for ViewMut<'a, T, $unknown, L>
        {
            fn from(view: ViewMut<'a, T, $known, L>) -> Self {
                view.into_erased()
            }
        }

        lengths_forgotten!(@and_layout [$($length)+] $known => $unknown, Contiguous);
        lengths_forgotten!(@and_layout [$($length)+] $known => $unknown, Rows);
    )*};
    (@and_layout [$($length:ident)+] $known:ty => $unknown:ty, $layout:ty) => {
        impl<'a, T, $(const $length: usize),+> From<View<'a, T, $known, $layout>>
            for View<'a, T, $unknown, Strided>
        {
            fn from(view: View<'a, T, $known, $layout>) -> Self {
                view.erase().strided()
            }
        }

        impl<'a, T, $(const $length: usize),+> From<ViewMut<'a, T, $known, $layout>>
            for ViewMut<'a, T, $unknown, Strided>
        {
            fn from(view: ViewMut<'a, T, $known, $layout>) -> Self {
                view.into_erased().into_strided()
            }
        }
    };
}
lengths_forgotten! {
    [A] (Len<A>,) => (Dyn,);
    [A B] (Len<A>, Len<B>) => (Dyn, Dyn);
    [A] (Len<A>, Dyn) => (Dyn, Dyn);
    [A] (Dyn, Len<A>) => (Dyn, Dyn);
    [A B C] (Len<A>, Len<B>, Len<C>) => (Dyn, Dyn, Dyn);
    [A] (Dyn, Dyn, Len<A>) => (Dyn, Dyn, Dyn);
    [A B C D] (Len<A>, Len<B>, Len<C>, Len<D>) => (Dyn, Dyn, Dyn, Dyn);
}

macro_rules! layouts_forgotten {
    ($($layout:ident)*) => {$(
        impl<'a, T, S: Shape> From<View<'a, T, S, $layout>> for View<'a, T, S, Strided> {
            fn from(view: View<'a, T, S, $layout>) -> Self {
                view.strided()
            }
        }

        impl<'a, T, S: Shape> From<ViewMut<'a, T, S, $layout>> for ViewMut<'a, T, S, Strided> {
            fn from(view: ViewMut<'a, T, S, $layout>) -> Self {
                view.into_strided()
            }
        }
    )*};
}
layouts_forgotten!(Contiguous Rows);
