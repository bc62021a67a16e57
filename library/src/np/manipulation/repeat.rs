//! Elements and arrays several times.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::array::from_fn;

use crate::array::{AsView, Owned, View, ViewMut};
use crate::axis::Dyn;
use crate::element::Integer;
use crate::engine::allocate;
use crate::error::or_panic;
use crate::np::indexing::positions::Indices;
use crate::np::lanes::{Lanes, OptionalAxis, resized};
use crate::np::options::Unset;
use crate::refusal::refuse;
use crate::shape::layout::Layout;
use crate::shape::{Broadcast, IntoShape, Shape, checked_size, computed_shape};

/// How often each of `len` positions is repeated, or the number for all.
#[track_caller]
fn counts<I: Indices + ?Sized>(repeats: &I, len: usize) -> Vec<usize> {
    let repeats = repeats.indices();
    let counts: Vec<usize> = repeats
        .iter()
        .map(|count| match usize::try_from(count.saturate()) {
            Ok(count) => count,
            Err(_) if repeats.len() > 1 => refuse!("repeats may not contain negative values."),
            Err(_) if len == 0 => 0,
            Err(_) => refuse!("negative dimensions are not allowed"),
        })
        .collect();
    if counts.len() != 1 && counts.len() != len {
        refuse!(
            "operands could not be broadcast together with shape ({len},) ({},)",
            counts.len()
        );
    }
    counts
}

/// Each element so many times, if that are few: then they are written as one.
fn each_a_few_times<T: Clone>(elements: &[T], count: usize) -> Option<Vec<T>> {
    fn times<T: Clone, const COUNT: usize>(elements: &[T]) -> Vec<T> {
        let mut repeated: Vec<[T; COUNT]> = allocate(elements.len());
        repeated.extend(elements.iter().map(|x| from_fn(|_| x.clone())));
        repeated.into_flattened()
    }
    match count {
        2 => Some(times::<T, 2>(elements)),
        3 => Some(times::<T, 3>(elements)),
        4 => Some(times::<T, 4>(elements)),
        _ => None,
    }
}

#[track_caller]
fn repeated<T: Clone>(elements: &[T], along: Lanes, counts: &[usize]) -> (usize, Vec<T>) {
    let sum = |sum: usize, &count: &usize| sum.saturating_add(count);
    let len = match counts {
        [count] => count.saturating_mul(along.len),
        _ => counts.iter().fold(0, sum),
    };
    let size = or_panic(checked_size::<T>(&[along.outer, len, along.inner]));
    if along.inner == 1
        && let [count] = *counts
        && let Some(repeated) = each_a_few_times(elements, count)
    {
        return (len, repeated);
    }
    let counts = counts.iter().cycle();
    let mut repeated = allocate(size);
    if along.inner == 1 {
        for (element, &count) in elements.iter().zip(counts) {
            repeated.resize(repeated.len() + count, element.clone());
        }
        return (len, repeated);
    }
    for block in 0..along.outer {
        for (position, &count) in (0..along.len).zip(counts.clone()) {
            let start = (block * along.len + position) * along.inner;
            for _ in 0..count {
                repeated.extend_from_slice(&elements[start..start + along.inner]);
            }
        }
    }
    (len, repeated)
}

/// Each element several times, in row-major order, along one axis; NumPy's `np.repeat`. `repeats` is
/// a number, or one for each element.
///
/// # Panics
/// `operands could not be broadcast together with shape (3,) (2,)`;
/// `repeats may not contain negative values.`; `negative dimensions are not allowed`, of a single number.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::repeat(&arr!([[1, 2], [3, 4]]), &2), arr!([1, 1, 2, 2, 3, 3, 4, 4]));
/// assert_eq!(np::repeat(&arr!([1, 2, 3]), &arr!([0, 1, 2])), arr!([2, 3, 3]));
/// ```
#[must_use]
#[track_caller]
pub fn repeat<A, I>(a: &A, repeats: &I) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Clone> + ?Sized,
    I: Indices + ?Sized,
{
    repeat_with(a, repeats, Unset)
}

