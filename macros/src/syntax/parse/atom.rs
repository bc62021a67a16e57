//! The smallest values: names, literals, groups, and pieces of plain Rust.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenTree};

use crate::syntax::errors::Errors;
use crate::syntax::literal::{self, LiteralKind};
use crate::syntax::tree::{Expr, ExprKind, Extent};

use super::cursor::{self, extent, group_extent, is_group, Cursor};
use super::rust::{self, WordKind};
use super::{operators, split, text, transparent, Parser};

impl Parser<'_> {
    pub(super) fn atom(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        match cursor.peek() {
            Some(TokenTree::Ident(word)) => self.word(cursor, word),
            Some(TokenTree::Literal(number)) => {
                cursor.advance(1);
                Some(number_or_text(number))
            }
            Some(TokenTree::Group(group)) => {
                cursor.advance(1);
                Some(match group.delimiter() {
                    Delimiter::Parenthesis => self.parentheses(group),
                    Delimiter::Bracket => self.brackets(group),
                    Delimiter::Brace => rust(cursor, cursor.position() - 1),
                    Delimiter::None => self.invisible(group),
                })
            }
            Some(TokenTree::Punct(_)) => self.mark(cursor),
            None => self.missing(cursor),
        }
    }

    fn word(&mut self, cursor: &mut Cursor, word: &Ident) -> Option<Expr> {
        let start = cursor.position();
        match rust::word_kind(cursor) {
            WordKind::Path => return self.path(cursor),
            WordKind::Block => {
                if let Err(blame) = rust::skip_block(cursor) {
                    self.fail(cursor, blame, "a block `{ .. }` is missing after this");
                    return None;
                }
            }
            WordKind::ToTheEnd => cursor.move_to_end(),
            WordKind::Lambda => {
                self.fail(cursor, extent(&word.clone().into()), operators::LAMBDA);
                return None;
            }
            WordKind::NoValue => {
                let message = format!("expected a value, found the Rust keyword `{word}`");
                self.fail(cursor, Extent::of(word.span()), &message);
                return None;
            }
        }
        Some(rust(cursor, start))
    }

    fn mark(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let start = cursor.position();
        match cursor.operator() {
            Some("|" | "||") => {
                cursor.move_to_end();
                Some(rust(cursor, start))
            }
            Some("::") => self.path(cursor),
            Some("<") if cursor.skip_angles() && cursor.is_path_separator() => {
                cursor.advance(2);
                self.path_from(cursor, start)
            }
            Some("'") => {
                if rust::skip_block(cursor).is_err() {
                    return self.missing(cursor);
                }
                Some(rust(cursor, start))
            }
            Some(".") => self.float_without_zero(cursor),
            Some("...") => {
                let message = "`...` stands for axes: it can only be an entry of an index, \
                               `a[..., 0]`";
                cursor.advance(3);
                self.fail(cursor, cursor.extent_since(start), message);
                None
            }
            _ => {
                cursor.move_to(start);
                self.missing(cursor)
            }
        }
    }

    /// No value begins here.
    fn missing(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let message = match cursor.peek() {
            Some(_) => format!("expected a value, found `{}`", text::name(cursor.rest())),
            None if cursor.position() == 0 => "a value is missing here".to_owned(),
            None => "a value is missing after this".to_owned(),
        };
        let blame = match (cursor.peek(), cursor.operator()) {
            (Some(_), Some(operator)) => {
                let start = cursor.position();
                let operator = cursor.between(start, start + operator.len());
                cursor::extent_of(operator).unwrap_or(cursor.blame())
            }
            (Some(_), None) => cursor.blame(),
            (None, _) => cursor.blame_previous(),
        };
        self.fail(cursor, blame, &message);
        None
    }

    /// Python's `.5`.
    fn float_without_zero(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let start = cursor.position();
        let digits = match cursor.peek_at(1) {
            Some(TokenTree::Literal(digits)) if literal::kind(digits) != LiteralKind::Text => {
                digits
            }
            _ => return self.missing(cursor),
        };
        cursor.advance(2);
        let extent = cursor.extent_since(start);
        let text = format!("0.{digits}");
        let Ok(mut number) = text.parse::<Literal>() else {
            cursor.move_to(start);
            return self.missing(cursor);
        };
        number.set_span(digits.span());
        if !cursor.broken {
            let message = format!("write `{text}`: a number starts with a digit in Rust");
            self.errors.at(extent, message);
        }
        let kind = number_or_text(&number).kind;
        Some(Expr { kind, extent })
    }

    /// A name, a path, a macro call or a struct literal.
    fn path(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let start = cursor.position();
        if cursor.operator() == Some("::") {
            cursor.advance(2);
        }
        self.path_from(cursor, start)
    }

    /// The rest of a path that began at `start`.
    fn path_from(&mut self, cursor: &mut Cursor, start: usize) -> Option<Expr> {
        let Some(mut last) = cursor.peek_ident() else {
            return self.missing(cursor);
        };
        cursor.advance(1);
        while cursor.is_path_separator() {
            cursor.advance(2);
            match cursor.peek_ident() {
                Some(ident) => {
                    last = ident;
                    cursor.advance(1);
                }
                None if cursor.skip_angles() => {}
                None => {
                    let blame = cursor.blame();
                    self.fail(cursor, blame, "this `<` is not closed by a `>`");
                    cursor.move_to(start);
                    return None;
                }
            }
        }
        if is_macro_call(cursor) {
            cursor.advance(2);
        } else if cursor.peek_group(Delimiter::Brace).is_some() && is_type_name(last) {
            cursor.advance(1);
        } else if cursor.position() == start + 1 {
            return Some(Expr {
                kind: ExprKind::Name(last.clone()),
                extent: Extent::of(last.span()),
            });
        }
        Some(rust(cursor, start))
    }

    /// An argument of the user's own `macro_rules!` macro: the compiler has read it as one value
    /// already. What of Rust the tree has no place for stays as it is.
    fn invisible(&mut self, group: &Group) -> Expr {
        let tokens = transparent(group.stream().into_iter().collect());
        let enclosing = cursor::extent_of(&tokens).unwrap_or(group_extent(group));
        let mut cursor = Cursor::new(&tokens, enclosing);
        let mut errors = Errors::new();
        let mut parser = Parser {
            errors: &mut errors,
            depth: self.depth,
        };
        let expr = match split::range(&tokens) {
            Some(_) => None,
            None => parser.deeper(&mut cursor, Parser::expression),
        };
        match expr {
            Some(expr) if errors.is_empty() && cursor.is_at_end() => whole(expr),
            _ => Expr {
                kind: ExprKind::Rust(TokenTree::Group(group.clone()).into()),
                extent: enclosing,
            },
        }
    }
}

