//! The numbers that linear algebra calculates in.

use super::{eigen, elimination, factors};
use crate::array::Matrix;
use crate::element::{Cast, Element, Inexact, Number, Real, StoreInto};
use crate::error::LinAlgError;
use crate::kernels::Multiplied;
use crate::reduce::{Average, Summable};
use alloc::vec::Vec;

/// A number that linear algebra calculates in: `f32`, `f64`, and complex numbers of these.
///
/// What its functions append to vectors are matrices in row-major order. They are compiled with this crate,
/// not where they are called.
///
/// ```
/// use ndview::prelude::*;
/// use np::linalg::Field;
/// fn root<T: Field>(square: &Owned<T, Shape![1, 1]>) -> Owned<T, Shape![1, 1]> {
///     np::linalg::cholesky(square)
/// }
/// assert_eq!(root(&arr!([[9.0]])), arr!([[3.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "array type {Self} is unsupported in linalg",
    label = "not a number that linear algebra calculates in"
)]
pub trait Field:
    Inexact
    + Number<Magnitude = Self::Real, Quotient = Self>
    + Average<Square = Self::Real>
    + Summable
    + Multiplied
    + Element
    + StoreInto<Self>
{
    /// The real numbers of the same precision.
    type Real: Field<Real = Self::Real> + Real + Cast<f64> + Cast<Self>;
    /// The complex numbers of the same precision.
    #[cfg(feature = "complex")]
    type Complex: Field<Real = Self::Real>;

    /// The distance from 1 to the next number.
    #[doc(hidden)]
    const EPSILON: Self::Real;
    /// One.
    #[doc(hidden)]
    const UNIT: Self;

    /// The number with the other sign of its imaginary part.
    #[doc(hidden)]
    fn conjugated(self) -> Self;

    /// A number rounded to the precision of this one.
    #[doc(hidden)]
    fn rounded(x: f64) -> Self::Real;

    /// The solutions of `a x = b`, for each column of `b`.
    #[doc(hidden)]
    fn solve(
        a: Matrix<'_, Self>,
        b: Matrix<'_, Self>,
        out: &mut Vec<Self>,
    ) -> Result<(), LinAlgError>;

    /// The inverse.
    #[doc(hidden)]
    fn invert(a: Matrix<'_, Self>, out: &mut Vec<Self>) -> Result<(), LinAlgError>;

    /// The sign of the determinant, a number of magnitude 1 or 0, and the logarithm of its magnitude.
    #[doc(hidden)]
    fn determinant(a: Matrix<'_, Self>) -> (Self, Self::Real);

    /// The lower triangle L of the Cholesky decomposition, of which L L* is the matrix.
    #[doc(hidden)]
    fn cholesky(a: Matrix<'_, Self>, out: &mut Vec<Self>) -> Result<(), LinAlgError>;

    /// The factors of a QR decomposition, with as many columns of Q as are asked for.
    #[doc(hidden)]
    fn qr(a: Matrix<'_, Self>, parts: factors::QrParts<'_, Self>);

    /// The factors of a singular value decomposition.
    #[doc(hidden)]
    fn svd(a: Matrix<'_, Self>, parts: factors::SvdParts<'_, Self>) -> Result<(), LinAlgError>;

    /// The eigenvalues of a matrix that is its own conjugate transpose, of which one triangle is read, in
    /// ascending order; and the eigenvectors, as columns, if they are asked for.
    #[doc(hidden)]
    fn eigh(
        a: Matrix<'_, Self>,
        lower: bool,
        values: &mut Vec<Self::Real>,
        vectors: Option<&mut Vec<Self>>,
    ) -> Result<(), LinAlgError>;

    /// The eigenvalues; and the eigenvectors, as columns, if they are asked for.
    #[cfg(feature = "complex")]
    #[doc(hidden)]
    fn eig(
        a: Matrix<'_, Self>,
        values: &mut Vec<Self::Complex>,
        vectors: Option<&mut Vec<Self::Complex>>,
    ) -> Result<(), LinAlgError>;
}

macro_rules! fields {
    ($($number:ty: $real:ident, $complex:ty, $one:expr, |$x:ident| $conjugated:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Field for $number {
            type Real = $real;
            #[cfg(feature = "complex")]
            type Complex = $complex;
            const EPSILON: $real = $real::EPSILON;
            const UNIT: Self = $one;

            #[inline(always)]
            fn conjugated(self) -> Self {
                let $x = self;
                $conjugated
            }

            fn rounded(x: f64) -> $real {
                x as $real
            }

            fn solve(
                a: Matrix<'_, Self>,
                b: Matrix<'_, Self>,
                out: &mut Vec<Self>,
            ) -> Result<(), LinAlgError> {
                elimination::solve(a, b, out)
            }

            fn invert(a: Matrix<'_, Self>, out: &mut Vec<Self>) -> Result<(), LinAlgError> {
                elimination::invert(a, out)
            }

            fn determinant(a: Matrix<'_, Self>) -> (Self, $real) {
                elimination::determinant(a)
            }

            fn cholesky(a: Matrix<'_, Self>, out: &mut Vec<Self>) -> Result<(), LinAlgError> {
                factors::cholesky(a, out)
            }

            fn qr(a: Matrix<'_, Self>, parts: factors::QrParts<'_, Self>) {
                factors::qr(a, parts);
            }

            fn svd(
                a: Matrix<'_, Self>,
                parts: factors::SvdParts<'_, Self>,
            ) -> Result<(), LinAlgError> {
                factors::svd(a, parts)
            }

            fn eigh(
                a: Matrix<'_, Self>,
                lower: bool,
                values: &mut Vec<$real>,
                vectors: Option<&mut Vec<Self>>,
            ) -> Result<(), LinAlgError> {
                eigen::eigh(a, lower, values, vectors)
            }

            #[cfg(feature = "complex")]
            fn eig(
                a: Matrix<'_, Self>,
                values: &mut Vec<$complex>,
                vectors: Option<&mut Vec<$complex>>,
            ) -> Result<(), LinAlgError> {
                super::eigen_complex::eig(a, values, vectors)
            }
        }
    )*};
}
fields! {
    f32: f32, crate::complex::Complex32, 1.0, |x| x;
    f64: f64, crate::complex::Complex64, 1.0, |x| x;
}
#[cfg(feature = "complex")]
fields! {
    crate::complex::Complex32: f32, Self, Self::new(1.0, 0.0), |z| z.conj();
    crate::complex::Complex64: f64, Self, Self::new(1.0, 0.0), |z| z.conj();
}

/// An element of matrices: a number. Integers and bools are calculated with as `f64`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.linalg.inv([[2, 0], [0, 4]])), arr!([[0.5, 0.0], [0.0, 0.25]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "array type {Self} is unsupported in linalg",
    label = "not numbers that linear algebra calculates with"
)]
pub trait Entry: Summable<Quotient: Field> + StoreInto<<Self as Number>::Quotient> {}
impl<T> Entry for T where T: Summable<Quotient: Field> + StoreInto<<T as Number>::Quotient> {}

/// Nothing.
pub(super) fn zero<T: Field>() -> T {
    <T as Number>::ZERO
}

/// One.
pub(super) fn one<T: Field>() -> T {
    <T as Field>::UNIT
}
