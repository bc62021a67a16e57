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

#[cfg(test)]
mod tests {
    use super::{mentions, root};
    use crate::meaning::lines::with_two_values;

    fn is_mentioned(place: &str, value: &str) -> bool {
        with_two_values(&format!("{place}, {value}"), |place, value| {
            root(place).is_some_and(|root| mentions(value, root))
        })
    }

    #[test]
    fn values_that_may_read_the_variable_of_a_place() {
        for place in ["a", "(a)", "a[0]", "a.b[1:]", "a.T", "*a", "a.f()[0]"] {
            assert!(is_mentioned(place, "b + a"), "{place}");
            assert!(!is_mentioned(place, "b + c"), "{place}");
        }
        for value in [
            "a",
            "(a)",
            "b * a",
            "a * b",
            "-a",
            "a[0]",
            "b[a]",
            "b[a:2]",
            "b[:a]",
            "b[1::a]",
            "b[0, a[1]]",
            "a.b",
            "a as f64",
            "a.f(b)",
            "b.f(a)",
            "f(b, a)",
            "f(b, x=a)",
            "(b, a)",
            "[b, a]",
            "[[b], [a]]",
            "f(|x| x + g(a))",
            "{ let x = 1; h(a) }",
            "{ h(b, [a]) }",
            "a?",
        ] {
            assert!(is_mentioned("a[1:]", value), "{value}");
        }
        for value in [
            "b",
            "1",
            "'a'",
            "2.5",
            "b.a",
            "b[1:2, ..., None]",
            "b.a(c)",
            "f(b, a=c)",
            "[b, c]",
            "{ let x = 1; h(b) }",
            "f(|x| x + g(b))",
        ] {
            assert!(!is_mentioned("a[1:]", value), "{value}");
        }
    }
}
