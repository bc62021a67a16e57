//! What can be stored where: values that are broadcast to the shape of a place.

use super::stretch::{StretchAxis, all};
use super::{Shape, join::for_each_pair};
use crate::axis::verdict::{Answer, Never, Yes};
use crate::axis::{Axis, Len};
use crate::error::Error;

/// Values are assigned to a part of an array; `W` below.
pub struct Assigned;
/// Values are assigned to what an index array or a mask selects.
pub struct Selected;
/// Values update a place: they are its second operand.
pub struct Updated;

/// A shape that values of shape `Self` can fill by broadcasting.
///
/// Leading axes of length 1 that the target does not have are dropped, as in NumPy's assignment.
#[diagnostic::on_unimplemented(
    message = "could not broadcast input array from shape {Self} into shape {T}",
    label = "an axis of the value is neither 1 nor as long as that of the destination"
)]
pub trait BroadcastInto<T: Shape, W = Assigned>: Shape {
    crate::sealed::seal!(required);

    /// Whether the lengths fit.
    ///
    /// # Errors
    /// If one does not.
    #[inline]
    fn check_into(self, target: T) -> Result<(), Error> {
        let (from, into) = (self.lens(), target.lens());
        if fits_into(from.as_ref(), into.as_ref()) {
            Ok(())
        } else {
            Err(Error::broadcast_input(from.as_ref(), into.as_ref()))
        }
    }
}

/// Whether the lengths of an operand fit those of what it updates.
///
/// # Errors
/// If one does not, or if there are more axes: other than for an assignment, all of them count.
#[inline]
pub(crate) fn check_operand(from: &[usize], into: &[usize]) -> Result<(), Error> {
    if from.len() <= into.len() && fits_into(from, into) {
        Ok(())
    } else {
        Err(Error::update(into, from))
    }
}

#[inline]
pub(crate) fn fits_into(from: &[usize], into: &[usize]) -> bool {
    let extra = from.len().saturating_sub(into.len());
    let missing = into.len().saturating_sub(from.len());
    from[..extra].iter().all(|&len| len == 1)
        && from[extra..]
            .iter()
            .zip(&into[missing..])
            .all(|(&from, &into)| from == 1 || from == into)
}

/// The verdict on values of shape `S` for a place of shape `T`; for `Never`, it leads to the sentence.
pub trait AllowsFill<W, S, T> {}
impl<W, S, T> AllowsFill<W, S, T> for Yes {}
impl<S: Misfits<T>, T> AllowsFill<Assigned, S, T> for Never {}
impl<S: SelectionMisfits<T>, T> AllowsFill<Selected, S, T> for Never {}
impl<S: UpdateMisfits<T>, T> AllowsFill<Updated, S, T> for Never {}

/// Values of shape `Self` do not fit into a place of shape `T`.
#[diagnostic::on_unimplemented(
    message = "could not broadcast input array from shape {Self} into shape {T}",
    label = "an axis of the value is neither 1 nor as long as that of the destination"
)]
pub trait Misfits<T> {}

/// Values of shape `Self` do not fit into a selection of shape `T`.
#[diagnostic::on_unimplemented(
    message = "shape mismatch: value array of shape {Self} could not be broadcast to indexing result of shape {T}",
    label = "an axis of the value is neither 1 nor as long as that of what is selected"
)]
pub trait SelectionMisfits<T> {}

/// Values of shape `Self` cannot update a place of shape `T`.
#[diagnostic::on_unimplemented(
    message = "operands could not be broadcast together with shapes {T} {Self} {T}",
    label = "an axis of the value is neither 1 nor as long as that of what is updated"
)]
pub trait UpdateMisfits<T> {}

macro_rules! fill {
    // What a number fills: below.
    ($($extra:ident $i:tt)*; 0) => {
        fill!(@from [$($extra)*] );
    };
    ($($extra:ident $i:tt)*; $common:tt $($left:ident $right:ident $j:tt)*) => {
        fill!(@into [$($extra)*] $($left $right),*);
        fill!(@from [$($extra)*] $($left $right),*);
    };
    (@into [$($extra:ident)*] $($into:ident $from:ident),*) => {
        impl<W, $($extra: Axis,)* $($into: Axis, $from: StretchAxis<$into>),*>
            BroadcastInto<($($extra,)* $($into,)*), W> for ($($from,)*)
        where
            all!($($from into $into;)*): AllowsFill<W, ($($from,)*), ($($extra,)* $($into,)*)>,
        {
        crate::sealed::seal!();

        }
    };
    // Equal ranks are covered by the first form.
    (@from [] $($from:ident $into:ident),*) => {};
    (@from [$($extra:ident)+] $($from:ident $into:ident),*) => {
        impl<W, $($extra: StretchAxis<Len<1>>,)* $($from: StretchAxis<$into>, $into: Axis),*>
            BroadcastInto<($($into,)*), W> for ($($extra,)* $($from,)*)
        where
            all!($($extra into Len<1>;)* $($from into $into;)*):
                AllowsFill<W, ($($extra,)* $($from,)*), ($($into,)*)>,
        {
        crate::sealed::seal!();

        }
    };
}
for_each_pair!(fill);

#[diagnostic::do_not_recommend]
impl<T: Shape, W> BroadcastInto<T, W> for () {
    crate::sealed::seal!();
}
