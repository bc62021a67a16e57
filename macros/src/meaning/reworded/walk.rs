//! The parts of an expression.

use crate::syntax::tree::{Expr, ExprKind, Item, Slice};

/// The expressions that one is made of.
pub fn children(kind: &mut ExprKind) -> Vec<&mut Expr> {
    match kind {
        ExprKind::Cast { value: inner, .. }
        | ExprKind::Group(inner)
        | ExprKind::Field { base: inner, .. }
        | ExprKind::Try { operand: inner, .. }
        | ExprKind::Unary { operand: inner, .. }
        | ExprKind::Borrow { operand: inner, .. } => vec![inner],
        ExprKind::Tuple(entries, _) | ExprKind::List(entries, _) => entries.iter_mut().collect(),
        ExprKind::Binary { left, right, .. } => vec![left, right],
        ExprKind::Index { base, items } => {
            let mut inner = vec![&mut **base];
            inner.extend(items.iter_mut().flat_map(of_item));
            inner
        }
        ExprKind::Method {
            base: first,
            arguments,
            ..
        }
        | ExprKind::Call {
            function: first,
            arguments,
            ..
        } => {
            let values = arguments.iter_mut().map(|argument| &mut argument.value);
            core::iter::once(&mut **first).chain(values).collect()
        }
        ExprKind::Name(_)
        | ExprKind::Rust(_)
        | ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Text(_)
        | ExprKind::Repeat(_)
        | ExprKind::Broken(_) => Vec::new(),
    }
}

fn of_item(item: &mut Item) -> Vec<&mut Expr> {
    match item {
        Item::Slice(Slice {
            start, stop, step, ..
        }) => [start, stop, step].into_iter().flatten().collect(),
        Item::Value(value) => vec![value],
        Item::Ellipsis(_) | Item::NewAxis(_) => Vec::new(),
    }
}
