//! Indices whose type decides what they are.

use super::advanced::{AdvancedCursor, Gap, Gathered, Hit, With};
use super::base::Base;
use super::cursor::Cursor;
use super::take::Take;
use crate::array::{AsView, Nested, Owned, View, ViewMut};
use crate::axis::{Axis, Dyn};
use crate::error::{Error, or_panic};
use crate::integer::Integer;
use crate::layout::{Layout, LayoutState};
use crate::position::{clip, position};
use crate::shape::{MaskedBy, Numbered, Push, Shape};
use core::borrow::Borrow;
use core::marker::PhantomData;
use core::ops;

/// Anything that can stand for an index: integers, ranges, and arrays of integers or of bools.
#[diagnostic::on_unimplemented(
    message = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices",
    label = "`{Self}` is not a valid index"
)]
pub trait Selector {
    /// What it does: `Fixes`, `Keeps`, `ArrayOf`, `Chooses` or `Lists`.
    type Kind;
}

/// A kind of index, and as many axes as an index `I` of this kind takes.
pub trait TakesAxes<I: ?Sized> {
    /// As many axes.
    type Axes: Shape;
}

/// An index array with elements `E`: what it does depends on them.
pub struct ArrayOf<E>(PhantomData<E>);

/// An integer: fixes the position on an axis.
pub struct Fixes;
/// A range: keeps a part of an axis.
pub struct Keeps;
/// An array of integers: gathers positions of an axis.
pub struct Gathers;
/// An array of bools: selects where it is true, on as many axes as it has.
pub struct Masks;

/// A single bool, or an array of bools without axes: everything or nothing.
pub struct Chooses;

/// An element of an index array.
#[diagnostic::on_unimplemented(
    message = "arrays used as indices must be of integer (or boolean) type",
    label = "this is an array of `{Self}`"
)]
pub trait IndexElement {
    /// [`Gathers`] or [`Masks`].
    type Kind;
    /// As many axes as an index array of shape `S` takes.
    type Axes<S: Shape>: Shape;
}

#[diagnostic::do_not_recommend]
impl<I: Integer> IndexElement for I {
    type Kind = Gathers;
    type Axes<S: Shape> = (Dyn,);
}
impl IndexElement for bool {
    type Kind = Masks;
    type Axes<S: Shape> = S::Erased;
}

impl Selector for bool {
    type Kind = Chooses;
}
impl Selector for &bool {
    type Kind = Chooses;
}

macro_rules! takes_axes {
    ($($kind:ident $axes:ty),*) => {
        $(impl<I: ?Sized> TakesAxes<I> for $kind {
            type Axes = $axes;
        })*
    };
}
takes_axes!(Fixes(Dyn,), Keeps(Dyn,), Chooses());

impl<I: AsView<Elem = E> + ?Sized, E: IndexElement> TakesAxes<I> for ArrayOf<E> {
    type Axes = E::Axes<I::Shape>;
}

#[diagnostic::do_not_recommend]
impl<I: Integer> Selector for I {
    type Kind = Fixes;
}

/// Each selector by value and by reference. (References to anything at all would collide with
/// references to integers.)
macro_rules! selectors {
    ($([$($generics:tt)*] $selector:ty: $kind:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Selector for $selector {
            type Kind = $kind;
        }
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Selector for &$selector {
            type Kind = $kind;
        }
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Selector for &mut $selector {
            type Kind = $kind;
        }
    )*};
}
selectors! {
    [I: Integer] ops::Range<I>: Keeps;
    [I: Integer] ops::RangeFrom<I>: Keeps;
    [I: Integer] ops::RangeTo<I>: Keeps;
    [I: Integer] ops::RangeInclusive<I>: Keeps;
    [I: Integer] ops::RangeToInclusive<I>: Keeps;
    [] ops::RangeFull: Keeps;
    [E] Vec<E>: ArrayOf<E>;
    [E] [E]: ArrayOf<E>;
    [E, S: Shape] Owned<E, S>: ArrayOf<E>;
    [E, S: Shape, L: Layout] View<'_, E, S, L>: ArrayOf<E>;
    [E, S: Shape, L: Layout] ViewMut<'_, E, S, L>: ArrayOf<E>;
    [T: Nested, const N: usize] [T; N]: ArrayOf<T::Elem>;
}

/// A Rust range as the bounds of a slice.
pub trait RangeBounds {
    /// `start` and `stop`.
    fn bounds(&self) -> (Option<isize>, Option<isize>);
}

