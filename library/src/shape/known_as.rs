//! Shapes that say less than others.

use super::Shape;
use super::join::for_each_pair;
use crate::axis::{Axis, Dyn, Len};

/// A shape with the axes of `Z`, of which it knows what `Z` knows, or more: lengths that are `Dyn` there may be known
/// here.
#[diagnostic::on_unimplemented(
    message = "an array of shape `{Self}` cannot take the place of one of shape `{Z}`",
    label = "of another number of axes, or of lengths that are known to be others",
    note = "to store in all elements of an array that is an element itself: `arrays[i][...] = value`"
)]
pub trait KnownAs<Z: Shape>: Shape<Lens = Z::Lens> {}

/// An axis that is `A`, or of which `A` does not know the length.
pub trait AxisKnownAs<A: Axis>: Axis {}
impl AxisKnownAs<Dyn> for Dyn {}
impl<const N: usize> AxisKnownAs<Dyn> for Len<N> {}
impl<const N: usize> AxisKnownAs<Len<N>> for Len<N> {}

macro_rules! known_as {
    (; $rank:tt $($axis:ident $known:ident $number:tt)*) => {
        impl<$($axis: AxisKnownAs<$known>, $known: Axis),*> KnownAs<($($known,)*)> for ($($axis,)*) {}
    };
    // Shapes in two parts.
    ($($whole:tt)*) => {};
}
for_each_pair!(known_as);
