//! `np.r_[0:3, x]`, `np.c_[x, y]`, `np.mgrid[0:2, 0:3]`, `np.ogrid[0:2, 0:3]`: calls, of ranges for slices.

use super::build::{integer, numpys};
use crate::meaning::constant::{constant, Constant};
use crate::meaning::resolve;
use crate::syntax::tree::{Expr, ExprKind, Item, Slice};

/// The call that an index of one of these stands for.
pub fn called(expr: &Expr) -> Option<Expr> {
    let ExprKind::Index { base, items } = &expr.kind else {
        return None;
    };
    let ExprKind::Field {
        base: module, name, ..
    } = &base.kind
    else {
        return None;
    };
    if !resolve::is_numpy(module) {
        return None;
    }
    let values: Option<Vec<Expr>> = items.iter().map(value).collect();
    let (values, at) = (values?, base.extent);
    match name.to_string().as_str() {
        "r_" => {
            let mut pieces = together(values, base);
            match pieces.as_slice() {
                [Expr {
                    kind: ExprKind::List(..),
                    ..
                }] => pieces.pop(),
                _ => Some(numpys(at, "__r_", pieces)),
            }
        }
        "c_" => {
            let kind = ExprKind::Tuple(values, at.first);
            Some(numpys(at, "column_stack", vec![Expr { kind, extent: at }]))
        }
        maker @ ("mgrid" | "ogrid") => match <[Expr; 1]>::try_from(values) {
            Ok([only]) => Some(only),
            Err(values) => Some(numpys(at, &format!("__{maker}"), values)),
        },
        _ => None,
    }
}

/// A slice as the numbers that it counts; anything else as it is.
fn value(item: &Item) -> Option<Expr> {
    match item {
        Item::Slice(slice) => range(slice),
        Item::Value(value) => Some(value.clone()),
        Item::Ellipsis(_) | Item::NewAxis(_) => None,
    }
}

/// `start:stop:step`, or `start:stop:5j`, which is 5 numbers from the one to the other.
fn range(slice: &Slice) -> Option<Expr> {
    let at = slice.extent;
    let stop = slice.stop.clone()?;
    let start = slice.start.clone().unwrap_or_else(|| integer(at, 0));
    match slice.step.as_ref().and_then(constant) {
        Some(Constant::Complex(count)) => {
            let count = integer(at, count.im.abs() as i128);
            Some(numpys(at, "linspace", vec![start, stop, count]))
        }
        _ => {
            let step = slice.step.clone().unwrap_or_else(|| integer(at, 1));
            Some(numpys(at, "arange", vec![start, stop, step]))
        }
    }
}

/// How many pieces there are at most of which each literal takes its type from what stands before it.
const FEW: usize = 6;

/// Numbers that are literals as lists, as far as they stand side by side; behind an array, each adapts to it.
fn together(values: Vec<Expr>, base: &Expr) -> Vec<Expr> {
    let adapts = values
        .first()
        .is_some_and(|first| constant(first).is_none());
    if adapts && values.len() <= FEW {
        return values;
    }
    let mut pieces: Vec<Expr> = Vec::new();
    let mut is_open = false;
    for value in values {
        let is_number = constant(&value).is_some();
        match pieces.last_mut().map(|last| &mut last.kind) {
            Some(ExprKind::List(numbers, _)) if is_number && is_open => numbers.push(value),
            _ if is_number => {
                let extent = value.extent;
                let kind = ExprKind::List(vec![value], base.extent.first);
                pieces.push(Expr { kind, extent });
            }
            _ => pieces.push(value),
        }
        is_open = is_number;
    }
    pieces
}
