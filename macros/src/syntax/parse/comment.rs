//! Python's `a // b` where the line goes on below: to Rust it is a comment, and would be lost without
//! a word.
//!
//! Tokens hold no comments, so the source file is asked. A comment that follows a complete value on
//! the same line is taken for a division if it reads as the divisor and nothing else: a number, or an
//! expression that begins with a number, a bracket that belongs to no tuple, or a variable, which is
//! a name that stands in the same call or is bound somewhere above. Prose, shapes such as `// (2, 3)`
//! and comments after a comma, a semicolon, an operator or an opening bracket stay comments.

mod divisor;

use proc_macro2::Delimiter;

use crate::syntax::errors::Errors;
use crate::syntax::tree::Extent;

use super::source::{Place, Source};
use super::tokens::{Token, Tokens};

/// Notes a comment that was meant as a division.
pub fn check(tokens: Tokens, errors: &mut Errors) {
    let Some(whole) = tokens.extent() else {
        return;
    };
    let Some(source) = Source::of(whole.first) else {
        return;
    };
    for comment in source.comments(Place::start(whole.first), Place::start(whole.last)) {
        let is_variable = |name: &str| {
            contains(tokens, name) || source.binds(name, Place::start(whole.first).line)
        };
        if !divisor::reads_as_one(comment.text, is_variable) {
            continue;
        }
        if let Some(extent) = value_before(tokens, comment.place) {
            let message = "`//` begins a comment in Rust: write `np.floor_divide(a, b)`, or the \
                           comment on a line of its own";
            errors.at(extent, message);
            return;
        }
    }
}

/// The last token of the value that ends right before a comment, on the same line.
fn value_before(tokens: Tokens, comment: Place) -> Option<Extent> {
    let mut before = None;
    for (token, here) in tokens.each() {
        if let Token::Group(group) = token {
            before = value_before(group.content(), comment).or(before);
        }
        let Some(extent) = here.until(here.rest().start).extent() else {
            continue;
        };
        let place = Place::start(extent.last);
        if place.line == comment.line && place.column < comment.column {
            before = match token {
                Token::Mark(_) => None,
                Token::Group(group) if group.delimiter == Delimiter::Brace => None,
                _ => Some(Extent::of(extent.last)),
            };
        }
    }
    before
}

fn contains(tokens: Tokens, name: &str) -> bool {
    tokens.each().any(|(token, _)| match token {
        Token::Group(group) => contains(group.content(), name),
        token => token.is_word(name),
    })
}
