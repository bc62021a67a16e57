//! Elements by their positions: `take`, and what NumPy makes of it.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Integer, Number};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::Collected;
use crate::index::Selection;
use crate::kernels;
use crate::np::indexing::mode::IndexMode;
use crate::np::indexing::positions::{Indices, located, true_positions, unraveled};
use crate::np::lanes::{OptionalAxis, lanes_of};
use crate::np::options::{Along, Unset};
use crate::refusal::refuse;
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Joined, Shape, checked_size, computed_shape};
use alloc::vec::Vec;

/// An array, or the element if there are no axes: what has shape `S` and elements of type `T`.
type Taken<T, S> = <S as Collected<T>>::Out;

/// The axis of an array of shape `S` that positions of shape `I` are taken of: [`Along`], or [`Unset`] for all
/// elements in row-major order.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// assert_eq!(arr!(np.take(m, [1, 1], axis=1)), arr!([[2, 2], [4, 4]]));
/// assert_eq!(arr!(np.take(m, [3, 0])), arr!([4, 1]));
/// ```
pub trait TakenAxis<S: Shape, I: Shape>: OptionalAxis<S> + Sized {
    /// The shape of what is taken: the axes of the positions in the place of the axis.
    type Out: Shape;

    /// What is taken.
    #[doc(hidden)]
    #[track_caller]
    fn take<T, P>(
        view: View<'_, T, S, impl Layout>,
        positions: View<'_, P, I, impl Layout>,
    ) -> (Self::Out, Vec<T>)
    where
        T: Clone,
        P: Integer;

    /// What is taken, at the positions that numbers stand for.
    #[doc(hidden)]
    #[track_caller]
    fn take_by<T, N, M>(view: View<'_, T, S, impl Layout>, numbers: &N) -> (Self::Out, Vec<T>)
    where
        T: Clone,
        N: Indices<Shape = I> + ?Sized,
        M: IndexMode,
    {
        let size = lanes_of::<S, Self>(view.typed_shape()).len;
        Self::take(view, M::positions(numbers, size).indices())
    }
}

impl<S: Shape, I: Shape> TakenAxis<S, I> for Unset {
    type Out = I;

    #[track_caller]
    fn take<T, P>(
        view: View<'_, T, S, impl Layout>,
        positions: View<'_, P, I, impl Layout>,
    ) -> (I, Vec<T>)
    where
        T: Clone,
        P: Integer,
    {
        (positions.typed_shape(), take_flat(view, positions))
    }

    #[track_caller]
    fn take_by<T, N, M>(view: View<'_, T, S, impl Layout>, numbers: &N) -> (I, Vec<T>)
    where
        T: Clone,
        N: Indices<Shape = I> + ?Sized,
        M: IndexMode,
    {
        let elements = view.contiguous_elements().filter(|all| !all.is_empty());
        if let Some(elements) = elements.filter(|_| M::IS_BOUNDED) {
            let numbers = numbers.indices();
            return (
                numbers.typed_shape(),
                take_bounded::<_, M>(elements, numbers),
            );
        }
        Self::take(view, M::positions(numbers, view.size()).indices())
    }
}

impl<S, I: Shape, Before, After, Front, Out, const N: isize> TakenAxis<S, I> for Along<N>
where
    S: AxisOf<N, Before = Before, After = After>,
    Before: Joined<I, Out = Front>,
    Front: Joined<After, Out = Out>,
    After: Shape,
    Out: Shape,
{
    type Out = Out;

    #[track_caller]
    fn take<T, P>(
        view: View<'_, T, S, impl Layout>,
        positions: View<'_, P, I, impl Layout>,
    ) -> (Out, Vec<T>)
    where
        T: Clone,
        P: Integer,
    {
        let (lens, between, number) = (view.shape(), positions.shape(), S::NUMBER);
        let (before, after) = (&lens.as_ref()[..number], &lens.as_ref()[number + 1..]);
        let shape: Out = computed_shape(&[before, between.as_ref(), after].concat());
        (shape, take_along(view, number, positions, shape))
    }
}

/// A shape of one axis, which a condition is required to have.
#[diagnostic::on_unimplemented(
    message = "condition must be a 1-d array",
    label = "the condition has shape `{Self}`",
    note = "`np::extract` takes elements where a mask of any shape is true"
)]
pub trait Condition: Shape {}
#[diagnostic::do_not_recommend]
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
    indices.typed_shape().collected(take_flat(view, indices))
}

