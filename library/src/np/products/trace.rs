//! Sums of diagonals.

use crate::array::{AsView, View};
use crate::element::{Integer, Summable};
use crate::reduce::{Reduced, Results, reduction};
use crate::shape::{AllAxes, Diagonal, Dropped, ReduceAlong, ReduceShape, Shape};

/// The sum of the diagonal of the first two axes; NumPy's `np.trace`. Of a matrix, a number; of an array of
/// more axes, one for each position of the others.
///
/// An array of fewer axes does not compile.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::trace(&arr!([[1.0, 2.0], [3.0, 4.0]])), 5.0);
/// ```
#[must_use]
pub fn trace<A, T, O>(a: &A) -> O
where
    A: AsView<Elem = T, Shape: Shape<Erased: Diagonal<Out: SumLast<T, Out = O>>>> + ?Sized,
    T: Summable,
{
    trace_with(a, 0, 0, 1)
}

/// The sum of a diagonal: of the elements at equal positions of two axes, the second `offset` positions
/// later; NumPy's `np.trace(a, offset, axis1, axis2)`.
///
/// # Panics
/// `axis1 and axis2 cannot be the same`; `axis1: axis 3 is out of bounds for array of dimension 2`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4], [5, 6]]);
/// assert_eq!(arr!(a.trace(offset=-1)), 9_i64);
/// assert_eq!(arr!(np.trace([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], axis1=1, axis2=2)), arr!([5, 13]));
/// ```
#[must_use]
#[track_caller]
pub fn trace_with<A, T, O>(
    a: &A,
    offset: impl Integer,
    axis1: impl Integer,
    axis2: impl Integer,
) -> O
where
    A: AsView<Elem = T, Shape: Shape<Erased: Diagonal<Out: SumLast<T, Out = O>>>> + ?Sized,
    T: Summable,
{
    SumLast::sum_last(a.array_view().diagonal_with((offset, axis1, axis2)))
}

/// A shape of which the last axis can be summed.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.trace([[1, 2], [3, 4]])), 5);
/// assert_eq!(arr!(np.trace([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])), arr!([8, 10]));
/// ```
pub trait SumLast<T>: Shape {
    /// The sums, or the one if there is no other axis.
    type Out;

    #[doc(hidden)]
    fn sum_last(view: View<'_, T, Self>) -> Self::Out;
}

impl<T, S, A> SumLast<T> for S
where
    T: Summable,
    S: ReduceAlong<-1, AllAxes, Axes = A> + ReduceShape<A, Dropped, Out: Results<T::Sum>>,
{
    type Out = Reduced<T::Sum, S, A, Dropped>;

    fn sum_last(view: View<'_, T, S>) -> Self::Out {
        reduction(view).along::<-1>().sum()
    }
}
