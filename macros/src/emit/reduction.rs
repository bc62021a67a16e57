//! Reductions: `m.sum(axis=0)`, `((a - b) ** 2).sum()`, `np.sum(a * b, axis=(0, 1))`.
//!
//! What is reduced stays an expression, so that its elements are reduced while they are computed.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::{arguments, option, tokens};
use crate::catalogue::signature::{Parameter, Passing, Takes};
use crate::catalogue::Kind;
use crate::meaning::arguments::{is_none, truth};
use crate::meaning::call::Call;
use crate::syntax::tree::Expr;

/// `AlongAxis::along(source, Along::<0>).keepdims().name()`.
pub fn reduction(call: &Call, context: &mut Context) -> TokenStream {
    let Some(operand) = call.arguments.at(0) else {
        return TokenStream::new();
    };
    let source = begin(operand, context);
    match call.function.kind {
        Kind::Accumulation => accumulated(source, call),
        _ => reduced(source, call, context),
    }
}

/// An expression that is to be reduced.
pub fn begin(expr: &Expr, context: &mut Context) -> TokenStream {
    let tree = context.tree(expr);
    let reduction = context.may_fail("reduction");
    context.attempt(tokens::call(expr.extent, quote!(__nd::#reduction), &[tree]))
}

fn accumulated(source: TokenStream, call: &Call) -> TokenStream {
    let chain = along(source, call);
    let name = Ident::new(call.function.runtime_name(), call.name.span());
    let operator = arguments::operator(call).unwrap_or_default();
    let values = tokens::parenthesized(call.parentheses, operator);
    let dot = tokens::at(call.at(), quote!(.));
    quote!(#chain #dot #name #values)
}

/// What is reduced, along the axes that are given.
fn along(source: TokenStream, call: &Call) -> TokenStream {
    let axes = call.axes().unwrap_or_default().into_iter();
    axes.fold(source, |chain, (axis, extent)| {
        let axis = Literal::i128_unsuffixed(axis);
        let axis = tokens::at(extent, quote!(__nd::Along::<#axis>));
        tokens::call(extent, quote!(__nd::AlongAxis::along), &[chain, axis])
    })
}

fn reduced(source: TokenStream, call: &Call, context: &mut Context) -> TokenStream {
    let mut chain = along(source, call);
    let dot = tokens::at(call.at(), quote!(.));
    let mut name = call.function.runtime_name().to_owned();
    let mut values: Vec<_> = arguments::operator(call).into_iter().collect();
    let (mut options, mut has_options) = (Vec::new(), false);
    for (parameter, given) in call.arguments.iter().skip(1) {
        if is_option(parameter) {
            let given = given.first().copied().filter(|value| !is_none(value));
            has_options |= given.is_some();
            options.push(option::option(parameter, given, context));
            continue;
        }
        let Some(value) = given.first().filter(|_| parameter.is_here()) else {
            continue;
        };
        match parameter.takes {
            Takes::Axis | Takes::Axes => {}
            Takes::Flag => match truth(value) {
                Some(true) if parameter.passing == Passing::InName => {
                    name = format!("{name}_{}", parameter.name);
                }
                // The other flag: whether the axes stay.
                Some(true) => chain.extend(tokens::at(value.extent, quote!(.keepdims()))),
                _ => {}
            },
            _ if is_none(value) => {}
            takes => {
                if parameter.passing == Passing::InName {
                    name = format!("{name}_{}", parameter.name);
                }
                values.push(arguments::argument(takes, value, context));
            }
        }
    }
    let agreement = arguments::agreement(call);
    if let (Some(agreement), None, true) =
        (agreement, call.axes(), name == call.function.runtime_name())
    {
        name += "_agreeing";
        values.push(agreement);
    }
    if has_options {
        name += "_with";
        values.append(&mut options);
    }
    let fails = context.fallible && call.function.fails;
    if fails {
        name = format!("try_{name}");
    }
    let name = Ident::new(&name, call.name.span());
    let values = tokens::parenthesized(call.parentheses, quote!(#(#values),*));
    let reduced = quote!(#chain #dot #name #values);
    match fails {
        true => context.attempt(reduced),
        false => reduced,
    }
}

/// Whether a parameter is one of those that `name_with` takes.
fn is_option(parameter: &Parameter) -> bool {
    let is_part = matches!(
        parameter.takes,
        Takes::Axis | Takes::Axes | Takes::Flag | Takes::Operand
    );
    !is_part
        && parameter.is_here()
        && parameter.passing == Passing::Option
        && parameter.default.is_some()
}
