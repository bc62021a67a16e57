//! Taking axes off the front of a shape, one per index.

use super::Shape;
use crate::axis::Axis;

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
