//! Whether two parts of an array have an element in common, as far as types can tell.
//!
//! Two parts are disjoint if they are on one axis. The macro works out for each axis how the answer
//! depends on its length, and writes it as a tree of comparisons; here the lengths are put in.

use super::Shape;
use crate::axis::verdict::Answer;
use crate::axis::{Axis, Digits, DigitsOf, Dyn, Len, Tabled};
use core::marker::PhantomData;

/// Two parts keep no common position of an axis, or of the array.
pub struct NothingShared;

/// Both parts keep position `P` of an axis (counted from the end if negative).
pub struct Shares<const P: isize>;

/// It is not known whether two parts have something in common.
pub struct Undecided;

/// Both parts keep position `P` of an axis, and of the axes after it what `Rest` says.
pub struct Common<const P: isize, Rest>(PhantomData<Rest>);

/// Both parts keep all of the axes that are left.
pub struct Whole;

/// How two parts are related on one axis, as it depends on the length.
pub trait Relation {
    /// What holds if the length is `N`.
    type On<N: Digits>;
}

/// The same for every length.
pub struct Always<V>(PhantomData<V>);

/// `Less` if the length is less than `N`, else `More`.
pub struct SplitAt<const N: usize, Less, More>(PhantomData<(Less, More)>);

impl<V> Relation for Always<V> {
    type On<N: Digits> = V;
}

impl<const K: usize, Less: Relation, More: Relation> Relation for SplitAt<K, Less, More>
where
    Len<K>: Tabled,
{
    type On<N: Digits> =
        <<DigitsOf<K> as Digits>::FitsIn<N> as Answer>::Choose<More::On<N>, Less::On<N>>;
}

/// The relation `R` of two parts on this axis, or `V` if the length is not known.
pub trait RelatedOn<R, V>: Axis {
    crate::sealed::seal!(required);

    /// [`NothingShared`], [`Shares`] or [`Undecided`].
    type Verdict: OnAxis;
}

impl<R, V: OnAxis> RelatedOn<R, V> for Dyn {
    crate::sealed::seal!();

    type Verdict = V;
}

impl<R: Relation, V, O: OnAxis, const N: usize> RelatedOn<R, V> for Len<N>
where
    Len<N>: Tabled,
    R: Relation<On<DigitsOf<N>> = O>,
{
    crate::sealed::seal!();

    type Verdict = O;
}

/// The verdict on one axis.
pub trait OnAxis {
    /// The verdict on this axis and on the axes after it.
    type Before<V: OnAxes>: OnAxes;
}

/// The verdict on all axes.
pub trait OnAxes {
    /// The same, with one more axis on which both keep position `P`.
    type After<const P: isize>: OnAxes;
    /// The same, with one more axis of which nothing is known.
    type AfterUndecided: OnAxes;
}

impl OnAxis for NothingShared {
    type Before<V: OnAxes> = NothingShared;
}
impl<const P: isize> OnAxis for Shares<P> {
    type Before<V: OnAxes> = V::After<P>;
}
impl OnAxis for Undecided {
    type Before<V: OnAxes> = V::AfterUndecided;
}

impl OnAxes for NothingShared {
    type After<const P: isize> = NothingShared;
    type AfterUndecided = NothingShared;
}
impl OnAxes for Undecided {
    type After<const P: isize> = Undecided;
    type AfterUndecided = Undecided;
}
impl OnAxes for Whole {
    type After<const P: isize> = Common<P, Whole>;
    type AfterUndecided = Undecided;
}
impl<const Q: isize, Rest> OnAxes for Common<Q, Rest> {
    type After<const P: isize> = Common<P, Self>;
    type AfterUndecided = Undecided;
}

/// A list of axes, each with a relation and what holds if its length is not known: the first axes
/// of a shape, or, from the last on, those of its reverse.
pub struct OnFirst<R, V, Others>(PhantomData<(R, V, Others)>);

/// The verdict on two parts of an array of this shape: `E` says how they are related on its first
/// axes, `T` is the verdict on the others.
pub trait Related<E, T: OnAxes>: Shape {
    crate::sealed::seal!(required);

    /// [`NothingShared`], [`Undecided`], or the position they have in common.
    type Verdict: OnAxes;
}

impl<S: Shape, T: OnAxes> Related<(), T> for S {
    crate::sealed::seal!();

    type Verdict = T;
}

/// How two parts are related on the axes of an array of rank 1, 2, .. 6: for index lists of which one has
/// an ellipsis where the other has indices.
pub struct ByRank<A, B, C, D, E, F>(PhantomData<(A, B, C, D, E, F)>);

macro_rules! by_rank {
    (0) => {
        // There are more indices than axes, which is an error elsewhere.
        impl<A, B, C, D, E, F, T: OnAxes> Related<ByRank<A, B, C, D, E, F>, T> for () {
            crate::sealed::seal!();

            type Verdict = NothingShared;
        }
    };
    (1 $($axes:tt)*) => { by_rank!(@of A; $($axes)*); };
    (2 $($axes:tt)*) => { by_rank!(@of B; $($axes)*); };
    (3 $($axes:tt)*) => { by_rank!(@of C; $($axes)*); };
    (4 $($axes:tt)*) => { by_rank!(@of D; $($axes)*); };
    (5 $($axes:tt)*) => { by_rank!(@of E; $($axes)*); };
    (6 $($axes:tt)*) => { by_rank!(@of F; $($axes)*); };
    (@of $own:ident; $($axis:ident $number:tt)*) => {
        impl<A, B, C, D, E, F, T: OnAxes, $($axis: Axis),*> Related<ByRank<A, B, C, D, E, F>, T>
            for ($($axis,)*)
        where
            Self: Related<$own, T>,
        {
            crate::sealed::seal!();

            type Verdict = <Self as Related<$own, T>>::Verdict;
        }
    };
}
super::for_each_rank!(by_rank);

macro_rules! related {
    (0) => {
        // There are more indices than axes, which is an error elsewhere.
        impl<R, V, E, T: OnAxes> Related<OnFirst<R, V, E>, T> for () {
        crate::sealed::seal!();

            type Verdict = NothingShared;
        }
    };
    ($rank:tt $first:ident $zero:tt $($axis:ident $number:tt)*) => {
        impl<R, V, E, T: OnAxes, O: OnAxis, $first: Axis, $($axis: Axis),*> Related<OnFirst<R, V, E>, T>
            for ($first, $($axis,)*)
        where
            $first: RelatedOn<R, V, Verdict = O>,
            ($($axis,)*): Related<E, T>,
        {
        crate::sealed::seal!();

            type Verdict = O::Before<<($($axis,)*) as Related<E, T>>::Verdict>;
        }
    };
}
super::for_each_rank!(related);

/// The verdict on two parts of an array of this shape: `E` says how they are related on its first
/// axes, `F` on the last (from the last on), `T` on those between.
pub trait RelatedParts<E, F, T>: Shape {
    crate::sealed::seal!(required);

    /// [`NothingShared`], [`Undecided`], or the position they have in common.
    type Verdict;
}

impl<S: Shape, E, F, T: OnAxes, U: OnAxes> RelatedParts<E, F, T> for S
where
    S::Reversed: Related<F, T, Verdict = U>,
    S: Related<E, U>,
{
    crate::sealed::seal!();

    type Verdict = <S as Related<E, U>>::Verdict;
}
