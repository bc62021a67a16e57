//! What follows a value: an index, an attribute, a call, `?`.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};

use crate::syntax::literal::{self, LiteralKind};
use crate::syntax::tree::{Expr, ExprKind, Extent};

use super::cursor::{self, group_extent, Cursor};
use super::split;
use super::Parser;

impl Parser<'_> {
    pub(super) fn postfix(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let mut base = self.atom(cursor)?;
        let mut links = 0;
        while begins_postfix(cursor) && self.link(cursor, &mut links) {
            let before = cursor.position();
            let broken = cursor.broken;
            base = self.applied(cursor, base);
            if cursor.broken && !broken {
                cursor.move_to(before);
                break;
            }
        }
        Some(base)
    }

    /// One step. After a mistake it returns the base as it was.
    fn applied(&mut self, cursor: &mut Cursor, base: Expr) -> Expr {
        match cursor.peek() {
            Some(TokenTree::Group(group)) => {
                cursor.advance(1);
                match group.delimiter() {
                    Delimiter::Bracket => self.indexed(base, group),
                    _ => self.called(base, group),
                }
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == '?' => {
                cursor.advance(1);
                let mark = punct.span();
                wrap(base, Extent::of(mark), |operand| ExprKind::Try {
                    operand,
                    mark,
                })
            }
            Some(TokenTree::Punct(punct)) => {
                cursor.advance(1);
                self.member(cursor, base, punct.span())
            }
            _ => base,
        }
    }

    fn indexed(&mut self, base: Expr, group: &Group) -> Expr {
        let items = self.items(group);
        wrap(base, group_extent(group), |base| ExprKind::Index {
            base,
            items,
        })
    }

    fn called(&mut self, function: Expr, group: &Group) -> Expr {
        let arguments = self.arguments(group);
        wrap(function, group_extent(group), |function| ExprKind::Call {
            function,
            arguments,
            parentheses: group.span(),
        })
    }

    fn member(&mut self, cursor: &mut Cursor, base: Expr, dot: Span) -> Expr {
        match cursor.peek() {
            Some(TokenTree::Ident(name)) => {
                cursor.advance(1);
                self.attribute(cursor, base, dot, name)
            }
            Some(TokenTree::Literal(number)) if is_tuple_field(number) => {
                cursor.advance(1);
                tuple_fields(base, dot, number)
            }
            _ => {
                let message = "a name is missing after the `.`";
                self.fail(cursor, Extent::of(dot), message);
                base
            }
        }
    }

    /// `.name`, `.name(..)` and `.name::<..>(..)`.
    fn attribute(&mut self, cursor: &mut Cursor, base: Expr, dot: Span, name: &Ident) -> Expr {
        let start = cursor.position();
        if split::is_turbofish(cursor.rest()) {
            cursor.advance(2);
            let closed = cursor.skip_angles();
            if !closed || cursor.peek_group(Delimiter::Parenthesis).is_none() {
                let message = format!("`.{name}::<..>` needs its arguments: `.{name}::<..>()`");
                self.fail(cursor, Extent::of(name.span()), &message);
                return base;
            }
        }
        let turbofish = cursor::stream(cursor.since(start));
        let Some(group) = cursor.peek_group(Delimiter::Parenthesis) else {
            return match imaginary(&base, name) {
                Some(number) => wrap(base, Extent::of(name.span()), |_| {
                    ExprKind::Imaginary(number)
                }),
                None => field(base, dot, TokenTree::Ident(name.clone())),
            };
        };
        cursor.advance(1);
        let arguments = self.arguments(group);
        wrap(base, group_extent(group), |base| ExprKind::Method {
            base,
            dot,
            name: name.clone(),
            turbofish,
            arguments,
            parentheses: group.span(),
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

fn begins_postfix(cursor: &Cursor) -> bool {
    match cursor.peek() {
        Some(TokenTree::Group(group)) => {
            matches!(
                group.delimiter(),
                Delimiter::Bracket | Delimiter::Parenthesis
            )
        }
        Some(TokenTree::Punct(_)) => matches!(cursor.operator(), Some("." | "?")),
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
