//! Entries between commas: parentheses, lists, arguments.

use proc_macro2::{Delimiter, Group, TokenTree};

use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

use super::cursor::{self, extent, group_extent, is_punct, Cursor};
use super::repair::Place;
use super::split::{self, Piece};
use super::Parser;

impl Parser<'_> {
    /// `(a)`, `(a, b)`, `()`.
    pub(super) fn parentheses(&mut self, group: &Group) -> Expr {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let enclosing = group_extent(group);
        let kind = match split::at_commas(&tokens).as_slice() {
            [only] if only.comma.is_none() => {
                let inner = self.entry(only.tokens, enclosing, Place::Parentheses);
                ExprKind::Group(Box::new(inner))
            }
            pieces => ExprKind::Tuple(
                self.entries(pieces, enclosing, Place::Parentheses),
                group.span(),
            ),
        };
        Expr {
            kind,
            extent: enclosing,
        }
    }

    /// `[a, b]` and `[value; count]` where they are not an index.
    pub(super) fn brackets(&mut self, group: &Group) -> Expr {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let enclosing = group_extent(group);
        let kind = if tokens.iter().any(|token| is_punct(Some(token), ';')) {
            ExprKind::Repeat(TokenTree::Group(group.clone()).into())
        } else {
            let pieces = split::at_commas(&tokens);
            ExprKind::List(self.entries(&pieces, enclosing, Place::List), group.span())
        };
        Expr {
            kind,
            extent: enclosing,
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
        if let (true, Some(comma)) = (piece.tokens.is_empty(), piece.comma) {
            let message = "a value is missing before this comma";
            self.errors.at(extent(comma), message);
        }
    }

    /// All of `tokens` as one value.
    pub(super) fn entry(&mut self, tokens: &[TokenTree], enclosing: Extent, place: Place) -> Expr {
        let mut cursor = Cursor::new(tokens, enclosing);
        // The caller has noted an empty entry.
        let value = match tokens {
            [] => None,
            _ => self.expression(&mut cursor),
        };
        self.finish(&mut cursor, value, place)
    }

    /// One value, or the tuple that Python makes of several: `a[:] = 1, 2, 3`.
    pub(super) fn value_or_tuple(&mut self, tokens: &[TokenTree], before: Extent) -> Expr {
        let pieces = split::at_commas(tokens);
        match pieces.as_slice() {
            [] => {
                self.errors.at(before, "a value is missing after this");
                self.entry(tokens, before, Place::Value)
            }
            [only] if only.comma.is_none() => self.entry(only.tokens, before, Place::Value),
            pieces => Expr {
                kind: ExprKind::Tuple(self.entries(pieces, before, Place::Value), before.first),
                extent: cursor::extent_of(tokens).unwrap_or(before),
            },
        }
    }

    pub(super) fn arguments(&mut self, group: &Group) -> Vec<Argument> {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let enclosing = group_extent(group);
        split::at_commas(&tokens)
            .iter()
            .map(|piece| {
                self.present(piece);
                self.argument(piece.tokens, enclosing)
            })
            .collect()
    }

    /// `value` or `name=value`.
    fn argument(&mut self, tokens: &[TokenTree], enclosing: Extent) -> Argument {
        if let [TokenTree::Ident(keyword), equals, value @ ..] = tokens {
            if cursor::operator(&tokens[1..]) == Some("=") {
                let before = extent(equals);
                if value.is_empty() {
                    self.errors.at(before, "a value is missing after this");
                }
                return Argument {
                    keyword: Some(keyword.clone()),
                    value: self.entry(value, before, Place::Argument),
                };
            }
        }
        Argument {
            keyword: None,
            value: self.entry(tokens, enclosing, Place::Argument),
        }
    }
}

/// The entries of the parenthesised tuple that `tokens` consists of, if it is one.
pub fn tuple_inside(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let [TokenTree::Group(group)] = tokens else {
        return None;
    };
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
    split::at_commas(&inner)
        .first()
        .is_some_and(|first| first.comma.is_some())
        .then_some(inner)
}
