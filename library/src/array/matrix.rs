//! Single matrices of an array, for linear algebra.

use super::View;
use crate::axis::{Axis, Dyn};
use crate::element::is_same;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{Shape, StackAxes, computed_shape};
use core::ptr::NonNull;

/// One matrix, wherever its elements are.
pub type Matrix<'a, T> = View<'a, T, (Dyn, Dyn), Strided>;

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The same view, if its elements are of type `U`.
    #[inline]
    pub(crate) fn of_type<U: 'static>(self) -> Option<View<'a, U, S, L>> {
        let (pointer, strides) = (self.pointer().cast(), L::store(self.element_strides()));
        // SAFETY: [view] `T` is `U`, so this is the same view.
        is_same::<T, U>().then(|| unsafe { View::from_parts(pointer, self.typed_shape(), strides) })
    }

    /// The matrix at this position of the axes before the last two; of an array of one axis, all of it as
    /// one column. Otherwise as [`matrix_along`](Self::matrix_along).
    ///
    /// # Panics
    /// If there is no such position, or if there are no axes.
    #[inline]
    pub(crate) fn matrix(self, position: &[usize]) -> Matrix<'a, T> {
        let (lens, strides) = (self.typed_shape().lens(), self.element_strides());
        match (lens.as_ref(), strides.as_ref()) {
            (&[rows], &[down]) => {
                let shape = (Dyn(rows), Dyn(1));
                // SAFETY: [view] each index of the axis leads to an element; the only one of the
                // second axis is 0.
                unsafe { View::from_parts(self.pointer(), shape, [down, 0]) }
            }
            (lens, _) => self.matrix_along([lens.len() - 2, lens.len() - 1], position),
        }
    }

    /// The matrix whose rows and columns are along these two axes, at this position of the others. There may
    /// be more numbers than axes: the last ones count. Along an axis of length 1 there is one position,
    /// whatever the number.
    ///
    /// # Panics
    /// If there is no such position or no such axis, or if it is one axis twice.
    #[inline]
    pub(crate) fn matrix_along(
        self,
        [row, column]: [usize; 2],
        position: &[usize],
    ) -> Matrix<'a, T> {
        assert!(row != column, "ndview: one axis twice; please report this");
        let (lens, strides) = (self.typed_shape().lens(), self.element_strides());
        let (lens, strides) = (lens.as_ref(), strides.as_ref());
        let others = (0..lens.len()).filter(|&axis| axis != row && axis != column);
        let position = &position[position.len() - (lens.len() - 2)..];
        let mut offset = 0_isize;
        for (axis, &number) in others.zip(position) {
            let number = if lens[axis] == 1 { 0 } else { number };
            assert!(
                number < lens[axis],
                "ndview: no such matrix; please report this"
            );
            offset = offset.wrapping_add((number as isize).wrapping_mul(strides[axis]));
        }
        let [rows, columns] = [lens[row], lens[column]];
        let pointer = if rows == 0 || columns == 0 {
            NonNull::dangling()
        } else {
            let first = self.pointer().as_ptr().wrapping_offset(offset);
            // SAFETY: [view] the position exists on every other axis, and the matrix has an
            // element, so that this leads to an element of the view, which is not at null.
            unsafe { NonNull::new_unchecked(first) }
        };
        // SAFETY: [view] each index of the matrix, with those of `position`, is an index of this
        // view; and as many elements as the matrix has are no more than the view has, or none.
        unsafe {
            View::from_parts(
                pointer,
                (Dyn(rows), Dyn(columns)),
                [strides[row], strides[column]],
            )
        }
    }
}

impl<'a, T, S: StackAxes, L: Layout> View<'a, T, S, L> {
    /// The diagonals of the matrices that the last two axes are: those that begin `offset` columns after the
    /// first, or as many rows, if it is negative.
    pub(crate) fn diagonals<X: Axis>(self, offset: isize) -> View<'a, T, S::OfVectors<X>, Strided> {
        let (lens, strides) = (self.typed_shape().lens(), self.element_strides());
        let before = lens.as_ref().len() - 2;
        let (batch, [rows, columns]) = (&lens.as_ref()[..before], [before, before + 1]);
        let [down, across] = [rows, columns].map(|axis| strides.as_ref()[axis]);
        let start = if offset < 0 { rows } else { columns };
        let left = |axis: usize| {
            let skipped = if axis == start {
                offset.unsigned_abs()
            } else {
                0
            };
            lens.as_ref()[axis].saturating_sub(skipped)
        };
        let shape: S::OfVectors<X> =
            computed_shape(&[batch, &[left(rows).min(left(columns))]].concat());
        let mut own = <S::OfVectors<X> as Shape>::Strides::default();
        own.as_mut()[..before].copy_from_slice(&strides.as_ref()[..before]);
        own.as_mut()[before] = down.wrapping_add(across);
        let first = if shape.lens().as_ref().contains(&0) {
            self.pointer()
        } else {
            let skipped = (offset.unsigned_abs() as isize).wrapping_mul(strides.as_ref()[start]);
            let first = self.pointer().as_ptr().wrapping_offset(skipped);
            // SAFETY: [view] the diagonal has an element, so that this leads to an element of the
            // view.
            unsafe { NonNull::new_unchecked(first) }
        };
        // SAFETY: [view] the position k of a diagonal is row k and column k of a matrix, one of
        // them moved by the offset, and its length is such that both are within theirs; so each
        // index leads to an element of the view, and there are no more of them than it has.
        unsafe { View::from_parts(first, shape, own) }
    }
}

impl<'a, T> Matrix<'a, T> {
    /// The same matrix as the crate `faer` takes it.
    #[inline]
    pub(crate) fn to_faer(self) -> faer::MatRef<'a, T> {
        let [rows, columns] = self.typed_shape().lens();
        let [down, across] = self.element_strides();
        // SAFETY: [view] by the invariant of `View`, every index within the lengths leads to an
        // element that is borrowed for `'a`.
        unsafe {
            faer::MatRef::from_raw_parts(self.pointer().as_ptr(), rows, columns, down, across)
        }
    }
}
