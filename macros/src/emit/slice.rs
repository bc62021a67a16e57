//! Slices: literal bounds become types, others become numbers at run time.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, ToTokens};

use super::calculated::calculated;
use super::context::{Context, MOST_TYPES};
use super::hoisted::Hoisted;
use super::steps::{self, Step};
use super::tokens;
use crate::meaning::arguments::is_none;
use crate::meaning::constant;
use crate::meaning::formula::{is_array_index, is_literal, is_simple};
use crate::syntax::tree::{Expr, ExprKind, Extent, Slice, UnaryOperator};
use crate::syntax::{literal, text};

/// The largest number the runtime's types calculate with.
const LARGEST: i128 = 1024;

/// A bound as the macro reads it.
#[derive(Clone, Copy)]
enum Bound<'e> {
    Absent,
    Literal(i128),
    Runtime(&'e Expr),
}

impl<'e> Bound<'e> {
    fn read(bound: &'e Option<Expr>) -> Self {
        match bound {
            None => Bound::Absent,
            Some(expr) if is_none(expr) => Bound::Absent,
            Some(expr) => match constant::integer(expr) {
                Some(number) if number.abs() < LARGEST => Bound::Literal(number),
                _ => Bound::Runtime(expr),
            },
        }
    }

    /// The literal, or nothing where there is no bound; `Err` if it is known at run time only.
    fn literal(self) -> Result<Option<i128>, ()> {
        match self {
            Bound::Absent => Ok(None),
            Bound::Literal(number) => Ok(Some(number)),
            Bound::Runtime(_) => Err(()),
        }
    }
}

/// The step of a list for a slice.
pub fn slice(slice: &Slice, hoisted: &mut Hoisted, context: &mut Context) -> Step {
    let [start, stop, step] = [&slice.start, &slice.stop, &slice.step].map(Bound::read);
    match (start.literal(), stop.literal(), step.literal()) {
        (Ok(start), Ok(stop), Ok(step)) => {
            of_literals(start, stop, step.unwrap_or(1), slice.extent)
        }
        _ => at_run_time([start, stop, step], slice.extent, hoisted, context),
    }
}

