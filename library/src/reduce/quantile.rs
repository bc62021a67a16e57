//! Quantiles and percentiles.

use super::fold::is_nan;
use super::median::{numbers, select};
use super::quantile_method::{Between, Linear, Lower, QuantileMethod, TakesElements};
use super::quantile_weights::QuantileWeights;
use super::reduction::Reduction;
use super::results::Results;
use crate::element::{
    Cast, FloatElement, Number, Promote, Real, Subtracted, Summable, float, for_each_number, int,
};
use crate::error::or_panic;
use crate::expr::{Expr, Operand, collect};
use crate::refusal::{refuse, require};
use crate::shape::{Joined, ReduceShape, Shape, checked_size, computed_shape};
use alloc::vec::Vec;

/// The type of the quantiles of elements of type `T` at places of type `Q`.
type QuantileOf<T, Q> = <<T as Number>::Quotient as Promote<Q>>::Out;

/// A part of all elements, from 0 to 1, of which quantiles of elements of type `T` are taken. An integer is 0 or 1: what
/// is there is one of the elements, and has their type.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.quantile([3, 1, 2], 1)), 3_i64);
/// assert_eq!(arr!(np.quantile([3, 1, 2], 1.0)), 3.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "Quantiles must be in the range [0, 1]",
    label = "no numbers: `{Self}`"
)]
pub trait QuantilePlace<T> {
    crate::sealed::seal!(required);

    /// The type that is calculated in.
    type Value;
    /// How the quantile is found.
    type Method: QuantileMethod<T, Self::Value>;
}

/// How quantiles at parts of type `Q` are found.
type MethodOf<T, Q> = <Q as QuantilePlace<T>>::Method;

/// The type of quantiles of elements of type `T` at parts of type `Q`.
pub type QuantileAt<T, Q> =
    <MethodOf<T, Q> as QuantileMethod<T, <Q as QuantilePlace<T>>::Value>>::Out;

macro_rules! places {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Copy> QuantilePlace<T> for $integer
        where
            f64: Cast<T>,
        {
            crate::sealed::seal!();

            type Value = T;
            type Method = Lower;
        }
    )*};
}
for_each_number!(signed unsigned => places! {});
places! { int bool }

macro_rules! places_between {
    ($([$($generics:tt)*] $float:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, Q, $($generics)*> QuantilePlace<T> for $float
        where
            T: Summable<Quotient: Promote<$float, Out = Q>> + Cast<Q>,
            Q: Real,
            f64: Cast<Q>,
        {
            crate::sealed::seal!();

            type Value = Q;
            type Method = Linear;
        }
    )*};
}
places_between! {
    [F: FloatElement] F;
    [] float;
}

/// Places that quantiles are taken at, a number or an array of them, of results with shape `S`.
pub trait Quantiles<'q, S: Shape>: Operand {
    /// The type of the places.
    type Elem: Cast<f64>;
    /// All quantiles: the axes of the places, and those of the results.
    type Shape: Shape;

    /// The places.
    #[doc(hidden)]
    fn places(&'q self) -> Places;
}

/// Places, as numbers.
pub struct Places {
    pub(super) places: Vec<f64>,
    /// The lengths of the array that they are in.
    pub(super) lens: Vec<usize>,
}

impl Places {
    /// As parts of the largest place there can be.
    #[inline]
    #[track_caller]
    fn within(mut self, most: f64, otherwise: &str) -> Self {
        let is_valid = |place: &f64| (0.0..=most).contains(place);
        require!(self.places.iter().all(is_valid), "{otherwise}");
        self.places.iter_mut().for_each(|place| *place /= most);
        self
    }
}

impl<'q, S: Shape, Q, Z, T, Out> Quantiles<'q, S> for Q
where
    Q: Operand<Expr<'q>: Expr<Elem = T, Shape = Z>> + ?Sized + 'q,
    Z: Joined<S, Out = Out>,
    Out: Shape,
    T: Cast<f64>,
{
    type Elem = T;
    type Shape = Out;

    fn places(&'q self) -> Places {
        let places = self.operand();
        let shape = or_panic(places.shape());
        let places = or_panic(collect(places, shape));
        Places {
            places: places.into_iter().map(Cast::cast).collect(),
            lens: shape.lens().as_ref().to_vec(),
        }
    }
}

