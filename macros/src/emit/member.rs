//! What follows a dot: attributes and methods of arrays, and everybody else's.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::context::Context;
use super::view::{receiver, Taking};
use super::{arguments, call, lent, list, made, plain, reduction, shape, tokens, view};
use crate::catalogue::array::{self, Attribute};
use crate::catalogue::signature::Takes;
use crate::catalogue::{Kind, View};
use crate::meaning::access::Access;
use crate::meaning::call::Call;
use crate::meaning::formula::Elements;
use crate::meaning::resolve::{self, Named};
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// `base.name`.
pub fn field(base: &Expr, dot: Span, name: &TokenStream, context: &mut Context) -> TokenStream {
    if let Some(module) = resolve::module(base) {
        let modules = module.split('.').filter(|module| !module.is_empty());
        let modules = modules.map(|module| Ident::new(module, base.extent.last));
        return quote!(__nd::np #(::#modules)* ::#name);
    }
    match array::attribute(&name.to_string()) {
        Some(attribute) => attributed(base, dot, attribute, name, context),
        None => {
            let base = receiver(base, context);
            let dot = tokens::at(Extent::of(dot), quote!(.));
            quote!(#base #dot #name)
        }
    }
}

fn attributed(
    base: &Expr,
    dot: Span,
    attribute: Attribute,
    name: &TokenStream,
    context: &mut Context,
) -> TokenStream {
    let base = match attribute.view {
        // Single numbers have parts, too.
        Some(View::Part) | None if resolve::is_variable(base) => {
            let array = lent::place(base, context);
            tokens::parenthesized(Span::mixed_site().located_at(base.extent.first), array)
        }
        Some(View::Part) | None => receiver(base, context),
        Some(_) => view::source(base, context),
    };
    let name = name.clone().into_iter().next();
    let span = name.map_or(Span::call_site(), |token| token.span());
    let value = Taking::attribute(attribute, dot, span, false).on(base);
    match attribute.view {
        // Single numbers have these from a trait.
        Some(View::Part) => quote!({
            #[allow(unused_imports)]
            use __nd::ComplexParts as _;
            #value
        }),
        _ => value,
    }
}

/// `base.name(arguments)`, `function(arguments)`: what it means to NumPy, or to Rust.
pub fn called(expr: &Expr, context: &mut Context) -> TokenStream {
    match resolve::named(expr) {
        Some(Named::Function(call)) if call.arguments.mismatches.is_empty() => {
            function(&call, context)
        }
        // `check` has said what is wrong with it.
        Some(_) => {
            context.is_incomplete = true;
            TokenStream::new()
        }
        None => match &expr.kind {
            ExprKind::Method {
                base,
                dot,
                name,
                turbofish,
                arguments,
                parentheses,
            } => {
                let arguments = match resolve::generator_call(expr) {
                    Some(call) => of_generator(&call, context),
                    None => as_written(name, arguments, context),
                };
                let is_place =
                    array::writes(&name.to_string()) && !Access::of(base).steps.is_empty();
                let base = match is_place {
                    true => context.place(base),
                    false => receiver(base, context),
                };
                let dot = tokens::at(Extent::of(*dot), quote!(.));
                let arguments = tokens::parenthesized(*parentheses, arguments);
                let value = quote!(#base #dot #name #turbofish #arguments);
                match context.denied.copy && array::copies(&name.to_string()) {
                    true => tokens::call(expr.extent, quote!(__nd::no_copy), &[value]),
                    false => value,
                }
            }
            _ => plain::plain(expr, context),
        },
    }
}

fn function(call: &Call, context: &mut Context) -> TokenStream {
    match call.function.kind {
        // It is part of an expression, which is none of this.
        Kind::Elementwise(_) => TokenStream::new(),
        Kind::Reduction | Kind::Accumulation => reduction::reduction(call, context),
        Kind::View(_) => view::view(call, context),
        Kind::Whole => call::whole(call, context),
        Kind::Made(how) => made::made(how, call, context),
    }
}

/// The arguments of a method that is Rust's.
fn as_written(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    match (arguments, array::takes_element(&name.to_string())) {
        // A literal takes the type of the elements.
        ([only], true) => list::element(&only.value, Elements::Mixed, context),
        _ => plain::arguments_as_written(arguments, context),
    }
}

/// The arguments of a generator's method, all of them in their places.
fn of_generator(call: &Call, context: &mut Context) -> TokenStream {
    let mut values = Vec::new();
    for (parameter, given) in call.arguments.iter() {
        values.push(match (given.first(), parameter.takes) {
            (Some(value), Takes::Shape) => shape::shape(value, context),
            (Some(value), takes) => arguments::argument(takes, value, context),
            // What counts up to a number counts from 0.
            (None, Takes::Bound) => {
                values.insert(0, quote!(0));
                continue;
            }
            (None, _) if parameter.default.is_some() => arguments::default(parameter),
            (None, _) => continue,
        });
    }
    quote!(#(#values),*)
}
