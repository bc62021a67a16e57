//! The functions that a [`Reduction`] can end with, and that answer where an element is.

use super::own::{PlaceOfLeast, PlaceOfMost};
use super::reduction::Reduction;
use super::results::{Reduced, Results};
use super::search::{LeastNumber, MostNumber};
use crate::element::{Number, Numeric};
use crate::error::{Error, or_panic};
use crate::expr::Expr;
use crate::shape::ReduceShape;

// All bounds are those of the methods, so that one that does not hold is reported as such.
impl<E, A, K> Reduction<E, A, K> {
    /// Where the smallest element is, or the first `nan`: its number along the axes, in row-major order if
    /// there are several; the first, if several are the smallest. NumPy's `argmin`.
    ///
    /// # Panics
    /// `attempt to get argmin of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 5], [4, 2]]);
    /// assert_eq!(a.along::<0>().argmin(), arr!([0_i64, 1]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn argmin<T, S>(self) -> Reduced<i64, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        or_panic(self.try_argmin())
    }

    /// As [`argmin`](Self::argmin).
    ///
    /// # Errors
    /// `attempt to get argmin of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let none = Owned::<f64, (Dyn,)>::from(vec![]);
    /// let error = try_arr!(np.argmin(none)).unwrap_err();
    /// assert_eq!(error.to_string(), "attempt to get argmin of an empty sequence");
    /// ```
    pub fn try_argmin<T, S>(self) -> Result<Reduced<i64, S, A, K>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        T::by_number(PlaceOfLeast(self))
    }

    /// Where the largest element is, or the first `nan`: its number along the axes, in row-major order if
    /// there are several; the first, if several are the largest. NumPy's `argmax`.
    ///
    /// # Panics
    /// `attempt to get argmax of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 5], [4, 2]]);
    /// assert_eq!(a.along::<0>().argmax(), arr!([1_i64, 0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn argmax<T, S>(self) -> Reduced<i64, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        or_panic(self.try_argmax())
    }

    /// As [`argmax`](Self::argmax).
    ///
    /// # Errors
    /// `attempt to get argmax of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let none = Owned::<f64, (Dyn,)>::from(vec![]);
    /// let error = try_arr!(np.argmax(none)).unwrap_err();
    /// assert_eq!(error.to_string(), "attempt to get argmax of an empty sequence");
    /// ```
    pub fn try_argmax<T, S>(self) -> Result<Reduced<i64, S, A, K>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Numeric,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        T::by_number(PlaceOfMost(self))
    }

    /// Where the smallest element is that is not `nan`: its number along the axes, in row-major order if
    /// there are several; the first, if several are the smallest. NumPy's `np.nanargmin`.
    ///
    /// # Panics
    /// `All-NaN slice encountered`; `attempt to get argmin of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[np.nan, 5], [4, 2]]);
    /// assert_eq!(a.along::<0>().nanargmin(), arr!([1_i64, 1]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn nanargmin<T, S>(self) -> Reduced<i64, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        or_panic(self.try_nanargmin())
    }

    /// As [`nanargmin`](Self::nanargmin).
    ///
    /// # Errors
    /// `All-NaN slice encountered`; `attempt to get argmin of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let error = try_arr!(np.nanargmin([np.nan, np.nan])).unwrap_err();
    /// assert_eq!(error.to_string(), "All-NaN slice encountered");
    /// ```
    pub fn try_nanargmin<T, S>(self) -> Result<Reduced<i64, S, A, K>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        self.search::<LeastNumber>()
    }

    /// Where the largest element is that is not `nan`: its number along the axes, in row-major order if
    /// there are several; the first, if several are the largest. NumPy's `np.nanargmax`.
    ///
    /// # Panics
    /// `All-NaN slice encountered`; `attempt to get argmax of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 5], [4, np.nan]]);
    /// assert_eq!(a.along::<1>().nanargmax(), arr!([1_i64, 0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn nanargmax<T, S>(self) -> Reduced<i64, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        or_panic(self.try_nanargmax())
    }

    /// As [`nanargmax`](Self::nanargmax).
    ///
    /// # Errors
    /// `All-NaN slice encountered`; `attempt to get argmax of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let error = try_arr!(np.nanargmax([np.nan, np.nan])).unwrap_err();
    /// assert_eq!(error.to_string(), "All-NaN slice encountered");
    /// ```
    pub fn try_nanargmax<T, S>(self) -> Result<Reduced<i64, S, A, K>, Error>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Number,
        S: ReduceShape<A, K, Out: Results<i64>>,
    {
        self.search::<MostNumber>()
    }
}
