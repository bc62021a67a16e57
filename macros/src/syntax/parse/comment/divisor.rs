//! Whether the text of a comment reads as the divisor of a `//` before it.

/// `is_variable` tells which names could be meant.
pub fn reads_as_one(text: &str, is_variable: impl Fn(&str) -> bool) -> bool {
    let mut scanner = Scanner { rest: text.trim() };
    let first = scanner.rest.trim_start_matches(['-', '+', '~']);
    let name = first.split(|character| !is_part(character)).next();
    let is_evident = match name {
        Some("") | None => first.starts_with('('),
        Some(name) => {
            let is_number = name.starts_with(|character: char| character.is_ascii_digit());
            is_number || name == "np" || is_variable(name)
        }
    };
    is_evident && scanner.expression()
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

struct Scanner<'s> {
    rest: &'s str,
}

/// Longest first.
const OPERATORS: [&str; 18] = [
    "**", "//", "<<", ">>", "<=", ">=", "==", "!=", "+", "-", "*", "/", "%", "@", "&", "|", "<",
    ">",
];

impl Scanner<'_> {
    /// Values between operators up to the end, or up to what ends an entry or a line. After an
    /// operator the line below may go on.
    fn expression(&mut self) -> bool {
        loop {
            if !self.operand() {
                return false;
            }
            self.skip_spaces();
            if matches!(
                self.rest,
                "" | ";" | "," | ")" | "]" | ");" | "];" | ")," | "],"
            ) {
                return true;
            }
            if !OPERATORS.iter().any(|operator| self.skip(operator)) {
                return false;
            }
            self.skip_spaces();
            if self.rest.is_empty() {
                return true;
            }
        }
    }

    fn operand(&mut self) -> bool {
        self.rest = self.rest.trim_start_matches(['-', '+', '~']);
        let length = self.rest.find(|character| !is_part(character));
        let word = &self.rest[..length.unwrap_or(self.rest.len())];
        self.rest = &self.rest[word.len()..];
        if word.is_empty() {
            // A list, a tuple: the shape of what the line computes.
            return self.rest.starts_with('(') && self.group(|inside| !inside.contains(','));
        }
        loop {
            if self.rest.starts_with(['(', '[']) {
                if !self.group(|_| true) {
                    return false;
                }
                continue;
            }
            let Some(name) = self.rest.strip_prefix('.') else {
                return true;
            };
            // The `.` of a sentence ends it.
            if name.is_empty() || name.starts_with(' ') {
                return false;
            }
            self.rest = name.trim_start_matches(is_part);
        }
    }

    /// Moves over a group of balanced brackets whose inside is right.
    fn group(&mut self, is_right: impl Fn(&str) -> bool) -> bool {
        let mut depth = 0_usize;
        for (at, character) in self.rest.char_indices() {
            match character {
                '(' | '[' => depth += 1,
                ')' | ']' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                let inside = &self.rest[1..at];
                self.rest = &self.rest[at + 1..];
                return is_right(inside);
            }
        }
        false
    }

    fn skip(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::reads_as_one;

    fn reads(text: &str) -> bool {
        reads_as_one(text, |name| matches!(name, "b" | "n"))
    }

    #[test]
    fn divisors() {
        for text in [
            " 2",
            "2",
            " -2",
            " 2.5",
            " 2;",
            " 2,",
            " 2)",
            " b",
            " b;",
            " b + 1",
            " b[0, 1]",
            " b.T",
            " b.sum(axis=0) *",
            " (b + 1)",
            " np.sqrt(b)",
            " 1_000 // 2 +",
        ] {
            assert!(reads(text), "{text}");
        }
    }

    #[test]
    fn comments() {
        for text in [
            "",
            " ",
            " the first row",
            " rows",
            " 2 rows",
            " 2. the second row",
            " b is the base",
            " b, which",
            " b.",
            " (2, 3)",
            " [2, 3]",
            " TODO(me)",
            " off-by-one",
            " -> b",
            " b = 3",
            " don't",
            " n/a here",
            "/ b",
            " e.g. 2",
            " a[0",
            " \u{2212}1",
        ] {
            assert!(!reads(text), "{text}");
        }
    }
}
