//! Products of few long rows and few long columns: variables that are compared, each with each.

use super::Multiplied;
use super::matrix::Matrix;
use super::packed::mirror;
use crate::element::assume_init_mut;
use core::mem::MaybeUninit;

/// Up to how many products of long vectors are computed one by one: bringing so few rows together takes longer.
const FEW: usize = 64;

/// From how many elements on a vector is long.
const LONG: usize = 64;

/// So many elements of all vectors are multiplied at a time: they stay in the cache until each has been with each.
const BLOCK: usize = 1024;

/// Writes the product of two matrices, row by row, if it is that of few long rows with few long columns; answers
/// whether it is so.
pub(super) fn multiply<'m, T: Multiplied>(
    a: Matrix<'m, T>,
    b: Matrix<'m, T>,
    places: &mut [MaybeUninit<T>],
) -> bool {
    let (columns, others) = (b.columns(), b.transposed());
    let is_matrix = a.rows() > 1 && columns > 1;
    let are_few = is_matrix && places.len() <= FEW && a.columns() >= LONG;
    if !are_few || !a.has_whole_rows() || !others.has_whole_rows() {
        return false;
    }
    let is_symmetric = a.is_transposed(b);
    places.fill(MaybeUninit::new(T::ZERO));
    // SAFETY: [matrix] all places have just been written.
    let sums = unsafe { assume_init_mut(places) };
    for first in (0..a.columns()).step_by(BLOCK) {
        let inner = first..a.columns().min(first + BLOCK);
        let part_of = |rows: Matrix<'m, T>, row| rows.part(row..row + 1, inner.clone());
        for row in 0..a.rows() {
            let start = if is_symmetric { row } else { 0 };
            for column in start..columns {
                let sum = &mut sums[row * columns + column];
                *sum = sum.plus(T::dot(part_of(a, row), part_of(others, column)));
            }
        }
    }
    if is_symmetric {
        // SAFETY: [matrix] all elements above the diagonal have been written, and there is room for all.
        unsafe { mirror(sums.as_mut_ptr(), columns) };
    }
    true
}
