//! Literals that a function refuses, whatever else it is given.

use super::enumerated;
use crate::catalogue::nearest::nearest;
use crate::catalogue::signature::{Parameter, Takes};
use crate::meaning::arguments::text;
use crate::meaning::call::Call;
use crate::meaning::constant::{self, Constant};
use crate::syntax::errors::Errors;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// NumPy's rules for how many bins there are.
const ESTIMATORS: [&str; 8] = [
    "auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges",
];

/// Checks the literals of one argument, unless they are tried.
pub fn check(call: &Call, parameter: &Parameter, value: &Expr, errors: &mut Errors) {
    if errors.are_tried {
        return;
    }
    let function = call.function.short_name();
    match (function, parameter.name) {
        ("histogram" | "histogram_bin_edges", "bins") => estimator(value, errors),
        ("quantile" | "nanquantile", "q") => {
            let words = "Quantiles must be in the range [0, 1]";
            within(value, 1.0, words, errors);
        }
        ("percentile" | "nanpercentile", "q") => {
            let words = "Percentiles must be in the range [0, 100]";
            within(value, 100.0, words, errors);
        }
        ("pad", "pad_width") => {
            let words = |_| "index can't contain negative values".to_owned();
            not_negative(value, words, errors);
        }
        ("diff", "n") => {
            let words = |n| format!("order must be non-negative but got {n}");
            not_negative(value, words, errors);
        }
        _ => {}
    }
    if parameter.takes == Takes::Bound && matches!(value.kind, ExprKind::Text(_)) {
        let message = format!(
            "{function}() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>."
        );
        errors.at(value.extent, message);
    }
}

fn estimator(value: &Expr, errors: &mut Errors) {
    let Some(rule) = text(value) else {
        return;
    };
    if ESTIMATORS.contains(&rule.as_str()) {
        return;
    }
    let instead = match nearest(&rule, ESTIMATORS) {
        Some(meant) => format!("Did you mean: '{meant}'?"),
        None => format!("It is one of {}", enumerated(&ESTIMATORS, "or")),
    };
    let message = format!("'{rule}' is not a valid estimator for `bins`. {instead}");
    errors.at(value.extent, message);
}

/// Integers from 0 on.
fn not_negative(value: &Expr, words: impl Fn(i128) -> String, errors: &mut Errors) {
    for leaf in literal::leaves(value) {
        if let Some(number) = constant::integer(leaf).filter(|number| *number < 0) {
            errors.at(leaf.extent, words(number));
        }
    }
}

/// Numbers between 0 and a greatest one.
fn within(value: &Expr, greatest: f64, words: &str, errors: &mut Errors) {
    for leaf in literal::leaves(value) {
        let number = match constant::constant(leaf) {
            Some(Constant::Int(number)) => number as f64,
            Some(Constant::Float(number)) => number,
            _ => continue,
        };
        if !(0.0..=greatest).contains(&number) {
            errors.at(leaf.extent, words);
        }
    }
}
