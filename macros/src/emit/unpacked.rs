//! Assignments to several places: `a[0], a[1] = a[1], a[0]`. All values are computed before the first is
//! stored; what is read of an array is copied, as everywhere where an array is read and written.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, ToTokens};

use super::assign::assignment;
use super::context::Context;
use super::kept::kept;
use super::{formula, tokens};
use crate::meaning::constant::only_literals;
use crate::meaning::resolve::is_variable;
use crate::syntax::tree::{Assignment, Expr, ExprKind};

/// `places = value`
pub fn unpacked(
    places: &[Expr],
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    let names = places.iter().enumerate();
    let names = names.map(|(number, place)| tokens::local("value", number, place.extent.first));
    let names: Vec<Ident> = names.collect();
    let stored: Vec<Expr> = names
        .iter()
        .zip(places)
        .map(|(name, place)| Expr {
            // Not a variable that lends what it holds: no method is to be found, so that the type may be
            // one that the lines below decide.
            kind: ExprKind::Rust(name.to_token_stream()),
            extent: place.extent,
        })
        .collect();
    let listed = match &value.kind {
        ExprKind::Tuple(values, _) => Some(values),
        _ => None,
    };
    let Some(values) = listed else {
        let value = context.value(value);
        let stores = stores(places, operator, stored.iter(), context);
        return quote!(match #value { (#(#names,)*) => { #stores } });
    };
    let computed = places.iter().zip(values).zip(&names);
    let computed = computed.filter(|((_, value), _)| !only_literals(value));
    let (names, computed): (Vec<_>, Vec<_>) = computed
        .map(|((place, value), name)| (name, before(place, value, context)))
        .unzip();
    // Literals take the type of the elements where they are stored.
    let stored = stored.iter().zip(values);
    let stored = stored.map(|(stored, value)| match only_literals(value) {
        true => value,
        false => stored,
    });
    let stores = stores(places, operator, stored, context);
    quote!(match (#(#computed,)*) { (#(#names,)*) => { #stores } })
}

/// A value, before anything is stored.
fn before(place: &Expr, value: &Expr, context: &mut Context) -> TokenStream {
    if is_variable(place) {
        return kept(value, context);
    }
    let copy = context.tree(value);
    formula::evaluated(copy, value, context)
}

fn stores<'e>(
    places: &[Expr],
    operator: &Assignment,
    values: impl Iterator<Item = &'e Expr>,
    context: &mut Context,
) -> TokenStream {
    let stores = places.iter().zip(values);
    stores
        .map(|(place, value)| {
            let store = assignment(place, operator, value, context);
            quote!(#store;)
        })
        .collect()
}
