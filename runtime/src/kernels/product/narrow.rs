//! Products of many short rows and a small square matrix: points, and what turns them.

use super::Multiplied;
use super::matrix::Matrix;
use core::mem::MaybeUninit;

/// Writes the product of two matrices, row by row, if the right one is small and square, and the rows of the left one
/// lie one after the other; answers whether it is so.
#[inline(always)]
pub(super) fn multiply<T: Multiplied>(
    a: Matrix<'_, T>,
    b: Matrix<'_, T>,
    places: &mut [MaybeUninit<T>],
) -> bool {
    let Some(elements) = a.elements() else {
        return false;
    };
    match (b.rows(), b.columns()) {
        (2, 2) => by_small::<T, 2>(elements, b, places),
        (3, 3) => by_small::<T, 3>(elements, b, places),
        (4, 4) => by_small::<T, 4>(elements, b, places),
        _ => return false,
    }
    true
}

/// Rows of `K` elements times a matrix of `K` x `K`.
#[inline(always)]
fn by_small<T: Multiplied, const K: usize>(
    rows: &[T],
    b: Matrix<'_, T>,
    places: &mut [MaybeUninit<T>],
) {
    let b: [[T; K]; K] =
        core::array::from_fn(|row| core::array::from_fn(|column| b.get(row, column)));
    let rows = rows.as_chunks::<K>().0;
    for (row, places) in rows.iter().zip(places.as_chunks_mut::<K>().0) {
        let mut sums = [T::ZERO; K];
        for (factor, b) in row.iter().zip(&b) {
            for (sum, &b) in sums.iter_mut().zip(b) {
                *sum = sum.plus_product(*factor, b);
            }
        }
        *places = sums.map(MaybeUninit::new);
    }
}
