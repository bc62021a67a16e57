//! Tokens to the tree. Tolerant: whatever arrives, a tree comes out, and what could not be read is
//! noted as an error on its own tokens.
//!
//! All tokens of a call are brought into one buffer of syn's. Each entry between commas is a run of
//! them, and read by itself: a mistake never reaches beyond the entry it is in. That is why there is
//! a run with an end here, and not syn's `ParseStream`, which stops at the first mistake.

mod atom;
mod chain;
mod comment;
mod elements;
mod expression;
mod index;
mod operators;
mod postfix;
pub mod python;
mod reader;
mod repair;
mod rust;
mod source;
mod split;
mod statement;
#[cfg(test)]
pub mod tests;
mod text;
mod tokens;

use proc_macro2::{Span, TokenStream};
use syn::buffer::TokenBuffer;

use crate::syntax::errors::Errors;
use crate::syntax::tree::{Extent, Input};

use reader::Reader;
use tokens::Tokens;

/// How deep expressions may lie inside each other. The parser, the code after it and the compiler
/// all recurse, and must not run out of stack.
const DEEPEST: usize = 128;

/// How many operators may follow each other on one level, for the same reason; and because the time
/// that the compiler takes for an expression grows faster than its length.
const LONGEST_CHAIN: usize = 64;

const EMPTY: &str = "arr! needs an expression: a literal such as `[1, 2, 3]`, an index such as \
                     `a[1:]`, or an assignment";

/// Reads everything inside one `arr!( .. )`.
pub fn parse(tokens: TokenStream, errors: &mut Errors) -> Input {
    let buffer = TokenBuffer::new2(tokens);
    let tokens = tokens::transparent(Tokens::all(buffer.begin()));
    if tokens.is_empty() {
        errors.at(Extent::of(Span::call_site()), EMPTY);
        return Input::default();
    }
    comment::check(tokens, errors);
    // What is missing after a value that a comment hides is not said as well.
    let mut hidden = Errors::new();
    let errors = match errors.is_empty() {
        true => errors,
        false => &mut hidden,
    };
    let mut parser = Parser { errors, depth: 0 };
    parser.statements(tokens)
}

struct Parser<'e> {
    errors: &'e mut Errors,
    depth: usize,
}

impl Parser<'_> {
    /// Notes a mistake after which the rest of the entry cannot be understood.
    fn fail(&mut self, reader: &mut Reader, extent: Extent, message: &str) {
        if !reader.broken {
            self.errors.at(extent, message);
        }
        reader.broken = true;
    }

    /// Notes what is still missing.
    fn miss(&mut self, reader: &mut Reader, extent: Extent, message: &str) {
        if !reader.broken {
            self.errors.unfinished(extent, message);
        }
        reader.broken = true;
    }

    /// Runs `read` one level deeper, unless that is too deep.
    fn deeper<T>(
        &mut self,
        reader: &mut Reader,
        read: impl FnOnce(&mut Self, &mut Reader) -> Option<T>,
    ) -> Option<T> {
        if self.depth == DEEPEST {
            let message = "too many expressions inside each other: give a name to a part of this \
                           one with `let`";
            self.fail(reader, reader.blame(), message);
            return None;
        }
        self.depth += 1;
        let result = read(self, reader);
        self.depth -= 1;
        result
    }

    /// Counts one more operator on the same level, and says whether that is still bearable.
    fn link(&mut self, reader: &mut Reader, links: &mut usize) -> bool {
        *links += 1;
        if *links > LONGEST_CHAIN {
            let message = "too many operators one after another: give a name to a part of this \
                           expression with `let`";
            self.fail(reader, reader.blame(), message);
            return false;
        }
        true
    }
}
