//! Functions of floats of two bytes: those of `f32`, rounded.

use super::number::{of_each, of_pairs};
use super::rounded::Half;
use crate::element::float_bits::FloatBits;
use crate::element::inexact::{Inexact, Real};
use crate::element::number::Number;
use crate::element::own::TakesFloats;
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::{bf16, f16};

/// Functions of one number.
macro_rules! of_one {
    ($trait:ident: $($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self) -> Self {
            Self::narrowed($trait::$name(self.widened()))
        }
    )*};
}

/// Functions of several numbers at once.
macro_rules! of_several {
    ($trait:ident: $($name:ident $of_each:ident),*) => {
        of_one!($trait: $($name)*);

        $(
            #[inline]
            fn $of_each(numbers: &mut [Self]) {
                of_each(numbers, <f32 as $trait>::$of_each);
            }
        )*
    };
}

/// Functions of several numbers and as many others.
macro_rules! of_two {
    ($($name:ident $of_each:ident),*) => {$(
        #[inline(always)]
        fn $name(self, other: Self) -> Self {
            Self::narrowed(Real::$name(self.widened(), other.widened()))
        }

        #[inline]
        fn $of_each(numbers: &mut [Self], others: &[Self]) {
            of_pairs(numbers, others, <f32 as Real>::$of_each);
        }
    )*};
}

macro_rules! functions {
    ($($half:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Inexact for $half {
            of_one!(Inexact: sqrt reciprocal rint);
            of_several!(Inexact:
                exp exp_of_each, exp2 exp2_of_each, expm1 expm1_of_each, log log_of_each, log2 log2_of_each,
                log10 log10_of_each, log1p log1p_of_each, sin sin_of_each, cos cos_of_each, tan tan_of_each,
                arcsin arcsin_of_each, arccos arccos_of_each, arctan arctan_of_each, sinh sinh_of_each,
                cosh cosh_of_each, tanh tanh_of_each, arcsinh arcsinh_of_each, arccosh arccosh_of_each,
                arctanh arctanh_of_each);

            // NumPy's arithmetic, each step of it rounded.
            fn sinc(self) -> Self {
                let angle = self.multiply(Self::narrowed(core::f32::consts::PI));
                let angle = if angle == Self::ZERO { $half::EPSILON } else { angle };
                angle.sin().divide(angle)
            }

            #[inline(always)]
            fn divide(self, other: Self) -> Self {
                Self::narrowed(self.widened() / other.widened())
            }

            #[inline(always)]
            fn isnan(self) -> bool {
                self.widened().is_nan()
            }

            #[inline(always)]
            fn isinf(self) -> bool {
                self.widened().is_infinite()
            }

            #[inline(always)]
            fn isfinite(self) -> bool {
                self.widened().is_finite()
            }
        }

        impl Real for $half {
            of_one!(Real: rad2deg deg2rad);
            of_several!(Real: cbrt cbrt_of_each);
            of_two!(arctan2 arctan2_of_each, hypot hypot_of_each, logaddexp logaddexp_of_each,
                logaddexp2 logaddexp2_of_each);

            #[inline(always)]
            fn signbit(self) -> bool {
                self.to_bits() >> 15 == 1
            }

            #[inline(always)]
            fn copysign(self, other: Self) -> Self {
                $half::from_bits(self.to_bits() & 0x7fff | other.to_bits() & 0x8000)
            }

            #[inline(always)]
            fn step(self, at_zero: Self) -> Self {
                Self::narrowed(self.widened().step(at_zero.widened()))
            }

            #[inline(always)]
            fn around(self, decimals: i32) -> Self {
                // NumPy's arithmetic, each step of it rounded: of many decimals, the power of ten is infinite.
                let scale = Self::of_float(10_f64.powi(decimals.abs()));
                match decimals {
                    0 => self.rint(),
                    1.. => self.multiply(scale).rint().divide(scale),
                    _ => self.divide(scale).rint().multiply(scale),
                }
            }
        }

        impl FloatBits for $half {
            crate::sealed::seal!();

            #[inline]
            fn nextafter(self, towards: Self) -> Self {
                let (number, goal) = (self.widened(), towards.widened());
                if number.is_nan() || goal.is_nan() {
                    return $half::NAN;
                }
                if number == goal {
                    return towards;
                }
                if number == 0.0 {
                    // The least number, with the sign of the other.
                    return Real::copysign($half::from_bits(1), towards);
                }
                let bits = self.to_bits();
                let is_outwards = (number < goal) == (number > 0.0);
                $half::from_bits(if is_outwards { bits + 1 } else { bits - 1 })
            }

            #[inline]
            fn spacing(self) -> Self {
                if self.isinf() {
                    return $half::NAN;
                }
                // Upwards, whatever the sign: NumPy's of `float16`.
                match self.to_bits() & 0x7fff {
                    0 => $half::from_bits(1),
                    _ => self.nextafter($half::INFINITY).subtract(self),
                }
            }

            #[inline]
            fn ldexp(self, exponent: i64) -> Self {
                // The product is exact as an `f64`, or so small or large that nothing is left of it.
                Self::of_f64(f64::from(self.widened()).ldexp(exponent))
            }

            #[inline]
            fn frexp(self) -> (Self, i32) {
                let (part, exponent) = self.widened().frexp();
                (Self::narrowed(part), exponent)
            }

            #[inline]
            fn modf(self) -> (Self, Self) {
                let (part, whole) = self.widened().modf();
                (Self::narrowed(part), Self::narrowed(whole))
            }
        }
    )*};
}
functions!(f16 bf16);
