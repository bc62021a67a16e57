//! Indices kept in variables: slices with a step, new axes, and tuples of indices.

use super::advanced::{AdvancedCursor, Gap};
use super::base::Base;
use super::count::Counted;
use super::literal::NewAxis;
use super::range::Bound;
use super::selector::{Pick, Selector, TakesAxes};
use super::take::TakeAxis;
use crate::axis::{Dyn, Len};
use crate::element::integer::Integer;
use crate::error::Error;
use crate::position::clip;
use crate::shape::layout::LayoutState;
use crate::shape::{Joined, Push, Shape};
use alloc::vec::Vec;

/// A slice kept in a variable; Python's `slice(start, stop, step)`, and what
/// `np.s_[start:stop:step]` yields inside `arr!`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0, 1, 2, 3, 4, 5]);
/// let odd = arr!(np.s_[1::2]);
/// assert_eq!(arr!(a[odd]), arr!([1, 3, 5]));
/// let first = np::slice(None, 2, 1);
/// assert_eq!(arr!(a[first]), arr!([0, 1]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    start: Option<isize>,
    stop: Option<isize>,
    step: isize,
}

impl Slice {
    /// The positions that it keeps of an axis of length `len`.
    ///
    /// # Panics
    /// `slice step cannot be zero`
    #[track_caller]
    pub(crate) fn kept_of(self, len: usize) -> Vec<isize> {
        if self.step == 0 {
            Error::ZeroStep.panic()
        }
        let (first, count) = clip(self.start, self.stop, self.step, len);
        let positions = (0..count as isize).map(|number| first as isize + number * self.step);
        positions.collect()
    }
}

/// What [`slice()`] takes: an integer, or an `Option` of an `isize`, so that `None` alone has a type.
#[diagnostic::on_unimplemented(
    message = "slice indices must be integers or None or have an __index__ method",
    label = "`{Self}` is neither an integer nor an `Option<isize>`"
)]
pub trait SliceBound {
    /// The nearest `isize`, or `None`.
    fn slice_bound(self) -> Option<isize>;
}

#[diagnostic::do_not_recommend]
impl<I: Integer> SliceBound for I {
    fn slice_bound(self) -> Option<isize> {
        Some(self.saturate())
    }
}

#[diagnostic::do_not_recommend]
impl SliceBound for Option<isize> {
    fn slice_bound(self) -> Option<isize> {
        self
    }
}

/// Python's `slice(start, stop, step)`: an index kept in a variable. Each of the three is an integer,
/// `None`, or another `Option` of an `isize`.
///
/// ```
/// use ndview::prelude::*;
/// let middle = np::slice(1, -1, 1);
/// assert_eq!(arr!(arr!([1, 2, 3])[middle]), arr!([2]));
/// let backwards = np::slice(None, None, -1);
/// assert_eq!(arr!(arr!([1, 2, 3])[backwards]), arr!([3, 2, 1]));
/// ```
pub fn slice(start: impl SliceBound, stop: impl SliceBound, step: impl SliceBound) -> Slice {
    kept_slice(start.slice_bound(), stop.slice_bound(), step.slice_bound())
}

/// The same of bounds as an index has them: `np.s_[start:stop:step]`.
pub fn kept_slice(start: impl Bound, stop: impl Bound, step: impl Bound) -> Slice {
    Slice {
        start: start.bound(),
        stop: stop.bound(),
        step: step.bound().unwrap_or(1),
    }
}

/// A [`Slice`]: keeps a part of an axis.
pub struct Slices;

/// [`NewAxis`]: adds an axis of length 1.
pub struct Widens;

/// A tuple: its indices, one after the other.
pub struct Lists;

macro_rules! selectors {
    ($($selector:ty: $kind:ty, $axes:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Selector for $selector {
            type Kind = $kind;
        }
        #[diagnostic::do_not_recommend]
        impl Selector for &$selector {
            type Kind = $kind;
        }
        impl<I: ?Sized> TakesAxes<I> for $kind {
        crate::sealed::seal!();

            type Axes = $axes;
        }
    )*};
}
selectors! {
    Slice: Slices, (Dyn,);
    NewAxis: Widens, ();
}

impl<
    'i,
    B: Base,
    S: Shape,
    D: Shape,
    L: LayoutState,
    F: Shape,
    P,
    A,
    const R: usize,
    const K: usize,
    I,
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Slices
where
    I: TakeAxis<S, R, K> + core::borrow::Borrow<Slice>,
    P: Gap,
    D: Push<Dyn>,
{
    crate::sealed::seal!();

    type Out = AdvancedCursor<B, I::Tail, D::Out, L::AfterStep, F, P::Next, A, R, K>;

    #[inline]
    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &'i I,
    ) -> Result<Self::Out, Error> {
        let Slice { start, stop, step } = *index.borrow();
        if step == 0 {
            return Err(Error::ZeroStep);
        }
        Ok(cursor.gap().keep::<I, _>((start, stop, step)))
    }
}

