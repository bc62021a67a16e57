//! What is evaluated before an array is borrowed.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, ToTokens};

use super::tokens;
use crate::syntax::tree::Extent;

/// Expressions that are evaluated before the array is borrowed, in the order they are written.
#[derive(Default)]
pub struct Hoisted {
    names: Vec<Ident>,
    values: Vec<TokenStream>,
    /// The bounds hoisted so far as they are written, if those that are the same are to be evaluated
    /// once: what is proved of them then holds whatever they do.
    bounds: Option<Vec<(String, TokenStream)>>,
}

impl Hoisted {
    /// Bounds that are written in the same way are evaluated once.
    pub fn sharing() -> Self {
        Hoisted {
            bounds: Some(Vec::new()),
            ..Hoisted::default()
        }
    }

    /// Evaluates `value` first; the name it is then known by.
    pub fn push(&mut self, value: TokenStream, extent: Extent) -> Ident {
        let name = tokens::local("index", self.names.len(), extent.first);
        self.names.push(name.clone());
        self.values.push(value);
        name
    }

    /// Evaluates a bound first, which is written as `key` says.
    pub fn bound(&mut self, key: String, number: TokenStream, extent: Extent) -> TokenStream {
        let mut known = self.bounds.iter().flatten();
        if let Some((_, name)) = known.find(|(known, _)| *known == key) {
            return name.clone();
        }
        let name = self.push(number, extent).to_token_stream();
        if let Some(bounds) = &mut self.bounds {
            bounds.push((key, name.clone()));
        }
        name
    }

    /// `match (values, view) { (names, view) => body }`, or the body alone if nothing is to be
    /// evaluated before. The values live as long as the match.
    pub fn before(
        self,
        source: TokenStream,
        extent: Extent,
        body: impl FnOnce(TokenStream) -> TokenStream,
    ) -> TokenStream {
        if self.names.is_empty() {
            return body(source);
        }
        let Hoisted { names, values, .. } = self;
        let view = tokens::local("view", 0, extent.first);
        let body = body(view.to_token_stream());
        quote!(match (#(#values,)* #source) { (#(#names,)* #view) => #body })
    }
}
