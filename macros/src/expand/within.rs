//! The value of an assignment that reads the array that is written.
//!
//! The array is borrowed once. Its parts become operands that are read when it is their turn, and
//! the assignment finds an order in which none is overwritten before. Everything else that reads the
//! array, a call or a reduction, is computed before it is borrowed.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::index::{Chain, Hoisted, Target};
use super::{alias, expression, function, tokens, Context};
use crate::access::{Access, Step};
use crate::ast::{Expr, ExprKind, Extent};

/// What is known while such a value is expanded.
pub struct Within {
    /// The array as it is written.
    array: String,
    /// The variable it begins with.
    variable: Ident,
    /// The name of the array as an operand.
    old: Ident,
    pub hoisted: Hoisted,
}

impl Within {
    /// For a place and the value assigned to it; nothing if no part of the value is a part of the
    /// same array.
    pub fn of(place: &Access, value: &Expr) -> Option<Self> {
        let within = Within {
            array: place.array(),
            variable: alias::root(place.root)?.clone(),
            old: tokens::local("old", 0, place.root.extent.first),
            hoisted: Hoisted::default(),
        };
        within.reads(value).then_some(within)
    }

    /// The name of the array as an operand.
    pub fn old(&self) -> &Ident {
        &self.old
    }

    pub fn variable(&self) -> &Ident {
        &self.variable
    }

    fn is_part(&self, access: &Access) -> bool {
        access.array() == self.array && access.is_part()
    }

    /// The parts of the array that an expression has as operands.
    fn reads(&self, value: &Expr) -> bool {
        match &value.kind {
            ExprKind::Group(inner) => self.reads(inner),
            ExprKind::Binary { left, right, .. } => self.reads(left) || self.reads(right),
            ExprKind::Unary { operand, .. } => self.reads(operand),
            ExprKind::Method {
                base, arguments, ..
            } if function::is_elementwise(value) => {
                let mut arguments = arguments.iter();
                self.reads(base) || arguments.any(|argument| self.reads(&argument.value))
            }
            _ => self.is_part(&Access::of(value)),
        }
    }

    /// An operand of the value.
    pub fn operand(&mut self, operand: &Expr, context: &mut Context) -> TokenStream {
        let access = Access::of(operand);
        if self.is_part(&access) {
            let part = self.part(&access.steps, context);
            let part = tokens::reference(operand.extent, part);
            return tokens::call(operand.extent, quote!(__nd::operand), &[part]);
        }
        if !alias::mentions(operand, &self.variable) {
            let leaf = expression::leaf(operand, context);
            let name = self.hoisted.push(leaf, Extent::of(operand.span()));
            return quote!(#name);
        }
        let copy = expression::tree(operand, context);
        let copy = expression::evaluated(copy, operand, context);
        let copy = super::assign::no_temporary(copy, operand.extent, context);
        let name = self.hoisted.push(copy, Extent::of(operand.span()));
        let copy = tokens::reference(operand.extent, quote!(#name));
        tokens::call(operand.extent, quote!(__nd::operand), &[copy])
    }

    fn part(&mut self, steps: &[Step], context: &mut Context) -> TokenStream {
        let old = &self.old;
        let begin = quote!(#old);
        let variable = self.variable.clone();
        let (list, extent) = taken(
            begin,
            steps,
            &variable,
            &mut self.hoisted,
            quote!(__nd::borrowed),
            context,
        );
        match extent {
            Some(extent) => {
                let list = match context.denied.copy || context.denied.temporary {
                    true => tokens::call(extent, quote!(__nd::no_copy), &[list]),
                    false => list,
                };
                let kept = context.may_fail("kept");
                context.attempt(tokens::call(extent, quote!(__nd::#kept), &[list]))
            }
            None => list,
        }
    }
}

/// What is taken of an array, and the extent of the last step if types decide whether it is a view.
/// `borrowed` makes a view of all such steps before.
pub fn taken(
    array: TokenStream,
    steps: &[Step],
    variable: &Ident,
    hoisted: &mut Hoisted,
    borrowed: TokenStream,
    context: &mut Context,
) -> (TokenStream, Option<Extent>) {
    let mut list = array;
    let mut by_type = None;
    for step in steps {
        if let Some(extent) = by_type.take() {
            list = tokens::call(extent, borrowed.clone(), &[list]);
        }
        match step {
            Step::Index(items, extent) => {
                let chain = Chain::new(items, Target::Part, Some(variable), hoisted, context);
                list = chain.on(list, *extent, *extent, context);
                by_type = chain.by_type.then_some(*extent);
            }
            Step::Transpose(extent) => {
                let t = tokens::at(Extent::of(extent.last), quote!(.t()));
                list = quote!(#list #t);
            }
        }
    }
    (list, by_type)
}