/// The bound after the last position of an inclusive range; after -1, the end of the axis.
fn after(last: &impl Integer) -> Option<isize> {
    match last.saturate() {
        -1 => None,
        last => Some(last.saturating_add(1)),
    }
}

macro_rules! range_bounds {
    ($([$($generics:tt)*] $range:ty, |$this:ident| $start:expr, $stop:expr;)*) => {$(
        impl<$($generics)*> RangeBounds for $range {
            #[inline(always)]
            fn bounds(&self) -> (Option<isize>, Option<isize>) {
                let $this = self;
                ($start, $stop)
            }
        }
    )*};
}
range_bounds! {
    [I: Integer] ops::Range<I>, |this| Some(this.start.saturate()), Some(this.end.saturate());
    [I: Integer] ops::RangeFrom<I>, |this| Some(this.start.saturate()), None;
    [I: Integer] ops::RangeTo<I>, |this| None, Some(this.end.saturate());
    [I: Integer] ops::RangeInclusive<I>, |this| Some(this.start().saturate()), after(this.end());
    [I: Integer] ops::RangeToInclusive<I>, |this| None, after(&this.end);
    [] ops::RangeFull, |_this| None, None;
    [X: RangeBounds + ?Sized] &X, |this| (**this).bounds().0, (**this).bounds().1;
    [X: RangeBounds + ?Sized] &mut X, |this| (**this).bounds().0, (**this).bounds().1;
}

/// The step that an index `I` of this kind takes on a cursor `C`.
pub trait Pick<C, I: ?Sized> {
    /// The cursor after it.
    type Out;

    /// Takes the step.
    ///
    /// # Errors
    /// If the index does not fit the axis.
    fn pick(cursor: C, index: &I) -> Result<Self::Out, Error>;
}

