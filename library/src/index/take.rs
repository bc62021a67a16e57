//! Taking an axis for an index.

use super::literal::Ellipsis;
use crate::axis::Axis;
use crate::sealed::Sealed;
use crate::shape::{AxisNumber, Numbered, Shape, Split};

/// Any index takes the first axis of what is left, `S`, of a shape of rank `R` that `K` indices are
/// applied to.
///
/// The bound has the index as its `Self`, so that the compiler blames the index, at its own span,
/// where no axis is left.
#[diagnostic::on_unimplemented(
    message = "too many indices for array: array is {R}-dimensional, but {K} were indexed",
    label = "there is no axis left for this index"
)]
pub trait TakeAxis<S: Shape, const R: usize, const K: usize> {
    crate::sealed::seal!(required);

    /// The axis.
    type Head: Axis;
    /// The axes after it.
    type Tail: Shape;
    /// Its number.
    type Number: Numbered;

    /// Its length and stride, and the axes after it.
    fn take(
        shape: S,
        strides: S::Strides,
    ) -> (
        Self::Head,
        isize,
        Self::Tail,
        <Self::Tail as Shape>::Strides,
    );
}

macro_rules! take {
    ($($axes:tt: $($rank:literal number $number:literal),*;)*) => {
        $($(take!(@one $axes $rank $number);)*)*
    };
    (@one [$first:ident $($axis:ident)*] $rank:literal $number:literal) => {
        #[diagnostic::do_not_recommend]
        impl<I: ?Sized, const K: usize, $first: Axis, $($axis: Axis),*> TakeAxis<($first, $($axis,)*), $rank, K> for I {
        crate::sealed::seal!();

            type Head = $first;
            type Tail = ($($axis,)*);
            type Number = AxisNumber<$number>;

            #[inline(always)]
            #[allow(non_snake_case, reason = "the axes are bound by the names of their types")]
            fn take(
                shape: ($first, $($axis,)*),
                strides: <($first, $($axis,)*) as Shape>::Strides,
            ) -> ($first, isize, Self::Tail, <Self::Tail as Shape>::Strides) {
                let ($first, $($axis,)*) = shape;
                let [stride, rest @ ..] = strides;
                ($first, stride, ($($axis,)*), rest)
            }
        }
    };
}
take! {
    [A]: 1 number 0, 2 number 1, 3 number 2, 4 number 3, 5 number 4, 6 number 5;
    [A B]: 2 number 0, 3 number 1, 4 number 2, 5 number 3, 6 number 4;
    [A B C]: 3 number 0, 4 number 1, 5 number 2, 6 number 3;
    [A B C D]: 4 number 0, 5 number 1, 6 number 2;
    [A B C D E]: 5 number 0, 6 number 1;
    [A B C D E F]: 6 number 0;
}

/// An ellipsis divides what is left: the axes it stands for, and those that the indices after it
/// need.
pub trait Divides<S: Shape, const R: usize, const K: usize>: Sealed {
    /// The axes it stands for.
    type Front: Shape;
    /// The axes after them.
    type Back: Shape;
}

impl<S: Split<N, R, K>, const N: usize, const R: usize, const K: usize> Divides<S, R, K>
    for Ellipsis<N>
{
    type Front = S::Front;
    type Back = S::Back;
}
