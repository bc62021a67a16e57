//! Hyperbolic functions. The trigonometric ones are the same, a quarter turn away.

use super::Complex64;
use super::exponential::exp_times;
use super::turned;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;

/// From here on, the hyperbolic sine and cosine are half of the exponential.
const LARGE: f64 = 40.0;

/// The hyperbolic sine.
pub(crate) fn sinh(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    if im == 0.0 {
        return Complex64::new(re.sinh(), im);
    }
    if !im.is_finite() {
        return match re {
            0.0 => Complex64::new(re, f64::NAN),
            _ if re.is_infinite() => Complex64::new(f64::INFINITY, f64::NAN),
            _ => Complex64::new(f64::NAN, f64::NAN),
        };
    }
    let (sin, cos) = im.sin_cos();
    if re.is_infinite() {
        return Complex64::new(re * cos.signum(), f64::INFINITY.copysign(sin));
    }
    if re.abs() > LARGE {
        let [re_part, im_part] = exp_times(re.abs(), [cos / 2.0, sin / 2.0]);
        return Complex64::new(re_part.copysign(re * cos), im_part);
    }
    Complex64::new(re.sinh() * cos, re.cosh() * sin)
}

/// The sine.
pub(crate) fn sin(z: Complex64) -> Complex64 {
    match z.im.is_infinite() && !z.re.is_finite() {
        true => Complex64::new(f64::NAN, f64::INFINITY),
        false => turned(z, sinh),
    }
}

/// The hyperbolic cosine.
pub(crate) fn cosh(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    if im == 0.0 {
        let im = if re.is_nan() {
            im
        } else {
            im * 1.0_f64.copysign(re)
        };
        return Complex64::new(re.cosh(), im);
    }
    if !im.is_finite() {
        return match re {
            0.0 => Complex64::new(f64::NAN, 0.0),
            _ if re.is_infinite() => Complex64::new(f64::INFINITY, f64::NAN),
            _ => Complex64::new(f64::NAN, f64::NAN),
        };
    }
    let (sin, cos) = im.sin_cos();
    if re.is_infinite() {
        let sign = sin.signum() * re.signum();
        return Complex64::new(f64::INFINITY.copysign(cos), f64::INFINITY.copysign(sign));
    }
    if re.abs() > LARGE {
        let [re_part, im_part] = exp_times(re.abs(), [cos / 2.0, sin / 2.0]);
        return Complex64::new(re_part, im_part.copysign(re * sin));
    }
    Complex64::new(re.cosh() * cos, re.sinh() * sin)
}

/// The hyperbolic tangent.
pub(crate) fn tanh(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    if re.is_infinite() {
        let im = match im.is_finite() && im.abs() > 1.0 {
            true => 0.0_f64.copysign((2.0 * im).sin()),
            false => 0.0_f64.copysign(im),
        };
        return Complex64::new(1.0_f64.copysign(re), im);
    }
    if im == 0.0 {
        return Complex64::new(re.tanh(), im);
    }
    if !im.is_finite() || re.is_nan() {
        let re = if re == 0.0 { re } else { f64::NAN };
        return Complex64::new(re, f64::NAN);
    }
    let (sin, cos) = im.sin_cos();
    if re.abs() > LARGE {
        // The imaginary part is smaller than any that 1 can be added to, and may still be a number.
        let im = 4.0 * sin * cos * (-re.abs()).exp() * (-re.abs()).exp();
        return Complex64::new(1.0_f64.copysign(re), im);
    }
    let (sinh, cosh) = (re.sinh(), re.cosh());
    let divisor = sinh * sinh + cos * cos;
    Complex64::new(sinh * cosh / divisor, sin * cos / divisor)
}
