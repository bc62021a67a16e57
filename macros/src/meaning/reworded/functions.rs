//! Calls that take functions of NumPy's, as calls of these.

use proc_macro2::Ident;
use quote::ToTokens;

use super::build::{float, integer, method, numpys, truth, with};
use crate::catalogue::signature::{Parameter, Takes};
use crate::catalogue::{element_types, function_named, Kind};
use crate::meaning::arguments::{is_none, listed};
use crate::meaning::call::Call;
use crate::meaning::constant::{self, Constant};
use crate::meaning::formula::is_literal;
use crate::meaning::resolve::{self, is_numpy};
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// The call in other words, if it takes a function and has some.
pub fn called(expr: &Expr) -> Option<Expr> {
    if let ExprKind::Call {
        function,
        arguments,
        ..
    } = &expr.kind
    {
        return vectorized(function, arguments);
    }
    if let Some(converted) = converted(expr) {
        return Some(converted);
    }
    let call = resolve::call(expr)?;
    if !call.arguments.mismatches.is_empty() {
        return None;
    }
    match call.function.name {
        "atleast_1d" | "atleast_2d" | "atleast_3d" => of_each(&call),
        "strings.slice" => ended(expr),
        "apply_over_axes" => over_axes(&call),
        "mask_indices" => mask_indices(&call),
        "linspace" | "logspace" | "geomspace" => between(expr, &call),
        "zeros_like" | "ones_like" | "empty_like" | "full_like" => of_shape(&call),
        name if name.starts_with("emath.") => in_complex_numbers(&call),
        "linalg.tensorsolve" => solved_along(expr, &call),
        "linalg.cross" => crossed_along(&call),
        "real" | "imag" => part(&call),
        _ => of_results(expr, &call),
    }
}

/// `np.array(np.stack(np.nonzero(m)))`: several arrays that a function yields are stacked where one array is taken.
fn of_results(expr: &Expr, call: &Call) -> Option<Expr> {
    let is_array = |parameter: &Parameter| matches!(parameter.takes, Takes::Array | Takes::Operand);
    let yields_several =
        |value: &&Expr| resolve::call(value).is_some_and(|call| call.yields_several());
    let arrays = call
        .arguments
        .iter()
        .filter(|(parameter, _)| is_array(parameter));
    let results = arrays
        .flat_map(|(_, given)| given.iter().copied())
        .find(yields_several)?;
    let ExprKind::Method {
        arguments: written, ..
    } = &expr.kind
    else {
        return None;
    };
    let place = written
        .iter()
        .position(|argument| core::ptr::eq(&argument.value, results))?;
    let mut reworded = expr.clone();
    if let ExprKind::Method { arguments, .. } = &mut reworded.kind {
        arguments[place].value = numpys(results.extent, "stack", vec![results.clone()]);
    }
    Some(reworded)
}

/// `np.vectorize(f)(a)`
fn vectorized(made: &Expr, arguments: &[Argument]) -> Option<Expr> {
    let call = resolve::call(made)?;
    if !matches!(call.function.name, "vectorize" | "frompyfunc") {
        return None;
    }
    let name = match arguments {
        [_] => "vectorized",
        [_, _] => "vectorized_of_two",
        _ => return None,
    };
    let is_named = arguments.iter().any(|argument| argument.keyword.is_some());
    let function = call.arguments.at(0).filter(|_| !is_named)?.clone();
    let arrays = arguments.iter().map(|argument| argument.value.clone());
    let values = [function].into_iter().chain(arrays).collect();
    Some(numpys(call.at(), name, values))
}

