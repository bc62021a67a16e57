//! Values: operators on arrays, and everything else.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, ToTokens};

use super::index::{self, Use};
use super::Context;
use super::{function, list, member, parts, plain, tokens};
use crate::constant::{self, constant, Constant};
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Extent, Item, UnaryOperator};

/// An expression as a value: an array, a view, an element, or whatever else Rust makes of it.
pub fn value(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(number) = computed_number(expr) {
        return number;
    }
    match &expr.kind {
        ExprKind::Binary {
            operator: BinaryOperator::MatrixMultiply,
            operator_extent,
            left,
            right,
        } => product(left, *operator_extent, right, context),
        _ if is_arithmetic(expr) => {
            let tree = tree(expr, context);
            evaluated(tree, expr, context)
        }
        ExprKind::Group(inner) => value(inner, context),
        ExprKind::List(..) => list::array(expr, context),
        ExprKind::Tuple(values, parentheses) => {
            if let Some(parts) = parts::together(values, context) {
                return parts;
            }
            let values: Vec<_> = values.iter().map(|entry| value(entry, context)).collect();
            tokens::parenthesized(*parentheses, quote!(#(#values,)*))
        }
        ExprKind::Borrow {
            mutable,
            operand,
            tokens,
        } => borrow(operand, *mutable, tokens, context),
        _ => plain::plain(expr, context),
    }
}

/// `left @ right`: not element by element, so it is computed before what it is part of.
fn product(left: &Expr, operator: Extent, right: &Expr, context: &mut Context) -> TokenStream {
    let function = context.may_fail("matrix_product");
    let marker = tokens::at(operator, quote!(__nd::np::MatrixMultiply));
    let [left, right] = [left, right].map(|side| {
        let array = value(side, context);
        tokens::reference(side.extent, array)
    });
    let call = tokens::call(
        operator,
        quote!(__nd::np::#function),
        &[marker, left, right],
    );
    context.attempt(call)
}

/// The value of a tree of operators, which `expr` is. It is blamed where the outermost operator is: an
/// error that the compiler has reported there already is not reported once more.
pub fn evaluated(tree: TokenStream, expr: &Expr, context: &Context) -> TokenStream {
    let evaluate = context.may_fail("evaluate");
    let at = outermost_operator(expr);
    context.attempt(tokens::call(at, quote!(__nd::#evaluate), &[tree]))
}

/// Where a tree of operators is blamed.
pub fn outermost_operator(expr: &Expr) -> Extent {
    match &expr.kind {
        ExprKind::Group(inner) => outermost_operator(inner),
        ExprKind::Binary {
            operator_extent, ..
        } => *operator_extent,
        ExprKind::Unary { span, .. } => Extent::of(*span),
        ExprKind::Method { name, .. } => Extent::of(name.span()),
        _ => expr.extent,
    }
}

/// `&x` and `&mut x`: a view, if `x` is an index.
fn borrow(
    operand: &Expr,
    mutable: bool,
    borrow: &TokenStream,
    context: &mut Context,
) -> TokenStream {
    match &operand.kind {
        ExprKind::Group(inner) => self::borrow(inner, mutable, borrow, context),
        ExprKind::Index { base, items } => {
            let usage = if mutable { Use::BorrowMut } else { Use::Borrow };
            index::index(base, items, operand.extent, usage, context)
        }
        ExprKind::Field { .. } | ExprKind::Method { .. } if mutable => {
            match member::mutable_view(operand, context) {
                Some(view) => view,
                None => plain::borrowed(borrow, operand, context),
            }
        }
        _ => plain::borrowed(borrow, operand, context),
    }
}

/// Whether the expression is arithmetic on what may be arrays, and not on literals alone.
pub fn is_arithmetic(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_arithmetic(inner),
        ExprKind::Binary { .. } => !only_literals(expr),
        ExprKind::Unary { operator, .. } => {
            !matches!(operator, UnaryOperator::Dereference) && !only_literals(expr)
        }
        ExprKind::Method { .. } | ExprKind::Call { .. } => function::is_elementwise(expr),
        _ => false,
    }
}

/// Whether there is nothing in an expression but literals.
pub fn only_literals(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Imaginary(_) | ExprKind::Text(_) => true,
        ExprKind::Name(name) => name == "True" || name == "False",
        ExprKind::Group(inner) => only_literals(inner),
        ExprKind::Unary { operand, .. } => only_literals(operand),
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => {
            // Rust has no operator for these.
            constant::is_complex(expr)
                || !matches!(
                    operator,
                    BinaryOperator::Power | BinaryOperator::MatrixMultiply
                ) && only_literals(left)
                    && only_literals(right)
        }
        _ => false,
    }
}

/// Whether an index is one whose arithmetic is NumPy's: anything but sums and products of integers,
/// which are Rust's.
pub fn is_array_index(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_array_index(inner),
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => match operator {
            BinaryOperator::Add
            | BinaryOperator::Subtract
            | BinaryOperator::Multiply
            | BinaryOperator::Divide
            | BinaryOperator::Remainder => is_array_part(left) || is_array_part(right),
            _ => !only_literals(expr),
        },
        ExprKind::Unary {
            operator, operand, ..
        } => match operator {
            UnaryOperator::Invert | UnaryOperator::Not => true,
            UnaryOperator::Negative | UnaryOperator::Positive => is_array_part(operand),
            UnaryOperator::Dereference => false,
        },
        _ => false,
    }
}

fn is_array_part(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_array_part(inner),
        ExprKind::List(..) => true,
        ExprKind::Index { items, .. } => items.iter().any(|item| !matches!(item, Item::Value(_))),
        _ => is_array_index(expr),
    }
}

/// An expression as a tree of operators, nothing computed yet.
pub fn tree(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(number) = literal_number(expr) {
        return number;
    }
    if let Some(call) = function::tree(expr, context) {
        return call;
    }
    match &expr.kind {
        ExprKind::Group(inner) => tree(inner, context),
        ExprKind::Binary {
            operator: BinaryOperator::MatrixMultiply,
            ..
        } => leaf(expr, context),
        ExprKind::Binary {
            operator,
            operator_extent,
            left,
            right,
        } => {
            let operator = binary_type(*operator);
            let operator = tokens::at(*operator_extent, quote!(__nd::#operator));
            let operands = [operator, tree(left, context), tree(right, context)];
            let binary = match context.denied.check {
                true => quote!(__nd::unchecked_binary),
                false => quote!(__nd::binary),
            };
            tokens::call(*operator_extent, binary, &operands)
        }
        ExprKind::Unary {
            operator,
            span,
            operand,
        } => {
            let operator = match operator {
                UnaryOperator::Negative => quote!(__nd::Negative),
                UnaryOperator::Positive => quote!(__nd::Positive),
                UnaryOperator::Invert | UnaryOperator::Not => quote!(__nd::Invert),
                UnaryOperator::Dereference => return leaf(expr, context),
            };
            let operator = tokens::at(Extent::of(*span), operator);
            let operand = tree(operand, context);
            tokens::call(Extent::of(*span), quote!(__nd::unary), &[operator, operand])
        }
        _ => leaf(expr, context),
    }
}

/// An operand, borrowed for the expression.
pub fn leaf(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(mut within) = context.within.take() {
        let operand = within.operand(expr, context);
        context.within = Some(within);
        return operand;
    }
    let value = value(expr, context);
    tokens::call(
        expr.extent,
        quote!(__nd::operand),
        &[tokens::reference(expr.extent, value)],
    )
}

/// A number literal without a suffix, or what literals alone compute, which takes its type from the
/// array beside it.
pub fn literal_number(expr: &Expr) -> Option<TokenStream> {
    let number = match constant(expr)? {
        Constant::Int(number) => {
            let number = Literal::i128_unsuffixed(number);
            quote!(__nd::IntLiteral::<#number>)
        }
        Constant::Float(number) => {
            let bits = Literal::u64_unsuffixed(number.to_bits());
            quote!(__nd::FloatLiteral::<#bits>)
        }
        Constant::Complex(number) => {
            let [re, im] = number.bits();
            quote!(__nd::ComplexLiteral::<#re, #im>)
        }
    };
    Some(tokens::at(expr.extent, number))
}

/// What literals alone compute, as a literal.
pub fn computed_number(expr: &Expr) -> Option<TokenStream> {
    let number = match constant::computed(expr)? {
        Constant::Int(number) => Literal::i128_unsuffixed(number),
        Constant::Float(number) if number.is_finite() => Literal::f64_unsuffixed(number),
        Constant::Float(_) => return None,
        Constant::Complex(number) => return Some(plain::complex_number(number, expr.extent)),
    };
    Some(tokens::at(expr.extent, number.to_token_stream()))
}

/// The type that stands for an operator.
pub fn binary_type(operator: BinaryOperator) -> TokenStream {
    match operator {
        BinaryOperator::Power => quote!(Power),
        BinaryOperator::MatrixMultiply => quote!(MatrixMultiply),
        BinaryOperator::Multiply => quote!(Multiply),
        BinaryOperator::Divide => quote!(Divide),
        BinaryOperator::Remainder => quote!(Remainder),
        BinaryOperator::Add => quote!(Add),
        BinaryOperator::Subtract => quote!(Subtract),
        BinaryOperator::ShiftLeft => quote!(ShiftLeft),
        BinaryOperator::ShiftRight => quote!(ShiftRight),
        BinaryOperator::And => quote!(And),
        BinaryOperator::Xor => quote!(Xor),
        BinaryOperator::Or => quote!(Or),
        BinaryOperator::Less => quote!(Less),
        BinaryOperator::LessEqual => quote!(LessEqual),
        BinaryOperator::Greater => quote!(Greater),
        BinaryOperator::GreaterEqual => quote!(GreaterEqual),
        BinaryOperator::Equal => quote!(Equal),
        BinaryOperator::NotEqual => quote!(NotEqual),
    }
}
