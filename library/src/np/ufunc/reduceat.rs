//! Reductions of parts of an axis.

use crate::array::{AsView, Owned};
use crate::axis::Axis;
use crate::element::Integer;
use crate::engine::allocate;
use crate::np;
use crate::np::indexing::positions::Indices;
use crate::np::lanes::Lanes;
use crate::reduce::Joins;
use crate::refusal::refuse;
use crate::shape::{AxisOf, computed_shape};
use alloc::vec::Vec;

/// The elements of an axis joined by an operator, from each index to the next, or the element at an index
/// that the next is not behind; NumPy's `np.add.reduceat(a, indices, axis)`.
///
/// # Panics
/// `index 9 out-of-bounds in add.reduceat [0, 8)`, also for negative indices.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1_i64, 2, 3, 4]);
/// assert_eq!(np::ufunc::reduceat(np::ufunc::Add, &a, &[0, 2, 1], np::Along::<0>), arr!([3, 3, 9]));
/// assert_eq!(arr!(np.maximum.reduceat(a, [0, 2])), arr!([2, 4]));
/// ```
#[must_use]
#[track_caller]
pub fn reduceat<const N: isize, O, A, I, X>(
    _operator: O,
    a: &A,
    indices: &I,
    _axis: np::Along<N>,
) -> Owned<O::State, <A::Shape as AxisOf<N>>::Replaced<X>>
where
    O: Joins<A::Elem>,
    A: AsView<Elem: Copy, Shape: AxisOf<N>> + ?Sized,
    I: Indices<Shape = (X,)> + ?Sized,
    X: Axis,
{
    let view = a.array_view();
    let mut lens = view.shape().as_ref().to_vec();
    let number = <A::Shape as AxisOf<N>>::NUMBER;
    let along = Lanes::axis(&lens, number);
    let mut starts = Vec::new();
    for index in indices.indices() {
        match usize::try_from(index.saturate()) {
            Ok(start) if start < along.len => starts.push(start),
            _ => refuse!(
                "index {index} out-of-bounds in {}.reduceat [0, {})",
                O::NAME,
                along.len
            ),
        }
    }
    lens[number] = starts.len();
    let (elements, mut copy) = (view.elements(), Vec::new());
    let states = O::states(&elements, &mut copy);
    let mut results = allocate(along.outer * starts.len() * along.inner);
    let mut run = Vec::new();
    for block in states.chunks_exact(along.block().max(1)) {
        for (place, &start) in starts.iter().enumerate() {
            let next = starts.get(place + 1).copied().unwrap_or(along.len);
            if along.inner == 1 {
                let rest = block.get(start + 1..next).unwrap_or_default();
                results.push(O::all(block[start], rest));
                continue;
            }
            for lane in 0..along.inner {
                let element = |position: usize| block[position * along.inner + lane];
                run.clear();
                run.extend((start + 1..next).map(element));
                results.push(O::all(element(start), &run));
            }
        }
    }
    Owned::from_parts(computed_shape(&lens), results)
}
