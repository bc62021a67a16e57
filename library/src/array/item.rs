//! Arrays as what Rust has without them: a single element, nested vectors.

use super::{Owned, View, ViewMut};
use crate::axis::Axis;
use crate::refusal::refuse;
use crate::shape::layout::Layout;
use crate::shape::{Shape, for_each_rank};
use alloc::vec::Vec;

/// A shape whose elements are in nested vectors, one for each axis; without axes, the element itself.
pub trait Listed<T>: Shape {
    crate::sealed::seal!(required);

    /// The vectors.
    type List;

    #[doc(hidden)]
    fn listed(lens: &[usize], elements: &mut impl Iterator<Item = T>) -> Self::List;
}

macro_rules! listed {
    (0) => {
        impl<T> Listed<T> for () {
        crate::sealed::seal!();

            type List = T;

            fn listed(_: &[usize], elements: &mut impl Iterator<Item = T>) -> T {
                match elements.next() {
                    Some(element) => element,
                    None => unreachable!("an array without axes has one element"),
                }
            }
        }
    };
    ($rank:tt $first:ident $number:tt $($axis:ident $rest:tt)*) => {
        impl<T, $first: Axis, $($axis: Axis),*> Listed<T> for ($first, $($axis,)*) {
        crate::sealed::seal!();

            type List = Vec<<($($axis,)*) as Listed<T>>::List>;

            fn listed(lens: &[usize], elements: &mut impl Iterator<Item = T>) -> Self::List {
                let inner = |_| <($($axis,)*) as Listed<T>>::listed(&lens[1..], elements);
                (0..lens[0]).map(inner).collect()
            }
        }
    };
}
for_each_rank!(listed);

macro_rules! methods {
    ([$($generics:tt)*] $array:ty) => {
        impl<$($generics)*> $array {
            /// The only element; NumPy's `item()`.
            ///
            /// # Panics
            /// `can only convert an array of size 1 to a Python scalar`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([[7]]).item(), 7);
            /// ```
            #[must_use]
            #[track_caller]
            pub fn item(&self) -> T
            where
                T: Clone,
            {
                match (self.iter().next(), self.size()) {
                    (Some(element), 1) => element.clone(),
                    _ => refuse!("can only convert an array of size 1 to a Python scalar"),
                }
            }

            /// The elements in nested vectors; NumPy's `tolist()`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2], [3, 4]]).tolist(), vec![vec![1, 2], vec![3, 4]]);
            /// ```
            #[must_use]
            pub fn tolist(&self) -> S::List
            where
                T: Clone,
                S: Listed<T>,
            {
                S::listed(self.shape().as_ref(), &mut self.iter().cloned())
            }
        }
    };
}
methods!([T, S: Shape] Owned<T, S>);
methods!([T, S: Shape, L: Layout] View<'_, T, S, L>);
methods!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>);
