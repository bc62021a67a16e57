//! Polynomials through points, and with given zeros.

use super::arithmetic::with_zeros;
use super::degrees::{Degrees, Powers};
use super::series::Coefficients;
use crate::array::{AsView, Owned};
use crate::axis::Axis;
use crate::element::{Cast, Number, Promote};
use crate::np::PointWeights;
use crate::np::calculus::least_squares::{Best, Status};
use crate::np::options::{Either, OptionalNumber, Unset};
use crate::np::sorting::search::Searched;
use crate::refusal::refuse;
use crate::shape::AxisOf;
use crate::shape::agree::{AsManyAs, FitsTo};
use alloc::vec::Vec;

/// The coefficients of the straight line `off + scl * x`: one, if `scl` is 0; NumPy's `polynomial.polyline`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyline(1, -2), arr!([1_i32, -2]));
/// assert_eq!(arr!(np.polynomial.polynomial.polyline(1.5, 0)), arr!([1.5]));
/// ```
#[must_use]
pub fn polyline<A, B, T>(off: A, scl: B) -> Coefficients<T>
where
    A: Promote<B, Out = T>,
    T: Number,
{
    let (off, scl) = off.promote(scl);
    match scl == T::ZERO {
        true => vec![off].into(),
        false => vec![off, scl].into(),
    }
}

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
    let zeros = roots.array_view().into_iter();
    with_zeros(zeros.map(|zero| zero.cast()), 1.0.cast()).into()
}

/// The type of the coefficients.
type Fitted<X, Y> =
    <<<X as AsView>::Elem as Promote<<Y as AsView>::Elem>>::Out as Number>::Quotient;

/// The coefficients, that of the lowest power first; a column for each of `y`.
type Fit<X, Y, D> = Owned<
    Fitted<X, Y>,
    <<Y as AsView>::Shape as AxisOf<0>>::Replaced<<D as Degrees>::Coefficients>,
>;

/// The polynomial of degree `deg` that fits points best, by least squares; NumPy's `polynomial.polyfit`. Each column of
/// `y` is fitted by itself. A list of degrees is that of the powers that are added up; the coefficients of the others
/// are 0.
///
/// # Panics
/// `expected deg >= 0`; `deg must be an int or non-empty 1-D array of int`; `expected non-empty vector for x`; `expected
/// 1D or 2D array for y`; `expected x and y to have same length`, which does not compile where types know it
///
/// ```
/// use ndview::prelude::*;
/// let c = np::polynomial::polynomial::polyfit(&[0, 1, 2], &[1, 3, 5], 1);
/// assert!(np::allclose(&c, &[1.0, 2.0]));
/// let even = arr!(np.polynomial.polynomial.polyfit([0, 1, 2], [1, 3, 9], [0, 2]));
/// assert!(np::allclose(&even, &[1.0, 0.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyfit<X, Y, R, D: Degrees>(x: &X, y: &Y, deg: D) -> Fit<X, Y, D>
where
    X: AsView<Elem: Promote<Y::Elem, Out: Number> + Cast<f64> + Copy, Shape: Searched> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy, Shape: AxisOf<0, Axis = R>> + ?Sized,
    (R,): AsManyAs<X::Shape, FitsTo>,
    R: Axis,
    f64: Cast<Fitted<X, Y>>,
{
    let (best, powers) = best(x, y, deg, Unset, None);
    powers.placed(&best)
}

/// As [`polyfit`], with singular values below `rcond` times the largest taken for 0, and with weights of the points.
/// With `full`, beside the sums of the squares of the distances (none, if the best polynomial is not the only one), the
/// rank, the singular values, and `rcond`. NumPy's `polynomial.polyfit(x, y, deg, rcond, full, w)`.
///
/// # Panics
/// As [`polyfit`]; `expected x and w to have same length`
///
/// ```
/// use ndview::prelude::*;
/// let fit = arr!(np.polynomial.polynomial.polyfit([0, 1, 2], [1, 3, 9], 1, w=[1, 1, 0]));
/// assert!(np::allclose(&fit, &arr!([1.0, 2.0])));
/// let (fit, (squares, rank, values, _)) = arr!(np.polynomial.polynomial.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 1, full=True));
/// assert!(np::allclose(&fit, &arr!([1.1, 1.1])) && np::allclose(&squares, &arr!([2.7])));
/// assert_eq!((rank, values.len()), (2, 2));
/// ```
#[must_use]
#[track_caller]
pub fn polyfit_with<X, Y, R, D: Degrees, F>(
    x: &X,
    y: &Y,
    deg: D,
    rcond: impl OptionalNumber,
    _full: F,
    w: impl PointWeights,
) -> F::Out
where
    X: AsView<Elem: Promote<Y::Elem, Out: Number> + Cast<f64> + Copy, Shape: Searched> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy, Shape: AxisOf<0, Axis = R>> + ?Sized,
    (R,): AsManyAs<X::Shape, FitsTo>,
    R: Axis,
    f64: Cast<Fitted<X, Y>>,
    F: Either<(Fit<X, Y, D>, Status<Fitted<X, Y>>), Fit<X, Y, D>>,
{
    F::either(
        best(x, y, deg, rcond, w.weights()),
        |(best, powers)| (powers.placed(&best), best.status()),
        |(best, powers)| powers.placed(&best),
    )
}

/// The polynomial that is nearest, and which powers it has.
#[track_caller]
pub(in crate::np::polynomial) fn best<X, Y, D: Degrees>(
    x: &X,
    y: &Y,
    deg: D,
    rcond: impl OptionalNumber,
    weights: Option<Vec<f64>>,
) -> (Best, Powers)
where
    X: AsView<Elem: Cast<f64> + Copy> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy> + ?Sized,
{
    let Some(powers) = deg.powers() else {
        refuse!("expected deg >= 0");
    };
    let weights = (weights, "expected x and w to have same length");
    (Best::of(x, y, powers.exponents(), rcond, weights), powers)
}
