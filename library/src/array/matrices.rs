//! Arrays as the matrices that products are made of.

use super::View;
use crate::kernels::Matrix;
use crate::shape::layout::Layout;
use crate::shape::{MAX_RANK, Shape};
use core::marker::PhantomData;

/// A stack of matrices: the last two axes of an array, and those before.
// Invariant: for every index within the lengths, `first` moved by the sum of index x stride is valid for
// shared reads during 'a.
pub(crate) struct Matrices<'a, T> {
    first: *const T,
    /// The lengths of the axes before, and their strides.
    batch: ([usize; MAX_RANK], [isize; MAX_RANK]),
    /// How many axes there are before.
    rank: usize,
    lens: [usize; 2],
    strides: [isize; 2],
    borrow: PhantomData<&'a [T]>,
}

/// What the only axis of a vector is.
#[derive(Clone, Copy)]
pub(crate) enum Vector {
    Row,
    Column,
}

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The matrices of an array that has axes.
    pub(crate) fn matrices(self, vector: Vector) -> Matrices<'a, T> {
        let (lens, strides) = (self.shape(), self.element_strides());
        let (lens, strides) = (lens.as_ref(), strides.as_ref());
        let rank = lens.len().saturating_sub(2);
        let mut batch = ([0; MAX_RANK], [0; MAX_RANK]);
        batch.0[..rank].copy_from_slice(&lens[..rank]);
        batch.1[..rank].copy_from_slice(&strides[..rank]);
        let (lens, strides) = match (&lens[rank..], &strides[rank..], vector) {
            (&[rows, columns], &[row, column], _) => ([rows, columns], [row, column]),
            (&[columns], &[column], Vector::Row) => ([1, columns], [0, column]),
            (&[rows], &[row], Vector::Column) => ([rows, 1], [row, 0]),
            _ => unreachable!("an operand of a product has axes"),
        };
        Matrices {
            first: self.as_ptr(),
            batch,
            rank,
            lens,
            strides,
            borrow: PhantomData,
        }
    }

    /// The array as one matrix, in sight of the compiler, if it has one axis or two.
    #[inline(always)]
    pub(crate) fn only_matrix(self, vector: Vector) -> Option<Matrix<'a, T>>
    where
        T: Copy,
    {
        let (lens, strides) = (self.shape(), self.element_strides());
        let (lens, strides) = match (lens.as_ref(), strides.as_ref(), vector) {
            (&[rows, columns], &[row, column], _) => ([rows, columns], [row, column]),
            (&[columns], &[column], Vector::Row) => ([1, columns], [0, column]),
            (&[rows], &[row], Vector::Column) => ([rows, 1], [row, 0]),
            _ => return None,
        };
        // SAFETY: [view] the position of a row and that of a column are an index of the view, or one of them is
        // 0 and the other is.
        Some(unsafe { Matrix::from_parts(self.as_ptr(), lens, strides) })
    }

    /// The matrix whose rows are the positions of the first `axes` axes, and whose columns those of the
    /// others, if its rows are equally far from each other, and its columns are.
    pub(crate) fn matrix_of(self, axes: usize) -> Option<Matrix<'a, T>>
    where
        T: Copy,
    {
        let (lens, strides) = (self.shape(), self.element_strides());
        let (lens, strides) = (lens.as_ref(), strides.as_ref());
        let (rows, row_stride) = joined(&lens[..axes], &strides[..axes])?;
        let (columns, column_stride) = joined(&lens[axes..], &strides[axes..])?;
        // SAFETY: [view] the position of a row and that of a column are an index of the view, and
        // the strides lead where those of the view do.
        Some(unsafe {
            Matrix::from_parts(self.as_ptr(), [rows, columns], [row_stride, column_stride])
        })
    }
}

/// Some axes as one: its length and its stride, if all positions are equally far from each other.
fn joined(lens: &[usize], strides: &[isize]) -> Option<(usize, isize)> {
    if lens.contains(&0) {
        return Some((0, 0));
    }
    let mut axes = lens.iter().zip(strides).filter(|(len, _)| **len != 1).rev();
    let Some((&len, &stride)) = axes.next() else {
        return Some((1, 0));
    };
    axes.try_fold((len, stride), |(inner, stride), (&len, &own)| {
        (own == stride.wrapping_mul(inner as isize)).then_some((inner * len, stride))
    })
}

impl<'a, T: Copy> Matrices<'a, T> {
    pub(crate) fn rows(&self) -> usize {
        self.lens[0]
    }

    pub(crate) fn columns(&self) -> usize {
        self.lens[1]
    }

    /// The lengths of the axes before the matrices.
    pub(crate) fn batch(&self) -> &[usize] {
        &self.batch.0[..self.rank]
    }

    /// All rows of all matrices as one matrix, if they are equally far from each other.
    pub(crate) fn all_rows(&self) -> Option<Matrix<'a, T>> {
        let lens = [self.batch(), &[self.lens[0]]].concat();
        let strides = [&self.batch.1[..self.rank], &[self.strides[0]]].concat();
        let (rows, stride) = joined(&lens, &strides)?;
        // SAFETY: [view] each row is one of the matrices'.
        Some(unsafe {
            Matrix::from_parts(self.first, [rows, self.lens[1]], [stride, self.strides[1]])
        })
    }

    /// The matrix that is broadcast to an index of a stack of other lengths.
    ///
    /// # Panics
    /// If there is none.
    pub(crate) fn at(&self, index: &[usize]) -> Matrix<'a, T> {
        let own = &index[index.len() - self.rank..];
        let axes = self.batch().iter().zip(&self.batch.1);
        let mut first = self.first;
        for (&position, (&len, &stride)) in own.iter().zip(axes) {
            let position = if len == 1 { 0 } else { position };
            assert!(
                position < len,
                "ndview: a stack of another size; please report this"
            );
            first = first.wrapping_offset(stride.wrapping_mul(position as isize));
        }
        // SAFETY: [view] the index is within the lengths, by the check.
        unsafe { Matrix::from_parts(first, self.lens, self.strides) }
    }
}
