//! Parts of one array that are borrowed together: what is wrong with them whatever the lengths.

use crate::meaning::disjoint::{self, OnAxis, Relation, Verdict};
use crate::meaning::overlap::{index_of, may_overlap, overlap, TRY, WHY_VALUES};
use crate::meaning::parts::{self, Part};
use crate::syntax::errors::Errors;
use crate::syntax::tree::{ExprKind, Statement};

pub fn check(statement: &Statement, errors: &mut Errors) {
    let values = match statement {
        Statement::Values(values) => match values.as_slice() {
            [only] => std::slice::from_ref(only),
            values => values,
        },
        Statement::Let { value, .. } => std::slice::from_ref(value),
        Statement::Assign { .. }
        | Statement::Denied { .. }
        | Statement::Parallel { .. }
        | Statement::Rust(_) => return,
    };
    let values = match values {
        [only] => match &only.kind {
            ExprKind::Tuple(values, _) => values,
            _ => return,
        },
        values => values,
    };
    for array in parts::shared_arrays(values) {
        // One overlap of a part is said, not each with all parts before it.
        let mut blamed: Vec<&Part> = Vec::new();
        for (one, other) in parts::pairs(&array) {
            let is_blamed = blamed.iter().any(|part| std::ptr::eq(*part, other));
            if is_blamed || one.is_copy() || other.is_copy() {
                continue;
            }
            let relation = disjoint::relate(one.items(), other.items());
            if relation.may_be_apart() {
                continue;
            }
            let message = match relation.is_undecided() {
                true => format!("{}; {TRY}", may_overlap(one, other, WHY_VALUES)),
                false => overlap(one, other, &common(&relation, other)),
            };
            errors.failure(other.extent(), message);
            blamed.push(other);
        }
    }
}

/// The index of an element that both parts contain.
fn common(relation: &Relation, part: &Part) -> String {
    let position = |axis: &OnAxis| match axis {
        OnAxis::Same(index) => index.clone(),
        OnAxis::ByLength(by_length) | OnAxis::ByLengthAtMost(by_length) => {
            match by_length.unknown {
                Verdict::Shares(position) => position.to_string(),
                _ => "...".to_owned(),
            }
        }
        OnAxis::Apart | OnAxis::Undecided => "...".to_owned(),
    };
    index_of(relation, part, position)
}
