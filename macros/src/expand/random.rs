//! `np.random`, and the methods of its generators.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::numpy::{self, NegativeLength};
use super::signature::{parameters, places};
use super::{expression, plain, tokens, Context};
use crate::syntax::tree::{Argument, Expr, ExprKind};

/// The methods whose arguments have names in NumPy.
const METHODS: &[(&str, &str)] = &[
    ("random", "size"),
    ("uniform", "low:value=0 high:value=1 size"),
    ("normal", "loc:value=0 scale:value=1 size"),
    ("standard_normal", "size"),
    ("integers", "low high? size"),
    ("choice", "a size"),
];

/// Whether an expression is the module `np.random`.
pub fn is_module(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Field { base, name, .. } => {
            numpy::is_module(base) && name.to_string() == "random"
        }
        _ => false,
    }
}

/// `np.random.name(arguments)`.
pub fn function(
    name: &Ident,
    arguments: &[Argument],
    parentheses: Span,
    context: &mut Context,
) -> TokenStream {
    let arguments = plain::call_arguments(arguments, context);
    let arguments = tokens::parenthesized(parentheses, arguments);
    quote!(__nd::np::random::#name #arguments)
}

/// The arguments of `rng.name(arguments)` in Rust's order, if some of them are given by name.
pub fn method_arguments(
    name: &Ident,
    arguments: &[Argument],
    context: &mut Context,
) -> Option<TokenStream> {
    arguments
        .iter()
        .find(|argument| argument.keyword.is_some())?;
    let (_, signature) = METHODS.iter().find(|(method, _)| name == method)?;
    let parameters = parameters(signature);
    let given = places(name, &parameters, None, arguments, context);
    let mut values = Vec::new();
    for (parameter, value) in parameters.iter().zip(given) {
        values.push(match (parameter.name, value, parameter.default) {
            ("size", Some(size), _) => {
                numpy::shape(size, NegativeLength::given_to("random"), context)
            }
            ("a", Some(array), _) => {
                tokens::reference(array.extent, expression::value(array, context))
            }
            (_, Some(value), _) => expression::value(value, context),
            (_, None, Some(default)) => default.parse().ok()?,
            (_, None, None) => continue,
        });
    }
    // `rng.integers(10)` counts from 0.
    if values.len() < parameters.len() {
        values.insert(0, quote!(0));
    }
    Some(quote!(#(#values),*))
}
