//! The numbers that functions such as `sqrt` calculate in.

use super::each::for_each_number;
use super::float_bits::FloatBits;
use super::number::Number;
use super::ordered::Ordered;
use crate::elementary::Elementary;
use crate::mathematics::Mathematics;

/// The functions of several numbers at once, in their place, of a trait that has those of one.
macro_rules! functions_of_each {
    ($($name:ident $of_each:ident),*) => {$(
        #[doc = concat!("[`", stringify!($name), "`](Self::", stringify!($name), ") of each.")]
        #[doc(hidden)]
        #[inline]
        fn $of_each(numbers: &mut [Self]) {
            numbers.iter_mut().for_each(|number| *number = number.$name());
        }
    )*};
}

/// A number that functions such as `sqrt` and `sin` calculate in: a float.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a floating-point number",
    label = "not a number that such a function calculates in"
)]
pub trait Inexact: Number {
    /// `a / b`.
    fn divide(self, other: Self) -> Self;
    /// The square root.
    fn sqrt(self) -> Self;
    /// e to this power.
    fn exp(self) -> Self;
    /// 2 to this power.
    fn exp2(self) -> Self;
    /// e to this power, minus 1.
    fn expm1(self) -> Self;
    /// The natural logarithm.
    fn log(self) -> Self;
    /// The logarithm to base 2.
    fn log2(self) -> Self;
    /// The logarithm to base 10.
    fn log10(self) -> Self;
    /// The natural logarithm of 1 and this.
    fn log1p(self) -> Self;
    /// The sine.
    fn sin(self) -> Self;
    /// The cosine.
    fn cos(self) -> Self;
    /// The tangent.
    fn tan(self) -> Self;
    /// The inverse of the sine.
    fn arcsin(self) -> Self;
    /// The inverse of the cosine.
    fn arccos(self) -> Self;
    /// The inverse of the tangent.
    fn arctan(self) -> Self;
    /// The hyperbolic sine.
    fn sinh(self) -> Self;
    /// The hyperbolic cosine.
    fn cosh(self) -> Self;
    /// The hyperbolic tangent.
    fn tanh(self) -> Self;
    /// The inverse of the hyperbolic sine.
    fn arcsinh(self) -> Self;
    /// The inverse of the hyperbolic cosine.
    fn arccosh(self) -> Self;
    /// The inverse of the hyperbolic tangent.
    fn arctanh(self) -> Self;
    functions_of_each! {
        exp exp_of_each, exp2 exp2_of_each, expm1 expm1_of_each, log log_of_each, log2 log2_of_each,
        log10 log10_of_each, log1p log1p_of_each, sin sin_of_each, cos cos_of_each, tan tan_of_each,
        arcsin arcsin_of_each, arccos arccos_of_each, arctan arctan_of_each, sinh sinh_of_each,
        cosh cosh_of_each, tanh tanh_of_each, arcsinh arcsinh_of_each, arccosh arccosh_of_each,
        arctanh arctanh_of_each
    }
    /// The sine of pi times this, divided by it; 1 at 0.
    fn sinc(self) -> Self;
    /// [`sinc`](Self::sinc) of each.
    #[doc(hidden)]
    fn sinc_of_each(numbers: &mut [Self]) {
        numbers
            .iter_mut()
            .for_each(|number| *number = number.sinc());
    }
    /// 1 divided by this.
    fn reciprocal(self) -> Self;
    /// Rounded to the nearest integer, to the even one of two.
    fn rint(self) -> Self;
    /// Whether this is not a number, or a part of it.
    fn isnan(self) -> bool;
    /// Whether this is infinite, or a part of it.
    fn isinf(self) -> bool;
    /// Whether this is neither infinite nor `nan`.
    fn isfinite(self) -> bool;
}

