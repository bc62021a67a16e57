//! Extremes with a number to begin with, which those of no elements are.

use super::fold::{Maximum, Minimum, NanMaximum, NanMinimum};
use super::reduction::Reduction;
use super::results::{Reduced, Results};
use crate::element::{Cast, Number, fits};
use crate::error::{Error, or_panic};
use crate::expr::Expr;
use crate::shape::ReduceShape;

/// The number as one of the elements.
///
/// # Panics
/// `Python integer -1 out of bounds for uint8`
#[track_caller]
fn first<T: Number, I: Cast<T> + Number>(initial: I) -> T {
    or_panic(fits::<T>([initial.exact(), None]));
    initial.cast()
}

macro_rules! extremes {
    ($($(#[$doc:meta])* $name:ident $try_name:ident $fold:ident $better:ident;)*) => {
        impl<E, A, K> Reduction<E, A, K> {
            $(
                $(#[$doc])*
                #[must_use]
                #[track_caller]
                pub fn $name<T, S, I>(self, initial: I) -> Reduced<T, S, A, K>
                where
                    E: Expr<Elem = T, Shape = S>,
                    T: Number,
                    I: Cast<T> + Number,
                    S: ReduceShape<A, K, Out: Results<T>>,
                {
                    let initial = first::<T, I>(initial);
                    match self.try_fold::<$fold, _>(|found| found.$better(initial)) {
                        Ok(results) => results,
                        // There is no element for any of them.
                        Err(_) => self.results().collect(initial, |_| {}, |initial| initial),
                    }
                }

                #[doc = concat!("As [`", stringify!($name), "`](Self::", stringify!($name), "); it never fails.")]
                ///
                /// # Errors
                /// None.
                #[doc(hidden)]
                pub fn $try_name<T, S, I>(self, initial: I) -> Result<Reduced<T, S, A, K>, Error>
                where
                    E: Expr<Elem = T, Shape = S>,
                    T: Number,
                    I: Cast<T> + Number,
                    S: ReduceShape<A, K, Out: Results<T>>,
                {
                    Ok(self.$name(initial))
                }
            )*
        }
    };
}
extremes! {
    /// The largest of the elements and of a number; NumPy's `max(initial=x)`. Of no elements, it is the
    /// number.
    ///
    /// # Panics
    /// `Python integer -1 out of bounds for uint8`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = arr!([[1, 5], [4, 2]]);
    /// assert_eq!(arr!(m.max(axis=0, initial=3)), arr!([4, 5]));
    /// let none: Vec<f64> = vec![];
    /// assert_eq!(arr!(np.max(none, initial=0)), 0.0);
    /// ```
    max_initial try_max_initial Maximum larger;

    /// The smallest of the elements and of a number; NumPy's `min(initial=x)`. Of no elements, it is the
    /// number.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = arr!([[1, 5], [4, 2]]);
    /// assert_eq!(arr!(m.min(axis=0, initial=3)), arr!([1, 2]));
    /// ```
    min_initial try_min_initial Minimum smaller;

    /// The largest of a number and of the elements that are not `nan`; NumPy's `np.nanmax(a, initial=x)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanmax([1.0, np.nan, -5.0], initial=0)), 1.0);
    /// ```
    nanmax_initial try_nanmax_initial NanMaximum larger;

    /// The smallest of a number and of the elements that are not `nan`; NumPy's `np.nanmin(a, initial=x)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanmin([1.0, np.nan, -5.0], initial=0)), -5.0);
    /// ```
    nanmin_initial try_nanmin_initial NanMinimum smaller;
}
