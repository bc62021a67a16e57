//! Eigenvalues and eigenvectors.

use super::field::{Entry, Field};
use super::stack::{FieldOf, Lens, RealOf, for_each_matrix};
use crate::array::{AsView, Owned};
use crate::error::or_panic;
use crate::np::words;
use crate::shape::{SquareMatrices, StackAxes};
use alloc::vec::Vec;

/// The eigenvalues of each matrix of a stack, of type `T`.
type Values<A, T> = Owned<
    T,
    <<A as AsView>::Shape as StackAxes>::OfVectors<<<A as AsView>::Shape as StackAxes>::Rows>,
>;

/// Which triangle of a matrix is read that is its own conjugate transpose; NumPy's `UPLO`, of which
/// [`words::L`] and [`words::U`] are the letters.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[2.0, 9.0], [0.0, 1.0]]);
/// let values = np::linalg::eigvalsh_with(&a, np::linalg::Triangle::Lower);
/// assert_eq!(values, arr!(np.linalg.eigvalsh(a, UPLO="L")));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Triangle {
    /// On and below the diagonal.
    Lower,
    /// On and above the diagonal.
    Upper,
}

impl From<words::L> for Triangle {
    fn from(_: words::L) -> Self {
        Triangle::Lower
    }
}

impl From<words::U> for Triangle {
    fn from(_: words::U) -> Self {
        Triangle::Upper
    }
}

/// The eigenvalues and the eigenvectors of a matrix that is its own conjugate transpose, or of each of a
/// stack: numbers in ascending order, and columns of length 1 at right angles. NumPy's `np.linalg.eigh`. The
/// lower triangle is read.
///
/// A matrix that the types know not to be square does not compile.
///
/// # Panics
/// `Last 2 dimensions of the array must be square`; `Eigenvalues did not converge`. Where an element is
/// infinite or `nan`, all is `nan`.
///
/// ```
/// use ndview::prelude::*;
/// let (values, vectors) = np::linalg::eigh(&arr!([[2, 1], [1, 2]]));
/// assert!(np::allclose(&values, &arr!([1.0, 3.0])));
/// assert!(np::allclose(&np::abs(&vectors), &arr!([[0.5_f64, 0.5], [0.5, 0.5]]).map(|x| x.sqrt())));
/// ```
#[must_use]
#[track_caller]
pub fn eigh<A>(a: &A) -> (Values<A, RealOf<A>>, Owned<FieldOf<A>, A::Shape>)
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    eigh_with(a, Triangle::Lower)
}

/// As [`eigh`], by one [`Triangle`] or the other; NumPy's `np.linalg.eigh(a, UPLO)`.
///
/// # Panics
/// As [`eigh`].
///
/// ```
/// use ndview::prelude::*;
/// let (values, _) = np::linalg::eigh_with(&arr!([[2, 1], [0, 2]]), np::words::U);
/// assert!(np::allclose(&values, &arr!([1.0, 3.0])));
/// ```
#[must_use]
#[track_caller]
pub fn eigh_with<A>(
    a: &A,
    uplo: impl Into<Triangle>,
) -> (Values<A, RealOf<A>>, Owned<FieldOf<A>, A::Shape>)
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    let mut vectors = Vec::new();
    let values = hermitian(a, uplo.into(), Some(&mut vectors));
    (
        values,
        Owned::from_parts(a.array_view().typed_shape(), vectors),
    )
}

/// The eigenvalues of each matrix, of which one triangle is read; its eigenvectors are appended, if there is a place
/// for them.
#[track_caller]
fn hermitian<A>(
    a: &A,
    uplo: Triangle,
    mut vectors: Option<&mut Vec<FieldOf<A>>>,
) -> Values<A, RealOf<A>>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    let lower = uplo == Triangle::Lower;
    let lens = a.array_view().shape();
    let lens = Lens::of(lens.as_ref());
    let side = or_panic(lens.side().map_err(Into::into));
    let mut values = Vec::new();
    or_panic(for_each_matrix(a, |matrix| {
        Field::eigh(matrix, lower, &mut values, vectors.as_deref_mut())
    }));
    Owned::from_parts(lens.shape_of(&[side]), values)
}

