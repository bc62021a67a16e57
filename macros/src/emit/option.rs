//! Options of functions, which most are types: what decides the type of the result.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};

use super::arguments::{argument, axis_number, capitals, element_type};
use super::context::Context;
use super::tokens;
use crate::catalogue::element_types::{self, ElementType};
use crate::catalogue::signature::{Parameter, Takes};
use crate::meaning::arguments::{listed, text, truth};
use crate::meaning::call::Call;
use crate::meaning::constant;
use crate::syntax::tree::Expr;

/// An argument that the function knows by its type, or its default where it is left out.
pub fn option(parameter: &Parameter, given: Option<&Expr>, context: &mut Context) -> TokenStream {
    match (parameter.takes, given) {
        (_, None) => default(parameter),
        (Takes::Axis, Some(value)) => axis(value),
        (Takes::Axes, Some(value)) => match listed(value) {
            Some(axes) => {
                let axes = axes
                    .iter()
                    .filter_map(|axis| Some(along(constant::integer(axis)?, axis)));
                quote!((#(#axes,)*))
            }
            None => axis(value),
        },
        (Takes::Flag, Some(value)) => {
            let flag = truth(value);
            tokens::at(value.extent, quote!(__nd::np::Flag::<#flag>))
        }
        (Takes::Word(_), Some(value)) => known_word(parameter, value),
        (Takes::EachWord(_), Some(value)) => match listed(value) {
            Some(words) => {
                let words = words.iter().map(|one| known_word(parameter, one));
                quote!((#(#words,)*))
            }
            None => known_word(parameter, value),
        },
        (Takes::Element | Takes::ResultType | Takes::Cast, Some(value)) => {
            let element = element_type(value, context);
            quote!(__nd::np::element::<#element>())
        }
        (takes, Some(value)) => argument(takes, value, context),
    }
}

/// The size of what is drawn, where it is left out: that of the parameters, or of a number.
pub fn size(call: &Call) -> TokenStream {
    let mut parameters = call.arguments.parameters().iter();
    match parameters.any(|parameter| parameter.takes == Takes::Parameter) {
        true => quote!(__nd::np::Unset),
        false => quote!(()),
    }
}

/// What an option is where it is left out.
pub fn default(parameter: &Parameter) -> TokenStream {
    let text = parameter.default.unwrap_or_default();
    let value = match (parameter.takes, text) {
        (_, "None" | "..." | "" | "[]") | (Takes::PairValues, _) => return quote!(__nd::np::Unset),
        (Takes::Parameter, number) => {
            let number = match number.parse() {
                Ok(integer) => Literal::i64_suffixed(integer),
                Err(_) => Literal::f64_suffixed(number.parse().unwrap_or_default()),
            };
            return number.to_token_stream();
        }
        (Takes::Word(_) | Takes::EachWord(_), text) => return word(text.trim_matches('\'')),
        (Takes::Axis, text) => {
            let axis: TokenStream = text.parse().unwrap_or_default();
            return quote!(__nd::np::Along::<{ #axis }>);
        }
        (Takes::ResultType, text) => {
            let element = match element_types::element_type(text) {
                Some(ElementType::Rust(rust)) => format_ident!("{rust}"),
                _ => format_ident!("f64"),
            };
            return quote!(__nd::np::element::<#element>());
        }
        (Takes::Flag, text) => {
            let flag = text == "True";
            return quote!(__nd::np::Flag::<#flag>);
        }
        (_, "True") => quote!(true),
        (_, "False") => quote!(false),
        (_, text) if text.starts_with('\'') => {
            Literal::string(text.trim_matches('\'')).to_token_stream()
        }
        (_, text) => text.parse().unwrap_or_default(),
    };
    match parameter.takes {
        Takes::Array | Takes::ArrayOrNumber | Takes::Beside | Takes::Stored => quote!(&#value),
        _ => value,
    }
}

/// One axis, or `None`.
pub fn axis(value: &Expr) -> TokenStream {
    match constant::integer(value) {
        Some(axis) => along(axis, value),
        None => quote!(__nd::np::Unset),
    }
}

fn along(axis: i128, value: &Expr) -> TokenStream {
    let axis = axis_number(axis);
    tokens::at(value.extent, quote!(__nd::np::Along::<#axis>))
}

/// One of the words that a parameter takes; `check` has said of another that it is none.
fn known_word(parameter: &Parameter, value: &Expr) -> TokenStream {
    match text(value) {
        Some(text) if parameter.takes.words().any(|known| known == text) => word(&text),
        _ => quote!(__nd::np::Unset),
    }
}

/// One of some words, as the type that stands for it.
fn word(text: &str) -> TokenStream {
    let name = format_ident!("{}", capitals(text));
    quote!(__nd::np::words::#name)
}
