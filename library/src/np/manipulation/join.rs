//! Several arrays as one.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::join_axis::{FirstShape, Horizontal};
use super::read_as::{AsColumns, AsItIs, AsLayers, AsRows, AsVectors, Flattened, ReadAs};
use crate::array::{AsView, Owned};
use crate::axis::{Dyn, Len};
use crate::element::{Alternative, StoreInto};
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::np::options::{Along, Unset};
use crate::shape::{
    Alongside, AxisAt, AxisOf, InsertAxis, Place, PlaceOf, SameShape, Shape, checked_size,
    computed_shape,
};

/// Arrays that are joined along the axis at the place `P`, each with its shape read as `M` says: a
/// tuple of arrays, or an array, a `Vec` or a slice of arrays of one type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple, an array, a `Vec` or a slice of arrays that can be joined",
    label = "not arrays that can be joined"
)]
pub trait JoinedArrays<P, M> {
    /// All together. The functions that yield it have it as a parameter, so that arrays that cannot be
    /// joined are reported once.
    type Out;

    /// All of them, one after the other along the axis with this number.
    #[doc(hidden)]
    fn joined(self, axis: usize) -> Result<Self::Out, Error>;
}

/// Arrays that are stacked along a new axis with number `N`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple, an array, a `Vec` or a slice of arrays that can be stacked",
    label = "not arrays that can be stacked"
)]
pub trait StackedArrays<const N: isize> {
    /// All together; as that of [`JoinedArrays`].
    type Out;

    /// All of them.
    #[doc(hidden)]
    fn stacked(self) -> Result<Self::Out, Error>;
}

/// The elements of an array, in row-major order, as the type that all are joined to.
fn piece<A: AsView<Elem: Clone + StoreInto<T>> + ?Sized, T: Clone>(a: &A) -> Cow<'_, [T]> {
    a.array_view().row_major()
}

