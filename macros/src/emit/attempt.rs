//! `try_arr!`: a line whose failures are returned, whether as values or by unwinding.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;

use super::context::{whole, Context};
use super::tokens;
use crate::syntax::tree::{Expr, ExprKind, Extent, Input, Statement};

/// What is known of the tokens of a line that is tried.
pub struct Tried {
    /// Where a refusal may be found: at the first token and the last, or at any of them, if a macro of
    /// the user's has put them together from what stands in several places.
    places: Vec<Span>,
    /// Whether something in it may leave the function around it, or a loop.
    may_leave: bool,
}

impl Tried {
    pub fn new(line: &TokenStream) -> Self {
        Tried {
            places: places(line),
            may_leave: may_leave_in(line),
        }
    }

    /// Whether the lines can be run in a closure, so that what unwinds from them is caught. What may
    /// leave the only one is evaluated before it; of several, the first may be needed by it.
    pub fn is_caught(&self, input: &Input) -> bool {
        match input.statements.as_slice() {
            [line] => !may_leave(line),
            _ => !self.may_leave,
        }
    }

    /// A `Result` of what `value` yields.
    pub fn result(
        &self,
        value: TokenStream,
        is_caught: bool,
        context: &mut Context,
    ) -> TokenStream {
        let label = whole();
        let value = quote!(#label: { ::core::result::Result::Ok(#value) });
        if !is_caught {
            return value;
        }
        let places = self.places.iter().map(|&place| {
            let here = quote!(::core::panic::Location::caller());
            tokens::at(Extent::of(place), here)
        });
        let caught = quote! {
            __nd::attempted(|| -> ::core::result::Result<_, __nd::Error> {
                let within = __nd::Within::new(const { &[#(#places),*] });
                #value
            })
        };
        let before = context.before.take().unwrap_or_default();
        before.into_iter().rev().fold(
            caught,
            |rest, (name, value)| quote!(match #value { #name => #rest }),
        )
    }
}

/// Whether an expression is evaluated before the line, because it may leave the function around it,
/// which it could not from within what is caught.
pub fn leaves(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Try { .. } => true,
        ExprKind::Field { name, .. } => name.to_string() == "await",
        ExprKind::Rust(rust) => !is_closure(rust) && may_leave_in(rust),
        _ => false,
    }
}

fn places(line: &TokenStream) -> Vec<Span> {
    let mut spans = vec![Span::mixed_site()];
    let mut is_one_piece = true;
    collect(line, &mut spans, &mut is_one_piece);
    match spans.as_slice() {
        [call, first, .., last] if is_one_piece && is_ascending(&spans[1..]) => {
            vec![*call, *first, *last]
        }
        _ => spans,
    }
}

fn collect(tokens: &TokenStream, spans: &mut Vec<Span>, is_one_piece: &mut bool) {
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                *is_one_piece &= group.delimiter() != proc_macro2::Delimiter::None;
                spans.push(group.span_open());
                collect(&group.stream(), spans, is_one_piece);
                spans.push(group.span_close());
            }
            other => spans.push(other.span()),
        }
    }
}

/// Whether tokens stand one after the other in one file. Not known in the unit tests.
fn is_ascending(spans: &[Span]) -> bool {
    let position = |span: &Span| (span.unwrap().line(), span.unwrap().column());
    proc_macro::is_available()
        && spans.windows(2).all(|pair| {
            pair[0].unwrap().file() == pair[1].unwrap().file()
                && position(&pair[0]) <= position(&pair[1])
        })
}

/// Whether a line may leave the function around it, or a loop.
fn may_leave(statement: &Statement) -> bool {
    match statement {
        Statement::Rust(rust) => may_leave_in(rust),
        Statement::Denied { line, .. } | Statement::Parallel { line, .. } => may_leave(line),
        _ => false,
    }
}

fn may_leave_in(rust: &TokenStream) -> bool {
    const WORDS: [&str; 5] = ["return", "break", "continue", "await", "yield"];
    rust.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => may_leave_in(&group.stream()),
        TokenTree::Ident(word) => WORDS.iter().any(|leaving| word == leaving),
        TokenTree::Punct(mark) => mark.as_char() == '?',
        TokenTree::Literal(_) => false,
    })
}

fn is_closure(rust: &TokenStream) -> bool {
    match rust.clone().into_iter().next() {
        Some(TokenTree::Ident(word)) => word == "move" || word == "async" || word == "static",
        Some(TokenTree::Punct(mark)) => mark.as_char() == '|',
        _ => false,
    }
}
