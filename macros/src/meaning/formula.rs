//! What operators and functions of elements mean where they stand: as an index, in a list, as an operand.

use super::call::Call;
use super::constant::{self, only_literals};
use super::resolve::{self, is_elementwise};
use crate::catalogue::Kind;
use crate::syntax::literal;
use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Extent, Item, UnaryOperator};

/// Whether an index is computed by NumPy's operators, and is a condition if that yields bools.
pub fn is_computed_index(value: &Expr) -> bool {
    is_array_index(value) || is_elementwise(value)
}

/// Whether an index is one whose arithmetic is NumPy's: anything but sums and products of integers,
/// which are Rust's.
pub fn is_array_index(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_array_index(inner),
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => match operator {
            BinaryOperator::Add
            | BinaryOperator::Subtract
            | BinaryOperator::Multiply
            | BinaryOperator::Remainder => [left, right]
                .into_iter()
                .any(|operand| is_array_part(operand) || is_made_by_numpy(operand)),
            BinaryOperator::Divide => is_array_part(left) || is_array_part(right),
            _ => !only_literals(expr),
        },
        ExprKind::Unary {
            operator, operand, ..
        } => match operator {
            UnaryOperator::Invert | UnaryOperator::Not => true,
            UnaryOperator::Negative | UnaryOperator::Positive => is_array_part(operand),
            UnaryOperator::Dereference => false,
        },
        _ => false,
    }
}

/// Whether an expression is what a function of NumPy's yields, which may be an array: `np.arange(n)`,
/// `a.argsort()`. What a method reduces is a number.
fn is_made_by_numpy(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_made_by_numpy(inner),
        _ => resolve::call(expr)
            .is_some_and(|call| call.receiver.is_none() || call.function.kind == Kind::Whole),
    }
}

fn is_array_part(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_array_part(inner),
        ExprKind::List(..) => true,
        ExprKind::Index { items, .. } => items.iter().any(|item| !matches!(item, Item::Value(_))),
        _ => is_array_index(expr),
    }
}

/// Where a tree of operators is blamed.
pub fn outermost_operator(expr: &Expr) -> Extent {
    match &expr.kind {
        ExprKind::Group(inner) => outermost_operator(inner),
        ExprKind::Binary {
            operator_extent, ..
        } => *operator_extent,
        ExprKind::Unary { span, .. } => Extent::of(*span),
        ExprKind::Method { name, .. } => Extent::of(name.span()),
        _ => expr.extent,
    }
}

/// Whether an expression is a float literal, or computed from literals and a float.
pub fn is_float(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Float(_) => true,
        ExprKind::Group(inner) => is_float(inner),
        ExprKind::Unary { operand, .. } => is_float(operand),
        _ => matches!(constant::constant(expr), Some(constant::Constant::Float(_))),
    }
}

/// Python's name for the type of a literal that is no integer.
pub fn unlike_integer(expr: &Expr) -> Option<&'static str> {
    match &expr.kind {
        ExprKind::Group(inner) => unlike_integer(inner),
        ExprKind::Text(_) => Some("str"),
        _ if is_float(expr) => Some("float"),
        _ if constant::is_complex(expr) => Some("complex"),
        _ => None,
    }
}

/// What there is in a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Elements {
    /// A complex literal, among others.
    Complex,
    /// A float literal, among others.
    Floats,
    /// Literals without a float among them.
    Literals,
    /// Other expressions, and perhaps integer literals, which take their type.
    Mixed,
}

impl Elements {
    pub fn of(leaves: &[&Expr]) -> Self {
        if leaves.iter().any(|leaf| constant::is_complex(leaf)) {
            Elements::Complex
        } else if leaves.iter().any(|leaf| is_float(leaf)) {
            Elements::Floats
        } else if leaves.iter().all(|leaf| is_literal(leaf)) {
            Elements::Literals
        } else {
            Elements::Mixed
        }
    }
}

