//! The matrix whose eigenvalues are the zeros of a polynomial.

use super::series::{Own, series};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Inexact, Number};
use crate::np::sorting::search::Searched;
use crate::refusal::require;

/// The matrix whose eigenvalues are the zeros of a polynomial; NumPy's `polynomial.polycompanion`.
///
/// # Panics
/// `Coefficient array is empty`; `Series must have maximum degree of at least 1.`
///
/// ```
/// use ndview::prelude::*;
/// let companion = np::polynomial::polynomial::polycompanion(&[6, -5, 1]);
/// assert_eq!(companion, arr!([[0.0, -6.0], [1.0, 5.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polycompanion<A, Q>(c: &A) -> Owned<Own<A>, (Dyn, Dyn)>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Inexact,
    f64: Cast<Q>,
{
    let c = series::<_, Q>(c);
    let degree = c.len() - 1;
    require!(degree > 0, "Series must have maximum degree of at least 1.");
    let mut companion = vec![Q::ZERO; degree * degree];
    let below = companion.iter_mut().skip(degree).step_by(degree + 1);
    below.for_each(|one| *one = 1.0.cast());
    let last = companion.iter_mut().skip(degree - 1).step_by(degree);
    for (number, coefficient) in last.zip(&c) {
        *number = number.subtract(coefficient.divide(c[degree]));
    }
    Owned::from_parts((Dyn(degree), Dyn(degree)), companion)
}
