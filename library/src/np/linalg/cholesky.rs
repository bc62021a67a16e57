//! Cholesky decompositions.

use super::field::{Entry, Field};
use super::stack::{FieldOf, Lens, for_each_matrix};
use crate::array::{AsView, Owned};
use crate::error::{Error, or_panic};
use crate::np::Flag;
use crate::shape::{SquareMatrices, checked_size};
use alloc::vec::Vec;

/// The lower triangle L of which `L @ L*` is the matrix, or each of a stack; NumPy's `np.linalg.cholesky`.
/// The matrix is its own conjugate transpose: only its lower triangle is read.
///
/// A matrix that the types know not to be square does not compile.
///
/// # Panics
/// `Matrix is not positive definite`; `Last 2 dimensions of the array must be square`.
/// [`try_cholesky`] returns these.
///
/// ```
/// use ndview::prelude::*;
/// let l = np::linalg::cholesky(&arr!([[4, 2], [2, 5]]));
/// assert_eq!(l, arr!([[2.0, 0.0], [1.0, 2.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn cholesky<A>(a: &A) -> Owned<FieldOf<A>, A::Shape>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    or_panic(try_cholesky(a, false))
}

/// As [`cholesky`], of the `upper` triangle instead, if that is true: then it is the one that is read, and
/// the result is U, of which `U* @ U` is the matrix; NumPy's `np.linalg.cholesky(a, upper=True)`.
///
/// # Panics
/// As [`cholesky`].
///
/// ```
/// use ndview::prelude::*;
/// let u = np::linalg::cholesky_with(&arr!([[4, 2], [2, 5]]), np::Flag::<true>);
/// assert_eq!(u, arr!(np.linalg.cholesky([[4, 2], [2, 5]], upper=True)));
/// assert_eq!(u, arr!([[2.0, 1.0], [0.0, 2.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn cholesky_with<A, const UPPER: bool>(
    a: &A,
    _upper: Flag<UPPER>,
) -> Owned<FieldOf<A>, A::Shape>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    or_panic(try_cholesky(a, UPPER))
}

/// As [`cholesky_with`].
///
/// # Errors
/// Those for which [`cholesky`] panics.
///
/// ```
/// use ndview::prelude::*;
/// let error = np::linalg::try_cholesky(&arr!([[1, 2], [2, 1]]), false).unwrap_err();
/// assert_eq!(error.to_string(), "Matrix is not positive definite");
/// ```
pub fn try_cholesky<A>(a: &A, upper: bool) -> Result<Owned<FieldOf<A>, A::Shape>, Error>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    let view = a.array_view();
    let lens = view.shape();
    let side = Lens::of(lens.as_ref()).side()?;
    let mut out: Vec<FieldOf<A>> = Vec::with_capacity(checked_size::<FieldOf<A>>(lens.as_ref())?);
    for_each_matrix(a, |matrix| {
        let start = out.len();
        if !upper {
            return Field::cholesky(matrix, &mut out);
        }
        // The upper triangle, as a lower one, is that of the conjugate: so is what comes of it.
        Field::cholesky(matrix.t(), &mut out)?;
        let factor = &mut out[start..];
        for i in 0..side {
            for j in 0..i {
                factor.swap(i * side + j, j * side + i);
            }
        }
        Ok(())
    })?;
    Ok(Owned::from_parts(view.typed_shape(), out))
}
