//! NumPy's functions of the parts of numbers, complex or not.

use super::operator::{UnaryOperator, unary_operators};
use crate::element::{ComplexParts, Number, Real, Signed, ToInexact};

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
