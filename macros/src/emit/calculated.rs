//! What is calculated in an index or a length.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::plain::{quiet, rust_operator};
use super::tokens;
use crate::meaning::constant::{self, only_literals};
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Extent, UnaryOperator};

/// What is calculated with variables, which may be integers of two types, or arrays: their types tell. Of anything
/// else beside a literal, operators are Rust's.
pub fn calculated(expr: &Expr, context: &mut Context) -> TokenStream {
    match &expr.kind {
        ExprKind::Group(inner) if matches!(inner.kind, ExprKind::Binary { .. }) => {
            calculated(inner, context)
        }
        ExprKind::Binary {
            operator,
            operator_extent,
            left,
            right,
        } => {
            let Some(rusts) = rust_operator(*operator, *operator_extent) else {
                return context.plain(expr);
            };
            if let (BinaryOperator::Multiply, Some(positive)) = (operator, without_sign(left)) {
                let product = ExprKind::Binary {
                    operator: *operator,
                    operator_extent: *operator_extent,
                    left: Box::new(positive.clone()),
                    right: right.clone(),
                };
                let product = Expr {
                    kind: product,
                    extent: expr.extent,
                };
                let product = calculated(&product, context);
                return negative(product, *operator_extent, context);
            }
            let operands = [left, right].map(|operand| operand_of(operand, context));
            match pair(*operator) {
                Some(pair) if is_of_variables(left, right) => {
                    let [one, other] = operands;
                    let (one, other) = (lent(left, one), lent(right, other));
                    let pair = tokens::call(*operator_extent, pair, &[one, other]);
                    let method = context.in_index(*operator_extent);
                    quote!(#pair #method)
                }
                _ => {
                    let [one, other] = operands;
                    tokens::parenthesized(quiet(expr.extent.first), quote!(#one #rusts #other))
                }
            }
        }
        _ => context.plain(expr),
    }
}

/// What stands beside an operator: `-w` is there for unsigned `w`, too.
fn operand_of(operand: &Expr, context: &mut Context) -> TokenStream {
    match &operand.kind {
        ExprKind::Group(inner) => operand_of(inner, context),
        ExprKind::Unary {
            operator: UnaryOperator::Negative,
            operand: positive,
            ..
        } if constant::integer(positive).is_none() => {
            let positive = calculated(positive, context);
            negative(positive, operand.extent, context)
        }
        _ => calculated(operand, context),
    }
}

/// The negative of an operand, whatever its type.
fn negative(operand: TokenStream, extent: Extent, context: &Context) -> TokenStream {
    let operand = tokens::reference(extent, operand);
    let negative = tokens::call(extent, quote!(__nd::IndexNegative), &[operand]);
    let method = context.in_index(extent);
    quote!(#negative #method)
}

/// The 2 of a -2, which has no negative where it takes the type of an unsigned variable.
fn without_sign(expr: &Expr) -> Option<&Expr> {
    match &expr.kind {
        ExprKind::Group(inner) => without_sign(inner),
        ExprKind::Unary {
            operator: UnaryOperator::Negative,
            operand,
            ..
        } => constant::integer(operand).map(|_| &**operand),
        _ => None,
    }
}

/// Whether types tell what an operator means: of two that are known at run time, or of a variable and a literal, which
/// must not be moved.
fn is_of_variables(left: &Expr, right: &Expr) -> bool {
    let is_known = |expr: &Expr| constant::integer(expr).is_none() && !only_literals(expr);
    let is_kept = |expr: &Expr| matches!(expr.kind, ExprKind::Name(_) | ExprKind::Field { .. });
    match (is_known(left), is_known(right)) {
        (true, true) => true,
        (true, false) => is_kept(left) && constant::integer(right).is_some(),
        (false, true) => is_kept(right) && constant::integer(left).is_some(),
        (false, false) => false,
    }
}

/// An operand of a pair.
fn lent(operand: &Expr, written: TokenStream) -> TokenStream {
    match constant::integer(operand) {
        Some(_) => tokens::call(operand.extent, quote!(__nd::Numeral), &[written]),
        None => tokens::reference(operand.extent, written),
    }
}

/// Two operands under an operator.
fn pair(operator: BinaryOperator) -> Option<TokenStream> {
    match operator {
        BinaryOperator::Add => Some(quote!(__nd::IndexSum)),
        BinaryOperator::Subtract => Some(quote!(__nd::IndexDifference)),
        BinaryOperator::Multiply => Some(quote!(__nd::IndexProduct)),
        BinaryOperator::Remainder => Some(quote!(__nd::IndexRemainder)),
        _ => None,
    }
}
