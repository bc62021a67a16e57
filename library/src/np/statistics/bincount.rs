//! How often numbers occur.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer};
use crate::error::or_panic;
use crate::np::options::Unset;
use crate::np::sorting::search::Searched;
use crate::refusal::{refuse, require};
use crate::shape::agree::{Agreement, CountsInBins};
use crate::shape::checked_size;

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
pub fn bincount_with<A, W, T>(x: &A, weights: W, minlength: impl Integer) -> Owned<T, (Dyn,)>
where
    A: AsView<Elem: Integer, Shape: Searched> + ?Sized,
    W: BinWeights<Sum = T>,
    T: Clone + Default + core::ops::AddAssign,
{
    let Ok(minlength) = usize::try_from(minlength.saturate()) else {
        refuse!("'minlength' must not be negative");
    };
    let numbers = x.array_view().elements();
    let weights = weights.weights(numbers.len());
    let len = bins(&numbers).max(minlength);
    or_panic(checked_size::<T>(&[len]));
    let mut sums = vec![T::default(); len];
    for (number, weight) in numbers.iter().zip(weights) {
        sums[number.saturate() as usize] += weight;
    }
    Owned::from(sums)
}

/// [`bincount_with`] with weights, as `arr!` calls it: as many as there are numbers, as far as the types know.
#[doc(hidden)]
#[must_use]
#[track_caller]
pub fn bincount_agreeing<A, W>(
    x: &A,
    weights: &W,
    minlength: impl Integer,
    _: Agreement<W::Shape, A::Shape, CountsInBins>,
) -> Owned<f64, (Dyn,)>
where
    A: AsView<Elem: Integer, Shape: Searched> + ?Sized,
    W: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized,
{
    bincount_with(x, weights, minlength)
}

/// The weights of numbers: an array, or [`Unset`] where each of them counts.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.bincount([0, 2, 2])), arr!([1_i64, 0, 2]));
/// assert_eq!(arr!(np.bincount([0, 2, 2], weights=[0.5, 1, 2])), arr!([0.5, 0.0, 3.0]));
/// ```
pub trait BinWeights {
    /// What weights add up to.
    type Sum: Clone + Default + core::ops::AddAssign;

    /// The weights of so many numbers.
    #[doc(hidden)]
    #[track_caller]
    fn weights(self, len: usize) -> impl Iterator<Item = Self::Sum>;
}

#[diagnostic::do_not_recommend]
impl BinWeights for Unset {
    type Sum = i64;

    fn weights(self, len: usize) -> impl Iterator<Item = i64> {
        core::iter::repeat_n(1, len)
    }
}

impl<W: AsView<Elem: Cast<f64> + Copy, Shape: Searched> + ?Sized> BinWeights for &W {
    type Sum = f64;

    #[track_caller]
    fn weights(self, len: usize) -> impl Iterator<Item = f64> {
        let weights = self.array_view();
        require!(
            weights.len() == len,
            "The weights and list don't have the same length."
        );
        let weights = weights.elements();
        (0..len).map(move |place| weights[place].cast())
    }
}

/// How many bins there are for these numbers, none of which may be negative.
#[track_caller]
fn bins<I: Integer>(numbers: &[I]) -> usize {
    let ends = |(least, most): (isize, isize), number: &I| {
        let number = number.saturate();
        (least.min(number), most.max(number))
    };
    let (least, most) = numbers.iter().fold((0, -1), ends);
    require!(least >= 0, "'list' argument must have no negative elements");
    most.wrapping_add(1) as usize
}
