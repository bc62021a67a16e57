//! One argument of a function: that it is what the parameter takes, as far as syntax tells.

use super::literals::negative_length;
use super::{enumerated, lists, literals, place, with_feature};
use crate::catalogue::nearest::nearest;
use crate::catalogue::signature::{Parameter, Passing, Takes};
use crate::catalogue::{self, element_types, EachAxis, Kind, Loops, View};
use crate::meaning::arguments::{is_none, listed, text, truth};
use crate::meaning::call::{axes, Call};
use crate::meaning::formula::unlike_integer;
use crate::meaning::{constant, resolve};
use crate::syntax::errors::Errors;
use crate::syntax::literal::MAXIMUM_RANK;
use crate::syntax::text;
use crate::syntax::tree::{Expr, ExprKind};

pub fn check(call: &Call, parameter: &Parameter, value: &Expr, errors: &mut Errors) {
    let is_default = parameter
        .default
        .is_some_and(|default| text::expr(value) == default.replace('\'', "\""));
    let is_no_axis = parameter.takes == Takes::Axis && !parameter.takes_none && is_none(value);
    if is_no_axis {
        let message = "'NoneType' object cannot be interpreted as an integer";
        return errors.at(value.extent, message);
    }
    if is_default || (is_none(value) && parameter.default.is_some()) {
        return;
    }
    literals::check(call, parameter, value, errors);
    literals::text_for_a_number(call, parameter, value, errors);
    if let Some(message) = name_of_a_file(call, parameter, value) {
        return errors.at(value.extent, message);
    }
    match parameter.takes {
        takes if is_none(value) && takes.is_array() => {
            errors.at(value.extent, "`None` is not an array")
        }
        // That nothing is copied is a bound of what comes out.
        Takes::Reworded if parameter.name == "copy" && truth(value) == Some(false) => {}
        Takes::Absent | Takes::Reworded => {
            errors.at(value.extent, not_here(call, parameter, value))
        }
        Takes::Place => place::held(value, errors),
        Takes::Axis => match unlisted_arrays(call, parameter, value) {
            Some(message) => errors.at(value.extent, message),
            None => axis(call, value, errors),
        },
        Takes::Axes => several_axes(call, parameter, value, errors),
        Takes::Flag if truth(value).is_none() => {
            let message = "this is decided while compiling: write `True` or `False`";
            errors.at(value.extent, message);
        }
        Takes::Word(_) => word(parameter, value, errors),
        Takes::EachWord(_) => match listed(value) {
            Some(words) => words.iter().for_each(|one| word(parameter, one, errors)),
            None => word(parameter, value, errors),
        },
        Takes::Shape | Takes::Shapes | Takes::BroadcastShape => {
            lengths(value, Some(negative_length(call, parameter)), errors);
        }
        Takes::NewShape => lengths(value, None, errors),
        Takes::Length => length(value, Some(negative_length(call, parameter)), errors),
        Takes::Count => length(value, None, errors),
        Takes::Element | Takes::ResultType | Takes::Cast => {
            match split_shape(call, parameter, value) {
                Some(message) => errors.at(value.extent, message),
                None => element_type(value, errors),
            }
        }
        _ => {}
    }
}

/// What is said of the name of a file where the array is to be: `np.save(a, "a.npy")`.
fn name_of_a_file(call: &Call, parameter: &Parameter, value: &Expr) -> Option<String> {
    let is_array = matches!(
        (call.function.name, parameter.name),
        ("save", "arr") | ("savetxt", "X")
    );
    let first = call.arguments.at(0)?;
    if !is_array || text(first).is_some() || text(value).is_none() {
        return None;
    }
    let (file, array) = (text::expr(value), text::expr(first));
    let function = call.function.short_name();
    Some(format!(
        "expected str, bytes or os.PathLike object, not ndarray: write `np.{function}({file}, {array})`"
    ))
}

fn not_here(call: &Call, parameter: &Parameter, value: &Expr) -> String {
    let function = call.function.short_name();
    if parameter.name == "order" {
        let order = text(value).unwrap_or_default();
        return match order.as_str() {
            "C" | "F" => {
                "with `order='F'`, the lengths are written out: `(rows, columns)`".to_owned()
            }
            _ => format!("order '{order}' is not supported: it is 'C' or 'F'"),
        };
    }
    if let ("where", Some(ufunc)) = (parameter.name, call.function.extremes_by()) {
        return format!(
            "reduction operation '{ufunc}' does not have an identity, so to use a where mask one has to \
             specify 'initial'"
        );
    }
    if parameter.name == "dtype" && call.function.loops != Loops::Any {
        return format!(
            "No loop matching the specified signature and casting was found for ufunc {function}: behind the call, \
             write `.astype({})`",
            text::expr(value)
        );
    }
    match catalogue::instead_of_keyword(parameter.name) {
        Some(instead) => format!("{function}() has no `{}` here: {instead}", parameter.name),
        None => format!("{function}() has no `{}` here", parameter.name),
    }
}

