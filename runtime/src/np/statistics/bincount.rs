//! How often numbers occur.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer};
use crate::error::or_panic;
use crate::np::options::Unset;
use crate::np::sorting::search::Searched;
use crate::refusal::{refuse, require};
use crate::shape::checked_size;
use alloc::vec::Vec;

/// How often each number from 0 on is among integers that are not negative; NumPy's `np.bincount`.
///
/// # Panics
/// `'list' argument must have no negative elements`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::bincount(&arr!([1, 3, 1])), arr!([0, 2, 0, 1]));
/// ```
#[must_use]
#[track_caller]
pub fn bincount<A>(x: &A) -> Owned<i64, (Dyn,)>
where
    A: AsView<Elem: Integer, Shape: Searched> + ?Sized,
{
    bincount_with(x, Unset, 0)
}

/// As [`bincount`], with sums of weights in place of counts if weights are given, and of at least the
/// first `minlength` numbers; NumPy's `np.bincount(x, weights=w, minlength=n)`.
///
/// # Panics
/// `'list' argument must have no negative elements`;
/// `'minlength' must not be negative`;
/// `The weights and list don't have the same length.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.bincount([1, 1], minlength=4)), arr!([0, 2, 0, 0]));
/// let sums = arr!(np.bincount([0, 2, 2], weights=[0.5, 1, 2]));
/// assert_eq!(sums, arr!([0.5, 0.0, 3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn bincount_with<A, W>(x: &A, weights: W, minlength: impl Integer) -> Owned<W::Sum, (Dyn,)>
where
    A: AsView<Elem: Integer, Shape: Searched> + ?Sized,
    W: BinWeights,
{
    let Ok(minlength) = usize::try_from(minlength.saturate()) else {
        refuse!("'minlength' must not be negative");
    };
    let numbers = x.array_view();
    let weights = weights.weights(numbers.len());
    or_panic(checked_size::<W::Sum>(&[minlength]));
    let mut sums = vec![W::Sum::default(); minlength];
    for (number, weight) in numbers.into_iter().zip(weights) {
        *bin(&mut sums, *number) += weight;
    }
    Owned::from(sums)
}

/// The weights of numbers: an array, or [`Unset`] where each of them counts.
pub trait BinWeights {
    /// What weights add up to.
    type Sum: Clone + Default + core::ops::AddAssign;

    /// The weights of so many numbers.
    #[doc(hidden)]
    #[track_caller]
    fn weights(self, len: usize) -> impl Iterator<Item = Self::Sum>;
}

impl BinWeights for Unset {
    type Sum = i64;

    fn weights(self, len: usize) -> impl Iterator<Item = i64> {
        core::iter::repeat_n(1, len)
    }
}

impl<W> BinWeights for &W
where
    W: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    type Sum = f64;

    #[track_caller]
    fn weights(self, len: usize) -> impl Iterator<Item = f64> {
        let weights = self.array_view();
        require!(
            weights.len() == len,
            "The weights and list don't have the same length."
        );
        weights.into_iter().map(|weight| weight.cast())
    }
}

/// The bin of a number, among others that begin with the default.
#[track_caller]
fn bin<T: Clone + Default, I: Integer>(bins: &mut Vec<T>, number: I) -> &mut T {
    let Ok(number) = usize::try_from(number.saturate()) else {
        refuse!("'list' argument must have no negative elements");
    };
    if number >= bins.len() {
        or_panic(checked_size::<T>(&[number + 1]));
        bins.resize(number + 1, T::default());
    }
    &mut bins[number]
}
