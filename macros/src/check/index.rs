//! The entries of an index.

use crate::meaning::constant;
use crate::syntax::errors::Errors;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, Item, Slice};

use super::{lists, value};

const ELLIPSES: &str = "an index can only have a single ellipsis ('...')";
const INDEX: &str = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and \
                     integer or boolean arrays are valid indices";
const BOUND: &str = "slice indices must be integers or None or have an __index__ method";
const STEP: &str = "slice step cannot be zero";

pub fn check(items: &[Item], errors: &mut Errors) {
    let mut ellipses = 0;
    for item in items {
        match item {
            Item::Ellipsis(extent) => {
                ellipses += 1;
                if ellipses == 2 {
                    errors.at(*extent, ELLIPSES);
                }
            }
            Item::NewAxis(_) => {}
            Item::Slice(parts) => slice(parts, errors),
            Item::Value(index) => match literal::list(index) {
                Some(_) => index_list(index, errors),
                None => integer(index, INDEX, errors),
            },
        }
    }
}

fn slice(parts: &Slice, errors: &mut Errors) {
    let Slice {
        start, stop, step, ..
    } = parts;
    for bound in [start, stop, step].into_iter().flatten() {
        integer(bound, BOUND, errors);
    }
    if let Some(step) = step {
        if constant::integer(step) == Some(0) {
            errors.at(step.extent, STEP);
        }
    }
}

/// An index or a bound of a slice: any value but a literal of another type.
fn integer(expr: &Expr, sentence: &str, errors: &mut Errors) {
    match literal::not_an_integer(expr) {
        Some((_, blame)) => errors.at(blame, sentence),
        None => value(expr, errors),
    }
}

/// A list of indices, not a literal array: its elements have to be integers or bools.
fn index_list(expr: &Expr, errors: &mut Errors) {
    let leaves = literal::leaves(expr);
    if lists::check_shape(expr, errors) {
        let wrong = leaves.iter().find_map(|leaf| literal::not_an_integer(leaf));
        if let Some((_, blame)) = wrong {
            errors.at(blame, INDEX);
        }
    }
    for leaf in leaves {
        value(leaf, errors);
    }
}