const KNOWN: &str = "an axis is a number that is known while compiling: `axis=0`";

/// What is missing where an axis is not known; of two arrays, what was meant.
fn unknown_axis(call: &Call) -> String {
    let of_two = match call.function.name {
        "max" | "amax" => "np.maximum",
        "min" | "amin" => "np.minimum",
        _ => return KNOWN.to_owned(),
    };
    format!("{KNOWN}; of two arrays, `{of_two}(a, b)` compares the elements")
}

fn axis(call: &Call, value: &Expr, errors: &mut Errors) {
    if constant::integer(value).is_some() {
        return;
    }
    let python = match &value.kind {
        ExprKind::Tuple(..) => Some("tuple"),
        ExprKind::List(..) => Some("list"),
        _ => unlike_integer(value),
    };
    match python {
        Some(python) => errors.at(
            value.extent,
            format!("'{python}' object cannot be interpreted as an integer"),
        ),
        None => errors.at(value.extent, unknown_axis(call)),
    }
}

/// An axis, or several as a tuple.
fn several_axes(call: &Call, parameter: &Parameter, value: &Expr, errors: &mut Errors) {
    match &value.kind {
        ExprKind::Group(inner) => return several_axes(call, parameter, inner, errors),
        ExprKind::List(entries, _) if call.function.kind == Kind::View(View::Axes) => {
            entries.iter().for_each(|entry| axis(call, entry, errors));
        }
        ExprKind::Tuple(entries, _) => {
            if entries.is_empty() && call.function.kind == Kind::Reduction {
                let message = "a reduction along no axes at all is the array itself";
                errors.at(value.extent, message);
            }
            entries.iter().for_each(|entry| axis(call, entry, errors));
        }
        _ => axis(call, value, errors),
    }
    let numbered = axes(value);
    let numbers: Vec<i128> = numbered.iter().map(|(axis, _)| *axis).collect();
    let is_repeated = |place: &usize| numbers[..*place].contains(&numbers[*place]);
    let repeated = (0..numbers.len()).find(is_repeated);
    if let Some(place) = repeated {
        let (_, extent) = numbered[place];
        match call.function.kind {
            Kind::Reduction => errors.at(extent, "duplicate value in 'axis'"),
            Kind::View(View::EachAxis(_)) => errors.at(value.extent, "repeated axis"),
            Kind::View(View::Axes) => {
                let message = format!("repeated axis in `{}` argument", parameter.name);
                errors.at(extent, message);
            }
            _ => {}
        }
    }
    let Kind::View(View::EachAxis(each)) = call.function.kind else {
        return;
    };
    if each != EachAxis::Turned && !are_in_order(&numbers) {
        let message =
            "some of these axes count from the first, others from the last: these have to be the \
                       first, or the last, as `(0, -1)` are";
        errors.at(value.extent, message);
    }
}

/// Whether those that count from the last axis are known to be behind the others: all count from one end,
/// or the ones are the first axes, or the others the last.
fn are_in_order(axes: &[i128]) -> bool {
    let (from_the_end, from_the_start): (Vec<i128>, Vec<i128>) =
        axes.iter().partition(|axis| **axis < 0);
    let are_first = (0..from_the_start.len() as i128).all(|axis| from_the_start.contains(&axis));
    let are_last = (1..=from_the_end.len() as i128).all(|axis| from_the_end.contains(&-axis));
    are_first || are_last
}

fn word(parameter: &Parameter, value: &Expr, errors: &mut Errors) {
    let words: Vec<&str> = parameter.takes.words().collect();
    let name = parameter.name;
    let Some(text) = text(value) else {
        let message = format!(
            "`{name}` is known while compiling: write {}",
            enumerated(&words, "or")
        );
        return errors.at(value.extent, message);
    };
    if words.contains(&text.as_str()) {
        return;
    }
    let meant = match nearest(&text, words.iter().copied()) {
        Some(meant) if words.len() > 2 => format!(". Did you mean: '{meant}'?"),
        _ => String::new(),
    };
    let message = match (words.as_slice(), parameter.passing) {
        ([only], Passing::Ignored) => format!("{name} '{text}' is not here: it is '{only}'"),
        _ => format!("{name} must be one of {}{meant}", enumerated(&words, "or")),
    };
    errors.at(value.extent, message);
}

/// A shape. `negative` says what is wrong with a negative length, if it is not worked out.
fn lengths(shape: &Expr, negative: Option<&str>, errors: &mut Errors) {
    match listed(shape) {
        Some(lengths) if lengths.len() > MAXIMUM_RANK => {
            errors.at(shape.extent, lists::too_deep(lengths.len()));
        }
        Some(lengths) => lengths.iter().for_each(|one| length(one, negative, errors)),
        None => length(shape, negative, errors),
    }
}

