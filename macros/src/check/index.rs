//! The entries of an index.

use crate::ast::{Expr, Item, Slice};
use crate::errors::Errors;
use crate::literal::{self, LiteralKind};

use super::{lists, value};

const ELLIPSES: &str = "an index can only have a single ellipsis ('...')";
const INDEX: &str = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and \
                     integer or boolean arrays are valid indices";
const INDEX_ARRAY: &str = "arrays used as indices must be of integer (or boolean) type";
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
                None => integer(index, errors),
            },
        }
    }
}

fn slice(parts: &Slice, errors: &mut Errors) {
    let Slice {
        start, stop, step, ..
    } = parts;
    for bound in [start, stop, step].into_iter().flatten() {
        integer(bound, errors);
    }
    if let Some(step) = step {
        if literal::integer(step) == Some(0) {
            errors.at(step.extent, STEP);
        }
    }
}

/// An index or a bound of a slice: any value but a literal of another type.
fn integer(expr: &Expr, errors: &mut Errors) {
    match literal::not_an_integer(expr) {
        Some((_, blame)) => errors.at(blame, INDEX),
        None => value(expr, errors),
    }
}

/// A list of indices, not a literal array: its elements have to be integers or bools.
fn index_list(expr: &Expr, errors: &mut Errors) {
    let leaves = literal::leaves(expr);
    if lists::check_shape(expr, errors) {
        let wrong = leaves.iter().find_map(|leaf| literal::not_an_integer(leaf));
        match wrong {
            Some((LiteralKind::Text, blame)) => errors.at(blame, INDEX),
            Some((_, blame)) => errors.at(blame, INDEX_ARRAY),
            None => {}
        }
    }
    for leaf in leaves {
        value(leaf, errors);
    }
}
