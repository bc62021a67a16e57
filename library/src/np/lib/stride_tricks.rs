//! Views whose elements overlap: NumPy's `np.lib.stride_tricks`.

use crate::array::{AsView, View};
use crate::axis::{Axis, Dyn};
use crate::error::or_panic;
use crate::np::options::{Along, Unset};
use crate::refusal::refuse;
use crate::shape::layout::Layout;
use crate::shape::{GivenAxis, IntoShape, PlaceOf, Shape, WindowAt};

/// A view of all windows of an array: of `window_shape` positions along each axis, one axis of windows for
/// each, and their elements along as many axes after those; NumPy's
/// `np.lib.stride_tricks.sliding_window_view(x, window_shape)`. Nothing is copied: it cannot be written to,
/// because many elements are one. [`sliding_window_view_with`] takes axes, as does `axis=` in `arr!`.
///
/// A window that is known to be too large does not compile.
///
/// # Panics
/// `window shape cannot be larger than input array shape`; `array is too big; ..`
///
/// ```
/// use ndview::prelude::*;
/// use np::lib::stride_tricks::sliding_window_view;
/// let a = arr!([1, 2, 3, 4]);
/// let pairs: View<'_, i32, Shape![3, 2]> = sliding_window_view(&a, (Len::<2>,));
/// assert_eq!(pairs, arr!([[1, 2], [2, 3], [3, 4]]));
/// assert_eq!(arr!(np.lib.stride_tricks.sliding_window_view(a, 3).mean(axis=-1)), arr!([2.0, 3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn sliding_window_view<A, W>(x: &A, window_shape: W) -> View<'_, A::Elem, W::Shape>
where
    A: AsView + ?Sized,
    W: SlidingWindows<Unset, A::Shape>,
{
    x.array_view()
        .sliding_window_view_with((window_shape, Unset))
}

/// As [`sliding_window_view`], of windows along one axis, or along several; NumPy's
/// `np.lib.stride_tricks.sliding_window_view(x, window_shape, axis)`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// # Panics
/// As [`sliding_window_view`].
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2, 3], [4, 5, 6]]);
/// let rows = arr!(np.lib.stride_tricks.sliding_window_view(m, 2, axis=1));
/// assert_eq!(rows, arr!([[[1, 2], [2, 3]], [[4, 5], [5, 6]]]));
/// for row in arr!(rows[0]).rows() {
///     assert_eq!(row.len(), 2);
/// }
/// ```
#[must_use]
#[track_caller]
pub fn sliding_window_view_with<A, W, X>(
    x: &A,
    window_shape: W,
    axis: X,
) -> View<'_, A::Elem, W::Shape>
where
    A: AsView + ?Sized,
    W: SlidingWindows<X, A::Shape>,
{
    x.array_view()
        .sliding_window_view_with((window_shape, axis))
}

/// The lengths of windows along the axes `X` of an array of shape `S`, of all axes if that is [`Unset`].
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2, 3], [4, 5, 6]]);
/// let all = arr!(np.lib.stride_tricks.sliding_window_view(m, (2, 2)));
/// let across = arr!(np.lib.stride_tricks.sliding_window_view(m, 2, axis=1));
/// assert_eq!(all.shape(), [1, 2, 2, 2]);
/// assert_eq!(across.shape(), [2, 2, 2]);
/// ```
#[diagnostic::on_unimplemented(
    message = "must provide one window length for each axis: `{Self}` are the lengths for an array of shape `{S}`",
    label = "another number of lengths than of axes"
)]
pub trait SlidingWindows<X, S: Shape> {
    /// The axes of the windows, and those of their elements.
    type Shape: Shape;

