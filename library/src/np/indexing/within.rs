//! That literal positions are in bounds, where the type of the array tells.

use crate::array::AsView;
use crate::axis::{Axis, Dyn};
use crate::index::Locates;
use crate::np::options::{Along, Unset};
use crate::shape::{AxisNumber, AxisOf, Numbered, Shape, for_each_rank};

/// The axis of a shape `S` that positions are taken along: one that is given, or the only one. Of several axes, none
/// of which is given, no length is known.
pub trait TakenAlong<S: Shape> {
    crate::sealed::seal!(required);

    /// The axis.
    type Axis: Axis;
    /// Its number.
    type Number: Numbered;
}

macro_rules! along {
    ($($number:literal)*) => {$(
        impl<S: AxisOf<$number>> TakenAlong<S> for Along<$number> {
            crate::sealed::seal!();

            type Axis = <S as AxisOf<$number>>::Axis;
            type Number = AxisNumber<$number>;
        }
    )*};
}
along!(0 1 2 3 4 5);

macro_rules! only_axis {
    (0) => {
        impl TakenAlong<()> for Unset {
            crate::sealed::seal!();

            type Axis = Dyn;
            type Number = AxisNumber<0>;
        }
    };
    (1 $axis:ident 0) => {
        impl<$axis: Axis> TakenAlong<($axis,)> for Unset {
            crate::sealed::seal!();

            type Axis = $axis;
            type Number = AxisNumber<0>;
        }
    };
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> TakenAlong<($($axis,)*)> for Unset {
            crate::sealed::seal!();

            type Axis = Dyn;
            type Number = AxisNumber<0>;
        }
    };
}
for_each_rank!(only_axis);

/// The array that a literal position is taken of, along an axis. The verdict is what is refused where the position is
/// out of bounds; it is handed over at the place of the literal.
#[doc(hidden)]
#[inline(always)]
pub fn within<A, X, I>(array: &A, _axis: X, _index: I, _verdict: I::Verdict) -> &A
where
    A: AsView + ?Sized,
    X: TakenAlong<A::Shape>,
    I: Locates<X::Axis, X::Number>,
{
    array
}
