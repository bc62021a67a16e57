//! Lengths that are parameters.

use super::{Fits, Tabled};
use crate::axis::verdict::Yes;

/// A length that is at least `NEED`: what a function whose lengths are parameters asks for, to index
/// with literals that are in bounds then. It may slice with literals as well (for that alone,
/// [`Tabled`] is enough). With run-time indices and bounds, nothing need be asked for.
///
/// ```
/// use ndview::AtLeast;
/// use ndview::prelude::*;
///
/// fn ends<const N: usize, L: Layout>(v: View<'_, f64, (Len<N>,), L>) -> (f64, f64, f64)
/// where
///     Len<N>: AtLeast<1>,
/// {
///     (arr!(v[0]), arr!(v[-1]), arr!(v[1:-1]).sum())
/// }
///
/// assert_eq!(ends(arr!([1.0, 2.0, 3.0, 4.0]).view()), (1.0, 4.0, 5.0));
/// ```
///
/// ```
/// use ndview::prelude::*;
///
/// fn between<const N: usize, L: Layout>(v: View<'_, f64, (Len<N>,), L>, i: usize, j: usize) -> f64 {
///     arr!(v[i]) + arr!(v[i + 1:j]).sum() + arr!(v[j])
/// }
///
/// assert_eq!(between(arr!([1.0, 2.0, 3.0, 4.0]).view(), 1, 3), 9.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "a length of at least {NEED} is asked for, not `{Self}`",
    label = "this axis is shorter"
)]
pub trait AtLeast<const NEED: usize>: Tabled + Fits<NEED, Answer = Yes> {}

#[diagnostic::do_not_recommend]
impl<X: Tabled + Fits<NEED, Answer = Yes>, const NEED: usize> AtLeast<NEED> for X {}
