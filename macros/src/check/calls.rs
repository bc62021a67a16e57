//! Calls of NumPy's functions: that they exist, and that every argument has a parameter.

use proc_macro2::Ident;
use std::ptr;

use super::{arguments, enumerated, overflow, place, with_feature};
use crate::catalogue::nearest::nearest;
use crate::catalogue::signature::Takes;
use crate::catalogue::{self, element_types, random, Function, Kind, Made, Node, View};
use crate::meaning::arguments::text;
use crate::meaning::arguments::{listed, Mismatch};
use crate::meaning::call::{Call, Missing};
use crate::meaning::constant;
use crate::meaning::formula::cases;
use crate::meaning::resolve::{self, Named};
use crate::meaning::subscripts::subscripts;
use crate::meaning::tensordot::summed_axes;
use crate::syntax::errors::Errors;
use crate::syntax::literal;
use crate::syntax::text;
use crate::syntax::tree::{Expr, ExprKind, Extent};

/// Checks what a call means to NumPy.
pub fn check(expr: &Expr, errors: &mut Errors) {
    match resolve::named(expr) {
        Some(Named::Function(call)) => function(&call, errors),
        Some(Named::Missing(name)) => missing(&name, errors),
        None => match resolve::class_call(expr) {
            Some(call) => function(&call, errors),
            None => of_rust(expr, errors),
        },
    }
}

/// Checks a name of a module that is not called: `np.pi`.
pub fn constant(module: &str, name: &Ident, errors: &mut Errors) {
    if !catalogue::is_name(&format!("{module}{name}")) {
        missing(&resolve::missing(module, name), errors);
    }
}

fn missing(name: &Missing, errors: &mut Errors) {
    let at = Extent::of(name.name.span());
    let Missing { module, name, .. } = name;
    let short = module.strip_prefix("numpy").unwrap_or_default();
    if let Some(instead) = catalogue::instead(&format!("{short}.{name}")[1..]) {
        return errors.at(
            at,
            format!("`np{short}.{name}` is not supported: {instead}"),
        );
    }
    let prefix = match short.strip_prefix('.') {
        Some(short) => format!("{short}."),
        None => String::new(),
    };
    if let Some(class) = catalogue::indexed_class(&format!("{prefix}{name}")) {
        let message =
            format!("'{class}' object is not callable: write `np.{name}[..]`, in brackets");
        return errors.at(at, message);
    }
    if catalogue::is_name(&format!("{prefix}{name}")) {
        return errors.at(
            at,
            format!("`np{short}.{name}` is not a function: write it without parentheses"),
        );
    }
    let names = catalogue::names()
        .chain(catalogue::MODULES.iter().copied())
        .chain(element_types::names());
    let names = names.filter_map(|name| name.strip_prefix(prefix.as_str()));
    let meant = suggestion(nearest(&name.to_string(), names));
    errors.unknown_name(
        at,
        format!("module '{module}' has no attribute '{name}'{meant}"),
    );
}

fn suggestion(meant: Option<&str>) -> String {
    meant.map_or(String::new(), |name| format!(". Did you mean: '{name}'?"))
}

/// A method or a function of Rust's has no keyword arguments.
fn of_rust(expr: &Expr, errors: &mut Errors) {
    let (ExprKind::Method { arguments, .. } | ExprKind::Call { arguments, .. }) = &expr.kind else {
        return;
    };
    if let ExprKind::Method { base, name, .. } = &expr.kind {
        if catalogue::array::writes(&name.to_string()) {
            place::held(base, errors);
        }
        let is_one_of = |attributes: &[&str]| attributes.iter().any(|attribute| name == attribute);
        let index = match arguments.as_slice() {
            [] if is_one_of(&["T", "mT", "flat"]) => Some(String::new()),
            // Without arguments, it is a method of Rust's.
            [axis] if is_one_of(&["shape", "strides"]) => {
                Some(format!("[{}]", text::expr(&axis.value)))
            }
            _ => None,
        };
        if let Some(index) = index {
            let message = format!(
                "`{name}` is an attribute: write `{}.{name}{index}`",
                text::expr(base)
            );
            return errors.at(Extent::of(name.span()), message);
        }
        if let Some(instead) = of_legacy_generator(base, name) {
            let rng = text::expr(base);
            let message =
                format!("'Generator' object has no attribute '{name}': write `{rng}.{instead}`");
            return errors.at(Extent::of(name.span()), message);
        }
    }
    let mut keywords = arguments
        .iter()
        .filter_map(|argument| argument.keyword.as_ref());
    if let Some(keyword) = keywords.next() {
        let (at, message) = with_keyword(expr, keyword);
        errors.at(at, message);
    }
}

