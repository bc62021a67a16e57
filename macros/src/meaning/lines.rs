//! Lines for the tests of this folder.

use crate::syntax::errors::Errors;
use crate::syntax::parse::parse;
use crate::syntax::tree::{Expr, Statement};

/// What `f` makes of the values of a line.
pub fn with_values<R>(source: &str, f: impl FnOnce(&[Expr]) -> R) -> R {
    let Ok(tokens) = source.parse() else {
        panic!("{source} is not tokens")
    };
    let input = parse(tokens, &mut Errors::new());
    match input.statements.as_slice() {
        [Statement::Values(values)] => f(values),
        _ => panic!("{source} is no line of values"),
    }
}

/// What `f` makes of the two values of a line.
pub fn with_two_values<R>(source: &str, f: impl FnOnce(&Expr, &Expr) -> R) -> R {
    with_values(source, |values| match values {
        [one, other] => f(one, other),
        _ => panic!("{source} is not two values"),
    })
}
