//! The polynomial that fits best.

use super::least_squares::Best;
use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn, Len, NumberOf, Tabled, ToAxis};
use crate::element::{Cast, Integer, Number, Promote};
use crate::np::options::{Either, OptionalNumber, Unset};
use crate::np::sorting::search::Searched;
use crate::refusal::refuse;
use crate::shape::agree::{AsManyAs, FitsTo};
use crate::shape::{AxisOf, Joined, Shape};
use alloc::vec::Vec;
use core::ops::Add;
use typenum::{Add1, B1};

/// The type of the coefficients.
type Fitted<X, Y> =
    <<<X as AsView>::Elem as Promote<<Y as AsView>::Elem>>::Out as Number>::Quotient;

/// The coefficients, that of the highest power first; a column for each of `y`.
type Fit<X, Y, D> =
    Owned<Fitted<X, Y>, <<Y as AsView>::Shape as AxisOf<0>>::Replaced<<D as Degree>::Coefficients>>;

/// The degree of a polynomial: an integer, or `Len<N>`, which the type knows.
///
/// ```
/// use ndview::prelude::*;
/// let line: Owned<f64, Shape![2]> = np::polyfit(&[0, 1, 2], &[1, 3, 5], Len::<1>);
/// assert!(np::allclose(&line, &[2, 1]));
/// let degree = 1;
/// let line: Owned<f64, Shape![_]> = arr!(np.polyfit([0, 1, 2], [1, 3, 5], degree));
/// assert!(np::allclose(&line, &[2, 1]));
/// ```
pub trait Degree {
    crate::sealed::seal!(required);

    /// One more than the degree.
    type Coefficients: Axis;

    /// It, unless it is negative.
    #[doc(hidden)]
    fn degree(self) -> Option<usize>;
}

impl<I: Integer> Degree for I {
    crate::sealed::seal!();

    type Coefficients = Dyn;

    fn degree(self) -> Option<usize> {
        usize::try_from(self.saturate()).ok()
    }
}

impl<const N: usize> Degree for Len<N>
where
    Len<N>: Tabled,
    NumberOf<N>: Add<B1, Output: ToAxis>,
{
    crate::sealed::seal!();

    type Coefficients = <Add1<NumberOf<N>> as ToAxis>::Axis;

    fn degree(self) -> Option<usize> {
        Some(N)
    }
}

/// Weights of points: an array, by reference, or [`Unset`] for equal ones.
///
/// ```
/// use ndview::prelude::*;
/// let fit = arr!(np.polyfit([0, 1, 2], [1, 3, 9], 1, w=[1, 1, 0]));
/// assert!(np::allclose(&fit, &[2, 1]));
/// ```
pub trait PointWeights {
    /// Their numbers.
    #[doc(hidden)]
    fn weights(self) -> Option<Vec<f64>>;
}

impl PointWeights for Unset {
    fn weights(self) -> Option<Vec<f64>> {
        None
    }
}

impl<A: AsView<Elem: Cast<f64> + Copy> + ?Sized> PointWeights for &A {
    fn weights(self) -> Option<Vec<f64>> {
        Some(self.array_view().into_iter().map(|w| w.cast()).collect())
    }
}

/// The coefficients, that of the highest power first, of the polynomial of degree `deg` at `x` that is nearest to
/// `y`: the sum of the squares of the distances is the least; NumPy's `np.polyfit`. Each column of `y` is fitted by
/// itself.
///
/// # Panics
/// `expected deg >= 0`; `expected non-empty vector for x`; `expected x and y to have same length`
///
/// ```
/// use ndview::prelude::*;
/// let fit = np::polyfit(&arr!([0.0, 1.0, 2.0]), &arr!([1.0, 3.0, 5.0]), 1);
/// assert!(np::allclose(&fit, &arr!([2.0, 1.0])));
/// // A degree that is written down says how many there are.
/// let (slope, start) = arr!(np.polyfit([0.0, 1.0, 2.0], [1.0, 3.0, 5.0], 1)).into();
/// assert!(np::allclose(&[slope, start], &[2.0, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyfit<X, Y, R, D: Degree>(x: &X, y: &Y, deg: D) -> Fit<X, Y, D>
where
    X: AsView<Elem: Promote<Y::Elem, Out: Number> + Cast<f64> + Copy, Shape: Searched> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy, Shape: AxisOf<0, Axis = R>> + ?Sized,
    (R,): AsManyAs<X::Shape, FitsTo>,
    R: Axis,
    f64: Cast<Fitted<X, Y>>,
{
    best(x, y, deg, Unset, None).coefficients()
}

