//! Literals that a function refuses, whatever else it is given.

use std::ops::RangeBounds;

use super::enumerated;
use crate::catalogue::limits::{limits, Limit, Limited, Range};
use crate::catalogue::nearest::nearest;
use crate::catalogue::numbers::needs_numbers;
use crate::catalogue::signature::{Parameter, Takes};
use crate::meaning::arguments::{listed, text};
use crate::meaning::call::Call;
use crate::meaning::constant::{self, Constant};
use crate::syntax::errors::Errors;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// Checks the literals of one argument. The line would fail of them whenever it runs: that may be tried.
pub fn check(call: &Call, parameter: &Parameter, value: &Expr, errors: &mut Errors) {
    for limited in limits(call.function, parameter) {
        match limited.limit {
            Limit::Each(range) => numbers(value, range, limited.words, errors),
            Limit::One(range) => number(value, range, limited.words, errors),
            // Shapes are checked as a whole.
            Limit::Lengths => {}
            Limit::Word(words) => word(value, words, limited.words, errors),
        }
    }
    if parameter.takes == Takes::Bound && matches!(value.kind, ExprKind::Text(_)) {
        let function = call.function.short_name();
        let message = format!(
            "{function}() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>."
        );
        errors.failure(value.extent, message);
    }
}

/// Refuses a text among the elements of an array that a function computes with.
pub fn text_for_a_number(call: &Call, parameter: &Parameter, value: &Expr, errors: &mut Errors) {
    let is_number = parameter.takes == Takes::Parameter;
    let is_one_of_many = parameter.takes.is_array() && needs_numbers(call.function);
    let is_word = |limited: &Limited| matches!(limited.limit, Limit::Word(_));
    if !(is_number || is_one_of_many) || limits(call.function, parameter).any(is_word) {
        return;
    }
    let leaves = literal::leaves(value).into_iter();
    let mut texts = leaves.filter_map(|leaf| Some((leaf.extent, text(leaf)?)));
    if let Some((extent, text)) = texts.next() {
        errors.at(
            extent,
            format!("could not convert string to float: '{text}'"),
        );
    }
}

/// Numbers of lists and tuples, and of those that these hold.
fn numbers(value: &Expr, range: Range, words: &str, errors: &mut Errors) {
    match listed(value) {
        Some(entries) => entries
            .iter()
            .for_each(|entry| numbers(entry, range, words, errors)),
        None => number(value, range, words, errors),
    }
}

fn number(value: &Expr, range: Range, words: &str, errors: &mut Errors) {
    let (number, shown) = match (constant::integer(value), constant::constant(value)) {
        (Some(number), _) => (number as f64, number.to_string()),
        (None, Some(Constant::Float(number))) => (number, number.to_string()),
        _ => return,
    };
    if !range.contains(&number) {
        errors.failure(value.extent, words.replace("{}", &shown));
    }
}

/// What is said of a negative length.
pub fn negative_length(call: &Call, parameter: &Parameter) -> &'static str {
    let mut limits = limits(call.function, parameter);
    let own = limits.find(|limited| matches!(limited.limit, Limit::Lengths));
    own.map_or("negative dimensions are not allowed", |limited| {
        limited.words
    })
}

fn word(value: &Expr, choices: &[&str], words: &str, errors: &mut Errors) {
    let Some(word) = text(value).filter(|word| !choices.contains(&word.as_str())) else {
        return;
    };
    let instead = match nearest(&word, choices.iter().copied()) {
        Some(meant) => format!("Did you mean: '{meant}'?"),
        None => format!("It is one of {}", enumerated(choices, "or")),
    };
    let message = words.replace("{}", &word);
    errors.failure(value.extent, format!("{message}. {instead}"));
}
