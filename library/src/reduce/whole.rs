//! Reductions as methods of arrays.

use super::reduction::{Reduction, reduction};
use crate::array::{AsView, Owned, View, ViewMut};
use crate::element::{Average, Cast, Means, Number, Numeric, Summable, Sums};
use crate::shape::layout::Layout;
use crate::shape::{AllAxes, Infer, NewShape, ReduceAlong, Shape, ShapeFor};

/// Defines methods of every array. Their results are parameters, `R`, because the compiler does not find a
/// method whose result is a type of a trait that the elements do not have: so it says that they have not.
macro_rules! on_arrays {
    ($($methods:tt)*) => {
        impl<T, S: Shape> Owned<T, S> {
            $($methods)*
        }

        impl<T, S: Shape, L: Layout> View<'_, T, S, L> {
            $($methods)*
        }

        impl<T, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
            $($methods)*
        }
    };
}

on_arrays! {
    /// A [`Reduction`] along axis `A`, as NumPy's `axis=`: `m.along::<0>().sum()`. A negative
    /// number counts from the last axis; more axes may follow.
    ///
    /// An axis that there is not does not compile:
    /// `axis 3 is out of bounds for array of dimension 2`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(m.along::<0>().sum(), arr!([5_i64, 7, 9]));
    /// assert_eq!(m.along::<-1>().keepdims().max(), arr!([[3], [6]]));
    /// ```
    #[inline]
    pub fn along<const A: isize>(
        &self,
    ) -> Reduction<View<'_, T, S, <Self as AsView>::Layout>, <S as ReduceAlong<A, AllAxes>>::Axes>
    where
        T: Clone,
        S: ReduceAlong<A, AllAxes>,
    {
        self.along_all().along::<A>()
    }

    /// A [`Reduction`] along all axes, as NumPy's `axis=None`: for its
    /// [`keepdims`](Reduction::keepdims).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(m.along_all().keepdims().sum(), arr!([[21_i64]]));
    /// ```
    #[inline]
    pub fn along_all(&self) -> Reduction<View<'_, T, S, <Self as AsView>::Layout>>
    where
        T: Clone,
    {
        reduction(self.view())
    }

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
    pub fn sum<R>(&self) -> R
    where
        T: Sums<Sum = R>,
    {
        reduction(self.view()).sum()
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
    pub fn prod<R>(&self) -> R
    where
        T: Sums<Sum = R>,
    {
        reduction(self.view()).prod()
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
        T: Numeric,
    {
        reduction(self.view()).min()
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
        T: Numeric,
    {
        reduction(self.view()).max()
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
        reduction(self.view()).ptp()
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
    pub fn mean<R>(&self) -> R
    where
        T: Means<Mean = R>,
    {
        reduction(self.view()).mean()
    }

    /// The average of the squared distances from the [`mean`](Self::mean); NumPy's `var()`.
    /// `nan` if there are no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([1, 2, 3, 4]).var(), 1.25);
    /// ```
    #[must_use]
    pub fn var<R>(&self) -> R
    where
        T: Summable<Quotient: Average<Square = R>>,
    {
        reduction(self.view()).var()
    }

    /// The standard deviation, the square root of [`var`](Self::var); NumPy's `std()`.
    /// `nan` if there are no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([2.0, 4.0]).std(), 1.0);
    /// ```
    #[must_use]
    pub fn std<R>(&self) -> R
    where
        T: Summable<Quotient: Average<Square = R>>,
    {
        reduction(self.view()).std()
    }

    /// As [`var`](Self::var), but divided by the number of elements less `ddof`, and by 0 if
    /// that is negative; NumPy's `var(ddof=..)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([1.0, 2.0, 3.0, 4.0]).var_ddof(1), 5.0 / 3.0);
    /// ```
    #[must_use]
    pub fn var_ddof<R>(&self, ddof: impl Cast<f64>) -> R
    where
        T: Summable<Quotient: Average<Square = R>>,
    {
        reduction(self.view()).var_ddof(ddof)
    }

    /// As [`std`](Self::std), with the `ddof` of [`var_ddof`](Self::var_ddof); NumPy's
    /// `std(ddof=..)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([2.0, 4.0]).std_ddof(1), 2.0_f64.sqrt());
    /// ```
    #[must_use]
    pub fn std_ddof<R>(&self, ddof: impl Cast<f64>) -> R
    where
        T: Summable<Quotient: Average<Square = R>>,
    {
        reduction(self.view()).std_ddof(ddof)
    }

    /// How many elements are true, which numbers other than 0 are; NumPy's
    /// `np.count_nonzero`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([3, 0, 1]).count_nonzero(), 2);
    /// ```
    #[must_use]
    pub fn count_nonzero(&self) -> i64
    where
        T: Number + Cast<bool>,
    {
        reduction(self.view()).count_nonzero()
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
        reduction(self.view()).any()
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
        reduction(self.view()).all()
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
    pub fn argmin(&self) -> i64
    where
        T: Numeric,
    {
        reduction(self.view()).argmin()
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
    pub fn argmax(&self) -> i64
    where
        T: Numeric,
    {
        reduction(self.view()).argmax()
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
    pub fn cumsum<R>(&self) -> Owned<R, <Infer as ShapeFor<S>>::Shape>
    where
        T: Sums<Sum = R>,
        Infer: NewShape<S>,
    {
        reduction(self.view()).cumsum()
    }

    /// The products of the first element, the first two, .. in row-major order; NumPy's
    /// `cumprod()`. A copy of one axis.
    ///
    /// # Panics
    /// Where overflow checks are on, if a product of integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([[1, 2], [3, 4]]).cumprod(), arr!([1_i64, 2, 6, 24]));
    /// ```
    #[must_use]
    pub fn cumprod<R>(&self) -> Owned<R, <Infer as ShapeFor<S>>::Shape>
    where
        T: Sums<Sum = R>,
        Infer: NewShape<S>,
    {
        reduction(self.view()).cumprod()
    }
}