/// What is said of a keyword where Rust has none, and where: the name may be one of NumPy's that is misspelt, or written
/// as Rust does.
fn with_keyword(expr: &Expr, keyword: &Ident) -> (Extent, String) {
    match &expr.kind {
        ExprKind::Method { base, name, .. } => {
            let called = name.to_string();
            let at = Extent::of(name.span());
            if catalogue::function_named(&called).is_some() {
                let message = format!(
                    "'numpy.ndarray' object has no attribute '{called}': write `np.{called}({}, ..)`",
                    text::expr(base)
                );
                return (at, message);
            }
            if let Some(meant) = nearest(&called, catalogue::methods()) {
                let meant = suggestion(Some(meant));
                let message = format!("'numpy.ndarray' object has no attribute '{called}'{meant}");
                return (at, message);
            }
        }
        ExprKind::Call { function, .. } => {
            let path = text::expr(function).replace(' ', "");
            let numpys = path
                .strip_prefix("np::")
                .map(|path| path.replace("::", "."));
            if let Some(name) = numpys.filter(|name| catalogue::function_named(name).is_some()) {
                let message = format!(
                    "write `np.{name}(..)`, with a dot: functions of Rust have no keywords"
                );
                return (function.extent, message);
            }
        }
        _ => {}
    }
    let message = format!(
        "got an unexpected keyword argument '{keyword}': functions of Rust have no keywords"
    );
    (Extent::of(keyword.span()), message)
}

/// What to write for a function of `np.random` as a method of what is called as generators are.
fn of_legacy_generator(base: &Expr, name: &Ident) -> Option<&'static str> {
    let called = match &base.kind {
        ExprKind::Name(called) => called.to_string(),
        ExprKind::Field { name, .. } => name.to_string(),
        _ => return None,
    };
    let instead = random::instead_of_legacy(&name.to_string());
    instead.filter(|_| matches!(called.as_str(), "rng" | "generator"))
}

fn function(call: &Call, errors: &mut Errors) {
    if let Some(feature) = catalogue::missing_feature(call.function) {
        return errors.at(call.at(), with_feature(&needing(call), feature));
    }
    if !arguments_match(call, errors) {
        return;
    }
    for (parameter, given) in call.arguments.iter() {
        if parameter.takes == Takes::NewShape {
            arguments::unknown_lengths(given, errors);
        }
        errors.first_of(|errors| {
            for value in given {
                arguments::check(call, parameter, value, errors);
            }
        });
    }
    together(call, errors);
    overflow::stored(call, errors);
    match call.function.kind {
        Kind::Elementwise(Node::Select) => selection(call, errors),
        Kind::Elementwise(Node::Ternary)
            if call.arguments.at(1).is_some() != call.arguments.at(2).is_some() =>
        {
            let message = "either both or neither of x and y should be given";
            errors.at(call.at(), message);
        }
        Kind::Made(how) => made(how, call, errors),
        Kind::View(View::Permuted) => order(call, errors),
        Kind::View(View::Rolled) => rolled(call, errors),
        _ => {}
    }
}

/// A function, as one says of it that it needs something.
fn needing(call: &Call) -> String {
    let module = match call.function.name.rsplit_once('.') {
        Some((module, _)) => format!("{module}."),
        None => String::new(),
    };
    let option = match call.function.without {
        Some((option, _)) => format!(" with `{option}`"),
        None => String::new(),
    };
    format!("`np.{module}{}`{option} needs", call.name)
}

/// Reports arguments that no parameter takes, and parameters that none is given for. Whether what each takes can be
/// told: with too many or too few, each may stand in the place of another.
fn arguments_match(call: &Call, errors: &mut Errors) -> bool {
    let mismatches = &call.arguments.mismatches;
    let is_unexpected = |mismatch: &&Mismatch| matches!(mismatch, Mismatch::Unexpected(_));
    let first_unexpected = mismatches.iter().find(is_unexpected);
    for mismatch in mismatches {
        // Of keywords that are none, Python names the first; what is missing is what was meant by it.
        let follows = match mismatch {
            Mismatch::Unexpected(_) => {
                !first_unexpected.is_some_and(|first| ptr::eq(first, mismatch))
            }
            Mismatch::Missing(_) => first_unexpected.is_some(),
            _ => false,
        };
        if follows {
            continue;
        }
        let (extent, message) = mismatched(call, mismatch);
        errors.at(extent, message);
    }
    let is_another_number =
        |mismatch: &Mismatch| matches!(mismatch, Mismatch::TooMany { .. } | Mismatch::Missing(_));
    !mismatches.iter().any(is_another_number)
}

