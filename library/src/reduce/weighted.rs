//! Averages of which some elements count more than others.

use super::fold::Sum;
use super::reduction::{Reduction, unknown, with_buffer};
use super::results::{Reduced, Results};
use super::walk::Axes;
use crate::array::{AsView, Owned};
use crate::element::{Cast, Inexact, Number, Promote, Summable};
use crate::engine::allocate;
use crate::expr::Expr;
use crate::refusal::require;
use crate::shape::ReduceShape;
use crate::shape::agree::{Agreement, Averages};
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// The type in which elements of type `T` are averaged with weights of type `W`.
pub type Weighted<T, W> = <<T as Number>::Quotient as Promote<W>>::Out;

/// The weight of each element of an array of lengths `lens`, of as many weights, or of one for each
/// position of the axes that are reduced.
#[track_caller]
pub(super) fn spread<'w, U: Copy>(
    weights: Cow<'w, [U]>,
    of: &[usize],
    lens: &[usize],
    axes: Axes,
) -> Cow<'w, [U]> {
    if of == lens {
        return weights;
    }
    require!(
        !axes.are_all(),
        "Axis must be specified when shapes of a and weights differ."
    );
    let reduced = (0..lens.len()).filter(|&axis| axes.contains(axis));
    require!(
        reduced.map(|axis| lens[axis]).eq(of.iter().copied()),
        "Shape of weights must be consistent with shape of a along specified axis."
    );
    let number = |mut place: usize| {
        let (mut number, mut step) = (0, 1);
        for (axis, len) in lens.iter().enumerate().rev() {
            if axes.contains(axis) {
                number += place % len * step;
                step *= len;
            }
            place /= len;
        }
        number
    };
    let size = lens.iter().product();
    let last = lens.len() - 1;
    let mut all = allocate(size);
    for row in (0..size).step_by(lens[last].max(1)) {
        let first = number(row);
        if axes.contains(last) {
            all.extend_from_slice(&weights[first..][..lens[last]]);
        } else {
            all.extend(core::iter::repeat_n(weights[first], lens[last]));
        }
    }
    Cow::Owned(all)
}

impl<E, A, K> Reduction<E, A, K> {
    /// The averages in which each element counts as much as its weight; NumPy's
    /// `np.average(a, weights=w)`. The weights have the shape of the elements, or one axis, as long as the
    /// one that is reduced.
    ///
    /// # Panics
    /// `Axis must be specified when shapes of a and weights differ.`;
    /// `Shape of weights must be consistent with shape of a along specified axis.`;
    /// `Weights sum to zero, can't be normalized`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [4.0, 8.0]]);
    /// assert_eq!(a.along::<0>().average(&[3, 1]), arr!([1.75, 3.5]));
    /// assert_eq!(arr!(np.average(a, weights=[[1, 1], [1, 5]])), 5.875);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn average<T, S, W, U>(self, weights: &W) -> Reduced<U, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K, Out: Results<U>>,
        W: AsView<Elem: Cast<U> + Copy> + ?Sized,
        T: Summable<Quotient: Promote<W::Elem, Out = U>> + Cast<U>,
        U: Summable<Sum = U> + Inexact,
    {
        self.averages(weights, |average, _| average)
    }

    /// [`average`](Self::average) of all elements, as `arr!` calls it: with as many weights, as far as the types know.
    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub fn average_agreeing<T, S, W, U>(
        self,
        weights: &W,
        _: Agreement<W::Shape, S, Averages>,
    ) -> Reduced<U, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K, Out: Results<U>>,
        W: AsView<Elem: Cast<U> + Copy> + ?Sized,
        T: Summable<Quotient: Promote<W::Elem, Out = U>> + Cast<U>,
        U: Summable<Sum = U> + Inexact,
    {
        self.average(weights)
    }

