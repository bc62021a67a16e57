//! Array literals: `[[1, 2], [3, 4]]`.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, ToTokens};

use super::context::Context;
use super::{number, tokens};
use crate::meaning::constant::{constant, Constant};
use crate::meaning::formula::Elements;
use crate::syntax::literal;
use crate::syntax::tree::Expr;

/// An owned array with the elements of a nested list; its lengths are part of its type.
pub fn array(expr: &Expr, context: &mut Context) -> TokenStream {
    // `check` has reported lists without a regular shape.
    let shape = literal::regular_shape(expr).unwrap_or_default();
    let leaves = literal::leaves(expr);
    let kind = Elements::of(&leaves);
    let elements: Vec<_> = leaves
        .into_iter()
        .map(|leaf| element(leaf, kind, context))
        .collect();
    let axes = shape.iter().map(|&len| number::axis(len));
    let shape = tokens::at(expr.extent, quote!((#(#axes,)*)));
    let elements = quote!(__nd::vec![#(#elements),*]);
    tokens::call(expr.extent, quote!(__nd::literal), &[shape, elements])
}

/// One of the elements of a list of this kind.
pub fn element(leaf: &Expr, kind: Elements, context: &mut Context) -> TokenStream {
    let adapted = match kind {
        Elements::Complex => {
            constant(leaf).map(|number| number::complex(number.complex(), leaf.extent))
        }
        Elements::Floats => float_of_int(leaf),
        Elements::Literals => None,
        Elements::Mixed => match constant(leaf) {
            Some(Constant::Int(number)) => {
                let number = Literal::i128_unsuffixed(number);
                let number = tokens::at(leaf.extent, quote!(__nd::IntLiteral::<#number>));
                Some(tokens::call(leaf.extent, quote!(__nd::adapted), &[number]))
            }
            _ => None,
        },
    };
    adapted.unwrap_or_else(|| context.value(leaf))
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
