//! Conversions between types that differ only in what they know: lengths, layouts. rustc suggests them
//! (`.into()`) where one type is expected and the other found.

use super::{Owned, View, ViewMut};
use crate::axis::{Axis, Dyn, Len};
use crate::element::Storable;
use crate::shape::layout::{Contiguous, Layout, Rows, Strided};
use crate::shape::{KnownAs, Shape};
use alloc::vec::Vec;

#[diagnostic::do_not_recommend]
impl<T: Storable, const N: usize> From<[T; N]> for Owned<T, (Len<N>,)> {
    /// An array of the elements of one of Rust's. (What is no [`Element`](crate::Element) is put into an array
    /// by [`Owned::from_fn`], or by way of a `Vec`.)
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(Owned::from([1_u8, 2]), arr!([1_u8, 2]));
    /// ```
    fn from(elements: [T; N]) -> Self {
        Owned::of_array((Len,), elements)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Storable, const N: usize, const M: usize> From<[[T; N]; M]> for Owned<T, (Len<M>, Len<N>)> {
    /// A matrix of the elements of Rust's arrays, as `np.array` makes it.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = Owned::from([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(arr!(m[:, 1]), arr!([2, 5]));
    /// ```
    fn from(rows: [[T; N]; M]) -> Self {
        Owned::from_elements((Len, Len), rows.into_iter().flatten())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Storable, const N: usize, const M: usize, const K: usize> From<[[[T; N]; M]; K]>
    for Owned<T, (Len<K>, Len<M>, Len<N>)>
{
    /// The same of arrays of such arrays.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let steps = Owned::from([[[1, 2]], [[3, 4]], [[5, 6]]]);
    /// assert_eq!(steps.shape(), [3, 1, 2]);
    /// ```
    fn from(matrices: [[[T; N]; M]; K]) -> Self {
        let rows = matrices.into_iter().flatten();
        Owned::from_elements((Len, Len, Len), rows.flatten())
    }
}

/// Of arrays with these axes, the lengths of some are forgotten, of every choice of them: of one axis after the
/// other, that it is a `Len<N>`, or nothing. What is chosen is gathered behind: the parameters that are lengths,
/// and those that are axes, and the axes before and after.
macro_rules! lengths_forgotten {
    ($($axis:ident)*) => {
        lengths_forgotten!(@choose [$($axis)*] [] [] [] []);
    };
    (@choose [$axis:ident $($rest:ident)*] [$($length:ident)*] [$($kept:ident)*] [$($known:tt)*] [$($unknown:tt)*]) => {
        lengths_forgotten!(
            @choose [$($rest)*] [$($length)* $axis] [$($kept)*] [$($known)* Len<$axis>,] [$($unknown)* Dyn,]
        );
        lengths_forgotten!(
            @choose [$($rest)*] [$($length)*] [$($kept)* $axis] [$($known)* $axis,] [$($unknown)* $axis,]
        );
    };
    (@choose [] [] $kept:tt $known:tt $unknown:tt) => {};
    (@choose [] $length:tt $kept:tt [$($known:tt)*] [$($unknown:tt)*]) => {
        lengths_forgotten!(@of $length $kept ($($known)*) => ($($unknown)*));
    };
    (@of [$($length:ident)+] [$($axis:ident)*] $known:ty => $unknown:ty) => {
        #[diagnostic::do_not_recommend]
        impl<T, $(const $length: usize,)+ $($axis: Axis),*> From<Owned<T, $known>> for Owned<T, $unknown> {
            fn from(array: Owned<T, $known>) -> Self {
                array.knowing()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T, L: Layout, $(const $length: usize,)+ $($axis: Axis),*> From<View<'a, T, $known, L>>
            for View<'a, T, $unknown, L>
        {
            fn from(view: View<'a, T, $known, L>) -> Self {
                view.knowing()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T, L: Layout, $(const $length: usize,)+ $($axis: Axis),*> From<ViewMut<'a, T, $known, L>>
            for ViewMut<'a, T, $unknown, L>
        {
            fn from(view: ViewMut<'a, T, $known, L>) -> Self {
                view.knowing()
            }
        }

        lengths_forgotten!(@and_layout [$($length)+] [$($axis)*] $known => $unknown, Contiguous);
        lengths_forgotten!(@and_layout [$($length)+] [$($axis)*] $known => $unknown, Rows);
    };
    (@and_layout [$($length:ident)+] [$($axis:ident)*] $known:ty => $unknown:ty, $layout:ty) => {
        #[diagnostic::do_not_recommend]
        impl<'a, T, $(const $length: usize,)+ $($axis: Axis),*> From<View<'a, T, $known, $layout>>
            for View<'a, T, $unknown, Strided>
        {
            fn from(view: View<'a, T, $known, $layout>) -> Self {
                view.knowing().strided()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T, $(const $length: usize,)+ $($axis: Axis),*> From<ViewMut<'a, T, $known, $layout>>
            for ViewMut<'a, T, $unknown, Strided>
        {
            fn from(view: ViewMut<'a, T, $known, $layout>) -> Self {
                view.knowing().into_strided()
            }
        }
    };
}
lengths_forgotten!(A);
lengths_forgotten!(A B);
lengths_forgotten!(A B C);
lengths_forgotten!(A B C D);

macro_rules! layouts_forgotten {
    ($($layout:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, T, S: Shape> From<View<'a, T, S, $layout>> for View<'a, T, S, Strided> {
            fn from(view: View<'a, T, S, $layout>) -> Self {
                view.strided()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T, S: Shape> From<ViewMut<'a, T, S, $layout>> for ViewMut<'a, T, S, Strided> {
            fn from(view: ViewMut<'a, T, S, $layout>) -> Self {
                view.into_strided()
            }
        }
    )*};
}
layouts_forgotten!(Contiguous Rows);

/// A copy, as `Vec` has it of slices: what a function returns or a struct keeps is `.into()`, whether it is an array
/// already or a view of one.
macro_rules! copied {
    ($($view:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Clone, S: KnownAs<Z>, Z: Shape, L: Layout> From<$view> for Owned<T, Z> {
            /// ```
            /// use ndview::prelude::*;
            /// fn first_column(m: &impl Array<f64, 2>) -> Owned<f64, Shape![_]> {
            ///     arr!(m[:, 0]).into()
            /// }
            /// assert_eq!(first_column(&arr!([[1.0, 2.0], [3.0, 4.0]])), arr!([1.0, 3.0]));
            /// ```
            fn from(view: $view) -> Self {
                view.copy().knowing()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Clone, S: Shape, L: Layout> From<$view> for Vec<T> {
            /// The elements in row-major order, as `to_vec` has them.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let column: Vec<i64> = arr!([[1, 2], [3, 4]][:, 0].into());
            /// assert_eq!(column, [1, 3]);
            /// ```
            fn from(view: $view) -> Self {
                view.to_vec()
            }
        }
    )*};
}
copied! {
    View<'_, T, S, L>;
    ViewMut<'_, T, S, L>;
}
