//! Elements in ascending order.

use crate::array::{AsView, Indexing, Owned, SourceMut, ViewMut};
use crate::element::is_plain;
use crate::engine::allocate;
use crate::kernels;
use crate::np::lanes::{Lanes, OptionalAxis, lanes_of};
use crate::np::options::Along;
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Shape};
use alloc::vec::Vec;
use core::cmp::Ordering;

/// The order in which NumPy sorts: `nan` is last.
#[inline]
pub(in crate::np) fn order<T: PartialOrd>(a: &T, b: &T) -> Ordering {
    #[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
    a.partial_cmp(b).unwrap_or_else(|| (a != a).cmp(&(b != b)))
}

/// Elements that can be sorted: all that Rust compares, and complex numbers. `K` says which of them, so
/// that the compiler finds it out.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` have no order",
    label = "not elements that can be sorted"
)]
pub trait Sortable<K>: Clone {
    /// The order in which NumPy sorts: `nan` is last.
    fn order(&self, other: &Self) -> Ordering;

    /// Whether it does not even equal itself.
    fn is_nan(&self) -> bool;

    /// Whether neither comes before the other.
    #[inline]
    fn is_level(&self, other: &Self) -> bool {
        self.order(other).is_eq()
    }

    /// Whether, of elements that are usual, [`usual_order`](Self::usual_order) is another way to compare them.
    const ARE_USUAL: bool = false;

    /// Whether this is one of them.
    #[inline]
    fn is_usual(&self) -> bool {
        false
    }

    /// The same order, found out sooner.
    #[inline]
    fn usual_order(&self, other: &Self) -> Ordering {
        self.order(other)
    }
}

#[inline]
fn are_usual<T: Sortable<K>, K>(elements: &[T]) -> bool {
    T::ARE_USUAL && elements.iter().all(T::is_usual)
}

/// The quickest way to compare these elements.
#[inline]
fn order_of<T: Sortable<K>, K>(elements: &[T]) -> fn(&T, &T) -> Ordering {
    match are_usual(elements) {
        true => T::usual_order,
        false => T::order,
    }
}

/// What Rust compares.
pub struct Comparable;

impl<T: PartialOrd + Clone> Sortable<Comparable> for T {
    #[inline]
    fn order(&self, other: &Self) -> Ordering {
        order(self, other)
    }

    #[inline]
    #[allow(clippy::eq_op, reason = "only NaN is not equal to itself")]
    fn is_nan(&self) -> bool {
        self != self
    }

    #[inline]
    #[allow(clippy::eq_op, reason = "only NaN is not equal to itself")]
    fn is_level(&self, other: &Self) -> bool {
        if is_plain::<T>() {
            // The same of numbers, in fewer comparisons.
            return (self == other) | ((self != self) & (other != other));
        }
        self.order(other).is_eq()
    }
}

/// Complex numbers, whose real parts decide first.
#[cfg(feature = "complex")]
pub struct ByParts;

#[cfg(feature = "complex")]
impl<F: crate::element::Component> Sortable<ByParts> for crate::complex::Complex<F> {
    fn order(&self, other: &Self) -> Ordering {
        crate::element::Number::order(*self, *other)
    }

    #[allow(clippy::eq_op, reason = "only NaN is not equal to itself")]
    fn is_nan(&self) -> bool {
        self != self
    }

    const ARE_USUAL: bool = true;

    /// No part is `nan`, nor a zero that is not the only one.
    #[inline]
    fn is_usual(&self) -> bool {
        let is_usual = |part: F| {
            let part: f64 = part.cast();
            !part.is_nan() && (part != 0.0 || part.is_sign_positive())
        };
        is_usual(self.re) && is_usual(self.im)
    }

    #[inline]
    fn usual_order(&self, other: &Self) -> Ordering {
        key(*self).cmp(&key(*other))
    }
}

/// An integer of the same order, of parts that are usual.
#[cfg(feature = "complex")]
#[inline]
fn key<F: crate::element::Component>(number: crate::complex::Complex<F>) -> u128 {
    let [re, im] = [number.re, number.im].map(|part| {
        let part: f64 = part.cast();
        let bits = part.to_bits();
        // Negative numbers are in reverse, and before all others.
        bits ^ if bits >> 63 == 1 { !0 } else { 1 << 63 }
    });
    u128::from(re) << 64 | u128::from(im)
}

/// Brings elements in ascending order: numbers as numbers, all others by comparing them.
pub(in crate::np) fn sort_elements<T: Sortable<K>, K>(elements: &mut [T]) {
    if kernels::sort(elements).is_none() {
        // Each way is compiled into a sort of its own.
        match are_usual(elements) {
            true => elements.sort_unstable_by(T::usual_order),
            false => elements.sort_unstable_by(T::order),
        }
    }
}

/// Brings the elements of each of the lanes of a length in ascending order, which lie one after the other.
pub(in crate::np) fn sort_lanes<T: Sortable<K>, K>(lanes: &mut [T], len: usize) {
    if kernels::sort_rows(lanes, len).is_none() {
        lanes.chunks_exact_mut(len).for_each(sort_elements);
    }
}

