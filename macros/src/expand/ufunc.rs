//! What functions of two arrays have in NumPy beside being called: `np.add.reduce(a)`,
//! `np.maximum.accumulate(a)`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::numpy::is_module;
use super::{axes, expression, numpy, reduction, tokens, Context};
use crate::ast::{Argument, Expr, ExprKind, Extent};
use crate::constant;

/// Functions, and the reductions that they make of an array.
const REDUCTIONS: &[(&str, &str)] = &[
    ("add", "sum"),
    ("multiply", "prod"),
    ("maximum", "max"),
    ("minimum", "min"),
    ("logical_and", "all"),
    ("logical_or", "any"),
];

/// The same, of each element and all before it.
const ACCUMULATIONS: &[(&str, &str)] = &[
    ("add", "cumsum"),
    ("multiply", "cumprod"),
    ("maximum", "maximum_accumulate"),
    ("minimum", "minimum_accumulate"),
];

/// What `np.of.name` is here, if there is such a thing.
fn named(of: &str, name: &str) -> Option<&'static str> {
    let table = match name {
        "reduce" => REDUCTIONS,
        "accumulate" => ACCUMULATIONS,
        _ => return None,
    };
    let (_, function) = table.iter().find(|(function, _)| *function == of)?;
    Some(function)
}

/// Whether there is such a thing.
pub fn is_there(of: &str, name: &str) -> bool {
    named(of, name).is_some()
}

/// `np.add.reduce(a, axis=0)`, if `base` is such a function.
pub fn method(
    base: &Expr,
    name: &Ident,
    arguments: &[Argument],
    context: &mut Context,
) -> Option<TokenStream> {
    let ExprKind::Field { base, name: of, .. } = &base.kind else {
        return None;
    };
    if !is_module(base) {
        return None;
    }
    let function = Ident::new(named(&of.to_string(), &name.to_string())?, name.span());
    let mut arguments = arguments.to_vec();
    let has_axis = arguments.iter().enumerate().any(|(number, argument)| {
        argument
            .keyword
            .as_ref()
            .map_or(number == 1, |keyword| keyword == "axis")
    });
    // Along the first axis, if no other is given.
    if !has_axis {
        let extent = Extent::of(name.span());
        let zero = Expr {
            kind: ExprKind::Int(Literal::usize_unsuffixed(0)),
            extent,
        };
        arguments.push(Argument {
            keyword: Some(Ident::new("axis", name.span())),
            value: zero,
        });
    }
    if let Some(call) = reduction::function(&function, &arguments, context) {
        return Some(call);
    }
    let [array, axis] = arguments.as_slice() else {
        let message = format!("{name}() takes 2 positional arguments here: an array and an axis");
        context.errors.at(Extent::of(name.span()), message);
        return Some(TokenStream::new());
    };
    if let Some(keyword) = axis.keyword.as_ref().filter(|keyword| *keyword != "axis") {
        numpy::unknown_keyword(keyword, context);
    }
    let Some(number) = constant::integer(&axis.value) else {
        context.errors.at(
            axis.value.extent,
            "an axis is a number that is known while compiling: `axis=0`",
        );
        return Some(TokenStream::new());
    };
    let number = tokens::at(axis.value.extent, axes::axis_number(number));
    let value = expression::value(&array.value, context);
    let array = tokens::reference(array.value.extent, value);
    let function = quote!(__nd::np::#function::<#number, _>);
    Some(tokens::call(Extent::of(name.span()), function, &[array]))
}
