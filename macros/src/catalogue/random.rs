//! `np.random`: the functions of the module, and the methods of its generators.

use super::function::{whole, Function};

/// A function of the module.
const fn random(name: &'static str, signature: &'static str) -> Function {
    whole(name, signature).feature("random")
}

/// The parameters of distributions around a place.
const AROUND: &str =
    "loc: parameter passed = 0.0, scale: parameter passed = 1.0, size: shape passed = None";

pub const FUNCTIONS: &[Function] = &[
    random("random.default_rng", "seed: value"),
    // The legacy interface, of one generator for the thread.
    random("random.seed", "seed: integer"),
    random("random.rand", "*args: new shape"),
    random("random.randn", "*args: new shape"),
    random("random.random", "size: shape passed = None").alias(&[
        "random.random_sample",
        "random.ranf",
        "random.sample",
    ]),
    random("random.standard_normal", "size: shape passed = None"),
    random(
        "random.normal",
        "loc: parameter passed = 0.0, scale: parameter passed = 1.0, size: shape passed = None",
    ),
    random(
        "random.uniform",
        "low: parameter passed = 0.0, high: parameter passed = 1.0, size: shape passed = None",
    ),
    random(
        "random.exponential",
        "scale: parameter passed = 1.0, size: shape passed = None",
    ),
    random("random.standard_exponential", "size: shape passed = None"),
    random(
        "random.standard_gamma",
        "shape: parameter, size: shape passed = None",
    ),
    random(
        "random.gamma",
        "shape: parameter, scale: parameter passed = 1.0, size: shape passed = None",
    ),
    random(
        "random.beta",
        "a: parameter, b: parameter, size: shape passed = None",
    ),
    random("random.chisquare", "df: parameter, size: shape passed = None"),
    random(
        "random.noncentral_chisquare",
        "df: parameter, nonc: parameter, size: shape passed = None",
    ),
    random(
        "random.f",
        "dfnum: parameter, dfden: parameter, size: shape passed = None",
    ),
    random(
        "random.noncentral_f",
        "dfnum: parameter, dfden: parameter, nonc: parameter, size: shape passed = None",
    ),
    random("random.standard_t", "df: parameter, size: shape passed = None"),
    random("random.standard_cauchy", "size: shape passed = None"),
    random(
        "random.lognormal",
        "mean: parameter passed = 0.0, sigma: parameter passed = 1.0, size: shape passed = None",
    ),
    random("random.laplace", AROUND),
    random("random.gumbel", AROUND),
    random("random.logistic", AROUND),
    random("random.pareto", "a: parameter, size: shape passed = None"),
    random("random.weibull", "a: parameter, size: shape passed = None"),
    random("random.power", "a: parameter, size: shape passed = None"),
    random(
        "random.rayleigh",
        "scale: parameter passed = 1.0, size: shape passed = None",
    ),
    random(
        "random.wald",
        "mean: parameter, scale: parameter, size: shape passed = None",
    ),
    random(
        "random.triangular",
        "left: parameter, mode: parameter, right: parameter, size: shape passed = None",
    ),
    random(
        "random.poisson",
        "lam: parameter passed = 1.0, size: shape passed = None",
    ),
    random(
        "random.binomial",
        "n: parameter, p: parameter, size: shape passed = None",
    ),
    random(
        "random.negative_binomial",
        "n: parameter, p: parameter, size: shape passed = None",
    ),
    random("random.geometric", "p: parameter, size: shape passed = None"),
    random(
        "random.vonmises",
        "mu: parameter, kappa: parameter, size: shape passed = None",
    ),
    random(
        "random.multinomial",
        "n: value, pvals: array, size: shape passed = None",
    ),
    random(
        "random.dirichlet",
        "alpha: array, size: shape passed = None",
    ),
    random(
        "random.hypergeometric",
        "ngood: parameter, nbad: parameter, nsample: parameter, size: shape passed = None",
    ),
    random("random.bytes", "length: value"),
    random("random.zipf", "a: parameter, size: shape passed = None"),
    random("random.logseries", "p: parameter, size: shape passed = None"),
    random(
        "random.randint",
        "low: parameter, high: parameter passed = None, size: shape passed = None, dtype: absent = int",
    ),
    random(
        "random.choice",
        "a: population, size: shape passed = None, replace: flag = True, p: array = None",
    ),
    random("random.permutation", "x: population"),
    random("random.shuffle", "x: place"),
];

