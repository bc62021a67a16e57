//! Sums of products along one array moved past another.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Number, Promote, StoreInto};
use crate::engine::allocate;
use crate::kernels;
use crate::np::products::product::Common;
use crate::np::sorting::search::Searched;
use crate::refusal::require;
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// How far the shorter array reaches beyond the longer one.
#[derive(Clone, Copy)]
enum Mode {
    /// As long as there is one product.
    Full,
    /// As many sums as the longer array has elements.
    Same,
    /// Not at all.
    Valid,
}

/// The sums of the products of the elements of `v` and those of `a` beside them, from the first
/// position of `v` to the last. `v` is not longer than `a`.
fn moved_past<T: Number>(a: &[T], v: &[T], mode: Mode) -> Vec<T> {
    let (long, short) = (a.len(), v.len());
    let (before, count) = match mode {
        Mode::Full => (short - 1, long + short - 1),
        Mode::Same => (short / 2, long),
        Mode::Valid => (0, long - short + 1),
    };
    let mut sums = allocate(count);
    sums.resize(before, T::ZERO);
    add_beside(a, v, -(before as isize), &mut sums);
    kernels::append_correlation(a, v, &mut sums);
    let within = sums.len();
    sums.resize(count, T::ZERO);
    add_beside(a, v, (within - before) as isize, &mut sums[within..]);
    sums
}

/// Adds to each sum the products of the elements of `v` that have one of `a` beside them; `first` is the
/// position of `v` for the first sum.
fn add_beside<T: Number>(a: &[T], v: &[T], first: isize, sums: &mut [T]) {
    // One element of `v` at a time, whose products are in vectors.
    for (place, &v) in v.iter().enumerate() {
        let beside = first + place as isize;
        let start = (-beside).max(0) as usize;
        let own = &a[(beside + start as isize).min(a.len() as isize) as usize..];
        for (sum, &a) in sums.iter_mut().skip(start).zip(own) {
            *sum = sum.add(a.multiply(v));
        }
    }
}

#[track_caller]
fn elements<'a, A, T: Clone>(a: &'a A, name: &str) -> Cow<'a, [T]>
where
    A: AsView<Elem: StoreInto<T> + Clone> + ?Sized,
{
    let elements = a.array_view().row_major();
    require!(!elements.is_empty(), "{name} cannot be empty");
    elements
}

#[track_caller]
fn convolved<A, B, T>(a: &A, v: &B, mode: Mode) -> Owned<T, (Dyn,)>
where
    A: AsView<Elem: StoreInto<T> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<T> + Clone> + ?Sized,
    T: Number,
{
    let (mut a, mut v) = (elements(a, "a"), elements(v, "v"));
    if v.len() > a.len() {
        core::mem::swap(&mut a, &mut v);
    }
    v.to_mut().reverse();
    Owned::from(moved_past(&a, &v, mode))
}

#[track_caller]
fn correlated<A, B, T>(a: &A, v: &B, mode: Mode) -> Owned<T, (Dyn,)>
where
    A: AsView<Elem: StoreInto<T> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<T> + Clone> + ?Sized,
    T: Number,
{
    let (mut a, mut v) = (elements::<A, T>(a, "a"), elements::<B, T>(v, "v"));
    if v.len() <= a.len() {
        conjugate(v.to_mut());
        return Owned::from(moved_past(&a, &v, mode));
    }
    // The shorter one is copied: a conjugate of products is products of conjugates.
    conjugate(a.to_mut());
    let mut sums = moved_past(&v, &a, mode);
    conjugate(&mut sums);
    sums.reverse();
    Owned::from(sums)
}

fn conjugate<T: Number>(numbers: &mut [T]) {
    numbers.iter_mut().for_each(|x| *x = x.conjugate());
}

macro_rules! modes {
    ($($(#[$attribute:meta])* $name:ident($a:ident, $v:ident) = $of:ident $mode:ident;)*) => {$(
        $(#[$attribute])*
        ///
        /// Arrays of another rank do not compile: `object too deep for desired array`.
        ///
        /// # Panics
        /// `a cannot be empty`; `v cannot be empty`; where overflow checks are on, if an integer overflows.
        #[must_use]
        #[track_caller]
        pub fn $name<A, B>($a: &A, $v: &B) -> Owned<Common<A, B>, (Dyn,)>
        where
            A: AsView<Shape: Searched> + ?Sized,
            B: AsView<Elem: StoreInto<Common<A, B>> + Clone, Shape: Searched> + ?Sized,
            A::Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone,
        {
            $of($a, $v, Mode::$mode)
        }
    )*};
}
modes! {
    /// The convolution of two arrays, at every position where they meet; NumPy's `np.convolve`. In
    /// `arr!`, `mode="same"` and `mode="valid"` are [`convolve_same`] and [`convolve_valid`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::convolve(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([1, 12, 23, 30]));
    /// ```
    convolve(a, v) = convolved Full;
    /// The convolution of two arrays, as long as the longer one; NumPy's `np.convolve(a, v, mode="same")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::convolve_same(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([1, 12, 23]));
    /// ```
    convolve_same(a, v) = convolved Same;
    /// The convolution of two arrays where one is beside the whole of the other; NumPy's
    /// `np.convolve(a, v, mode="valid")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::convolve_valid(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([12, 23]));
    /// ```
    convolve_valid(a, v) = convolved Valid;
    /// The sums of products of the elements of one array beside those of the other, where one is beside
    /// the whole of the other; of complex numbers, with the conjugates of the second; NumPy's `np.correlate`. In `arr!`, `mode="full"` and `mode="same"` are
    /// [`correlate_full`] and [`correlate_same`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::correlate(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([21, 32]));
    /// ```
    correlate(a, v) = correlated Valid;
    /// As [`correlate`], as long as the longer array; NumPy's `np.correlate(a, v, mode="same")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::correlate_same(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([10, 21, 32]));
    /// ```
    correlate_same(a, v) = correlated Same;
    /// As [`correlate`], at every position where the arrays meet; NumPy's
    /// `np.correlate(a, v, mode="full")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::correlate_full(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([10, 21, 32, 3]));
    /// ```
    correlate_full(a, v) = correlated Full;
}
