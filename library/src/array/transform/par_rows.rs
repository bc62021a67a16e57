//! The positions of an axis, shared out among threads by `rayon`.

use super::Place;
use crate::array::{Owned, View, ViewMut};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Shape};
use core::marker::PhantomData;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

/// A view for writing, of which each position of an axis is taken once.
struct Positions<'a, T, S: Shape> {
    place: Place<T, S>,
    axis: usize,
    borrow: PhantomData<&'a mut T>,
}

// SAFETY: [thread] what is reached through it are views for writing of different positions, which may be
// sent where their elements may.
unsafe impl<T: Send, S: Shape> Sync for Positions<'_, T, S> {}
// SAFETY: [thread] as a view for writing.
unsafe impl<T: Send, S: Shape> Send for Positions<'_, T, S> {}

impl<'a, T, S: Shape> Positions<'a, T, S> {
    fn of<L: Layout>(mut view: ViewMut<'a, T, S, L>, axis: usize) -> Self {
        Positions {
            place: Place::of_mut(&mut view),
            axis,
            borrow: PhantomData,
        }
    }

    /// # Safety
    /// Each position is taken once.
    unsafe fn take<Z: Shape>(&self, position: usize) -> ViewMut<'a, T, Z> {
        // SAFETY: [place] the elements are borrowed for writing for `'a`; by the caller's promise, no two
        // of the views have an element in common. Nothing is claimed of the layout.
        unsafe { self.place.at(self.axis, position).view_mut() }
    }
}

macro_rules! par_rows {
    ([$($generics:tt)*] $array:ty, $lifetime:lifetime, [$($captured:tt)*]) => {
        impl<$($generics)*> $array {
            /// As [`rows`](Self::rows), for `rayon`: views of the positions along the first axis, on
            /// several threads. Needs the feature `rayon`; import `rayon::prelude::*` for what is done with
            /// them.
            ///
            /// Elements that may not be shared among threads do not compile.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// use rayon::prelude::*;
            /// let a = arr!([[1, 2], [3, 4]]);
            /// let sums: Vec<i64> = a.par_rows().map(|row| row.sum()).collect();
            /// assert_eq!(sums, [3, 7]);
            /// ```
            ///
            /// ```compile_fail,E0277
            /// use ndview::prelude::*;
            /// use std::rc::Rc;
            /// let counted = Owned::from(vec![Rc::new(1), Rc::new(2)]);
            /// counted.par_rows();      // `Rc<i32>` cannot be shared between threads safely
            /// ```
            pub fn par_rows(
                &self,
            ) -> impl IndexedParallelIterator<Item = View<$lifetime, T, <S as AxisOf<0>>::Without>>
            + use<$($captured)*>
            where
                T: Sync,
                S: AxisOf<0>,
            {
                self.par_rows_axis::<0>()
            }

            /// As [`rows_axis`](Self::rows_axis), for `rayon`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// use rayon::prelude::*;
            /// let a = arr!([[1, 2], [3, 4]]);
            /// let sums: Vec<i64> = a.par_rows_axis::<1>().map(|column| column.sum()).collect();
            /// assert_eq!(sums, [4, 6]);
            /// ```
            pub fn par_rows_axis<const A: isize>(
                &self,
            ) -> impl IndexedParallelIterator<Item = View<$lifetime, T, <S as AxisOf<A>>::Without>>
            + use<$($captured)*, A>
            where
                T: Sync,
                S: AxisOf<A>,
            {
                let view = self.view();
                let axis = <S as AxisOf<A>>::NUMBER;
                (0..view.shape()[axis]).into_par_iter().map(move |position| {
                    let place = Place::of(&view);
                    // SAFETY: [place] the elements are those of `view`, which borrows them as long
                    // as the result does. Nothing is claimed of the layout.
                    unsafe { place.at(axis, position).view() }
                })
            }
        }
    };
}
par_rows!([T, S: Shape] Owned<T, S>, '_, ['_, T, S]);
par_rows!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a, ['a, T, S, L]);
par_rows!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_, ['_, T, S, L]);

macro_rules! par_rows_mut {
    ([$($generics:tt)*] $array:ty) => {
        impl<$($generics)*> $array {
            /// As [`rows_mut`](Self::rows_mut), for `rayon`: views for writing of the positions along the
            /// first axis, on several threads. Needs the feature `rayon`.
            ///
            /// If what is done with one of them panics, the panic goes on once the others are done; all
            /// elements are there, some of them written.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// use rayon::prelude::*;
            /// let mut a = arr!([[1, 2], [3, 4]]);
            /// a.par_rows_mut().enumerate().for_each(|(number, mut row)| row.fill(number as i32));
            /// assert_eq!(a, arr!([[0, 0], [1, 1]]));
            /// ```
            pub fn par_rows_mut(
                &mut self,
            ) -> impl IndexedParallelIterator<Item = ViewMut<'_, T, <S as AxisOf<0>>::Without>>
            where
                T: Send,
                S: AxisOf<0>,
            {
                self.par_rows_axis_mut::<0>()
            }

            /// As [`rows_axis_mut`](Self::rows_axis_mut), for `rayon`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// use rayon::prelude::*;
            /// let mut a = arr!([[1, 2], [3, 4]]);
            /// a.par_rows_axis_mut::<1>().for_each(|mut column| column[[0]] = 0);
            /// assert_eq!(a, arr!([[0, 0], [3, 4]]));
            /// ```
            pub fn par_rows_axis_mut<const A: isize>(
                &mut self,
            ) -> impl IndexedParallelIterator<Item = ViewMut<'_, T, <S as AxisOf<A>>::Without>>
            where
                T: Send,
                S: AxisOf<A>,
            {
                let axis = <S as AxisOf<A>>::NUMBER;
                let len = self.shape()[axis];
                let positions = Positions::of(self.view_mut(), axis);
                // SAFETY: [thread] a range yields each of its numbers once.
                (0..len).into_par_iter().map(move |position| unsafe { positions.take(position) })
            }
        }
    };
}
par_rows_mut!([T, S: Shape] Owned<T, S>);
par_rows_mut!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>);
