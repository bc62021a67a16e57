//! Which expressions read what is about to be written.

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::syntax::tree::{Expr, ExprKind, Extent, Item, Slice};

/// The variable that a place begins with, if it is one.
pub fn root(place: &Expr) -> Option<&Ident> {
    match &place.kind {
        ExprKind::Name(name) => Some(name),
        ExprKind::Group(inner) => root(inner),
        ExprKind::Index { base, .. }
        | ExprKind::Field { base, .. }
        | ExprKind::Method { base, .. } => root(base),
        ExprKind::Unary { operand, .. } => root(operand),
        _ => None,
    }
}

/// Whether an expression may read what a variable holds.
pub fn mentions(expr: &Expr, root: &Ident) -> bool {
    let any = |exprs: &[Expr]| exprs.iter().any(|expr| mentions(expr, root));
    match &expr.kind {
        ExprKind::Name(name) => name == root,
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Imaginary(_) | ExprKind::Text(_) => false,
        ExprKind::Rust(rust) | ExprKind::Repeat(rust) | ExprKind::Broken(rust) => {
            mentioned_in(rust.clone(), root)
        }
        ExprKind::Group(inner) => mentions(inner, root),
        ExprKind::Tuple(entries, _) | ExprKind::List(entries, _) => any(entries),
        ExprKind::Index { base, items } => {
            mentions(base, root) || items.iter().any(|item| item_mentions(item, root))
        }
        ExprKind::Field { base, .. } | ExprKind::Cast { value: base, .. } => mentions(base, root),
        ExprKind::Method {
            base, arguments, ..
        }
        | ExprKind::Call {
            function: base,
            arguments,
            ..
        } => {
            mentions(base, root)
                || arguments
                    .iter()
                    .any(|argument| mentions(&argument.value, root))
        }
        ExprKind::Try { operand, .. }
        | ExprKind::Unary { operand, .. }
        | ExprKind::Borrow { operand, .. } => mentions(operand, root),
        ExprKind::Binary { left, right, .. } => mentions(left, root) || mentions(right, root),
    }
}

fn item_mentions(item: &Item, root: &Ident) -> bool {
    match item {
        Item::Value(value) => mentions(value, root),
        Item::Slice(Slice {
            start, stop, step, ..
        }) => [start, stop, step]
            .into_iter()
            .flatten()
            .any(|bound| mentions(bound, root)),
        Item::Ellipsis(Extent { .. }) | Item::NewAxis(_) => false,
    }
}

fn mentioned_in(tokens: TokenStream, root: &Ident) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(name) => name == *root,
        TokenTree::Group(group) => mentioned_in(group.stream(), root),
        _ => false,
    })
}
