//! The operands of `np.block`, with axes of length 1 before their own, until they have as many as others.

use crate::array::{AsView, View};
use crate::shape::layout::{Layout, Strided};
use crate::shape::{AsManyAxes, Shape};

/// An operand of `np.block` in `arr!`, with as many axes as another, or more.
#[doc(hidden)]
#[must_use]
pub fn with_axes_of<'a, T, S, L, B>(
    view: View<'a, T, S, L>,
    _other: &B,
) -> View<'a, T, S::Out, Strided>
where
    S: AsManyAxes<B::Shape>,
    L: Layout,
    B: AsView + ?Sized,
{
    view.with_axes_before()
}

/// An operand of `np.block` in `arr!`, with as many axes as a shape, or more.
#[doc(hidden)]
#[must_use]
pub fn with_axes_as<'a, Z, T, S, L>(view: View<'a, T, S, L>) -> View<'a, T, S::Out, Strided>
where
    Z: Shape,
    S: AsManyAxes<Z>,
    L: Layout,
{
    view.with_axes_before()
}
