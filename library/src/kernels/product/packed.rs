//! Products of matrices: parts of both sides are copied, so that tiles read them one element after the
//! other, and stay in the cache while all products with them are computed.

use super::matrix::Matrix;
use super::tile::{Panel, Places, Rows, tile};
use super::vector::Vector;
use super::{Extent, Multiplied, Scratch};
use alloc::vec::Vec;

/// How many columns of the left side, rows of the right one, are taken at a time.
pub(super) const DEPTH: usize = 192;
/// How many rows of the left side are.
const ROWS: usize = 192;
/// How many columns of the right side are.
const COLUMNS: usize = 3072;
/// Up to how many products the left side is read where it is: it is in the cache anyway.
const FEW: usize = 64 * 64 * 64;
/// The number of vectors in a row of a tile.
pub(super) const VECTORS: usize = 3;

/// The matrix that is written, from some row and column on.
#[derive(Clone, Copy)]
struct Out<T> {
    first: *mut T,
    stride: usize,
    row: usize,
    column: usize,
    /// Whether it is symmetric, so that what is below the diagonal need not be computed.
    is_symmetric: bool,
}

impl<T: Copy> Out<T> {
    /// From other rows and columns on.
    fn from(self, row: usize, column: usize) -> Self {
        Out {
            first: self.first.wrapping_add(row * self.stride + column),
            row: self.row + row,
            column: self.column + column,
            ..self
        }
    }
}

/// Writes the product of two matrices, row by row, to `out`, in tiles of `R` rows.
///
/// # Safety
/// `out` has room for all elements, and nothing else uses it; with [`Extent::OfSymmetric`], the whole product is
/// symmetric, and these are rows of its; the rows of one side are as long as the
/// columns of the other, and not empty; the processor has the instructions of `V`.
#[inline(always)]
pub(super) unsafe fn multiply<V: Vector, const R: usize>(
    a: Matrix<'_, V::Element>,
    b: Matrix<'_, V::Element>,
    out: *mut V::Element,
    scratch: &mut Scratch<V::Element>,
    extent: Extent,
) {
    let (rows, depth, columns) = (a.rows(), a.columns(), b.columns());
    let is_small = rows.saturating_mul(depth).saturating_mul(columns) <= FEW;
    let out = Out {
        first: out,
        stride: columns,
        row: match extent {
            Extent::All => 0,
            Extent::OfSymmetric(first) => first,
        },
        column: 0,
        is_symmetric: matches!(extent, Extent::OfSymmetric(_)) || a.is_transposed(b),
    };
    for first_column in (0..columns).step_by(COLUMNS) {
        let columns = first_column..columns.min(first_column + COLUMNS);
        for first in (0..depth).step_by(DEPTH) {
            let inner = first..depth.min(first + DEPTH);
            let b = b.part(inner.clone(), columns.clone());
            let right = Right::new::<V>(b, &mut scratch.right);
            for first_row in (0..rows).step_by(ROWS) {
                let rows = first_row..rows.min(first_row + ROWS);
                let a = a.part(rows.clone(), inner.clone());
                let out = out.from(first_row, first_column);
                // SAFETY: [matrix] the part of the result is within `out`; after the first part of the rows of
                // the left side, it holds sums. The rest is promised by the caller.
                unsafe {
                    multiply_block::<V, R>(
                        (a, is_small),
                        &right,
                        out,
                        first > 0,
                        &mut scratch.left,
                    );
                }
            }
        }
    }
    if out.is_symmetric && matches!(extent, Extent::All) {
        // SAFETY: [matrix] all elements above the diagonal have been written, and there is room for all.
        unsafe { mirror(out.first, rows) };
    }
}

/// Copies what is above the diagonal to below it.
///
/// # Safety
/// All elements above the diagonal are there, and there is room for the others.
pub(super) unsafe fn mirror<T: Copy>(out: *mut T, len: usize) {
    /// The side of the blocks in which it is done, so that lines of memory stay in the cache.
    const SIDE: usize = 32;
    for first_row in (0..len).step_by(SIDE) {
        for first_column in (0..=first_row).step_by(SIDE) {
            for row in first_row..len.min(first_row + SIDE) {
                for column in first_column..row.min(first_column + SIDE) {
                    // SAFETY: [matrix] promised by the caller: the other element is above the diagonal.
                    unsafe {
                        *out.wrapping_add(row * len + column) =
                            *out.wrapping_add(column * len + row);
                    }
                }
            }
        }
    }
}

/// A part of the right side, as panels of some columns.
struct Right<T> {
    first: *const T,
    /// The distance from a row to the next; none, if each panel has been copied.
    stride: Option<isize>,
    rows: usize,
    columns: usize,
}

impl<T: Multiplied> Right<T> {
    /// Copies the matrix, if it cannot be read where it is.
    #[inline(always)]
    fn new<V: Vector<Element = T>>(b: Matrix<'_, T>, scratch: &mut Vec<T>) -> Self {
        let (rows, columns) = (b.rows(), b.columns());
        let reads_in_place = rows * columns <= DEPTH * VECTORS * V::LANES
            && columns.is_multiple_of(V::LANES)
            && b.has_whole_rows();
        if reads_in_place {
            let stride = Some(b.strides()[0]);
            return Right {
                first: b.first(),
                stride,
                rows,
                columns,
            };
        }
        pack(b, VECTORS * V::LANES, V::LANES, scratch);
        Right {
            first: scratch.as_ptr(),
            stride: None,
            rows,
            columns,
        }
    }