/// The given positions of an axis, or as [`take`] if none is given; positions that are out of bounds are refused,
/// wrapped around or clipped; NumPy's `np.take(a, indices, axis, mode)`. A copy in which the axes of the indices
/// are in the place of the axis; the element itself if none are left.
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
/// let columns: Owned<i32, Shape![2, 2]> =
///     np::take_with(&a, &[2, 0], np::Along::<1>, np::words::Raise);
/// assert_eq!(columns, arr!([[3, 1], [6, 4]]));
/// assert_eq!(arr!(np.take(a, -1, axis=0)), arr!([4, 5, 6]));
/// assert_eq!(arr!(a.take([3, -1], axis=1, mode="clip")), arr!([[3, 1], [6, 4]]));
/// assert_eq!(arr!(np.take([10, 20, 30], [3, -4], mode="wrap")), arr!([10, 30]));
/// ```
#[must_use]
#[track_caller]
pub fn take_with<A, I, X, M>(a: &A, indices: &I, _axis: X, _mode: M) -> Taken<A::Elem, X::Out>
where
    A: AsView<Elem: Clone> + ?Sized,
    I: Indices + ?Sized,
    X: TakenAxis<A::Shape, I::Shape, Out: Collected<A::Elem>>,
    M: IndexMode,
{
    let (shape, elements) = X::take_by::<_, I, M>(a.array_view(), indices);
    shape.collected(elements)
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

/// The positions of an axis where the condition is true; NumPy's `np.compress(condition, a, axis)`.
/// A copy. The condition has one axis, of bools or numbers; where it is shorter than the axis, the
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
/// let outer: Owned<i32, Shape![2, _]> = np::compress_with(&[true, false, true], &a, np::Along::<1>);
/// assert_eq!(outer, arr!([[1, 3], [4, 6]]));
/// ```
#[must_use]
#[track_caller]
pub fn compress_with<const N: isize, C, A>(
    condition: &C,
    a: &A,
    _axis: Along<N>,
) -> Owned<A::Elem, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    C: AsView<Elem: Number + Cast<bool>, Shape: Condition> + ?Sized,
    A: AsView<Elem: Clone, Shape: AxisOf<N>> + ?Sized,
{
    let view = a.array_view();
    let positions = true_positions(condition.array_view());
    let (mut lens, number) = (view.shape(), <A::Shape as AxisOf<N>>::NUMBER);
    lens[number] = positions.len();
    let shape: <A::Shape as AxisOf<N>>::Replaced<Dyn> = computed_shape(lens.as_ref());
    let positions = positions.array_view();
    let elements = take_along(view, number, positions, shape);
    Owned::from_parts(shape, elements)
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
    let (condition, view) = (condition.array_view(), a.array_view());
    let mut copy = Vec::new();
    if let Some(elements) = view.contiguous_elements()
        && condition.size() <= elements.len()
    {
        let mask: &[bool] = condition.cast_in(&mut copy);
        let mut chosen = allocate(kernels::count(mask) + kernels::SLACK);
        kernels::compress(mask, &elements[..mask.len()], &mut chosen);
        return Owned::from(chosen);
    }
    let positions = true_positions(condition);
    Owned::from(take_flat(view, positions.array_view()))
}

/// The elements at positions in row-major order.
#[track_caller]
fn take_flat<T, S, L, I, J>(view: View<'_, T, S, L>, indices: View<'_, I, J, impl Layout>) -> Vec<T>
where
    T: Clone,
    S: Shape,
    L: Layout,
    I: Integer,
    J: Shape,
{
    let (size, lens) = (view.size(), view.shape());
    if size == 0 && !indices.is_empty() {
        from_nothing();
    }
    if let Some(elements) = view.contiguous_elements() {
        let (row, shape) = (elements.array_view(), indices.typed_shape());
        return or_panic(Selection::of_axis(row, 0, indices, shape).copy()).into_vec();
    }
    let element = |index: &I| {
        let positions = unraveled::<S>(lens, located(*index, 0, size)?);
        Ok(view.element(positions.as_ref()).clone())
    };
    or_panic(indices.into_iter().map(element).collect())
}

/// The elements at the positions that numbers stand for.
fn take_bounded<T: Clone, M: IndexMode>(
    elements: &[T],
    numbers: View<'_, impl Integer, impl Shape, impl Layout>,
) -> Vec<T> {
    let mut taken = allocate(numbers.size());
    let mut block = [0; BLOCK];
    for numbers in numbers.elements().chunks(BLOCK) {
        let positions = &mut block[..numbers.len()];
        for (position, number) in positions.iter_mut().zip(numbers) {
            *position = number.saturate();
        }
        M::locate(positions, elements.len());
        taken.extend(
            positions
                .iter()
                .map(|&position| elements[position as usize].clone()),
        );
    }
    taken
}

/// How many positions are worked out together.
const BLOCK: usize = 1024;

/// The elements at positions of an axis, in the row-major order of the result, which has the given shape.
#[track_caller]
fn take_along<T: Clone, S: Shape>(
    view: View<'_, T, S, impl Layout>,
    number: usize,
    indices: View<'_, impl Integer, impl Shape, impl Layout>,
    shape: impl Shape,
) -> Vec<T> {
    let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
    if view.shape()[number] == 0 && size > 0 {
        from_nothing();
    }
    if view.shape().as_ref()[..number].contains(&0) {
        // NumPy looks at the indices once for each position of the axes before.
        return Vec::new();
    }
    or_panic(Selection::of_axis(view, number, indices, shape).copy()).into_vec()
}

#[cold]
#[inline(never)]
#[track_caller]
fn from_nothing() -> ! {
    refuse!("cannot do a non-empty take from an empty axes.")
}
