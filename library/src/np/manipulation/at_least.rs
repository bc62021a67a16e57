//! Axes added until there are enough of them.

use crate::array::{AsView, View};
use crate::axis::{Axis, Len};
use crate::shape::layout::{Layout, Strided};
use crate::shape::{Shape, for_each_rank};

/// A shape with axes of length 1 added until there are at least `R`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.atleast_2d([1, 2])), arr!([[1, 2]]));
/// assert_eq!(arr!(np.atleast_3d([1, 2])).shape(), [1, 2, 1]);
/// ```
pub trait AtLeast<const R: usize>: Shape {
    /// All axes.
    type Out: Shape;

    #[doc(hidden)]
    fn extended<T, L: Layout>(view: View<'_, T, Self, L>) -> View<'_, T, Self::Out, Strided>;
}

macro_rules! at_least {
    ($($least:literal: [$($axis:ident)*] => $out:ty, $view:ident $extended:expr;)*) => {$(
        impl<$($axis: Axis),*> AtLeast<$least> for ($($axis,)*) {
            type Out = $out;

            fn extended<T, L: Layout>($view: View<'_, T, Self, L>) -> View<'_, T, $out, Strided> {
                $extended.strided()
            }
        }
    )*};
}
at_least! {
    1: [] => (Len<1>,), view view.expand_dims::<0>();
    2: [] => (Len<1>, Len<1>), view view.expand_dims::<0>().expand_dims::<0>();
    2: [A] => (Len<1>, A), view view.expand_dims::<0>();
    3: [] => (Len<1>, Len<1>, Len<1>), view view.expand_dims::<0>().expand_dims::<0>().expand_dims::<0>();
    3: [A] => (Len<1>, A, Len<1>), view view.expand_dims::<0>().expand_dims::<2>();
    3: [A B] => (A, B, Len<1>), view view.expand_dims::<2>();
}

macro_rules! enough {
    (@each [$($least:literal)*] $axes:tt) => { $(enough!(@one $least $axes);)* };
    (@one $least:literal [$($axis:ident $number:tt)*]) => {
        impl<$($axis: Axis),*> AtLeast<$least> for ($($axis,)*) {
            type Out = Self;

            fn extended<T, L: Layout>(view: View<'_, T, Self, L>) -> View<'_, T, Self, Strided> {
                view.strided()
            }
        }
    };
    (0) => {};
    (1 $($axes:tt)*) => { enough!(@each [1] [$($axes)*]); };
    (2 $($axes:tt)*) => { enough!(@each [1 2] [$($axes)*]); };
    ($rank:tt $($axes:tt)*) => { enough!(@each [1 2 3] [$($axes)*]); };
}
for_each_rank!(enough);

/// A view of an array with axes added until there are at least `R`.
type Extended<'a, A, const R: usize> =
    View<'a, <A as AsView>::Elem, <<A as AsView>::Shape as AtLeast<R>>::Out, Strided>;

macro_rules! functions {
    ($($(#[$attribute:meta])* $name:ident $least:literal;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A: AsView<Shape: AtLeast<$least>> + ?Sized>(a: &A) -> Extended<'_, A, $least> {
            AtLeast::extended(a.array_view())
        }
    )*};
}
functions! {
    /// A view with at least one axis; NumPy's `np.atleast_1d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::atleast_1d(&arr!([[1, 2]])).shape(), [1, 2]);
    /// ```
    atleast_1d 1;
    /// A view with at least two axes, the first of length 1 if there was one only; NumPy's
    /// `np.atleast_2d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::atleast_2d(&arr!([1, 2])), arr!([[1, 2]]));
    /// ```
    atleast_2d 2;
    /// A view with at least three axes: `(n,)` becomes `(1, n, 1)`, `(m, n)` becomes `(m, n, 1)`;
    /// NumPy's `np.atleast_3d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::atleast_3d(&arr!([[1, 2]])).shape(), [1, 2, 1]);
    /// ```
    atleast_3d 3;
}
