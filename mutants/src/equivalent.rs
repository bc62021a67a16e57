//! Mutants that change no result, by `equivalent.txt`.

use crate::rewrite::Mutant;

/// Of each, the file and the change.
pub struct Equivalent(Vec<(String, String)>);

impl Equivalent {
    pub fn contains(&self, mutant: &Mutant) -> bool {
        let is_it =
            |(file, change): &(String, String)| *file == mutant.file && *change == mutant.change;
        self.0.iter().any(is_it)
    }
}

/// The lines `file: change: reason` of the list beside the sources.
pub fn listed() -> Equivalent {
    let text = std::fs::read_to_string("mutants/equivalent.txt").unwrap_or_default();
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let entries = lines.filter_map(|line| {
        let (file, rest) = line.split_once(": ")?;
        let (change, _reason) = rest.rsplit_once(": ")?;
        Some((file.to_owned(), change.to_owned()))
    });
    Equivalent(entries.collect())
}
