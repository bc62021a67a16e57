//! The tree as an S-expression, for the tests.

use crate::syntax::text;
use crate::syntax::tree::{Argument, Expr, ExprKind, Input, Item, Slice, Statement, UnaryOperator};

pub fn input(input: &Input) -> String {
    let mut lines: Vec<String> = input.statements.iter().map(statement).collect();
    if !input.has_value {
        lines.push(String::new());
    }
    lines.join("; ")
}

fn statement(line: &Statement) -> String {
    match line {
        Statement::Let { head, value } => format!("({head} = {})", expr(value)),
        Statement::Assign {
            place,
            operator,
            value,
        } => {
            let compound = operator.compound.map_or("", text::binary);
            format!("({compound}= {} {})", expr(place), expr(value))
        }
        Statement::Values(values) => values.iter().map(expr).collect::<Vec<_>>().join(" , "),
        Statement::Denied { costs, line } => {
            let words = [
                ("temporary", costs.temporary),
                ("copy", costs.copy),
                ("check", costs.check),
            ];
            let words = words.iter().filter(|(_, denied)| *denied);
            let words: Vec<&str> = words.map(|(word, _)| *word).collect();
            format!("(deny {} {})", words.join(" "), statement(line))
        }
        Statement::Parallel { line, .. } => format!("(parallel {})", statement(line)),
        Statement::Rust(tokens) => format!("(line `{tokens}`)"),
    }
}

pub fn expr(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::Rust(tokens) => format!("`{tokens}`"),
        ExprKind::Repeat(tokens) => format!("(repeat `{tokens}`)"),
        ExprKind::Broken(tokens) => format!("(broken `{tokens}`)"),
        ExprKind::Int(literal) | ExprKind::Imaginary(literal) | ExprKind::Text(literal) => {
            literal.to_string()
        }
        // Marked, so that the kinds of numbers show.
        ExprKind::Float(literal) => format!("{literal}#"),
        ExprKind::Cast { value, tokens } => format!("(cast {} `{tokens}`)", self::expr(value)),
        ExprKind::Group(inner) => format!("(group {})", self::expr(inner)),
        ExprKind::Tuple(entries, _) => list("tuple", entries.iter().map(self::expr)),
        ExprKind::List(entries, _) => list("list", entries.iter().map(self::expr)),
        ExprKind::Index { base, items } => {
            let items = items.iter().map(item);
            list("index", [self::expr(base)].into_iter().chain(items))
        }
        ExprKind::Field { base, name, .. } => format!("(. {} {name})", self::expr(base)),
        ExprKind::Method {
            base,
            name,
            turbofish,
            arguments,
            ..
        } => {
            let types = match turbofish.is_empty() {
                true => String::new(),
                false => format!(" `{turbofish}`"),
            };
            let head = format!("{} {name}{types}", self::expr(base));
            list(
                "method",
                [head].into_iter().chain(arguments.iter().map(argument)),
            )
        }
        ExprKind::Call {
            function,
            arguments,
            ..
        } => {
            let arguments = arguments.iter().map(argument);
            list("call", [self::expr(function)].into_iter().chain(arguments))
        }
        ExprKind::Try { operand, .. } => format!("(? {})", self::expr(operand)),
        ExprKind::Unary {
            operator, operand, ..
        } => format!("({} {})", unary(*operator), self::expr(operand)),
        ExprKind::Borrow {
            tokens, operand, ..
        } => format!("({tokens} {})", self::expr(operand)),
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => format!(
            "({} {} {})",
            text::binary(*operator),
            self::expr(left),
            self::expr(right)
        ),
    }
}

fn list(head: &str, entries: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = [head.to_owned()].into_iter().chain(entries).collect();
    format!("({})", words.join(" "))
}

fn argument(argument: &Argument) -> String {
    match &argument.keyword {
        Some(keyword) => format!("({keyword}= {})", expr(&argument.value)),
        None => expr(&argument.value),
    }
}

fn item(item: &Item) -> String {
    match item {
        Item::Slice(Slice {
            start, stop, step, ..
        }) => {
            let part = |part: &Option<Expr>| part.as_ref().map_or("_".to_owned(), expr);
            format!("(: {} {} {})", part(start), part(stop), part(step))
        }
        Item::Ellipsis(_) => "...".to_owned(),
        Item::NewAxis(_) => "None".to_owned(),
        Item::Value(value) => expr(value),
    }
}

fn unary(operator: UnaryOperator) -> &'static str {
    match operator {
        UnaryOperator::Negative => "-",
        UnaryOperator::Positive => "+",
        UnaryOperator::Invert => "~",
        UnaryOperator::Not => "!",
        UnaryOperator::Dereference => "deref",
    }
}
