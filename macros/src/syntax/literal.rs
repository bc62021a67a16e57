//! What the literals of the tree stand for, as far as their tokens alone tell.

use proc_macro2::Literal;

use crate::syntax::tree::{Expr, ExprKind, Extent, UnaryOperator};

/// What a literal token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LiteralKind {
    Int,
    Float,
    /// `2.5j`
    Imaginary,
    /// A string, a character, bytes.
    Text,
}

/// The largest rank a shape can have.
pub const MAXIMUM_RANK: usize = 6;

pub fn kind(literal: &Literal) -> LiteralKind {
    let text = literal.to_string();
    if !text.starts_with(|first: char| first.is_ascii_digit() || first == '-') {
        return LiteralKind::Text;
    }
    if radix(&text).is_some() {
        return LiteralKind::Int;
    }
    let (digits, suffix) = split_suffix(&text);
    if matches!(suffix, "j" | "J") {
        LiteralKind::Imaginary
    } else if suffix.starts_with('f') || digits.contains(['.', 'e', 'E']) {
        LiteralKind::Float
    } else {
        LiteralKind::Int
    }
}

/// The value of an integer token.
pub fn integer_of(literal: &Literal) -> Option<i128> {
    let text = literal.to_string();
    let (sign, magnitude) = match text.strip_prefix('-') {
        Some(magnitude) => (-1, magnitude),
        None => (1, text.as_str()),
    };
    let (radix, digits) = match radix(magnitude) {
        Some(radix) => (radix, &magnitude[2..]),
        None => (10, magnitude),
    };
    let end = digits
        .find(|character: char| character != '_' && !character.is_digit(radix))
        .unwrap_or(digits.len());
    let digits: String = digits[..end]
        .chars()
        .filter(|character| *character != '_')
        .collect();
    i128::from_str_radix(&digits, radix).ok()?.checked_mul(sign)
}

/// The number before the suffix of a decimal literal.
pub fn magnitude(literal: &Literal) -> Option<f64> {
    let text = literal.to_string();
    if radix(&text).is_some() {
        return None;
    }
    split_suffix(&text).0.replace('_', "").parse().ok()
}

/// The float, imaginary or text literal `expr` is, with its sign and in any parentheses.
pub fn not_an_integer(expr: &Expr) -> Option<(LiteralKind, Extent)> {
    match &expr.kind {
        ExprKind::Float(_) => Some((LiteralKind::Float, expr.extent)),
        ExprKind::Imaginary(_) => Some((LiteralKind::Imaginary, expr.extent)),
        ExprKind::Text(_) => Some((LiteralKind::Text, expr.extent)),
        ExprKind::Group(inner) => not_an_integer(inner),
        ExprKind::Unary {
            operator: UnaryOperator::Negative | UnaryOperator::Positive,
            operand,
            ..
        } => not_an_integer(operand).map(|(kind, _)| (kind, expr.extent)),
        _ => None,
    }
}

/// The entries of a list literal, in any parentheses.
pub fn list(expr: &Expr) -> Option<&[Expr]> {
    match &expr.kind {
        ExprKind::List(entries, _) => Some(entries),
        ExprKind::Group(inner) => list(inner),
        _ => None,
    }
}

/// The lengths of a nested list, if all its rows agree; none for anything but a list.
pub fn regular_shape(expr: &Expr) -> Option<Vec<usize>> {
    list(expr)?;
    match measure(expr) {
        Measure::Regular(shape) => Some(shape),
        Measure::Ragged { .. } => None,
    }
}

/// The elements of a nested list, in C order if it is regular: everything in it that is not a list
/// itself.
pub fn leaves(expr: &Expr) -> Vec<&Expr> {
    let mut level = vec![expr];
    while level.iter().any(|entry| list(entry).is_some()) {
        level = level.into_iter().flat_map(entries_or_itself).collect();
    }
    level
}

fn entries_or_itself(expr: &Expr) -> Vec<&Expr> {
    match list(expr) {
        Some(entries) => entries.iter().collect(),
        None => vec![expr],
    }
}

/// What NumPy finds out about the shape of a nested list.
pub enum Measure {
    Regular(Vec<usize>),
    Ragged {
        /// The leading lengths on which all rows agree.
        agreed: Vec<usize>,
        /// The first row that is unlike the first of its level.
        culprit: Extent,
    },
}

