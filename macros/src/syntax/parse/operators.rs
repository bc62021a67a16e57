//! NumPy's operators and how tightly they bind, and what to write for those of Python and Rust that
//! `arr!` does not have.

use crate::syntax::tree::{BinaryOperator, UnaryOperator};

use BinaryOperator::*;

/// The level of a comparison, the loosest.
pub const COMPARISON: u8 = 1;

/// An operator between two values, and how tightly it binds. `**` is not here: it binds tighter than
/// the signs before it, so it is read with them.
pub fn binary(operator: &str) -> Option<(BinaryOperator, u8)> {
    Some(match operator {
        "<" => (Less, COMPARISON),
        "<=" => (LessEqual, COMPARISON),
        ">" => (Greater, COMPARISON),
        ">=" => (GreaterEqual, COMPARISON),
        "==" => (Equal, COMPARISON),
        "!=" => (NotEqual, COMPARISON),
        "|" => (Or, 2),
        "^" => (Xor, 3),
        "&" => (And, 4),
        "<<" => (ShiftLeft, 5),
        ">>" => (ShiftRight, 5),
        "+" => (Add, 6),
        "-" => (Subtract, 6),
        "*" => (Multiply, 7),
        "/" => (Divide, 7),
        "%" => (Remainder, 7),
        "@" => (MatrixMultiply, 7),
        _ => return None,
    })
}

/// A comparison as it is written by mistake, or in other languages.
pub fn misspelt(operator: &str) -> Option<(BinaryOperator, &'static str)> {
    Some(match operator {
        "<>" => (NotEqual, "write `!=` for `<>`"),
        "!==" => (NotEqual, "write `!=` for `!==`"),
        "===" => (Equal, "write `==` for `===`"),
        "=<" => (LessEqual, "write `<=` for `=<`"),
        "=>" => (GreaterEqual, "write `>=` for `=>`"),
        _ => return None,
    })
}

/// `None` for what does not assign; the operator before the `=` otherwise.
pub fn assignment(operator: &str) -> Option<Option<BinaryOperator>> {
    Some(match operator {
        "=" => None,
        "+=" => Some(Add),
        "-=" => Some(Subtract),
        "*=" => Some(Multiply),
        "/=" => Some(Divide),
        "%=" => Some(Remainder),
        "@=" => Some(MatrixMultiply),
        "**=" => Some(Power),
        "&=" => Some(And),
        "|=" => Some(Or),
        "^=" => Some(Xor),
        "<<=" => Some(ShiftLeft),
        ">>=" => Some(ShiftRight),
        _ => return None,
    })
}

/// A sign before a value that binds looser than `**`.
pub fn unary(character: char) -> Option<UnaryOperator> {
    Some(match character {
        '-' => UnaryOperator::Negative,
        '+' => UnaryOperator::Positive,
        '~' => UnaryOperator::Invert,
        '!' => UnaryOperator::Not,
        _ => return None,
    })
}

/// An operator on whole values that NumPy writes element by element.
pub fn logical(operator: &str) -> Option<(BinaryOperator, &'static str)> {
    Some(match operator {
        "and" | "&&" => (
            And,
            "write `&`: NumPy's element-wise and, with each comparison in parentheses: \
             `(a > 1) & (a < 5)`",
        ),
        "or" | "||" => (
            Or,
            "write `|`: NumPy's element-wise or, with each comparison in parentheses: \
             `(a < 1) | (a > 5)`",
        ),
        _ => return None,
    })
}

pub const NOT: &str = "write `~`: NumPy's element-wise not, with a comparison in parentheses: \
                       `~(a > 1)`";
pub const SPLIT_POWER: &str = "write `np.power(a, b)` or `a * (*b)`: `* *` may be a power, which \
                               rustfmt takes apart, or a product with what a reference leads to";
pub const LAMBDA: &str = "write a closure: `|x| x + 1` is Rust's `lambda x: x + 1`";

/// What to write instead of a word of Python's that follows a value.
pub fn python_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "is not" => "write `!=`: `is not` compares objects, and `arr!` has values only",
        "is" => "write `==`: `is` compares objects, and `arr!` has values only",
        "in" | "not" => "write `np.isin(x, a)`: NumPy's element-wise `in`",
        "if" => {
            "write `np.where(condition, x, y)`, or Rust's `if condition { x } else { y }` for one \
             value: `arr!` has no `x if condition else y`"
        }
        "for" => {
            "write an iterator in braces, `{ (0..3).map(|x| x * x).collect::<Vec<_>>() }`: `arr!` \
             has no list comprehensions"
        }
        _ => return None,
    })
}
