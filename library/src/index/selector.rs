//! Indices whose type decides what they are.

use super::advanced::{Advanced, AdvancedCursor, Gap, Hit};
use super::base::Base;
use super::condition::Condition;
use super::count::Counts;
use super::cursor::Cursor;
use super::gathered::{Gathered, With};
use super::picked::{Picked, PickedOffsets};
use super::take::TakeAxis;
use crate::array::{AsView, Nested, Owned, View, ViewMut};
use crate::axis::{Axis, Dyn};
use crate::element::Integer;
use crate::error::{Error, or_panic};
use crate::expr::{Expr, collect};
use crate::position::position;
use crate::shape::layout::{Layout, LayoutState};
use crate::shape::{Indices, MaskedBy, Numbered, Push, Shape};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;
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
    crate::sealed::seal!(required);

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
pub trait IndexElement: Sized {
    crate::sealed::seal!(required);

    /// [`Gathers`] or [`Masks`].
    type Kind;
    /// As many axes as an index array of shape `S` takes.
    type Axes<S: Shape>: Shape;
    /// What an expression of such elements, of shape `M`, is as an index for a usage.
    type Index<E, M: Shape, U>;

    /// It.
    ///
    /// # Errors
    /// If operands cannot be broadcast together, or what is computed does not fit in memory.
    fn index<E: Expr<Elem = Self>, U>(expression: E) -> Result<Self::Index<E, E::Shape, U>, Error>;
}

#[diagnostic::do_not_recommend]
impl<I: Integer> IndexElement for I {
    crate::sealed::seal!();

    type Kind = Gathers;
    type Axes<S: Shape> = (Dyn,);
    type Index<E, M: Shape, U> = Owned<I, M>;

    fn index<E: Expr<Elem = I>, U>(expression: E) -> Result<Owned<I, E::Shape>, Error> {
        let shape = expression.shape()?;
        Ok(Owned::from_parts(shape, collect(expression, shape)?))
    }
}
impl IndexElement for bool {
    crate::sealed::seal!();

    type Kind = Masks;
    type Axes<S: Shape> = S::Erased;
    type Index<E, M: Shape, U> = Condition<E, M, U>;

    #[inline(always)]
    fn index<E: Expr<Elem = bool>, U>(expression: E) -> Result<Condition<E, E::Shape, U>, Error> {
        Condition::new(expression)
    }
}

#[diagnostic::do_not_recommend]
impl Selector for bool {
    type Kind = Chooses;
}
#[diagnostic::do_not_recommend]
impl Selector for &bool {
    type Kind = Chooses;
}

macro_rules! takes_axes {
    ($($kind:ident $axes:ty),*) => {
        $(impl<I: ?Sized> TakesAxes<I> for $kind {
        crate::sealed::seal!();

            type Axes = $axes;
        })*
    };
}
takes_axes!(Fixes(Dyn,), Keeps(Dyn,), Chooses());

impl<I: AsView<Elem = E> + ?Sized, E: IndexElement> TakesAxes<I> for ArrayOf<E> {
    crate::sealed::seal!();

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
    [E] Box<[E]>: ArrayOf<E>;
    [A: AsView + ?Sized] Rc<A>: ArrayOf<A::Elem>;
    [A: AsView + ?Sized] Arc<A>: ArrayOf<A::Elem>;
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
///
/// The index is borrowed for `'i`: a selection reads it when the elements are copied.
pub trait Pick<'i, C, I: ?Sized> {
    crate::sealed::seal!(required);

    /// The cursor after it.
    type Out;

    /// Takes the step.
    ///
    /// # Errors
    /// If the index does not fit the axis.
    fn pick(cursor: C, index: &'i I) -> Result<Self::Out, Error>;
}

impl<'i, C, I: ?Sized, E: IndexElement> Pick<'i, C, I> for ArrayOf<E>
where
    E::Kind: Pick<'i, C, I>,
{
    crate::sealed::seal!();

    type Out = <E::Kind as Pick<'i, C, I>>::Out;

    #[inline(always)]
    fn pick(cursor: C, index: &'i I) -> Result<Self::Out, Error> {
        E::Kind::pick(cursor, index)
    }
}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, F: Shape, P, A, const R: usize, const K: usize>
    AdvancedCursor<B, S, D, L, F, P, A, R, K>
{
    /// Applies an index whose type decides what it is.
    #[inline(always)]
    #[track_caller]
    pub fn by<'i, I: Selector + ?Sized>(self, index: &'i I) -> <I::Kind as Pick<'i, Self, I>>::Out
    where
        I::Kind: Pick<'i, Self, I>,
    {
        or_panic(self.try_by(index))
    }

