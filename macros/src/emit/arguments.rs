//! Arguments of functions, as Rust writes what their parameters take.

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, ToTokens};

use super::context::{Context, MOST_TYPES};
use super::{lent, list, number, shape, tokens};
use crate::catalogue::element_types::{self, ElementType};
use crate::catalogue::signature::Takes;
use crate::meaning::access::Access;
use crate::meaning::arguments::{is_none, listed, text};
use crate::meaning::call::Call;
use crate::meaning::constant::Constant;
use crate::meaning::formula::{is_float, is_literal};
use crate::meaning::{constant, resolve, tuples};
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// One argument.
pub fn argument(takes: Takes, value: &Expr, context: &mut Context) -> TokenStream {
    match takes {
        Takes::Beside => beside(value, context),
        Takes::Stored => match list::stored(value, context) {
            Some(list) => tokens::reference(value.extent, list),
            None => beside(value, context),
        },
        Takes::Adapting => match list::adapting(value) {
            Some(list) => tokens::reference(value.extent, list),
            None => beside(value, context),
        },
        Takes::Arrays => arrays(value, context),
        Takes::Entries => entries(value, context),
        Takes::Index => index(value, context),
        Takes::Place => match Access::of(value).steps.is_empty() {
            true => lent::mutable(value, context),
            false => {
                let view = context.place(value);
                tokens::mutable_reference(value.extent, view)
            }
        },
        // Positions and counts.
        Takes::ArrayOrNumber => match text(value) {
            // The name of a rule.
            Some(_) => {
                let text = context.plain(value);
                tokens::reference(value.extent, text)
            }
            None => positions(value, context),
        },
        Takes::Pairs => pairs(value, context),
        Takes::Character => character(value, context),
        Takes::Columns => columns(value, context),
        Takes::Integer => integer(value).unwrap_or_else(|| context.value(value)),
        Takes::Fill => fill(value, context),
        Takes::Parameter => parameter(value, context),
        Takes::Population => integer(value).unwrap_or_else(|| array(value, context)),
        Takes::PairValues => pair_values(value, context),
        Takes::Bins => bins(value, context),
        Takes::PairOfBins => pair_of_bins(value, context),
        Takes::Length => shape::length(value, context),
        Takes::Degree => match constant::integer(value) {
            Some(0..) => shape::length(value, context),
            _ => context.value(value),
        },
        Takes::Shape | Takes::BroadcastShape => shape::shape(value, context),
        Takes::NewShape => shape::new_shape(value, context),
        Takes::Order => shape::order(&[value], context),
        Takes::Function => context.plain(value),
        Takes::Text => written(value, context),
        Takes::Dtype => dtype(value, context),
        Takes::Sections => sections(value, context),
        Takes::Value | Takes::Count | Takes::Bound | Takes::Known => match literal::list(value) {
            Some(_) => context.plain(value),
            None => context.value(value),
        },
        _ => array(value, context),
    }
}

/// A number of parts that is written as a literal is part of a type, so that it is known not to divide an axis.
fn sections(value: &Expr, context: &mut Context) -> TokenStream {
    match constant::integer(value) {
        Some(parts) if (1..=number::LONGEST_STATIC as i128).contains(&parts) => {
            let parts = tokens::at(value.extent, number::axis(parts as usize));
            let asked = quote!(__nd::DividedInto::equal_parts);
            tokens::call(value.extent, asked, &[parts])
        }
        _ => argument(Takes::Value, value, context),
    }
}

