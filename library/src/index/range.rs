//! Slices: which positions of an axis are kept.
//!
//! The macro reads literal bounds and gives them as positions counted from one end; the length of
//! the result is then worked out in types. One rule covers all: with positions `lo` and `hi`
//! clipped to the axis, `ceil((hi - lo) / |step|)` elements. Where the macro knows more, shorter
//! forms ask the compiler for less arithmetic.

use super::base::Base;
use super::cursor::Cursor;
use super::take::TakeAxis;
use crate::axis::verdict::Answer;
use crate::axis::{Axis, Digits, DigitsOf, Dyn, Left, Len, NumberOf, Tabled, ToDigits};
use crate::element::Integer;
use crate::error::{Error, or_panic};
use crate::position::clip;
use crate::sealed::Sealed;
use crate::shape::layout::LayoutState;
use crate::shape::{Push, Shape};
use core::marker::PhantomData;
use core::ops::{Add, Div};

/// The beginning of an axis.
pub struct Begin;

/// The end of an axis.
pub struct End;

/// The position `AT`, or the end if the axis is shorter.
pub struct FromStart<const AT: usize>;

/// The position `AT` before the end, or the beginning if the axis is shorter.
pub struct FromEnd<const AT: usize>;

/// A position, clipped to an axis. Sealed: the cursor trusts it.
pub trait Clipped: Sealed {
    /// It as a number of the compiler's, on an axis of length `N`.
    type In<N: Digits>: Digits;

    /// It as a number.
    fn clipped(len: usize) -> usize;
}

macro_rules! clipped {
    ($([$($generics:tt)*] $position:ty, [$($bound:tt)*] $in:ty, |$len:ident| $clipped:expr;)*) => {$(
        impl<$($generics)*> Sealed for $position {}
        impl<$($generics)*> Clipped for $position
        where
            $($bound)*
        {
            type In<N: Digits> = $in;

            #[inline(always)]
            fn clipped($len: usize) -> usize {
                $clipped
            }
        }
    )*};
}
clipped! {
    [] Begin, [] DigitsOf<0>, |_len| 0;
    [] End, [] N, |len| len;
    [const AT: usize] FromStart<AT>, [Len<AT>: Tabled]
        <<DigitsOf<AT> as Digits>::FitsIn<N> as Answer>::Number<DigitsOf<AT>, N>, |len| AT.min(len);
    [const AT: usize] FromEnd<AT>, [Len<AT>: Tabled]
        OrZero<<DigitsOf<AT> as Digits>::TakenFrom<N>>, |len| len.saturating_sub(AT);
}

/// The number itself, unless it is below zero.
type OrZero<N> = <<N as Digits>::NotNegative as Answer>::Number<N, DigitsOf<0>>;

/// How far it is from `Lo` to `Hi`, on an axis of length `N`.
type Span<Lo, Hi, N> =
    OrZero<<<Lo as Clipped>::In<N> as Digits>::TakenFrom<<Hi as Clipped>::In<N>>>;

/// Forwards, one by one.
pub struct Forward;
/// Backwards, one by one.
pub struct Backward;
/// Forwards, every `STEP`th; `D` divides by that.
pub struct ForwardBy<const STEP: usize, D>(PhantomData<D>);
/// Backwards, every `STEP`th; `D` divides by that.
pub struct BackwardBy<const STEP: usize, D>(PhantomData<D>);

/// How a slice walks along its axis. Sealed: the cursor trusts it.
pub trait Step: Sealed {
    /// The step, not 0.
    const STEP: isize;
    /// The state of the layout machine after it.
    type Layout<L: LayoutState>: LayoutState;
}

macro_rules! steps {
    ($([$($generics:tt)*] $step:ty = $number:expr, $after:ident;)*) => {$(
        impl<$($generics)*> Sealed for $step {}
        impl<$($generics)*> Step for $step {
            const STEP: isize = $number;
            type Layout<L: LayoutState> = L::$after;
        }
    )*};
}
steps! {
    [] Forward = 1, AfterRange;
    [] Backward = -1, AfterStep;
    [const STEP: usize, D] ForwardBy<STEP, D> = STEP as isize, AfterStep;
    [const STEP: usize, D] BackwardBy<STEP, D> = -(STEP as isize), AfterStep;
}

/// A number divided, rounded up: how many elements a walk over a span of `N` has.
pub trait Divisor<N: Digits>: Sealed {
    /// The quotient.
    type Quotient: Digits;
}

/// By 1.
pub struct Once;
/// By what `D` divides by, and by 2.
pub struct Halves<D>(PhantomData<D>);
/// By what `D` divides by, and by 3.
pub struct Thirds<D>(PhantomData<D>);
/// By what `D` divides by, and by 5.
pub struct Fifths<D>(PhantomData<D>);
/// By what `D` divides by, and by `PIECES`, of which there is no table; `LESS` is one less than that.
pub struct Pieces<const PIECES: usize, const LESS: usize, D>(PhantomData<D>);

