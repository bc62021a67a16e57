//! Quantiles of elements of which some count more than others.

use super::fold::is_nan;
use super::quantile::{Elements, Places};
use super::quantile_method::{InvertedCdf, QuantileMethod};
use super::reduction::Reduction;
use super::results::Results;
use super::weighted::spread;
use crate::array::{AsView, Owned};
use crate::element::{Cast, Summable};
use crate::expr::Expr;
use crate::refusal::require;
use crate::shape::{ReduceShape, Shape};
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// How much the elements count that there are quantiles of by method `M`: an array, by reference, or
/// [`np::Unset`](crate::np::Unset), if all count alike.
#[diagnostic::on_unimplemented(
    message = "Only method 'inverted_cdf' supports weights.",
    label = "these quantiles are not by `method=\"inverted_cdf\"`"
)]
pub trait QuantileWeights<M> {
    /// The weights, and the lengths of the array that they are in.
    #[doc(hidden)]
    fn given(self) -> Option<Weights>;
}

/// Weights, as numbers.
pub struct Weights {
    weights: Vec<f64>,
    lens: Vec<usize>,
}

impl<W: AsView<Elem: Cast<f64> + Copy> + ?Sized> QuantileWeights<InvertedCdf> for &W {
    fn given(self) -> Option<Weights> {
        let view = self.array_view();
        Some(Weights {
            lens: view.shape().as_ref().to_vec(),
            weights: view.into_iter().map(|weight| weight.cast()).collect(),
        })
    }
}

/// The elements in their order, each with the part of all weights that it and those before it have.
#[track_caller]
fn distribution<T: Summable>(elements: &[T], weights: &[f64], which: Elements) -> Vec<(T, f64)> {
    let pairs = elements.iter().copied().zip(weights.iter().copied());
    let mut pairs: Vec<_> = match which {
        Elements::All => pairs.collect(),
        Elements::Numbers => pairs.filter(|(element, _)| !is_nan(*element)).collect(),
    };
    pairs.sort_by(|(a, _), (b, _)| a.order(*b));
    let mut sum = 0.0;
    for (_, weight) in &mut pairs {
        sum += *weight;
        *weight = sum;
    }
    for (_, part) in &mut pairs {
        *part /= sum;
        require!(
            !part.is_nan(),
            "Weights included NaN, inf or were all zero."
        );
        // The quantile 0 is the first element that counts at all.
        if *part == 0.0 {
            *part = -1.0;
        }
    }
    pairs
}

impl<E, A, K> Reduction<E, A, K> {
    /// The quantiles at these places, of elements that count as much as their weights.
    #[track_caller]
    pub(super) fn weighted_quantiles<T, S, Z, U, M>(
        self,
        Places { places, lens }: Places,
        elements: Elements,
        Weights { weights, lens: of }: Weights,
    ) -> Z::Out
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K>,
        Z: Results<M::Out>,
        T: Summable,
        M: QuantileMethod<T, U>,
    {
        let own = self.shape().lens();
        let weights = spread(Cow::Owned(weights), &of, own.as_ref(), Self::AXES);
        require!(
            !weights.iter().any(|weight| *weight < 0.0),
            "Weights must be non-negative."
        );
        let shape: Z = self.shape_of_quantiles::<T, S, Z, M::Out>(lens, elements);
        let weights = Owned::from_parts(self.shape(), weights.into_owned());
        let fill = |quantiles: &mut [M::Out]| {
            let results: usize = self.results().lens().as_ref().iter().product();
            let (mut groups, mut weights) = (self.groups(), self.of(weights.view()).groups());
            let (mut lane, mut weights_lane) = (Vec::new(), Vec::new());
            for result in 0..results {
                let group = groups.next_of(&mut lane);
                let weights = weights.next_of(&mut weights_lane);
                let distribution = distribution(group, weights, elements);
                for (row, &place) in places.iter().enumerate() {
                    quantiles[row * results + result] = match distribution.last() {
                        None => M::nothing(),
                        Some((last, _)) if is_nan(*last) => M::element(*last),
                        Some((last, _)) => {
                            let reached = distribution.iter().find(|(_, part)| *part >= place);
                            M::element(reached.map_or(*last, |(element, _)| *element))
                        }
                    };
                }
            }
        };
        shape.collect(M::element(T::ZERO), fill, |quantile| quantile)
    }
}
