//! Decompositions of single matrices, by the crate `faer`.

use super::field::{Field, one, zero};
use crate::array::Matrix;
use crate::element::Number;
use crate::error::LinAlgError;
use alloc::vec::Vec;
use faer::linalg::solvers::{Llt, Qr, Svd};
use faer::traits::ComplexField;
use faer::{MatMut, MatRef, Side};

/// Appends a matrix, row by row.
pub(super) fn append<T: Field + ComplexField>(matrix: MatRef<'_, T>, out: &mut Vec<T>) {
    let (rows, columns) = matrix.shape();
    let start = out.len();
    out.resize(start + rows * columns, zero());
    MatMut::from_row_major_slice_mut(&mut out[start..], rows, columns).copy_from(matrix);
}

/// A matrix that is its own conjugate transpose, of which one triangle is read: the imaginary parts of the
/// diagonal count as zeros, as in LAPACK. If there are some, it is copied.
pub(super) fn hermitian<'a, T: Field + ComplexField>(
    a: Matrix<'a, T>,
    copy: &'a mut Vec<T>,
) -> MatRef<'a, T> {
    let side = a.shape()[0];
    if (0..side).all(|i| a[[i, i]] == a[[i, i]].conjugated()) {
        return a.to_faer();
    }
    *copy = a.to_vec();
    for i in 0..side {
        let element = &mut copy[i * side + i];
        // Half of its sum with its conjugate.
        let sum = Number::add(*element, element.conjugated());
        *element = sum.divide(Number::add(one::<T>(), one()));
    }
    MatRef::from_row_major_slice(copy, side, side)
}

/// The lower triangle of the Cholesky decomposition. The upper triangle of the matrix is not read.
pub(super) fn cholesky<T: Field + ComplexField>(
    a: Matrix<'_, T>,
    out: &mut Vec<T>,
) -> Result<(), LinAlgError> {
    let side = a.shape()[0];
    // What is not a number is smaller than nothing.
    let has_nan = (0..side).any(|i| (0..=i).any(|j| a[[i, j]].isnan()));
    let mut copy = Vec::new();
    match Llt::new(hermitian(a, &mut copy), Side::Lower) {
        Ok(llt) if !has_nan => append(llt.L(), out),
        _ => return Err(LinAlgError::NotPositiveDefinite),
    }
    Ok(())
}

/// Where the factors of a QR decomposition go, each if it is asked for.
pub struct QrParts<'o, T> {
    /// Q, with as many columns as R has rows.
    pub(super) q: Option<&'o mut Vec<T>>,
    /// R.
    pub(super) r: Option<&'o mut Vec<T>>,
    /// Whether Q is square, however many columns the matrix has.
    pub(super) is_complete: bool,
    /// The reflections that Q is the product of, below R, and their factors: LAPACK's.
    pub(super) reflections: Option<(&'o mut Vec<T>, &'o mut Vec<T>)>,
}

/// The factors of a QR decomposition.
pub(super) fn qr<T: Field + ComplexField>(a: Matrix<'_, T>, parts: QrParts<'_, T>) {
    let qr = Qr::new(a.to_faer());
    if let Some(q) = parts.q {
        let factor = if parts.is_complete {
            qr.compute_Q()
        } else {
            qr.compute_thin_Q()
        };
        append(factor.as_ref(), q);
    }
    if let Some(r) = parts.r {
        append(qr.thin_R(), r);
        if parts.is_complete {
            let below = a.shape()[0] - qr.thin_R().nrows();
            r.resize(r.len() + below * a.shape()[1], zero());
        }
    }
    if let Some((h, tau)) = parts.reflections {
        let [rows, columns] = a.shape();
        for i in 0..columns {
            let element = |j: usize| {
                if j <= i {
                    qr.R()[(j, i)]
                } else {
                    qr.Q_basis()[(j, i)]
                }
            };
            h.extend((0..rows).map(element));
        }
        // Each reflection is 1 - v v* / factor there, 1 - factor v v* in LAPACK.
        let coefficients = qr.Q_coeff();
        let block = coefficients.nrows().max(1);
        let factor = |i: usize| coefficients[(i % block, i)].reciprocal();
        tau.extend((0..rows.min(columns)).map(factor));
    }
}

/// Where the factors of a singular value decomposition go, each if it is asked for.
pub struct SvdParts<'o, T: Field> {
    /// The singular values, in descending order.
    pub(super) values: &'o mut Vec<T::Real>,
    /// U and the conjugate transpose of V.
    pub(super) vectors: Option<(&'o mut Vec<T>, &'o mut Vec<T>)>,
    /// Whether both are square.
    pub(super) is_full: bool,
}

/// The factors of a singular value decomposition.
pub(super) fn svd<T: Field + ComplexField>(
    a: Matrix<'_, T>,
    parts: SvdParts<'_, T>,
) -> Result<(), LinAlgError>
where
    <T as ComplexField>::Real: Into<<T as Field>::Real>,
{
    if a.iter().any(|x| !x.isfinite()) {
        return Err(LinAlgError::SingularValues);
    }
    let matrix = a.to_faer();
    let Some((u, vh)) = parts.vectors else {
        let values = matrix.singular_values();
        let values = values.map_err(|_| LinAlgError::SingularValues)?;
        parts.values.extend(values.into_iter().map(Into::into));
        return Ok(());
    };
    let svd = if parts.is_full {
        Svd::new(matrix)
    } else {
        Svd::new_thin(matrix)
    };
    let svd = svd.map_err(|_| LinAlgError::SingularValues)?;
    let values = svd.S().column_vector();
    parts.values.extend(values.iter().map(|x| x.absolute()));
    append(svd.U(), u);
    let start = vh.len();
    append(svd.V().transpose(), vh);
    for x in &mut vh[start..] {
        *x = x.conjugated();
    }
    Ok(())
}
