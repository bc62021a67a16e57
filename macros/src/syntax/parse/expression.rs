//! Operators between and before values, by precedence climbing.

use syn::buffer::Cursor;

use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Extent, UnaryOperator};

use super::reader::Reader;
use super::tokens::{Operator, Token};
use super::{chain, operators, text, Parser};

impl Parser<'_> {
    /// Everything that can be a value. Nothing is left of a value that could not be begun; one that
    /// could not be finished is cut back to its last complete part, and the cursor stands there.
    pub(super) fn expression(&mut self, reader: &mut Reader) -> Option<Expr> {
        let start = reader.here();
        if is_range(reader) {
            return Some(self.range(reader, start));
        }
        let mut left = self.binary(reader, operators::COMPARISON)?;
        let mut links = 0;
        while let Some((operator, message, after)) = logical(reader) {
            if !self.link(reader, &mut links) {
                break;
            }
            let before = reader.here();
            reader.move_to(after);
            let operator_extent = reader.extent_since(before);
            if !reader.broken {
                self.errors.at(operator_extent, message);
            }
            let Some(right) = self.binary(reader, operators::COMPARISON) else {
                reader.move_to(before);
                break;
            };
            left = Expr::between(operator, operator_extent, left, right);
        }
        if is_range(reader) {
            return Some(self.range(reader, start));
        }
        Some(left)
    }

    /// A Rust range. Not in an index, where it is a slice written wrong: that is looked for before.
    fn range<'t>(&mut self, reader: &mut Reader<'t>, start: Cursor<'t>) -> Expr {
        if let Some(dots) = reader.operator() {
            reader.move_to(dots.tokens.end);
        }
        if !reader.is_at_end() {
            self.binary(reader, operators::COMPARISON);
        }
        Expr {
            kind: ExprKind::Rust(reader.stream_since(start)),
            extent: reader.extent_since(start),
        }
    }

    fn binary(&mut self, reader: &mut Reader, loosest: u8) -> Option<Expr> {
        let mut left = self.cast(reader)?;
        let mut links = 0;
        let mut second = None;
        let mut comparisons = 0;
        while let Some(mark) = reader.operator() {
            let misspelt = operators::misspelt(mark.text);
            let level = match misspelt {
                Some((operator, _)) => Some((operator, operators::COMPARISON)),
                None => operators::binary(mark.text),
            };
            let Some((operator, level)) = level.filter(|(_, level)| *level >= loosest) else {
                break;
            };
            if !self.link(reader, &mut links) {
                break;
            }
            let before = reader.here();
            reader.move_to(mark.tokens.end);
            let operator_extent = reader.extent_since(before);
            if let (Some((_, message)), false) = (misspelt, reader.broken) {
                self.errors.at(operator_extent, message);
            }
            if let Some(message) = increment(reader, mark) {
                self.fail(reader, operator_extent, &message);
            }
            let Some(right) = self.binary(reader, level + 1) else {
                reader.move_to(before);
                break;
            };
            if level == operators::COMPARISON {
                comparisons += 1;
                if comparisons == 2 {
                    second = Some(operator_extent);
                }
            }
            left = Expr::between(operator, operator_extent, left, right);
        }
        if let Some(extent) = second {
            self.errors.at(extent, chain::message(&left));
            left = chain::as_meant(&left).unwrap_or(left);
        }
        Some(left)
    }

    /// `x as T`, which binds tighter than the operators between two values.
    fn cast(&mut self, reader: &mut Reader) -> Option<Expr> {
        let start = reader.here();
        let mut value = self.signed(reader)?;
        let mut links = 0;
        while reader.is_word("as") && self.link(reader, &mut links) {
            let before = reader.here();
            if !self.skip_type(reader) {
                reader.move_to(before);
                break;
            }
            value = Expr {
                kind: ExprKind::Cast {
                    value: Box::new(value),
                    tokens: reader.stream_since(before),
                },
                extent: reader.extent_since(start),
            };
        }
        Some(value)
    }

    /// A value with its signs: `-x ** 2` is `-(x ** 2)`, `2 ** -x` is `2 ** (-x)`.
    pub(super) fn signed(&mut self, reader: &mut Reader) -> Option<Expr> {
        self.deeper(reader, Self::signed_value)
    }

    fn signed_value(&mut self, reader: &mut Reader) -> Option<Expr> {
        let start = reader.here();
        let base = match reader.peek() {
            Some(Token::Mark(mark)) => match operators::unary(mark.as_char()) {
                Some(operator) => {
                    reader.skip();
                    let operand = self.signed(reader)?;
                    return Some(before(operator, mark.span(), operand));
                }
                None => self.reference(reader)?,
            },
            Some(Token::Word(word)) if word == "not" && is_python_not(reader) => {
                return self.python_not(reader);
            }
            _ => self.postfix(reader)?,
        };
        if !self.is_power(reader) {
            return Some(base);
        }
        let before = reader.here();
        reader.skip();
        reader.skip();
        let operator_extent = reader.extent_since(before);
        let Some(exponent) = self.signed(reader) else {
            reader.move_to(before);
            return Some(base);
        };
        let extent = reader.extent_since(start);
        let power = Expr::between(BinaryOperator::Power, operator_extent, base, exponent);
        Some(Expr { extent, ..power })
    }

    /// Whether `**` follows; or `* *`, which is what rustfmt makes of it. With a number as its exponent, or with what has
    /// a sign, that is a power for certain; otherwise it may as well be a product with what a reference leads to.
    fn is_power(&mut self, reader: &Reader) -> bool {
        if !reader.is_mark('*') {
            return false;
        }
        let after = reader.rest().rest();
        match reader.mark() {
            Some("**") => return true,
            Some("*") if after.begins_with_mark('*') => {}
            _ => return false,
        }
        let exponent = after.rest();
        let is_number = matches!(exponent.first(), Some(Token::Literal(_)));
        if !(is_number || exponent.begins_with_mark('-') || reader.broken) {
            self.errors.at(reader.blame(), operators::SPLIT_POWER);
        }
        true
    }

    /// Rust's `*x`, `&x` and `&mut x`, which bind tighter than `**`, as in Rust.
    fn reference(&mut self, reader: &mut Reader) -> Option<Expr> {
        let start = reader.here();
        let Some(punct) = reader.peek_mark() else {
            return self.postfix(reader);
        };
        match punct.as_char() {
            '*' => {
                reader.skip();
                let operand = self.referenced(reader)?;
                Some(before(UnaryOperator::Dereference, punct.span(), operand))
            }
            '&' => {
                reader.skip();
                let mutable = reader.is_word("mut");
                if mutable {
                    reader.skip();
                }
                let tokens = reader.stream_since(start);
                let operand = self.referenced(reader)?;
                Some(Expr {
                    extent: Extent {
                        first: punct.span(),
                        last: operand.extent.last,
                    },
                    kind: ExprKind::Borrow {
                        tokens,
                        mutable,
                        operand: Box::new(operand),
                    },
                })
            }
            _ => self.postfix(reader),
        }
    }

    fn referenced(&mut self, reader: &mut Reader) -> Option<Expr> {
        let sign = reader
            .peek_mark()
            .and_then(|punct| operators::unary(punct.as_char()));
        match sign {
            Some(_) => self.signed(reader),
            None => self.deeper(reader, Self::reference),
        }
    }

    /// `not x`, read as `~x` after the error.
    fn python_not(&mut self, reader: &mut Reader) -> Option<Expr> {
        let extent = reader.blame();
        if !reader.broken {
            self.errors.at(extent, operators::NOT);
        }
        reader.skip();
        let operand = self.binary(reader, operators::COMPARISON)?;
        Some(before(UnaryOperator::Invert, extent.first, operand))
    }
}

