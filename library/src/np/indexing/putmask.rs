//! Storing elements where a mask is true, from values that are repeated.

use super::nonzero::flatnonzero;
use super::put::put_in;
use crate::array::{AsView, Indexing, SourceMut};
use crate::element::{Cast, Number, StoreInto, is_plain};
use crate::error::or_panic;
use crate::expr::{Expr, Operand, Yields, collect};
use crate::np::words;
use crate::refusal::require;
use crate::shape::Shape;
use alloc::vec::Vec;

/// Stores values one after the other where a mask is true, in row-major order; NumPy's
/// `np.place(arr, mask, vals)`. They are repeated if there are fewer of them; where there are more, the
/// rest is left. `arr!(a[mask] = values)` takes as many values as the mask has places.
///
/// Values that do not fit into the type of the elements do not compile: storing never narrows.
///
/// # Panics
/// `place: mask and data must be the same size`; `Cannot insert from an empty array!`. Nothing is stored
/// then.
///
/// ```
/// use ndview::prelude::*;
/// let mut a = arr!([[1, 2, 3], [4, 5, 6]]);
/// arr!(np.place(a, a > 2, [44, 55]));
/// assert_eq!(a, arr!([[1, 2, 44], [55, 44, 55]]));
/// ```
#[track_caller]
pub fn place<'a, 'v, A, M, V>(arr: &'a mut A, mask: &M, vals: &'v V)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Clone>,
    M: AsView<Elem: Number + Cast<bool>> + ?Sized,
    V: Operand + ?Sized,
    <V::Expr<'v> as Yields>::Elem: StoreInto<<&'a mut A as SourceMut<'a>>::Elem>,
{
    let view = arr.as_array_view_mut(Indexing);
    require!(
        mask.array_view().size() == view.size(),
        "place: mask and data must be the same size"
    );
    let places = flatnonzero(mask);
    let count = or_panic(vals.operand().shape()).size();
    require!(
        places.is_empty() || count > 0,
        "Cannot insert from an empty array!"
    );
    put_in::<words::Raise, _, _, _, _, _>(view, &places, vals);
}

/// Stores, at each place where a mask is true, the value of that place: values are repeated over the
/// whole array; NumPy's `np.putmask(a, mask, values)`.
///
/// Values that do not fit into the type of the elements do not compile: storing never narrows.
///
/// # Panics
/// `putmask: mask and data must be the same size`. Nothing is stored then.
///
/// ```
/// use ndview::prelude::*;
/// let mut a = arr!([0, 1, 2, 3, 4]);
/// arr!(np.putmask(a, a > 1, [-33, -44]));
/// assert_eq!(a, arr!([0, 1, -33, -44, -33]));
/// ```
#[track_caller]
pub fn putmask<'a, 'v, A, M, V>(a: &'a mut A, mask: &M, values: &'v V)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Clone>,
    M: AsView<Elem: Number + Cast<bool>> + ?Sized,
    V: Operand + ?Sized,
    <V::Expr<'v> as Yields>::Elem: StoreInto<<&'a mut A as SourceMut<'a>>::Elem>,
{
    let mut view = a.as_array_view_mut(Indexing);
    let mask = mask.array_view();
    require!(
        mask.size() == view.size(),
        "putmask: mask and data must be the same size"
    );
    let values = values.operand();
    let values = or_panic(values.shape().and_then(|shape| collect(values, shape)));
    let values: Vec<_> = values.into_iter().map(StoreInto::store).collect();
    if let Some(elements) = view.contiguous_elements_mut()
        && let Some(mask) = mask.contiguous_elements()
    {
        return put_where(elements, mask, &values);
    }
    let values = values.iter().cycle();
    for ((element, &is_stored), value) in view.iter_mut().zip(mask.iter()).zip(values) {
        if is_stored.cast() {
            element.clone_from(value);
        }
    }
}

/// Stores values in elements without gaps where a mask is true: the value of an element is that of its position.
fn put_where<T: Clone, M: Number + Cast<bool>>(elements: &mut [T], mask: &[M], values: &[T]) {
    if values.is_empty() {
        return;
    }
    let parts = elements.chunks_mut(values.len());
    for (elements, mask) in parts.zip(mask.chunks(values.len())) {
        for ((element, &is_stored), value) in elements.iter_mut().zip(mask).zip(values) {
            if is_plain::<T>() {
                // Without a branch, so that the compiler uses vectors.
                *element = if is_stored.cast() {
                    value.clone()
                } else {
                    element.clone()
                };
            } else if is_stored.cast() {
                element.clone_from(value);
            }
        }
    }
}
