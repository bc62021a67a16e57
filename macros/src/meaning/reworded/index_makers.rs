//! `np.r_[0:3, x]`, `np.c_[x, y]`, `np.mgrid[0:2, 0:3]`, `np.ogrid[0:2, 0:3]`: calls, of ranges for slices.

use super::build::{integer, list_of, numpys, with};
use crate::meaning::arguments::{listed, text};
use crate::meaning::constant::{constant, Constant};
use crate::meaning::resolve;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item, Slice};

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
    if let [Item::Value(directive), rest @ ..] = items.as_slice() {
        if let Some(directive) = text(directive).filter(|_| name.to_string() == "r_") {
            return joined(&directive, rest, base.extent);
        }
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

/// `np.r_['0,2', x, y]`: pieces of at least so many axes, joined along one; `'r'` and `'c'` are a row and a column.
fn joined(directive: &str, items: &[Item], at: Extent) -> Option<Expr> {
    let pieces: Option<Vec<Expr>> = items.iter().map(value).collect();
    let pieces = pieces?.into_iter().map(|piece| match constant(&piece) {
        Some(_) => list_of(piece),
        None => piece,
    });
    let along = |axis: i128, pieces: Vec<Expr>| {
        let kind = ExprKind::Tuple(pieces, at.first);
        let joined = numpys(at, "concatenate", vec![Expr { kind, extent: at }]);
        with(joined, "axis", integer(at, axis))
    };
    if let "r" | "c" = directive {
        let axis = integer(at, i128::from(directive == "c"));
        return Some(numpys(
            at,
            "expand_dims",
            vec![along(0, pieces.collect()), axis],
        ));
    }
    let numbers: Result<Vec<i128>, _> = directive
        .split(',')
        .map(|number| number.trim().parse())
        .collect();
    let (axis, rank, first) = match *numbers.ok()?.as_slice() {
        [axis] => return Some(along(axis, pieces.collect())),
        [axis, rank] => (axis, rank, -1),
        [axis, rank, first] => (axis, rank, first),
        _ => return None,
    };
    let raised = pieces.map(|piece| {
        let raised = numpys(at, "array", vec![piece.clone()]);
        let raised = with(raised, "ndmin", integer(at, rank));
        // A list's only axis may be another than the last.
        let is_moved = first >= 0 && first + 1 < rank;
        let is_flat = listed(&piece)
            .is_some_and(|entries| entries.iter().all(|entry| listed(entry).is_none()));
        match (is_moved, is_flat) {
            (false, _) => Some(raised),
            (true, true) => Some(numpys(
                at,
                "moveaxis",
                vec![raised, integer(at, -1), integer(at, first)],
            )),
            (true, false) => None,
        }
    });
    Some(along(axis, raised.collect::<Option<Vec<_>>>()?))
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
