//! Storing elements by their positions.

use crate::array::{Indexing, SourceMut, ViewMut};
use crate::element::{Integer, StoreInto};
use crate::error::{Error, or_panic};
use crate::expr::{Expr, Operand, Yields, collect};
use crate::np::indexing::mode::IndexMode;
use crate::np::indexing::positions::{Indices, located, unraveled};
use crate::np::words;
use crate::position::from_either_end;
use crate::refusal::refuse;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::vec::Vec;

/// Stores values at the given positions in row-major order; NumPy's `np.put(a, indices, values)`.
/// The indices are integers of any type and an array of any rank, or a single one; negative ones
/// count from the end. The values, an array or a scalar, are repeated if there are fewer of them than
/// indices; if there are none, nothing is stored. Where an index comes twice, the last value stays.
///
/// Values that do not fit into the type of the elements do not compile: storing never narrows.
///
/// # Panics
/// `index 6 is out of bounds for axis 0 with size 6`;
/// `cannot replace elements of an empty array`. Nothing is stored then.
///
/// ```
/// use ndview::prelude::*;
/// let mut a = arr!([[1, 2, 3], [4, 5, 6]]);
/// np::put(&mut a, &[0, 4, -1], &[10, 20]);
/// assert_eq!(a, arr!([[10, 2, 3], [4, 20, 10]]));
/// np::put(&mut a.t_mut(), &1, &0);
/// assert_eq!(a, arr!([[10, 2, 3], [0, 20, 10]]));
/// ```
#[track_caller]
pub fn put<'a, 'v, A, I, V>(a: &'a mut A, indices: &I, values: &'v V)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Clone>,
    I: Indices + ?Sized,
    V: Operand + ?Sized,
    <V::Expr<'v> as Yields>::Elem: StoreInto<<&'a mut A as SourceMut<'a>>::Elem>,
{
    put_with(a, indices, values, words::Raise);
}

/// As [`put`], with positions that are out of bounds wrapped around or clipped; NumPy's
/// `np.put(a, indices, values, mode)`.
///
/// # Panics
/// As [`put`].
///
/// ```
/// use ndview::prelude::*;
/// let mut a = arr!([1, 2, 3]);
/// arr!(np.put(a, [4, -9], [20, 10], mode="clip"));
/// assert_eq!(a, arr!([10, 2, 20]));
/// ```
#[track_caller]
pub fn put_with<'a, 'v, A, I, V, M>(a: &'a mut A, indices: &I, values: &'v V, _mode: M)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Clone>,
    I: Indices + ?Sized,
    V: Operand + ?Sized,
    M: IndexMode,
    <V::Expr<'v> as Yields>::Elem: StoreInto<<&'a mut A as SourceMut<'a>>::Elem>,
{
    put_in::<M, _, _, _, _, _>(a.as_array_view_mut(Indexing), indices, values);
}

/// The same in a view.
#[track_caller]
pub(super) fn put_in<'v, M, T, S, L, I, V>(
    mut view: ViewMut<'_, T, S, L>,
    indices: &I,
    values: &'v V,
) where
    M: IndexMode,
    T: Clone,
    S: Shape,
    L: Layout,
    I: Indices + ?Sized,
    V: Operand + ?Sized,
    <V::Expr<'v> as Yields>::Elem: StoreInto<T>,
{
    let (size, lens) = (view.size(), view.shape());
    let indices = M::positions(indices, size);
    if size == 0 && !indices.indices().is_empty() {
        into_nothing();
    }
    let values = values.operand();
    let values = or_panic(values.shape().and_then(|shape| collect(values, shape)));
    if values.is_empty() {
        return;
    }
    let values: Vec<_> = values.into_iter().map(StoreInto::store).collect();
    let indices = indices.indices();
    let indices = indices.elements();
    // All are looked at before the first element is written.
    or_panic(check(&indices, size));
    let elements = view.contiguous_elements_mut();
    let pairs = indices
        .chunks(values.len())
        .flat_map(|indices| indices.iter().zip(&values))
        .map(|(index, value)| (from_either_end(index.saturate(), size), value));
    match elements {
        Some(elements) => pairs.for_each(|(place, value)| elements[place].clone_from(value)),
        None => pairs.for_each(|(place, value)| {
            let positions = unraveled::<S>(lens, place);
            view.element_mut(positions.as_ref()).clone_from(value);
        }),
    }
}

/// # Errors
/// If an index is out of bounds.
fn check<I: Integer>(indices: &[I], size: usize) -> Result<(), Error> {
    // Many at once, which vector instructions do; which one it is matters only then.
    let is_within = |index: I| from_either_end(index.saturate(), size) < size;
    for indices in indices.chunks(BLOCK) {
        let are_within = indices.iter().fold(true, |all, &x| all & is_within(x));
        if !are_within {
            indices
                .iter()
                .try_for_each(|&index| located(index, 0, size).map(drop))?;
        }
    }
    Ok(())
}

/// As many indices are looked at together.
const BLOCK: usize = 256;

#[cold]
#[inline(never)]
#[track_caller]
fn into_nothing() -> ! {
    refuse!("cannot replace elements of an empty array")
}
