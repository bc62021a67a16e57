//! Vectors at right angles to two others.

use crate::array::{AsView, Owned, View};
use crate::axis::verdict::{Unasked, Yes};
use crate::axis::{Axis, Dyn, Len, SameLength};
use crate::element::{Number, Promote, StoreInto};
use crate::error::or_panic;
use crate::expr::collect;
use crate::np::options::{Along, Unset};
use crate::np::products::product::Common;
use crate::refusal::require;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{AxisOf, Broadcast, MoveAxis, Shape};
use alloc::vec::Vec;

/// The shape that two arrays have together.
type Both<A, B> = <<A as AsView>::Shape as Broadcast<<B as AsView>::Shape>>::Out;

/// The axis along which vectors lie: it has three elements, or may turn out to have three at run time.
#[diagnostic::on_unimplemented(
    message = "incompatible dimensions for cross product (dimension must be 3)",
    label = "these vectors are of length `{Self}`",
    note = "of vectors in a plane, what stands at right angles is one number: `a[0] * b[1] - a[1] * b[0]`"
)]
pub trait OfThree: Axis {}

#[diagnostic::do_not_recommend]
impl OfThree for Dyn {}

#[diagnostic::do_not_recommend]
impl<const N: usize, Same> OfThree for Len<N>
where
    Len<N>: SameLength<3, Answer = Same>,
    Same: IsThree,
{
}

/// Implemented for `Yes`: the length is 3.
pub trait IsThree: crate::sealed::Sealed {}

#[diagnostic::do_not_recommend]
impl IsThree for Yes {}
#[diagnostic::do_not_recommend]
impl IsThree for Unasked {}

/// The cross products of vectors of three elements, which are along the last axis; the other axes are
/// broadcast together. NumPy's `np.cross`.
///
/// # Panics
/// `incompatible dimensions for cross product (dimension must be 3)` and
/// `operands could not be broadcast together with shapes (2,3) (4,3)`, which do not compile where the
/// types know it; where overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::cross(&arr!([1, 0, 0]), &arr!([0, 1, 0])), arr!([0, 0, 1]));
/// ```
#[must_use]
#[track_caller]
pub fn cross<A, B>(a: &A, b: &B) -> Owned<Common<A, B>, Both<A, B>>
where
    A: AsView<Shape: AxisOf<-1, Axis: OfThree> + Broadcast<B::Shape>> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Copy, Shape: AxisOf<-1, Axis: OfThree>> + ?Sized,
    A::Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Copy,
{
    let (a, b) = (a.array_view(), b.array_view());
    let is_three = |lens: &[usize]| lens.last() == Some(&3);
    require!(
        is_three(a.shape().as_ref()) && is_three(b.shape().as_ref()),
        "incompatible dimensions for cross product (dimension must be 3)"
    );
    let shape = or_panic(a.typed_shape().broadcast(b.typed_shape()));
    let store = |elements: Vec<A::Elem>| elements.into_iter().map(StoreInto::store);
    let a: Vec<Common<A, B>> = store(or_panic(collect(a, shape))).collect();
    let b = or_panic(collect(b, shape))
        .into_iter()
        .map(StoreInto::store);
    let b: Vec<Common<A, B>> = b.collect();
    let pairs = a.as_chunks::<3>().0.iter().zip(b.as_chunks::<3>().0);
    let products = pairs.flat_map(|(a, b)| {
        [(1, 2), (2, 0), (0, 1)].map(|(i, j)| a[i].multiply(b[j]).subtract(a[j].multiply(b[i])))
    });
    Owned::from_parts(shape, products.collect())
}

/// The cross products of vectors along axis `axisa` of the first array and axis `axisb` of the second,
/// along axis `axisc` of the result; along `axis` of all three, if it is given. NumPy's
/// `np.cross(a, b, axisa, axisb, axisc, axis)`.
///
/// An axis that an array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// # Panics
/// As [`cross`].
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1], [0], [0]]), arr!([[0], [1], [0]]));
/// assert_eq!(arr!(np.cross(a, b, axis=0)), arr!([[0], [0], [1]]));
/// assert_eq!(arr!(np.cross(a, b, axisa=0, axisb=0)), arr!([[0, 0, 1]]));
/// ```
#[must_use]
#[track_caller]
pub fn cross_with<A, B, I, J, K, X, S, Z, P>(
    a: &A,
    b: &B,
    _axisa: I,
    _axisb: J,
    _axisc: K,
    _axis: X,
) -> Owned<Common<A, B>, <<X as AxisOr<K>>::Axis as LastTo<P>>::Out>
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Copy> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Copy> + ?Sized,
    X: AxisOr<I> + AxisOr<J> + AxisOr<K>,
    <X as AxisOr<I>>::Axis: ToLast<A::Shape, Out = S>,
    <X as AxisOr<J>>::Axis: ToLast<B::Shape, Out = Z>,
    <X as AxisOr<K>>::Axis: LastTo<P>,
    S: AxisOf<-1, Axis: OfThree> + Broadcast<Z, Out = P>,
    Z: AxisOf<-1, Axis: OfThree>,
    P: Shape,
    Common<A, B>: Clone,
{
    let a = <X as AxisOr<I>>::Axis::to_last(a.array_view());
    let b = <X as AxisOr<J>>::Axis::to_last(b.array_view());
    let products: Owned<Common<A, B>, P> = cross(&a, &b);
    <X as AxisOr<K>>::Axis::last_to(products.view().strided())
}

/// An axis that may be given, or another, `N`.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1], [0], [0]]), arr!([[0], [1], [0]]));
/// assert_eq!(arr!(np.cross(a, b, axis=0)), arr!([[0], [0], [1]]));
/// ```
pub trait AxisOr<N> {
    /// The one or the other.
    type Axis;
}

impl<N> AxisOr<N> for Unset {
    type Axis = N;
}

impl<N, const M: isize> AxisOr<N> for Along<M> {
    type Axis = Along<M>;
}

/// An axis of an array of shape `S` that becomes the last.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1], [0], [0]]), arr!([[0], [1], [0]]));
/// assert_eq!(arr!(np.cross(a, b, axisa=0, axisb=0)), arr!([[0, 0, 1]]));
/// ```
pub trait ToLast<S: Shape> {
    /// All axes.
    type Out: Shape;

    #[doc(hidden)]
    fn to_last<T, L: Layout>(view: View<'_, T, S, L>) -> View<'_, T, Self::Out, Strided>;
}

impl<S: MoveAxis<N, -1>, const N: isize> ToLast<S> for Along<N> {
    type Out = S::Out;

    fn to_last<T, L: Layout>(view: View<'_, T, S, L>) -> View<'_, T, S::Out, Strided> {
        view.moveaxis::<N, -1>()
    }
}

/// An axis that the last axis of an array of shape `S` becomes.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.cross([[1, 0, 0]], [[0, 1, 0]], axisc=0)), arr!([[0], [0], [1]]));
/// ```
pub trait LastTo<S: Shape> {
    /// All axes.
    type Out: Shape;

    #[doc(hidden)]
    fn last_to<T: Clone>(view: View<'_, T, S, Strided>) -> Owned<T, Self::Out>;
}

impl<S: MoveAxis<-1, N>, const N: isize> LastTo<S> for Along<N> {
    type Out = S::Out;

    fn last_to<T: Clone>(view: View<'_, T, S, Strided>) -> Owned<T, S::Out> {
        view.moveaxis::<-1, N>().copy()
    }
}
