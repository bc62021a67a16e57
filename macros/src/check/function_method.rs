//! Methods of NumPy's functions and of `np.random`: which are here, under other names, and what to write
//! in place of those that are not.

use proc_macro2::Ident;

use crate::syntax::errors::Errors;
use crate::syntax::tree::{Expr, ExprKind, Extent};

/// Functions, and the reductions that they make of an array.
const REDUCTIONS: &[(&str, &str)] = &[
    ("add", "sum"),
    ("multiply", "prod"),
    ("maximum", "max"),
    ("minimum", "min"),
    ("logical_and", "all"),
    ("logical_or", "any"),
];

/// The same, of each element and all before it.
const ACCUMULATIONS: &[(&str, &str)] = &[
    ("add", "cumsum"),
    ("multiply", "cumprod"),
    ("maximum", "maximum_accumulate"),
    ("minimum", "minimum_accumulate"),
];

/// What `np.of.name` is here, if there is such a thing.
pub fn function_of(of: &str, name: &str) -> Option<&'static str> {
    let table = match name {
        "reduce" => REDUCTIONS,
        "accumulate" => ACCUMULATIONS,
        _ => return None,
    };
    let (_, function) = table.iter().find(|(function, _)| *function == of)?;
    Some(function)
}

/// Reports `base.name(..)`, if it is a method that is not here.
pub fn check(base: &Expr, name: &Ident, errors: &mut Errors) {
    if let Some(message) = message(base, name) {
        errors.at(Extent::of(name.span()), message);
    }
}

/// Whether `base.name(..)` is a method that is not here.
pub fn is_missing(base: &Expr, name: &Ident) -> bool {
    message(base, name).is_some()
}

fn message(base: &Expr, name: &Ident) -> Option<String> {
    let ExprKind::Field { base, name: of, .. } = &base.kind else {
        return None;
    };
    if !matches!(&base.kind, ExprKind::Name(module) if module == "np") {
        return None;
    }
    let (of, name) = (of.to_string(), name.to_string());
    let instead = match (of.as_str(), name.as_str()) {
        ("random", "default_rng") => return None,
        ("random", _) => {
            "let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, `rng.normal(size=5)"
        }
        _ if function_of(&of, &name).is_some() => return None,
        (_, "outer") => &format!("np.{of}(x[:, None], y)"),
        (_, "reduce") => "np.sum(x, axis=0)`, `np.prod(x, axis=0)",
        (_, "accumulate") => "np.cumsum(x, axis=0)`, `np.cumprod(x, axis=0)",
        _ => return None,
    };
    Some(format!(
        "`np.{of}.{name}` is not supported: write `{instead}`"
    ))
}
