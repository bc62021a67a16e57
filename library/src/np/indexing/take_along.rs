//! Another position in each lane: taking elements from there, and storing them.

use crate::array::{AsView, Indexing, Owned, SourceMut, View};
use crate::assign::AssignTo;
use crate::axis::Axis;
use crate::element::{Integer, StoreInto};
use crate::error::{Error, or_panic};
use crate::expr::Operand;
use crate::index::{BroadcastIndices, Mutable, Selection, Shared};
use crate::np::indexing::positions::Indices;
use crate::np::options::{Along, Unset};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Ranked, Shape, computed_shape};

/// A shape that indices of shape `I` can be taken along axis `A` of.
pub trait TakenAlong<const A: isize, I: Shape>: AxisOf<A> {
    /// The shape of the result.
    type Out: Shape;

    /// The shape of the result: that of the indices, broadcast with the other axes of the array.
    ///
    /// # Errors
    /// If these cannot be broadcast together.
    fn taken_along(self, indices: I) -> Result<Self::Out, Error>;
}

impl<S, I, X, Own, Rank, Out, const A: isize> TakenAlong<A, I> for S
where
    S: AxisOf<A, Replaced<X> = Own> + Ranked<Rank = Rank>,
    I: SameRank<A, Rank, Axis = X>,
    X: Axis,
    Own: BroadcastIndices<I, Out = Out>,
    Out: Shape,
{
    type Out = Out;

    fn taken_along(self, indices: I) -> Result<Out, Error> {
        let mut lens = self.lens();
        let number = <S as AxisOf<A>>::NUMBER;
        lens[number] = indices.lens()[number];
        let own: Own = computed_shape(lens.as_ref());
        own.broadcast_indices(indices)
            .map_err(|_| mismatch(self.lens().as_ref(), indices.lens().as_ref(), number))
    }
}

/// A shape whose rank is `R`, as that of the array that indices are for, which has an axis `A`.
#[diagnostic::on_unimplemented(
    message = "`indices` and `arr` must have the same number of dimensions",
    label = "the shape of the indices is `{Self}`"
)]
pub trait SameRank<const A: isize, R>: Shape {
    /// The axis with number `A`.
    type Axis: Axis;
}

#[diagnostic::do_not_recommend]
impl<S: Ranked<Rank = R> + AxisOf<A>, R, const A: isize> SameRank<A, R> for S {
    type Axis = <S as AxisOf<A>>::Axis;
}

/// NumPy's sentence names what the other axes are indexed by: all of their positions.
#[cold]
fn mismatch(lens: &[usize], indices: &[usize], number: usize) -> Error {
    let shapes = (0..lens.len()).map(|axis| {
        if axis == number {
            return indices.to_vec();
        }
        let mut shape = vec![1; lens.len()];
        shape[axis] = lens[axis];
        shape
    });
    Error::IndexShapes {
        shapes: shapes.collect(),
    }
}

/// The axis of an array of shape `S` that [`take_along_axis`] goes along with indices of shape `I`: [`Along`], or
/// [`Unset`] for all elements in row-major order.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[30, 10], [20, 40]]);
/// assert_eq!(arr!(np.take_along_axis(m, np.argsort(m, axis=1), axis=1)), arr!([[10, 30], [20, 40]]));
/// assert_eq!(arr!(np.take_along_axis(m, [3, 0], axis=None)), arr!([40, 30]));
/// ```
pub trait IndexedAxis<S: Shape, I: Shape> {
    /// The shape of the result.
    type Out: Shape;

    /// The result.
    ///
    /// # Errors
    /// If an index is out of bounds, or the shapes cannot be broadcast together.
    #[doc(hidden)]
    fn take<T: Clone>(
        view: View<'_, T, S, impl Layout>,
        indices: View<'_, impl Integer, I, impl Layout>,
    ) -> Result<Owned<T, Self::Out>, Error>;
}

impl<S, I: Shape, const N: isize> IndexedAxis<S, I> for Along<N>
where
    S: TakenAlong<N, I>,
{
    type Out = S::Out;

    fn take<T: Clone>(
        view: View<'_, T, S, impl Layout>,
        indices: View<'_, impl Integer, I, impl Layout>,
    ) -> Result<Owned<T, S::Out>, Error> {
        let shape = view.typed_shape().taken_along(indices.typed_shape())?;
        let number = <S as AxisOf<N>>::NUMBER;
        Selection::<Shared<_>, _>::along_axis(view, number, indices, shape).copy()
    }
}

impl<S: Shape, X: Axis> IndexedAxis<S, (X,)> for Unset {
    type Out = (X,);

