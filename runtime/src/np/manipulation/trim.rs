//! What is left without the zeros at the ends.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Number;
use crate::np::options::{Word, words};
use crate::shape::HasRank;

/// A copy without the zeros at both ends; NumPy's `np.trim_zeros`. [`trim_zeros_with`] takes one end.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::trim_zeros(&[0, 0, 1, 0, 2, 0]), arr!([1, 0, 2]));
/// ```
#[must_use]
pub fn trim_zeros<A>(filt: &A) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Number, Shape: HasRank<1>> + ?Sized,
{
    trim_zeros_with(filt, words::Fb)
}

/// A copy without the zeros at the ends that `trim` names; NumPy's `np.trim_zeros(filt, trim)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0, 0, 1, 0, 2, 0]);
/// assert_eq!(arr!(np.trim_zeros(a, "f")), arr!([1, 0, 2, 0]));
/// assert_eq!(arr!(np.trim_zeros(a, trim="b")), arr!([0, 0, 1, 0, 2]));
/// ```
#[must_use]
pub fn trim_zeros_with<A, W: Word>(filt: &A, _: W) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Number, Shape: HasRank<1>> + ?Sized,
{
    let ends = W::TEXT;
    let elements = filt.array_view().to_vec();
    let is_kept = |x: &A::Elem| *x != A::Elem::ZERO;
    let (first, last) = (
        elements.iter().position(is_kept),
        elements.iter().rposition(is_kept),
    );
    let start = match first {
        _ if !ends.contains('f') => 0,
        Some(first) => first,
        None => elements.len(),
    };
    let end = match last {
        _ if !ends.contains('b') => elements.len(),
        Some(last) => last + 1,
        None => start,
    };
    Owned::from(elements[start..end].to_vec())
}
