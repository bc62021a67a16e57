//! The procedural macro behind `ndview::arr!`: tokens to a tree (`syntax`), what the tree means (`meaning`,
//! by NumPy's `catalogue`), what it cannot mean (`check`), and its meaning in Rust (`emit`).

mod catalogue;
mod check;
#[cfg(test)]
mod cost;
mod emit;
mod fields;
#[cfg(test)]
mod fuzz;
mod meaning;
mod syntax;

use emit::attempt::Tried;
use proc_macro2::{TokenStream, TokenTree};
use syntax::errors::Errors;
use syntax::parse;

/// `arr!`, called by the macro of that name in `ndview` with `[$crate]` before the user's tokens.
#[proc_macro]
pub fn arr(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(tokens.into(), false).into()
}

/// `#[derive(Fields)]`
#[proc_macro_derive(Fields)]
pub fn fields(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    fields::derive(tokens.into()).into()
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
    let tokens: TokenStream = tokens.collect();
    let tried = fallible.then(|| Tried::new(&tokens));
    let mut errors = Errors::new();
    let mut input = parse::parse(tokens, &mut errors);
    meaning::reworded::reword(&mut input);
    let mut mistakes = Errors::of_tried(fallible);
    check::check(&input, &mut mistakes);
    if !mistakes.is_empty() {
        // What cannot be meant would only be reported once more by the compiler, and nothing is
        // computed with it. One report for one mistake: what could not be read comes first, but for
        // what is only missing yet.
        let is_being_named = mistakes.are_unknown_names();
        let errors = match errors.is_unfinished_at_most() {
            true => mistakes,
            false => errors,
        };
        return match is_being_named {
            true => emit::with_unknown_names(emit::emit(&input, root, tried).tokens, errors),
            false => emit::of_errors(&mut input, root, errors),
        };
    }
    let written = emit::emit(&input, root, tried);
    if errors.is_empty() {
        written.tokens
    } else {
        emit::with_errors((!written.is_incomplete).then_some(written.tokens), errors)
    }
}
