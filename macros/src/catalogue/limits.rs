//! Which literals a parameter refuses, and in whose words.

use std::ops::Bound::{self, Excluded, Included, Unbounded};

use super::function::Function;
use super::signature::Parameter;

/// What literals may be, given by themselves.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// Numbers between two bounds, of those that stand in lists too.
    Each(Range),
    /// A number between two bounds; what a list says is something else.
    One(Range),
    /// Lengths that are not negative, of what is one length or a shape.
    Lengths,
    /// One of these words, if it is a text.
    Word(&'static [&'static str]),
}

pub type Range = (Bound<f64>, Bound<f64>);

/// What literals one parameter of some functions takes, and what NumPy says of others: `{}` stands for the literal.
pub struct Limited {
    functions: &'static [&'static str],
    parameter: &'static str,
    pub limit: Limit,
    pub words: &'static str,
}

const fn limited(
    functions: &'static [&'static str],
    parameter: &'static str,
    limit: Limit,
    words: &'static str,
) -> Limited {
    Limited {
        functions,
        parameter,
        limit,
        words,
    }
}

const FROM_0: Range = (Included(0.0), Unbounded);
const FROM_1: Range = (Included(1.0), Unbounded);
const ABOVE_0: Range = (Excluded(0.0), Unbounded);
const ABOVE_1: Range = (Excluded(1.0), Unbounded);
const UP_TO_1: Range = (Included(0.0), Included(1.0));
const BELOW_1: Range = (Included(0.0), Excluded(1.0));
const ABOVE_0_UP_TO_1: Range = (Excluded(0.0), Included(1.0));
const UP_TO_2: Range = (Unbounded, Included(2.0));
const UP_TO_100: Range = (Included(0.0), Included(100.0));

/// NumPy's rules for how many bins there are.
const ESTIMATORS: Limit = Limit::Word(&[
    "auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges",
]);

/// NumPy's norms that have a name.
const NORMS: Limit = Limit::Word(&["fro", "nuc"]);

const HISTOGRAMS: &[&str] = &["histogram", "histogram_bin_edges"];
const TRANSFORMS: &[&str] = &["fft", "ifft", "rfft", "irfft", "hfft", "ihfft"];

