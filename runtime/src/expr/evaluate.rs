//! Computing an expression.

use super::Expr;
use crate::array::Owned;
use crate::axis::Axis;
use crate::error::{Error, or_panic};
use crate::shape::{MAX_RANK, Shape, checked_size, for_each_rank};

/// What an expression of this shape yields: the element if there are no axes, else an array.
pub trait Collected<T>: Shape {
    /// Which of them.
    type Out;

    /// It.
    fn collected(self, elements: Vec<T>) -> Self::Out;
}

impl<T> Collected<T> for () {
    type Out = T;

    #[inline(always)]
    fn collected(self, elements: Vec<T>) -> T {
        match elements.into_iter().next() {
            Some(element) => element,
            None => unreachable!("an expression of rank 0 has one element"),
        }
    }
}

macro_rules! collected {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<T, $($axis: Axis),*> Collected<T> for ($($axis,)*) {
            type Out = Owned<T, Self>;

            #[inline(always)]
            fn collected(self, elements: Vec<T>) -> Owned<T, Self> {
                Owned::from_parts(self, elements)
            }
        }
    };
}
for_each_rank!(collected);

/// The value of an expression, computed in one pass.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
#[inline]
#[track_caller]
pub fn evaluate<E: Expr<Shape: Collected<E::Elem>>>(
    expression: E,
) -> <E::Shape as Collected<E::Elem>>::Out {
    or_panic(try_evaluate(expression))
}

/// As [`evaluate`].
///
/// # Errors
/// If operands cannot be broadcast together.
#[inline]
pub fn try_evaluate<E: Expr<Shape: Collected<E::Elem>>>(
    expression: E,
) -> Result<<E::Shape as Collected<E::Elem>>::Out, Error> {
    let shape = expression.shape()?;
    Ok(shape.collected(collect(expression, shape)?))
}

/// The elements of an expression, which has the given shape, in row-major order.
///
/// # Errors
/// If they do not fit in memory.
pub(crate) fn collect<E: Expr, S: Shape>(expression: E, shape: S) -> Result<Vec<E::Elem>, Error> {
    let lens = shape.lens();
    let mut elements = Vec::with_capacity(checked_size::<E::Elem>(lens.as_ref())?);
    // SAFETY: `shape` is that of the expression, or one it can be broadcast to.
    unsafe {
        for_each_row(lens.as_ref(), |outer, len| {
            let row = expression.row(outer);
            if E::is_unit(&row) {
                elements.extend((0..len).map(|position| E::at::<true>(&row, position)));
            } else {
                elements.extend((0..len).map(|position| E::at::<false>(&row, position)));
            }
        });
    }
    Ok(elements)
}

/// Calls `f` with the index of each row (the last axis left out) and the length of the rows.
pub(crate) fn for_each_row(lens: &[usize], mut f: impl FnMut(&[usize], usize)) {
    let Some((&len, outer_lens)) = lens.split_last() else {
        return f(&[], 1);
    };
    if len == 0 {
        return;
    }
    let mut index = [0; MAX_RANK];
    let outer = &mut index[..outer_lens.len()];
    for _ in 0..outer_lens.iter().product() {
        f(outer, len);
        for (position, &len) in outer.iter_mut().zip(outer_lens).rev() {
            *position += 1;
            if *position < len {
                break;
            }
            *position = 0;
        }
    }
}
