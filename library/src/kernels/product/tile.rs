//! A small part of a product, all of whose sums stay in registers.

use super::Multiplied;
use super::vector::Vector;
use core::mem::MaybeUninit;

/// The rows of the left side that a tile reads: the first element, the distance from a row to the next,
/// and from an element of a row to the next.
#[derive(Clone, Copy)]
pub(super) struct Rows<T> {
    pub first: *const T,
    pub stride: isize,
    pub step: isize,
}

/// What a tile reads of the right side: the first element, and the distance from a row to the next.
#[derive(Clone, Copy)]
pub(super) struct Panel<T> {
    pub first: *const T,
    pub stride: isize,
}

/// Where a tile writes.
pub(super) struct Places<T> {
    pub first: *mut T,
    /// The distance from a row to the next.
    pub stride: usize,
    /// How many rows there are.
    pub rows: usize,
    /// How many columns there are.
    pub columns: usize,
    /// Whether what is there is added to.
    pub holds_sums: bool,
}

/// Computes `R` rows of `N` vectors, of which `places` keeps those that it has room for.
///
/// # Safety
/// `rows` leads to `R` rows of `depth` elements, `panel` to `depth` rows of `N` vectors, all valid for
/// reads; `places` to its rows and columns, valid for writes, and elements if it holds sums. They are no
/// more than `R` and `N` vectors. The processor has the instructions of `V`.
#[inline(always)]
pub(super) unsafe fn tile<V: Vector, const R: usize, const N: usize>(
    depth: usize,
    rows: Rows<V::Element>,
    panel: Panel<V::Element>,
    places: &Places<V::Element>,
) {
    // SAFETY: [matrix] promised by the caller; the buffer has room for all sums, and those that are
    // taken out of it have been stored.
    unsafe {
        let sums = sums_of_products::<V, R, N>(depth, rows, panel);
        if places.rows == R && places.columns == N * V::LANES {
            store(sums, places.first, places.stride, places.holds_sums);
        } else {
            let mut buffer = MaybeUninit::<[[V; N]; R]>::uninit();
            let buffer = buffer.as_mut_ptr().cast::<V::Element>();
            store(sums, buffer, N * V::LANES, false);
            keep(buffer, N * V::LANES, places);
        }
    }
}

/// # Safety
/// As for [`tile`].
#[inline(always)]
unsafe fn sums_of_products<V: Vector, const R: usize, const N: usize>(
    depth: usize,
    rows: Rows<V::Element>,
    panel: Panel<V::Element>,
) -> [[V; N]; R] {
    // SAFETY: [matrix] the caller promises elements and places of as many rows and columns, of
    // which these are some.
    unsafe {
        let mut sums = [[V::splat(V::Element::ZERO); N]; R];
        let (mut left, mut right) = (rows.first, panel.first);
        for _ in 0..depth {
            let mut vectors = [V::splat(V::Element::ZERO); N];
            for number in 0..N {
                vectors[number] = V::load(right.wrapping_add(number * V::LANES));
            }
            for row in 0..R {
                let factor = V::splat(*left.wrapping_offset(row as isize * rows.stride));
                for number in 0..N {
                    sums[row][number] = sums[row][number].plus_product(factor, vectors[number]);
                }
            }
            left = left.wrapping_offset(rows.step);
            right = right.wrapping_offset(panel.stride);
        }
        sums
    }
}

/// Stores all sums, or adds them to those that are there. So short that the compiler unrolls it, and the
/// sums need no place in memory before.
///
/// # Safety
/// `first` leads to as many places, valid for writes; the rest as for [`tile`].
#[inline(always)]
unsafe fn store<V: Vector, const R: usize, const N: usize>(
    sums: [[V; N]; R],
    first: *mut V::Element,
    stride: usize,
    holds_sums: bool,
) {
    for row in 0..R {
        for number in 0..N {
            let place = first.wrapping_add(row * stride + number * V::LANES);
            // SAFETY: [matrix] the caller promises elements and places of as many rows and columns,
            // of which these are some.
            unsafe {
                let before = if holds_sums {
                    V::load_sums(place)
                } else {
                    V::splat(V::Element::ZERO)
                };
                before.plus(sums[row][number]).store(place);
            }
        }
    }
}

/// Keeps those of the sums for which there are places.
///
/// # Safety
/// The sums have been stored; `places` leads to elements if it holds sums.
#[inline(always)]
unsafe fn keep<T: Multiplied>(sums: *const T, stride: usize, places: &Places<T>) {
    for row in 0..places.rows {
        for column in 0..places.columns {
            let place = places.first.wrapping_add(row * places.stride + column);
            // SAFETY: [matrix] the caller promises elements and places of as many rows and columns,
            // of which these are some.
            unsafe {
                let sum = *sums.add(row * stride + column);
                *place = if places.holds_sums {
                    (*place).plus(sum)
                } else {
                    sum
                };
            }
        }
    }
}