/// The operator that a call is a method of, as its first argument.
pub fn operator(call: &Call) -> Option<TokenStream> {
    let name = format_ident!("{}", capitals(call.operator?));
    Some(tokens::at(call.at(), quote!(__nd::#name)))
}

/// What the types say of an argument that has to have as many elements as another, if it is given: at that argument, and
/// by the name of a trait, because then no message quotes the bound of a function.
pub fn agreement(call: &Call) -> Option<TokenStream> {
    let given = call.arguments.named(call.function.agrees?)?;
    (!is_none(given)).then(|| tokens::at(given.extent, quote!(__nd::AsManyAs::AGREEMENT)))
}

/// `floor_divide` as the name of a type: `FloorDivide`.
pub fn capitals(name: &str) -> String {
    let capital = |word: &str| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_uppercase() + rest,
        None => String::new(),
    };
    name.split('_').map(capital).collect()
}

pub fn axis_number(axis: i128) -> TokenStream {
    Literal::i128_unsuffixed(axis).to_token_stream()
}

/// An array, by reference. A number is an array of no axes, a tuple a list; what is written in literals has
/// NumPy's types.
pub fn array(value: &Expr, context: &mut Context) -> TokenStream {
    let array = match &value.kind {
        ExprKind::Tuple(..) => {
            let mut list = value.clone();
            tuples::list(&mut list);
            context.with_numpys(true, |context| list::array(&list, context))
        }
        _ if is_empty_list(value) => list::of(value, &quote!(f64), context),
        _ if is_literal(value) || literal::list(value).is_some() => {
            context.with_numpys(true, |context| list::array(value, context))
        }
        _ => lent::place(value, context),
    };
    tokens::reference(value.extent, array)
}

/// A factor of a product, by reference: a number is none.
pub fn factor(value: &Expr, context: &mut Context) -> TokenStream {
    match literal::list(value) {
        Some(_) => array(value, context),
        None => lent::shared(value, context),
    }
}

/// A text; of one character between Python's quotes, Rust makes a character.
fn written(value: &Expr, context: &mut Context) -> TokenStream {
    let plain = context.plain(value);
    let source = plain.to_string();
    match source
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''))
    {
        Some(character) if !character.starts_with('\\') => {
            tokens::at(value.extent, Literal::string(character).to_token_stream())
        }
        _ => plain,
    }
}

/// A text of one character as Rust's, if it is known; `check` has not seen others.
fn character(value: &Expr, context: &mut Context) -> TokenStream {
    let text = text(value);
    let characters = text.as_deref().map(|text| match text {
        "\\t" => vec!['\t'],
        text => text.chars().collect(),
    });
    match characters.as_deref() {
        Some(&[character]) => tokens::at(
            value.extent,
            Literal::character(character).to_token_stream(),
        ),
        _ => context.plain(value),
    }
}

