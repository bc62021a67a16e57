//! Indices of all axes, and positions in row-major order.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Len};
use crate::element::Integer;
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::Collected;
use crate::np::creation::meshgrid::append_spread;
use crate::np::indexing::mode::IndexModes;
use crate::np::indexing::positions::Indices;
use crate::np::options::{Either, words};
use crate::refusal::{refuse, require};
use crate::shape::layout::Layout;
use crate::shape::{
    AxisOf, HasRank, IntoShape, Shape, advance, checked_size, computed_shape, for_each_rank,
};
use alloc::vec::Vec;

/// A shape whose elements have an index of one number for each axis.
pub trait MultiIndexed: Shape {
    /// A tuple with as many entries as there are axes.
    type Entries<X>;

    #[doc(hidden)]
    fn entries<X>(entry: impl FnMut(usize) -> X) -> Self::Entries<X>;
}

/// A shape of so many axes.
#[diagnostic::on_unimplemented(
    message = "parameter multi_index must be a sequence with a number for each axis of `{Self}`, and not of length {R}",
    label = "{R} numbers for an array of shape `{Self}`"
)]
pub trait OfRank<const R: usize>: Shape {}

#[diagnostic::do_not_recommend]
impl<S: Shape<Erased: HasRank<R>>, const R: usize> OfRank<R> for S {}

/// A tuple with the numbers of an index in an array of shape `S`: integers, or arrays of them.
#[diagnostic::on_unimplemented(
    message = "parameter multi_index must be a sequence with a number for each axis of `{S}`",
    label = "not a tuple of integers or arrays of integers"
)]
pub trait MultiIndex<S: Shape> {
    /// The shape of the numbers.
    type Shape: Shape;

    #[doc(hidden)]
    fn numbers(&self) -> (Self::Shape, Vec<Vec<i64>>);
}

macro_rules! entry {
    ($entry:ident $axis:ident) => {
        $entry
    };
}

macro_rules! multi_indexed {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> MultiIndexed for ($($axis,)*) {
            type Entries<X> = ($(entry!(X $axis),)*);

            fn entries<X>(mut entry: impl FnMut(usize) -> X) -> Self::Entries<X> {
                ($(entry($number),)*)
            }
        }

        impl<S: OfRank<$rank>, $($axis: Indices),*> MultiIndex<S> for ($($axis,)*) {
            type Shape = A0::Shape;

            fn numbers(&self) -> (A0::Shape, Vec<Vec<i64>>) {
                let numbers = of_one_shape(vec![$(numbers_of(&self.$number)),*]);
                (self.0.indices().typed_shape(), numbers)
            }
        }
    };
}
for_each_rank!(multi_indexed);