macro_rules! repeats {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<$($generics)*> $array {
            /// Each element several times, in row-major order; NumPy's `a.repeat(repeats)`. (A slice of Rust's is
            /// repeated as a whole: `a.as_slice().repeat(2)`.)
            ///
            /// # Panics
            /// As [`np::repeat`](repeat).
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([1, 2]).repeat(2), arr!([1, 1, 2, 2]));
            /// assert_eq!(arr!([1, 2]).repeat([0, 3]), arr!([2, 2, 2]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn repeat(&self, repeats: impl Indices) -> Owned<T, (Dyn,)>
            where
                T: Clone,
            {
                repeat(self, &repeats)
            }
        }
    )*};
}
repeats! {
    [T, S: Shape] Owned<T, S>;
    [T, S: Shape, L: Layout] View<'_, T, S, L>;
    [T, S: Shape, L: Layout] ViewMut<'_, T, S, L>;
}

/// Each position of an axis several times; NumPy's `np.repeat(a, repeats, axis)`. `repeats` is a
/// number, or one for each position.
///
/// # Panics
/// As [`repeat`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// let wide: Owned<i32, Shape![2, _]> = np::repeat_with(&a, &2, np::Along::<1>);
/// assert_eq!(wide, arr!([[1, 1, 2, 2], [3, 3, 4, 4]]));
/// ```
#[must_use]
#[track_caller]
pub fn repeat_with<A, I, X>(a: &A, repeats: &I, _axis: X) -> Owned<A::Elem, X::Resized>
where
    A: AsView<Elem: Clone> + ?Sized,
    I: Indices + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    resized::<X, A, _>(a, |elements, lanes| {
        repeated(&elements, lanes, &counts(repeats, lanes.len))
    })
}

/// The shape of an array that is repeated, with axes that it has not.
type Tiled<S, R> = <<S as Shape>::Erased as Broadcast<<R as Shape>::Erased>>::Out;

/// The array several times along each axis; NumPy's `np.tile`. `reps` has a number for each axis,
/// aligned at the last; where it has fewer, the first axes are not repeated, where it has more, the
/// array gets more.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::tile(&a, 2), arr!([[1, 2, 1, 2], [3, 4, 3, 4]]));
/// assert_eq!(np::tile(&arr!([1, 2]), [2, 2]), arr!([[1, 2, 1, 2], [1, 2, 1, 2]]));
/// ```
#[must_use]
#[track_caller]
pub fn tile<A, X>(a: &A, reps: X) -> Owned<A::Elem, Tiled<A::Shape, X::Shape>>
where
    A: AsView<Elem: Clone> + ?Sized,
    X: IntoShape,
    <A::Shape as Shape>::Erased: Broadcast<<X::Shape as Shape>::Erased>,
{
    let view = a.array_view();
    let reps = reps.into_shape().lens();
    let (lens, reps) = (view.shape(), reps.as_ref());
    let rank = lens.as_ref().len().max(reps.len());
    let padded = |numbers: &[usize]| [&vec![1; rank - numbers.len()], numbers].concat();
    let (mut lens, reps) = (padded(lens.as_ref()), padded(reps));
    let mut elements = view.elements();
    let tiled: Vec<usize> = lens
        .iter()
        .zip(&reps)
        .map(|(len, reps)| len.saturating_mul(*reps))
        .collect();
    or_panic(checked_size::<A::Elem>(&tiled));
    // From the last axis to the first, so that what is repeated is in one piece.
    for axis in (0..rank).rev() {
        if reps[axis] != 1 {
            let along = Lanes::axis(&lens, axis);
            let mut repeated = allocate(elements.len() * reps[axis]);
            for block in elements.chunks(along.block().max(1)) {
                for _ in 0..reps[axis] {
                    repeated.extend_from_slice(block);
                }
            }
            elements = Cow::Owned(repeated);
            lens[axis] *= reps[axis];
        }
    }
    Owned::from_parts(computed_shape(&tiled), elements.into_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    #[should_panic = "array is too big"]
    fn more_elements_than_there_are_numbers() {
        let half = usize::MAX / 2 + 1;
        drop(super::repeat(&[1, 2], &half));
    }
}
