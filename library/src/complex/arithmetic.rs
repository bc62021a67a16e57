//! Products and quotients.

use super::Complex;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use core::ops::{Add, Div, Mul, Neg, Sub};

/// What both parts of a complex number can do.
pub trait Part:
    crate::sealed::Sealed
    + Copy
    + PartialOrd
    + Into<f64>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// Zero.
    const ZERO: Self;
    /// One.
    const ONE: Self;

    /// Infinity.
    const INFINITY: Self;

    /// Without the sign.
    fn magnitude(self) -> Self;

    /// The square root.
    fn root(self) -> Self;

    /// The nearest number of this type.
    fn rounded(x: f64) -> Self;
}

macro_rules! parts {
    ($($float:ident)*) => {$(
        impl Part for $float {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const INFINITY: Self = $float::INFINITY;

            #[inline(always)]
            fn root(self) -> Self {
                self.sqrt()
            }

            #[inline(always)]
            fn magnitude(self) -> Self {
                self.abs()
            }

            #[inline(always)]
            fn rounded(x: f64) -> Self {
                x as $float
            }
        }
    )*};
}
parts!(f32 f64);

/// The distance of a number from 0: the larger part is divided out, so that no square is too large or too
/// small. Without a branch, and within 2 units in the last place.
#[inline(always)]
pub(crate) fn distance<F: Part>(z: Complex<F>) -> F {
    let (re, im) = (z.re.magnitude(), z.im.magnitude());
    let (large, small) = if re < im { (im, re) } else { (re, im) };
    let ratio = small / large;
    let distance = large * (F::ONE + ratio * ratio).root();
    // What is infinite is so beside `nan` as well; of 0, there is no ratio.
    let distance = if large == small {
        large * (F::ONE + F::ONE).root()
    } else {
        distance
    };
    let is_infinite = (re == F::INFINITY) | (im == F::INFINITY);
    if is_infinite { F::INFINITY } else { distance }
}

/// `a * b`.
#[inline(always)]
pub(crate) fn multiply<F: Part>(a: Complex<F>, b: Complex<F>) -> Complex<F> {
    Complex::new(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
}

/// `a / b`, by Smith's algorithm: the larger part of `b` is divided out, so that no square of a part
/// has to be a number.
#[inline(always)]
pub(crate) fn divide<F: Part>(a: Complex<F>, b: Complex<F>) -> Complex<F> {
    let (re, im) = (b.re.magnitude(), b.im.magnitude());
    if re >= im {
        if re == F::ZERO {
            return Complex::new(a.re / re, a.im / re);
        }
        let ratio = b.im / b.re;
        let scale = F::ONE / (b.re + b.im * ratio);
        Complex::new((a.re + a.im * ratio) * scale, (a.im - a.re * ratio) * scale)
    } else {
        let ratio = b.re / b.im;
        let scale = F::ONE / (b.im + b.re * ratio);
        Complex::new((a.re * ratio + a.im) * scale, (a.im * ratio - a.re) * scale)
    }
}

/// `1 / a`, as [`divide`].
#[inline(always)]
pub(crate) fn reciprocal<F: Part>(a: Complex<F>) -> Complex<F> {
    if a.re.magnitude() >= a.im.magnitude() {
        let ratio = a.im / a.re;
        let divisor = a.re + a.im * ratio;
        Complex::new(F::ONE / divisor, -ratio / divisor)
    } else {
        let ratio = a.re / a.im;
        let divisor = a.re * ratio + a.im;
        Complex::new(ratio / divisor, -F::ONE / divisor)
    }
}
