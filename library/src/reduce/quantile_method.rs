//! The methods of quantiles: where between two sorted elements a quantile is.

use crate::element::{Cast, Real, Subtracted, Summable};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;

/// A place between two of some sorted elements.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Between {
    /// The positions of both.
    pub before: usize,
    pub after: usize,
    /// How far the place is from the first, as a part of the distance.
    pub part: f64,
}

/// A method of quantiles, `method='hazen'`: [`np::words::Hazen`](crate::np::words::Hazen) and the like. `T` is the type of the elements,
/// `U` that of a value between two of them.
pub trait QuantileMethod<T, U> {
    crate::sealed::seal!(required);

    /// The type of the quantiles: `T` if they are elements.
    type Out: Copy;

    /// The place among `count` elements of a quantile from 0 to 1.
    #[doc(hidden)]
    fn place(count: usize, quantile: f64) -> Between;

    /// The value at a part of the distance between two elements.
    #[doc(hidden)]
    fn value(before: T, after: T, part: f64) -> Self::Out;

    /// An element as it is.
    #[doc(hidden)]
    fn element(element: T) -> Self::Out;

    /// The quantile of no elements.
    #[doc(hidden)]
    fn nothing() -> Self::Out;
}

/// A method of quantiles of elements of type `T`: to interpolate, there has to be a difference of them.
pub trait TakesElements<T> {
    crate::sealed::seal!(required);
}

/// The methods, as the words that NumPy calls them by.
macro_rules! methods {
    ($($word:ident $text:literal;)*) => {$(
        #[doc = concat!("`method='", $text, "'`")]
        #[derive(Clone, Copy, Debug)]
        pub struct $word;
    )*};
}
methods! {
    Linear "linear";
    InvertedCdf "inverted_cdf";
    AveragedInvertedCdf "averaged_inverted_cdf";
    ClosestObservation "closest_observation";
    InterpolatedInvertedCdf "interpolated_inverted_cdf";
    Hazen "hazen";
    Weibull "weibull";
    MedianUnbiased "median_unbiased";
    NormalUnbiased "normal_unbiased";
    Lower "lower";
    Higher "higher";
    Midpoint "midpoint";
    Nearest "nearest";
}

/// Methods that yield one of the elements: the position, of a float or rounded.
macro_rules! of_elements {
    ($($word:ident |$count:ident, $quantile:ident| $position:expr;)*) => {$(
        impl<T> TakesElements<T> for $word {
            crate::sealed::seal!();
        }

        impl<T: Copy, U> QuantileMethod<T, U> for $word
        where
            f64: Cast<T>,
        {
            crate::sealed::seal!();

            type Out = T;

            fn place($count: usize, $quantile: f64) -> Between {
                let $count = $count as f64;
                // `as` makes 0 of a negative position.
                let position = $position as usize;
                let position = position.min(($count as usize).saturating_sub(1));
                Between { before: position, after: position, part: 0.0 }
            }

            fn value(before: T, _: T, _: f64) -> T {
                before
            }

            fn element(element: T) -> T {
                element
            }

            fn nothing() -> T {
                f64::NAN.cast()
            }
        }
    )*};
}
of_elements! {
    InvertedCdf |count, quantile| {
        let index = count * quantile - 1.0;
        if index == index.floor() { index } else { index.floor() + 1.0 }
    };
    ClosestObservation |count, quantile| {
        let index = count * quantile - 1.5;
        let is_odd = index.floor().rem_euclid(2.0) == 1.0;
        if index == index.floor() && is_odd { index } else { index.floor() + 1.0 }
    };
    Lower |count, quantile| ((count - 1.0) * quantile).floor();
    Higher |count, quantile| ((count - 1.0) * quantile).ceil();
    Nearest |count, quantile| ((count - 1.0) * quantile).round_ties_even();
}

/// Methods that interpolate: the place as a float, and what becomes of the part.
macro_rules! interpolated {
    ($($word:ident |$count:ident, $quantile:ident| $place:expr, |$part:ident, $index:ident| $fixed:expr;)*) => {$(
        impl<T: Subtracted> TakesElements<T> for $word {
            crate::sealed::seal!();
        }

        impl<T, U> QuantileMethod<T, U> for $word
        where
            T: Summable + Cast<U>,
            U: Real,
            f64: Cast<U>,
        {
            crate::sealed::seal!();

            type Out = U;

            #[inline]
            fn place(count: usize, $quantile: f64) -> Between {
                let last = count.saturating_sub(1);
                let $count = count as f64;
                let $index: f64 = $place;
                // NumPy measures from -1 behind the last, where both are the last, and from 0 before
                // the first.
                let (before, after, from) = if $index >= last as f64 {
                    (last, last, -1.0)
                } else if $index < 0.0 {
                    (0, 0, 0.0)
                } else {
                    let before = $index.floor();
                    (before as usize, before as usize + 1, before)
                };
                let $part = $index - from;
                Between { before, after, part: $fixed }
            }

            #[inline]
            fn value(before: T, after: T, part: f64) -> U {
                let (before, after): (U, U) = (before.cast(), after.cast());
                let distance = after.subtract(before);
                if part >= 0.5 {
                    after.subtract(distance.multiply((1.0 - part).cast()))
                } else {
                    before.add(distance.multiply(part.cast()))
                }
            }

            #[inline]
            fn element(element: T) -> U {
                element.cast()
            }

            fn nothing() -> U {
                f64::NAN.cast()
            }
        }
    )*};
}
interpolated! {
    Linear |count, quantile| (count - 1.0) * quantile, |part, index| part;
    AveragedInvertedCdf |count, quantile| count * quantile - 1.0, |part, index| {
        if part == 0.0 { 0.5 } else { 1.0 }
    };
    InterpolatedInvertedCdf |count, quantile| hyndman_fan(count, quantile, 0.0, 1.0), |part, index| part;
    Hazen |count, quantile| hyndman_fan(count, quantile, 0.5, 0.5), |part, index| part;
    Weibull |count, quantile| hyndman_fan(count, quantile, 0.0, 0.0), |part, index| part;
    MedianUnbiased |count, quantile| hyndman_fan(count, quantile, 1.0 / 3.0, 1.0 / 3.0), |part, index| part;
    NormalUnbiased |count, quantile| hyndman_fan(count, quantile, 3.0 / 8.0, 3.0 / 8.0), |part, index| part;
    Midpoint |count, quantile| {
        let place = (count - 1.0) * quantile;
        0.5 * (place.floor() + place.ceil())
    }, |_part, index| if index.fract() == 0.0 { 0.0 } else { 0.5 };
}

/// The place by the formula of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996).
fn hyndman_fan(count: f64, quantile: f64, alpha: f64, beta: f64) -> f64 {
    count * quantile + (alpha + quantile * (1.0 - alpha - beta)) - 1.0
}
