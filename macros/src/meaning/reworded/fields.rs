//! A text as an index, which is a field of all elements: `particles["mass"]`.

use super::build::method;
use crate::catalogue::array::FIELD;
use crate::meaning::arguments::text;
use crate::syntax::tree::{Expr, ExprKind, Item};

/// The view of the field, if the only index is a text that is a name.
pub fn called(expr: &Expr) -> Option<Expr> {
    let ExprKind::Index { base, items } = &expr.kind else {
        return None;
    };
    let [Item::Value(name)] = items.as_slice() else {
        return None;
    };
    let is_start = |letter: char| letter.is_alphabetic() || letter == '_';
    let written = text(name)?;
    let is_name = written.starts_with(is_start)
        && written
            .chars()
            .all(|letter| letter.is_alphanumeric() || letter == '_')
        && syn::parse_str::<proc_macro2::Ident>(&written).is_ok();
    is_name.then(|| method((**base).clone(), FIELD, vec![name.clone()], name.extent))
}

/// Whether an expression is the view of a field, all of which is written where it is assigned to.
pub fn is_one(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Method { name, .. } if name == FIELD)
}
