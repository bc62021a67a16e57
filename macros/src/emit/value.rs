//! Expressions, each written by the file for what it is.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::{Context, Writers};
use super::index::{self, Use};
use super::{
    attempt, field, formula, lent, list, member, number, parts, place, plain, stored, tokens,
    within,
};
use crate::meaning::access::Access;
use crate::meaning::constant;
use crate::meaning::resolve::{self, is_arithmetic};
use crate::syntax::literal;
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Item};

/// How expressions within expressions are written.
pub const WRITERS: Writers = Writers {
    value,
    plain: plainly,
    tree: formula::tree,
    leaf,
    place: |expr, context| place::borrowed(&Access::of(expr), context),
    field: field::place,
};

/// An expression as a value: an array, a view, an element, or whatever else Rust makes of it.
fn value(expr: &Expr, context: &mut Context) -> TokenStream {
    unless_before(expr, written, context)
}

fn written(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(number) = number::computed(expr) {
        return number;
    }
    match &expr.kind {
        ExprKind::Binary {
            operator:
                operator @ (BinaryOperator::MatrixMultiply | BinaryOperator::MatrixMultiplyInPlace),
            operator_extent,
            left,
            right,
        } => formula::product(*operator, *operator_extent, [left, right], context),
        _ if is_arithmetic(expr) => {
            let tree = formula::tree(expr, context);
            formula::evaluated(tree, expr, context)
        }
        ExprKind::Group(inner) => value(inner, context),
        ExprKind::List(..) => list::array(expr, context),
        ExprKind::Tuple(values, parentheses) => {
            if let Some(parts) = parts::together(values, context) {
                return parts;
            }
            let values: Vec<_> = values.iter().map(|entry| value(entry, context)).collect();
            tokens::parenthesized(*parentheses, quote!(#(#values,)*))
        }
        ExprKind::Borrow {
            mutable,
            operand,
            tokens,
        } => borrow(operand, *mutable, tokens, context),
        _ => plainly_written(expr, context),
    }
}

/// An expression with Rust's own operators; indexes, attributes and `np.` in it are NumPy's.
fn plainly(expr: &Expr, context: &mut Context) -> TokenStream {
    unless_before(expr, plainly_written, context)
}

/// What may leave the function around a `try_arr!` is evaluated before, and is a variable here.
fn unless_before(
    expr: &Expr,
    write: fn(&Expr, &mut Context) -> TokenStream,
    context: &mut Context,
) -> TokenStream {
    if context.before.is_none() || !attempt::leaves(expr) {
        return write(expr, context);
    }
    let value = write(expr, context);
    let before = context.before.get_or_insert_default();
    let name = tokens::local("before", before.len(), expr.extent.first);
    before.push((name.clone(), value));
    quote!(#name)
}

fn plainly_written(expr: &Expr, context: &mut Context) -> TokenStream {
    match &expr.kind {
        ExprKind::Index { base, items } => match stored::stored_index(base, items, context) {
            Some(stored) => stored,
            None => match entry_of_tuple(base, items) {
                Some((entry, true)) => {
                    let tuple = value(base, context);
                    quote!((#tuple).#entry)
                }
                Some((entry, false)) => {
                    let results = value(base, context);
                    let function = quote!(__nd::np::entry_of::<#entry, _>);
                    tokens::call(expr.extent, function, &[results])
                }
                None => index::index(base, items, expr.extent, Use::Value, context),
            },
        },
        ExprKind::Field { base, dot, name } => match field::value(expr, context) {
            Some(value) => value,
            None => member::field(base, *dot, name, context),
        },
        ExprKind::Method { .. } | ExprKind::Call { .. } => match is_arithmetic(expr) {
            true => value(expr, context),
            false => member::called(expr, context),
        },
        _ => plain::plain(expr, context),
    }
}

/// An operand, borrowed for the expression.
fn leaf(expr: &Expr, context: &mut Context) -> TokenStream {
    if let Some(mut within) = context.within.take() {
        let operand = within::operand(expr, &mut within, context);
        context.within = Some(within);
        return operand;
    }
    // A list beside an operator is NumPy's array.
    let is_list = literal::list(expr).is_some();
    let operand = context.with_numpys(is_list, |context| lent::shared(expr, context));
    tokens::call(expr.extent, quote!(__nd::Operand::operand), &[operand])
}

/// `&x` and `&mut x`: a view, if `x` is an index.
fn borrow(
    operand: &Expr,
    mutable: bool,
    borrow: &TokenStream,
    context: &mut Context,
) -> TokenStream {
    match &operand.kind {
        ExprKind::Group(inner) => self::borrow(inner, mutable, borrow, context),
        ExprKind::Index { base, items } if !mutable => {
            index::index(base, items, operand.extent, Use::Borrow, context)
        }
        _ if mutable => match place::view_mut(operand, context) {
            Some(view) => view,
            None => plain::borrowed(borrow, mutable, operand, context),
        },
        _ => plain::borrowed(borrow, mutable, operand, context),
    }
}

/// The number of the entry, in an index of a tuple that a function yields: `np.where(a > 0)[0]`; and
/// whether it yields one in any case.
fn entry_of_tuple(base: &Expr, items: &[Item]) -> Option<(Literal, bool)> {
    let call = resolve::call(base)?;
    let [Item::Value(value)] = items else {
        return None;
    };
    let is_tuple = call.yields_several();
    if !is_tuple && !call.may_yield_several() {
        return None;
    }
    let number = constant::integer(value)?;
    let mut entry = Literal::usize_unsuffixed(usize::try_from(number).ok()?);
    entry.set_span(value.extent.first);
    Some((entry, is_tuple))
}
