//! Arrays of the crate `ndarray`, of rank 0 to 6. One whose rank is not known while compiling (`IxDyn`)
//! becomes an array or a view of the rank that is asked for, or an error.

use super::foreign::foreign_arrays;
use crate::array::{Held, HeldMut, Owned, View, ViewMut};
use crate::axis::Dyn;
use crate::error::{Error, or_panic};
use crate::shape::layout::{Layout, Strided};
use crate::shape::{HasRank, IntoShape, Shape, checked_size};
use core::ptr::NonNull;
use ndarray::{
    Array, ArrayBase, ArrayRef, ArrayView, ArrayViewMut, Axis, Data, DataMut, Dim, Dimension,
    IntoDimension, IxDyn, RawData, ShapeBuilder,
};

/// `(Dyn, Dyn)` for `R` 2.
type ShapeOfRank<const R: usize> = <[usize; R] as IntoShape>::Shape;

/// Lengths, and strides counted in elements, of an array of `ndarray`.
fn axes<A, const R: usize>(
    array: &ArrayRef<A, Dim<[usize; R]>>,
) -> (ShapeOfRank<R>, <ShapeOfRank<R> as Shape>::Strides)
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    or_panic(checked_size::<A>(array.shape()));
    let mut lens = [0; R];
    lens.copy_from_slice(array.shape());
    let mut strides = <ShapeOfRank<R> as Shape>::Strides::default();
    strides.as_mut().copy_from_slice(array.strides());
    (lens.into_shape(), strides)
}

impl<A, const R: usize> Held for ArrayRef<A, Dim<[usize; R]>>
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    type Elem = A;
    type Shape = ShapeOfRank<R>;
    type Layout = Strided;

    fn held(&self) -> View<'_, A, Self::Shape, Strided> {
        let (shape, strides) = axes(self);
        let pointer = NonNull::new(self.as_ptr().cast_mut()).unwrap_or(NonNull::dangling());
        // SAFETY: [foreign] an `ArrayRef` leads to an element at every index within its lengths,
        // and they are borrowed for `'a`; `axes` has asked `checked_size`.
        unsafe { View::from_parts(pointer, shape, strides) }
    }
}

impl<A, const R: usize> HeldMut for ArrayRef<A, Dim<[usize; R]>>
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    fn held_mut(&mut self) -> ViewMut<'_, A, Self::Shape, Strided> {
        let (shape, strides) = axes(self);
        let pointer = NonNull::new(self.as_mut_ptr()).unwrap_or(NonNull::dangling());
        // SAFETY: [foreign] a `&mut ArrayRef` leads to an element of its own at every index within
        // its lengths, borrowed uniquely for `'a`; `axes` has asked `checked_size`.
        unsafe { ViewMut::from_parts(pointer, shape, strides) }
    }
}

impl<A, D: Data<Elem = A>, const R: usize> Held for ArrayBase<D, Dim<[usize; R]>>
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    type Elem = A;
    type Shape = ShapeOfRank<R>;
    type Layout = Strided;

    fn held(&self) -> View<'_, A, Self::Shape, Strided> {
        let array: &ArrayRef<A, _> = self;
        array.held()
    }
}

impl<A, D: DataMut<Elem = A>, const R: usize> HeldMut for ArrayBase<D, Dim<[usize; R]>>
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    fn held_mut(&mut self) -> ViewMut<'_, A, Self::Shape, Strided> {
        let array: &mut ArrayRef<A, _> = self;
        array.held_mut()
    }
}

foreign_arrays! {
    [A, const R: usize] ArrayRef<A, Dim<[usize; R]>>, A,
        where [[usize; R]: IntoShape, Dim<[usize; R]>: Dimension];
    [A, D: Data<Elem = A>, const R: usize] ArrayBase<D, Dim<[usize; R]>>, A,
        where [[usize; R]: IntoShape, Dim<[usize; R]>: Dimension];
}

