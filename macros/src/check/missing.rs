//! Functions of NumPy that are not here, and what to write in their place.

use proc_macro2::Ident;

use crate::ast::{Expr, ExprKind, Extent};
use crate::errors::Errors;
use crate::expand::is_ufunc_method;

/// Reports `base.name(..)`, if it is such a function.
pub fn check(base: &Expr, name: &Ident, errors: &mut Errors) {
    if let Some(message) = message(base, name) {
        errors.at(Extent::of(name.span()), message);
    }
}

/// Whether `base.name(..)` is such a function.
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
        _ if is_ufunc_method(&of, &name) => return None,
        (_, "outer") => &format!("np.{of}(x[:, None], y)"),
        (_, "reduce") => "np.sum(x, axis=0)`, `np.prod(x, axis=0)",
        (_, "accumulate") => "np.cumsum(x, axis=0)`, `np.cumprod(x, axis=0)",
        _ => return None,
    };
    Some(format!(
        "`np.{of}.{name}` is not supported: write `{instead}`"
    ))
}
