//! `np.random`: the functions of the module, and the methods of its generators.

use super::function::{whole, Function};

pub const FUNCTIONS: &[Function] = &[whole("random.default_rng", "seed: value").feature("random")];

/// The methods of generators, whose arguments have names in NumPy. Rust calls them with all arguments
/// in their places.
pub const METHODS: &[Function] = &[
    whole("random", "size: shape"),
    whole("standard_normal", "size: shape"),
    whole("standard_exponential", "size: shape"),
    whole("standard_gamma", "shape: value, size: shape"),
    whole("integers", "low: bound, high: bound = None, size: shape"),
    whole("choice", "a: array, size: shape"),
    whole("binomial", "n: value, p: value, size: shape"),
    whole("multinomial", "n: value, pvals: array, size: shape"),
    whole("dirichlet", "alpha: array, size: shape"),
    whole(
        "multivariate_normal",
        "mean: array, cov: array, size: shape",
    ),
    whole(
        "uniform",
        "low: value passed = 0, high: value passed = 1, size: shape",
    ),
    whole(
        "normal",
        "loc: value passed = 0, scale: value passed = 1, size: shape",
    ),
    whole(
        "lognormal",
        "mean: value passed = 0, sigma: value passed = 1, size: shape",
    ),
    whole("exponential", "scale: value passed = 1, size: shape"),
    whole(
        "gamma",
        "shape: value, scale: value passed = 1, size: shape",
    ),
    whole("beta", "a: value, b: value, size: shape"),
    whole("chisquare", "df: value, size: shape"),
    whole(
        "noncentral_chisquare",
        "df: value, nonc: value, size: shape",
    ),
    whole("f", "dfnum: value, dfden: value, size: shape"),
    whole(
        "noncentral_f",
        "dfnum: value, dfden: value, nonc: value, size: shape",
    ),
    whole("standard_t", "df: value, size: shape"),
    whole("standard_cauchy", "size: shape"),
    whole(
        "laplace",
        "loc: value passed = 0, scale: value passed = 1, size: shape",
    ),
    whole(
        "logistic",
        "loc: value passed = 0, scale: value passed = 1, size: shape",
    ),
    whole(
        "gumbel",
        "loc: value passed = 0, scale: value passed = 1, size: shape",
    ),
    whole("pareto", "a: value, size: shape"),
    whole("weibull", "a: value, size: shape"),
    whole("power", "a: value, size: shape"),
    whole("rayleigh", "scale: value passed = 1, size: shape"),
    whole("wald", "mean: value, scale: value, size: shape"),
    whole(
        "triangular",
        "left: value, mode: value, right: value, size: shape",
    ),
    whole("vonmises", "mu: value, kappa: value, size: shape"),
    whole("poisson", "lam: value passed = 1, size: shape"),
    whole("geometric", "p: value, size: shape"),
    whole("negative_binomial", "n: value, p: value, size: shape"),
    whole("zipf", "a: value, size: shape"),
    whole("logseries", "p: value, size: shape"),
];

/// The method of generators of this name.
pub fn method_named(name: &str) -> Option<&'static Function> {
    METHODS.iter().find(|method| method.name == name)
}