/// Puts the element that belongs at a position there, as `select_nth_unstable` does.
pub(in crate::np) fn select_element<T: Sortable<K>, K>(elements: &mut [T], position: usize) {
    if kernels::select(elements, position).is_none() {
        elements.select_nth_unstable_by(position, order_of(elements));
    }
}

/// Appends the positions of elements in ascending order to `out`; equal ones in the order they have.
pub(in crate::np) fn append_positions<T: Sortable<K>, K>(elements: &[T], out: &mut Vec<i64>) {
    if kernels::positions(elements, out).is_some() {
        return;
    }
    let start = out.len();
    out.extend(0..elements.len() as i64);
    let element = |&place: &i64| &elements[place as usize];
    let order = order_of(elements);
    out[start..].sort_by(|a, b| order(element(a), element(b)));
}

/// Appends the positions of the elements of each of the lanes of a length, as [`append_positions`].
fn append_positions_in_lanes<T: Sortable<K>, K>(lanes: &[T], len: usize, out: &mut Vec<i64>) {
    if kernels::positions_in_rows(lanes, len, out).is_none() {
        let lanes = lanes.chunks_exact(len);
        lanes.for_each(|lane| append_positions(lane, out));
    }
}

/// The positions of elements in ascending order; equal ones in the order they have.
pub(in crate::np) fn positions<T: Sortable<K>, K>(elements: &[T]) -> Vec<i64> {
    let mut positions = allocate(elements.len());
    append_positions(elements, &mut positions);
    positions
}

/// A copy in which the elements along the last axis ascend, `nan` last; NumPy's `np.sort`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3, 1, 2], [9, 7, 8]]);
/// assert_eq!(np::sort(&a), arr!([[1, 2, 3], [7, 8, 9]]));
/// ```
#[must_use]
pub fn sort<A, K>(a: &A) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Sortable<K>, Shape: AxisOf<-1>> + ?Sized,
{
    sort_with(a, Along::<-1>)
}

macro_rules! sorts_in_place {
    ([$($generics:tt)*] $array:ty, |$this:ident| $sort:expr) => {
        impl<$($generics)*> $array
        where
            S: AxisOf<-1>,
        {
            /// Sorts the elements along the last axis where they are, `nan` last; NumPy's `a.sort()`.
            /// [`np::sort`](sort) makes a sorted copy.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut a = arr!([[3, 1, 2], [9, 7, 8]]);
            /// a.sort();
            /// assert_eq!(a, arr!([[1, 2, 3], [7, 8, 9]]));
            /// ```
            pub fn sort<K>(&mut self)
            where
                T: Sortable<K>,
            {
                let $this = self;
                $sort
            }
        }
    };
}
sorts_in_place!([T, S: Shape] Owned<T, S>, |array| {
    let along = Lanes::axis(array.shape().as_ref(), S::NUMBER);
    along.share_lanes(array.as_mut_slice(), |lanes| sort_lanes(lanes, along.len));
});
sorts_in_place!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, |view| {
    let sorted = sort(view);
    replace_elements(view, sorted);
});

/// A copy in which the elements along an axis ascend, `nan` last; all elements along one axis, if none is given;
/// NumPy's `np.sort(a, axis)`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3, 1, 2], [1, 7, 0]]);
/// assert_eq!(np::sort_with(&a, np::Along::<0>), arr!([[1, 1, 0], [3, 7, 2]]));
/// assert_eq!(arr!(np.sort(a, axis=None)), arr!([0, 1, 1, 2, 3, 7]));
/// ```
#[must_use]
pub fn sort_with<A, K, X>(a: &A, _axis: X) -> Owned<A::Elem, X::Same>
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let view = a.array_view();
    let shape = view.typed_shape();
    let mut elements = view.to_vec();
    let along = lanes_of::<_, X>(shape);
    along.share_lanes(&mut elements, |lanes| sort_lanes(lanes, along.len));
    Owned::from_parts(X::same(shape), elements)
}

/// Sorts the elements along axis `N` where they are, `nan` last; NumPy's `a.sort(axis)`. In `arr!`,
/// `a.sort(axis=0)` is this.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// ```
/// use ndview::prelude::*;
/// let mut a = arr!([[5, 3], [4, 1]]);
/// np::sort_in_place::<0, _, _>(&mut a);
/// assert_eq!(a, arr!([[4, 1], [5, 3]]));
/// arr!(a[:, 1:].sort(axis=1));
/// ```
#[doc(alias = "ndarray.sort")]
pub fn sort_in_place<'a, const N: isize, A, K>(a: &'a mut A)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Elem: Sortable<K>, Shape: AxisOf<N>>,
{
    let mut view = a.as_array_view_mut(Indexing);
    let sorted = sort_with(&view, Along::<N>);
    replace_elements(&mut view, sorted);
}

