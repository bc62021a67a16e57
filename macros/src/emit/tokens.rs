//! Writing tokens at the spans of the user's own.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned, ToTokens};

use crate::syntax::editor;
use crate::syntax::tree::Extent;

/// The span of a token of the macro's own that stands for what the user wrote there: the compiler reports on
/// exactly that. An editor reports nothing, and shows of a user's token whatever stands there: to it, none of the
/// macro's does.
fn own(span: Span) -> Span {
    match editor::expands() {
        true => Span::call_site(),
        false => span,
    }
}

/// Tokens beside which an editor, and nobody else, is shown what they are about.
pub fn shown(tokens: TokenStream, about: impl FnOnce() -> TokenStream) -> TokenStream {
    if !editor::expands() {
        return tokens;
    }
    let about = about();
    quote!({ let _ = #about; #tokens })
}

/// `tokens`, as if the user had written them at `extent`: the compiler reports on exactly that, and
/// does not mention the macro.
pub fn at(extent: Extent, tokens: TokenStream) -> TokenStream {
    if editor::expands() {
        return tokens;
    }
    let mut trees: Vec<TokenTree> = tokens
        .into_iter()
        .map(|tree| moved(tree, extent.first))
        .collect();
    if let Some(last) = trees.pop() {
        trees.push(moved(last, extent.last));
    }
    trees.into_iter().collect()
}

fn moved(tree: TokenTree, span: Span) -> TokenTree {
    match tree {
        TokenTree::Group(group) => {
            let inner = group.stream().into_iter().map(|tree| moved(tree, span));
            let mut group = Group::new(group.delimiter(), inner.collect());
            group.set_span(span);
            TokenTree::Group(group)
        }
        // A number of the macro's own stands where the user wrote another one: unless it is marked
        // as ours, clippy takes the `1` at the place of a `0` for an octal number.
        TokenTree::Literal(mut number) => {
            number.set_span(span.resolved_at(Span::mixed_site()));
            TokenTree::Literal(number)
        }
        mut other => {
            other.set_span(span);
            other
        }
    }
}

/// `( .. )` around tokens that keep their own spans.
pub fn parenthesized(span: Span, tokens: TokenStream) -> TokenStream {
    delimited(Delimiter::Parenthesis, span, tokens)
}

/// Any brackets around tokens that keep their own spans.
pub fn delimited(delimiter: Delimiter, span: Span, tokens: TokenStream) -> TokenStream {
    let mut group = Group::new(delimiter, tokens);
    group.set_span(span);
    TokenTree::Group(group).into()
}

/// A local variable of the macro's own, at the span of what it holds. It is the user's span as it
/// stands, because an error at any other would be shown at the whole call; the name alone keeps it
/// apart from the user's variables.
pub fn local(name: &str, number: usize, span: Span) -> Ident {
    Ident::new(&format!("__nd_{name}_{number}"), own(span))
}

/// `&value`, where the `&` has the user's span.
pub fn reference(extent: Extent, value: TokenStream) -> TokenStream {
    let mut tokens = quote_spanned!(extent.first=> &);
    tokens.extend(value);
    tokens
}

/// `&value`, where the `&` is the macro's own: for functions that take values as well, where clippy
/// finds a `&` of the user's needless.
pub fn own_reference(extent: Extent, value: TokenStream) -> TokenStream {
    let own = Span::mixed_site().located_at(extent.first);
    let mut tokens = quote_spanned!(own=> &);
    tokens.extend(value);
    tokens
}

/// `&mut value`, where the `&mut` has the user's span.
pub fn mutable_reference(extent: Extent, value: TokenStream) -> TokenStream {
    let mut tokens = quote_spanned!(extent.first=> &mut);
    tokens.extend(value);
    tokens
}

/// `.name(argument)`, where name and argument have the user's spans.
pub fn step(extent: Extent, name: &str, argument: TokenStream) -> TokenStream {
    let mut tokens = quote_spanned!(extent.first=> .);
    Ident::new(name, own(extent.first)).to_tokens(&mut tokens);
    tokens.extend(parenthesized(extent.first, argument));
    tokens
}

/// `function(argument, argument)`, where the function is blamed at `extent`.
pub fn call(extent: Extent, function: TokenStream, arguments: &[TokenStream]) -> TokenStream {
    call_until(extent.last, extent, function, arguments)
}

/// The same, where the call ends at `last`: what the compiler appends to the call stands there.
pub fn call_until(
    last: Span,
    extent: Extent,
    function: TokenStream,
    arguments: &[TokenStream],
) -> TokenStream {
    let mut tokens = at(extent, function);
    let comma = quote_spanned!(extent.first=> ,);
    let mut inner = TokenStream::new();
    for argument in arguments {
        inner.extend(argument.clone());
        inner.extend(comma.clone());
    }
    tokens.extend(parenthesized(last, inner));
    tokens
}
