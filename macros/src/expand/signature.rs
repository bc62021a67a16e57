//! Which argument of a call is which: by position or by keyword, as Python has it.

use proc_macro2::Ident;

use super::Context;
use crate::syntax::tree::{Argument, Expr, Extent};

/// One parameter of a function.
#[derive(Clone, Copy)]
pub struct Parameter<'s> {
    pub name: &'s str,
    /// What is written after the colon in a signature.
    pub kind: &'s str,
    /// The number that it is where it is left out.
    pub default: Option<&'s str>,
    pub is_optional: bool,
}

/// The parameters of a signature such as `a n:value=1 axis:axis?`: names, what each is, and a default or
/// a `?` after those that may be left out. Without a kind, it is an array.
pub fn parameters(signature: &'static str) -> Vec<Parameter<'static>> {
    let parameter = |text: &'static str| {
        let required = text.strip_suffix('?');
        let (text, default) = match required.unwrap_or(text).split_once('=') {
            Some((text, default)) => (text, Some(default)),
            None => (required.unwrap_or(text), None),
        };
        let (name, kind) = text.split_once(':').unwrap_or((text, "array"));
        Parameter {
            name,
            kind,
            default,
            is_optional: required.is_some() || default.is_some(),
        }
    };
    signature.split_whitespace().map(parameter).collect()
}

/// What is given for each parameter. `receiver` is what a method is called on: the first argument.
pub fn places<'e>(
    function: &Ident,
    parameters: &[Parameter],
    receiver: Option<&'e Expr>,
    arguments: &'e [Argument],
    context: &mut Context,
) -> Vec<Option<&'e Expr>> {
    let mut places = vec![None; parameters.len()];
    if let (Some(first), Some(receiver)) = (places.first_mut(), receiver) {
        *first = Some(receiver);
    }
    let given = arguments.len() + usize::from(receiver.is_some());
    let first = usize::from(receiver.is_some());
    let mut is_unknown = false;
    for (number, argument) in arguments.iter().enumerate() {
        let place = match &argument.keyword {
            None => Some(first + number).filter(|place| *place < parameters.len()),
            Some(keyword) => place_of(&keyword.to_string(), parameters),
        };
        match (place, &argument.keyword) {
            (Some(place), Some(keyword)) if places[place].is_some() => {
                let message = format!("{function}() got multiple values for argument '{keyword}'");
                context.errors.at(Extent::of(keyword.span()), message);
            }
            (Some(place), _) => places[place] = Some(&argument.value),
            (None, Some(keyword)) => {
                let message =
                    format!("{function}() got an unexpected keyword argument '{keyword}'");
                context.errors.at(Extent::of(keyword.span()), message);
                is_unknown = true;
            }
            (None, None) => {
                miscounted(function, parameters, given, argument.value.extent, context);
                return places;
            }
        }
    }
    let is_missing =
        |(place, parameter): (&Option<_>, &Parameter)| place.is_none() && !parameter.is_optional;
    if !is_unknown && places.iter().zip(parameters).any(is_missing) {
        miscounted(
            function,
            parameters,
            given,
            Extent::of(function.span()),
            context,
        );
    }
    places
}

/// Python's sentence for too few or too many arguments.
fn miscounted(
    function: &Ident,
    parameters: &[Parameter],
    given: usize,
    extent: Extent,
    context: &mut Context,
) {
    let most = parameters.len();
    let least = parameters
        .iter()
        .filter(|parameter| !parameter.is_optional)
        .count();
    let takes = match (least, most) {
        (1, 1) => "1 positional argument".to_owned(),
        _ if least == most => format!("{most} positional arguments"),
        _ => format!("from {least} to {most} positional arguments"),
    };
    let were = if given == 1 { "was" } else { "were" };
    let message = format!("{function}() takes {takes} but {given} {were} given");
    context.errors.at(extent, message);
}

fn place_of(keyword: &str, parameters: &[Parameter]) -> Option<usize> {
    // NumPy's older names.
    let keyword = match keyword {
        "a_min" => "min",
        "a_max" => "max",
        other => other,
    };
    parameters
        .iter()
        .position(|parameter| parameter.name == keyword)
}
