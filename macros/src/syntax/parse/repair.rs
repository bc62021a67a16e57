//! What is made of an entry with a mistake in it: the part before the mistake goes on to be
//! expanded, so that an editor still knows the types around it.

use proc_macro2::TokenStream;

use crate::syntax::tree::{Expr, ExprKind, UnaryOperator};

use super::reader::Reader;
use super::tokens::{Token, Tokens};
use super::{operators, python, source, split, text, Parser};

/// Where an entry stands: what may follow it differs.
#[derive(Clone, Copy)]
pub enum Place<'t> {
    Index,
    List,
    Argument,
    Parentheses,
    /// After the `=` of a `let` or of an assignment.
    Value,
    /// One of the values of a line, with the value before it if there is one.
    Line {
        before: Tokens<'t>,
    },
}

impl Parser<'_> {
    /// The value of an entry whose tokens should all have been read by now.
    pub(super) fn finish(
        &mut self,
        reader: &mut Reader,
        value: Option<Expr>,
        place: Place,
    ) -> Expr {
        if let (Some(prefix), false) = (prefix_of_text(value.as_ref(), reader), reader.broken) {
            self.fail(reader, reader.blame(), &of_prefixed_text(&prefix));
            return Expr {
                kind: ExprKind::Broken(TokenStream::new()),
                extent: reader.blame(),
            };
        }
        if !reader.broken && !reader.is_at_end() {
            self.leftover(reader, place);
        }
        let Some(value) = value else {
            return Expr {
                kind: ExprKind::Broken(TokenStream::new()),
                extent: reader.read().extent().unwrap_or(reader.blame()),
            };
        };
        // A statement or a comprehension of Python's is nothing to Rust.
        let is_python = python::statement(reader.read()).is_some()
            || reader.is_word("for")
            || reader.mark() == Some(":=");
        if reader.broken && is_python {
            return Expr {
                kind: ExprKind::Broken(TokenStream::new()),
                extent: value.extent,
            };
        }
        // What is not plain Rust cannot be handed on as tokens; the tree itself is as good.
        if !reader.broken || !is_plain_rust(&value) {
            return value;
        }
        Expr {
            kind: ExprKind::Broken(reader.read().stream()),
            extent: value.extent,
        }
    }

    /// Notes what is wrong with the tokens after a complete value.
    fn leftover(&mut self, reader: &mut Reader, place: Place) {
        let message = leftover_word(reader, place)
            .or_else(|| leftover_index(reader, place))
            .or_else(|| leftover_line(reader, place))
            .or_else(|| leftover_mark(reader, place))
            .unwrap_or_else(|| {
                let name = text::name(reader.rest());
                format!("an operator or a comma is missing before `{name}`")
            });
        let extent = match (&place, split::is_index_item(reader.rest())) {
            (Place::Line { .. }, true) => reader.rest().extent(),
            _ => reader
                .operator()
                .and_then(|operator| operator.tokens.extent()),
        };
        let blame = extent.unwrap_or(reader.blame());
        self.fail(reader, blame, &message);
    }
}

/// The letters directly before a text: `f"{a}"`.
fn prefix_of_text(value: Option<&Expr>, reader: &Reader) -> Option<String> {
    let (Some(ExprKind::Name(name)), Some(Token::Literal(text))) =
        (value.map(|value| &value.kind), reader.peek())
    else {
        return None;
    };
    let letters = name.to_string();
    let is_text = text.to_string().starts_with(['"', '\'']);
    let is_prefix = matches!(letters.to_lowercase().as_str(), "f" | "rf" | "fr" | "u");
    (is_text && is_prefix).then_some(letters)
}

fn of_prefixed_text(prefix: &str) -> String {
    match prefix {
        "u" | "U" => "write the text without `u`: each is Unicode".to_owned(),
        _ => {
            format!("`arr!` has no `{prefix}\"..\"`: write `format!(\"{{a}}\")`, outside of `arr!`")
        }
    }
}

