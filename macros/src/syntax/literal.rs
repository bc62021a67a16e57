//! What the literals of the tree stand for, as far as their tokens alone tell.

use proc_macro2::Literal;
use syn::Lit;

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

/// Whether it is an array of Rust's, `b"ndview"`, and no element.
pub fn is_bytes(literal: &Literal) -> bool {
    let text = literal.to_string();
    text.starts_with("b\"") || text.starts_with("br")
}

pub fn kind(literal: &Literal) -> LiteralKind {
    match Lit::new(literal.clone()) {
        Lit::Int(number) => kind_by_suffix(number.suffix()).unwrap_or(LiteralKind::Int),
        Lit::Float(number) => kind_by_suffix(number.suffix()).unwrap_or(LiteralKind::Float),
        _ => LiteralKind::Text,
    }
}

fn kind_by_suffix(suffix: &str) -> Option<LiteralKind> {
    match suffix {
        "j" | "J" => Some(LiteralKind::Imaginary),
        "f32" | "f64" => Some(LiteralKind::Float),
        _ => None,
    }
}

/// The value of an integer token.
pub fn integer_of(literal: &Literal) -> Option<i128> {
    match Lit::new(literal.clone()) {
        Lit::Int(number) => number.base10_parse().ok(),
        _ => None,
    }
}

/// The number before the suffix of a literal.
pub fn magnitude(literal: &Literal) -> Option<f64> {
    match Lit::new(literal.clone()) {
        Lit::Int(number) => number.base10_parse().ok(),
        Lit::Float(number) => number.base10_parse().ok(),
        _ => None,
    }
}

/// Whether a number says its type: `1u8`, `2.0_f32`.
pub fn has_suffix(literal: &Literal) -> bool {
    !Lit::new(literal.clone()).suffix().is_empty()
}

/// What Rust says of a number with a suffix that no type is called, `1L`, and the number without it.
pub fn wrong_suffix(literal: &Literal) -> Option<(String, Literal)> {
    let number = Lit::new(literal.clone());
    let (suffix, is_float) = match &number {
        Lit::Int(number) => (number.suffix(), number.suffix().starts_with('f')),
        Lit::Float(number) => (number.suffix(), true),
        _ => return None,
    };
    let is_type = match number {
        Lit::Int(_) => INTEGERS.contains(&suffix) || FLOATS.contains(&suffix),
        _ => FLOATS.contains(&suffix),
    };
    if is_type || suffix.is_empty() || kind_by_suffix(suffix) == Some(LiteralKind::Imaginary) {
        return None;
    }
    let kind = if is_float { "float" } else { "number" };
    let text = literal.to_string();
    let digits = text.strip_suffix(suffix)?.trim_end_matches('_');
    let mut repaired: Literal = digits.parse().ok()?;
    repaired.set_span(literal.span());
    let message =
        format!(
        "invalid suffix `{suffix}` for {kind} literal: write `{digits}`, with a type if it needs \
         one, `{digits}_{}`",
        if digits.contains(['.', 'e']) { "f64" } else { "i64" }
    );
    Some((message, repaired))
}

const INTEGERS: [&str; 12] = [
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];
const FLOATS: [&str; 2] = ["f32", "f64"];

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
    fn suffixes() {
        for (source, suffix, repaired) in [
            ("1L", "`L` for number", "1"),
            ("2x", "`x` for number", "2"),
            ("0xffL", "`L` for number", "0xff"),
            ("1_u7", "`u7` for number", "1"),
            ("1foo", "`foo` for float", "1"),
            ("1.5q", "`q` for float", "1.5"),
            ("1e5L", "`L` for float", "1e5"),
            ("1.5u8", "`u8` for float", "1.5"),
        ] {
            let wrong = source.parse().ok().as_ref().and_then(wrong_suffix);
            let (message, number) = wrong.unwrap_or_else(|| panic!("{source}"));
            assert!(
                message.starts_with(&format!("invalid suffix {suffix}")),
                "{message}"
            );
            assert_eq!(number.to_string(), repaired);
        }
        for source in [
            "1",
            "1u8",
            "0xff_usize",
            "1_f32",
            "1.5f64",
            "2j",
            "1e3J",
            "'x'",
            "\"s\"u",
        ] {
            let literal = source.parse().ok();
            assert!(
                literal.as_ref().and_then(wrong_suffix).is_none(),
                "{source}"
            );
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
