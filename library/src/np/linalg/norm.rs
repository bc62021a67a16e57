//! Lengths of vectors.

use crate::array::AsView;
use crate::element::Cast;
use crate::reduce::{Summable, Variance, reduction};

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
