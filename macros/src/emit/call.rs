//! Functions of whole arrays, called with their arguments: what each parameter takes says how it is
//! written, and how it is passed where.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, ToTokens};

use super::context::{Context, MOST_TYPES};
use super::path::path;
use super::within::no_temporary;
use super::{arguments, formula, list, option, shape, steps, tokens};
use crate::catalogue::signature::{By, Parameter, Passing, Takes};
use crate::meaning::alias;
use crate::meaning::arguments::{is_none, listed};
use crate::meaning::call::Call;
use crate::meaning::constant;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, Extent};

/// A call that is being written.
struct Writing<'c, 'e> {
    call: &'c Call<'e>,
    /// What follows the function's name: `_with`, `_of`.
    suffix: String,
    /// What is written between `::<` and `>`, before a `_` for each type.
    generics: Vec<TokenStream>,
    /// How many type parameters the arguments have.
    types: usize,
    /// The arguments, and whether each is an option that is left out if all are.
    values: Vec<(TokenStream, bool)>,
    has_options: bool,
    /// Numbers that become one argument.
    bounds: Vec<&'e Expr>,
    /// What the elements of the result are converted to.
    cast: Option<TokenStream>,
    /// The variable that the call writes to.
    written: Option<&'e Ident>,
    /// An axis of an argument, which of them that is, and where the axis is written.
    axis: Option<(usize, i128, Extent)>,
}

/// `np.name(arguments)`.
pub fn whole(call: &Call, context: &mut Context) -> TokenStream {
    let mut writing = Writing {
        call,
        suffix: String::new(),
        generics: Vec::new(),
        types: call.function.types,
        values: Vec::new(),
        has_options: false,
        bounds: Vec::new(),
        cast: None,
        written: written(call),
        axis: axis_of_array(call),
    };
    context.with_numpys(makes_an_array(call), |context| {
        for (parameter, given) in call.arguments.iter() {
            if parameter.is_here() {
                writing.parameter(parameter, given, context);
            }
        }
    });
    writing.finish(context)
}

/// The variable that a call writes to, if it writes to its first argument.
fn written<'e>(call: &Call<'e>) -> Option<&'e Ident> {
    let first = call.arguments.parameters().first()?;
    match first.takes {
        Takes::Place => alias::root(call.arguments.at(0)?),
        _ => None,
    }
}

/// The axis that is given, if it is one of an array: of the first, or of that which a method is called on.
fn axis_of_array(call: &Call) -> Option<(usize, i128, Extent)> {
    let place = call.function.receiver();
    if call.arguments.parameters().get(place)?.takes != Takes::Array {
        return None;
    }
    let mut given = call.arguments.iter();
    let (_, axis) = given.find(|(parameter, _)| {
        matches!(parameter.takes, Takes::Axis | Takes::Axes) && parameter.is_here()
    })?;
    let axis = axis.first()?;
    Some((place, constant::integer(axis)?, axis.extent))
}