/// As [`polyfit`], with singular values below `rcond` times the largest taken for 0, and with weights of the points.
/// With `full`, beside the sums of the squares of the distances (none, if the best polynomial is not the only one), the
/// rank, the singular values, and `rcond`; with `cov`, beside how much the coefficients vary together. NumPy's
/// `np.polyfit(x, y, deg, rcond, full, w, cov)`.
///
/// # Panics
/// As [`polyfit`]; `expected w and y to have the same length`; `the number of data points must exceed order to scale
/// the covariance matrix`
///
/// ```
/// use ndview::prelude::*;
/// let fit = arr!(np.polyfit([0, 1, 2], [1, 3, 9], 1, w=[1, 1, 0]));
/// assert!(np::allclose(&fit, &arr!([2.0, 1.0])));
/// let (fit, squares, rank, values, _) = arr!(np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 1, full=True));
/// assert!(np::allclose(&fit, &arr!([1.1, 1.1])) && np::allclose(&squares, &arr!([2.7])));
/// assert_eq!((rank, values.len()), (2, 2));
/// let (_, together) = arr!(np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 1, cov=True));
/// assert!(np::allclose(&together, &arr!([[0.27, -0.405], [-0.405, 0.945]])));
/// ```
#[must_use]
#[track_caller]
pub fn polyfit_with<X, Y, R, D: Degree, FULL, COV, V>(
    x: &X,
    y: &Y,
    deg: D,
    rcond: impl OptionalNumber,
    _full: FULL,
    w: impl PointWeights,
    _cov: COV,
) -> FULL::Out
where
    X: AsView<Elem: Promote<Y::Elem, Out: Number> + Cast<f64> + Copy, Shape: Searched> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy, Shape: AxisOf<0, Axis = R>> + ?Sized,
    (R,): AsManyAs<X::Shape, FitsTo>,
    R: Axis,
    f64: Cast<Fitted<X, Y>>,
    (Dyn, Dyn): Joined<<Y::Shape as AxisOf<0>>::Without, Out = V>,
    V: Shape,
    COV: Either<(Fit<X, Y, D>, Owned<Fitted<X, Y>, V>), Fit<X, Y, D>>,
    FULL: Either<Details<Fit<X, Y, D>, Fitted<X, Y>>, COV::Out>,
{
    let best = best(x, y, deg, rcond, w.weights());
    FULL::either(
        best,
        |best| {
            let (squares, rank, values, rcond) = best.status();
            (best.coefficients(), squares, rank, values, rcond)
        },
        |best| {
            COV::either(
                best,
                |best| (best.coefficients(), best.covariance()),
                |best| best.coefficients(),
            )
        },
    )
}

/// A fit; the sums of the squares of the distances; the rank; the singular values; what is small beside them.
type Details<F, T> = (F, Owned<T, (Dyn,)>, i64, Owned<T, (Dyn,)>, f64);

/// The polynomial that is nearest, that of the highest power first.
#[track_caller]
fn best<X, Y>(
    x: &X,
    y: &Y,
    deg: impl Degree,
    rcond: impl OptionalNumber,
    weights: Option<Vec<f64>>,
) -> Best
where
    X: AsView<Elem: Cast<f64> + Copy> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy> + ?Sized,
{
    let Some(degree) = deg.degree() else {
        refuse!("expected deg >= 0");
    };
    let weights = (weights, "expected w and y to have the same length");
    Best::of(x, y, (0..=degree).rev().collect(), rcond, weights)
}
