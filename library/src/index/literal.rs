//! Indices that the macro has read: literal integers, `:`, `None`, `...`.

use super::base::Base;
use super::costs::Knowledge;
use super::cursor::Cursor;
use super::selector::{Selector, TakesAxes};
use super::take::TakeAxis;
use crate::axis::verdict::{Never, Yes};
use crate::axis::{Axis, Dyn, Fits, Len};
use crate::error::{Error, or_panic};
use crate::position::checked_position;
use crate::sealed::Sealed;
use crate::shape::layout::LayoutState;
use crate::shape::{AxisNumber, Joined, Numbered, Push, Shape, Split, SplitBefore, for_each_rank};
use core::marker::PhantomData;

/// The integer `INDEX`, which is in bounds on axes of length `NEED` and more.
pub struct At<const INDEX: isize, const NEED: usize>;

impl<const INDEX: isize, const NEED: usize> Sealed for At<INDEX, NEED> {}

/// `:`
pub struct Full;

/// `::-1`
pub struct Reversed;

/// `None`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewAxis;

/// `...`, with `AFTER` indices after it.
pub struct Ellipsis<const AFTER: usize>;

impl<const AFTER: usize> Sealed for Ellipsis<AFTER> {}

/// Whether the literal `INDEX` is in bounds for axis `AXIS` of length `LEN`: `V` is the answer.
///
/// The macro hands it over as [`InBounds::VERDICT`], at the place of the literal: a verdict that is asked for there
/// is refused there, and in no other words than its own.
pub struct Verdict<V: ?Sized, const INDEX: isize, const AXIS: usize, const LEN: usize>(
    PhantomData<V>,
);

/// An integer literal as the index of an axis `A` with number `N`, be it in bounds or not.
///
/// Sealed: the cursor trusts the position.
pub trait Locates<A: Axis, N: Numbered>: Sealed {
    /// Whether it is in bounds: a [`Verdict`].
    type Verdict;
    /// Whether that is known while compiling: a [`Knowledge`].
    type Knowledge;

    /// Its position.
    ///
    /// # Errors
    /// If it is out of bounds.
    fn position(axis: A) -> Result<usize, Error>;
}

impl<const INDEX: isize, const NEED: usize, const AXIS: usize> Locates<Dyn, AxisNumber<AXIS>>
    for At<INDEX, NEED>
{
    type Verdict = Verdict<Yes, INDEX, AXIS, 0>;
    type Knowledge = Knowledge<Never, INDEX, AXIS>;

    #[inline(always)]
    fn position(axis: Dyn) -> Result<usize, Error> {
        checked_position(INDEX, AXIS, axis.len())
    }
}

impl<const INDEX: isize, const NEED: usize, const AXIS: usize, const LEN: usize>
    Locates<Len<LEN>, AxisNumber<AXIS>> for At<INDEX, NEED>
where
    Len<LEN>: Fits<NEED>,
{
    type Verdict = Verdict<<Len<LEN> as Fits<NEED>>::Answer, INDEX, AXIS, LEN>;
    type Knowledge = Knowledge<Yes, INDEX, AXIS>;

    #[inline(always)]
    fn position(_: Len<LEN>) -> Result<usize, Error> {
        // The types have checked it already; this costs nothing and is what safety rests on.
        checked_position(INDEX, AXIS, LEN)
    }
}

/// An integer literal as the index of the first of the axes `S`. If there is none, the list is one index too
/// many, and its entries have nothing to say.
pub trait LocatesNext<S: Shape, const R: usize, const K: usize> {
    crate::sealed::seal!(required);

    /// Whether it is in bounds: a [`Verdict`].
    type Verdict;
}

macro_rules! locates_next {
    (0) => {
        impl<X, const R: usize, const K: usize> LocatesNext<(), R, K> for X {
            crate::sealed::seal!();

            type Verdict = Verdict<Yes, 0, 0, 0>;
        }
    };
    ($rank:tt $first:ident 0 $($axis:ident $number:tt)*) => {
        impl<X, N: Numbered, const R: usize, const K: usize, $first: Axis, $($axis: Axis),*>
            LocatesNext<($first, $($axis,)*), R, K> for X
        where
            X: TakeAxis<($first, $($axis,)*), R, K, Number = N> + Locates<$first, N>,
        {
            crate::sealed::seal!();

            type Verdict = <X as Locates<$first, N>>::Verdict;
        }
    };
}
for_each_rank!(locates_next);

