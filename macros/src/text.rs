//! Expressions as the user wrote them: to name them in messages, and to tell whether two are the same.

use crate::ast::{Argument, BinaryOperator, Expr, ExprKind, Item, Slice, UnaryOperator};

/// An expression, with NumPy's spacing.
pub fn expr(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::Rust(tokens) | ExprKind::Repeat(tokens) | ExprKind::Broken(tokens) => {
            tokens.to_string()
        }
        ExprKind::Int(literal) | ExprKind::Float(literal) | ExprKind::Text(literal) => {
            literal.to_string()
        }
        ExprKind::Cast { value, tokens } => format!("{} {tokens}", self::expr(value)),
        ExprKind::Group(inner) => format!("({})", self::expr(inner)),
        ExprKind::Tuple(entries, _) => match entries.as_slice() {
            [only] => format!("({},)", self::expr(only)),
            entries => format!("({})", joined(entries, self::expr)),
        },
        ExprKind::List(entries, _) => format!("[{}]", joined(entries, self::expr)),
        ExprKind::Index { base, items } => index(base, items),
        ExprKind::Field { base, name, .. } => format!("{}.{name}", self::expr(base)),
        ExprKind::Method {
            base,
            name,
            turbofish,
            arguments,
            ..
        } => format!(
            "{}.{name}{turbofish}({})",
            self::expr(base),
            joined(arguments, argument)
        ),
        ExprKind::Call {
            function,
            arguments,
            ..
        } => format!("{}({})", self::expr(function), joined(arguments, argument)),
        ExprKind::Try { operand, .. } => format!("{}?", self::expr(operand)),
        ExprKind::Unary {
            operator, operand, ..
        } => format!("{}{}", unary(*operator), self::expr(operand)),
        ExprKind::Borrow {
            mutable, operand, ..
        } => {
            let borrow = if *mutable { "&mut " } else { "&" };
            format!("{borrow}{}", self::expr(operand))
        }
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => format!(
            "{} {} {}",
            self::expr(left),
            binary(*operator),
            self::expr(right)
        ),
    }
}

/// `base[items]`.
pub fn index(base: &Expr, items: &[Item]) -> String {
    format!("{}[{}]", expr(base), joined(items, item))
}

/// An entry of an index.
pub fn item(item: &Item) -> String {
    match item {
        Item::Slice(Slice {
            start, stop, step, ..
        }) => {
            let part = |part: &Option<Expr>| part.as_ref().map_or(String::new(), expr);
            let step = step
                .as_ref()
                .map_or(String::new(), |step| format!(":{}", expr(step)));
            format!("{}:{}{step}", part(start), part(stop))
        }
        Item::Ellipsis(_) => "...".to_owned(),
        Item::NewAxis(_) => "None".to_owned(),
        Item::Value(value) => expr(value),
    }
}

fn argument(argument: &Argument) -> String {
    match &argument.keyword {
        Some(keyword) => format!("{keyword}={}", expr(&argument.value)),
        None => expr(&argument.value),
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
        BinaryOperator::MatrixMultiply => "@",
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