/// The elements of arrays of these lengths, one after the other along an axis of theirs.
///
/// # Errors
/// If there are none, or their lengths differ in another axis.
pub(in crate::np) fn join<T: Clone>(
    lens: &[Vec<usize>],
    axis: usize,
    pieces: &[Cow<'_, [T]>],
) -> Result<(Vec<usize>, Vec<T>), Error> {
    let Some(first) = lens.first() else {
        return Err(Error::NothingToJoin);
    };
    let mut all = first.clone();
    all[axis] = 0;
    for (index, lens) in lens.iter().enumerate() {
        for (dimension, (&own, &len)) in first.iter().zip(lens).enumerate() {
            if dimension == axis {
                all[axis] = all[axis].saturating_add(len);
            } else if own != len {
                return Err(Error::JoinedLengths {
                    dimension,
                    first: own,
                    index,
                    other: len,
                });
            }
        }
    }
    let size = checked_size::<T>(&all)?;
    let outer: usize = first[..axis].iter().product();
    // One of each piece in turn: their elements are beside each other in the result.
    let is_in_turn = pieces.iter().all(|piece| piece.len() == outer);
    if is_in_turn {
        return Ok((all, in_turn(pieces, outer)));
    }
    let mut elements = allocate(size);
    for block in 0..outer {
        for (lens, piece) in lens.iter().zip(pieces) {
            let size: usize = lens[axis..].iter().product();
            elements.extend_from_slice(&piece[block * size..][..size]);
        }
    }
    Ok((all, elements))
}

/// One element of each piece in turn; each piece has `len`.
fn in_turn<T: Clone>(pieces: &[Cow<'_, [T]>], len: usize) -> Vec<T> {
    match pieces {
        [a, b] => {
            let mut pairs: Vec<[T; 2]> = allocate(len);
            pairs.extend(a.iter().zip(b.iter()).map(|(a, b)| [a, b].map(T::clone)));
            pairs.into_flattened()
        }
        [a, b, c] => {
            let mut triples: Vec<[T; 3]> = allocate(len);
            let elements = a.iter().zip(b.iter()).zip(c.iter());
            triples.extend(elements.map(|((a, b), c)| [a, b, c].map(T::clone)));
            triples.into_flattened()
        }
        [a, b, c, d] => {
            let mut fours: Vec<[T; 4]> = allocate(len);
            let elements = a.iter().zip(b.iter()).zip(c.iter().zip(d.iter()));
            fours.extend(elements.map(|((a, b), (c, d))| [a, b, c, d].map(T::clone)));
            fours.into_flattened()
        }
        _ => {
            let mut elements = allocate(len * pieces.len());
            for place in 0..len {
                elements.extend(pieces.iter().map(|piece| piece[place].clone()));
            }
            elements
        }
    }
}

/// The elements of arrays of these lengths along a new axis.
///
/// # Errors
/// If there are none, or their lengths differ.
fn stack_along<T: Clone>(
    lens: &[Vec<usize>],
    axis: usize,
    pieces: &[Cow<'_, [T]>],
) -> Result<(Vec<usize>, Vec<T>), Error> {
    let Some(first) = lens.first() else {
        return Err(Error::NothingToStack);
    };
    if lens.iter().any(|lens| lens != first) {
        return Err(Error::StackedShapes);
    }
    let mut one_more = first.clone();
    one_more.insert(axis, 1);
    join(&vec![one_more; lens.len()], axis, pieces)
}

/// Tuples of arrays; `E` is the type of the elements up to each of them, `S` the shape.
macro_rules! tuples {
    ($($first:ident $e0:ident $s0:ident, $($array:ident $number:tt $before:ident $e:ident $s_before:ident $s:ident),*
        => $elem:ident $shape:ident;)*) => {$(
        impl<P, M, $first, $e0, $s0, $($array, $e, $s),*> JoinedArrays<P, M> for ($first, $($array,)*)
        where
            $first: AsView<Elem = $e0>,
            $e0: Clone + StoreInto<$elem>,
            M: ReadAs<$first::Shape, Shape = $s0>,
            $s0: Shape,
            $(
                $array: AsView<Elem: Clone + StoreInto<$elem>>,
                $before: Alternative<$array::Elem, Out = $e>,
                $e: Clone,
                M: ReadAs<$array::Shape>,
                $s_before: Alongside<P, <M as ReadAs<$array::Shape>>::Shape, $number, Out = $s>,
                $s: Shape,
            )*
        {
            type Out = Owned<$elem, $shape>;

            #[allow(non_snake_case, reason = "the arrays are bound by the names of their types")]
            fn joined(self, axis: usize) -> Result<Owned<$elem, $shape>, Error> {
                let ($first, $($array,)*) = &self;
                let lens = [
                    M::lens($first.array_view().typed_shape()),
                    $(<M as ReadAs<$array::Shape>>::lens($array.array_view().typed_shape()),)*
                ];
                let (lens, elements) = join(&lens, axis, &[piece($first), $(piece($array)),*])?;
                Ok(Owned::from_parts(computed_shape(&lens), elements))
            }
        }

        impl<const N: isize, $first, $e0, $s0, $($array, $e, $s,)* Out> StackedArrays<N>
            for ($first, $($array,)*)
        where
            $first: AsView<Elem = $e0, Shape = $s0>,
            $e0: Clone + StoreInto<$elem>,
            $s0: Shape,
            $(
                $array: AsView<Elem: Clone + StoreInto<$elem>>,
                $before: Alternative<$array::Elem, Out = $e>,
                $e: Clone,
                $s_before: SameShape<$array::Shape, $number, Out = $s>,
                $s: Shape,
            )*
            $shape: InsertAxis<N, Len<{ 1 $(+ tuples!(@one $number))* }>, Out = Out>,
            Out: Shape,
        {
            type Out = Owned<$elem, Out>;

            #[allow(non_snake_case, reason = "the arrays are bound by the names of their types")]
            fn stacked(self) -> Result<Owned<$elem, Out>, Error> {
                let ($first, $($array,)*) = &self;
                let lens = [AsItIs::lens($first.array_view().typed_shape()), $(AsItIs::lens($array.array_view().typed_shape())),*];
                let axis = <$shape as InsertAxis<N, Len<{ 1 $(+ tuples!(@one $number))* }>>>::NUMBER;
                let (lens, elements) = stack_along(&lens, axis, &[piece($first), $(piece($array)),*])?;
                Ok(Owned::from_parts(computed_shape(&lens), elements))
            }
        }
    )*};
    (@one $number:tt) => { 1 };
}
tuples! {
    A E0 S0, => E0 S0;
    A E0 S0, B 1 E0 E1 S0 S1 => E1 S1;
    A E0 S0, B 1 E0 E1 S0 S1, C 2 E1 E2 S1 S2 => E2 S2;
    A E0 S0, B 1 E0 E1 S0 S1, C 2 E1 E2 S1 S2, D 3 E2 E3 S2 S3 => E3 S3;
    A E0 S0, B 1 E0 E1 S0 S1, C 2 E1 E2 S1 S2, D 3 E2 E3 S2 S3, E 4 E3 E4 S3 S4 => E4 S4;
    A E0 S0, B 1 E0 E1 S0 S1, C 2 E1 E2 S1 S2, D 3 E2 E3 S2 S3, E 4 E3 E4 S3 S4, F 5 E4 E5 S4 S5 => E5 S5;
}

fn lens_of<A: AsView, M: ReadAs<A::Shape>>(arrays: &[A]) -> Vec<Vec<usize>> {
    let lens = |a: &A| M::lens(a.array_view().typed_shape());
    arrays.iter().map(lens).collect()
}

fn pieces<A: AsView<Elem: Clone + StoreInto<A::Elem>>>(arrays: &[A]) -> Vec<Cow<'_, [A::Elem]>> {
    arrays.iter().map(piece).collect()
}

/// Arrays of one type, of any number; the axis along which they are joined is `Dyn`.
macro_rules! sequences {
    ($([$($generics:tt)*] $sequence:ty;)*) => {$(
        impl<A: AsView<Elem: Clone> $($generics)*, P, M> JoinedArrays<P, M> for $sequence
        where
            M: ReadAs<A::Shape>,
            M::Shape: AxisAt<P>,
            A::Elem: StoreInto<A::Elem>,
        {
            type Out = Owned<A::Elem, <M::Shape as AxisAt<P>>::Replaced<Dyn>>;

            fn joined(self, axis: usize) -> Result<Self::Out, Error> {
                let (lens, elements) = join(&lens_of::<A, M>(&self[..]), axis, &pieces(&self[..]))?;
                Ok(Owned::from_parts(computed_shape(&lens), elements))
            }
        }

        impl<A: AsView<Elem: Clone> $($generics)*, const N: isize> StackedArrays<N> for $sequence
        where
            A::Shape: InsertAxis<N, Dyn>,
            A::Elem: StoreInto<A::Elem>,
        {
            type Out = Owned<A::Elem, <A::Shape as InsertAxis<N, Dyn>>::Out>;

            fn stacked(self) -> Result<Self::Out, Error> {
                let axis = <A::Shape as InsertAxis<N, Dyn>>::NUMBER;
                let (lens, elements) = stack_along(&lens_of::<A, AsItIs>(&self[..]), axis, &pieces(&self[..]))?;
                Ok(Owned::from_parts(computed_shape(&lens), elements))
            }
        }
    )*};
}
sequences! {
    [, const COUNT: usize] [A; COUNT];
    [, const COUNT: usize] &[A; COUNT];
    [] Vec<A>;
    [] &Vec<A>;
    [] &[A];
}

/// Several arrays, one after the other along the first axis; NumPy's `np.concatenate`. A copy, with
/// elements of the type that NumPy promotes theirs to.
///
/// The arrays are a tuple of up to six, or an array, a `Vec` or a slice of any number of one type.
/// They have the same lengths but for that axis; where the types say otherwise, it does not compile.
///
/// # Panics
/// `all the input array dimensions except for the concatenation axis must match exactly, but along
/// dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3`;
/// `need at least one array to concatenate`
///
/// ```
/// use ndview::prelude::*;
/// let joined: Owned<f64, Shape![3]> = np::concatenate((arr!([1, 2]), arr!([0.5])));
/// assert_eq!(joined, arr!([1.0, 2.0, 0.5]));
/// let a = arr!([1, 2, 3, 4, 5]);
/// assert_eq!(np::concatenate(a.split([2, 4])), a);
/// ```
#[must_use]
#[track_caller]
pub fn concatenate<X, P, O>(arrays: X) -> O
where
    X: FirstShape<First: PlaceOf<0, Place = P>> + JoinedArrays<P, AsItIs, Out = O>,
{
    or_panic(arrays.joined(0))
}

/// Where `np.concatenate` joins the arrays `X`: along an axis, [`Along`], or, [`Unset`], all their elements in
/// row-major order, as an array of one axis. It is the axis that is asked, because it is known before what the arrays
/// are.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2]]), arr!([[3, 4]]));
/// assert_eq!(arr!(np.concatenate((a, b), axis=1)), arr!([[1, 2, 3, 4]]));
/// assert_eq!(arr!(np.concatenate((a, b), axis=None)), arr!([1, 2, 3, 4]));
/// ```
pub trait Concatenates<X> {
    /// All together; as that of [`JoinedArrays`].
    type Out;

    /// All of them.
    #[doc(hidden)]
    fn concatenated(arrays: X) -> Result<Self::Out, Error>;
}

impl<X, P, const N: isize> Concatenates<X> for Along<N>
where
    X: FirstShape<First: PlaceOf<N, Place = P>> + JoinedArrays<P, AsItIs>,
{
    type Out = X::Out;

    fn concatenated(arrays: X) -> Result<X::Out, Error> {
        arrays.joined(<X::First as AxisOf<N>>::NUMBER)
    }
}

impl<X: JoinedArrays<Place<0>, Flattened>> Concatenates<X> for Unset {
    type Out = X::Out;

    fn concatenated(arrays: X) -> Result<X::Out, Error> {
        arrays.joined(0)
    }
}

/// Several arrays, one after the other along an axis; if none is given, all their elements, each array in
/// row-major order; NumPy's `np.concatenate(arrays, axis)`. As [`concatenate`].
///
/// An axis that the arrays have not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// # Panics
/// As [`concatenate`].
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([[5], [6]]));
/// let joined: Owned<i32, Shape![2, 3]> = np::concatenate_with((&a, &b), np::Along::<1>);
/// assert_eq!(joined, arr!([[1, 2, 5], [3, 4, 6]]));
/// assert_eq!(arr!(np.concatenate([a, b], axis=1)), joined);
/// assert_eq!(arr!(np.concatenate([a, b], axis=None)), arr!([1, 2, 3, 4, 5, 6]));
/// ```
#[must_use]
#[track_caller]
pub fn concatenate_with<X, A: Concatenates<X, Out = O>, O>(arrays: X, _axis: A) -> O {
    or_panic(A::concatenated(arrays))
}

/// Several arrays of the same shape along a new first axis; NumPy's `np.stack`. As
/// [`concatenate`].
///
/// # Panics
/// `all input arrays must have the same shape`; `need at least one array to stack`
///
/// ```
/// use ndview::prelude::*;
/// let stacked: Owned<i32, Shape![2, 3]> = np::stack((arr!([1, 2, 3]), arr!([4, 5, 6])));
/// assert_eq!(stacked, arr!([[1, 2, 3], [4, 5, 6]]));
/// ```
#[must_use]
#[track_caller]
pub fn stack<X: StackedArrays<0, Out = O>, O>(arrays: X) -> O {
    or_panic(arrays.stacked())
}

/// Several arrays of the same shape along a new axis, number `N` of the result; NumPy's
/// `np.stack(arrays, axis)`.
///
/// # Panics
/// `all input arrays must have the same shape`; `need at least one array to stack`
///
/// ```
/// use ndview::prelude::*;
/// let stacked = np::stack_with((arr!([1, 2, 3]), arr!([4, 5, 6])), np::Along::<-1>);
/// assert_eq!(stacked, arr!([[1, 4], [2, 5], [3, 6]]));
/// ```
#[must_use]
#[track_caller]
pub fn stack_with<X, O, const N: isize>(arrays: X, _axis: Along<N>) -> O
where
    X: StackedArrays<N, Out = O>,
{
    or_panic(arrays.stacked())
}

/// Several arrays below one another: rows, or matrices and what has more axes along the first;
/// NumPy's `np.vstack`. As [`concatenate`].
///
/// # Panics
/// As [`concatenate`].
///
/// ```
/// use ndview::prelude::*;
/// let below: Owned<i32, Shape![3, 2]> = np::vstack((arr!([1, 2]), arr!([[3, 4], [5, 6]])));
/// assert_eq!(below, arr!([[1, 2], [3, 4], [5, 6]]));
/// ```
#[must_use]
#[track_caller]
pub fn vstack<X: JoinedArrays<Place<0>, AsRows, Out = O>, O>(arrays: X) -> O {
    or_panic(arrays.joined(0))
}

/// Several arrays beside one another: along the second axis, or the only one; NumPy's `np.hstack`.
/// As [`concatenate`].
///
/// # Panics
/// As [`concatenate`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::hstack((arr!([1, 2]), arr!([3]))), arr!([1, 2, 3]));
/// assert_eq!(np::hstack((arr!([[1], [2]]), arr!([[3], [4]]))), arr!([[1, 3], [2, 4]]));
/// assert_eq!(arr!(np.hstack((0, [1, 2]))), arr!([0, 1, 2]));
/// ```
#[must_use]
#[track_caller]
pub fn hstack<X, P, O>(arrays: X) -> O
where
    X: FirstShape<First: Horizontal<Place = P>> + JoinedArrays<P, AsVectors, Out = O>,
{
    or_panic(arrays.joined(<X::First as Horizontal>::NUMBER))
}

/// Several columns, or matrices, beside one another; NumPy's `np.column_stack`. As [`concatenate`].
///
/// # Panics
/// As [`concatenate`].
///
/// ```
/// use ndview::prelude::*;
/// let table: Owned<i32, Shape![2, 3]> = np::column_stack((arr!([1, 2]), arr!([[3, 4], [5, 6]])));
/// assert_eq!(table, arr!([[1, 3, 4], [2, 5, 6]]));
/// ```
#[must_use]
#[track_caller]
pub fn column_stack<X: JoinedArrays<Place<1>, AsColumns, Out = O>, O>(arrays: X) -> O {
    or_panic(arrays.joined(1))
}

/// Several arrays behind one another, along the third axis, which arrays of fewer get at their end;
/// NumPy's `np.dstack`. As [`concatenate`].
///
/// # Panics
/// As [`concatenate`].
///
/// ```
/// use ndview::prelude::*;
/// let pairs = np::dstack((&arr!([[1, 2], [3, 4]]), &arr!([[5, 6], [7, 8]])));
/// assert_eq!(pairs, arr!([[[1, 5], [2, 6]], [[3, 7], [4, 8]]]));
/// ```
#[must_use]
#[track_caller]
pub fn dstack<X: JoinedArrays<Place<2>, AsLayers, Out = O>, O>(tup: X) -> O {
    or_panic(tup.joined(2))
}
