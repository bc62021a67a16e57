//! `np.name` and NumPy's ways to write arguments: shapes, axes, types.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, ToTokens};

use super::Context;
use super::{axes, call, expression, list, plain, reduction, tokens};
use crate::constant;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent, Item, Slice};

/// Functions whose first argument is a shape.
const SHAPED: &[&str] = &["zeros", "ones", "empty", "full"];

/// Functions of arrays, and perhaps axes, that are called as they are.
const ON_ARRAYS: &[&str] = &[
    "argwhere",
    "array_equal",
    "broadcast_to",
    "byte_bounds",
    "compress",
    "copy",
    "diagonal",
    "expand_dims",
    "extract",
    "flatnonzero",
    "flip",
    "load",
    "load_npz",
    "may_share_memory",
    "moveaxis",
    "nonzero",
    "put",
    "put_along_axis",
    "ravel",
    "reshape",
    "save",
    "shares_memory",
    "squeeze",
    "swapaxes",
    "take",
    "take_along_axis",
    "transpose",
];

fn has_keywords(arguments: &[Argument]) -> bool {
    arguments.iter().any(|argument| argument.keyword.is_some())
}

/// Whether an expression is the module `np`.
pub fn is_module(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Name(name) if name == "np")
}

/// Whether an expression is `np.name`.
fn is_named(expr: &Expr, expected: &str) -> bool {
    match &expr.kind {
        ExprKind::Field { base, name, .. } => is_module(base) && name.to_string() == expected,
        _ => false,
    }
}