impl Sealed for Once {}
impl<D> Sealed for Halves<D> {}
impl<D> Sealed for Thirds<D> {}
impl<D> Sealed for Fifths<D> {}
impl<const PIECES: usize, const LESS: usize, D> Sealed for Pieces<PIECES, LESS, D> {}

macro_rules! divides {
    ($([$($generics:tt)*] $walk:ty, $quotient:ty;)*) => {$(
        impl<N: Digits, $($generics)*> Divisor<N> for $walk {
            type Quotient = $quotient;
        }
    )*};
}
divides! {
    [] Once, N;
    [] Forward, N;
    [] Backward, N;
    [D: Divisor<N>] Halves<D>, <D::Quotient as Digits>::Half;
    [D: Divisor<N>] Thirds<D>, <D::Quotient as Digits>::Third;
    [D: Divisor<N>] Fifths<D>, <D::Quotient as Digits>::Fifth;
    [const STEP: usize, D: Divisor<N>] ForwardBy<STEP, D>, D::Quotient;
    [const STEP: usize, D: Divisor<N>] BackwardBy<STEP, D>, D::Quotient;
}

impl<N: Digits, D, More, Quotient, const PIECES: usize, const LESS: usize> Divisor<N>
    for Pieces<PIECES, LESS, D>
where
    Len<PIECES>: Tabled,
    Len<LESS>: Tabled,
    D: Divisor<N>,
    <D::Quotient as Digits>::Number: Add<NumberOf<LESS>, Output = More>,
    More: Div<NumberOf<PIECES>, Output = Quotient>,
    Quotient: ToDigits,
{
    type Quotient = Quotient::Digits;
}

/// From position `LO` up to `HI`, walked as `P` says: any slice with literal bounds and step.
pub struct Range<Lo, Hi, P>(pub PhantomData<(Lo, Hi, P)>);

/// `a:b` with `a < b` from the start: `COUNT` elements, if the axis has at least `NEED`; otherwise
/// all but the first `DROP`.
pub struct RangeFromStart<const NEED: usize, const COUNT: usize, const DROP: usize>;

/// `-a:-b` or `-a:`: `COUNT` elements, if the axis has at least `NEED`; otherwise all but the last
/// `DROP`.
pub struct RangeFromEnd<const NEED: usize, const COUNT: usize, const DROP: usize>;

/// `a:`, `:-b`, `a:-b`: all but `DROP` elements, the first `FIRST` among them.
pub struct RangeWithout<const DROP: usize, const FIRST: usize>;

/// A slice that walks as `P` says, applied to an axis. Sealed: the cursor trusts it.
pub trait SliceOf<A: Axis, P: Step>: Sealed {
    /// The axis that is left.
    type Axis: Axis;

    /// The position of its first element (0 if there is none), and the axis that is left.
    fn slice(axis: A) -> (usize, Self::Axis);
}

#[inline(always)]
fn slice<Lo: Clipped, Hi: Clipped, P: Step, Out: Axis>(len: usize) -> (usize, Out) {
    let (lo, hi) = (Lo::clipped(len), Hi::clipped(len));
    let span = hi.saturating_sub(lo);
    let first = match (span, P::STEP > 0) {
        (0, _) => 0,
        (_, true) => lo,
        (_, false) => hi - 1,
    };
    (first, Out::computed(span.div_ceil(P::STEP.unsigned_abs())))
}

impl<Lo, Hi, P> Sealed for Range<Lo, Hi, P> {}
impl<Lo: Clipped, Hi: Clipped, P: Step> SliceOf<Dyn, P> for Range<Lo, Hi, P> {
    type Axis = Dyn;

    #[inline(always)]
    fn slice(axis: Dyn) -> (usize, Dyn) {
        slice::<Lo, Hi, P, Dyn>(axis.len())
    }
}

impl<const N: usize, Lo: Clipped, Hi: Clipped, P> SliceOf<Len<N>, P> for Range<Lo, Hi, P>
where
    Len<N>: Tabled,
    P: Step + Divisor<Span<Lo, Hi, DigitsOf<N>>>,
{
    type Axis = <P::Quotient as Digits>::Axis;

    #[inline(always)]
    fn slice(_: Len<N>) -> (usize, Self::Axis) {
        slice::<Lo, Hi, P, Self::Axis>(N)
    }
}

/// The length of a range, and the position of its first element: all of it within the axis, whatever the
/// literals, because a cursor can be given any.
trait Forwards {
    fn forwards(len: usize) -> (usize, usize);
}

