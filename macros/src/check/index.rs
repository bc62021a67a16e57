//! The entries of an index.

use crate::meaning::constant;
use crate::syntax::errors::Errors;
use crate::syntax::literal;
use crate::syntax::text;
use crate::syntax::tree::{Expr, ExprKind, Item, Slice};

use super::{lists, overflow};

const ELLIPSES: &str = "an index can only have a single ellipsis ('...')";
const INDEX: &str = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and \
                     integer or boolean arrays are valid indices";
const BOUND: &str = "slice indices must be integers or None or have an __index__ method";
const STEP: &str = "slice step cannot be zero";

/// Checks an index. What it returns are expressions in it that are values like any other.
pub fn check<'e>(items: &'e [Item], errors: &mut Errors) -> Vec<&'e Expr> {
    let mut values = Vec::new();
    let mut ellipses = 0;
    for item in items {
        if let (Item::Value(index), [_, _, ..]) = (item, items) {
            tuple_among_indices(index, errors);
        }
        match item {
            Item::Ellipsis(extent) => {
                ellipses += 1;
                if ellipses == 2 {
                    errors.at(*extent, ELLIPSES);
                }
            }
            Item::NewAxis(_) => {}
            Item::Slice(parts) => slice(parts, &mut values, errors),
            Item::Value(index) => match literal::list(index) {
                Some(_) => index_list(index, &mut values, errors),
                None => integer(index, INDEX, &mut values, errors),
            },
        }
    }
    values
}

/// `a[(0, 1), 0]`: NumPy takes the tuple for an index array.
fn tuple_among_indices(index: &Expr, errors: &mut Errors) {
    let ExprKind::Tuple(entries, _) = &index.kind else {
        return;
    };
    if !entries.is_empty() {
        let entries: Vec<String> = entries.iter().map(text::expr).collect();
        let list = entries.join(", ");
        let message = format!("a tuple among other indices is an index array: write `[{list}]`");
        errors.at(index.extent, message);
    }
}

fn slice<'e>(parts: &'e Slice, values: &mut Vec<&'e Expr>, errors: &mut Errors) {
    let Slice {
        start, stop, step, ..
    } = parts;
    for bound in [start, stop, step].into_iter().flatten() {
        integer(bound, BOUND, values, errors);
    }
    if let Some(step) = step {
        if constant::integer(step) == Some(0) {
            errors.at(step.extent, STEP);
        }
    }
}

/// An index or a bound of a slice: any value but a literal of another type.
fn integer<'e>(expr: &'e Expr, sentence: &str, values: &mut Vec<&'e Expr>, errors: &mut Errors) {
    match literal::not_an_integer(expr) {
        Some((_, blame)) => errors.at(blame, sentence),
        None => {
            if sentence == INDEX {
                overflow::index(expr, errors);
            }
            values.push(expr);
        }
    }
}

/// A list of indices, not a literal array: its elements have to be integers or bools.
fn index_list<'e>(expr: &'e Expr, values: &mut Vec<&'e Expr>, errors: &mut Errors) {
    let leaves = literal::leaves(expr);
    if lists::check_shape(expr, errors) {
        let wrong = leaves.iter().find_map(|leaf| literal::not_an_integer(leaf));
        if let Some((_, blame)) = wrong {
            errors.at(blame, INDEX);
        }
    }
    values.extend(leaves);
}
