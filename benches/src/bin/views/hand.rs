//! The same views by pointer arithmetic: what somebody would write who had no library.

use std::hint::black_box;

/// A row-major matrix.
pub struct Matrix {
    /// The elements.
    pub data: Vec<f64>,
    /// The number of rows.
    pub rows: usize,
    /// The number of columns.
    pub columns: usize,
}

/// A view: where it begins, its lengths, its strides in elements.
pub struct Raw<const R: usize> {
    /// The first element, if there is any.
    pub pointer: *const f64,
    /// The lengths.
    pub shape: [usize; R],
    /// The strides.
    pub strides: [isize; R],
}

/// A matrix before it is indexed: its first element, its rows, its columns.
pub type Whole = (*const f64, usize, usize);

impl Matrix {
    /// The matrix, hidden from the compiler.
    #[inline(always)]
    pub fn hidden(&self) -> Whole {
        let matrix = black_box(self);
        (matrix.data.as_ptr(), matrix.rows, matrix.columns)
    }
}

/// The elements of an array whose lengths the compiler knows, hidden from it.
#[inline(always)]
pub fn known<const ROWS: usize, const COLUMNS: usize>(data: &Vec<f64>) -> Whole {
    (black_box(data).as_ptr(), ROWS, COLUMNS)
}

/// `start:stop` on an axis of length `len`, clipped as NumPy does.
#[inline(always)]
fn clipped(start: isize, stop: isize, len: usize) -> (usize, usize) {
    let clip = |bound: isize| {
        (if bound < 0 {
            bound + len as isize
        } else {
            bound
        })
        .clamp(0, len as isize) as usize
    };
    let (start, stop) = (clip(start), clip(stop));
    if start < stop {
        (start, stop - start)
    } else {
        (0, 0)
    }
}

/// An index on an axis of length `len`, checked as NumPy does.
#[inline(always)]
fn checked(index: isize, axis: usize, len: usize) -> usize {
    let position = if index < 0 {
        index + len as isize
    } else {
        index
    } as usize;
    if position >= len {
        out_of_bounds(index, axis, len);
    }
    position
}

#[cold]
#[inline(never)]
fn out_of_bounds(index: isize, axis: usize, size: usize) -> ! {
    panic!("index {index} is out of bounds for axis {axis} with size {size}")
}

/// `[i:j, k:l]`.
#[inline(always)]
pub fn block((pointer, rows, columns): Whole, [i, j, k, l]: [isize; 4]) -> Raw<2> {
    let ((row, height), (column, width)) = (clipped(i, j, rows), clipped(k, l, columns));
    // Wrapping: a view without elements may begin anywhere.
    let pointer = pointer.wrapping_add(row * columns + column);
    Raw {
        pointer,
        shape: [height, width],
        strides: [columns as isize, 1],
    }
}

/// `[i:j, k:l]` with bounds from the start, in order and within the matrix.
#[inline(always)]
pub fn block_unchecked((pointer, _, columns): Whole, [i, j, k, l]: [isize; 4]) -> Raw<2> {
    let pointer = pointer.wrapping_offset(i * columns as isize + k);
    Raw {
        pointer,
        shape: [(j - i) as usize, (l - k) as usize],
        strides: [columns as isize, 1],
    }
}

/// `[1:-1, 1:-1]`.
#[inline(always)]
pub fn inner((pointer, rows, columns): Whole) -> Raw<2> {
    let (height, width) = (rows.saturating_sub(2), columns.saturating_sub(2));
    let (row, column) = (usize::from(height > 0), usize::from(width > 0));
    let pointer = pointer.wrapping_add(row * columns + column);
    Raw {
        pointer,
        shape: [height, width],
        strides: [columns as isize, 1],
    }
}

/// `[1:-1, 1:-1]` of a matrix with at least 2 rows and columns.
#[inline(always)]
pub fn inner_unchecked((pointer, rows, columns): Whole) -> Raw<2> {
    let pointer = pointer.wrapping_add(columns + 1);
    Raw {
        pointer,
        shape: [rows.wrapping_sub(2), columns.wrapping_sub(2)],
        strides: [columns as isize, 1],
    }
}

/// `[1]`.
#[inline(always)]
pub fn row((pointer, rows, columns): Whole) -> Raw<1> {
    row_unchecked((
        pointer.wrapping_add((checked(1, 0, rows) - 1) * columns),
        rows,
        columns,
    ))
}

/// `[1]` of a matrix with at least 2 rows.
#[inline(always)]
pub fn row_unchecked((pointer, _, columns): Whole) -> Raw<1> {
    Raw {
        pointer: pointer.wrapping_add(columns),
        shape: [columns],
        strides: [1],
    }
}

/// `[:, 0]`.
#[inline(always)]
pub fn column((pointer, rows, columns): Whole) -> Raw<1> {
    column_unchecked((pointer.wrapping_add(checked(0, 1, columns)), rows, columns))
}

/// `[:, 0]` of a matrix with at least 1 column.
#[inline(always)]
pub fn column_unchecked((pointer, rows, columns): Whole) -> Raw<1> {
    Raw {
        pointer,
        shape: [rows],
        strides: [columns as isize],
    }
}

/// `[::2, ::-1]`.
#[inline(always)]
pub fn stepped((pointer, rows, columns): Whole) -> Raw<2> {
    let pointer = pointer.wrapping_add(columns.saturating_sub(1));
    Raw {
        pointer,
        shape: [rows.div_ceil(2), columns],
        strides: [2 * columns as isize, -1],
    }
}

/// `[::2, ::-1]` of a matrix with at least 1 column and an even number of rows.
#[inline(always)]
pub fn stepped_unchecked((pointer, rows, columns): Whole) -> Raw<2> {
    let pointer = pointer.wrapping_add(columns.wrapping_sub(1));
    Raw {
        pointer,
        shape: [rows / 2, columns],
        strides: [2 * columns as isize, -1],
    }
}

/// `[..., None]`: there is nothing to check.
#[inline(always)]
pub fn deeper((pointer, rows, columns): Whole) -> Raw<3> {
    Raw {
        pointer,
        shape: [rows, columns, 1],
        strides: [columns as isize, 1, 0],
    }
}

/// `[i, j]`.
#[inline(always)]
pub fn element((pointer, rows, columns): Whole, i: isize, j: isize) -> f64 {
    let (row, column) = (checked(i, 0, rows), checked(j, 1, columns));
    // SAFETY: both positions have been checked against the lengths of the matrix.
    unsafe { *pointer.add(row * columns + column) }
}

/// `[i, j]`, counted from the start.
///
/// # Safety
/// Both must be within the matrix.
#[inline(always)]
pub unsafe fn element_unchecked((pointer, _, columns): Whole, i: isize, j: isize) -> f64 {
    // SAFETY: promised by the caller.
    unsafe { *pointer.offset(i * columns as isize + j) }
}
