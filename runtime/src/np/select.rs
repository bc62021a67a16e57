//! Elements by their positions: `take`, and what NumPy makes of it.

use super::positions::{Indices, located, true_positions, unraveled};
use crate::array::{AsView, Offsets, Owned, View};
use crate::axis::{Axis, Dyn};
use crate::error::or_panic;
use crate::expr::{Cast, Collected, Number};
use crate::integer::Integer;
use crate::layout::Layout;
use crate::shape::{AxisOf, Joined, Shape, checked_size, computed_shape};

/// An array, or the element if there are no axes: what has shape `S` and elements of type `T`.
type Taken<T, S> = <S as Collected<T>>::Out;

/// A shape whose axis `A` can be replaced by all axes of `I`.
pub trait AxisTaken<const A: isize, I: Shape>: AxisOf<A> {
    /// The axes before it, those of `I`, and the axes after it.
    type Out: Shape;
}

impl<S, I: Shape, Before, After, Front, Out, const A: isize> AxisTaken<A, I> for S
where
    S: AxisOf<A, Before = Before, After = After>,
    Before: Joined<I, Out = Front>,
    Front: Joined<After, Out = Out>,
    After: Shape,
    Out: Shape,
{
    type Out = Out;
}

/// A shape of one axis, which a condition is required to have.
#[diagnostic::on_unimplemented(
    message = "condition must be a 1-d array",
    label = "the condition has shape `{Self}`",
    note = "`np::extract` takes elements where a mask of any shape is true"
)]
pub trait Condition: Shape {}
impl<X: Axis> Condition for (X,) {}

/// The elements at the given positions in row-major order; NumPy's `np.take(a, indices)`. A copy
/// of the shape of the indices, which are integers of any type, negative ones counting from the
/// end; the element itself for a single integer.
///
/// # Panics
/// `index 10 is out of bounds for axis 0 with size 6`;
/// `cannot do a non-empty take from an empty axes.`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[10, 20, 30], [40, 50, 60]]);
/// let corners: Owned<i32, Shape![2, 2]> = np::take(&a, &[[0, 2], [3, -1]]);
/// assert_eq!(corners, arr!([[10, 30], [40, 60]]));
/// assert_eq!(np::take(&a, &4), 50);
/// ```
#[must_use]
#[track_caller]
pub fn take<A, I>(a: &A, indices: &I) -> Taken<A::Elem, I::Shape>
where
    A: AsView<Elem: Clone> + ?Sized,
    I: Indices<Shape: Collected<A::Elem>> + ?Sized,
{
    let (view, indices) = (a.array_view(), indices.indices());
    indices
        .typed_shape()
        .collected(take_flat(view, indices.iter()))
}

/// The given positions of axis `N`; NumPy's `np.take(a, indices, axis)`. A copy in which the axes
/// of the indices are in the place of axis `N`; the element itself if none are left. A negative
/// `N` counts from the last axis.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// # Panics
/// `index 5 is out of bounds for axis 1 with size 3`;
/// `cannot do a non-empty take from an empty axes.`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// let columns: Owned<i32, Shape![2, 2]> = np::take_axis::<1, _, _>(&a, &[2, 0]);
/// assert_eq!(columns, arr!([[3, 1], [6, 4]]));
/// assert_eq!(np::take_axis::<0, _, _>(&a, &-1), arr!([4, 5, 6]));
/// ```
#[must_use]
#[track_caller]
pub fn take_axis<const N: isize, A, I>(
    a: &A,
    indices: &I,
) -> Taken<A::Elem, <A::Shape as AxisTaken<N, I::Shape>>::Out>
where
    A: AsView<Elem: Clone, Shape: AxisTaken<N, I::Shape, Out: Collected<A::Elem>>> + ?Sized,
    I: Indices + ?Sized,
{
    let (view, indices) = (a.array_view(), indices.indices());
    let number = <A::Shape as AxisOf<N>>::NUMBER;
    let (lens, between) = (view.shape(), indices.shape());
    let lens = [
        &lens.as_ref()[..number],
        between.as_ref(),
        &lens.as_ref()[number + 1..],
    ]
    .concat();
    let elements = take_along::<N, _, _, _, _>(view, indices.iter(), &lens);
    computed_shape::<<A::Shape as AxisTaken<N, I::Shape>>::Out>(&lens).collected(elements)
}

/// The elements at the positions, in row-major order, where the condition is true; NumPy's
/// `np.compress(condition, a)`. A copy with one axis. The condition has one axis as well, of bools
/// or numbers; where it is shorter than the array, the rest is left out.
///
/// A condition of another rank does not compile: `condition must be a 1-d array`.
///
/// # Panics
/// `index 6 is out of bounds for axis 0 with size 6` if the condition is true beyond the array.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(np::compress(&[false, true, false, true], &a), arr!([2, 4]));
/// ```
#[must_use]
#[track_caller]
pub fn compress<C, A>(condition: &C, a: &A) -> Owned<A::Elem, (Dyn,)>
where
    C: AsView<Elem: Number + Cast<bool>, Shape: Condition> + ?Sized,
    A: AsView<Elem: Clone> + ?Sized,
{
    extract(condition, a)
}

