//! The methods that are functions of NumPy as well, and `array_equal`.

use crate::array::{AsView, Owned, Regroup, Sections, View, all_pairs};
use crate::axis::{Axis, Dyn, Len};
use crate::element::Compare;
use crate::expr::Equal;
use crate::np::options::Along;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{
    AxisOf, BroadcastShape, Diagonal, Infer, InsertAxis, Matrices, MoveAxis, NewShape, Permutation,
    Shape, ShapeFor, Squeeze, SqueezeAt, SwapAxes, for_each_rank,
};
use alloc::vec::Vec;

/// The layout of an array without some of its axes of length 1.
type Dropped<A> = <<A as AsView>::Layout as Layout>::AxisDropped;

/// What reshaping yields: a view of a contiguous array, a copy of another.
type Reshaped<'a, A, S> = <<A as AsView>::Layout as Regroup<<A as AsView>::Elem>>::Out<'a, S>;

/// Axis `N` of an array.
type AxisOfArray<A, const N: isize> = <<A as AsView>::Shape as AxisOf<N>>::Axis;

/// Views of parts along axis `N`.
type Parts<'a, A, const N: isize> = Vec<
    View<
        'a,
        <A as AsView>::Elem,
        <<A as AsView>::Shape as AxisOf<N>>::Replaced<Dyn>,
        <<A as AsView>::Shape as AxisOf<N>>::PartLayout<<A as AsView>::Layout>,
    >,
>;

macro_rules! functions {
    ($($(#[$attribute:meta])* fn $name:ident [$($generics:tt)*] ($($argument:ident: $type:ty)?) -> $out:ty
        where [$($bounds:tt)*], $method:ident [$($axes:tt)*];)*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[inline]
        pub fn $name<$($generics)* A: AsView + ?Sized>(a: &A $(, $argument: $type)?) -> $out
        where
            $($bounds)*
        {
            a.array_view().$method::<$($axes)*>($($argument)?)
        }
    )*};
}

