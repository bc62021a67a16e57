//! Arrays whose first axis is of a known length, as as many elements or parts: `let (x, y) = arr!(..).into();`.

use super::transform::RowLayout;
use super::{Owned, View};
use crate::axis::{Axis, Len};
use crate::shape::layout::Layout;

/// A type, as often as there are names.
macro_rules! of {
    ($type:ty, $($name:ident)+) => { ($(of!(@ $type, $name),)+) };
    (@ $type:ty, $name:ident) => { $type };
}

/// What an iterator yields, as often as there are names.
macro_rules! next {
    ($iterator:ident, $($name:ident)+) => { ($(next!(@ $iterator, $name),)+) };
    (@ $iterator:ident, $name:ident) => {
        match $iterator.next() {
            Some(part) => part,
            None => unreachable!("an array has as many parts as its first axis"),
        }
    };
}

macro_rules! unpacked {
    ($($length:literal: $($part:ident)+;)*) => {$(
        impl<T> From<Owned<T, (Len<$length>,)>> for of!(T, $($part)+) {
            /// ```
            /// use ndview::prelude::*;
            /// let (low, high) = arr!(np.percentile([1.0, 2.0, 3.0], [0, 100])).into();
            /// assert_eq!((low, high), (1.0, 3.0));
            /// ```
            fn from(array: Owned<T, (Len<$length>,)>) -> Self {
                <[T; $length]>::from(array).into()
            }
        }

        impl<T: Clone, L: Layout> From<View<'_, T, (Len<$length>,), L>> for of!(T, $($part)+) {
            fn from(view: View<'_, T, (Len<$length>,), L>) -> Self {
                view.copy().into()
            }
        }

        unpacked!(@rows $length, [A], $($part)+);
        unpacked!(@rows $length, [A B], $($part)+);
        unpacked!(@rows $length, [A B C], $($part)+);
    )*};
    (@rows $length:literal, [$($axis:ident)+], $($part:ident)+) => {
        impl<T: Clone, $($axis: Axis),+> From<Owned<T, (Len<$length>, $($axis),+)>>
            for of!(Owned<T, ($($axis,)+)>, $($part)+)
        {
            /// ```
            /// use ndview::prelude::*;
            /// let (i, j) = arr!(np.indices((2, 3))).into();
            /// assert_eq!(arr!(10 * i + j), arr!([[0, 1, 2], [10, 11, 12_i64]]));
            /// ```
            fn from(array: Owned<T, (Len<$length>, $($axis),+)>) -> Self {
                let mut rows = array.rows().map(|row| row.copy());
                next!(rows, $($part)+)
            }
        }

        impl<'a, T, $($axis: Axis,)+ L: Layout> From<View<'a, T, (Len<$length>, $($axis),+), L>>
            for of!(View<'a, T, ($($axis,)+), RowLayout<L, ($($axis,)+)>>, $($part)+)
        {
            /// ```
            /// use ndview::prelude::*;
            /// let points = arr!([[1, 2], [3, 4], [5, 6]]);
            /// let (x, y) = arr!(points.T).into();
            /// assert_eq!(arr!(x * y), arr!([2, 12, 30]));
            /// ```
            fn from(view: View<'a, T, (Len<$length>, $($axis),+), L>) -> Self {
                let mut rows = view.rows();
                next!(rows, $($part)+)
            }
        }
    };
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
