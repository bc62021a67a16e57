//! Shapes: `(2, 3)`, `[2, 3]`, `6`, or a shape held in a variable.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;

use super::context::Context;
use super::{number, tokens};
use crate::meaning::arguments::listed;
use crate::meaning::constant;
use crate::syntax::tree::{Expr, ExprKind};

/// A shape as one argument. Literal lengths become part of the type.
pub fn shape(argument: &Expr, context: &mut Context) -> TokenStream {
    match &argument.kind {
        ExprKind::Tuple(lengths, brackets) | ExprKind::List(lengths, brackets) => {
            of_lengths(lengths, *brackets, context)
        }
        _ if constant::integer(argument).is_some() => {
            of_lengths([argument], argument.extent.first, context)
        }
        _ => context.plain(argument),
    }
}

/// A shape, or its lengths one by one, written in `parentheses`.
pub fn shape_or_lengths(
    arguments: &[&Expr],
    parentheses: Span,
    context: &mut Context,
) -> TokenStream {
    match arguments {
        [only] => shape(only, context),
        lengths => of_lengths(lengths.iter().copied(), parentheses, context),
    }
}

/// The lengths of a shape, as a tuple at `span`.
fn of_lengths<'e>(
    lengths: impl IntoIterator<Item = &'e Expr>,
    span: Span,
    context: &mut Context,
) -> TokenStream {
    let lengths = lengths.into_iter().map(|one| length(one, context));
    let lengths: Vec<_> = lengths.collect();
    tokens::parenthesized(span, quote!(#(#lengths,)*))
}

/// One length: a literal becomes part of the type. `check` has reported a negative one, except where
/// it is worked out.
pub fn length(length: &Expr, context: &mut Context) -> TokenStream {
    match constant::integer(length) {
        Some(number) => match usize::try_from(number) {
            Ok(number) => tokens::at(length.extent, number::axis(number)),
            Err(_) => tokens::at(length.extent, quote!(__nd::Infer)),
        },
        None => context.plain(length),
    }
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
