//! Products with vectors: each element of a matrix is read once, where it is.

use super::Multiplied;
use super::matrix::Matrix;
use super::vector::Vector;
use crate::element::assume_init_mut;
use core::mem::MaybeUninit;

/// How many sums are added to side by side: as many as it takes for none to wait for another.
const SUMS: usize = 8;
/// How many rows are multiplied by a vector together.
const ROWS: usize = 4;
/// How many columns are added together.
const COLUMNS: usize = 8;
/// How many sums of columns are computed at a time: they stay in the cache.
const BLOCK: usize = 1024;
/// How many elements with gaps between them are brought together at a time.
const GATHERED: usize = 256;

/// The sum of the products of two vectors.
///
/// # Safety
/// They are of one length; the processor has the instructions of `V`.
#[inline(always)]
pub(super) unsafe fn dot<V: Vector>(a: &[V::Element], b: &[V::Element]) -> V::Element {
    let step = SUMS * V::LANES;
    let whole = a.len() - a.len() % step;
    let vectors = a.len() - a.len() % V::LANES;
    // SAFETY: [matrix] the places are within both slices; the rest is promised by the caller.
    unsafe {
        let mut sums = [V::splat(V::Element::ZERO); SUMS];
        for first in (0..whole).step_by(step) {
            for number in 0..SUMS {
                let place = first + number * V::LANES;
                let (a, b) = (
                    V::load(a.as_ptr().add(place)),
                    V::load(b.as_ptr().add(place)),
                );
                sums[number] = sums[number].plus_product(a, b);
            }
        }
        for place in (whole..vectors).step_by(V::LANES) {
            let (a, b) = (
                V::load(a.as_ptr().add(place)),
                V::load(b.as_ptr().add(place)),
            );
            sums[0] = sums[0].plus_product(a, b);
        }
        let [a0, a1, a2, a3, a4, a5, a6, a7] = sums;
        let sum = (a0.plus(a1).plus(a2.plus(a3))).plus(a4.plus(a5).plus(a6.plus(a7)));
        let rest = a[vectors..].iter().zip(&b[vectors..]);
        rest.fold(sum.sum(), |sum, (&a, &b)| sum.plus_product(a, b))
    }
}

/// The sums of the products of some rows and a vector.
///
/// # Safety
/// As for [`dot`].
#[inline(always)]
unsafe fn dots<V: Vector>(rows: [&[V::Element]; ROWS], b: &[V::Element]) -> [V::Element; ROWS] {
    let step = 2 * V::LANES;
    let whole = b.len() - b.len() % step;
    // SAFETY: [matrix] the places are within all slices; the rest is promised by the caller.
    unsafe {
        let mut sums = [[V::splat(V::Element::ZERO); 2]; ROWS];
        for first in (0..whole).step_by(step) {
            let second = first + V::LANES;
            let (b0, b1) = (
                V::load(b.as_ptr().add(first)),
                V::load(b.as_ptr().add(second)),
            );
            for row in 0..ROWS {
                let [sum0, sum1] = sums[row];
                let elements = rows[row].as_ptr();
                sums[row] = [
                    sum0.plus_product(V::load(elements.add(first)), b0),
                    sum1.plus_product(V::load(elements.add(second)), b1),
                ];
            }
        }
        let mut found = [V::Element::ZERO; ROWS];
        for row in 0..ROWS {
            let [sum0, sum1] = sums[row];
            found[row] = sum0.plus(sum1).sum();
            for (&a, &b) in rows[row][whole..].iter().zip(&b[whole..]) {
                found[row] = found[row].plus_product(a, b);
            }
        }
        found
    }
}

/// The products of all rows, which have no gaps, and a vector.
///
/// # Safety
/// The vector is as long as a row, and `out` as a column; the processor has the instructions of `V`.
#[inline(always)]
pub(super) unsafe fn by_rows<V: Vector>(
    a: Matrix<'_, V::Element>,
    b: &[V::Element],
    out: &mut [MaybeUninit<V::Element>],
) {
    let (together, rest) = out.as_chunks_mut::<ROWS>();
    let first_of_rest = together.len() * ROWS;
    for (number, out) in together.iter_mut().enumerate() {
        let first = number * ROWS;
        let rows = [
            a.row(first),
            a.row(first + 1),
            a.row(first + 2),
            a.row(first + 3),
        ];
        // SAFETY: [matrix] all rows are of one length; the rest is promised by the caller.
        let sums = unsafe { dots::<V>(rows, b) };
        for row in 0..ROWS {
            out[row].write(sums[row]);
        }
    }
    for (row, out) in rest.iter_mut().enumerate() {
        // SAFETY: [matrix] all rows are of one length; the rest is promised by the caller.
        out.write(unsafe { dot::<V>(a.row(first_of_rest + row), b) });
    }
}

