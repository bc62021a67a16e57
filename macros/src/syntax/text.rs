//! Expressions as the user wrote them: to name them in messages, and to tell whether two are the same.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Item, Slice, UnaryOperator};

/// An expression, with NumPy's spacing.
pub fn expr(expr: &Expr) -> String {
    written(expr, Names::Shown)
}

/// An entry of an index.
pub fn item(item: &Item) -> String {
    written_item(item, Names::Shown)
}

/// As [`expr`], but variables of the same name that are not the same variable differ: one of them
/// comes from a `macro_rules!` macro of the user's.
pub fn exact(expr: &Expr) -> String {
    written(expr, Names::Exact)
}

/// As [`exact`], for an entry of an index.
pub fn exact_item(item: &Item) -> String {
    written_item(item, Names::Exact)
}

/// How variables are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Shown,
    Exact,
}

impl Names {
    fn of(self, name: &Ident) -> String {
        match self {
            Names::Shown => name.to_string(),
            Names::Exact => format!("{name}{}", context(name.span())),
        }
    }

    fn in_tokens(self, tokens: &TokenStream) -> String {
        let mut text = tokens.to_string();
        if self == Names::Exact {
            add_contexts(tokens.clone(), &mut text);
        }
        text
    }
}

fn add_contexts(tokens: TokenStream, text: &mut String) {
    for tree in tokens {
        match tree {
            TokenTree::Ident(name) => text.push_str(&context(name.span())),
            TokenTree::Group(group) => add_contexts(group.stream(), text),
            _ => {}
        }
    }
}

/// Which macro a name comes from. rustc shows it where it shows a span, as in `#3 bytes(10..12)`;
/// there is no other way to ask. If it is shown in another way one day, names are all there is.
fn context(span: Span) -> String {
    let shown = format!("{span:?}");
    match shown.split_once(' ') {
        Some((context, _)) if context.starts_with('#') => context.to_owned(),
        _ => String::new(),
    }
}

fn written(expr: &Expr, names: Names) -> String {
    match &expr.kind {
        ExprKind::Name(name) => names.of(name),
        ExprKind::Rust(tokens) | ExprKind::Repeat(tokens) | ExprKind::Broken(tokens) => {
            names.in_tokens(tokens)
        }
        ExprKind::Int(literal)
        | ExprKind::Float(literal)
        | ExprKind::Imaginary(literal)
        | ExprKind::Text(literal) => literal.to_string(),
        ExprKind::Cast { value, tokens } => format!("{} {tokens}", written(value, names)),
        ExprKind::Group(inner) => format!("({})", written(inner, names)),
        ExprKind::Tuple(entries, _) => match entries.as_slice() {
            [only] => format!("({},)", written(only, names)),
            entries => format!("({})", joined(entries, |entry| written(entry, names))),
        },
        ExprKind::List(entries, _) => {
            format!("[{}]", joined(entries, |entry| written(entry, names)))
        }
        ExprKind::Index { base, items } => {
            let items = joined(items, |item| written_item(item, names));
            format!("{}[{items}]", written(base, names))
        }
        ExprKind::Field { base, name, .. } => format!("{}.{name}", written(base, names)),
        ExprKind::Method {
            base,
            name,
            turbofish,
            arguments,
            ..
        } => format!(
            "{}.{name}{turbofish}({})",
            written(base, names),
            joined(arguments, |one| argument(one, names))
        ),
        ExprKind::Call {
            function,
            arguments,
            ..
        } => format!(
            "{}({})",
            written(function, names),
            joined(arguments, |one| argument(one, names))
        ),
        ExprKind::Try { operand, .. } => format!("{}?", written(operand, names)),
        ExprKind::Unary {
            operator, operand, ..
        } => format!("{}{}", unary(*operator), written(operand, names)),
        ExprKind::Borrow {
            mutable, operand, ..
        } => {
            let borrow = if *mutable { "&mut " } else { "&" };
            format!("{borrow}{}", written(operand, names))
        }
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => format!(
            "{} {} {}",
            written(left, names),
            binary(*operator),
            written(right, names)
        ),
    }
}

fn written_item(item: &Item, names: Names) -> String {
    match item {
        Item::Slice(Slice {
            start, stop, step, ..
        }) => {
            let part = |part: &Option<Expr>| {
                part.as_ref()
                    .map_or(String::new(), |part| written(part, names))
            };
            let step = step
                .as_ref()
                .map_or(String::new(), |step| format!(":{}", written(step, names)));
            format!("{}:{}{step}", part(start), part(stop))
        }
        Item::Ellipsis(_) => "...".to_owned(),
        Item::NewAxis(_) => "None".to_owned(),
        Item::Value(value) => written(value, names),
    }
}

fn argument(argument: &Argument, names: Names) -> String {
    match &argument.keyword {
        Some(keyword) => format!("{keyword}={}", written(&argument.value, names)),
        None => written(&argument.value, names),
    }
}

fn joined<T>(entries: &[T], text: impl Fn(&T) -> String) -> String {
    entries.iter().map(text).collect::<Vec<_>>().join(", ")
}

fn unary(operator: UnaryOperator) -> &'static str {
    match operator {
        UnaryOperator::Negative => "-",
        UnaryOperator::Positive => "+",
        UnaryOperator::Invert => "~",
        UnaryOperator::Not => "!",
        UnaryOperator::Dereference => "*",
    }
}

/// An operator as NumPy writes it.
pub fn binary(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::Power => "**",
        BinaryOperator::MatrixMultiply | BinaryOperator::MatrixMultiplyInPlace => "@",
        BinaryOperator::Multiply => "*",
        BinaryOperator::Divide => "/",
        BinaryOperator::Remainder => "%",
        BinaryOperator::Add => "+",
        BinaryOperator::Subtract => "-",
        BinaryOperator::ShiftLeft => "<<",
        BinaryOperator::ShiftRight => ">>",
        BinaryOperator::And => "&",
        BinaryOperator::Xor => "^",
        BinaryOperator::Or => "|",
        BinaryOperator::Less => "<",
        BinaryOperator::LessEqual => "<=",
        BinaryOperator::Greater => ">",
        BinaryOperator::GreaterEqual => ">=",
        BinaryOperator::Equal => "==",
        BinaryOperator::NotEqual => "!=",
    }
}