/// A word of Python's: `x in a`, `del a[0]`.
fn leftover_word(reader: &Reader, place: Place) -> Option<String> {
    if let (Some(message), Place::Line { .. }) = (python::statement(reader.read()), place) {
        return Some(message.to_owned());
    }
    let mut word = reader.peek_word()?.to_string();
    if word == "is" && reader.rest().rest().begins_with_word("not") {
        word.push_str(" not");
    }
    operators::python_word(&word).map(str::to_owned)
}

/// `a[0] = 1`, and below it `a[1] = 2`.
fn leftover_line(reader: &Reader, place: Place) -> Option<String> {
    let is_line = matches!(place, Place::Line { .. } | Place::Value);
    let before = reader.blame_previous().last;
    if !is_line || !source::is_on_later_line(reader.here().span(), before) {
        return None;
    }
    let name = text::name(reader.rest());
    Some(format!(
        "a `;` is missing before `{name}`: it ends each line but the last"
    ))
}

/// `a 1:3` and `a, 1:3`.
fn leftover_index(reader: &Reader, place: Place) -> Option<String> {
    if !split::is_index_item(reader.rest()) {
        return None;
    }
    match place {
        Place::Line { before } if before.is_empty() && !starts_with_colon(reader) => {
            Some(missing_brackets(reader.read(), reader.rest()))
        }
        Place::Index => None,
        _ => starts_with_colon(reader)
            .then(|| "a slice is written in the brackets of an index: `a[1:3]`".to_owned()),
    }
}

fn starts_with_colon(reader: &Reader) -> bool {
    matches!(reader.mark(), Some(":" | "::"))
}

pub fn missing_brackets(array: Tokens, index: Tokens) -> String {
    let example = match (text::short(array), text::short(index)) {
        (Some(array), Some(index)) => format!("{array}[{index}]"),
        _ => "a[1:3]".to_owned(),
    };
    format!("an index is written in brackets: `{example}`")
}

fn leftover_mark(reader: &Reader, place: Place) -> Option<String> {
    let operator = reader.mark()?;
    if operators::assignment(operator).is_some() {
        let message = match place {
            Place::Value => "a line assigns once: write a second line for a second `=`",
            _ => "an assignment is a line of its own: `arr!(a[1:] = 5)`; to compare, write `==`",
        };
        return Some(message.to_owned());
    }
    Some(match operator {
        ";" => "unexpected `;`: a `,` separates the entries".to_owned(),
        ":=" => "write `let b = a;` on a line of its own, for `b := a`".to_owned(),
        _ => format!("unexpected `{operator}`"),
    })
}

/// Attributes of arrays that Rust does not know as fields.
const ATTRIBUTES: [&str; 12] = [
    "T", "mT", "flat", "shape", "strides", "ndim", "size", "nbytes", "itemsize", "dtype", "real",
    "imag",
];

/// Whether the tokens of the value mean the same in Rust.
fn is_plain_rust(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Name(name) => name != "np",
        ExprKind::Rust(_)
        | ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Text(_)
        | ExprKind::Repeat(_) => true,
        ExprKind::Group(inner)
        | ExprKind::Try { operand: inner, .. }
        | ExprKind::Borrow { operand: inner, .. }
        | ExprKind::Cast { value: inner, .. } => is_plain_rust(inner),
        ExprKind::Unary {
            operator, operand, ..
        } => {
            let is_rust = !matches!(operator, UnaryOperator::Positive | UnaryOperator::Invert);
            is_rust && is_plain_rust(operand)
        }
        ExprKind::Field { base, name, .. } => {
            let name = name.to_string();
            !ATTRIBUTES.contains(&name.as_str()) && is_plain_rust(base)
        }
        ExprKind::Method {
            base, arguments, ..
        }
        | ExprKind::Call {
            function: base,
            arguments,
            ..
        } => {
            is_plain_rust(base)
                && arguments
                    .iter()
                    .all(|argument| argument.keyword.is_none() && is_plain_rust(&argument.value))
        }
        ExprKind::Tuple(..)
        | ExprKind::List(..)
        | ExprKind::Index { .. }
        | ExprKind::Binary { .. }
        | ExprKind::Broken(_) => false,
    }
}
