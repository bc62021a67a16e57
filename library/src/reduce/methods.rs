//! The functions that a [`Reduction`] can end with.

use super::fold::{All, Any, Count, Maximum, Minimum, Total};
use super::own::{LeastOf, MeanOf, MostOf, ProductOf, SumOf};
use super::reduction::{Reduction, unknown, with_buffer};
use super::results::{Reduced, Results};
use crate::element::{Cast, Inexact, Means, Number, Numeric, Summable, Sums, Variance};
use crate::error::{Error, or_panic};
use crate::expr::Expr;
use crate::shape::ReduceShape;

// All bounds are those of the methods, so that one that does not hold is reported as such.
impl<E, A, K> Reduction<E, A, K> {
    /// The sums; NumPy's `sum`. Integers are added as `i64` or `u64`; floats pairwise, in the order and so
    /// with the bits of NumPy (of an expression: if its operands are row-major).
    ///
    /// # Panics
    /// Where overflow checks are on, if a sum of some of the integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([1, 10]));
    /// assert_eq!(arr!((a * b).sum(axis=0)), arr!([4_i64, 60]));
    /// ```
    #[must_use]
    #[inline]
    pub fn sum<T, S>(self) -> Reduced<T::Sum, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Sums,
        S: ReduceShape<A, K, Out: Results<T::Sum>>,
    {
        T::by_kind(SumOf(self))
    }

