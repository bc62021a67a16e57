//! The mistakes found so far. Noting one never stops the work, so that one run reports them all.

use std::fmt::Display;

use proc_macro2::TokenStream;

use crate::syntax::tree::Extent;

#[derive(Default)]
pub struct Errors {
    notes: Option<syn::Error>,
    count: usize,
    unfinished: usize,
    unknown: usize,
    /// Whether the line may fail: its failures are returned.
    is_tried: bool,
}

impl Errors {
    pub fn new() -> Self {
        Errors::default()
    }

    /// Those of a line whose failures are returned.
    pub fn of_tried(is_tried: bool) -> Self {
        Errors {
            is_tried,
            ..Errors::default()
        }
    }

    /// Notes what is wrong with the tokens of `extent`.
    pub fn at(&mut self, extent: Extent, message: impl Display) {
        self.note(syn::Error::new_spanned(extent, message));
    }

    /// Notes what makes the line fail whenever it runs: no mistake, where its failures are returned.
    pub fn failure(&mut self, extent: Extent, message: impl Display) {
        if !self.is_tried {
            self.at(extent, message);
        }
    }

    /// Notes what is still missing after, or before, the tokens of `extent`: the line is being typed.
    pub fn unfinished(&mut self, extent: Extent, message: impl Display) {
        self.unfinished += 1;
        self.at(extent, message);
    }

    /// Notes a name that nothing has.
    pub fn unknown_name(&mut self, extent: Extent, message: impl Display) {
        self.unknown += 1;
        self.at(extent, message);
    }

    /// Notes the first of what is found for one parameter: of a list that is no shape, one entry says it.
    pub fn first_of(&mut self, find: impl FnOnce(&mut Errors)) {
        let mut found = Errors::of_tried(self.is_tried);
        find(&mut found);
        let Some(first) = found.notes.into_iter().flatten().next() else {
            return;
        };
        self.unknown += found.unknown.min(1);
        self.note(first);
    }

    fn note(&mut self, error: syn::Error) {
        self.count += 1;
        match &mut self.notes {
            Some(notes) => notes.combine(error),
            None => self.notes = Some(error),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.notes.is_none()
    }

    /// Whether there is no other mistake than that something is still missing.
    pub fn is_unfinished_at_most(&self) -> bool {
        self.count == self.unfinished
    }

    /// Whether there is no other mistake than that names are unknown.
    pub fn are_unknown_names(&self) -> bool {
        self.count == self.unknown
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// One `::core::compile_error! { ".." }` for each mistake, as statements.
    pub fn into_compile_errors(self) -> TokenStream {
        self.notes
            .map(syn::Error::into_compile_error)
            .unwrap_or_default()
    }

    /// What each of them underlines, and its sentence.
    #[cfg(test)]
    pub fn notes(&self) -> Vec<(String, String)> {
        let notes = self.notes.iter().flatten();
        notes
            .map(|note| {
                (
                    note.span().source_text().unwrap_or_default(),
                    note.to_string(),
                )
            })
            .collect()
    }
}
