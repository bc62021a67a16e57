//! Medians, quantiles and weighted averages as functions.

use crate::array::AsView;
use crate::element::{Cast, Number, Promote, Real, Subtracted};
use crate::reduce::{Quantiles, Reduced, Results, Summable, Variance, Weighted, reduction};
use crate::shape::{AllAxes, Dropped, ReduceAlong, ReduceShape};

/// The axes of a reduction along axis `N` of an array.
type Axes<A, const N: isize> = <<A as AsView>::Shape as ReduceAlong<N, AllAxes>>::Axes;

/// The shape of the results of a reduction along axis `N`.
type Others<A, const N: isize> = <<A as AsView>::Shape as ReduceShape<Axes<A, N>, Dropped>>::Out;

/// The type of an average of elements.
type MeanOf<A> = <<A as AsView>::Elem as Number>::Quotient;

/// The type of the variance of elements.
type VarianceOf<A> = Variance<<A as AsView>::Elem>;

/// The type of quantiles at places `Q` of results with shape `S`.
type QuantileOf<'q, A, Q, S> = <MeanOf<A> as Promote<<Q as Quantiles<'q, S>>::Elem>>::Out;

macro_rules! along_all_or_one {
    ($(
        $(#[$attribute:meta])* $name:ident -> $out:ty;
        $(#[$axis_attribute:meta])* $axis_name:ident;
    )*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A: AsView<Elem: Summable> + ?Sized>(a: &A) -> $out {
            reduction(a.array_view()).$name()
        }

        $(#[$axis_attribute])*
        #[must_use]
        pub fn $axis_name<const N: isize, A: AsView<Elem: Summable> + ?Sized>(
            a: &A,
        ) -> Reduced<$out, A::Shape, Axes<A, N>, Dropped>
        where
            A::Shape: ReduceAlong<N, AllAxes>
                + ReduceShape<Axes<A, N>, Dropped, Out: Results<$out>>,
        {
            reduction(a.array_view()).along::<N>().$name()
        }
    )*};
}
along_all_or_one! {
    /// The middle one of the sorted elements, or the average of the two in the middle; `nan` if there is
    /// one, or no element. NumPy's `np.median`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::median(&[[3, 1], [2, 9]]), 2.5);
    /// ```
    median -> MeanOf<A>;
    /// The medians along axis `N`; NumPy's `np.median(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::median_axis::<1, _>(&[[3, 1], [2, 9]]), arr!([2.0, 5.5]));
    /// ```
    median_axis;
    /// The median of what is not `nan`; NumPy's `np.nanmedian`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanmedian(&[4.0, f64::NAN, 1.0, 2.0]), 2.0);
    /// ```
    nanmedian -> MeanOf<A>;
    /// The medians of what is not `nan` along axis `N`; NumPy's `np.nanmedian(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanmedian_axis::<0, _>(&[[4.0], [f64::NAN]]), arr!([4.0]));
    /// ```
    nanmedian_axis;
    /// The average of the squared distances from the mean, of what is not `nan`; NumPy's `np.nanvar`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanvar(&[4.0, f64::NAN, 2.0]), 1.0);
    /// ```
    nanvar -> VarianceOf<A>;
    /// The variances of what is not `nan` along axis `N`; NumPy's `np.nanvar(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanvar_axis::<0, _>(&[[4.0], [f64::NAN], [2.0]]), arr!([1.0]));
    /// ```
    nanvar_axis;
    /// The standard deviation of what is not `nan`; NumPy's `np.nanstd`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanstd(&[4.0, f64::NAN, 2.0]), 1.0);
    /// ```
    nanstd -> VarianceOf<A>;
    /// The standard deviations of what is not `nan` along axis `N`; NumPy's `np.nanstd(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanstd_axis::<0, _>(&[[4.0], [f64::NAN], [2.0]]), arr!([1.0]));
    /// ```
    nanstd_axis;
}

macro_rules! quantiles {
    ($(
        $(#[$attribute:meta])* $name:ident;
        $(#[$axis_attribute:meta])* $axis_name:ident;
    )*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[track_caller]
        pub fn $name<'q, A, Q>(
            a: &A,
            q: &'q Q,
        ) -> <Q::Shape as Results<QuantileOf<'q, A, Q, ()>>>::Out
        where
            A: AsView<Elem: Summable + Subtracted> + ?Sized,
            Q: Quantiles<'q, (), Shape: Results<QuantileOf<'q, A, Q, ()>>> + ?Sized,
            MeanOf<A>: Promote<Q::Elem, Out: Real>,
            A::Elem: Cast<QuantileOf<'q, A, Q, ()>>,
            f64: Cast<QuantileOf<'q, A, Q, ()>>,
        {
            reduction(a.array_view()).$name(q)
        }

        $(#[$axis_attribute])*
        #[must_use]
        #[track_caller]
        pub fn $axis_name<'q, const N: isize, A, Q>(
            a: &A,
            q: &'q Q,
        ) -> <Q::Shape as Results<QuantileOf<'q, A, Q, Others<A, N>>>>::Out
        where
            A: AsView<Elem: Summable + Subtracted> + ?Sized,
            A::Shape: ReduceAlong<N, AllAxes> + ReduceShape<Axes<A, N>, Dropped>,
            Q: Quantiles<'q, Others<A, N>, Shape: Results<QuantileOf<'q, A, Q, Others<A, N>>>>
                + ?Sized,
            MeanOf<A>: Promote<Q::Elem, Out: Real>,
            A::Elem: Cast<QuantileOf<'q, A, Q, Others<A, N>>>,
            f64: Cast<QuantileOf<'q, A, Q, Others<A, N>>>,
        {
            reduction(a.array_view()).along::<N>().$name(q)
        }
    )*};
}
quantiles! {
    /// The values below which these parts of the sorted elements are, interpolated between two of
    /// them; `nan` if there is one. `q` is a number from 0 to 1, or an array of them. NumPy's
    /// `np.quantile`.
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
    /// The quantiles along axis `N`; NumPy's `np.quantile(a, q, axis)`. The axes of `q` come first.
    ///
    /// # Panics
    /// As [`quantile`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, 6.0]]);
    /// assert_eq!(np::quantile_axis::<0, _, _>(&a, &0.5), arr!([2.0, 4.0]));
    /// ```
    quantile_axis;
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
    /// The percentiles along axis `N`; NumPy's `np.percentile(a, q, axis)`.
    ///
    /// # Panics
    /// As [`percentile`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, 6.0]]);
    /// assert_eq!(np::percentile_axis::<1, _, _>(&a, &50), arr!([1.5, 4.5]));
    /// ```
    percentile_axis;
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
    /// As [`quantile_axis`], of what is not `nan`; NumPy's `np.nanquantile(a, q, axis)`.
    ///
    /// # Panics
    /// `Quantiles must be in the range [0, 1]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, np.nan]]);
    /// assert_eq!(np::nanquantile_axis::<0, _, _>(&a, &0.5), arr!([2.0, 2.0]));
    /// ```
    nanquantile_axis;
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
    /// As [`percentile_axis`], of what is not `nan`; NumPy's `np.nanpercentile(a, q, axis)`.
    ///
    /// # Panics
    /// `Percentiles must be in the range [0, 100]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, np.nan]]);
    /// assert_eq!(np::nanpercentile_axis::<1, _, _>(&a, &50), arr!([1.5, 3.0]));
    /// ```
    nanpercentile_axis;
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
    W: AsView<Elem: Cast<Weighted<A::Elem, W::Elem>> + Copy> + ?Sized,
    Weighted<A::Elem, W::Elem>: Summable<Sum = Weighted<A::Elem, W::Elem>> + Real,
{
    reduction(a.array_view()).average(weights)
}

/// The averages along axis `N`; NumPy's `np.average(a, axis, weights)`. There is a weight for each
/// element, or for each position of the axis.
///
/// # Panics
/// `Shape of weights must be consistent with shape of a along specified axis.`;
/// `Weights sum to zero, can't be normalized`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1.0, 2.0], [5.0, 6.0]]);
/// assert_eq!(np::average_axis::<0, _, _>(&a, &[3, 1]), arr!([2.0, 3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn average_axis<const N: isize, A, W>(
    a: &A,
    weights: &W,
) -> Reduced<Weighted<A::Elem, W::Elem>, A::Shape, Axes<A, N>, Dropped>
where
    A: AsView<
            Elem: Summable<Quotient: Promote<W::Elem, Out: Number>>
                      + Cast<Weighted<A::Elem, W::Elem>>,
        > + ?Sized,
    W: AsView<Elem: Cast<Weighted<A::Elem, W::Elem>> + Copy> + ?Sized,
    Weighted<A::Elem, W::Elem>: Summable<Sum = Weighted<A::Elem, W::Elem>> + Real,
    A::Shape: ReduceAlong<N, AllAxes>
        + ReduceShape<Axes<A, N>, Dropped, Out: Results<Weighted<A::Elem, W::Elem>>>,
{
    reduction(a.array_view()).along::<N>().average(weights)
}
