//! The value of an assignment that reads the array that is written.
//!
//! The array is borrowed once. Its parts become operands that are read when it is their turn, and
//! the assignment finds an order in which none is overwritten before. Everything else that reads the
//! array, a call or a reduction, is computed before it is borrowed.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::{Context, Within};
use super::index::Aliased;
use super::place::{Of, Taken};
use super::{formula, tokens};
use crate::meaning::access::{Access, Step};
use crate::meaning::alias;
use crate::meaning::written::Written;
use crate::syntax::tree::{Expr, Extent};

/// The name of the array that is written, as an operand.
pub fn old(written: &Written) -> Ident {
    tokens::local("old", 0, written.span)
}

/// An operand of a value that reads the array that is written.
pub fn operand(operand: &Expr, within: &mut Within, context: &mut Context) -> TokenStream {
    let access = Access::of(operand);
    if within.written.is_part(&access) {
        within.read.extend(alias::root(operand).cloned());
        let part = part(&access.steps, within, context);
        let part = tokens::reference(operand.extent, part);
        return tokens::call(operand.extent, quote!(__nd::Operand::operand), &[part]);
    }
    if !alias::mentions(operand, &within.written.variable) {
        let leaf = context.leaf(operand);
        let name = within.hoisted.push(leaf, Extent::of(operand.span()));
        return quote!(#name);
    }
    let copy = context.tree(operand);
    let copy = formula::evaluated(copy, operand, context);
    let copy = no_temporary(copy, operand.extent, context);
    let name = within.hoisted.push(copy, Extent::of(operand.span()));
    let copy = tokens::reference(operand.extent, quote!(#name));
    tokens::call(operand.extent, quote!(__nd::Operand::operand), &[copy])
}

/// A value that is computed before the array is borrowed.
pub fn no_temporary(value: TokenStream, extent: Extent, context: &Context) -> TokenStream {
    match context.denied.temporary {
        true => tokens::call(extent, quote!(__nd::no_temporary), &[value]),
        false => value,
    }
}

fn part(steps: &[Step], within: &mut Within, context: &mut Context) -> TokenStream {
    let old = old(&within.written);
    let Within {
        written, hoisted, ..
    } = within;
    let aliased = Aliased::Variable(&written.variable);
    let taken = Taken::new(steps, Of::Old, aliased, hoisted, context);
    let (list, extent) = taken.on(quote!(#old), context);
    let list = match extent {
        Some(extent) => {
            let list = match context.denied.copy || context.denied.temporary {
                true => tokens::call(extent, quote!(__nd::no_copy), &[list]),
                false => list,
            };
            let kept = context.may_fail("kept");
            context.attempt(tokens::call(extent, quote!(__nd::#kept), &[list]))
        }
        None => list,
    };
    taken.operand(list, context)
}