    #[doc(hidden)]
    fn slide<T>(self, view: View<'_, T, S>) -> View<'_, T, Self::Shape>;
}

/// Windows along some axes, one after the other: for each axis, the type of the length, its number among the
/// lengths, the place and the number of the axis, and the shape with its windows; at last the axes of an array
/// that has no others.
macro_rules! windows {
    ($(
        $first:ident $first_place:ident $first_axis:ident $first_out:ident,
        $($window:ident $number:tt $place:ident $axis:ident $before:ident $out:ident),* => $last:ident;
    )*) => {$(
        impl<S, $first, $first_place, $first_out, $($window, $place, $out,)* const $first_axis: isize, $(const $axis: isize),*>
            SlidingWindows<(Along<$first_axis>, $(Along<$axis>,)*), S> for ($first, $($window,)*)
        where
            S: PlaceOf<$first_axis, Place = $first_place> $(+ PlaceOf<$axis, Place = $place>)*,
            S: WindowAt<$first_place, $first::Axis, Out = $first_out>,
            $first: GivenAxis,
            $first_out: Shape,
            $(
                $window: GivenAxis,
                $before: WindowAt<$place, $window::Axis, Out = $out>,
                $out: Shape,
            )*
        {
            type Shape = $last;

            #[track_caller]
            fn slide<T>(self, view: View<'_, T, S>) -> View<'_, T, $last> {
                let windows = view.windows_at::<$first_place, _>(self.0.into_axis());
                $(let windows = windows.windows_at::<$place, _>(self.$number.into_axis());)*
                windows
            }
        }
    )*};
}
windows! {
    W0 P0 N0 S0, => S0;
    W0 P0 N0 S0, W1 1 P1 N1 S0 S1 => S1;
    W0 P0 N0 S0, W1 1 P1 N1 S0 S1, W2 2 P2 N2 S1 S2 => S2;
}

/// Along all axes: their numbers are known.
macro_rules! of_all_axes {
    ($($axes:ty: [$($axis:ident)*] $windows:ty: [$($window:ident)*] $numbers:ty;)*) => {$(
        impl<$($axis: Axis,)* $($window: GivenAxis),*> SlidingWindows<Unset, $axes> for $windows
        where
            $windows: SlidingWindows<$numbers, $axes>,
        {
            type Shape = <$windows as SlidingWindows<$numbers, $axes>>::Shape;

            #[track_caller]
            fn slide<T>(self, view: View<'_, T, $axes>) -> View<'_, T, Self::Shape> {
                <$windows as SlidingWindows<$numbers, $axes>>::slide(self, view)
            }
        }
    )*};
}
of_all_axes! {
    (A0,): [A0] (W0,): [W0] (Along<0>,);
    (A0, A1): [A0 A1] (W0, W1): [W0 W1] (Along<0>, Along<1>);
    (A0, A1, A2): [A0 A1 A2] (W0, W1, W2): [W0 W1 W2] (Along<0>, Along<1>, Along<2>);
}

/// A single length.
impl<X, S: Shape> SlidingWindows<X, S> for usize
where
    (Dyn,): SlidingWindows<X, S>,
{
    type Shape = <(Dyn,) as SlidingWindows<X, S>>::Shape;

    #[track_caller]
    fn slide<T>(self, view: View<'_, T, S>) -> View<'_, T, Self::Shape> {
        <(Dyn,) as SlidingWindows<X, S>>::slide((Dyn(self),), view)
    }
}

/// A single axis.
impl<W: GivenAxis, S: Shape, const N: isize> SlidingWindows<Along<N>, S> for (W,)
where
    (W,): SlidingWindows<(Along<N>,), S>,
{
    type Shape = <(W,) as SlidingWindows<(Along<N>,), S>>::Shape;

    #[track_caller]
    fn slide<T>(self, view: View<'_, T, S>) -> View<'_, T, Self::Shape> {
        <(W,) as SlidingWindows<(Along<N>,), S>>::slide(self, view)
    }
}

/// A view of the elements of an array in another shape and with other strides, in bytes; NumPy's
/// `np.lib.stride_tricks.as_strided(x, shape, strides)`. Every index is an element of the array, or it is an
/// error; different indices may be the same element, so that it cannot be written to.
/// [`View::from_raw_parts`] takes any memory, and is `unsafe`.
///
/// # Panics
/// `strides is incompatible with shape of requested array and size of buffer`, if an index leads outside of
/// the array, or if its elements do not lie in a row; if a stride leads to a part of an element.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1_i64, 2, 3, 4]);
/// let shifted = arr!(np.lib.stride_tricks.as_strided(a, shape=(3, 2), strides=(8, 8)));
/// assert_eq!(shifted, arr!([[1_i64, 2], [2, 3], [3, 4]]));
/// ```
#[must_use]
#[track_caller]
pub fn as_strided<A, X, S>(x: &A, shape: X, strides: S::Strides) -> View<'_, A::Elem, S>
where
    A: AsView + ?Sized,
    X: IntoShape<Shape = S>,
    S: Shape,
{
    x.array_view().as_strided_with((shape, strides))
}

/// How `arr!` takes these views: of a view, whose elements outlive it.
impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    #[doc(hidden)]
    #[track_caller]
    pub fn sliding_window_view_with<W, X>(self, (windows, _axes): (W, X)) -> View<'a, T, W::Shape>
    where
        W: SlidingWindows<X, S>,
    {
        windows.slide(self.strided())
    }

    #[doc(hidden)]
    #[track_caller]
    pub fn as_strided_with<X, Z>(self, (shape, strides): (X, Z::Strides)) -> View<'a, T, Z>
    where
        X: IntoShape<Shape = Z>,
        Z: Shape,
    {
        let itemsize = size_of::<T>().max(1) as isize;
        let mut in_elements = strides;
        for stride in in_elements.as_mut() {
            if *stride % itemsize != 0 {
                refuse!("a stride of {stride} bytes leads to a part of an element of {itemsize}");
            }
            *stride /= itemsize;
        }
        // Of elements that do not lie in a row, nobody knows what is between them.
        let elements = self.contiguous_elements().unwrap_or_default();
        or_panic(View::try_from_slice(elements, 0, shape, in_elements))
    }
}