fn is_range(reader: &Reader) -> bool {
    reader.is_mark('.') && matches!(reader.mark(), Some(".." | "..="))
}

/// Whether the word `not` is Python's operator, and no variable's name.
fn is_python_not(reader: &Reader) -> bool {
    !matches!(reader.peek_second(), None | Some(Token::Mark(_)))
}

/// Python's `and` and `or` and Rust's `&&` and `||`: what they stand for, what to write instead, and
/// what follows them.
fn logical<'t>(reader: &Reader<'t>) -> Option<(BinaryOperator, &'static str, Cursor<'t>)> {
    let (word, after) = match reader.peek()? {
        Token::Word(word) => (word.to_string(), reader.rest().rest().start),
        Token::Mark(_) => {
            let mark = reader.operator()?;
            (mark.text.to_owned(), mark.tokens.end)
        }
        _ => return None,
    };
    let (operator, message) = operators::logical(&word)?;
    Some((operator, message, after))
}

fn before(operator: UnaryOperator, span: proc_macro2::Span, operand: Expr) -> Expr {
    Expr {
        extent: Extent {
            first: span,
            last: operand.extent.last,
        },
        kind: ExprKind::Unary {
            operator,
            span,
            operand: Box::new(operand),
        },
    }
}

/// What to write for `a++`, whose first mark has just been read.
fn increment(reader: &Reader, mark: Operator) -> Option<String> {
    let again = reader.mark()?;
    let is_last = reader.rest().only().is_some();
    (again == mark.text && matches!(again, "+" | "-") && is_last).then(|| {
        let place = reader.read().until(mark.tokens.start);
        let place = text::short(place).unwrap_or_else(|| "a[0]".to_owned());
        format!("write `{again}= 1`, as in `{place} {again}= 1`: Rust has no `{again}{again}`")
    })
}
