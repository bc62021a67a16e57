//! What is Python and not NumPy, and what to write for it: statements, built-in functions, names that
//! `from numpy import *` would bring.
//!
//! A name may be the user's own. It is refused only where the file that the call stands in neither
//! defines nor imports it.

use proc_macro2::Ident;

use crate::syntax::text;
use crate::syntax::tree::Argument;

use super::source::Source;
use super::tokens::{Token, Tokens};

/// What to write for a statement that begins with this word and nothing else.
pub fn statement(word: Tokens) -> Option<&'static str> {
    let Token::Word(word) = word.only()? else {
        return None;
    };
    Some(match word.to_string().as_str() {
        "del" => "write `let a = np.delete(a, i)`: arrays have a fixed size",
        "print" => "write `println!(\"{}\", arr!(a))`, outside of `arr!`",
        "assert" => "write `assert!(arr!(condition))`, outside of `arr!`",
        "import" | "from" => "write `use ndview::prelude::*;` at the beginning of the file",
        "def" => "write a function of Rust's, outside of `arr!`: `fn f(x: f64) -> f64 { .. }`",
        "raise" => "write `panic!(\"..\")`, or return an `Err`, outside of `arr!`",
        "elif" => "write `else if condition { .. }`",
        "with" | "try" | "except" | "global" | "nonlocal" | "yield" => {
            "this is a statement of Python's: `arr!` has NumPy's expressions and assignments, and \
             Rust's statements"
        }
        _ => return None,
    })
}

/// What to write for a call of a built-in function.
pub fn builtin(name: &Ident, arguments: &[Argument]) -> Option<String> {
    let word = name.to_string();
    let first = arguments
        .first()
        .map(|argument| text::expr(&argument.value));
    let first = first.filter(|text| text.len() <= 40);
    let a = first.as_deref().unwrap_or("a");
    let element_wise = arguments.len() > 1;
    if is_extreme_of_two(name, arguments) {
        return None;
    }
    let instead = match word.as_str() {
        "float" => format!("`{a} as f64` for a number, `.astype(f64)` for an array"),
        "int" => format!("`{a} as i64` for a number, `.astype(i64)` for an array"),
        "bool" => format!("`{a} != 0`"),
        "str" => format!("`{a}.to_string()`"),
        "max" | "min" if element_wise => format!("`np.{word}imum(a, b)`"),
        "max" | "min" | "sum" | "round" | "any" | "all" => format!("`np.{word}({a})`"),
        "sorted" => format!("`np.sort({a})`"),
        "reversed" => format!("`np.flip({a})`, or `{a}[::-1]`"),
        "pow" => "`a ** b`".to_owned(),
        "divmod" => "`np.floor_divide(a, b)` and `a % b`".to_owned(),
        "range" => "`np.arange(n)` for an array, `0..n` for a loop".to_owned(),
        "slice" => format!("it in the brackets of an index: `{}`", as_slice(arguments)),
        "list" | "tuple" => format!("`{a}.to_vec()`"),
        "print" => format!("`println!(\"{{}}\", arr!({a}))`, outside of `arr!`"),
        "enumerate" | "zip" | "map" | "filter" => {
            format!("Rust's iterators: `{a}.iter().{word}(..)`")
        }
        "isinstance" | "type" => "nothing: types are known while compiling".to_owned(),
        _ => return None,
    };
    is_foreign(name).then(|| format!("`{word}` is a function of Python's: write {instead}"))
}

/// Whether a call is Python's `max(a, b)` or `min(a, b)`, which `arr!` has of numbers.
pub fn is_extreme_of_two(name: &Ident, arguments: &[Argument]) -> bool {
    let are_two = matches!(
        arguments,
        [
            Argument { keyword: None, .. },
            Argument { keyword: None, .. }
        ]
    );
    are_two && (name == "max" || name == "min") && !may_be_users(name)
}

/// What to write for a constant of NumPy's without its `np.`.
pub fn constant(name: &Ident) -> Option<String> {
    let word = name.to_string();
    if let Some(instead) = package(&word).filter(|_| is_foreign(name)) {
        return Some(format!("`{word}` is a package of Python's: {instead}"));
    }
    let instead = match word.as_str() {
        "newaxis" => "`np.newaxis` or `None`",
        "nan" | "NaN" | "NAN" => "`np.nan`",
        "inf" | "Inf" | "Infinity" => "`np.inf`",
        "pi" => "`np.pi`",
        "numpy" => "`np`",
        _ => return None,
    };
    is_foreign(name).then(|| format!("write {instead}: NumPy's names are written with `np.`"))
}

/// What there is in the place of a package of Python's.
fn package(word: &str) -> Option<&'static str> {
    Some(match word {
        "math" | "cmath" => "write `np.`, which has its functions and constants, `np.sqrt(x)`, `np.pi`",
        "random" => "write `np.random.`, with the feature `random` of ndview",
        "scipy" | "pandas" | "pd" | "torch" | "sklearn" | "matplotlib" | "plt" => {
            "`arr!` has NumPy's functions, `np.`; those of Rust's crates are called in braces, `{ f(&a) }`"
        }
        _ => return None,
    })
}

/// `0:2` for `slice(0, 2)`.
fn as_slice(arguments: &[Argument]) -> String {
    let parts = arguments.iter().map(|argument| text::expr(&argument.value));
    let parts: Vec<String> = parts
        .map(|part| if part == "None" { String::new() } else { part })
        .collect();
    match parts.as_slice() {
        [stop] => format!(":{stop}"),
        parts => parts.join(":"),
    }
}

/// Whether the file defines or imports a name, as far as is known.
fn may_be_users(name: &Ident) -> bool {
    Source::of(name.span()).is_some_and(|source| source.may_define(&name.to_string()))
}

/// Whether it is known to do neither.
fn is_foreign(name: &Ident) -> bool {
    let word = name.to_string();
    Source::of(name.span()).is_some_and(|source| !source.may_define(&word))
}