/// Puts the elements that belong at some positions there: the positions ascend.
fn put_in_place<T: Number>(elements: &mut [T], positions: &[usize]) {
    if elements.is_empty() {
        return;
    }
    let middle = positions.len() / 2;
    let Some(&position) = positions.get(middle) else {
        return;
    };
    select(elements, position);
    let (before, rest) = elements.split_at_mut(position);
    put_in_place(before, &positions[..middle]);
    let after: Vec<usize> = positions[middle + 1..]
        .iter()
        .map(|other| other - position - 1)
        .collect();
    put_in_place(&mut rest[1..], &after);
}

/// The quantile of elements of which those around the place, and the last, are where they belong.
fn quantile<T, U, M>(sorted: &[T], place: f64) -> M::Out
where
    T: Summable,
    M: QuantileMethod<T, U>,
{
    let [.., last] = sorted else {
        return M::nothing();
    };
    // The ends are elements: between them and an infinity there would be no number.
    if is_nan(*last) || place == 1.0 {
        return M::element(*last);
    }
    let Between {
        before,
        after,
        part,
    } = M::place(sorted.len(), place);
    if place == 0.0 {
        return M::element(sorted[before]);
    }
    M::value(sorted[before], sorted[after], part)
}

// Written out, not by a macro: a mistake is reported at a bound of the method.
impl<E, A, K> Reduction<E, A, K> {
    /// The quantiles: the values below which these parts of the sorted elements are, interpolated
    /// between two of them; `nan` where there is one. `q` is a number from 0 to 1, or an array of them,
    /// whose axes come first in the result. NumPy's `np.quantile`.
    ///
    /// # Panics
    /// `Quantiles must be in the range [0, 1]`;
    /// `index -1 is out of bounds for axis 0 with size 0`, of no floats, or `index 0 ..` of no integers.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 4], [10, 20, 40]]);
    /// assert_eq!(a.along::<1>().quantile(&0.75), arr!([3.0, 30.0]));
    /// assert_eq!(arr!(np.quantile(a, [0, 0.5], axis=1)), arr!([[1.0, 10.0], [2.0, 20.0]]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn quantile<'q, T, S, Q>(
        self,
        q: &'q Q,
    ) -> <Q::Shape as Results<QuantileAt<T, Q::Elem>>>::Out
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K>,
        Q: Quantiles<'q, S::Out, Elem: QuantilePlace<T>, Shape: Results<QuantileAt<T, Q::Elem>>>
            + ?Sized,
        T: Summable + Subtracted,
    {
        let places = q
            .places()
            .within(1.0, "Quantiles must be in the range [0, 1]");
        self.quantiles::<T, S, Q::Shape, _, MethodOf<T, Q::Elem>>(places, Elements::All)
    }

    /// As [`quantile`](Self::quantile), with `q` from 0 to 100; NumPy's `np.percentile`.
    ///
    /// # Panics
    /// `Percentiles must be in the range [0, 100]`;
    /// `index -1 is out of bounds for axis 0 with size 0`, of no floats, or `index 0 ..` of no integers.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 4]);
    /// assert_eq!(arr!(np.percentile(a, 50)), 2.0);
    /// assert_eq!(arr!(np.percentile(a, [0, 75])), arr!([1.0, 3.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn percentile<'q, T, S, Q>(
        self,
        q: &'q Q,
    ) -> <Q::Shape as Results<QuantileOf<T, Q::Elem>>>::Out
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K>,
        Q: Quantiles<'q, S::Out, Shape: Results<QuantileOf<T, Q::Elem>>> + ?Sized,
        T: Summable<Quotient: Promote<Q::Elem, Out: Real>>
            + Subtracted
            + Cast<QuantileOf<T, Q::Elem>>,
        f64: Cast<QuantileOf<T, Q::Elem>>,
    {
        let places = q
            .places()
            .within(100.0, "Percentiles must be in the range [0, 100]");
        self.quantiles::<T, S, Q::Shape, QuantileOf<T, Q::Elem>, Linear>(places, Elements::All)
    }

    /// As [`quantile`](Self::quantile), of what is not `nan`; `nan` where there is nothing else. NumPy's
    /// `np.nanquantile`.
    ///
    /// # Panics
    /// `Quantiles must be in the range [0, 1]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, np.nan, 4], [np.nan, 20, np.nan]]);
    /// assert_eq!(arr!(np.nanquantile(a, 0.5, axis=1)), arr!([2.5, 20.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn nanquantile<'q, T, S, Q>(
        self,
        q: &'q Q,
    ) -> <Q::Shape as Results<QuantileAt<T, Q::Elem>>>::Out
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K>,
        Q: Quantiles<'q, S::Out, Elem: QuantilePlace<T>, Shape: Results<QuantileAt<T, Q::Elem>>>
            + ?Sized,
        T: Summable + Subtracted,
    {
        let places = q
            .places()
            .within(1.0, "Quantiles must be in the range [0, 1]");
        self.quantiles::<T, S, Q::Shape, _, MethodOf<T, Q::Elem>>(places, Elements::Numbers)
    }

    /// As [`percentile`](Self::percentile), of what is not `nan`; `nan` where there is nothing else.
    /// NumPy's `np.nanpercentile`.
    ///
    /// # Panics
    /// `Percentiles must be in the range [0, 100]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanpercentile([1.0, np.nan, 4.0], 50)), 2.5);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn nanpercentile<'q, T, S, Q>(
        self,
        q: &'q Q,
    ) -> <Q::Shape as Results<QuantileOf<T, Q::Elem>>>::Out
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K>,
        Q: Quantiles<'q, S::Out, Shape: Results<QuantileOf<T, Q::Elem>>> + ?Sized,
        T: Summable<Quotient: Promote<Q::Elem, Out: Real>>
            + Subtracted
            + Cast<QuantileOf<T, Q::Elem>>,
        f64: Cast<QuantileOf<T, Q::Elem>>,
    {
        let places = q
            .places()
            .within(100.0, "Percentiles must be in the range [0, 100]");
        self.quantiles::<T, S, Q::Shape, QuantileOf<T, Q::Elem>, Linear>(places, Elements::Numbers)
    }
}

