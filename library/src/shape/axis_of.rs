//! One axis among the others, by its number.

use super::Shape;
use crate::axis::{Axis, Dyn};
use crate::sealed::Sealed;
use crate::shape::layout::{Layout, LayoutState};

/// The number of axes, as a type.
pub struct Rank<const R: usize>;

impl<const R: usize> Sealed for Rank<R> {}

/// A shape that tells its number of axes as a type.
pub trait Ranked: Shape {
    /// The number of axes.
    type Rank;
    /// The number of axes with one more.
    type NextRank;
}

/// The axis with number `A` of a shape; negative numbers count from the last.
///
/// This is the bound of methods such as `flip_axis::<A>()`.
pub trait AxisOf<const A: isize>: Shape {
    /// The number, counted from the first.
    const NUMBER: usize;
    /// The axis.
    type Axis: Axis;
    /// The axes before it.
    type Before: Shape;
    /// The axes after it.
    type After: Shape;
    /// The other axes.
    type Without: Shape;
    /// All axes, with another in the place of this one.
    type Replaced<X: Axis>: Shape;
    /// The layout of a part of an array: a range of this axis, and all of the others.
    type PartLayout<L: Layout>: Layout;
}

impl<S, P, const A: isize, const R: usize> AxisOf<A> for S
where
    S: Ranked<Rank = Rank<R>>,
    Rank<R>: HasAxis<A, R, Place = P>,
    S: AxisAt<P>,
{
    const NUMBER: usize = <S as AxisAt<P>>::NUMBER;
    type Axis = <S as AxisAt<P>>::Axis;
    type Before = <S as AxisAt<P>>::Before;
    type After = <S as AxisAt<P>>::After;
    type Without = <S as AxisAt<P>>::Without;
    type Replaced<X: Axis> = <S as AxisAt<P>>::Replaced<X>;
    type PartLayout<L: Layout> = <S as AxisAt<P>>::PartLayout<L>;
}

/// The number of an axis, counted from the first.
pub struct Place<const N: usize>;

/// A rank `R` that has an axis with number `A`; negative numbers count from the last.
///
/// This is the verdict: it is not `Self` that the message needs, but the two numbers.
#[diagnostic::on_unimplemented(
    message = "axis {A} is out of bounds for array of dimension {R}",
    label = "there is no axis {A}"
)]
pub trait HasAxis<const A: isize, const R: usize>: Sealed {
    /// The `Place` of the axis.
    type Place;
}

/// The axis at a `Place` of a shape.
pub trait AxisAt<P>: Shape {
    crate::sealed::seal!(required);

    /// The number, counted from the first.
    const NUMBER: usize;
    /// The axis.
    type Axis: Axis;
    /// The axes before it.
    type Before: Shape;
    /// The axes after it.
    type After: Shape;
    /// The other axes.
    type Without: Shape;
    /// All axes, with another in the place of this one.
    type Replaced<X: Axis>: Shape;
    /// The layout of a part of an array: a range of this axis, and all of the others.
    type PartLayout<L: Layout>: Layout;
}

/// One more axis, at number `A` of the result; negative numbers count from its last axis.
pub trait InsertAxis<const A: isize, X: Axis>: Shape {
    /// The number, counted from the first.
    const NUMBER: usize;
    /// All axes.
    type Out: Shape;
}

impl<S, X: Axis, P, const A: isize, const R: usize> InsertAxis<A, X> for S
where
    S: Ranked<NextRank = Rank<R>>,
    Rank<R>: HasAxis<A, R, Place = P>,
    S: InsertAt<P, X>,
{
    const NUMBER: usize = <S as InsertAt<P, X>>::NUMBER;
    type Out = <S as InsertAt<P, X>>::Out;
}

/// One more axis, at a `Place` of the result.
pub trait InsertAt<P, X: Axis>: Shape {
    crate::sealed::seal!(required);

    /// The number, counted from the first.
    const NUMBER: usize;
    /// All axes.
    type Out: Shape;
}

macro_rules! ranked {
    ($($rank:literal $next:literal $($axis:ident)*;)*) => {$(
        impl<$($axis: Axis),*> Ranked for ($($axis,)*) {
            type Rank = Rank<$rank>;
            type NextRank = Rank<$next>;
        }
    )*};
}
ranked! {
    0 1;
    1 2 A0;
    2 3 A0 A1;
    3 4 A0 A1 A2;
    4 5 A0 A1 A2 A3;
    5 6 A0 A1 A2 A3 A4;
    6 7 A0 A1 A2 A3 A4 A5;
}

