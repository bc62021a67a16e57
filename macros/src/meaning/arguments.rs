//! Which argument of a call is which: by place or by name, as Python has it.

use proc_macro2::Ident;

use crate::catalogue::signature::{By, Parameter};
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// What is given for each parameter of a function.
pub struct Arguments<'e> {
    parameters: &'static [Parameter],
    given: Vec<Vec<&'e Expr>>,
    /// The parameters for which it is given by their names.
    by_name: Vec<&'static str>,
    /// The names that are no parameters', in the order of what is given for `**parameters`.
    pub other_names: Vec<&'e Ident>,
    /// Where an argument has no place, or a place no argument.
    pub mismatches: Vec<Mismatch<'e>>,
}

/// Why a call cannot be read.
pub enum Mismatch<'e> {
    /// A keyword that is no parameter's name.
    Unexpected(&'e Ident),
    /// A parameter that is given once more by its name.
    Repeated(&'e Ident),
    /// A parameter that is given by its name and has none for that.
    PlaceOnly(&'e Ident),
    /// More arguments than there are places.
    TooMany { given: usize, extent: Extent },
    /// Parameters that have to be given.
    Missing(Vec<&'static str>),
}

impl<'e> Arguments<'e> {
    /// Finds the place of each argument. `receiver` is the array that a method is called on, and the
    /// number of its parameter.
    pub fn matched(
        parameters: &'static [Parameter],
        receiver: Option<(usize, &'e Expr)>,
        arguments: &'e [Argument],
    ) -> Self {
        let mut matched = Arguments {
            given: vec![Vec::new(); parameters.len()],
            parameters,
            by_name: Vec::new(),
            other_names: Vec::new(),
            mismatches: Vec::new(),
        };
        if let Some((place, array)) = receiver {
            matched.give(place, array);
        }
        let mut number = usize::from(receiver.is_some());
        for argument in arguments {
            match &argument.keyword {
                Some(keyword) => matched.by_name(keyword, &argument.value),
                None => {
                    number += 1;
                    matched.by_place(number, &argument.value);
                }
            }
        }
        let is_missing = |place: &usize| {
            matched.given[*place].is_empty() && !matched.parameters[*place].is_optional()
        };
        let places = 0..matched.parameters.len();
        let missing = places.filter(is_missing);
        let missing: Vec<_> = missing
            .map(|place| matched.parameters[place].name)
            .collect();
        // What is missing may be what stands there under another name.
        let has_unknown = |mismatch: &Mismatch| matches!(mismatch, Mismatch::Unexpected(_));
        if !missing.is_empty() && !matched.mismatches.iter().any(has_unknown) {
            matched.mismatches.push(Mismatch::Missing(missing));
        }
        matched
    }

    fn give(&mut self, place: usize, value: &'e Expr) {
        if let Some(given) = self.given.get_mut(place) {
            given.push(value);
        }
    }

    fn by_place(&mut self, number: usize, value: &'e Expr) {
        let is_free = |place: &usize| match self.parameters[*place].by {
            By::Place | By::PlaceOrName => self.given[*place].is_empty(),
            By::AllPlaces => true,
            By::Name | By::AllNames => false,
        };
        match (0..self.parameters.len()).find(is_free) {
            Some(place) => self.give(place, value),
            None => {
                let known = self
                    .mismatches
                    .iter_mut()
                    .find_map(|mismatch| match mismatch {
                        Mismatch::TooMany { given, .. } => Some(given),
                        _ => None,
                    });
                match known {
                    Some(given) => *given = number,
                    None => self.mismatches.push(Mismatch::TooMany {
                        given: number,
                        extent: value.extent,
                    }),
                }
            }
        }
    }

    fn by_name(&mut self, keyword: &'e Ident, value: &'e Expr) {
        let is_it = |parameter: &Parameter| match parameter.by {
            By::AllPlaces | By::AllNames => false,
            By::Place | By::PlaceOrName | By::Name => keyword == parameter.name,
        };
        let others = |parameter: &Parameter| parameter.by == By::AllNames;
        let mismatch = match self.parameters.iter().position(is_it) {
            None => match self.parameters.iter().position(others) {
                Some(place) => {
                    self.other_names.push(keyword);
                    return self.give(place, value);
                }
                None => Mismatch::Unexpected(keyword),
            },
            Some(place) if self.parameters[place].by == By::Place => Mismatch::PlaceOnly(keyword),
            Some(place) if !self.given[place].is_empty() => Mismatch::Repeated(keyword),
            Some(place) => {
                self.by_name.push(self.parameters[place].name);
                return self.give(place, value);
            }
        };
        self.mismatches.push(mismatch);
    }

    pub fn parameters(&self) -> &'static [Parameter] {
        self.parameters
    }

    /// Whether what is given for this parameter is given by its name.
    pub fn is_by_name(&self, parameter: &Parameter) -> bool {
        self.by_name.contains(&parameter.name)
    }

    /// Each parameter, and what is given for it.
    pub fn iter(&self) -> impl Iterator<Item = (&Parameter, &[&'e Expr])> + Clone {
        let given = self.given.iter().map(Vec::as_slice);
        self.parameters.iter().zip(given)
    }

    /// What is given for the parameter of this number.
    pub fn at(&self, place: usize) -> Option<&'e Expr> {
        self.given.get(place)?.first().copied()
    }

    /// Everything that is given for the parameter of this number, and all after it.
    pub fn from(&self, place: usize) -> impl Iterator<Item = &'e Expr> + '_ {
        self.given.iter().skip(place).flatten().copied()
    }

    /// Everything that is given for the parameter of this name.
    pub fn each(&self, name: &str) -> impl Iterator<Item = &'e Expr> + '_ {
        let mut parameters = self.parameters.iter();
        let place = parameters.position(|parameter| parameter.name == name);
        let given = place.and_then(|place| self.given.get(place));
        given.into_iter().flatten().copied()
    }

    /// What is given for the parameter of this name.
    pub fn named(&self, name: &str) -> Option<&'e Expr> {
        let mut parameters = self.parameters.iter();
        self.at(parameters.position(|parameter| parameter.name == name)?)
    }
}

pub fn is_none(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Name(name) => name == "None",
        ExprKind::Group(inner) => is_none(inner),
        _ => false,
    }
}

/// `True` and `False`, in either language.
pub fn truth(value: &Expr) -> Option<bool> {
    match &value.kind {
        ExprKind::Name(name) if name == "True" || name == "true" => Some(true),
        ExprKind::Name(name) if name == "False" || name == "false" => Some(false),
        ExprKind::Group(inner) => truth(inner),
        _ => None,
    }
}

/// The text of a string literal.
pub fn text(value: &Expr) -> Option<String> {
    match &value.kind {
        // Python's quotes, of which Rust makes a character if there is one between them.
        ExprKind::Text(literal) => Some(literal.to_string().trim_matches(['"', '\'']).to_owned()),
        ExprKind::Group(inner) => text(inner),
        _ => None,
    }
}

/// What a tuple or a list holds, in any parentheses.
pub fn listed(value: &Expr) -> Option<&[Expr]> {
    match &value.kind {
        ExprKind::Group(inner) => listed(inner),
        ExprKind::Tuple(entries, _) | ExprKind::List(entries, _) => Some(entries),
        _ => None,
    }
}
