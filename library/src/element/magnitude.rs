//! What `abs` of a number is.

use super::literal::int;
use super::number::Number;

/// A number that has a magnitude, that is `abs` of it ([`Number::Magnitude`]).
pub trait HasMagnitude {
    crate::sealed::seal!(required);

    /// The type of it.
    type Magnitude;

    /// The number without its sign.
    fn magnitude(self) -> Self::Magnitude;
}

// Of all numbers that have one of their own type, so that it is known while the type of a literal is not.
#[diagnostic::do_not_recommend]
impl<T: Number<Magnitude = T>> HasMagnitude for T {
    crate::sealed::seal!();

    type Magnitude = T;

    #[inline(always)]
    fn magnitude(self) -> T {
        self.absolute()
    }
}

#[diagnostic::do_not_recommend]
impl HasMagnitude for int {
    crate::sealed::seal!();

    type Magnitude = i64;

    #[inline(always)]
    fn magnitude(self) -> i64 {
        self.absolute()
    }
}

#[cfg(feature = "complex")]
#[diagnostic::do_not_recommend]
impl<F: super::Component> HasMagnitude for crate::complex::Complex<F> {
    crate::sealed::seal!();

    type Magnitude = <Self as Number>::Magnitude;

    #[inline(always)]
    fn magnitude(self) -> Self::Magnitude {
        self.absolute()
    }
}
