//! Shapes that are type parameters: what is true of every shape that has axes.

use super::{Broadcast, BroadcastInto, Shape, Updated};

/// A shape of at least one axis: what is computed of an array of this shape is an array.
#[diagnostic::on_unimplemented(
    message = "what is computed of an array of shape `{Self}` may be an array or a number",
    label = "a shape without axes, or a type parameter that may be one",
    note = "a shape of axes that is a type parameter is written `S: AnyShape`"
)]
pub trait HasAxes: Shape {}

/// Any shape of at least one axis, where it is a type parameter: arrays of one shape are computed with, with each
/// other and with numbers.
///
/// This is the bound of functions over arrays of all ranks. Of one rank, [`Array`](crate::Array) takes arrays
/// of any lengths and layouts. (What [`Shape`] says is true of `()` too, the shape of a single number.)
///
/// ```
/// use ndview::prelude::*;
/// fn relu<S: AnyShape>(x: &View<f64, S>) -> Owned<f64, S> {
///     arr!(np.maximum(x, 0))
/// }
/// fn mean_squared_error<T: Float, S: AnyShape>(a: &Owned<T, S>, b: &Owned<T, S>) -> T {
///     arr!(((a - b) ** 2).mean())
/// }
/// let m = arr!([[1.0, -2.0], [-3.0, 4.0]]);
/// assert_eq!(relu(&m.view().strided()), arr!([[1.0, 0.0], [0.0, 4.0]]));
/// assert_eq!(relu(&arr!(m[1]).strided()), arr!([0.0, 4.0]));
/// assert_eq!(mean_squared_error(&m, &arr!(m + 1)), 1.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "the shape `{Self}` is not known to be combined with itself",
    label = "a shape without axes, or of lengths that are type parameters"
)]
pub trait AnyShape:
    HasAxes
    + Broadcast<Self, Out = Self>
    + Broadcast<(), Out = Self>
    + BroadcastInto<Self>
    + BroadcastInto<Self, Updated>
{
}

impl<S> AnyShape for S where
    S: HasAxes
        + Broadcast<S, Out = S>
        + Broadcast<(), Out = S>
        + BroadcastInto<S>
        + BroadcastInto<S, Updated>
{
}
