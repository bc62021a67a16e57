//! Mutants that change no result, by `equivalent.txt`.

use crate::rewrite::Mutant;

/// Of each, the file, the line as it is written, and the change.
pub struct Equivalent(Vec<[String; 3]>);

impl Equivalent {
    pub fn contains(&self, mutant: &Mutant) -> bool {
        self.0.iter().any(|[file, line, change]| {
            *file == mutant.file && *change == mutant.change && *line == written(mutant)
        })
    }
}

/// The line that a mutant begins in.
fn written(mutant: &Mutant) -> String {
    let text = std::fs::read_to_string(&mutant.file).unwrap_or_default();
    let line = text.lines().nth(mutant.line - 1).unwrap_or_default();
    line.trim().to_owned()
}

/// The list beside the sources: four lines for each, of which the last is the reason.
pub fn listed() -> Equivalent {
    let text = std::fs::read_to_string("mutants/equivalent.txt").unwrap_or_default();
    let entries = text.split("\n\n").skip(1);
    let entries = entries.filter_map(|entry| {
        let mut lines = entry.lines().map(str::to_owned);
        Some([lines.next()?, lines.next()?, lines.next()?])
    });
    Equivalent(entries.collect())
}
