//! Matrices of the crate `nalgebra`, whatever stores them, as arrays of two axes; its vectors have one column
//! there as here: `arr!(v[:, 0])`.

use super::foreign::foreign_arrays;
use crate::array::{Held, HeldMut, Owned, View, ViewMut};
use crate::axis::{Axis, Dyn, Len};
use crate::error::{Error, or_panic};
use crate::shape::layout::{Layout, Strided};
use crate::shape::{HasRank, Shape, checked_size};
use core::ptr::NonNull;
use nalgebra::{
    Const, DMatrix, DVector, Dim, Matrix, MatrixView, MatrixViewMut, RawStorage, RawStorageMut,
    Scalar, ViewStorage, ViewStorageMut,
};

/// The dimensions of `nalgebra`, known while compiling or not.
pub trait Dimension: Dim {
    crate::sealed::seal!(required);

    /// `Len<N>` or `Dyn`.
    type Axis: Axis;

    /// It as an axis.
    fn axis(self) -> Self::Axis;
}

impl<const N: usize> Dimension for Const<N> {
    crate::sealed::seal!();
    type Axis = Len<N>;

    fn axis(self) -> Len<N> {
        Len
    }
}

impl Dimension for nalgebra::Dyn {
    crate::sealed::seal!();
    type Axis = Dyn;

    fn axis(self) -> Dyn {
        Dyn(self.0)
    }
}

/// A shape of two axes, and strides counted in elements.
type Axes<R, C> = ((<R as Dimension>::Axis, <C as Dimension>::Axis), [isize; 2]);

/// The axes of a matrix.
fn axes<T, R: Dimension, C: Dimension, S: RawStorage<T, R, C>>(
    matrix: &Matrix<T, R, C, S>,
) -> Axes<R, C> {
    let (rows, columns) = matrix.shape_generic();
    let shape = (rows.axis(), columns.axis());
    or_panic(checked_size::<T>(shape.lens().as_ref()));
    let (down, across) = matrix.strides();
    // Strides within memory are at most `isize::MAX`; those that lead nowhere may be any.
    (shape, [down as isize, across as isize])
}

impl<T, R: Dimension, C: Dimension, S: RawStorage<T, R, C>> Held for Matrix<T, R, C, S> {
    type Elem = T;
    type Shape = (R::Axis, C::Axis);
    type Layout = Strided;

    fn held(&self) -> View<'_, T, Self::Shape, Strided> {
        let (shape, strides) = axes(self);
        let pointer = NonNull::new(self.as_ptr().cast_mut()).unwrap_or(NonNull::dangling());
        // SAFETY: [foreign] a matrix leads to an element at every index within its dimensions, and they are
        // borrowed for `'a`; `axes` has asked `checked_size`.
        unsafe { View::from_parts(pointer, shape, strides) }
    }
}

impl<T, R: Dimension, C: Dimension, S: RawStorageMut<T, R, C>> HeldMut for Matrix<T, R, C, S> {
    fn held_mut(&mut self) -> ViewMut<'_, T, Self::Shape, Strided> {
        let (shape, strides) = axes(self);
        let pointer = NonNull::new(self.data.ptr_mut()).unwrap_or(NonNull::dangling());
        // SAFETY: [foreign] a matrix that can be written leads to an element of its own at every index within
        // its dimensions, borrowed uniquely for `'a`; `axes` has asked `checked_size`.
        unsafe { ViewMut::from_parts(pointer, shape, strides) }
    }
}

foreign_arrays! {
    [T, R: Dimension, C: Dimension, S: RawStorage<T, R, C>] Matrix<T, R, C, S>, T;
}

impl<T: Scalar, S: HasRank<2>> From<Owned<T, S>> for DMatrix<T> {
    /// The same elements, column after column.
    fn from(array: Owned<T, S>) -> Self {
        let [rows, columns] = array.shape();
        DMatrix::from_row_iterator(rows, columns, array.into_vec())
    }
}

impl<T: Scalar, S: HasRank<1>> From<Owned<T, S>> for DVector<T> {
    /// The same elements; nothing is copied.
    fn from(array: Owned<T, S>) -> Self {
        DVector::from_vec(array.into_vec())
    }
}

/// Rows, columns and strides, counted in elements, as `nalgebra` has them.
type Described<D> = ((D, D), (D, D));

/// How `nalgebra` describes a view.
///
/// # Errors
/// If a stride is negative: it has none.
fn described(lens: [usize; 2], strides: &[isize]) -> Result<Described<nalgebra::Dyn>, Error> {
    // Strides that lead nowhere are those of one element.
    let stride = |axis: usize| match lens[axis] {
        0 | 1 => Ok(1),
        _ => usize::try_from(strides[axis]),
    };
    let (Ok(down), Ok(across)) = (stride(0), stride(1)) else {
        return Err(Error::refused(format_args!(
            "a matrix of `nalgebra` cannot be read backwards: its strides are not negative"
        )));
    };
    let dims = |(one, other)| (nalgebra::Dyn(one), nalgebra::Dyn(other));
    Ok((dims((lens[0], lens[1])), dims((down, across))))
}

impl<'a, T: Scalar, S: HasRank<2>, L: Layout> TryFrom<View<'a, T, S, L>>
    for MatrixView<'a, T, nalgebra::Dyn, nalgebra::Dyn, nalgebra::Dyn, nalgebra::Dyn>
{
    type Error = Error;

    /// The same elements, borrowed as before.
    ///
    /// # Errors
    /// If an axis is read backwards.
    fn try_from(view: View<'a, T, S, L>) -> Result<Self, Error> {
        let (shape, strides) = described(view.shape(), view.element_strides().as_ref())?;
        // SAFETY: [foreign] by the invariant of `View` every index leads to an element that is borrowed for
        // `'a`.
        let storage = unsafe { ViewStorage::from_raw_parts(view.as_ptr(), shape, strides) };
        Ok(Matrix::from_data(storage))
    }
}

impl<'a, T: Scalar, S: HasRank<2>, L: Layout> TryFrom<ViewMut<'a, T, S, L>>
    for MatrixViewMut<'a, T, nalgebra::Dyn, nalgebra::Dyn, nalgebra::Dyn, nalgebra::Dyn>
{
    type Error = Error;

    /// The same elements, borrowed as before.
    ///
    /// # Errors
    /// If an axis is read backwards.
    fn try_from(view: ViewMut<'a, T, S, L>) -> Result<Self, Error> {
        let (shape, strides) = described(view.shape(), view.element_strides().as_ref())?;
        // SAFETY: [foreign] by the invariant of `ViewMut` different indices lead to different elements,
        // borrowed uniquely for `'a`, and `view` ends here.
        let storage =
            unsafe { ViewStorageMut::from_raw_parts(view.pointer().as_ptr(), shape, strides) };
        Ok(Matrix::from_data(storage))
    }
}
