//! How much observations count, of which covariances are computed.

use super::covariance::Varying;
use crate::array::AsView;
use crate::element::{Cast, Number};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::Unset;
use crate::np::sorting::search::Searched;
use crate::refusal::require;
use alloc::vec::Vec;

/// How much observations count.
#[derive(Default)]
pub(super) struct ObservationWeights {
    /// The weight of each, if they differ.
    pub(super) product: Option<Vec<f64>>,
    /// The part of it that says how exact each is.
    exactness: Option<Vec<f64>>,
}

impl ObservationWeights {
    #[track_caller]
    pub(super) fn new(len: usize, fweights: Option<Vec<f64>>, aweights: Option<Vec<f64>>) -> Self {
        for (name, weights) in [("fweights", &fweights), ("aweights", &aweights)] {
            let Some(weights) = weights else { continue };
            require!(
                weights.len() == len,
                "incompatible numbers of samples and {name}"
            );
            require!(
                weights.iter().all(|&weight| weight >= 0.0),
                "{name} cannot be negative"
            );
        }
        let is_integer = |weight: &f64| weight.fract() == 0.0;
        require!(
            fweights.iter().flatten().all(is_integer),
            "fweights must be integer"
        );
        let product = match (fweights, &aweights) {
            (Some(f), Some(a)) => Some(f.iter().zip(a).map(|(f, a)| f * a).collect()),
            (Some(f), None) => Some(f),
            (None, a) => a.clone(),
        };
        let sum = product.iter().flatten().sum::<f64>();
        require!(
            product.is_none() || sum != 0.0,
            "Weights sum to zero, can't be normalized"
        );
        ObservationWeights {
            product,
            exactness: aweights,
        }
    }

    pub(super) fn mean<V: Varying>(&self, row: &[V]) -> V {
        match &self.product {
            None => V::mean_of(row),
            Some(weights) => {
                let weighted = row.iter().zip(weights);
                let weighted = weighted.map(|(x, weight)| x.weighted(*weight));
                let sum = weighted.fold(<V as Number>::ZERO, V::add);
                sum.divided_by(weights.iter().sum::<f64>())
            }
        }
    }

    /// What the sums of products are divided by.
    pub(super) fn freedom(&self, observations: usize, ddof: f64) -> f64 {
        let Some(weights) = &self.product else {
            return observations as f64 - ddof;
        };
        let sum: f64 = weights.iter().sum();
        match &self.exactness {
            _ if ddof == 0.0 => sum,
            None => sum - ddof,
            Some(exactness) => {
                let pairs = weights.iter().zip(exactness);
                sum - ddof * pairs.map(|(w, a)| w * a).sum::<f64>() / sum
            }
        }
    }
}

/// Weights of observations: an array of one axis, or [`Unset`] where all count the same.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.cov([1, 2, 3], fweights=[1, 2, 1])), arr!(np.cov([1, 2, 2, 3])));
/// ```
pub trait OptionalWeights {
    /// The weights.
    #[doc(hidden)]
    fn given(self) -> Option<Vec<f64>>;
}

impl OptionalWeights for Unset {
    fn given(self) -> Option<Vec<f64>> {
        None
    }
}

impl<W> OptionalWeights for &W
where
    W: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    fn given(self) -> Option<Vec<f64>> {
        Some(self.array_view().into_iter().map(|w| w.cast()).collect())
    }
}
