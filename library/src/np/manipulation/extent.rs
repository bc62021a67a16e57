//! What an array is like, as functions.

use crate::array::AsView;
use crate::element::Compare;
use crate::expr::Equal;
use crate::np::axes::KnownAxes;
use crate::shape::Shape;
use alloc::vec::Vec;

/// The number of axes; NumPy's `np.ndim(a)`, and `a.ndim`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ndim(&[[1, 2, 3], [4, 5, 6]]), 2);
/// ```
#[must_use]
pub fn ndim<A: AsView + ?Sized>(_: &A) -> usize {
    <A::Shape as Shape>::RANK
}

/// Whether there are elements to go through, one after the other: of an array of one axis and more, not of a number;
/// NumPy's `np.iterable(y)`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.iterable([1, 2])));
/// assert!(!arr!(np.iterable(2)));
/// ```
#[must_use]
pub fn iterable<A: AsView + ?Sized>(_: &A) -> bool {
    <A::Shape as Shape>::RANK > 0
}

/// Whether an array lies in columns, and not in rows as well; NumPy's `np.isfortran(a)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert!(arr!(np.isfortran(a.T)));
/// assert!(!arr!(np.isfortran(a)));
/// ```
#[must_use]
pub fn isfortran<A: AsView + ?Sized>(a: &A) -> bool {
    let view = a.array_view();
    let (lens, strides) = (view.shape(), view.strides());
    let axes = || lens.as_ref().iter().zip(strides.as_ref());
    let itemsize = size_of::<A::Elem>() as isize;
    view.size() > 0
        && are_innermost_first(itemsize, axes())
        && !are_innermost_first(itemsize, axes().rev())
}

/// Whether each axis has as long a step as all that come before it together, and so the elements no gaps.
fn are_innermost_first<'a>(
    itemsize: isize,
    mut axes: impl Iterator<Item = (&'a usize, &'a isize)>,
) -> bool {
    let mut step = itemsize;
    axes.all(|(&len, &stride)| {
        let is_next = len == 1 || stride == step;
        step *= len as isize;
        is_next
    })
}

/// The lengths of all axes; NumPy's `np.shape(a)`, and `a.shape`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::shape(&[[1, 2, 3], [4, 5, 6]]), [2, 3]);
/// ```
#[must_use]
pub fn shape<A: AsView + ?Sized>(a: &A) -> <A::Shape as Shape>::Lens {
    a.array_view().shape()
}

/// The number of elements; NumPy's `np.size(a)`, and `a.size`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::size(&[[1, 2, 3], [4, 5, 6]]), 6);
/// ```
#[must_use]
pub fn size<A: AsView + ?Sized>(a: &A) -> usize {
    a.array_view().size()
}

/// The length of an axis, or of several multiplied; NumPy's `np.size(a, axis)`.
///
/// # Panics
/// `repeated axis`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.size([[1, 2, 3], [4, 5, 6]], axis=1)), 3);
/// assert_eq!(arr!(np.size([[1, 2, 3], [4, 5, 6]], axis=(0, -1))), 6);
/// ```
#[must_use]
#[track_caller]
pub fn size_with<A, X>(a: &A, _axis: X) -> usize
where
    A: AsView + ?Sized,
    X: KnownAxes<A::Shape>,
{
    let lens = a.array_view().shape();
    X::numbers()
        .iter()
        .map(|&axis| lens.as_ref()[axis])
        .product()
}

/// Whether two arrays, whose elements may be of different types, can be broadcast together and are equal then; NumPy's
/// `np.array_equiv`.
///
/// ```
/// use ndview::prelude::*;
/// assert!(arr!(np.array_equiv([1, 2], [[1.0, 2.0], [1.0, 2.0]])));
/// assert!(!arr!(np.array_equiv([1, 2], [[1, 2], [1, 3]])));
/// ```
#[must_use]
pub fn array_equiv<A, B>(a1: &A, a2: &B) -> bool
where
    A: AsView<Elem: Compare<B::Elem> + Clone> + ?Sized,
    B: AsView<Elem: Clone> + ?Sized,
{
    let (a, b) = (a1.array_view(), a2.array_view());
    let (a_lens, b_lens) = (a.shape(), b.shape());
    let (a_lens, b_lens) = (a_lens.as_ref(), b_lens.as_ref());
    let rank = a_lens.len().max(b_lens.len());
    let len_of = |lens: &[usize], axis: usize| {
        (axis + lens.len())
            .checked_sub(rank)
            .map_or(1, |axis| lens[axis])
    };
    let mut together = Vec::with_capacity(rank);
    for axis in 0..rank {
        together.push(match (len_of(a_lens, axis), len_of(b_lens, axis)) {
            (a, b) if a == b || b == 1 => a,
            (1, b) => b,
            _ => return false,
        });
    }
    let (a, b): (Vec<_>, Vec<_>) = (a.iter().collect(), b.iter().collect());
    // The position of an element in its own array, along whose axes of length 1 nothing moves.
    let position = |lens: &[usize], number: usize| {
        let (mut rest, mut position, mut step) = (number, 0, 1);
        for axis in (0..rank).rev() {
            let index = rest % together[axis];
            rest /= together[axis];
            let len = len_of(lens, axis);
            position += if len == 1 { 0 } else { index * step };
            step *= len;
        }
        position
    };
    (0..together.iter().product()).all(|number| {
        let (a, b) = (a[position(a_lens, number)], b[position(b_lens, number)]);
        a.clone().compare::<Equal>(b.clone())
    })
}