functions! {
    /// A view with the axes from last to first; NumPy's `np.transpose`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::transpose(&arr!([[1, 2], [3, 4]])), arr!([[1, 3], [2, 4]]));
    /// ```
    fn transpose [] () -> View<'_, A::Elem, <A::Shape as Shape>::Reversed> where [], t [];

    /// A view of a stack of matrices, each transposed; NumPy's `np.matrix_transpose`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::matrix_transpose(&np::zeros([5, 2, 3])).shape(), [5, 3, 2]);
    /// ```
    fn matrix_transpose [] () -> View<'_, A::Elem, <A::Shape as Matrices>::Transposed>
        where [A::Shape: Matrices], mt [A::Shape];

    /// A view with the axes in the given order; NumPy's `np.permute_dims`.
    ///
    /// # Panics
    /// As the method [`permute`](View::permute).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::permute_dims(&np::zeros([2, 3, 4]), [2, 0, 1]).shape(), [4, 2, 3]);
    /// ```
    #[track_caller]
    fn permute_dims [] (axes: impl Permutation<A::Shape>) -> View<'_, A::Elem, <A::Shape as Shape>::Erased>
        where [], permute [_];

    /// A view with two axes exchanged; NumPy's `np.swapaxes`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::swapaxes::<0, 1, _>(&arr!([[1, 2], [3, 4]])), arr!([[1, 3], [2, 4]]));
    /// ```
    fn swapaxes [const M: isize, const N: isize,] () -> View<'_, A::Elem, <A::Shape as SwapAxes<M, N>>::Out>
        where [A::Shape: SwapAxes<M, N>], swapaxes [M, N];

    /// A view with axis `M` moved to be axis `N`; NumPy's `np.moveaxis`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::moveaxis::<0, -1, _>(&np::zeros([2, 3, 4])).shape(), [3, 4, 2]);
    /// ```
    fn moveaxis [const M: isize, const N: isize,] () -> View<'_, A::Elem, <A::Shape as MoveAxis<M, N>>::Out>
        where [A::Shape: MoveAxis<M, N>], moveaxis [M, N];

    /// The elements in another shape: a view of a contiguous array, a copy of another; NumPy's
    /// `np.reshape`.
    ///
    /// # Panics
    /// As the method [`reshape`](View::reshape).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::reshape(&arr!([1, 2, 3, 4]), [2, 2]), arr!([[1, 2], [3, 4]]));
    /// ```
    #[track_caller]
    fn reshape [X: NewShape<A::Shape>,] (shape: X) -> Reshaped<'_, A, X::Shape>
        where [A::Layout: Regroup<A::Elem>], reshape [_];

    /// The elements along one axis: a view of a contiguous array, a copy of another; NumPy's
    /// `np.ravel`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::ravel(&arr!([[1, 2], [3, 4]])), arr!([1, 2, 3, 4]));
    /// ```
    fn ravel [] () -> Reshaped<'_, A, <Infer as ShapeFor<A::Shape>>::Shape>
        where [A::Layout: Regroup<A::Elem>, Infer: NewShape<A::Shape>], ravel [];

    /// A view without the axes of length 1; NumPy's `np.squeeze`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::squeeze(&arr!([[1, 2]])), arr!([1, 2]));
    /// ```
    fn squeeze [] () -> View<'_, A::Elem, <A::Shape as Squeeze>::Out, Dropped<A>>
        where [A::Shape: Squeeze], squeeze [A::Shape];

    /// A view without axis `N`, which has length 1; NumPy's `np.squeeze(a, axis)`.
    ///
    /// # Panics
    /// `cannot select an axis to squeeze out which has size not equal to one`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::squeeze_axis::<0, _>(&arr!([[1, 2]])), arr!([1, 2]));
    /// ```
    #[track_caller]
    fn squeeze_axis [const N: isize,] () -> View<'_, A::Elem, <A::Shape as SqueezeAt<N>>::Out, Dropped<A>>
        where [A::Shape: SqueezeAt<N>], squeeze_axis [N];

    /// A view with one more axis, of length 1, as axis `N`; NumPy's `np.expand_dims`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::expand_dims::<0, _>(&arr!([1, 2])), arr!([[1, 2]]));
    /// ```
    fn expand_dims [const N: isize,] () -> View<'_, A::Elem, <A::Shape as InsertAxis<N, Len<1>>>::Out, A::Layout>
        where [A::Shape: InsertAxis<N, Len<1>>], expand_dims [N];

    /// A view with every axis from last to first; NumPy's `np.flip`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::flip(&arr!([1, 2, 3])), arr!([3, 2, 1]));
    /// ```
    fn flip [] () -> View<'_, A::Elem, A::Shape> where [], flip [];

    /// A view with axis `N` from last to first; NumPy's `np.flip(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::flip_axis::<1, _>(&arr!([[1, 2], [3, 4]])), arr!([[2, 1], [4, 3]]));
    /// ```
    fn flip_axis [const N: isize,] () -> View<'_, A::Elem, A::Shape> where [A::Shape: AxisOf<N>], flip_axis [N];

    /// A view of the elements at equal positions of the first two axes; NumPy's `np.diagonal`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::diagonal(&arr!([[1, 2], [3, 4]])), arr!([1, 4]));
    /// ```
    fn diagonal [] () -> View<'_, A::Elem, <A::Shape as Diagonal>::Out> where [A::Shape: Diagonal], diagonal [A::Shape];

    /// A view that repeats the array to fill a shape; NumPy's `np.broadcast_to`.
    ///
    /// # Panics
    /// As the method [`broadcast_to`](View::broadcast_to).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::broadcast_to(&arr!([1, 2]), [2, 2]), arr!([[1, 2], [1, 2]]));
    /// ```
    #[track_caller]
    fn broadcast_to [X: BroadcastShape<A::Shape>,] (shape: X) -> View<'_, A::Elem, X::Shape, Strided>
        where [], broadcast_to [_];

    /// Views of parts along the first axis; NumPy's `np.split`.
    ///
    /// # Panics
    /// As the method [`split`](View::split).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::split(&arr!([1, 2, 3, 4]), 2)[1], arr!([3, 4]));
    /// ```
    #[track_caller]
    fn split [] (sections: impl Sections<AxisOfArray<A, 0>>) -> Parts<'_, A, 0> where [A::Shape: AxisOf<0>], split [];

    /// Views of parts along axis `N`; NumPy's `np.split(a, sections, axis)`.
    ///
    /// # Panics
    /// As the method [`split`](View::split).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::split_axis::<1, _>(&arr!([[1, 2], [3, 4]]), 2)[1], arr!([[2], [4]]));
    /// ```
    #[track_caller]
    fn split_axis [const N: isize,] (sections: impl Sections<AxisOfArray<A, N>>) -> Parts<'_, A, N>
        where [A::Shape: AxisOf<N>], split_axis [N];

    /// Views of parts along the first axis, whose number need not divide it; NumPy's
    /// `np.array_split`.
    ///
    /// # Panics
    /// As the method [`array_split`](View::array_split).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::array_split(&arr!([1, 2, 3]), 2)[0], arr!([1, 2]));
    /// ```
    #[track_caller]
    fn array_split [] (sections: impl Sections<AxisOfArray<A, 0>>) -> Parts<'_, A, 0> where [A::Shape: AxisOf<0>], array_split [];

    /// Views of parts along axis `N`, whose number need not divide it; NumPy's
    /// `np.array_split(a, sections, axis)`.
    ///
    /// # Panics
    /// As the method [`array_split`](View::array_split).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::array_split_axis::<1, _>(&arr!([[1, 2, 3]]), 2)[0], arr!([[1, 2]]));
    /// ```
    #[track_caller]
    fn array_split_axis [const N: isize,] (sections: impl Sections<AxisOfArray<A, N>>) -> Parts<'_, A, N>
        where [A::Shape: AxisOf<N>], array_split_axis [N];

    /// Views of parts along the first of two axes or more; NumPy's `np.vsplit`.
    ///
    /// # Panics
    /// As the method [`split`](View::split).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::vsplit(&arr!([[1, 2], [3, 4]]), 2)[1], arr!([[3, 4]]));
    /// ```
    #[track_caller]
    fn vsplit [] (sections: impl Sections<AxisOfArray<A, 0>>) -> Parts<'_, A, 0>
        where [A::Shape: AxisOf<0> + AxisOf<1>], split_axis [0];

    /// Views of parts along the third axis; NumPy's `np.dsplit`.
    ///
    /// # Panics
    /// As the method [`split`](View::split).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::dsplit(&arr!([[[1, 2]], [[3, 4]]]), 2)[1], arr!([[[2]], [[4]]]));
    /// ```
    #[track_caller]
    fn dsplit [] (sections: impl Sections<AxisOfArray<A, 2>>) -> Parts<'_, A, 2>
        where [A::Shape: AxisOf<2>], split_axis [2];
}

