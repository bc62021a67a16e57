//! Sums of products along one array moved past another.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Number, Promote, StoreInto};
use crate::engine::allocate;
use crate::kernels;
use crate::np::options::words;
use crate::np::products::product::Common;
use crate::np::sorting::search::Searched;
use crate::refusal::require;
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// Of an array of some length and a shorter one: at how many positions the latter reaches beyond the start of the
/// former, and how many positions there are.
type Positions = fn(usize, usize) -> (usize, usize);

/// The sums of the products of the elements of `v` and those of `a` beside them, from the first
/// position of `v` to the last. `v` is not longer than `a`.
fn moved_past<T: Number>(a: &[T], v: &[T], positions: Positions) -> Vec<T> {
    if const { size_of::<T>() != size_of::<T::Precise>() } {
        let precise =
            |numbers: &[T]| -> Vec<T::Precise> { numbers.iter().map(|x| x.precise()).collect() };
        let sums = moved_past(&precise(a), &precise(v), positions);
        return sums.into_iter().map(T::of_precise).collect();
    }
    let (before, count) = positions(a.len(), v.len());
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
fn convolved<A, B, T>(a: &A, v: &B, positions: Positions) -> Owned<T, (Dyn,)>
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
    Owned::from(moved_past(&a, &v, positions))
}

#[track_caller]
fn correlated<A, B, T>(a: &A, v: &B, positions: Positions) -> Owned<T, (Dyn,)>
where
    A: AsView<Elem: StoreInto<T> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<T> + Clone> + ?Sized,
    T: Number,
{
    let mut a = elements::<A, T>(a, "first array argument");
    let mut v = elements::<B, T>(v, "second array argument");
    if v.len() <= a.len() {
        conjugate(v.to_mut());
        return Owned::from(moved_past(&a, &v, positions));
    }
    // The shorter one is copied: a conjugate of products is products of conjugates.
    conjugate(a.to_mut());
    let mut sums = moved_past(&v, &a, positions);
    conjugate(&mut sums);
    sums.reverse();
    Owned::from(sums)
}

fn conjugate<T: Number>(numbers: &mut [T]) {
    numbers.iter_mut().for_each(|x| *x = x.conjugate());
}

/// How far the shorter array reaches beyond the longer one: [`words::Full`], [`words::Same`] or
/// [`words::Valid`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.convolve([1, 2, 3], [0, 1, 2], mode="same")), arr!([1, 4, 7]));
/// ```
#[diagnostic::on_unimplemented(
    message = "mode must be one of 'valid', 'same', or 'full'",
    label = "not one of `words::Valid`, `words::Same`, `words::Full`"
)]
pub trait ConvolveMode {
    crate::sealed::seal!(required);

    /// Of an array of some length and a shorter one: at how many positions the latter reaches beyond the start
    /// of the former, and how many positions there are.
    #[doc(hidden)]
    fn positions(long: usize, short: usize) -> (usize, usize);
}

macro_rules! modes {
    ($($mode:ident: |$long:ident, $short:ident| $positions:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl ConvolveMode for words::$mode {
            crate::sealed::seal!();

            fn positions($long: usize, $short: usize) -> (usize, usize) {
                $positions
            }
        }
    )*};
}
modes! {
    // As long as there is one product.
    Full: |long, short| (short - 1, long + short - 1);
    // As many sums as the longer array has elements.
    Same: |long, short| (short / 2, long);
    // Where the shorter array is beside the longer one as a whole.
    Valid: |long, short| (0, long - short + 1);
}

macro_rules! functions {
    ($($(#[$attribute:meta])* $name:ident($a:ident, $v:ident $(, $mode:ident: $Mode:ident)?) = $of:ident $by:expr;)*) => {$(
        $(#[$attribute])*
        ///
        /// Arrays of another rank do not compile: `object too deep for desired array`.
        ///
        /// # Panics
        /// `a cannot be empty`; `v cannot be empty`; in correlations, `first array argument cannot be empty`;
        /// `second array argument cannot be empty`; where overflow checks are on, if an integer overflows.
        #[must_use]
        #[track_caller]
        pub fn $name<A, B $(, $Mode: ConvolveMode)?>($a: &A, $v: &B $(, $mode: $Mode)?) -> Owned<Common<A, B>, (Dyn,)>
        where
            A: AsView<Shape: Searched> + ?Sized,
            B: AsView<Elem: StoreInto<Common<A, B>> + Clone, Shape: Searched> + ?Sized,
            A::Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone,
        {
            $(let _ = $mode;)?
            $of($a, $v, $by)
        }
    )*};
}
functions! {
    /// The convolution of two arrays, at every position where they meet; NumPy's `np.convolve`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::convolve(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([1, 12, 23, 30]));
    /// ```
    convolve(a, v) = convolved words::Full::positions;
    /// [`convolve`] with its option: as long as the longer array (`words::Same`), or where one array is beside the
    /// whole of the other (`words::Valid`); NumPy's `np.convolve(a, v, mode="same")`.
    ///
    /// ```
    /// use ndview::np::words;
    /// use ndview::prelude::*;
    /// let (a, v) = (arr!([1, 2, 3]), arr!([1, 10]));
    /// assert_eq!(np::convolve_with(&a, &v, words::Same), arr!([1, 12, 23]));
    /// assert_eq!(arr!(np.convolve(a, v, mode="valid")), arr!([12, 23]));
    /// ```
    convolve_with(a, v, mode: M) = convolved M::positions;
    /// The sums of products of the elements of one array beside those of the other, where one is beside
    /// the whole of the other; of complex numbers, with the conjugates of the second; NumPy's `np.correlate`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::correlate(&arr!([1, 2, 3]), &arr!([1, 10])), arr!([21, 32]));
    /// ```
    correlate(a, v) = correlated words::Valid::positions;
    /// [`correlate`] with its option: as long as the longer array (`words::Same`), or at every position where the
    /// arrays meet (`words::Full`); NumPy's `np.correlate(a, v, mode="same")`.
    ///
    /// ```
    /// use ndview::np::words;
    /// use ndview::prelude::*;
    /// let (a, v) = (arr!([1, 2, 3]), arr!([1, 10]));
    /// assert_eq!(np::correlate_with(&a, &v, words::Same), arr!([10, 21, 32]));
    /// assert_eq!(arr!(np.correlate(a, v, mode="full")), arr!([10, 21, 32, 3]));
    /// ```
    correlate_with(a, v, mode: M) = correlated M::positions;
}
