//! Shapes of arrays that are joined along an axis.

use super::axis_of::{HasAxis, Place, Rank, Ranked};
use super::{AxisOf, Shape};
use crate::axis::verdict::{Unasked, Yes};
use crate::axis::{Axis, Digits, Dyn, Len, SameLength, Tabled, ToAxis};

/// The place of the axis with number `A` of a shape.
pub trait PlaceOf<const A: isize>: AxisOf<A> {
    /// The place.
    type Place;
}

impl<S, P, const A: isize, const R: usize> PlaceOf<A> for S
where
    S: AxisOf<A> + Ranked<Rank = Rank<R>>,
    Rank<R>: HasAxis<A, R, Place = P>,
{
    type Place = P;
}

/// A shape that another can be joined to, along the axis at a place; it is that of the array
/// number `I` of those that are joined.
#[diagnostic::on_unimplemented(
    message = "all the input arrays must have same number of dimensions, but the array at index 0 has shape {Self} and the array at index {I} has shape {B}",
    label = "these arrays have different numbers of axes"
)]
pub trait Alongside<P, B: Shape, const I: usize>: Shape {
    crate::sealed::seal!(required);

    /// The shape of both together.
    type Out: Shape;
}

/// A shape that another has to be equal to; it is that of the array number `I` of those that are
/// stacked.
#[diagnostic::on_unimplemented(
    message = "all input arrays must have the same shape",
    label = "the array at index 0 has shape {Self}, and the array at index {I} has shape {B}"
)]
pub trait SameShape<B: Shape, const I: usize>: Shape {
    /// The shape, as far as it is known of one of them.
    type Out: Shape;
}

/// The length of two axes that follow one another.
pub trait Appended<B: Axis>: Axis {
    /// The axis.
    type Out: Axis;
}

impl<B: Axis> Appended<B> for Dyn {
    type Out = Dyn;
}
impl<const N: usize> Appended<Dyn> for Len<N> {
    type Out = Dyn;
}
impl<const N: usize, const M: usize, P, Q, Sum, A: Axis> Appended<Len<M>> for Len<N>
where
    Len<N>: Tabled<Digits: Digits<Number = P>>,
    Len<M>: Tabled<Digits: Digits<Number = Q>>,
    P: core::ops::Add<Q, Output = Sum>,
    Sum: ToAxis<Axis = A>,
{
    type Out = A;
}

/// Defines what two axes must be that have the same length: number `D` of the first array and of array
/// number `I`; and what is implemented for `Yes`, if they have.
macro_rules! matching {
    ($(
        $(#[$attribute:meta])* $matches:ident;
        $(#[$of_lengths:meta])* $lengths_match:ident;
    )*) => {$(
        $(#[$attribute])*
        pub trait $matches<B: Axis, const D: usize, const I: usize>: Axis {
            /// The axis, as far as it is known of one of them.
            type Out: Axis;
        }

        impl<B: Axis, const D: usize, const I: usize> $matches<B, D, I> for Dyn {
            type Out = B;
        }
        impl<const N: usize, const D: usize, const I: usize> $matches<Dyn, D, I> for Len<N> {
            type Out = Len<N>;
        }
        impl<const N: usize, const M: usize, Same, const D: usize, const I: usize>
            $matches<Len<M>, D, I> for Len<N>
        where
            Len<N>: SameLength<M, Answer = Same>,
            Same: $lengths_match<N, M, D, I>,
        {
            type Out = Len<N>;
        }

        $(#[$of_lengths])*
        pub trait $lengths_match<const N: usize, const M: usize, const D: usize, const I: usize> {
            crate::sealed::seal!(required);
        }

        #[diagnostic::do_not_recommend]
        impl<const N: usize, const M: usize, const D: usize, const I: usize>
            $lengths_match<N, M, D, I> for Yes
        {
            crate::sealed::seal!();
        }
        #[diagnostic::do_not_recommend]
        impl<const N: usize, const M: usize, const D: usize, const I: usize>
            $lengths_match<N, M, D, I> for Unasked
        {
            crate::sealed::seal!();
        }
    )*};
}
matching! {
    /// The length that two axes must both have where arrays are joined along another.
    Matches;
    /// Implemented for `Yes`: the lengths are equal.
    #[diagnostic::on_unimplemented(
        message = "all the input array dimensions except for the concatenation axis must match exactly, but along dimension {D}, the array at index 0 has size {N} and the array at index {I} has size {M}",
        label = "an axis has length {N} in the first array and {M} in this one"
    )]
    LengthsMatch;

    /// The length that two axes must both have where arrays are stacked.
    MatchesInStack;
    /// Implemented for `Yes`: the lengths are equal.
    #[diagnostic::on_unimplemented(
        message = "all input arrays must have the same shape",
        label = "along dimension {D}, the array at index 0 has size {N} and the array at index {I} has size {M}"
    )]
    StackedLengthsMatch;
}

