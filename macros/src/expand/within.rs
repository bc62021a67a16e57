//! The value of an assignment that reads the array that is written.
//!
//! The array is borrowed once. Its parts become operands that are read when it is their turn, and
//! the assignment finds an order in which none is overwritten before. Everything else that reads the
//! array, a call or a reduction, is computed before it is borrowed.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::index::{is_computed, Aliased, Chain, Hoisted, Target};
use super::{alias, expression, function, tokens, Context};
use crate::access::{Access, Step};
use crate::syntax::tree::{Expr, ExprKind, Extent, Item};

/// An array that is written while it is read.
#[derive(Clone)]
pub struct Written {
    /// The array as it is written.
    array: String,
    /// The variable it begins with.
    pub variable: Ident,
    /// The name of the array as an operand.
    pub old: Ident,
}

/// What is known while an expression that reads such an array is expanded.
pub struct Within {
    pub written: Written,
    pub hoisted: Hoisted,
}

impl Written {
    /// The array of a place, if the value assigned to it, or a condition in the last index of the place,
    /// reads a part of it.
    pub fn of(place: &Access, value: &Expr) -> Option<Self> {
        let written = Written {
            array: place.array(),
            variable: alias::root(place.root)?.clone(),
            old: tokens::local("old", 0, place.root.extent.first),
        };
        let items = match place.steps.last() {
            Some(Step::Index(items, _)) => *items,
            _ => &[],
        };
        let reads = |item: &Item| matches!(item, Item::Value(index) if is_computed(index) && written.reads(index));
        (written.reads(value) || items.iter().any(reads)).then_some(written)
    }

    fn is_part(&self, access: &Access) -> bool {
        access.array() == self.array && access.is_part()
    }

    /// Whether an operand of an expression is a part of the array.
    pub fn reads(&self, value: &Expr) -> bool {
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
}

impl Within {
    /// An operand of the value.
    pub fn operand(&mut self, operand: &Expr, context: &mut Context) -> TokenStream {
        let access = Access::of(operand);
        if self.written.is_part(&access) {
            let part = self.part(&access.steps, context);
            let part = tokens::reference(operand.extent, part);
            return tokens::call(operand.extent, quote!(__nd::operand), &[part]);
        }
        if !alias::mentions(operand, &self.written.variable) {
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
        let Written { variable, old, .. } = &self.written;
        let (list, extent) = taken(
            quote!(#old),
            steps,
            Aliased::Variable(variable),
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
    aliased: Aliased,
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
                let chain = Chain::new(items, Target::Part, aliased, hoisted, context);
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
