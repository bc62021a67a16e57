//! Numbers rounded to decimals.

#[cfg(feature = "complex")]
use super::complex_number::Component;
use super::each::for_each_number;
use super::inexact::Real;
#[cfg(feature = "complex")]
use crate::complex::Complex;
use crate::sealed::Sealed;

/// A number that can be rounded to a number of decimals.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be rounded",
    label = "not a number that can be rounded"
)]
pub trait RoundTo: Sealed {
    /// The number with this many decimals; to the even one of two.
    fn round_to(self, decimals: i32) -> Self;
}

macro_rules! round_floats {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl RoundTo for $float {
            #[inline(always)]
            fn round_to(self, decimals: i32) -> Self {
                self.around(decimals)
            }
        }
    )*};
}
for_each_number!(float half => round_floats! {});

macro_rules! round_integers {
    ($($int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl RoundTo for $int {
            #[inline(always)]
            fn round_to(self, decimals: i32) -> Self {
                if decimals >= 0 { self } else { (self as f64).around(decimals) as $int }
            }
        }
    )*};
}
for_each_number!(signed unsigned => round_integers! {});

#[cfg(feature = "complex")]
#[diagnostic::do_not_recommend]
impl<F: Component> RoundTo for Complex<F> {
    #[inline(always)]
    fn round_to(self, decimals: i32) -> Self {
        Complex::new(self.re.around(decimals), self.im.around(decimals))
    }
}
