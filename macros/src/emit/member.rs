//! What follows a dot: attributes and methods of arrays, and everybody else's.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, ToTokens};

use super::context::Context;
use super::view::{receiver, Taking};
use super::{
    arguments, call, lent, list, made, option, plain, proposals, reduction, shape, tokens, view,
};
use crate::catalogue::array::{self, Attribute};
use crate::catalogue::signature::{Passing, Takes};
use crate::catalogue::{Kind, View};
use crate::meaning::access::Access;
use crate::meaning::arguments::is_none;
use crate::meaning::call::Call;
use crate::meaning::formula::Elements;
use crate::meaning::resolve::{self, Named};
use crate::syntax::editor;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// `base.name`.
pub fn field(base: &Expr, dot: Span, name: &TokenStream, context: &mut Context) -> TokenStream {
    if let Some(module) = resolve::module(base) {
        let modules = module.split('.').filter(|module| !module.is_empty());
        let modules = modules.map(|module| Ident::new(module, base.extent.last));
        return quote!(__nd::np #(::#modules)* ::#name);
    }
    match resolve::attribute(base, name) {
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
    if attribute.may_be_a_field && resolve::is_variable(base) {
        return or_field(base, dot, name, context);
    }
    let base = match attribute.view {
        // Single numbers have parts, too.
        Some(View::Part) | None if resolve::is_variable(base) => {
            let array = lent::place(base, context);
            tokens::parenthesized(Span::mixed_site().located_at(base.extent.first), array)
        }
        Some(View::Part) | None => receiver(base, context),
        Some(_) => view::source(base, context),
    };
    // A `Vec` has them as NumPy's arrays do.
    if attribute.view.is_none() {
        context.calls_method();
    }
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

/// An attribute of a variable, which may be a struct of the user's that has a field of this name.
fn or_field(base: &Expr, dot: Span, name: &TokenStream, context: &mut Context) -> TokenStream {
    let array = tokens::reference(base.extent, lent::place(base, context));
    let asked = tokens::call(base.extent, quote!(__nd::Asked), &[array]);
    let attributes = context.attributes(base.extent);
    let dot = tokens::at(Extent::of(dot), quote!(.));
    quote!(#asked #attributes #dot #name)
}

/// `base.name(arguments)`, `function(arguments)`: what it means to NumPy, or to Rust.
pub fn called(expr: &Expr, context: &mut Context) -> TokenStream {
    match resolve::named(expr) {
        Some(Named::Function(call)) if call.arguments.mismatches.is_empty() => {
            function(&call, context)
        }
        // `check` has said what is wrong with it; an editor completes the name.
        Some(_) => {
            context.is_incomplete = true;
            match &expr.kind {
                ExprKind::Method {
                    base, dot, name, ..
                } => field(base, *dot, &name.to_token_stream(), context),
                _ => TokenStream::new(),
            }
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
                if let Some(call) = resolve::class_call(expr) {
                    let base = receiver(base, context);
                    let dot = tokens::at(Extent::of(*dot), quote!(.));
                    return of_class(base, dot, &call, context);
                }
                let is_extreme = is_extreme(name, arguments) && resolve::is_variable(base);
                let arguments = as_written(name, arguments, context);
                let writes = array::writes(&name.to_string());
                let base = if writes && !Access::of(base).steps.is_empty() {
                    context.place(base)
                } else if is_extreme {
                    let array = lent::shared(base, context);
                    tokens::call(base.extent, quote!(__nd::Extremes), &[array])
                } else {
                    match context.field(base, writes) {
                        Some(field) => field,
                        None => receiver(base, context),
                    }
                };
                if array::asks_for_nothing(&name.to_string()) {
                    context.calls_method();
                }
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

/// Whether it is NumPy's `a.max()` or `a.min()`, and not a comparison of two values.
fn is_extreme(name: &Ident, arguments: &[Argument]) -> bool {
    (name == "max" || name == "min") && arguments.is_empty()
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
    if let ([only], true) = (arguments, editor::expands()) {
        if let Some(proposed) = proposals::of_method(name, only) {
            return proposed;
        }
    }
    match (arguments, array::takes_element(&name.to_string())) {
        // A literal takes the type of the elements.
        ([only], true) => list::element(&only.value, Elements::Mixed, context),
        _ => plain::arguments_with_lengths(
            arguments,
            resolve::drawn_shape(&name.to_string()),
            context,
        ),
    }
}

/// A call of a generator's or a polynomial's method, whose arguments are in their places: those that are required and
/// the size, and, if one of the options after it is given, all of these.
fn of_class(
    base: TokenStream,
    dot: TokenStream,
    call: &Call,
    context: &mut Context,
) -> TokenStream {
    let (mut values, mut options) = (Vec::new(), Vec::new());
    let (mut has_options, mut is_single) = (false, false);
    for (parameter, given) in call.arguments.iter() {
        if !parameter.is_here() {
            continue;
        }
        let given = given.first().copied().filter(|value| !is_none(value));
        match (given, parameter.takes) {
            (Some(value), Takes::Shape) => values.push(shape::shape(value, context)),
            (None, Takes::Shape) => {
                is_single = true;
                values.push(option::size(call));
            }
            // What counts up to a number counts from 0.
            (None, Takes::Parameter) if parameter.passing == Passing::Option => {
                values.insert(0, quote!(0_i64));
            }
            (given, takes)
                if parameter.default.is_some()
                    && parameter.passing == Passing::Option
                    && takes != Takes::Parameter =>
            {
                has_options |= given.is_some();
                options.push(option::option(parameter, given, context));
            }
            (Some(value), takes) => values.push(arguments::argument(takes, value, context)),
            (None, _) => values.push(option::default(parameter)),
        }
    }
    let mut name = call.name.clone();
    if has_options {
        name = Ident::new(&format!("{name}_with"), name.span());
        values.append(&mut options);
    }
    let values = tokens::parenthesized(call.parentheses, quote!(#(#values),*));
    let drawn = quote!(#base #dot #name #values);
    match is_single {
        true => tokens::call(call.at(), quote!(__nd::np::random::single), &[drawn]),
        false => drawn,
    }
}
