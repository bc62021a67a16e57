//! Eigenvalues of any single square matrices, by the crate `faer`.

use super::field::{Field, zero};
use crate::array::Matrix;
use crate::element::{Cast, Inexact, Number};
use crate::error::LinAlgError;
use alloc::vec::Vec;
use faer::traits::ComplexField;

/// The eigenvalues; and the eigenvectors, as columns of length 1, if they are asked for.
pub(super) fn eig<T, C>(
    a: Matrix<'_, T>,
    values: &mut Vec<C>,
    vectors: Option<&mut Vec<C>>,
) -> Result<(), LinAlgError>
where
    T: Field + ComplexField,
    C: Field<Real = <T as Field>::Real> + ComplexField,
    Eigenvalue<T>: Into<C>,
{
    if a.iter().any(|x| !x.isfinite()) {
        return Err(LinAlgError::NotFinite);
    }
    let len = a.shape()[0];
    if len == 0 {
        return Ok(());
    }
    let matrix = a.to_faer();
    let Some(vectors) = vectors else {
        let found = matrix.eigenvalues().map_err(|_| LinAlgError::Eigenvalues)?;
        values.extend(found.into_iter().map(Into::into));
        return Ok(());
    };
    let found = matrix.eigen().map_err(|_| LinAlgError::Eigenvalues)?;
    let diagonal = found.S().column_vector();
    values.extend(diagonal.iter().map(|x| x.clone().into()));
    let start = vectors.len();
    for i in 0..len {
        vectors.extend((0..len).map(|j| found.U()[(i, j)].clone().into()));
    }
    for column in 0..len {
        normalize(&mut vectors[start..], column, len);
    }
    Ok(())
}

/// What the crate's eigenvalues of a matrix of `T` are.
type Eigenvalue<T> = crate::complex::Complex<faer::traits::Real<T>>;

/// Gives one column of a square matrix length 1, as LAPACK does: a column that is not real is turned so
/// that its largest element is.
fn normalize<C: Field>(vectors: &mut [C], column: usize, len: usize) {
    let mut squares = zero::<C::Real>();
    let (mut largest, mut is_real) = (zero::<C>(), true);
    for x in vectors.iter().skip(column).step_by(len) {
        let size = x.absolute();
        squares = squares.add(size.multiply(size));
        is_real &= *x == x.conjugated();
        if size.greater(largest.absolute()) {
            largest = *x;
        }
    }
    let mut factor: C = squares.sqrt().reciprocal().cast();
    if !is_real {
        let direction = largest.divide(largest.absolute().cast());
        factor = factor.multiply(direction.conjugated());
    }
    for x in vectors.iter_mut().skip(column).step_by(len) {
        let is_largest = *x == largest;
        *x = x.multiply(factor);
        if is_largest && !is_real {
            *x = x.absolute().cast();
        }
    }
}