/// A shape that `np.hsplit` divides: along its second axis, or the only one.
///
/// ```
/// use ndview::prelude::*;
/// let (m, row) = (arr!([[1, 2], [3, 4]]), arr!([5, 6]));
/// assert_eq!(arr!(np.hsplit(m, 2))[1], arr!([[2], [4]]));
/// assert_eq!(arr!(np.hsplit(row, 2))[1], [6]);
/// ```
#[diagnostic::on_unimplemented(
    message = "hsplit only works on arrays of 1 or more dimensions",
    label = "an array without axes"
)]
pub trait SplitHorizontally: Shape {
    /// The axis.
    type Axis: Axis;
    /// The views of the parts.
    type Parts<'a, T: 'a, L: Layout>;

    #[doc(hidden)]
    #[track_caller]
    fn parts<'a, T, L: Layout>(
        view: View<'a, T, Self, L>,
        sections: impl Sections<Self::Axis>,
    ) -> Self::Parts<'a, T, L>;
}

/// Views of parts of an array of shape `S` along axis `N`.
type PartsAlong<'a, T, S, L, const N: isize> =
    Vec<View<'a, T, <S as AxisOf<N>>::Replaced<Dyn>, <S as AxisOf<N>>::PartLayout<L>>>;

macro_rules! split_horizontally {
    (@along $along:literal $($axis:ident)*) => {
        impl<$($axis: Axis),*> SplitHorizontally for ($($axis,)*) {
            type Axis = <Self as AxisOf<$along>>::Axis;
            type Parts<'a, T: 'a, L: Layout> = PartsAlong<'a, T, Self, L, $along>;

            #[track_caller]
            fn parts<'a, T, L: Layout>(
                view: View<'a, T, Self, L>,
                sections: impl Sections<Self::Axis>,
            ) -> Self::Parts<'a, T, L> {
                view.split_axis::<$along>(sections)
            }
        }
    };
    (0) => {};
    (1 $($axis:ident $number:tt)*) => { split_horizontally!(@along 0 $($axis)*); };
    ($rank:tt $($axis:ident $number:tt)*) => { split_horizontally!(@along 1 $($axis)*); };
}
for_each_rank!(split_horizontally);

