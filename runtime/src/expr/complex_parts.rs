//! NumPy's functions of the parts of numbers, complex or not.

use super::operator::{UnaryOperator, unary_operators};
use super::retained::{Block, Computed, Pending, Room};
use crate::element::{ComplexParts, Number, Real, Signed, ToInexact};

unary_operators! {
    /// `np.real(a)`
    RealPart<R> [A: ComplexParts<Part = R>] -> R, |a| a.real();
    /// `np.imag(a)`
    ImaginaryPart<R> [A: ComplexParts<Part = R>] -> R, |a| a.imag();
    /// `np.conjugate(a)`
    Conjugate<R> [A: ComplexParts + Signed<Out = R>] -> R, |a| a.conjugate().same();
    /// `np.isreal(a)`
    Isreal [A: ComplexParts] -> bool, |a| a.imag() == A::Part::ZERO;
    /// `np.iscomplex(a)`
    Iscomplex [A: ComplexParts] -> bool, |a| a.imag() != A::Part::ZERO;
}

/// `np.angle(a)`, computed of several at once.
pub struct Angle;

impl<A, P, R> UnaryOperator<A> for Angle
where
    A: ComplexParts<Part = P>,
    P: ToInexact<Inexact = R>,
    R: Real,
{
    crate::sealed::seal!();

    type Out = R;
    type Retained = Block<R>;
    const COMPUTES_AT_ONCE: bool = true;

    #[inline(always)]
    fn apply(a: A) -> R {
        a.imag().to_inexact().arctan2(a.real().to_inexact())
    }

    #[inline(always)]
    fn apply_to_all(operands: impl Fn(usize) -> A, results: Pending<'_, R>) -> Computed<'_, R> {
        let mut angles = results.write(|position| operands(position).imag().to_inexact());
        let mut reals = Room::empty();
        let reals = reals.first(angles.elements().len());
        let mut reals = reals.write(|position| operands(position).real().to_inexact());
        R::arctan2_of_each(angles.elements(), reals.elements());
        angles
    }
}
