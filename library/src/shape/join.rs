//! Putting shapes together and cutting them apart.

use super::{Shape, computed_shape};
use crate::axis::{Axis, Dyn};

/// The axes of `Self` followed by those of `B`.
#[diagnostic::on_unimplemented(
    message = "maximum supported dimension for an ndview array is 6",
    label = "the result would have more axes"
)]
pub trait Joined<B: Shape>: Shape {
    /// All of them.
    type Out: Shape;

    /// The shape and the strides of both.
    #[inline(always)]
    fn join(
        self,
        strides: Self::Strides,
        then: B,
        then_strides: B::Strides,
    ) -> (Self::Out, <Self::Out as Shape>::Strides) {
        let lens = joined(self.lens().as_ref(), then.lens().as_ref());
        (
            Self::Out::computed(lens),
            joined(strides.as_ref(), then_strides.as_ref()),
        )
    }
}

#[inline(always)]
fn joined<T: Copy, Both: Default + AsMut<[T]>>(front: &[T], back: &[T]) -> Both {
    let mut both = Both::default();
    let (first, rest) = both.as_mut().split_at_mut(front.len());
    first.copy_from_slice(front);
    rest.copy_from_slice(back);
    both
}

/// One more axis at the end.
#[diagnostic::on_unimplemented(
    message = "maximum supported dimension for an ndview array is 6",
    label = "the result would have more axes"
)]
pub trait Push<A: Axis>: Shape {
    /// All of them.
    type Out: Shape;

    /// The shape and the strides with one more axis.
    fn push(
        self,
        strides: Self::Strides,
        axis: A,
        stride: isize,
    ) -> (Self::Out, <Self::Out as Shape>::Strides);
}

/// Cut before the last `N` axes: what an ellipsis stands for, and what the `N` indices after it use.
///
/// `R` and `K` are the rank and the number of indices, for the message.
#[diagnostic::on_unimplemented(
    message = "too many indices for array: array is {R}-dimensional, but {K} were indexed",
    label = "not enough axes are left for the indices after this ellipsis"
)]
pub trait Split<const N: usize, const R: usize, const K: usize>: Shape {
    /// The axes before.
    type Front: Shape;
    /// The last `N` axes.
    type Back: Shape;

    /// Both, with their strides.
    #[inline(always)]
    fn split(
        self,
        strides: Self::Strides,
    ) -> (
        Self::Front,
        <Self::Front as Shape>::Strides,
        Self::Back,
        <Self::Back as Shape>::Strides,
    ) {
        cut(self, strides)
    }
}

#[inline(always)]
fn cut<S: Shape, Front: Shape, Back: Shape>(
    shape: S,
    strides: S::Strides,
) -> (Front, Front::Strides, Back, Back::Strides) {
    let lens = shape.lens();
    let (front, back) = lens.as_ref().split_at(Front::RANK);
    let (mut front_strides, mut back_strides) =
        (Front::Strides::default(), Back::Strides::default());
    let (first, rest) = strides.as_ref().split_at(Front::RANK);
    front_strides.as_mut().copy_from_slice(first);
    back_strides.as_mut().copy_from_slice(rest);
    (
        computed_shape(front),
        front_strides,
        computed_shape(back),
        back_strides,
    )
}

/// Cut before as many axes as `B` has and `N` more; as [`Split`], where types tell how many axes the
/// indices after an ellipsis use.
#[diagnostic::on_unimplemented(
    message = "too many indices for array: array is {R}-dimensional, but {K} were indexed",
    label = "not enough axes are left for the indices after this ellipsis"
)]
pub trait SplitBefore<B: Shape, const N: usize, const R: usize, const K: usize>: Shape {
    /// The axes before.
    type Front: Shape;
    /// The axes after.
    type Back: Shape;

    /// Both, with their strides.
    #[inline(always)]
    fn split_before(
        self,
        strides: Self::Strides,
    ) -> (
        Self::Front,
        <Self::Front as Shape>::Strides,
        Self::Back,
        <Self::Back as Shape>::Strides,
    ) {
        cut(self, strides)
    }
}

macro_rules! split_before {
    ($rank:tt: $($more:literal $total:literal),*) => {
        split_before!(@rank $rank $($more $total)*);
    };
    (@rank 0 $($more:literal $total:literal)*) => { $(split_before!(@one () $more $total);)* };
    (@rank 1 $($more:literal $total:literal)*) => { $(split_before!(@one (Dyn,) $more $total);)* };
    (@rank 2 $($more:literal $total:literal)*) => { $(split_before!(@one (Dyn, Dyn) $more $total);)* };
    (@rank 3 $($more:literal $total:literal)*) => { $(split_before!(@one (Dyn, Dyn, Dyn) $more $total);)* };
    (@rank 4 $($more:literal $total:literal)*) => { $(split_before!(@one (Dyn, Dyn, Dyn, Dyn) $more $total);)* };
    (@rank 5 $($more:literal $total:literal)*) => { $(split_before!(@one (Dyn, Dyn, Dyn, Dyn, Dyn) $more $total);)* };
    (@rank 6 $($more:literal $total:literal)*) => { $(split_before!(@one (Dyn, Dyn, Dyn, Dyn, Dyn, Dyn) $more $total);)* };
    (@one $axes:tt $more:literal $total:literal) => {
        #[diagnostic::do_not_recommend]
        impl<S: Split<$total, R, K>, const R: usize, const K: usize> SplitBefore<$axes, $more, R, K> for S {
            type Front = S::Front;
            type Back = S::Back;
        }
    };
}
split_before!(0: 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6);
split_before!(1: 0 1, 1 2, 2 3, 3 4, 4 5, 5 6);
split_before!(2: 0 2, 1 3, 2 4, 3 5, 4 6);
split_before!(3: 0 3, 1 4, 2 5, 3 6);
split_before!(4: 0 4, 1 5, 2 6);
split_before!(5: 0 5, 1 6);
split_before!(6: 0 6);

