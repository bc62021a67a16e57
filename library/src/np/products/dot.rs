//! `np.dot` and `np.inner`: sums of products along one axis of each array.

use crate::array::AsView;
use crate::axis::Axis;
use crate::element::{Promote, StoreInto};
use crate::error::Error;
use crate::expr::Collected;
use crate::kernels::Products;
use crate::np::products::contraction::contracted;
use crate::np::products::product::Common;
use crate::shape::{Aligned, AxisOf, Joined, Shape, computed_shape, for_each_rank};

/// The shape of `np.dot`, or, with `INNER`, of `np.inner`: what is left of both shapes without the axes that
/// are summed along. An array without axes is multiplied with every element.
pub trait DotWith<B: Shape, const INNER: bool>: Shape {
    /// That shape.
    type Out: Shape;
    /// The axis of each that is summed along.
    #[doc(hidden)]
    const AXES: Option<[usize; 2]>;
}

/// The right side of such a product, of which `L` is the left; it has axes.
pub trait RightOfDot<L: Shape, const INNER: bool>: Shape {
    /// The shape of the product.
    type Out: Shape;
    /// The axis of each that is summed along.
    #[doc(hidden)]
    const AXES: Option<[usize; 2]>;
}

impl<B: Shape, const INNER: bool> DotWith<B, INNER> for () {
    type Out = B;
    const AXES: Option<[usize; 2]> = None;
}

impl<L: Shape, const INNER: bool> RightOfDot<L, INNER> for () {
    type Out = L;
    const AXES: Option<[usize; 2]> = None;
}

macro_rules! sides {
    (@left $($axis:ident)*) => {
        impl<$($axis: Axis,)* B, O: Shape, const INNER: bool> DotWith<B, INNER> for ($($axis,)*)
        where
            B: RightOfDot<Self, INNER, Out = O>,
        {
            type Out = O;
            const AXES: Option<[usize; 2]> = B::AXES;
        }
    };
    (@right $inner:tt $axis_number:literal $($axis:ident)*) => {
        impl<L, Front, Left, Right, Rest, O, $($axis: Axis),*> RightOfDot<L, $inner> for ($($axis,)*)
        where
            L: AxisOf<-1, Without = Front, Axis = Left>,
            Self: AxisOf<$axis_number, Without = Rest, Axis = Right>,
            Left: Aligned<Right, L, Self, $inner>,
            Right: Axis,
            Front: Joined<Rest, Out = O>,
            Rest: Shape,
            O: Shape,
        {
            type Out = O;
            const AXES: Option<[usize; 2]> = Some([L::NUMBER, <Self as AxisOf<$axis_number>>::NUMBER]);
        }
    };
    (0) => {};
    (1 $axis:ident $number:tt) => {
        sides!(@left $axis);
        sides!(@right false 0 $axis);
        sides!(@right true 0 $axis);
    };
    ($rank:tt $($axis:ident $number:tt)*) => {
        sides!(@left $($axis)*);
        sides!(@right false -2 $($axis)*);
        sides!(@right true -1 $($axis)*);
    };
}
for_each_rank!(sides);

/// The product of arrays of shapes `S` and `Z`.
#[track_caller]
fn dotted<A, B, O, const INNER: bool>(a: &A, b: &B) -> O::Out
where
    A: AsView<
            Elem: Promote<B::Elem> + StoreInto<Common<A, B>> + Clone,
            Shape: DotWith<B::Shape, INNER, Out = O>,
        > + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    O: Collected<Common<A, B>>,
    Common<A, B>: Products,
{
    let (a, b) = (a.array_view().strided(), b.array_view().strided());
    let (left, right) = (a.shape(), b.shape());
    let (left, right) = (left.as_ref(), right.as_ref());
    let axes = <A::Shape as DotWith<B::Shape, INNER>>::AXES;
    if let Some([one, other]) = axes
        && left[one] != right[other]
    {
        Error::NotAligned {
            left: left.to_vec(),
            right: right.to_vec(),
            axis: other,
        }
        .panic();
    }
    let [one, other] = axes.map_or([None; 2], |axes| axes.map(Some));
    let (lens, elements) = contracted((a, one.as_slice()), (b, other.as_slice()));
    computed_shape::<O>(&lens).collected(elements)
}

/// Elements on the right of such a product, with others of type `T` on the left. Those on the right are `Self`, because
/// they are known last: before that, the compiler has nothing to refuse.
#[diagnostic::on_unimplemented(
    message = "no product of arrays with elements of type `{T}` and `{Self}`",
    label = "not numbers"
)]
pub trait DottedWith<T>: Sized {
    crate::sealed::seal!(required);

    /// The type of the products.
    type Out;

    /// The product of two arrays.
    #[doc(hidden)]
    fn dotted<A, B, O, const INNER: bool>(a: &A, b: &B) -> O::Out
    where
        A: AsView<Elem = T, Shape: DotWith<B::Shape, INNER, Out = O>> + ?Sized,
        B: AsView<Elem = Self> + ?Sized,
        O: Collected<Self::Out>;
}

