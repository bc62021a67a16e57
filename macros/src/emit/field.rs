//! Fields of elements: `layers[i].weights` is the field itself, whatever is done with it, and nothing else of the
//! element is copied.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::index::{self, Use};
use super::tokens;
use crate::meaning::resolve;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item};

/// `v[i].name` as a place, not as a part of a copy of `v[i]`.
pub fn place(expr: &Expr, mutable: bool, context: &mut Context) -> Option<TokenStream> {
    let ExprKind::Field { base, dot, name } = &expr.kind else {
        return None;
    };
    if resolve::attribute(base, name).is_some() {
        return None;
    }
    let base = match &base.kind {
        ExprKind::Index { base: array, items } if is_element(items) => {
            let (element, function) = match mutable {
                true => (context.place(base), quote!(__nd::element_mut)),
                false => {
                    let element = index::index(array, items, expr.extent, Use::Borrow, context);
                    (element, quote!(__nd::element_ref))
                }
            };
            tokens::call(base.extent, function, &[element])
        }
        ExprKind::Field { .. } => place(base, mutable, context)?,
        _ => return None,
    };
    let dot = tokens::at(Extent::of(*dot), quote!(.));
    Some(quote!(#base #dot #name))
}

/// `v[i].name` as a value: a copy of the field.
pub fn value(expr: &Expr, context: &mut Context) -> Option<TokenStream> {
    let field = place(expr, false, context)?;
    let field = tokens::reference(expr.extent, field);
    Some(tokens::call(expr.extent, quote!(__nd::copied), &[field]))
}

/// Whether an index list may lead to an element: it is integers, written out or held by variables.
fn is_element(items: &[Item]) -> bool {
    !items.is_empty()
        && items.iter().all(|item| match item {
            Item::Value(value) => !matches!(value.kind, ExprKind::List(..) | ExprKind::Text(_)),
            _ => false,
        })
}
