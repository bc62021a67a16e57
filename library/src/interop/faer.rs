//! Matrices and columns of the crate `faer`, as arrays of two axes and of one. Its strides may be negative, as
//! ours: each view is one of the other crate.

use super::foreign::foreign_arrays;
use crate::array::{Held, HeldMut, Owned, View, ViewMut};
use crate::axis::Dyn;
use crate::error::or_panic;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{HasRank, Shape, checked_size};
use core::ptr::NonNull;
use faer::{Col, ColMut, ColRef, Mat, MatMut, MatRef};

/// A shape that was found to fit in memory.
fn checked<T, S: Shape>(shape: S) -> S {
    or_panic(checked_size::<T>(shape.lens().as_ref()));
    shape
}

/// The address of the elements, or of none.
fn address<T>(pointer: *const T) -> NonNull<T> {
    NonNull::new(pointer.cast_mut()).unwrap_or(NonNull::dangling())
}

impl<'a, T> From<MatRef<'a, T>> for View<'a, T, (Dyn, Dyn)> {
    /// The same elements, borrowed as before.
    fn from(matrix: MatRef<'a, T>) -> Self {
        let shape = checked::<T, _>((Dyn(matrix.nrows()), Dyn(matrix.ncols())));
        let strides = [matrix.row_stride(), matrix.col_stride()];
        // SAFETY: [foreign] a `MatRef<'a, ..>` leads to an element at every index within its dimensions, and
        // they are borrowed for `'a`; `checked` has asked `checked_size`.
        unsafe { View::from_parts(address(matrix.as_ptr()), shape, strides) }
    }
}

impl<'a, T> From<MatMut<'a, T>> for ViewMut<'a, T, (Dyn, Dyn)> {
    /// The same elements, borrowed as before.
    fn from(matrix: MatMut<'a, T>) -> Self {
        let shape = checked::<T, _>((Dyn(matrix.nrows()), Dyn(matrix.ncols())));
        let strides = [matrix.row_stride(), matrix.col_stride()];
        // SAFETY: [foreign] a `MatMut<'a, ..>` leads to an element of its own at every index within its
        // dimensions, borrowed uniquely for `'a`, and ends here; `checked` has asked `checked_size`.
        unsafe { ViewMut::from_parts(address(matrix.as_ptr_mut()), shape, strides) }
    }
}

impl<'a, T, S: HasRank<2>, L: Layout> From<View<'a, T, S, L>> for MatRef<'a, T> {
    /// The same elements, borrowed as before.
    fn from(view: View<'a, T, S, L>) -> Self {
        let [rows, columns] = view.shape();
        let strides = view.element_strides();
        let (down, across) = (strides.as_ref()[0], strides.as_ref()[1]);
        // SAFETY: [foreign] by the invariant of `View` every index leads to an element that is borrowed for
        // `'a`.
        unsafe { MatRef::from_raw_parts(view.as_ptr(), rows, columns, down, across) }
    }
}

impl<'a, T, S: HasRank<2>, L: Layout> From<ViewMut<'a, T, S, L>> for MatMut<'a, T> {
    /// The same elements, borrowed as before.
    fn from(view: ViewMut<'a, T, S, L>) -> Self {
        let [rows, columns] = view.shape();
        let strides = view.element_strides();
        let (down, across) = (strides.as_ref()[0], strides.as_ref()[1]);
        let pointer = view.pointer().as_ptr();
        // SAFETY: [foreign] by the invariant of `ViewMut` different indices lead to different elements,
        // borrowed uniquely for `'a`, and `view` ends here.
        unsafe { MatMut::from_raw_parts_mut(pointer, rows, columns, down, across) }
    }
}

impl<'a, T> From<ColRef<'a, T>> for View<'a, T, (Dyn,)> {
    /// The same elements, borrowed as before.
    fn from(column: ColRef<'a, T>) -> Self {
        let shape = checked::<T, _>((Dyn(column.nrows()),));
        // SAFETY: [foreign] a `ColRef<'a, ..>` leads to an element at every index within its length, and they
        // are borrowed for `'a`; `checked` has asked `checked_size`.
        unsafe { View::from_parts(address(column.as_ptr()), shape, [column.row_stride()]) }
    }
}

impl<'a, T> From<ColMut<'a, T>> for ViewMut<'a, T, (Dyn,)> {
    /// The same elements, borrowed as before.
    fn from(column: ColMut<'a, T>) -> Self {
        let shape = checked::<T, _>((Dyn(column.nrows()),));
        let strides = [column.row_stride()];
        // SAFETY: [foreign] a `ColMut<'a, ..>` leads to an element of its own at every index within its
        // length, borrowed uniquely for `'a`, and ends here; `checked` has asked `checked_size`.
        unsafe { ViewMut::from_parts(address(column.as_ptr_mut()), shape, strides) }
    }
}

impl<'a, T, S: HasRank<1>, L: Layout> From<View<'a, T, S, L>> for ColRef<'a, T> {
    /// The same elements, borrowed as before.
    fn from(view: View<'a, T, S, L>) -> Self {
        let ([len], strides) = (view.shape(), view.element_strides());
        // SAFETY: [foreign] by the invariant of `View` every index leads to an element that is borrowed for
        // `'a`.
        unsafe { ColRef::from_raw_parts(view.as_ptr(), len, strides.as_ref()[0]) }
    }
}

impl<T> Held for Mat<T> {
    type Elem = T;
    type Shape = (Dyn, Dyn);
    type Layout = Strided;

    fn held(&self) -> View<'_, T, (Dyn, Dyn)> {
        self.as_ref().into()
    }
}

impl<T> HeldMut for Mat<T> {
    fn held_mut(&mut self) -> ViewMut<'_, T, (Dyn, Dyn)> {
        self.as_mut().into()
    }
}

impl<T> Held for Col<T> {
    type Elem = T;
    type Shape = (Dyn,);
    type Layout = Strided;

    fn held(&self) -> View<'_, T, (Dyn,)> {
        self.as_ref().into()
    }
}

impl<T> HeldMut for Col<T> {
    fn held_mut(&mut self) -> ViewMut<'_, T, (Dyn,)> {
        self.as_mut().into()
    }
}

impl<T> Held for MatRef<'_, T> {
    type Elem = T;
    type Shape = (Dyn, Dyn);
    type Layout = Strided;

    fn held(&self) -> View<'_, T, (Dyn, Dyn)> {
        (*self).into()
    }
}

impl<T> Held for MatMut<'_, T> {
    type Elem = T;
    type Shape = (Dyn, Dyn);
    type Layout = Strided;

    fn held(&self) -> View<'_, T, (Dyn, Dyn)> {
        self.as_ref().into()
    }
}

impl<T> HeldMut for MatMut<'_, T> {
    fn held_mut(&mut self) -> ViewMut<'_, T, (Dyn, Dyn)> {
        self.as_mut().into()
    }
}

foreign_arrays! {
    [T] Mat<T>, T;
    [T] Col<T>, T;
    ['m, T] MatRef<'m, T>, T;
    ['m, T] MatMut<'m, T>, T;
}

impl<T: Clone, S: HasRank<2>> From<Owned<T, S>> for Mat<T> {
    /// The same elements, column after column.
    fn from(array: Owned<T, S>) -> Self {
        let [rows, columns] = array.shape();
        let elements = array.as_slice();
        Mat::from_fn(rows, columns, |row, column| {
            elements[row * columns + column].clone()
        })
    }
}
