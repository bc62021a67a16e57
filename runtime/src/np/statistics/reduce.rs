//! Reductions as functions.

use crate::array::{AsView, Owned};
use crate::element::{Cast, Means, Number, Numeric};
use crate::reduce::{Reduced, Results, Summable, Sums, Variance};
use crate::shape::{AllAxes, AxisOf, Dropped, Infer, NewShape, ReduceAlong, ReduceShape, ShapeFor};

/// The sum of the elements of an array.
type SumOf<A> = <<A as AsView>::Elem as Sums>::Sum;

/// The average of the elements of an array.
type MeanOf<A> = <<A as AsView>::Elem as Means>::Mean;

/// The variance of the elements of an array.
type VarianceOf<A> = Variance<<A as AsView>::Elem>;

macro_rules! functions {
    ($($(#[$attribute:meta])* fn $name:ident [$($bound:tt)*] -> $out:ty $(, through $through:ident)? $(, where [$($where:tt)*])?;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A: AsView<Elem: $($bound)*> + ?Sized>(a: &A) -> $out
        $(where
            $($where)*)?
        {
            a.array_view()$(.$through())?.$name()
        }
    )*};
}

functions! {
    /// The sum of all elements; NumPy's `np.sum`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sum(&[[1, 2], [3, 4]]), 10_i64);
    /// ```
    fn sum [Sums] -> SumOf<A>;

    /// The product of all elements; NumPy's `np.prod`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::prod(&[[1, 2], [3, 4]]), 24_i64);
    /// ```
    fn prod [Sums] -> SumOf<A>;

    /// The smallest element; NumPy's `np.min`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation minimum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::min(&[3, 1, 2]), 1);
    /// ```
    #[track_caller]
    fn min [Numeric] -> A::Elem;

    /// The largest element; NumPy's `np.max`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation maximum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::max(&[3, 1, 2]), 3);
    /// ```
    #[track_caller]
    fn max [Numeric] -> A::Elem;

    /// The largest element minus the smallest; NumPy's `np.ptp`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation maximum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::ptp(&[3, 1, 2]), 2);
    /// ```
    #[track_caller]
    fn ptp [Number] -> A::Elem;

    /// The average of all elements; NumPy's `np.mean`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::mean(&[1, 2]), 1.5);
    /// ```
    fn mean [Means] -> MeanOf<A>;

    /// The average of the squared distances from the mean; NumPy's `np.var`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::var(&[1, 2, 3, 4]), 1.25);
    /// ```
    fn var [Summable] -> VarianceOf<A>;

    /// The standard deviation; NumPy's `np.std`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::std(&[2.0, 4.0]), 1.0);
    /// ```
    fn std [Summable] -> VarianceOf<A>;

    /// Whether any element is true; NumPy's `np.any`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert!(np::any(&[0, 1]));
    /// ```
    fn any [Number + Cast<bool>] -> bool;

    /// Whether all elements are true; NumPy's `np.all`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert!(!np::all(&[0, 1]));
    /// ```
    fn all [Number + Cast<bool>] -> bool;

    /// Where the smallest element is, in row-major order; NumPy's `np.argmin`.
    ///
    /// # Panics
    /// `attempt to get argmin of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::argmin(&[3, 1, 2]), 1);
    /// ```
    #[track_caller]
    fn argmin [Numeric] -> i64;

    /// Where the largest element is, in row-major order; NumPy's `np.argmax`.
    ///
    /// # Panics
    /// `attempt to get argmax of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::argmax(&[3, 1, 2]), 0);
    /// ```
    #[track_caller]
    fn argmax [Numeric] -> i64;

    /// The running sums, in row-major order; NumPy's `np.cumsum`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::cumsum(&[1, 2, 3]), arr!([1_i64, 3, 6]));
    /// ```
    fn cumsum [Sums] -> Owned<SumOf<A>, <Infer as ShapeFor<A::Shape>>::Shape>,
        where [Infer: NewShape<A::Shape>];

    /// The running products, in row-major order; NumPy's `np.cumprod`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::cumprod(&[1, 2, 3]), arr!([1_i64, 2, 6]));
    /// ```
    fn cumprod [Sums] -> Owned<SumOf<A>, <Infer as ShapeFor<A::Shape>>::Shape>,
        where [Infer: NewShape<A::Shape>];

    /// The sum of what is not `nan`; NumPy's `np.nansum`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nansum(&[1.0, f64::NAN, 2.0]), 3.0);
    /// ```
    fn nansum [Summable] -> SumOf<A>, through along_all;

    /// The product of what is not `nan`; NumPy's `np.nanprod`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanprod(&[4.0, f64::NAN, 2.0]), 8.0);
    /// ```
    fn nanprod [Summable] -> SumOf<A>, through along_all;

    /// The smallest element that is not `nan`, or `nan` if there is no other; NumPy's `np.nanmin`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation fmin which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanmin(&[4.0, f64::NAN, 2.0]), 2.0);
    /// ```
    #[track_caller]
    fn nanmin [Number] -> A::Elem, through along_all;

    /// The largest element that is not `nan`, or `nan` if there is no other; NumPy's `np.nanmax`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation fmax which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanmax(&[4.0, f64::NAN, 2.0]), 4.0);
    /// ```
    #[track_caller]
    fn nanmax [Number] -> A::Elem, through along_all;

    /// The average of what is not `nan`, or `nan` if there is nothing else; NumPy's `np.nanmean`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::nanmean(&[4.0, f64::NAN, 2.0]), 3.0);
    /// ```
    fn nanmean [Summable] -> MeanOf<A>, through along_all;
}

/// What a function yields along axis `N`, with elements of type `U`.
type Along<A, U, const N: isize> = Reduced<
    U,
    <A as AsView>::Shape,
    <<A as AsView>::Shape as ReduceAlong<N, AllAxes>>::Axes,
    Dropped,
>;

macro_rules! axis_functions {
    ($($(#[$attribute:meta])* fn $name:ident = $method:ident [$($bound:tt)*] -> $out:ty;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<const N: isize, A: AsView<Elem: $($bound)*> + ?Sized>(a: &A) -> Along<A, $out, N>
        where
            A::Shape: ReduceAlong<N, AllAxes>
                + ReduceShape<
                    <A::Shape as ReduceAlong<N, AllAxes>>::Axes,
                    Dropped,
                    Out: Results<$out>,
                >,
        {
            a.array_view().along::<N>().$method()
        }
    )*};
}

axis_functions! {
    /// The sums along axis `N`; NumPy's `np.sum(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sum_axis::<0, _>(&[[1, 2], [3, 4]]), arr!([4_i64, 6]));
    /// ```
    fn sum_axis = sum [Sums] -> SumOf<A>;

    /// The products along axis `N`; NumPy's `np.prod(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::prod_axis::<0, _>(&[[1, 2], [3, 4]]), arr!([3_i64, 8]));
    /// ```
    fn prod_axis = prod [Sums] -> SumOf<A>;

    /// The smallest elements along axis `N`; NumPy's `np.min(a, axis)`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation minimum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::min_axis::<0, _>(&[[1, 4], [3, 2]]), arr!([1, 2]));
    /// ```
    #[track_caller]
    fn min_axis = min [Numeric] -> A::Elem;

    /// The largest elements along axis `N`; NumPy's `np.max(a, axis)`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation maximum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::max_axis::<0, _>(&[[1, 4], [3, 2]]), arr!([3, 4]));
    /// ```
    #[track_caller]
    fn max_axis = max [Numeric] -> A::Elem;

    /// The largest elements minus the smallest along axis `N`; NumPy's `np.ptp(a, axis)`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation maximum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::ptp_axis::<0, _>(&[[1, 4], [3, 2]]), arr!([2, 2]));
    /// ```
    #[track_caller]
    fn ptp_axis = ptp [Number] -> A::Elem;

    /// The averages along axis `N`; NumPy's `np.mean(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::mean_axis::<1, _>(&[[1, 2], [3, 4]]), arr!([1.5, 3.5]));
    /// ```
    fn mean_axis = mean [Means] -> MeanOf<A>;

    /// The variances along axis `N`; NumPy's `np.var(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::var_axis::<0, _>(&[[1, 2], [3, 6]]), arr!([1.0, 4.0]));
    /// ```
    fn var_axis = var [Summable] -> VarianceOf<A>;

    /// The standard deviations along axis `N`; NumPy's `np.std(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::std_axis::<0, _>(&[[1, 2], [3, 6]]), arr!([1.0, 2.0]));
    /// ```
    fn std_axis = std [Summable] -> VarianceOf<A>;

    /// Whether any element is true, along axis `N`; NumPy's `np.any(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::any_axis::<0, _>(&[[0, 0], [1, 0]]), arr!([true, false]));
    /// ```
    fn any_axis = any [Number + Cast<bool>] -> bool;

    /// Whether all elements are true, along axis `N`; NumPy's `np.all(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::all_axis::<0, _>(&[[0, 1], [1, 1]]), arr!([false, true]));
    /// ```
    fn all_axis = all [Number + Cast<bool>] -> bool;

    /// How many elements are true, along axis `N`; NumPy's `np.count_nonzero(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::count_nonzero_axis::<0, _>(&[[0, 1], [1, 1]]), arr!([1_i64, 2]));
    /// ```
    fn count_nonzero_axis = count_nonzero [Number + Cast<bool>] -> i64;

    /// Where the smallest elements are along axis `N`; NumPy's `np.argmin(a, axis)`.
    ///
    /// # Panics
    /// `attempt to get argmin of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::argmin_axis::<0, _>(&[[1, 4], [3, 2]]), arr!([0_i64, 1]));
    /// ```
    #[track_caller]
    fn argmin_axis = argmin [Numeric] -> i64;

    /// Where the largest elements are along axis `N`; NumPy's `np.argmax(a, axis)`.
    ///
    /// # Panics
    /// `attempt to get argmax of an empty sequence`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::argmax_axis::<0, _>(&[[1, 4], [3, 2]]), arr!([1_i64, 0]));
    /// ```
    #[track_caller]
    fn argmax_axis = argmax [Numeric] -> i64;
}

/// The running sums along axis `N`; NumPy's `np.cumsum(a, axis)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::cumsum_axis::<0, _>(&[[1, 2], [3, 4]]), arr!([[1_i64, 2], [4, 6]]));
/// ```
#[must_use]
pub fn cumsum_axis<const N: isize, A>(a: &A) -> Owned<SumOf<A>, A::Shape>
where
    A: AsView<Elem: Sums, Shape: AxisOf<N>> + ?Sized,
{
    a.array_view().cumsum_axis::<N>()
}

/// The running products along axis `N`; NumPy's `np.cumprod(a, axis)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::cumprod_axis::<0, _>(&[[1, 2], [3, 4]]), arr!([[1_i64, 2], [3, 8]]));
/// ```
#[must_use]
pub fn cumprod_axis<const N: isize, A>(a: &A) -> Owned<SumOf<A>, A::Shape>
where
    A: AsView<Elem: Sums, Shape: AxisOf<N>> + ?Sized,
{
    a.array_view().cumprod_axis::<N>()
}
