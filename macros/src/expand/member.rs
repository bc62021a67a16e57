//! What follows a dot: NumPy's attributes and methods, and everybody else's.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, ToTokens};

use super::numpy::NegativeLength;
use super::Context;
use super::{
    array_method, axes, expression, function, list, numpy, plain, random, reduction, tokens, ufunc,
};
use crate::check::function_method;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// NumPy's attributes and the methods they are here.
const ATTRIBUTES: &[(&str, &str)] = &[
    ("T", "t"),
    ("mT", "mt"),
    ("flat", "ravel"),
    ("shape", "shape"),
    ("strides", "strides"),
    ("ndim", "ndim"),
    ("size", "size"),
    ("nbytes", "nbytes"),
    ("itemsize", "itemsize"),
    ("dtype", "dtype"),
];

/// Those of complex numbers: without the feature, fields of these names are like any other.
const PARTS: &[(&str, &str)] = &[("real", "real"), ("imag", "imag")];

/// Methods that yield a view, and their forms for writing.
const VIEWS: &[(&str, &str)] = &[
    ("T", "t_mut"),
    ("real", "real_mut"),
    ("imag", "imag_mut"),
    ("flat", "flat_mut"),
    ("transpose", "t_mut"),
    ("swapaxes", "swapaxes_mut"),
    ("reshape", "reshape_mut"),
    ("flip", "flip_mut"),
];

/// Functions of `np` that are methods as well, and yield a view.
const VIEW_FUNCTIONS: &[&str] = &[
    "transpose",
    "swapaxes",
    "moveaxis",
    "expand_dims",
    "squeeze",
    "flip",
    "diagonal",
    "broadcast_to",
    "reshape",
    "ravel",
    "split",
    "array_split",
];

/// Methods that copy, some of them only where a view cannot be had.
const COPYING: &[&str] = &[
    "copy", "flatten", "ravel", "reshape", "astype", "repeat", "take", "compress",
];

fn attribute(name: &str) -> Option<&'static str> {
    let parts = if cfg!(feature = "complex") {
        PARTS
    } else {
        &[]
    };
    let mut attributes = ATTRIBUTES.iter().chain(parts);
    attributes
        .find(|(numpy, _)| *numpy == name)
        .map(|&(_, method)| method)
}

/// Whether a name after a dot is one of NumPy's attributes.
pub fn is_attribute(name: &str) -> bool {
    attribute(name).is_some()
}

