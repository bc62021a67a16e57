//! Cutting an array into parts along an axis.

use super::Place;
use crate::array::{Owned, View, ViewMut};
use crate::axis::{Axis, Dyn};
use crate::element::{Integer, for_each_number, int};
use crate::error::{Error, or_panic};
use crate::position::clip;
use alloc::vec::Vec;

use crate::shape::layout::{Contiguous, Layout};
use crate::shape::{AxisOf, EqualParts, Shape};

/// Where to cut an axis: a number of parts, or the indices between them.
///
/// | given | parts |
/// |---|---|
/// | `3` | three of the same length |
/// | `[2, 5]`, any array of one axis of integers | `:2`, `2:5`, `5:` |
///
/// `X` is the axis, which so many parts may be known not to divide.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a number of sections nor a list of indices",
    label = "not an integer, and not an array of one axis of integers"
)]
pub trait Sections<X = Dyn> {
    /// The first position and the length of each part of an axis of length `len`. If not `even`, a
    /// number of parts need not divide the axis: the first parts get the rest, one each.
    ///
    /// # Errors
    /// If the number of parts is not positive, or does not divide the axis and has to.
    #[doc(hidden)]
    fn parts(&self, len: usize, even: bool) -> Result<Vec<(usize, usize)>, Error>;
}

/// So many parts of an axis of length `len`, as [`Sections::parts`].
fn equal_parts(sections: isize, len: usize, even: bool) -> Result<Vec<(usize, usize)>, Error> {
    let sections = match usize::try_from(sections) {
        Ok(0) | Err(_) => return Err(Error::NoSections),
        Ok(sections) => sections,
    };
    let (length, longer) = (len / sections, len % sections);
    if even && longer > 0 {
        return Err(Error::UnequalSplit);
    }
    let part = |number| {
        (
            number * length + longer.min(number),
            length + usize::from(number < longer),
        )
    };
    Ok((0..sections).map(part).collect())
}

/// Each type of integers by itself: of all at once, the compiler would propose to make [`EqualParts`] one of them.
macro_rules! integers {
    ($($integer:ty)*) => {$(
        integers!(@one $integer);
        integers!(@one &$integer);
    )*};
    (@one $integer:ty) => {
        #[diagnostic::do_not_recommend]
        impl<X> Sections<X> for $integer {
            fn parts(&self, len: usize, even: bool) -> Result<Vec<(usize, usize)>, Error> {
                equal_parts(self.saturate(), len, even)
            }
        }
    };
}
for_each_number!(signed unsigned => integers! {});
integers! { int }

#[diagnostic::do_not_recommend]
impl<const N: usize, X> Sections<X> for EqualParts<N, X> {
    fn parts(&self, len: usize, even: bool) -> Result<Vec<(usize, usize)>, Error> {
        equal_parts(N as isize, len, even)
    }
}

/// The parts between these indices, each as a slice clips its bounds.
fn parts_between<I: Integer>(indices: &[I], len: usize) -> Vec<(usize, usize)> {
    let indices = indices.iter().map(|index| Some(index.saturate()));
    let starts = core::iter::once(None).chain(indices.clone());
    let stops = indices.chain(core::iter::once(None));
    starts
        .zip(stops)
        .map(|(start, stop)| clip(start, stop, 1, len))
        .collect()
}

/// Arrays of indices of one axis, each by its elements.
macro_rules! indices {
    ($([$($generics:tt)*] $indices:ty, |$this:ident| $elements:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<I: Integer, X $($generics)*> Sections<X> for $indices {
            fn parts(&self, len: usize, _: bool) -> Result<Vec<(usize, usize)>, Error> {
                let $this = self;
                Ok(parts_between($elements, len))
            }
        }
    )*};
}
indices! {
    [, const N: usize] [I; N], |indices| &indices[..];
    [, const N: usize] &[I; N], |indices| &indices[..];
    [] Vec<I>, |indices| &indices[..];
    [] &Vec<I>, |indices| &indices[..];
    [] [I], |indices| indices;
    [] &[I], |indices| indices;
    [, A: Axis] Owned<I, (A,)>, |indices| &indices.to_vec();
    [, A: Axis] &Owned<I, (A,)>, |indices| &indices.to_vec();
    [, A: Axis, L: Layout] View<'_, I, (A,), L>, |indices| &indices.to_vec();
    [, A: Axis, L: Layout] &View<'_, I, (A,), L>, |indices| &indices.to_vec();
}

/// Parts of so many positions each; the last has what is left.
struct Chunks(usize);

impl<X> Sections<X> for Chunks {
    fn parts(&self, len: usize, _: bool) -> Result<Vec<(usize, usize)>, Error> {
        if self.0 == 0 {
            return Err(Error::refused(format_args!(
                "chunk size must be larger than 0."
            )));
        }
        let part = |start| (start, self.0.min(len - start));
        Ok((0..len).step_by(self.0).map(part).collect())
    }
}

