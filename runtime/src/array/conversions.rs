//! Conversions between types that differ only in what they know: lengths, layouts. rustc suggests them
//! (`.into()`) where one type is expected and the other found.

use super::{Owned, View, ViewMut};
use crate::axis::{Axis, Dyn, Len};
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

/// Of the axes that are listed, those of length `Len<N>` are forgotten, and the others are what they are.
macro_rules! lengths_forgotten {
    ($([$($length:ident)+] [$($axis:ident)*] $known:ty => $unknown:ty;)*) => {$(
        impl<T, $(const $length: usize,)+ $($axis: Axis),*> From<Owned<T, $known>> for Owned<T, $unknown> {
            fn from(array: Owned<T, $known>) -> Self {
                array.knowing()
            }
        }

        impl<'a, T, L: Layout, $(const $length: usize,)+ $($axis: Axis),*> From<View<'a, T, $known, L>>
            for View<'a, T, $unknown, L>
        {
            fn from(view: View<'a, T, $known, L>) -> Self {
                view.knowing()
            }
        }

        impl<'a, T, L: Layout, $(const $length: usize,)+ $($axis: Axis),*> From<ViewMut<'a, T, $known, L>>
            for ViewMut<'a, T, $unknown, L>
        {
            fn from(view: ViewMut<'a, T, $known, L>) -> Self {
                view.knowing()
            }
        }

        lengths_forgotten!(@and_layout [$($length)+] [$($axis)*] $known => $unknown, Contiguous);
        lengths_forgotten!(@and_layout [$($length)+] [$($axis)*] $known => $unknown, Rows);
    )*};
    (@and_layout [$($length:ident)+] [$($axis:ident)*] $known:ty => $unknown:ty, $layout:ty) => {
        impl<'a, T, $(const $length: usize,)+ $($axis: Axis),*> From<View<'a, T, $known, $layout>>
            for View<'a, T, $unknown, Strided>
        {
            fn from(view: View<'a, T, $known, $layout>) -> Self {
                view.knowing().strided()
            }
        }

        impl<'a, T, $(const $length: usize,)+ $($axis: Axis),*> From<ViewMut<'a, T, $known, $layout>>
            for ViewMut<'a, T, $unknown, Strided>
        {
            fn from(view: ViewMut<'a, T, $known, $layout>) -> Self {
                view.knowing().into_strided()
            }
        }
    };
}
lengths_forgotten! {
    [A] [] (Len<A>,) => (Dyn,);
    [A B] [] (Len<A>, Len<B>) => (Dyn, Dyn);
    [A] [B] (Len<A>, B) => (Dyn, B);
    [B] [A] (A, Len<B>) => (A, Dyn);
    [A B C] [] (Len<A>, Len<B>, Len<C>) => (Dyn, Dyn, Dyn);
    [A B] [C] (Len<A>, Len<B>, C) => (Dyn, Dyn, C);
    [A C] [B] (Len<A>, B, Len<C>) => (Dyn, B, Dyn);
    [A] [B C] (Len<A>, B, C) => (Dyn, B, C);
    [B C] [A] (A, Len<B>, Len<C>) => (A, Dyn, Dyn);
    [B] [A C] (A, Len<B>, C) => (A, Dyn, C);
    [C] [A B] (A, B, Len<C>) => (A, B, Dyn);
    [A B C D] [] (Len<A>, Len<B>, Len<C>, Len<D>) => (Dyn, Dyn, Dyn, Dyn);
    [A B C] [D] (Len<A>, Len<B>, Len<C>, D) => (Dyn, Dyn, Dyn, D);
    [A B D] [C] (Len<A>, Len<B>, C, Len<D>) => (Dyn, Dyn, C, Dyn);
    [A B] [C D] (Len<A>, Len<B>, C, D) => (Dyn, Dyn, C, D);
    [A C D] [B] (Len<A>, B, Len<C>, Len<D>) => (Dyn, B, Dyn, Dyn);
    [A C] [B D] (Len<A>, B, Len<C>, D) => (Dyn, B, Dyn, D);
    [A D] [B C] (Len<A>, B, C, Len<D>) => (Dyn, B, C, Dyn);
    [A] [B C D] (Len<A>, B, C, D) => (Dyn, B, C, D);
    [B C D] [A] (A, Len<B>, Len<C>, Len<D>) => (A, Dyn, Dyn, Dyn);
    [B C] [A D] (A, Len<B>, Len<C>, D) => (A, Dyn, Dyn, D);
    [B D] [A C] (A, Len<B>, C, Len<D>) => (A, Dyn, C, Dyn);
    [B] [A C D] (A, Len<B>, C, D) => (A, Dyn, C, D);
    [C D] [A B] (A, B, Len<C>, Len<D>) => (A, B, Dyn, Dyn);
    [C] [A B D] (A, B, Len<C>, D) => (A, B, Dyn, D);
    [D] [A B C] (A, B, C, Len<D>) => (A, B, C, Dyn);
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

/// As many elements as the type says, as those of Rust's own that are unpacked.
macro_rules! unpacked {
    ($($length:literal: $($element:ident)+;)*) => {$(
        impl<T> From<Owned<T, (Len<$length>,)>> for ($(unpacked!(@ T $element),)+) {
            /// ```
            /// use ndview::prelude::*;
            /// let (low, high) = arr!(np.percentile([1.0, 2.0, 3.0], [0, 100])).into();
            /// assert_eq!((low, high), (1.0, 3.0));
            /// ```
            fn from(array: Owned<T, (Len<$length>,)>) -> Self {
                <[T; $length]>::from(array).into()
            }
        }
    )*};
    (@ $type:ident $element:ident) => { $type };
}
unpacked! {
    2: a b;
    3: a b c;
    4: a b c d;
    5: a b c d e;
    6: a b c d e f;
}

impl<T, const N: usize> From<Owned<T, (Len<N>,)>> for [T; N] {
    /// ```
    /// use ndview::prelude::*;
    /// let [low, middle, high] = arr!(np.quantile([1.0, 2.0, 3.0], [0.0, 0.5, 1.0])).into();
    /// assert_eq!((low, middle, high), (1.0, 2.0, 3.0));
    /// ```
    fn from(array: Owned<T, (Len<N>,)>) -> Self {
        match array.into_vec().try_into() {
            Ok(elements) => elements,
            Err(_) => unreachable!("an array has as many elements as its shape"),
        }
    }
}
