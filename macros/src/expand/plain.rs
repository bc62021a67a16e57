//! Everything that means the same in Rust: names, calls, sums of integers in an index.

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream};
use quote::{quote, ToTokens};

use super::index::{self, Use};
use super::Context;
use super::{expression, function, member, numpy, tokens};
use crate::complex::Complex;
use crate::constant::{self, constant, Constant};
use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Extent, Item, UnaryOperator};

/// An expression with Rust's own operators; indexes, attributes and `np.` in it are NumPy's.
pub fn plain(expr: &Expr, context: &mut Context) -> TokenStream {
    let extent = expr.extent;
    if let Some(Constant::Complex(number)) = constant(expr) {
        return complex_number(number, extent);
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
            let inner = plain(inner, context);
            tokens::parenthesized(quiet(extent.first), inner)
        }
        ExprKind::Tuple(values, parentheses) => {
            let values: Vec<_> = values.iter().map(|value| plain(value, context)).collect();
            tokens::parenthesized(*parentheses, quote!(#(#values,)*))
        }
        ExprKind::List(values, brackets) => {
            let values: Vec<_> = values.iter().map(|value| plain(value, context)).collect();
            tokens::delimited(Delimiter::Bracket, *brackets, quote!(#(#values),*))
        }
        ExprKind::Index { base, items } => match numpy::stored_index(base, items, context) {
            Some(stored) => stored,
            None => match entry_of_tuple(base, items) {
                Some(entry) => {
                    let tuple = expression::value(base, context);
                    quote!((#tuple).#entry)
                }
                None => index::index(base, items, extent, Use::Value, context),
            },
        },
        ExprKind::Field { base, dot, name } => member::field(base, *dot, name, context),
        ExprKind::Method { .. } => member::method(expr, context),
        ExprKind::Call { .. } if function::is_elementwise(expr) => expression::value(expr, context),
        ExprKind::Call {
            function,
            arguments,
            parentheses,
        } => {
            if let Some(array) = python_len(function, arguments) {
                let value = expression::value(array, context);
                let array = tokens::reference(array.extent, value);
                return tokens::call(function.extent, quote!(__nd::first_length), &[array]);
            }
            let function = plain(function, context);
            let arguments = call_arguments(arguments, context);
            let arguments = tokens::parenthesized(*parentheses, arguments);
            quote!(#function #arguments)
        }
        ExprKind::Try { operand, mark } => {
            let operand = plain(operand, context);
            let mark = tokens::at(crate::syntax::tree::Extent::of(*mark), quote!(?));
            quote!(#operand #mark)
        }
        ExprKind::Unary {
            operator,
            span,
            operand,
        } => {
            let operand = plain(operand, context);
            let operator = match operator {
                UnaryOperator::Negative => quote!(-),
                UnaryOperator::Positive => TokenStream::new(),
                UnaryOperator::Invert | UnaryOperator::Not => quote!(!),
                UnaryOperator::Dereference => quote!(*),
            };
            let operator = tokens::at(crate::syntax::tree::Extent::of(*span), operator);
            quote!(#operator #operand)
        }
        ExprKind::Cast { value, tokens } => {
            let value = plain(value, context);
            let cast = quote!(#value #tokens);
            tokens::parenthesized(quiet(extent.first), cast)
        }
        ExprKind::Borrow {
            tokens, operand, ..
        } => borrowed(tokens, operand, context),
        ExprKind::Binary {
            operator,
            operator_extent,
            left,
            right,
        } => {
            let Some(operator) = rust_operator(*operator) else {
                return expression::value(expr, context);
            };
            let (left, right) = (plain(left, context), plain(right, context));
            let operator = tokens::at(*operator_extent, operator);
            tokens::parenthesized(quiet(extent.first), quote!(#left #operator #right))
        }
    }
}

/// A complex number, as an element.
pub fn complex_number(number: Complex, extent: Extent) -> TokenStream {
    let [re, im] = number.bits();
    tokens::call(
        extent,
        quote!(__nd::complex_number),
        &[quote!(#re), quote!(#im)],
    )
}

/// `&x` as Rust means it: the place itself, if `x` is one.
pub fn borrowed(borrow: &TokenStream, operand: &Expr, context: &mut Context) -> TokenStream {
    let operand = plain(operand, context);
    quote!(#borrow #operand)
}

/// The number of the entry, in an index of the tuple that a function of NumPy yields:
/// `np.where(a > 0)[0]`.
fn entry_of_tuple(base: &Expr, items: &[Item]) -> Option<Literal> {
    let ExprKind::Method {
        base: module,
        name,
        arguments,
        ..
    } = &base.kind
    else {
        return None;
    };
    let is_several = match name.to_string().as_str() {
        "nonzero" => true,
        "where" => arguments.len() == 1,
        "meshgrid" | "divmod" | "unique" => arguments.len() > 1,
        "histogram" | "unravel_index" | "tril_indices" | "triu_indices" => true,
        _ => false,
    };
    if !is_several || !(numpy::is_module(module) || name == "nonzero") {
        return None;
    }
    match items {
        [Item::Value(value)] => {
            let number = constant::integer(value)?;
            let mut entry = Literal::usize_unsuffixed(usize::try_from(number).ok()?);
            entry.set_span(value.extent.first);
            Some(entry)
        }
        _ => None,
    }
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
pub fn call_arguments(arguments: &[Argument], context: &mut Context) -> TokenStream {
    let mut values = Vec::new();
    for argument in arguments {
        if let Some(keyword) = &argument.keyword {
            numpy::unknown_keyword(keyword, context);
        }
        values.push(argument_value(&argument.value, context));
    }
    quote!(#(#values),*)
}

/// An argument. `&m[1:]` is a reference to a view here, as Rust's functions ask for.
fn argument_value(value: &Expr, context: &mut Context) -> TokenStream {
    match &value.kind {
        ExprKind::Borrow {
            tokens,
            mutable: false,
            operand,
        } => {
            let operand = expression::value(operand, context);
            quote!(#tokens #operand)
        }
        _ => expression::value(value, context),
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
fn quiet(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

fn rust_operator(operator: BinaryOperator) -> Option<TokenStream> {
    Some(match operator {
        BinaryOperator::Power | BinaryOperator::MatrixMultiply => return None,
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
    })
}
