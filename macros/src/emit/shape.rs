//! Shapes: `(2, 3)`, `[2, 3]`, `6`, or a shape held in a variable.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;

use super::calculated::calculated;
use super::context::Context;
use super::{number, tokens};
use crate::meaning::arguments::listed;
use crate::meaning::constant;
use crate::meaning::resolve::is_variable;
use crate::syntax::tree::{Expr, ExprKind, Extent};

/// A shape as one argument. Literal lengths become part of the type, others are integers of any type.
pub fn shape(argument: &Expr, context: &mut Context) -> TokenStream {
    one_argument(argument, length, Context::shape, context)
}

/// The shape that an array is given anew, where one length may be worked out.
pub fn new_shape(argument: &Expr, context: &mut Context) -> TokenStream {
    one_argument(argument, new_length, |_, _| TokenStream::new(), context)
}

/// A shape, or its lengths one by one, written in `parentheses`.
pub fn shape_or_lengths(
    arguments: &[&Expr],
    parentheses: Span,
    context: &mut Context,
) -> TokenStream {
    match arguments {
        [only] => shape(only, context),
        lengths => of_lengths(lengths.iter().copied(), parentheses, length, context),
    }
}

/// The same, of the shape that an array is given anew.
pub fn new_shape_or_lengths(
    arguments: &[&Expr],
    parentheses: Span,
    context: &mut Context,
) -> TokenStream {
    match arguments {
        [only] => new_shape(only, context),
        lengths => of_lengths(lengths.iter().copied(), parentheses, new_length, context),
    }
}

/// How a length is written.
type Length = fn(&Expr, &mut Context) -> TokenStream;

/// A shape: its lengths, or what is held in a variable, as a method of that name makes of it.
fn one_argument(
    argument: &Expr,
    length: Length,
    method: fn(&Context, Extent) -> TokenStream,
    context: &mut Context,
) -> TokenStream {
    match &argument.kind {
        ExprKind::Tuple(lengths, brackets) | ExprKind::List(lengths, brackets) => {
            of_lengths(lengths, *brackets, length, context)
        }
        _ if constant::integer(argument).is_some() => {
            of_lengths([argument], argument.extent.first, length, context)
        }
        _ => {
            let method = method(context, argument.extent);
            asked(argument, method, context)
        }
    }
}

/// The lengths of a shape, as a tuple at `span`.
fn of_lengths<'e>(
    lengths: impl IntoIterator<Item = &'e Expr>,
    span: Span,
    length: Length,
    context: &mut Context,
) -> TokenStream {
    let lengths = lengths.into_iter().map(|one| length(one, context));
    let lengths: Vec<_> = lengths.collect();
    tokens::parenthesized(span, quote!(#(#lengths,)*))
}

/// One length: a literal becomes part of the type. `check` has reported a negative one.
pub fn length(length: &Expr, context: &mut Context) -> TokenStream {
    match constant::integer(length) {
        Some(_) => new_length(length, context),
        None => {
            let method = context.length(length.extent);
            asked(length, method, context)
        }
    }
}

/// One length, or a negative number where it is worked out.
fn new_length(length: &Expr, context: &mut Context) -> TokenStream {
    match constant::integer(length) {
        Some(number) => match usize::try_from(number) {
            Ok(number) => tokens::at(length.extent, number::axis(number)),
            Err(_) => tokens::at(length.extent, quote!(__nd::Infer)),
        },
        None => calculated(length, context),
    }
}

/// What a method, if there is one, makes of an expression of Rust's.
fn asked(expr: &Expr, method: TokenStream, context: &mut Context) -> TokenStream {
    let value = calculated(expr, context);
    let value = match is_variable(expr) || method.is_empty() {
        true => value,
        false => tokens::parenthesized(expr.extent.first, value),
    };
    quote!(#value #method)
}

/// Axes in another order, as one argument: an array of them.
pub fn order(arguments: &[&Expr], context: &mut Context) -> TokenStream {
    let axes: Vec<&Expr> = match arguments {
        [only] => match listed(only) {
            Some(axes) => axes.iter().collect(),
            // An order that is held in a variable, or one axis.
            None if constant::integer(only).is_none() => return context.plain(only),
            None => vec![only],
        },
        axes => axes.to_vec(),
    };
    let at = arguments
        .first()
        .map_or(Span::call_site(), |first| first.extent.first);
    let axes: Vec<_> = axes.into_iter().map(|axis| context.plain(axis)).collect();
    tokens::delimited(Delimiter::Bracket, at, quote!(#(#axes),*))
}