/// Checks that no two parts overlap: indices that descend make them.
fn check_disjoint(parts: &[(usize, usize)]) -> Result<(), Error> {
    let mut end = 0;
    for &(start, len) in parts.iter().filter(|(_, len)| *len > 0) {
        if start < end {
            return Err(Error::OverlappingSplit);
        }
        // A part that ends beyond all numbers is refused where it is made.
        end = start.saturating_add(len);
    }
    Ok(())
}

/// The shape of a part of an array along axis `A`.
type PartShape<S, const A: isize> = <S as AxisOf<A>>::Replaced<Dyn>;

/// Axis `A` of an array of shape `S`.
type Along<S, const A: isize> = <S as AxisOf<A>>::Axis;

/// Parts along axis `A` of an array of shape `S` and layout `L`.
type Parts<'a, T, S, L, const A: isize> =
    Vec<View<'a, T, PartShape<S, A>, <S as AxisOf<A>>::PartLayout<L>>>;

/// Parts for writing along axis `A` of an array of shape `S` and layout `L`.
type PartsMut<'a, T, S, L, const A: isize> =
    Vec<ViewMut<'a, T, PartShape<S, A>, <S as AxisOf<A>>::PartLayout<L>>>;

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The parts along axis `A`.
    #[track_caller]
    fn parts<const A: isize>(
        self,
        sections: impl Sections<Along<S, A>>,
        even: bool,
    ) -> Parts<'a, T, S, L, A>
    where
        S: AxisOf<A>,
    {
        let place = Place::of(&self);
        let axis = <S as AxisOf<A>>::NUMBER;
        let parts = or_panic(sections.parts(place.len(axis), even)).into_iter();
        // SAFETY: [place] the elements are those of `self`, borrowed for `'a`. A part is contiguous
        // only if it is one of the first axis of a contiguous array, where the strides do not
        // depend on it.
        parts
            .map(|(start, len)| unsafe { place.part(axis, start, len).view() })
            .collect()
    }
}

impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The parts along axis `A`, for writing.
    #[track_caller]
    fn parts_mut<const A: isize>(
        mut self,
        sections: impl Sections<Along<S, A>>,
        even: bool,
    ) -> PartsMut<'a, T, S, L, A>
    where
        S: AxisOf<A>,
    {
        let place = Place::of_mut(&mut self);
        let axis = <S as AxisOf<A>>::NUMBER;
        let parts = or_panic(sections.parts(place.len(axis), even));
        or_panic(check_disjoint(&parts));
        // SAFETY: [place] the elements are those of `self`, borrowed for writing for `'a`; `self`
        // ends here, and no two parts have a position of the axis in common. The layout as in
        // `parts`.
        parts
            .into_iter()
            .map(|(start, len)| unsafe { place.part(axis, start, len).view_mut() })
            .collect()
    }
}

macro_rules! split {
    ([$($generics:tt)*] $array:ty, $lifetime:lifetime, $layout:ty) => {
        impl<$($generics)*> $array {
            /// Views of parts along the first axis; NumPy's `np.split`. `sections` is the number of
            /// parts, all of the same length, or the indices at which to cut.
            ///
            /// # Panics
            /// `array split does not result in an equal division`,
            /// `number sections must be larger than 0.`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([1, 2, 3, 4, 5, 6]);
            /// assert_eq!(a.split(3)[1], arr!([3, 4]));
            /// let parts = a.split([2, 5]);
            /// assert_eq!(parts[1], arr!(a[2:5]));
            /// assert_eq!(parts[2], arr!(a[5:]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn split(&self, sections: impl Sections<Along<S, 0>>) -> Parts<$lifetime, T, S, $layout, 0>
            where
                S: AxisOf<0>,
            {
                self.view().parts::<0>(sections, true)
            }

            /// Views of parts along axis `A`; NumPy's `np.split` with `axis`. A negative number
            /// counts from the last axis.
            ///
            /// An axis that the array has not does not compile:
            /// `axis 3 is out of bounds for array of dimension 2`.
            ///
            /// # Panics
            /// As [`split`](Self::split).
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2, 3, 4], [5, 6, 7, 8]]);
            /// let halves = a.split_axis::<1>(2);
            /// assert_eq!(halves[1], arr!([[3, 4], [7, 8]]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn split_axis<const A: isize>(
                &self,
                sections: impl Sections<Along<S, A>>,
            ) -> Parts<$lifetime, T, S, $layout, A>
            where
                S: AxisOf<A>,
            {
                self.view().parts::<A>(sections, true)
            }

            /// Views of parts along the first axis, where the number of parts need not divide it:
            /// the first parts are one longer; NumPy's `np.array_split`.
            ///
            /// # Panics
            /// `number sections must be larger than 0.`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([1, 2, 3, 4, 5]);
            /// let lengths: Vec<usize> = a.array_split(3).iter().map(View::len).collect();
            /// assert_eq!(lengths, [2, 2, 1]);
            /// ```
            #[must_use]
            #[track_caller]
            pub fn array_split(&self, sections: impl Sections<Along<S, 0>>) -> Parts<$lifetime, T, S, $layout, 0>
            where
                S: AxisOf<0>,
            {
                self.view().parts::<0>(sections, false)
            }

            /// Views of parts along axis `A`, where the number of parts need not divide it; NumPy's
            /// `np.array_split` with `axis`.
            ///
            /// # Panics
            /// `number sections must be larger than 0.`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
            /// assert_eq!(a.array_split_axis::<1>(2)[1], arr!([[3], [6]]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn array_split_axis<const A: isize>(
                &self,
                sections: impl Sections<Along<S, A>>,
            ) -> Parts<$lifetime, T, S, $layout, A>
            where
                S: AxisOf<A>,
            {
                self.view().parts::<A>(sections, false)
            }

            /// Views of `size` positions of axis `A` each, one after the other; the last has what is
            /// left. What is done with each can be shared out among threads.
            ///
            /// # Panics
            /// `chunk size must be larger than 0.`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
            /// let chunks = a.axis_chunks::<1>(2);
            /// assert_eq!(chunks[0], arr!([[1, 2], [4, 5]]));
            /// assert_eq!(chunks[1], arr!([[3], [6]]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn axis_chunks<const A: isize>(
                &self,
                size: usize,
            ) -> Parts<$lifetime, T, S, $layout, A>
            where
                S: AxisOf<A>,
            {
                self.view().parts::<A>(Chunks(size), false)
            }
        }
    };
}
split!([T, S: Shape] Owned<T, S>, '_, Contiguous);
split!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a, L);
split!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_, L);

