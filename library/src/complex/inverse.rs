//! The inverses of the hyperbolic functions; those of the trigonometric ones follow from them.
//!
//! The inverse sine and cosine are by Hull, Fairgrieve and Tang, "Implementing the complex arcsine and
//! arccosine functions using exception handling" (1997): with the distances from a point to the two
//! ends of the cut, which a subtraction never has to be made of that would lose digits.

use super::exponential::log;
use super::{Complex64, turned};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use core::f64::consts::{FRAC_PI_2, LN_2, PI};

/// Beyond this, 1 is nothing to the square of a number.
const LARGE: f64 = 1.0 / f64::EPSILON;

/// Below this, the cube of a number is nothing to it.
const SMALL: f64 = 1e-9;

/// What the inverse sine and cosine of a point in the first quadrant are made of.
struct FirstQuadrant {
    /// The hyperbolic part.
    height: f64,
    /// The inverse sine.
    sine: f64,
    /// The inverse cosine.
    cosine: f64,
}

/// `(distance - side) / 2`, where `distance` is that to a point which is `side` in one direction and
/// `across` in the other.
fn half_excess(across: f64, side: f64, distance: f64) -> f64 {
    if side < 0.0 {
        (distance - side) / 2.0
    } else if across == 0.0 {
        0.0
    } else {
        across * across / (distance + side) / 2.0
    }
}

/// For the point at `(x, y)`, neither of them negative, both finite and not beyond [`LARGE`].
fn first_quadrant(x: f64, y: f64) -> FirstQuadrant {
    // The distances to -1 and 1.
    let (far, near) = ((x + 1.0).hypot(y), (x - 1.0).hypot(y));
    let a = ((far + near) / 2.0).max(1.0);
    let is_near_cut = y < f64::EPSILON * (x - 1.0).abs();

    let height = if a > 10.0 {
        (a + (a * a - 1.0).sqrt()).ln()
    } else if x == 1.0 && y < f64::EPSILON * f64::EPSILON {
        y.sqrt()
    } else if !is_near_cut {
        let above_one = half_excess(y, 1.0 + x, far) + half_excess(y, 1.0 - x, near);
        (above_one + (above_one * (a + 1.0)).sqrt()).ln_1p()
    } else if x < 1.0 {
        y / ((1.0 - x) * (1.0 + x)).sqrt()
    } else {
        ((x - 1.0) + ((x - 1.0) * (x + 1.0)).sqrt()).ln_1p()
    };

    let b = x / a;
    if b <= 0.6417 {
        return FirstQuadrant {
            height,
            sine: b.asin(),
            cosine: b.acos(),
        };
    }
    // The other leg of the triangle with the hypotenuse a and the leg x.
    let leg = if x == 1.0 && y < f64::EPSILON {
        y.sqrt() * ((a + x) / 2.0).sqrt()
    } else if !is_near_cut {
        let below_a = half_excess(y, x + 1.0, far) + half_excess(y, x - 1.0, near);
        (below_a * (a + x)).sqrt()
    } else if x > 1.0 {
        y * (x / ((x + 1.0) * (x - 1.0)).sqrt())
    } else {
        ((1.0 - x) * (1.0 + x)).sqrt()
    };
    FirstQuadrant {
        height,
        sine: x.atan2(leg),
        cosine: leg.atan2(x),
    }
}

/// The inverse of the hyperbolic sine.
pub(crate) fn arcsinh(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    let (x, y) = (re.abs(), im.abs());
    if re.is_nan() || im.is_nan() {
        return match () {
            () if re.is_infinite() => Complex64::new(re, f64::NAN),
            () if im.is_infinite() => Complex64::new(f64::INFINITY, f64::NAN),
            () if im == 0.0 => Complex64::new(f64::NAN, im),
            () => Complex64::new(f64::NAN, f64::NAN),
        };
    }
    if x > LARGE || y > LARGE {
        let log = log(Complex64::new(x, y));
        return Complex64::new((log.re + LN_2).copysign(re), log.im.copysign(im));
    }
    if x < SMALL && y < SMALL {
        return z;
    }
    let FirstQuadrant { height, sine, .. } = first_quadrant(y, x);
    Complex64::new(height.copysign(re), sine.copysign(im))
}