/// The positions of axis `N` where the condition is true; NumPy's `np.compress(condition, a, axis)`.
/// A copy. The condition has one axis, of bools or numbers; where it is shorter than axis `N`, the
/// rest is left out.
///
/// A condition of another rank does not compile: `condition must be a 1-d array`.
///
/// # Panics
/// `index 2 is out of bounds for axis 0 with size 2` if the condition is true beyond the axis.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// let outer: Owned<i32, Shape![2, _]> = np::compress_axis::<1, _, _>(&[true, false, true], &a);
/// assert_eq!(outer, arr!([[1, 3], [4, 6]]));
/// ```
#[must_use]
#[track_caller]
pub fn compress_axis<const N: isize, C, A>(
    condition: &C,
    a: &A,
) -> Owned<A::Elem, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    C: AsView<Elem: Number + Cast<bool>, Shape: Condition> + ?Sized,
    A: AsView<Elem: Clone, Shape: AxisOf<N>> + ?Sized,
{
    let view = a.array_view();
    let positions = true_positions(condition.array_view());
    let mut lens = view.shape();
    lens[<A::Shape as AxisOf<N>>::NUMBER] = positions.len();
    let elements = take_along::<N, _, _, _, _>(view, positions.into_iter(), lens.as_ref());
    Owned::from_parts(computed_shape(lens.as_ref()), elements)
}

/// The elements where the condition is true, both in row-major order; NumPy's
/// `np.extract(condition, a)`. A copy with one axis. The two need not have the same shape; where the
/// condition has fewer elements than the array, the rest is left out.
///
/// # Panics
/// `index 6 is out of bounds for axis 0 with size 6` if the condition is true beyond the array.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// assert_eq!(np::extract(&arr!(a % 2 == 0), &a), arr!([2, 4, 6]));
/// ```
#[must_use]
#[track_caller]
pub fn extract<C, A>(condition: &C, a: &A) -> Owned<A::Elem, (Dyn,)>
where
    C: AsView<Elem: Number + Cast<bool>> + ?Sized,
    A: AsView<Elem: Clone> + ?Sized,
{
    let positions = true_positions(condition.array_view());
    Owned::from(take_flat(a.array_view(), positions.into_iter()))
}

/// The elements at positions in row-major order.
#[track_caller]
fn take_flat<T: Clone, S: Shape, L: Layout, I: Integer>(
    view: View<'_, T, S, L>,
    indices: impl ExactSizeIterator<Item = I>,
) -> Vec<T> {
    let (size, lens) = (view.size(), view.shape());
    if size == 0 && indices.len() > 0 {
        from_nothing();
    }
    let mut elements = Vec::with_capacity(indices.len());
    let is_contiguous = view.element_strides() == view.typed_shape().contiguous_strides();
    let first = view.pointer().as_ptr();
    let mut out_of_bounds = None;
    indices.for_each(|index| match located(index, 0, size) {
        Ok(place) if is_contiguous => {
            // SAFETY: the elements lie one after the other, and there are `size` of them.
            let element = unsafe { &*first.wrapping_add(place) };
            elements.push(element.clone());
        }
        Ok(place) => elements.push(view[unraveled::<S>(lens, place)].clone()),
        Err(error) => {
            out_of_bounds.get_or_insert(error);
        }
    });
    or_panic(out_of_bounds.map_or(Ok(elements), Err))
}

/// The elements at positions of axis `N`, in the row-major order of the result, which has the lengths
/// `lens`.
#[track_caller]
fn take_along<const N: isize, T: Clone, S: AxisOf<N>, L: Layout, I: Integer>(
    view: View<'_, T, S, L>,
    indices: impl ExactSizeIterator<Item = I>,
    lens: &[usize],
) -> Vec<T> {
    let number = <S as AxisOf<N>>::NUMBER;
    let (all, strides) = (view.shape(), view.element_strides());
    let axis_len = all[number];
    let size = or_panic(checked_size::<T>(lens));
    if axis_len == 0 && size > 0 {
        from_nothing();
    }
    let (all, strides) = (all.as_ref(), strides.as_ref());
    let (before, before_strides) =
        part::<<S as AxisOf<N>>::Before>(&all[..number], &strides[..number]);
    let (after, after_strides) =
        part::<<S as AxisOf<N>>::After>(&all[number + 1..], &strides[number + 1..]);
    let outer = Offsets::new(before, before_strides);
    if outer.len() == 0 {
        return Vec::new();
    }
    let stride = strides[number];
    let place_of = |index| Ok(stride.wrapping_mul(located(index, number, axis_len)? as isize));
    let places: Vec<isize> = or_panic(indices.map(place_of).collect());
    let mut elements = Vec::with_capacity(size);
    if size == 0 {
        return elements;
    }
    let inner = Offsets::new(after, after_strides);
    let is_last = number + 1 == S::RANK;
    let is_row = after_strides == after.contiguous_strides();
    outer.for_each(|outer| {
        let start = view.pointer().as_ptr().wrapping_offset(outer);
        // SAFETY: the offsets are those of positions within the lengths of the view, on the axes before
        // `N`, on `N` and after it, so together they lead to an element; if the strides of the axes after
        // `N` are those of a contiguous array, all elements of these lie in a row.
        unsafe {
            if is_last {
                elements.extend(
                    places
                        .iter()
                        .map(|&place| (*start.wrapping_offset(place)).clone()),
                );
                return;
            }
            for start in places.iter().map(|&place| start.wrapping_offset(place)) {
                if is_row {
                    elements.extend_from_slice(core::slice::from_raw_parts(start, inner.len()));
                } else {
                    inner
                        .clone()
                        .for_each(|offset| elements.push((*start.wrapping_offset(offset)).clone()));
                }
            }
        }
    });
    elements
}

/// A few axes next to each other, of these lengths and strides.
fn part<S: Shape>(lens: &[usize], strides: &[isize]) -> (S, S::Strides) {
    let mut own = S::Strides::default();
    own.as_mut().copy_from_slice(strides);
    (computed_shape(lens), own)
}

#[cold]
#[inline(never)]
#[track_caller]
fn from_nothing() -> ! {
    panic!("cannot do a non-empty take from an empty axes.")
}
