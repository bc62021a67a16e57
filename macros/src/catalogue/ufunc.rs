//! What universal functions of two operands have beside being called: `np.add.reduce(a)`,
//! `np.add.at(a, i, b)`.

use super::function::{function, whole, Function, Kind, Node};
use super::lookup::function_named;

/// What a method of a universal function is: `np.add.reduce`.
pub enum UfuncMethod {
    /// A function of NumPy's that does the same, along the first axis if no other is given.
    Function(&'static Function),
    /// A function that takes the operator first.
    By(&'static Function, &'static str),
    /// It is not here: why, or what to write instead.
    Instead(String),
}

const METHODS: &[&str] = &["reduce", "accumulate", "at", "outer", "reduceat"];

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

static REDUCE: Function = function(
    "reduce",
    "array: operand, axis: axes = 0, dtype: reworded = None, out: reworded = None, keepdims: flag = \
     False, initial: beside = ..., where: beside = ...",
    Kind::Reduction,
)
.runtime("joined_by");

static ACCUMULATE: Function = function(
    "accumulate",
    "array: operand, axis: axis = 0, dtype: reworded = None, out: reworded = None",
    Kind::Accumulation,
)
.runtime("accumulated_by");

static REDUCEAT: Function = whole(
    "reduceat",
    "array: array, indices: array, axis: axis passed = 0, dtype: reworded = None, out: reworded = None",
)
.runtime("ufunc.reduceat");

static OUTER: Function = whole(
    "outer",
    "A: array, B: array, /, *, out: reworded = None, dtype: reworded = None",
)
.runtime("ufunc.outer");

static AT: Function = whole("at", "a: place, indices: index, b: adapting, /").runtime("ufunc.at");

/// `np.of.name`, if `of` is a universal function and `name` one of their methods.
pub fn ufunc_method(of: &str, name: &str) -> Option<UfuncMethod> {
    if !METHODS.contains(&name) {
        return None;
    }
    let of = function_named(of)?;
    let named = |table: &[(&str, &'static str)]| {
        let (_, function) = table.iter().find(|(function, _)| *function == of.name)?;
        function_named(function)
    };
    let function = match (of.kind, name) {
        (Kind::Elementwise(Node::Unary), "at") => {
            let of = of.name;
            let instead = format!("write `a[indices] = np.{of}(a[indices])`");
            return Some(UfuncMethod::Instead(instead));
        }
        (Kind::Elementwise(Node::Binary), _) => match name {
            "reduce" => named(REDUCTIONS),
            "accumulate" => named(ACCUMULATIONS),
            _ => None,
        },
        _ => {
            let why = format!("{name} only supported for binary functions");
            return Some(UfuncMethod::Instead(why));
        }
    };
    if let Some(function) = function {
        return Some(UfuncMethod::Function(function));
    }
    Some(UfuncMethod::By(joining(name), of.runtime_name()))
}

/// `np.of.name` as a function that takes the operator first, also where another does the same.
pub fn ufunc_joined(of: &str, name: &str) -> Option<(&'static Function, &'static str)> {
    let of = function_named(of)?;
    Some((joining(name), of.runtime_name()))
}

fn joining(name: &str) -> &'static Function {
    match name {
        "reduce" => &REDUCE,
        "accumulate" => &ACCUMULATE,
        "reduceat" => &REDUCEAT,
        "outer" => &OUTER,
        _ => &AT,
    }
}