/// The eigenvalues alone of a matrix that is its own conjugate transpose, in ascending order; NumPy's
/// `np.linalg.eigvalsh`. The lower triangle is read.
///
/// # Panics
/// As [`eigh`].
///
/// ```
/// use ndview::prelude::*;
/// let values: Owned<f64, Shape![2]> = np::linalg::eigvalsh(&arr!([[2, 1], [1, 2]]));
/// assert!(np::allclose(&values, &arr!([1.0, 3.0])));
/// ```
#[must_use]
#[track_caller]
pub fn eigvalsh<A>(a: &A) -> Values<A, RealOf<A>>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    eigvalsh_with(a, Triangle::Lower)
}

/// As [`eigvalsh`], by one [`Triangle`] or the other; NumPy's `np.linalg.eigvalsh(a, UPLO)`.
///
/// # Panics
/// As [`eigh_with`].
///
/// ```
/// use ndview::prelude::*;
/// let values = np::linalg::eigvalsh_with(&arr!([[2, 1], [0, 2]]), np::words::L);
/// assert_eq!(values, arr!([2.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn eigvalsh_with<A>(a: &A, uplo: impl Into<Triangle>) -> Values<A, RealOf<A>>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    hermitian(a, uplo.into(), None)
}

/// The eigenvalues and the eigenvectors of a square matrix, or of each of a stack: complex numbers, in no
/// order, and columns of length 1; NumPy's `np.linalg.eig`. With the features `linalg` and `complex`.
///
/// NumPy yields real numbers where all are: here they are complex, with imaginary parts of 0.
///
/// A matrix that the types know not to be square does not compile.
///
/// # Panics
/// `Last 2 dimensions of the array must be square`; `Array must not contain infs or NaNs`; `Eigenvalues did
/// not converge`.
///
/// ```
/// use ndview::prelude::*;
/// // A quarter turn.
/// let (values, _) = np::linalg::eig(&arr!([[0, -1], [1, 0]]));
/// assert!(np::allclose(&np::abs(&arr!(values.imag)), &arr!([1.0, 1.0])));
/// ```
#[cfg(feature = "complex")]
#[must_use]
#[track_caller]
pub fn eig<A>(a: &A) -> (Values<A, ComplexOf<A>>, Owned<ComplexOf<A>, A::Shape>)
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    let view = a.array_view();
    let lens = view.shape();
    let lens = Lens::of(lens.as_ref());
    let side = or_panic(lens.side().map_err(Into::into));
    let (mut values, mut vectors) = (Vec::new(), Vec::new());
    or_panic(for_each_matrix(a, |matrix| {
        Field::eig(matrix, &mut values, Some(&mut vectors))
    }));
    (
        Owned::from_parts(lens.shape_of(&[side]), values),
        Owned::from_parts(view.typed_shape(), vectors),
    )
}

/// The eigenvalues alone, complex numbers in no order; NumPy's `np.linalg.eigvals`. With the features
/// `linalg` and `complex`.
///
/// # Panics
/// As [`eig`].
///
/// ```
/// use ndview::prelude::*;
/// let values = np::linalg::eigvals(&arr!([[2, 1], [0, 3]]));
/// assert!(np::allclose(&np::sort(&arr!(values.real)), &arr!([2.0, 3.0])));
/// ```
#[cfg(feature = "complex")]
#[must_use]
#[track_caller]
pub fn eigvals<A>(a: &A) -> Values<A, ComplexOf<A>>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    let view = a.array_view();
    let lens = view.shape();
    let lens = Lens::of(lens.as_ref());
    let side = or_panic(lens.side().map_err(Into::into));
    let mut values = Vec::new();
    or_panic(for_each_matrix(a, |matrix| {
        Field::eig(matrix, &mut values, None)
    }));
    Owned::from_parts(lens.shape_of(&[side]), values)
}

/// The complex numbers that the eigenvalues of the matrices of an array are.
#[cfg(feature = "complex")]
type ComplexOf<A> = <FieldOf<A> as Field>::Complex;