macro_rules! same_shape {
    ($([$($a:ident $b:ident $number:literal)*])*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($a: MatchesInStack<$b, $number, I>, $b: Axis,)* const I: usize> SameShape<($($b,)*), I>
            for ($($a,)*)
        {
            type Out = ($($a::Out,)*);
        }
    )*};
}
same_shape! {
    []
    [A0 B0 0]
    [A0 B0 0 A1 B1 1]
    [A0 B0 0 A1 B1 1 A2 B2 2]
    [A0 B0 0 A1 B1 1 A2 B2 2 A3 B3 3]
    [A0 B0 0 A1 B1 1 A2 B2 2 A3 B3 3 A4 B4 4]
    [A0 B0 0 A1 B1 1 A2 B2 2 A3 B3 3 A4 B4 4 A5 B5 5]
}

macro_rules! alongside {
    ($($place:literal: $([$($before:ident $b:ident $i:literal)*] [$($after:ident $a:ident $j:literal)*]),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl<
            $($before: Matches<$b, $i, I>, $b: Axis,)*
            Own: Appended<Other>,
            Other: Axis,
            $($after: Matches<$a, $j, I>, $a: Axis,)*
            const I: usize,
        > Alongside<Place<$place>, ($($b,)* Other, $($a,)*), I> for ($($before,)* Own, $($after,)*)
        {
        crate::sealed::seal!();

            type Out = ($($before::Out,)* Own::Out, $($after::Out,)*);
        }
    )*)*};
}
alongside! {
    0: [] [],
        [] [A1 B1 1],
        [] [A1 B1 1 A2 B2 2],
        [] [A1 B1 1 A2 B2 2 A3 B3 3],
        [] [A1 B1 1 A2 B2 2 A3 B3 3 A4 B4 4],
        [] [A1 B1 1 A2 B2 2 A3 B3 3 A4 B4 4 A5 B5 5];
    1: [A0 B0 0] [],
        [A0 B0 0] [A2 B2 2],
        [A0 B0 0] [A2 B2 2 A3 B3 3],
        [A0 B0 0] [A2 B2 2 A3 B3 3 A4 B4 4],
        [A0 B0 0] [A2 B2 2 A3 B3 3 A4 B4 4 A5 B5 5];
    2: [A0 B0 0 A1 B1 1] [],
        [A0 B0 0 A1 B1 1] [A3 B3 3],
        [A0 B0 0 A1 B1 1] [A3 B3 3 A4 B4 4],
        [A0 B0 0 A1 B1 1] [A3 B3 3 A4 B4 4 A5 B5 5];
    3: [A0 B0 0 A1 B1 1 A2 B2 2] [],
        [A0 B0 0 A1 B1 1 A2 B2 2] [A4 B4 4],
        [A0 B0 0 A1 B1 1 A2 B2 2] [A4 B4 4 A5 B5 5];
    4: [A0 B0 0 A1 B1 1 A2 B2 2 A3 B3 3] [],
        [A0 B0 0 A1 B1 1 A2 B2 2 A3 B3 3] [A5 B5 5];
    5: [A0 B0 0 A1 B1 1 A2 B2 2 A3 B3 3 A4 B4 4] [];
}