/// Views of parts along the second axis; of an array of one axis, along that; NumPy's `np.hsplit`.
///
/// # Panics
/// As the method [`split`](View::split).
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::hsplit(&arr!([[1, 2], [3, 4]]), 2)[1], arr!([[2], [4]]));
/// assert_eq!(np::hsplit(&arr!([1, 2, 3, 4]), 2)[1], arr!([3, 4]));
/// ```
#[must_use]
#[track_caller]
pub fn hsplit<A>(
    ary: &A,
    sections: impl Sections<<A::Shape as SplitHorizontally>::Axis>,
) -> <A::Shape as SplitHorizontally>::Parts<'_, A::Elem, A::Layout>
where
    A: AsView<Shape: SplitHorizontally> + ?Sized,
{
    SplitHorizontally::parts(ary.array_view(), sections)
}

/// The positions of an array along axis `N`, each a view.
type Positions<'a, A, const N: isize> = Vec<
    View<
        'a,
        <A as AsView>::Elem,
        <<<A as AsView>::Shape as AxisOf<N>>::Replaced<Dyn> as SqueezeAt<N>>::Out,
        <<<A as AsView>::Shape as AxisOf<N>>::PartLayout<<A as AsView>::Layout> as Layout>::AxisDropped,
    >,
>;

/// The positions along the first axis, each as a view; NumPy's `np.unstack`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::unstack(&a)[1], arr!([3, 4]));
/// ```
#[must_use]
pub fn unstack<A>(x: &A) -> Positions<'_, A, 0>
where
    A: AsView<Shape: AxisOf<0, Replaced<Dyn>: SqueezeAt<0>>> + ?Sized,
{
    unstack_with(x, Along::<0>)
}

/// The positions along axis `N`, each as a view; NumPy's `np.unstack(x, axis=n)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(arr!(np.unstack(a, axis=1))[0], arr!([1, 3]));
/// ```
#[must_use]
pub fn unstack_with<const N: isize, A>(x: &A, _axis: Along<N>) -> Positions<'_, A, N>
where
    A: AsView<Shape: AxisOf<N, Replaced<Dyn>: SqueezeAt<N>>> + ?Sized,
{
    let view = x.array_view();
    let len = view.shape()[<A::Shape as AxisOf<N>>::NUMBER];
    if len == 0 {
        return Vec::new();
    }
    let parts = view.split_axis::<N>(len).into_iter();
    parts.map(|part| part.squeeze_axis::<N>()).collect()
}

/// Whether two arrays have the same shape and equal elements, which may be of different types;
/// NumPy's `np.array_equal`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(np::array_equal(&arr!([1, 2]), &vec![1.0, 2.0]));
/// assert!(!np::array_equal(&arr!([1, 2]), &arr!([[1, 2]])));
/// ```
#[must_use]
pub fn array_equal<A, B>(a: &A, b: &B) -> bool
where
    A: AsView<Elem: Compare<B::Elem> + Clone> + ?Sized,
    B: AsView<Elem: Clone> + ?Sized,
{
    all_pairs(a.array_view(), b.array_view(), |x, y| {
        x.clone().compare::<Equal>(y.clone())
    })
}

/// Whether two arrays have the same shape and equal elements; with `equal_nan`, where both are not
/// numbers, they are equal. NumPy's `np.array_equal(a1, a2, equal_nan)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1.0, np.nan]);
/// assert!(!arr!(np.array_equal(a, a)));
/// assert!(arr!(np.array_equal(a, a, equal_nan=True)));
/// ```
#[must_use]
#[allow(clippy::eq_op, reason = "only NaN is not equal to itself")]
pub fn array_equal_with<A, B>(a1: &A, a2: &B, equal_nan: bool) -> bool
where
    A: AsView<Elem: Compare<B::Elem> + PartialEq + Clone> + ?Sized,
    B: AsView<Elem: PartialEq + Clone> + ?Sized,
{
    if !equal_nan {
        return array_equal(a1, a2);
    }
    all_pairs(a1.array_view(), a2.array_view(), |a, b| {
        a.clone().compare::<Equal>(b.clone()) | ((a != a) & (b != b))
    })
}

/// A copy with the elements as another type; NumPy's `np.astype`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::astype::<f64, _>(&arr!([1, 2])), arr!([1.0, 2.0]));
/// ```
#[must_use]
pub fn astype<U, A: AsView<Elem: crate::element::Cast<U> + Clone> + ?Sized>(
    a: &A,
) -> Owned<U, A::Shape> {
    a.array_view().astype()
}
