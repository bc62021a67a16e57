//! Arithmetic on literals alone, which is Python's: `1 / 2` is 0.5, `-7 % 3` is 2, `1 + 2j` is complex.

use std::cmp::Ordering;

use super::complex::{self, Complex};
use crate::syntax::literal;
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Extent, UnaryOperator};

/// A number that is known while the macro runs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Constant {
    Int(i128),
    Float(f64),
    Complex(Complex),
}

/// The number that an expression of literals without suffixes is. None for anything else, and for
/// what Python cannot calculate.
pub fn constant(expr: &Expr) -> Option<Constant> {
    match &expr.kind {
        ExprKind::Int(token) if !literal::has_suffix(token) => {
            literal::integer_of(token).map(Constant::Int)
        }
        ExprKind::Float(token) if !literal::has_suffix(token) => {
            literal::magnitude(token).map(Constant::Float)
        }
        ExprKind::Imaginary(token) => {
            let im = literal::magnitude(token)?;
            Some(Constant::Complex(Complex { re: 0.0, im }))
        }
        ExprKind::Group(inner) => constant(inner),
        ExprKind::Unary {
            operator, operand, ..
        } => unary(*operator, constant(operand)?),
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => binary(constant(left)?, *operator, constant(right)?),
        _ => None,
    }
}

/// The value of an integer literal with its sign, if it is one: `5`, `-1`, `0xff_usize`, `(2)`; or of
/// arithmetic on such literals, if they have no suffix: `2 * 3 - 1`.
pub fn integer(expr: &Expr) -> Option<i128> {
    match &expr.kind {
        ExprKind::Int(token) => literal::integer_of(token),
        ExprKind::Group(inner) => integer(inner),
        ExprKind::Unary {
            operator, operand, ..
        } => match operator {
            UnaryOperator::Negative => integer(operand)?.checked_neg(),
            UnaryOperator::Positive => integer(operand),
            _ => None,
        },
        ExprKind::Binary { .. } => match constant(expr) {
            Some(Constant::Int(number)) => Some(number),
            _ => None,
        },
        _ => None,
    }
}

/// What a comparison of literals alone answers, as Python compares them: integers and floats exactly.
pub fn truth(expr: &Expr) -> Option<bool> {
    let (operator, left, right) = match &expr.kind {
        ExprKind::Group(inner) => return truth(inner),
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => (*operator, constant(left)?, constant(right)?),
        _ => return None,
    };
    let order = match (left, right) {
        (Constant::Int(left), Constant::Int(right)) => Some(left.cmp(&right)),
        (Constant::Float(left), Constant::Float(right)) => left.partial_cmp(&right),
        (Constant::Int(left), Constant::Float(right)) => Some(beside_float(left, right)),
        (Constant::Float(left), Constant::Int(right)) => Some(beside_float(right, left).reverse()),
        _ => return None,
    };
    let is = |wanted: &[Ordering]| order.is_some_and(|order| wanted.contains(&order));
    Some(match operator {
        BinaryOperator::Less => is(&[Ordering::Less]),
        BinaryOperator::LessEqual => is(&[Ordering::Less, Ordering::Equal]),
        BinaryOperator::Greater => is(&[Ordering::Greater]),
        BinaryOperator::GreaterEqual => is(&[Ordering::Greater, Ordering::Equal]),
        BinaryOperator::Equal => is(&[Ordering::Equal]),
        BinaryOperator::NotEqual => !is(&[Ordering::Equal]),
        _ => return None,
    })
}

/// An integer beside a finite float: both are rounded to integers where they differ by more than 1.
fn beside_float(integer: i128, float: f64) -> Ordering {
    let whole = float.floor();
    integer.cmp(&(whole as i128)).then(match whole < float {
        true => Ordering::Less,
        false => Ordering::Equal,
    })
}

/// Whether an expression of literals is a complex number.
pub fn is_complex(expr: &Expr) -> bool {
    matches!(constant(expr), Some(Constant::Complex(_)))
}

/// The number that is computed from several literals: none for a literal with its sign.
pub fn computed(expr: &Expr) -> Option<Constant> {
    match &expr.kind {
        ExprKind::Group(inner) => computed(inner),
        ExprKind::Unary { operand, .. } => computed(operand).and_then(|_| constant(expr)),
        ExprKind::Binary { .. } => constant(expr),
        _ => None,
    }
}