#[diagnostic::do_not_recommend]
impl<T, U, C> DottedWith<T> for U
where
    T: Promote<U, Out = C> + StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    C: Products,
{
    crate::sealed::seal!();

    type Out = C;

    #[inline]
    #[track_caller]
    fn dotted<A, B, O, const INNER: bool>(a: &A, b: &B) -> O::Out
    where
        A: AsView<Elem = T, Shape: DotWith<B::Shape, INNER, Out = O>> + ?Sized,
        B: AsView<Elem = U> + ?Sized,
        O: Collected<C>,
    {
        dotted::<A, B, O, INNER>(a, b)
    }
}

/// Defines what `arr!` asks of two arrays before such a product is computed, and computes it: by the name of a
/// trait, because then no message quotes a bound of a function.
macro_rules! asked_of_arrays {
    ($($(#[$attribute:meta])* $trait:ident $function:ident $inner:literal;)*) => {$(
        $(#[$attribute])*
        #[cfg_attr(doc, doc(hidden))]
        #[diagnostic::on_unimplemented(
            message = "`{Self}` and `{B}` are not arrays that can be multiplied",
            label = "not an array, a view, a `Vec`, a slice or a nested Rust array of numbers",
            note = "a method of your own that has NumPy's name is called in braces: `{{ a.dot(b) }}`"
        )]
        pub trait $trait<B: ?Sized> {
            crate::sealed::seal!(required);

            /// The product: an array, or an element.
            type Out;

            $(#[$attribute])*
            fn $function(a: &Self, b: &B) -> Self::Out;
        }

        impl<A, B, T, U, C, O> $trait<B> for A
        where
            A: AsView<Elem = T, Shape: DotWith<B::Shape, $inner, Out = O>> + ?Sized,
            B: AsView<Elem = U> + ?Sized,
            U: DottedWith<T, Out = C>,
            O: Collected<C>,
        {
            crate::sealed::seal!();

            type Out = O::Out;

            #[inline]
            #[track_caller]
            fn $function(a: &A, b: &B) -> O::Out {
                U::dotted::<A, B, O, $inner>(a, b)
            }
        }
    )*};
}
asked_of_arrays! {
    /// NumPy's `np.dot`; see [`dot`].
    HasDot dot false;
    /// NumPy's `np.inner`; see [`inner`].
    HasInner inner true;
}

/// The products of the elements of `a` and `b`, added along the last axis of `a` and the last but one of `b`, or
/// the only one; NumPy's `np.dot`. Of two vectors, a number; of matrices, their product; a number is
/// multiplied with every element.
///
/// The sums are added in another order than in NumPy, so that their last digits may differ. Lengths that
/// the types know not to match do not compile.
///
/// # Panics
/// `shapes (2,3) and (2,) not aligned: 3 (dim 1) != 2 (dim 0)`; where overflow checks are on, if an
/// integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::dot(&arr!([1.0, 2.0]), &arr!([3.0, 4.0])), 11.0);
/// assert_eq!(arr!(np.dot([[1, 2], [3, 4]], 10)), arr!([[10, 20], [30, 40]]));
/// assert_eq!(np::dot(&np::ones([2, 3, 4]), &np::ones([5, 4, 6])).shape(), [2, 3, 5, 6]);
/// ```
#[must_use]
#[track_caller]
pub fn dot<A, B, O>(a: &A, b: &B) -> O::Out
where
    A: AsView<
            Elem: Promote<B::Elem> + StoreInto<Common<A, B>> + Clone,
            Shape: DotWith<B::Shape, false, Out = O>,
        > + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    O: Collected<Common<A, B>>,
    Common<A, B>: Products,
{
    dotted::<A, B, O, false>(a, b)
}

/// The products of the elements of `a` and `b`, added along the last axes of both; NumPy's `np.inner`. Of two
/// vectors, a number; a number is multiplied with every element.
///
/// The sums are added in another order than in NumPy, so that their last digits may differ. Lengths that
/// the types know not to match do not compile.
///
/// # Panics
/// `shapes (2,3) and (2,) not aligned: 3 (dim 1) != 2 (dim 0)`; where overflow checks are on, if an
/// integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([[1, 0], [1, 1]]));
/// assert_eq!(np::inner(&a, &b), arr!([[1, 3], [3, 7]]));
/// assert_eq!(np::inner(&np::ones([2, 3, 4]), &np::ones([5, 4])).shape(), [2, 3, 5]);
/// ```
#[must_use]
#[track_caller]
pub fn inner<A, B, O>(a: &A, b: &B) -> O::Out
where
    A: AsView<
            Elem: Promote<B::Elem> + StoreInto<Common<A, B>> + Clone,
            Shape: DotWith<B::Shape, true, Out = O>,
        > + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    O: Collected<Common<A, B>>,
    Common<A, B>: Products,
{
    dotted::<A, B, O, true>(a, b)
}