/// Calls a macro for every pair of shapes of at most six axes together:
/// the axes of the first; how many axes the second has, with two names for each.
macro_rules! for_each_pair {
    ($callback:ident) => {
        $callback! { ; 0 }
        $callback! { ; 1 B0 C0 0 }
        $callback! { ; 2 B0 C0 0 B1 C1 1 }
        $callback! { ; 3 B0 C0 0 B1 C1 1 B2 C2 2 }
        $callback! { ; 4 B0 C0 0 B1 C1 1 B2 C2 2 B3 C3 3 }
        $callback! { ; 5 B0 C0 0 B1 C1 1 B2 C2 2 B3 C3 3 B4 C4 4 }
        $callback! { ; 6 B0 C0 0 B1 C1 1 B2 C2 2 B3 C3 3 B4 C4 4 B5 C5 5 }
        $callback! { A0 0; 0 }
        $callback! { A0 0; 1 B0 C0 0 }
        $callback! { A0 0; 2 B0 C0 0 B1 C1 1 }
        $callback! { A0 0; 3 B0 C0 0 B1 C1 1 B2 C2 2 }
        $callback! { A0 0; 4 B0 C0 0 B1 C1 1 B2 C2 2 B3 C3 3 }
        $callback! { A0 0; 5 B0 C0 0 B1 C1 1 B2 C2 2 B3 C3 3 B4 C4 4 }
        $callback! { A0 0 A1 1; 0 }
        $callback! { A0 0 A1 1; 1 B0 C0 0 }
        $callback! { A0 0 A1 1; 2 B0 C0 0 B1 C1 1 }
        $callback! { A0 0 A1 1; 3 B0 C0 0 B1 C1 1 B2 C2 2 }
        $callback! { A0 0 A1 1; 4 B0 C0 0 B1 C1 1 B2 C2 2 B3 C3 3 }
        $callback! { A0 0 A1 1 A2 2; 0 }
        $callback! { A0 0 A1 1 A2 2; 1 B0 C0 0 }
        $callback! { A0 0 A1 1 A2 2; 2 B0 C0 0 B1 C1 1 }
        $callback! { A0 0 A1 1 A2 2; 3 B0 C0 0 B1 C1 1 B2 C2 2 }
        $callback! { A0 0 A1 1 A2 2 A3 3; 0 }
        $callback! { A0 0 A1 1 A2 2 A3 3; 1 B0 C0 0 }
        $callback! { A0 0 A1 1 A2 2 A3 3; 2 B0 C0 0 B1 C1 1 }
        $callback! { A0 0 A1 1 A2 2 A3 3 A4 4; 0 }
        $callback! { A0 0 A1 1 A2 2 A3 3 A4 4; 1 B0 C0 0 }
        $callback! { A0 0 A1 1 A2 2 A3 3 A4 4 A5 5; 0 }
    };
}
pub(super) use for_each_pair;

macro_rules! join {
    ($($front:ident $i:tt)*; $back_rank:tt $($back:ident $other:ident $j:tt)*) => {
        impl<$($front: Axis,)* $($back: Axis),*> Joined<($($back,)*)> for ($($front,)*) {
            type Out = ($($front,)* $($back,)*);
        }

        #[diagnostic::do_not_recommend]
        impl<const R: usize, const K: usize, $($front: Axis,)* $($back: Axis),*> Split<$back_rank, R, K>
            for ($($front,)* $($back,)*)
        {
            type Front = ($($front,)*);
            type Back = ($($back,)*);
        }
    };
}
for_each_pair!(join);

macro_rules! push {
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis,)* Last: Axis> Push<Last> for ($($axis,)*) {
            type Out = ($($axis,)* Last,);

            #[inline(always)]
            #[allow(unused_variables, reason = "a shape of rank 0 has no strides")]
            fn push(
                self,
                strides: Self::Strides,
                axis: Last,
                stride: isize,
            ) -> (Self::Out, <Self::Out as Shape>::Strides) {
                (($(self.$number,)* axis,), [$(strides[$number],)* stride])
            }
        }
    };
}
push! { 0 }
push! { 1 A0 0 }
push! { 2 A0 0 A1 1 }
push! { 3 A0 0 A1 1 A2 2 }
push! { 4 A0 0 A1 1 A2 2 A3 3 }
push! { 5 A0 0 A1 1 A2 2 A3 3 A4 4 }