    /// The panel from a column on, which has so many.
    #[inline(always)]
    fn panel<V: Vector<Element = T>>(&self, column: usize, columns: usize) -> Panel<T> {
        match self.stride {
            Some(stride) => Panel {
                first: self.first.wrapping_add(column),
                stride,
            },
            None => Panel {
                first: self.first.wrapping_add(column * self.rows),
                stride: columns.next_multiple_of(V::LANES) as isize,
            },
        }
    }
}

/// The product of some rows of the left side with a part of the right one.
///
/// # Safety
/// As for [`multiply`].
#[inline(always)]
unsafe fn multiply_block<V: Vector, const R: usize>(
    (a, is_small): (Matrix<'_, V::Element>, bool),
    right: &Right<V::Element>,
    out: Out<V::Element>,
    holds_sums: bool,
    scratch: &mut Vec<V::Element>,
) {
    let (rows, depth) = (a.rows(), a.columns());
    // What is read where it is: all rows of tiles that are full, if copies of them would not be read often.
    let is_read_once = right.columns <= VECTORS * V::LANES;
    let in_place = if is_small || is_read_once {
        rows / R * R
    } else {
        0
    };
    pack(a.part(in_place..rows, 0..depth).transposed(), R, R, scratch);
    let width = VECTORS * V::LANES;
    for column in (0..right.columns).step_by(width) {
        let columns = width.min(right.columns - column);
        let panel = right.panel::<V>(column, columns);
        for row in (0..rows).step_by(R) {
            if out.is_symmetric && out.row + row >= out.column + column + columns {
                break;
            }
            let [stride, step] = a.strides();
            let left = if row < in_place {
                let first = a.first().wrapping_offset(row as isize * stride);
                Rows {
                    first,
                    stride,
                    step,
                }
            } else {
                let first = scratch.as_ptr().wrapping_add((row - in_place) * depth);
                Rows {
                    first,
                    stride: 1,
                    step: R as isize,
                }
            };
            let places = Places {
                first: out.from(row, column).first,
                stride: out.stride,
                rows: R.min(rows - row),
                columns,
                holds_sums,
            };
            // SAFETY: [matrix] the rows are those of the matrix, or of its copy, which has all rows
            // of the tile; the panel has whole vectors; the rest is promised by the caller.
            unsafe {
                match columns.div_ceil(V::LANES) {
                    1 => tile::<V, R, 1>(depth, left, panel, &places),
                    2 => tile::<V, R, 2>(depth, left, panel, &places),
                    _ => tile::<V, R, VECTORS>(depth, left, panel, &places),
                }
            }
        }
    }
}

/// Copies a matrix in panels of `width` columns, each of them row by row. The last one has as many as are
/// left, and zeros up to a multiple of `unit`.
fn pack<T: Multiplied>(matrix: Matrix<'_, T>, width: usize, unit: usize, out: &mut Vec<T>) {
    let (rows, columns) = (matrix.rows(), matrix.columns());
    out.clear();
    out.reserve(rows * columns.next_multiple_of(unit));
    for column in (0..columns).step_by(width) {
        let panel = matrix.part(0..rows, column..columns.min(column + width));
        let padded = panel.columns().next_multiple_of(unit);
        if matrix.has_whole_columns() && !matrix.has_whole_rows() {
            pack_columns(panel, padded, out);
            continue;
        }
        for row in 0..rows {
            let end = out.len() + padded;
            if panel.has_whole_rows() {
                out.extend_from_slice(panel.row(row));
            } else {
                out.extend((0..panel.columns()).map(|column| panel.get(row, column)));
            }
            out.resize(end, T::ZERO);
        }
    }
}

/// Copies a panel whose columns have no gaps.
fn pack_columns<T: Multiplied>(panel: Matrix<'_, T>, padded: usize, out: &mut Vec<T>) {
    /// So many columns are read together, so that what is written is beside each other.
    const TOGETHER: usize = 4;
    let start = out.len();
    out.resize(start + panel.rows() * padded, T::ZERO);
    let columns = panel.transposed();
    for first in (0..panel.columns()).step_by(TOGETHER) {
        let rows = out[start..].chunks_exact_mut(padded);
        if let Some(numbers) = (first + TOGETHER <= panel.columns()).then_some([0, 1, 2, 3]) {
            let [a, b, c, d] = numbers.map(|number| columns.row(first + number));
            let elements = a.iter().zip(b).zip(c.iter().zip(d));
            for (row, ((a, b), (c, d))) in rows.zip(elements) {
                row[first..first + TOGETHER].copy_from_slice(&[*a, *b, *c, *d]);
            }
            continue;
        }
        for (number, row) in rows.enumerate() {
            for (column, place) in row[first..panel.columns()].iter_mut().enumerate() {
                *place = columns.row(first + column)[number];
            }
        }
    }
}