/// The methods of generators, as NumPy's signatures have them. Rust calls them with the arguments before the size
/// and it in their places; without a size, they yield a number. With an option after it, `name_with` is called
/// with all options.
pub const METHODS: &[Function] = &[
    whole("random", "size: shape = None, dtype: result type = float64, out: reworded = None"),
    whole(
        "standard_normal",
        "size: shape = None, dtype: result type = float64, out: reworded = None",
    ),
    whole(
        "standard_exponential",
        "size: shape = None, dtype: result type = float64, method: 'zig' ignored = 'zig', out: reworded = None",
    ),
    whole(
        "standard_gamma",
        "shape: parameter, size: shape = None, dtype: result type = float64, out: reworded = None",
    ),
    whole(
        "integers",
        "low: parameter, high: parameter = None, size: shape = None, dtype: result type = int64, endpoint: flag = False",
    ),
    whole(
        "choice",
        "a: population, size: shape = None, replace: flag = True, p: array = None, axis: axis = 0, shuffle: flag = True",
    ),
    whole("shuffle", "x: place, axis: axis = 0"),
    whole("permutation", "x: population, axis: axis = 0"),
    whole("permuted", "x: array, *, axis: axis = None, out: reworded = None"),
    whole("binomial", "n: parameter, p: parameter, size: shape = None"),
    whole("multinomial", "n: value, pvals: array, size: shape = None"),
    whole("dirichlet", "alpha: array, size: shape = None"),
    whole(
        "multivariate_normal",
        "mean: array, cov: array, size: shape = None",
    ),
    whole(
        "uniform",
        "low: parameter passed = 0.0, high: parameter passed = 1.0, size: shape = None",
    ),
    whole(
        "normal",
        "loc: parameter passed = 0.0, scale: parameter passed = 1.0, size: shape = None",
    ),
    whole(
        "lognormal",
        "mean: parameter passed = 0.0, sigma: parameter passed = 1.0, size: shape = None",
    ),
    whole("exponential", "scale: parameter passed = 1.0, size: shape = None"),
    whole(
        "gamma",
        "shape: parameter, scale: parameter passed = 1.0, size: shape = None",
    ),
    whole("beta", "a: parameter, b: parameter, size: shape = None"),
    whole("chisquare", "df: parameter, size: shape = None"),
    whole(
        "noncentral_chisquare",
        "df: parameter, nonc: parameter, size: shape = None",
    ),
    whole("f", "dfnum: parameter, dfden: parameter, size: shape = None"),
    whole(
        "noncentral_f",
        "dfnum: parameter, dfden: parameter, nonc: parameter, size: shape = None",
    ),
    whole("standard_t", "df: parameter, size: shape = None"),
    whole("standard_cauchy", "size: shape = None"),
    whole(
        "laplace",
        "loc: parameter passed = 0.0, scale: parameter passed = 1.0, size: shape = None",
    ),
    whole(
        "logistic",
        "loc: parameter passed = 0.0, scale: parameter passed = 1.0, size: shape = None",
    ),
    whole(
        "gumbel",
        "loc: parameter passed = 0.0, scale: parameter passed = 1.0, size: shape = None",
    ),
    whole("pareto", "a: parameter, size: shape = None"),
    whole("weibull", "a: parameter, size: shape = None"),
    whole("power", "a: parameter, size: shape = None"),
    whole("rayleigh", "scale: parameter passed = 1.0, size: shape = None"),
    whole("wald", "mean: parameter, scale: parameter, size: shape = None"),
    whole(
        "triangular",
        "left: parameter, mode: parameter, right: parameter, size: shape = None",
    ),
    whole("vonmises", "mu: parameter, kappa: parameter, size: shape = None"),
    whole("poisson", "lam: parameter passed = 1.0, size: shape = None"),
    whole("geometric", "p: parameter, size: shape = None"),
    whole(
        "hypergeometric",
        "ngood: parameter, nbad: parameter, nsample: parameter, size: shape = None",
    ),
    whole(
        "multivariate_hypergeometric",
        "colors: array, nsample: value, size: shape = None, method: 'marginals'|'count' = 'marginals'",
    ),
    whole("bytes", "length: value"),
    whole("negative_binomial", "n: parameter, p: parameter, size: shape = None"),
    whole("zipf", "a: parameter, size: shape = None"),
    whole("logseries", "p: parameter, size: shape = None"),
];

/// The method of generators of this name.
pub fn method_named(name: &str) -> Option<&'static Function> {
    METHODS.iter().find(|method| method.name == name)
}

/// Whether an argument is an array or a place, which Rust has by reference.
pub fn takes_arrays(name: &str) -> bool {
    [
        "choice",
        "dirichlet",
        "multinomial",
        "multivariate_hypergeometric",
        "multivariate_normal",
        "permutation",
        "permuted",
        "shuffle",
    ]
    .contains(&name)
}

/// Whether many things have a method of this name.
pub fn may_be_of_others(name: &str) -> bool {
    ["f", "power", "normal", "laplace"].contains(&name)
}

/// What a generator has in place of a function of the legacy interface.
pub fn instead_of_legacy(name: &str) -> Option<&'static str> {
    match name {
        "rand" | "random_sample" | "ranf" => Some("random((2, 3))"),
        "randn" => Some("standard_normal((2, 3))"),
        "randint" | "random_integers" => Some("integers(low, high, size)"),
        _ => None,
    }
}
