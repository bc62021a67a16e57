//! Words set in rows and brackets.

use super::summary::Items;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

/// NumPy's default `linewidth`.
pub(super) const LINE_WIDTH: usize = 75;

/// How many columns a text takes. NumPy counts code points, and so do we.
pub(super) fn columns(text: &str) -> usize {
    text.chars().count()
}

/// The text of an array while it is written.
pub(super) struct Page<'a> {
    lens: &'a [usize],
    edge: Option<usize>,
    words: alloc::vec::IntoIter<String>,
    separator: &'a str,
    text: String,
}

impl<'a> Page<'a> {
    /// An empty page for the words of the shown elements, in C order. No length is 0.
    pub(super) fn new(
        lens: &'a [usize],
        edge: Option<usize>,
        words: Vec<String>,
        separator: &'a str,
    ) -> Self {
        Self {
            lens,
            edge,
            words: words.into_iter(),
            separator,
            text: String::new(),
        }
    }

    /// The brackets and words; lines after the first start at column `indent`.
    pub(super) fn print(mut self, indent: usize, width: usize) -> String {
        self.brackets(0, indent, width);
        self.text
    }

    fn brackets(&mut self, axis: usize, indent: usize, width: usize) {
        self.text.push('[');
        if axis + 1 == self.lens.len() {
            // The separator or bracket that follows a word needs a column, too.
            self.row(indent, width - 1);
        } else {
            self.rows(axis, indent, width);
        }
        self.text.push(']');
    }

    /// The nested brackets of an axis that is not the last, separated by newlines.
    fn rows(&mut self, axis: usize, indent: usize, width: usize) {
        let newlines = "\n".repeat(self.lens.len() - axis - 1);
        let between = self.separator.trim_end().to_string() + &newlines + &" ".repeat(indent);
        let Items { head, tail } = Items::of(self.lens[axis], self.edge);
        for i in head {
            if i > 0 {
                self.text.push_str(&between);
            }
            self.brackets(axis + 1, indent + 1, width - 1);
        }
        if !tail.is_empty() {
            self.text.push_str(&between);
            self.text.push_str("...");
        }
        for _ in tail {
            self.text.push_str(&between);
            self.brackets(axis + 1, indent + 1, width - 1);
        }
    }

    /// The words of the last axis, in as many lines as they need.
    fn row(&mut self, indent: usize, width: usize) {
        let last = self.lens.len() - 1;
        let Items { head, tail } = Items::of(self.lens[last], self.edge);
        let mut words: Vec<String> = self.words.by_ref().take(head.len()).collect();
        if !tail.is_empty() {
            words.push("...".to_string());
            words.extend(self.words.by_ref().take(tail.len()));
        }
        let mut column = indent;
        for (i, word) in words.iter().enumerate() {
            if i > 0 {
                self.text.push_str(self.separator);
                column += self.separator.len();
            }
            // A word that is alone on its line would gain nothing from another line.
            if column + columns(word) > width && column > indent {
                self.text.truncate(self.text.trim_end().len());
                self.text.push('\n');
                self.text.push_str(&" ".repeat(indent));
                column = indent;
            }
            self.text.push_str(word);
            column += columns(word);
        }
    }
}
