//! Taking an axis for an index.

use crate::axis::Axis;
use crate::shape::{Numbered, Shape, TakeAxis};

/// Any index takes the next axis of what is left, `S`.
///
/// The bound has the index as its `Self`, so that the compiler blames the index, at its own span,
/// where no axis is left.
pub trait Take<S: Shape, const R: usize, const K: usize> {
    /// The axis.
    type Head: Axis;
    /// The axes after it.
    type Tail: Shape;
    /// Its number.
    type Number: Numbered;

    /// Its length and stride, and the axes after it.
    fn take(
        shape: S,
        strides: S::Strides,
    ) -> (
        Self::Head,
        isize,
        Self::Tail,
        <Self::Tail as Shape>::Strides,
    );
}

impl<X: ?Sized, S: TakeAxis<R, K>, const R: usize, const K: usize> Take<S, R, K> for X {
    type Head = S::Head;
    type Tail = S::Tail;
    type Number = S::Number;

    #[inline(always)]
    fn take(
        shape: S,
        strides: S::Strides,
    ) -> (S::Head, isize, S::Tail, <S::Tail as Shape>::Strides) {
        shape.take(strides)
    }
}