/// Which elements there are quantiles of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Elements {
    /// All of them.
    All,
    /// Those that are numbers.
    Numbers,
}

impl<E, A, K> Reduction<E, A, K> {
    /// The quantiles at these places.
    #[track_caller]
    fn quantiles<T, S, Z, U, M>(self, Places { places, lens }: Places, elements: Elements) -> Z::Out
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K>,
        Z: Results<M::Out>,
        T: Summable,
        M: QuantileMethod<T, U>,
    {
        let shape: Z = self.shape_of_quantiles::<T, S, Z, M::Out>(lens, elements);
        let fill = |quantiles: &mut [M::Out]| {
            let results: usize = self.results().lens().as_ref().iter().product();
            let (mut groups, mut lane) = (self.groups(), Vec::new());
            for result in 0..results {
                let group = groups.next_of(&mut lane);
                let group = match elements {
                    Elements::All => group,
                    Elements::Numbers => numbers(group),
                };
                let places_of = |place: &f64| {
                    let place = M::place(group.len(), *place);
                    [place.before, place.after]
                };
                let mut positions: Vec<usize> = places.iter().flat_map(places_of).collect();
                // `nan` is last, if there is one.
                positions.push(group.len().saturating_sub(1));
                positions.sort_unstable();
                positions.dedup();
                put_in_place(group, &positions);
                for (row, &place) in places.iter().enumerate() {
                    quantiles[row * results + result] = quantile::<T, U, M>(group, place);
                }
            }
        };
        shape.collect(M::element(T::ZERO), fill, |quantile| quantile)
    }

    /// The shape of all quantiles at places in an array of these lengths.
    #[track_caller]
    pub(super) fn shape_of_quantiles<T, S, Z, Q>(
        &self,
        mut lens: Vec<usize>,
        elements: Elements,
    ) -> Z
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K>,
        Z: Shape,
        T: Summable,
    {
        lens.extend_from_slice(self.results().lens().as_ref());
        let size = or_panic(checked_size::<Q>(&lens));
        if size > 0 && self.count() == 0 && elements == Elements::All {
            // NumPy looks for `nan` at the end, where there can be one.
            let position = if T::ZERO.exact().is_none() { -1 } else { 0 };
            refuse!("index {position} is out of bounds for axis 0 with size 0");
        }
        computed_shape(&lens)
    }
}

