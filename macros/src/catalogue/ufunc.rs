//! What universal functions have beside being called: `np.add.reduce(a)`, `np.add.at(a, i, b)`.

use super::function::{whole, Function};
use super::lookup::function_named;

/// What a method of a universal function is: `np.add.reduce`.
pub enum UfuncMethod {
    /// A function, along the first axis if no other is given.
    Function(&'static Function),
    /// An update of the elements at some indices: `np.add.at`.
    At(&'static Function),
    /// It is not here: what to write instead.
    Instead(String),
}

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
const ACCUMULATIONS: &[(&str, &str)] = &[("add", "cumsum"), ("multiply", "cumprod")];

/// Those that are no functions of NumPy's by themselves.
static OTHER_ACCUMULATIONS: &[Function] = &[
    whole("maximum_accumulate", "array: array, axis: axis as type = 0"),
    whole("minimum_accumulate", "array: array, axis: axis as type = 0"),
];

const fn at(name: &'static str) -> Function {
    whole(name, "a: place, indices: array, b: beside, /")
}

static UPDATES: &[Function] = &[
    at("add_at"),
    at("subtract_at"),
    at("multiply_at"),
    at("divide_at"),
    at("maximum_at"),
    at("minimum_at"),
];

/// `np.of.name`, if `of` is a universal function and `name` one of their methods.
pub fn ufunc_method(of: &str, name: &str) -> Option<UfuncMethod> {
    if !["reduce", "accumulate", "at", "outer", "reduceat"].contains(&name) {
        return None;
    }
    let of = function_named(of)?.name;
    let named = |table: &[(&str, &'static str)]| {
        let (_, function) = table.iter().find(|(function, _)| *function == of)?;
        function_named(function)
    };
    let joined = format!("{of}_{name}");
    let among = |functions: &'static [Function]| {
        let mut functions = functions.iter();
        functions.find(|function| function.name == joined)
    };
    let function = match name {
        "reduce" => named(REDUCTIONS).map(UfuncMethod::Function),
        "accumulate" => named(ACCUMULATIONS)
            .or_else(|| among(OTHER_ACCUMULATIONS))
            .map(UfuncMethod::Function),
        "at" => among(UPDATES).map(UfuncMethod::At),
        _ => None,
    };
    Some(function.unwrap_or_else(|| {
        UfuncMethod::Instead(match name {
            "outer" => format!("np.{of}(x[:, None], y)"),
            "reduce" => "np.sum(x, axis=0)`, `np.prod(x, axis=0)".to_owned(),
            "accumulate" => "np.cumsum(x, axis=0)`, `np.cumprod(x, axis=0)".to_owned(),
            "at" => "np.add.at(a, indices, b)".to_owned(),
            _ => "np.add.reduce(x[0:3])".to_owned(),
        })
    }))
}
