//! Products of arrays whose axes are named by letters: `"ij,jk->ik"`. The letters are known, so it is a
//! product of arrays whose axes are put in one order, summed along those that are not in the result. A
//! matrix product is one by itself.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::context::Context;
use super::{lent, reduction, tokens};
use crate::meaning::call::Call;
use crate::meaning::subscripts::subscripts;
use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Extent, Item, Slice};

/// The whole of it. `check` has reported subscripts that cannot be read.
pub fn einsum(call: &Call, context: &mut Context) -> TokenStream {
    let operands: Vec<&Expr> = call.arguments.from(1).collect();
    let Ok(subscripts) = subscripts(call) else {
        return TokenStream::new();
    };
    let order = subscripts.order();
    let operands: Vec<Expr> = operands
        .into_iter()
        .zip(&subscripts.operands)
        .map(|(operand, letters)| lettered(operand, letters.len(), context))
        .collect();
    let at = call.at();
    if let ([left, right], true) = (operands.as_slice(), subscripts.is_matrix_product()) {
        let product = binary(
            BinaryOperator::MatrixMultiply,
            left.clone(),
            right.clone(),
            at,
        );
        return context.value(&product);
    }
    let parts = operands.iter().zip(&subscripts.operands);
    let parts = parts.map(|(operand, letters)| arranged(operand, letters, &order, at));
    let product = |left, right| binary(BinaryOperator::Multiply, left, right, at);
    let Some(product) = parts.reduce(product) else {
        return TokenStream::new();
    };
    let summed = subscripts.result.len()..order.len();
    if summed.is_empty() {
        let value = context.value(&product);
        return match operands.len() {
            1 => quote!(__nd::np::copy(&#value)),
            _ => value,
        };
    }
    let mut chain = reduction::begin(&product, context);
    for axis in summed {
        let axis = Literal::usize_unsuffixed(axis);
        chain.extend(quote!(.along::<{ #axis }>()));
    }
    let total = tokens::at(at, quote!(.total()));
    quote!(#chain #total)
}

/// An operand, which has to have an axis for each of its letters.
fn lettered(operand: &Expr, letters: usize, context: &mut Context) -> Expr {
    let extent = operand.extent;
    let array = lent::shared(operand, context);
    let letters = Literal::usize_unsuffixed(letters);
    let function = quote!(__nd::np::subscripted::<#letters, _>);
    let view = tokens::call(extent, function, &[array]);
    Expr {
        kind: ExprKind::Rust(view),
        extent,
    }
}

fn binary(operator: BinaryOperator, left: Expr, right: Expr, at: Extent) -> Expr {
    Expr {
        extent: at,
        kind: ExprKind::Binary {
            operator,
            operator_extent: at,
            left: Box::new(left),
            right: Box::new(right),
        },
    }
}

/// An operand with its axes in the order of all letters, and new ones in the place of letters that it
/// has not.
fn arranged(operand: &Expr, letters: &[char], order: &[char], at: Extent) -> Expr {
    let mut letters = letters.to_vec();
    let mut value = operand.clone();
    let extent = operand.extent;
    if let &[one, other] = letters.as_slice() {
        if one == other {
            letters.pop();
            value = method(value, "diagonal", Vec::new(), at);
        }
    }
    let has = |letter: &&char| letters.contains(letter);
    let axes = order.iter().filter(has);
    let axes: Vec<usize> = axes
        .filter_map(|letter| letters.iter().position(|own| own == letter))
        .collect();
    if !axes.is_sorted() {
        let axes = axes.iter().map(|axis| Expr {
            kind: ExprKind::Int(Literal::usize_unsuffixed(*axis)),
            extent,
        });
        value = method(value, "transpose", axes.collect(), at);
    }
    if letters.len() == order.len() {
        return value;
    }
    let items = order.iter().map(|letter| match letters.contains(letter) {
        true => Item::Slice(Slice {
            start: None,
            stop: None,
            step: None,
            extent,
        }),
        false => Item::NewAxis(extent),
    });
    Expr {
        kind: ExprKind::Index {
            base: Box::new(value),
            items: items.collect(),
        },
        extent,
    }
}

/// `value.name(arguments)`.
fn method(value: Expr, name: &str, arguments: Vec<Expr>, at: Extent) -> Expr {
    let extent = value.extent;
    let span: Span = at.first;
    let arguments = arguments.into_iter().map(|value| Argument {
        keyword: None,
        value,
    });
    Expr {
        kind: ExprKind::Method {
            base: Box::new(value),
            dot: span,
            name: Ident::new(name, span),
            turbofish: TokenStream::new(),
            arguments: arguments.collect(),
            parentheses: span,
        },
        extent,
    }
}
