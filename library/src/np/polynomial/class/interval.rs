//! The domain and the window.

use crate::array::AsView;
use crate::element::Cast;
use crate::np::options::Unset;
use crate::refusal::refuse;
use alloc::vec::Vec;

/// Domain and window where nothing else is said.
pub(super) const DEFAULT: [f64; 2] = [-1.0, 1.0];

/// An interval: an array of its two ends, by reference, or [`Unset`] for that of the class.
///
/// ```
/// use ndview::prelude::*;
/// let p = arr!(np.polynomial.Polynomial.identity(domain=[0, 4]));
/// assert_eq!(p.call(3), 3.0);
/// ```
pub trait Interval {
    /// The ends, if there are any. Other numbers of them are refused with this sentence.
    #[doc(hidden)]
    #[track_caller]
    fn ends(self, refusal: &str) -> Option<[f64; 2]>;
}

impl Interval for Unset {
    fn ends(self, _: &str) -> Option<[f64; 2]> {
        None
    }
}

impl<A: AsView<Elem: Cast<f64> + Copy> + ?Sized> Interval for &A {
    #[track_caller]
    fn ends(self, refusal: &str) -> Option<[f64; 2]> {
        let ends: Vec<f64> = self
            .array_view()
            .into_iter()
            .map(|end| end.cast())
            .collect();
        match <[f64; 2]>::try_from(ends) {
            Ok(ends) => Some(ends),
            Err(_) => refuse!("{refusal}"),
        }
    }
}

/// What is added, and what is multiplied with, to get from one interval to another.
pub(super) fn map(from: [f64; 2], to: [f64; 2]) -> (f64, f64) {
    let length = from[1] - from[0];
    let offset = (from[1] * to[0] - from[0] * to[1]) / length;
    (offset, (to[1] - to[0]) / length)
}

/// The least interval that has all of these numbers.
pub(super) fn around(numbers: impl Iterator<Item = f64>) -> [f64; 2] {
    let none = [f64::INFINITY, f64::NEG_INFINITY];
    numbers.fold(none, |[least, most], x| [least.min(x), most.max(x)])
}