/// Arrays with the numbers of each axis along their first.
macro_rules! multi_index_arrays {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<$($generics)*, S: Shape> MultiIndex<S> for $array
        where
            $array: Indices<Shape: AxisOf<0>>,
        {
            type Shape = <<$array as Indices>::Shape as AxisOf<0>>::Without;

            fn numbers(&self) -> (Self::Shape, Vec<Vec<i64>>) {
                let (lens, numbers) = numbers_of(self);
                let shape = computed_shape(&lens[1..]);
                let size: usize = lens[1..].iter().product();
                let of_axis = |axis| numbers[axis * size..(axis + 1) * size].to_vec();
                (shape, (0..lens[0]).map(of_axis).collect())
            }
        }
    )*};
}
multi_index_arrays! {
    [T, Z: Shape] Owned<T, Z>;
    ['v, T, Z: Shape, L: Layout] View<'v, T, Z, L>;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, I: MultiIndex<S>> MultiIndex<S> for &I {
    type Shape = I::Shape;

    fn numbers(&self) -> (I::Shape, Vec<Vec<i64>>) {
        (**self).numbers()
    }
}

/// The indices of one axis, and their shape.
fn numbers_of<I: Indices>(indices: &I) -> (Vec<usize>, Vec<i64>) {
    let indices = indices.indices();
    let numbers = indices.iter().map(|n| n.saturate() as i64);
    (indices.shape().as_ref().to_vec(), numbers.collect())
}

/// The indices of all axes, which are of one shape.
#[track_caller]
fn of_one_shape(indices: Vec<(Vec<usize>, Vec<i64>)>) -> Vec<Vec<i64>> {
    let first = &indices[0].0;
    if let Some((other, _)) = indices.iter().find(|(shape, _)| shape != first) {
        Error::operands(first, other).panic()
    }
    indices.into_iter().map(|(_, numbers)| numbers).collect()
}

/// A shape with an axis of length `R`, its rank, before it.
pub trait IndexGrid: Shape {
    /// All axes.
    type Out: Shape;
}

macro_rules! index_grid {
    ($($rank:literal: $($axis:ident)*;)*) => {$(
        impl<$($axis: Axis),*> IndexGrid for ($($axis,)*) {
            type Out = (Len<$rank>, $($axis,)*);
        }
    )*};
}
index_grid! {
    1: A;
    2: A B;
    3: A B C;
    4: A B C D;
    5: A B C D E;
}

/// Numbers, or one of them if `S` has no axes.
type Numbers<S> = <S as Collected<i64>>::Out;

/// In which order the elements of an array are numbered: [`words::C`], row by row, or [`words::F`], column by column.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.unravel_index(4, (2, 3), order="C")), (1_i64, 1_i64));
/// assert_eq!(arr!(np.unravel_index(4, (2, 3), order="F")), (0_i64, 2_i64));
/// ```
pub trait ElementOrder {
    /// The axes, the one along which the numbers are nearest first.
    #[doc(hidden)]
    fn axes(rank: usize) -> impl DoubleEndedIterator<Item = usize>;
}

impl ElementOrder for words::C {
    fn axes(rank: usize) -> impl DoubleEndedIterator<Item = usize> {
        (0..rank).rev()
    }
}

impl ElementOrder for words::F {
    fn axes(rank: usize) -> impl DoubleEndedIterator<Item = usize> {
        0..rank
    }
}

/// The indices, in an array of this shape, of elements at these positions in row-major order; NumPy's
/// `np.unravel_index`. A tuple with an array for each axis, or a number if there is one position only.
///
/// # Panics
/// `index 6 is out of bounds for array with size 6`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::unravel_index(&4, [2, 3]), (1_i64, 1_i64));
/// let (rows, columns) = arr!(np.unravel_index([5, 1], (2, 3)));
/// assert_eq!((rows, columns), (arr!([1, 0]), arr!([2, 1])));
/// ```
#[must_use]
#[track_caller]
pub fn unravel_index<I, X>(
    indices: &I,
    shape: X,
) -> <X::Shape as MultiIndexed>::Entries<Numbers<I::Shape>>
where
    I: Indices<Shape: Collected<i64>> + ?Sized,
    X: IntoShape<Shape: MultiIndexed>,
{
    unravel_index_with(indices, shape, words::C)
}

/// As [`unravel_index`], of elements that are numbered row by row or column by column; NumPy's
/// `np.unravel_index(indices, shape, order)`.
///
/// # Panics
/// As [`unravel_index`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.unravel_index(4, (2, 3), order="F")), (0_i64, 2_i64));
/// ```
#[must_use]
#[track_caller]
pub fn unravel_index_with<I, X, O: ElementOrder>(
    indices: &I,
    shape: X,
    _order: O,
) -> <X::Shape as MultiIndexed>::Entries<Numbers<I::Shape>>
where
    I: Indices<Shape: Collected<i64>> + ?Sized,
    X: IntoShape<Shape: MultiIndexed>,
{
    let lens = shape.into_shape().lens();
    let size = or_panic(checked_size::<()>(lens.as_ref()));
    let indices = indices.indices();
    let place = |index: &I::Integer| match usize::try_from(index.saturate()) {
        Ok(place) if place < size => place as i64,
        _ => refuse!("index {index} is out of bounds for array with size {size}"),
    };
    let mut rest: Vec<i64> = indices.elements().iter().map(place).collect();
    let mut found = vec![Vec::new(); <X::Shape as Shape>::RANK];
    let mut axes = O::axes(<X::Shape as Shape>::RANK).peekable();
    while let Some(axis) = axes.next() {
        // What is left for the last axis is below its length.
        found[axis] = match axes.peek() {
            Some(_) => taken_of(&mut rest, lens[axis], size),
            None => core::mem::take(&mut rest),
        };
    }
    <X::Shape as MultiIndexed>::entries(|axis| {
        let numbers = core::mem::take(&mut found[axis]);
        indices.typed_shape().collected(numbers)
    })
}

/// What remains of each place below `size` when it is divided by the length of an axis; the quotients are left in
/// its place.
fn taken_of(places: &mut [i64], len: usize, size: usize) -> Vec<i64> {
    let remainders = places.iter_mut().map(|place| {
        // Divisions of narrow numbers take less long.
        let (quotient, remainder) = match u32::try_from(size) {
            Ok(_) => {
                let (place, len) = (*place as u32, len as u32);
                (i64::from(place / len), i64::from(place % len))
            }
            Err(_) => (*place / len as i64, *place % len as i64),
        };
        *place = quotient;
        remainder
    });
    remainders.collect()
}

/// The positions in row-major order of elements with these indices, in an array of lengths `dims`;
/// NumPy's `np.ravel_multi_index`. The index is a tuple with a number for each axis, or an array of them,
/// all of the same shape.
///
/// # Panics
/// `invalid entry in coordinates array`;
/// `operands could not be broadcast together with shapes (2,) (3,)`, if the arrays differ in shape
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ravel_multi_index((1, 2), [2, 3]), 5_i64);
/// assert_eq!(arr!(np.ravel_multi_index(([1, 0], [2, 1]), (2, 3))), arr!([5, 1]));
/// ```
#[must_use]
#[track_caller]
pub fn ravel_multi_index<I, X, Z>(multi_index: I, dims: X) -> Numbers<Z>
where
    X: IntoShape,
    I: MultiIndex<X::Shape, Shape = Z>,
    Z: Collected<i64>,
{
    ravel_multi_index_with(multi_index, dims, words::Raise, words::C)
}

/// As [`ravel_multi_index`], with numbers that are out of bounds wrapped around or clipped, along all axes or along
/// each as a tuple says, and of elements that are numbered row by row or column by column; NumPy's
/// `np.ravel_multi_index(multi_index, dims, mode, order)`.
///
/// # Panics
/// As [`ravel_multi_index`]; `list of clipmodes has wrong length (1 instead of 2)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.ravel_multi_index((5, 1), (4, 3), mode="clip")), 10_i64);
/// assert_eq!(arr!(np.ravel_multi_index((5, 4), (4, 3), mode=("wrap", "clip"))), 5_i64);
/// assert_eq!(arr!(np.ravel_multi_index((1, 2), (4, 3), order="F")), 9_i64);
/// ```
#[must_use]
#[track_caller]
pub fn ravel_multi_index_with<I, X, Z, M, O>(
    multi_index: I,
    dims: X,
    _mode: M,
    _order: O,
) -> Numbers<Z>
where
    X: IntoShape,
    I: MultiIndex<X::Shape, Shape = Z>,
    Z: Collected<i64>,
    M: IndexModes,
    O: ElementOrder,
{
    let lens = dims.into_shape().lens();
    let lens = lens.as_ref();
    or_panic(checked_size::<()>(lens));
    if let Some(count) = M::COUNT.filter(|count| *count != lens.len()) {
        refuse!(
            "list of clipmodes has wrong length ({count} instead of {})",
            lens.len()
        );
    }
    let (shape, numbers) = multi_index.numbers();
    require!(
        numbers.len() == lens.len(),
        "parameter multi_index must be a sequence of length {}",
        lens.len()
    );
    let mut places = vec![0; shape.lens().as_ref().iter().product()];
    for axis in O::axes(lens.len()).rev() {
        let len = lens[axis];
        for (place, &number) in places.iter_mut().zip(&numbers[axis]) {
            let number = M::position(axis, number as isize, len) as i64;
            require!(
                usize::try_from(number).is_ok_and(|number| number < len),
                "invalid entry in coordinates array"
            );
            *place = *place * len as i64 + number;
        }
    }
    shape.collected(places)
}

/// The index of each element of an array of this shape: along the first axis, its number for each of the
/// other axes; NumPy's `np.indices`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let grid = np::indices([2, 3]);
/// assert_eq!(arr!(grid[0]), arr!([[0, 0, 0], [1, 1, 1]]));
/// assert_eq!(arr!(grid[1]), arr!([[0, 1, 2], [0, 1, 2]]));
/// ```
#[must_use]
#[track_caller]
pub fn indices<X>(dimensions: X) -> Owned<i64, <X::Shape as IndexGrid>::Out>
where
    X: IntoShape<Shape: IndexGrid>,
{
    indices_of(dimensions.into_shape())
}

#[track_caller]
fn indices_of<S: IndexGrid>(shape: S) -> Owned<i64, S::Out> {
    let lens = shape.lens();
    let lens = lens.as_ref();
    let all = [&[lens.len()], lens].concat();
    or_panic(checked_size::<i64>(&all));
    let mut along = allocate(all.iter().product());
    for (axis, &len) in lens.iter().enumerate() {
        let numbers: Vec<i64> = (0..len as i64).collect();
        let outer = lens[..axis].iter().product();
        let inner = lens[axis + 1..].iter().product();
        append_spread(&numbers, outer, inner, &mut along);
    }
    Owned::from_parts(computed_shape(&all), along)
}

/// As [`indices`], or, sparse, as a tuple with an array for each axis, whose other axes are of length 1; NumPy's
/// `np.indices(dimensions, sparse=..)`.
///
/// # Panics
/// As [`indices`].
///
/// ```
/// use ndview::prelude::*;
/// let (rows, columns) = arr!(np.indices((2, 3), sparse=True));
/// assert_eq!((rows, columns), (arr!([[0], [1]]).into_erased(), arr!([[0, 1, 2]]).into_erased()));
/// ```
#[must_use]
#[track_caller]
pub fn indices_with<X, F>(dimensions: X, _sparse: F) -> F::Out
where
    X: IntoShape<Shape: IndexGrid + MultiIndexed>,
    F: Either<OpenIndices<X::Shape>, Owned<i64, <X::Shape as IndexGrid>::Out>>,
{
    let open = |shape: X::Shape| {
        let lens = shape.lens();
        <X::Shape as MultiIndexed>::entries(|axis| {
            let mut own = <X::Shape as Shape>::Lens::default();
            own.as_mut().fill(1);
            own[axis] = lens[axis];
            let numbers = (0..lens[axis] as i64).collect();
            Owned::from_parts(computed_shape(own.as_ref()), numbers)
        })
    };
    F::either(dimensions.into_shape(), open, |shape| indices_of(shape))
}

/// An array for each axis of a shape.
type OpenIndices<S> = <S as MultiIndexed>::Entries<Owned<i64, <S as Shape>::Erased>>;

/// Every index of an array of this shape, in row-major order; NumPy's `np.ndindex`.
///
/// # Panics
/// `array is too big; ..` if there are more of them than a `usize` can count.
///
/// ```
/// use ndview::prelude::*;
/// let all: Vec<_> = np::ndindex([2, 2]).collect();
/// assert_eq!(all, [[0, 0], [0, 1], [1, 0], [1, 1]]);
/// ```
#[track_caller]
pub fn ndindex<X: IntoShape>(
    shape: X,
) -> impl ExactSizeIterator<Item = <X::Shape as Shape>::Lens> + Clone + use<X> {
    let lens = shape.into_shape().lens();
    let size = or_panic(checked_size::<()>(lens.as_ref()));
    let mut next = <X::Shape as Shape>::Lens::default();
    (0..size).map(move |_| {
        let index = next;
        advance(next.as_mut(), lens.as_ref());
        index
    })
}

/// Every element with its index, in row-major order; NumPy's `np.ndenumerate`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// let odd = np::ndenumerate(&a).filter(|(_, x)| **x % 2 == 1);
/// assert_eq!(odd.map(|(index, _)| index).collect::<Vec<_>>(), [[0, 0], [1, 0]]);
/// ```
pub fn ndenumerate<A: AsView + ?Sized>(
    a: &A,
) -> impl Iterator<Item = (<A::Shape as Shape>::Lens, &A::Elem)> {
    let view = a.array_view();
    let lens = view.shape();
    let mut next = <A::Shape as Shape>::Lens::default();
    view.into_iter().map(move |element| {
        let index = next;
        advance(next.as_mut(), lens.as_ref());
        (index, element)
    })
}
