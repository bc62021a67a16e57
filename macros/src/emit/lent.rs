//! References to arrays that are read or written as a whole.
//!
//! A variable lends what it holds: itself, or, where no more is known of its type than that it is any
//! array, a view. Which of them is for the compiler to find, by the names `lend_array` and
//! `lend_array_mut`.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::tokens;
use crate::meaning::resolve::is_variable;
use crate::syntax::tree::{Expr, ExprKind, Extent};

/// `&expr`.
pub fn shared(expr: &Expr, context: &mut Context) -> TokenStream {
    let place = place(expr, context);
    tokens::reference(expr.extent, place)
}

/// What `&expr` refers to.
pub fn place(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(field) = context.field(expr, false) {
        return field;
    }
    let value = context.value(expr);
    match is_variable(expr) {
        true => dereferenced(
            value,
            context.lend(Extent::of(expr.extent.last)),
            expr.extent,
        ),
        // Rust's own expressions may bind less than the `&` before them: `0..3`.
        false if is_rust(expr) => tokens::parenthesized(expr.extent.first, value),
        false => value,
    }
}

fn is_rust(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_rust(inner),
        ExprKind::Rust(_) => true,
        _ => false,
    }
}

/// `&mut expr`.
pub fn mutable(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(field) = context.field(expr, true) {
        return tokens::mutable_reference(expr.extent, field);
    }
    let value = context.value(expr);
    let place = match is_variable(expr) {
        true => dereferenced(
            value,
            context.lend_mut(Extent::of(expr.extent.last)),
            expr.extent,
        ),
        false => value,
    };
    tokens::mutable_reference(expr.extent, place)
}

/// `*value.method()`
fn dereferenced(value: TokenStream, method: TokenStream, extent: Extent) -> TokenStream {
    let dereference = tokens::at(Extent::of(extent.first), quote!(*));
    quote!(#dereference #value #method)
}
