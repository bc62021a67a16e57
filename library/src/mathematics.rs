//! The functions of floats that are part of `std` and not of `core`, under their names. Where there is no
//! `std`, they are those of the crate `libm`, and `x.sqrt()` means these.

/// `sqrt`, `floor` and the like.
#[allow(
    dead_code,
    reason = "which are used depends on the features; with `std`, floats have them themselves"
)]
pub(crate) trait Mathematics: Copy {
    fn floor(self) -> Self;
    fn ceil(self) -> Self;
    fn trunc(self) -> Self;
    fn round(self) -> Self;
    fn round_ties_even(self) -> Self;
    fn fract(self) -> Self;
    fn rem_euclid(self, divisor: Self) -> Self;
    fn mul_add(self, factor: Self, term: Self) -> Self;
    fn sqrt(self) -> Self;
    fn cbrt(self) -> Self;
    fn hypot(self, other: Self) -> Self;
    fn powi(self, exponent: i32) -> Self;
    fn powf(self, exponent: Self) -> Self;
    fn exp(self) -> Self;
    fn exp_m1(self) -> Self;
    fn ln(self) -> Self;
    fn ln_1p(self) -> Self;
    fn log2(self) -> Self;
    fn log10(self) -> Self;
    fn sin(self) -> Self;
    fn cos(self) -> Self;
    fn sin_cos(self) -> (Self, Self);
    fn tan(self) -> Self;
    fn atan2(self, other: Self) -> Self;
    fn asin(self) -> Self;
    fn acos(self) -> Self;
    fn atan(self) -> Self;
    fn sinh(self) -> Self;
    fn cosh(self) -> Self;
    fn tanh(self) -> Self;
    fn atanh(self) -> Self;
}

macro_rules! mathematics {
    ($float:ident; $($name:ident($($other:ident: $type:ty),*) $function:ident;)*) => {
        impl Mathematics for $float {
            $(
                #[inline]
                fn $name(self $(, $other: $type)*) -> Self {
                    #[cfg(feature = "std")]
                    return $float::$name(self $(, $other)*);
                    #[cfg(not(feature = "std"))]
                    libm::$function(self $(, $other)*)
                }
            )*

            #[inline]
            fn fract(self) -> Self {
                self - Mathematics::trunc(self)
            }

            #[inline]
            fn rem_euclid(self, divisor: Self) -> Self {
                let remainder = self % divisor;
                if remainder < 0.0 {
                    remainder + divisor.abs()
                } else {
                    remainder
                }
            }

            #[inline]
            fn powi(self, exponent: i32) -> Self {
                Mathematics::powf(self, exponent as $float)
            }

            #[inline]
            fn sin_cos(self) -> (Self, Self) {
                (Mathematics::sin(self), Mathematics::cos(self))
            }
        }
    };
}
mathematics! {
    f64;
    floor() floor; ceil() ceil; trunc() trunc; round() round; round_ties_even() rint;
    mul_add(factor: f64, term: f64) fma;
    sqrt() sqrt; cbrt() cbrt; hypot(other: f64) hypot; powf(exponent: f64) pow;
    exp() exp; exp_m1() expm1; ln() log; ln_1p() log1p; log2() log2; log10() log10;
    sin() sin; cos() cos; tan() tan; asin() asin; acos() acos; atan() atan;
    atan2(other: f64) atan2; sinh() sinh; cosh() cosh; tanh() tanh; atanh() atanh;
}
mathematics! {
    f32;
    floor() floorf; ceil() ceilf; trunc() truncf; round() roundf; round_ties_even() rintf;
    mul_add(factor: f32, term: f32) fmaf;
    sqrt() sqrtf; cbrt() cbrtf; hypot(other: f32) hypotf; powf(exponent: f32) powf;
    exp() expf; exp_m1() expm1f; ln() logf; ln_1p() log1pf; log2() log2f; log10() log10f;
    sin() sinf; cos() cosf; tan() tanf; asin() asinf; acos() acosf; atan() atanf;
    atan2(other: f32) atan2f; sinh() sinhf; cosh() coshf; tanh() tanhf; atanh() atanhf;
}
