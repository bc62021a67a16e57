//! One mistake: what its first lines promise, held against its snapshot.

use crate::snapshot::Snapshot;
use std::fs;
use std::path::Path;

/// A headline that the compiler must print, and where.
#[derive(Debug, PartialEq)]
struct Expectation {
    headline: String,
    underlined: Option<String>,
    notes: Vec<String>,
}

/// The most lines for a mistake, unless its first lines say more.
const LINES: usize = 20;

/// A file that must not compile.
pub struct Case {
    name: String,
    expectations: Vec<Expectation>,
    errors: usize,
    /// How many lines the compiler may take for it.
    lines: usize,
    /// Whether the mistake has no token of the user's that could be underlined.
    placeless: bool,
    /// Whether the compiler quotes the standard library in it, if its source is installed.
    quotes_library: bool,
    /// Lines that begin like an expectation and are none.
    unreadable: Vec<String>,
    snapshot: Option<Snapshot>,
}

impl Case {
    pub fn read(path: &Path) -> Self {
        let source = fs::read_to_string(path).expect("the case can be read");
        let snapshot = fs::read_to_string(path.with_extension("stderr")).ok();
        Case::new(
            &path.display().to_string(),
            &source,
            snapshot.map(Snapshot::new),
        )
    }

    fn new(name: &str, source: &str, snapshot: Option<Snapshot>) -> Self {
        let mut case = Case {
            name: name.to_string(),
            expectations: Vec::new(),
            errors: 1,
            lines: LINES,
            placeless: false,
            quotes_library: false,
            unreadable: Vec::new(),
            snapshot,
        };
        for line in source.lines().map_while(|line| line.strip_prefix("//! ")) {
            case.promise(line);
        }
        case
    }

    /// Takes one line of the head: `key: text`.
    fn promise(&mut self, line: &str) {
        let (key, text) = line.split_once(": ").unwrap_or((line, ""));
        let text = text.to_string();
        match (key, self.expectations.last_mut()) {
            ("expect", _) => self.expectations.push(Expectation {
                headline: text,
                underlined: None,
                notes: Vec::new(),
            }),
            ("under", Some(expectation)) => expectation.underlined = Some(text),
            ("note", Some(expectation)) => expectation.notes.push(text),
            ("errors", _) if text.parse::<usize>().is_ok_and(|errors| errors > 0) => {
                self.errors = text.parse().expect("just parsed");
            }
            ("lines", _) if text.parse::<usize>().is_ok_and(|lines| lines > LINES) => {
                self.lines = text.parse().expect("just parsed");
            }
            // What falls short of the ideal, and why: for the reader.
            ("known", _) if !text.is_empty() => {}
            ("quotes the standard library", _) => self.quotes_library = true,
            ("placeless", _) if !text.is_empty() => self.placeless = true,
            _ => self.unreadable.push(line.to_string()),
        }
    }

    /// Whether what the compiler says depends on the source of the standard library.
    pub fn quotes_library(&self) -> bool {
        self.quotes_library
    }

    /// Where the snapshot breaks a promise, in sentences.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for line in &self.unreadable {
            problems.push(format!("cannot read the line `{line}`"));
        }
        if self.expectations.is_empty() {
            problems.push("states no `expect:` sentence".to_string());
        }
        match &self.snapshot {
            None => problems.push("has no snapshot".to_string()),
            Some(snapshot) => {
                problems.extend(snapshot.forbidden());
                problems.extend(self.place_problem(snapshot));
                problems.extend(self.count_problem(snapshot));
                problems.extend(self.length_problem(snapshot));
                for expectation in &self.expectations {
                    problems.extend(expectation.problems(snapshot));
                }
            }
        }
        problems
            .into_iter()
            .map(|problem| format!("{}: {problem}", self.name))
            .collect()
    }

    fn place_problem(&self, snapshot: &Snapshot) -> Option<String> {
        match (snapshot.lost_its_place(), self.placeless) {
            (true, false) => Some("an error has no place in the user's own tokens".to_string()),
            (false, true) => Some("is no longer placeless".to_string()),
            _ => None,
        }
    }

    fn length_problem(&self, snapshot: &Snapshot) -> Option<String> {
        let found = snapshot.lines();
        (found > self.lines).then(|| format!("{found} lines, more than {}", self.lines))
    }

    /// How many lines the compiler takes for it.
    pub fn length(&self) -> usize {
        self.snapshot.as_ref().map_or(0, Snapshot::lines)
    }

    fn count_problem(&self, snapshot: &Snapshot) -> Option<String> {
        let found = snapshot.errors().len();
        (found != self.errors).then(|| format!("{found} errors, not {}", self.errors))
    }
}

