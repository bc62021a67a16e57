//! How an operand of an assignment is related to the part of the same array that is assigned to: in
//! which orders it can be read while that is written.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::access::{Access, Step};
use super::constant;
use super::disjoint::{self, axis::Bound};
use super::resolve::is_elementwise;
use crate::syntax::tree::{Expr, Item};
use crate::syntax::{literal, text};

/// How far an operand is from the target, element by element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distance {
    /// They share nothing.
    Apart,
    /// The elements are the same.
    None,
    /// Always the same.
    Fixed,
    /// Never behind.
    Ahead,
    /// Never ahead.
    Behind,
    /// Ahead of some, behind others.
    Crossing,
    /// It depends on values that are known at run time only.
    Unknown,
}

/// The distance of an operand.
pub fn distance(target: &Access, operand: &Access) -> Distance {
    let [target_list, operand_list] = without_common_steps(target, operand).map(only_list);
    let (Some(target), Some(operand)) = (&target_list, &operand_list) else {
        return match same_steps(target, operand) {
            true => Distance::None,
            false => Distance::Crossing,
        };
    };
    if disjoint::relate(target, operand).is_apart() {
        return Distance::Apart;
    }
    let axes = disjoint::align(target, operand);
    if axes.is_partial {
        return Distance::Unknown;
    }
    let axes = axes.first.into_iter().chain(axes.last);
    axes.fold(Distance::None, |distance, (target, operand)| {
        together(distance, on_axis(target, operand))
    })
}

/// Whether a target and the only operand of its value exchange elements in pairs: one is the other,
/// walked backwards or transposed.
pub fn are_pairs(target: &Access, operand: &Access) -> bool {
    let is_whole = |step: &Step| match step {
        Step::Index(items, _) => items.iter().all(is_whole_axis),
        Step::View(..) => step.is_transpose(),
    };
    let transposes = |access: &Access| {
        let steps = access.steps.iter();
        steps.filter(|step| step.is_transpose()).count()
    };
    let are_whole = target.steps.iter().chain(&operand.steps).all(is_whole);
    if are_whole && (transposes(target) + transposes(operand)) % 2 == 1 {
        return true;
    }
    let lists = [target, operand].map(|access| only_list(&access.steps));
    let [Some(target), Some(operand)] = &lists else {
        return false;
    };
    let axes = disjoint::align(target, operand);
    let are_turned = |(a, b): (Option<&Item>, Option<&Item>)| {
        item(a) == item(b) || (is_whole_walk(a) && is_whole_walk(b))
    };
    !axes.is_partial && axes.first.into_iter().chain(axes.last).all(are_turned)
}

/// The steps of two accesses after those that both begin with: what is taken of the same view is related as if that
/// were the array.
fn without_common_steps<'a, 'e>(one: &'a Access<'e>, other: &'a Access<'e>) -> [&'a [Step<'e>]; 2] {
    let steps = one.steps.iter().zip(&other.steps);
    let common = steps.take_while(|(one, other)| is_same(one, other)).count();
    [&one.steps[common..], &other.steps[common..]]
}

