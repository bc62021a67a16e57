//! Everything that means the same in Rust: names, calls, sums of integers in an index.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{quote, ToTokens};

use super::context::Context;
use super::{lent, number, tokens};
use crate::meaning::constant::{constant, Constant};
use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Extent, UnaryOperator};

/// An expression with Rust's own operators. What is an index, a field or a method is no business of this
/// file.
pub fn plain(expr: &Expr, context: &mut Context) -> TokenStream {
    let extent = expr.extent;
    if let Some(Constant::Complex(number)) = constant(expr) {
        return number::complex(number, extent);
    }
    match &expr.kind {
        ExprKind::Name(name) => plain_name(name),
        ExprKind::Rust(rust) | ExprKind::Repeat(rust) => rust.clone(),
        ExprKind::Broken(rust) => {
            context.is_incomplete |= rust.is_empty();
            rust.clone()
        }
        ExprKind::Int(literal) | ExprKind::Float(literal) | ExprKind::Text(literal) => {
            literal.to_token_stream()
        }
        // One that is not too large is a number.
        ExprKind::Imaginary(literal) => literal.to_token_stream(),
        ExprKind::Group(inner) => {
            let inner = context.plain(inner);
            tokens::parenthesized(quiet(extent.first), inner)
        }
        ExprKind::Tuple(values, parentheses) => {
            let values: Vec<_> = values.iter().map(|value| context.plain(value)).collect();
            tokens::parenthesized(*parentheses, quote!(#(#values,)*))
        }
        ExprKind::List(values, brackets) => {
            let values: Vec<_> = values.iter().map(|value| context.plain(value)).collect();
            tokens::delimited(Delimiter::Bracket, *brackets, quote!(#(#values),*))
        }
        ExprKind::Call {
            function,
            arguments,
            parentheses,
        } => called(function, arguments, *parentheses, context),
        ExprKind::Try { operand, mark } => {
            let operand = context.plain(operand);
            let mark = tokens::at(Extent::of(*mark), quote!(?));
            quote!(#operand #mark)
        }
        ExprKind::Unary {
            operator,
            span,
            operand,
        } => {
            let operand = context.plain(operand);
            let operator = tokens::at(Extent::of(*span), unary_operator(operator));
            quote!(#operator #operand)
        }
        ExprKind::Cast { value, tokens } => {
            let value = context.plain(value);
            let cast = quote!(#value #tokens);
            tokens::parenthesized(quiet(extent.first), cast)
        }
        ExprKind::Borrow {
            tokens,
            mutable,
            operand,
        } => borrowed(tokens, *mutable, operand, context),
        ExprKind::Binary {
            operator,
            operator_extent,
            left,
            right,
        } => {
            let Some(operator) = rust_operator(*operator, *operator_extent) else {
                return context.value(expr);
            };
            let (left, right) = (context.plain(left), context.plain(right));
            tokens::parenthesized(quiet(extent.first), quote!(#left #operator #right))
        }
        ExprKind::Index { .. } | ExprKind::Field { .. } | ExprKind::Method { .. } => {
            TokenStream::new()
        }
    }
}

/// A call of a function that is not NumPy's.
fn called(
    function: &Expr,
    arguments: &[Argument],
    parentheses: Span,
    context: &mut Context,
) -> TokenStream {
    if let Some(array) = python_len(function, arguments) {
        let array = lent::shared(array, context);
        let length = quote!(__nd::first_length);
        return tokens::call_until(parentheses, function.extent, length, &[array]);
    }
    let function = context.plain(function);
    let arguments = arguments_as_written(arguments, context);
    let arguments = tokens::parenthesized(parentheses, arguments);
    quote!(#function #arguments)
}

fn unary_operator(operator: &UnaryOperator) -> TokenStream {
    match operator {
        UnaryOperator::Negative => quote!(-),
        UnaryOperator::Positive => TokenStream::new(),
        UnaryOperator::Invert | UnaryOperator::Not => quote!(!),
        UnaryOperator::Dereference => quote!(*),
    }
}

/// `&x` as Rust means it: the place itself, if `x` is one.
pub fn borrowed(
    borrow: &TokenStream,
    mutable: bool,
    operand: &Expr,
    context: &mut Context,
) -> TokenStream {
    let operand = match context.field(operand, mutable) {
        Some(field) => field,
        None => context.plain(operand),
    };
    quote!(#borrow #operand)
}

/// The array of Python's `len(array)`.
fn python_len<'e>(function: &Expr, arguments: &'e [Argument]) -> Option<&'e Expr> {
    match (&function.kind, arguments) {
        (
            ExprKind::Name(name),
            [Argument {
                keyword: None,
                value,
            }],
        ) if name == "len" => Some(value),
        _ => None,
    }
}

/// The arguments of a call, each an expression of its own.
pub fn arguments_as_written(arguments: &[Argument], context: &mut Context) -> TokenStream {
    arguments_with_lengths(arguments, None, context)
}

/// The same, where one of them may be a shape, whose lengths are Rust's.
pub fn arguments_with_lengths(
    arguments: &[Argument],
    lengths: Option<usize>,
    context: &mut Context,
) -> TokenStream {
    let values =
        arguments
            .iter()
            .enumerate()
            .map(|(place, argument)| match lengths == Some(place) {
                true => context.plain(&argument.value),
                false => value(&argument.value, context),
            });
    let values: Vec<_> = values.collect();
    quote!(#(#values),*)
}

/// An argument. `&m[1:]` is a reference to a view here, as Rust's functions ask for.
fn value(value: &Expr, context: &mut Context) -> TokenStream {
    match &value.kind {
        ExprKind::Borrow {
            tokens,
            mutable: false,
            operand,
        } => {
            let operand = context.value(operand);
            quote!(#tokens #operand)
        }
        _ => context.value(value),
    }
}

fn plain_name(name: &Ident) -> TokenStream {
    let span = name.span();
    if name == "True" {
        Ident::new("true", span).to_token_stream()
    } else if name == "False" {
        Ident::new("false", span).to_token_stream()
    } else {
        name.to_token_stream()
    }
}

/// A span at the user's, but of the macro's own, so that no lint complains of its parentheses.
pub fn quiet(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

/// Rust's operator that is written as NumPy's, if there is one.
pub fn rust_operator(operator: BinaryOperator, at: Extent) -> Option<TokenStream> {
    let written = match operator {
        BinaryOperator::Power
        | BinaryOperator::MatrixMultiply
        | BinaryOperator::MatrixMultiplyInPlace => return None,
        BinaryOperator::Multiply => quote!(*),
        BinaryOperator::Divide => quote!(/),
        BinaryOperator::Remainder => quote!(%),
        BinaryOperator::Add => quote!(+),
        BinaryOperator::Subtract => quote!(-),
        BinaryOperator::ShiftLeft => quote!(<<),
        BinaryOperator::ShiftRight => quote!(>>),
        BinaryOperator::And => quote!(&),
        BinaryOperator::Xor => quote!(^),
        BinaryOperator::Or => quote!(|),
        BinaryOperator::Less => quote!(<),
        BinaryOperator::LessEqual => quote!(<=),
        BinaryOperator::Greater => quote!(>),
        BinaryOperator::GreaterEqual => quote!(>=),
        BinaryOperator::Equal => quote!(==),
        BinaryOperator::NotEqual => quote!(!=),
    };
    Some(tokens::at(at, written))
}
