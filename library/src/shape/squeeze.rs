//! Dropping axes of length 1.

use super::chain::for_each_chain;
use super::{AxisOf, Push, Shape};
use crate::axis::verdict::{Never, Yes};
use crate::axis::{Axis, Digits, DigitsOf, Dyn, Len, Tabled};
use crate::sealed::Sealed;

/// A shape of which all lengths are known, and so the type without the axes of length 1 as well.
pub trait Squeeze: Shape {
    /// The axes whose length is not 1.
    type Out: Shape;
}

impl Squeeze for () {
    type Out = ();
}

/// An axis of which the type says whether its length is 1.
#[diagnostic::on_unimplemented(
    message = "`squeeze` cannot tell while compiling which axes have length 1",
    label = "the length of an axis is known at run time only",
    note = "`.squeeze_axis::<A>()` drops the axis with number `A`, and checks its length at run time"
)]
pub trait KnownAxis: Axis {
    /// `Yes` if its length is 1, `Never` otherwise.
    type IsOne;
}

impl<const N: usize> KnownAxis for Len<N>
where
    Len<N>: Tabled,
{
    type IsOne = <DigitsOf<N> as Digits>::IsOne;
}

/// The axes `D`, followed by `A` unless its length is 1 (`Self` says whether it is).
pub trait KeepUnlessOne<D: Shape, A: Axis>: Sealed {
    /// The axes kept.
    type Out: Shape;
}

impl<D: Shape, A: Axis> KeepUnlessOne<D, A> for Yes {
    type Out = D;
}

impl<D: Push<A>, A: Axis> KeepUnlessOne<D, A> for Never {
    type Out = D::Out;
}

/// No axes kept so far.
type Start = ();

macro_rules! squeeze {
    ($rank:literal $result:ident; $($axis:ident $number:tt $one:ident $before:ident $after:ident),*) => {
        impl<$($axis, $one, $after: Shape),*> Squeeze for ($($axis,)*)
        where
            $($axis: KnownAxis<IsOne = $one>,)*
            $($one: KeepUnlessOne<$before, $axis, Out = $after>,)*
        {
            type Out = $result;
        }
    };
}
for_each_chain!(squeeze);

/// A shape of which axis `A` can be dropped: its length is 1, or may turn out to be 1 at run time.
pub trait SqueezeAt<const A: isize>: AxisOf<A> {
    /// The other axes.
    type Out: Shape;
}

impl<S, X, Others: Shape, const A: isize> SqueezeAt<A> for S
where
    S: AxisOf<A, Axis = X, Without = Others>,
    X: SqueezeAxis,
{
    type Out = Others;
}

/// An axis whose length is 1, or may turn out to be 1 at run time.
pub trait SqueezeAxis: Axis {}

impl SqueezeAxis for Dyn {}

impl<const N: usize, One> SqueezeAxis for Len<N>
where
    Len<N>: Tabled<Digits: Digits<IsOne = One>>,
    One: IsLengthOne<N>,
{
}

/// Implemented for `Yes`: the length `N` is 1.
#[diagnostic::on_unimplemented(
    message = "cannot select an axis to squeeze out which has size not equal to one",
    label = "this axis has length {N}"
)]
pub trait IsLengthOne<const N: usize>: Sealed {}
#[diagnostic::do_not_recommend]
impl<const N: usize> IsLengthOne<N> for Yes {}
