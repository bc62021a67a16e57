//! Sums of products along several axes.

use crate::array::AsView;
use crate::element::{Number, Promote, StoreInto};
use crate::expr::Collected;
use crate::kernels::Multiplied;
use crate::np::options::Along;
use crate::np::products::contraction::contracted;
use crate::np::products::product::Common;
use crate::refusal::require;
use crate::shape::{
    AllAxes, AxisOf, Dropped, Joined, ReduceAlong, ReduceShape, Shape, computed_shape,
};
use alloc::vec::Vec;

/// Axes of an array of shape `S` that products are summed along: a tuple of up to four.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([[1, 0], [0, 2]]));
/// assert_eq!(arr!(np.tensordot(a, b, axes=([0, 1], [0, 1]))), 9);
/// assert_eq!(arr!(np.tensordot(a, b, axes=(0, 0))), arr!([[1, 6], [2, 8]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` are no axes of an array of shape `{S}`",
    label = "not a tuple of axes"
)]
pub trait SummedAxes<S: Shape> {
    /// The other axes.
    type Rest: Shape;

    /// Their numbers.
    #[doc(hidden)]
    fn numbers() -> Vec<usize>;
}

impl<S: Shape> SummedAxes<S> for () {
    type Rest = S;

    fn numbers() -> Vec<usize> {
        Vec::new()
    }
}

/// Tuples of axes; before the name of each stand the axes that were chosen before it.
macro_rules! summed_axes {
    ($($($axis:ident $before:ty => $chosen:ident),* in $all:ident;)*) => {$(
        impl<S, Rest, $($chosen,)* $(const $axis: isize),*> SummedAxes<S> for ($(Along<$axis>,)*)
        where
            S: ReduceShape<$all, Dropped, Out = Rest> $(+ ReduceAlong<$axis, $before, Axes = $chosen> + AxisOf<$axis>)*,
            Rest: Shape,
        {
            type Rest = Rest;

            fn numbers() -> Vec<usize> {
                vec![$(<S as AxisOf<$axis>>::NUMBER),*]
            }
        }
    )*};
}
summed_axes! {
    M AllAxes => A in A;
    M AllAxes => A, N A => B in B;
    M AllAxes => A, N A => B, O B => C in C;
    M AllAxes => A, N A => B, O B => C, P C => D in D;
}

/// What is left of the shape of `A` without the axes `X`.
type Rest<A, X> = <X as SummedAxes<<A as AsView>::Shape>>::Rest;

/// The products of the elements of `a` and `b`, added along as many axes of both: the first of `a_axes` and the
/// first of `b_axes`, and so on; NumPy's `np.tensordot(a, b, axes=(a_axes, b_axes))`. In `arr!`, `axes=n` are the
/// last `n` axes of `a` and the first `n` of `b`; it may be left out, and is 2 then.
///
/// The sums are added in another order than in NumPy, so that their last digits may differ.
///
/// # Panics
/// `shape-mismatch for sum`; where overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([[1, 0], [1, 1]]));
/// assert_eq!(np::tensordot(&a, &b, (np::Along::<1>,), (np::Along::<0>,)), arr!([[3, 2], [7, 4]]));
/// assert_eq!(arr!(np.tensordot(a, b, axes=([0, 1], [1, 0]))), 7);
/// assert_eq!(arr!(np.tensordot(a, b)), 8);
/// ```
#[must_use]
#[track_caller]
pub fn tensordot<A, B, X, Y, O>(a: &A, b: &B, _a_axes: X, _b_axes: Y) -> O::Out
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    X: SummedAxes<A::Shape>,
    Y: SummedAxes<B::Shape>,
    Rest<A, X>: Joined<Rest<B, Y>, Out = O>,
    O: Collected<Common<A, B>>,
    Common<A, B>: Multiplied,
{
    let (a, b) = (a.array_view().strided(), b.array_view().strided());
    let (a_axes, b_axes) = (X::numbers(), Y::numbers());
    let (left, right) = (a.shape(), b.shape());
    let (left, right) = (left.as_ref(), right.as_ref());
    let mut pairs = a_axes.iter().zip(&b_axes);
    let are_alike =
        a_axes.len() == b_axes.len() && pairs.all(|(&one, &other)| left[one] == right[other]);
    require!(are_alike, "shape-mismatch for sum");
    let (lens, elements) = contracted((a, &a_axes), (b, &b_axes));
    computed_shape::<O>(&lens).collected(elements)
}
