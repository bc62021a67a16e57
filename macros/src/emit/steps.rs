//! The steps of an index list.
//!
//! A list of slices, integers, `None` and `...` is written down twice: in types, which the compiler
//! checks and works the shape out from, and in numbers, which say where the elements are. A list with
//! entries whose types decide what they are is a chain of methods of the cursor.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::context::Context;
use super::tokens;
use crate::syntax::tree::{Extent, Item};

/// What a step does.
#[derive(Clone, Copy)]
pub struct Operation {
    /// The struct of the runtime that stands for it in a list of types.
    list: &'static str,
    /// The method of the cursor.
    cursor: &'static str,
    may_fail: bool,
}

const fn operation(list: &'static str, cursor: &'static str, may_fail: bool) -> Operation {
    Operation {
        list,
        cursor,
        may_fail,
    }
}

pub const INTEGER: Operation = operation("Fixed", "at", true);
pub const KNOWN_INTEGER: Operation = operation("FixedKnown", "at_known", true);
pub const WHOLE: Operation = operation("Entire", "full", false);
pub const REVERSED: Operation = operation("Turned", "reversed", false);
pub const SLICE: Operation = operation("Sliced", "slice", false);
pub const STEPPED: Operation = operation("Stepped", "stepped", false);
pub const RANGE: Operation = operation("Ranged", "range", true);
pub const NEW_AXIS: Operation = operation("Widened", "new_axis", false);
pub const ELLIPSIS: Operation = operation("Spread", "ellipsis", false);

/// One entry of a list.
pub struct Step {
    extent: Extent,
    operation: Operation,
    /// The index with its literals in its type.
    typed: TokenStream,
    /// The index with numbers as values.
    numbers: TokenStream,
    /// What asks whether a literal is allowed there.
    verdicts: Vec<TokenStream>,
    /// What the cursor's method is called with, if it is not `typed`.
    argument: Option<TokenStream>,
    /// If its type decides what it is: a reference to it, and what is to be checked before.
    selector: Option<(TokenStream, TokenStream)>,
}

impl Step {
    /// The index with its literals in its type, if it is one integer.
    pub fn as_integer(&self) -> Option<&TokenStream> {
        let is_integer = [INTEGER.list, KNOWN_INTEGER.list].contains(&self.operation.list);
        is_integer.then_some(&self.typed)
    }

    /// A literal that has no number.
    pub fn literal(extent: Extent, operation: Operation, index: TokenStream) -> Self {
        Step::with_numbers(extent, operation, index.clone(), index)
    }

    /// A literal, in its type and as numbers.
    pub fn with_numbers(
        extent: Extent,
        operation: Operation,
        typed: TokenStream,
        numbers: TokenStream,
    ) -> Self {
        Step {
            extent,
            operation,
            typed: tokens::at(extent, typed),
            numbers,
            verdicts: Vec::new(),
            argument: None,
            selector: None,
        }
    }

