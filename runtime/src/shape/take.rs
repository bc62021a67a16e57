//! Taking axes off the front of a shape, one per index.

use super::Shape;
use crate::axis::{Axis, Dyn, Len, SameLength};
use crate::error::Error;
use crate::verdict::Yes;

/// A shape of `R` axes.
pub trait HasRank<const R: usize>: Shape<Lens = [usize; R], Strides = [isize; R]> {}

/// The number of an axis, counted in the array that is indexed.
pub struct AxisNumber<const A: usize>;

/// The number itself.
pub trait Numbered {
    /// The number of the axis.
    const AXIS: usize;
}

impl<const A: usize> Numbered for AxisNumber<A> {
    const AXIS: usize = A;
}

/// The first axis of what is left of a shape of rank `R` that `K` indices are applied to.
///
/// `Self` has run out of axes if this is not implemented for it.
#[diagnostic::on_unimplemented(
    message = "too many indices for array: array is {R}-dimensional, but {K} were indexed",
    label = "there is no axis left for this index"
)]
pub trait TakeAxis<const R: usize, const K: usize>: Shape {
    /// The axis.
    type Head: Axis;
    /// The axes after it.
    type Tail: Shape;
    /// Its number.
    type Number: Numbered;

    /// Its length and stride, and the axes after it.
    fn take(
        self,
        strides: Self::Strides,
    ) -> (
        Self::Head,
        isize,
        Self::Tail,
        <Self::Tail as Shape>::Strides,
    );
}

macro_rules! rank {
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> HasRank<$rank> for ($($axis,)*) {}
    };
}
super::for_each_rank!(rank);

macro_rules! take_axis {
    ($($axes:tt: $($rank:literal number $number:literal),*;)*) => {
        $($(take_axis!(@one $axes $rank $number);)*)*
    };
    (@one [$first:ident $($axis:ident)*] $rank:literal $number:literal) => {
        #[diagnostic::do_not_recommend]
        impl<const K: usize, $first: Axis, $($axis: Axis),*> TakeAxis<$rank, K> for ($first, $($axis,)*) {
            type Head = $first;
            type Tail = ($($axis,)*);
            type Number = AxisNumber<$number>;

            #[inline(always)]
            #[allow(non_snake_case, reason = "the axes are bound by the names of their types")]
            fn take(self, strides: Self::Strides) -> ($first, isize, Self::Tail, <Self::Tail as Shape>::Strides) {
                let ($first, $($axis,)*) = self;
                let [stride, rest @ ..] = strides;
                ($first, stride, ($($axis,)*), rest)
            }
        }
    };
}
take_axis! {
    [A]: 1 number 0, 2 number 1, 3 number 2, 4 number 3, 5 number 4, 6 number 5;
    [A B]: 2 number 0, 3 number 1, 4 number 2, 5 number 3, 6 number 4;
    [A B C]: 3 number 0, 4 number 1, 5 number 2, 6 number 3;
    [A B C D]: 4 number 0, 5 number 1, 6 number 2;
    [A B C D E]: 5 number 0, 6 number 1;
    [A B C D E F]: 6 number 0;
}

/// The axes of `Self` that a mask of shape `M` covers, one for each of its own.
pub trait MaskAxes<M: Shape, const R: usize, const K: usize>: Shape {
    /// The axes after them.
    type Tail: Shape;

    /// The strides of the covered axes, and the axes after them.
    ///
    /// # Errors
    /// If a length of the mask is not that of its axis.
    #[allow(clippy::type_complexity, reason = "strides, and a shape with its strides")]
    fn take_mask(
        self,
        strides: Self::Strides,
        mask: M,
    ) -> Result<(M::Strides, Self::Tail, <Self::Tail as Shape>::Strides), Error>;
}

/// An axis of a mask over an axis of an array: the lengths must be equal.
pub trait MatchesAxis<A: Axis, Number>: Axis {}

impl<A: Axis, Number> MatchesAxis<A, Number> for Dyn {}
impl<const N: usize, Number> MatchesAxis<Dyn, Number> for Len<N> {}
impl<const N: usize, const M: usize, const A: usize, V> MatchesAxis<Len<M>, AxisNumber<A>> for Len<N>
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

macro_rules! mask_axes {
    ($($mask:ident $from:ident $to:ident $number:tt),*; $first:ident, $last:ident) => {
        impl<const R: usize, const K: usize, $($mask: Axis, $from,)* $last: Shape> MaskAxes<($($mask,)*), R, K> for $first
        where
            $($from: TakeAxis<R, K, Tail = $to>,)*
            $($mask: MatchesAxis<$from::Head, $from::Number>,)*
        {
            type Tail = $last;

            #[allow(non_snake_case, reason = "what is left is bound by the names of its types")]
            fn take_mask(
                self,
                strides: Self::Strides,
                mask: ($($mask,)*),
            ) -> Result<(<($($mask,)*) as Shape>::Strides, $last, $last::Strides), Error> {
                let mut taken = <($($mask,)*) as Shape>::Strides::default();
                let $first = (self, strides);
                $(
                    let (axis, stride, rest, rest_strides) = $from.0.take($from.1);
                    if axis.len() != mask.$number.len() {
                        return Err(Error::MaskLength {
                            axis: <$from::Number as Numbered>::AXIS,
                            size: axis.len(),
                            mask: mask.$number.len(),
                        });
                    }
                    taken[$number] = stride;
                    let $to = (rest, rest_strides);
                )*
                Ok((taken, $last.0, $last.1))
            }
        }
    };
}
mask_axes!(M0 S0 S1 0; S0, S1);
mask_axes!(M0 S0 S1 0, M1 S1 S2 1; S0, S2);
mask_axes!(M0 S0 S1 0, M1 S1 S2 1, M2 S2 S3 2; S0, S3);
mask_axes!(M0 S0 S1 0, M1 S1 S2 1, M2 S2 S3 2, M3 S3 S4 3; S0, S4);
mask_axes!(M0 S0 S1 0, M1 S1 S2 1, M2 S2 S3 2, M3 S3 S4 3, M4 S4 S5 4; S0, S5);
mask_axes!(M0 S0 S1 0, M1 S1 S2 1, M2 S2 S3 2, M3 S3 S4 3, M4 S4 S5 4, M5 S5 S6 5; S0, S6);
