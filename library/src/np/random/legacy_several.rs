//! Distributions of several numbers at once, and bytes, of the functions of `np.random` themselves.

use super::discrete::Discrete as _;
use super::gamma::Gammas as _;
use super::legacy::with;
use super::several::{Vectors, count_outcomes, numbers, outcomes, vectors};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer};
use crate::refusal::require;
use crate::shape::{IntoShape, Push};
use alloc::vec::Vec;

/// How many of `n` trials have each outcome, whose chances are `pvals`; NumPy's `np.random.multinomial`.
///
/// # Panics
/// `n < 0`; `pvals < 0, pvals > 1 or pvals contains NaNs`; `sum(pvals[:-1]) > 1.0`
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// let counts = np::random::multinomial(20, &[0.2, 0.3, 0.5], 2);
/// assert_eq!(counts, arr!([[4_i64, 7, 9], [4, 6, 10]]));
/// ```
#[track_caller]
pub fn multinomial<A, X>(n: impl Integer, pvals: &A, size: X) -> Owned<i64, Vectors<X>>
where
    A: AsView<Elem: Cast<f64> + Copy> + ?Sized,
    X: IntoShape<Shape: Push<Dyn>>,
{
    let n = n.saturate() as i64;
    let chances = outcomes(n, numbers(pvals));
    with(|twister| {
        vectors(size, 0, chances.len(), |counts| {
            count_outcomes(n, &chances, counts, |left, chance| match chance {
                0.0 => 0,
                chance => twister.binomial_of(left, chance),
            });
        })
    })
}

/// Vectors of numbers whose sum is 1, of a Dirichlet distribution; NumPy's `np.random.dirichlet`.
///
/// # Panics
/// `alpha <= 0`
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// let parts = np::random::dirichlet(&[2, 3, 5], ());
/// assert!(np::allclose(&parts, &arr!([0.277938, 0.182537, 0.539524])));
/// ```
#[track_caller]
pub fn dirichlet<A, X>(alpha: &A, size: X) -> Owned<f64, Vectors<X>>
where
    A: AsView<Elem: Cast<f64> + Copy> + ?Sized,
    X: IntoShape<Shape: Push<Dyn>>,
{
    let alpha = numbers(alpha);
    require!(!alpha.iter().any(|&a| a <= 0.0), "alpha <= 0");
    with(|twister| {
        vectors(size, 0.0, alpha.len(), |vector| {
            for (x, &a) in vector.iter_mut().zip(&alpha) {
                *x = twister.gamma(a);
            }
            let scale = 1.0 / vector.iter().fold(0.0, |sum, x| sum + x);
            vector.iter_mut().for_each(|x| *x *= scale);
        })
    })
}

/// So many random bytes; NumPy's `np.random.bytes`.
///
/// # Panics
/// `negative dimensions are not allowed`
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// assert_eq!(np::random::bytes(5), [172, 10, 127, 140, 47]);
/// ```
#[track_caller]
pub fn bytes(length: impl Integer) -> Vec<u8> {
    let length = length.saturate();
    require!(length >= 0, "negative dimensions are not allowed");
    let length = length as usize;
    let words = || with(|twister| twister.word().to_le_bytes());
    let mut bytes: Vec<u8> = (0..length.div_ceil(4)).flat_map(|_| words()).collect();
    bytes.truncate(length);
    bytes
}
