//! Tokens to the tree of `ast`. Tolerant: whatever arrives, a tree comes out, and what could not be
//! read is noted as an error on its own tokens.
//!
//! A group of tokens is turned into a slice once, and each entry between its commas is read from its
//! own part of that slice. A mistake therefore never reaches beyond the entry it is in.

mod atom;
mod cursor;
mod elements;
mod expression;
mod index;
mod operators;
mod postfix;
mod repair;
mod rust;
mod split;
mod statement;
#[cfg(test)]
pub mod tests;
mod text;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::syntax::errors::Errors;
use crate::syntax::tree::{Extent, Input};

use cursor::Cursor;

/// How deep expressions may lie inside each other. The parser, the code after it and the compiler
/// all recurse, and must not run out of stack.
const DEEPEST: usize = 128;

/// How many operators may follow each other on one level, for the same reason.
const LONGEST_CHAIN: usize = 128;

const EMPTY: &str = "arr! needs an expression: a literal such as `[1, 2, 3]`, an index such as \
                     `a[1:]`, or an assignment";

/// Reads everything inside one `arr!( .. )`.
pub fn parse(tokens: TokenStream, errors: &mut Errors) -> Input {
    let tokens = transparent(tokens.into_iter().collect());
    if tokens.is_empty() {
        errors.at(Extent::of(Span::call_site()), EMPTY);
    }
    let mut parser = Parser { errors, depth: 0 };
    parser.statements(&tokens)
}

struct Parser<'e> {
    errors: &'e mut Errors,
    depth: usize,
}

impl Parser<'_> {
    /// Notes a mistake after which the rest of the entry cannot be understood.
    fn fail(&mut self, cursor: &mut Cursor, extent: Extent, message: &str) {
        if !cursor.broken {
            self.errors.at(extent, message);
        }
        cursor.broken = true;
    }

    /// Runs `read` one level deeper, unless that is too deep.
    fn deeper<T>(
        &mut self,
        cursor: &mut Cursor,
        read: impl FnOnce(&mut Self, &mut Cursor) -> Option<T>,
    ) -> Option<T> {
        if self.depth == DEEPEST {
            let message = "too many expressions inside each other: give a name to a part of this \
                           one with `let`";
            self.fail(cursor, cursor.blame(), message);
            return None;
        }
        self.depth += 1;
        let result = read(self, cursor);
        self.depth -= 1;
        result
    }

    /// Counts one more operator on the same level, and says whether that is still bearable.
    fn link(&mut self, cursor: &mut Cursor, links: &mut usize) -> bool {
        *links += 1;
        if *links > LONGEST_CHAIN {
            let message = "too many operators one after another: give a name to a part of this \
                           expression with `let`";
            self.fail(cursor, cursor.blame(), message);
            return false;
        }
        true
    }
}

/// What is inside, if all the tokens are one group without delimiters: an argument of the user's own
/// `macro_rules!` macro.
fn transparent(mut tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    while let [TokenTree::Group(group)] = tokens.as_slice() {
        if group.delimiter() != Delimiter::None {
            break;
        }
        tokens = group.stream().into_iter().collect();
    }
    tokens
}
