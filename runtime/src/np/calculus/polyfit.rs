//! The polynomial that fits best.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer, Number, Promote};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::{OptionalNumber, Unset};
use crate::np::sorting::search::Searched;
use crate::refusal::{refuse, require};
use crate::shape::{AxisOf, computed_shape};
use alloc::vec::Vec;

/// The type of the coefficients.
type Fitted<X, Y> =
    <<<X as AsView>::Elem as Promote<<Y as AsView>::Elem>>::Out as Number>::Quotient;

/// The coefficients, that of the highest power first; a column for each of `y`.
type Fit<X, Y> = Owned<Fitted<X, Y>, <<Y as AsView>::Shape as AxisOf<0>>::Replaced<Dyn>>;

/// Weights of points: an array, by reference, or [`Unset`] for equal ones.
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
/// ```
#[must_use]
#[track_caller]
pub fn polyfit<X, Y>(x: &X, y: &Y, deg: impl Integer) -> Fit<X, Y>
where
    X: AsView<Elem: Promote<Y::Elem, Out: Number> + Cast<f64> + Copy, Shape: Searched> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy, Shape: AxisOf<0>> + ?Sized,
    f64: Cast<Fitted<X, Y>>,
{
    polyfit_with(x, y, deg, Unset, Unset)
}

/// As [`polyfit`], with singular values below `rcond` times the largest taken for 0, or with weights of the points;
/// NumPy's `np.polyfit(x, y, deg, rcond, w=w)`.
///
/// # Panics
/// As [`polyfit`]; `expected w and y to have the same length`
///
/// ```
/// use ndview::prelude::*;
/// let fit = arr!(np.polyfit([0, 1, 2], [1, 3, 9], 1, w=[1, 1, 0]));
/// assert!(np::allclose(&fit, &arr!([2.0, 1.0])));
/// ```
#[must_use]
#[track_caller]
pub fn polyfit_with<X, Y>(
    x: &X,
    y: &Y,
    deg: impl Integer,
    rcond: impl OptionalNumber,
    w: impl PointWeights,
) -> Fit<X, Y>
where
    X: AsView<Elem: Promote<Y::Elem, Out: Number> + Cast<f64> + Copy, Shape: Searched> + ?Sized,
    Y: AsView<Elem: Cast<f64> + Copy, Shape: AxisOf<0>> + ?Sized,
    f64: Cast<Fitted<X, Y>>,
{
    let Ok(degree) = usize::try_from(deg.saturate()) else {
        refuse!("expected deg >= 0");
    };
    let y = y.array_view();
    let mut lens = y.shape().as_ref().to_vec();
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
    let width = y.len() / x.len();
    let rcond = rcond.given().unwrap_or(x.len() as f64 * f64::EPSILON);
    // The powers of x, column by column, each scaled to a length of 1.
    let mut columns: Vec<Vec<f64>> = (0..=degree)
        .map(|power| {
            let pairs = x.iter().zip(&weights);
            pairs
                .map(|(x, w)| x.powi((degree - power) as i32) * w)
                .collect()
        })
        .collect();
    let scales: Vec<f64> = columns.iter().map(|column| length(column)).collect();
    for (column, scale) in columns.iter_mut().zip(&scales) {
        column.iter_mut().for_each(|x| *x /= scale);
    }
    let decomposed = Singular::of(columns);
    let mut fitted = vec![0.0; (degree + 1) * width];
    for column in 0..width {
        let right = y.iter().skip(column).step_by(width).zip(&weights);
        let right: Vec<f64> = right.map(|(y, w)| y * w).collect();
        for (power, number) in decomposed.nearest(&right, rcond).into_iter().enumerate() {
            fitted[power * width + column] = number / scales[power];
        }
    }
    lens[0] = degree + 1;
    let fitted = fitted.into_iter().map(Cast::cast).collect();
    Owned::from_parts(computed_shape(&lens), fitted)
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
}

/// So often all pairs of columns are turned at most; a few times are enough.
const MOST_SWEEPS: usize = 60;

impl Singular {
    /// By Jacobi's method: two columns at a time are turned to be at a right angle, until all are.
    fn of(columns: Vec<Vec<f64>>) -> Self {
        let count = columns.len();
        let unit = |column: usize| {
            (0..count)
                .map(|row| f64::from(u8::from(row == column)))
                .collect()
        };
        let mut own = Singular {
            turned: columns,
            rotation: (0..count).map(unit).collect(),
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

    /// The shortest of the vectors that the matrix maps next to another. Singular values of at most `rcond` times
    /// the largest are taken for 0.
    fn nearest(&self, right: &[f64], rcond: f64) -> Vec<f64> {
        let values: Vec<f64> = self.turned.iter().map(|column| length(column)).collect();
        let largest = values
            .iter()
            .fold(0.0_f64, |largest, value| largest.max(*value));
        let mut nearest = vec![0.0; values.len()];
        let columns = self.turned.iter().zip(&self.rotation).zip(&values);
        for ((turned, rotation), &value) in columns.filter(|(_, value)| **value > rcond * largest) {
            let part = dot(turned, right) / (value * value);
            for (number, direction) in nearest.iter_mut().zip(rotation) {
                *number += part * direction;
            }
        }
        nearest
    }
}
