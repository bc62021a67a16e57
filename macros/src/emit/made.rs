//! Functions that are made of others.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::context::{Context, MOST_TYPES};
use super::path::path;
use super::{arguments, assign, einsum, formula, option, tokens};
use crate::catalogue::signature::{By, Parameter, Takes};
use crate::catalogue::{function_named, Kind, Made, Node};
use crate::meaning::arguments::{is_none, listed, truth};
use crate::meaning::call::Call;
use crate::meaning::formula::is_float;
use crate::meaning::tensordot::{summed, summed_axes};
use crate::meaning::{constant, resolve};
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// A call of such a function.
pub fn made(how: Made, call: &Call, context: &mut Context) -> TokenStream {
    match how {
        Made::OpenMesh => open_mesh(call, context),
        Made::Block => block(call, context),
        Made::AsArray => as_array(call, context),
        Made::Built(name, last) => built(name, last, call, context),
        Made::Einsum => einsum::einsum(call, context),
        Made::Tensordot => tensordot(call, context),
        Made::Choose => chosen(call, context),
        Made::AllClose => all_close(call, context),
        Made::Covariance => covariance(call, true, context),
        Made::Correlation => covariance(call, false, context),
        Made::Assignment => assign::called(call, context),
        Made::Archive => archive(call, context),
        Made::Piecewise => piecewise(call, context),
        // `check` has reported what has no other words.
        Made::OtherWords => TokenStream::new(),
    }
}