/// Whether there is nothing in an expression but literals.
pub fn only_literals(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Imaginary(_) => true,
        ExprKind::Text(text) => !literal::is_bytes(text),
        ExprKind::Name(name) => name == "True" || name == "False",
        ExprKind::Group(inner) => only_literals(inner),
        ExprKind::Unary { operand, .. } => only_literals(operand),
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => {
            // Rust has no operator for these.
            is_complex(expr)
                || !matches!(
                    operator,
                    BinaryOperator::Power
                        | BinaryOperator::MatrixMultiply
                        | BinaryOperator::MatrixMultiplyInPlace
                ) && only_literals(left)
                    && only_literals(right)
        }
        _ => false,
    }
}

/// Where literals are divided by a literal 0, in `left operator right`.
pub fn division_by_zero(operator: BinaryOperator, left: &Expr, right: &Expr) -> Option<Extent> {
    let divides = matches!(operator, BinaryOperator::Divide | BinaryOperator::Remainder);
    let is_zero = constant(right)?.complex() == Complex::from(0.0);
    (divides && is_zero && constant(left).is_some()).then_some(right.extent)
}

impl Constant {
    /// It as a complex number.
    pub fn complex(self) -> Complex {
        match self {
            Constant::Int(number) => Complex::from(number as f64),
            Constant::Float(number) => Complex::from(number),
            Constant::Complex(number) => number,
        }
    }
}

fn unary(operator: UnaryOperator, operand: Constant) -> Option<Constant> {
    Some(match (operator, operand) {
        (UnaryOperator::Positive, number) => number,
        (UnaryOperator::Negative, Constant::Int(number)) => Constant::Int(number.checked_neg()?),
        (UnaryOperator::Negative, Constant::Float(number)) => Constant::Float(-number),
        (UnaryOperator::Negative, Constant::Complex(number)) => {
            Constant::Complex(number.negative())
        }
        (UnaryOperator::Invert, Constant::Int(number)) => Constant::Int(!number),
        _ => return None,
    })
}

fn binary(left: Constant, operator: BinaryOperator, right: Constant) -> Option<Constant> {
    match (left, right) {
        (Constant::Int(left), Constant::Int(right)) => of_ints(left, operator, right),
        (Constant::Complex(_), _) | (_, Constant::Complex(_)) => {
            complex::calculated(left.complex(), operator, right.complex()).map(Constant::Complex)
        }
        _ => of_floats(left.complex().re, operator, right.complex().re),
    }
}

fn of_ints(left: i128, operator: BinaryOperator, right: i128) -> Option<Constant> {
    let shift = || u32::try_from(right).ok().filter(|shift| *shift < 127);
    let number = match operator {
        BinaryOperator::Add => left.checked_add(right)?,
        BinaryOperator::Subtract => left.checked_sub(right)?,
        BinaryOperator::Multiply => left.checked_mul(right)?,
        BinaryOperator::Divide => return of_floats(left as f64, operator, right as f64),
        BinaryOperator::Remainder => {
            let remainder = left.checked_rem(right)?;
            let is_other_sign = remainder != 0 && (remainder < 0) != (right < 0);
            remainder + if is_other_sign { right } else { 0 }
        }
        BinaryOperator::Power => match u32::try_from(right) {
            Ok(exponent) => left.checked_pow(exponent)?,
            Err(_) => return of_floats(left as f64, operator, right as f64),
        },
        BinaryOperator::ShiftLeft => left.checked_mul(1_i128.checked_shl(shift()?)?)?,
        BinaryOperator::ShiftRight => left >> shift()?,
        BinaryOperator::And => left & right,
        BinaryOperator::Xor => left ^ right,
        BinaryOperator::Or => left | right,
        _ => return None,
    };
    Some(Constant::Int(number))
}

fn of_floats(left: f64, operator: BinaryOperator, right: f64) -> Option<Constant> {
    finite(match operator {
        BinaryOperator::Add => left + right,
        BinaryOperator::Subtract => left - right,
        BinaryOperator::Multiply => left * right,
        BinaryOperator::Divide => left / right,
        BinaryOperator::Power => left.powf(right),
        BinaryOperator::Remainder => {
            let remainder = left % right;
            match remainder == 0.0 {
                true => 0.0_f64.copysign(right),
                false if (remainder < 0.0) != (right < 0.0) => remainder + right,
                false => remainder,
            }
        }
        _ => return None,
    })
}