    /// A slice that is known at run time; `kind` is its type.
    pub fn range(extent: Extent, kind: TokenStream, bounds: TokenStream) -> Self {
        Step {
            extent,
            operation: RANGE,
            typed: tokens::at(extent, quote!(__nd::Next::<#kind>)),
            numbers: bounds.clone(),
            verdicts: Vec::new(),
            argument: Some(bounds),
            selector: None,
        }
    }

    /// An index whose type decides what it is.
    pub fn by_type(extent: Extent, checks: TokenStream, index: TokenStream) -> Self {
        Step {
            extent,
            operation: operation("", "by", true),
            typed: TokenStream::new(),
            numbers: TokenStream::new(),
            verdicts: Vec::new(),
            argument: Some(index.clone()),
            selector: Some((index, checks)),
        }
    }
}

/// An integer literal.
pub fn integer(index: i64, extent: Extent, context: &Context) -> Step {
    let number = Literal::i64_unsuffixed(index);
    let position = quote!(__nd::Position(#number));
    let operation = match context.denied.check {
        true => KNOWN_INTEGER,
        false => INTEGER,
    };
    let mut step = Step::with_numbers(extent, operation, at(index, extent), position);
    step.verdicts.push(in_bounds(extent));
    if context.denied.check {
        let known = quote!(__nd::KnownLength::VERDICT);
        step.verdicts.push(tokens::at(extent, known));
    }
    step
}

/// What asks whether a literal index is in bounds, which is refused at its place.
fn in_bounds(extent: Extent) -> TokenStream {
    tokens::at(extent, quote!(__nd::InBounds::VERDICT))
}

/// A literal in an index list, and what asks whether it is in bounds: as arguments.
pub fn entry(index: i64, extent: Extent) -> TokenStream {
    let (at, verdict) = (at(index, extent), in_bounds(extent));
    quote!(#at, #verdict)
}

/// A literal index with the smallest length it is in bounds for (beyond the table, they are all the
/// same: too long for any length the types know).
fn at(index: i64, extent: Extent) -> TokenStream {
    let need = if index < 0 {
        index.unsigned_abs()
    } else {
        index.unsigned_abs() + 1
    };
    let (index, need) = (
        Literal::i64_unsuffixed(index),
        Literal::u64_unsuffixed(need.min(1025)),
    );
    tokens::at(extent, quote!(__nd::At::<#index, #need>))
}

/// `...`, the first of `items`, before the indices of `after`.
pub fn ellipsis(items: &[Item], after: &[Step]) -> Step {
    let extent = items[0].extent();
    let takes_axis = items[1..].iter().filter(|item| item.takes_axis()).count();
    let typed: Vec<_> = after
        .iter()
        .filter_map(|step| step.selector.as_ref())
        .map(|(index, _)| index)
        .collect();
    let literal = Literal::usize_unsuffixed(takes_axis - typed.len());
    let mut step = Step::with_numbers(
        extent,
        ELLIPSIS,
        quote!(__nd::Ellipsis::<#literal>),
        quote!(__nd::Rest(#literal)),
    );
    if !typed.is_empty() {
        let argument = &step.typed;
        step.argument = Some(quote!(#argument, __nd::no_axes() #(.and(#typed))*));
        step.operation.cursor = "ellipsis_before";
    }
    step
}

/// The list in types, from its state `list` before the first step.
pub fn in_types(list: TokenStream, steps: &[Step]) -> TokenStream {
    steps.iter().fold(list, |list, step| {
        let name = Ident::new(step.operation.list, Span::call_site());
        let next = tokens::at(step.extent, quote!(__nd::Next));
        let mut fields = vec![list, step.typed.clone()];
        fields.extend(step.verdicts.iter().cloned());
        let mut last = Literal::usize_unsuffixed(fields.len());
        fields.push(next);
        let state = tokens::call(step.extent, quote!(__nd::#name), &fields);
        last.set_span(step.extent.last);
        let dot = quote_spanned!(step.extent.last=> .);
        quote!(#state #dot #last)
    })
}

/// The list in numbers.
pub fn in_numbers(steps: &[Step]) -> TokenStream {
    steps.iter().rev().fold(quote!(()), |after, step| {
        let numbers = &step.numbers;
        quote!((#numbers, #after))
    })
}

/// The list as a chain of methods of a cursor. Where there may be index arrays, integers are marked as
/// such too, and the other entries as what separates them.
pub fn by_cursor(
    mut cursor: TokenStream,
    steps: &[Step],
    marked: bool,
    context: &Context,
) -> TokenStream {
    for step in steps {
        if let Some((_, checks)) = &step.selector {
            cursor.extend(checks.clone());
        } else if marked {
            let mark = if [INTEGER, KNOWN_INTEGER]
                .map(|integer| integer.cursor)
                .contains(&step.operation.cursor)
            {
                "hit"
            } else {
                "gap"
            };
            cursor.extend(tokens::step(step.extent, mark, TokenStream::new()));
        }
        let mut argument = step.argument.as_ref().unwrap_or(&step.typed).clone();
        for verdict in &step.verdicts {
            argument.extend(quote!(, #verdict));
        }
        if step.operation.may_fail {
            let method = context.may_fail(step.operation.cursor).to_string();
            cursor.extend(tokens::step(step.extent, &method, argument));
            cursor = context.attempt(cursor);
        } else {
            cursor.extend(tokens::step(step.extent, step.operation.cursor, argument));
        }
    }
    cursor
}