/// A real floating-point number.
pub trait Real: Inexact + Ordered + FloatBits {
    /// The cube root.
    fn cbrt(self) -> Self;
    functions_of_each! { cbrt cbrt_of_each }
    /// [`arctan2`](Self::arctan2) of each, in place of the first.
    #[doc(hidden)]
    fn arctan2_of_each(numbers: &mut [Self], others: &[Self]);
    /// [`hypot`](Self::hypot) of each, in place of the first.
    #[doc(hidden)]
    fn hypot_of_each(numbers: &mut [Self], others: &[Self]);
    /// [`logaddexp`](Self::logaddexp) of each, in place of the first.
    #[doc(hidden)]
    fn logaddexp_of_each(numbers: &mut [Self], others: &[Self]);
    /// [`logaddexp2`](Self::logaddexp2) of each, in place of the first.
    #[doc(hidden)]
    fn logaddexp2_of_each(numbers: &mut [Self], others: &[Self]);
    /// An angle in degrees, from radians.
    fn rad2deg(self) -> Self;
    /// An angle in radians, from degrees.
    fn deg2rad(self) -> Self;
    /// Whether the sign is a minus, that of zero too.
    fn signbit(self) -> bool;
    /// The angle from the x axis to the point at `(x, self)`.
    fn arctan2(self, x: Self) -> Self;
    /// The distance from 0 to the point at `(self, other)`.
    fn hypot(self, other: Self) -> Self;
    /// This with the sign of another.
    fn copysign(self, other: Self) -> Self;
    /// The logarithm of the sum of e to both powers.
    fn logaddexp(self, other: Self) -> Self;
    /// The logarithm to base 2 of the sum of 2 to both powers.
    fn logaddexp2(self, other: Self) -> Self;
    /// 0 below 0, 1 above it, and `at_zero` there.
    fn step(self, at_zero: Self) -> Self;
    /// Rounded to this many decimals.
    fn around(self, decimals: i32) -> Self;
}

/// A number as one of those that functions such as `sqrt` calculate in.
///
/// | of | NumPy | here |
/// |---|---|---|
/// | `f64`, integers of 32 bits and more | `float64` | `f64` |
/// | `f32`, integers of 16 bits | `float32` | `f32` |
/// | `f16` | `float16` | `f16` |
/// | `bool`, integers of 8 bits | `float16` | `f32`, whatever the features |
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "not a number that such a function takes",
    note = "a function over `f32` and `f64` asks for `T: Float`"
)]
pub trait ToInexact: Number {
    /// The number that the function calculates in.
    type Inexact: Inexact;

    /// The converted number.
    fn to_inexact(self) -> Self::Inexact;
}

/// A number as one of the type that holds the most: `f64`, of complex numbers one with parts of `f64`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "not a number that such a function takes"
)]
pub trait ToWidest: Number {
    /// That type.
    type Widest: Inexact<Magnitude = f64>;
}

macro_rules! to_inexact {
    ($($inexact:ident: $($number:ident)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl ToInexact for $number {
            type Inexact = $inexact;

            #[inline(always)]
            fn to_inexact(self) -> $inexact {
                self.cast()
            }
        }

        impl ToWidest for $number {
            type Widest = f64;
        }
    )*)*};
}
pub(super) use to_inexact;

// Floats, as they are: of both at once, so that it is known while the type of a literal is not.
#[diagnostic::do_not_recommend]
impl<T: Real> ToInexact for T {
    type Inexact = T;

    #[inline(always)]
    fn to_inexact(self) -> T {
        self
    }
}

impl<T: Real> ToWidest for T {
    type Widest = f64;
}