macro_rules! split_mut {
    ([$($generics:tt)*] $array:ty, $layout:ty) => {
        impl<$($generics)*> $array {
            /// Views for writing of parts along the first axis; NumPy's `np.split`. No two parts
            /// have an element in common.
            ///
            /// # Panics
            /// As [`split`](Self::split); and if `sections` are indices that do not ascend.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([1, 2, 3, 4]);
            /// let mut halves = a.split_mut(2);
            /// let (left, right) = halves.split_at_mut(1);
            /// std::mem::swap(&mut left[0][[0]], &mut right[0][[1]]);
            /// assert_eq!(a, arr!([4, 2, 3, 1]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn split_mut(&mut self, sections: impl Sections<Along<S, 0>>) -> PartsMut<'_, T, S, $layout, 0>
            where
                S: AxisOf<0>,
            {
                self.view_mut().parts_mut::<0>(sections, true)
            }

            /// Views for writing of parts along axis `A`; NumPy's `np.split` with `axis`. No two
            /// parts have an element in common.
            ///
            /// # Panics
            /// As [`split_mut`](Self::split_mut).
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([[1, 2], [3, 4]]);
            /// a.split_axis_mut::<1>(2)[1].fill(0);
            /// assert_eq!(a, arr!([[1, 0], [3, 0]]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn split_axis_mut<const A: isize>(
                &mut self,
                sections: impl Sections<Along<S, A>>,
            ) -> PartsMut<'_, T, S, $layout, A>
            where
                S: AxisOf<A>,
            {
                self.view_mut().parts_mut::<A>(sections, true)
            }

            /// Views for writing of parts along the first axis, where the number of parts need not
            /// divide it; NumPy's `np.array_split`. No two parts have an element in common.
            ///
            /// # Panics
            /// `number sections must be larger than 0.`; and if `sections` are indices that do not
            /// ascend.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([1, 2, 3, 4, 5]);
            /// for (number, part) in a.array_split_mut(3).iter_mut().enumerate() {
            ///     part.fill(number as i32);
            /// }
            /// assert_eq!(a, arr!([0, 0, 1, 1, 2]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn array_split_mut(
                &mut self,
                sections: impl Sections<Along<S, 0>>,
            ) -> PartsMut<'_, T, S, $layout, 0>
            where
                S: AxisOf<0>,
            {
                self.view_mut().parts_mut::<0>(sections, false)
            }

            /// As [`array_split_mut`](Self::array_split_mut), along axis `A`; NumPy's `np.array_split`
            /// with `axis`.
            ///
            /// # Panics
            /// As [`array_split_mut`](Self::array_split_mut).
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([[1, 2, 3], [4, 5, 6]]);
            /// a.array_split_axis_mut::<1>(2)[1].fill(0);
            /// assert_eq!(a, arr!([[1, 2, 0], [4, 5, 0]]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn array_split_axis_mut<const A: isize>(
                &mut self,
                sections: impl Sections<Along<S, A>>,
            ) -> PartsMut<'_, T, S, $layout, A>
            where
                S: AxisOf<A>,
            {
                self.view_mut().parts_mut::<A>(sections, false)
            }

            /// Views for writing of `size` positions of axis `A` each; the last has what is left.
            ///
            /// # Panics
            /// `chunk size must be larger than 0.`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([1, 2, 3, 4, 5]);
            /// a.axis_chunks_mut::<0>(2)[1].fill(0);
            /// assert_eq!(a, arr!([1, 2, 0, 0, 5]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn axis_chunks_mut<const A: isize>(
                &mut self,
                size: usize,
            ) -> PartsMut<'_, T, S, $layout, A>
            where
                S: AxisOf<A>,
            {
                self.view_mut().parts_mut::<A>(Chunks(size), false)
            }
        }
    };
}
split_mut!([T, S: Shape] Owned<T, S>, Contiguous);
split_mut!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, L);
