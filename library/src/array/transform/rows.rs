//! The positions of an axis, one by one.

use super::Place;
use crate::array::{Owned, View, ViewMut};
use crate::shape::layout::{Contiguous, Layout, LayoutState};
use crate::shape::{AxisOf, Shape};

/// The axes of `S` without the first.
type Inner<S> = <S as AxisOf<0>>::Without;

/// The layout of one position of the first axis of an array of layout `L`, of which the axes `S`
/// are left.
pub(in crate::array) type RowLayout<L, S> =
    <<<<L as Layout>::Start as LayoutState>::AfterInteger as LayoutState>::AfterRest<S> as LayoutState>::End<S>;

macro_rules! rows {
    ([$($generics:tt)*] $array:ty, $lifetime:lifetime, $layout:ty, [$($captured:tt)*]) => {
        impl<$($generics)*> $array {
            /// Views of the positions along the first axis, one after the other: `a[0]`, `a[1]`, ..
            /// as when NumPy iterates over an array. Each has one axis less: those of a matrix are
            /// its rows, those of a one-dimensional array are views of rank 0.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2], [3, 4]]);
            /// let sums: Vec<i32> = a.rows().map(|row| row.iter().sum()).collect();
            /// assert_eq!(sums, [3, 7]);
            /// ```
            #[inline]
            pub fn rows(
                &self,
            ) -> impl DoubleEndedIterator<Item = View<$lifetime, T, Inner<S>, RowLayout<$layout, Inner<S>>>>
            + ExactSizeIterator
            + Clone
            + use<$($captured)*>
            where
                S: AxisOf<0>,
            {
                // The view goes along, and not its numbers: it may be sent where its elements may.
                let view = self.view();
                (0..view.shape()[0]).map(move |position| {
                    let place = Place::of(&view);
                    // SAFETY: [place] the elements are those of `view`, which borrows them as long
                    // as the result does. A row of contiguous elements, or the last axis of `Rows`, is
                    // contiguous.
                    unsafe { place.at(0, position).view() }
                })
            }

            /// Views of the positions along axis `A`, one after the other, each with one axis less:
            /// `rows_axis::<1>()` of a matrix yields its columns. A negative number counts from the last axis.
            ///
            /// An axis that the array has not does not compile:
            /// `axis 3 is out of bounds for array of dimension 2`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2], [3, 4]]);
            /// let sums: Vec<i64> = a.rows_axis::<1>().map(|column| column.sum()).collect();
            /// assert_eq!(sums, [4, 6]);
            /// ```
            #[inline]
            pub fn rows_axis<const A: isize>(
                &self,
            ) -> impl DoubleEndedIterator<Item = View<$lifetime, T, <S as AxisOf<A>>::Without>>
            + ExactSizeIterator
            + Clone
            + use<$($captured)*, A>
            where
                S: AxisOf<A>,
            {
                let view = self.view();
                let axis = <S as AxisOf<A>>::NUMBER;
                (0..view.shape()[axis]).map(move |position| {
                    let place = Place::of(&view);
                    // SAFETY: [place] the elements are those of `view`, which borrows them as long
                    // as the result does. Nothing is claimed of the layout.
                    unsafe { place.at(axis, position).view() }
                })
            }
        }
    };
}
rows!([T, S: Shape] Owned<T, S>, '_, Contiguous, ['_, T, S]);
rows!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a, L, ['a, T, S, L]);
rows!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_, L, ['_, T, S, L]);

macro_rules! rows_mut {
    ([$($generics:tt)*] $array:ty, $layout:ty) => {
        impl<$($generics)*> $array {
            /// Views for writing of the positions along the first axis, one after the other, as when
            /// NumPy iterates over an array.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([[1, 2], [3, 4]]);
            /// for mut row in a.rows_mut() {
            ///     row[[0]] = 0;
            /// }
            /// assert_eq!(a, arr!([[0, 2], [0, 4]]));
            /// ```
            #[inline]
            pub fn rows_mut(
                &mut self,
            ) -> impl DoubleEndedIterator<Item = ViewMut<'_, T, Inner<S>, RowLayout<$layout, Inner<S>>>> + ExactSizeIterator
            where
                S: AxisOf<0>,
            {
                let mut view = self.view_mut();
                (0..view.shape()[0]).map(move |position| {
                    let place = Place::of_mut(&mut view);
                    // SAFETY: [place] the elements are those of `view`, and `self` is borrowed as
                    // long as the results. Each position comes once, and no two positions have an
                    // element in common. The layout as in `rows`.
                    unsafe { place.at(0, position).view_mut() }
                })
            }

            /// Views for writing of the positions along axis `A`, one after the other: the columns of a
            /// matrix with `rows_axis_mut::<1>()`. A negative number counts from the last axis.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([[1, 2], [3, 4]]);
            /// for (number, mut column) in a.rows_axis_mut::<1>().enumerate() {
            ///     column.fill(number as i32);
            /// }
            /// assert_eq!(a, arr!([[0, 1], [0, 1]]));
            /// ```
            #[inline]
            pub fn rows_axis_mut<const A: isize>(
                &mut self,
            ) -> impl DoubleEndedIterator<Item = ViewMut<'_, T, <S as AxisOf<A>>::Without>> + ExactSizeIterator
            where
                S: AxisOf<A>,
            {
                self.view_mut().into_rows_axis()
            }
        }
    };
}
rows_mut!([T, S: Shape] Owned<T, S>, Contiguous);
rows_mut!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, L);

impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`rows_axis_mut`](Self::rows_axis_mut), for as long as the view itself borrows.
    #[inline]
    pub(in crate::array) fn into_rows_axis<const A: isize>(
        self,
    ) -> impl DoubleEndedIterator<Item = ViewMut<'a, T, <S as AxisOf<A>>::Without>> + ExactSizeIterator
    where
        S: AxisOf<A>,
    {
        let mut view = self;
        let axis = <S as AxisOf<A>>::NUMBER;
        (0..view.shape()[axis]).map(move |position| {
            let place = Place::of_mut(&mut view);
            // SAFETY: [place] the elements are those of `view`, which borrows them as long as the results, and is used
            // up. Each position comes once, and no two positions have an element in common. Nothing is claimed of the
            // layout.
            unsafe { place.at(axis, position).view_mut() }
        })
    }
}
