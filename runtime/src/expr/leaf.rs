//! The leaves of expressions: arrays and scalars.

use super::Expr;
use crate::array::View;
use crate::error::Error;
use crate::layout::Layout;
use crate::shape::Shape;
use core::marker::PhantomData;

/// The elements of a view along one row of the result.
pub struct ViewRow<'a, T> {
    first: *const T,
    stride: isize,
    borrow: PhantomData<&'a T>,
}

impl<T> Clone for ViewRow<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for ViewRow<'_, T> {}

impl<'a, T: Clone, S: Shape, L: Layout> Expr for View<'a, T, S, L> {
    type Elem = T;
    type Shape = S;
    type Row = ViewRow<'a, T>;

    #[inline(always)]
    fn shape(&self) -> Result<S, Error> {
        Ok(self.typed_shape())
    }

    #[inline]
    unsafe fn row(&self, outer: &[usize]) -> ViewRow<'a, T> {
        let lens = self.typed_shape().lens();
        let strides = self.element_strides();
        let mut row = ViewRow {
            first: self.pointer().as_ptr(),
            stride: 0,
            borrow: PhantomData,
        };
        let Some(last) = S::RANK.checked_sub(1) else {
            return row;
        };
        // An axis of length 1 repeats its only element.
        if lens[last] != 1 {
            row.stride = strides[last];
        }
        // Axes are aligned at the last; leading axes of length 1 may have no counterpart.
        for (axis, &position) in (0..last).rev().zip(outer.iter().rev()) {
            if lens[axis] != 1 {
                let offset = strides[axis].wrapping_mul(position as isize);
                row.first = row.first.wrapping_offset(offset);
            }
        }
        row
    }

    #[inline(always)]
    fn is_unit(row: &ViewRow<'a, T>) -> bool {
        row.stride == 1
    }

    #[inline(always)]
    unsafe fn at<const UNIT: bool>(row: &ViewRow<'a, T>, position: usize) -> T {
        let stride = if UNIT { 1 } else { row.stride };
        let element = row
            .first
            .wrapping_offset(stride.wrapping_mul(position as isize));
        // SAFETY: the index is one of an array that this shape broadcasts to, so by the invariant
        // of `View` this is an element.
        unsafe { (*element).clone() }
    }
}

/// One element, the same everywhere.
pub struct Scalar<'a, T>(pub &'a T);

impl<T> Clone for Scalar<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Scalar<'_, T> {}

impl<T: Clone> Expr for Scalar<'_, T> {
    type Elem = T;
    type Shape = ();
    type Row = Self;

    #[inline(always)]
    fn shape(&self) -> Result<(), Error> {
        Ok(())
    }

    #[inline(always)]
    unsafe fn row(&self, _: &[usize]) -> Self {
        *self
    }

    #[inline(always)]
    fn is_unit(_: &Self) -> bool {
        true
    }

    #[inline(always)]
    unsafe fn at<const UNIT: bool>(row: &Self, _: usize) -> T {
        row.0.clone()
    }
}
