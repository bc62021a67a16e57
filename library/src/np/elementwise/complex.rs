//! Functions of complex numbers.

use super::functions;
use crate::array::{AsView, PartViews, View};
use crate::element::ComplexParts;
#[cfg(feature = "complex")]
use crate::expr::AsComplex;
use crate::expr::{Angle, Conjugate, Iscomplex, Isreal};
use crate::shape::layout::Strided;

functions! {
    /// The numbers with the other sign of their imaginary part; NumPy's `np.conjugate`. In `arr!`,
    /// `z.conj()` is the same.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::conjugate(&arr!([1 + 2j, -3j])), arr!([1 - 2j, 3j]));
    /// assert_eq!(arr!([1 + 2j].conj() * 2), arr!([2 - 4j]));
    /// ```
    fn conjugate (a) Conjugate;

    /// The angles of the numbers, in radians: from -π to π, that of a positive number is 0; NumPy's
    /// `np.angle`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::angle(&arr!([1 + 0j, 2j])), arr!([0.0, np::pi / 2.0]));
    /// ```
    fn angle (a) Angle;

    /// Whether each imaginary part is 0; NumPy's `np.isreal`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::isreal(&arr!([1 + 0j, 2j])), arr!([true, false]));
    /// ```
    fn isreal (a) Isreal;

    /// Whether each imaginary part is other than 0; NumPy's `np.iscomplex`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::iscomplex(&arr!([1 + 0j, 2j])), arr!([false, true]));
    /// ```
    fn iscomplex (a) Iscomplex;
}

#[cfg(feature = "complex")]
functions! {
    /// The numbers as complex ones of the same precision, so that functions of them have complex results: in words of it
    /// are `np.emath.sqrt(x)`, `np.emath.log`, `log2`, `log10`, `logn`, `power`, `arcsin`, `arccos` and `arctanh`. Those
    /// are complex even where NumPy, which looks at the numbers, finds that they need not be: there, `.real` is what
    /// NumPy has.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sqrt(&np::as_complex(&arr!([-4.0, 9.0]))), arr!([2j, 3 + 0j]));
    /// assert_eq!(arr!(np.emath.sqrt([-4.0, 9.0])), arr!([2j, 3 + 0j]));
    /// assert_eq!(arr!(np.emath.log([-1.0])), arr!([np.pi * 1j]));
    /// ```
    fn as_complex (a) AsComplex;
}

#[doc(inline)]
pub use self::conjugate as conj;

/// The real parts, as a view; NumPy's `np.real`. In `arr!`, those of an expression are computed with it.
///
/// ```
/// use ndview::prelude::*;
/// let z = arr!([1 + 2j, 3j]);
/// assert_eq!(np::real(&z), arr!([1.0, 0.0]));
/// assert_eq!(arr!(np.real(z * z)), arr!([-3.0, -9.0]));
/// ```
#[must_use]
pub fn real<A>(
    a: &A,
) -> View<
    '_,
    <A::Elem as ComplexParts>::Part,
    A::Shape,
    <A::Elem as PartViews>::RealLayout<A::Layout>,
>
where
    A: AsView<Elem: PartViews> + ?Sized,
{
    PartViews::real_parts(a.array_view())
}

/// The imaginary parts, as a view; NumPy's `np.imag`. In `arr!`, those of an expression are computed
/// with it.
///
/// ```
/// use ndview::prelude::*;
/// let z = arr!([1 + 2j, 3j]);
/// assert_eq!(np::imag(&z), arr!([2.0, 3.0]));
/// assert_eq!(arr!(np.imag(z * z)), arr!([4.0, 0.0]));
/// ```
#[must_use]
pub fn imag<A>(a: &A) -> View<'_, <A::Elem as ComplexParts>::Part, A::Shape, Strided>
where
    A: AsView<Elem: PartViews> + ?Sized,
{
    PartViews::imaginary_parts(a.array_view())
}
