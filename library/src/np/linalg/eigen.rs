//! Eigenvalues of single matrices that are their own conjugate transposes, by the crate `faer`.

use super::factors::{append, hermitian};
use super::field::Field;
use crate::array::Matrix;
use crate::element::Cast;
use crate::error::LinAlgError;
use alloc::vec::Vec;
use faer::Side;
use faer::linalg::solvers::SelfAdjointEigen;
use faer::traits::ComplexField;
use faer::traits::ext::ComplexFieldExt;

/// The eigenvalues of a matrix that is its own conjugate transpose; and the eigenvectors, as columns, if
/// they are asked for. One triangle is read.
pub(super) fn eigh<T: Field + ComplexField>(
    a: Matrix<'_, T>,
    lower: bool,
    values: &mut Vec<<T as Field>::Real>,
    vectors: Option<&mut Vec<T>>,
) -> Result<(), LinAlgError>
where
    <T as ComplexField>::Real: Into<<T as Field>::Real>,
{
    let side = if lower { Side::Lower } else { Side::Upper };
    let len = a.shape()[0];
    if len == 0 {
        return Ok(());
    }
    let is_read = |i: usize, j: usize| if lower { j <= i } else { i <= j };
    let mut read = (0..len * len).filter(|place| is_read(place / len, place % len));
    if read.any(|place| !a[[place / len, place % len]].isfinite()) {
        values.resize(values.len() + len, <T as Field>::rounded(f64::NAN));
        if let Some(vectors) = vectors {
            let nan = <T as Field>::rounded(f64::NAN).cast();
            vectors.resize(vectors.len() + len * len, nan);
        }
        return Ok(());
    }
    let mut copy = Vec::new();
    let matrix = hermitian(a, &mut copy);
    let Some(vectors) = vectors else {
        let found = matrix.self_adjoint_eigenvalues(side);
        let found = found.map_err(|_| LinAlgError::Eigenvalues)?;
        values.extend(found.into_iter().map(Into::into));
        return Ok(());
    };
    let found = SelfAdjointEigen::new(matrix, side).map_err(|_| LinAlgError::Eigenvalues)?;
    let diagonal = found.S().column_vector();
    values.extend(diagonal.iter().map(|x| ComplexFieldExt::real(x).into()));
    append(found.U(), vectors);
    Ok(())
}
