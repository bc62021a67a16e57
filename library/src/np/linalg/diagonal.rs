//! The diagonals of the matrices of a stack, which are its last two axes: `np.diagonal` and `np.trace` take the
//! first two.

use super::stack::{Lens, for_each_position};
use crate::array::{AsView, View};
use crate::axis::Dyn;
use crate::error::or_panic;
use crate::expr::Collected;
use crate::reduce::{Summable, Sums};
use crate::shape::layout::Strided;
use crate::shape::{MatrixStack, Shorter, StackAxes};
use alloc::vec::Vec;

/// A vector for each matrix of a stack.
type Vectors<'a, A, X> =
    View<'a, <A as AsView>::Elem, <<A as AsView>::Shape as StackAxes>::OfVectors<X>, Strided>;

/// The number of elements on the diagonal.
type Least<A> = <<<A as AsView>::Shape as StackAxes>::Rows as Shorter<
    <<A as AsView>::Shape as StackAxes>::Columns,
>>::Out;

/// A view of the diagonal of a matrix, or of each of a stack; NumPy's `np.linalg.diagonal`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(np::linalg::diagonal(&a), arr!([1, 5]));
/// ```
#[must_use]
pub fn diagonal<A>(a: &A) -> Vectors<'_, A, Least<A>>
where
    A: AsView<Shape: MatrixStack<Rows: Shorter<<<A as AsView>::Shape as StackAxes>::Columns>>>
        + ?Sized,
{
    a.array_view().diagonals(0)
}

/// As [`diagonal`], of the diagonal that begins `offset` columns after the first, or as many rows, if it is
/// negative; NumPy's `np.linalg.diagonal(x, offset=..)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(np::linalg::diagonal_with(&a, 1), arr!([2, 6]));
/// assert_eq!(np::linalg::diagonal_with(&a, -1), arr!([4]));
/// ```
#[must_use]
pub fn diagonal_with<A>(a: &A, offset: isize) -> Vectors<'_, A, Dyn>
where
    A: AsView<Shape: MatrixStack> + ?Sized,
{
    a.array_view().diagonals(offset)
}

/// What there is one of for each matrix: a sum.
type TracesOf<A> = <<<A as AsView>::Shape as StackAxes>::Batch as Collected<
    <<A as AsView>::Elem as Sums>::Sum,
>>::Out;

/// The sum of the diagonal of a matrix, or of each of a stack; NumPy's `np.linalg.trace`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::trace(&arr!([[1.0, 2.0], [3.0, 4.0]])), 5.0);
/// assert_eq!(np::linalg::trace(&np::ones([2, 3, 3])), arr!([3.0, 3.0]));
/// ```
#[must_use]
pub fn trace<A>(a: &A) -> TracesOf<A>
where
    A: AsView<Elem: Summable> + ?Sized,
    A::Shape: MatrixStack<Batch: Collected<<A::Elem as Sums>::Sum>>,
{
    trace_with(a, 0)
}

/// As [`trace`], of the diagonal that [`diagonal_with`] takes; NumPy's `np.linalg.trace(x, offset=..)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::trace_with(&arr!([[1.0, 2.0], [3.0, 4.0]]), 1), 2.0);
/// ```
#[must_use]
pub fn trace_with<A>(a: &A, offset: isize) -> TracesOf<A>
where
    A: AsView<Elem: Summable> + ?Sized,
    A::Shape: MatrixStack<Batch: Collected<<A::Elem as Sums>::Sum>>,
{
    let view = a.array_view();
    let lens = view.shape();
    let lens = Lens::of(lens.as_ref());
    let mut sums = Vec::new();
    or_panic(for_each_position(lens.batch, |position| {
        sums.push(view.matrix(position).diagonals::<Dyn>(offset).sum());
        Ok(())
    }));
    let shape: <A::Shape as StackAxes>::Batch = lens.shape_of(&[]);
    shape.collected(sums)
}