impl<
    'i,
    B: Base,
    S: Shape,
    D: Shape,
    L: LayoutState,
    F: Shape,
    P,
    A,
    const R: usize,
    const K: usize,
    I,
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Widens
where
    P: Gap,
    D: Push<Len<1>>,
{
    crate::sealed::seal!();

    type Out = AdvancedCursor<B, S, D::Out, L, F, P::Next, A, R, K>;

    #[inline]
    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        _: &'i I,
    ) -> Result<Self::Out, Error> {
        Ok(cursor.gap().new_axis(NewAxis))
    }
}

/// Tuples: each index with its own axes, and the axes of all before it and up to it.
macro_rules! tuples {
    ($([$($index:ident $own:ident $axes:ident $joined:ident),+] $all:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($index: Selector),+> Selector for ($($index,)+) {
            type Kind = Lists;
        }

        impl<$($index: Selector, $own: Shape, $joined: Shape),+> TakesAxes<($($index,)+)> for Lists
        where
            $($index::Kind: TakesAxes<$index, Axes = $own>,)+
            $($axes: Joined<$own, Out = $joined>,)+
        {
        crate::sealed::seal!();

            type Axes = $all;
        }
    )*};
}
/// The axes before the first.
type NoAxes = ();
tuples! {
    [I0 X0 NoAxes J0] J0;
    [I0 X0 NoAxes J0, I1 X1 J0 J1] J1;
    [I0 X0 NoAxes J0, I1 X1 J0 J1, I2 X2 J1 J2] J2;
    [I0 X0 NoAxes J0, I1 X1 J0 J1, I2 X2 J1 J2, I3 X3 J2 J3] J3;
}

impl TakesAxes<()> for Lists {
    crate::sealed::seal!();

    type Axes = ();
}

impl<C> Pick<'_, C, ()> for Lists {
    crate::sealed::seal!();

    type Out = C;

    fn pick(cursor: C, (): &()) -> Result<C, Error> {
        Ok(cursor)
    }
}

// Not by a macro, because the compiler would show that instead of the user's index.

impl<'i, C, C0, I0: Selector, C1> Pick<'i, C, (I0,)> for Lists
where
    C: Counted<(Dyn,), Out = C0>,
    I0::Kind: Pick<'i, C0, I0, Out = C1>,
{
    crate::sealed::seal!();

    type Out = C1;

    fn pick(cursor: C, (i0,): &'i (I0,)) -> Result<C1, Error> {
        I0::Kind::pick(cursor.counted(), i0)
    }
}

impl<'i, C, C0, I0: Selector, C1, I1: Selector, C2> Pick<'i, C, (I0, I1)> for Lists
where
    C: Counted<(Dyn, Dyn), Out = C0>,
    I0::Kind: Pick<'i, C0, I0, Out = C1>,
    I1::Kind: Pick<'i, C1, I1, Out = C2>,
{
    crate::sealed::seal!();

    type Out = C2;

    fn pick(cursor: C, (i0, i1): &'i (I0, I1)) -> Result<C2, Error> {
        let cursor = I0::Kind::pick(cursor.counted(), i0)?;
        I1::Kind::pick(cursor, i1)
    }
}

impl<'i, C, C0, I0: Selector, C1, I1: Selector, C2, I2: Selector, C3> Pick<'i, C, (I0, I1, I2)>
    for Lists
where
    C: Counted<(Dyn, Dyn, Dyn), Out = C0>,
    I0::Kind: Pick<'i, C0, I0, Out = C1>,
    I1::Kind: Pick<'i, C1, I1, Out = C2>,
    I2::Kind: Pick<'i, C2, I2, Out = C3>,
{
    crate::sealed::seal!();

    type Out = C3;

    fn pick(cursor: C, (i0, i1, i2): &'i (I0, I1, I2)) -> Result<C3, Error> {
        let cursor = I0::Kind::pick(cursor.counted(), i0)?;
        let cursor = I1::Kind::pick(cursor, i1)?;
        I2::Kind::pick(cursor, i2)
    }
}

impl<'i, C, C0, I0: Selector, C1, I1: Selector, C2, I2: Selector, C3, I3: Selector, C4>
    Pick<'i, C, (I0, I1, I2, I3)> for Lists
where
    C: Counted<(Dyn, Dyn, Dyn, Dyn), Out = C0>,
    I0::Kind: Pick<'i, C0, I0, Out = C1>,
    I1::Kind: Pick<'i, C1, I1, Out = C2>,
    I2::Kind: Pick<'i, C2, I2, Out = C3>,
    I3::Kind: Pick<'i, C3, I3, Out = C4>,
{
    crate::sealed::seal!();

    type Out = C4;

    fn pick(cursor: C, (i0, i1, i2, i3): &'i (I0, I1, I2, I3)) -> Result<C4, Error> {
        let cursor = I0::Kind::pick(cursor.counted(), i0)?;
        let cursor = I1::Kind::pick(cursor, i1)?;
        let cursor = I2::Kind::pick(cursor, i2)?;
        I3::Kind::pick(cursor, i3)
    }
}
