//! Lengths of vectors.

use crate::array::AsView;
use crate::element::Cast;
use crate::reduce::{Reduced, Results, Summable, Variance, reduction};
use crate::shape::{AllAxes, Dropped, ReduceAlong, ReduceShape};

/// The axes of a reduction along axis `N` of an array.
type Axes<A, const N: isize> = <<A as AsView>::Shape as ReduceAlong<N, AllAxes>>::Axes;

/// The root of the sum of the squares of all elements; NumPy's `np.linalg.norm`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::norm(&arr!([3, 4])), 5.0);
/// ```
#[must_use]
pub fn norm<A: AsView<Elem: Summable> + ?Sized>(x: &A) -> Variance<A::Elem> {
    reduction(x.array_view()).norm()
}

/// The lengths of the vectors along axis `N`; NumPy's `np.linalg.norm(x, axis=N)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::norm_axis::<1, _>(&arr!([[3, 4], [6, 8]])), arr!([5.0, 10.0]));
/// ```
#[must_use]
pub fn norm_axis<const N: isize, A>(
    x: &A,
) -> Reduced<Variance<A::Elem>, A::Shape, Axes<A, N>, Dropped>
where
    A: AsView<Elem: Summable> + ?Sized,
    A::Shape:
        ReduceAlong<N, AllAxes> + ReduceShape<Axes<A, N>, Dropped, Out: Results<Variance<A::Elem>>>,
{
    reduction(x.array_view()).along::<N>().norm()
}

/// The length of a vector by another measure, as
/// [`Reduction::norm_ord`](crate::Reduction::norm_ord) says; NumPy's `np.linalg.norm(x, ord)`.
///
/// # Panics
/// `zero-size array to reduction operation minimum which has no identity`; and if there is more than one
/// axis, which would be a norm of matrices.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::norm_ord(&arr!([3, -4]), 1), 7.0);
/// assert_eq!(np::linalg::norm_ord(&arr!([3, -4]), np::inf), 4.0);
/// ```
#[must_use]
#[track_caller]
pub fn norm_ord<A>(x: &A, ord: impl Cast<f64>) -> Variance<A::Elem>
where
    A: AsView<Elem: Summable> + ?Sized,
    f64: Cast<Variance<A::Elem>>,
{
    reduction(x.array_view()).norm_ord(ord)
}
