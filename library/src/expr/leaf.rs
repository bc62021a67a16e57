//! The leaves of expressions: arrays and scalars.

use super::replace::Replacements;
use super::{Expr, Yields};
use crate::array::{Unranked, View};
use crate::element::{Storable, is_plain, is_same};
use crate::engine::Leaf;
use crate::error::Error;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use core::slice;

impl<T, S: Shape, L: Layout> Yields for View<'_, T, S, L> {
    type Elem = T;
    type Shape = S;
}

// SAFETY: [row] the one leaf is the view itself, whose elements are borrowed for `'a`.
unsafe impl<'a, T: Clone, S: Shape, L: Layout> Expr for View<'a, T, S, L> {
    type Leaves = Leaf;
    type Row = *const T;
    const IS_COPY: bool = true;

    #[inline(always)]
    fn shape(&self) -> Result<S, Error> {
        Ok(self.typed_shape())
    }

    #[inline(always)]
    fn as_unranked(&self) -> Option<Unranked<'_, T>> {
        Some(Unranked::of(*self))
    }

    #[inline(always)]
    fn leaves(&self) -> Leaf {
        self.leaf()
    }

    #[inline(always)]
    fn is_plain() -> bool {
        is_plain::<T>()
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, shape: F) -> bool {
        View::is_flat(self, shape.lens().as_ref())
    }

    #[inline(always)]
    unsafe fn bind_at(&self, index: &[usize]) -> *const T {
        self.broadcast_pointer(index)
    }

    #[inline(always)]
    unsafe fn bind(&self, leaf: &Leaf) -> *const T {
        leaf.row()
    }

    #[inline(always)]
    unsafe fn at(row: &*const T, position: usize) -> T {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { (*row.add(position)).clone() }
    }

    #[inline(always)]
    unsafe fn slice<'r>(row: &*const T, len: usize) -> Option<&'r [T]> {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        Some(unsafe { slice::from_raw_parts(*row, len) })
    }
}

/// One element of this very type, the same everywhere.
pub struct Scalar<'a, T>(pub &'a T);

impl<T> Clone for Scalar<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Scalar<'_, T> {}

impl<T> Yields for Scalar<'_, T> {
    type Elem = T;
    type Shape = ();
}

// SAFETY: [row] there are no leaves.
unsafe impl<T: Clone> Expr for Scalar<'_, T> {
    type Leaves = ();
    type Row = Self;
    const IS_SAME: bool = true;

    #[inline(always)]
    fn shape(&self) -> Result<(), Error> {
        Ok(())
    }

    #[inline(always)]
    fn leaves(&self) {}

    #[inline(always)]
    fn is_plain() -> bool {
        // Replacements are numbers, cloned as they are.
        is_plain::<T>() || is_same::<T, Replacements>()
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, _: F) -> bool {
        true
    }

    #[inline(always)]
    unsafe fn bind_at(&self, _: &[usize]) -> Self {
        *self
    }

    #[inline(always)]
    unsafe fn bind(&self, (): &()) -> Self {
        *self
    }

    #[inline(always)]
    unsafe fn at(row: &Self, _: usize) -> T {
        row.0.clone()
    }
}

/// One element as an operand, the same everywhere: a number to count with takes the type of what is beside
/// it.
pub struct Single<'a, T>(pub &'a T);

impl<T> Clone for Single<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Single<'_, T> {}

impl<T: Storable> Yields for Single<'_, T> {
    type Elem = T::Beside;
    type Shape = ();
}

// SAFETY: [row] there are no leaves.
unsafe impl<T: Storable> Expr for Single<'_, T> {
    type Leaves = ();
    type Row = Self;

    #[inline(always)]
    fn shape(&self) -> Result<(), Error> {
        Ok(())
    }

    #[inline(always)]
    fn weak(&self) -> Option<i128> {
        self.0.weak()
    }

    #[inline(always)]
    fn leaves(&self) {}

    #[inline(always)]
    fn is_plain() -> bool {
        is_plain::<T>()
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, _: F) -> bool {
        true
    }

    #[inline(always)]
    unsafe fn bind_at(&self, _: &[usize]) -> Self {
        *self
    }

    #[inline(always)]
    unsafe fn bind(&self, (): &()) -> Self {
        *self
    }

    #[inline(always)]
    unsafe fn at(row: &Self, _: usize) -> T::Beside {
        row.0.beside()
    }
}
