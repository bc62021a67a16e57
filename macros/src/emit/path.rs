//! Where a function of NumPy's is in the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, ToTokens};

use crate::catalogue::Function;

/// The path of the runtime's function.
pub fn path(function: &Function, name: &Ident, suffix: &str) -> TokenStream {
    let mut path = quote!(__nd::np);
    let mut segments = function.runtime_path().peekable();
    while let Some(segment) = segments.next() {
        let segment = match segments.peek() {
            Some(_) => segment.to_owned(),
            None => format!("{segment}{suffix}"),
        };
        let segment = match segment.as_str() {
            "where" => Ident::new_raw(&segment, name.span()),
            segment => Ident::new(segment, name.span()),
        };
        path.extend(quote!(::));
        segment.to_tokens(&mut path);
    }
    path
}