macro_rules! by_method {
    ($($(#[$attribute:meta])* $name:ident, $most:literal $otherwise:literal, $elements:ident;)*) => {
        impl<E, A, K> Reduction<E, A, K> {$(
            $(#[$attribute])*
            #[must_use]
            #[track_caller]
            pub fn $name<'q, T, S, Q, M, U>(
                self,
                q: &'q Q,
                _method: M,
                weights: impl QuantileWeights<M>,
            ) -> <Q::Shape as Results<M::Out>>::Out
            where
                E: Expr<Elem = T, Shape = S>,
                S: ReduceShape<A, K>,
                Q: Quantiles<'q, S::Out, Shape: Results<M::Out>> + ?Sized,
                T: Summable<Quotient: Promote<Q::Elem, Out = U>>,
                M: QuantileMethod<T, U> + TakesElements<T>,
            {
                let places = q.places().within($most, $otherwise);
                let elements = Elements::$elements;
                match weights.given() {
                    None => self.quantiles::<T, S, Q::Shape, U, M>(places, elements),
                    Some(weights) => self.weighted_quantiles::<T, S, Q::Shape, U, M>(places, elements, weights),
                }
            }
        )*}
    };
}
by_method! {
    /// The quantiles by one of NumPy's 13 methods, a word of [`np::words`](crate::np::words), and of
    /// elements that count as much as their weights, if there are any: NumPy's
    /// `np.quantile(a, q, method=.., weights=..)`. Of `inverted_cdf`, `closest_observation`, `lower`,
    /// `higher` and `nearest`, they are elements, and have their type. `inverted_cdf` alone takes weights:
    /// one for each element, or one for each position of the axes that are reduced.
    ///
    /// # Panics
    /// As [`quantile`](Self::quantile); `Weights must be non-negative.`;
    /// `Weights included NaN, inf or were all zero.`;
    /// `Axis must be specified when shapes of a and weights differ.`;
    /// `Shape of weights must be consistent with shape of a along specified axis.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2, 4], [10, 20, 40]]);
    /// assert_eq!(a.along::<1>().quantile_with(&0.3, np::words::Lower, np::Unset), arr!([1, 10]));
    /// assert_eq!(arr!(np.quantile(a, 0.5, axis=0, method="hazen")), arr!([5.5, 11.0, 22.0]));
    /// assert_eq!(arr!(np.quantile(a, 0.5, axis=1, method="inverted_cdf", weights=[1, 0, 4])), arr!([4, 40]));
    /// ```
    quantile_with, 1.0 "Quantiles must be in the range [0, 1]", All;
    /// As [`quantile_with`](Self::quantile_with), with `q` from 0 to 100; NumPy's
    /// `np.percentile(a, q, method=..)`.
    ///
    /// # Panics
    /// As [`percentile`](Self::percentile).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.percentile([1, 2, 4], (10, 60), method="nearest")), arr!([1, 2]));
    /// ```
    percentile_with, 100.0 "Percentiles must be in the range [0, 100]", All;
    /// As [`quantile_with`](Self::quantile_with), of what is not `nan`; NumPy's
    /// `np.nanquantile(a, q, method=..)`.
    ///
    /// # Panics
    /// `Quantiles must be in the range [0, 1]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanquantile([1, np.nan, 4], 0.5, method="higher")), 4.0);
    /// ```
    nanquantile_with, 1.0 "Quantiles must be in the range [0, 1]", Numbers;
    /// As [`percentile_with`](Self::percentile_with), of what is not `nan`; NumPy's
    /// `np.nanpercentile(a, q, method=..)`.
    ///
    /// # Panics
    /// `Percentiles must be in the range [0, 100]`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanpercentile([1, np.nan, 4], 50, method="weibull")), 2.5);
    /// ```
    nanpercentile_with, 100.0 "Percentiles must be in the range [0, 100]", Numbers;
}
