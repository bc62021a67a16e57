//! Operators between and before values, by precedence climbing.

use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Extent, UnaryOperator};

use super::cursor::{self, Cursor};
use super::{operators, text, Parser};
use proc_macro2::TokenTree;

impl Parser<'_> {
    /// Everything that can be a value. Nothing is left of a value that could not be begun; one that
    /// could not be finished is cut back to its last complete part, and the cursor stands there.
    pub(super) fn expression(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let start = cursor.position();
        if matches!(cursor.operator(), Some(".." | "..=")) {
            return Some(self.range(cursor, start));
        }
        let mut left = self.binary(cursor, operators::COMPARISON)?;
        let mut links = 0;
        while let Some((operator, message, length)) = logical(cursor) {
            if !self.link(cursor, &mut links) {
                break;
            }
            let before = cursor.position();
            cursor.advance(length);
            let operator_extent = cursor.extent_since(before);
            if !cursor.broken {
                self.errors.at(operator_extent, message);
            }
            let Some(right) = self.binary(cursor, operators::COMPARISON) else {
                cursor.move_to(before);
                break;
            };
            left = between(operator, operator_extent, left, right);
        }
        if matches!(cursor.operator(), Some(".." | "..=")) {
            return Some(self.range(cursor, start));
        }
        Some(left)
    }

    /// A Rust range. Not in an index, where it is a slice written wrong: that is looked for before.
    fn range(&mut self, cursor: &mut Cursor, start: usize) -> Expr {
        cursor.advance(cursor.operator().map_or(0, str::len));
        if !cursor.is_at_end() {
            self.binary(cursor, operators::COMPARISON);
        }
        Expr {
            kind: ExprKind::Rust(cursor::stream(cursor.since(start))),
            extent: cursor.extent_since(start),
        }
    }

    fn binary(&mut self, cursor: &mut Cursor, loosest: u8) -> Option<Expr> {
        let start = cursor.position();
        let mut left = self.cast(cursor)?;
        let mut links = 0;
        let mut chain = Chain::default();
        while let Some(text) = cursor.operator() {
            let Some((operator, level)) = operators::binary(text) else {
                break;
            };
            if level < loosest || !self.link(cursor, &mut links) {
                break;
            }
            let before = cursor.position();
            cursor.advance(text.len());
            let operator_extent = cursor.extent_since(before);
            let Some(right) = self.binary(cursor, level + 1) else {
                cursor.move_to(before);
                break;
            };
            if level == operators::COMPARISON {
                if let Some(message) = chain.next(cursor, start, before, text.len()) {
                    self.errors.at(operator_extent, message);
                }
            }
            left = between(operator, operator_extent, left, right);
        }
        Some(left)
    }

    /// `x as T`, which binds tighter than the operators between two values.
    fn cast(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let start = cursor.position();
        let mut value = self.signed(cursor)?;
        let mut links = 0;
        while cursor.is_word("as") && self.link(cursor, &mut links) {
            let before = cursor.position();
            if !self.skip_type(cursor) {
                cursor.move_to(before);
                break;
            }
            value = Expr {
                kind: ExprKind::Cast {
                    value: Box::new(value),
                    tokens: cursor::stream(cursor.since(before)),
                },
                extent: cursor.extent_since(start),
            };
        }
        Some(value)
    }

    /// A value with its signs: `-x ** 2` is `-(x ** 2)`, `2 ** -x` is `2 ** (-x)`.
    pub(super) fn signed(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        self.deeper(cursor, Self::signed_value)
    }

    fn signed_value(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let start = cursor.position();
        if let Some(punct) = cursor.peek_punct() {
            if let Some(operator) = operators::unary(punct.as_char()) {
                cursor.advance(1);
                let operand = self.signed(cursor)?;
                return Some(before(operator, punct.span(), operand));
            }
        }
        if cursor.is_word("not") && !matches!(cursor.peek_at(1), None | Some(TokenTree::Punct(_))) {
            return self.python_not(cursor);
        }
        let base = self.reference(cursor)?;
        if !self.is_power(cursor) {
            return Some(base);
        }
        let before = cursor.position();
        cursor.advance(2);
        let operator_extent = cursor.extent_since(before);
        let Some(exponent) = self.signed(cursor) else {
            cursor.move_to(before);
            return Some(base);
        };
        let extent = cursor.extent_since(start);
        let power = between(BinaryOperator::Power, operator_extent, base, exponent);
        Some(Expr { extent, ..power })
    }

    /// Whether `**` follows; or `* *`, which is what rustfmt makes of it. That is a power of a number
    /// for certain; of anything else it may as well be a product with what a reference leads to.
    fn is_power(&mut self, cursor: &Cursor) -> bool {
        if cursor.operator() == Some("**") {
            return true;
        }
        let is_star = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == '*');
        if cursor.operator() != Some("*") || !is_star(cursor.peek_at(1)) {
            return false;
        }
        if !matches!(cursor.peek_at(2), Some(TokenTree::Literal(_))) && !cursor.broken {
            self.errors.at(cursor.blame(), operators::SPLIT_POWER);
        }
        true
    }

    /// Rust's `*x`, `&x` and `&mut x`, which bind tighter than `**`, as in Rust.
    fn reference(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let start = cursor.position();
        let Some(punct) = cursor.peek_punct() else {
            return self.postfix(cursor);
        };
        match punct.as_char() {
            '*' => {
                cursor.advance(1);
                let operand = self.referenced(cursor)?;
                Some(before(UnaryOperator::Dereference, punct.span(), operand))
            }
            '&' => {
                cursor.advance(1);
                let mutable = cursor.is_word("mut");
                cursor.advance(usize::from(mutable));
                let tokens = cursor::stream(cursor.since(start));
                let operand = self.referenced(cursor)?;
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
            _ => self.postfix(cursor),
        }
    }

    fn referenced(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let sign = cursor
            .peek_punct()
            .and_then(|punct| operators::unary(punct.as_char()));
        match sign {
            Some(_) => self.signed(cursor),
            None => self.deeper(cursor, Self::reference),
        }
    }

    /// `not x`, read as `~x` after the error.
    fn python_not(&mut self, cursor: &mut Cursor) -> Option<Expr> {
        let extent = cursor.blame();
        if !cursor.broken {
            self.errors.at(extent, operators::NOT);
        }
        cursor.advance(1);
        let operand = self.binary(cursor, operators::COMPARISON)?;
        Some(before(UnaryOperator::Invert, extent.first, operand))
    }
}