/// One array for each axis, with an axis of its own.
fn open_mesh(call: &Call, context: &mut Context) -> TokenStream {
    let arrays: Vec<&Expr> = call.arguments.from(0).collect();
    let count = Literal::usize_unsuffixed(arrays.len());
    let arrays = arrays.into_iter().enumerate().map(|(number, array)| {
        let number = Literal::usize_unsuffixed(number);
        let array = arguments::array(array, context);
        tokens::call(
            call.at(),
            quote!(__nd::np::ix::<#number, #count, _>),
            &[array],
        )
    });
    let arrays: Vec<_> = arrays.collect();
    quote!((#(#arrays,)*))
}

/// The innermost lists of arrays joined along the last axis, these along the one before it, and so on.
fn block(call: &Call, context: &mut Context) -> TokenStream {
    // `check` has reported what is no list, and lists of different depths.
    let Some(blocks) = call.arguments.at(0) else {
        return TokenStream::new();
    };
    let depth = depth(blocks);
    joined(blocks, depth, depth, call, context)
}

/// A list of blocks, `inner` lists deep, joined along the axis of that number from the end. Each gets as many axes
/// as all have and as there are lists, before its own.
fn joined(
    blocks: &Expr,
    inner: usize,
    depth: usize,
    call: &Call,
    context: &mut Context,
) -> TokenStream {
    let at = call.at();
    let entries = literal::list(blocks).unwrap_or_default();
    let arrays = entries.iter().map(|entry| match inner {
        1 => arguments::array(entry, context),
        _ => {
            let array = joined(entry, inner - 1, depth, call, context);
            tokens::reference(entry.extent, array)
        }
    });
    let arrays: Vec<_> = arrays.collect();
    let local = |number| tokens::local("part", number, blocks.extent.first);
    let names: Vec<_> = (0..arrays.len()).map(local).collect();
    let least = (0..depth).map(|_| quote!(__nd::Len<1>));
    let least = quote!((#(#least,)*));
    let aligned = names
        .iter()
        .zip(entries)
        .enumerate()
        .map(|(number, (own, entry))| {
            let others = names.iter().enumerate();
            let others = others.filter(|(other, _)| *other != number);
            let view =
                quote!(__nd::np::with_axes_as::<#least, _, _, _>(__nd::AsView::array_view(#own)));
            let view = others.fold(
                view,
                |view, (_, other)| quote!(__nd::np::with_axes_of(#view, #other)),
            );
            tokens::reference(entry.extent, view)
        });
    let aligned: Vec<_> = aligned.collect();
    let aligned = match aligned.len() <= MOST_TYPES {
        true => quote!((#(#aligned,)*)),
        false => quote!([#(#aligned),*]),
    };
    let axis = arguments::axis_number(-(inner as i128));
    let function = quote!(__nd::np::concatenate_with);
    let array = tokens::call(
        at,
        function,
        &[aligned, quote!(__nd::np::Along::<{ #axis }>)],
    );
    quote!(match (#(#arrays,)*) { (#(#names,)*) => #array })
}

/// How many lists deep the first array is.
fn depth(blocks: &Expr) -> usize {
    match literal::list(blocks) {
        Some(entries) => 1 + entries.first().map_or(0, depth),
        None => 0,
    }
}

/// An array as it is, if a variable or an index of one holds it, else an array of its own.
fn as_array(call: &Call, context: &mut Context) -> TokenStream {
    let Some(array) = call.arguments.at(0) else {
        return TokenStream::new();
    };
    let element = call
        .arguments
        .named("dtype")
        .filter(|element| !is_none(element));
    let is_held = matches!(
        array.kind,
        ExprKind::Name(_) | ExprKind::Field { .. } | ExprKind::Index { .. }
    );
    if is_held && element.is_none() {
        let array = arguments::array(array, context);
        return quote!(__nd::AsView::array_view(#array));
    }
    let array = arguments::array(array, context);
    let own = tokens::call(call.at(), quote!(__nd::np::array), &[array]);
    match element {
        Some(element) => {
            let element = arguments::element_type(element, context);
            quote!(#own.astype::<#element>())
        }
        None => own,
    }
}

/// A value of a type that has a method for each option, and at the end the method that takes what has to be given.
fn built(name: &str, last: &str, call: &Call, context: &mut Context) -> TokenStream {
    let at = call.name.span();
    let method = |name: &str| Ident::new(name, at);
    let name = method(name);
    let mut chain = quote!(__nd::np::#name::new());
    let (mut element, mut rank, mut required) = (quote!(f64), quote!(_), Vec::new());
    let mut has_element = false;
    for (parameter, given) in call.arguments.iter() {
        if !parameter.is_here() {
            continue;
        }
        has_element |= parameter.takes == Takes::Element;
        let Some(value) = given.first() else {
            continue;
        };
        match parameter.takes {
            Takes::Element if is_none(value) => {}
            Takes::Element => element = arguments::element_type(value, context),
            Takes::Known => {
                let axes = constant::integer(value).filter(|axes| *axes > 0);
                if let Some(axes) = axes {
                    rank = arguments::axis_number(axes);
                }
            }
            takes if parameter.default.is_none() => {
                let value = match takes {
                    Takes::Array => arguments::array(value, context),
                    _ => {
                        let plain = context.plain(value);
                        tokens::reference(value.extent, plain)
                    }
                };
                required.push(value);
            }
            Takes::Words => {
                let value = arguments::words(value, context);
                let method = method(parameter.name);
                chain.extend(quote!(.#method(#value)));
            }
            _ if is_none(value) => {}
            takes => {
                let value = arguments::argument(takes, value, context);
                let method = method(parameter.name);
                chain.extend(quote!(.#method(#value)));
            }
        }
    }
    let last = method(last);
    match has_element {
        true => quote!(#chain.#last::<#element, #rank>(#(#required),*)),
        false => quote!(#chain.#last(#(#required),*)),
    }
}

/// A file, and arrays with their names: those that are given, or `arr_0`, `arr_1`.
fn archive(call: &Call, context: &mut Context) -> TokenStream {
    let mut arguments = call.arguments.iter();
    let mut given = |by: By| arguments.find(|(parameter, _)| parameter.by == by);
    let file = given(By::PlaceOrName).and_then(|(_, file)| file.first().copied());
    let unnamed = given(By::AllPlaces).map_or(&[][..], |(_, arrays)| arrays);
    let named = given(By::AllNames).map_or(&[][..], |(_, arrays)| arrays);
    let Some(file) = file else {
        return TokenStream::new();
    };
    let numbered = (0..unnamed.len()).map(|number| format!("arr_{number}"));
    let others = call.arguments.other_names.iter();
    let names = numbered.chain(others.map(|name| name.to_string()));
    let names = names.map(|name| Literal::string(&name));
    let arrays = unnamed.iter().chain(named);
    let arrays: Vec<_> = arrays.map(|one| arguments::array(one, context)).collect();
    let plain = context.plain(file);
    let file = tokens::reference(file.extent, plain);
    let path = path(call.function, call.name, "");
    let arrays = quote!(&[#((#names, #arrays)),*]);
    tokens::call(call.at(), path, &[file, arrays])
}

/// An array, piece by piece: what its elements become where each condition holds, and elsewhere.
fn piecewise(call: &Call, context: &mut Context) -> TokenStream {
    let [x, conditions, functions] = [0, 1, 2].map(|place| call.arguments.at(place));
    let (Some(x), Some(conditions), Some(functions)) = (x, conditions, functions) else {
        return TokenStream::new();
    };
    let conditions = listed(conditions).unwrap_or(std::slice::from_ref(conditions));
    // `check` has reported functions that are not listed.
    let functions = listed(functions).unwrap_or_default();
    let array = arguments::array(x, context);
    let path = path(call.function, call.name, "");
    let mut pieces = tokens::call(call.at(), path, &[array]);
    for (number, piece) in functions.iter().enumerate() {
        let condition = match conditions.get(number) {
            Some(condition) => arguments::array(condition, context),
            None => quote!(__nd::np::Unset),
        };
        let at = piece.extent;
        let (method, value) = match function_of_elements(piece) {
            Some(function) => ("function", function),
            None => ("value", arguments::weak(piece, is_float(piece), context)),
        };
        let method = Ident::new(method, at.first);
        pieces.extend(quote!(.#method(#condition, #value)));
    }
    quote!(#pieces.array())
}

/// A function of elements, if it is one: a closure, a path of Rust's, or one of NumPy's that is not called.
fn function_of_elements(piece: &Expr) -> Option<TokenStream> {
    match &piece.kind {
        ExprKind::Rust(rust) if is_function(rust) => Some(rust.clone()),
        ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => {
            let function = function_named(&name.to_string())?;
            let name = Ident::new(function.runtime_name(), piece.extent.last);
            matches!(function.kind, Kind::Elementwise(Node::Unary))
                .then(|| quote!(|element| __nd::np::#name(&element)))
        }
        ExprKind::Group(inner) => function_of_elements(inner),
        _ => None,
    }
}

/// Whether Rust's tokens are a closure or a path, in braces or not.
fn is_function(rust: &TokenStream) -> bool {
    let mut tokens = rust.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) => is_function(&group.stream()),
        (Some(TokenTree::Punct(bar)), _) => bar.as_char() == '|',
        (Some(TokenTree::Ident(first)), Some(TokenTree::Punct(colon))) => {
            first == "move" || (colon.as_char() == ':' && is_path(rust))
        }
        (Some(TokenTree::Ident(first)), _) => first == "move",
        _ => false,
    }
}

fn is_path(rust: &TokenStream) -> bool {
    rust.clone().into_iter().all(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() == ':',
        token => matches!(token, TokenTree::Ident(_)),
    })
}

/// Variables in columns are rows of the transpose, and a biased estimate divides by the number. Correlations have
/// neither that nor weights.
fn covariance(call: &Call, is_weighted: bool, context: &mut Context) -> TokenStream {
    let flag = |name: &str| call.arguments.named(name).and_then(truth);
    let arrays = [0, 1].map(|place| call.arguments.at(place).filter(|array| !is_none(array)));
    let mut values: Vec<_> = arrays
        .into_iter()
        .flatten()
        .map(|array| arguments::array(array, context))
        .collect();
    if flag("rowvar") == Some(false) {
        for value in &mut values {
            *value = quote!(&__nd::np::transpose(#value));
        }
    }
    let given = |name: &str| call.arguments.named(name).filter(|value| !is_none(value));
    let ddof = match (given("ddof"), flag("bias")) {
        (Some(ddof), _) => Some(context.value(ddof)),
        (None, Some(true)) => Some(quote!(0)),
        (None, _) => None,
    };
    let weights = ["fweights", "aweights"]
        .map(|name| given(name).map(|weights| arguments::array(weights, context)));
    let has_options = ddof.is_some() || weights.iter().any(Option::is_some);
    if values.len() == 1 && !has_options {
        let path = path(call.function, call.name, "");
        return tokens::call(call.at(), path, &values);
    }
    let unset = || quote!(__nd::np::Unset);
    if values.len() == 1 {
        values.push(unset());
    }
    if is_weighted {
        let options = [ddof].into_iter().chain(weights);
        values.extend(options.map(|option| option.unwrap_or_else(unset)));
    }
    let path = path(call.function, call.name, "_with");
    tokens::call(call.at(), path, &values)
}

/// Whether two arrays are close everywhere, with other distances than NumPy's or without.
fn all_close(call: &Call, context: &mut Context) -> TokenStream {
    let arrays = [0, 1].map(|place| call.arguments.at(place));
    let mut values: Vec<_> = arrays
        .into_iter()
        .flatten()
        .map(|array| arguments::beside(array, context))
        .collect();
    let distances = [2, 3, 4].map(|place| call.arguments.at(place));
    let mut suffix = "";
    if distances.iter().any(Option::is_some) {
        suffix = "_within";
        let tolerance = formula::tolerance(distances, context);
        values.push(quote!(&#tolerance));
    }
    let path = path(call.function, call.name, suffix);
    tokens::call(call.at(), path, &values)
}

/// The first choice where the number is 0, or, where it is not, the next.
fn chosen(call: &Call, context: &mut Context) -> TokenStream {
    let (Some(numbers), Some(choices)) = (call.arguments.at(0), call.arguments.at(1)) else {
        return TokenStream::new();
    };
    let at = call.at();
    let Some(listed) = listed(choices) else {
        let [numbers, choices] = [numbers, choices].map(|array| arguments::array(array, context));
        let mode = match mode(call) {
            Some((mode, parameter)) => option::option(parameter, Some(mode), context),
            None => quote!(__nd::np::words::Raise),
        };
        return tokens::call(at, quote!(__nd::np::choose), &[numbers, choices, mode]);
    };
    // `check` has reported a list of none.
    let Some((last, others)) = listed.split_last() else {
        return TokenStream::new();
    };
    let number = tokens::local("number", 0, numbers.extent.first);
    let last = context.tree(last);
    let pairs = others.iter().enumerate().rev();
    let tree = pairs.fold(last, |otherwise, (choice, value)| {
        let choice = Literal::usize_unsuffixed(choice);
        let value = context.tree(value);
        let compared = [
            quote!(__nd::Operand::operand(#number)),
            quote!(__nd::IntLiteral::<#choice>),
            quote!(__nd::Equal),
        ];
        let condition = formula::in_one_shape(at, quote!(__nd::Compares::combine), &compared);
        let operands = [condition, value, otherwise, quote!(__nd::Where)];
        formula::in_one_shape(at, quote!(__nd::ComputesThree::combine_three), &operands)
    });
    let count = Literal::usize_unsuffixed(others.len() + 1);
    let mut array = arguments::array(numbers, context);
    if let Some((mode, parameter)) = mode(call) {
        let mode = option::option(parameter, Some(mode), context);
        let within = quote!(__nd::np::choices_within);
        let within = tokens::call(at, within, &[array, quote!(#count), mode]);
        array = tokens::reference(numbers.extent, within);
    }
    let evaluate = context.may_fail("evaluate");
    let value = context.attempt(tokens::call(at, quote!(__nd::#evaluate), &[tree]));
    quote! {
        match #array {
            #number => {
                __nd::np::check_choices(#number, #count);
                #value
            }
        }
    }
}

/// How numbers of choices that there are not are read, if it is said.
fn mode<'c>(call: &'c Call) -> Option<(&'c Expr, &'c Parameter)> {
    let mut arguments = call.arguments.iter();
    let (parameter, given) = arguments.find(|(parameter, _)| parameter.name == "mode")?;
    Some((given.first()?, parameter))
}

/// Products summed along axes of both: the last of one and the first of the other, as many, or those that are
/// listed.
fn tensordot(call: &Call, context: &mut Context) -> TokenStream {
    let arrays = [0, 1].map(|place| call.arguments.at(place));
    let arrays = arrays.into_iter().flatten();
    let mut values: Vec<_> = arrays
        .map(|array| arguments::array(array, context))
        .collect();
    let axes = match call.arguments.at(2) {
        Some(axes) => summed_axes(axes),
        None => summed(2),
    };
    // `check` has reported axes that are neither.
    let at = call.arguments.at(2).map_or(call.at(), |axes| axes.extent);
    for axes in axes.unwrap_or_default() {
        let axes = axes.into_iter().map(|axis| {
            let axis = arguments::axis_number(axis);
            tokens::at(at, quote!(__nd::np::Along::<#axis>))
        });
        values.push(quote!((#(#axes,)*)));
    }
    let path = path(call.function, call.name, "");
    tokens::call(call.at(), path, &values)
}
