//! Everything syntax alone can decide about what the input means, in NumPy's words. Of the phases,
//! only this one judges meaning: what passes here is left to the types.

mod arguments;
mod calls;
mod costs;
mod index;
mod lists;
mod literals;
mod overflow;
mod parallel;
mod parts;
mod place;
#[cfg(test)]
mod tests;

use proc_macro2::{Ident, TokenTree};

use crate::catalogue;
use crate::catalogue::signature::Takes;
use crate::meaning::{constant, resolve};
use crate::syntax::errors::Errors;
use crate::syntax::literal;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent, Input, Statement};

pub fn check(input: &Input, errors: &mut Errors) {
    for statement in &input.statements {
        line(statement, errors);
    }
}

fn line(statement: &Statement, errors: &mut Errors) {
    parts::check(statement, errors);
    match statement {
        Statement::Let { value: only, .. } => value(only, errors),
        Statement::Values(values) => values.iter().for_each(|one| value(one, errors)),
        Statement::Assign {
            place,
            operator,
            value: assigned,
        } => {
            place::check(place, operator, assigned, errors);
            value(place, errors);
            value(assigned, errors);
        }
        Statement::Denied { costs, line: inner } => {
            let before = errors.count();
            line(inner, errors);
            // Of a line that has no meaning, nobody knows what it costs.
            if errors.count() == before {
                costs::check(*costs, inner, errors);
            }
        }
        Statement::Parallel { mark, line: inner } => {
            line(inner, errors);
            parallel::check(*mark, inner, errors);
        }
        Statement::Rust(_) => {}
    }
}

/// Checks an expression that stands for a value, not for an index.
fn value(expr: &Expr, errors: &mut Errors) {
    match &expr.kind {
        ExprKind::List(..) => {
            lists::check_shape(expr, errors);
            lists::check_numbers(expr, errors);
            list_elements(expr, errors);
        }
        ExprKind::Tuple(entries, _) => entries.iter().for_each(|entry| value(entry, errors)),
        ExprKind::Group(operand)
        | ExprKind::Cast { value: operand, .. }
        | ExprKind::Try { operand, .. }
        | ExprKind::Unary { operand, .. }
        | ExprKind::Borrow { operand, .. } => value(operand, errors),
        ExprKind::Index { base, items } => {
            if is_function(base) {
                let message =
                    "'function' object is not subscriptable: arguments are given in parentheses";
                errors.at(base.extent, message);
            } else {
                value(base, errors);
            }
            let values = index::check(items, errors);
            values.into_iter().for_each(|one| value(one, errors));
        }
        ExprKind::Field { base, name, .. } => match resolve::module(base) {
            Some(module) => {
                if let Some(TokenTree::Ident(name)) = name.clone().into_iter().next() {
                    calls::constant(&module, &name, errors);
                }
            }
            None => value(base, errors),
        },
        ExprKind::Method {
            base,
            arguments: given,
            ..
        } => {
            if resolve::module(base).is_none() && !is_ufunc(base) {
                value(base, errors);
            }
            called(expr, given, errors);
        }
        ExprKind::Call {
            function,
            arguments: given,
            ..
        } => {
            value(function, errors);
            called(expr, given, errors);
        }
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => {
            value(left, errors);
            value(right, errors);
            if let Some(zero) = constant::division_by_zero(*operator, left, right) {
                errors.at(zero, "division by zero");
            }
        }
        ExprKind::Imaginary(_) if !cfg!(feature = "complex") => {
            errors.at(expr.extent, with_feature("complex numbers need", "complex"));
        }
        ExprKind::Name(_)
        | ExprKind::Rust(_)
        | ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Text(_)
        | ExprKind::Repeat(_)
        | ExprKind::Broken(_) => {}
    }
}

/// What to write for something that needs a feature.
fn with_feature(subject: &str, feature: &str) -> String {
    format!(
        "{subject} the feature `{feature}` of `ndview`: write `features = [\"{feature}\"]` beside its version in \
         `Cargo.toml`"
    )
}

/// A call, and its arguments.
fn called(expr: &Expr, given: &[Argument], errors: &mut Errors) {
    let before = errors.count();
    keywords(given, errors);
    if errors.count() == before {
        calls::check(expr, errors);
    }
    // Arrays that are listed need not have one shape.
    let call = resolve::call(expr);
    let takes_several = call.iter().flat_map(|call| call.arguments.iter());
    let several = takes_several
        .filter(|(parameter, _)| matches!(parameter.takes, Takes::Arrays | Takes::Blocks));
    let several: Vec<&Expr> = several
        .flat_map(|(_, given)| given.iter().copied())
        .collect();
    for argument in given {
        let is_listed = several
            .iter()
            .any(|value| std::ptr::eq(*value, &argument.value));
        match literal::list(&argument.value).filter(|_| is_listed) {
            Some(entries) => entries.iter().for_each(|entry| value(entry, errors)),
            None => value(&argument.value, errors),
        }
    }
}

/// Whether it is the name of a function of NumPy's: `np.sum`.
fn is_function(base: &Expr) -> bool {
    matches!(&base.kind, ExprKind::Field { base, name, .. } if resolve::module(base)
        .is_some_and(|module| catalogue::function_named(&format!("{module}{name}")).is_some()))
}

/// Whether it is a universal function: `np.add`.
fn is_ufunc(base: &Expr) -> bool {
    matches!(&base.kind, ExprKind::Field { base, name, .. } if resolve::module(base)
        .is_some_and(|module| catalogue::is_name(&format!("{module}{name}"))))
}

fn list_elements(expr: &Expr, errors: &mut Errors) {
    for leaf in literal::leaves(expr) {
        value(leaf, errors);
    }
}

/// Python's two rules for the arguments of a call.
fn keywords(given: &[Argument], errors: &mut Errors) {
    let mut keywords: Vec<&Ident> = Vec::new();
    let mut is_out_of_order = false;
    for argument in given {
        match &argument.keyword {
            Some(keyword) if keywords.contains(&keyword) => {
                let message = format!("keyword argument repeated: {keyword}");
                errors.at(Extent::of(keyword.span()), message);
            }
            Some(keyword) => keywords.push(keyword),
            // Once: what is wrong is one keyword that stands too early.
            None if !keywords.is_empty() && !is_out_of_order => {
                is_out_of_order = true;
                let message = "positional argument follows keyword argument";
                errors.at(argument.value.extent, message);
            }
            None => {}
        }
    }
}

/// `'a', 'b', and 'c'`
fn enumerated(names: &[&str], and: &str) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [one, other] => format!("{one} {and} {other}"),
        [others @ .., last] => format!("{}, {and} {last}", others.join(", ")),
    }
}
