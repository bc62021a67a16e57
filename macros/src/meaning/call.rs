//! Calls of NumPy's functions, whatever they were written as.

use proc_macro2::{Ident, Span, TokenStream};

use super::arguments::{is_none, text, truth, Arguments};
use super::constant;
use crate::catalogue::signature::Takes;
use crate::catalogue::{Function, Several};
use crate::syntax::tree::{Casting, Expr, ExprKind, Extent};

/// A call of a function that is here.
pub struct Call<'e> {
    pub function: &'static Function,
    /// The name as it is written.
    pub name: &'e Ident,
    /// What a method is called on.
    pub receiver: Option<&'e Expr>,
    pub turbofish: Option<&'e TokenStream>,
    pub parentheses: Span,
    pub arguments: Arguments<'e>,
    /// Whether it goes along the first axis, if no other is given.
    pub along_first: bool,
    /// The runtime's operator that it is a method of: `np.add.outer(a, b)`.
    pub operator: Option<&'static str>,
}

/// A name that is not here.
pub struct Missing<'e> {
    /// What it is a name of: `numpy`, `numpy.linalg`.
    pub module: String,
    pub name: &'e Ident,
}

impl<'e> Call<'e> {
    /// How its results are to be cast, if `casting=` says so; by the rule of the function if it is NumPy's default.
    pub fn casting(&self) -> Option<Casting> {
        match self.arguments.named("casting").and_then(text)?.as_str() {
            "unsafe" => Some(Casting::Unsafe),
            "no" | "equiv" | "safe" => Some(Casting::Lossless),
            _ => None,
        }
    }

    /// Where the name is.
    pub fn at(&self) -> Extent {
        Extent::of(self.name.span())
    }

    /// Whether it is written as Python's `max(a, b)` or `min(a, b)`, which are of numbers alone.
    pub fn is_extreme_of_two(&self) -> bool {
        let is_named = |name| self.name == name;
        (is_named("max") && self.function.name == "maximum")
            || (is_named("min") && self.function.name == "minimum")
    }

    /// Whether what it yields is a tuple: always, or as its options say.
    pub fn yields_several(&self) -> bool {
        match self.function.several {
            Several::No | Several::ByRank => false,
            Several::Always => true,
            Several::WithFlag(flags) => {
                let is_set = |flag: &&str| {
                    let given = self.arguments.named(flag);
                    given.and_then(truth) == Some(true)
                };
                flags.iter().any(is_set)
            }
            Several::Unless(option, word) => {
                let given = self.arguments.named(option);
                let said = given.and_then(|value| match truth(value) {
                    Some(truth) => Some(truth.to_string()),
                    None => text(value),
                });
                said.as_deref() != Some(word)
            }
        }
    }

    /// Whether what it yields is a tuple where its array has several axes, and an array where it has one.
    pub fn may_yield_several(&self) -> bool {
        self.function.several == Several::ByRank && self.axes().is_none()
    }

    /// The axes that are given, each with its place; nothing for all of them.
    pub fn axes(&self) -> Option<Vec<(i128, Extent)>> {
        let is_axis = |takes: Takes| matches!(takes, Takes::Axis | Takes::Axes);
        let mut arguments = self.arguments.iter();
        let (_, given) = arguments.find(|(parameter, _)| is_axis(parameter.takes))?;
        match given {
            [] if self.along_first => Some(vec![(0, self.at())]),
            [value, ..] if !is_none(value) => Some(axes(value)),
            _ => None,
        }
    }
}

/// The literal axes of a value: one, or several as a tuple. `check` has reported what is none.
pub fn axes(value: &Expr) -> Vec<(i128, Extent)> {
    match &value.kind {
        ExprKind::Group(inner) => axes(inner),
        ExprKind::Tuple(entries, _) | ExprKind::List(entries, _) => {
            entries.iter().flat_map(axes).collect()
        }
        _ => {
            let axis = constant::integer(value);
            axis.map(|axis| (axis, value.extent)).into_iter().collect()
        }
    }
}