impl<const NEED: usize, const COUNT: usize, const DROP: usize> Forwards
    for RangeFromStart<NEED, COUNT, DROP>
{
    #[inline(always)]
    fn forwards(len: usize) -> (usize, usize) {
        match len.min(NEED).saturating_sub(DROP) {
            0 => (0, 0),
            count => (DROP, count),
        }
    }
}

impl<const NEED: usize, const COUNT: usize, const DROP: usize> Forwards
    for RangeFromEnd<NEED, COUNT, DROP>
{
    #[inline(always)]
    fn forwards(len: usize) -> (usize, usize) {
        const { assert!(COUNT <= NEED, "a slice beyond the end of its axis") };
        if len >= NEED {
            (len - NEED, COUNT)
        } else {
            (0, len.saturating_sub(DROP))
        }
    }
}

impl<const DROP: usize, const FIRST: usize> Forwards for RangeWithout<DROP, FIRST> {
    #[inline(always)]
    fn forwards(len: usize) -> (usize, usize) {
        const { assert!(FIRST <= DROP, "a slice beyond the end of its axis") };
        match len.saturating_sub(DROP) {
            0 => (0, 0),
            count => (FIRST, count),
        }
    }
}

macro_rules! on_dyn {
    ([$($generics:tt)*] $range:ty) => {
        impl<$($generics)*> Sealed for $range {}
        impl<$($generics)*> SliceOf<Dyn, Forward> for $range {
            type Axis = Dyn;

            #[inline(always)]
            fn slice(axis: Dyn) -> (usize, Dyn) {
                let (first, count) = Self::forwards(axis.len());
                (first, Dyn(count))
            }
        }
    };
}
on_dyn!([const NEED: usize, const COUNT: usize, const DROP: usize] RangeFromStart<NEED, COUNT, DROP>);
on_dyn!([const NEED: usize, const COUNT: usize, const DROP: usize] RangeFromEnd<NEED, COUNT, DROP>);
on_dyn!([const DROP: usize, const FIRST: usize] RangeWithout<DROP, FIRST>);

macro_rules! on_len {
    ([$($generics:tt)*] $range:ty, $($known:ident)* => $axis:ty) => {
        impl<const N: usize, $($generics)*> SliceOf<Len<N>, Forward> for $range
        where
            Len<N>: Tabled,
            $(Len<$known>: Tabled,)*
        {
            type Axis = $axis;

            #[inline(always)]
            fn slice(_: Len<N>) -> (usize, Self::Axis) {
                let (first, count) = Self::forwards(N);
                (first, Self::Axis::computed(count))
            }
        }
    };
}
on_len!([const NEED: usize, const COUNT: usize, const DROP: usize] RangeFromStart<NEED, COUNT, DROP>, NEED DROP => CountOrLeft<N, NEED, COUNT, DROP>);
on_len!([const NEED: usize, const COUNT: usize, const DROP: usize] RangeFromEnd<NEED, COUNT, DROP>, NEED DROP => CountOrLeft<N, NEED, COUNT, DROP>);
on_len!([const DROP: usize, const FIRST: usize] RangeWithout<DROP, FIRST>, DROP => Left<N, DROP>);

/// `COUNT` elements of an axis of length `N`, if it has at least `NEED`; otherwise all but `DROP`.
type CountOrLeft<const N: usize, const NEED: usize, const COUNT: usize, const DROP: usize> =
    <<DigitsOf<NEED> as Digits>::FitsIn<DigitsOf<N>> as Answer>::ThenOrLeft<
        Len<COUNT>,
        DigitsOf<N>,
        DigitsOf<DROP>,
    >;

/// A slice of step 1 with bounds known at run time.
pub struct Bounds(pub Option<isize>, pub Option<isize>);

/// A slice with bounds and a step known at run time.
pub struct SteppedBounds(pub Option<isize>, pub Option<isize>, pub isize);

/// A slice whose bounds are known at run time.
pub trait Bounded: Sealed {
    /// The state of the layout machine after it.
    type Layout<L: LayoutState>: LayoutState;

    /// `start`, `stop` and `step`.
    ///
    /// # Errors
    /// If the step is 0.
    fn bounds(self) -> Result<(Option<isize>, Option<isize>, isize), Error>;
}

impl Sealed for Bounds {}
impl Bounded for Bounds {
    type Layout<L: LayoutState> = L::AfterRange;

    #[inline(always)]
    fn bounds(self) -> Result<(Option<isize>, Option<isize>, isize), Error> {
        Ok((self.0, self.1, 1))
    }
}

impl Sealed for SteppedBounds {}
impl Bounded for SteppedBounds {
    type Layout<L: LayoutState> = L::AfterStep;

