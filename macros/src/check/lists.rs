//! Nested lists: that their rows agree, and that they are not too deep.

use crate::meaning::lists::mixed;
use crate::syntax::errors::Errors;
use crate::syntax::literal::{self, Measure, MAXIMUM_RANK};
use crate::syntax::tree::{Expr, ExprKind, Extent};

/// Checks that a nested list has a shape, and says whether it has.
pub fn check_shape(expr: &Expr, errors: &mut Errors) -> bool {
    if let Some(entries) = mixed(expr) {
        let mut lists = entries
            .iter()
            .filter(|entry| literal::list(entry).is_some());
        return lists.all(|list| check_shape(list, errors));
    }
    let (blame, message) = match literal::measure(expr) {
        Measure::Regular(shape) if shape.len() <= MAXIMUM_RANK => return true,
        // A row that could not be read has its error already.
        _ if has_broken_row(expr) => return false,
        Measure::Regular(shape) => (first_too_deep(expr), too_deep(shape.len())),
        Measure::Ragged { agreed, culprit } => (culprit, inhomogeneous(&agreed)),
    };
    errors.at(blame, message);
    false
}

/// Notes what no element type of numbers has a place for: Python's `None`, and texts.
pub fn check_numbers(expr: &Expr, errors: &mut Errors) {
    let leaves = literal::leaves(expr);
    let is_number = |leaf: &&Expr| matches!(leaf.kind, ExprKind::Int(_) | ExprKind::Float(_));
    let is_none = |leaf: &&Expr| matches!(&leaf.kind, ExprKind::Name(name) if name == "None");
    let is_text = |leaf: &&Expr| matches!(leaf.kind, ExprKind::Text(_));
    if let Some(text) = leaves.iter().copied().find(is_text) {
        if leaves.iter().any(is_number) {
            let message = "the elements of an array have one type: this is a text among numbers";
            errors.at(text.extent, message);
        }
    }
    if let Some(none) = leaves.iter().copied().find(is_none) {
        if leaves.iter().any(is_number) {
            errors.at(none.extent, "`None` is no number: write `np.nan`");
        }
    }
}

pub fn too_deep(rank: usize) -> String {
    format!("maximum supported dimension for an ndview array is {MAXIMUM_RANK}, found {rank}")
}

fn inhomogeneous(agreed: &[usize]) -> String {
    format!(
        "setting an array element with a sequence. The requested array has an inhomogeneous shape \
         after {} dimensions. The detected shape was {} + inhomogeneous part.",
        agreed.len(),
        tuple(agreed)
    )
}

/// A shape as Python prints it.
fn tuple(shape: &[usize]) -> String {
    match shape {
        [length] => format!("({length},)"),
        _ => {
            let lengths: Vec<String> = shape.iter().map(usize::to_string).collect();
            format!("({})", lengths.join(", "))
        }
    }
}

/// The first list that is one level below the deepest allowed.
fn first_too_deep(expr: &Expr) -> Extent {
    let mut row = expr;
    for _ in 0..MAXIMUM_RANK {
        match literal::list(row) {
            Some([first, ..]) => row = first,
            _ => break,
        }
    }
    row.extent
}

fn has_broken_row(expr: &Expr) -> bool {
    literal::leaves(expr)
        .iter()
        .any(|leaf| matches!(leaf.kind, ExprKind::Broken(_)))
}
