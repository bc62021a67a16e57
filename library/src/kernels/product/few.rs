//! Products of few long rows and few long columns: variables that are compared, each with each.

use super::Multiplied;
use super::matrix::Matrix;
use core::mem::MaybeUninit;

/// Up to how many products of long vectors are computed one by one: bringing so few rows together takes longer.
const FEW: usize = 16;

/// From how many elements on a vector is long.
const LONG: usize = 64;

/// Writes the product of two matrices, row by row, if it is that of few long rows with few long columns; answers
/// whether it is so.
pub(super) fn multiply<T: Multiplied>(
    a: Matrix<'_, T>,
    b: Matrix<'_, T>,
    places: &mut [MaybeUninit<T>],
) -> bool {
    let (columns, others) = (b.columns(), b.transposed());
    let is_matrix = a.rows() > 1 && columns > 1;
    let are_few = is_matrix && places.len() <= FEW && a.columns() >= LONG;
    if !are_few || !a.has_whole_rows() || !others.has_whole_rows() {
        return false;
    }
    let row_of = |row| a.part(row..row + 1, 0..a.columns());
    let other_of = |column| others.part(column..column + 1, 0..others.columns());
    for row in 0..a.rows() {
        for column in 0..columns {
            places[row * columns + column].write(T::dot(row_of(row), other_of(column)));
        }
    }
    true
}
