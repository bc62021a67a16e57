//! Array literals: `[[1, 2], [3, 4]]`.

use std::borrow::Cow;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, ToTokens};

use super::context::{Context, MOST_TYPES};
use super::{lent, number, tokens};
use crate::meaning::arguments::truth;
use crate::meaning::constant::{constant, Constant};
use crate::meaning::formula::Elements;
use crate::meaning::lists::{may_be_array, mixed};
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind, Extent};

/// How many elements are made in an array of Rust's, and not in a vector.
const FEW: usize = 64;

/// An owned array with the elements of a nested list; its lengths are part of its type.
pub fn array(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(entries) = mixed(expr) {
        return stacked(expr, &[entries.len()], entries, context);
    }
    let expr = &*of_numbers(expr);
    let leaves = literal::leaves(expr);
    let kind = Elements::of(&leaves);
    let element = context.literals_are_numpys.then(|| numpys(&leaves, kind));
    written(expr, element.flatten().as_ref(), context)
}

/// An owned array of literals of one type.
pub fn of(expr: &Expr, element: &TokenStream, context: &mut Context) -> TokenStream {
    written(expr, Some(element), context)
}

/// An owned array of numbers that take the type of the elements among which they are stored, if the list holds
/// nothing but numbers without a type.
pub fn stored(expr: &Expr, context: &Context) -> Option<TokenStream> {
    let expr = &*of_numbers(expr);
    let (list, numbers) = weak_list(expr)?;
    let listed = tokens::call(expr.extent, quote!(__nd::listed), &[list]);
    if context.fallible {
        return Some(listed);
    }
    // The least and the largest, if not every type holds them, are proved to fit.
    let leaves = literal::leaves(expr);
    let integers = numbers
        .iter()
        .zip(leaves)
        .filter_map(|(number, leaf)| match number {
            Constant::Int(number) => Some((*number, leaf)),
            _ => None,
        });
    let integers: Vec<_> = integers.collect();
    let extremes = [
        integers.iter().min_by_key(|(number, _)| *number),
        integers.iter().max_by_key(|(number, _)| *number),
    ];
    let proved = extremes
        .into_iter()
        .flatten()
        .fold(listed, |listed, (number, leaf)| {
            let Some(generics) = number::held(*number) else {
                return listed;
            };
            let number = Literal::i128_unsuffixed(*number);
            let literal = tokens::at(leaf.extent, quote!(__nd::IntLiteral::<#number>));
            let function = quote!(__nd::listed_beside::<#generics, _, _, _>);
            tokens::call(expr.extent, function, &[literal, listed])
        });
    Some(proved)
}

/// An owned array of numbers that an operator takes beside elements of any type, if the list holds nothing but
/// numbers that all types of their kind hold.
pub fn adapting(expr: &Expr) -> Option<TokenStream> {
    let expr = &*of_numbers(expr);
    let (list, numbers) = weak_list(expr)?;
    let are_held = numbers.iter().all(|number| match number {
        Constant::Int(number) => number::held(*number).is_none(),
        _ => true,
    });
    are_held.then_some(list)
}

/// An array of Python's numbers, and these numbers.
fn weak_list(expr: &Expr) -> Option<(TokenStream, Vec<Constant>)> {
    literal::list(expr)?;
    let shape = literal::regular_shape(expr)?;
    let leaves = literal::leaves(expr);
    let numbers: Option<Vec<_>> = leaves.iter().map(|leaf| constant(leaf)).collect();
    let numbers = numbers.filter(|numbers| !numbers.is_empty())?;
    let kind = Elements::of(&leaves);
    let elements = numbers.iter().zip(&leaves).map(|(number, leaf)| {
        let number = match kind {
            Elements::Complex => number::weak_complex(number.complex(), leaf.extent),
            _ => number::weak(*number, kind == Elements::Floats)?,
        };
        Some(tokens::at(leaf.extent, number))
    });
    let elements: Vec<_> = elements.collect::<Option<_>>()?;
    Some((made_of(expr.extent, &shape, None, &elements), numbers))
}

/// A list in which truth values among numbers are numbers, as they are in NumPy.
fn of_numbers(expr: &Expr) -> Cow<'_, Expr> {
    let leaves = literal::leaves(expr);
    let is_mixed = leaves.iter().any(|leaf| truth(leaf).is_some())
        && leaves.iter().any(|leaf| constant(leaf).is_some());
    if !is_mixed {
        return Cow::Borrowed(expr);
    }
    let mut list = expr.clone();
    replace_truths(&mut list);
    Cow::Owned(list)
}

fn replace_truths(expr: &mut Expr) {
    if let Some(truth) = truth(expr) {
        let mut number = Literal::u8_unsuffixed(truth.into());
        number.set_span(expr.extent.first);
        expr.kind = ExprKind::Int(number);
        return;
    }
    match &mut expr.kind {
        ExprKind::List(entries, _) => entries.iter_mut().for_each(replace_truths),
        ExprKind::Group(inner) => replace_truths(inner),
        _ => {}
    }
}

fn written(expr: &Expr, of: Option<&TokenStream>, context: &mut Context) -> TokenStream {
    // `check` has reported lists without a regular shape.
    let shape = literal::regular_shape(expr).unwrap_or_default();
    let leaves = literal::leaves(expr);
    let kind = Elements::of(&leaves);
    if leaves.iter().all(|leaf| may_be_array(leaf)) && !leaves.is_empty() {
        return stacked(expr, &shape, leaves, context);
    }
    let elements: Vec<_> = leaves
        .into_iter()
        .map(|leaf| element(leaf, kind, context))
        .collect();
    made_of(expr.extent, &shape, of, &elements)
}

/// Arrays and lists, which have the type of the arrays, stacked in a shape.
fn stacked<'e>(
    list: &Expr,
    shape: &[usize],
    entries: impl IntoIterator<Item = &'e Expr>,
    context: &mut Context,
) -> TokenStream {
    let entries = entries.into_iter().map(|entry| {
        let array = match literal::list(entry) {
            Some(_) => {
                let list = among_arrays(entry, context);
                tokens::reference(entry.extent, list)
            }
            None => lent::shared(entry, context),
        };
        tokens::call(entry.extent, quote!(__nd::np::ListEntry::entry), &[array])
    });
    let entries: Vec<_> = entries.collect();
    let at = list.extent;
    let shape = of_lengths(at, shape);
    if entries.len() > MOST_TYPES {
        return tokens::call(
            at,
            quote!(__nd::np::list),
            &[shape, quote!(__nd::vec![#(#entries),*])],
        );
    }
    // Arrays of one rank, and what is known of their lengths may differ, as far as tuples go.
    let brackets = match list.kind {
        ExprKind::List(_, brackets) => brackets,
        _ => at.first,
    };
    let entries = tokens::parenthesized(brackets, quote!(#(#entries,)*));
    tokens::call(
        at,
        quote!(__nd::np::ListedTogether::listed),
        &[entries, shape],
    )
}

/// A list whose numbers take the type of the arrays among which it stands.
fn among_arrays(expr: &Expr, context: &mut Context) -> TokenStream {
    let expr = &*of_numbers(expr);
    let leaves = literal::leaves(expr);
    let kind = match Elements::of(&leaves) {
        Elements::Literals => Elements::Mixed,
        kind => kind,
    };
    let shape = literal::regular_shape(expr).unwrap_or_default();
    let elements: Vec<_> = leaves
        .into_iter()
        .map(|leaf| element(leaf, kind, context))
        .collect();
    made_of(expr.extent, &shape, None, &elements)
}

/// A shape of these lengths.
fn of_lengths(at: Extent, lens: &[usize]) -> TokenStream {
    let axes = lens.iter().map(|&len| number::axis(len));
    tokens::at(at, quote!((#(#axes,)*)))
}

/// An owned array of elements, of a type if it is known.
fn made_of(
    at: Extent,
    lens: &[usize],
    of: Option<&TokenStream>,
    elements: &[TokenStream],
) -> TokenStream {
    // Few elements are made where the array is, which may be where they stay.
    let count = Literal::usize_unsuffixed(elements.len());
    let (function, elements) = if elements.len() <= FEW {
        let of = of.map(|element| quote!(::<#element, _, #count>));
        (quote!(__nd::short_literal #of), quote!([#(#elements),*]))
    } else {
        let of = of.map(|element| quote!(::<#element, _>));
        (
            quote!(__nd::literal #of),
            quote!(__nd::vec![#(#elements),*]),
        )
    };
    tokens::call(at, function, &[of_lengths(at, lens), elements])
}

/// The type of a list's elements in NumPy, where literals alone tell it.
fn numpys(leaves: &[&Expr], kind: Elements) -> Option<TokenStream> {
    let mut numbers = leaves.iter().map(|leaf| constant(leaf));
    match kind {
        _ if leaves.is_empty() => Some(quote!(f64)),
        Elements::Floats if numbers.all(|number| number.is_some()) => Some(quote!(f64)),
        Elements::Literals => {
            let integers = numbers.map(|number| match number {
                Some(Constant::Int(integer)) => Some(integer),
                _ => None,
            });
            let integers: Vec<_> = integers.collect::<Option<_>>()?;
            let fit = |least, most| integers.iter().all(|n| (least..=most).contains(n));
            match (
                fit(i64::MIN.into(), i64::MAX.into()),
                fit(0, u64::MAX.into()),
            ) {
                (true, _) => Some(quote!(i64)),
                (false, true) => Some(quote!(u64)),
                (false, false) => None,
            }
        }
        _ => None,
    }
}

/// One of the elements of a list of this kind.
pub fn element(leaf: &Expr, kind: Elements, context: &mut Context) -> TokenStream {
    let adapted = match kind {
        Elements::Complex => Some(match constant(leaf) {
            Some(number) => number::complex(number.complex(), leaf.extent),
            None => converted("complex_of", leaf, context),
        }),
        Elements::Floats => match constant(leaf) {
            Some(_) => float_of_int(leaf),
            None => Some(converted("float_of", leaf, context)),
        },
        Elements::Literals => None,
        Elements::Mixed => integer_literal(leaf)
            .map(|number| tokens::call(leaf.extent, quote!(__nd::adapted), &[number])),
    };
    adapted.unwrap_or_else(|| context.value(leaf))
}

/// A number among literals of another type.
fn converted(function: &str, leaf: &Expr, context: &mut Context) -> TokenStream {
    let function = Ident::new(function, leaf.extent.first);
    let number = context.value(leaf);
    tokens::call(leaf.extent, quote!(__nd::#function), &[number])
}

/// An integer literal as the runtime's type for it, which takes the type of what is beside it.
fn integer_literal(expr: &Expr) -> Option<TokenStream> {
    let Constant::Int(number) = constant(expr)? else {
        return None;
    };
    let number = Literal::i128_unsuffixed(number);
    Some(tokens::at(expr.extent, quote!(__nd::IntLiteral::<#number>)))
}

/// Numbers at which a range starts and stops, and its step.
pub fn bounds(bounds: &[&Expr], context: &mut Context) -> Vec<TokenStream> {
    let kind = Elements::of(bounds);
    let floats = bounds.iter().map(|bound| number::float(bound));
    match (kind, floats.collect::<Option<_>>()) {
        (Elements::Floats, Some(floats)) => floats,
        _ => bounds.iter().map(|one| bound(one, kind, context)).collect(),
    }
}

/// One of them: beside variables, integer literals are integers of no type.
fn bound(bound: &Expr, kind: Elements, context: &mut Context) -> TokenStream {
    match kind {
        Elements::Mixed => integer_literal(bound).unwrap_or_else(|| context.value(bound)),
        _ => element(bound, kind, context),
    }
}

/// Among floats, integer literals are floats, as in NumPy.
fn float_of_int(expr: &Expr) -> Option<TokenStream> {
    match constant(expr)? {
        Constant::Int(number) => {
            let float = Literal::f64_unsuffixed(number as f64);
            Some(tokens::at(expr.extent, float.to_token_stream()))
        }
        Constant::Float(_) | Constant::Complex(_) => None,
    }
}