/// Not implemented for any axis that can be asked for: there is no room for a seventh.
#[diagnostic::on_unimplemented(
    message = "maximum supported dimension for an ndview array is 6",
    label = "the result would have more axes"
)]
pub trait SeventhAxis: Sealed {}

/// Where a seventh axis would be.
pub struct Beyond<const A: isize>;

impl<const A: isize> Sealed for Beyond<A> {}

// With no implementation at all, the method would not be found, and the message not shown.
impl SeventhAxis for Beyond<{ isize::MAX }> {}

macro_rules! one_too_many {
    ($($number:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasAxis<$number, 7> for Rank<7> {
            type Place = Beyond<$number>;
        }
    )*};
}
one_too_many!(0 1 2 3 4 5 6 -1 -2 -3 -4 -5 -6 -7);

impl<A: Axis, B: Axis, C: Axis, D: Axis, E: Axis, F: Axis, New: Axis, const N: isize>
    InsertAt<Beyond<N>, New> for (A, B, C, D, E, F)
where
    Beyond<N>: SeventhAxis,
{
    crate::sealed::seal!();

    const NUMBER: usize = 7;
    type Out = Self;
}

/// The layout state after these axes, each kept whole.
macro_rules! after_full {
    ($state:ty;) => { $state };
    ($state:ty; $axis:ident $($rest:ident)*) => {
        after_full!(<$state as LayoutState>::AfterFull; $($rest)*)
    };
}

/// The place of no axis.
pub struct Nowhere;

// That an array of no axes has not this one, `HasAxis` says. What its place would be is not known then, and that there
// is none would be said once more.
impl AxisAt<Nowhere> for () {
    crate::sealed::seal!();

    const NUMBER: usize = 0;
    type Axis = Dyn;
    type Before = ();
    type After = ();
    type Without = ();
    type Replaced<X: Axis> = ();
    type PartLayout<L: Layout> = L;
}

macro_rules! axis_at {
    ($($rank:literal: $([$($before:ident)*] [$($after:ident)*] $number:literal $negative:literal),*;)*) => {
        $($(axis_at!(@one $rank [$($before)*] [$($after)*] $number $negative);)*)*
    };
    (@one $rank:literal [$($before:ident)*] [$($after:ident)*] $number:literal $negative:literal) => {
        #[diagnostic::do_not_recommend]
        impl HasAxis<$number, $rank> for Rank<$rank> {
            type Place = Place<$number>;
        }

        #[diagnostic::do_not_recommend]
        impl HasAxis<$negative, $rank> for Rank<$rank> {
            type Place = Place<$number>;
        }

        impl<$($before: Axis,)* Chosen: Axis, $($after: Axis),*> AxisAt<Place<$number>>
            for ($($before,)* Chosen, $($after,)*)
        {
        crate::sealed::seal!();

            const NUMBER: usize = $number;
            type Axis = Chosen;
            type Before = ($($before,)*);
            type After = ($($after,)*);
            type Without = ($($before,)* $($after,)*);
            type Replaced<X: Axis> = ($($before,)* X, $($after,)*);
            type PartLayout<L: Layout> =
                <<<after_full!(L::Start; $($before)*) as LayoutState>::AfterRange
                    as LayoutState>::AfterRest<($($after,)*)>
                    as LayoutState>::End<($($before,)* Dyn, $($after,)*)>;
        }

        impl<$($before: Axis,)* New: Axis, $($after: Axis),*> InsertAt<Place<$number>, New>
            for ($($before,)* $($after,)*)
        {
        crate::sealed::seal!();

            const NUMBER: usize = $number;
            type Out = ($($before,)* New, $($after,)*);
        }
    };
}
axis_at! {
    1: [] [] 0 -1;
    2: [] [B1] 0 -2, [B0] [] 1 -1;
    3: [] [B1 B2] 0 -3, [B0] [B2] 1 -2, [B0 B1] [] 2 -1;
    4: [] [B1 B2 B3] 0 -4, [B0] [B2 B3] 1 -3, [B0 B1] [B3] 2 -2, [B0 B1 B2] [] 3 -1;
    5: [] [B1 B2 B3 B4] 0 -5, [B0] [B2 B3 B4] 1 -4, [B0 B1] [B3 B4] 2 -3, [B0 B1 B2] [B4] 3 -2,
        [B0 B1 B2 B3] [] 4 -1;
    6: [] [B1 B2 B3 B4 B5] 0 -6, [B0] [B2 B3 B4 B5] 1 -5, [B0 B1] [B3 B4 B5] 2 -4,
        [B0 B1 B2] [B4 B5] 3 -3, [B0 B1 B2 B3] [B5] 4 -2, [B0 B1 B2 B3 B4] [] 5 -1;
}
