//! Exponentials, logarithms, roots and powers.

use super::arithmetic::{Part, distance, divide, multiply, reciprocal};
use super::{Complex, Complex64, narrow, wide};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;

/// Beyond this, the exponential of a number may be too large although it does not have to be if it is
/// multiplied by something small.
const LARGEST_EXPONENT: f64 = 709.0;

/// The exponential of a real number times others, without a detour through infinity.
#[inline]
pub(super) fn exp_times(exponent: f64, factors: [f64; 2]) -> [f64; 2] {
    let (most, rest) = match exponent > LARGEST_EXPONENT {
        true => ((exponent / 2.0).exp(), (exponent / 2.0).exp()),
        false => (exponent.exp(), 1.0),
    };
    factors.map(|factor| most * factor * rest)
}

/// e to a power.
pub(crate) fn exp(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    if im == 0.0 {
        return Complex64::new(re.exp(), im);
    }
    if im.is_finite() {
        if re.is_nan() {
            return Complex64::new(re, re);
        }
        let (sin, cos) = im.sin_cos();
        if re == f64::INFINITY {
            return Complex64::new(re.copysign(cos), re.copysign(sin));
        }
        let [re, im] = exp_times(re, [cos, sin]);
        return Complex64::new(re, im);
    }
    // There is no sine of an infinite number.
    match re {
        f64::INFINITY => Complex64::new(re, f64::NAN),
        f64::NEG_INFINITY => Complex64::new(0.0, 0.0_f64.copysign(im)),
        _ => Complex64::new(f64::NAN, f64::NAN),
    }
}

/// e to a power, minus 1, where that is close to 0.
pub(crate) fn expm1(z: Complex64) -> Complex64 {
    let half_sine = (z.im / 2.0).sin();
    Complex64::new(
        z.re.exp_m1() * z.im.cos() - 2.0 * half_sine * half_sine,
        z.re.exp() * z.im.sin(),
    )
}

/// The natural logarithm.
pub(crate) fn log(z: Complex64) -> Complex64 {
    Complex64::new(log_of_magnitude(z.re.abs(), z.im.abs()), z.im.atan2(z.re))
}

/// The logarithm of the distance from 0 to the point at `(x, y)`, neither of them negative.
fn log_of_magnitude(x: f64, y: f64) -> f64 {
    let (small, large) = if x < y { (x, y) } else { (y, x) };
    if (0.5..=2.0).contains(&large) && small <= 2.0 {
        let from_one = square_sum_minus_one(large, small);
        // Near the circle of radius 1, the logarithm is the distance from it.
        if from_one.abs() < 0.5 {
            return from_one.ln_1p() / 2.0;
        }
    }
    if large > f64::MAX / 2.0 && large < f64::INFINITY {
        return (x / 2.0).hypot(y / 2.0).ln() + core::f64::consts::LN_2;
    }
    if large < f64::MIN_POSITIVE / f64::EPSILON && large > 0.0 {
        // Subnormal numbers have no digits to lose.
        let scale = 2.0_f64.powi(120);
        return (x * scale).hypot(y * scale).ln() - 120.0 * core::f64::consts::LN_2;
    }
    x.hypot(y).ln()
}

/// `x * x + y * y - 1`, to the last digit but one; `x` is the larger, and not far from 1.
fn square_sum_minus_one(x: f64, y: f64) -> f64 {
    let (xx, yy) = (x * x, y * y);
    let errors = x.mul_add(x, -xx) + y.mul_add(y, -yy);
    // Two differences with what was lost in each.
    let first = xx - 1.0;
    let lost_first = (xx - (first + 1.0)) + ((first + 1.0 - first) - 1.0);
    let sum = first + yy;
    let of_yy = sum - first;
    let lost = (first - (sum - of_yy)) + (yy - of_yy);
    sum + (lost + lost_first + errors)
}

/// The natural logarithm of 1 and a number.
pub(crate) fn log1p(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    // |1 + z|^2 - 1, where z is small.
    let from_one = re * (2.0 + re) + im * im;
    let magnitude = match from_one.abs() < 0.5 {
        true => from_one.ln_1p() / 2.0,
        false => log_of_magnitude((re + 1.0).abs(), im.abs()),
    };
    Complex64::new(magnitude, im.atan2(re + 1.0))
}

/// The square root in the right half of the plane.
pub(crate) fn sqrt(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    if re == 0.0 && im == 0.0 {
        return Complex64::new(0.0, im);
    }
    if im.is_infinite() {
        return Complex64::new(im.abs(), im);
    }
    match re {
        f64::INFINITY => {
            let im = if im.is_nan() {
                im
            } else {
                0.0_f64.copysign(im)
            };
            return Complex64::new(re, im);
        }
        f64::NEG_INFINITY => {
            let re = if im.is_nan() { im } else { 0.0 };
            return Complex64::new(re, f64::INFINITY.copysign(im));
        }
        _ => {}
    }
    let large = re.abs().max(im.abs());
    // Scaled by a power of 4, whose root is a power of 2, where a sum or a square would not be a number.
    if large > f64::MAX / 4.0 {
        return unscaled_sqrt(re / 16.0, im / 16.0) * 4.0;
    }
    if large < f64::MIN_POSITIVE / f64::EPSILON {
        let scale = 2.0_f64.powi(120);
        return unscaled_sqrt(re * scale, im * scale) / 2.0_f64.powi(60);
    }
    unscaled_sqrt(re, im)
}

fn unscaled_sqrt(re: f64, im: f64) -> Complex64 {
    // The part that is a sum of two positive numbers; the other is a quotient by it.
    let larger = ((re.abs() + distance(Complex::new(re, im))) / 2.0).sqrt();
    if re >= 0.0 {
        Complex64::new(larger, im / (2.0 * larger))
    } else {
        Complex64::new(im.abs() / (2.0 * larger), larger.copysign(im))
    }
}

/// `a` to the power `b`.
#[inline]
pub(crate) fn power<F: Part>(a: Complex<F>, b: Complex<F>) -> Complex<F> {
    let zero = F::ZERO;
    let is_zero = |z: Complex<F>| z.re == zero && z.im == zero;
    if b.im == zero {
        // What NumPy makes other functions of.
        match b.re.into() {
            2.0 => return multiply(a, a),
            -1.0 => return reciprocal(a),
            0.5 => return narrow(sqrt(wide(a))),
            _ => {}
        }
    }
    if is_zero(b) {
        return Complex::new(F::ONE, zero);
    }
    if is_zero(a) {
        let part = if b.re > zero {
            zero
        } else {
            F::rounded(f64::NAN)
        };
        return Complex::new(part, part);
    }
    if b.im == zero {
        let exponent: f64 = b.re.into();
        if exponent.abs() < 100.0 && exponent.fract() == 0.0 {
            return integer_power(a, exponent as i32);
        }
    }
    let (a, b) = (wide(a), wide(b));
    narrow(exp(multiply(b, log(a))))
}

/// A power by squares, in NumPy's order.
fn integer_power<F: Part>(a: Complex<F>, exponent: i32) -> Complex<F> {
    let one = Complex::new(F::ONE, F::ZERO);
    let mut product = match exponent {
        1..=3 => None,
        _ => Some(one),
    };
    let (mut square, mut left) = (a, exponent.unsigned_abs());
    loop {
        if left % 2 == 1 {
            product = Some(product.map_or(square, |product| multiply(product, square)));
        }
        left /= 2;
        if left == 0 {
            break;
        }
        square = multiply(square, square);
    }
    let product = product.unwrap_or(one);
    match exponent < 0 {
        true => divide(one, product),
        false => product,
    }
}
