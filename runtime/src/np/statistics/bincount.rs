//! How often numbers occur.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer};
use crate::np::sorting::search::Searched;

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
pub fn bincount<A>(x: &A) -> Owned<isize, (Dyn,)>
where
    A: AsView<Elem: Integer, Shape: Searched> + ?Sized,
{
    bincount_to(x, 0)
}

/// [`bincount`] of at least the first `minlength` numbers; NumPy's `np.bincount(x, minlength=n)`.
///
/// # Panics
/// `'list' argument must have no negative elements`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::bincount_to(&arr!([1, 1]), 4), arr!([0, 2, 0, 0]));
/// assert_eq!(arr!(np.bincount([1, 1], minlength=4)), arr!([0, 2, 0, 0]));
/// ```
#[must_use]
#[track_caller]
pub fn bincount_to<A>(x: &A, minlength: usize) -> Owned<isize, (Dyn,)>
where
    A: AsView<Elem: Integer, Shape: Searched> + ?Sized,
{
    let mut counts = vec![0; minlength];
    for number in x.array_view() {
        *bin(&mut counts, *number) += 1;
    }
    Owned::from(counts)
}

/// The sums of the weights at each number, in place of [`bincount`]'s counts; NumPy's
/// `np.bincount(x, weights=w, minlength=n)`.
///
/// # Panics
/// `'list' argument must have no negative elements`;
/// `The weights and list don't have the same length.`
///
/// ```
/// use ndview::prelude::*;
/// let sums = arr!(np.bincount([0, 2, 2], weights=[0.5, 1, 2]));
/// assert_eq!(sums, arr!([0.5, 0.0, 3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn bincount_weights<A, W>(x: &A, weights: &W, minlength: usize) -> Owned<f64, (Dyn,)>
where
    A: AsView<Elem: Integer, Shape: Searched> + ?Sized,
    W: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    let (numbers, weights) = (x.array_view(), weights.array_view());
    assert!(
        numbers.len() == weights.len(),
        "The weights and list don't have the same length."
    );
    let mut sums = vec![0.0; minlength];
    for (number, weight) in numbers.into_iter().zip(weights) {
        *bin(&mut sums, *number) += weight.cast();
    }
    Owned::from(sums)
}

/// The bin of a number, among others that begin with the default.
#[track_caller]
fn bin<T: Clone + Default, I: Integer>(bins: &mut Vec<T>, number: I) -> &mut T {
    let Ok(number) = usize::try_from(number.saturate()) else {
        panic!("'list' argument must have no negative elements");
    };
    if number >= bins.len() {
        bins.resize(number + 1, T::default());
    }
    &mut bins[number]
}
