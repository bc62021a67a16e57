//! Lists that hold arrays.

use super::constant::only_literals;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// Whether an entry of a list may be an array, with which it is stacked.
pub fn may_be_array(entry: &Expr) -> bool {
    let is_name = |name: &str| matches!(&entry.kind, ExprKind::Name(own) if own == name);
    match &entry.kind {
        ExprKind::Group(inner) => may_be_array(inner),
        ExprKind::Name(_) => !["True", "False", "true", "false", "None"]
            .into_iter()
            .any(is_name),
        ExprKind::Index { .. }
        | ExprKind::Field { .. }
        | ExprKind::Method { .. }
        | ExprKind::Call { .. }
        | ExprKind::Try { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. } => !only_literals(entry),
        _ => false,
    }
}

/// The entries of a list of arrays and lists, which are stacked: `[row, [7, 8]]`.
pub fn mixed(expr: &Expr) -> Option<&[Expr]> {
    let entries = literal::list(expr)?;
    let (lists, others): (Vec<_>, Vec<_>) = entries
        .iter()
        .partition(|entry| literal::list(entry).is_some());
    let are_mixed = !lists.is_empty() && !others.is_empty();
    (are_mixed && others.into_iter().all(may_be_array)).then_some(entries)
}