    /// As [`by`](Self::by).
    ///
    /// # Errors
    /// If the index does not fit the axis.
    #[inline(always)]
    pub fn try_by<'i, I: Selector + ?Sized>(
        self,
        index: &'i I,
    ) -> Result<<I::Kind as Pick<'i, Self, I>>::Out, Error>
    where
        I::Kind: Pick<'i, Self, I>,
    {
        I::Kind::pick(self, index)
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
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Fixes
where
    I: TakeAxis<S, R, K> + Integer,
    P: Hit<F, D>,
{
    crate::sealed::seal!();

    type Out = AdvancedCursor<B, I::Tail, P::Done, L::AfterInteger, P::Front, P::Next, A, R, K>;

    #[inline(always)]
    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &'i I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let (axis, stride, rest, rest_strides) = I::take(cursor.rest, cursor.rest_strides);
        let size = axis.len();
        let Some(position) = position(index.saturate(), size) else {
            let axis = I::Number::AXIS;
            return Err(Error::OutOfBounds {
                index: index.widened(),
                axis,
                size,
            });
        };
        Ok(Cursor::new(
            cursor.base.fixed(stride, position),
            (rest, rest_strides),
            (cursor.done, cursor.done_strides),
            cursor.advanced,
        ))
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
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Keeps
where
    I: TakeAxis<S, R, K> + RangeBounds + ?Sized,
    P: Gap,
    D: Push<Dyn>,
{
    crate::sealed::seal!();

    type Out = AdvancedCursor<B, I::Tail, D::Out, L::AfterRange, F, P::Next, A, R, K>;

    #[inline(always)]
    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &'i I,
    ) -> Result<Self::Out, Error> {
        let (start, stop) = index.bounds();
        Ok(cursor.gap().keep::<I, _>((start, stop, 1)))
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
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Gathers
where
    I: TakeAxis<S, R, K> + AsView<Elem: Integer> + ?Sized,
    P: Hit<F, D>,
    A: With<'i, I::Shape>,
{
    crate::sealed::seal!();

    type Out =
        AdvancedCursor<B, I::Tail, P::Done, L::AfterInteger, P::Front, P::Next, A::Out, R, K>;

    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &'i I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let (axis, stride, rest, rest_strides) = I::take(cursor.rest, cursor.rest_strides);
        let indices = index.array_view();
        let shape = indices.typed_shape();
        let picked = Picked::by_indices(indices, I::Number::AXIS, axis.len(), stride);
        let array = Gathered::new(shape, picked, None);
        Ok(cursor.with_array(rest, rest_strides, array)?.with_state())
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
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Masks
where
    I: AsView<Elem = bool> + ?Sized,
    S: MaskedBy<I::Shape, R, K>,
    P: Hit<F, D>,
    A: With<'i, (Dyn,)>,
    Indices<K>: Counts<I::Shape>,
{
    crate::sealed::seal!();

    type Out = <Indices<K> as Counts<I::Shape>>::Cursor<
        B,
        S::Tail,
        P::Done,
        L::AfterInteger,
        Advanced<P::Front, P::Next, A::Out>,
        R,
    >;

    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &'i I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let mask = index.array_view();
        let (strides, rest, rest_strides) = cursor
            .rest
            .take_mask(cursor.rest_strides, mask.typed_shape())?;
        let picked = Picked::by_mask(mask, strides);
        let shape = (Dyn(picked.len()),);
        let array = Gathered::new(shape, picked, Some(I::Shape::RANK));
        let cursor = cursor.with_array(rest, rest_strides, array)?;
        Ok(<Indices<K> as Counts<I::Shape>>::counted(
            cursor.with_state::<_, K>(),
        ))
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
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, I> for Chooses
where
    I: Copy + Borrow<bool>,
    P: Hit<F, D>,
    A: With<'i, (Dyn,)>,
    Indices<K>: Counts<()>,
{
    crate::sealed::seal!();

    type Out = <Indices<K> as Counts<()>>::Cursor<
        B,
        S,
        P::Done,
        L::AfterInteger,
        Advanced<P::Front, P::Next, A::Out>,
        R,
    >;

    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        index: &'i I,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let (rest, rest_strides) = (cursor.rest, cursor.rest_strides);
        let chosen: bool = *(*index).borrow();
        let offsets = if chosen {
            PickedOffsets::from_slice(&[0])
        } else {
            PickedOffsets::new()
        };
        let shape = (Dyn(offsets.len()),);
        let array = Gathered::new(shape, Picked::Offsets(offsets), Some(0));
        let cursor = cursor.with_array(rest, rest_strides, array)?;
        Ok(<Indices<K> as Counts<()>>::counted(
            cursor.with_state::<_, K>(),
        ))
    }
}
