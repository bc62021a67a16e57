//! Products of small matrices: both sides are read where they are, and what does not fill a vector is loaded and
//! stored in part. To copy them would take as long as to multiply.

use super::matrix::Matrix;
use super::packed::{DEPTH, VECTORS};
use super::vector::Vector;
use core::mem::MaybeUninit;

/// Up to how many products matrices are small.
const FEW: usize = 128 * 128 * 128;

/// Writes the product of two matrices, row by row, if they are small, and lie so that they can be read where they are;
/// answers whether it is so. Each element is the sum that it is in tiles of larger matrices.
///
/// # Safety
/// The processor has the instructions of `V`; the rows of one side are as long as the columns of the other, and there
/// is a place for each element.
#[inline(always)]
pub(super) unsafe fn multiply<V: Vector, const R: usize>(
    a: Matrix<'_, V::Element>,
    b: Matrix<'_, V::Element>,
    places: &mut [MaybeUninit<V::Element>],
) -> bool {
    let columns = b.columns();
    let is_small = places.len().saturating_mul(b.rows()) <= FEW && b.rows() <= DEPTH;
    if !(V::HAS_PARTS && is_small && b.has_whole_rows()) {
        return false;
    }
    let first = places.as_mut_ptr().cast::<V::Element>();
    let width = VECTORS * V::LANES;
    for column in (0..columns).step_by(width) {
        let panel = b.part(0..b.rows(), column..columns.min(column + width));
        let out = (first.wrapping_add(column), columns);
        // SAFETY: [matrix] these are places of some columns of the product; the rest is promised by the caller.
        unsafe {
            match panel.columns().div_ceil(V::LANES) {
                1 => multiply_panel::<V, R, 1>(a, panel, out),
                2 => multiply_panel::<V, R, 2>(a, panel, out),
                _ => multiply_panel::<V, R, VECTORS>(a, panel, out),
            }
        }
    }
    true
}

/// The product of a matrix and as many columns as `N` vectors hold, or fewer.
///
/// # Safety
/// As for [`multiply`]; `out` are the first place, and the distance from a row to the next.
#[inline(always)]
unsafe fn multiply_panel<V: Vector, const R: usize, const N: usize>(
    a: Matrix<'_, V::Element>,
    panel: Matrix<'_, V::Element>,
    (first, stride): (*mut V::Element, usize),
) {
    let mut row = 0;
    while row < a.rows() {
        let out = (first.wrapping_add(row * stride), stride);
        let left = a.rows() - row;
        let rows = match left {
            _ if left >= R => R,
            1 => 1,
            _ => 2,
        };
        let part = a.part(row..row + rows, 0..a.columns());
        // SAFETY: [matrix] the caller promises places of these rows.
        unsafe {
            match rows {
                1 => multiply_rows::<V, 1, N>(part, panel, out),
                2 => multiply_rows::<V, 2, N>(part, panel, out),
                _ => multiply_rows::<V, R, N>(part, panel, out),
            }
        }
        row += rows;
    }
}

/// The product of `R` rows and a panel: all sums stay in registers.
///
/// # Safety
/// As for [`multiply_panel`].
#[inline(always)]
unsafe fn multiply_rows<V: Vector, const R: usize, const N: usize>(
    rows: Matrix<'_, V::Element>,
    panel: Matrix<'_, V::Element>,
    (first, stride): (*mut V::Element, usize),
) {
    let last = panel.columns() - (N - 1) * V::LANES;
    let count = |number: usize| if number + 1 < N { V::LANES } else { last };
    let ([stride_of_rows, step], [stride_of_panel, _]) = (rows.strides(), panel.strides());
    let (mut left, mut right) = (rows.first(), panel.first());
    // SAFETY: [matrix] the panel has so many columns, all but the last vector of which are full, and there are places
    // for as many; both matrices have as many elements along the axis in common.
    unsafe {
        let zero = V::splat(<V::Element as super::Multiplied>::ZERO);
        let mut sums = [[zero; N]; R];
        for _ in 0..panel.rows() {
            let mut vectors = [zero; N];
            for number in 0..N {
                vectors[number] =
                    V::load_first(count(number), right.wrapping_add(number * V::LANES));
            }
            for row in 0..R {
                let factor = V::splat(*left.wrapping_offset(row as isize * stride_of_rows));
                for number in 0..N {
                    sums[row][number] = sums[row][number].plus_product(factor, vectors[number]);
                }
            }
            left = left.wrapping_offset(step);
            right = right.wrapping_offset(stride_of_panel);
        }
        for row in 0..R {
            for number in 0..N {
                let place = first.wrapping_add(row * stride + number * V::LANES);
                // As a tile does, which adds to what is there: no sum is -0.
                zero.plus(sums[row][number])
                    .store_first(count(number), place);
            }
        }
    }
}