/// An axis that is moved before another; where both are known, they count from the same end.
fn rolled(call: &Call, errors: &mut Errors) {
    let axis = |place: usize| call.arguments.at(place).and_then(constant::integer);
    let (Some(axis), Some(start)) = (axis(1), axis(2)) else {
        return;
    };
    if start != 0 && (axis < 0) != (start < 0) {
        let message = "`axis` and `start` count from one end here: write `np.moveaxis(a, source, destination)`";
        errors.at(call.at(), message);
    }
}

/// An order of axes, of which there are as many as are given.
fn order(call: &Call, errors: &mut Errors) {
    let given: Vec<&Expr> = call.arguments.from(1).collect();
    let axes: Vec<&Expr> = match given.as_slice() {
        [axes] => listed(axes).unwrap_or_default().iter().collect(),
        axes => axes.to_vec(),
    };
    let rank = axes.len() as i128;
    let mut found = Vec::new();
    for value in axes {
        let Some(axis) = constant::integer(value) else {
            return;
        };
        let message = match axis.rem_euclid(rank) {
            _ if !(-rank..rank).contains(&axis) => {
                format!("axis {axis} is out of bounds for array of dimension {rank}")
            }
            place if found.contains(&place) => "repeated axis in transpose".to_owned(),
            place => {
                found.push(place);
                continue;
            }
        };
        return errors.at(value.extent, message);
    }
}

/// Where and how Python says that an argument has no place, or a place no argument.
fn mismatched(call: &Call, mismatch: &Mismatch) -> (Extent, String) {
    let name = call.name;
    let parameters = call.arguments.parameters();
    match mismatch {
        Mismatch::Unexpected(keyword) => {
            let names = parameters.iter().map(|parameter| parameter.name);
            let meant = suggestion(nearest(&keyword.to_string(), names));
            let message = format!("{name}() got an unexpected keyword argument '{keyword}'{meant}");
            (Extent::of(keyword.span()), message)
        }
        Mismatch::Repeated(keyword) => {
            let message = format!("{name}() got multiple values for argument '{keyword}'");
            (Extent::of(keyword.span()), message)
        }
        Mismatch::PlaceOnly(keyword) => {
            let message = format!(
                "{name}() got some positional-only arguments passed as keyword arguments: '{keyword}'"
            );
            (Extent::of(keyword.span()), message)
        }
        Mismatch::TooMany { given, extent } => {
            let places = parameters.iter().filter(|parameter| parameter.has_place());
            let most = places.clone().count();
            let least = places.filter(|parameter| !parameter.is_optional()).count();
            let takes = match least == most {
                true => most.to_string(),
                false => format!("from {least} to {most}"),
            };
            let s = if most == 1 { "" } else { "s" };
            let were = if *given == 1 { "was" } else { "were" };
            let message =
                format!("{name}() takes {takes} positional argument{s} but {given} {were} given");
            (*extent, message)
        }
        Mismatch::Missing(missing) => {
            let s = if missing.len() == 1 { "" } else { "s" };
            let message = format!(
                "{name}() missing {} required positional argument{s}: {}",
                missing.len(),
                enumerated(missing, "and")
            );
            (call.at(), message)
        }
    }
}

/// Arguments that go together.
fn together(call: &Call, errors: &mut Errors) {
    for (parameter, other, words) in call.function.only_with {
        let Some(value) = call.arguments.named(parameter) else {
            continue;
        };
        let mut parameters = call.arguments.parameters().iter();
        let default = parameters.find(|parameter| parameter.name == *other);
        let default = default.and_then(|parameter| parameter.default);
        let mode = match call.arguments.named(other) {
            Some(mode) => text(mode),
            None => default.map(|default| default.trim_matches('\'').to_owned()),
        };
        if let Some(mode) = mode.filter(|mode| !words.contains(&mode.as_str())) {
            let message =
                format!("unsupported keyword arguments for mode '{mode}': {{'{parameter}'}}");
            errors.at(value.extent, message);
        }
    }
}

