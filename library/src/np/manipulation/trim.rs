//! What is left without the zeros at the ends.

use crate::array::{AsView, Owned};
use crate::element::Number;
use crate::engine::allocate;
use crate::np::axes::Numbers;
use crate::np::lanes::Lanes;
use crate::np::options::{Unset, Word, words};
use crate::refusal::refuse;
use crate::shape::{Shape, computed_shape};
use alloc::vec::Vec;
use core::ops::Range;

/// A copy without the zeros at both ends of every axis; NumPy's `np.trim_zeros`. [`trim_zeros_with`] takes one end, or
/// some of the axes.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::trim_zeros(&[0, 0, 1, 0, 2, 0]), arr!([1, 0, 2]));
/// assert_eq!(np::trim_zeros(&[[0, 0, 0], [0, 3, 0]]), arr!([[3]]));
/// ```
#[must_use]
pub fn trim_zeros<A>(filt: &A) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
where
    A: AsView<Elem: Number> + ?Sized,
{
    trim_zeros_with(filt, words::Fb, Unset)
}

/// A copy without the zeros at the ends that `trim` names, of these axes; NumPy's `np.trim_zeros(filt, trim, axis)`. An
/// axis ends with zeros where all elements are 0 that have their place there.
///
/// # Panics
/// `axis: axis 2 is out of bounds for array of dimension 2`; `repeated axis in `axis` argument`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0, 0, 1, 0, 2, 0]);
/// assert_eq!(arr!(np.trim_zeros(a, "f")), arr!([1, 0, 2, 0]));
/// assert_eq!(arr!(np.trim_zeros(a, trim="b")), arr!([0, 0, 1, 0, 2]));
/// let m = arr!([[0, 0, 0], [0, 3, 0]]);
/// assert_eq!(arr!(np.trim_zeros(m, axis=0)), arr!([[0, 3, 0]]));
/// ```
#[must_use]
#[track_caller]
pub fn trim_zeros_with<A, W: Word>(
    filt: &A,
    _: W,
    axis: impl Into<Numbers>,
) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
where
    A: AsView<Elem: Number> + ?Sized,
{
    let ends = W::TEXT;
    let view = filt.array_view();
    let mut lens = view.shape().as_ref().to_vec();
    let mut elements = view.to_vec();
    let bounds = bounds(&elements, &lens);
    for axis in trimmed_axes(axis.into(), lens.len()) {
        let (first, after_last) = (bounds[axis].start, bounds[axis].end);
        let start = if ends.contains('f') { first } else { 0 };
        let end = match ends.contains('b') || first == after_last {
            true => after_last,
            false => lens[axis],
        };
        let kept = start.min(end)..end;
        elements = part(&elements, Lanes::axis(&lens, axis), kept.clone());
        lens[axis] = kept.len();
    }
    Owned::from_parts(computed_shape(&lens), elements)
}

/// The axes that are trimmed: those that are given, or all.
#[track_caller]
fn trimmed_axes(axes: Numbers, ndim: usize) -> Vec<usize> {
    let Some(axes) = axes.0 else {
        return (0..ndim).collect();
    };
    let checked = |axis| match crate::position::position(axis, ndim) {
        Some(axis) => axis,
        None => refuse!("axis: axis {axis} is out of bounds for array of dimension {ndim}"),
    };
    let mut seen = Vec::new();
    for axis in axes {
        let axis = checked(axis);
        if seen.contains(&axis) {
            refuse!("repeated axis in `axis` argument");
        }
        seen.push(axis);
    }
    seen
}

/// Where the elements other than 0 are along each axis; nowhere, if there is none.
fn bounds<T: Number>(elements: &[T], lens: &[usize]) -> Vec<Range<usize>> {
    let mut bounds: Vec<Option<Range<usize>>> = vec![None; lens.len()];
    for (mut place, element) in elements.iter().enumerate() {
        if *element == T::ZERO {
            continue;
        }
        for (bounds, len) in bounds.iter_mut().zip(lens).rev() {
            let position = place % len;
            place /= len;
            *bounds = Some(match bounds {
                Some(bounds) => bounds.start.min(position)..bounds.end.max(position + 1),
                None => position..position + 1,
            });
        }
    }
    bounds.into_iter().map(Option::unwrap_or_default).collect()
}

/// The elements of some positions of an axis.
fn part<T: Copy>(elements: &[T], along: Lanes, kept: Range<usize>) -> Vec<T> {
    let mut part = allocate(along.outer * kept.len() * along.inner);
    for block in elements.chunks_exact(along.block().max(1)) {
        part.extend_from_slice(&block[kept.start * along.inner..kept.end * along.inner]);
    }
    part
}
