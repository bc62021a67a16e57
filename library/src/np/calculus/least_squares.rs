//! Sums of powers that are nearest to points: the squares of the distances add up to the least.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Cast;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::OptionalNumber;
use crate::refusal::require;
use crate::shape::{Shape, computed_shape};
use alloc::vec::Vec;

/// The sums of the squares of the distances; the rank; the singular values; what is small beside them.
pub(in crate::np) type Status<T> = (Owned<T, (Dyn,)>, i64, Owned<T, (Dyn,)>, f64);

/// The polynomial that is nearest to each column.
pub(in crate::np) struct Best {
    /// The exponents of the powers that are added up, in the order of the coefficients.
    exponents: Vec<usize>,
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
    /// Of points with these weights, if there are any, for the number of which there is a sentence.
    #[track_caller]
    pub fn of<X, Y>(
        x: &X,
        y: &Y,
        exponents: Vec<usize>,
        rcond: impl OptionalNumber,
        (weights, word): (Option<Vec<f64>>, &str),
    ) -> Self
    where
        X: AsView<Elem: Cast<f64> + Copy> + ?Sized,
        Y: AsView<Elem: Cast<f64> + Copy> + ?Sized,
    {
        let y = y.array_view();
        let lens = y.shape().as_ref().to_vec();
        let x: Vec<f64> = x.array_view().into_iter().map(|x| x.cast()).collect();
        let y: Vec<f64> = y.into_iter().map(|y| y.cast()).collect();
        require!(!x.is_empty(), "expected non-empty vector for x");
        require!(lens.len() <= 2, "expected 1D or 2D array for y");
        require!(x.len() == lens[0], "expected x and y to have same length");
        let weights = weights.unwrap_or_else(|| vec![1.0; x.len()]);
        require!(weights.len() == x.len(), "{word}");
        let rcond = rcond.given().unwrap_or(x.len() as f64 * f64::EPSILON);
        let mut columns = powers(&x, &weights, &exponents);
        let scales: Vec<f64> = columns.iter().map(|column| scale(column)).collect();
        for (column, scale) in columns.iter_mut().zip(&scales) {
            column.iter_mut().for_each(|x| *x /= scale);
        }
        let mut best = Best {
            exponents,
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
        self.fitted = vec![0.0; self.exponents.len() * width];
        for column in 0..width {
            let right = y.iter().skip(column).step_by(width).zip(weights);
            let right: Vec<f64> = right.map(|(y, w)| y * w).collect();
            let (nearest, square) = self.decomposed.nearest(right);
            self.squares.push(square);
            for (power, number) in nearest.into_iter().enumerate() {
                self.fitted[power * width + column] = number / self.scales[power];
            }
        }
        if self.decomposed.rank() < self.exponents.len() || self.points <= self.exponents.len() {
            self.squares.clear();
        }
    }

    /// The coefficients, a row for each power.
    #[cfg(feature = "polynomial")]
    pub fn fitted(&self) -> &[f64] {
        &self.fitted
    }

    /// The lengths of `y`.
    #[cfg(feature = "polynomial")]
    pub fn lens(&self) -> &[usize] {
        &self.lens
    }

    pub fn coefficients<T, S: Shape>(&self) -> Owned<T, S>
    where
        f64: Cast<T>,
    {
        let mut lens = self.lens.clone();
        lens[0] = self.exponents.len();
        Owned::from_parts(computed_shape(&lens), cast(self.fitted.clone()))
    }

    /// The sums of the squares of the distances, the rank, the singular values, and what is small beside them.
    pub fn status<T>(&self) -> Status<T>
    where
        f64: Cast<T>,
    {
        let values = cast(self.decomposed.sorted_values()).into();
        let rank = self.decomposed.rank() as i64;
        (cast(self.squares.clone()).into(), rank, values, self.rcond)
    }

    /// How much the coefficients vary together, by the distances of the points.
    #[track_caller]
    pub fn covariance<T, S: Shape>(&self) -> Owned<T, S>
    where
        f64: Cast<T>,
    {
        let order = self.exponents.len();
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

/// The powers of `x` times the weights, column by column.
fn powers(x: &[f64], weights: &[f64], exponents: &[usize]) -> Vec<Vec<f64>> {
    let column = |exponent: &usize| {
        let pairs = x.iter().zip(weights);
        pairs.map(|(x, w)| x.powi(*exponent as i32) * w).collect()
    };
    exponents.iter().map(column).collect()
}

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

/// What a column is divided by, so that none is much longer than the others.
fn scale(column: &[f64]) -> f64 {
    match length(column) {
        0.0 => 1.0,
        length => length,
    }
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