fn finite(number: f64) -> Option<Constant> {
    number.is_finite().then_some(Constant::Float(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::literal::tests::with_expr;

    fn found(source: &str) -> Option<Constant> {
        with_expr(source, constant)
    }

    #[test]
    fn integers() {
        for (source, value) in [
            ("0", Some(0)),
            ("-5", Some(-5)),
            ("-(-(5))", Some(5)),
            ("+7", Some(7)),
            ("1_000i64", Some(1000)),
            ("10usize", Some(10)),
            ("0xff_u8", Some(255)),
            ("0xF_F", Some(255)),
            ("0b1_01", Some(5)),
            ("-0o17", Some(-15)),
            ("0x1e5", Some(0x1e5)),
            ("170141183460469231731687303715884105727", Some(i128::MAX)),
            ("170141183460469231731687303715884105728", None),
            ("1.0", None),
            ("1e5", None),
            ("1f32", None),
            ("~1", None),
            ("'1'", None),
            ("a", None),
            ("1 + 1", Some(2)),
            ("-7 % 3", Some(2)),
            ("4 / 2", None),
            ("1 + x", None),
        ] {
            assert_eq!(with_expr(source, integer), value, "{source}");
        }
    }

    #[test]
    fn as_python_computes_them() {
        for (source, value) in [
            ("2 * 3", 6),
            ("-(2)", -2),
            ("2 ** 3 ** 2", 512),
            ("-2 ** 2", -4),
            ("7 % 3", 1),
            ("-7 % 3", 2),
            ("7 % -3", -2),
            ("-6 % 3", 0),
            ("1 << 4 | 1", 17),
            ("-5 >> 1", -3),
            ("~0 & 0xff", 255),
        ] {
            assert_eq!(found(source), Some(Constant::Int(value)), "{source}");
        }
        for (source, value) in [
            ("1 / 2", 0.5),
            ("4 / 2", 2.0),
            ("-7 / 2", -3.5),
            ("2 * 1.5", 3.0),
            ("1.0 ** 2", 1.0),
            ("2 ** -1", 0.5),
            ("2 ** 0.5", 2.0_f64.sqrt()),
            ("-7.5 % 2", 0.5),
            ("7.5 % -2", -0.5),
            ("1_0.5", 10.5),
        ] {
            assert_eq!(found(source), Some(Constant::Float(value)), "{source}");
        }
    }

    #[test]
    fn as_python_compares() {
        for (source, answer) in [
            ("0.3 == 3 * 0.1", Some(false)),
            ("1 < 2.5", Some(true)),
            ("(3.0 > 0)", Some(true)),
            ("2.5 <= 2", Some(false)),
            ("-2 > -2.5", Some(true)),
            ("-3 >= -2.5", Some(false)),
            ("9007199254740993 == 9007199254740992.0", Some(false)),
            ("9007199254740993 > 9007199254740992.0", Some(true)),
            ("2 ** 70 != 2.0 ** 70", Some(false)),
            ("1e300 > 5", Some(true)),
            ("2 == 2", Some(true)),
            ("1 < x", None),
            ("1 + 2", None),
            ("1j == 1j", None),
        ] {
            assert_eq!(with_expr(source, truth), answer, "{source}");
        }
    }

    #[test]
    fn complex_as_python_calculates() {
        for (source, re, im) in [
            ("2j", 0.0, 2.0),
            ("2.5J", 0.0, 2.5),
            ("1e3j", 0.0, 1000.0),
            ("1_0.5e-1j", 0.0, 1.05),
            ("2.j", 0.0, 2.0),
            ("-2j", -0.0, -2.0),
            ("-(-2j)", 0.0, 2.0),
            ("+2j", 0.0, 2.0),
            ("1 + 2j", 1.0, 2.0),
            ("1 - 2j", 1.0, -2.0),
            ("-1 - 2j", -1.0, -2.0),
            ("2j - 1.5", -1.5, 2.0),
            ("(1 + 2j) + (3 - 0.5j)", 4.0, 1.5),
            ("1. + 2.j", 1.0, 2.0),
            ("2 * (1 + 2j)", 2.0, 4.0),
            ("(1 + 2j) * (3 + 4j)", -5.0, 10.0),
            ("(1 + 2j) / (3 + 4j)", 0.44, 0.08),
            ("1 / 2j", 0.0, -0.5),
            ("1e999j", 0.0, f64::INFINITY),
            ("(3 - 1j) ** 2", 8.0, -6.0),
            ("2j ** -1", 0.0, -0.5),
        ] {
            let bits = match found(source) {
                Some(Constant::Complex(number)) => Some([number.re, number.im].map(f64::to_bits)),
                _ => None,
            };
            assert_eq!(bits, Some([re, im].map(f64::to_bits)), "{source}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for source in [
            "1 / 0",
            "1.0 % 0",
            "x * 2",
            "2_u8 * 3",
            "1 < 2",
            "10.0 ** 400",
            "2 ** 127",
            "1 << 127",
            "1.0 & 2",
            "(-8.0) ** 0.5",
            "x + 2j",
            "2j ** 0.5",
            "2j / 0",
            "f(2j)",
            "1f32 + 2j",
        ] {
            assert_eq!(found(source), None, "{source}");
        }
    }
}
