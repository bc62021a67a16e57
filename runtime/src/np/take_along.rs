//! Taking another position in each lane.

use super::positions::{Indices, located};
use crate::array::{AsView, Offsets, Owned, View};
use crate::axis::Axis;
use crate::error::{Error, or_panic};
use crate::index::BroadcastIndices;
use crate::layout::Layout;
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
    let (size, stride) = (view.shape()[number], view.element_strides()[number]);
    let mut elements = Vec::with_capacity(shape.lens().as_ref().iter().product());
    let lanes = stretched(view, shape, Some(number));
    let mut places = lanes.zip(stretched(indices, shape, None));
    let (first, first_index) = (view.pointer().as_ptr(), indices.pointer().as_ptr());
    or_panic(places.try_for_each(|(lane, place)| {
        // SAFETY: the offset is that of an index of the result, and of 0 on axes of length 1, so it
        // leads to an element of the indices.
        let index = unsafe { *first_index.wrapping_offset(place) };
        let position = located(index, number, size)?;
        let offset = lane.wrapping_add(stride.wrapping_mul(position as isize));
        // SAFETY: likewise, on the axes other than `N`; on that, the position is within the length.
        elements.push(unsafe { (*first.wrapping_offset(offset)).clone() });
        Ok(())
    }));
    Owned::from_parts(shape, elements)
}

/// The offsets in a view of the elements of a shape that it is broadcast to, of the same rank; without
/// the part of the axis that is left out.
fn stretched<T, S: Shape, L: Layout, O: Shape>(
    view: View<'_, T, S, L>,
    shape: O,
    left_out: Option<usize>,
) -> Offsets<O> {
    let (lens, own) = (view.shape(), view.element_strides());
    let mut strides = O::Strides::default();
    for axis in 0..S::RANK {
        if lens[axis] != 1 && left_out != Some(axis) {
            strides[axis] = own[axis];
        }
    }
    Offsets::new(shape, strides)
}