/// The products of all rows and a vector, of a matrix whose columns have no gaps.
///
/// # Safety
/// As for [`by_rows`].
#[inline(always)]
pub(super) unsafe fn by_columns<V: Vector>(
    a: Matrix<'_, V::Element>,
    b: &[V::Element],
    out: &mut [MaybeUninit<V::Element>],
) {
    for (block, out) in out.chunks_mut(BLOCK).enumerate() {
        let first = block * BLOCK;
        let a = a.part(first..first + out.len(), 0..b.len()).transposed();
        let out = zeroed(out);
        let (together, rest) = b.as_chunks::<COLUMNS>();
        for (number, factors) in together.iter().enumerate() {
            let first = number * COLUMNS;
            let mut columns: [&[V::Element]; COLUMNS] = [&[]; COLUMNS];
            for column in 0..COLUMNS {
                columns[column] = a.row(first + column);
            }
            // SAFETY: [matrix] the columns are as long as `out`; the rest is promised by the
            // caller.
            unsafe { add_products::<V, COLUMNS>(columns, factors, out) };
        }
        for (number, factor) in rest.iter().enumerate() {
            let column = a.row(together.len() * COLUMNS + number);
            // SAFETY: [matrix] the columns are as long as `out`; the rest is promised by the
            // caller.
            unsafe { add_products::<V, 1>([column], &[*factor], out) };
        }
    }
}

/// Zeros in all places.
#[inline(always)]
fn zeroed<T: Multiplied>(places: &mut [MaybeUninit<T>]) -> &mut [T] {
    places.fill(MaybeUninit::new(T::ZERO));
    // SAFETY: [matrix] all places have just been written.
    unsafe { assume_init_mut(places) }
}

/// Adds columns, each times a factor.
///
/// # Safety
/// The columns are as long as `out`; the processor has the instructions of `V`.
#[inline(always)]
unsafe fn add_products<V: Vector, const N: usize>(
    columns: [&[V::Element]; N],
    factors: &[V::Element; N],
    out: &mut [V::Element],
) {
    let whole = out.len() - out.len() % V::LANES;
    // SAFETY: [matrix] the places are within all slices; the rest is promised by the caller.
    unsafe {
        let mut vectors = [V::splat(V::Element::ZERO); N];
        for column in 0..N {
            vectors[column] = V::splat(factors[column]);
        }
        for place in (0..whole).step_by(V::LANES) {
            let sums = out.as_mut_ptr().add(place);
            let mut sum = V::load(sums);
            for column in 0..N {
                let elements = V::load(columns[column].as_ptr().add(place));
                sum = sum.plus_product(elements, vectors[column]);
            }
            sum.store(sums);
        }
    }
    for place in whole..out.len() {
        for column in 0..N {
            out[place] = out[place].plus_product(columns[column][place], factors[column]);
        }
    }
}

/// The products of all rows and a vector, the one row of `b`; of any strides.
///
/// # Safety
/// As for [`by_rows`].
#[inline(always)]
pub(super) unsafe fn by_blocks<V: Vector>(
    a: Matrix<'_, V::Element>,
    b: Matrix<'_, V::Element>,
    out: &mut [MaybeUninit<V::Element>],
) {
    let out = zeroed(out);
    let mut a_buffer = [V::Element::ZERO; GATHERED];
    let mut b_buffer = [V::Element::ZERO; GATHERED];
    for first in (0..b.columns()).step_by(GATHERED) {
        let columns = first..b.columns().min(first + GATHERED);
        let b = b.part(0..1, columns.clone()).gathered(&mut b_buffer);
        for (row, sum) in out.iter_mut().enumerate() {
            let a = a
                .part(row..row + 1, columns.clone())
                .gathered(&mut a_buffer);
            // SAFETY: [matrix] both have the elements of the same columns; the rest is promised by
            // the caller.
            *sum = sum.plus(unsafe { dot::<V>(a, b) });
        }
    }
}
