//! Broadcasting one array to a given shape.

use super::{IntoShape, Shape, fits_into};
use crate::axis::{Axis, Dyn, Len, SameLength, Tabled};
use crate::error::Error;
use crate::verdict::{No, Yes};

/// What may be given to `broadcast_to` as the shape to broadcast an array of shape `S` to: any
/// [`IntoShape`] whose known lengths allow it.
pub trait BroadcastShape<S: Shape>: IntoShape {}

impl<X: IntoShape, S: Stretch<X::Shape>> BroadcastShape<S> for X {}

/// A shape that can be broadcast to the shape `T`.
#[diagnostic::on_unimplemented(
    message = "input operand has more dimensions than allowed by the axis remapping",
    label = "the array has more axes than this shape"
)]
pub trait Stretch<T: Shape>: Shape {}

/// Checks at run time what [`Stretch`] leaves open.
///
/// # Errors
/// If an axis is neither 1 nor as long as that of the target.
pub(crate) fn check_stretch(from: &[usize], into: &[usize]) -> Result<(), Error> {
    if fits_into(from, into) {
        Ok(())
    } else {
        Err(Error::BroadcastTo {
            from: from.into(),
            into: into.into(),
        })
    }
}

/// An axis that is to be broadcast to the axis `T`.
pub trait StretchAxis<T: Axis>: Axis {
    /// `No` if the compiler knows that it cannot be, `Yes` otherwise.
    type Answer;
}

impl<T: Axis> StretchAxis<T> for Dyn {
    type Answer = Yes;
}

impl<const N: usize> StretchAxis<Dyn> for Len<N> {
    type Answer = Yes;
}

impl<const N: usize, const M: usize, Same, One> StretchAxis<Len<M>> for Len<N>
where
    Len<N>: SameLength<M, Answer = Same> + Tabled<IsOne = One>,
    Same: Either<One>,
{
    type Answer = Same::Answer;
}

/// `Yes` if `Self` or `B` is.
pub trait Either<B> {
    /// The answer.
    type Answer;
}
impl<B> Either<B> for Yes {
    type Answer = Yes;
}
impl<B> Either<B> for No {
    type Answer = B;
}

/// `Yes` if `Self` and `B` are.
pub trait Both<B> {
    /// The answer.
    type Answer;
}
impl<B> Both<B> for Yes {
    type Answer = B;
}
impl<B> Both<B> for No {
    type Answer = No;
}

/// The verdict on broadcasting `S` to `T`.
pub trait AllowsStretch<S, T> {}
impl<S, T> AllowsStretch<S, T> for Yes {}
impl<S, T> AllowsStretch<S, T> for No where S: StretchesTo<T> {}

/// Never implemented for shapes that do not go together: leads to the sentence that says so.
#[diagnostic::on_unimplemented(
    message = "operands could not be broadcast together with remapped shapes [original->remapped]: {Self}  and requested shape {T}",
    label = "an axis of the array is neither 1 nor as long as that of this shape"
)]
pub trait StretchesTo<T> {}

macro_rules! stretch {
    ($($rank:tt: $([$($extra:ident)*])*;)*) => {
        $($(stretch!(@rank $rank [$($extra)*]);)*)*
    };
    (@rank 0 $extra:tt) => { stretch!(@impl $extra [] Yes); };
    (@rank 1 $extra:tt) => { stretch!(@impl $extra [A0 T0 V0 Yes W0] W0); };
    (@rank 2 $extra:tt) => { stretch!(@impl $extra [A0 T0 V0 Yes W0, A1 T1 V1 W0 W1] W1); };
    (@rank 3 $extra:tt) => { stretch!(@impl $extra [A0 T0 V0 Yes W0, A1 T1 V1 W0 W1, A2 T2 V2 W1 W2] W2); };
    (@rank 4 $extra:tt) => {
        stretch!(@impl $extra [A0 T0 V0 Yes W0, A1 T1 V1 W0 W1, A2 T2 V2 W1 W2, A3 T3 V3 W2 W3] W3);
    };
    (@rank 5 $extra:tt) => {
        stretch!(@impl $extra [
            A0 T0 V0 Yes W0, A1 T1 V1 W0 W1, A2 T2 V2 W1 W2, A3 T3 V3 W2 W3, A4 T4 V4 W3 W4
        ] W4);
    };
    (@rank 6 $extra:tt) => {
        stretch!(@impl $extra [
            A0 T0 V0 Yes W0, A1 T1 V1 W0 W1, A2 T2 V2 W1 W2, A3 T3 V3 W2 W3, A4 T4 V4 W3 W4, A5 T5 V5 W4 W5
        ] W5);
    };
    (@impl [$($extra:ident)*] [$($from:ident $into:ident $fits:ident $before:ident $after:ident),*] $all:ident) => {
        impl<$($extra: Axis,)* $($from, $into: Axis, $fits, $after),*> Stretch<($($extra,)* $($into,)*)> for ($($from,)*)
        where
            $($from: StretchAxis<$into, Answer = $fits>,)*
            $($before: Both<$fits, Answer = $after>,)*
            $all: AllowsStretch<($($from,)*), ($($extra,)* $($into,)*)>,
        {
        }
    };
}
stretch! {
    0: [] [B0] [B0 B1] [B0 B1 B2] [B0 B1 B2 B3] [B0 B1 B2 B3 B4] [B0 B1 B2 B3 B4 B5];
    1: [] [B0] [B0 B1] [B0 B1 B2] [B0 B1 B2 B3] [B0 B1 B2 B3 B4];
    2: [] [B0] [B0 B1] [B0 B1 B2] [B0 B1 B2 B3];
    3: [] [B0] [B0 B1] [B0 B1 B2];
    4: [] [B0] [B0 B1];
    5: [] [B0];
    6: [];
}
