//! Reductions, running sums, statistics.

use super::function::{function, made, whole, Combines, Function, Kind, Made, Method, Several};

const fn reduction(name: &'static str, signature: &'static str) -> Function {
    function(name, signature, Kind::Reduction)
}

/// One that is a method of arrays as well.
const fn reduction_and_method(name: &'static str, signature: &'static str) -> Function {
    reduction(name, signature).method(Method::WithAxes)
}

const SUM: &str =
    "a: operand, axis: axes = None, dtype: reworded = None, out: reworded = None, keepdims: \
                   flag = ..., initial: reworded = ..., where: reworded = ...";
const LEAST: &str =
    "a: operand, axis: axes = None, out: reworded = None, keepdims: flag = ..., initial: \
                     value in name = ..., where: reworded = ...";
const MEAN: &str =
    "a: operand, axis: axes = None, dtype: reworded = None, out: reworded = None, keepdims: \
                    flag = ..., *, where: beside = ...";
const SPREAD: &str = "a: operand, axis: axes = None, dtype: reworded = None, out: reworded = None, ddof: \
                      value in name = 0, keepdims: flag = ..., *, where: beside = ..., mean: beside = \
                      ..., correction: reworded = ...";
const TRUTH: &str =
    "a: operand, axis: axes = None, out: reworded = None, keepdims: flag = ..., *, where: \
                     reworded = ...";
const PLACE: &str = "a: operand, axis: axis = None, out: reworded = None, *, keepdims: flag = ...";
const MEDIAN: &str =
    "a: operand, axis: axes = None, out: reworded = None, overwrite_input: ignored = \
                      False, keepdims: flag = False";
const NANMEDIAN: &str =
    "a: operand, axis: axes = None, out: reworded = None, overwrite_input: ignored = \
                         False, keepdims: flag = ...";
const QUANTILE: &str = "a: operand, q: beside, axis: axes = None, out: reworded = None, overwrite_input: \
                        ignored = False, method: 'linear'|'inverted_cdf'|'averaged_inverted_cdf'|'closest_observation'|\
                        'interpolated_inverted_cdf'|'hazen'|'weibull'|'median_unbiased'|'normal_unbiased'|'lower'|\
                        'higher'|'midpoint'|'nearest' = 'linear', keepdims: flag = False, \
                        *, weights: array = None";
const NANQUANTILE: &str = "a: operand, q: beside, axis: axes = None, out: reworded = None, \
                           overwrite_input: ignored = False, method: 'linear'|'inverted_cdf'|'averaged_inverted_cdf'|'closest_observation'|\
                        'interpolated_inverted_cdf'|'hazen'|'weibull'|'median_unbiased'|'normal_unbiased'|'lower'|\
                        'higher'|'midpoint'|'nearest' = 'linear', \
                           keepdims: flag = ..., *, weights: array = None";
const RUNNING: &str = "a: operand, axis: axis = None, dtype: reworded = None, out: reworded = None";

const CUMULATIVE: &str =
    "x: array, /, *, axis: axis = None, dtype: result type = None, out: reworded = None, \
                          include_initial: flag = False";

static PLAIN_MEAN: Function = reduction(
    "mean",
    "a: operand, axis: axes = None, weights: ignored = None, returned: flag in name = False, *, keepdims: \
     flag = ...",
);

pub const FUNCTIONS: &[Function] = &[
    reduction_and_method("sum", SUM).combines(Combines::Sum),
    reduction_and_method("prod", SUM).combines(Combines::Product),
    reduction_and_method("min", LEAST).alias(&["amin"]).fails().combines(Combines::Extreme),
    reduction_and_method("max", LEAST).alias(&["amax"]).fails().combines(Combines::Extreme),
    reduction_and_method(
        "ptp",
        "a: operand, axis: axes = None, out: reworded = None, keepdims: flag = ...",
    )
    .fails(),
    reduction_and_method("mean", MEAN),
    reduction_and_method("var", SPREAD),
    reduction_and_method("std", SPREAD),
    reduction_and_method("any", TRUTH).combines(Combines::Any),
    reduction_and_method("all", TRUTH).combines(Combines::All),
    reduction_and_method("argmin", PLACE).fails().shared(false),
    reduction_and_method("argmax", PLACE).fails().shared(false),
    reduction_and_method(
        "count_nonzero",
        "a: operand, axis: axes = None, *, keepdims: flag = False",
    ),
    reduction("nanargmin", PLACE).fails().shared(false),
    reduction("nanargmax", PLACE).fails().shared(false),
    reduction("nansum", SUM).combines(Combines::Sum),
    reduction("nanprod", SUM).combines(Combines::Product),
    reduction("nanmin", LEAST).combines(Combines::Extreme),
    reduction("nanmax", LEAST).combines(Combines::Extreme),
    reduction("nanmean", MEAN),
    reduction("nanvar", SPREAD),
    reduction("nanstd", SPREAD),
    reduction("median", MEDIAN).shared(false),
    reduction("nanmedian", NANMEDIAN).shared(false),
    reduction("quantile", QUANTILE).shared(false),
    reduction("percentile", QUANTILE).shared(false),
    reduction("nanquantile", NANQUANTILE).shared(false),
    reduction("nanpercentile", NANQUANTILE).shared(false),
    reduction(
        "average",
        "a: operand, axis: axes = None, weights: beside passed = None, returned: flag in name = False, *, keepdims: \
         flag = ...",
    )
    .without("weights", &PLAIN_MEAN)
    .agrees("weights")
    .several(Several::WithFlag(&["returned"])),
    function("cumsum", RUNNING, Kind::Accumulation).method(Method::WithAxes).combines(Combines::Sum),
    function("cumprod", RUNNING, Kind::Accumulation).method(Method::WithAxes).combines(Combines::Product),
    function("nancumsum", RUNNING, Kind::Accumulation).combines(Combines::Sum),
    function("nancumprod", RUNNING, Kind::Accumulation).combines(Combines::Product),
    whole("cumulative_sum", CUMULATIVE),
    whole("cumulative_prod", CUMULATIVE),
    whole("bincount", "x: array, /, weights: array = None, minlength: count = 0").agrees("weights"),
    whole(
        "histogram",
        "a: array, bins: array or number passed = 10, range: value = None, density: flag = None, weights: beside = \
         None",
    )
    .several(Several::Always),
    whole(
        "histogram_bin_edges",
        "a: array, bins: array or number passed = 10, range: value = None, weights: array = None",
    ),
    whole(
        "histogram2d",
        "x: array, y: array, bins: pair of bins passed = 10, range: array = None, density: flag = None, weights: array = None",
    )
    .several(Several::Always),
    whole(
        "histogramdd",
        "sample: array, bins: bins passed = 10, range: array = None, density: flag = None, weights: array = None",
    )
    .several(Several::Always),
    made(
        "cov",
        "m: array, y: array = None, rowvar: flag = True, bias: flag = False, ddof: value = None, \
         fweights: array = None, aweights: array = None, *, dtype: reworded = None",
        Made::Covariance,
    ),
    made(
        "corrcoef",
        "x: array, y: array = None, rowvar: flag = True, *, dtype: reworded = None",
        Made::Correlation,
    ),
];
