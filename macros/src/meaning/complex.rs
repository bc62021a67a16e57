//! Arithmetic on complex numbers, as Python calculates.

use proc_macro2::Literal;

use crate::syntax::tree::BinaryOperator;

/// A number with its parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    pub re: f64,
    pub im: f64,
}

impl From<f64> for Complex {
    fn from(re: f64) -> Self {
        Complex { re, im: 0.0 }
    }
}

impl Complex {
    /// The bits of both parts, as literals.
    pub fn bits(self) -> [Literal; 2] {
        [self.re, self.im].map(|part| Literal::u64_unsuffixed(part.to_bits()))
    }

    pub fn negative(self) -> Self {
        Complex {
            re: -self.re,
            im: -self.im,
        }
    }
}

/// `a operator b`, if Python can calculate it and it is not a power of anything but integers.
pub fn calculated(a: Complex, operator: BinaryOperator, b: Complex) -> Option<Complex> {
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
