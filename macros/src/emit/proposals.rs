//! What an editor is to propose where a line is a mistake as long as a word in it is not finished: the names of a
//! function's parameters, for an argument that is a name alone, and NumPy's names, for one of those.
//!
//! An editor completes a name by what is known where it stands, so it is written where all of these are.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::catalogue::signature::parameters;
use crate::catalogue::{self, Function};
use crate::meaning::resolve;
use crate::meaning::reworded::walk::children;
use crate::syntax::tree::{Argument, Expr, ExprKind, Input, Statement};

/// The names of the user's that may be unfinished, as Rust's expressions.
pub fn proposals(input: &mut Input) -> TokenStream {
    let mut names = Vec::new();
    for statement in &mut input.statements {
        of_statement(statement, &mut names);
    }
    quote!((#(#names,)*))
}

fn of_statement(statement: &mut Statement, names: &mut Vec<TokenStream>) {
    match statement {
        Statement::Let { value, .. } => of(value, names),
        Statement::Assign { place, value, .. } => {
            [place, value].into_iter().for_each(|side| of(side, names))
        }
        Statement::Values(values) => values.iter_mut().for_each(|value| of(value, names)),
        Statement::Denied { line, .. } | Statement::Parallel { line, .. } => {
            of_statement(line, names);
        }
        Statement::Rust(_) => {}
    }
}

fn of(expr: &mut Expr, names: &mut Vec<TokenStream>) {
    names.extend(arguments(expr).iter().filter_map(name_of_numpy));
    names.extend(keywords(expr));
    for part in children(&mut expr.kind) {
        of(part, names);
    }
}

/// An argument that is a name of NumPy's, `dtype=np.fl`, among all of these.
fn name_of_numpy(argument: &Argument) -> Option<TokenStream> {
    match &argument.value.kind {
        ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => {
            Some(quote!(__nd::np::#name))
        }
        _ => None,
    }
}

/// The arguments of a call that are a name alone, `a.sum(ax)`, among the names of the parameters.
fn keywords(expr: &Expr) -> Vec<TokenStream> {
    let Some(function) = function(expr) else {
        return Vec::new();
    };
    let parameters = names(function);
    let unnamed = arguments(expr)
        .iter()
        .filter(|argument| argument.keyword.is_none());
    unnamed
        .filter_map(|argument| match &argument.value.kind {
            ExprKind::Name(name) => Some(among(name, &parameters)),
            _ => None,
        })
        .collect()
}

/// An argument of a method that is Rust's, `a.sum(ax)`, if it is a name alone, and NumPy has a method of that name: then
/// what is typed may become one of its keywords.
pub fn of_method(method: &Ident, argument: &Argument) -> Option<TokenStream> {
    let function = catalogue::method_named(&method.to_string())?;
    match &argument.value.kind {
        ExprKind::Name(name) if argument.keyword.is_none() => Some(among(name, &names(function))),
        _ => None,
    }
}

/// The names of a function's parameters.
fn names(function: &Function) -> Vec<&'static str> {
    let parameters = parameters(function.signature).iter();
    parameters.map(|parameter| parameter.name).collect()
}

/// The function of NumPy's that is called, also as a method that is Rust's as long as a word is not finished.
fn function(expr: &Expr) -> Option<&'static Function> {
    match &expr.kind {
        ExprKind::Method { base, name, .. } if resolve::module(base).is_none() => {
            catalogue::method_named(&name.to_string())
        }
        _ => resolve::call(expr).map(|call| call.function),
    }
}

/// A name where the parameters are variables, but for one of that name: that is the user's own.
fn among(name: &Ident, parameters: &[&str]) -> TokenStream {
    let others = parameters.iter().filter(|parameter| name != **parameter);
    let others = others.map(|parameter| match *parameter {
        "where" => Ident::new_raw(parameter, Span::call_site()),
        parameter => Ident::new(parameter, Span::call_site()),
    });
    quote!({ #(let #others = ();)* #name })
}

fn arguments(expr: &Expr) -> &[Argument] {
    match &expr.kind {
        ExprKind::Method { arguments, .. } | ExprKind::Call { arguments, .. } => arguments,
        _ => &[],
    }
}