/// Stores all elements of a view, in row-major order.
pub(in crate::np) fn replace_elements<T, S: Shape, L: Layout, Z: Shape>(
    view: &mut ViewMut<'_, T, S, L>,
    elements: Owned<T, Z>,
) {
    for (place, element) in view.iter_mut().zip(elements.into_vec()) {
        *place = element;
    }
}

/// The positions along the last axis of the elements in ascending order, equal ones in the order they
/// have, `nan` last; NumPy's `np.argsort(a, kind="stable")`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([30, 10, 20]);
/// let order = np::argsort(&a);
/// assert_eq!(order, arr!([1, 2, 0]));
/// assert_eq!(arr!(a[order]), arr!([10, 20, 30]));
/// ```
#[must_use]
pub fn argsort<A, K>(a: &A) -> Owned<i64, A::Shape>
where
    A: AsView<Elem: Sortable<K>, Shape: AxisOf<-1>> + ?Sized,
{
    argsort_with(a, Along::<-1>)
}

/// The positions along an axis of the elements in ascending order; of all elements in row-major order, if no
/// axis is given; NumPy's `np.argsort(a, axis, kind="stable")`.
///
/// An axis that the array has not does not compile:
/// `axis 3 is out of bounds for array of dimension 2`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3, 1], [1, 7]]);
/// assert_eq!(np::argsort_with(&a, np::Along::<0>), arr!([[1, 0], [0, 1]]));
/// assert_eq!(arr!(np.argsort(a, axis=None)), arr!([1, 2, 0, 3]));
/// ```
#[must_use]
pub fn argsort_with<A, K, X>(a: &A, _axis: X) -> Owned<i64, X::Same>
where
    A: AsView<Elem: Sortable<K>> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let view = a.array_view();
    let shape = view.typed_shape();
    let along = lanes_of::<_, X>(shape);
    let places = along.made_of_lanes(&view.elements(), |lanes, places| {
        append_positions_in_lanes(lanes, along.len, places);
    });
    Owned::from_parts(X::same(shape), places)
}

/// The elements in ascending order, as complex numbers: the real parts decide first; NumPy's `np.sort_complex`. Of
/// `f32` and of integers of up to 16 bits, NumPy has complex numbers of the same precision; here they are `complex128`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.sort_complex([3.0, 1.0])).to_string(), "[1.+0.j 3.+0.j]");
/// ```
#[cfg(feature = "complex")]
#[must_use]
pub fn sort_complex<A>(a: &A) -> Owned<crate::complex::Complex64, A::Shape>
where
    A: AsView<Elem: crate::element::Cast<crate::complex::Complex64> + Copy, Shape: AxisOf<-1>>
        + ?Sized,
{
    let view = a.array_view();
    let numbers = view.into_iter().map(|&x| crate::element::Cast::cast(x));
    sort(&Owned::from_parts(view.typed_shape(), numbers.collect()))
}

#[cfg(feature = "complex")]
#[cfg(test)]
mod tests {
    use super::{Sortable, positions, sort_elements};
    use crate::complex::Complex64;

    /// Complex numbers of all pairs of some parts.
    fn numbers(parts: &[f64]) -> Vec<Complex64> {
        let pair = |re: &f64| parts.iter().map(|im| Complex64::new(*re, *im)).collect();
        parts.iter().flat_map::<Vec<_>, _>(pair).collect()
    }

    #[test]
    fn usual_numbers_have_the_order_of_all() {
        let all = numbers(&[
            3.0,
            -1e300,
            0.0,
            1.0,
            -2.5,
            f64::INFINITY,
            1e-310,
            f64::NEG_INFINITY,
        ]);
        assert!(all.iter().all(Sortable::is_usual));
        for a in &all {
            for b in &all {
                assert_eq!(a.usual_order(b), Sortable::order(a, b), "{a} and {b}");
            }
        }
        for unusual in [-0.0, f64::NAN] {
            assert!(!Complex64::new(unusual, 1.0).is_usual());
            assert!(!Complex64::new(1.0, unusual).is_usual());
        }
    }

    #[test]
    fn numbers_ascend_and_those_that_are_none_are_last() {
        // As NumPy has them: of equal real parts, zeros of both signs too, the imaginary ones decide.
        let mut all = numbers(&[2.0, f64::NAN, -0.0, 1.0, 0.0]);
        let places = positions(&all);
        let by_places: Vec<_> = places.iter().map(|&place| all[place as usize]).collect();
        sort_elements(&mut all);
        let texts = |numbers: &[Complex64]| {
            numbers
                .iter()
                .map(|x| x.re + 0.0)
                .map(f64::to_bits)
                .collect::<Vec<_>>()
        };
        assert_eq!(texts(&all), texts(&by_places));
        for pair in by_places.windows(2) {
            assert!(Sortable::order(&pair[0], &pair[1]).is_le(), "{pair:?}");
        }
        assert!(all[16..].iter().all(|x| x.re.is_nan() || x.im.is_nan()));
        assert!(all[..16].iter().all(|x| !x.re.is_nan() && !x.im.is_nan()));
    }
}