impl<A, const R: usize> From<Array<A, Dim<[usize; R]>>> for Owned<A, ShapeOfRank<R>>
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    /// The same elements. Their memory is kept if they are row-major without gaps; otherwise they
    /// are moved into that order.
    fn from(array: Array<A, Dim<[usize; R]>>) -> Self {
        let (shape, _) = axes(&array);
        let size = array.len();
        let in_order = array.is_standard_layout();
        let elements = if in_order {
            let (mut elements, start) = array.into_raw_vec_and_offset();
            elements.truncate(start.unwrap_or(0) + size);
            elements.drain(..start.unwrap_or(0));
            elements
        } else {
            array.into_iter().collect()
        };
        Owned::from_parts(shape, elements)
    }
}

impl<A, S: HasRank<R>, const R: usize> From<Owned<A, S>> for Array<A, Dim<[usize; R]>>
where
    [usize; R]: IntoDimension<Dim = Dim<[usize; R]>>,
    Dim<[usize; R]>: Dimension,
{
    /// The same elements; nothing is copied.
    fn from(array: Owned<A, S>) -> Self {
        let lens = array.shape();
        match Array::from_shape_vec(lens, array.into_vec()) {
            Ok(array) => array,
            Err(error) => unreachable!("an array has as many elements as its shape says: {error}"),
        }
    }
}

impl<'a, A, const R: usize> From<ArrayView<'a, A, Dim<[usize; R]>>>
    for View<'a, A, ShapeOfRank<R>, Strided>
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    /// The same elements, borrowed as before.
    fn from(array: ArrayView<'a, A, Dim<[usize; R]>>) -> Self {
        let (shape, strides) = axes(&array);
        let pointer = NonNull::new(array.as_ptr().cast_mut()).unwrap_or(NonNull::dangling());
        // SAFETY: [foreign] an `ArrayView<'a, ..>` leads to an element at every index within its
        // lengths, and they are borrowed for `'a`; `axes` has asked `checked_size`.
        unsafe { View::from_parts(pointer, shape, strides) }
    }
}

impl<'a, A, const R: usize> From<ArrayViewMut<'a, A, Dim<[usize; R]>>>
    for ViewMut<'a, A, ShapeOfRank<R>, Strided>
where
    [usize; R]: IntoShape,
    Dim<[usize; R]>: Dimension,
{
    /// The same elements, borrowed as before.
    fn from(mut array: ArrayViewMut<'a, A, Dim<[usize; R]>>) -> Self {
        let (shape, strides) = axes(&array);
        let pointer = NonNull::new(array.as_mut_ptr()).unwrap_or(NonNull::dangling());
        // SAFETY: [foreign] an `ArrayViewMut<'a, ..>` leads to an element of its own at every index
        // within its lengths, borrowed uniquely for `'a`, and ends here; `axes` has asked
        // `checked_size`.
        unsafe { ViewMut::from_parts(pointer, shape, strides) }
    }
}

/// The element at the lowest address, the strides from there without their signs, and the axes that
/// `ndarray` has to turn around afterwards: it takes strides that are not negative.
fn from_the_lowest<T, const R: usize>(
    first: NonNull<T>,
    lens: [usize; R],
    signed: &[isize],
) -> (*mut T, [usize; R], impl Iterator<Item = Axis>) {
    let mut lowest = first.as_ptr();
    let mut strides = [0; R];
    for (axis, &stride) in signed.iter().enumerate() {
        if stride < 0 {
            lowest = lowest.wrapping_offset(stride * (lens[axis] - 1) as isize);
        }
        // The stride of an axis of length 1 leads nowhere.
        strides[axis] = match lens[axis] {
            1 => 0,
            _ => stride.unsigned_abs(),
        };
    }
    let turned = signed.iter().enumerate().filter(|(_, stride)| **stride < 0);
    let turned: Vec<Axis> = turned.map(|(axis, _)| Axis(axis)).collect();
    (lowest, strides, turned.into_iter())
}

impl<'a, A, S: HasRank<R>, L: Layout, const R: usize> From<View<'a, A, S, L>>
    for ArrayView<'a, A, Dim<[usize; R]>>