/// `np.s_[items]`: an index to be kept in a variable, if `base` is `np.s_`.
pub fn stored_index(base: &Expr, items: &[Item], context: &mut Context) -> Option<TokenStream> {
    if !is_named(base, "s_") {
        return None;
    }
    let ellipsis = items
        .iter()
        .position(|item| matches!(item, Item::Ellipsis(_)));
    if let Some(place) = ellipsis {
        let (before, after) = (&items[..place], &items[place + 1..]);
        let before: Vec<_> = before
            .iter()
            .map(|item| stored_item(item, context))
            .collect();
        let after: Vec<_> = after
            .iter()
            .map(|item| stored_item(item, context))
            .collect();
        return Some(quote!(__nd::Around((#(#before,)*), (#(#after,)*))));
    }
    let mut values: Vec<_> = items
        .iter()
        .map(|item| stored_item(item, context))
        .collect();
    Some(match values.len() {
        1 => values.remove(0),
        _ => quote!((#(#values),*)),
    })
}

fn stored_item(item: &Item, context: &mut Context) -> TokenStream {
    match item {
        Item::Slice(Slice {
            start,
            stop,
            step,
            extent,
        }) => {
            let bounds = [start, stop, step].map(|bound| match bound {
                Some(bound) => super::index::integer_expression(bound, context),
                None => quote!(::core::option::Option::<isize>::None),
            });
            tokens::call(*extent, quote!(__nd::slice), &bounds)
        }
        Item::NewAxis(extent) => tokens::at(*extent, quote!(__nd::NewAxis)),
        // Two are an error, which `check` has reported.
        Item::Ellipsis(extent) => tokens::at(*extent, quote!(__nd::NewAxis)),
        Item::Value(value) => expression::value(value, context),
    }
}

/// `np.add.at(a, indices, values)`, if `base` is such a function.
pub fn at_indices(
    base: &Expr,
    name: &Ident,
    arguments: &[Argument],
    context: &mut Context,
) -> Option<TokenStream> {
    let operator = [
        "add", "subtract", "multiply", "divide", "maximum", "minimum",
    ]
    .into_iter()
    .find(|operator| name == "at" && is_named(base, operator))?;
    let function = Ident::new(&format!("{operator}_at"), name.span());
    let mut values = Vec::new();
    for (number, argument) in arguments.iter().enumerate() {
        let extent = argument.value.extent;
        values.push(match number {
            0 => tokens::mutable_reference(extent, expression::value(&argument.value, context)),
            1 => tokens::reference(extent, expression::value(&argument.value, context)),
            _ => adapting(&argument.value, context),
        });
    }
    Some(tokens_call(name, quote!(__nd::np::#function), &values))
}

/// `np.ix_(x, y)`: one array for each axis, with an axis of its own.
fn open_mesh(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let count = Literal::usize_unsuffixed(arguments.len());
    let arrays: Vec<_> = arguments
        .iter()
        .enumerate()
        .map(|(number, argument)| {
            let number = Literal::usize_unsuffixed(number);
            let value = expression::value(&argument.value, context);
            let value = tokens::reference(argument.value.extent, value);
            tokens_call(name, quote!(__nd::np::ix::<#number, #count, _>), &[value])
        })
        .collect();
    quote!((#(#arrays,)*))
}

/// `np.name(arguments)`.
pub fn function(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    if let Some(call) = reduction::function(name, arguments, context) {
        return call;
    }
    if let Some(call) = call::function(name, arguments, context) {
        return call;
    }
    let text = name.to_string();
    if SHAPED.contains(&text.as_str()) {
        return shaped(name, arguments, context);
    }
    match text.as_str() {
        "ix_" => open_mesh(name, arguments, context),
        "shares_memory" if arguments.len() == 3 => shares_memory(name, arguments, context),
        "where" => on_array(&Ident::new_raw("where", name.span()), arguments, context),
        _ if has_keywords(arguments) && !ON_ARRAYS.contains(&text.as_str()) => {
            // There is no such function: the compiler says so, and nothing need be said of keywords.
            tokens_call(name, quote!(__nd::np::#name), &[])
        }
        _ => on_array(name, arguments, context),
    }
}

/// `np.shares_memory(a, b, max_work=limit)`, which may not come to an answer.
fn shares_memory(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let mut values = Vec::new();
    for argument in arguments {
        match &argument.keyword {
            Some(keyword) if keyword != "max_work" => unknown_keyword(keyword, context),
            _ if values.len() == 2 => values.push(plain::plain(&argument.value, context)),
            _ => {
                let value = expression::value(&argument.value, context);
                values.push(tokens::reference(argument.value.extent, value));
            }
        }
    }
    let call = tokens_call(name, quote!(__nd::np::shares_memory_within), &values);
    match context.fallible {
        true => context.attempt(call),
        false => tokens_call(name, quote!(__nd::succeeded), &[call]),
    }
}

/// `np.zeros(shape)`, `np.full(shape, value)`, with `dtype=` or without.
fn shaped(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let (mut element, mut values) = (None, Vec::new());
    for argument in arguments {
        match &argument.keyword {
            Some(keyword) if keyword == "dtype" => {
                element = Some(element_type(&argument.value, context))
            }
            Some(keyword) if keyword != "shape" && keyword != "fill_value" => {
                unknown_keyword(keyword, context)
            }
            _ if values.is_empty() => values.push(shape(
                &argument.value,
                NegativeLength::given_to(&name.to_string()),
                context,
            )),
            _ => values.push(expression::value(&argument.value, context)),
        }
    }
    let function = match element {
        Some(element) => {
            let name = Ident::new(&format!("{name}_of"), name.span());
            quote!(__nd::np::#name::<#element, _>)
        }
        None => quote!(__nd::np::#name),
    };
    let values: Vec<_> = values.into_iter().collect();
    tokens_call(name, function, &values)
}

/// A call at the span of the function's name; its generic arguments keep their own.
fn tokens_call(name: &Ident, function: TokenStream, arguments: &[TokenStream]) -> TokenStream {
    tokens::call(Extent::of(name.span()), function, arguments)
}

/// A reference to a value, or to a literal that takes its type from the array beside it.
pub fn adapting(argument: &Expr, context: &mut Context) -> TokenStream {
    let value = match expression::literal_number(argument) {
        Some(literal) => literal,
        None => expression::value(argument, context),
    };
    tokens::reference(argument.extent, value)
}

/// A function whose first argument is an array.
fn on_array(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let (function, rest) = axes::selected(name, arguments, 1, context);
    let mut values = Vec::new();
    for (number, argument) in rest.iter().enumerate() {
        let text = name.to_string();
        values.push(match text.as_str() {
            "reshape" | "broadcast_to" if number == 1 => {
                shape(argument, NegativeLength::given_to(&text), context)
            }
            "put" | "put_along_axis" if number == 0 => {
                let array = expression::value(argument, context);
                tokens::mutable_reference(argument.extent, array)
            }
            // Values beside an array: literals adapt to it.
            "put" | "put_along_axis" if number == 2 => adapting(argument, context),
            "take" | "put" => {
                let indices = expression::value(argument, context);
                tokens::reference(argument.extent, indices)
            }
            _ if constant::integer(argument).is_some() => plain::plain(argument, context),
            _ => {
                let value = expression::value(argument, context);
                tokens::reference(argument.extent, value)
            }
        });
    }
    tokens_call(name, quote!(__nd::np::#function), &values)
}

/// What a negative length means.
#[derive(Clone, Copy)]
pub enum NegativeLength {
    /// It is worked out, whatever the number.
    WorkedOut,
    /// It is refused, in these words.
    Refused(&'static str),
}

impl NegativeLength {
    /// What it means to a function or method of that name.
    pub fn given_to(function: &str) -> Self {
        match function {
            "reshape" => NegativeLength::WorkedOut,
            "broadcast_to" => {
                NegativeLength::Refused("all elements of broadcast shape must be non-negative")
            }
            _ => NegativeLength::Refused("negative dimensions are not allowed"),
        }
    }
}

/// A shape as one argument: `(2, 3)`, `[2, 3]`, `6`, or a shape held in a variable. Literal lengths
/// become part of the type.
pub fn shape(argument: &Expr, negative: NegativeLength, context: &mut Context) -> TokenStream {
    match &argument.kind {
        ExprKind::Tuple(lengths, brackets) | ExprKind::List(lengths, brackets) => {
            shape_of(lengths, *brackets, negative, context)
        }
        _ if constant::integer(argument).is_some() || unlike_length(argument).is_some() => {
            shape_of([argument], argument.extent.first, negative, context)
        }
        _ => plain::plain(argument, context),
    }
}

/// The lengths of a shape, as a tuple at `span`.
pub fn shape_of<'e>(
    lengths: impl IntoIterator<Item = &'e Expr>,
    span: Span,
    negative: NegativeLength,
    context: &mut Context,
) -> TokenStream {
    let lengths = lengths
        .into_iter()
        .map(|length| match (constant::integer(length), negative) {
            (Some(number), _) if usize::try_from(number).is_ok() => {
                tokens::at(length.extent, list::axis(number as usize))
            }
            (Some(number), NegativeLength::WorkedOut) if number < 0 => {
                tokens::at(length.extent, quote!(__nd::Infer))
            }
            (Some(number), NegativeLength::Refused(words)) if number < 0 => {
                context.errors.at(length.extent, words);
                quote!(__nd::Dyn(0))
            }
            _ => {
                if let Some(name) = unlike_length(length) {
                    context.errors.at(
                        length.extent,
                        format!("'{name}' object cannot be interpreted as an integer"),
                    );
                    return quote!(__nd::Dyn(0));
                }
                plain::plain(length, context)
            }
        });
    let lengths: Vec<_> = lengths.collect();
    tokens::parenthesized(span, quote!(#(#lengths,)*))
}

/// One length: a literal becomes part of the type.
pub fn length(length: &Expr, context: &mut Context) -> TokenStream {
    match constant::integer(length) {
        Some(number) if usize::try_from(number).is_ok() => {
            tokens::at(length.extent, list::axis(number as usize))
        }
        Some(_) => {
            context
                .errors
                .at(length.extent, "negative dimensions are not allowed");
            quote!(__nd::Dyn(0))
        }
        None => plain::plain(length, context),
    }
}

/// Python's name for the type of a literal that cannot be a length.
fn unlike_length(length: &Expr) -> Option<&'static str> {
    match &length.kind {
        ExprKind::Group(inner) => unlike_length(inner),
        ExprKind::Text(_) => Some("str"),
        _ if list::is_float(length) => Some("float"),
        _ if constant::is_complex(length) => Some("complex"),
        _ => None,
    }
}

/// An element type: Rust's name for it, or one of NumPy's.
pub fn element_type(expr: &Expr, context: &mut Context) -> TokenStream {
    let (name, span) = match &expr.kind {
        ExprKind::Name(name) => (name.to_string(), name.span()),
        ExprKind::Field { base, name, .. } if is_module(base) => {
            (name.to_string(), expr.extent.last)
        }
        _ => return plain::plain(expr, context),
    };
    let rust = match name.as_str() {
        "float" | "float64" | "double" => "f64",
        "float32" => "f32",
        "int" | "int64" => "i64",
        "int32" => "i32",
        "int16" => "i16",
        "int8" => "i8",
        "uint64" => "u64",
        "uint32" => "u32",
        "uint16" => "u16",
        "uint8" => "u8",
        "bool_" => "bool",
        "complex" | "complex128" => return number_type("Complex64", span),
        "complex64" => return number_type("Complex32", span),
        _ => return plain::plain(expr, context),
    };
    Ident::new(rust, span).to_token_stream()
}

/// A type of the runtime's.
fn number_type(name: &str, span: Span) -> TokenStream {
    let name = Ident::new(name, span);
    quote!(__nd::#name)
}

/// A keyword argument that means nothing here.
pub fn unknown_keyword(keyword: &Ident, context: &mut Context) {
    context.errors.at(
        Extent::of(keyword.span()),
        format!("got an unexpected keyword argument '{keyword}'"),
    );
}
