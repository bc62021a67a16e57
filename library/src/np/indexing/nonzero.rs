//! Where an array is not zero.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn, Len};
use crate::element::{Cast, Number};
use crate::engine::allocate;
use crate::np::indexing::positions::{true_positions, unraveled};
use crate::reduce::reduction;
use crate::shape::layout::Layout;
use crate::shape::{Shape, for_each_rank};
use alloc::vec::Vec;

/// A shape with at least one axis: the elements of such an array that are not zero have an index.
#[diagnostic::on_unimplemented(
    message = "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.",
    label = "an array without axes"
)]
pub trait NonzeroShape: Shape {
    /// A tuple of as many arrays as there are axes.
    type Out;

    /// The indices of the elements that are not zero, axis by axis.
    fn nonzero<T: Number + Cast<bool>, L: Layout>(view: View<'_, T, Self, L>) -> Self::Out;
}

macro_rules! indices_of_axis {
    ($axis:ident) => {
        Owned<i64, (Dyn,)>
    };
}

macro_rules! nonzero {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($axis: Axis),*> NonzeroShape for ($($axis,)*) {
            type Out = ($(indices_of_axis!($axis),)*);

            fn nonzero<T: Number + Cast<bool>, L: Layout>(view: View<'_, T, Self, L>) -> Self::Out {
                let mut indices = indices_of_axes(view);
                ($(core::mem::take(&mut indices[$number]).into(),)*)
            }
        }
    };
}
for_each_rank!(nonzero);

/// Along each axis, the indices of the elements that are not zero.
fn indices_of_axes<T, S, L>(view: View<'_, T, S, L>) -> Vec<Vec<i64>>
where
    T: Number + Cast<bool>,
    S: Shape,
    L: Layout,
{
    let positions = true_positions(view);
    if S::RANK == 1 {
        return vec![
            positions
                .into_iter()
                .map(|position| position as i64)
                .collect(),
        ];
    }
    let mut indices: Vec<Vec<i64>> = (0..S::RANK).map(|_| allocate(positions.len())).collect();
    for_each_index_at::<S>(view.shape(), positions, |outer, last| {
        for (axis, &position) in indices.iter_mut().zip(outer.iter().chain([&last])) {
            axis.push(position as i64);
        }
    });
    indices
}

/// Calls `f` with the index of each element at the given positions, which ascend: all axes but the
/// last, and the last. (That is 0 for an array without axes.)
fn for_each_index_at<S: Shape>(
    lens: S::Lens,
    positions: Vec<usize>,
    mut f: impl FnMut(&[usize], usize),
) {
    let len = lens.as_ref().last().map_or(1, |&len| len);
    let outer_axes = S::RANK.saturating_sub(1);
    let (mut row, mut index) = (0..0, S::Lens::default());
    for position in positions {
        if position >= row.end {
            let start = position - position % len;
            row = start..start + len;
            index = unraveled::<S>(lens, start);
        }
        f(&index.as_ref()[..outer_axes], position - row.start);
    }
}

// The result is a parameter of its own in these two, because rustc reports a missing trait once more for
// each projection of it.

/// The indices of the elements that are not zero (`true`, of bools), in row-major order; NumPy's
/// `np.nonzero`. A tuple with an array for each axis, which is an index:
/// `arr!(a[np.nonzero(a > 0)])`. `nan` is not zero.
///
/// An array without axes does not compile: `Calling nonzero on 0d arrays is not allowed. ..`
///
/// ```
/// use ndview::prelude::*;
/// let (rows, columns) = np::nonzero(&[[0, 7], [8, 9]]);
/// assert_eq!(rows, arr!([0, 1, 1]));
/// assert_eq!(columns, arr!([1, 0, 1]));
/// ```
#[must_use]
pub fn nonzero<A, O>(a: &A) -> O
where
    A: AsView<Elem: Number + Cast<bool>, Shape: NonzeroShape<Out = O>> + ?Sized,
{
    NonzeroShape::nonzero(a.array_view())
}

/// The indices of the elements that are not zero: another name of [`nonzero`]; NumPy's
/// `np.where(condition)`. With two more arguments, NumPy's `np.where` is
/// [`select_where`](crate::np::select_where).
///
/// ```
/// use ndview::prelude::*;
/// let (places,) = np::r#where(&[false, true, true]);
/// assert_eq!(places, arr!([1, 2]));
/// ```
#[must_use]
pub fn r#where<A, O>(condition: &A) -> O
where
    A: AsView<Elem: Number + Cast<bool>, Shape: NonzeroShape<Out = O>> + ?Sized,
{
    nonzero(condition)
}

/// The positions in row-major order of the elements that are not zero; NumPy's `np.flatnonzero`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::flatnonzero(&[[0, 7], [8, 9]]), arr!([1, 2, 3]));
/// ```
#[must_use]
pub fn flatnonzero<A>(a: &A) -> Owned<i64, (Dyn,)>
where
    A: AsView<Elem: Number + Cast<bool>> + ?Sized,
{
    let positions = true_positions(a.array_view());
    Owned::from(
        positions
            .into_iter()
            .map(|position| position as i64)
            .collect::<Vec<_>>(),
    )
}

/// A shape that tells the rank as the length of an axis.
pub trait IndexRow: Shape {
    /// That axis: the length of an index of such an array.
    type Row: Axis + Default;
}

macro_rules! index_row {
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> IndexRow for ($($axis,)*) {
            type Row = Len<$rank>;
        }
    };
}
for_each_rank!(index_row);

/// The indices of the elements that are not zero, in row-major order, one per row; NumPy's
/// `np.argwhere`. As many columns as the array has axes.
///
/// ```
/// use ndview::prelude::*;
/// let places: Owned<i64, Shape![_, 2]> = np::argwhere(&[[0, 7], [8, 9]]);
/// assert_eq!(places, arr!([[0, 1], [1, 0], [1, 1]]));
/// ```
#[must_use]
pub fn argwhere<A>(a: &A) -> Owned<i64, (Dyn, <A::Shape as IndexRow>::Row)>
where
    A: AsView<Elem: Number + Cast<bool>, Shape: IndexRow> + ?Sized,
{
    let view = a.array_view();
    let positions = true_positions(view);
    let count = positions.len();
    if A::Shape::RANK == 1 {
        let indices = positions.into_iter().map(|position| position as i64);
        return Owned::from_parts((Dyn(count), Default::default()), indices.collect());
    }
    let mut indices = allocate(count * A::Shape::RANK);
    for_each_index_at::<A::Shape>(view.shape(), positions, |outer, last| {
        let index = outer.iter().chain([&last]).take(A::Shape::RANK);
        indices.extend(index.map(|&position| position as i64));
    });
    Owned::from_parts((Dyn(count), Default::default()), indices)
}

/// The number of elements that are not zero (`true`, of bools); NumPy's `np.count_nonzero`. `nan` is
/// not zero.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::count_nonzero(&[[0, 7], [8, 9]]), 3);
/// ```
#[must_use]
pub fn count_nonzero<A>(a: &A) -> i64
where
    A: AsView<Elem: Number + Cast<bool>> + ?Sized,
{
    reduction(a.array_view()).count_nonzero()
}