/// Whether an expression is a literal or computed from literals, as Rust or as Python computes it.
pub fn is_literal(expr: &Expr) -> bool {
    only_literals(expr) || constant::constant(expr).is_some()
}

/// Whether nothing but literals, and what NumPy's functions make of them, is in an expression: what
/// types they have depends on nothing else.
pub fn is_of_literals(expr: &Expr) -> bool {
    let all = |entries: &[Expr]| entries.iter().all(is_of_literals);
    let arguments = |arguments: &[Argument]| {
        let mut values = arguments.iter().map(|argument| &argument.value);
        values.all(is_of_literals)
    };
    match &expr.kind {
        ExprKind::List(entries, _) | ExprKind::Tuple(entries, _) => all(entries),
        ExprKind::Group(inner) | ExprKind::Unary { operand: inner, .. } => is_of_literals(inner),
        ExprKind::Binary { left, right, .. } => is_of_literals(left) && is_of_literals(right),
        ExprKind::Field { base, .. } => is_of_literals(base),
        ExprKind::Method {
            base,
            arguments: given,
            ..
        } => is_of_literals(base) && arguments(given),
        ExprKind::Index { base, items } => {
            let mut values = items.iter().filter_map(|item| match item {
                Item::Value(value) => Some(value),
                _ => None,
            });
            is_of_literals(base) && values.all(is_of_literals)
        }
        ExprKind::Name(name) => name == "np" || name == "None" || is_literal(expr),
        _ => is_literal(expr),
    }
}

/// Whether an index may be a view. What calls return is not: they own it, or could not be copied
/// without knowing what it is.
pub fn may_be_view(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Group(inner) => may_be_view(inner),
        ExprKind::Name(_)
        | ExprKind::Index { .. }
        | ExprKind::Field { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. } => true,
        _ => false,
    }
}

/// Whether evaluating the expression after the array is borrowed is the same as before: a variable
/// or a literal.
pub fn is_simple(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Name(_) | ExprKind::Int(_))
}

/// The entries of a list of conditions or choices.
pub fn cases<'e>(call: &Call<'e>) -> Option<(&'e [Expr], &'e [Expr])> {
    let [conditions, choices] =
        [0, 1].map(|place| call.arguments.at(place).and_then(literal::list));
    Some((conditions?, choices?))
}

/// Whether it may be made of nothing but Python's numbers, literals and integers as Rust counts with, `n - 1`,
/// `2 * len(a)`: the types of variables tell.
pub fn may_be_pythons(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => may_be_pythons(inner),
        ExprKind::Binary {
            operator:
                BinaryOperator::Add
                | BinaryOperator::Subtract
                | BinaryOperator::Multiply
                | BinaryOperator::Divide,
            left,
            right,
            ..
        } => [left, right].into_iter().all(|side| {
            let is_number = constant::constant(side).is_some();
            is_number || counts(side) || may_be_pythons(side)
        }),
        _ => false,
    }
}

/// A variable, or what is asked of an array: `len(a)`, `a.size`, `a.shape[0]`, `a.len()`.
fn counts(expr: &Expr) -> bool {
    const ATTRIBUTES: [&str; 3] = ["size", "ndim", "shape"];
    match &expr.kind {
        ExprKind::Group(inner) => counts(inner),
        ExprKind::Name(name) => name != "True" && name != "False" && name != "None",
        ExprKind::Field { base, name, .. } => {
            ATTRIBUTES.contains(&name.to_string().as_str()) || counts(base)
        }
        ExprKind::Index { base, .. } => {
            matches!(&base.kind, ExprKind::Field { name, .. } if name.to_string() == "shape")
        }
        ExprKind::Call { function, .. } => {
            matches!(&function.kind, ExprKind::Name(name) if name == "len")
        }
        ExprKind::Method {
            name, arguments, ..
        } => name == "len" && arguments.is_empty(),
        ExprKind::Cast { .. } => true,
        _ => false,
    }
}
