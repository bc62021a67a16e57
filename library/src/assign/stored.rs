//! The elements of an expression as they are stored.

use crate::element::StoreInto;
use crate::error::Error;
use crate::expr::{Expr, Yields};
use crate::shape::Shape;
use core::marker::PhantomData;

/// An expression whose elements are turned into `T` without losing anything.
pub(crate) struct Stored<E, T> {
    expression: E,
    stored: PhantomData<T>,
}

impl<E, T> Stored<E, T> {
    /// The expression, as it is stored in an array of `T`.
    #[inline(always)]
    pub(crate) fn new(expression: E) -> Self {
        Stored {
            expression,
            stored: PhantomData,
        }
    }
}

impl<E: Copy, T> Clone for Stored<E, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<E: Copy, T> Copy for Stored<E, T> {}

impl<T, E: Yields> Yields for Stored<E, T> {
    type Elem = T;
    type Shape = E::Shape;
}

// SAFETY: [row] shape and leaves are those of the expression, and so are the elements where
// `StoreInto` keeps them.
unsafe impl<T, E: Expr<Elem: StoreInto<T>>> Expr for Stored<E, T> {
    type Leaves = E::Leaves;
    type Row = E::Row;
    const COMPUTES_AT_ONCE: bool = E::COMPUTES_AT_ONCE;
    const IS_COPY: bool = E::IS_COPY && <E::Elem as StoreInto<T>>::IS_SAME;
    const WIDEST: usize = crate::expr::widest([E::WIDEST, size_of::<T>()]);
    const FOR_AVX512: bool = E::FOR_AVX512;

    #[inline(always)]
    fn shape(&self) -> Result<E::Shape, Error> {
        self.expression.shape()
    }

    #[inline(always)]
    fn leaves(&self) -> E::Leaves {
        self.expression.leaves()
    }

    #[inline(always)]
    fn is_plain() -> bool {
        E::is_plain()
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, shape: F) -> bool {
        self.expression.is_flat(shape)
    }

    #[inline(always)]
    unsafe fn bind_at(&self, index: &[usize]) -> Self::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { self.expression.bind_at(index) }
    }

    #[inline(always)]
    unsafe fn bind(&self, leaves: &E::Leaves) -> E::Row {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { self.expression.bind(leaves) }
    }

    #[inline(always)]
    unsafe fn prepare(row: &mut E::Row, start: usize, len: usize) {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { E::prepare(row, start, len) }
    }

    #[inline(always)]
    unsafe fn at(row: &E::Row, position: usize) -> T {
        // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
        // for.
        unsafe { E::at(row, position).store() }
    }
}
