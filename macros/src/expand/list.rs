//! Array literals: `[[1, 2], [3, 4]]`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

use super::Context;
use super::{plain, tokens};
use crate::ast::{Expr, ExprKind, UnaryOperator};
use crate::complex;
use crate::literal;

/// Lengths beyond the table of the runtime are known at run time only.
const LONGEST_STATIC: usize = 1024;

/// An owned array with the elements of a nested list; its lengths are part of its type.
pub fn array(expr: &Expr, context: &mut Context) -> TokenStream {
    // `check` has reported lists without a regular shape.
    let shape = literal::regular_shape(expr).unwrap_or_default();
    let leaves = literal::leaves(expr);
    let is_complex = leaves.iter().any(|leaf| complex::number(leaf).is_some());
    let floats = leaves.iter().any(|leaf| is_float(leaf));
    let elements: Vec<_> = leaves
        .into_iter()
        .map(|leaf| {
            // In a list with a complex literal, all literals are complex.
            if let Some(number) = is_complex.then(|| complex::value(leaf)).flatten() {
                return plain::complex_number(number, leaf.extent);
            }
            let float = if floats { float_of_int(leaf) } else { None };
            float.unwrap_or_else(|| plain::plain(leaf, context))
        })
        .collect();
    let axes = shape.iter().map(|&len| axis(len));
    let shape = tokens::at(expr.extent, quote!((#(#axes,)*)));
    let elements = quote!(__nd::vec![#(#elements),*]);
    tokens::call(expr.extent, quote!(__nd::literal), &[shape, elements])
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

/// Whether an expression is a float literal.
pub fn is_float(leaf: &Expr) -> bool {
    match &leaf.kind {
        ExprKind::Float(_) => true,
        ExprKind::Group(inner) => is_float(inner),
        ExprKind::Unary {
            operator: UnaryOperator::Negative,
            operand,
            ..
        } => is_float(operand),
        _ => false,
    }
}

/// In a list with a float literal, integer literals are floats, as in NumPy.
pub fn float_of_int(leaf: &Expr) -> Option<TokenStream> {
    let (sign, unsigned) = match &leaf.kind {
        ExprKind::Unary {
            operator: UnaryOperator::Negative,
            operand,
            ..
        } => (quote!(-), &**operand),
        _ => (TokenStream::new(), leaf),
    };
    let ExprKind::Int(token) = &unsigned.kind else {
        return None;
    };
    if literal::has_suffix(token) {
        return None;
    }
    let number = literal::integer_of(token)?;
    let mut float: Literal = format!("{number}.0").parse().ok()?;
    float.set_span(Span::call_site().located_at(token.span()));
    Some(quote!(#sign #float))
}
