//! What leaves `arr!` as a view, of what: of an array that somebody holds, or of one that ends with the
//! line.

use super::{constant, resolve};
use crate::catalogue::{Kind, View};
use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Item, UnaryOperator};

/// An array that nobody holds.
pub struct Temporary<'e> {
    /// The part of the expression that makes it.
    pub array: &'e Expr,
    /// Whether it is borrowed as it is, and may be a view, of what somebody holds: then it is copied itself.
    pub may_be_view: bool,
}

/// The part of an expression that makes an array which nobody holds, if the whole is a view of it, or may
/// be.
pub fn temporary(expr: &Expr) -> Option<Temporary<'_>> {
    let expr = bare(expr);
    let mut last_copy = None;
    let mut step = expr;
    let root = loop {
        if let Some(array) = borrowed(step) {
            let may_be_view = lends(array) || !is_made(array);
            return Some(Temporary { array, may_be_view });
        }
        let Some(array) = beneath(step) else {
            break step;
        };
        if last_copy.is_none() && !core::ptr::eq(step, expr) && may_copy(step) {
            last_copy = Some(step);
        }
        // What is made is reshaped by value.
        if is_made(array) && is_reshaped(step) {
            break step;
        }
        step = array;
    };
    // Nothing is taken of it.
    if core::ptr::eq(root, expr) {
        return None;
    }
    let found = match is_made(root) || is_reshaped(root) {
        true => Some(root),
        false => last_copy,
    };
    let array = found.filter(|found| !core::ptr::eq(*found, expr))?;
    Some(Temporary {
        array,
        may_be_view: false,
    })
}

/// The formula of which an expression is the transpose: it is computed in that order.
pub fn transposed(expr: &Expr) -> Option<&Expr> {
    let ExprKind::Field { base, name, .. } = &bare(expr).kind else {
        return None;
    };
    let formula = bare(base);
    let is_product = matches!(
        &formula.kind,
        ExprKind::Binary {
            operator: BinaryOperator::MatrixMultiply | BinaryOperator::MatrixMultiplyInPlace,
            ..
        }
    );
    let is_formula = !is_product && resolve::is_arithmetic(formula);
    (is_formula && resolve::attribute(base, name)?.name == "T").then_some(formula)
}

/// What a function borrows as it is given: what it yields ends with that, even if that is a view of what lasts.
fn borrowed(expr: &Expr) -> Option<&Expr> {
    let call = resolve::call(expr).filter(|call| call.function.lends)?;
    let array = bare(call.arguments.at(0)?);
    (!resolve::is_variable(array) && !constant::only_literals(array)).then_some(array)
}

fn lends(expr: &Expr) -> bool {
    resolve::call(expr).is_some_and(|call| call.function.lends)
}

/// The expression with another in the place of `part`, which is beneath it.
pub fn replaced(expr: &Expr, part: &Expr, other: &Expr) -> Expr {
    if core::ptr::eq(expr, part) {
        return other.clone();
    }
    let inside = |inner: &Expr| replaced(inner, part, other);
    let mut whole = expr.clone();
    match (&mut whole.kind, &expr.kind) {
        (ExprKind::Group(to), ExprKind::Group(of))
        | (ExprKind::Borrow { operand: to, .. }, ExprKind::Borrow { operand: of, .. })
        | (ExprKind::Index { base: to, .. }, ExprKind::Index { base: of, .. })
        | (ExprKind::Field { base: to, .. }, ExprKind::Field { base: of, .. }) => {
            **to = inside(of);
        }
        (
            ExprKind::Method {
                base: to,
                arguments: among,
                ..
            },
            ExprKind::Method {
                base: of,
                arguments,
                ..
            },
        ) => {
            **to = inside(of);
            let among: &mut Vec<Argument> = among;
            for (to, of) in among.iter_mut().zip(arguments) {
                to.value = inside(&of.value);
            }
        }
        _ => {}
    }
    whole
}

/// An expression without the parentheses and the `&` around it, which take nothing.
pub fn bare(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Group(inner) => bare(inner),
        ExprKind::Borrow {
            mutable: false,
            operand,
            ..
        } => bare(operand),
        _ => expr,
    }
}

/// What an expression takes a view of, or a part.
fn beneath(expr: &Expr) -> Option<&Expr> {
    match &expr.kind {
        ExprKind::Group(inner) => Some(inner),
        ExprKind::Index { base, items } => (!is_entry(base, items)).then_some(base),
        ExprKind::Field { base, name, .. } => {
            let attribute = resolve::attribute(base, name)?;
            attribute.view.map(|_| &**base)
        }
        ExprKind::Method { .. } => view(expr).map(|(array, _)| array),
        _ => None,
    }
}

/// Whether an expression is a list of views, so that its entries are views themselves.
pub fn is_of_parts(expr: &Expr) -> bool {
    matches!(view(bare(expr)), Some((_, View::Parts)))
}

/// The array and the view that a call takes of it.
fn view(expr: &Expr) -> Option<(&Expr, View)> {
    let call = resolve::call(expr)?;
    match call.function.kind {
        Kind::View(view) => Some((call.arguments.at(0)?, view)),
        _ => None,
    }
}

/// Whether what is taken may be a copy: the types decide.
fn may_copy(step: &Expr) -> bool {
    match &step.kind {
        ExprKind::Index { items, .. } => items
            .iter()
            .any(|item| matches!(item, Item::Value(index) if constant::integer(index).is_none())),
        ExprKind::Field { name, .. } => name.to_string() == "flat",
        _ => matches!(view(step), Some((_, View::Reshaped | View::Raveled))),
    }
}

fn is_reshaped(step: &Expr) -> bool {
    matches!(view(step), Some((_, View::Reshaped)))
}

/// Whether an expression makes what it yields.
fn is_made(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_made(inner),
        ExprKind::Unary { operator, .. } => *operator != UnaryOperator::Dereference,
        ExprKind::Binary { .. }
        | ExprKind::List(..)
        | ExprKind::Call { .. }
        | ExprKind::Try { .. } => true,
        ExprKind::Method { .. } => view(expr).is_none(),
        ExprKind::Index { base, items } => is_entry(base, items),
        _ => false,
    }
}

/// Whether an index is an entry of a tuple that a function yields, or stands for itself.
fn is_entry(base: &Expr, items: &[Item]) -> bool {
    let is_literal = |value: &Expr| constant::integer(value).is_some();
    let is_entry_of_tuple = || {
        matches!(items, [Item::Value(value)] if is_literal(value))
            && resolve::call(base)
                .is_some_and(|call| call.yields_several() || call.may_yield_several())
    };
    resolve::makes_indices(base) || is_entry_of_tuple()
}
