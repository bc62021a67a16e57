//! The mistakes found so far. Noting one never stops the work, so that one run reports them all.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree};

use crate::syntax::tree::Extent;

pub struct Errors {
    notes: Vec<(Extent, String)>,
}

impl Errors {
    pub fn new() -> Self {
        Errors { notes: Vec::new() }
    }

    /// Notes what is wrong with the tokens of `extent`.
    pub fn at(&mut self, extent: Extent, message: impl Display) {
        self.notes.push((extent, message.to_string()));
    }

    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.notes.len()
    }

    /// One `::core::compile_error!("..");` for each mistake, as statements.
    pub fn into_compile_errors(self) -> TokenStream {
        self.notes
            .into_iter()
            .flat_map(|(extent, message)| compile_error(extent, &message))
            .collect()
    }

    #[cfg(test)]
    pub fn notes(&self) -> &[(Extent, String)] {
        &self.notes
    }
}

/// rustc underlines a macro call from its first token to its closing delimiter, so the spans of
/// these two decide what the user sees.
fn compile_error(extent: Extent, message: &str) -> [TokenTree; 9] {
    let Extent { first, last } = extent;
    let punct = |character, spacing, span| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(span);
        TokenTree::Punct(punct)
    };
    let mut text = Literal::string(message);
    text.set_span(last);
    let mut argument = Group::new(Delimiter::Parenthesis, TokenTree::Literal(text).into());
    argument.set_span(last);
    [
        punct(':', Spacing::Joint, first),
        punct(':', Spacing::Alone, first),
        TokenTree::Ident(Ident::new("core", first)),
        punct(':', Spacing::Joint, first),
        punct(':', Spacing::Alone, first),
        TokenTree::Ident(Ident::new("compile_error", first)),
        punct('!', Spacing::Alone, first),
        TokenTree::Group(argument),
        punct(';', Spacing::Alone, last),
    ]
}
