//! The polynomial that fits best.

use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn, Len, NumberOf, Tabled, ToAxis};
use crate::element::{Cast, Integer, Number, Promote};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::{Either, OptionalNumber, Unset};
use crate::np::sorting::search::Searched;
use crate::refusal::{refuse, require};
use crate::shape::agree::{AsManyAs, FitsTo};
use crate::shape::{AxisOf, Joined, Shape, computed_shape};
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
    Best::of(x, y, deg, Unset, Unset).coefficients()
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
    let best = Best::of(x, y, deg, rcond, w);
    FULL::either(
        best,
        |best| {
            let values = cast(best.decomposed.sorted_values()).into();
            let rank = best.decomposed.rank() as i64;
            let squares = cast(best.squares.clone()).into();
            (best.coefficients(), squares, rank, values, best.rcond)
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

/// The polynomial that is nearest to each column.
struct Best {
    degree: usize,
    points: usize,
    /// The lengths of `y`.
    lens: Vec<usize>,
    /// The coefficients, a row for each power.
    fitted: Vec<f64>,
    /// The sums of the squares of the distances; none, if other polynomials are as near.
    squares: Vec<f64>,
    decomposed: Singular,
    /// How long the powers of `x` were.
    scales: Vec<f64>,
    rcond: f64,
}

impl Best {
    #[track_caller]
    fn of<X, Y>(
        x: &X,
        y: &Y,
        deg: impl Degree,
        rcond: impl OptionalNumber,
        w: impl PointWeights,
    ) -> Self
    where
        X: AsView<Elem: Cast<f64> + Copy> + ?Sized,
        Y: AsView<Elem: Cast<f64> + Copy> + ?Sized,
    {
        let Some(degree) = deg.degree() else {
            refuse!("expected deg >= 0");
        };
        let y = y.array_view();
        let lens = y.shape().as_ref().to_vec();
        let x: Vec<f64> = x.array_view().into_iter().map(|x| x.cast()).collect();
        let y: Vec<f64> = y.into_iter().map(|y| y.cast()).collect();
        require!(!x.is_empty(), "expected non-empty vector for x");
        require!(lens.len() <= 2, "expected 1D or 2D array for y");
        require!(x.len() == lens[0], "expected x and y to have same length");
        let weights = w.weights().unwrap_or_else(|| vec![1.0; x.len()]);
        require!(
            weights.len() == x.len(),
            "expected w and y to have the same length"
        );
        let rcond = rcond.given().unwrap_or(x.len() as f64 * f64::EPSILON);
        let mut columns = powers(&x, &weights, degree);
        let scales: Vec<f64> = columns.iter().map(|column| length(column)).collect();
        for (column, scale) in columns.iter_mut().zip(&scales) {
            column.iter_mut().for_each(|x| *x /= scale);
        }
        let mut best = Best {
            degree,
            points: x.len(),
            lens,
            fitted: Vec::new(),
            squares: Vec::new(),
            decomposed: Singular::of(columns, rcond),
            scales,
            rcond,
        };
        best.fit(&y, &weights);
        best
    }

    /// Fits each column of `y`.
    fn fit(&mut self, y: &[f64], weights: &[f64]) {
        let width = y.len() / self.points;
        self.fitted = vec![0.0; (self.degree + 1) * width];
        for column in 0..width {
            let right = y.iter().skip(column).step_by(width).zip(weights);
            let right: Vec<f64> = right.map(|(y, w)| y * w).collect();
            let (nearest, square) = self.decomposed.nearest(right);
            self.squares.push(square);
            for (power, number) in nearest.into_iter().enumerate() {
                self.fitted[power * width + column] = number / self.scales[power];
            }
        }
        if self.decomposed.rank() <= self.degree || self.points <= self.degree + 1 {
            self.squares.clear();
        }
    }

    fn coefficients<T, S: Shape>(&self) -> Owned<T, S>
    where
        f64: Cast<T>,
    {
        let mut lens = self.lens.clone();
        lens[0] = self.degree + 1;
        Owned::from_parts(computed_shape(&lens), cast(self.fitted.clone()))
    }

    /// How much the coefficients vary together, by the distances of the points.
    #[track_caller]
    fn covariance<T, S: Shape>(&self) -> Owned<T, S>
    where
        f64: Cast<T>,
    {
        let order = self.degree + 1;
        require!(
            self.points > order,
            "the number of data points must exceed order to scale the covariance matrix"
        );
        let free = (self.points - order) as f64;
        let factors: Vec<f64> = self.squares.iter().map(|square| square / free).collect();
        let together = self.decomposed.covariance(&self.scales).into_iter();
        let each = together.flat_map(|one| factors.iter().map(move |factor| one * factor));
        let mut lens = vec![order, order];
        lens.extend((S::RANK > 2).then_some(factors.len()));
        Owned::from_parts(computed_shape(&lens), cast(each.collect()))
    }
}

/// The powers of `x` times the weights, column by column, from the highest.
fn powers(x: &[f64], weights: &[f64], degree: usize) -> Vec<Vec<f64>> {
    let column = |power| {
        let pairs = x.iter().zip(weights);
        let weighted = pairs.map(|(x, w)| x.powi((degree - power) as i32) * w);
        weighted.collect()
    };
    (0..=degree).map(column).collect()
}

/// A fit; the sums of the squares of the distances; the rank; the singular values; what is small beside them.
type Details<F, T> = (F, Owned<T, (Dyn,)>, i64, Owned<T, (Dyn,)>, f64);

fn cast<T>(numbers: Vec<f64>) -> Vec<T>
where
    f64: Cast<T>,
{
    numbers.into_iter().map(Cast::cast).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn length(a: &[f64]) -> f64 {
    dot(a, a).sqrt()
}

/// A matrix as columns at right angles, `turned`, that are those of the matrix times `rotation`: their lengths are
/// its singular values.
struct Singular {
    turned: Vec<Vec<f64>>,
    rotation: Vec<Vec<f64>>,
    /// The singular values, in no order.
    values: Vec<f64>,
    /// Up to this they are taken for 0.
    small: f64,
}

/// So often all pairs of columns are turned at most; a few times are enough.
const MOST_SWEEPS: usize = 60;

impl Singular {
    /// By Jacobi's method: two columns at a time are turned to be at a right angle, until all are. Singular values of
    /// at most `rcond` times the largest are taken for 0.
    fn of(columns: Vec<Vec<f64>>, rcond: f64) -> Self {
        let count = columns.len();
        let unit = |column: usize| {
            (0..count)
                .map(|row| f64::from(u8::from(row == column)))
                .collect()
        };
        let mut own = Singular {
            turned: columns,
            rotation: (0..count).map(unit).collect(),
            values: Vec::new(),
            small: 0.0,
        };
        for _ in 0..MOST_SWEEPS {
            let mut has_turned = false;
            for first in 0..count {
                for second in first + 1..count {
                    has_turned |= own.turn(first, second);
                }
            }
            if !has_turned {
                break;
            }
        }
        own.values = own.turned.iter().map(|column| length(column)).collect();
        own.small = rcond * own.values.iter().copied().fold(0.0, f64::max);
        own
    }

    /// Turns two columns, unless they are at a right angle already.
    fn turn(&mut self, first: usize, second: usize) -> bool {
        let (a, b) = (&self.turned[first], &self.turned[second]);
        let (aa, bb, ab) = (dot(a, a), dot(b, b), dot(a, b));
        if ab == 0.0 || ab.abs() <= f64::EPSILON * (aa * bb).sqrt() {
            return false;
        }
        let slope = (bb - aa) / (2.0 * ab);
        let tangent = slope.signum() / (slope.abs() + slope.hypot(1.0));
        let cosine = 1.0 / tangent.hypot(1.0);
        let sine = cosine * tangent;
        for columns in [&mut self.turned, &mut self.rotation] {
            let (front, back) = columns.split_at_mut(second);
            for (a, b) in front[first].iter_mut().zip(&mut back[0]) {
                (*a, *b) = (cosine * *a - sine * *b, sine * *a + cosine * *b);
            }
        }
        true
    }

    /// The columns of `turned` and `rotation`, and the singular values, of those that are not taken for 0.
    fn parts(&self) -> impl Iterator<Item = (&Vec<f64>, &Vec<f64>, f64)> {
        let columns = self.turned.iter().zip(&self.rotation).zip(&self.values);
        let parts = columns.map(|((turned, rotation), value)| (turned, rotation, *value));
        parts.filter(|(_, _, value)| *value > self.small)
    }

    fn rank(&self) -> usize {
        self.parts().count()
    }

    /// The singular values, the largest first.
    fn sorted_values(&self) -> Vec<f64> {
        let mut values = self.values.clone();
        values.sort_by(|a, b| b.total_cmp(a));
        values
    }

    /// The shortest of the vectors that the matrix maps next to another, and the square of the distance.
    fn nearest(&self, mut right: Vec<f64>) -> (Vec<f64>, f64) {
        let mut nearest = vec![0.0; self.values.len()];
        for (turned, rotation, value) in self.parts() {
            let part = dot(turned, &right) / (value * value);
            for (number, direction) in nearest.iter_mut().zip(rotation) {
                *number += part * direction;
            }
            for (left, number) in right.iter_mut().zip(turned) {
                *left -= part * number;
            }
        }
        let square = dot(&right, &right);
        (nearest, square)
    }

    /// The inverse of the products of the columns, which have been scaled.
    fn covariance(&self, scales: &[f64]) -> Vec<f64> {
        let count = scales.len();
        let mut inverse = vec![0.0; count * count];
        for (_, rotation, value) in self.parts() {
            for (place, number) in inverse.iter_mut().enumerate() {
                *number += rotation[place / count] * rotation[place % count] / (value * value);
            }
        }
        for (place, number) in inverse.iter_mut().enumerate() {
            *number /= scales[place / count] * scales[place % count];
        }
        inverse
    }
}
