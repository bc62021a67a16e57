//! Another position in each lane: taking elements from there, and storing them.

use crate::array::{AsView, Indexing, Owned, SourceMut};
use crate::assign::AssignTo;
use crate::axis::Axis;
use crate::error::{Error, or_panic};
use crate::expr::Operand;
use crate::index::{BroadcastIndices, Mutable, Selection, Shared};
use crate::np::indexing::positions::Indices;
use crate::np::indexing::select::take;
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

/// What `np.argsort` and its like index: for each element of `indices`, the element of `a` at that
/// position of axis `N` and at the same positions of the other axes; NumPy's
/// `np.take_along_axis(a, indices, axis)`. A copy of the shape of the indices, which have as many axes
/// as `a`; apart from axis `N`, the two are broadcast together.
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
/// let a = arr!([[10, 20, 30], [40, 50, 60]]);
/// let picked: Owned<i32, Shape![2, 1]> = np::take_along_axis::<1, _, _>(&a, &[[2], [0]]);
/// assert_eq!(picked, arr!([[30], [40]]));
/// ```
#[must_use]
#[track_caller]
pub fn take_along_axis<const N: isize, A, I>(
    a: &A,
    indices: &I,
) -> Owned<A::Elem, <A::Shape as TakenAlong<N, I::Shape>>::Out>
where
    A: AsView<Elem: Clone, Shape: TakenAlong<N, I::Shape>> + ?Sized,
    I: Indices + ?Sized,
{
    let (view, indices) = (a.array_view(), indices.indices());
    let shape = or_panic(view.typed_shape().taken_along(indices.typed_shape()));
    let number = <A::Shape as AxisOf<N>>::NUMBER;
    or_panic(Selection::<Shared<_>, _>::along_axis(view, number, indices, shape).copy())
}

/// As [`take_along_axis`], of all elements in row-major order; NumPy's
/// `np.take_along_axis(a, indices, axis=None)`. The indices have one axis.
///
/// # Panics
/// `index 6 is out of bounds for axis 0 with size 6`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[10, 30, 20], [60, 40, 50]]);
/// let order = np::argsort_with(&a, np::Unset);
/// assert_eq!(np::take_along_axis_flat(&a, &order), arr!([10, 20, 30, 40, 50, 60]));
/// ```
#[must_use]
#[track_caller]
pub fn take_along_axis_flat<A, I, X>(a: &A, indices: &I) -> Owned<A::Elem, (X,)>
where
    A: AsView<Elem: Clone> + ?Sized,
    I: Indices<Shape = (X,)> + ?Sized,
    X: Axis,
{
    take(a, indices)
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
/// np::put_along_axis::<1, _, _, _>(&mut a, &largest, &99);
/// assert_eq!(a, arr!([[10, 99, 20], [99, 40, 50]]));
/// arr!(np.put_along_axis(a, [[0, 2]], [[1], [2]], axis=1));
/// assert_eq!(a, arr!([[1, 99, 1], [2, 40, 2]]));
/// ```
#[track_caller]
pub fn put_along_axis<'a, 'v, const N: isize, A, I, V>(a: &'a mut A, indices: &I, values: &'v V)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Shape: TakenAlong<N, I::Shape>>,
    I: Indices + ?Sized,
    V: Operand + ?Sized,
    V::Expr<'v>: AssignTo<Along<'a, &'a mut A, I::Shape, N>>,
{
    let (view, indices) = (a.as_array_view_mut(Indexing), indices.indices());
    let shape = or_panic(view.typed_shape().taken_along(indices.typed_shape()));
    let number = <<&'a mut A as SourceMut<'a>>::Shape as AxisOf<N>>::NUMBER;
    let places = Selection::<Mutable<_>, _>::along_axis(view, number, indices, shape);
    or_panic(values.operand().assign_to(places));
}

/// What indices of shape `I` lead to along axis `N` of an array that can be written.
type Along<'a, A, I, const N: isize> = Selection<
    'static,
    Mutable<'a, <A as SourceMut<'a>>::Elem>,
    <<A as SourceMut<'a>>::Shape as TakenAlong<N, I>>::Out,
>;