    /// The sums, as numbers of the type of the elements; those of `np.einsum`.
    ///
    /// # Panics
    /// Where overflow checks are on, if a sum of some of the integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.einsum("ij->j", [[1, 2], [3, 4]])), arr!([4, 6]));
    /// ```
    #[must_use]
    pub fn total<T, S>(self) -> Reduced<T, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        self.fold::<Total, _>(T::of_precise)
    }

    /// The products; NumPy's `prod`.
    ///
    /// # Panics
    /// Where overflow checks are on, if a product of some of the integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(a.along::<1>().prod(), arr!([6_i64, 120]));
    /// ```
    #[must_use]
    #[inline]
    pub fn prod<T, S>(self) -> Reduced<T::Sum, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Sums,
        S: ReduceShape<A, K, Out: Results<T::Sum>>,
    {
        T::by_kind(ProductOf(self))
    }

    /// The smallest elements, or `nan` where there is one; NumPy's `min`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation minimum which has no identity`, if a result has no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 5], [4, 2]]);
    /// assert_eq!(a.along::<0>().min(), arr!([1, 2]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn min<T, S>(self) -> Reduced<T, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        or_panic(self.try_min())
    }

    /// As [`min`](Self::min).
    ///
    /// # Errors
    /// `zero-size array to reduction operation minimum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let none = Owned::<f64, (Dyn,)>::from(vec![]);
    /// let error = try_arr!(np.min(none)).unwrap_err();
    /// assert_eq!(error.to_string(), "zero-size array to reduction operation minimum which has no identity");
    /// ```
    pub fn try_min<T, S>(self) -> Result<Reduced<T, S, A, K>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        T::by_number(LeastOf(self))
    }

    /// The largest elements, or `nan` where there is one; NumPy's `max`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation maximum which has no identity`, if a result has no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 5], [4, 2]]);
    /// assert_eq!(a.along::<0>().max(), arr!([4, 5]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn max<T, S>(self) -> Reduced<T, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        or_panic(self.try_max())
    }

    /// As [`max`](Self::max).
    ///
    /// # Errors
    /// `zero-size array to reduction operation maximum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let none = Owned::<f64, (Dyn,)>::from(vec![]);
    /// let error = try_arr!(np.max(none)).unwrap_err();
    /// assert_eq!(error.to_string(), "zero-size array to reduction operation maximum which has no identity");
    /// ```
    pub fn try_max<T, S>(self) -> Result<Reduced<T, S, A, K>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        T::by_number(MostOf(self))
    }

    /// The largest elements minus the smallest; NumPy's `np.ptp`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation maximum which has no identity`, if a result has no elements;
    /// for `bool`, which NumPy does not subtract; and where overflow checks are on, if a difference
    /// overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 5], [4, 2]]);
    /// assert_eq!(a.along::<0>().ptp(), arr!([3, 3]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn ptp<T, S>(self) -> Reduced<T, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        or_panic(self.try_ptp())
    }

    /// As [`ptp`](Self::ptp).
    ///
    /// # Errors
    /// `zero-size array to reduction operation maximum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let none = Owned::<f64, (Dyn,)>::from(vec![]);
    /// let error = try_arr!(np.ptp(none)).unwrap_err();
    /// assert_eq!(error.to_string(), "zero-size array to reduction operation maximum which has no identity");
    /// ```
    pub fn try_ptp<T, S>(self) -> Result<Reduced<T, S, A, K>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        self.check_identity::<Maximum>()?;
        let fill = |most: &mut [T]| {
            self.pass::<Maximum>(most, unknown(most.len()), false);
            with_buffer(most.len(), T::ZERO, |least| {
                self.pass::<Minimum>(least, unknown(least.len()), false);
                for (most, &mut least) in most.iter_mut().zip(least) {
                    *most = most.subtract(least);
                }
            });
        };
        Ok(self.results().collect(T::ZERO, fill, |range| range))
    }

    /// The averages; NumPy's `mean`. `f64`, or `f32` for `f32`; `nan` where there are no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [4, 4]]);
    /// assert_eq!(a.along::<0>().mean(), arr!([2.5, 3.0]));
    /// ```
    #[must_use]
    pub fn mean<T, S>(self) -> Reduced<T::Mean, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Means,
        S: ReduceShape<A, K, Out: Results<T::Mean>>,
    {
        T::by_mean(MeanOf(self))
    }

    /// The averages of the squared distances from the [`mean`](Self::mean); NumPy's `var`. `nan` where there
    /// are no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, 6.0]]);
    /// assert_eq!(a.along::<0>().var(), arr!([1.0, 4.0]));
    /// ```
    #[must_use]
    pub fn var<T, S>(self) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.var_ddof(0)
    }

    /// As [`var`](Self::var), but divided by the number of elements less `ddof`, and by 0 if that is
    /// negative; NumPy's `var(ddof=..)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1.0, 2.0, 3.0, 4.0]);
    /// assert_eq!(a.var_ddof(1), 5.0 / 3.0);
    /// assert_eq!(arr!(a.var(ddof=1)), 5.0 / 3.0);
    /// ```
    #[must_use]
    pub fn var_ddof<T, S>(self, ddof: impl Cast<f64>) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.variance(ddof.cast(), |var| var)
    }

    /// The standard deviations, the square roots of [`var`](Self::var); NumPy's `std`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, 6.0]]);
    /// assert_eq!(a.along::<0>().std(), arr!([1.0, 2.0]));
    /// ```
    #[must_use]
    pub fn std<T, S>(self) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.std_ddof(0)
    }

    /// As [`std`](Self::std), with the `ddof` of [`var_ddof`](Self::var_ddof); NumPy's `std(ddof=..)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, 6.0]]);
    /// assert_eq!(a.along::<0>().std_ddof(1), arr!([2.0_f64.sqrt(), 8.0_f64.sqrt()]));
    /// ```
    #[must_use]
    pub fn std_ddof<T, S>(self, ddof: impl Cast<f64>) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.variance(ddof.cast(), Inexact::sqrt)
    }

    /// Whether any element is true, which numbers other than 0 are; NumPy's `any`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 6]]);
    /// assert_eq!(arr!((a > 2).any(axis=1)), arr!([false, true]));
    /// ```
    #[must_use]
    pub fn any<T, S>(self) -> Reduced<bool, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number + Cast<bool>,
        S: ReduceShape<A, K, Out: Results<bool>>,
    {
        self.fold::<Any, _>(|any| any)
    }

    /// Whether all elements are true, which numbers other than 0 are; NumPy's `all`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 6]]);
    /// assert_eq!(arr!((a > 1).all(axis=0)), arr!([false, true]));
    /// ```
    #[must_use]
    pub fn all<T, S>(self) -> Reduced<bool, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number + Cast<bool>,
        S: ReduceShape<A, K, Out: Results<bool>>,
    {
        self.fold::<All, _>(|all| all)
    }

    /// How many elements are true, which numbers other than 0 are; NumPy's `np.count_nonzero`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 0], [3, 6]]);
    /// assert_eq!(a.along::<1>().count_nonzero(), arr!([1_i64, 2]));
    /// ```
    #[must_use]
    pub fn count_nonzero<T, S>(self) -> Reduced<i64, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number + Cast<bool>,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        self.fold::<Count, _>(|count| count as i64)
    }
}
