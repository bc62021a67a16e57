//! The compiler's output in a `.stderr` file: its errors, their headlines, and what they underline.

/// Names that no user ever wrote: of typenum's numbers, where decimal numbers are to be read, and of what
/// `arr!` writes.
const INTERNAL_NAMES: &[&str] = &[
    "UInt",
    "UTerm",
    "B0",
    "B1",
    "typenum",
    "__nd",
    "__private",
    "Promote",
    "FirstShape",
    "Stack",
    "diagonal_mut",
    "first_length",
    "into_shape",
    "lend_array",
    "matrix_product",
    "reshape_mut",
    "swapaxes_mut",
    "long-type",
];

/// What rustc adds when an error has no place in the user's own tokens.
const LOST_PLACE: &str = "originates in the macro";

/// A place in the standard library: rustc shows its lines only where its source is installed, so
/// the snapshot would not hold on every machine.
const STANDARD_LIBRARY: &str = "$RUST/";

pub struct Snapshot {
    text: String,
}

/// One error: from its headline to the next one.
#[derive(Clone, Copy)]
pub struct Error<'a> {
    text: &'a str,
}

impl Snapshot {
    pub fn new(text: String) -> Self {
        Snapshot { text }
    }

    pub fn errors(&self) -> Vec<Error<'_>> {
        let mut starts = Vec::new();
        let mut offset = 0;
        for line in self.text.split_inclusive('\n') {
            if starts_message(line) {
                starts.push(offset);
            }
            offset += line.len();
        }
        let ends = starts.iter().skip(1).chain([&offset]);
        starts
            .iter()
            .zip(ends)
            .map(|(&start, &end)| Error {
                text: &self.text[start..end],
            })
            .filter(|error| error.text.starts_with("error"))
            .collect()
    }

    /// How many lines a user has to read.
    pub fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// Whether an error has no place in the user's own tokens.
    pub fn lost_its_place(&self) -> bool {
        self.text.contains(LOST_PLACE)
    }

    /// What no user may ever see, in sentences.
    pub fn forbidden(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for name in INTERNAL_NAMES {
            if contains_word(&self.text, name) {
                problems.push(format!("shows the internal name `{name}`"));
            }
        }
        if self.text.contains(STANDARD_LIBRARY) {
            problems.push("points into the standard library".to_string());
        }
        if self.text.lines().any(|line| line.starts_with("warning")) {
            problems.push("shows a warning beside the error".to_string());
        }
        problems
    }
}

impl<'a> Error<'a> {
    pub fn text(self) -> &'a str {
        self.text
    }

    /// The first line without `error:` or `error[E0277]:`.
    pub fn headline(self) -> &'a str {
        let line = self.text.lines().next().unwrap_or_default();
        line.split_once(": ").map_or(line, |(_, headline)| headline)
    }

    /// The source text that is blamed: what begins where the arrow points, and ends with the `^`s.
    ///
    /// Where a second remark is about a part of it, rustc draws `-` over the `^`s of that part.
    pub fn underlined(self) -> Option<String> {
        let (line, column) = self.place()?;
        let mut rows = self.text.lines().filter_map(|row| row.split_once('|'));
        let (_, source) = rows.find(|(gutter, _)| gutter.trim().parse() == Ok(line))?;
        let (_, marks) = rows.next()?;
        let length = marks
            .chars()
            .skip(column)
            .take_while(|mark| matches!(mark, '^' | '-'))
            .collect::<String>()
            .rfind('^')?;
        Some(source.chars().skip(column).take(length + 1).collect())
    }

    /// Line and column behind the arrow.
    fn place(self) -> Option<(usize, usize)> {
        let arrow = self.text.lines().find(|line| line.contains("--> "))?;
        let mut numbers = arrow.rsplit(':');
        let column = numbers.next()?.parse().ok()?;
        let line = numbers.next()?.parse().ok()?;
        Some((line, column))
    }
}

fn starts_message(line: &str) -> bool {
    ["error", "warning"].iter().any(|level| {
        line.strip_prefix(level)
            .is_some_and(|rest| rest.starts_with([':', '[']))
    })
}

/// Whether `word` occurs with no letter, digit or `_` on either side.
fn contains_word(text: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(start, _)| {
        !text[..start].ends_with(part_of_name)
            && !text[start + word.len()..].starts_with(part_of_name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = "\
error[E0277]: index 3 is out of bounds for axis 0 with size 3
 --> cases/bounds/first_axis.rs:8:23
  |
8 |     let _row = arr!(m[3, -4]);
  |                -----  ^ out of bounds
  |                |
  |                a label

error: no brackets
  --> cases/bounds/first_axis.rs:10:12
   |
10 |     arr!(m[-1,
   |            -^
";

    #[test]
    fn errors_are_told_apart() {
        let snapshot = Snapshot::new(TWO.to_string());
        let errors = snapshot.errors();
        assert_eq!(errors.len(), 2);
        assert_eq!(
            errors[0].headline(),
            "index 3 is out of bounds for axis 0 with size 3"
        );
        assert_eq!(errors[0].underlined().as_deref(), Some("3"));
        assert_eq!(errors[1].headline(), "no brackets");
        assert_eq!(errors[1].underlined().as_deref(), Some("-1"));
        assert!(!errors[1].text().contains("a label"));
    }

    #[test]
    fn internal_names_are_refused() {
        for shown in ["UInt<UTerm, B1>", "typenum::U3", "<B0 as Not>"] {
            let snapshot = Snapshot::new(TWO.replace("out of bounds\n", shown));
            assert!(!snapshot.forbidden().is_empty(), "{shown}");
        }
        assert_eq!(Snapshot::new(TWO.to_string()).forbidden(), [""; 0]);
        assert!(!contains_word("B10 aB1 B1_", "B1"));
    }

    #[test]
    fn a_lost_place_is_noticed() {
        let note = "= note: this error originates in the macro `arr`\n";
        assert!(Snapshot::new(format!("{TWO}  {note}")).lost_its_place());
        assert!(!Snapshot::new(TWO.to_string()).lost_its_place());
    }

    #[test]
    fn the_standard_library_is_refused() {
        let snapshot = Snapshot::new(format!("{TWO} --> $RUST/std/src/thread/scoped.rs\n"));
        assert_eq!(snapshot.forbidden(), ["points into the standard library"]);
    }

    #[test]
    fn a_warning_is_refused() {
        let snapshot = Snapshot::new(format!("{TWO}\nwarning: unused variable\n"));
        assert_eq!(snapshot.forbidden(), ["shows a warning beside the error"]);
        assert_eq!(snapshot.errors().len(), 2);
    }
}
