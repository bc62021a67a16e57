//! Assignments.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{whole as label, Context, Within};
use super::hoisted::Hoisted;
use super::index::{self, Aliased};
use super::kept::kept;
use super::place::{self, Of, Taken};
use super::within::{self, no_temporary};
use super::{formula, lent, list, tokens};
use crate::meaning::access::{Access, Step};
use crate::meaning::alias::{mentions, root};
use crate::meaning::arguments::listed as listed_items;
use crate::meaning::call::Call;
use crate::meaning::constant::only_literals;
use crate::meaning::resolve;
use crate::meaning::written::Written;
use crate::syntax::tree::{Assignment, BinaryOperator, Casting, Expr, ExprKind, Extent, Item};

/// `place = value`, `place += value`.
pub fn assignment(
    place: &Expr,
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    match (&place.kind, operator.compound) {
        (_, Some(BinaryOperator::MatrixMultiply)) => by_product(place, operator, value, context),
        (ExprKind::Group(inner), _) => assignment(inner, operator, value, context),
        (ExprKind::Index { base, items }, _) => {
            into_index((base, items, place.extent), operator, value, context)
        }
        (_, None) if !is_view_attribute(place) => {
            let target = match context.field(place, true) {
                Some(field) => field,
                None => context.plain(place),
            };
            let value = kept(value, context);
            let assign = tokens::at(operator.extent, quote!(=));
            quote!(#target #assign #value)
        }
        _ => into_whole(place, operator, value, context),
    }
}

/// `a @= b`: all of `a` becomes `a @ b`.
fn by_product(
    place: &Expr,
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    let product = Expr {
        kind: ExprKind::Binary {
            operator: BinaryOperator::MatrixMultiplyInPlace,
            operator_extent: operator.extent,
            left: Box::new(place.clone()),
            right: Box::new(value.clone()),
        },
        extent: value.extent,
    };
    let whole = match place.kind {
        ExprKind::Index { .. } => place.clone(),
        _ => all_of(place),
    };
    let operator = Assignment {
        compound: None,
        ..*operator
    };
    assignment(&whole, &operator, &product, context)
}

/// `place[...]`
fn all_of(place: &Expr) -> Expr {
    Expr {
        kind: ExprKind::Index {
            base: Box::new(place.clone()),
            items: vec![Item::Ellipsis(place.extent)],
        },
        extent: place.extent,
    }
}

/// `a.T = ..` would replace nothing: it is read as `a.T[...] = ..`.
fn is_view_attribute(place: &Expr) -> bool {
    matches!(&place.kind, ExprKind::Field { base, name, .. } if resolve::attribute(base, name).is_some())
}

/// `base[items] = value`: first the value, then the indices, then the borrow.
fn into_index(
    (base, items, extent): (&Expr, &[Item], Extent),
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    let access = Access::of(base).then(Step::Index(items, extent));
    if let Some(written) = Written::of(&access, value) {
        return into_itself(&access, written, operator, value, context);
    }
    let mut hoisted = Hoisted::default();
    let (written, value_extent) = (value, value.extent);
    let value = before_borrow(base, operator, value, &mut hoisted, context);
    let aliased = Aliased::by(root(base));
    let taken = Taken::new(&access.steps, Of::ViewMut, aliased, &mut hoisted, context);
    let source = index::array_mut(access.root, context);
    hoisted.before(source, base.extent, |source| {
        let (place, _) = taken.on(source, context);
        let place = storing(taken.place(place, context), operator, written, context);
        store((place, extent), operator, (value, value_extent), context)
    })
}

/// `u[1:-1] = u[:-2] + u[2:]`: an array is borrowed once, for both sides.
fn into_itself(
    place: &Access,
    written: Written,
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    context.within = Some(Within {
        written: written.clone(),
        read: Vec::new(),
        hoisted: Hoisted::default(),
    });
    let (stored, value_extent) = (value, value.extent);
    let list = listed(operator, value, context);
    let value = list.unwrap_or_else(|| formula::operand_tree(value, context));
    let Some(within) = context.within.take() else {
        return value;
    };
    let (mut hoisted, read) = (within.hoisted, within.read);
    let target = tokens::local("target", 0, place.root.extent.first);
    let aliased = Aliased::Array(&written);
    let taken = Taken::new(&place.steps, Of::Written, aliased, &mut hoisted, context);
    let (list, _) = taken.on(quote!(#target), context);
    let list = taken.place(list, context);
    let source = match place.steps.is_empty() {
        true => whole(place.root, context),
        false => index::array_mut(place.root, context),
    };
    let old = within::old(&written);
    let assignment = hoisted.before(source, place.root.extent, |source| {
        let list = storing(list, operator, stored, context);
        let place = (list, place.extent());
        let store = store(place, operator, (value, value_extent), context);
        let body = match context.fallible {
            true => {
                let label = label();
                quote!(#label: { ::core::result::Result::Ok(#store) })
            }
            false => store,
        };
        context.attempt(quote! {
            __nd::within(#source, #[allow(unused_labels)] |#target, #old| #body)
        })
    });
    tokens::shown(assignment, || quote!((#(&#read,)*)))
}

/// `place += value` for a variable: an array, or a single number.
fn into_whole(
    place: &Expr,
    operator: &Assignment,
    value: &Expr,
    context: &mut Context,
) -> TokenStream {
    let access = Access::of(place);
    if let Some(written) = Written::of(&access, value) {
        return into_itself(&access, written, operator, value, context);
    }
    let mut hoisted = Hoisted::default();
    let (extent, written, value_extent) = (place.extent, value, value.extent);
    let value = before_borrow(place, operator, value, &mut hoisted, context);
    let source = match place::view_mut(place, context) {
        Some(view) => view,
        None => whole(place, context),
    };
    hoisted.before(source, place.extent, |place| {
        let place = storing(place, operator, written, context);
        store((place, extent), operator, (value, value_extent), context)
    })
}

/// A variable as a place: an array, or a single number.
fn whole(place: &Expr, context: &mut Context) -> TokenStream {
    let variable = lent::mutable(place, context);
    tokens::call(place.extent, quote!(__nd::Place::place), &[variable])
}

/// A value that is a list of numbers: they have the type of the elements among which they are stored.
fn listed(operator: &Assignment, value: &Expr, context: &mut Context) -> Option<TokenStream> {
    let list = match operator.compound {
        None => list::stored(value, context),
        Some(_) => list::adapting(value),
    };
    let list = tokens::reference(value.extent, list?);
    let operand = tokens::call(value.extent, quote!(__nd::Operand::operand), &[list]);
    Some(match &mut context.within {
        Some(within) => {
            let name = within.hoisted.push(operand, Extent::of(value.span()));
            quote!(#name)
        }
        None => operand,
    })
}

/// Evaluates the value before the place is borrowed: to an expression that reads other arrays, or,
/// where it reads the array that is written, to a copy.
fn before_borrow(
    place: &Expr,
    operator: &Assignment,
    value: &Expr,
    hoisted: &mut Hoisted,
    context: &mut Context,
) -> TokenStream {
    if let Some(list) = listed(operator, value, context) {
        let name = hoisted.push(list, Extent::of(value.span()));
        return quote!(#name);
    }
    let aliased = match root(place) {
        Some(root) => mentions(value, root),
        None => !only_literals(value),
    };
    if !aliased {
        let tree = formula::operand_tree(value, context);
        let name = hoisted.push(tree, Extent::of(value.span()));
        return quote!(#name);
    }
    let copy = context.tree(value);
    let copy = formula::evaluated(copy, value, context);
    let copy = no_temporary(copy, value.extent, context);
    let name = hoisted.push(copy, Extent::of(value.span()));
    tokens::call(
        value.extent,
        quote!(__nd::Operand::operand),
        &[tokens::reference(value.extent, quote!(#name))],
    )
}

/// A place that has to hold the integer literal which is stored in it, if it is one. In a line that is tried, that is
/// found at run time.
fn storing(
    place: TokenStream,
    operator: &Assignment,
    value: &Expr,
    context: &Context,
) -> TokenStream {
    let in_their_type = |operator: BinaryOperator| operator.computes_in_their_type();
    match operator.compound.is_none_or(in_their_type) && !context.fallible {
        true => formula::storing(place, value),
        false => place,
    }
}

/// `place operator value`, and what the types have to prove before.
fn store(
    place: (TokenStream, Extent),
    operator: &Assignment,
    value: (TokenStream, Extent),
    context: &Context,
) -> TokenStream {
    let costs = context.denied;
    if !costs.temporary && !costs.check {
        return stored(place.0, operator, value, context);
    }
    let names = [("place", place.1), ("value", value.1)];
    let [place_name, value_name] = names.map(|(name, at)| tokens::local(name, 0, at.first));
    let reference = |name: &Ident, at: Extent| tokens::at(at, quote!(&#name));
    let mut proofs = TokenStream::new();
    if costs.temporary {
        let arguments = [
            reference(&place_name, place.1),
            reference(&value_name, value.1),
        ];
        let proof = tokens::call(names[0].1, quote!(__nd::in_place), &arguments);
        proofs.extend(quote!(#proof;));
    }
    if costs.check {
        let arguments = [
            reference(&place_name, place.1),
            reference(&value_name, value.1),
        ];
        let proof = tokens::call(value.1, quote!(__nd::agrees), &arguments);
        proofs.extend(quote!(#proof;));
    }
    let value_at = (quote!(#value_name), value.1);
    let stored = stored(quote!(#place_name), operator, value_at, context);
    let (place, value) = (place.0, value.0);
    quote!(match (#place, #value) { (#place_name, #value_name) => { #proofs #stored } })
}

/// `place operator value`. It is the value that is blamed if its elements cannot be stored.
fn stored(
    place: TokenStream,
    operator: &Assignment,
    (value, value_at): (TokenStream, Extent),
    context: &Context,
) -> TokenStream {
    context.attempt(match operator.compound {
        None => {
            let assign = context.may_fail("assign");
            let by = match operator.casting {
                Casting::Lossless => quote!(__nd::StoredAs),
                Casting::OutputOf(name) => {
                    let name = format_ident!("{name}");
                    quote!(__nd::OutputOf::<_, __nd::ufunc::#name>)
                }
                Casting::SameKind => quote!(__nd::CopiedAs),
                Casting::Unsafe => quote!(__nd::CastAs),
            };
            tokens::call(value_at, quote!(#by::#assign), &[place, value])
        }
        Some(compound) => {
            let update = context.may_fail("update");
            let compound = formula::binary_type(compound);
            let compound = tokens::at(operator.extent, quote!(__nd::#compound));
            tokens::call(
                operator.extent,
                quote!(__nd::UpdateOf::#update),
                &[place, compound, value],
            )
        }
    })
}

/// An assignment that is written as a call of a function: to all of its first argument.
pub fn called(call: &Call, context: &mut Context) -> TokenStream {
    let (Some(target), Some(source)) = (call.arguments.at(0), call.arguments.at(1)) else {
        return TokenStream::new();
    };
    let place = all_of(target);
    // A list has elements of the type that they are stored as.
    let is_list = only_literals(source) || listed_items(source).is_some();
    let casting = match call.casting() {
        Some(asked) => asked,
        None if is_list => Casting::Lossless,
        None => Casting::SameKind,
    };
    let operator = Assignment {
        compound: None,
        casting,
        extent: call.at(),
    };
    assignment(&place, &operator, source, context)
}