fn of_literals(start: Option<i128>, stop: Option<i128>, step: i128, extent: Extent) -> Step {
    let (operation, typed) = match (start, stop, step) {
        (None | Some(0), None, 1) => {
            return Step::literal(extent, steps::WHOLE, quote!(__nd::Full))
        }
        (None | Some(-1), None, -1) => {
            return Step::literal(extent, steps::REVERSED, quote!(__nd::Reversed))
        }
        (start, stop, 1) => (steps::SLICE, forward(start.unwrap_or(0), stop)),
        (start, stop, step) => (steps::STEPPED, stepped(start, stop, step)),
    };
    // A bound that is left out is the end of the walk.
    let ends = match step {
        1.. => [quote!(0), quote!(__nd::END)],
        _ => [quote!(__nd::END), quote!(__nd::BEGIN)],
    };
    let [start, stop] = [(start, &ends[0]), (stop, &ends[1])].map(|(bound, end)| match bound {
        Some(bound) => number(bound).to_token_stream(),
        None => end.clone(),
    });
    let step = number(step);
    Step::with_numbers(
        extent,
        operation,
        typed,
        quote!(__nd::Literals(#start, #stop, #step)),
    )
}

/// `start:stop` with literals: the form that asks for the least arithmetic on types.
fn forward(start: i128, stop: Option<i128>) -> TokenStream {
    match (start, stop) {
        (0.., Some(stop)) if stop > start => {
            let (need, count, drop) = (number(stop), number(stop - start), number(start));
            quote!(__nd::RangeFromStart::<#need, #count, #drop>)
        }
        (..0, stop) if stop.is_none_or(|stop| stop < 0 && stop > start) => {
            let drop = -stop.unwrap_or(0);
            let (need, count, drop) = (number(-start), number(-start - drop), number(drop));
            quote!(__nd::RangeFromEnd::<#need, #count, #drop>)
        }
        (0.., stop) if stop.is_none_or(|stop| stop < 0 && start - stop <= LARGEST) => {
            let (drop, first) = (number(start - stop.unwrap_or(0)), number(start));
            quote!(__nd::RangeWithout::<#drop, #first>)
        }
        _ => {
            let (lo, hi) = (position(start), stop.map_or(quote!(__nd::End), position));
            quote!(__nd::Range::<#lo, #hi, __nd::Forward>(__nd::Next))
        }
    }
}

/// Any literal slice. A walk backwards from `start` to `stop` covers the positions from after
/// `stop` to after `start`.
fn stepped(start: Option<i128>, stop: Option<i128>, step: i128) -> TokenStream {
    let after = |bound: i128| match bound {
        -1 => quote!(__nd::End),
        _ => position(bound + 1),
    };
    let (first, last) = if step > 0 {
        (start.map(position), stop.map(position))
    } else {
        (stop.map(after), start.map(after))
    };
    let lo = first.unwrap_or_else(|| quote!(__nd::Begin));
    let hi = last.unwrap_or_else(|| quote!(__nd::End));
    let (size, divisor) = (number(step.abs()), divisor(step.abs()));
    let walk = match step {
        -1 => quote!(__nd::Backward),
        ..0 => quote!(__nd::BackwardBy::<#size, #divisor>),
        _ => quote!(__nd::ForwardBy::<#size, #divisor>),
    };
    quote!(__nd::Range::<#lo, #hi, #walk>(__nd::Next))
}

/// Division by a number, as one by each of its factors: the runtime has tables for the smallest. By 0,
/// which `check` has reported, as by 1.
fn divisor(mut number: i128) -> TokenStream {
    let mut divisor = quote!(__nd::Once);
    for (factor, division) in [
        (2, quote!(__nd::Halves)),
        (3, quote!(__nd::Thirds)),
        (5, quote!(__nd::Fifths)),
    ] {
        while number > 1 && number % factor == 0 {
            divisor = quote!(#division::<#divisor>);
            number /= factor;
        }
    }
    if number > 1 {
        let (pieces, less) = (self::number(number), self::number(number - 1));
        divisor = quote!(__nd::Pieces::<#pieces, #less, #divisor>);
    }
    divisor
}

/// A bound as a position from one end.
fn position(bound: i128) -> TokenStream {
    let distance = number(bound.abs());
    match bound {
        ..0 => quote!(__nd::FromEnd::<#distance>),
        0 => quote!(__nd::Begin),
        _ => quote!(__nd::FromStart::<#distance>),
    }
}

fn number(number: i128) -> Literal {
    Literal::i128_unsuffixed(number)
}

fn at_run_time(
    [start, stop, step]: [Bound; 3],
    extent: Extent,
    hoisted: &mut Hoisted,
    context: &mut Context,
) -> Step {
    let mut bound = |bound| match bound {
        Bound::Absent => quote!(::core::option::Option::None),
        Bound::Literal(value) => {
            let value = number(value);
            quote!(::core::option::Option::Some(#value))
        }
        Bound::Runtime(expr) => at(expr, quote!(__nd::Bound::bound), hoisted, context),
    };
    let (start, stop) = (bound(start), bound(stop));
    let step = match step {
        Bound::Absent | Bound::Literal(1) => {
            let bounds = tokens::call(extent, quote!(__nd::Bounds), &[start, stop]);
            return Step::range(extent, quote!(__nd::Bounds), bounds);
        }
        Bound::Literal(step) => number(step).to_token_stream(),
        Bound::Runtime(expr) => at(expr, quote!(__nd::Bound::step), hoisted, context),
    };
    let bounds = tokens::call(extent, quote!(__nd::SteppedBounds), &[start, stop, step]);
    Step::range(extent, quote!(__nd::SteppedBounds), bounds)
}

/// A bound as a number, read by `convert`.
fn at(
    expr: &Expr,
    convert: TokenStream,
    hoisted: &mut Hoisted,
    context: &mut Context,
) -> TokenStream {
    let value = integer_expression(expr, context);
    let key = format!("{convert} {}", text::exact(expr));
    let number = tokens::call(expr.extent, convert, &[value]);
    match is_simple(expr) {
        true => number,
        false => hoisted.bound(key, number, expr.extent),
    }
}

/// An index or a bound: integers calculate as in Rust, arrays as in NumPy, and `-k` counts from the
/// end whatever the type of `k`.
pub fn integer_expression(expr: &Expr, context: &mut Context) -> TokenStream {
    match &expr.kind {
        ExprKind::Group(inner) => integer_expression(inner, context),
        ExprKind::List(entries, _) if entries.is_empty() => {
            tokens::at(expr.extent, quote!([0_usize; 0]))
        }
        ExprKind::List(entries, brackets) if may_be_of_several_types(entries) => {
            let entries = entries.iter().map(|entry| context.plain(entry));
            let entries: Vec<_> = entries.collect();
            let entries = tokens::parenthesized(*brackets, quote!(#(#entries),*));
            tokens::call(expr.extent, quote!(__nd::index_list), &[entries])
        }
        _ if is_array_index(expr) => context.value(expr),
        ExprKind::Unary {
            operator: UnaryOperator::Negative,
            operand,
            ..
        } if constant::integer(operand).is_none() => {
            let operand = calculated(operand, context);
            tokens::call(expr.extent, quote!(__nd::Negated), &[operand])
        }
        _ => calculated(expr, context),
    }
}

/// Whether integers of different types may be in an index list, which is no longer than a tuple is.
fn may_be_of_several_types(entries: &[Expr]) -> bool {
    let variables = entries.iter().filter(|entry| !is_literal(entry)).count();
    let is_flat = entries.iter().all(|entry| literal::list(entry).is_none());
    variables > 1 && is_flat && entries.len() <= MOST_TYPES
}