fn selection(call: &Call, errors: &mut Errors) {
    let name = called(call.function);
    match cases(call) {
        Some((conditions, choices)) if conditions.len() != choices.len() => {
            let message = "list of cases must be same length as list of conditions";
            errors.at(call.at(), message);
        }
        Some(_) => {}
        // Lists that variables hold.
        None => {
            let lists = [0, 1].map(|place| call.arguments.at(place).and_then(literal::list));
            if let [Some(_), None] | [None, Some(_)] = lists {
                let at = call.arguments.at(0).map_or(call.at(), |list| list.extent);
                let message = format!(
                    "{name} takes a list of conditions and a list of choices: `[a > 0, b > 0], [a, b]`"
                );
                errors.at(at, message);
            }
        }
    }
}

fn made(how: Made, call: &Call, errors: &mut Errors) {
    let name = called(call.function);
    let at = |place: usize| {
        call.arguments
            .at(place)
            .map_or(call.at(), |value| value.extent)
    };
    match how {
        Made::Choose => {
            let choices = call.arguments.at(1).and_then(listed);
            if choices.is_some_and(<[Expr]>::is_empty) {
                errors.at(at(1), format!("{name} takes a list of choices: `[x, y]`"));
            }
        }
        Made::Block => {
            if call
                .arguments
                .at(0)
                .is_some_and(|value| literal::list(value).is_none())
            {
                let message = format!("{name} takes a list of arrays, or a list of such lists");
                errors.at(at(0), message);
            } else if let Some(blocks) = call.arguments.at(0) {
                depths(blocks, errors);
            }
        }
        Made::Tensordot => {
            let axes = call.arguments.at(2);
            if axes.is_some_and(|axes| summed_axes(axes).is_none()) {
                let message = format!(
                    "{name} takes axes that are known while compiling: `axes=1`, `axes=([1, 0], [0, 1])`"
                );
                errors.at(at(2), message);
            }
        }
        Made::Einsum => {
            if let (Some(letters), Err(message)) = (call.arguments.at(0), subscripts(call)) {
                errors.at(letters.extent, message);
            }
        }
        Made::OpenMesh
        | Made::AsArray
        | Made::Built(..)
        | Made::Assignment
        | Made::AllClose
        | Made::Archive
        | Made::Covariance
        | Made::Correlation => {}
        Made::Piecewise => piecewise(call, errors),
        // What has them was put in them.
        Made::OtherWords => {
            let message = match call.function.name {
                "mask_indices" => "`np.mask_indices` takes a function of NumPy's: `np.triu`, `np.tril`",
                "vectorize" | "frompyfunc" => {
                    "what it yields is called where it stands, with one array or two: `np.vectorize({|x: f64| x + 1.0})(a)`"
                }
                _ => {
                    "`np.apply_over_axes` takes a function of NumPy's and axes that are known while compiling: \
                     `np.apply_over_axes(np.sum, a, (0, 2))`"
                }
            };
            errors.at(at(0), message);
        }
    }
}

/// As many functions as conditions, or one more for what is left.
fn piecewise(call: &Call, errors: &mut Errors) {
    let [conditions, functions] = [1, 2].map(|place| call.arguments.at(place));
    let (Some(conditions), Some(functions)) = (conditions, functions) else {
        return;
    };
    let count = listed(conditions).map_or(1, <[Expr]>::len);
    let Some(functions_listed) = listed(functions) else {
        let message = "np.piecewise takes a list of functions and numbers: `[{|x| -x}, 0]`";
        return errors.at(functions.extent, message);
    };
    let given = functions_listed.len();
    if given != count && given != count + 1 {
        let message = format!(
            "with {count} condition(s), either {count} or {} functions are expected",
            count + 1
        );
        errors.at(functions.extent, message);
    }
}

/// Checks that all arrays of `np.block` are equally many lists deep.
fn depths(blocks: &Expr, errors: &mut Errors) {
    fn leaves<'e>(
        blocks: &'e Expr,
        place: &str,
        depth: usize,
        all: &mut Vec<(usize, String, &'e Expr)>,
    ) {
        match literal::list(blocks) {
            Some(entries) => {
                for (number, entry) in entries.iter().enumerate() {
                    leaves(entry, &format!("{place}[{number}]"), depth + 1, all);
                }
            }
            None => all.push((depth, place.to_owned(), blocks)),
        }
    }
    let mut all = Vec::new();
    leaves(blocks, "arrays", 0, &mut all);
    let Some(&(first, ..)) = all.first() else {
        return;
    };
    if let Some((depth, place, array)) = all.iter().find(|(depth, ..)| *depth != first) {
        let message = format!(
            "List depths are mismatched. First element was at depth {first}, but there is an element at depth {depth} \
             ({place})"
        );
        errors.at(array.extent, message);
    }
}

fn called(function: &Function) -> String {
    format!("`np.{}`", function.name)
}
