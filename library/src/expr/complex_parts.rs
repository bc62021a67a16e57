//! NumPy's functions of the parts of numbers, complex or not.

use super::operator::{UnaryOperator, unary_operators};
use super::retained::{Block, Computed, Pending, Room};
#[cfg(feature = "complex")]
use crate::complex::Complex64;
#[cfg(feature = "complex")]
use crate::element::complex;
use crate::element::{Cast, ComplexParts, Number, Promote, Real, ToInexact, int};

unary_operators! {
    /// `np.real(a)`
    RealPart<R> [A: ComplexParts<Part = R>] -> R, |a| a.real();
    /// `np.imag(a)`
    ImaginaryPart<R> [A: ComplexParts<Part = R>] -> R, |a| a.imag();
    /// `np.conjugate(a)`
    Conjugate<R> [A: ComplexParts + Number<Whole = R> + Cast<R>, R: Number] -> R, |a| {
        Cast::<R>::cast(a).conjugate()
    };
    /// `np.isreal(a)`
    Isreal [A: ComplexParts] -> bool, |a| a.imag() == A::Part::ZERO;
    /// `np.iscomplex(a)`
    Iscomplex [A: ComplexParts] -> bool, |a| a.imag() != A::Part::ZERO;
}

#[cfg(feature = "complex")]
unary_operators! {
    /// `np.as_complex(a)`
    AsComplex<F, R> [A: ToInexact<Inexact = F>, F: Promote<complex, Out = R>] -> R, |a| {
        a.to_inexact().promote(complex(Complex64::ZERO)).0
    };
}

/// A part as an angle is computed of it: it is beside Python's `int`, the imaginary part of what is not complex, which
/// makes an integer of a bool.
#[inline(always)]
fn float<P, W>(part: P) -> W::Inexact
where
    P: Cast<W> + Promote<int, Out = W>,
    W: ToInexact,
{
    part.cast().to_inexact()
}

/// `np.angle(a)`, computed of several at once.
pub struct Angle;

impl<A, P, W, R> UnaryOperator<A> for Angle
where
    A: ComplexParts<Part = P>,
    P: Cast<W> + Promote<int, Out = W>,
    W: ToInexact<Inexact = R>,
    R: Real,
{
    crate::sealed::seal!();

    type Out = R;
    type Retained = Block<R>;
    const COMPUTES_AT_ONCE: bool = true;

    #[inline(always)]
    fn apply(a: A) -> R {
        float(a.imag()).arctan2(float(a.real()))
    }

    #[inline(always)]
    fn apply_to_all(operands: impl Fn(usize) -> A, results: Pending<'_, R>) -> Computed<'_, R> {
        let mut angles = results.write(|position| float(operands(position).imag()));
        let mut reals = Room::empty();
        let reals = reals.first(angles.elements().len());
        let mut reals = reals.write(|position| float(operands(position).real()));
        R::arctan2_of_each(angles.elements(), reals.elements());
        angles
    }
}
