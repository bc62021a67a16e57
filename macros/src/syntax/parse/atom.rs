//! The smallest values: names, literals, groups, and pieces of plain Rust.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream};

use syn::buffer::Cursor;

use crate::syntax::editor;
use crate::syntax::errors::Errors;
use crate::syntax::literal::{self, LiteralKind};
use crate::syntax::tree::{Expr, ExprKind, Extent};

use super::reader::Reader;
use super::rust::{self, WordKind};
use super::tokens::{Group, Token, Tokens};
use super::{operators, python, split, text, tokens, Parser};

impl Parser<'_> {
    pub(super) fn atom(&mut self, reader: &mut Reader) -> Option<Expr> {
        match reader.peek() {
            Some(Token::Word(word)) => self.word(reader, &word),
            Some(Token::Literal(literal)) => {
                reader.skip();
                Some(self.number_or_text(literal, reader.broken))
            }
            Some(Token::Group(group)) => {
                let start = reader.here();
                reader.skip();
                Some(match group.delimiter {
                    Delimiter::Parenthesis => self.parentheses(group),
                    Delimiter::Bracket => self.brackets(group, reader.since(start)),
                    Delimiter::Brace => rust(reader, start),
                    Delimiter::None => self.invisible(group, reader.since(start)),
                })
            }
            Some(Token::Mark(_)) => self.mark(reader),
            None => self.missing(reader),
        }
    }

    fn word(&mut self, reader: &mut Reader, word: &Ident) -> Option<Expr> {
        let start = reader.here();
        match rust::word_kind(reader.rest()) {
            WordKind::Path => return self.path(reader),
            WordKind::Block => {
                if let Err(blame) = rust::skip_block(reader) {
                    self.fail(reader, blame, "a block `{ .. }` is missing after this");
                    return None;
                }
            }
            WordKind::ToTheEnd => reader.move_to_end(),
            WordKind::Lambda => {
                self.fail(reader, Extent::of(word.span()), operators::LAMBDA);
                return None;
            }
            WordKind::NoValue => {
                let message = format!("expected a value, found the Rust keyword `{word}`");
                self.fail(reader, Extent::of(word.span()), &message);
                return None;
            }
        }
        Some(rust(reader, start))
    }

    fn mark(&mut self, reader: &mut Reader) -> Option<Expr> {
        let start = reader.here();
        match reader.mark() {
            Some("|" | "||") => {
                reader.move_to_end();
                Some(rust(reader, start))
            }
            Some("::") => self.path(reader),
            Some("<") if reader.skip_angles() && reader.skip_path_separator() => {
                self.path_from(reader, start)
            }
            Some("'") => {
                if rust::skip_block(reader).is_err() {
                    return self.missing(reader);
                }
                Some(rust(reader, start))
            }
            Some(".") => self.float_without_zero(reader),
            Some("...") => {
                let message = "`...` stands for axes: it can only be an entry of an index, \
                               `a[..., 0]`";
                let blame = reader.operator().and_then(|dots| dots.tokens.extent());
                self.fail(reader, blame.unwrap_or(reader.blame()), message);
                None
            }
            _ => {
                reader.move_to(start);
                self.missing(reader)
            }
        }
    }

    /// No value begins here.
    fn missing(&mut self, reader: &mut Reader) -> Option<Expr> {
        let message = match reader.peek() {
            Some(_) => format!("expected a value, found `{}`", text::name(reader.rest())),
            None if reader.is_at_start() => "a value is missing here".to_owned(),
            None => "a value is missing after this".to_owned(),
        };
        let operator = reader
            .operator()
            .and_then(|operator| operator.tokens.extent());
        let blame = operator.unwrap_or(reader.blame());
        if reader.is_at_end() && !reader.is_at_start() {
            if let Some(name) = editor::completed(blame.last) {
                return Some(Expr {
                    kind: ExprKind::Name(name),
                    extent: blame,
                });
            }
        }
        match reader.is_at_end() {
            true => self.miss(reader, blame, &message),
            false => self.fail(reader, blame, &message),
        }
        None
    }

    /// A literal. Of a number whose suffix is none, `1L`, the digits are left.
    fn number_or_text(&mut self, mut literal: Literal, broken: bool) -> Expr {
        let extent = Extent::of(literal.span());
        if let Some((message, repaired)) = literal::wrong_suffix(&literal) {
            if !broken {
                self.errors.at(extent, message);
            }
            literal = repaired;
        }
        let kind = match literal::kind(&literal) {
            LiteralKind::Int => ExprKind::Int(literal),
            LiteralKind::Float => ExprKind::Float(literal),
            LiteralKind::Imaginary => ExprKind::Imaginary(literal),
            LiteralKind::Text => ExprKind::Text(literal),
        };
        Expr { kind, extent }
    }

    /// Python's `.5`.
    fn float_without_zero(&mut self, reader: &mut Reader) -> Option<Expr> {
        let start = reader.here();
        let digits = match reader.peek_second() {
            Some(Token::Literal(digits)) if literal::kind(&digits) != LiteralKind::Text => digits,
            _ => return self.missing(reader),
        };
        reader.skip();
        reader.skip();
        let extent = reader.extent_since(start);
        let text = format!("0.{digits}");
        let Ok(mut number) = text.parse::<Literal>() else {
            reader.move_to(start);
            return self.missing(reader);
        };
        number.set_span(digits.span());
        if !reader.broken {
            let message = format!("write `{text}`: a number starts with a digit in Rust");
            self.errors.at(extent, message);
        }
        let kind = self.number_or_text(number, reader.broken).kind;
        Some(Expr { kind, extent })
    }

    /// A name, a path, a macro call or a struct literal.
    fn path(&mut self, reader: &mut Reader) -> Option<Expr> {
        let start = reader.here();
        if let Some(separator) = reader.operator().filter(|operator| operator.text == "::") {
            reader.move_to(separator.tokens.end);
        }
        self.path_from(reader, start)
    }

    /// The rest of a path that began at `start`.
    fn path_from<'t>(&mut self, reader: &mut Reader<'t>, start: Cursor<'t>) -> Option<Expr> {
        let Some(mut last) = reader.peek_word() else {
            return self.missing(reader);
        };
        reader.skip();
        let name = reader.here();
        while reader.skip_path_separator() {
            match reader.peek_word() {
                Some(ident) => {
                    last = ident;
                    reader.skip();
                }
                None if reader.skip_angles() => {}
                None => {
                    let blame = reader.blame();
                    self.fail(reader, blame, "this `<` is not closed by a `>`");
                    reader.move_to(start);
                    return None;
                }
            }
        }
        if is_macro_call(reader.rest()) {
            reader.skip();
            reader.skip();
        } else if reader.peek_group(Delimiter::Brace).is_some() && is_type_name(&last) {
            reader.skip();
        } else if reader.here() == name && reader.since(start).only().is_some() {
            return Some(self.name(last));
        }
        Some(rust(reader, start))
    }

    fn name(&mut self, name: Ident) -> Expr {
        let extent = Extent::of(name.span());
        let kind = match python::constant(&name) {
            Some(message) => {
                self.errors.at(extent, message);
                ExprKind::Broken(TokenStream::new())
            }
            None => ExprKind::Name(name),
        };
        Expr { kind, extent }
    }

    /// An argument of the user's own `macro_rules!` macro: the compiler has read it as one value
    /// already. What of Rust the tree has no place for stays as it is.
    fn invisible(&mut self, group: Group, token: Tokens) -> Expr {
        let tokens = tokens::transparent(group.content());
        let enclosing = tokens.extent().unwrap_or(group.extent());
        let mut reader = Reader::new(tokens, enclosing);
        let mut errors = Errors::new();
        let mut parser = Parser {
            errors: &mut errors,
            depth: self.depth,
        };
        let expr = match split::range(tokens) {
            Some(_) => None,
            None => parser.deeper(&mut reader, Parser::expression),
        };
        match expr {
            Some(expr) if errors.is_empty() && reader.is_at_end() => whole(expr),
            _ => Expr {
                kind: ExprKind::Rust(token.stream()),
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

fn rust<'t>(reader: &Reader<'t>, start: Cursor<'t>) -> Expr {
    Expr {
        kind: ExprKind::Rust(reader.stream_since(start)),
        extent: reader.extent_since(start),
    }
}

fn is_macro_call(tokens: Tokens) -> bool {
    let is_group =
        |token| matches!(token, Token::Group(group) if group.delimiter != Delimiter::None);
    tokens.begins_with_mark('!') && tokens.rest().first().is_some_and(is_group)
}

/// A struct literal begins with the name of a type; a variable followed by a block is a mistake.
fn is_type_name(name: &Ident) -> bool {
    name.to_string().starts_with(char::is_uppercase)
}
