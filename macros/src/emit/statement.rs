//! Lines.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;

use super::context::Context;
use super::kept::kept;
use super::unpacked::unpacked;
use super::{assign, parts, tokens};
use crate::meaning::formula::is_of_literals;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind, Input, Statement};

pub fn statements(input: &Input, context: &mut Context) -> TokenStream {
    let mut tokens = TokenStream::new();
    let count = input.statements.len();
    for (number, statement) in input.statements.iter().enumerate() {
        tokens.extend(one(statement, context));
        let ends_itself = ends_itself(statement);
        if number + 1 < count || !input.has_value {
            tokens.extend(if ends_itself {
                TokenStream::new()
            } else {
                quote!(;)
            });
        }
    }
    tokens
}

/// Whether no `;` is to follow.
fn ends_itself(statement: &Statement) -> bool {
    match statement {
        Statement::Denied { line, .. } | Statement::Parallel { line, .. } => ends_itself(line),
        Statement::Rust(tokens) => is_block(tokens),
        _ => false,
    }
}

/// Whether a line of Rust ends with the block it begins with, as `for` and `fn` do.
fn is_block(line: &TokenStream) -> bool {
    const OPEN: [&str; 8] = [
        "let", "use", "const", "static", "type", "return", "break", "continue",
    ];
    let mut line = line.clone().into_iter();
    let is_open = match line.next() {
        Some(TokenTree::Ident(word)) => OPEN.iter().any(|open| word == open),
        Some(TokenTree::Group(group)) if line.clone().next().is_none() => {
            return group.delimiter() == Delimiter::Brace;
        }
        None => return true,
        _ => false,
    };
    let ends_with_block = matches!(line.last(), Some(TokenTree::Group(group))
        if group.delimiter() == Delimiter::Brace);
    ends_with_block && !is_open
}

fn one(statement: &Statement, context: &mut Context) -> TokenStream {
    match statement {
        Statement::Let { head, value } => {
            let value = self::value(value, context);
            let value = shared_out(value, context);
            quote!(#head = #value)
        }
        Statement::Assign {
            place,
            operator,
            value,
        } => {
            let tokens = match &place.kind {
                ExprKind::Tuple(places, _) => unpacked(places, operator, value, context),
                _ => assign::assignment(place, operator, value, context),
            };
            shared_out(tokens, context)
        }
        Statement::Values(values) => {
            let tokens = self::values(values, context);
            shared_out(tokens, context)
        }
        Statement::Denied { costs, line } => {
            let before = core::mem::replace(&mut context.denied, *costs);
            let tokens = one(line, context);
            context.denied = before;
            tokens
        }
        Statement::Parallel { line, .. } => {
            let before = core::mem::replace(&mut context.is_parallel, true);
            let tokens = one(line, context);
            context.is_parallel = before;
            tokens
        }
        Statement::Rust(tokens) => tokens.clone(),
    }
}

fn values(values: &[Expr], context: &mut Context) -> TokenStream {
    if let [value] = values {
        return self::value(value, context);
    }
    match parts::together(values, context) {
        Some(parts) => parts,
        None => {
            let values = values.iter().map(|value| self::value(value, context));
            quote!((#(#values),*))
        }
    }
}

/// What is computed, on several threads where the line asks for them.
fn shared_out(tokens: TokenStream, context: &Context) -> TokenStream {
    if !context.is_parallel {
        return tokens;
    }
    let body = quote!(let _threads = __nd::Parallel::begin(); #tokens);
    tokens::delimited(Delimiter::Brace, Span::mixed_site(), body)
}

/// A value of its own. A list is Rust's, whose type is found by what is done with it; those that NumPy's
/// functions take, with nothing but literals beside them, have NumPy's types.
fn value(value: &Expr, context: &mut Context) -> TokenStream {
    let is_numpys = literal::list(value).is_none() && is_of_literals(value);
    context.with_numpys(is_numpys, |context| kept(value, context))
}
