//! Reductions along one axis, as methods.

use super::fold::{All, Any, AverageSum, Fold, Maximum, Minimum, Product, Sum, along};
use super::number::{Average, Summable};
use crate::array::{Owned, View, ViewMut};
use crate::expr::{Cast, Collected, Number};
use crate::layout::Layout;
use crate::shape::{AxisOf, Shape, computed_shape};

/// A shape that arrays can be reduced along axis `A` of, to elements of type `U`.
pub trait ReduceAxis<const A: isize, U>: AxisOf<A> {
    /// An array without that axis, or the element if there is no other.
    type Out;

    /// It.
    #[doc(hidden)]
    fn collected(self, elements: Vec<U>) -> Self::Out;
}

impl<S, Others, U, const A: isize> ReduceAxis<A, U> for S
where
    S: AxisOf<A, Without = Others>,
    Others: Collected<U>,
{
    type Out = Others::Out;

    fn collected(self, elements: Vec<U>) -> Others::Out {
        let mut lens = self.lens().as_ref().to_vec();
        lens.remove(<S as AxisOf<A>>::NUMBER);
        computed_shape::<Others>(&lens).collected(elements)
    }
}

/// What a reduction along axis `A` of an array of shape `S` yields, to elements of type `U`.
pub type AxisReduced<S, U, const A: isize> = <S as ReduceAxis<A, U>>::Out;

impl<T: Copy, S: Shape, L: Layout> View<'_, T, S, L> {
    /// Reduces along axis `A`, and finishes each result with `finish`.
    #[track_caller]
    fn reduced<F: Fold<T>, U, const A: isize>(
        self,
        finish: impl Fn(F::State) -> U,
    ) -> AxisReduced<S, U, A>
    where
        S: ReduceAxis<A, U>,
    {
        let states = along::<F, A, T, S, L>(self);
        self.typed_shape()
            .collected(states.into_iter().map(finish).collect())
    }
}

macro_rules! axis_reductions {
    ([$($generics:tt)*] $array:ty) => {
        impl<$($generics)*> $array {
            /// The sums along axis `A`; NumPy's `sum(axis)`. A copy without that axis, or an element
            /// if there is no other. A negative number counts from the last axis. Types and order
            /// of addition are those of [`sum`](Self::sum).
            ///
            /// An axis that the array has not does not compile:
            /// `axis 3 is out of bounds for array of dimension 2`.
            ///
            /// # Panics
            /// Where overflow checks are on, if a sum of integers overflows.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
            /// let columns: Owned<i64, Shape![3]> = a.sum_axis::<0>();
            /// assert_eq!(columns, arr!([5_i64, 7, 9]));
            /// assert_eq!(arr!([1, 2, 3]).sum_axis::<0>(), 6_i64);
            /// ```
            #[must_use]
            pub fn sum_axis<const A: isize>(&self) -> AxisReduced<S, T::Sum, A>
            where
                T: Summable,
                S: ReduceAxis<A, T::Sum>,
            {
                self.view().reduced::<Sum, T::Sum, A>(|sum| sum)
            }

            /// The products along axis `A`; NumPy's `prod(axis)`. A copy without that axis, or an
            /// element if there is no other.
            ///
            /// # Panics
            /// Where overflow checks are on, if a product of integers overflows.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
            /// assert_eq!(a.prod_axis::<1>(), arr!([6_i64, 120]));
            /// ```
            #[must_use]
            pub fn prod_axis<const A: isize>(&self) -> AxisReduced<S, T::Sum, A>
            where
                T: Summable,
                S: ReduceAxis<A, T::Sum>,
            {
                self.view().reduced::<Product, T::Sum, A>(|product| product)
            }

            /// The smallest elements along axis `A`, or `nan` where there is one; NumPy's
            /// `min(axis)`. A copy without that axis, or an element if there is no other.
            ///
            /// # Panics
            /// `zero-size array to reduction operation minimum which has no identity`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 5], [4, 2]]);
            /// assert_eq!(a.min_axis::<0>(), arr!([1, 2]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn min_axis<const A: isize>(&self) -> AxisReduced<S, T, A>
            where
                T: Number,
                S: ReduceAxis<A, T>,
            {
                self.view().reduced::<Minimum, T, A>(|least| least)
            }

            /// The largest elements along axis `A`, or `nan` where there is one; NumPy's
            /// `max(axis)`. A copy without that axis, or an element if there is no other.
            ///
            /// # Panics
            /// `zero-size array to reduction operation maximum which has no identity`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 5], [4, 2]]);
            /// assert_eq!(a.max_axis::<-1>(), arr!([5, 4]));
            /// ```
            #[must_use]
            #[track_caller]
            pub fn max_axis<const A: isize>(&self) -> AxisReduced<S, T, A>
            where
                T: Number,
                S: ReduceAxis<A, T>,
            {
                self.view().reduced::<Maximum, T, A>(|most| most)
            }

            /// The averages along axis `A`; NumPy's `mean(axis)`. A copy without that axis, or an
            /// element if there is no other; `nan` if the axis is empty.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[1, 2], [4, 4]]);
            /// assert_eq!(a.mean_axis::<0>(), arr!([2.5, 3.0]));
            /// ```
            #[must_use]
            pub fn mean_axis<const A: isize>(&self) -> AxisReduced<S, T::Quotient, A>
            where
                T: Summable,
                S: ReduceAxis<A, T::Quotient>,
            {
                let count = self.shape()[<S as AxisOf<A>>::NUMBER];
                self.view().reduced::<AverageSum, T::Quotient, A>(|sum| sum.over(count))
            }

            /// Whether any element is true, along axis `A`; NumPy's `any(axis)`. A copy without that
            /// axis, or a `bool` if there is no other.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[0, 0], [1, 0]]);
            /// assert_eq!(a.any_axis::<0>(), arr!([true, false]));
            /// ```
            #[must_use]
            pub fn any_axis<const A: isize>(&self) -> AxisReduced<S, bool, A>
            where
                T: Number + Cast<bool>,
                S: ReduceAxis<A, bool>,
            {
                self.view().reduced::<Any, bool, A>(|any| any)
            }

            /// Whether all elements are true, along axis `A`; NumPy's `all(axis)`. A copy without
            /// that axis, or a `bool` if there is no other.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([[0, 1], [1, 1]]);
            /// assert_eq!(a.all_axis::<0>(), arr!([false, true]));
            /// ```
            #[must_use]
            pub fn all_axis<const A: isize>(&self) -> AxisReduced<S, bool, A>
            where
                T: Number + Cast<bool>,
                S: ReduceAxis<A, bool>,
            {
                self.view().reduced::<All, bool, A>(|all| all)
            }
        }
    };
}
axis_reductions!([T, S: Shape] Owned<T, S>);
axis_reductions!([T, S: Shape, L: Layout] View<'_, T, S, L>);
axis_reductions!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>);