/// `base.name`.
pub fn field(base: &Expr, dot: Span, name: &TokenStream, context: &mut Context) -> TokenStream {
    if numpy::is_module(base) {
        return quote!(__nd::np::#name);
    }
    let base = receiver(base, context);
    let dot = tokens::at(Extent::of(dot), quote!(.));
    let text = name.to_string();
    let Some(method) = attribute(&text) else {
        return quote!(#base #dot #name);
    };
    let span = name
        .clone()
        .into_iter()
        .next()
        .map_or(Span::call_site(), |token| token.span());
    let name = Ident::new(method, span);
    let call = tokens::parenthesized(span, TokenStream::new());
    let attribute = quote!(#base #dot #name #call);
    match PARTS.iter().any(|(_, part)| *part == method) {
        // Single numbers have these from a trait.
        true => quote!({
            #[allow(unused_imports)]
            use __nd::ComplexParts as _;
            #attribute
        }),
        false => attribute,
    }
}

/// `base.name(arguments)`.
pub fn method(expr: &Expr, context: &mut Context) -> TokenStream {
    let ExprKind::Method {
        base,
        dot,
        name,
        turbofish,
        arguments,
        parentheses,
    } = &expr.kind
    else {
        return TokenStream::new();
    };
    if let Some(tree) = function::tree(expr, context) {
        return expression::evaluated(tree, expr, context);
    }
    if function_method::is_missing(base, name) {
        context.is_incomplete = true;
        return TokenStream::new();
    }
    if random::is_module(base) {
        return random::function(name, arguments, *parentheses, context);
    }
    if numpy::is_module(base) {
        return match arguments.as_slice() {
            // A view of a view borrows the array, not the view between them, if it is asked for as
            // a method.
            [array, rest @ ..]
                if matches!(array.value.kind, ExprKind::Index { .. })
                    && array.keyword.is_none()
                    && VIEW_FUNCTIONS.iter().any(|function| name == function) =>
            {
                called(&array.value, *dot, name, rest, *parentheses, context)
            }
            _ => numpy::function(name, arguments, context),
        };
    }
    if let Some(call) = numpy::at_indices(base, name, arguments, context) {
        return call;
    }
    if let Some(call) = ufunc::method(base, name, arguments, context) {
        return call;
    }
    if let Some(call) = reduction::norm(base, name, arguments, context) {
        return call;
    }
    if let Some(call) = reduction::method(expr, context) {
        return call;
    }
    if !turbofish.is_empty() {
        let base = receiver(base, context);
        let dot = tokens::at(Extent::of(*dot), quote!(.));
        let arguments = plain::call_arguments(arguments, context);
        let arguments = tokens::parenthesized(*parentheses, arguments);
        return quote!(#base #dot #name #turbofish #arguments);
    }
    let value = match array_method::function_arguments(base, name, arguments) {
        Some(arguments) => numpy::function(name, &arguments, context),
        None => called(base, *dot, name, arguments, *parentheses, context),
    };
    match context.denied.copy && COPYING.iter().any(|method| name == method) {
        true => tokens::call(expr.extent, quote!(__nd::no_copy), &[value]),
        false => value,
    }
}

/// A method of `base`, its arguments written as NumPy does.
fn called(
    base: &Expr,
    dot: Span,
    name: &Ident,
    arguments: &[Argument],
    parentheses: Span,
    context: &mut Context,
) -> TokenStream {
    let is_held = !matches!(base.kind, ExprKind::Method { .. } | ExprKind::Call { .. });
    let base = receiver(base, context);
    let dot = tokens::at(Extent::of(dot), quote!(.));
    let (name, arguments) = named(name, arguments, parentheses, is_held, context);
    let arguments = tokens::parenthesized(parentheses, arguments);
    quote!(#base #dot #name #arguments)
}

/// A method and its arguments, as Rust writes them. An array that nobody holds is reshaped by value.
fn named(
    name: &Ident,
    arguments: &[Argument],
    parentheses: Span,
    is_held: bool,
    context: &mut Context,
) -> (TokenStream, TokenStream) {
    let positional = || arguments.iter().all(|argument| argument.keyword.is_none());
    match name.to_string().as_str() {
        "reshape" if positional() && !is_held => {
            let into_shape = Ident::new("into_shape", name.span());
            (
                into_shape.to_token_stream(),
                shape_arguments(name, arguments, parentheses, context),
            )
        }
        "reshape" | "broadcast_to" if positional() => (
            name.to_token_stream(),
            shape_arguments(name, arguments, parentheses, context),
        ),
        "astype" if positional() && arguments.len() == 1 => {
            let element = numpy::element_type(&arguments[0].value, context);
            (quote!(#name::<#element>), TokenStream::new())
        }
        // A literal takes the type of the elements.
        "fill" if positional() && arguments.len() == 1 => {
            let value = list::element(&arguments[0].value, list::Elements::Mixed, context);
            (name.to_token_stream(), value)
        }
        "transpose" if positional() && !arguments.is_empty() => {
            let permute = Ident::new("permute", name.span());
            let axes: Vec<_> = arguments
                .iter()
                .map(|argument| plain::plain(&argument.value, context))
                .collect();
            match arguments {
                [Argument {
                    value:
                        Expr {
                            kind: ExprKind::Tuple(..),
                            ..
                        },
                    ..
                }] => {
                    let axes: Vec<_> = entries(&arguments[0].value)
                        .iter()
                        .map(|axis| plain::plain(axis, context))
                        .collect();
                    (permute.to_token_stream(), quote!([#(#axes),*]))
                }
                [Argument {
                    value:
                        Expr {
                            kind: ExprKind::List(..),
                            ..
                        },
                    ..
                }] => (permute.to_token_stream(), quote!(#(#axes),*)),
                _ => (permute.to_token_stream(), quote!([#(#axes),*])),
            }
        }
        _ => {
            if let Some(arguments) = random::method_arguments(name, arguments, context) {
                return (name.to_token_stream(), arguments);
            }
            if arguments.iter().any(|argument| argument.keyword.is_some())
                || takes_axes(name, arguments)
            {
                let (name, rest) = axes::selected(name, arguments, 0, context);
                let rest: Vec<_> = rest
                    .into_iter()
                    .map(|value| expression::value(value, context))
                    .collect();
                (name, quote!(#(#rest),*))
            } else {
                (
                    name.to_token_stream(),
                    plain::call_arguments(arguments, context),
                )
            }
        }
    }
}

fn entries(expr: &Expr) -> &[Expr] {
    match &expr.kind {
        ExprKind::Tuple(entries, _) | ExprKind::List(entries, _) => entries,
        _ => &[],
    }
}

fn takes_axes(name: &Ident, arguments: &[Argument]) -> bool {
    const METHODS: &[&str] = &["swapaxes", "moveaxis", "expand_dims", "squeeze", "flip"];
    !arguments.is_empty() && METHODS.iter().any(|method| name == method)
}

/// The arguments of `reshape` or `broadcast_to`, written in `parentheses`: one shape, or its lengths.
fn shape_arguments(
    method: &Ident,
    arguments: &[Argument],
    parentheses: Span,
    context: &mut Context,
) -> TokenStream {
    let negative = NegativeLength::given_to(&method.to_string());
    match arguments {
        [Argument { value, .. }] => numpy::shape(value, negative, context),
        arguments => {
            let lengths = arguments.iter().map(|argument| &argument.value);
            numpy::shape_of(lengths, parentheses, negative, context)
        }
    }
}

/// `place.T`, `place.reshape(..)` as a view for writing, if `expr` is one of these.
pub fn mutable_view(expr: &Expr, context: &mut Context) -> Option<TokenStream> {
    let (base, dot, name, arguments, parentheses) = match &expr.kind {
        ExprKind::Field { base, dot, name } => {
            (base, dot, name.to_string(), &[][..], expr.extent.last)
        }
        ExprKind::Method {
            base,
            dot,
            name,
            arguments,
            parentheses,
            ..
        } => (
            base,
            dot,
            name.to_string(),
            arguments.as_slice(),
            *parentheses,
        ),
        _ => return None,
    };
    let (_, writing) = VIEWS.iter().find(|(view, _)| *view == name)?;
    if PARTS.iter().any(|(part, _)| *part == name) && !is_attribute(&name) {
        return None;
    }
    if numpy::is_module(base) || (name == "transpose" && !arguments.is_empty()) {
        return None;
    }
    let base = receiver(base, context);
    let dot = tokens::at(Extent::of(*dot), quote!(.));
    let span = expr.extent.last;
    let method = Ident::new(writing, span);
    let (method, arguments) = match name.as_str() {
        "reshape" => {
            let lengths =
                shape_arguments(&Ident::new(&name, span), arguments, parentheses, context);
            (quote!(#method), lengths)
        }
        _ => {
            let (method, _) = axes::selected(&method, arguments, 0, context);
            (method, TokenStream::new())
        }
    };
    let arguments = tokens::parenthesized(parentheses, arguments);
    Some(quote!(#base #dot #method #arguments))
}

/// What a method is called on.
pub fn receiver(base: &Expr, context: &mut Context) -> TokenStream {
    match &base.kind {
        ExprKind::Group(_)
        | ExprKind::List(..)
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. }
        | ExprKind::Borrow { .. } => {
            let value = expression::value(base, context);
            tokens::parenthesized(base.extent.first, value)
        }
        _ => plain::plain(base, context),
    }
}
