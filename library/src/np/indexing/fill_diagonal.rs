//! The diagonal of an array, filled.

use crate::array::{Indexing, SourceMut};
use crate::element::StoreInto;
use crate::error::or_panic;
use crate::expr::{Expr, Operand, Yields, collect};
use crate::np::indexing::positions::unraveled;
use crate::refusal::require;
use crate::shape::AxisOf;
use alloc::vec::Vec;

/// Stores a value at every element of the diagonal; NumPy's `np.fill_diagonal`. Of an array of values,
/// one after the other, from the first again if there are fewer. Arrays of more than two axes have the
/// same length along all of them.
///
/// An array of one axis does not compile.
///
/// # Panics
/// `All dimensions of input must be of equal length`
///
/// ```
/// use ndview::prelude::*;
/// let mut a = np::zeros([2, 3]);
/// np::fill_diagonal(&mut a, &5);
/// assert_eq!(a, arr!([[5.0, 0.0, 0.0], [0.0, 5.0, 0.0]]));
/// arr!(np.fill_diagonal(a, [1, 2]));
/// assert_eq!(a, arr!([[1.0, 0.0, 0.0], [0.0, 2.0, 0.0]]));
/// ```
#[track_caller]
pub fn fill_diagonal<'a, 'v, A, V>(a: &'a mut A, val: &'v V)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Clone, Shape: AxisOf<1>>,
    V: Operand + ?Sized,
    <V::Expr<'v> as Yields>::Elem: StoreInto<<&'a mut A as SourceMut<'a>>::Elem>,
{
    fill_diagonal_with(a, val, false);
}

/// As [`fill_diagonal`]; with `wrap`, the diagonal of a matrix that has more rows than columns begins
/// again below its end, after a row without one. NumPy's `np.fill_diagonal(a, val, wrap)`.
///
/// # Panics
/// As [`fill_diagonal`].
///
/// ```
/// use ndview::prelude::*;
/// let mut a = np::zeros([4, 2]);
/// arr!(np.fill_diagonal(a, 1, wrap=True));
/// assert_eq!(a, arr!([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0], [1.0, 0.0]]));
/// ```
#[track_caller]
pub fn fill_diagonal_with<'a, 'v, A, V>(a: &'a mut A, val: &'v V, wrap: bool)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Clone, Shape: AxisOf<1>>,
    V: Operand + ?Sized,
    <V::Expr<'v> as Yields>::Elem: StoreInto<<&'a mut A as SourceMut<'a>>::Elem>,
{
    let mut view = a.as_array_view_mut(Indexing);
    let lens = view.shape();
    let lens = lens.as_ref();
    require!(
        lens.len() == 2 || lens.iter().all(|len| *len == lens[0]),
        "All dimensions of input must be of equal length"
    );
    let values = val.operand();
    let values = or_panic(values.shape().and_then(|shape| collect(values, shape)));
    let values: Vec<_> = values.into_iter().map(StoreInto::store).collect();
    // Positions in row-major order, as far apart as those of two elements of the diagonal.
    let (step, end) = match lens {
        [_, columns] if !wrap => (columns + 1, columns.saturating_mul(*columns)),
        [_, columns] => (columns + 1, usize::MAX),
        _ => (lens.iter().fold(0, |step, len| step * len + 1), usize::MAX),
    };
    let places = (0..view.size().min(end)).step_by(step);
    for (place, value) in places.zip(values.iter().cycle()) {
        let index = unraveled::<<&'a mut A as SourceMut<'a>>::Shape>(view.shape(), place);
        view.element_mut(index.as_ref()).clone_from(value);
    }
}
