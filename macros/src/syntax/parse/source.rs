//! The file that a call stands in: its comments, which no token holds, and the names it declares,
//! which tell what is a mistake and what may be the user's own.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::SystemTime;

/// A place in a file, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// A line comment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comment<'s> {
    /// Where its `//` is.
    pub place: Place,
    /// What follows the `//`.
    pub text: &'s str,
}

pub struct Source {
    lines: Rc<[Box<str>]>,
}

/// The file read last: the calls of one file follow each other.
struct Last {
    path: PathBuf,
    modified: SystemTime,
    lines: Rc<[Box<str>]>,
}

thread_local! {
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

/// Whether a token begins on a line below the one where another ends. Not known in the unit tests.
pub fn is_on_later_line(token: proc_macro2::Span, before: proc_macro2::Span) -> bool {
    proc_macro::is_available() && token.unwrap().line() > before.unwrap().end().line()
}

impl Place {
    pub fn start(span: proc_macro2::Span) -> Self {
        let span = span.unwrap();
        Place {
            line: span.line(),
            column: span.column(),
        }
    }
}

impl Source {
    /// The file that a token stands in; nothing outside of the compiler, in the unit tests.
    pub fn of(span: proc_macro2::Span) -> Option<Self> {
        match proc_macro::is_available() {
            true => Source::read(span.unwrap().local_file()?),
            false => None,
        }
    }

    fn read(path: PathBuf) -> Option<Self> {
        let modified = std::fs::metadata(&path).ok()?.modified().ok()?;
        LAST.with_borrow_mut(|last| {
            if let Some(last) = last {
                if last.path == path && last.modified == modified {
                    let lines = Rc::clone(&last.lines);
                    return Some(Source { lines });
                }
            }
            let source = Source::new(&std::fs::read_to_string(&path).ok()?);
            let lines = Rc::clone(&source.lines);
            *last = Some(Last {
                path,
                modified,
                lines,
            });
            Some(source)
        })
    }

    pub fn new(text: &str) -> Self {
        Source {
            lines: text.lines().map(Box::from).collect(),
        }
    }

    /// The line comments from the one place up to the end of the line of the other.
    pub fn comments(&self, first: Place, last: Place) -> impl Iterator<Item = Comment<'_>> {
        let lines = (first.line..=last.line).filter_map(|line| {
            let text = self.lines.get(line.checked_sub(1)?)?;
            Some((line, text.as_ref()))
        });
        lines.filter_map(move |(line, text)| {
            let start = comment_start(text)?;
            let column = text[..start].chars().count() + 1;
            let is_inside = line > first.line || column > first.column;
            is_inside.then_some(Comment {
                place: Place { line, column },
                text: &text[start + 2..],
            })
        })
    }

    /// Whether a line above binds a variable of that name.
    pub fn binds(&self, name: &str, before: usize) -> bool {
        self.code()
            .take(before)
            .flat_map(|line| occurrences(line, name))
            .any(|(before, after)| is_bound(before, after))
    }

    /// Whether the file declares a type or a module of that name.
    pub fn declares_path(&self, name: &str) -> bool {
        const KEYWORDS: [&str; 6] = ["struct", "enum", "union", "type", "trait", "mod"];
        self.code()
            .flat_map(|line| occurrences(line, name))
            .any(|(before, _)| KEYWORDS.iter().any(|word| ends_with_word(before, word)))
    }

    /// Whether a name may be one of the file's own, or come to it by a `use` or from a macro.
    pub fn may_define(&self, name: &str) -> bool {
        self.binds(name, self.lines.len()) || self.code().any(|line| may_bring(line, name))
    }

    /// The lines without their comments.
    fn code(&self) -> impl Iterator<Item = &str> {
        self.lines
            .iter()
            .map(|line| &line[..comment_start(line).unwrap_or(line.len())])
    }
}

