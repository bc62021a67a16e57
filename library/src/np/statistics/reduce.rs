//! Reductions of all elements, as functions. Along axes, they are methods of [`Reduction`](crate::Reduction):
//! `a.along::<0>().sum()`.

use crate::array::{AsView, Owned};
use crate::element::{Cast, Means, Number, Numeric};
use crate::reduce::{Summable, Sums, Variance};
use crate::shape::{Infer, NewShape, ShapeFor};

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
