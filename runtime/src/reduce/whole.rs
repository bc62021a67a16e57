//! Reductions of a whole array, as methods.

use super::fold::{Maximum, Minimum, Product, Sum, whole};
use super::number::Summable;
use super::{average, cumulative, search};
use crate::array::{Owned, View, ViewMut};
use crate::expr::{Cast, Number};
use crate::layout::Layout;
use crate::shape::{Infer, NewShape, Shape, ShapeFor};

macro_rules! reductions {
    ([$($generics:tt)*] $array:ty) => {
        impl<$($generics)*> $array {
            /// The sum of all elements; NumPy's `sum()`. Integers are added as `i64` or `u64`;
            /// floats pairwise, as NumPy does.
            ///
            /// # Panics
            /// Where overflow checks are on, if a sum of integers overflows.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2], [3, 4]]).sum(), 10_i64);
            /// assert_eq!(arr!([true, false, true]).sum(), 2_i64);
            /// assert_eq!(arr!([0.5_f32, 0.25]).sum(), 0.75);
            /// ```
            #[must_use]
            pub fn sum(&self) -> T::Sum
            where
                T: Summable,
            {
                whole::<Sum, T, _, _>(self.view())
            }

            /// The product of all elements; NumPy's `prod()`.
            ///
            /// # Panics
            /// Where overflow checks are on, if a product of integers overflows.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2], [3, 4]]).prod(), 24_i64);
            /// ```
            #[must_use]
            pub fn prod(&self) -> T::Sum
            where
                T: Summable,
            {
                whole::<Product, T, _, _>(self.view())
            }

            /// The smallest element, or `nan` if there is one; NumPy's `min()`.
            ///
            /// # Panics
            /// `zero-size array to reduction operation minimum which has no identity`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([3, 1, 2]).min(), 1);
            /// assert!(arr!([3.0, f64::NAN, 1.0]).min().is_nan());
            /// ```
            #[must_use]
            #[track_caller]
            pub fn min(&self) -> T
            where
                T: Number,
            {
                whole::<Minimum, T, _, _>(self.view())
            }

            /// The largest element, or `nan` if there is one; NumPy's `max()`.
            ///
            /// # Panics
            /// `zero-size array to reduction operation maximum which has no identity`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([3, 1, 2]).max(), 3);
            /// assert!(arr!([3.0, f64::NAN, 1.0]).max().is_nan());
            /// ```
            #[must_use]
            #[track_caller]
            pub fn max(&self) -> T
            where
                T: Number,
            {
                whole::<Maximum, T, _, _>(self.view())
            }

            /// The largest element minus the smallest; NumPy's `np.ptp`.
            ///
            /// # Panics
            /// `zero-size array to reduction operation maximum which has no identity`; for `bool`,
            /// which NumPy does not subtract; and where overflow checks are on, if the difference
            /// overflows.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([3, 1, 2]).ptp(), 2);
            /// ```
            #[must_use]
            #[track_caller]
            pub fn ptp(&self) -> T
            where
                T: Number,
            {
                self.max().subtract(self.min())
            }

            /// The average of all elements; NumPy's `mean()`. `f64`, or `f32` for `f32`; `nan` if
            /// there are no elements.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([1, 2, 4]).mean(), 7.0 / 3.0);
            /// assert_eq!(arr!([true, false]).mean(), 0.5);
            /// ```
            #[must_use]
            pub fn mean(&self) -> T::Quotient
            where
                T: Summable,
            {
                average::mean(self.view())
            }

            /// The average of the squared distances from the [`mean`](Self::mean); NumPy's `var()`.
            /// `nan` if there are no elements.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([1, 2, 3, 4]).var(), 1.25);
            /// ```
            #[must_use]
            pub fn var(&self) -> T::Quotient
            where
                T: Summable,
            {
                average::var(self.view())
            }

            /// The standard deviation, the square root of [`var`](Self::var); NumPy's `std()`.
            /// `nan` if there are no elements.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([2.0, 4.0]).std(), 1.0);
            /// ```
            #[must_use]
            pub fn std(&self) -> T::Quotient
            where
                T: Summable,
            {
                super::number::Average::root(self.var())
            }

            /// Whether any element is true, which numbers other than 0 are; NumPy's `any()`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([1, 2, 3]);
            /// assert!(arr!(a > 2).any());
            /// assert!(!arr!(a > 3).any());
            /// ```
            #[must_use]
            pub fn any(&self) -> bool
            where
                T: Number + Cast<bool>,
            {
                self.iter().any(|&x| x.cast())
            }

            /// Whether all elements are true, which numbers other than 0 are; NumPy's `all()`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let a = arr!([1, 2, 3]);
            /// assert!(arr!(a > 0).all());
            /// assert!(!arr!(a > 1).all());
            /// ```
            #[must_use]
            pub fn all(&self) -> bool
            where
                T: Number + Cast<bool>,
            {
                self.iter().all(|&x| x.cast())
            }

            /// Where the smallest element is, or the first `nan`: its number in row-major order,
            /// the first if there are several; NumPy's `argmin()`.
            ///
            /// # Panics
            /// `attempt to get argmin of an empty sequence`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([[3, 1], [1, 2]]).argmin(), 1);
            /// ```
            #[must_use]
            #[track_caller]
            pub fn argmin(&self) -> usize
            where
                T: Number,
            {
                search::argmin(self.view())
            }

            /// Where the largest element is, or the first `nan`: its number in row-major order, the
            /// first if there are several; NumPy's `argmax()`.
            ///
            /// # Panics
            /// `attempt to get argmax of an empty sequence`
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([[3, 1], [1, 3]]).argmax(), 0);
            /// ```
            #[must_use]
            #[track_caller]
            pub fn argmax(&self) -> usize
            where
                T: Number,
            {
                search::argmax(self.view())
            }

            /// The sums of the first element, the first two, .. in row-major order; NumPy's
            /// `cumsum()`. A copy of one axis.
            ///
            /// # Panics
            /// Where overflow checks are on, if a sum of integers overflows.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([[1, 2], [3, 4]]).cumsum(), arr!([1_i64, 3, 6, 10]));
            /// ```
            #[must_use]
            pub fn cumsum(&self) -> Owned<T::Sum, <Infer as ShapeFor<S>>::Shape>
            where
                T: Summable,
                Infer: NewShape<S>,
            {
                cumulative::cumsum(self.view())
            }
        }
    };
}
reductions!([T, S: Shape] Owned<T, S>);
reductions!([T, S: Shape, L: Layout] View<'_, T, S, L>);
reductions!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>);
