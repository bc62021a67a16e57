//! Medians, quantiles and weighted averages of all elements, as functions.

use crate::array::AsView;
use crate::element::{Cast, Inexact, Number, Promote, Real, Subtracted};
use crate::reduce::{
    QuantileAt, QuantilePlace, Quantiles, Results, Summable, Variance, Weighted, reduction,
};
use crate::shape::agree::{AsManyAs, Averages};

/// The type of an average of elements.
type MeanOf<A> = <<A as AsView>::Elem as Number>::Quotient;

/// The type of the variance of elements.
type VarianceOf<A> = Variance<<A as AsView>::Elem>;

/// The type of percentiles at places `Q`.
type QuantileOf<'q, A, Q> = <MeanOf<A> as Promote<<Q as Quantiles<'q, ()>>::Elem>>::Out;

macro_rules! of_all {
    ($($(#[$attribute:meta])* $name:ident -> $out:ty;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A: AsView<Elem: Summable> + ?Sized>(a: &A) -> $out {
            reduction(a.array_view()).$name()
        }
    )*};
}
of_all! {
    /// The middle one of the sorted elements, or the average of the two in the middle; `nan` if there is
    /// one, or no element. NumPy's `np.median`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::median(&[[3, 1], [2, 9]]), 2.5);
    /// ```
    median -> MeanOf<A>;
    /// The median of what is not `nan`; NumPy's `np.nanmedian`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanmedian(&[4.0, f64::NAN, 1.0, 2.0]), 2.0);
    /// ```
    nanmedian -> MeanOf<A>;
    /// The average of the squared distances from the mean, of what is not `nan`; NumPy's `np.nanvar`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanvar(&[4.0, f64::NAN, 2.0]), 1.0);
    /// ```
    nanvar -> VarianceOf<A>;
    /// The standard deviation of what is not `nan`; NumPy's `np.nanstd`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanstd(&[4.0, f64::NAN, 2.0]), 1.0);
    /// ```
    nanstd -> VarianceOf<A>;
}

macro_rules! quantiles {
    ($($(#[$attribute:meta])* $name:ident;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[track_caller]
        pub fn $name<'q, A, Q>(
            a: &A,
            q: &'q Q,
        ) -> <Q::Shape as Results<QuantileAt<A::Elem, Q::Elem>>>::Out
        where
            A: AsView<Elem: Summable + Subtracted> + ?Sized,
            Q: Quantiles<'q, (), Elem: QuantilePlace<A::Elem>, Shape: Results<QuantileAt<A::Elem, Q::Elem>>>
                + ?Sized,
        {
            reduction(a.array_view()).$name(q)
        }
    )*};
}

macro_rules! percentiles {
    ($($(#[$attribute:meta])* $name:ident;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[track_caller]
        pub fn $name<'q, A, Q>(
            a: &A,
            q: &'q Q,
        ) -> <Q::Shape as Results<QuantileOf<'q, A, Q>>>::Out
        where
            A: AsView<Elem: Summable + Subtracted> + ?Sized,
            Q: Quantiles<'q, (), Shape: Results<QuantileOf<'q, A, Q>>> + ?Sized,
            MeanOf<A>: Promote<Q::Elem, Out: Real>,
            A::Elem: Cast<QuantileOf<'q, A, Q>>,
            f64: Cast<QuantileOf<'q, A, Q>>,
        {
            reduction(a.array_view()).$name(q)
        }
    )*};
}
quantiles! {
    /// The values below which these parts of the sorted elements are, interpolated between two of
    /// them; `nan` if there is one. `q` is a number from 0 to 1, or an array of them: if these are integers,
    /// the quantiles are elements, and have their type. NumPy's `np.quantile`.
    ///
    /// # Panics
    /// `Quantiles must be in the range [0, 1]`;
    /// `index -1 is out of bounds for axis 0 with size 0`, of no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([4.0, 1.0, 2.0]);
    /// assert_eq!(np::quantile(&a, &0.5), 2.0);
    /// assert_eq!(np::quantile(&a, &[0.0, 0.75]), arr!([1.0, 3.0]));
    /// ```
    quantile;
    /// As [`quantile`], of what is not `nan`; NumPy's `np.nanquantile`.
    ///
    /// # Panics
    /// `Quantiles must be in the range [0, 1]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanquantile(&[4.0, np::nan, 1.0], &0.5), 2.5);
    /// ```
    nanquantile;
}

percentiles! {
    /// As [`quantile`], with `q` from 0 to 100; NumPy's `np.percentile`.
    ///
    /// # Panics
    /// `Percentiles must be in the range [0, 100]`;
    /// `index -1 is out of bounds for axis 0 with size 0`, of no elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::percentile(&[4.0, 1.0, 2.0], &[0, 50]), arr!([1.0, 2.0]));
    /// ```
    percentile;
    /// As [`percentile`], of what is not `nan`; NumPy's `np.nanpercentile`.
    ///
    /// # Panics
    /// `Percentiles must be in the range [0, 100]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanpercentile(&[4.0, np::nan, 1.0], &50), 2.5);
    /// ```
    nanpercentile;
}

/// The average in which each element counts as much as its weight; NumPy's
/// `np.average(a, weights=w)`. [`mean`](crate::np::mean) is that without weights.
///
/// # Panics
/// `Axis must be specified when shapes of a and weights differ.`;
/// `Weights sum to zero, can't be normalized`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::average(&[1.0, 2.0], &[3, 1]), 1.25);
/// ```
#[must_use]
#[track_caller]
pub fn average<A, W>(a: &A, weights: &W) -> Weighted<A::Elem, W::Elem>
where
    A: AsView<
            Elem: Summable<Quotient: Promote<W::Elem, Out: Number>>
                      + Cast<Weighted<A::Elem, W::Elem>>,
        > + ?Sized,
    W: AsView<Elem: Cast<Weighted<A::Elem, W::Elem>> + Copy, Shape: AsManyAs<A::Shape, Averages>>
        + ?Sized,
    Weighted<A::Elem, W::Elem>: Summable<Sum = Weighted<A::Elem, W::Elem>> + Inexact,
{
    reduction(a.array_view()).average(weights)
}
