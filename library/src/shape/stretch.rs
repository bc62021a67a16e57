//! Broadcasting one array to a given shape.

use super::{IntoShape, Shape, fits_into, join::for_each_pair};
use crate::axis::verdict::{Answer, Never, Yes};
use crate::axis::{Axis, Digits, Dyn, Len, SameLength, Tabled};
use crate::error::Error;

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
    /// `Never` if the compiler knows that it cannot be, `Yes` otherwise.
    type Answer: Answer;
}

impl<T: Axis> StretchAxis<T> for Dyn {
    type Answer = Yes;
}

impl<const N: usize> StretchAxis<Dyn> for Len<N> {
    type Answer = Yes;
}

impl<const N: usize, const M: usize, Same: Answer, One: Answer> StretchAxis<Len<M>> for Len<N>
where
    Len<N>: SameLength<M, Answer = Same> + Tabled<Digits: Digits<IsOne = One>>,
{
    type Answer = Same::Or<One>;
}

/// The verdict on broadcasting `S` to `T`.
pub trait AllowsStretch<S, T> {}
impl<S, T> AllowsStretch<S, T> for Yes {}
impl<S, T> AllowsStretch<S, T> for Never where S: StretchesTo<T> {}

/// Never implemented for shapes that do not go together: leads to the sentence that says so.
#[diagnostic::on_unimplemented(
    message = "operands could not be broadcast together with remapped shapes [original->remapped]: {Self}  and requested shape {T}",
    label = "an axis of the array is neither 1 nor as long as that of this shape"
)]
pub trait StretchesTo<T> {}

/// Whether all axes fit those they are broadcast to.
macro_rules! all {
    () => { Yes };
    ($axis:ident into $target:ty; $($rest:tt)*) => {
        <<$axis as StretchAxis<$target>>::Answer as Answer>::And<all!($($rest)*)>
    };
}
pub(super) use all;

macro_rules! stretch {
    ($($extra:ident $i:tt)*; $common:tt $($into:ident $from:ident $j:tt)*) => {
        impl<$($extra: Axis,)* $($from: StretchAxis<$into>, $into: Axis),*>
            Stretch<($($extra,)* $($into,)*)> for ($($from,)*)
        where
            all!($($from into $into;)*): AllowsStretch<($($from,)*), ($($extra,)* $($into,)*)>,
        {
        }
    };
}
for_each_pair!(stretch);