impl Expectation {
    fn problems(&self, snapshot: &Snapshot) -> Vec<String> {
        let mut problems = Vec::new();
        let errors = snapshot.errors();
        let mut matching = errors
            .iter()
            .filter(|error| error.headline() == self.headline);
        let (Some(error), None) = (matching.next(), matching.next()) else {
            problems.push(format!("not exactly one headline `{}`", self.headline));
            return problems;
        };
        let underlined = error.underlined();
        match &self.underlined {
            None => problems.push(format!("`{}` has no `under:` line", self.headline)),
            Some(expected) if underlined.as_ref() != Some(expected) => problems.push(format!(
                "underlines `{}`, not `{expected}`",
                underlined.unwrap_or_default()
            )),
            Some(_) => {}
        }
        for note in &self.notes {
            if !error.text().contains(note) {
                problems.push(format!("does not say `{note}`"));
            }
        }
        problems
    }
}

/// Whether a case that compiles says why it is no mistake.
pub fn passing_problem(path: &Path) -> Option<String> {
    let source = fs::read_to_string(path).expect("the case can be read");
    (!source.starts_with("//! fine: "))
        .then(|| format!("{}: does not begin with `//! fine: `", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str =
        "//! expect: index 3 is out of bounds\n//! under: 3\n//! note: write 2\n\nfn main() {}\n";
    const OUTPUT: &str = "\
error[E0277]: index 3 is out of bounds
 --> cases/bounds/first.rs:7:12
  |
7 |     arr!(m[3]);
  |            ^ out of bounds
  |
  = note: write 2
";

    fn problems(source: &str, output: &str) -> Vec<String> {
        Case::new("case", source, Some(Snapshot::new(output.to_string()))).problems()
    }

    #[test]
    fn a_kept_promise_is_accepted() {
        assert_eq!(problems(SOURCE, OUTPUT), [""; 0]);
    }

    #[test]
    fn a_case_promises_something() {
        assert_eq!(
            problems("fn main() {}\n", OUTPUT),
            ["case: states no `expect:` sentence"]
        );
        assert_eq!(
            problems(&SOURCE.replace("//! under: 3\n", ""), OUTPUT),
            ["case: `index 3 is out of bounds` has no `under:` line"]
        );
        assert_eq!(
            problems(&SOURCE.replace("note:", "nota:"), OUTPUT),
            ["case: cannot read the line `nota: write 2`"]
        );
        assert_eq!(
            Case::new("case", SOURCE, None).problems(),
            ["case: has no snapshot"]
        );
    }

    #[test]
    fn another_sentence_is_refused() {
        let output = OUTPUT.replace("index 3 is", "index 3 might be");
        assert_eq!(
            problems(SOURCE, &output),
            ["case: not exactly one headline `index 3 is out of bounds`"]
        );
    }

    #[test]
    fn a_second_error_is_refused() {
        assert_eq!(
            problems(SOURCE, &format!("{OUTPUT}\n{OUTPUT}")),
            [
                "case: 2 errors, not 1",
                "case: not exactly one headline `index 3 is out of bounds`"
            ]
        );
        let other = OUTPUT.replace("index 3 is", "index 4 is");
        let source = SOURCE.replace("\n\nfn", "\n//! errors: 2\n\nfn");
        assert_eq!(problems(&source, &format!("{OUTPUT}\n{other}")), [""; 0]);
    }

    #[test]
    fn another_place_is_refused() {
        let output = OUTPUT
            .replace(":7:12", ":7:5")
            .replace("       ^ out", "^^^^^^^^^^ out");
        assert_eq!(
            problems(SOURCE, &output),
            ["case: underlines `arr!(m[3])`, not `3`"]
        );
    }

    #[test]
    fn a_lost_place_is_refused() {
        let output = format!("{OUTPUT}  = note: this error originates in the macro `arr`\n");
        let excused = SOURCE.replace("\n\nfn", "\n//! placeless: there is no token\n\nfn");
        assert_eq!(
            problems(SOURCE, &output),
            ["case: an error has no place in the user's own tokens"]
        );
        assert_eq!(problems(&excused, &output), [""; 0]);
        assert_eq!(problems(&excused, OUTPUT), ["case: is no longer placeless"]);
    }

    #[test]
    fn a_lost_note_is_refused() {
        let output = OUTPUT.replace("write 2", "write");
        assert_eq!(problems(SOURCE, &output), ["case: does not say `write 2`"]);
    }
}
