//! Arrays as as many elements, or parts along the first axis, as a tuple has: `let (x, y) = arr!(..).into();` where the
//! type knows how many there are, and `.try_into()` where it does not.

use super::transform::RowLayout;
use super::{Owned, View};
use crate::axis::{Axis, Dyn, Len};
use crate::error::Error;
use crate::shape::layout::Layout;

/// A type, as often as there are names.
macro_rules! of {
    ($type:ty, $($name:ident)+) => { ($(of!(@ $type, $name),)+) };
    (@ $type:ty, $name:ident) => { $type };
}

/// Whether there are as many as are expected.
fn counted(values: usize, expected: usize) -> Result<(), Error> {
    match values == expected {
        true => Ok(()),
        false => Err(Error::Unpacked { expected, values }),
    }
}

/// What an iterator yields: `N` parts.
fn parts<P, const N: usize>(mut parts: impl Iterator<Item = P>) -> [P; N] {
    core::array::from_fn(|_| match parts.next() {
        Some(part) => part,
        None => unreachable!("there are as many as have been counted"),
    })
}

macro_rules! unpacked {
    ($($length:literal: $($part:ident)+;)*) => {$(
        #[diagnostic::do_not_recommend]
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

        #[diagnostic::do_not_recommend]
        impl<T: Clone, L: Layout> From<View<'_, T, (Len<$length>,), L>> for of!(T, $($part)+) {
            fn from(view: View<'_, T, (Len<$length>,), L>) -> Self {
                view.copy().into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T> TryFrom<Owned<T, (Dyn,)>> for of!(T, $($part)+) {
            type Error = Error;

            /// ```
            /// use ndview::prelude::*;
            /// let ordered = Owned::from(vec![1, 4, 9]);
            /// let (low, middle, high) = ordered.try_into()?;
            /// assert_eq!(low + middle + high, 14);
            /// # Ok::<(), ndview::Error>(())
            /// ```
            fn try_from(array: Owned<T, (Dyn,)>) -> Result<Self, Error> {
                counted(array.len(), $length)?;
                Ok(parts::<_, $length>(array.into_vec().into_iter()).into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Clone, L: Layout> TryFrom<View<'_, T, (Dyn,), L>> for of!(T, $($part)+) {
            type Error = Error;

            fn try_from(view: View<'_, T, (Dyn,), L>) -> Result<Self, Error> {
                view.copy().try_into()
            }
        }

        unpacked!(@rows $length, [A], $($part)+);
        unpacked!(@rows $length, [A B], $($part)+);
        unpacked!(@rows $length, [A B C], $($part)+);
    )*};
    (@rows $length:literal, [$($axis:ident)+], $($part:ident)+) => {
        #[diagnostic::do_not_recommend]
        impl<T: Clone, $($axis: Axis),+> From<Owned<T, (Len<$length>, $($axis),+)>>
            for of!(Owned<T, ($($axis,)+)>, $($part)+)
        {
            /// ```
            /// use ndview::prelude::*;
            /// let (i, j) = arr!(np.indices((2, 3))).into();
            /// assert_eq!(arr!(10 * i + j), arr!([[0, 1, 2], [10, 11, 12_i64]]));
            /// ```
            fn from(array: Owned<T, (Len<$length>, $($axis),+)>) -> Self {
                parts::<_, $length>(array.rows().map(|row| row.copy())).into()
            }
        }

        #[diagnostic::do_not_recommend]
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
                parts::<_, $length>(view.rows()).into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Clone, $($axis: Axis),+> TryFrom<Owned<T, (Dyn, $($axis),+)>>
            for of!(Owned<T, ($($axis,)+)>, $($part)+)
        {
            type Error = Error;

            fn try_from(array: Owned<T, (Dyn, $($axis),+)>) -> Result<Self, Error> {
                counted(array.shape()[0], $length)?;
                Ok(parts::<_, $length>(array.rows().map(|row| row.copy())).into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T, $($axis: Axis,)+ L: Layout> TryFrom<View<'a, T, (Dyn, $($axis),+), L>>
            for of!(View<'a, T, ($($axis,)+), RowLayout<L, ($($axis,)+)>>, $($part)+)
        {
            type Error = Error;

            /// ```
            /// use ndview::prelude::*;
            /// fn mean_distance(points: &impl Array<f64, 2>) -> Result<f64, ndview::Error> {
            ///     let (x, y) = arr!(points.T).try_into()?;
            ///     Ok(arr!(np.hypot(x, y).mean()))
            /// }
            /// assert_eq!(mean_distance(&[[3.0, 4.0], [0.0, 1.0]]), Ok(3.0));
            /// let error = mean_distance(&[[0.0, 0.0, 0.0]]).unwrap_err();
            /// assert_eq!(error.to_string(), "too many values to unpack (expected 2)");
            /// ```
            fn try_from(view: View<'a, T, (Dyn, $($axis),+), L>) -> Result<Self, Error> {
                counted(view.shape()[0], $length)?;
                Ok(parts::<_, $length>(view.rows()).into())
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

#[diagnostic::do_not_recommend]
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

#[diagnostic::do_not_recommend]
impl<T: Clone, const N: usize, L: Layout> From<View<'_, T, (Len<N>,), L>> for [T; N] {
    /// Clones of the elements, as an array of Rust's.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = arr!([[1, 2], [3, 4], [5, 6]]);
    /// let last: [i32; 2] = arr!(m[-1]).into();
    /// assert_eq!(last, [5, 6]);
    /// ```
    fn from(view: View<'_, T, (Len<N>,), L>) -> Self {
        view.copy().into()
    }
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize> TryFrom<Owned<T, (Dyn,)>> for [T; N] {
    type Error = Error;

    /// The elements, as an array of Rust's, if there are so many.
    ///
    /// # Errors
    /// `too many values to unpack (expected 2)`, `not enough values to unpack (expected 4, got 3)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let ordered = Owned::from(vec![1, 4, 9]);
    /// let [low, _, high] = ordered.try_into()?;
    /// assert_eq!(low + high, 10);
    /// # Ok::<(), ndview::Error>(())
    /// ```
    fn try_from(array: Owned<T, (Dyn,)>) -> Result<Self, Error> {
        counted(array.len(), N)?;
        Ok(parts(array.into_vec().into_iter()))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone, const N: usize, L: Layout> TryFrom<View<'_, T, (Dyn,), L>> for [T; N] {
    type Error = Error;

    /// Clones of the elements, as an array of Rust's, if there are so many; errors as of [`Owned`].
    fn try_from(view: View<'_, T, (Dyn,), L>) -> Result<Self, Error> {
        view.copy().try_into()
    }
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize, const M: usize> From<Owned<T, (Len<M>, Len<N>)>> for [[T; N]; M] {
    /// The rows, as arrays of Rust's.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m: [[i64; 2]; 2] = arr!([[1, 2], [3, 4]] @ [[0, 1], [1, 0]]).into();
    /// assert_eq!(m, [[2, 1], [4, 3]]);
    /// ```
    fn from(array: Owned<T, (Len<M>, Len<N>)>) -> Self {
        let mut elements = array.into_vec().into_iter();
        core::array::from_fn(|_| parts(elements.by_ref()))
    }
}