    fn take<T: Clone>(
        view: View<'_, T, S, impl Layout>,
        indices: View<'_, impl Integer, (X,), impl Layout>,
    ) -> Result<Owned<T, (X,)>, Error> {
        let (elements, shape) = (view.elements(), indices.typed_shape());
        Selection::of_axis(elements.array_view(), 0, indices, shape).copy()
    }
}

/// What `np.argsort` and its like index: for each element of `indices`, the element of `a` at that
/// position of the axis and at the same positions of the other axes; NumPy's
/// `np.take_along_axis(a, indices, axis)`. A copy of the shape of the indices, which have as many axes
/// as `a`; apart from the axis, the two are broadcast together. With [`Unset`] for the axis, the elements
/// lie along one, in row-major order, as the indices do.
///
/// Indices of another rank do not compile:
/// `` `indices` and `arr` must have the same number of dimensions ``.
///
/// # Panics
/// `index 3 is out of bounds for axis 1 with size 3`;
/// `shape mismatch: indexing arrays could not be broadcast together with shapes (2,1) (3,1)`, which
/// does not compile where the types know the lengths.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[10, 30, 20], [60, 40, 50]]);
/// let picked: Owned<i32, Shape![2, 1]> = np::take_along_axis(&a, &[[2], [0]], np::Along::<1>);
/// assert_eq!(picked, arr!([[20], [60]]));
/// let order = arr!(np.argsort(a, axis=None));
/// assert_eq!(arr!(np.take_along_axis(a, order, axis=None)), arr!([10, 20, 30, 40, 50, 60]));
/// ```
#[must_use]
#[track_caller]
pub fn take_along_axis<A, I, X>(a: &A, indices: &I, _axis: X) -> Owned<A::Elem, X::Out>
where
    A: AsView<Elem: Clone> + ?Sized,
    I: Indices + ?Sized,
    X: IndexedAxis<A::Shape, I::Shape>,
{
    or_panic(X::take(a.array_view(), indices.indices()))
}

/// Stores values where [`take_along_axis`] would take elements; NumPy's
/// `np.put_along_axis(a, indices, values, axis)`. The values, an array or a scalar, are broadcast to
/// the shape that `take_along_axis` would yield. Where an element is indexed twice, the last value
/// stays.
///
/// Indices of another rank do not compile:
/// `` `indices` and `arr` must have the same number of dimensions ``. Neither do values that do not
/// fit into the type of the elements: storing never narrows.
///
/// # Panics
/// `index 3 is out of bounds for axis 1 with size 3`;
/// `shape mismatch: indexing arrays could not be broadcast together with shapes (2,1) (3,1)`;
/// `shape mismatch: value array of shape (3,) could not be broadcast to indexing result of shape (2,2)`.
/// Nothing is stored then. What the types know does not compile.
///
/// ```
/// use ndview::prelude::*;
/// let mut a = arr!([[10, 30, 20], [60, 40, 50]]);
/// let largest = arr!([[1], [0]]);
/// np::put_along_axis(&mut a, &largest, &99, np::Along::<1>);
/// assert_eq!(a, arr!([[10, 99, 20], [99, 40, 50]]));
/// arr!(np.put_along_axis(a, [[0, 2]], [[1], [2]], axis=1));
/// assert_eq!(a, arr!([[1, 99, 1], [2, 40, 2]]));
/// ```
#[track_caller]
pub fn put_along_axis<'a, 'v, const N: isize, A, I, V, E>(
    a: &'a mut A,
    indices: &I,
    values: &'v V,
    _axis: Along<N>,
) where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Shape: TakenAlong<N, I::Shape>>,
    I: Indices + ?Sized,
    V: Operand + ?Sized,
    V::Expr<'v>: AssignTo<Places<'a, &'a mut A, I::Shape, N>, Elem = E>,
    E: StoreInto<<&'a mut A as SourceMut<'a>>::Elem>,
{
    let (view, indices) = (a.as_array_view_mut(Indexing), indices.indices());
    let shape = or_panic(view.typed_shape().taken_along(indices.typed_shape()));
    let number = <<&'a mut A as SourceMut<'a>>::Shape as AxisOf<N>>::NUMBER;
    let places = Selection::<Mutable<_>, _>::along_axis(view, number, indices, shape);
    or_panic(values.operand().assign_to(places));
}

/// What indices of shape `I` lead to along axis `N` of an array that can be written.
type Places<'a, A, I, const N: isize> = Selection<
    'static,
    Mutable<'a, <A as SourceMut<'a>>::Elem>,
    <<A as SourceMut<'a>>::Shape as TakenAlong<N, I>>::Out,
>;
