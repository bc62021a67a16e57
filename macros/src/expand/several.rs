//! Several arrays or numbers as one argument: a tuple or a list.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;

use super::{expression, plain, tokens, Context};
use crate::constant;
use crate::syntax::tree::{Expr, ExprKind};

/// Several arrays: each a reference of its own if they are listed, so that they may be of different
/// types.
pub fn arrays(value: &Expr, context: &mut Context) -> TokenStream {
    let (entries, brackets) = match &value.kind {
        ExprKind::Group(inner) => return arrays(inner, context),
        ExprKind::Tuple(entries, brackets) | ExprKind::List(entries, brackets)
            if entries.len() <= MOST_TYPES =>
        {
            (entries, *brackets)
        }
        ExprKind::Tuple(entries, brackets) | ExprKind::List(entries, brackets) => {
            let entries = references(entries, context);
            return tokens::delimited(Delimiter::Bracket, *brackets, quote!(#(#entries),*));
        }
        _ => {
            let arrays = expression::value(value, context);
            return tokens::reference(value.extent, arrays);
        }
    };
    let entries = references(entries, context);
    tokens::parenthesized(brackets, quote!(#(#entries,)*))
}

/// What a tuple or a list holds, and the span of its brackets.
fn entries(value: &Expr) -> Option<(&[Expr], Span)> {
    match &value.kind {
        ExprKind::Group(inner) => entries(inner),
        ExprKind::Tuple(entries, brackets) | ExprKind::List(entries, brackets) => {
            Some((entries, *brackets))
        }
        _ => None,
    }
}

/// What a tuple or a list holds.
pub fn listed(value: &Expr) -> Option<&[Expr]> {
    entries(value).map(|(entries, _)| entries)
}

/// A tuple or a list as a tuple: arrays by reference, numbers by value. Anything else as it is.
pub fn by_reference(value: &Expr, context: &mut Context) -> TokenStream {
    let Some((entries, brackets)) = entries(value) else {
        return expression::value(value, context);
    };
    let entries = entries.iter().map(|entry| {
        let number = constant::integer(entry).is_some();
        let value = expression::value(entry, context);
        match number {
            true => value,
            false => tokens::reference(entry.extent, value),
        }
    });
    tokens::parenthesized(brackets, quote!(#(#entries,)*))
}

/// Numbers, and tuples or lists of them, as lists.
pub fn pairs(value: &Expr, context: &mut Context) -> TokenStream {
    match entries(value) {
        Some((entries, brackets)) => {
            let entries = entries.iter().map(|entry| pairs(entry, context));
            tokens::delimited(Delimiter::Bracket, brackets, quote!(#(#entries),*))
        }
        None => plain::plain(value, context),
    }
}

/// Tuples of more arrays are not read; more than these are of one type.
const MOST_TYPES: usize = 6;

fn references(entries: &[Expr], context: &mut Context) -> Vec<TokenStream> {
    entries
        .iter()
        .map(|entry| {
            let value = expression::value(entry, context);
            tokens::reference(entry.extent, value)
        })
        .collect()
}
