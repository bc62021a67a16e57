//! What functions of two arrays have in NumPy beside being called: `np.add.reduce(a)`,
//! `np.maximum.accumulate(a)`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::numpy::is_module;
use super::{axes, expression, numpy, reduction, tokens, Context};
use crate::check::function_method;
use crate::constant;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

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
    let function = Ident::new(
        function_method::function_of(&of.to_string(), &name.to_string())?,
        name.span(),
    );
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