where
    [usize; R]: IntoDimension<Dim = Dim<[usize; R]>>,
    Dim<[usize; R]>: Dimension,
{
    /// The same elements, borrowed as before.
    fn from(view: View<'a, A, S, L>) -> Self {
        let lens = view.shape();
        if view.is_empty() {
            return match ArrayView::from_shape(lens, &[]) {
                Ok(view) => view,
                Err(error) => unreachable!("a shape with a length of 0 has no elements: {error}"),
            };
        }
        let signed = view.element_strides();
        let (lowest, strides, turned) = from_the_lowest(view.pointer(), lens, signed.as_ref());
        // SAFETY: [foreign] by the invariant of `View` every index leads to an element that is
        // borrowed for `'a`; `lowest` is the one at the lowest address, so that no stride is
        // negative; elements of one array lie within one allocation.
        let mut array = unsafe { ArrayView::from_shape_ptr(lens.strides(strides), lowest) };
        turned.for_each(|axis| array.invert_axis(axis));
        array
    }
}

impl<'a, A, S: HasRank<R>, L: Layout, const R: usize> From<ViewMut<'a, A, S, L>>
    for ArrayViewMut<'a, A, Dim<[usize; R]>>
where
    [usize; R]: IntoDimension<Dim = Dim<[usize; R]>>,
    Dim<[usize; R]>: Dimension,
{
    /// The same elements, borrowed as before.
    fn from(view: ViewMut<'a, A, S, L>) -> Self {
        let lens = view.shape();
        if view.is_empty() {
            return match ArrayViewMut::from_shape(lens, &mut []) {
                Ok(view) => view,
                Err(error) => unreachable!("a shape with a length of 0 has no elements: {error}"),
            };
        }
        let signed = view.element_strides();
        let (lowest, strides, turned) = from_the_lowest(view.pointer(), lens, signed.as_ref());
        // SAFETY: [foreign] by the invariant of `ViewMut` different indices lead to different
        // elements, borrowed uniquely for `'a`, and `view` ends here; `lowest` is the one at the
        // lowest address, so that no stride is negative; elements of one array lie within one
        // allocation.
        let mut array = unsafe { ArrayViewMut::from_shape_ptr(lens.strides(strides), lowest) };
        turned.for_each(|axis| array.invert_axis(axis));
        array
    }
}

/// The array with its rank in the type.
///
/// # Errors
/// If it has another.
fn ranked<D: RawData, const R: usize>(
    array: ArrayBase<D, IxDyn>,
) -> Result<ArrayBase<D, Dim<[usize; R]>>, Error>
where
    Dim<[usize; R]>: Dimension,
{
    let found = array.ndim();
    array.into_dimensionality().map_err(|_| {
        Error::refused(format_args!(
            "expected an array of {R} dimensions, got one of {found}"
        ))
    })
}

/// An array or a view of each rank, made of one whose rank is known at run time only.
macro_rules! from_any_rank {
    ($($rank:literal $shape:ty;)*) => {$(
        from_any_rank!(@one [] Array<A, IxDyn>, Owned<A, $shape>, $rank);
        from_any_rank!(@one ['a,] ArrayView<'a, A, IxDyn>, View<'a, A, $shape, Strided>, $rank);
        from_any_rank!(@one ['a,] ArrayViewMut<'a, A, IxDyn>, ViewMut<'a, A, $shape, Strided>, $rank);
    )*};
    (@one [$($lifetime:tt)*] $theirs:ty, $ours:ty, $rank:literal) => {
        impl<$($lifetime)* A> TryFrom<$theirs> for $ours {
            type Error = Error;

            /// The same elements, as [`From`] of an array whose rank is known.
            ///
            /// # Errors
            /// If the array has another rank.
            fn try_from(array: $theirs) -> Result<Self, Error> {
                ranked::<_, $rank>(array).map(Self::from)
            }
        }
    };
}
from_any_rank! {
    0 ();
    1 (Dyn,);
    2 (Dyn, Dyn);
    3 (Dyn, Dyn, Dyn);
    4 (Dyn, Dyn, Dyn, Dyn);
    5 (Dyn, Dyn, Dyn, Dyn, Dyn);
    6 (Dyn, Dyn, Dyn, Dyn, Dyn, Dyn);
}
