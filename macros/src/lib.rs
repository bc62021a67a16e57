//! The procedural macro behind `ndview::arr!`: tokens to a tree (`parse`), what the tree cannot mean
//! (`check`), and the tree to Rust (`expand`).

mod ast;
mod check;
#[cfg(test)]
mod dump;
mod errors;
mod expand;
mod literal;
mod parse;

use errors::Errors;
use proc_macro2::{TokenStream, TokenTree};

/// `arr!`, called by the macro of that name in `ndview` with `[$crate]` before the user's tokens.
#[proc_macro]
pub fn arr(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut tokens = TokenStream::from(tokens).into_iter();
    let root = match tokens.next() {
        Some(TokenTree::Group(root)) => root.stream(),
        _ => TokenStream::new(),
    };
    expanded(root, tokens.collect()).into()
}

fn expanded(root: TokenStream, tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::new();
    let input = parse::parse(tokens, &mut errors);
    let readable = errors.is_empty();
    check::check(&input, &mut errors);
    if readable && !errors.is_empty() {
        // What cannot be meant would only be reported once more by the compiler.
        return expand::with_errors(None, errors);
    }
    let expanded = expand::expand(&input, root, &mut errors);
    if errors.is_empty() {
        expanded
    } else {
        expand::with_errors(Some(expanded), errors)
    }
}
