//! Where polynomials are 0.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::complex::Complex64;
use crate::element::Cast;
use crate::np::sorting::search::Searched;
use crate::refusal::require;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// The numbers at which a polynomial is 0, by their real and then their imaginary parts; NumPy's
/// `polynomial.polyroots`, as complex numbers even if all are real. With the features `linalg` and `complex`.
///
/// # Panics
/// `Coefficient array is empty`
///
/// ```
/// use ndview::prelude::*;
/// let zeros = arr!(np.polynomial.polynomial.polyroots([6, -5, 1]).real);
/// assert!(np::allclose(&zeros, &[2.0, 3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyroots<A>(c: &A) -> Owned<Complex64, (Dyn,)>
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    let mut highest_first: Vec<f64> = c.array_view().into_iter().map(|c| c.cast()).collect();
    highest_first.reverse();
    require!(!highest_first.is_empty(), "Coefficient array is empty");
    let mut roots = crate::np::roots(&highest_first).into_vec();
    let by_parts = |a: &Complex64, b: &Complex64| (a.re, a.im).partial_cmp(&(b.re, b.im));
    roots.sort_by(|a, b| by_parts(a, b).unwrap_or(Ordering::Equal));
    roots.into()
}