/// `np.astype(x, np.float32)`: a type of NumPy's that is called converts. Integers that it does not hold are left, to
/// be refused.
fn converted(expr: &Expr) -> Option<Expr> {
    let ExprKind::Method {
        base,
        dot,
        name,
        arguments,
        ..
    } = &expr.kind
    else {
        return None;
    };
    let [Argument {
        keyword: None,
        value,
    }] = arguments.as_slice()
    else {
        return None;
    };
    let element = element_types::element_type(&name.to_string()).filter(|_| is_numpy(base))?;
    let fits = constant::integer(value).is_none_or(|integer| element.holds(integer));
    let at = Extent::of(name.span());
    let written = || Expr {
        kind: ExprKind::Field {
            base: base.clone(),
            dot: *dot,
            name: name.to_token_stream(),
        },
        extent: at,
    };
    // A float is cut off.
    let value = match constant::constant(value) {
        Some(Constant::Float(number)) if element.is_of_integers() => {
            integer(value.extent, number as i128)
        }
        _ => value.clone(),
    };
    let fits = fits && constant::integer(&value).is_none_or(|integer| element.holds(integer));
    fits.then(|| numpys(at, "astype", vec![value, written()]))
}

/// `np.cross(x, y, axis=axis)`
fn crossed_along(call: &Call) -> Option<Expr> {
    let axis = call.arguments.named("axis")?;
    let vectors = [0, 1].map(|place| call.arguments.at(place).cloned());
    let crossed = numpys(call.at(), "cross", vectors.into_iter().flatten().collect());
    Some(with(crossed, "axis", axis.clone()))
}

/// A part of a number that is written out.
fn part(call: &Call) -> Option<Expr> {
    let number = call.arguments.at(0)?;
    let Constant::Complex(parts) = constant::constant(number)? else {
        return None;
    };
    let part = match call.function.name {
        "real" => parts.re,
        _ => parts.im,
    };
    Some(float(number.extent, part))
}

/// `(np.atleast_1d(a), np.atleast_1d(b))`: of several arrays, several. What ends with the line is copied.
fn of_each(call: &Call) -> Option<Expr> {
    let (_, given) = call.arguments.iter().next()?;
    let at = call.at();
    let each = given.iter().map(|array| {
        let view = numpys(at, call.function.name, vec![(*array).clone()]);
        match resolve::is_variable(array) {
            true => view,
            false => numpys(at, "copy", vec![view]),
        }
    });
    let tuple = || Expr {
        kind: ExprKind::Tuple(each.collect(), at.first),
        extent: at,
    };
    (given.len() > 1).then(tuple)
}

/// `np.strings.slice(a, None, stop)`: one number alone is where the parts end.
fn ended(expr: &Expr) -> Option<Expr> {
    let mut ended = expr.clone();
    let ExprKind::Method { arguments, .. } = &mut ended.kind else {
        return None;
    };
    let [_, stop] = arguments.as_slice() else {
        return None;
    };
    let none = Expr {
        kind: ExprKind::Name(Ident::new("None", stop.value.extent.first)),
        extent: stop.value.extent,
    };
    let none = Argument {
        keyword: None,
        value: none,
    };
    arguments.insert(1, none);
    Some(ended)
}

/// The name of a function of NumPy's that stands there as a value: `np.sum`.
fn function(value: &Expr) -> Option<String> {
    match &value.kind {
        ExprKind::Field { base, name, .. } if is_numpy(base) => Some(name.to_string()),
        ExprKind::Group(inner) => function(inner),
        _ => None,
    }
}

/// `np.sum(np.sum(a, axis=0, keepdims=True), axis=2, keepdims=True)`: a function that drops the axis keeps it,
/// with length 1.
fn over_axes(call: &Call) -> Option<Expr> {
    let [name, array, axes] = [0, 1, 2].map(|place| call.arguments.at(place));
    let (name, array, axes) = (function(name?)?, array?, axes?);
    let reduces = function_named(&name)?.kind == Kind::Reduction;
    let axes = listed(axes).unwrap_or(std::slice::from_ref(axes));
    let is_known = |axis: &Expr| constant::integer(axis).is_some();
    if !axes.iter().all(is_known) {
        return None;
    }
    let at = call.at();
    let applied = axes.iter().fold(array.clone(), |array, axis| {
        let applied = with(numpys(at, &name, vec![array]), "axis", axis.clone());
        match reduces {
            true => with(applied, "keepdims", truth(axis.extent, true)),
            false => applied,
        }
    });
    Some(applied)
}

