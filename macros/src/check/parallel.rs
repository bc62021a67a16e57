//! Lines that `#[parallel]` has no effect on.

use super::with_feature;
use crate::meaning::resolve;
use crate::syntax::errors::Errors;
use crate::syntax::tree::{
    BinaryOperator, Expr, ExprKind, Extent, Item, Slice, Statement, UnaryOperator,
};

pub fn check(mark: Extent, line: &Statement, errors: &mut Errors) {
    if !cfg!(feature = "rayon") {
        return errors.at(mark, with_feature("`#[parallel]` needs", "rayon"));
    }
    let values = match line {
        // What is assigned is computed where it is stored, or copied there.
        Statement::Assign { .. } => return,
        Statement::Denied { line, .. } | Statement::Parallel { line, .. } => {
            return check(mark, line, errors)
        }
        Statement::Let { value, .. } => std::slice::from_ref(value),
        Statement::Values(values) => values,
        Statement::Rust(_) => {
            let message =
                "`#[parallel]` has no effect on a line of plain Rust: it belongs before a \
                           formula, an assignment, a reduction, a product or a sort";
            return errors.at(mark, message);
        }
    };
    let mut found = Found::default();
    values.iter().for_each(|value| found.look_at(value));
    if found.is_shared {
        return;
    }
    let message = match found.on_one_thread {
        Some(name) => format!(
            "`#[parallel]` has no effect here: `{name}` computes on one thread; formulas, assignments, \
             reductions, products and sorts are shared out"
        ),
        None => "`#[parallel]` has no effect here: nothing is computed on this line".to_owned(),
    };
    errors.at(mark, message);
}

/// What there is to compute.
#[derive(Default)]
struct Found {
    /// Whether some of it is shared out.
    is_shared: bool,
    /// A function that is not.
    on_one_thread: Option<String>,
}

impl Found {
    fn look_at(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Binary {
                operator,
                left,
                right,
                ..
            } => {
                self.is_shared |= !matches!(operator, BinaryOperator::And | BinaryOperator::Or);
                self.look_at(left);
                self.look_at(right);
            }
            ExprKind::Unary {
                operator, operand, ..
            } => {
                self.is_shared |= !matches!(operator, UnaryOperator::Dereference);
                self.look_at(operand);
            }
            ExprKind::Method { base, .. } | ExprKind::Call { function: base, .. } => {
                self.called(expr, base);
            }
            ExprKind::Group(inner)
            | ExprKind::Field { base: inner, .. }
            | ExprKind::Cast { value: inner, .. }
            | ExprKind::Try { operand: inner, .. }
            | ExprKind::Borrow { operand: inner, .. } => self.look_at(inner),
            ExprKind::Tuple(entries, _) | ExprKind::List(entries, _) => {
                entries.iter().for_each(|entry| self.look_at(entry));
            }
            ExprKind::Index { base, items } => {
                self.look_at(base);
                items.iter().for_each(|item| self.index(item));
            }
            ExprKind::Name(_)
            | ExprKind::Rust(_)
            | ExprKind::Int(_)
            | ExprKind::Float(_)
            | ExprKind::Imaginary(_)
            | ExprKind::Text(_)
            | ExprKind::Repeat(_)
            | ExprKind::Broken(_) => {}
        }
    }

    fn called(&mut self, expr: &Expr, base: &Expr) {
        match resolve::call(expr) {
            Some(call) if call.function.is_shared => self.is_shared = true,
            Some(call) => {
                let views = matches!(call.function.kind, crate::catalogue::Kind::View(_));
                if !views && self.on_one_thread.is_none() {
                    self.on_one_thread = Some(call.name.to_string());
                }
                let values = call
                    .arguments
                    .iter()
                    .flat_map(|(_, values)| values.iter().copied());
                values.for_each(|value| self.look_at(value));
            }
            // A function of the user's may hold anything.
            None if resolve::module(base).is_none() => self.is_shared = true,
            None => {}
        }
    }

    fn index(&mut self, item: &Item) {
        match item {
            Item::Value(value) => self.look_at(value),
            Item::Slice(Slice {
                start, stop, step, ..
            }) => {
                let bounds = [start, stop, step].into_iter().flatten();
                bounds.for_each(|bound| self.look_at(bound));
            }
            Item::Ellipsis(_) | Item::NewAxis(_) => {}
        }
    }
}