/// Python's `and` and `or` and Rust's `&&` and `||`: what they stand for, what to write instead, and
/// their number of tokens.
fn logical(cursor: &Cursor) -> Option<(BinaryOperator, &'static str, usize)> {
    if let Some(word) = cursor.peek_ident() {
        let (operator, message) = operators::logical(&word.to_string())?;
        return Some((operator, message, 1));
    }
    let (operator, message) = operators::logical(cursor.operator()?)?;
    Some((operator, message, 2))
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

fn between(operator: BinaryOperator, operator_extent: Extent, left: Expr, right: Expr) -> Expr {
    Expr {
        extent: Extent {
            first: left.extent.first,
            last: right.extent.last,
        },
        kind: ExprKind::Binary {
            operator,
            operator_extent,
            left: Box::new(left),
            right: Box::new(right),
        },
    }
}

/// Python reads `a < b < c` as two comparisons, which NumPy's arrays refuse.
#[derive(Default)]
struct Chain {
    /// Where the right side of the comparison before begins.
    middle: Option<usize>,
    noted: bool,
}

impl Chain {
    /// The error for a comparison that has just been read, if it is the second one.
    fn next(
        &mut self,
        cursor: &Cursor,
        start: usize,
        operator: usize,
        length: usize,
    ) -> Option<String> {
        let middle = self.middle.replace(operator + length)?;
        if self.noted {
            return None;
        }
        self.noted = true;
        let first = text::short(cursor.between(start, operator));
        let second = text::short(cursor.since(middle));
        let pair = match (first, second) {
            (Some(first), Some(second)) => format!("({first}) & ({second})"),
            _ => "(a < b) & (b < c)".to_owned(),
        };
        Some(format!("comparisons cannot be chained: write `{pair}`"))
    }
}
