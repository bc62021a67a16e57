//! An array that is written while it is read.

use proc_macro2::{Ident, Span};

use super::access::{Access, Step};
use super::alias;
use super::formula::is_computed_index;
use super::resolve::is_elementwise;
use crate::syntax::tree::{Expr, ExprKind, Item};

/// An array that is written, and read by what is assigned to it.
#[derive(Clone)]
pub struct Written {
    /// The array as it is written.
    array: String,
    /// The variable it begins with.
    pub variable: Ident,
    /// Where it is.
    pub span: Span,
}

impl Written {
    /// The array of a place, if the value assigned to it, or a condition in the last index of the place,
    /// reads a part of it.
    pub fn of(place: &Access, value: &Expr) -> Option<Self> {
        if !place.is_indexed_or_transposed() {
            return None;
        }
        let written = Written {
            array: place.array(),
            variable: alias::root(place.root)?.clone(),
            span: place.root.extent.first,
        };
        let items = match place.steps.last() {
            Some(Step::Index(items, _)) => *items,
            _ => &[],
        };
        let reads = |item: &Item| matches!(item, Item::Value(index) if is_computed_index(index) && written.reads(index));
        let is_computed = || !begins_in_element(place) && items.iter().any(reads);
        (written.reads(value) || is_computed()).then_some(written)
    }

    /// Whether an access is of a part of the array.
    pub fn is_part(&self, access: &Access) -> bool {
        access.array() == self.array && access.is_part() && !begins_in_element(access)
    }

    /// Whether an operand of an expression is a part of the array.
    pub fn reads(&self, value: &Expr) -> bool {
        match &value.kind {
            ExprKind::Group(inner) => self.reads(inner),
            ExprKind::Binary { left, right, .. } => self.reads(left) || self.reads(right),
            ExprKind::Unary { operand, .. } => self.reads(operand),
            ExprKind::Method {
                base, arguments, ..
            } if is_elementwise(value) => {
                let mut arguments = arguments.iter();
                self.reads(base) || arguments.any(|argument| self.reads(&argument.value))
            }
            _ => self.is_part(&Access::of(value)),
        }
    }
}

/// Whether what is taken first may be an element that is an array itself, of a `Vec` of arrays, which is indexed
/// further: `weights[0][1:]`. What reads it is computed before.
fn begins_in_element(place: &Access) -> bool {
    matches!(
        place.steps.as_slice(),
        [Step::Index([Item::Value(_)], _), _, ..]
    )
}
