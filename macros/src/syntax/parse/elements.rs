//! Entries between commas: parentheses, lists, arguments.

use proc_macro2::Delimiter;

use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

use super::reader::Reader;
use super::repair::Place;
use super::split::{self, Piece};
use super::tokens::{Group, Token, Tokens};
use super::Parser;

impl Parser<'_> {
    /// `(a)`, `(a, b)`, `()`.
    pub(super) fn parentheses(&mut self, group: Group) -> Expr {
        let enclosing = group.extent();
        let kind = match split::at_commas(group.content()).as_slice() {
            [only] if only.comma.is_none() => {
                let inner = self.entry(only.tokens, enclosing, Place::Parentheses);
                ExprKind::Group(Box::new(inner))
            }
            pieces => ExprKind::Tuple(
                self.entries(pieces, enclosing, Place::Parentheses),
                group.span.join(),
            ),
        };
        Expr {
            kind,
            extent: enclosing,
        }
    }

    /// `[a, b]` and `[value; count]` where they are not an index. `whole` is the group as a token.
    pub(super) fn brackets(&mut self, group: Group, whole: Tokens) -> Expr {
        let content = group.content();
        let kind = if content.each().any(|(token, _)| token.is_mark(';')) {
            ExprKind::Repeat(whole.stream())
        } else {
            let pieces = split::at_commas(content);
            let entries = self.entries(&pieces, group.extent(), Place::List);
            ExprKind::List(entries, group.span.join())
        };
        Expr {
            kind,
            extent: group.extent(),
        }
    }

    fn entries(&mut self, pieces: &[Piece], enclosing: Extent, place: Place) -> Vec<Expr> {
        pieces
            .iter()
            .map(|piece| {
                self.present(piece);
                self.entry(piece.tokens, enclosing, place)
            })
            .collect()
    }

    /// Notes an entry that is not there: `[1, , 2]`.
    pub(super) fn present(&mut self, piece: &Piece) {
        if let (true, Some(comma)) = (piece.tokens.is_empty(), piece.after()) {
            self.errors
                .at(comma, "a value is missing before this comma");
        }
    }

    /// All of `tokens` as one value.
    pub(super) fn entry(&mut self, tokens: Tokens, enclosing: Extent, place: Place) -> Expr {
        let mut reader = Reader::new(tokens, enclosing);
        // The caller has noted an empty entry.
        let value = match tokens.is_empty() {
            true => None,
            false => self.expression(&mut reader),
        };
        self.finish(&mut reader, value, place)
    }

    /// One value, or the tuple that Python makes of several: `a[:] = 1, 2, 3`.
    pub(super) fn value_or_tuple(&mut self, tokens: Tokens, before: Extent) -> Expr {
        let pieces = split::at_commas(tokens);
        match pieces.as_slice() {
            [] => {
                self.errors
                    .unfinished(before, "a value is missing after this");
                self.entry(tokens, before, Place::Value)
            }
            [only] if only.comma.is_none() => self.entry(only.tokens, before, Place::Value),
            pieces => Expr {
                kind: ExprKind::Tuple(self.entries(pieces, before, Place::Value), before.first),
                extent: tokens.extent().unwrap_or(before),
            },
        }
    }

    pub(super) fn arguments(&mut self, group: Group) -> Vec<Argument> {
        split::at_commas(group.content())
            .iter()
            .map(|piece| {
                self.present(piece);
                self.argument(piece.tokens, group.extent())
            })
            .collect()
    }

    /// `value` or `name=value`.
    fn argument(&mut self, tokens: Tokens, enclosing: Extent) -> Argument {
        let operator = tokens.rest().operator();
        match (tokens.first(), operator) {
            (Some(Token::Word(keyword)), Some(operator)) if operator.text == "=" => {
                let value = tokens.from(operator.tokens.end);
                let before = operator.tokens.extent().unwrap_or(enclosing);
                if value.is_empty() {
                    self.errors
                        .unfinished(before, "a value is missing after this");
                }
                Argument {
                    keyword: Some(keyword),
                    value: self.entry(value, before, Place::Argument),
                }
            }
            _ => Argument {
                keyword: None,
                value: self.entry(tokens, enclosing, Place::Argument),
            },
        }
    }
}

/// The entries of the parenthesised tuple that `tokens` consists of, if it is one.
pub fn tuple_inside(tokens: Tokens) -> Option<Tokens> {
    let Token::Group(group) = tokens.only()? else {
        return None;
    };
    if group.delimiter != Delimiter::Parenthesis {
        return None;
    }
    let inner = group.content();
    let pieces = split::at_commas(inner);
    let first = pieces.first()?;
    first.comma.is_some().then_some(inner)
}
