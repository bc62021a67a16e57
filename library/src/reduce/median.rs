//! Medians.

use super::fold::is_nan;
use super::reduction::Reduction;
use super::results::{Reduced, Results};
use crate::element::{Average, Number, Summable};
use crate::expr::Expr;
use crate::kernels;
use crate::shape::ReduceShape;
use alloc::vec::Vec;

/// The median of some elements: `nan` if there are none, or if one of them is. As sums of NumPy's begin with 0, it is
/// never -0.
fn median<T: Summable>(elements: &mut [T]) -> T::Quotient {
    let count = elements.len();
    // In blocks, so that they are looked at in vectors.
    let has_nan = |block: &[T]| block.iter().fold(false, |any, &x| any | is_nan(x));
    if count == 0 || elements.chunks(1024).any(has_nan) {
        return T::Quotient::ZERO.over(0.0);
    }
    if let &mut [a, b, c] = elements {
        let (lower, upper) = if b.precedes(a) { (b, a) } else { (a, b) };
        let below = if upper.precedes(c) { upper } else { c };
        let middle = if below.precedes(lower) { lower } else { below };
        let middle: T::Quotient = middle.cast();
        return middle.add(T::Quotient::ZERO);
    }
    select(elements, count / 2);
    let upper: T::Quotient = elements[count / 2].cast();
    if !count.is_multiple_of(2) {
        return upper.add(T::Quotient::ZERO);
    }
    let lower: T::Quotient = last(&elements[..count / 2]).cast();
    lower.add(upper).add(T::Quotient::ZERO).over(2.0)
}

/// The last of some elements in the order in which they are sorted; there is one.
fn last<T: Number>(elements: &[T]) -> T {
    let later = |a: T, b: T| if a.precedes(b) { b } else { a };
    // Side by side, so that they are compared in vectors.
    let (groups, rest) = elements.as_chunks::<8>();
    let mut last = [elements[0]; 8];
    for group in groups {
        for (last, &element) in last.iter_mut().zip(group) {
            *last = later(*last, element);
        }
    }
    last.into_iter()
        .chain(rest.iter().copied())
        .fold(elements[0], later)
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
            let (mut groups, mut lane) = (self.groups(), Vec::new());
            for result in medians {
                *result = median(groups.next_of(&mut lane));
            }
        };
        self.results()
            .collect(T::Quotient::ZERO, fill, |median| median)
    }
}

#[cfg(test)]
mod tests {
    use super::{is_nan, median};

    /// Three elements in every order and with every tie, as those that are sorted.
    #[test]
    fn the_middle_of_three() {
        let values = [-1.5, -0.0, 0.0, 2.0, f64::INFINITY, f64::NAN];
        for (a, b, c) in values.into_iter().flat_map(|a| {
            let pairs = values.into_iter().flat_map(move |b| values.map(|c| (b, c)));
            pairs.map(move |(b, c)| (a, b, c))
        }) {
            let mut sorted = [a, b, c];
            sorted.sort_by(f64::total_cmp);
            let middle = sorted[1] + 0.0;
            let expected = match sorted.into_iter().any(is_nan) {
                true => f64::NAN,
                false => middle,
            };
            let found = median(&mut [a, b, c]);
            // Which `nan`, the processor says.
            let is_expected =
                found.to_bits() == expected.to_bits() || (is_nan(found) && is_nan(expected));
            assert!(is_expected, "{a} {b} {c}: {found}");
        }
        let whole = |elements: [i64; 3]| median(&mut { elements });
        assert_eq!(whole([i64::MIN, 3, 2]), 2.0);
        assert_eq!(whole([3, i64::MAX, 2]), 3.0);
        assert_eq!(whole([7, 7, 1]), 7.0);
    }
}
