//! Reductions of the elements where a mask is true, as those of all elements, of which the others
//! change nothing.

use super::build::{integer, numpys};
use crate::catalogue::{Combines, Function};
use crate::syntax::tree::Expr;

/// What is reduced where a mask is true.
pub struct Masked<'e> {
    mask: &'e Expr,
    /// What stands for the rest.
    rest: Rest<'e>,
}

enum Rest<'e> {
    /// A number that changes nothing.
    Neutral(i128),
    /// Where the reduction starts.
    Initial(&'e Expr),
    False,
    True,
}

impl<'e> Masked<'e> {
    /// For a reduction, if it has such words.
    pub fn of(reduction: &Function, mask: &'e Expr, initial: Option<&'e Expr>) -> Option<Self> {
        let rest = match reduction.combines? {
            Combines::Sum => Rest::Neutral(0),
            Combines::Product => Rest::Neutral(1),
            Combines::Extreme => Rest::Initial(initial?),
            Combines::Any => Rest::False,
            Combines::All => Rest::True,
        };
        Some(Masked { mask, rest })
    }

    pub fn of_operand(&self, operand: &Expr) -> Expr {
        let mask = self.mask.clone();
        let operand = operand.clone();
        let at = mask.extent;
        match self.rest {
            Rest::Neutral(number) => numpys(at, "where", vec![mask, operand, integer(at, number)]),
            Rest::Initial(initial) => numpys(at, "where", vec![mask, operand, initial.clone()]),
            Rest::False => numpys(at, "logical_and", vec![operand, mask]),
            Rest::True => {
                let others = numpys(at, "logical_not", vec![mask]);
                numpys(at, "logical_or", vec![operand, others])
            }
        }
    }
}
