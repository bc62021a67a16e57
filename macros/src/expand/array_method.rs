//! Methods of NumPy's arrays that are functions here: `a.argsort()` is `np.argsort(a)`.

use proc_macro2::Ident;

use crate::constant;
use crate::syntax::tree::{Argument, Expr, ExprKind};

/// Methods that nothing else in Rust is likely to have.
const METHODS: &[&str] = &["argsort", "searchsorted", "nonzero", "dot", "trace"];

/// The arguments of the function, if a call of a method is one of these.
pub fn function_arguments(
    array: &Expr,
    method: &Ident,
    arguments: &[Argument],
) -> Option<Vec<Argument>> {
    let name = method.to_string();
    let is_function = match name.as_str() {
        // Strings and iterators have methods of these names, which take one number.
        "repeat" | "take" => is_of_array(array, arguments),
        "compress" => true,
        _ => METHODS.contains(&name.as_str()),
    };
    if !is_function {
        return None;
    }
    let mut all = arguments.to_vec();
    // `a.compress(condition)` is `np.compress(condition, a)`.
    let place = if name == "compress" {
        all.len().min(1)
    } else {
        0
    };
    let array = Argument {
        keyword: None,
        value: array.clone(),
    };
    all.insert(place, array);
    Some(all)
}

fn is_of_array(base: &Expr, arguments: &[Argument]) -> bool {
    let is_called = matches!(base.kind, ExprKind::Method { .. } | ExprKind::Call { .. });
    let is_text = matches!(base.kind, ExprKind::Text(_));
    match arguments {
        [count] if is_called => constant::integer(&count.value).is_none(),
        _ => !is_text,
    }
}
