//! Axes and keyword arguments of functions and methods.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, ToTokens};

use super::numpy::unknown_keyword;
use super::{tokens, Context};
use crate::constant;
use crate::syntax::tree::{Argument, Expr};

/// Functions and methods whose arguments after the array are axes.
const WITH_AXES: &[&str] = &["swapaxes", "moveaxis", "expand_dims"];

/// Functions and methods that take an axis, or none.
const WITH_OPTIONAL_AXIS: &[&str] = &["take", "compress", "squeeze", "flip", "split"];

/// The function or method that a name with axes among its arguments stands for, and the arguments
/// that are left; `arrays` of them come before the axes.
pub fn selected<'a>(
    name: &Ident,
    arguments: &'a [Argument],
    arrays: usize,
    context: &mut Context,
) -> (TokenStream, Vec<&'a Expr>) {
    let text = name.to_string();
    let mut axes = Vec::new();
    let mut rest = Vec::new();
    for (number, argument) in arguments.iter().enumerate() {
        let axis = constant::integer(&argument.value).filter(|_| match &argument.keyword {
            Some(keyword) => keyword == "axis",
            None if WITH_AXES.contains(&text.as_str()) => number >= arrays,
            None => {
                WITH_OPTIONAL_AXIS.contains(&text.as_str())
                    && !matches!(text.as_str(), "split" | "take" | "compress")
                    && number == arrays
            }
        });
        match (axis, &argument.keyword) {
            (Some(axis), _) => axes.push(tokens::at(argument.value.extent, axis_number(axis))),
            (None, Some(keyword)) if keyword == "axis" => context.errors.at(
                argument.value.extent,
                "an axis is a number that is known while compiling: `axis=0`",
            ),
            (None, Some(keyword)) => unknown_keyword(keyword, context),
            (None, None) => rest.push(&argument.value),
        }
    }
    if axes.is_empty() {
        return (name.to_token_stream(), rest);
    }
    let name = if WITH_OPTIONAL_AXIS.contains(&text.as_str()) {
        Ident::new(&format!("{text}_axis"), name.span())
    } else {
        name.clone()
    };
    // Functions have the types of their arrays as parameters after the axes, methods do not.
    let types = rest.iter().filter(|_| arrays > 0).map(|_| quote!(, _));
    (quote!(#name::<#(#axes),* #(#types)*>), rest)
}

pub fn axis_number(axis: i128) -> TokenStream {
    let number = Literal::i128_unsuffixed(axis);
    number.to_token_stream()
}
