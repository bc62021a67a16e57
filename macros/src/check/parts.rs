//! Parts of one array that are borrowed together: what is wrong with them whatever the lengths.

use crate::disjoint::{self, OnAxis, Relation, Verdict};
use crate::parts::{self, Part};
use crate::syntax::errors::Errors;
use crate::syntax::text;
use crate::syntax::tree::{ExprKind, Statement};

pub fn check(statement: &Statement, errors: &mut Errors) {
    let values = match statement {
        Statement::Values(values) => match values.as_slice() {
            [only] => std::slice::from_ref(only),
            values => values,
        },
        Statement::Let { value, .. } => std::slice::from_ref(value),
        Statement::Assign { .. } | Statement::Denied { .. } | Statement::Rust(_) => return,
    };
    let values = match values {
        [only] => match &only.kind {
            ExprKind::Tuple(values, _) => values,
            _ => return,
        },
        values => values,
    };
    for array in parts::shared_arrays(values) {
        for (one, other) in parts::pairs(&array) {
            if one.is_copy() || other.is_copy() {
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
            errors.at(other.extent(), message);
        }
    }
}

/// The sentence for two parts that overlap; `common` is an index of an element of both.
pub fn overlap(one: &Part, other: &Part, common: &str) -> String {
    format!(
        "`{}` overlaps `{}`: both contain `{}[{common}]`",
        other.name,
        one.name,
        text::expr(one.root)
    )
}

/// The sentence for two parts of which it is not known whether they overlap.
pub fn may_overlap(one: &Part, other: &Part, why: &str) -> String {
    format!("`{}` may overlap `{}`: {why}", other.name, one.name)
}

/// Why it is not known.
pub const WHY_VALUES: &str = "it depends on values that are known at run time only";

/// What to do about it.
pub const TRY: &str = "`try_arr!` in place of `arr!` checks it once at run time, and returns an \
                       `Err` that names the two parts if they overlap";

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

/// An index that says for each axis what `position` says.
pub fn index_of(
    relation: &Relation,
    part: &Part,
    mut position: impl FnMut(&OnAxis) -> String,
) -> String {
    let mut entries: Vec<String> = relation.first.iter().map(&mut position).collect();
    let last: Vec<String> = relation.last.iter().map(&mut position).collect();
    let has_ellipsis = part
        .items()
        .iter()
        .any(|item| matches!(item, crate::syntax::tree::Item::Ellipsis(_)));
    if !last.is_empty() || (has_ellipsis && entries.is_empty()) {
        entries.push("...".to_owned());
    }
    entries.extend(last.into_iter().rev());
    entries.join(", ")
}
