//! Complex numbers that literals alone make, as Python calculates them: `2j`, `1 + 2j`, `-(2 - 0.5j)`.

use proc_macro2::Literal;

use crate::ast::{BinaryOperator, Expr, ExprKind, UnaryOperator};
use crate::literal;

/// A number with its parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    pub re: f64,
    pub im: f64,
}

/// The number that an expression is, if there is nothing in it but literals, and an imaginary one
/// among them.
pub fn number(expr: &Expr) -> Option<Complex> {
    has_imaginary(expr).then(|| value(expr)).flatten()
}

/// The number that an expression of literals is, imaginary or not.
pub fn value(expr: &Expr) -> Option<Complex> {
    let real = |re| Complex { re, im: 0.0 };
    Some(match &expr.kind {
        ExprKind::Imaginary(token) => Complex {
            re: 0.0,
            im: literal::magnitude(token)?,
        },
        ExprKind::Int(token) | ExprKind::Float(token) if !literal::has_suffix(token) => {
            match literal::integer_of(token) {
                Some(integer) if matches!(expr.kind, ExprKind::Int(_)) => real(integer as f64),
                _ => real(literal::magnitude(token)?),
            }
        }
        ExprKind::Group(inner) => value(inner)?,
        ExprKind::Unary {
            operator, operand, ..
        } => {
            let Complex { re, im } = value(operand)?;
            match operator {
                // Of a real number, the imaginary part is a zero that has no sign.
                UnaryOperator::Negative if !has_imaginary(operand) => real(-re),
                UnaryOperator::Negative => Complex { re: -re, im: -im },
                UnaryOperator::Positive => Complex { re, im },
                _ => return None,
            }
        }
        ExprKind::Binary {
            operator,
            left,
            right,
            ..
        } => calculated(*operator, value(left)?, value(right)?)?,
        _ => return None,
    })
}

fn has_imaginary(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Imaginary(_) => true,
        ExprKind::Group(inner) => has_imaginary(inner),
        ExprKind::Unary { operand, .. } => has_imaginary(operand),
        ExprKind::Binary { left, right, .. } => has_imaginary(left) || has_imaginary(right),
        _ => false,
    }
}

fn calculated(operator: BinaryOperator, a: Complex, b: Complex) -> Option<Complex> {
    Some(match operator {
        BinaryOperator::Add => Complex {
            re: a.re + b.re,
            im: a.im + b.im,
        },
        BinaryOperator::Subtract => Complex {
            re: a.re - b.re,
            im: a.im - b.im,
        },
        BinaryOperator::Multiply => product(a, b),
        BinaryOperator::Divide => quotient(a, b)?,
        BinaryOperator::Power if b.im == 0.0 => power(a, b.re)?,
        _ => return None,
    })
}

fn product(a: Complex, b: Complex) -> Complex {
    Complex {
        re: a.re * b.re - a.im * b.im,
        im: a.re * b.im + a.im * b.re,
    }
}

/// A power with a small integer, which is a product.
fn power(a: Complex, exponent: f64) -> Option<Complex> {
    if exponent.fract() != 0.0 || exponent.abs() > 100.0 {
        return None;
    }
    let one = Complex { re: 1.0, im: 0.0 };
    let (mut left, mut square, mut power) = (exponent.abs() as u32, a, one);
    while left > 0 {
        if left % 2 == 1 {
            power = product(power, square);
        }
        left /= 2;
        square = product(square, square);
    }
    match exponent < 0.0 {
        true => quotient(one, power),
        false => Some(power),
    }
}

/// By the larger part of the divisor, so that no square is too large.
fn quotient(a: Complex, b: Complex) -> Option<Complex> {
    if b.re == 0.0 && b.im == 0.0 {
        return None;
    }
    let (re, im) = if b.re.abs() >= b.im.abs() {
        let ratio = b.im / b.re;
        let divisor = b.re + b.im * ratio;
        (
            (a.re + a.im * ratio) / divisor,
            (a.im - a.re * ratio) / divisor,
        )
    } else {
        let ratio = b.re / b.im;
        let divisor = b.re * ratio + b.im;
        (
            (a.re * ratio + a.im) / divisor,
            (a.im * ratio - a.re) / divisor,
        )
    };
    Some(Complex { re, im })
}

impl Complex {
    /// The bits of both parts, as literals.
    pub fn bits(self) -> [Literal; 2] {
        [self.re, self.im].map(|part| Literal::u64_unsuffixed(part.to_bits()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::literal::tests::with_expr;

    #[test]
    fn as_python_calculates() {
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
            let found = with_expr(source, number).map(|number| {
                let Complex { re, im } = number;
                (re.to_bits(), im.to_bits())
            });
            assert_eq!(
                found,
                Some((f64::to_bits(re), f64::to_bits(im))),
                "{source}"
            );
        }
    }

    #[test]
    fn not_of_literals_alone() {
        for source in [
            "1 + 2",
            "x + 2j",
            "2j ** 0.5",
            "2j / 0",
            "x",
            "1.5",
            "f(2j)",
            "1f32 + 2j",
        ] {
            assert_eq!(with_expr(source, number), None, "{source}");
        }
    }
}
