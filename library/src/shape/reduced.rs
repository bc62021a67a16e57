//! The axes that a reduction takes away, chosen one by one.

use super::axis_of::{HasAxis, Place};
use super::chain::for_each_chain;
use super::{Push, Rank, Ranked, Shape};
use crate::axis::{Axis, Len};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// All axes are reduced.
pub struct AllAxes;

/// An axis is left as it is.
pub struct Left;

/// An axis is reduced: it is gone, or of length 1.
pub struct Gone;

/// Some axes are reduced: each of the six is `Left` or `Gone`.
pub struct SomeAxes<M>(PhantomData<M>);

/// Reduced axes are dropped from the shape of the result.
pub struct Dropped;

/// Reduced axes are left in the shape of the result, with length 1; NumPy's `keepdims=True`.
pub struct Kept;

/// The axes chosen so far, and the one at place `P` as well.
pub trait Choose<P> {
    /// All of them.
    type Out;
}

/// What an axis is that is reduced for the first time.
#[diagnostic::on_unimplemented(
    message = "duplicate value in 'axis'",
    label = "this axis has been given before"
)]
pub trait IsLeft: Sealed {}
#[diagnostic::do_not_recommend]
impl Sealed for Left {}
impl Sealed for Gone {}
#[diagnostic::do_not_recommend]
impl IsLeft for Left {}

/// A shape that a reduction can go along axis `N` of, as well as along the axes `A`.
pub trait ReduceAlong<const N: isize, A>: Shape {
    crate::sealed::seal!(required);

    /// All of these axes.
    type Axes;
}

impl<S, A, P, const N: isize, const R: usize> ReduceAlong<N, A> for S
where
    S: Ranked<Rank = Rank<R>>,
    Rank<R>: HasAxis<N, R, Place = P>,
    A: Choose<P>,
{
    crate::sealed::seal!();

    type Axes = A::Out;
}

macro_rules! choose {
    ($($place:literal [$($before:ident)*] $chosen:ident [$($after:ident)*] [$($left:ident)*] [$($right:ident)*];)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Choose<Place<$place>> for AllAxes {
            type Out = SomeAxes<($($left,)* Gone, $($right,)*)>;
        }

        impl<$($before,)* $chosen: IsLeft, $($after),*> Choose<Place<$place>>
            for SomeAxes<($($before,)* $chosen, $($after,)*)>
        {
            type Out = SomeAxes<($($before,)* Gone, $($after,)*)>;
        }
    )*};
}
choose! {
    0 [] M0 [M1 M2 M3 M4 M5] [] [Left Left Left Left Left];
    1 [M0] M1 [M2 M3 M4 M5] [Left] [Left Left Left Left];
    2 [M0 M1] M2 [M3 M4 M5] [Left Left] [Left Left Left];
    3 [M0 M1 M2] M3 [M4 M5] [Left Left Left] [Left Left];
    4 [M0 M1 M2 M3] M4 [M5] [Left Left Left Left] [Left];
    5 [M0 M1 M2 M3 M4] M5 [] [Left Left Left Left Left] [];
}

/// Axes of which one alone is chosen.
pub trait OneAxis: Sealed {}
impl<M> Sealed for SomeAxes<M> {}
macro_rules! one_axis {
    ($($($mark:ident)*;)*) => {$(
        impl OneAxis for SomeAxes<($($mark,)*)> {}
    )*};
}
one_axis! {
    Gone Left Left Left Left Left;
    Left Gone Left Left Left Left;
    Left Left Gone Left Left Left;
    Left Left Left Gone Left Left;
    Left Left Left Left Gone Left;
    Left Left Left Left Left Gone;
}

/// Whether an axis is reduced.
pub trait IsReduced: Sealed {
    /// 1 if it is, 0 otherwise.
    const BIT: u8;
}
impl IsReduced for Left {
    const BIT: u8 = 0;
}
impl IsReduced for Gone {
    const BIT: u8 = 1;
}

/// What is left of a shape when the axes `A` are reduced, and `Dropped` or `Kept`.
pub trait ReduceShape<A, K>: Shape {
    crate::sealed::seal!(required);

    /// The axes that are reduced, one bit for each.
    const BITS: u8;
    /// The shape of the results.
    type Out: Shape;
}

impl<S: Shape> ReduceShape<AllAxes, Dropped> for S {
    crate::sealed::seal!();

    const BITS: u8 = u8::MAX;
    type Out = ();
}

/// The axes `D`, followed by what is left of `A`.
pub trait Keep<D: Shape, A: Axis, K> {
    crate::sealed::seal!(required);

    /// The axes kept.
    type Out: Shape;
}

impl<D: Push<A>, A: Axis, K> Keep<D, A, K> for Left {
    crate::sealed::seal!();

    type Out = D::Out;
}

impl<D: Shape, A: Axis> Keep<D, A, Dropped> for Gone {
    crate::sealed::seal!();

    type Out = D;
}

impl<D: Push<Len<1>>, A: Axis> Keep<D, A, Kept> for Gone {
    crate::sealed::seal!();

    type Out = D::Out;
}

/// No axes kept so far.
type Start = ();

macro_rules! one {
    ($axis:ident) => {
        Len<1>
    };
}

macro_rules! reduce_shape {
    ($rank:tt $result:ident; $($axis:ident $number:tt $mark:ident $before:ident $after:ident),*) => {
        impl<$($axis: Axis),*> ReduceShape<AllAxes, Kept> for ($($axis,)*) {
        crate::sealed::seal!();

            const BITS: u8 = u8::MAX;
            type Out = ($(one!($axis),)*);
        }

        reduce_shape!(@some $rank $result; $($axis $number $mark $before $after),*);
    };
    (@some 1 $($rest:tt)*) => { reduce_shape!(@impl [Left, Left, Left, Left, Left] $($rest)*); };
    (@some 2 $($rest:tt)*) => { reduce_shape!(@impl [Left, Left, Left, Left] $($rest)*); };
    (@some 3 $($rest:tt)*) => { reduce_shape!(@impl [Left, Left, Left] $($rest)*); };
    (@some 4 $($rest:tt)*) => { reduce_shape!(@impl [Left, Left] $($rest)*); };
    (@some 5 $($rest:tt)*) => { reduce_shape!(@impl [Left] $($rest)*); };
    (@some 6 $($rest:tt)*) => { reduce_shape!(@impl [] $($rest)*); };
    (@impl [$($beyond:ident),*] $result:ident; $($axis:ident $number:tt $mark:ident $before:ident $after:ident),*) => {
        impl<K, $($axis: Axis, $mark, $after: Shape),*> ReduceShape<SomeAxes<($($mark,)* $($beyond),*)>, K> for ($($axis,)*)
        where
            $($mark: Keep<$before, $axis, K, Out = $after> + IsReduced,)*
        {
        crate::sealed::seal!();

            const BITS: u8 = 0 $(| $mark::BIT << $number)*;
            type Out = $result;
        }
    };
}
for_each_chain!(reduce_shape);

impl ReduceShape<AllAxes, Kept> for () {
    crate::sealed::seal!();

    const BITS: u8 = u8::MAX;
    type Out = ();
}
