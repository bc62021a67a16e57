//! Distributions of several numbers at once, which are along the last axis of the result.

use super::Generator;
use super::gamma::Gammas as _;
use super::source::Units as _;
use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn};
use crate::element::Cast;
use crate::error::or_panic;
use crate::refusal::require;
use crate::shape::{IntoShape, Push, Shape, checked_size, computed_shape};

/// The shape of results that are vectors.
pub(super) type Vectors<X> = <<X as IntoShape>::Shape as Push<Dyn>>::Out;

/// The parameters of a distribution.
pub(super) fn numbers<A: AsView<Elem: Cast<f64> + Copy> + ?Sized>(a: &A) -> Vec<f64> {
    a.array_view().into_iter().map(|x| x.cast()).collect()
}

/// As many vectors of `len` numbers as there are positions, each written by `draw`.
#[track_caller]
pub(super) fn vectors<T: Copy, X>(
    size: X,
    blank: T,
    len: usize,
    draw: impl FnMut(&mut [T]),
) -> Owned<T, Vectors<X>>
where
    X: IntoShape<Shape: Push<Dyn>>,
{
    let mut lens = size.into_shape().lens().as_ref().to_vec();
    lens.push(len);
    let mut elements = vec![blank; or_panic(checked_size::<T>(&lens))];
    if len > 0 {
        elements.chunks_exact_mut(len).for_each(draw);
    }
    Owned::from_parts(computed_shape(&lens), elements)
}

/// The chances of the outcomes of `n` trials, if they are some.
#[track_caller]
pub(super) fn outcomes(n: i64, chances: Vec<f64>) -> Vec<f64> {
    require!(n >= 0, "n < 0");
    require!(
        chances.iter().all(|chance| (0.0..=1.0).contains(chance)),
        "pvals < 0, pvals > 1 or pvals contains NaNs"
    );
    let before = chances.len().saturating_sub(1);
    let sum: f64 = chances[..before].iter().sum();
    require!(sum <= 1.0 + 1e-12, "sum(pvals[:-1]) > 1.0");
    chances
}

/// How many of `n` trials have each outcome; `binomial` says how many succeed.
pub(super) fn count_outcomes(
    n: i64,
    chances: &[f64],
    counts: &mut [i64],
    mut binomial: impl FnMut(i64, f64) -> i64,
) {
    let before = chances.len().saturating_sub(1);
    let (mut left, mut chance_left) = (n, 1.0);
    for (count, chance) in counts.iter_mut().zip(&chances[..before]) {
        *count = binomial(left, chance / chance_left);
        left -= *count;
        if left <= 0 {
            break;
        }
        chance_left -= chance;
    }
    if left > 0 {
        counts[before] = left;
    }
}

impl Generator {
    /// As many vectors of `len` numbers as there are positions, each written by `draw`.
    #[track_caller]
    pub(super) fn vectors<T: Copy, X>(
        &mut self,
        size: X,
        blank: T,
        len: usize,
        mut draw: impl FnMut(&mut Self, &mut [T]),
    ) -> Owned<T, Vectors<X>>
    where
        X: IntoShape<Shape: Push<Dyn>>,
    {
        vectors(size, blank, len, |vector| draw(self, vector))
    }

    /// How many of `n` trials have each outcome, whose chances are `pvals`; NumPy's
    /// `rng.multinomial(n, pvals, size)`.
    ///
    /// # Panics
    /// `n < 0`; `pvals < 0, pvals > 1 or pvals contains NaNs`; `sum(pvals[:-1]) > 1.0`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let counts = np::random::default_rng(1).multinomial(20, &[0.2, 0.3, 0.5], 2);
    /// assert_eq!(counts.sum(), 40);
    /// ```
    #[track_caller]
    pub fn multinomial<A, X>(&mut self, n: i64, pvals: &A, size: X) -> Owned<i64, Vectors<X>>
    where
        A: AsView<Elem: Cast<f64> + Copy> + ?Sized,
        X: IntoShape<Shape: Push<Dyn>>,
    {
        let chances = outcomes(n, numbers(pvals));
        self.vectors(size, 0, chances.len(), |own, counts| {
            count_outcomes(n, &chances, counts, |left, chance| {
                own.source.binomial(left, chance)
            });
        })
    }