/// The lengths of a new shape, of which one at most is worked out.
pub fn unknown_lengths(given: &[&Expr], errors: &mut Errors) {
    let lengths = given.iter().flat_map(|value| match listed(value) {
        Some(lengths) => lengths.iter().collect(),
        None => vec![*value],
    });
    let mut unknown = lengths.filter(|length| constant::integer(length) == Some(-1));
    if let Some(second) = unknown.nth(1) {
        errors.at(second.extent, "can only specify one unknown dimension");
    }
}

fn length(length: &Expr, negative: Option<&str>, errors: &mut Errors) {
    if let Some(name) = unlike_integer(length) {
        let message = format!("'{name}' object cannot be interpreted as an integer");
        errors.at(length.extent, message);
    }
    let negative_number = constant::integer(length).filter(|number| *number < 0);
    if let (Some(number), Some(words)) = (negative_number, negative) {
        errors.at(length.extent, words.replace("{}", &number.to_string()));
    }
}

/// `np.concatenate(a, b)`: the second array stands where the axis is expected.
fn unlisted_arrays(call: &Call, axis: &Parameter, value: &Expr) -> Option<String> {
    let (first, given) = call.arguments.iter().next()?;
    let takes_list = matches!(first.takes, Takes::Arrays | Takes::Entries | Takes::Blocks);
    let [array] = given else {
        return None;
    };
    if call.arguments.is_by_name(axis)
        || !takes_list
        || listed(array).is_some()
        || constant::integer(value).is_some()
    {
        return None;
    }
    let (array, other) = (text::expr(array), text::expr(value));
    let name = call.name;
    Some(format!(
        "arrays are given as a list: write `np.{name}([{array}, {other}])`"
    ))
}

/// `np.zeros(2, 3)`: the second length stands where the element type is expected.
fn split_shape(call: &Call, element: &Parameter, value: &Expr) -> Option<String> {
    let is_length = constant::integer(value).is_some() || is_variable(value);
    if !is_length || call.arguments.is_by_name(element) {
        return None;
    }
    let before = call.arguments.iter();
    let (before, given) = before
        .take_while(|(parameter, _)| *parameter != element)
        .last()?;
    let (Takes::Shape, [shape]) = (before.takes, given) else {
        return None;
    };
    let (first, second) = (text::expr(shape), text::expr(value));
    let name = call.name;
    Some(format!(
        "a shape is one argument: write `np.{name}(({first}, {second}))`"
    ))
}

/// Whether this is a name as variables have, and none that a type has: `n`.
fn is_variable(value: &Expr) -> bool {
    let ExprKind::Name(name) = &value.kind else {
        return false;
    };
    let name = name.to_string();
    let is_type = element_types::element_type(&name).is_some()
        || element_types::is_absent(&name)
        || ["usize", "isize"].contains(&name.as_str())
        || name.ends_with(|last: char| last.is_ascii_digit());
    name.starts_with(|first: char| first.is_ascii_lowercase()) && !is_type
}

/// A name of NumPy's for the type of elements. Other names are Rust's business.
fn element_type(value: &Expr, errors: &mut Errors) {
    let is_known = |name: &str| {
        let found = element_types::element_type(name);
        element_types::looks_like_one(name)
            || found.is_some_and(|found| found.missing_feature().is_some())
    };
    let name = match &value.kind {
        ExprKind::Name(name) if is_known(&name.to_string()) => name.to_string(),
        ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => name.to_string(),
        ExprKind::Text(_) => text(value).unwrap_or_default(),
        _ => return,
    };
    if let Some(found) = element_types::element_type(&name) {
        if let Some(feature) = found.missing_feature() {
            let subject = format!("elements of type {name} need");
            errors.at(value.extent, with_feature(&subject, feature));
        }
        return;
    }
    let message = if element_types::is_absent(&name) {
        format!("elements of type {name} are not here")
    } else {
        let is_rusts = element_types::is_type(&name);
        let meant = match element_types::of_code(&name) {
            Some(meant) if is_rusts => {
                format!(
                    ": write `{meant}`, which NumPy's '{name}' is, or `{name}` for that of Rust"
                )
            }
            Some(meant) => format!(": write `{meant}`, as in `dtype={meant}`"),
            None if is_rusts => format!(": write `{name}` without quotes, as in `dtype={name}`"),
            None => match nearest(&name, element_types::names()) {
                Some(meant) => format!(". Did you mean: '{meant}'?"),
                None => String::new(),
            },
        };
        match value.kind {
            ExprKind::Text(_) | ExprKind::Name(_) => {
                format!("data type '{name}' not understood{meant}")
            }
            // That there is no such name is reported where it stands.
            _ if !catalogue::is_name(&name) => return,
            _ => format!("Cannot interpret 'np.{name}' as a data type{meant}"),
        }
    };
    errors.at(value.extent, message);
}
