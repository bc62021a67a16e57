//! Distributions, by their names in the table.

use crate::{Draws, compare};
use ndview::prelude::*;
use np::random::default_rng;

#[test]
fn as_numpy() {
    compare("distributions", |case| {
        let (seed, name) = case.split_once(' ').unwrap();
        let mut rng = default_rng(seed.parse::<u64>().unwrap());
        let mut draws = Draws::default();
        match name {
            "uniform" => {
                draws.add(&rng.uniform(-2.5, 7.0, 9));
            }
            "normal" => {
                draws.add(&rng.normal(3.0, 0.5, 9));
            }
            "lognormal" => {
                draws.add(&rng.lognormal(0.5, 0.25, 9));
            }
            "exponential" => {
                draws.add(&rng.exponential(2.0, 9));
            }
            "gamma" => {
                draws.add(&rng.gamma(0.5, 2.0, 9));
                draws.add(&rng.gamma(1.0, 2.0, 9));
                draws.add(&rng.gamma(7.5, 0.5, 9));
                draws.add(&rng.gamma(0.0, 1.0, 9));
            }
            "beta" => {
                draws.add(&rng.beta(0.5, 0.75, 9));
                draws.add(&rng.beta(2.0, 3.5, 9));
                draws.add(&rng.beta(0.001, 0.002, 9));
            }
            "chisquare" => {
                draws.add(&rng.chisquare(1.0, 9));
                draws.add(&rng.chisquare(9.0, 9));
            }
            "noncentral_chisquare" => {
                draws.add(&rng.noncentral_chisquare(0.5, 2.0, 9));
                draws.add(&rng.noncentral_chisquare(3.0, 1.5, 9));
                draws.add(&rng.noncentral_chisquare(3.0, 0.0, 9));
            }
            "f" => {
                draws.add(&rng.f(3.0, 5.0, 9));
            }
            "noncentral_f" => {
                draws.add(&rng.noncentral_f(3.0, 5.0, 1.0, 9));
            }
            "standard_t" => {
                draws.add(&rng.standard_t(2.5, 9));
            }
            "standard_cauchy" => {
                draws.add(&rng.standard_cauchy(9));
            }
            "laplace" => {
                draws.add(&rng.laplace(1.0, 2.0, 9));
            }
            "logistic" => {
                draws.add(&rng.logistic(1.0, 2.0, 9));
            }
            "gumbel" => {
                draws.add(&rng.gumbel(1.0, 2.0, 9));
            }
            "pareto" => {
                draws.add(&rng.pareto(3.0, 9));
            }
            "weibull" => {
                draws.add(&rng.weibull(1.5, 9));
                draws.add(&rng.weibull(0.0, 9));
            }
            "power" => {
                draws.add(&rng.power(2.5, 9));
            }
            "rayleigh" => {
                draws.add(&rng.rayleigh(2.0, 9));
            }
            "wald" => {
                draws.add(&rng.wald(1.5, 2.5, 9));
            }
            "triangular" => {
                draws.add(&rng.triangular(-1.0, 0.5, 4.0, 9));
            }
            "vonmises" => {
                draws.add(&rng.vonmises(0.5, 1e-09, 9));
                draws.add(&rng.vonmises(0.5, 1e-06, 9));
                draws.add(&rng.vonmises(0.5, 2.0, 9));
                draws.add(&rng.vonmises(0.5, 10000000.0, 9));
            }
            "poisson" => {
                draws.add(&rng.poisson(0.0, 9));
                draws.add(&rng.poisson(3.5, 9));
                draws.add(&rng.poisson(12.0, 9));
                draws.add(&rng.poisson(4321.5, 9));
            }
            "geometric" => {
                draws.add(&rng.geometric(0.05, 9));
                draws.add(&rng.geometric(0.7, 9));
            }
            "negative_binomial" => {
                draws.add(&rng.negative_binomial(3.5, 0.4, 9));
            }
            "zipf" => {
                draws.add(&rng.zipf(2.5, 9));
            }
            "logseries" => {
                draws.add(&rng.logseries(0.75, 9));
            }
            "binomial" => {
                draws.add(&rng.binomial(10, 0.3, 9));
                draws.add(&rng.binomial(100, 0.25, 9));
                draws.add(&rng.binomial(100, 0.9, 9));
                draws.add(&rng.binomial(10000, 0.4, 9));
                draws.add(&rng.binomial(1000000, 0.7, 9));
                draws.add(&rng.binomial(0, 0.5, 9));
            }
            _ => panic!("no such distribution: {name}"),
        }
        draws.add(&rng.random(2));
        draws
    });
}
