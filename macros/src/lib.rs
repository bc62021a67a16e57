//! The procedural macro behind `ndview::arr!`: tokens to a tree (`parse`), what the tree cannot mean
//! (`check`), and the tree to Rust (`expand`).

mod access;
mod check;
mod complex;
mod constant;
#[cfg(test)]
mod cost;
mod disjoint;
mod expand;
mod order;
mod parts;
mod syntax;

use expand::Context;
use proc_macro2::{TokenStream, TokenTree};
use syntax::errors::Errors;
use syntax::parse;

/// `arr!`, called by the macro of that name in `ndview` with `[$crate]` before the user's tokens.
#[proc_macro]
pub fn arr(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(tokens.into(), false).into()
}

/// `try_arr!`, called in the same way.
#[proc_macro]
pub fn try_arr(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(tokens.into(), true).into()
}

fn expanded(tokens: TokenStream, fallible: bool) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let root = match tokens.next() {
        Some(TokenTree::Group(root)) => root.stream(),
        _ => TokenStream::new(),
    };
    let mut errors = Errors::new();
    let input = parse::parse(tokens.collect(), &mut errors);
    let readable = errors.is_empty();
    check::check(&input, fallible, &mut errors);
    if readable && !errors.is_empty() {
        // What cannot be meant would only be reported once more by the compiler.
        return expand::with_errors(None, errors);
    }
    let mut context = Context {
        errors: &mut errors,
        fallible,
        is_incomplete: false,
        within: None,
        denied: Default::default(),
    };
    let expanded = expand::expand(&input, root, &mut context);
    let is_complete = !context.is_incomplete;
    if errors.is_empty() {
        expanded
    } else {
        expand::with_errors(is_complete.then_some(expanded), errors)
    }
}
