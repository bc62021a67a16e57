//! Polynomials through points, and with given zeros.

use super::series::{Coefficients, product};
use crate::array::AsView;
use crate::axis::Axis;
use crate::element::{Cast, Integer, Number, Promote};
use crate::np::sorting::search::Searched;
use crate::shape::AxisOf;
use crate::shape::agree::{AsManyAs, FitsTo};

/// The polynomial with these zeros, and 1 as the coefficient of the highest power; NumPy's `polynomial.polyfromroots`.
///
/// ```
/// use ndview::prelude::*;
/// let c = np::polynomial::polynomial::polyfromroots(&[1, 2, 3]);
/// assert_eq!(c, arr!([-6.0, 11.0, -6.0, 1.0]));
/// ```
#[must_use]
pub fn polyfromroots<A, X, Q>(roots: &A) -> Coefficients<Q>
where
    A: AsView<Elem: Number<Quotient = X> + Cast<Q>, Shape: Searched> + ?Sized,
    X: Promote<f64, Out = Q>,
    Q: Number,
    f64: Cast<Q>,
{
    let one: Q = 1.0.cast();
    let zeros = roots.array_view().into_iter();
    let factors = zeros.map(|zero| [Cast::<Q>::cast(*zero).negative(), one]);
    let c = factors.fold(vec![one], |c, factor| product(&c, &factor));
    c.into()
}

/// The polynomial of degree `deg` that fits points best, by least squares; NumPy's `polynomial.polyfit`.
///
/// # Panics
/// `expected deg >= 0`; `expected non-empty vector for x`; `expected x and y to have same length`, which does not compile
/// where types know it
///
/// ```
/// use ndview::prelude::*;
/// let c = np::polynomial::polynomial::polyfit(&[0, 1, 2], &[1, 3, 5], 1);
/// assert!(np::allclose(&c, &[1.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyfit<X, Y, R, Q>(x: &X, y: &Y, deg: impl Integer) -> Coefficients<Q>
where
    X: AsView<
            Elem: Promote<Y::Elem, Out: Number<Quotient = Q>> + Cast<f64> + Copy,
            Shape: Searched,
        > + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy, Shape: Searched + AxisOf<0, Axis = R>> + ?Sized,
    (R,): AsManyAs<X::Shape, FitsTo>,
    R: Axis,
    f64: Cast<Q>,
{
    let mut c = crate::np::polyfit(x, y, deg).into_vec();
    c.reverse();
    c.into()
}