/// Functions are known by their names without modules: those of `np.random` are methods of generators, too.
#[rustfmt::skip]
const LIMITS: &[Limited] = &[
    limited(HISTOGRAMS, "bins", ESTIMATORS, "'{}' is not a valid estimator for `bins`"),
    limited(HISTOGRAMS, "bins", Limit::One(FROM_1), "`bins` must be positive, when an integer"),
    limited(&["bincount"], "minlength", Limit::One(FROM_0), "'minlength' must not be negative"),
    limited(&["quantile", "nanquantile"], "q", Limit::Each(UP_TO_1), "Quantiles must be in the range [0, 1]"),
    limited(&["percentile", "nanpercentile"], "q", Limit::Each(UP_TO_100), "Percentiles must be in the range [0, 100]"),
    limited(&["norm", "matrix_norm"], "ord", NORMS, "Invalid norm order '{}'"),
    limited(&["pad"], "pad_width", Limit::Each(FROM_0), "index can't contain negative values"),
    limited(&["diff"], "n", Limit::One(FROM_0), "order must be non-negative but got {}"),
    limited(&["gradient"], "edge_order", Limit::One(UP_TO_2), "'edge_order' greater than 2 not supported"),
    limited(&["polyfit"], "deg", Limit::One(FROM_0), "expected deg >= 0"),
    limited(&["split", "array_split", "hsplit", "vsplit", "dsplit"], "indices_or_sections", Limit::One(FROM_1), "number sections must be larger than 0."),
    limited(TRANSFORMS, "n", Limit::One(FROM_1), "Invalid number of FFT data points ({}) specified."),
    limited(&["linspace", "logspace", "geomspace"], "num", Limit::Lengths, "Number of samples, {}, must be non-negative."),
    limited(&["vander"], "N", Limit::One(FROM_0), "negative dimensions are not allowed"),
    limited(&["resize"], "new_shape", Limit::Lengths, "all elements of `new_shape` must be non-negative"),
    limited(&["sliding_window_view"], "window_shape", Limit::Lengths, "`window_shape` cannot contain negative values"),
    limited(&["broadcast_to"], "shape", Limit::Lengths, "all elements of broadcast shape must be non-negative"),
    // Generators, and their distributions.
    limited(&["default_rng"], "seed", Limit::One(FROM_0), "expected non-negative integer"),
    limited(&["exponential", "gamma", "gumbel", "laplace", "logistic", "normal", "rayleigh"], "scale", Limit::One(FROM_0), "scale < 0"),
    limited(&["gamma", "standard_gamma"], "shape", Limit::One(FROM_0), "shape < 0"),
    limited(&["lognormal"], "sigma", Limit::One(FROM_0), "sigma < 0"),
    limited(&["wald"], "mean", Limit::One(ABOVE_0), "mean <= 0"),
    limited(&["wald"], "scale", Limit::One(ABOVE_0), "scale <= 0"),
    limited(&["vonmises"], "kappa", Limit::One(FROM_0), "kappa < 0"),
    limited(&["beta", "pareto", "power"], "a", Limit::One(ABOVE_0), "a <= 0"),
    limited(&["beta"], "b", Limit::One(ABOVE_0), "b <= 0"),
    limited(&["weibull"], "a", Limit::One(FROM_0), "a < 0"),
    limited(&["chisquare", "noncentral_chisquare", "standard_t"], "df", Limit::One(ABOVE_0), "df <= 0"),
    limited(&["f", "noncentral_f"], "dfnum", Limit::One(ABOVE_0), "dfnum <= 0"),
    limited(&["f", "noncentral_f"], "dfden", Limit::One(ABOVE_0), "dfden <= 0"),
    limited(&["noncentral_chisquare", "noncentral_f"], "nonc", Limit::One(FROM_0), "nonc < 0"),
    limited(&["poisson"], "lam", Limit::One(FROM_0), "lam < 0 or lam is NaN"),
    limited(&["binomial", "multinomial"], "n", Limit::One(FROM_0), "n < 0"),
    limited(&["binomial"], "p", Limit::One(UP_TO_1), "p < 0, p > 1 or p is NaN"),
    limited(&["negative_binomial"], "n", Limit::One(ABOVE_0), "n <= 0"),
    limited(&["geometric", "negative_binomial"], "p", Limit::One(ABOVE_0_UP_TO_1), "p <= 0, p > 1 or p contains NaNs"),
    limited(&["zipf"], "a", Limit::One(ABOVE_1), "a <= 1 or a is NaN"),
    limited(&["logseries"], "p", Limit::One(BELOW_1), "p < 0, p >= 1 or p is NaN"),
    limited(&["hypergeometric"], "ngood", Limit::One(FROM_0), "ngood < 0"),
    limited(&["hypergeometric"], "nbad", Limit::One(FROM_0), "nbad < 0"),
    limited(&["hypergeometric", "multivariate_hypergeometric"], "nsample", Limit::One(FROM_0), "nsample < 0"),
];

/// What the literals of a parameter may be.
pub fn limits(
    function: &Function,
    parameter: &Parameter,
) -> impl Iterator<Item = &'static Limited> {
    let (function, parameter) = (function.short_name(), parameter.name);
    LIMITS
        .iter()
        .filter(move |one| one.parameter == parameter && one.functions.contains(&function))
}

/// Functions and parameters of limits.
#[cfg(test)]
pub fn named() -> impl Iterator<Item = (&'static str, &'static str)> {
    LIMITS.iter().flat_map(|one| {
        let functions = one.functions.iter();
        functions.map(|function| (*function, one.parameter))
    })
}
