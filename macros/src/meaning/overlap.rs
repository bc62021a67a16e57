//! What is said of parts of one array that overlap, or may.

use super::disjoint::{OnAxis, Relation};
use super::parts::Part;
use crate::syntax::text;
use crate::syntax::tree::Item;

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
        .any(|item| matches!(item, Item::Ellipsis(_)));
    if !last.is_empty() || (has_ellipsis && entries.is_empty()) {
        entries.push("...".to_owned());
    }
    entries.extend(last.into_iter().rev());
    entries.join(", ")
}