/// `Yes` if the literal `INDEX` is in bounds for axis `AXIS` of length `LEN`.
#[diagnostic::on_unimplemented(
    message = "index {INDEX} is out of bounds for axis {AXIS} with size {LEN}",
    label = "index {INDEX} is out of bounds for axis {AXIS} with size {LEN}",
    note = "the length of this axis is part of the array's type, so the index is checked while compiling"
)]
pub trait InBounds<const INDEX: isize, const AXIS: usize, const LEN: usize>: Sealed {
    /// That it is.
    const VERDICT: Verdict<Self, INDEX, AXIS, LEN> = Verdict(PhantomData);
}
#[diagnostic::do_not_recommend]
impl<const INDEX: isize, const AXIS: usize, const LEN: usize> InBounds<INDEX, AXIS, LEN> for Yes {}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, V, const R: usize, const K: usize>
    Cursor<B, S, D, L, V, R, K>
{
    /// Fixes the position on an axis to a literal.
    #[inline(always)]
    #[track_caller]
    pub fn at<X: TakeAxis<S, R, K> + Locates<X::Head, X::Number>>(
        self,
        index: X,
        verdict: X::Verdict,
    ) -> Cursor<B, X::Tail, D, L::AfterInteger, V, R, K> {
        or_panic(self.try_at(index, verdict))
    }

    /// As [`at`](Self::at).
    ///
    /// # Errors
    /// If the literal is out of bounds.
    #[inline(always)]
    pub fn try_at<X: TakeAxis<S, R, K> + Locates<X::Head, X::Number>>(
        self,
        _: X,
        _: X::Verdict,
    ) -> Result<Cursor<B, X::Tail, D, L::AfterInteger, V, R, K>, Error> {
        let (axis, stride, rest, rest_strides) = X::take(self.rest, self.rest_strides);
        let position = X::position(axis)?;
        Ok(Cursor::new(
            self.base.fixed(stride, position),
            (rest, rest_strides),
            (self.done, self.done_strides),
            self.advanced,
        ))
    }

    /// Checks a literal in an index list against the axis that the list will take.
    #[inline(always)]
    pub fn in_bounds<X: LocatesNext<S, R, K>>(self, _: X, _: X::Verdict) -> Self {
        self
    }

    /// Keeps a whole axis.
    #[inline(always)]
    pub fn full<X>(self, _: X) -> Cursor<B, X::Tail, D::Out, L::AfterFull, V, R, K>
    where
        X: TakeAxis<S, R, K>,
        D: Push<X::Head>,
    {
        let (axis, stride, rest, rest_strides) = X::take(self.rest, self.rest_strides);
        let done = self.done.push(self.done_strides, axis, stride);
        Cursor::new(
            self.base.whole(1),
            (rest, rest_strides),
            done,
            self.advanced,
        )
    }

    /// Keeps a whole axis, from its end to its beginning.
    #[inline(always)]
    pub fn reversed<X>(self, _: X) -> Cursor<B, X::Tail, D::Out, L::AfterStep, V, R, K>
    where
        X: TakeAxis<S, R, K>,
        D: Push<X::Head>,
    {
        let (axis, stride, rest, rest_strides) = X::take(self.rest, self.rest_strides);
        let last = axis.len().saturating_sub(1);
        let done = self
            .done
            .push(self.done_strides, axis, stride.wrapping_neg());
        Cursor::new(
            self.base.kept(stride, last, -1, axis.len()),
            (rest, rest_strides),
            done,
            self.advanced,
        )
    }

    /// Adds an axis of length 1.
    #[inline(always)]
    pub fn new_axis(self, _: NewAxis) -> Cursor<B, S, D::Out, L, V, R, K>
    where
        D: Push<Len<1>>,
    {
        let done = self.done.push(self.done_strides, Len, 0);
        Cursor::new(
            self.base,
            (self.rest, self.rest_strides),
            done,
            self.advanced,
        )
    }

    /// Keeps all axes but those that the `N` indices after the ellipsis need.
    #[inline(always)]
    pub fn ellipsis<const N: usize>(
        self,
        _: Ellipsis<N>,
    ) -> Cursor<B, S::Back, D::Out, L::AfterRest<S::Front>, V, R, K>
    where
        S: Split<N, R, K>,
        D: Joined<S::Front>,
    {
        let (front, front_strides, rest, rest_strides) = self.rest.split(self.rest_strides);
        let done = self.done.join(self.done_strides, front, front_strides);
        Cursor::new(
            self.base.whole(S::Front::RANK),
            (rest, rest_strides),
            done,
            self.advanced,
        )
    }

    /// Keeps all axes but those that the indices after the ellipsis need: `N` that are literal, and
    /// those whose types tell.
    #[inline(always)]
    pub fn ellipsis_before<const N: usize, A: Shape>(
        self,
        _: Ellipsis<N>,
        _: AxesAfter<A>,
    ) -> Cursor<B, S::Back, D::Out, L::AfterRest<S::Front>, V, R, K>
    where
        S: SplitBefore<A, N, R, K>,
        D: Joined<S::Front>,
    {
        let (front, front_strides, rest, rest_strides) = self.rest.split_before(self.rest_strides);
        let done = self.done.join(self.done_strides, front, front_strides);
        Cursor::new(
            self.base.whole(S::Front::RANK),
            (rest, rest_strides),
            done,
            self.advanced,
        )
    }
}

/// As many axes as some indices take.
pub struct AxesAfter<A>(PhantomData<A>);

/// None.
#[inline(always)]
pub fn no_axes() -> AxesAfter<()> {
    AxesAfter(PhantomData)
}

impl<A: Shape> AxesAfter<A> {
    /// As many as `A` has.
    #[inline(always)]
    pub(super) fn new() -> Self {
        AxesAfter(PhantomData)
    }

    /// And those of one more index.
    #[inline(always)]
    pub fn and<I: Selector + ?Sized, X: Shape>(self, _: &I) -> AxesAfter<A::Out>
    where
        I::Kind: TakesAxes<I, Axes = X>,
        A: Joined<X>,
    {
        AxesAfter(PhantomData)
    }
}
