//! Assignments.

use proc_macro2::TokenStream;
use quote::quote;

use super::alias::{mentions, root};
use super::index::{self, Chain, Hoisted, Target};
use super::within::{self, Within};
use super::Context;
use super::{expression, member, plain, tokens};
use crate::access::{Access, Step};
use crate::ast::{Assignment, Expr, ExprKind, Extent, Item};

/// `place = value`, `place += value`.
pub fn assignment(
    place: &Expr,
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    match (&place.kind, operator.compound) {
        (ExprKind::Group(inner), _) => assignment(inner, operator, value, context),
        (ExprKind::Index { base, items }, _) => {
            into_index((base, items, place.extent), operator, value, context)
        }
        (_, None) if !is_view_attribute(place) => {
            let (place, value) = (
                plain::plain(place, context),
                expression::value(value, context),
            );
            let assign = tokens::at(operator.extent, quote!(=));
            quote!(#place #assign #value)
        }
        _ => into_whole(place, operator, value, context),
    }
}

/// `a.T = ..` would replace nothing: it is read as `a.T[...] = ..`.
fn is_view_attribute(place: &Expr) -> bool {
    matches!(&place.kind, ExprKind::Field { name, .. } if member::is_attribute(&name.to_string()))
}

/// `base[items] = value`: first the value, then the indices, then the borrow.
fn into_index(
    (base, items, extent): (&Expr, &[Item], Extent),
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    let access = Access::of(base).then(Step::Index(items, extent));
    if let Some(within) = Within::of(&access, value) {
        return into_itself(&access, within, operator, value, context);
    }
    let mut hoisted = Hoisted::default();
    let value = before_borrow(base, value, &mut hoisted, context);
    let chain = Chain::new(items, Target::ViewMut, root(base), &mut hoisted, context);
    let source = index::source(base, true, context);
    hoisted.before(source, base.extent, |source| {
        let place = chain.on(source, base.extent, extent, context);
        store(place, operator, value, context)
    })
}

/// `u[1:-1] = u[:-2] + u[2:]`: an array is borrowed once, for both sides.
fn into_itself(
    place: &Access,
    within: Within,
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    let (old, variable) = (within.old().clone(), within.variable().clone());
    context.within = Some(within);
    let value = expression::tree(value, context);
    let Some(within) = context.within.take() else {
        return value;
    };
    let mut hoisted = within.hoisted;
    let target = tokens::local("target", 0, place.root.extent.first);
    let borrowed = quote!(__nd::borrowed_mut);
    let array = quote!(#target);
    let (list, _) = within::taken(
        array,
        &place.steps,
        &variable,
        &mut hoisted,
        borrowed,
        context,
    );
    let source = index::source(place.root, true, context);
    hoisted.before(source, place.root.extent, |source| {
        let store = store(list, operator, value, context);
        let body = match context.fallible {
            true => {
                let label = super::whole();
                quote!(#label: { ::core::result::Result::Ok(#store) })
            }
            false => store,
        };
        context.attempt(quote! {
            __nd::within(#source, #[allow(unused_labels)] |#target, #old| #body)
        })
    })
}

/// `place += value` for a variable: an array, or a single number.
fn into_whole(
    place: &Expr,
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    let mut hoisted = Hoisted::default();
    let value = before_borrow(place, value, &mut hoisted, context);
    let source = match member::mutable_view(place, context) {
        Some(view) => view,
        None => {
            let place_tokens = plain::plain(place, context);
            tokens::call(
                place.extent,
                quote!(__nd::place),
                &[tokens::mutable_reference(place.extent, place_tokens)],
            )
        }
    };
    hoisted.before(source, place.extent, |place| {
        store(place, operator, value, context)
    })
}

/// Evaluates the value before the place is borrowed: to an expression that reads other arrays, or,
/// where it reads the array that is written, to a copy.
fn before_borrow(
    place: &Expr,
    value: &Expr,
    hoisted: &mut Hoisted,
    context: &mut Context,
) -> TokenStream {
    let aliased = match root(place) {
        Some(root) => mentions(value, root),
        None => !expression::only_literals(value),
    };
    if !aliased {
        let tree = expression::tree(value, context);
        let name = hoisted.push(tree, Extent::of(value.span()));
        return quote!(#name);
    }
    let copy = expression::tree(value, context);
    let copy = expression::evaluated(copy, value.extent, context);
    let name = hoisted.push(copy, Extent::of(value.span()));
    tokens::call(
        value.extent,
        quote!(__nd::operand),
        &[tokens::reference(value.extent, quote!(#name))],
    )
}

fn store(
    place: TokenStream,
    operator: &Assignment,
    value: TokenStream,
    context: &Context,
) -> TokenStream {
    context.attempt(match operator.compound {
        None => {
            let assign = context.may_fail("assign");
            tokens::call(operator.extent, quote!(__nd::#assign), &[place, value])
        }
        Some(compound) => {
            let update = context.may_fail("update");
            let compound = expression::binary_type(compound);
            let compound = tokens::at(operator.extent, quote!(__nd::#compound));
            tokens::call(
                operator.extent,
                quote!(__nd::#update),
                &[place, compound, value],
            )
        }
    })
}