/// Texts as a list: one alone, several, or none for `None`.
pub fn words(value: &Expr, context: &mut Context) -> TokenStream {
    if is_none(value) {
        return quote!([""; 0]);
    }
    match listed(value) {
        Some(entries) => {
            let words: Vec<_> = entries.iter().map(|word| context.plain(word)).collect();
            quote!([#(#words),*])
        }
        None => {
            let word = context.plain(value);
            quote!([#word])
        }
    }
}

/// An integer literal as NumPy's: `int64`, and beyond that `uint64`.
fn integer(value: &Expr) -> Option<TokenStream> {
    let number = constant::integer(value)?;
    let number = match i64::try_from(number) {
        Ok(number) => Literal::i64_suffixed(number),
        Err(_) => Literal::u64_suffixed(u64::try_from(number).ok()?),
    };
    Some(tokens::at(value.extent, number.to_token_stream()))
}

/// Numbers as a list: one alone, or several.
fn columns(value: &Expr, context: &mut Context) -> TokenStream {
    match listed(value) {
        Some(_) => pairs(value, context),
        None => {
            let column = context.plain(value);
            quote!([#column])
        }
    }
}

/// A parameter of a distribution: a literal is NumPy's number, anything else is lent.
fn parameter(value: &Expr, context: &mut Context) -> TokenStream {
    let beyond = |number| {
        let number = Literal::i128_suffixed(number).to_token_stream();
        tokens::at(value.extent, number)
    };
    let number = match constant::integer(value) {
        Some(number) => integer(value).or_else(|| Some(beyond(number))),
        None => number::float(value),
    };
    number.unwrap_or_else(|| array(value, context))
}

/// What an array is filled with: literals have NumPy's types.
fn fill(value: &Expr, context: &mut Context) -> TokenStream {
    let number = match constant::integer(value) {
        Some(_) => integer(value),
        None => number::float(value),
    };
    match (number, literal::list(value)) {
        (Some(number), _) => number,
        (None, Some(_)) => context.with_numpys(true, |context| list::array(value, context)),
        (None, None) => context.value(value),
    }
}

/// Integers, which are NumPy's where they are literals, so that what is made of them is known at once.
fn positions(value: &Expr, context: &mut Context) -> TokenStream {
    let is_integer = |leaf: &Expr| matches!(constant::constant(leaf), Some(Constant::Int(_)));
    let values = match constant::constant(value) {
        Some(Constant::Int(number)) => match i64::try_from(number) {
            Ok(number) => tokens::at(value.extent, number.to_token_stream()),
            Err(_) => context.value(value),
        },
        Some(_) => context.value(value),
        None if literal::list(value).is_some() => {
            match literal::leaves(value).into_iter().all(is_integer) {
                true => list::of(value, &quote!(i64), context),
                false => return array(value, context),
            }
        }
        // A number that says its type.
        None if is_literal(value) => context.value(value),
        None => return array(value, context),
    };
    tokens::reference(value.extent, values)
}

fn is_empty_list(value: &Expr) -> bool {
    literal::list(value).is_some() && literal::leaves(value).is_empty()
}

/// A reference to a value, or to a literal that takes its type from the array beside it.
pub fn beside(argument: &Expr, context: &mut Context) -> TokenStream {
    match number::adapting(argument) {
        Some(literal) => tokens::reference(argument.extent, literal),
        // It takes any type.
        None if is_empty_list(argument) => {
            let empty = list::of(argument, &quote!(bool), context);
            tokens::reference(argument.extent, empty)
        }
        None => self::array(argument, context),
    }
}

/// Several arrays: each a reference of its own if they are listed, so that they may be of different
/// types.
fn arrays(value: &Expr, context: &mut Context) -> TokenStream {
    match &value.kind {
        ExprKind::Group(inner) => arrays(inner, context),
        ExprKind::Tuple(entries, brackets) | ExprKind::List(entries, brackets) => {
            tuple_of_arrays(entries, *brackets, context)
        }
        _ => array(value, context),
    }
}

/// Several arrays that are listed.
pub fn tuple_of_arrays<'e>(
    entries: impl IntoIterator<Item = &'e Expr>,
    brackets: Span,
    context: &mut Context,
) -> TokenStream {
    let entries: Vec<_> = entries.into_iter().collect();
    let may_differ = entries.len() <= MOST_TYPES;
    let entries = entries.into_iter().map(|entry| array(entry, context));
    let entries: Vec<_> = entries.collect();
    match may_differ {
        true => tokens::parenthesized(brackets, quote!(#(#entries,)*)),
        false => tokens::delimited(Delimiter::Bracket, brackets, quote!(#(#entries),*)),
    }
}

/// A tuple or a list as a tuple: arrays by reference, numbers by value. Anything else as it is.
fn entries(value: &Expr, context: &mut Context) -> TokenStream {
    let Some(listed) = listed(value) else {
        let given = context.value(value);
        return match resolve::is_variable(value) {
            true => tokens::reference(value.extent, given),
            false => given,
        };
    };
    let entries = listed
        .iter()
        .map(|entry| integer(entry).unwrap_or_else(|| array(entry, context)));
    let entries: Vec<_> = entries.collect();
    tokens::parenthesized(value.span(), quote!(#(#entries,)*))
}

/// What stands in an index, by reference: a tuple with an entry for each axis, or an entry.
fn index(value: &Expr, context: &mut Context) -> TokenStream {
    let ExprKind::Tuple(entries, brackets) = &value.kind else {
        return array(value, context);
    };
    let entries = entries.iter().map(|entry| match literal::list(entry) {
        Some(_) => context.plain(entry),
        None if constant::integer(entry).is_some() => context.value(entry),
        None => array(entry, context),
    });
    let entries: Vec<_> = entries.collect();
    let entries = tokens::parenthesized(*brackets, quote!(#(#entries,)*));
    tokens::reference(value.extent, entries)
}

/// Numbers, and tuples or lists of them, as lists.
fn pairs(value: &Expr, context: &mut Context) -> TokenStream {
    match listed(value) {
        Some(entries) => {
            let entries: Vec<_> = entries.iter().map(|entry| pairs(entry, context)).collect();
            tokens::delimited(Delimiter::Bracket, value.span(), quote!(#(#entries),*))
        }
        None => context.plain(value),
    }
}

/// Elements for each axis, as a list of pairs: one alone is a tuple, a pair alone a list of one.
fn pair_values(value: &Expr, context: &mut Context) -> TokenStream {
    let has_float = has_float(value);
    let pair = |pair: &[Expr], context: &mut Context| {
        let elements = pair.iter().map(|one| weak(one, has_float, context));
        let elements: Vec<_> = elements.collect();
        quote!([#(#elements),*])
    };
    let one = |value: &Expr, context: &mut Context| {
        let element = weak(value, has_float, context);
        quote!((#element,))
    };
    match listed(value) {
        None => one(value, context),
        Some([only]) if listed(only).is_none() => one(only, context),
        Some(entries) if entries.iter().all(|entry| listed(entry).is_some()) => {
            let pairs = entries.iter().filter_map(listed);
            let pairs: Vec<_> = pairs.map(|entries| pair(entries, context)).collect();
            tokens::delimited(Delimiter::Bracket, value.span(), quote!(#(#pairs),*))
        }
        Some(entries) => {
            let pair = pair(entries, context);
            tokens::delimited(Delimiter::Bracket, value.span(), pair)
        }
    }
}

/// Whether a float literal is among what is listed.
fn has_float(value: &Expr) -> bool {
    match listed(value) {
        Some(entries) => entries.iter().any(has_float),
        None => is_float(value),
    }
}

/// A number that takes the type of the elements it is stored among, if it is a literal.
pub fn weak(value: &Expr, is_float: bool, context: &mut Context) -> TokenStream {
    let number = constant::constant(value);
    let Some(weak) = number.and_then(|number| number::weak(number, is_float)) else {
        return context.value(value);
    };
    tokens::at(value.extent, weak)
}

/// Bins of all axes: those of each as a list, if they are listed.
fn bins(value: &Expr, context: &mut Context) -> TokenStream {
    match listed(value) {
        Some(entries) => {
            let bins = entries.iter().map(|entry| axis_bins(entry, context));
            let bins: Vec<_> = bins.collect();
            tokens::delimited(Delimiter::Bracket, value.span(), quote!(#(#bins),*))
        }
        None => axis_bins(value, context),
    }
}

/// Bins of two axes: a list of two is a pair of them, any other an array.
fn pair_of_bins(value: &Expr, context: &mut Context) -> TokenStream {
    match listed(value) {
        Some([first, second]) => {
            let bins = [first, second].map(|bins| axis_bins(bins, context));
            tokens::parenthesized(value.span(), quote!(#(#bins),*))
        }
        _ => axis_bins(value, context),
    }
}

/// A number of bins, or an array of edges.
fn axis_bins(value: &Expr, context: &mut Context) -> TokenStream {
    match constant::integer(value) {
        Some(_) => context.plain(value),
        None => array(value, context),
    }
}

/// Distances: none is 1, several are a tuple.
pub fn spacings(values: &[&Expr], context: &mut Context) -> TokenStream {
    let spacings: Vec<_> = values
        .iter()
        .map(|spacing| match constant::constant(spacing) {
            Some(_) => context.value(spacing),
            None => {
                let spacing_lent = lent::place(spacing, context);
                tokens::own_reference(spacing.extent, spacing_lent)
            }
        })
        .collect();
    match spacings.as_slice() {
        [] => quote!(1),
        [one] => one.clone(),
        several => quote!((#(#several,)*)),
    }
}

/// The constants of NumPy that are numbers.
const FLOATS: [&str; 5] = ["e", "euler_gamma", "inf", "nan", "pi"];

/// What has a type of elements: the type itself, a name of it, a literal, which is Python's number, or an array.
pub fn dtype(value: &Expr, context: &mut Context) -> TokenStream {
    if let ExprKind::Tuple(entries, parentheses) = &value.kind {
        let types: Vec<_> = entries.iter().map(|one| dtype(one, context)).collect();
        let types = tokens::parenthesized(*parentheses, quote!(#(#types,)*));
        return tokens::own_reference(value.extent, types);
    }
    let name = match &value.kind {
        ExprKind::Name(name) => Some(name.to_string()),
        ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => Some(name.to_string()),
        _ => None,
    };
    let is_type = name.as_deref().is_some_and(element_types::is_type);
    let of_numpy = matches!(value.kind, ExprKind::Field { .. });
    let typed = match name {
        Some(_) if is_type => {
            let element = element_type(value, context);
            quote!(__nd::np::element::<#element>())
        }
        // A number of NumPy's, which is Python's: `np.inf`.
        Some(name) if of_numpy && FLOATS.contains(&name.as_str()) => {
            let number = context.value(value);
            quote!(__nd::float(#number))
        }
        // A kind of types: `np.floating`.
        Some(name) if of_numpy => Literal::string(&name).to_token_stream(),
        _ if text(value).is_some() => context.plain(value),
        _ => match constant::constant(value) {
            Some(Constant::Complex(number)) => number::weak_complex(number, value.extent),
            Some(_) => weak(value, is_float(value), context),
            None => return array(value, context),
        },
    };
    tokens::own_reference(value.extent, typed)
}

/// An element type: Rust's name for it, or one of NumPy's.
pub fn element_type(expr: &Expr, context: &mut Context) -> TokenStream {
    let (name, span) = match &expr.kind {
        ExprKind::Name(name) => (name.to_string(), name.span()),
        ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => {
            (name.to_string(), expr.extent.last)
        }
        ExprKind::Text(_) => (text(expr).unwrap_or_default(), expr.extent.first),
        _ => return context.plain(expr),
    };
    match element_types::element_type(&name) {
        Some(ElementType::Rust(rust)) => Ident::new(rust, span).to_token_stream(),
        Some(ElementType::Runtime(own)) => {
            let own = Ident::new(own, span);
            quote!(__nd::#own)
        }
        None => context.plain(expr),
    }
}
