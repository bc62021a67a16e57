//! Functions that pass over what is not a number.

use super::fold::{
    CountNumbers, Fold, NanAverageSum, NanMaximum, NanMinimum, NanProduct, NanSquares, NanSum,
    RunningAverage, RunningVariance,
};
use super::reduction::{Reduction, unknown, with_buffer};
use super::results::{Reduced, Results};
use crate::element::{Average, Cast, Inexact, Number, Running, Summable, Variance};
use crate::expr::Expr;
use crate::shape::ReduceShape;

impl<E, A, K> Reduction<E, A, K> {
    /// As [`sum`](Self::sum), of what is not `nan`; NumPy's `np.nansum`.
    ///
    /// # Panics
    /// Where overflow checks are on, if a sum of some of the integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [2.0, 3.0]]);
    /// assert_eq!(arr!(np.nansum(a, axis=0)), arr!([3.0, 3.0]));
    /// ```
    #[must_use]
    pub fn nansum<T, S>(self) -> Reduced<T::Sum, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<T::Sum>>,
    {
        // NumPy adds a copy.
        let fill = |sums: &mut [Running<T>]| {
            self.pass::<NanSum>(sums, unknown(sums.len()), true);
        };
        self.results()
            .collect(Running::<T>::ZERO, fill, T::Sum::of_precise)
    }

    /// As [`prod`](Self::prod), of what is not `nan`; NumPy's `np.nanprod`.
    ///
    /// # Panics
    /// Where overflow checks are on, if a product of some of the integers overflows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [2.0, 3.0]]);
    /// assert_eq!(arr!(np.nanprod(a)), 6.0);
    /// ```
    #[must_use]
    pub fn nanprod<T, S>(self) -> Reduced<T::Sum, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<T::Sum>>,
    {
        self.fold::<NanProduct, _>(T::Sum::of_precise)
    }

    /// The smallest elements that are not `nan`, or `nan` where there are no others; NumPy's
    /// `np.nanmin`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation fmin which has no identity`, if a result has no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [2.0, 3.0]]);
    /// assert_eq!(arr!(np.nanmin(a, axis=0)), arr!([1.0, 3.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn nanmin<T, S>(self) -> Reduced<T, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        self.fold::<NanMinimum, _>(|least| least)
    }

    /// The largest elements that are not `nan`, or `nan` where there are no others; NumPy's
    /// `np.nanmax`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation fmax which has no identity`, if a result has no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [2.0, 3.0]]);
    /// assert_eq!(arr!(np.nanmax(a, axis=1)), arr!([1.0, 3.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn nanmax<T, S>(self) -> Reduced<T, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<T>>,
    {
        self.fold::<NanMaximum, _>(|most| most)
    }

    /// The averages of what is not `nan`, or `nan` where there is nothing else; NumPy's `np.nanmean`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [2.0, 3.0]]);
    /// assert_eq!(arr!(np.nanmean(a)), 2.0);
    /// ```
    #[must_use]
    pub fn nanmean<T, S>(self) -> Reduced<T::Quotient, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<T::Quotient>>,
    {
        let fill = |sums: &mut [RunningAverage<T>]| {
            self.pass::<NanAverageSum>(sums, unknown(sums.len()), true);
            with_buffer(sums.len(), <CountNumbers as Fold<T>>::BLANK, |counts| {
                self.pass::<CountNumbers>(counts, unknown(counts.len()), true);
                for (sum, &mut count) in sums.iter_mut().zip(counts) {
                    // NumPy divides the sums, not what they were.
                    *sum = T::Quotient::of_precise(*sum).over(count as f64).precise();
                }
            });
        };
        self.results()
            .collect(RunningAverage::<T>::ZERO, fill, T::Quotient::of_precise)
    }

    /// The averages of the squared distances from the [`nanmean`](Self::nanmean) of what is not `nan`, or
    /// `nan` where there is nothing else; NumPy's `np.nanvar`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [3.0, 3.0]]);
    /// assert_eq!(arr!(np.nanvar(a, axis=0)), arr!([1.0, 0.0]));
    /// ```
    #[must_use]
    pub fn nanvar<T, S>(self) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.nanvar_ddof(0)
    }

    /// As [`nanvar`](Self::nanvar), but divided by how many elements are numbers less `ddof`; `nan` where
    /// that is not above 0. NumPy's `np.nanvar(a, ddof=..)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [3.0, 3.0]]);
    /// assert_eq!(arr!(np.nanvar(a[:, 0], ddof=1)), 2.0);
    /// ```
    #[must_use]
    pub fn nanvar_ddof<T, S>(self, ddof: impl Cast<f64>) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.number_variance(ddof.cast(), |var| var)
    }

    /// The standard deviations, the square roots of [`nanvar`](Self::nanvar); NumPy's `np.nanstd`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [3.0, 3.0]]);
    /// assert_eq!(arr!(np.nanstd(a, axis=0)), arr!([1.0, 0.0]));
    /// ```
    #[must_use]
    pub fn nanstd<T, S>(self) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.nanstd_ddof(0)
    }

    /// As [`nanstd`](Self::nanstd), with a correction of the count as for [`nanvar_ddof`](Self::nanvar_ddof).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [3.0, 3.0]]);
    /// assert_eq!(arr!(np.nanstd(a[:, 1], ddof=0)), 0.0);
    /// ```
    #[must_use]
    pub fn nanstd_ddof<T, S>(self, ddof: impl Cast<f64>) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.number_variance(ddof.cast(), Inexact::sqrt)
    }

    /// The variance of what is a number, with a correction of the count.
    fn number_variance<T, S>(
        self,
        ddof: f64,
        finish: fn(Variance<T>) -> Variance<T>,
    ) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        let fill = |squares: &mut [RunningVariance<T>]| {
            with_buffer(squares.len(), <CountNumbers as Fold<T>>::BLANK, |counts| {
                self.pass::<CountNumbers>(counts, unknown(counts.len()), true);
                with_buffer(squares.len(), RunningAverage::<T>::ZERO, |sums| {
                    self.pass::<NanAverageSum>(sums, unknown(sums.len()), true);
                    with_buffer(squares.len(), T::Quotient::ZERO, |means| {
                        for ((mean, &sum), &count) in means.iter_mut().zip(&*sums).zip(&*counts) {
                            *mean = T::Quotient::of_precise(sum).over(count as f64);
                        }
                        self.pass::<NanSquares>(squares, means, true);
                    });
                });
                for (sum, &mut count) in squares.iter_mut().zip(counts) {
                    let freedom = count as f64 - ddof;
                    let freedom = if freedom > 0.0 { freedom } else { f64::NAN };
                    *sum = Variance::<T>::of_precise(*sum).over(freedom).precise();
                }
            });
        };
        self.results()
            .collect(RunningVariance::<T>::ZERO, fill, |variance| {
                finish(Variance::<T>::of_precise(variance))
            })
    }
}