/// `np.zeros(shape, dtype=element)`: of an array of which neither the element type nor the shape is taken.
fn of_shape(call: &Call) -> Option<Expr> {
    let given = |name| call.arguments.named(name).filter(|value| !is_none(value));
    let (shape, element) = (given("shape")?, given("dtype")?);
    let name = call.function.name.strip_suffix("_like")?;
    let values = [shape].into_iter().chain(given("fill_value"));
    let made = numpys(call.at(), name, values.cloned().collect());
    Some(with(made, "dtype", element.clone()))
}

/// `np.sqrt(np.as_complex(x))`: what types cannot tell is whether a result has to be complex.
fn in_complex_numbers(call: &Call) -> Option<Expr> {
    let at = call.at();
    let name = call.function.short_name();
    let complex = |value: &Expr| numpys(at, "as_complex", vec![value.clone()]);
    let first = complex(call.arguments.at(0)?);
    Some(match (name, call.arguments.at(1)) {
        ("logn", Some(x)) => {
            let [of, base] = [complex(x), first].map(|value| numpys(at, "log", vec![value]));
            numpys(at, "divide", vec![of, base])
        }
        (_, Some(exponent)) => numpys(at, name, vec![first, exponent.clone()]),
        (_, None) => numpys(at, name, vec![first]),
    })
}

/// `np.linspace` and the like of what may be arrays: of all that are no literals.
fn between(expr: &Expr, call: &Call) -> Option<Expr> {
    let mut ends = [0, 1]
        .into_iter()
        .filter_map(|place| call.arguments.at(place));
    let has_arrays = ends.any(|end| !is_literal(end)) || call.arguments.named("axis").is_some();
    let mut between = has_arrays.then(|| expr.clone())?;
    if let ExprKind::Method { name, .. } = &mut between.kind {
        *name = Ident::new(&format!("{name}_between"), name.span());
    }
    Some(between)
}

/// `np.linalg.tensorsolve` along some axes, which are moved to the end before.
fn solved_along(expr: &Expr, call: &Call) -> Option<Expr> {
    let [a, b, axes] = [0, 1, 2].map(|place| call.arguments.at(place));
    let (a, b, axes) = (a?, b?, axes.filter(|axes| !is_none(axes))?);
    let count = listed(axes).map_or(1, <[Expr]>::len);
    let ends = (1..=count)
        .rev()
        .map(|end| integer(axes.extent, -(end as i128)));
    let ends = Expr {
        kind: ExprKind::Tuple(ends.collect(), axes.extent.first),
        extent: axes.extent,
    };
    let mut sources = axes.clone();
    if listed(axes).is_none() {
        sources.kind = ExprKind::Tuple(vec![axes.clone()], axes.extent.first);
    }
    let moved = numpys(call.at(), "moveaxis", vec![a.clone(), sources, ends]);
    let mut solved = expr.clone();
    if let ExprKind::Method { arguments, .. } = &mut solved.kind {
        let values = [moved, b.clone()].into_iter();
        *arguments = values
            .map(|value| Argument {
                keyword: None,
                value,
            })
            .collect();
    }
    Some(solved)
}

/// Where a function of NumPy's leaves ones of a square matrix.
fn mask_indices(call: &Call) -> Option<Expr> {
    let [n, name, k] = [0, 1, 2].map(|place| call.arguments.at(place));
    let (n, name) = (n?, function(name?)?);
    let at = call.at();
    let shape = Expr {
        kind: ExprKind::Tuple(vec![n.clone(), n.clone()], at.first),
        extent: n.extent,
    };
    let ones = numpys(at, "ones", vec![shape]);
    let masked = [ones].into_iter().chain(k.cloned()).collect();
    let masked = numpys(at, &name, masked);
    Some(method(masked, "nonzero", Vec::new(), at))
}