/// Goes down level by level: a level counts as an axis when all its entries are lists of one length.
pub fn measure(expr: &Expr) -> Measure {
    let mut shape = Vec::new();
    let mut level = vec![expr];
    loop {
        let mut lengths = level.iter().map(|entry| list(entry).map(<[Expr]>::len));
        let Some(expected) = lengths.next() else {
            return Measure::Regular(shape);
        };
        if let Some(position) = lengths.position(|length| length != expected) {
            return Measure::Ragged {
                agreed: shape,
                culprit: level[position + 1].extent,
            };
        }
        let Some(length) = expected else {
            return Measure::Regular(shape);
        };
        shape.push(length);
        level = level.into_iter().filter_map(list).flatten().collect();
    }
}

/// 2, 8 or 16, if the number is written with one of their prefixes.
fn radix(text: &str) -> Option<u32> {
    match text.trim_start_matches('-').get(..2)? {
        "0b" => Some(2),
        "0o" => Some(8),
        "0x" => Some(16),
        _ => None,
    }
}

/// A decimal number and its suffix. An `e` belongs to the number if an exponent follows.
fn split_suffix(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut end = 0;
    while let Some(&byte) = bytes.get(end) {
        let inside = match byte {
            b'0'..=b'9' | b'_' | b'.' | b'-' | b'+' => true,
            b'e' | b'E' => bytes[end + 1..]
                .iter()
                .find(|next| **next != b'_')
                .is_some_and(|next| matches!(next, b'0'..=b'9' | b'-' | b'+')),
            _ => false,
        };
        if !inside {
            break;
        }
        end += 1;
    }
    text.split_at(end)
}

/// Whether a number says its type: `1u8`, `2.0_f32`.
pub fn has_suffix(literal: &Literal) -> bool {
    let text = literal.to_string();
    match radix(&text) {
        Some(radix) => text[2..]
            .chars()
            .any(|character| character != '_' && !character.is_digit(radix)),
        None => !split_suffix(&text).1.is_empty(),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::syntax::errors::Errors;
    use crate::syntax::tree::Statement;

    pub fn with_expr<T>(source: &str, look: impl FnOnce(&Expr) -> T) -> T {
        let tokens: proc_macro2::TokenStream = match source.parse() {
            Ok(tokens) => tokens,
            Err(error) => panic!("{source}: {error}"),
        };
        let input = crate::syntax::parse::parse(tokens, &mut Errors::new());
        match input.statements.as_slice() {
            [Statement::Values(values)] => look(&values[0]),
            _ => panic!("{source} is not a value"),
        }
    }

    #[test]
    fn kinds() {
        for (source, expected) in [
            ("1", LiteralKind::Int),
            ("1usize", LiteralKind::Int),
            ("0x1f32", LiteralKind::Int),
            ("0b1e", LiteralKind::Int),
            ("1.", LiteralKind::Float),
            ("1e-5_f64", LiteralKind::Float),
            ("1E5", LiteralKind::Float),
            ("1_f64", LiteralKind::Float),
            ("2j", LiteralKind::Imaginary),
            ("2.5J", LiteralKind::Imaginary),
            ("1e3j", LiteralKind::Imaginary),
            ("'e'", LiteralKind::Text),
            ("r#\"1\"#", LiteralKind::Text),
            ("b\"1\"", LiteralKind::Text),
        ] {
            let found = source.parse::<Literal>().map(|literal| kind(&literal));
            assert_eq!(found.ok(), Some(expected), "{source}");
        }
    }

    #[test]
    fn shapes_and_leaves() {
        let shape = |source| with_expr(source, regular_shape);
        assert_eq!(shape("[[1, 2, 3], [4, 5, 6]]"), Some(vec![2, 3]));
        assert_eq!(shape("([([1], [x])],)[0]"), None);
        assert_eq!(shape("([([1]), [x]])"), Some(vec![2, 1]));
        assert_eq!(shape("[[], []]"), Some(vec![2, 0]));
        assert_eq!(shape("[]"), Some(vec![0]));
        assert_eq!(shape("[[1], 2]"), None);
        assert_eq!(shape("1"), None);
        let count = |source| with_expr(source, |expr| leaves(expr).len());
        assert_eq!(count("[[1, 2, 3], [4, 5, f([6, 7])]]"), 6);
        assert_eq!(count("[[1], 2]"), 2);
        assert_eq!(count("[[], []]"), 0);
        assert_eq!(count("x"), 1);
    }
}