    /// Vectors of numbers whose sum is 1, of a Dirichlet distribution; NumPy's `rng.dirichlet(alpha, size)`.
    ///
    /// # Panics
    /// `alpha < 0`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let parts = np::random::default_rng(1).dirichlet(&[1.0, 2.0, 3.0], 4);
    /// assert!(np::allclose(&parts.along::<1>().sum(), &np::ones(4)));
    /// ```
    #[track_caller]
    pub fn dirichlet<A, X>(&mut self, alpha: &A, size: X) -> Owned<f64, Vectors<X>>
    where
        A: AsView<Elem: Cast<f64> + Copy> + ?Sized,
        X: IntoShape<Shape: Push<Dyn>>,
    {
        let alpha = numbers(alpha);
        require!(alpha.iter().all(|&a| a >= 0.0), "alpha < 0");
        let is_small = !alpha.is_empty() && alpha.iter().all(|&a| a < 0.1);
        // The sums of what is left, from the last on.
        let mut sums = alpha.clone();
        for place in (1..sums.len()).rev() {
            sums[place - 1] += sums[place];
        }
        self.vectors(size, 0.0, alpha.len(), |own, vector| {
            if is_small {
                return own.broken_stick(&alpha, &sums, vector);
            }
            for (x, &a) in vector.iter_mut().zip(&alpha) {
                *x = own.source.gamma(a);
            }
            let scale = 1.0 / vector.iter().fold(0.0, |sum, x| sum + x);
            vector.iter_mut().for_each(|x| *x *= scale);
        })
    }

    /// A stick that is broken where beta distributions say, which small parameters need.
    fn broken_stick(&mut self, alpha: &[f64], sums: &[f64], vector: &mut [f64]) {
        vector.fill(0.0);
        if sums[0] == 0.0 {
            return;
        }
        let mut left = 1.0;
        for place in 0..alpha.len() - 1 {
            let share = self.source.beta(alpha[place], sums[place + 1]);
            vector[place] = left * share;
            left *= 1.0 - share;
            if sums[place + 1] == 0.0 {
                break;
            }
        }
        vector[alpha.len() - 1] = left;
    }

    /// Vectors of a normal distribution around `mean` with covariances `cov`; NumPy's
    /// `rng.multivariate_normal(mean, cov, size, method='cholesky')`.
    ///
    /// NumPy's default is `method='svd'`, whose numbers depend on the signs of singular vectors and so on the
    /// library that finds them: with it, NumPy's numbers are others, of the same distribution.
    ///
    /// # Panics
    /// `cov must be 2 dimensional and square`, which does not compile where types know it not to be of two
    /// axes; `mean and cov must have same length`; `Matrix is not positive definite`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut rng = np::random::default_rng(1);
    /// let points = rng.multivariate_normal(&[0.0, 10.0], &[[1.0, 0.5], [0.5, 2.0]], 1000);
    /// assert_eq!(points.shape(), [1000, 2]);
    /// let mean = points.along::<0>().mean();
    /// assert!((mean[[1]] - 10.0).abs() < 0.5);
    /// ```
    #[track_caller]
    pub fn multivariate_normal<M, C, X, R: Axis, K: Axis>(
        &mut self,
        mean: &M,
        cov: &C,
        size: X,
    ) -> Owned<f64, Vectors<X>>
    where
        M: AsView<Elem: Cast<f64> + Copy> + ?Sized,
        C: AsView<Elem: Cast<f64> + Copy, Shape = (R, K)> + ?Sized,
        X: IntoShape<Shape: Push<Dyn>>,
    {
        let (mean, lens) = (numbers(mean), cov.array_view().shape());
        require!(lens[0] == lens[1], "cov must be 2 dimensional and square");
        require!(lens[0] == mean.len(), "mean and cov must have same length");
        let factor = lower_factor(&numbers(cov), mean.len());
        let mut normal = vec![0.0; mean.len()];
        self.vectors(size, 0.0, mean.len(), |own, vector| {
            normal.fill_with(|| own.source.normal());
            for (row, x) in vector.iter_mut().enumerate() {
                let products = factor[row * mean.len()..].iter().zip(&normal[..=row]);
                *x = mean[row] + products.map(|(a, b)| a * b).sum::<f64>();
            }
        })
    }
}

/// The lower triangle of the Cholesky decomposition.
///
/// # Panics
/// `Matrix is not positive definite`
#[track_caller]
fn lower_factor(matrix: &[f64], side: usize) -> Vec<f64> {
    let mut factor = vec![0.0; side * side];
    for i in 0..side {
        for j in 0..=i {
            let products: f64 = (0..j)
                .map(|k| factor[i * side + k] * factor[j * side + k])
                .sum();
            let rest = matrix[i * side + j] - products;
            factor[i * side + j] = if i == j {
                require!(rest > 0.0, "Matrix is not positive definite");
                rest.sqrt()
            } else {
                rest / factor[j * side + j]
            };
        }
    }
    factor
}