impl<C, I: ?Sized, E: IndexElement> Pick<C, I> for ArrayOf<E>
where
    E::Kind: Pick<C, I>,
{
    type Out = <E::Kind as Pick<C, I>>::Out;

    #[inline(always)]
    fn pick(cursor: C, index: &I) -> Result<Self::Out, Error> {
        E::Kind::pick(cursor, index)
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, F: Shape, P, A, const R: usize, const K: usize>
    AdvancedCursor<B, S, D, L, F, P, A, R, K>
{
    /// Applies an index whose type decides what it is.
    #[inline(always)]
    #[track_caller]
    pub fn by<I: Selector + ?Sized>(self, index: &I) -> <I::Kind as Pick<Self, I>>::Out
    where
        I::Kind: Pick<Self, I>,
    {
        or_panic(self.try_by(index))
    }

    /// As [`by`](Self::by).
    ///
    /// # Errors
    /// If the index does not fit the axis.
    #[inline(always)]
    pub fn try_by<I: Selector + ?Sized>(
        self,
        index: &I,
    ) -> Result<<I::Kind as Pick<Self, I>>::Out, Error>
    where
        I::Kind: Pick<Self, I>,
    {
        I::Kind::pick(self, index)
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, F: Shape, P, A, const R: usize, const K: usize, I>
    Pick<AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Fixes
where
    I: Take<S, R, K> + Integer,
    P: Hit<F, D>,
{
    type Out = AdvancedCursor<B, I::Tail, P::Done, L::AfterInteger, P::Front, P::Next, A, R, K>;

    #[inline(always)]
    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let (axis, stride, rest, rest_strides) = I::take(cursor.rest, cursor.rest_strides);
        let size = axis.len();
        let Some(position) = position(index.saturate(), size) else {
            let axis = I::Number::AXIS;
            return Err(Error::OutOfBounds {
                index: index.widen(),
                axis,
                size,
            });
        };
        Ok(Cursor::new(
            cursor.base.moved(stride, position),
            (rest, rest_strides),
            (cursor.done, cursor.done_strides),
            cursor.advanced,
        ))
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, F: Shape, P, A, const R: usize, const K: usize, I>
    Pick<AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Keeps
where
    I: Take<S, R, K> + RangeBounds + ?Sized,
    P: Gap,
    D: Push<Dyn>,
{
    type Out = AdvancedCursor<B, I::Tail, D::Out, L::AfterRange, F, P::Next, A, R, K>;

    #[inline(always)]
    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.gap();
        let (axis, stride, rest, rest_strides) = I::take(cursor.rest, cursor.rest_strides);
        let (start, stop) = index.bounds();
        let (first, count) = clip(start, stop, 1, axis.len());
        let done = cursor.done.push(cursor.done_strides, Dyn(count), stride);
        Ok(Cursor::new(
            cursor.base.moved(stride, first),
            (rest, rest_strides),
            done,
            cursor.advanced,
        ))
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, F: Shape, P, A, const R: usize, const K: usize, I>
    Pick<AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Gathers
where
    I: Take<S, R, K> + AsView<Elem: Integer> + ?Sized,
    P: Hit<F, D>,
    A: With<I::Shape>,
{
    type Out = AdvancedCursor<
        B,
        I::Tail,
        P::Done,
        L::AfterInteger,
        P::Front,
        P::Next,
        Gathered<A::Shape>,
        R,
        K,
    >;

    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let (axis, stride, rest, rest_strides) = I::take(cursor.rest, cursor.rest_strides);
        let array = gather(index.array_view(), axis.len(), I::Number::AXIS, stride);
        Ok(relaid(cursor.with_array(rest, rest_strides, array)?))
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, F: Shape, P, A, const R: usize, const K: usize, I>
    Pick<AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Masks
where
    I: AsView<Elem = bool> + ?Sized,
    S: MaskedBy<I::Shape, R, K>,
    P: Hit<F, D>,
    A: With<(Dyn,)>,
{
    type Out = AdvancedCursor<
        B,
        S::Tail,
        P::Done,
        L::AfterInteger,
        P::Front,
        P::Next,
        Gathered<A::Shape>,
        R,
        K,
    >;

    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let mask = index.array_view();
        let (strides, rest, rest_strides) = cursor
            .rest
            .take_mask(cursor.rest_strides, mask.typed_shape())?;
        Ok(relaid(cursor.with_array(
            rest,
            rest_strides,
            masked(mask, strides),
        )?))
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, F: Shape, P, A, const R: usize, const K: usize, I>
    Pick<AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Chooses
where
    I: Copy + Borrow<bool>,
    P: Hit<F, D>,
    A: With<(Dyn,)>,
{
    type Out =
        AdvancedCursor<B, S, P::Done, L::AfterInteger, P::Front, P::Next, Gathered<A::Shape>, R, K>;

    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let (rest, rest_strides) = (cursor.rest, cursor.rest_strides);
        let chosen: bool = *(*index).borrow();
        let array = masked(Owned::scalar(chosen).view(), []);
        Ok(relaid(cursor.with_array(rest, rest_strides, array)?))
    }
}

/// The same cursor; what is known of the layout no longer matters once there is an index array.
#[inline(always)]
fn relaid<B, S: Shape, D: Shape, L, M, V, const R: usize, const K: usize>(
    cursor: Cursor<B, S, D, L, V, R, K>,
) -> Cursor<B, S, D, M, V, R, K> {
    Cursor::new(
        cursor.base,
        (cursor.rest, cursor.rest_strides),
        (cursor.done, cursor.done_strides),
        cursor.advanced,
    )
}

/// The offsets that an array of indices leads to, each checked against the length of the axis (an
/// index that is out of bounds is noted, and counts as 0).
fn gather<I: Integer, S: Shape, L: Layout>(
    indices: View<'_, I, S, L>,
    size: usize,
    axis: usize,
    stride: isize,
) -> Gathered<S> {
    let mut offsets = Vec::with_capacity(indices.size());
    let mut out_of_bounds = None;
    indices.into_iter().for_each(|index| {
        let position = position(index.saturate(), size).unwrap_or_else(|| {
            let index = index.widen();
            out_of_bounds.get_or_insert(Error::OutOfBounds { index, axis, size });
            0
        });
        offsets.push(stride.wrapping_mul(position as isize));
    });
    Gathered {
        shape: indices.typed_shape(),
        offsets,
        out_of_bounds,
        mask_rank: None,
    }
}

/// The offsets where a mask is true, in row-major order.
fn masked<S: Shape, L: Layout>(
    mask: View<'_, bool, S, L>,
    strides: S::Strides,
) -> Gathered<(Dyn,)> {
    let mut offsets = Vec::new();
    let positions = crate::array::Offsets::new(mask.typed_shape(), strides);
    for (&selected, offset) in mask.into_iter().zip(positions) {
        if selected {
            offsets.push(offset);
        }
    }
    Gathered {
        shape: (Dyn(offsets.len()),),
        offsets,
        out_of_bounds: None,
        mask_rank: Some(S::RANK),
    }
}
