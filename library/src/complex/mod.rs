//! Functions of complex numbers, as NumPy calculates them.
//!
//! The four operations are calculated in the type of the numbers, with NumPy's bits. Functions are
//! those of C99's Annex G, as to infinities, `nan` and the signs of zeros; they are calculated in
//! `f64`, for `Complex32` too. Nothing here knows of arrays.

mod arithmetic;
mod exponential;
mod hyperbolic;
mod inverse;

pub use arithmetic::Part;
pub(crate) use arithmetic::{distance, divide, multiply, reciprocal};
pub(crate) use exponential::{exp, expm1, log, log1p, power, sqrt};
pub(crate) use hyperbolic::{cosh, sin, sinh, tanh};
pub(crate) use inverse::{arccos, arccosh, arcsin, arcsinh, arctanh};
pub use num_complex::{Complex, Complex32, Complex64};

/// A function that is calculated in `f64`.
#[inline]
pub(crate) fn through_f64<F: Part>(
    z: Complex<F>,
    function: impl Fn(Complex64) -> Complex64,
) -> Complex<F> {
    narrow(function(wide(z)))
}

/// A number with parts of `f64`.
#[inline(always)]
pub(crate) fn wide<F: Part>(z: Complex<F>) -> Complex64 {
    Complex::new(z.re.into(), z.im.into())
}

/// A number with parts of `F`, rounded.
#[inline(always)]
pub(crate) fn narrow<F: Part>(z: Complex64) -> Complex<F> {
    Complex::new(F::rounded(z.re), F::rounded(z.im))
}

/// A function of z as a hyperbolic one of i z, whose result is i times that of z.
#[inline]
pub(crate) fn turned(z: Complex64, function: impl Fn(Complex64) -> Complex64) -> Complex64 {
    let Complex { re, im } = function(Complex::new(-z.im, z.re));
    Complex::new(im, -re)
}
