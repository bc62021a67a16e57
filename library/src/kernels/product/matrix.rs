//! Matrices as the kernels of products read them: wherever their elements are.

use core::marker::PhantomData;
use core::ops::Range;

/// A matrix whose rows and columns have strides, counted in elements.
// Invariant: for i < rows and j < columns, `first` moved by i x row_stride + j x column_stride is valid
// for shared reads during 'a.
#[derive(Clone, Copy)]
pub struct Matrix<'a, T> {
    first: *const T,
    rows: usize,
    columns: usize,
    row_stride: isize,
    column_stride: isize,
    borrow: PhantomData<&'a [T]>,
}

impl<'a, T: Copy> Matrix<'a, T> {
    /// The matrix of these lengths and strides.
    ///
    /// # Safety
    /// For every row and column, the element that the strides lead to from `first` is valid for shared
    /// reads during `'a`.
    #[inline(always)]
    pub(crate) unsafe fn from_parts(
        first: *const T,
        [rows, columns]: [usize; 2],
        [row_stride, column_stride]: [isize; 2],
    ) -> Self {
        Matrix {
            first,
            rows,
            columns,
            row_stride,
            column_stride,
            borrow: PhantomData,
        }
    }

    /// The elements of a slice, row by row.
    ///
    /// # Panics
    /// If they are not as many as that.
    pub(crate) fn of_rows(elements: &'a [T], [rows, columns]: [usize; 2]) -> Self {
        assert_eq!(
            Some(elements.len()),
            rows.checked_mul(columns),
            "ndview: a matrix of another size; please report this"
        );
        let strides = [columns as isize, 1];
        // SAFETY: [matrix] every element of the matrix is one of the slice's, by the check.
        unsafe { Self::from_parts(elements.as_ptr(), [rows, columns], strides) }
    }

    #[inline(always)]
    pub(crate) fn rows(self) -> usize {
        self.rows
    }

    #[inline(always)]
    pub(crate) fn columns(self) -> usize {
        self.columns
    }

    #[inline(always)]
    pub(super) fn first(self) -> *const T {
        self.first
    }

    /// The distances from a row to the next, and from a column to the next.
    #[inline(always)]
    pub(super) fn strides(self) -> [isize; 2] {
        [self.row_stride, self.column_stride]
    }

    /// The same with rows and columns exchanged.
    #[inline(always)]
    pub(crate) fn transposed(self) -> Self {
        Matrix {
            rows: self.columns,
            columns: self.rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
            ..self
        }
    }

    /// Whether the elements of a row lie one after the other.
    #[inline(always)]
    pub(super) fn has_whole_rows(self) -> bool {
        self.column_stride == 1 || self.columns <= 1
    }

    /// Whether the elements of a column lie one after the other.
    #[inline(always)]
    pub(super) fn has_whole_columns(self) -> bool {
        self.transposed().has_whole_rows()
    }

    /// Whether it is another one with rows and columns exchanged.
    pub(super) fn is_transposed(self, other: Self) -> bool {
        let other = other.transposed();
        self.first == other.first
            && [self.rows, self.columns] == [other.rows, other.columns]
            && self.strides() == other.strides()
    }

    /// A part of it.
    ///
    /// # Panics
    /// If it has no such rows or columns.
    #[inline(always)]
    pub(crate) fn part(self, rows: Range<usize>, columns: Range<usize>) -> Self {
        assert!(rows.start <= rows.end && rows.end <= self.rows);
        assert!(columns.start <= columns.end && columns.end <= self.columns);
        Matrix {
            first: self.at(rows.start, columns.start),
            rows: rows.len(),
            columns: columns.len(),
            ..self
        }
    }

    /// Where an element is, if there is one.
    #[inline(always)]
    fn at(self, row: usize, column: usize) -> *const T {
        let offset = (self.row_stride.wrapping_mul(row as isize))
            .wrapping_add(self.column_stride.wrapping_mul(column as isize));
        self.first.wrapping_offset(offset)
    }

    /// An element.
    ///
    /// # Panics
    /// If there is none.
    #[inline(always)]
    pub(super) fn get(self, row: usize, column: usize) -> T {
        assert!(row < self.rows && column < self.columns);
        // SAFETY: [matrix] the element is one of the matrix.
        unsafe { *self.at(row, column) }
    }

    /// A row, of elements that lie one after the other.
    ///
    /// # Panics
    /// If there is none, or they do not.
    #[inline(always)]
    pub(super) fn row(self, row: usize) -> &'a [T] {
        assert!(row < self.rows && self.has_whole_rows());
        // SAFETY: [matrix] the elements of the row are `columns` of the matrix's, each beside the
        // one before.
        unsafe { core::slice::from_raw_parts(self.at(row, 0), self.columns) }
    }

    /// All elements, row by row, if that is how they lie.
    #[inline(always)]
    pub(super) fn elements(self) -> Option<&'a [T]> {
        let has_whole_rows = self.column_stride == 1 && self.row_stride == self.columns as isize;
        // SAFETY: [matrix] the elements are those of the matrix, each beside the one before.
        has_whole_rows
            .then(|| unsafe { core::slice::from_raw_parts(self.first, self.rows * self.columns) })
    }

    /// The elements of the only row: where they are, or copied to the buffer.
    ///
    /// # Panics
    /// If there are more than the buffer has room for.
    #[inline(always)]
    pub(super) fn gathered<'b>(self, buffer: &'b mut [T]) -> &'b [T]
    where
        'a: 'b,
    {
        if self.has_whole_rows() {
            return self.row(0);
        }
        assert!(self.rows == 1);
        let buffer = &mut buffer[..self.columns];
        let mut element = self.first;
        for place in buffer.iter_mut() {
            // SAFETY: [matrix] there is a row, and the buffer has a place for each of its elements.
            *place = unsafe { *element };
            element = element.wrapping_offset(self.column_stride);
        }
        buffer
    }
}
