//! Every element of one array with every element of another.

use crate::array::{AsView, Owned, View};
use crate::axis::{Dyn, Len};
use crate::error::or_panic;
use crate::expr::{Combine, Expr, binary, collect};
use crate::shape::layout::Contiguous;
use crate::shape::{Joined, Shape, checked_size, computed_shape};
use alloc::vec::Vec;

/// The elements of an array as one column.
type Column<'a, A> = View<'a, <A as AsView>::Elem, (Dyn, Len<1>), Contiguous>;

/// The elements of an array as one row.
type Row<'b, B> = View<'b, <B as AsView>::Elem, (Len<1>, Dyn), Contiguous>;

/// What an operator makes of every element of one array and every element of another; NumPy's
/// `np.add.outer(a, b)`. The axes of the first come before those of the second.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory; where an operator panics, for integers that
/// overflow.
///
/// ```
/// use ndview::prelude::*;
/// let table = np::ufunc::outer(np::ufunc::Add, &[1, 2], &[10, 20, 30]);
/// assert_eq!(table, arr!([[11, 21, 31], [12, 22, 32]]));
/// assert_eq!(arr!(np.less.outer([1, 2], [[2], [1]])).shape(), [2, 2, 1]);
/// ```
#[must_use]
#[track_caller]
pub fn outer<O, A, B, T, S>(operator: O, a: &A, b: &B) -> Owned<T, S>
where
    A: AsView<Elem: Clone, Shape: Joined<B::Shape, Out = S>> + ?Sized,
    B: AsView<Elem: Clone> + ?Sized,
    S: Shape,
    O: for<'v> Combine<Column<'v, A>, Row<'v, B>>,
    for<'v> <O as Combine<Column<'v, A>, Row<'v, B>>>::Out: Expr<Elem = T, Shape = (Dyn, Dyn)>,
{
    let (a, b) = (a.array_view(), b.array_view());
    let lens: Vec<usize> = a
        .shape()
        .as_ref()
        .iter()
        .chain(b.shape().as_ref())
        .copied()
        .collect();
    or_panic(checked_size::<T>(&lens));
    let (a, b) = (a.elements(), b.elements());
    let column = a.as_ref().array_view().reshape((Dyn(a.len()), Len::<1>));
    let row = b.as_ref().array_view().reshape((Len::<1>, Dyn(b.len())));
    let elements = collect(binary(operator, column, row), (Dyn(a.len()), Dyn(b.len())));
    Owned::from_parts(computed_shape(&lens), or_panic(elements))
}