/// How a function joins the arrays that it takes.
fn joining(call: &Call) -> Option<TokenStream> {
    let mut parameters = call.arguments.iter();
    let axis = parameters.find(|(parameter, _)| parameter.takes == Takes::Axis);
    let axis = match axis.map(|(_, given)| given.first()) {
        None => TokenStream::new(),
        Some(None) => quote!(::<0>),
        Some(Some(axis)) => {
            let axis = arguments::axis_number(constant::integer(axis)?);
            quote!(::<#axis>)
        }
    };
    let name = format_ident!("By{}", arguments::capitals(call.function.runtime_name()));
    call.function.joins.then(|| quote!(__nd::np::#name #axis))
}

/// Arrays that are joined, once it is known that they can be.
fn joined(call: &Call, values: &mut [TokenStream]) {
    let (Some(first), Some(joining)) = (call.arguments.at(0), joining(call)) else {
        return;
    };
    let at = first.extent;
    let [arrays, others @ ..] = values else {
        return;
    };
    let proof = quote!(__nd::np::JoinedBy::joined_by);
    *arrays = tokens::call(at, proof, &[tokens::at(at, joining), arrays.clone()]);
    // What the function asks of the axis is then reported at the same place, which is once.
    if let Some(axis) = others.first_mut() {
        *axis = tokens::at(at, axis.clone());
    }
}

/// An array, once it is known to have an axis: an axis that it has not is reported at the axis.
fn with_axis(array: &TokenStream, axis: i128, extent: Extent) -> TokenStream {
    let axis = arguments::axis_number(axis);
    let axis = tokens::at(extent, quote!(__nd::np::Along::<#axis>));
    tokens::call(
        extent,
        quote!(__nd::np::AxisOfArray::with_axis),
        &[axis.clone(), axis, array.clone()],
    )
}

/// Of the positions that a function takes or leaves out, the literal that asks for the longest axis, and where it is.
fn farthest(call: &Call) -> Option<(i64, Extent)> {
    let positions = call.arguments.named(call.function.positions()?)?;
    // With a mode, those beyond the axis are others.
    if call.arguments.named("mode").is_some() {
        return None;
    }
    let leaves = literal::leaves(positions).into_iter();
    let literals = leaves.filter_map(|leaf| {
        let index = i64::try_from(constant::integer(leaf)?).ok()?;
        Some((index, leaf.extent))
    });
    literals.max_by_key(|(index, _)| match index {
        ..0 => index.unsigned_abs(),
        _ => index.unsigned_abs() + 1,
    })
}

/// An array, once it is known to have a position, along an axis if one is given: one that is out of bounds is
/// reported at the position.
fn with_position(
    array: &TokenStream,
    index: i64,
    extent: Extent,
    axis: Option<i128>,
) -> TokenStream {
    let axis = match axis {
        // Of those that count from the last, the sentence would not know the number.
        Some(..0) => return array.clone(),
        Some(axis) => {
            let axis = arguments::axis_number(axis);
            quote!(__nd::np::Along::<#axis>)
        }
        None => quote!(__nd::np::Unset),
    };
    let axis = tokens::at(extent, axis);
    let entry = steps::entry(index, extent);
    let within = quote!(__nd::np::within);
    tokens::call(extent, within, &[array.clone(), axis, entry])
}

/// Whether a call makes an array of a list, of the type that NumPy finds for it.
fn makes_an_array(call: &Call) -> bool {
    let mut arguments = call.arguments.iter();
    let takes_list = call.arguments.parameters().first();
    takes_list.is_some_and(|parameter| parameter.takes == Takes::Array)
        && arguments.any(|(parameter, given)| {
            parameter.takes == Takes::Cast && given.first().is_none_or(|value| is_none(value))
        })
}

impl<'e> Writing<'_, 'e> {
    fn parameter(&mut self, parameter: &Parameter, given: &[&'e Expr], context: &mut Context) {
        if parameter.by == By::AllPlaces {
            return self.all(parameter, given, context);
        }
        let given = given.first().copied();
        match (parameter.takes, parameter.passing) {
            (Takes::Bound, _) => self.bounds.extend(given),
            (Takes::Element, passing) => {
                let given = given.filter(|value| !is_none(value));
                // What is left out is NumPy's type of floats.
                let is_optional = passing == Passing::AsType && parameter.is_optional();
                if given.is_none() && is_optional {
                    self.generics.push(quote!(f64));
                }
                if let Some(element) = given {
                    if passing != Passing::AsType {
                        self.suffix += "_of";
                    }
                    self.generics
                        .push(arguments::element_type(element, context));
                }
            }
            (Takes::Cast, _) => {
                let given = given.filter(|value| !is_none(value));
                self.cast = given.map(|element| arguments::element_type(element, context));
            }
            (_, Passing::AsType) => self.axis_as_type(parameter, given),
            (_, Passing::Passed) => {
                let value = match given {
                    None if parameter.takes == Takes::Shape => option::size(self.call),
                    None => option::default(parameter),
                    Some(value) => self.argument(parameter.takes, value, context),
                };
                self.values.push((value, false));
            }
            (takes, _) if parameter.default.is_none() => {
                self.types += types(takes);
                if let Some(value) = given {
                    let value = self.argument(takes, value, context);
                    self.values.push((value, false));
                }
            }
            _ => {
                let given =
                    given.filter(|value| parameter.default != Some("None") || !is_none(value));
                self.has_options |= given.is_some();
                let value = option::option(parameter, given, context);
                self.values.push((value, true));
            }
        }
    }

    /// An argument; what would borrow the array that is written is copied before.
    fn argument(&self, takes: Takes, value: &Expr, context: &mut Context) -> TokenStream {
        if takes == Takes::Axis {
            return option::axis(value);
        }
        let is_array = matches!(
            takes,
            Takes::Array | Takes::ArrayOrNumber | Takes::Beside | Takes::Stored | Takes::Adapting
        );
        let reads = |written| alias::root(value) == Some(written);
        if !is_array || !self.written.is_some_and(reads) {
            return arguments::argument(takes, value, context);
        }
        let copy = context.tree(value);
        let copy = formula::evaluated(copy, value, context);
        let copy = no_temporary(copy, value.extent, context);
        tokens::reference(value.extent, copy)
    }

    /// `*arrays`
    fn all(&mut self, parameter: &Parameter, given: &[&'e Expr], context: &mut Context) {
        let parentheses = self.call.parentheses;
        match parameter.takes {
            Takes::Spacings => self
                .values
                .push((arguments::spacings(given, context), false)),
            Takes::Arrays => {
                let arrays = given.iter().copied();
                let arrays = arguments::tuple_of_arrays(arrays, parentheses, context);
                self.values.push((arrays, false));
            }
            Takes::Indices => {
                let listed = match given {
                    [only] => listed(only),
                    _ => None,
                };
                let indices: Vec<_> = match listed {
                    Some(entries) => entries.iter().map(|one| context.value(one)).collect(),
                    None => given.iter().map(|one| context.value(one)).collect(),
                };
                let indices = tokens::parenthesized(parentheses, quote!(#(#indices,)*));
                self.values.push((indices, false));
            }
            Takes::Shapes => {
                let shapes = given.iter().map(|given| shape::shape(given, context));
                let shapes: Vec<_> = shapes.collect();
                let shapes = tokens::parenthesized(parentheses, quote!(#(#shapes,)*));
                self.values.push((shapes, false));
            }
            Takes::Piece => {
                let pieces = given.iter().map(|value| arguments::beside(value, context));
                let pieces = self.in_groups(pieces.collect());
                self.values.push((pieces, false));
            }
            Takes::Dtype => {
                let types = given.iter().map(|value| {
                    let typed = arguments::dtype(value, context);
                    quote!(__nd::np::dtype_of(#typed))
                });
                let types: Vec<_> = types.collect();
                self.values.push((quote!(&[#(#types),*]), false));
            }
            Takes::NewShape => {
                let shape = shape::shape_or_lengths(given, parentheses, context);
                self.values.push((shape, false));
            }
            takes => {
                for value in given {
                    let value = arguments::argument(takes, value, context);
                    self.values.push((value, false));
                }
            }
        }
    }

    /// Arguments as a tuple; more than a tuple holds, as tuples of what calls of the same function yield.
    fn in_groups(&self, values: Vec<TokenStream>) -> TokenStream {
        let path = path(self.call.function, self.call.name, "");
        let mut values = values;
        while values.len() > MOST_TYPES {
            let groups = values.chunks(MOST_TYPES);
            values = groups.map(|group| quote!(&#path((#(#group,)*)))).collect();
        }
        quote!((#(#values,)*))
    }

    fn axis_as_type(&mut self, parameter: &Parameter, given: Option<&Expr>) {
        let axis = match given {
            Some(value) => constant::integer(value).map(|axis| (axis, value.extent)),
            None => {
                let default = parameter.default.and_then(|default| default.parse().ok());
                default.map(|axis| (axis, self.call.at()))
            }
        };
        let axis = axis.map(|(axis, extent)| tokens::at(extent, arguments::axis_number(axis)));
        self.generics.extend(axis);
    }

    /// Start, stop and step as one argument. Integer literals take the type of the others.
    fn range(&mut self, context: &mut Context) {
        let bounds = std::mem::take(&mut self.bounds);
        let mut bounds = list::bounds(&bounds, context);
        // A step without a stop: what comes first is the stop.
        let [_, stop] = [0, 1].map(|place| self.call.arguments.at(place));
        if stop.is_none() && bounds.len() == 2 {
            bounds.insert(0, quote!(0));
        }
        let range = match bounds.as_slice() {
            [] => return,
            [stop] => stop.clone(),
            bounds => quote!((#(#bounds),*)),
        };
        self.values.insert(0, (range, false));
    }

    /// What the types say of an argument that has to agree with another: then all options are given.
    fn agreement(&mut self) -> Option<TokenStream> {
        let agreement = arguments::agreement(self.call);
        match agreement {
            Some(_) => self.suffix += "_agreeing",
            None if self.has_options => self.suffix += "_with",
            None => {}
        }
        self.has_options |= agreement.is_some();
        agreement
    }

    fn finish(mut self, context: &mut Context) -> TokenStream {
        self.range(context);
        let Call { function, name, .. } = self.call;
        let agreement = self.agreement();
        let path = path(function, name, &self.suffix);
        let path = match self.call.turbofish {
            Some(turbofish) => quote!(#path #turbofish),
            None if self.generics.is_empty() => path,
            None => {
                let generics = &self.generics;
                let types = (0..self.types).map(|_| quote!(, _));
                quote!(#path::<#(#generics),* #(#types)*>)
            }
        };
        let values = self.values.into_iter();
        let values = values.filter(|(_, is_option)| self.has_options || !is_option);
        let mut values: Vec<_> = values.map(|(value, _)| value).collect();
        values.extend(agreement);
        if let Some((place, axis, extent)) = self.axis {
            if let Some(array) = values.get_mut(place) {
                *array = with_axis(array, axis, extent);
            }
        }
        if let (Some(array), false) = (values.first_mut(), context.fallible) {
            if let Some((index, extent)) = farthest(self.call) {
                *array = with_position(array, index, extent, self.axis.map(|(_, axis, _)| axis));
            }
        }
        joined(self.call, &mut values);
        let at = Extent::of(name.span());
        let writes = self.call.arguments.parameters().first();
        let operator = arguments::operator(self.call);
        let mut call = match writes.is_some_and(|first| first.takes == Takes::Place) {
            true => writing(path, operator, &mut values, at),
            false => {
                values.splice(0..0, operator);
                // What is asked of a trait is reported at the name, as all that follows from it.
                let last = match function.is_of_trait() {
                    true => at.last,
                    false => self.call.parentheses,
                };
                tokens::call_until(last, at, path, &values)
            }
        };
        if self.has_options && function.fails {
            call = match context.fallible {
                true => context.attempt(call),
                false => tokens::call(at, quote!(__nd::succeeded), &[call]),
            };
        }
        if let Some(element) = self.cast {
            call = quote!(#call.astype::<#element>());
        }
        match context.denied.copy && function.copies && self.call.receiver.is_some() {
            true => tokens::call(at, quote!(__nd::no_copy), &[call]),
            false => call,
        }
    }
}

/// A call that writes its first argument, which is borrowed after all others are evaluated.
fn writing(
    path: TokenStream,
    operator: Option<TokenStream>,
    values: &mut [TokenStream],
    at: Extent,
) -> TokenStream {
    let Some((_, others)) = values.split_first_mut() else {
        return TokenStream::new();
    };
    let names = (0..others.len()).map(|number| tokens::local("argument", number, at.first));
    let names: Vec<_> = names.collect();
    let others: Vec<_> = others
        .iter_mut()
        .zip(&names)
        .map(|(value, name)| std::mem::replace(value, name.to_token_stream()))
        .collect();
    let values: Vec<_> = operator.into_iter().chain(values.iter().cloned()).collect();
    let call = tokens::call(at, path, &values);
    quote!(match (#(#others,)*) { (#(#names,)*) => #call })
}

/// How many type parameters a function has for such an argument.
fn types(takes: Takes) -> usize {
    match takes {
        Takes::Array
        | Takes::ArrayOrNumber
        | Takes::Beside
        | Takes::Piece
        | Takes::Stored
        | Takes::Adapting
        | Takes::Arrays
        | Takes::Entries
        | Takes::Place
        | Takes::Shape
        | Takes::Function => 1,
        _ => 0,
    }
}
