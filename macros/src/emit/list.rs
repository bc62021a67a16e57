//! Array literals: `[[1, 2], [3, 4]]`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, ToTokens};

use super::context::{Context, MOST_TYPES};
use super::{lent, number, tokens};
use crate::meaning::constant::{constant, only_literals, Constant};
use crate::meaning::formula::Elements;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// How many elements are made in an array of Rust's, and not in a vector.
const FEW: usize = 64;

/// An owned array with the elements of a nested list; its lengths are part of its type.
pub fn array(expr: &Expr, context: &mut Context) -> TokenStream {
    let leaves = literal::leaves(expr);
    let kind = Elements::of(&leaves);
    let element = context.literals_are_numpys.then(|| numpys(&leaves, kind));
    written(expr, element.flatten().as_ref(), context)
}

/// An owned array of literals of one type.
pub fn of(expr: &Expr, element: &TokenStream, context: &mut Context) -> TokenStream {
    written(expr, Some(element), context)
}

fn written(expr: &Expr, of: Option<&TokenStream>, context: &mut Context) -> TokenStream {
    // `check` has reported lists without a regular shape.
    let shape = literal::regular_shape(expr).unwrap_or_default();
    let leaves = literal::leaves(expr);
    let kind = Elements::of(&leaves);
    let axes = shape.iter().map(|&len| number::axis(len));
    let shape = tokens::at(expr.extent, quote!((#(#axes,)*)));
    if leaves.iter().all(|leaf| may_be_array(leaf)) && !leaves.is_empty() {
        let entries = leaves.into_iter().map(|leaf| {
            let entry = lent::shared(leaf, context);
            tokens::call(leaf.extent, quote!(__nd::np::entry), &[entry])
        });
        let entries: Vec<_> = entries.collect();
        // Arrays of one rank, and what is known of their lengths may differ, as far as tuples go.
        let (function, entries) = match entries.len() <= MOST_TYPES {
            true => (quote!(__nd::np::list_of), quote!((#(#entries,)*))),
            false => (quote!(__nd::np::list), quote!(__nd::vec![#(#entries),*])),
        };
        return tokens::call(expr.extent, function, &[shape, entries]);
    }
    let elements: Vec<_> = leaves
        .into_iter()
        .map(|leaf| element(leaf, kind, context))
        .collect();
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
    tokens::call(expr.extent, function, &[shape, elements])
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

/// Whether an entry of a list may be an array, with which it is stacked.
fn may_be_array(entry: &Expr) -> bool {
    let is_name = |name: &str| matches!(&entry.kind, ExprKind::Name(own) if own == name);
    match &entry.kind {
        ExprKind::Group(inner) => may_be_array(inner),
        ExprKind::Name(_) => !["True", "False", "true", "false", "None"]
            .into_iter()
            .any(is_name),
        ExprKind::Index { .. }
        | ExprKind::Field { .. }
        | ExprKind::Method { .. }
        | ExprKind::Call { .. }
        | ExprKind::Try { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. } => !only_literals(entry),
        _ => false,
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

/// A number at which a range starts or stops, or its step: beside variables, integer literals are integers
/// of no type.
pub fn bound(bound: &Expr, kind: Elements, context: &mut Context) -> TokenStream {
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
