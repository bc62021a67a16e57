//! The meaning to Rust.
//!
//! An index becomes a chain of method calls, one per entry (`index`, `slice`); an operator becomes a
//! function that builds an expression (`formula`); an assignment evaluates its value and its
//! indices before it borrows the place (`assign`). Everything that came from the user is emitted
//! once, with its own spans, so that the compiler's errors and the editor's hints land on it.
//!
//! A file for each kind of meaning. What stands within an expression is written by way of the
//! [`context`]: only `value` knows all kinds.

mod arguments;
mod assign;
pub mod attempt;
mod calculated;
mod call;
mod context;
mod einsum;
mod field;
mod formula;
mod hoisted;
mod index;
mod kept;
mod lent;
mod list;
mod made;
mod member;
mod number;
mod option;
mod parts;
mod path;
mod place;
mod plain;
mod proposals;
mod reduction;
mod shape;
mod slice;
mod statement;
mod steps;
mod stored;
#[cfg(test)]
mod tests;
mod tokens;
mod unpacked;
mod value;
mod view;
mod within;

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::quote;

use crate::syntax::editor;
use crate::syntax::errors::Errors;
use crate::syntax::tree::Input;
use attempt::Tried;
use context::Context;

/// What is written.
pub struct Written {
    pub tokens: TokenStream,
    /// Whether something is missing that Rust cannot do without.
    pub is_incomplete: bool,
}

/// The Rust code of one `arr!( .. )`, where `root` is the path of the `ndview` crate.
/// `tried` is what is known of the tokens of a `try_arr!`.
pub fn emit(input: &Input, root: TokenStream, tried: Option<Tried>) -> Written {
    let mut context = Context::new(tried.is_some(), value::WRITERS);
    let tokens = all(input, root, tried, &mut context);
    Written {
        tokens,
        is_incomplete: context.is_incomplete,
    }
}

fn all(
    input: &Input,
    root: TokenStream,
    tried: Option<Tried>,
    context: &mut Context,
) -> TokenStream {
    let is_caught = tried.as_ref().is_some_and(|tried| tried.is_caught(input));
    context.before = is_caught.then(Vec::new);
    let statements = statement::statements(input, context);
    let traits = context.imports();
    let imports = quote!(use #root::__private::{self as __nd, #traits};);
    let Some(tried) = tried else {
        return block(quote!(#imports #statements));
    };
    let value = if input.has_value {
        let body = block(statements);
        quote!(#body)
    } else {
        quote!({ #statements })
    };
    let result = tried.result(value, is_caught, context);
    block(quote! {
        #imports
        #[allow(unreachable_code, unused_labels)]
        let result: ::core::result::Result<_, __nd::Error> = #result;
        result
    })
}

/// The mistakes, after what could be expanded in spite of them: so an editor still completes and
/// infers in what is being typed, and nothing is said of the value that surrounds it.
pub fn with_errors(expanded: Option<TokenStream>, errors: Errors) -> TokenStream {
    let errors = errors.into_compile_errors();
    match expanded {
        Some(expanded) if editor::expands() => {
            let value = Ident::new("value", Span::mixed_site());
            block(quote!(match #expanded { #value => { #errors #value } }))
        }
        // Without a `;` the block has no type that could be the wrong one.
        Some(expanded) => block(quote!(match #expanded { _ => { #errors } })),
        None => block(errors),
    }
}

/// The mistakes, where a name is unknown: an editor completes it. The compiler would report it once more.
pub fn with_unknown_names(expanded: TokenStream, errors: Errors) -> TokenStream {
    match editor::expands() {
        true => expanded,
        false => with_errors(None, errors),
    }
}

/// The mistakes, where nothing is expanded; beside them, for an editor alone, what it is to complete.
pub fn of_errors(input: &mut Input, root: TokenStream, errors: Errors) -> TokenStream {
    if !editor::expands() {
        return with_errors(None, errors);
    }
    let proposals = proposals::proposals(input);
    let errors = errors.into_compile_errors();
    block(quote!(use #root::__private::{self as __nd}; let _ = #proposals; #errors))
}

/// A block of the edition of this crate: before 2024, its last expression keeps its temporaries
/// alive until the end of the statement around it, as `arr!(f(x)[1:])` needs.
fn block(body: TokenStream) -> TokenStream {
    tokens::delimited(Delimiter::Brace, Span::mixed_site(), body)
}
