//! Sums, products and quotients.

use super::arithmetic::{difference, power, product, quotient, sum, trimmed};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Inexact, Integer, Number, Promote};
use crate::np::Unset;
use crate::np::options::OptionalInteger;
use crate::np::sorting::search::Searched;
use crate::refusal::require;
use alloc::vec::Vec;

/// An array of coefficients.
pub(super) type Coefficients<T> = Owned<T, (Dyn,)>;

/// The type of coefficients that are computed of those of one array.
pub(super) type Own<A> = <<A as AsView>::Elem as Number>::Quotient;

/// The coefficients of an array, without zeros at the end; one at least.
#[track_caller]
pub(in crate::np::polynomial) fn series<A, T: Number>(a: &A) -> Vec<T>
where
    A: AsView<Elem: Cast<T> + Copy> + ?Sized,
{
    let series: Vec<T> = a.array_view().into_iter().map(|c| c.cast()).collect();
    require!(!series.is_empty(), "Coefficient array is empty");
    trimmed(series)
}

/// The sum of two polynomials; NumPy's `polynomial.polyadd`.
///
/// # Panics
/// `Coefficient array is empty`
///
/// ```
/// use ndview::prelude::*;
/// let sum = np::polynomial::polynomial::polyadd(&[1, 2, 3], &[1, 2, -3]);
/// assert_eq!(sum, arr!([2.0, 4.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyadd<A, B, X, Y, Q>(c1: &A, c2: &B) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = X> + Cast<Q>, Shape: Searched> + ?Sized,
    B: AsView<Elem: Number<Quotient = Y> + Cast<Q>, Shape: Searched> + ?Sized,
    X: Promote<Y, Out = Q>,
    Q: Number,
{
    sum(series::<_, Q>(c1), series(c2)).into()
}

/// The difference of two polynomials; NumPy's `polynomial.polysub`.
///
/// # Panics
/// As [`polyadd`].
///
/// ```
/// use ndview::prelude::*;
/// let difference = np::polynomial::polynomial::polysub(&[1, 2], &[1, 2, 3]);
/// assert_eq!(difference, arr!([0.0, 0.0, -3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polysub<A, B, X, Y, Q>(c1: &A, c2: &B) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = X> + Cast<Q>, Shape: Searched> + ?Sized,
    B: AsView<Elem: Number<Quotient = Y> + Cast<Q>, Shape: Searched> + ?Sized,
    X: Promote<Y, Out = Q>,
    Q: Number,
{
    difference(series::<_, Q>(c1), series(c2)).into()
}

/// The product of two polynomials; NumPy's `polynomial.polymul`.
///
/// # Panics
/// As [`polyadd`].
///
/// ```
/// use ndview::prelude::*;
/// let product = np::polynomial::polynomial::polymul(&[1, 2], &[3, 1]);
/// assert_eq!(product, arr!([3.0, 7.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polymul<A, B, X, Y, Q>(c1: &A, c2: &B) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = X> + Cast<Q>, Shape: Searched> + ?Sized,
    B: AsView<Elem: Number<Quotient = Y> + Cast<Q>, Shape: Searched> + ?Sized,
    X: Promote<Y, Out = Q>,
    Q: Number,
{
    trimmed(product(&series::<_, Q>(c1), &series(c2))).into()
}

/// The quotient of two polynomials, and what is left; NumPy's `polynomial.polydiv`.
///
/// # Panics
/// As [`polyadd`]; `division by zero`
///
/// ```
/// use ndview::prelude::*;
/// let (quotient, rest) = np::polynomial::polynomial::polydiv(&[1, 2, 3], &[1, 1]);
/// assert_eq!(quotient, arr!([-1.0, 3.0]));
/// assert_eq!(rest, arr!([2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polydiv<A, B, X, Y, Q>(c1: &A, c2: &B) -> (Coefficients<Q>, Coefficients<Q>)
where
    A: AsView<Elem: Number<Quotient = X> + Cast<Q>, Shape: Searched> + ?Sized,
    B: AsView<Elem: Number<Quotient = Y> + Cast<Q>, Shape: Searched> + ?Sized,
    X: Promote<Y, Out = Q>,
    Q: Inexact,
{
    let (quotient, rest) = quotient(series::<_, Q>(c1), &series(c2));
    (quotient.into(), rest.into())
}

/// A polynomial multiplied with itself `pow` times; NumPy's `polynomial.polypow`.
///
/// # Panics
/// As [`polyadd`]; `Power must be a non-negative integer.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polypow(&[1, 1], 3), arr!([1.0, 3.0, 3.0, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polypow<A, Q>(c: &A, pow: impl Integer) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Number,
    f64: Cast<Q>,
{
    polypow_with(c, pow, Unset)
}

/// As [`polypow`], of no more than `maxpower`; NumPy's `polynomial.polypow(c, pow, maxpower)`.
///
/// # Panics
/// As [`polypow`]; `Power is too large`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polypow([1, 1], 2, maxpower=4)), arr!([1.0, 2.0, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polypow_with<A, Q>(
    c: &A,
    pow: impl Integer,
    maxpower: impl OptionalInteger,
) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Number,
    f64: Cast<Q>,
{
    let (c, pow) = (series::<_, Q>(c), pow.saturate());
    require!(pow >= 0, "Power must be a non-negative integer.");
    let is_too_large = maxpower.given().is_some_and(|most| pow > most);
    require!(!is_too_large, "Power is too large");
    power(&c, pow, 1.0.cast()).into()
}

/// A polynomial multiplied with `x`; NumPy's `polynomial.polymulx`.
///
/// # Panics
/// As [`polyadd`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polymulx(&[1, 2]), arr!([0.0, 1.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polymulx<A, Q>(c: &A) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Number,
{
    let mut c = series::<_, Q>(c);
    c.insert(0, c[0].multiply(Q::ZERO));
    trimmed(c).into()
}

/// A polynomial without coefficients at the end whose magnitude is no more than `tol`, 0 in `arr!` where it is left
/// out; NumPy's `polynomial.polytrim`.
///
/// # Panics
/// As [`polyadd`]; `tol must be non-negative`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polytrim(&[1.0, 2.0, 0.1], 0.2), arr!([1.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polytrim<A, Q>(c: &A, tol: impl Cast<f64>) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: Searched> + ?Sized,
    Q: Inexact<Magnitude: Cast<f64>>,
{
    let tol = tol.cast();
    require!(tol >= 0.0, "tol must be non-negative");
    let mut c: Vec<Q> = c.array_view().into_iter().map(|c| c.cast()).collect();
    require!(!c.is_empty(), "Coefficient array is empty");
    let is_large = |c: &Q| Cast::<f64>::cast(c.absolute()) > tol;
    match c.iter().rposition(is_large) {
        Some(last) => c.truncate(last + 1),
        None => c = vec![c[0].multiply(Q::ZERO)],
    }
    c.into()
}
