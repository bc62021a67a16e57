//! The parts of numbers, complex or not.

use super::complex_number::Component;
use super::each::for_each_number;
use super::number::Number;
use crate::complex::Complex;

/// A number as one with a real and an imaginary part: that of other than complex numbers is 0. In scope
/// where `.real` and `.imag` stand in `arr!`, so that single numbers have them as arrays have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "only numbers have a real and an imaginary part"
)]
pub trait ComplexParts: Number {
    /// The type of the parts.
    type Part: Number;

    /// The real part.
    fn real(self) -> Self::Part;
    /// The imaginary part.
    fn imag(self) -> Self::Part;
}

#[diagnostic::do_not_recommend]
impl<F: Component> ComplexParts for Complex<F> {
    type Part = F;

    #[inline(always)]
    fn real(self) -> F {
        self.re
    }

    #[inline(always)]
    fn imag(self) -> F {
        self.im
    }
}

macro_rules! real_numbers {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl ComplexParts for $number {
            type Part = $number;

            #[inline(always)]
            fn real(self) -> Self {
                self
            }

            #[inline(always)]
            fn imag(self) -> Self {
                Self::ZERO
            }
        }
    )*};
}
for_each_number!(bool signed unsigned float half => real_numbers! {});
