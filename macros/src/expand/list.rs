//! Array literals: `[[1, 2], [3, 4]]`.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, ToTokens};

use super::Context;
use super::{expression, plain, tokens};
use crate::constant::{self, constant, Constant};
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// Lengths beyond the table of the runtime are known at run time only.
const LONGEST_STATIC: usize = 1024;

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
    let axes = shape.iter().map(|&len| axis(len));
    let shape = tokens::at(expr.extent, quote!((#(#axes,)*)));
    let elements = quote!(__nd::vec![#(#elements),*]);
    tokens::call(expr.extent, quote!(__nd::literal), &[shape, elements])
}

/// What there is in a list.
#[derive(Clone, Copy)]
pub enum Elements {
    /// A complex literal, among others.
    Complex,
    /// A float literal, among others.
    Floats,
    /// Literals without a float among them.
    Literals,
    /// Other expressions, and perhaps integer literals, which take their type.
    Mixed,
}

impl Elements {
    pub fn of(leaves: &[&Expr]) -> Self {
        if leaves.iter().any(|leaf| constant::is_complex(leaf)) {
            Elements::Complex
        } else if leaves.iter().any(|leaf| is_float(leaf)) {
            Elements::Floats
        } else if leaves.iter().all(|leaf| expression::only_literals(leaf)) {
            Elements::Literals
        } else {
            Elements::Mixed
        }
    }
}

/// One of the elements of a list of this kind.
pub fn element(leaf: &Expr, kind: Elements, context: &mut Context) -> TokenStream {
    let adapted = match kind {
        Elements::Complex => {
            constant(leaf).map(|number| plain::complex_number(number.complex(), leaf.extent))
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
    adapted.unwrap_or_else(|| expression::value(leaf, context))
}

/// A length as the runtime's type for it.
pub fn axis(len: usize) -> TokenStream {
    let number = Literal::usize_unsuffixed(len);
    if len <= LONGEST_STATIC {
        quote!(__nd::Len::<#number>)
    } else {
        quote!(__nd::Dyn(#number))
    }
}

/// Whether an expression is a float literal, or computed from literals and a float.
pub fn is_float(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Float(_) => true,
        ExprKind::Group(inner) => is_float(inner),
        ExprKind::Unary { operand, .. } => is_float(operand),
        _ => matches!(constant(expr), Some(Constant::Float(_))),
    }
}

/// Among floats, integer literals are floats, as in NumPy.
pub fn float_of_int(expr: &Expr) -> Option<TokenStream> {
    match constant(expr)? {
        Constant::Int(number) => {
            let float = Literal::f64_unsuffixed(number as f64);
            Some(tokens::at(expr.extent, float.to_token_stream()))
        }
        Constant::Float(_) | Constant::Complex(_) => None,
    }
}