macro_rules! inexact {
    ($($float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Inexact for $float {
            #[inline(always)]
            fn divide(self, other: Self) -> Self {
                self / other
            }

            #[inline(always)]
            fn sqrt(self) -> Self {
                Mathematics::sqrt(self)
            }

            #[inline(always)]
            fn reciprocal(self) -> Self {
                self.recip()
            }

            #[inline(always)]
            fn rint(self) -> Self {
                Mathematics::round_ties_even(self)
            }

            inexact!(@elementary $float:
                exp exp_of_each, exp2 exp2_of_each, expm1 expm1_of_each, log log_of_each, log2 log2_of_each,
                log10 log10_of_each, log1p log1p_of_each, sin sin_of_each, cos cos_of_each, tan tan_of_each,
                arcsin arcsin_of_each, arccos arccos_of_each, arctan arctan_of_each, sinh sinh_of_each,
                cosh cosh_of_each, tanh tanh_of_each, arcsinh arcsinh_of_each, arccosh arccosh_of_each,
                arctanh arctanh_of_each);

            #[inline]
            fn sinc(self) -> Self {
                let mut one = [self];
                Self::sinc_of_each(&mut one);
                one[0]
            }

            #[inline]
            fn sinc_of_each(numbers: &mut [Self]) {
                let angle = |x: $float| {
                    let angle = core::$float::consts::PI * x;
                    // NumPy's: so small that the sine is the angle.
                    if angle == 0.0 { $float::EPSILON } else { angle }
                };
                for numbers in numbers.chunks_mut(64) {
                    let mut sines = [0.0; 64];
                    let sines = &mut sines[..numbers.len()];
                    for (sine, number) in sines.iter_mut().zip(&mut *numbers) {
                        *number = angle(*number);
                        *sine = *number;
                    }
                    <$float as Elementary>::sin(sines);
                    let pairs = numbers.iter_mut().zip(sines);
                    pairs.for_each(|(angle, sine)| *angle = *sine / *angle);
                }
            }

            #[inline(always)]
            fn isnan(self) -> bool {
                self.is_nan()
            }

            #[inline(always)]
            fn isinf(self) -> bool {
                self.is_infinite()
            }

            #[inline(always)]
            fn isfinite(self) -> bool {
                // What is infinite, or no number, is not what it is after itself is taken away; a comparison that
                // the compiler makes vector instructions of where others are kept apart.
                self - self == 0.0
            }
        }

        impl Real for $float {
            inexact!(@elementary $float: cbrt cbrt_of_each);
            inexact!(@elementary_of_two $float:
                arctan2 arctan2_of_each, hypot hypot_of_each, logaddexp logaddexp_of_each,
                logaddexp2 logaddexp2_of_each);

            #[inline(always)]
            fn rad2deg(self) -> Self {
                self * (180.0 / core::$float::consts::PI)
            }

            #[inline(always)]
            fn deg2rad(self) -> Self {
                self * (core::$float::consts::PI / 180.0)
            }

            #[inline(always)]
            fn signbit(self) -> bool {
                self.is_sign_negative()
            }

            #[inline(always)]
            fn copysign(self, other: Self) -> Self {
                <$float>::copysign(self, other)
            }

            #[inline(always)]
            fn step(self, at_zero: Self) -> Self {
                if self > 0.0 {
                    1.0
                } else if self < 0.0 {
                    0.0
                } else if self == 0.0 {
                    at_zero
                } else {
                    self
                }
            }

            #[inline(always)]
            fn around(self, decimals: i32) -> Self {
                // NumPy's arithmetic: the power of ten is exact, and the result is not corrected.
                if decimals >= 0 {
                    let scale = (10.0 as $float).powi(decimals);
                    if decimals == 0 { self.round_ties_even() } else { (self * scale).round_ties_even() / scale }
                } else {
                    let scale = (10.0 as $float).powi(-decimals);
                    (self / scale).round_ties_even() * scale
                }
            }
        }
    )*};
    (@elementary $float:ident: $($name:ident $of_each:ident),*) => {$(
        #[inline]
        fn $name(self) -> Self {
            let mut one = [self];
            <$float as Elementary>::$name(&mut one);
            one[0]
        }

        #[inline]
        fn $of_each(numbers: &mut [Self]) {
            <$float as Elementary>::$name(numbers);
        }
    )*};
    (@elementary_of_two $float:ident: $($name:ident $of_each:ident),*) => {$(
        #[inline]
        fn $name(self, other: Self) -> Self {
            let mut one = [self];
            <$float as Elementary>::$name(&mut one, &[other]);
            one[0]
        }

        #[inline]
        fn $of_each(numbers: &mut [Self], others: &[Self]) {
            <$float as Elementary>::$name(numbers, others);
        }
    )*};
}
for_each_number!(float => inexact! {});
