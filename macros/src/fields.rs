//! `#[derive(Fields)]`: where the fields of a struct are, so that arrays have views of them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Data, DataStruct, DeriveInput, Error, Field, Fields};

/// The implementation of `HasFields` for a struct with names for its fields.
pub fn derive(input: TokenStream) -> TokenStream {
    let input = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    match &input {
        DeriveInput {
            data:
                Data::Struct(DataStruct {
                    fields: Fields::Named(fields),
                    ..
                }),
            ..
        } => written(&input, fields.named.iter().collect()),
        DeriveInput { ident, .. } => {
            let message = "Fields can be derived for structs that have names for their fields";
            Error::new(ident.span(), message).into_compile_error()
        }
    }
}

fn written(input: &DeriveInput, fields: Vec<&Field>) -> TokenStream {
    let DeriveInput { vis, ident, .. } = input;
    let (declared, named, bounds) = input.generics.split_for_impl();
    let all = format_ident!("{ident}Fields");
    let declarations = fields.iter().map(|field| {
        let Field {
            vis,
            ident: own,
            ty,
            ..
        } = field;
        quote!(#vis #own: ::ndview::Field<#ident #named, #ty>)
    });
    // The keyword is the macro's own, so that a crate that forbids unsafe code of its own can derive it.
    let unsafe_code = Ident::new("unsafe", Span::mixed_site());
    let offsets = fields.iter().map(|field| {
        let own = &field.ident;
        let offset = quote!(::core::mem::offset_of!(#ident #named, #own));
        // The compiler takes the type from the field itself: the one that is written may be another's name here.
        let place = quote!(|whole: *const #ident #named| #unsafe_code { &raw const (*whole).#own });
        quote_spanned!(Span::mixed_site()=> #own: #unsafe_code { ::ndview::Field::new(#offset, #place) })
    });
    quote! {
        const _: () = {
            /// Where the fields are.
            #[allow(missing_docs, dead_code)]
            #vis struct #all #declared #bounds {
                #(#declarations,)*
            }

            impl #declared ::ndview::HasFields for #ident #named #bounds {
                type Fields = #all #named;

                // SAFETY: [field] each offset is that of the field of this name, from which the type is taken.
                const FIELDS: Self::Fields = #all {
                    #(#offsets,)*
                };
            }
        };
    }
}
