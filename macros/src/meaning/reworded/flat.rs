//! What is stored in `a.flat`, in row-major order whatever the layout, and again from the beginning where
//! it ends: `np.put` does that.

use super::build::{all_of, attribute, indexed, numpys};
use crate::meaning::access::Access;
use crate::meaning::constant::constant;
use crate::meaning::resolve::is_variable;
use crate::syntax::tree::{Assignment, Expr, ExprKind, Item, Statement};

/// `a.flat = value` and `a.flat[1:3] = value` in other words.
pub fn stored(place: &Expr, operator: &Assignment, value: &Expr) -> Option<Statement> {
    if operator.compound.is_some() {
        return None;
    }
    let is_number = constant(value).is_some();
    if let Some(array) = flat(place).filter(|array| is_variable(Access::of(array).root)) {
        return Some(match is_number {
            true => Statement::Assign {
                place: all_of(array),
                operator: Assignment { ..*operator },
                value: value.clone(),
            },
            false => put(array, &[Item::Ellipsis(place.extent)], value, operator),
        });
    }
    let ExprKind::Index { base, items } = &place.kind else {
        return None;
    };
    let array = flat(base)?;
    // A view of an array in a row is written in place.
    let is_in_place = is_number && is_variable(array);
    let is_simple = is_variable(Access::of(array).root);
    (is_simple && !is_in_place).then(|| put(array, items, value, operator))
}

/// The array of `array.flat`.
fn flat(expr: &Expr) -> Option<&Expr> {
    match &expr.kind {
        ExprKind::Field { base, name, .. } if name.to_string() == "flat" => Some(base),
        _ => None,
    }
}

/// `np.put(array, np.arange(array.size)[items], value)`
fn put(array: &Expr, items: &[Item], value: &Expr, operator: &Assignment) -> Statement {
    let at = operator.extent;
    let size = attribute(array.clone(), "size", at);
    let positions = indexed(numpys(at, "arange", vec![size]), items.to_vec(), at);
    let values = vec![array.clone(), positions, value.clone()];
    Statement::Values(vec![numpys(at, "put", values)])
}
