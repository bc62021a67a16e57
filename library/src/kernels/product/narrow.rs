//! Products of many short rows and a small square matrix: points, and what turns them.

use super::Multiplied;
use super::matrix::Matrix;
use core::mem::MaybeUninit;

/// Writes the product of two matrices, row by row, if it is that of short rows and a small square matrix, or
/// one of all short columns with each other, which lie one after the other; answers whether it is so.
#[inline(always)]
pub(super) fn multiply<T: Multiplied>(
    a: Matrix<'_, T>,
    b: Matrix<'_, T>,
    places: &mut [MaybeUninit<T>],
) -> bool {
    if let (Some(a), Some(b), true) = (
        a.transposed().elements(),
        b.elements(),
        a.rows() == b.columns(),
    ) {
        match places.len() {
            4 => between_columns::<T, 2>(a, b, places),
            9 => between_columns::<T, 3>(a, b, places),
            16 => between_columns::<T, 4>(a, b, places),
            _ => return false,
        }
        return true;
    }
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

/// The products of the columns of one matrix and those of another, which both have rows of `K` elements.
#[inline(always)]
fn between_columns<T: Multiplied, const K: usize>(a: &[T], b: &[T], places: &mut [MaybeUninit<T>]) {
    let mut sums = [[T::ZERO; K]; K];
    for (a, b) in a.as_chunks::<K>().0.iter().zip(b.as_chunks::<K>().0) {
        for row in 0..K {
            for column in 0..K {
                sums[row][column] = sums[row][column].plus_product(a[row], b[column]);
            }
        }
    }
    for (place, &sum) in places.iter_mut().zip(sums.as_flattened()) {
        place.write(sum);
    }
}

/// Rows of `K` elements times a matrix of `K` x `K`.
#[inline(always)]
fn by_small<T: Multiplied, const K: usize>(
    rows: &[T],
    b: Matrix<'_, T>,
    places: &mut [MaybeUninit<T>],
) {
    let mut square = [[T::ZERO; K]; K];
    for row in 0..K {
        for column in 0..K {
            square[row][column] = b.get(row, column);
        }
    }
    let rows = rows.as_chunks::<K>().0;
    for (row, places) in rows.iter().zip(places.as_chunks_mut::<K>().0) {
        let mut sums = [T::ZERO; K];
        for inner in 0..K {
            for column in 0..K {
                sums[column] = sums[column].plus_product(row[inner], square[inner][column]);
            }
        }
        for column in 0..K {
            places[column].write(sums[column]);
        }
    }
}