    /// The averages, and the sums of the weights; NumPy's `np.average(a, weights=w, returned=True)`.
    ///
    /// # Panics
    /// As [`average`](Self::average).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (average, weight) = arr!(np.average([1.0, 2.0], weights=[3, 1], returned=True));
    /// assert_eq!((average, weight), (1.25, 4.0));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn average_returned<T, S, W, U>(
        self,
        weights: &W,
    ) -> (Reduced<U, S, A, K>, Reduced<U, S, A, K>)
    where
        E: Expr<Elem = T, Shape = S> + Copy,
        S: ReduceShape<A, K, Out: Results<U>>,
        W: AsView<Elem: Cast<U> + Copy> + ?Sized,
        T: Summable<Quotient: Promote<W::Elem, Out = U>> + Cast<U>,
        U: Summable<Sum = U> + Inexact,
    {
        let sums = self.of(*self.expression());
        (
            self.averages(weights, |average, _| average),
            sums.averages(weights, |_, weight| weight),
        )
    }

    /// The averages, counted with how many of them; NumPy's `np.average(a, returned=True)` without weights.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.average([1.0, 2.0], returned=True)), (1.5, 2.0));
    /// ```
    #[doc(alias = "np.average")]
    #[must_use]
    pub fn mean_returned<T, S>(
        self,
    ) -> (Reduced<T::Quotient, S, A, K>, Reduced<T::Quotient, S, A, K>)
    where
        E: Expr<Elem = T, Shape = S> + Copy,
        S: ReduceShape<A, K, Out: Results<T::Quotient>>,
        T: Summable,
        f64: Cast<T::Quotient>,
    {
        let count: T::Quotient = (self.count() as f64).cast();
        let counts = self.results().collect(count, |_| {}, |count| count);
        (self.mean(), counts)
    }

    /// What `f` makes of the averages and of the sums of the weights.
    #[track_caller]
    fn averages<T, S, W, U>(self, weights: &W, f: impl Fn(U, U) -> U) -> Reduced<U, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        S: ReduceShape<A, K, Out: Results<U>>,
        W: AsView<Elem: Cast<U> + Copy> + ?Sized,
        T: Summable<Quotient: Promote<W::Elem, Out = U>> + Cast<U>,
        U: Summable<Sum = U> + Inexact,
    {
        let weights = weights.array_view();
        let shape = self.shape();
        let of = weights.shape();
        let mut copy = Vec::new();
        let weights: &[U] = weights.cast_in(&mut copy);
        let lens = shape.lens();
        // Weights of positions are added by themselves, in their own order, and so are all of them.
        let is_common = Self::AXES.are_all() || of.as_ref() != lens.as_ref();
        let common = is_common.then(|| weights.array_view().sum());
        let weights = Cow::Borrowed(weights);
        let weights = spread(weights, of.as_ref(), lens.as_ref(), Self::AXES);
        let mut products: Vec<U> = allocate(weights.len());
        self.for_each_block(&mut |block| {
            let weights = weights[products.len()..].iter();
            let next = block.iter().zip(weights).map(|(element, weight)| {
                let element: U = (*element).cast();
                element.multiply(*weight)
            });
            products.extend(next);
        });
        let products = Owned::from_parts(shape, products);
        let products = self.of(products.view());
        let weights = common
            .is_none()
            .then(|| Owned::from_parts(shape, weights.into_owned()));
        let fill = |sums: &mut [U::Precise]| {
            products.pass::<Sum>(sums, unknown(sums.len()), false);
            with_buffer(sums.len(), U::Precise::ZERO, |scales| {
                if let Some(common) = common {
                    scales.fill(common.precise());
                }
                if let Some(weights) = &weights {
                    let weights = self.of(weights.view());
                    weights.pass::<Sum>(scales, unknown(scales.len()), false);
                }
                for (sum, scale) in sums.iter_mut().zip(scales) {
                    let scale = U::of_precise(*scale);
                    require!(scale != U::ZERO, "Weights sum to zero, can't be normalized");
                    *sum = f(U::of_precise(*sum).divide(scale), scale).precise();
                }
            });
        };
        self.results()
            .collect(U::Precise::ZERO, fill, U::of_precise)
    }
}
