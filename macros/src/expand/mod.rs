//! The tree to Rust.
//!
//! An index becomes a chain of method calls, one per entry (`index`, `slice`); an operator becomes a
//! function that builds an expression (`expression`); an assignment evaluates its value and its
//! indices before it borrows the place (`assign`). Everything that came from the user is emitted
//! once, with its own spans, so that the compiler's errors and the editor's hints land on it.

mod alias;
mod array_method;
mod assign;
mod axes;
mod call;
mod einsum;
mod expression;
mod function;
mod index;
mod irregular;
mod list;
mod member;
mod numpy;
mod parts;
mod plain;
mod random;
mod reduction;
mod several;
mod signature;
mod slice;
mod statement;
mod steps;
mod tokens;
mod ufunc;
mod within;

pub use function::is_elementwise;
pub use index::is_computed as is_computed_index;

use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream};
use quote::quote;

use crate::syntax::errors::Errors;
use crate::syntax::tree::{Costs, Input};

/// What the whole of an expansion shares.
pub struct Context<'e> {
    pub errors: &'e mut Errors,
    /// Whether failures are returned, as `try_arr!` does, instead of panicking.
    pub fallible: bool,
    /// Whether something is missing that Rust cannot do without.
    pub is_incomplete: bool,
    /// The array that the operands of the value at hand may be parts of, while it is written.
    pub within: Option<within::Within>,
    /// What the line at hand must not do.
    pub denied: Costs,
}

impl Context<'_> {
    /// A call that may fail: `function` panics, `try_function` returns a `Result`.
    fn may_fail(&self, function: &str) -> Ident {
        let name = if self.fallible {
            format!("try_{function}")
        } else {
            function.to_owned()
        };
        Ident::new(&name, Span::call_site())
    }

    /// The value of a call named by [`may_fail`](Self::may_fail); a failure ends the whole.
    fn attempt(&self, call: TokenStream) -> TokenStream {
        if !self.fallible {
            return call;
        }
        let (result, error) = (
            Ident::new("result", Span::mixed_site()),
            Ident::new("error", Span::mixed_site()),
        );
        let label = whole();
        // Not a `match` with the `break` in an arm: where the type of the value is not known yet, the
        // compiler would take it for that of the `break`, `!`.
        quote! {
            match #call {
                #result => {
                    if let ::core::result::Result::Err(#error) = &#result {
                        break #label ::core::result::Result::Err(::core::clone::Clone::clone(#error));
                    }
                    __nd::succeeded(#result)
                }
            }
        }
    }
}

/// The label of the block that a failure leaves. No label of the user's can meet it.
fn whole() -> TokenStream {
    let mut apostrophe = Punct::new('\'', Spacing::Joint);
    apostrophe.set_span(Span::mixed_site());
    let name = Ident::new("whole", Span::mixed_site());
    quote!(#apostrophe #name)
}

/// The Rust code of one `arr!( .. )`, where `root` is the path of the `ndview` crate.
pub fn expand(input: &Input, root: TokenStream, context: &mut Context) -> TokenStream {
    // The compiler does not say which of them an expansion leaves unused.
    let imports = quote!(use #root::__private::{self as __nd, Source as _, SourceMut as _};);
    let statements = statement::statements(input, context);
    if !context.fallible {
        return block(quote!(#imports #statements));
    }
    let value = if input.has_value {
        let body = block(statements);
        quote!(#body)
    } else {
        quote!({ #statements })
    };
    let label = whole();
    block(quote! {
        #imports
        #[allow(unreachable_code, unused_labels)]
        let result: ::core::result::Result<_, __nd::Error> = #label: { ::core::result::Result::Ok(#value) };
        result
    })
}

/// The mistakes, after what could be expanded in spite of them: so an editor still completes and
/// infers in what is being typed, and nothing is said of the value that surrounds it.
pub fn with_errors(expanded: Option<TokenStream>, errors: Errors) -> TokenStream {
    let errors = errors.into_compile_errors();
    match expanded {
        Some(expanded) => {
            let value = Ident::new("value", Span::mixed_site());
            block(quote!(match #expanded { #value => { #errors #value } }))
        }
        // Without a `;` the block has no type that could be the wrong one.
        None => block(errors),
    }
}

/// A block of the edition of this crate: before 2024, its last expression keeps its temporaries
/// alive until the end of the statement around it, as `arr!(f(x)[1:])` needs.
fn block(body: TokenStream) -> TokenStream {
    tokens::delimited(Delimiter::Brace, Span::mixed_site(), body)
}
