//! 1 divided by a number, in the number's own type.

use super::each::for_each_number;
use super::inexact::Inexact;
use super::number::Number;

/// A number that 1 can be divided by.
#[diagnostic::on_unimplemented(
    message = "ufunc 'reciprocal' is not supported for elements of type `{Self}`",
    label = "not a number that 1 is divided by"
)]
pub trait Inverted: Number {
    /// The type itself, `i8` for `bool`.
    type Out;

    #[doc(hidden)]
    fn inverse(self) -> Self::Out;
}

macro_rules! inexact {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Inverted for $number {
            type Out = $number;

            #[inline(always)]
            fn inverse(self) -> $number {
                self.reciprocal()
            }
        }
    )*};
}
for_each_number!(float half complex => inexact! {});

/// Towards zero, as all of NumPy's: but of 1 and -1 it is 0. What NumPy makes of the inverse of 0 is
/// what a processor converts infinity to.
macro_rules! integers {
    ($($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Inverted for $number {
            type Out = $number;

            #[inline(always)]
            fn inverse(self) -> $number {
                match self {
                    0 if $number::BITS >= 32 => $number::MIN,
                    0 => 0,
                    divisor => (1 as $number).wrapping_div(divisor),
                }
            }
        }
    )*};
}
for_each_number!(signed unsigned => integers! {});

#[diagnostic::do_not_recommend]
impl Inverted for bool {
    type Out = i8;

    #[inline(always)]
    fn inverse(self) -> i8 {
        i8::from(self).inverse()
    }
}