/// Keeps together what the invisible group kept together: `$x * 2` for the `x` of `1 + 1`.
fn whole(expr: Expr) -> Expr {
    match expr.kind {
        ExprKind::Unary { .. } | ExprKind::Binary { .. } | ExprKind::Cast { .. } => Expr {
            extent: expr.extent,
            kind: ExprKind::Group(Box::new(expr)),
        },
        _ => expr,
    }
}

fn number_or_text(literal: &Literal) -> Expr {
    let kind = match literal::kind(literal) {
        LiteralKind::Int => ExprKind::Int(literal.clone()),
        LiteralKind::Float => ExprKind::Float(literal.clone()),
        LiteralKind::Imaginary => ExprKind::Imaginary(literal.clone()),
        LiteralKind::Text => ExprKind::Text(literal.clone()),
    };
    Expr {
        kind,
        extent: Extent::of(literal.span()),
    }
}

fn rust(cursor: &Cursor, start: usize) -> Expr {
    Expr {
        kind: ExprKind::Rust(cursor::stream(cursor.since(start))),
        extent: cursor.extent_since(start),
    }
}

fn is_macro_call(cursor: &Cursor) -> bool {
    cursor.is_punct('!')
        && [Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace]
            .into_iter()
            .any(|delimiter| is_group(cursor.peek_at(1), delimiter))
}

/// A struct literal begins with the name of a type; a variable followed by a block is a mistake.
fn is_type_name(name: &Ident) -> bool {
    name.to_string().starts_with(char::is_uppercase)
}
