//! What a line was denied: the costs that syntax alone can tell.

use crate::meaning::access::{Access, Step};
use crate::meaning::disjoint::axis::{bound, Bound};
use crate::meaning::formula::is_computed_index;
use crate::meaning::order::{self, Distance};
use crate::syntax::errors::Errors;
use crate::syntax::text;
use crate::syntax::tree::{Costs, Expr, ExprKind, Item, Statement};

pub fn check(costs: Costs, line: &Statement, errors: &mut Errors) {
    match line {
        Statement::Assign {
            place,
            operator,
            value,
        } => {
            if costs.temporary {
                temporary(place, value, operator.compound.is_some(), errors);
            }
            if costs.check {
                steps(place, errors);
                steps(value, errors);
            }
        }
        Statement::Let { value, .. } if costs.check => steps(value, errors),
        Statement::Values(values) if costs.check => {
            values.iter().for_each(|value| steps(value, errors));
        }
        _ => {}
    }
}

/// Whether the parts of one array on both sides of an assignment can be in its memory at once.
fn temporary(place: &Expr, value: &Expr, is_update: bool, errors: &mut Errors) {
    if let Some((base, condition)) = condition(place) {
        // The value has no axes, which the types see to, and is read before.
        return temporary(base, condition, true, errors);
    }
    let target = Access::of(place);
    let operands = order::operands(value, &target.array());
    let distance = |operand: &&Expr| order::distance(&target, &Access::of(operand));
    let distances: Vec<Distance> = operands.iter().map(distance).collect();
    if order::is_in_place(&distances) {
        return;
    }
    if let ([only], false) = (operands.as_slice(), is_update) {
        let is_all = core::ptr::eq(ungrouped(value), ungrouped(only));
        if is_all && order::are_pairs(&target, &Access::of(only)) {
            return;
        }
    }
    // Operands that always keep their distance are not what stands in the way, if others do not.
    let is_cause = |distance: Distance| match distance {
        Distance::Apart | Distance::None => false,
        Distance::Fixed => false,
        Distance::Ahead | Distance::Behind | Distance::Crossing | Distance::Unknown => true,
    };
    let cause = operands
        .iter()
        .zip(&distances)
        .find(|(_, distance)| is_cause(**distance));
    let Some((operand, distance)) = cause else {
        return;
    };
    let (operand_text, target_text) = (text::expr(operand), text::expr(place));
    let why = match distance {
        Distance::Unknown => format!(
            "whether `{operand_text}` can be read while `{target_text}` is written is known at run \
             time only: it may take a temporary"
        ),
        _ => format!(
            "`{operand_text}` is read in another order than `{target_text}` is written: that takes a \
             temporary"
        ),
    };
    let what = "none is needed if both have the same steps, or share no element";
    errors.at(operand.extent, format!("{why}; {what}"));
}

/// The array and the condition of a place that has one.
fn condition(place: &Expr) -> Option<(&Expr, &Expr)> {
    match &place.kind {
        ExprKind::Group(inner) => condition(inner),
        ExprKind::Index { base, items } => items.iter().find_map(|item| match item {
            Item::Value(index) if is_computed_index(index) => Some((&**base, index)),
            _ => None,
        }),
        _ => None,
    }
}

fn ungrouped(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Group(inner) => ungrouped(inner),
        _ => expr,
    }
}

/// A step that is not a literal may be 0, which is checked at run time.
fn steps(value: &Expr, errors: &mut Errors) {
    match &value.kind {
        ExprKind::Group(inner)
        | ExprKind::Unary { operand: inner, .. }
        | ExprKind::Borrow { operand: inner, .. } => steps(inner, errors),
        ExprKind::Binary { left, right, .. } => {
            steps(left, errors);
            steps(right, errors);
        }
        ExprKind::Tuple(values, _) => values.iter().for_each(|value| steps(value, errors)),
        ExprKind::Index { .. } => {
            let access = Access::of(value);
            for step in &access.steps {
                let Step::Index(items, _) = step else {
                    continue;
                };
                items.iter().for_each(|item| step_of(item, errors));
            }
        }
        _ => {}
    }
}

fn step_of(item: &Item, errors: &mut Errors) {
    if let Item::Slice(slice) = item {
        if let (Some(step), Bound::Runtime) = (&slice.step, bound(&slice.step)) {
            let message = format!(
                "that the step `{}` is not 0 is checked at run time: a literal step needs no check",
                text::expr(step)
            );
            errors.at(step.extent, message);
        }
    }
}
