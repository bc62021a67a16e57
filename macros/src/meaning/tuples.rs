//! Tuples in an index: one that is all of it lists its entries, as in `m[(0, 1)]`; one among other
//! entries is an index array, as in `m[:, (0, 1)]`.

use crate::syntax::tree::{Expr, ExprKind, Item};

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
