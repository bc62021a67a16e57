//! What follows a value: an index, an attribute, a call, `?`.

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};

use crate::syntax::editor;
use crate::syntax::literal::{self, LiteralKind};
use crate::syntax::tree::{Expr, ExprKind, Extent};

use super::python;
use super::reader::Reader;
use super::split;
use super::tokens::{Group, Token};
use super::Parser;

impl Parser<'_> {
    pub(super) fn postfix(&mut self, reader: &mut Reader) -> Option<Expr> {
        let mut base = self.atom(reader)?;
        let mut links = 0;
        while begins_postfix(reader) && self.link(reader, &mut links) {
            let before = reader.here();
            let broken = reader.broken;
            base = self.applied(reader, base);
            if reader.broken && !broken {
                reader.move_to(before);
                break;
            }
        }
        Some(base)
    }

    /// One step. After a mistake it returns the base as it was.
    fn applied(&mut self, reader: &mut Reader, base: Expr) -> Expr {
        match reader.peek() {
            Some(Token::Group(group)) => {
                reader.skip();
                match group.delimiter {
                    Delimiter::Bracket => self.indexed(base, group),
                    _ => self.called(base, group),
                }
            }
            Some(Token::Mark(punct)) if punct.as_char() == '?' => {
                reader.skip();
                let mark = punct.span();
                wrap(base, Extent::of(mark), |operand| ExprKind::Try {
                    operand,
                    mark,
                })
            }
            Some(Token::Mark(punct)) => {
                reader.skip();
                self.member(reader, base, punct.span())
            }
            _ => base,
        }
    }

    fn indexed(&mut self, base: Expr, group: Group) -> Expr {
        let items = self.items(group);
        wrap(base, group.extent(), |base| ExprKind::Index { base, items })
    }

    fn called(&mut self, function: Expr, group: Group) -> Expr {
        let reported = self.errors.count();
        let arguments = self.arguments(group);
        let builtin = match &function.kind {
            ExprKind::Name(name) => python::builtin(name, &arguments),
            _ => None,
        };
        if let Some(message) = builtin {
            // `map(lambda x: x, a)` is one mistake.
            if self.errors.count() == reported {
                self.errors.at(function.extent, message);
            }
            return wrap(function, group.extent(), |_| {
                ExprKind::Broken(TokenStream::new())
            });
        }
        wrap(function, group.extent(), |function| ExprKind::Call {
            function,
            arguments,
            parentheses: group.span.join(),
        })
    }

    fn member(&mut self, reader: &mut Reader, base: Expr, dot: Span) -> Expr {
        match reader.peek() {
            Some(Token::Word(name)) => {
                reader.skip();
                self.attribute(reader, base, dot, &name)
            }
            Some(Token::Literal(number)) if is_tuple_field(&number) => {
                reader.skip();
                tuple_fields(base, dot, &number)
            }
            _ => match editor::completed(dot) {
                Some(name) => field(base, dot, name.into()),
                None => {
                    let message = "a name is missing after the `.`";
                    self.miss(reader, Extent::of(dot), message);
                    base
                }
            },
        }
    }

    /// `.name`, `.name(..)` and `.name::<..>(..)`.
    fn attribute(&mut self, reader: &mut Reader, base: Expr, dot: Span, name: &Ident) -> Expr {
        let start = reader.here();
        if let Some(angles) = split::turbofish(reader.rest()) {
            reader.move_to(angles.start);
            let closed = reader.skip_angles();
            if !closed || reader.peek_group(Delimiter::Parenthesis).is_none() {
                let message = format!("`.{name}::<..>` needs its arguments: `.{name}::<..>()`");
                self.fail(reader, Extent::of(name.span()), &message);
                return base;
            }
        }
        let turbofish = reader.stream_since(start);
        let Some(group) = reader.peek_group(Delimiter::Parenthesis) else {
            return match imaginary(&base, name) {
                Some(number) => wrap(base, Extent::of(name.span()), |_| {
                    ExprKind::Imaginary(number)
                }),
                None => field(base, dot, TokenTree::Ident(name.clone())),
            };
        };
        reader.skip();
        let arguments = self.arguments(group);
        wrap(base, group.extent(), |base| ExprKind::Method {
            base,
            dot,
            name: name.clone(),
            turbofish,
            arguments,
            parentheses: group.span.join(),
        })
    }
}

/// Python's `2.j`, which Rust reads as a field of `2`.
fn imaginary(base: &Expr, name: &Ident) -> Option<Literal> {
    match &base.kind {
        ExprKind::Int(digits) if name == "j" || name == "J" => {
            let mut number: Literal = format!("{digits}.0{name}").parse().ok()?;
            number.set_span(digits.span());
            (literal::kind(&number) == LiteralKind::Imaginary).then_some(number)
        }
        _ => None,
    }
}

fn begins_postfix(reader: &Reader) -> bool {
    match reader.peek() {
        Some(Token::Group(group)) => {
            matches!(group.delimiter, Delimiter::Bracket | Delimiter::Parenthesis)
        }
        Some(Token::Mark(_)) => matches!(reader.mark(), Some("." | "?")),
        _ => false,
    }
}

fn wrap(base: Expr, end: Extent, kind: impl FnOnce(Box<Expr>) -> ExprKind) -> Expr {
    Expr {
        extent: Extent {
            first: base.extent.first,
            last: end.last,
        },
        kind: kind(Box::new(base)),
    }
}

fn field(base: Expr, dot: Span, name: TokenTree) -> Expr {
    wrap(base, Extent::of(name.span()), |base| ExprKind::Field {
        base,
        dot,
        name: TokenStream::from(name),
    })
}

/// `0`, or the `0.1` of `pair.0.1`, which the compiler hands over as a float.
fn is_tuple_field(number: &Literal) -> bool {
    literal::kind(number) != LiteralKind::Text
        && number
            .to_string()
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn tuple_fields(base: Expr, dot: Span, number: &Literal) -> Expr {
    let text = number.to_string();
    if !text.contains('.') {
        return field(base, dot, TokenTree::Literal(number.clone()));
    }
    text.split('.').fold(base, |base, part| {
        let Ok(position) = part.parse() else {
            return base;
        };
        let mut name = Literal::usize_unsuffixed(position);
        name.set_span(number.span());
        field(base, dot, TokenTree::Literal(name))
    })
}
