//! Which axes a mask covers.

use super::axis_of::{HasAxis, Place, Rank};
use super::indices::{CountedAs, Indices};
use super::{Shape, computed_shape};
use crate::axis::verdict::{Never, Yes};
use crate::axis::{Axis, Dyn, Len, SameLength};
use crate::error::Error;
use crate::sealed::Sealed;

/// A shape whose next axes, one for each of its own, a mask of shape `M` covers.
///
/// Implemented for every combination of ranks: where too few axes are left, with a bound that cannot
/// be met and says so. Then no length is compared, and there is one error.
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
    ) -> Result<(M::Strides, Self::Tail, <Self::Tail as Shape>::Strides), Error> {
        let (lens, mask) = (self.lens(), mask.lens());
        let first = R - Self::RANK;
        for (i, (&size, &mask)) in lens.as_ref().iter().zip(mask.as_ref()).enumerate() {
            if size != mask {
                let axis = first + i;
                return Err(Error::MaskLength { axis, size, mask });
            }
        }
        let (mut covered, mut after) = (
            M::Strides::default(),
            <Self::Tail as Shape>::Strides::default(),
        );
        let (front, back) = strides.as_ref().split_at(M::RANK);
        covered.as_mut().copy_from_slice(front);
        after.as_mut().copy_from_slice(back);
        Ok((covered, computed_shape(&lens.as_ref()[M::RANK..]), after))
    }
}

impl<S: Shape, const R: usize, const K: usize> MaskedBy<(), R, K> for S {
    type Tail = S;
}

/// An axis of a mask over axis `NUMBER` of `R`, which is `A`: the lengths must be equal.
pub trait MatchesAxis<A: Axis, const NUMBER: isize, const R: usize>: Axis {}

impl<A: Axis, const NUMBER: isize, const R: usize> MatchesAxis<A, NUMBER, R> for Dyn {}
impl<const N: usize, const NUMBER: isize, const R: usize> MatchesAxis<Dyn, NUMBER, R> for Len<N> {}
impl<const N: usize, const M: usize, const NUMBER: isize, const A: usize, const R: usize, V>
    MatchesAxis<Len<M>, NUMBER, R> for Len<N>
where
    Rank<R>: HasAxis<NUMBER, R, Place = Place<A>>,
    Len<N>: SameLength<M, Answer = V>,
    V: MaskLength<A, M, N>,
{
}

/// `Yes` if a mask of length `MASK` may index axis `A` of length `LEN`.
#[diagnostic::on_unimplemented(
    message = "boolean index did not match indexed array along axis {A}; size of axis is {LEN} but size of corresponding boolean axis is {MASK}",
    label = "this mask has length {MASK}, the axis has length {LEN}"
)]
pub trait MaskLength<const A: usize, const LEN: usize, const MASK: usize>: Sealed {}
impl<const A: usize, const LEN: usize, const MASK: usize> MaskLength<A, LEN, MASK> for Yes {}

/// `Yes` if `K` indices, a mask counted once for each of its axes, may be applied to `R` axes.
#[diagnostic::on_unimplemented(
    message = "too many indices for array: array is {R}-dimensional, but {K} were indexed",
    label = "a mask counts once for each of its axes"
)]
pub trait EnoughAxes<const R: usize, const K: usize>: Sealed {}
impl<const R: usize, const K: usize> EnoughAxes<R, K> for Yes {}

macro_rules! covers {
    ($([$($mask:ident $axis:ident $number:literal)+] [$($rest:ident)*];)*) => {$(
        impl<const R: usize, const K: usize, $($mask, $axis: Axis,)+ $($rest: Axis),*>
            MaskedBy<($($mask,)+), R, K> for ($($axis,)+ $($rest,)*)
        where
            $($mask: MatchesAxis<$axis, $number, R>,)+
        {
            type Tail = ($($rest,)*);
        }
    )*};
}
// The axes covered, each with its mask's and its number, counted from the last; those after them.
#[rustfmt::skip]
covers! {
    [M0 A0 -1] [];
    [M0 A0 -2] [B0];
    [M0 A0 -3] [B0 B1];
    [M0 A0 -4] [B0 B1 B2];
    [M0 A0 -5] [B0 B1 B2 B3];
    [M0 A0 -6] [B0 B1 B2 B3 B4];
    [M0 A0 -2 M1 A1 -1] [];
    [M0 A0 -3 M1 A1 -2] [B0];
    [M0 A0 -4 M1 A1 -3] [B0 B1];
    [M0 A0 -5 M1 A1 -4] [B0 B1 B2];
    [M0 A0 -6 M1 A1 -5] [B0 B1 B2 B3];
    [M0 A0 -3 M1 A1 -2 M2 A2 -1] [];
    [M0 A0 -4 M1 A1 -3 M2 A2 -2] [B0];
    [M0 A0 -5 M1 A1 -4 M2 A2 -3] [B0 B1];
    [M0 A0 -6 M1 A1 -5 M2 A2 -4] [B0 B1 B2];
    [M0 A0 -4 M1 A1 -3 M2 A2 -2 M3 A3 -1] [];
    [M0 A0 -5 M1 A1 -4 M2 A2 -3 M3 A3 -2] [B0];
    [M0 A0 -6 M1 A1 -5 M2 A2 -4 M3 A3 -3] [B0 B1];
    [M0 A0 -5 M1 A1 -4 M2 A2 -3 M3 A3 -2 M4 A4 -1] [];
    [M0 A0 -6 M1 A1 -5 M2 A2 -4 M3 A3 -3 M4 A4 -2] [B0];
    [M0 A0 -6 M1 A1 -5 M2 A2 -4 M3 A3 -3 M4 A4 -2 M5 A5 -1] [];
}

macro_rules! exceeds {
    ($($masks:tt: $($axes:tt),+;)*) => { $($(exceeds!(@one $masks $axes);)+)* };
    (@one [$($mask:ident)+] [$($axis:ident)*]) => {
        impl<const R: usize, const K: usize, const TOTAL: usize, $($mask: Axis,)+ $($axis: Axis),*>
            MaskedBy<($($mask,)+), R, K> for ($($axis,)*)
        where
            Indices<K>: CountedAs<($($mask,)+), Total = Indices<TOTAL>>,
            Never: EnoughAxes<R, TOTAL>,
        {
            type Tail = ();
        }
    };
}
// The axes of the mask; the fewer that are left.
exceeds! {
    [M0]: [];
    [M0 M1]: [], [A0];
    [M0 M1 M2]: [], [A0], [A0 A1];
    [M0 M1 M2 M3]: [], [A0], [A0 A1], [A0 A1 A2];
    [M0 M1 M2 M3 M4]: [], [A0], [A0 A1], [A0 A1 A2], [A0 A1 A2 A3];
    [M0 M1 M2 M3 M4 M5]: [], [A0], [A0 A1], [A0 A1 A2], [A0 A1 A2 A3], [A0 A1 A2 A3 A4];
}
