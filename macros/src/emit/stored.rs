//! Indices that are kept in a variable: `np.s_[1:, ...]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::slice::integer_expression;
use super::tokens;
use crate::meaning::resolve;
use crate::syntax::tree::{Expr, Item, Slice};

/// `np.s_[items]`, if `base` is what makes an index of its own.
pub fn stored_index(base: &Expr, items: &[Item], context: &mut Context) -> Option<TokenStream> {
    resolve::makes_indices(base).then(|| stored(items, context))
}

fn stored(items: &[Item], context: &mut Context) -> TokenStream {
    let ellipsis = items
        .iter()
        .position(|item| matches!(item, Item::Ellipsis(_)));
    let mut several = |items: &[Item]| -> Vec<TokenStream> {
        items
            .iter()
            .map(|item| stored_item(item, context))
            .collect()
    };
    if let Some(place) = ellipsis {
        let (before, after) = (several(&items[..place]), several(&items[place + 1..]));
        return quote!(__nd::Around((#(#before,)*), (#(#after,)*)));
    }
    match several(items).as_slice() {
        [only] => only.clone(),
        values => quote!((#(#values),*)),
    }
}

fn stored_item(item: &Item, context: &mut Context) -> TokenStream {
    match item {
        Item::Slice(Slice {
            start,
            stop,
            step,
            extent,
        }) => {
            let bounds = [start, stop, step].map(|bound| match bound {
                Some(bound) => integer_expression(bound, context),
                None => quote!(::core::option::Option::<isize>::None),
            });
            tokens::call(*extent, quote!(__nd::kept_slice), &bounds)
        }
        // Two ellipses are an error, which `check` has reported.
        Item::NewAxis(extent) | Item::Ellipsis(extent) => {
            tokens::at(*extent, quote!(__nd::NewAxis))
        }
        Item::Value(value) => context.value(value),
    }
}
