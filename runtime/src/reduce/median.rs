//! Medians.

use super::fold::is_nan;
use super::reduction::Reduction;
use super::results::{Reduced, Results};
use crate::element::{Average, Number, Summable};
use crate::expr::Expr;
use crate::kernels;
use crate::shape::ReduceShape;

/// The median of some elements: `nan` if there are none, or if one of them is.
fn median<T: Summable>(elements: &mut [T]) -> T::Quotient {
    let count = elements.len();
    let invalid = elements.iter().copied().find(|&x| is_nan(x));
    if count == 0 || invalid.is_some() {
        return T::Quotient::ZERO.over(0.0);
    }
    select(elements, count / 2);
    let upper: T::Quotient = elements[count / 2].cast();
    match elements[..count / 2].iter().max_by(|a, b| a.order(**b)) {
        Some(&lower) if count.is_multiple_of(2) => {
            let lower: T::Quotient = lower.cast();
            lower.add(upper).over(2.0)
        }
        _ => upper,
    }
}

/// Puts the element that belongs at a position there, as `select_nth_unstable` does.
pub(super) fn select<T: Number>(elements: &mut [T], position: usize) {
    if kernels::select(elements, position).is_none() {
        elements.select_nth_unstable_by(position, |a, b| a.order(*b));
    }
}

/// The elements that are numbers, moved to the front.
pub(super) fn numbers<T: Number>(elements: &mut [T]) -> &mut [T] {
    let mut count = 0;
    for place in 0..elements.len() {
        if !is_nan(elements[place]) {
            elements.swap(place, count);
            count += 1;
        }
    }
    &mut elements[..count]
}

impl<E, A, K> Reduction<E, A, K> {
    /// The medians: the middle one of the sorted elements, or the average of the two in the middle;
    /// `nan` where there is one, or no element. NumPy's `np.median`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[3, 1, 2], [5, 9, 8]]);
    /// assert_eq!(a.along::<1>().median(), arr!([2.0, 8.0]));
    /// assert_eq!(arr!(np.median(a)), 4.0);
    /// ```
    #[must_use]
    pub fn median<T, S>(self) -> Reduced<T::Quotient, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<T::Quotient>>,
    {
        self.medians(median)
    }

    /// The medians of what is not `nan`, or `nan` where there is nothing else; NumPy's `np.nanmedian`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, f64::NAN], [2.0, 3.0]]);
    /// assert_eq!(arr!(np.nanmedian(a, axis=0)), arr!([1.5, 3.0]));
    /// ```
    #[must_use]
    pub fn nanmedian<T, S>(self) -> Reduced<T::Quotient, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<T::Quotient>>,
    {
        self.medians(|elements| median(numbers(elements)))
    }

    fn medians<T, S>(self, median: fn(&mut [T]) -> T::Quotient) -> Reduced<T::Quotient, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<T::Quotient>>,
    {
        let fill = |medians: &mut [T::Quotient]| {
            let mut groups = self.groups();
            for (place, group) in groups.each(medians.len()).enumerate() {
                medians[place] = median(group);
            }
        };
        self.results()
            .collect(T::Quotient::ZERO, fill, |median| median)
    }
}
