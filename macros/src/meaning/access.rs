//! A place as an array and what is taken of it: `self.grid.T[1:][0]` is `self.grid`, its transpose,
//! and two index lists.

use super::constant;
use crate::syntax::text;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item};

/// One thing that is taken of an array.
pub enum Step<'e> {
    Index(&'e [Item], Extent),
    /// `.T`
    Transpose(Extent),
}

/// An array and what is taken of it.
pub struct Access<'e> {
    pub root: &'e Expr,
    pub steps: Vec<Step<'e>>,
}

impl<'e> Access<'e> {
    /// As many steps as there are.
    pub fn of(place: &'e Expr) -> Self {
        match &place.kind {
            ExprKind::Group(inner) => Access::of(inner),
            ExprKind::Index { base, items } => {
                Access::of(base).then(Step::Index(items, place.extent))
            }
            ExprKind::Field { base, name, .. } if name.to_string() == "T" => {
                Access::of(base).then(Step::Transpose(place.extent))
            }
            _ => Access {
                root: place,
                steps: Vec::new(),
            },
        }
    }

    pub fn then(mut self, step: Step<'e>) -> Self {
        self.steps.push(step);
        self
    }

    /// Whether it is a part of the array, and not of a copy: no entry of an index but the last could be
    /// an index array.
    pub fn is_part(&self) -> bool {
        let before = self
            .steps
            .split_last()
            .map_or(&[][..], |(_, before)| before);
        before.iter().all(|step| match step {
            Step::Index(items, _) => items.iter().all(|item| match item {
                Item::Value(value) => constant::integer(value).is_some(),
                _ => true,
            }),
            Step::Transpose(_) => true,
        })
    }

    /// All of it.
    pub fn extent(&self) -> Extent {
        match self.steps.last() {
            Some(Step::Index(_, extent) | Step::Transpose(extent)) => *extent,
            None => self.root.extent,
        }
    }

    /// The array as it is written, other variables of the same name told apart.
    pub fn array(&self) -> String {
        text::exact(self.root)
    }
}
