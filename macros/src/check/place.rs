//! The left side of an assignment.

use core::cmp::Ordering;

use crate::catalogue::{self, Kind, Made};
use crate::meaning::access::Access;
use crate::meaning::call::Call;
use crate::meaning::resolve;
use crate::syntax::errors::Errors;
use crate::syntax::text;
use crate::syntax::tree::{Assignment, Expr, ExprKind, UnaryOperator};

/// Attributes that are parts of an array's elements: NumPy assigns to these.
const WRITABLE: [&str; 3] = ["flat", "real", "imag"];
/// Functions whose arrays are held by a file, or by what they are given.
const ELSEWHERE: [&str; 3] = ["load", "broadcast_arrays", "lib.stride_tricks.as_strided"];

/// Notes what cannot be assigned to, whatever its type, and values that do not go with several places.
pub fn check(place: &Expr, operator: &Assignment, value: &Expr, errors: &mut Errors) {
    let ExprKind::Tuple(places, _) = &place.kind else {
        return one(place, errors);
    };
    if operator.compound.is_some() {
        let message = "'tuple' is an illegal expression for augmented assignment";
        return errors.at(place.extent, message);
    }
    if let [call, name] = places.as_slice() {
        if let Some(message) = closed_too_early(call, name, value) {
            return errors.at(name.extent, message);
        }
    }
    places.iter().for_each(|place| one(place, errors));
    let ExprKind::Tuple(values, _) = &value.kind else {
        return;
    };
    let (expected, got) = (places.len(), values.len());
    let message = match got.cmp(&expected) {
        Ordering::Less => {
            format!("not enough values to unpack (expected {expected}, got {got})")
        }
        Ordering::Greater => format!("too many values to unpack (expected {expected}, got {got})"),
        Ordering::Equal => return,
    };
    errors.at(value.extent, message);
}

/// What to write for `np.array([1, 2]), dtype=float`.
fn closed_too_early(call: &Expr, name: &Expr, value: &Expr) -> Option<String> {
    let (ExprKind::Method { .. } | ExprKind::Call { .. }, ExprKind::Name(name)) =
        (&call.kind, &name.kind)
    else {
        return None;
    };
    let resolved = resolve::call(call)?;
    let mut parameters = resolved.arguments.parameters().iter();
    let is_parameter = parameters.any(|parameter| name == parameter.name);
    let (call, value) = (text::expr(call), text::expr(value));
    let open = call.strip_suffix(')')?;
    is_parameter.then(|| {
        format!("the argument stands behind the call: write it into the parentheses, `{open}, {name}={value})`")
    })
}

fn one(place: &Expr, errors: &mut Errors) {
    let message = match &place.kind {
        ExprKind::Group(inner) => return one(inner, errors),
        ExprKind::Name(name) if ["True", "False", "None"].iter().any(|word| name == word) => {
            format!("cannot assign to {name}")
        }
        ExprKind::Field { base, name, .. } => match resolve::attribute(base, name) {
            Some(attribute) if !WRITABLE.contains(&attribute.name) => not_writable(attribute.name),
            _ => return held(place, errors),
        },
        ExprKind::Index { .. } => return held(place, errors),
        ExprKind::Name(_)
        | ExprKind::Rust(_)
        | ExprKind::Broken(_)
        | ExprKind::Unary {
            operator: UnaryOperator::Dereference,
            ..
        } => return,
        ExprKind::Borrow { .. } => {
            "cannot assign to a borrow: an assignment borrows by itself, write `a[1:] = 5`".into()
        }
        ExprKind::Method { .. } | ExprKind::Call { .. } | ExprKind::Try { .. } => {
            "cannot assign to the result of a call, only to a part of it: `f(x)[...] = 5`".into()
        }
        ExprKind::Tuple(..) => {
            "assign to one place after the other: `arr! { a[0] = 1; b[0] = 2; }`".into()
        }
        ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Text(_)
        | ExprKind::List(..)
        | ExprKind::Repeat(_) => {
            "cannot assign to a literal: the left side of an assignment is a place such as `a[1:]`"
                .to_owned()
        }
        ExprKind::Unary { .. } | ExprKind::Binary { .. } | ExprKind::Cast { .. } => {
            "cannot assign to an expression: the left side of an assignment is a place such as \
             `a[1:]`"
                .to_owned()
        }
    };
    errors.at(place.extent, message);
}

/// Notes an array that is written to, or in part, though nobody would ever see it.
pub fn held(place: &Expr, errors: &mut Errors) {
    let root = Access::of(place).root;
    let is_new = match &root.kind {
        ExprKind::List(..) | ExprKind::Repeat(_) | ExprKind::Binary { .. } => true,
        ExprKind::Unary { operator, .. } => *operator != UnaryOperator::Dereference,
        ExprKind::Method { name, .. } if catalogue::array::copies(&name.to_string()) => true,
        ExprKind::Method { .. } | ExprKind::Call { .. } => {
            resolve::call(root).is_some_and(|call| is_new(&call))
        }
        _ => false,
    };
    if is_new {
        let array = text::expr(root);
        let message = format!(
            "what is written would be lost: nobody holds `{array}`; write `let mut b = arr!({array});` before"
        );
        errors.at(root.extent, message);
    }
}

/// Whether a call yields an array of its own, which is in no file either.
fn is_new(call: &Call) -> bool {
    let function = call.function;
    let may_be_held = match function.kind {
        Kind::View(_) => true,
        Kind::Made(made) => matches!(
            made,
            Made::AsArray | Made::Built(..) | Made::Assignment | Made::OtherWords
        ),
        _ => function.lends || ELSEWHERE.contains(&function.name),
    };
    let writes_elsewhere = call.arguments.named("out").is_some();
    !may_be_held && !writes_elsewhere && !call.arguments.at(0).is_some_and(resolve::is_self)
}

/// What NumPy says of an attribute that is assigned to, and what to write instead.
fn not_writable(name: &str) -> String {
    let instead = match name {
        "shape" => "write `let b = a.reshape(2, 2);`",
        "dtype" => "write `let b = a.astype(f32);`",
        "T" | "mT" => "to assign to its elements, write `a.T[...] = b`",
        _ => return format!("attribute '{name}' of 'numpy.ndarray' objects is not writable"),
    };
    let instead = instead.replace(".T[", &format!(".{name}["));
    format!("attribute '{name}' of 'numpy.ndarray' objects is not writable: {instead}")
}
