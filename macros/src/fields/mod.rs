//! `#[derive(Fields)]`: where the fields of a struct are, so that arrays have views of them.

mod structure;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use structure::{Field, Structure};

/// The implementation of `HasFields` for a struct with names for its fields.
pub fn derive(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(structure) => written(&structure),
        Err(error) => error.into_compile_error(),
    }
}

fn written(structure: &Structure) -> TokenStream {
    let Structure {
        visibility,
        name,
        declared,
        named,
        bounds,
        fields,
    } = structure;
    let all = format_ident!("{name}Fields");
    let declarations = fields.iter().map(|field| {
        let Field {
            visibility,
            name: own,
            ty,
        } = field;
        quote!(#visibility #own: ::ndview::Field<#name #named, #ty>)
    });
    // The keyword is the macro's own, so that a crate that forbids unsafe code of its own can derive it.
    let unsafe_code = Ident::new("unsafe", Span::mixed_site());
    let offsets = fields.iter().map(|field| {
        let own = &field.name;
        let offset = quote!(::core::mem::offset_of!(#name #named, #own));
        // The compiler takes the type from the field itself: the one that is written may be another's name here.
        let place = quote!(|whole: *const #name #named| #unsafe_code { &raw const (*whole).#own });
        quote_spanned!(Span::mixed_site()=> #own: #unsafe_code { ::ndview::Field::new(#offset, #place) })
    });
    quote! {
        const _: () = {
            /// Where the fields are.
            #[allow(missing_docs, dead_code)]
            #visibility struct #all #declared #bounds {
                #(#declarations,)*
            }

            impl #declared ::ndview::HasFields for #name #named #bounds {
                type Fields = #all #named;

                // SAFETY: [field] each offset is that of the field of this name, from which the type is taken.
                const FIELDS: Self::Fields = #all {
                    #(#offsets,)*
                };
            }
        };
    }
}