/// The index list of an access that has no more than one, and nothing else. Integers before it are a part of it:
/// `m[0][1:]` is `m[0, 1:]`.
fn only_list<'a>(steps: &'a [Step<'_>]) -> Option<Cow<'a, [Item]>> {
    let is_integer =
        |item: &Item| matches!(item, Item::Value(value) if constant::integer(value).is_some());
    match steps {
        [] => Some(Cow::Borrowed(&[])),
        [Step::Index(items, _)] => Some(Cow::Borrowed(items)),
        [Step::Index(items, _), rest @ ..] if items.iter().all(is_integer) => {
            let rest = only_list(rest)?;
            Some(items.iter().chain(rest.iter()).cloned().collect())
        }
        _ => None,
    }
}

fn same_steps(one: &Access, other: &Access) -> bool {
    let mut steps = one.steps.iter().zip(&other.steps);
    one.steps.len() == other.steps.len() && steps.all(|(one, other)| is_same(one, other))
}

fn is_same(one: &Step, other: &Step) -> bool {
    match (one, other) {
        (Step::Index(a, _), Step::Index(b, _)) => a
            .iter()
            .map(text::exact_item)
            .eq(b.iter().map(text::exact_item)),
        (one, other) => one.is_transpose() && other.is_transpose(),
    }
}

fn item(item: Option<&Item>) -> String {
    item.map_or(":".to_owned(), text::exact_item)
}

/// `:`, `...`
fn is_whole_axis(item: &Item) -> bool {
    match item {
        Item::Ellipsis(_) => true,
        Item::Slice(_) => matches!(walk(Some(item)), Walk::From(None, None, 1)),
        _ => false,
    }
}

/// `:` or `::-1`
fn is_whole_walk(item: Option<&Item>) -> bool {
    matches!(walk(item), Walk::From(None, None, 1 | -1))
}

/// How an entry walks along its axis.
enum Walk {
    /// From a start to a stop in literal steps; bounds that are not literals are left out.
    From(Option<i64>, Option<i64>, i64),
    /// It stays at a literal position.
    Still(i64),
    /// It stays at a position, or keeps a range.
    Variable,
    Unknown,
}

fn walk(item: Option<&Item>) -> Walk {
    let number = |bound| match bound {
        Bound::Literal(number) => Some(number),
        Bound::Absent | Bound::Runtime => None,
    };
    match item {
        None => Walk::From(None, None, 1),
        Some(Item::Slice(slice)) => {
            let [start, stop, step] =
                [&slice.start, &slice.stop, &slice.step].map(disjoint::axis::bound);
            match step {
                Bound::Absent => Walk::From(number(start), number(stop), 1),
                Bound::Literal(step) => Walk::From(number(start), number(stop), step),
                Bound::Runtime => Walk::Unknown,
            }
        }
        Some(Item::Value(value)) => match disjoint::axis::number(value) {
            Some(position) => Walk::Still(position),
            None if literal::list(value).is_some() => Walk::Unknown,
            None => Walk::Variable,
        },
        Some(_) => Walk::Unknown,
    }
}

/// Whether the first position is known, counted from the beginning of the axis.
fn begins(item: Option<&Item>) -> Option<i64> {
    let starts_at_run_time = matches!(item, Some(Item::Slice(slice))
        if matches!(disjoint::axis::bound(&slice.start), Bound::Runtime));
    match walk(item) {
        _ if starts_at_run_time => None,
        Walk::From(start, _, 1..) => Some(start.unwrap_or(0)).filter(|&start| start >= 0),
        Walk::Still(position) if position >= 0 => Some(position),
        _ => None,
    }
}

fn on_axis(target: Option<&Item>, operand: Option<&Item>) -> Distance {
    if item(target) == item(operand) {
        return Distance::None;
    }
    let (steps, operand_steps) = match (walk(target), walk(operand)) {
        (Walk::From(_, _, a), Walk::From(_, _, b)) if a == b => return Distance::Fixed,
        (Walk::Still(_) | Walk::Variable, Walk::Still(_) | Walk::Variable) => {
            return Distance::Fixed;
        }
        (Walk::From(_, _, a), Walk::From(_, _, b)) => (a, b),
        (Walk::From(_, _, a), Walk::Still(_)) => (a, 0),
        (Walk::Still(_), Walk::From(_, _, b)) => (0, b),
        (Walk::Unknown, _) | (_, Walk::Unknown) | (Walk::Variable, _) | (_, Walk::Variable) => {
            return Distance::Unknown;
        }
    };
    match (begins(target), begins(operand)) {
        (Some(a), Some(b)) if b >= a && operand_steps >= steps => Distance::Ahead,
        (Some(a), Some(b)) if b <= a && operand_steps <= steps => Distance::Behind,
        _ => Distance::Crossing,
    }
}

/// The distance on several axes.
fn together(outer: Distance, inner: Distance) -> Distance {
    use Distance::*;
    match (outer, inner) {
        (None, other) | (other, None) => other,
        (Fixed, Fixed) => Fixed,
        (Unknown, _) | (_, Unknown) => Unknown,
        (Ahead, Ahead) => Ahead,
        (Behind, Behind) => Behind,
        _ => Crossing,
    }
}

/// Whether an assignment whose operands have these distances takes no temporary.
pub fn is_in_place(distances: &[Distance]) -> bool {
    use Distance::*;
    let all = |allowed: &[Distance]| distances.iter().all(|distance| allowed.contains(distance));
    all(&[Apart, None, Fixed]) || all(&[Apart, None, Ahead]) || all(&[Apart, None, Behind])
}

/// The operands of a value that are parts of an array, which is given as it is written.
pub fn operands<'e>(value: &'e Expr, array: &str) -> Vec<&'e Expr> {
    use crate::syntax::tree::ExprKind;
    match &value.kind {
        ExprKind::Group(inner) => operands(inner, array),
        ExprKind::Binary { left, right, .. } => {
            [operands(left, array), operands(right, array)].concat()
        }
        ExprKind::Unary { operand, .. } => operands(operand, array),
        ExprKind::Method {
            base, arguments, ..
        } if is_elementwise(value) => {
            let arguments = arguments.iter().map(|argument| &argument.value);
            let values = std::iter::once(&**base).chain(arguments);
            values.flat_map(|value| operands(value, array)).collect()
        }
        _ if Access::of(value).array() == array && Access::of(value).is_part() => vec![value],
        _ => Vec::new(),
    }
}
