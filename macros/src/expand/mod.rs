//! The tree to Rust.
//!
//! An index becomes a chain of method calls, one per entry (`index`, `slice`); an operator becomes a
//! function that builds an expression (`expression`); an assignment evaluates its value and its
//! indices before it borrows the place (`assign`). Everything that came from the user is emitted
//! once, with its own spans, so that the compiler's errors and the editor's hints land on it.

mod assign;
mod expression;
mod index;
mod list;
mod member;
mod numpy;
mod plain;
mod slice;
mod statement;
mod tokens;

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote;

use crate::ast::Input;
use crate::errors::Errors;

/// The Rust code of one `arr!( .. )`, where `root` is the path of the `ndview` crate.
///
/// The mistakes come last, after everything that could be expanded, so that an editor still
/// completes and infers in what is being typed.
pub fn expand(input: &Input, root: TokenStream, errors: &mut Errors) -> TokenStream {
    let mut body = quote! {
        #[allow(unused_imports)]
        use #root::__private as __nd;
        #[allow(unused_imports)]
        use #root::__private::{Source as _, SourceMut as _};
    };
    body.extend(statement::statements(input, errors));
    block(body)
}

/// The mistakes, after what could be expanded in spite of them.
pub fn with_errors(expanded: Option<TokenStream>, errors: Errors) -> TokenStream {
    let errors = errors.into_compile_errors();
    block(quote!(#expanded; #errors))
}

/// A block of the edition of this crate: before 2024, its last expression keeps its temporaries
/// alive until the end of the statement around it, as `arr!(f(x)[1:])` needs.
fn block(body: TokenStream) -> TokenStream {
    tokens::delimited(Delimiter::Brace, Span::mixed_site(), body)
}