/// The inverse of the sine.
pub(crate) fn arcsin(z: Complex64) -> Complex64 {
    match z.re.is_infinite() && z.im.is_nan() {
        true => Complex64::new(f64::NAN, f64::INFINITY),
        false => turned(z, arcsinh),
    }
}

/// The inverse of the cosine.
pub(crate) fn arccos(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    let (x, y) = (re.abs(), im.abs());
    if re.is_nan() || im.is_nan() {
        return match () {
            () if re.is_infinite() => Complex64::new(f64::NAN, f64::NEG_INFINITY),
            () if im.is_infinite() => Complex64::new(f64::NAN, -im),
            () if re == 0.0 => Complex64::new(FRAC_PI_2, f64::NAN),
            () => Complex64::new(f64::NAN, f64::NAN),
        };
    }
    // The result is in the half of the plane that `z` is not in.
    let away = |height: f64| {
        if im.is_sign_negative() {
            height
        } else {
            -height
        }
    };
    if x > LARGE || y > LARGE {
        let log = log(z);
        return Complex64::new(log.im.abs(), away(log.re + LN_2));
    }
    if re == 1.0 && im == 0.0 {
        return Complex64::new(0.0, -im);
    }
    if x < SMALL && y < SMALL {
        return Complex64::new(FRAC_PI_2 - re, -im);
    }
    let quadrant = first_quadrant(x, y);
    let angle = match re.is_sign_negative() {
        true => PI - quadrant.cosine,
        false => quadrant.cosine,
    };
    Complex64::new(angle, away(quadrant.height))
}

/// The inverse of the hyperbolic cosine.
pub(crate) fn arccosh(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = arccos(z);
    match re.is_nan() || im.is_nan() {
        true => Complex64::new(im.abs(), re),
        false => Complex64::new(im.abs(), re.copysign(z.im)),
    }
}

/// The inverse of the hyperbolic tangent.
pub(crate) fn arctanh(z: Complex64) -> Complex64 {
    let Complex64 { re, im } = z;
    let (x, y) = (re.abs(), im.abs());
    if im == 0.0 && x <= 1.0 {
        return Complex64::new(re.atanh(), im);
    }
    if re == 0.0 {
        return Complex64::new(re, im.atan());
    }
    if re.is_nan() || im.is_nan() {
        return match () {
            () if re.is_infinite() => Complex64::new(0.0_f64.copysign(re), f64::NAN),
            () if im.is_infinite() => Complex64::new(0.0_f64.copysign(re), FRAC_PI_2.copysign(im)),
            () => Complex64::new(f64::NAN, f64::NAN),
        };
    }
    if x > LARGE || y > LARGE {
        // The real part of the reciprocal.
        let distance = x.hypot(y);
        let quotient = if distance.is_infinite() {
            0.0
        } else {
            x / distance / distance
        };
        return Complex64::new(quotient.copysign(re), FRAC_PI_2.copysign(im));
    }
    if x < SMALL && y < SMALL {
        return z;
    }
    let part = if x == 1.0 && y < f64::EPSILON {
        (LN_2 - y.ln()) / 2.0
    } else {
        let distance = (x - 1.0) * (x - 1.0) + y * y;
        (4.0 * x / distance).ln_1p() / 4.0
    };
    let twice_angle = match x == 1.0 {
        true => 2.0_f64.atan2(-y),
        false => (2.0 * y).atan2((1.0 - x) * (1.0 + x) - y * y),
    };
    Complex64::new(part.copysign(re), (twice_angle / 2.0).copysign(im))
}
