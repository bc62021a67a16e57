//! Arrays without some of their elements.

use super::insert::{Positions, out_of_bounds};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::engine::allocate;
use crate::np::lanes::{Lanes, OptionalAxis, resized};
use crate::np::options::Unset;
use crate::refusal::refuse;
use alloc::vec::Vec;

/// Of more than one in so many, it takes less memory and time to mark which are left.
const MANY: usize = 16;

/// The length of an axis, and the elements, that are left without some positions along it, which are many.
fn left_of_marked<T: Clone>(
    elements: &[T],
    along: Lanes,
    positions: Vec<usize>,
) -> (usize, Vec<T>) {
    let mut is_left = vec![true; along.len];
    for position in positions {
        is_left[position] = false;
    }
    let count = is_left.iter().filter(|is_left| **is_left).count();
    let mut left = allocate(along.outer * count * along.inner);
    for block in elements.chunks(along.block().max(1)) {
        let mut rest = block;
        for run in is_left.chunk_by(|a, b| a == b) {
            let (elements, behind) = rest.split_at(run.len() * along.inner);
            if run[0] {
                left.extend_from_slice(elements);
            }
            rest = behind;
        }
    }
    (count, left)
}

/// What is left of the elements without some positions of an axis.
#[track_caller]
fn without<T: Clone, P: Positions + ?Sized>(
    elements: &[T],
    along: Lanes,
    axis: usize,
    obj: &P,
) -> (usize, Vec<T>) {
    let len = along.len;
    if obj.mask_len().is_some_and(|mask| mask != len) {
        refuse!(
            "boolean array argument obj to delete must be one dimensional and match the axis \
             length of {len}"
        );
    }
    let position = |index| match crate::position::position(index, len) {
        Some(position) => position,
        None => out_of_bounds(index, axis, len),
    };
    let mut positions: Vec<usize> = obj.positions(len).into_iter().map(position).collect();
    if positions.len() > len / MANY {
        return left_of_marked(elements, along, positions);
    }
    positions.sort_unstable();
    positions.dedup();
    let count = len - positions.len();
    let mut left = allocate(along.outer * count * along.inner);
    for block in elements.chunks(along.block().max(1)) {
        let mut start = 0;
        for &position in &positions {
            left.extend_from_slice(&block[start * along.inner..position * along.inner]);
            start = position + 1;
        }
        left.extend_from_slice(&block[start * along.inner..]);
    }
    (count, left)
}

/// The elements, in row-major order, but for some positions; NumPy's `np.delete(arr, obj)`. `obj` is an
/// integer, an array of integers, a mask, or a [`Slice`](crate::np::Slice).
///
/// # Panics
/// `index 5 is out of bounds for axis 0 with size 3`;
/// `boolean array argument obj to delete must be one dimensional and match the axis length of 3`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([10, 20, 30, 40]);
/// assert_eq!(np::delete(&a, &1), arr!([10, 30, 40]));
/// assert_eq!(arr!(np.delete(a, [0, -1])), arr!([20, 30]));
/// assert_eq!(arr!(np.delete(a, np.s_[1:3])), arr!([10, 40]));
/// ```
#[must_use]
#[track_caller]
pub fn delete<A, P>(arr: &A, obj: &P) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Clone> + ?Sized,
    P: Positions + ?Sized,
{
    delete_with(arr, obj, Unset)
}

/// The array without some positions of an axis; NumPy's `np.delete(arr, obj, axis)`.
///
/// # Panics
/// As [`delete`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(np::delete_with(&a, &1, np::Along::<1>), arr!([[1, 3], [4, 6]]));
/// ```
#[must_use]
#[track_caller]
pub fn delete_with<A, P, X>(arr: &A, obj: &P, _axis: X) -> Owned<A::Elem, X::Resized>
where
    A: AsView<Elem: Clone> + ?Sized,
    P: Positions + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    resized::<X, A, _>(arr, |elements, lanes| {
        without(&elements, lanes, X::NUMBER, obj)
    })
}
