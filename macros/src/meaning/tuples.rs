//! Tuples in an index: one that is all of it lists its entries, as in `m[(0, 1)]`; one among other
//! entries is an index array, as in `m[:, (0, 1)]`. One that is computed with is a list.

use super::constant::only_literals;
use super::resolve;
use crate::syntax::tree::{Assignment, Expr, ExprKind, Item};

/// Puts tuples that are written out in place of what they mean.
pub fn as_lists(items: &mut Vec<Item>) {
    if let [Item::Value(only)] = items.as_mut_slice() {
        if let Some(entries) = entries(only) {
            if !entries.is_empty() {
                *items = std::mem::take(entries).into_iter().map(entry).collect();
            }
            return;
        }
    }
    for item in items {
        if let Item::Value(value) = item {
            list(value);
        }
    }
}

/// The entries of a tuple, in any parentheses.
fn entries(value: &mut Expr) -> Option<&mut Vec<Expr>> {
    match &mut value.kind {
        ExprKind::Group(inner) => entries(inner),
        ExprKind::Tuple(entries, _) => Some(entries),
        _ => None,
    }
}

/// An entry of a tuple as one of an index.
fn entry(mut value: Expr) -> Item {
    match &value.kind {
        ExprKind::Name(name) if name == "None" => Item::NewAxis(value.extent),
        _ => {
            list(&mut value);
            Item::Value(value)
        }
    }
}

/// A tuple as a list, and those within it.
pub fn list(value: &mut Expr) {
    match &mut value.kind {
        ExprKind::Group(inner) => list(inner),
        ExprKind::Tuple(entries, brackets) => {
            entries.iter_mut().for_each(list);
            value.kind = ExprKind::List(std::mem::take(entries), *brackets);
        }
        _ => {}
    }
}

/// Puts tuples that are computed with, or that a function is given for an array, in place of the lists that they are to
/// NumPy. Two tuples that are joined or compared are Python's.
pub fn computed_as_lists(expr: &mut Expr) {
    if let ExprKind::Binary {
        operator,
        left,
        right,
        ..
    } = &mut expr.kind
    {
        if !operator.is_comparison() && is_tuple(left) != is_tuple(right) {
            list(left);
            list(right);
        }
        return;
    }
    let places = arrays_that_are_tuples(expr);
    if let ExprKind::Method { arguments, .. } | ExprKind::Call { arguments, .. } = &mut expr.kind {
        for place in places {
            rows(&mut arguments[place].value);
        }
    }
}

/// Puts a tuple that is stored in place of the list that it is to NumPy. An element of an array of Rust's tuples, `v[i]`,
/// is one, unless there are literals in it.
pub fn stored_as_list(place: &Expr, operator: &Assignment, value: &mut Expr) {
    let is_update = operator.compound.is_some();
    let ExprKind::Tuple(entries, _) = &value.kind else {
        return;
    };
    let is_of_numbers = match &place.kind {
        ExprKind::Tuple(..) => false,
        ExprKind::Index { items, .. } => {
            let is_element = |item: &Item| matches!(item, Item::Value(_));
            !items.iter().all(is_element) || entries.iter().any(only_literals)
        }
        _ => false,
    };
    if is_update || is_of_numbers {
        list(value);
    }
}

/// A tuple as a list, and those in a list as its rows.
fn rows(value: &mut Expr) {
    match &mut value.kind {
        ExprKind::Group(inner) => rows(inner),
        ExprKind::List(entries, _) => entries.iter_mut().for_each(rows),
        _ => list(value),
    }
}

/// The places of the arguments that are tuples, or lists of tuples, where the function takes an array.
fn arrays_that_are_tuples(expr: &Expr) -> Vec<usize> {
    let (ExprKind::Method { arguments, .. } | ExprKind::Call { arguments, .. }) = &expr.kind else {
        return Vec::new();
    };
    if !arguments
        .iter()
        .any(|argument| holds_tuple(&argument.value))
    {
        return Vec::new();
    }
    let Some(call) = resolve::call(expr).or_else(|| resolve::class_call(expr)) else {
        return Vec::new();
    };
    let is_array = |value: &Expr| {
        let mut parameters = call.arguments.iter();
        parameters.any(|(parameter, given)| {
            parameter.takes.is_one_array() && given.iter().any(|given| core::ptr::eq(*given, value))
        })
    };
    let arguments = arguments.iter().enumerate();
    let arguments =
        arguments.filter(|(_, argument)| holds_tuple(&argument.value) && is_array(&argument.value));
    arguments.map(|(place, _)| place).collect()
}

fn is_tuple(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Group(inner) => is_tuple(inner),
        ExprKind::Tuple(..) => true,
        _ => false,
    }
}

/// Whether it is a tuple, or a list of tuples.
fn holds_tuple(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Group(inner) => holds_tuple(inner),
        ExprKind::Tuple(..) => true,
        ExprKind::List(entries, _) => !entries.is_empty() && entries.iter().all(holds_tuple),
        _ => false,
    }
}
