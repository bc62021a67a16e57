//! Which axes a mask covers.

use super::{AxisNumber, Shape};
use crate::axis::{Axis, Dyn, Len, SameLength};
use crate::error::Error;
use crate::verdict::Yes;

/// A shape whose next axes, one for each of its own, a mask of shape `M` covers.
///
/// Implemented for every combination of ranks, by `mask_table`: where too few axes are left, with a
/// bound that cannot be met and says so. Then no length is compared, and there is one error.
pub trait MaskedBy<M: Shape, const R: usize, const K: usize>: Shape {
    /// The axes after them.
    type Tail: Shape;

    /// The strides of the covered axes, and the axes after them.
    ///
    /// # Errors
    /// If a length of the mask is not that of its axis.
    fn take_mask(
        self,
        strides: Self::Strides,
        mask: M,
    ) -> Result<(M::Strides, Self::Tail, <Self::Tail as Shape>::Strides), Error>;
}

impl<S: Shape, const R: usize, const K: usize> MaskedBy<(), R, K> for S {
    type Tail = S;

    fn take_mask(self, strides: S::Strides, (): ()) -> Result<([isize; 0], S, S::Strides), Error> {
        Ok(([], self, strides))
    }
}

/// An axis of a mask over axis `NUMBER`, which is `A`: the lengths must be equal.
pub trait MatchesAxis<A: Axis, Number>: Axis {}

impl<A: Axis, Number> MatchesAxis<A, Number> for Dyn {}
impl<const N: usize, Number> MatchesAxis<Dyn, Number> for Len<N> {}
impl<const N: usize, const M: usize, const A: usize, V> MatchesAxis<Len<M>, AxisNumber<A>>
    for Len<N>
where
    Len<N>: SameLength<M, Answer = V>,
    V: MaskLength<A, M, N>,
{
}

/// `Yes` if a mask of length `MASK` may index axis `A` of length `LEN`.
#[diagnostic::on_unimplemented(
    message = "boolean index did not match indexed array along axis {A}; size of axis is {LEN} but size of corresponding boolean axis is {MASK}",
    label = "this mask has length {MASK}, the axis has length {LEN}"
)]
pub trait MaskLength<const A: usize, const LEN: usize, const MASK: usize> {}
impl<const A: usize, const LEN: usize, const MASK: usize> MaskLength<A, LEN, MASK> for Yes {}

/// `Yes` if `K` indices, a mask counted once for each of its axes, may be applied to `R` axes.
#[diagnostic::on_unimplemented(
    message = "too many indices for array: array is {R}-dimensional, but {K} were indexed",
    label = "a mask counts once for each of its axes"
)]
pub trait EnoughAxes<const R: usize, const K: usize> {}
impl<const R: usize, const K: usize> EnoughAxes<R, K> for Yes {}

/// The length of an axis of a mask, checked against that of axis `axis`.
pub(super) fn checked(axis: usize, size: usize, mask: usize) -> Result<(), Error> {
    if size == mask {
        Ok(())
    } else {
        Err(Error::MaskLength { axis, size, mask })
    }
}

macro_rules! covers {
    ($($rank:tt; $($mask:ident $axis:ident $i:tt $number:tt)+; $($rest:ident $j:tt)*;)*) => {$(
        impl<const K: usize, $($mask, $axis: $crate::Axis,)+ $($rest: $crate::Axis),*>
            $crate::shape::MaskedBy<($($mask,)+), $rank, K> for ($($axis,)+ $($rest,)*)
        where
            $($mask: $crate::shape::mask::MatchesAxis<$axis, $crate::shape::AxisNumber<$number>>,)+
        {
            type Tail = ($($rest,)*);

            fn take_mask(
                self,
                strides: Self::Strides,
                mask: ($($mask,)+),
            ) -> Result<
                (<($($mask,)+) as $crate::Shape>::Strides, Self::Tail, <Self::Tail as $crate::Shape>::Strides),
                $crate::Error,
            > {
                $($crate::shape::mask::checked($number, self.$i.len(), mask.$i.len())?;)+
                Ok(([$(strides[$i]),+], ($(self.$j,)*), [$(strides[$j]),*]))
            }
        }
    )*};
}
pub(super) use covers;

macro_rules! exceeds {
    (@one [$($mask:ident)+] [$($axis:ident)*] $written:literal $counted:literal) => {
        impl<const R: usize, $($mask: $crate::Axis,)+ $($axis: $crate::Axis),*>
            $crate::shape::MaskedBy<($($mask,)+), R, $written> for ($($axis,)*)
        where
            $crate::verdict::No: $crate::shape::mask::EnoughAxes<R, $counted>,
        {
            type Tail = ();

            fn take_mask(
                self,
                _: Self::Strides,
                _: ($($mask,)+),
            ) -> Result<(<($($mask,)+) as $crate::Shape>::Strides, (), [isize; 0]), $crate::Error> {
                unreachable!("`No` is never enough")
            }
        }
    };
    ($($masks:tt $axes:tt: $($written:literal $counted:literal),+;)*) => {
        $($($crate::shape::mask::exceeds!(@one $masks $axes $written $counted);)+)*
    }
}
pub(super) use exceeds;