/// Whether a line defines or imports a name, or may do so.
fn may_bring(line: &str, name: &str) -> bool {
    let is_import = ["use ", "pub use ", "pub(crate) use "]
        .iter()
        .any(|word| line.trim_start().starts_with(word));
    let imports_all = is_import
        && line.contains("::*")
        && !["prelude::*", "super::*"]
            .iter()
            .any(|known| line.contains(known));
    imports_all
        || line.contains("macro_rules!")
        || occurrences(line, name).any(|(before, _)| is_import || ends_with_word(before, "fn"))
}

/// What stands before and after each place of a line where a name stands by itself.
fn occurrences<'s>(line: &'s str, name: &'s str) -> impl Iterator<Item = (&'s str, &'s str)> {
    line.match_indices(name)
        .map(move |(at, _)| (&line[..at], &line[at + name.len()..]))
        .filter(|(before, after)| !before.ends_with(is_part) && !after.starts_with(is_part))
        .map(|(before, after)| (before.trim_end(), after))
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word)
        .is_some_and(|before| !before.ends_with(is_part))
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Where the `//` of a line is that stands in no string.
fn comment_start(line: &str) -> Option<usize> {
    let mut in_string = false;
    let mut before = ' ';
    for (at, character) in line.char_indices() {
        match character {
            '"' if before != '\\' && before != '\'' => in_string = !in_string,
            '/' if !in_string && line[at + 1..].starts_with('/') => return Some(at),
            _ => {}
        }
        before = character;
    }
    None
}

/// Whether a name between these is bound there: `let name`, `let (_, name)`, `name: f64`, `|name|`.
fn is_bound(before: &str, after: &str) -> bool {
    let pattern = ["let ", "for "]
        .iter()
        .find_map(|word| before.rsplit_once(word))
        .or_else(|| before.rsplit_once("mut"));
    let follows_keyword = before.ends_with("let") || before.ends_with("for");
    let is_before = |inside: &str| !inside.contains('=') && !inside.contains(" in ");
    let is_in_pattern = follows_keyword || pattern.is_some_and(|(_, inside)| is_before(inside));
    let is_in_arm = after.contains("=>");
    let is_parameter = before.ends_with('|') && after.starts_with(['|', ',']);
    let has_type = after.starts_with(':') && !after.starts_with("::");
    is_in_pattern || is_in_arm || is_parameter || has_type
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_of_a_call() {
        let text =
            "let a = 1; // before\narr!(\n    f(\"//\") + a, // one\n    b // two\n) // after";
        let (first, last) = (Place { line: 3, column: 5 }, Place { line: 4, column: 5 });
        let source = Source::new(text);
        let found: Vec<_> = source.comments(first, last).collect();
        let comment = |line, column, text| Comment {
            place: Place { line, column },
            text,
        };
        assert_eq!(found, [comment(3, 18, " one"), comment(4, 7, " two")]);
        let early = Place { line: 5, column: 9 };
        assert_eq!(source.comments(early, early).count(), 0);
    }

    #[test]
    fn variables() {
        let source =
            Source::new("fn f(n: usize) {\n let mut rows = 2; // let columns\n |x, y| k::z;\n");
        for name in ["n", "rows", "x"] {
            assert!(source.binds(name, 4), "{name}");
        }
        let head = Source::new("for (i, x) in arr!(sorted(a)) {}");
        assert!(head.binds("i", 1) && head.binds("x", 1));
        assert!(!head.binds("sorted", 1) && !head.binds("a", 1));
        for name in ["columns", "row", "k", "usize", "f"] {
            assert!(!source.binds(name, 4), "{name}");
        }
        assert!(!source.binds("rows", 1));
    }

    #[test]
    fn names_of_the_file() {
        let source =
            Source::new("use super::*;\nmod config { }\nenum E { A }\nfn len(x: &[u8]) {}");
        assert!(source.declares_path("config") && source.declares_path("E"));
        assert!(!source.declares_path("A"));
        assert!(source.may_define("len") && source.may_define("x"));
        assert!(!source.may_define("float"));
        assert!(Source::new("use std::cmp::*;").may_define("max"));
        assert!(Source::new("use std::cmp::{min, max};").may_define("max"));
    }
}
