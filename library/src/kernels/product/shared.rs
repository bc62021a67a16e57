//! Products on several threads: some rows on each, as one would compute them.

use super::matrix::Matrix;
use super::{Extent, Multiplied, Scratch, packed};
use crate::threads;
use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// How many products take as long as one element of what is shared out otherwise.
const PRODUCTS: usize = 8;
/// The same with a vector, where each element of the matrix is read for one product.
const PRODUCTS_WITH_A_VECTOR: usize = 2;

/// Parts begin at multiples of so many rows, so that those that are computed together stay so.
const TOGETHER: usize = 8;

/// Each part copies the right side by itself: that is little beside the products of so many rows.
const MANY: usize = 192;

/// Into how many parts so many rows are divided at most: as many for each thread.
fn most(rows: usize) -> usize {
    let threads = threads::count();
    (rows / MANY / threads).max(1) * threads
}

/// Writes the product, if the line asks for several threads and it is worthwhile; answers whether it is so.
pub(super) fn write_product<T: Multiplied>(
    a: Matrix<'_, T>,
    b: Matrix<'_, T>,
    places: &mut [MaybeUninit<T>],
) -> bool {
    let products = places.len().saturating_mul(a.columns());
    // Of a vector and a matrix, the columns are shared out.
    let (a, b) = match a.rows() {
        1 => (b.transposed(), a.transposed()),
        _ => (a, b),
    };
    let (rows, columns) = (a.rows(), b.columns());
    let each = match columns {
        1 => PRODUCTS_WITH_A_VECTOR,
        _ => PRODUCTS,
    };
    let parts = threads::parts(products / each)
        .min(rows / TOGETHER / 2)
        .min(most(rows));
    if parts < 2 {
        return false;
    }
    let is_symmetric = a.is_transposed(b);
    let first = places.as_mut_ptr();
    let write = |number| {
        let blocks = threads::part(number, parts, rows.div_ceil(TOGETHER));
        let rows = blocks.start * TOGETHER..rows.min(blocks.end * TOGETHER);
        let (start, len) = (rows.start * columns, rows.len() * columns);
        // SAFETY: [thread] the rows of different parts are different places, borrowed meanwhile.
        let places = unsafe { core::slice::from_raw_parts_mut(first.wrapping_add(start), len) };
        let extent = match is_symmetric {
            true => Extent::OfSymmetric(rows.start),
            false => Extent::All,
        };
        let a = a.part(rows, 0..a.columns());
        T::write_product(a, b, &mut Scratch::new(), places, extent);
    };
    // SAFETY: [thread] numbers are read, and each part writes places of its own.
    unsafe { threads::share(parts, &write) };
    if is_symmetric {
        // SAFETY: [matrix] all elements above the diagonal have been written, and there is room for all.
        unsafe { packed::mirror(first.cast::<T>(), rows) };
    }
    true
}

/// Appends the products of pairs of matrices, if the line asks for several threads and it is worthwhile;
/// answers whether it is so.
pub(super) fn append_stack<'m, T: Multiplied>(
    count: usize,
    pair: &dyn Fn(usize) -> (Matrix<'m, T>, Matrix<'m, T>),
    out: &mut Vec<T>,
) -> bool {
    if count < 2 {
        return false;
    }
    let (a, b) = pair(0);
    let each = a.rows() * b.columns();
    let products = each.saturating_mul(a.columns()).saturating_mul(count);
    let parts = threads::parts(products / PRODUCTS).min(count);
    if parts < 2 {
        return false;
    }
    let size = count * each;
    out.reserve(size);
    let first = out.spare_capacity_mut()[..size].as_mut_ptr();
    let write = |part| {
        let scratch = &mut Scratch::new();
        for number in threads::part(part, parts, count) {
            let (a, b) = pair(number);
            // SAFETY: [thread] the places of different matrices are different ones, borrowed meanwhile.
            let places =
                unsafe { core::slice::from_raw_parts_mut(first.wrapping_add(number * each), each) };
            T::write_product(a, b, scratch, places, Extent::All);
        }
    };
    // SAFETY: [thread] numbers are read, and each part writes places of its own; the pairs are looked up,
    // and change nothing.
    unsafe { threads::share(parts, &write) };
    // SAFETY: [matrix] the places of all matrices have been written.
    unsafe { out.set_len(out.len() + size) };
    true
}
