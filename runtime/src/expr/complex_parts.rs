//! The parts of numbers, complex or not, and NumPy's functions of them.

use super::complex_number::Component;
use super::inexact::{Real, ToInexact};
use super::kinds::Signed;
use super::number::Number;
use super::operator::{UnaryOperator, unary_operators};
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
    /// The number with the other sign of its imaginary part.
    fn conjugate(self) -> Self;
}

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

    #[inline(always)]
    fn conjugate(self) -> Self {
        Complex::new(self.re, -self.im)
    }
}

macro_rules! real_numbers {
    ($($number:ident)*) => {$(
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

            #[inline(always)]
            fn conjugate(self) -> Self {
                self
            }
        }
    )*};
}
real_numbers!(bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);

unary_operators! {
    /// `np.real(a)`
    RealPart<R> [A: ComplexParts<Part = R>] -> R, |a| a.real();
    /// `np.imag(a)`
    ImaginaryPart<R> [A: ComplexParts<Part = R>] -> R, |a| a.imag();
    /// `np.conjugate(a)`
    Conjugate<R> [A: ComplexParts + Signed<Out = R>] -> R, |a| a.conjugate().same();
    /// `np.angle(a)`
    Angle<P, R> [A: ComplexParts<Part = P>, P: ToInexact<Inexact = R>, R: Real] -> R, |a| {
        a.imag().to_inexact().arctan2(a.real().to_inexact())
    };
    /// `np.isreal(a)`
    Isreal [A: ComplexParts] -> bool, |a| a.imag() == A::Part::ZERO;
    /// `np.iscomplex(a)`
    Iscomplex [A: ComplexParts] -> bool, |a| a.imag() != A::Part::ZERO;
}
