//! Numbers rounded to decimals.

#[cfg(feature = "complex")]
use super::complex_number::Component;
use super::inexact::Real;
#[cfg(feature = "complex")]
use crate::complex::Complex;

/// A number that can be rounded to a number of decimals.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be rounded",
    label = "not a number that can be rounded"
)]
pub trait RoundTo {
    /// The number with this many decimals; to the even one of two.
    fn round_to(self, decimals: i32) -> Self;
}

macro_rules! round_floats {
    ($($float:ident)*) => {$(
        impl RoundTo for $float {
            #[inline(always)]
            fn round_to(self, decimals: i32) -> Self {
                self.around(decimals)
            }
        }
    )*};
}
round_floats!(f32 f64);

macro_rules! round_integers {
    ($($int:ident)*) => {$(
        impl RoundTo for $int {
            #[inline(always)]
            fn round_to(self, decimals: i32) -> Self {
                if decimals >= 0 { self } else { (self as f64).around(decimals) as $int }
            }
        }
    )*};
}
round_integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

#[cfg(feature = "complex")]
impl<F: Component> RoundTo for Complex<F> {
    #[inline(always)]
    fn round_to(self, decimals: i32) -> Self {
        Complex::new(self.re.around(decimals), self.im.around(decimals))
    }
}