    #[inline(always)]
    fn bounds(self) -> Result<(Option<isize>, Option<isize>, isize), Error> {
        if self.2 == 0 {
            return Err(Error::ZeroStep);
        }
        Ok((self.0, self.1, self.2))
    }
}

/// A bound of a slice: an integer, or an `Option` of one as Python's `None`.
///
/// `arr!` calls the functions by this trait's name: then no message quotes the bound of a function.
#[diagnostic::on_unimplemented(
    message = "slice indices must be integers or None or have an __index__ method",
    label = "`{Self}` is not an integer"
)]
pub trait Bound: Sized {
    /// The nearest `isize`, or `None`.
    fn bound(self) -> Option<isize>;

    /// It as a step; Python's `None` is 1.
    #[inline(always)]
    fn step(self) -> isize {
        self.bound().unwrap_or(1)
    }
}

#[diagnostic::do_not_recommend]
impl<I: Integer> Bound for I {
    #[inline(always)]
    fn bound(self) -> Option<isize> {
        Some(self.saturate())
    }
}

#[diagnostic::do_not_recommend]
impl<I: Integer> Bound for Option<I> {
    #[inline(always)]
    fn bound(self) -> Option<isize> {
        self.map(Integer::saturate)
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, V, const R: usize, const K: usize>
    Cursor<B, S, D, L, V, R, K>
{
    /// Keeps a part of an axis, as a slice with literal bounds says.
    #[inline(always)]
    pub fn slice<X, A: Axis>(self, _: X) -> Cursor<B, X::Tail, D::Out, L::AfterRange, V, R, K>
    where
        X: TakeAxis<S, R, K> + SliceOf<X::Head, Forward, Axis = A>,
        D: Push<A>,
    {
        let (axis, stride, rest, rest_strides) = X::take(self.rest, self.rest_strides);
        let (first, kept) = X::slice(axis);
        let done = self.done.push(self.done_strides, kept, stride);
        Cursor::new(
            self.base.kept(stride, first, 1, kept.len()),
            (rest, rest_strides),
            done,
            self.advanced,
        )
    }

    /// Keeps a part of an axis, as a slice with literal bounds and a literal step says.
    #[inline(always)]
    pub fn stepped<X, A: Axis, P: Step>(
        self,
        _: X,
    ) -> Cursor<B, X::Tail, D::Out, P::Layout<L>, V, R, K>
    where
        X: TakeAxis<S, R, K> + SliceOf<X::Head, P, Axis = A>,
        D: Push<A>,
    {
        let (axis, stride, rest, rest_strides) = X::take(self.rest, self.rest_strides);
        let (first, kept) = X::slice(axis);
        let kept_stride = stride.wrapping_mul(P::STEP);
        let done = self.done.push(self.done_strides, kept, kept_stride);
        Cursor::new(
            self.base.kept(stride, first, P::STEP, kept.len()),
            (rest, rest_strides),
            done,
            self.advanced,
        )
    }

    /// Keeps a part of an axis, as a slice with bounds known at run time says.
    #[inline(always)]
    #[track_caller]
    pub fn range<X>(self, bounds: X) -> Cursor<B, X::Tail, D::Out, X::Layout<L>, V, R, K>
    where
        X: TakeAxis<S, R, K> + Bounded,
        D: Push<Dyn>,
    {
        or_panic(self.try_range(bounds))
    }

    /// As [`range`](Self::range).
    ///
    /// # Errors
    /// If the step is 0.
    #[inline(always)]
    pub fn try_range<X>(
        self,
        bounds: X,
    ) -> Result<Cursor<B, X::Tail, D::Out, X::Layout<L>, V, R, K>, Error>
    where
        X: TakeAxis<S, R, K> + Bounded,
        D: Push<Dyn>,
    {
        Ok(self.keep::<X, _>(bounds.bounds()?))
    }

    /// Keeps the part of an axis between two bounds, for the index `X`; `Y` is the state of the layout
    /// machine after it. The step is not 0.
    #[inline(always)]
    pub(super) fn keep<X, Y>(
        self,
        (start, stop, step): (Option<isize>, Option<isize>, isize),
    ) -> Cursor<B, X::Tail, D::Out, Y, V, R, K>
    where
        X: TakeAxis<S, R, K> + ?Sized,
        D: Push<Dyn>,
    {
        let (axis, stride, rest, rest_strides) = X::take(self.rest, self.rest_strides);
        let (first, count) = clip(start, stop, step, axis.len());
        let kept_stride = stride.wrapping_mul(step);
        let done = self.done.push(self.done_strides, Dyn(count), kept_stride);
        Cursor::new(
            self.base.kept(stride, first, step, count),
            (rest, rest_strides),
            done,
            self.advanced,
        )
    }
}
