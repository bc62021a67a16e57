//! Conditions as indices: expressions of bools, computed where their elements are wanted.

use super::advanced::{Advanced, AdvancedCursor, Hit};
use super::axes::Axes;
use super::base::Base;
use super::count::Counts;
use super::gathered::{Gathered, NoArrays, With};
use super::picked::Picked;
use super::selector::{IndexElement, Pick, Selector, TakesAxes};
use crate::axis::{Axis, Dyn};
use crate::engine::{Kernel, Leaf, Leaves, allocate, compute_slabs};
use crate::error::{Error, or_panic};
use crate::expr::{Collected, Expr, Write};
use crate::kernels;
use crate::sealed::Sealed;
use crate::shape::layout::LayoutState;
use crate::shape::{Indices, MaskedBy, Shape, checked_size, for_each_rank};
use alloc::borrow::Cow;
use core::marker::PhantomData;

/// An expression of bools as an index: it selects where it is true. Where it is the only index array,
/// no mask is made of it.
///
/// Its shape `M` is a parameter of its own, so that what is done with the index need not be proved for the
/// expression. `U` is [`ToRead`] or [`ToWrite`].
// Invariant: the shape is that of the expression.
pub struct Condition<E, M, U> {
    expression: E,
    shape: M,
    usage: PhantomData<U>,
}

impl<E: Expr<Elem = bool>, U> Condition<E, E::Shape, U> {
    /// # Errors
    /// If operands cannot be broadcast together.
    #[inline(always)]
    pub(super) fn new(expression: E) -> Result<Self, Error> {
        let shape = expression.shape()?;
        Ok(Condition {
            expression,
            shape,
            usage: PhantomData,
        })
    }
}

/// What it selects is copied.
pub struct ToRead;
impl Sealed for ToRead {}

/// What it selects is written.
pub struct ToWrite;
impl Sealed for ToWrite {}

/// The shape of an expression with elements `T` that is an index.
pub trait Indexes<T>: Shape {
    crate::sealed::seal!(required);

    /// The index: a number, an index array, or a [`Condition`] for a usage.
    type Index<E, U>;

    /// It.
    ///
    /// # Errors
    /// If operands cannot be broadcast together, or what is computed does not fit in memory.
    fn index<E: Expr<Elem = T, Shape = Self>, U>(expression: E)
    -> Result<Self::Index<E, U>, Error>;
}

impl<T> Indexes<T> for () {
    crate::sealed::seal!();

    type Index<E, U> = T;

    #[inline(always)]
    fn index<E: Expr<Elem = T, Shape = ()>, U>(expression: E) -> Result<T, Error> {
        <() as Collected<T>>::evaluate(expression)
    }
}

macro_rules! indexes {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<T: IndexElement, $($axis: Axis),*> Indexes<T> for ($($axis,)*) {
        crate::sealed::seal!();

            type Index<E, U> = T::Index<E, Self, U>;

            #[inline(always)]
            fn index<E: Expr<Elem = T, Shape = Self>, U>(
                expression: E,
            ) -> Result<T::Index<E, Self, U>, Error> {
                T::index(expression)
            }
        }
    };
}
for_each_rank!(indexes);

/// An expression as an index of what is read or written, as `U` says.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
#[inline(always)]
#[track_caller]
pub fn index_of<U, E: Expr<Elem = T, Shape = M>, T, M: Indexes<T>>(
    expression: E,
) -> M::Index<E, U> {
    or_panic(M::index(expression))
}

/// As [`index_of`].
///
/// # Errors
/// If operands cannot be broadcast together, or what is computed does not fit in memory.
#[inline(always)]
pub fn try_index_of<U, E: Expr<Elem = T, Shape = M>, T, M: Indexes<T>>(
    expression: E,
) -> Result<M::Index<E, U>, Error> {
    M::index(expression)
}

/// A condition, as a kind of index.
pub struct Conditions;

#[diagnostic::do_not_recommend]
impl<E, M, U> Selector for Condition<E, M, U> {
    type Kind = Conditions;
}

impl<E, M: Shape, U> TakesAxes<Condition<E, M, U>> for Conditions {
    crate::sealed::seal!();

    type Axes = M::Erased;
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
    E: 'i,
    M: Shape,
    U,
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, Condition<E, M, U>> for Conditions
where
    S: MaskedBy<M, R, K>,
    P: Hit<F, D>,
    U: Covers<'i, E, M>,
    A: WithCondition<U::Covering>,
    Indices<K>: Counts<M>,
{
    crate::sealed::seal!();

    type Out = <Indices<K> as Counts<M>>::Cursor<
        B,
        S::Tail,
        P::Done,
        L::AfterInteger,
        Advanced<P::Front, P::Next, A::Out>,
        R,
    >;

    #[inline(always)]
    fn pick(
        cursor: AdvancedCursor<B, S, D, L, F, P, A, R, K>,
        condition: &'i Condition<E, M, U>,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let shape = condition.shape;
        let (strides, rest, rest_strides) = cursor.rest.take_mask(cursor.rest_strides, shape)?;
        let covering = U::cover(condition, strides);
        let cursor =
            cursor.with_arrays(rest, rest_strides, |arrays| arrays.with_condition(covering))?;
        Ok(<Indices<K> as Counts<M>>::counted(
            cursor.with_state::<_, K>(),
        ))
    }
}

/// What a condition is used for, and so what is kept of it. Sealed: the cursor trusts it to keep the
/// condition that it is given.
pub trait Covers<'i, E, M: Shape>: Sealed {
    crate::sealed::seal!(required);

    /// The condition, and the axes that it covers.
    type Covering: Covering;

    /// It, over axes of these strides.
    fn cover(condition: &'i Condition<E, M, Self>, strides: M::Strides) -> Self::Covering
    where
        Self: Sized;
}

/// A condition, and the axes that it covers. These have its lengths.
pub trait Covering: Sealed {
    /// The condition, without its type.
    fn condition(&self) -> &dyn Blocks;

    /// The axes that it covers.
    fn axes(&self) -> Axes;

    /// How many these are.
    fn rank(&self) -> usize;
}

/// Of a condition that selects what is copied, nothing is compiled anew but itself.
#[derive(Clone, Copy)]
pub struct Selecting<'i> {
    condition: &'i dyn Blocks,
    axes: Axes,
    rank: usize,
}

impl<'i, E: Expr<Elem = bool, Shape = M> + 'i, M: Shape> Covers<'i, E, M> for ToRead {
    crate::sealed::seal!();

    type Covering = Selecting<'i>;

    #[inline]
    fn cover(condition: &'i Condition<E, M, Self>, strides: M::Strides) -> Selecting<'i> {
        Selecting {
            condition,
            axes: Axes::new(condition.shape.lens().as_ref(), strides.as_ref()),
            rank: M::RANK,
        }
    }
}

impl Sealed for Selecting<'_> {}
impl Covering for Selecting<'_> {
    fn condition(&self) -> &dyn Blocks {
        self.condition
    }

    fn axes(&self) -> Axes {
        self.axes
    }

    fn rank(&self) -> usize {
        self.rank
    }
}

/// A condition that selects what is written.
pub struct Storing<'i, E, M: Shape> {
    condition: &'i Condition<E, M, ToWrite>,
    strides: M::Strides,
}

impl<E, M: Shape> Clone for Storing<'_, E, M> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<E, M: Shape> Copy for Storing<'_, E, M> {}

impl<'i, E: Expr<Elem = bool, Shape = M> + 'i, M: Shape> Covers<'i, E, M> for ToWrite {
    crate::sealed::seal!();

    type Covering = Storing<'i, E, M>;

    #[inline(always)]
    fn cover(condition: &'i Condition<E, M, Self>, strides: M::Strides) -> Storing<'i, E, M> {
        Storing { condition, strides }
    }
}

impl<E, M: Shape> Sealed for Storing<'_, E, M> {}
impl<E: Expr<Elem = bool, Shape = M>, M: Shape> Covering for Storing<'_, E, M> {
    fn condition(&self) -> &dyn Blocks {
        self.condition
    }

    fn axes(&self) -> Axes {
        Axes::new(self.condition.shape.lens().as_ref(), self.strides.as_ref())
    }

    fn rank(&self) -> usize {
        M::RANK
    }
}

impl<E: Expr<Elem = bool, Shape = M>, M: Shape> Storing<'_, E, M> {
    /// The condition as an expression.
    pub(super) fn expression(&self) -> E {
        self.condition.expression
    }

    /// The elements that it covers, without their types, for the engine: each where the condition has its
    /// own.
    pub(super) fn leaf<T>(&self, pointer: *const T) -> Leaf {
        let lens = self.condition.shape.padded_lens();
        let mut leaf = Leaf::row_major(pointer, M::RANK, lens);
        leaf.set_strides(self.strides.as_ref());
        leaf
    }
}

/// The elements of a condition, without its type: what is done with them is not compiled anew for each
/// condition.
pub trait Blocks: Sealed {
    /// How many there are.
    ///
    /// # Errors
    /// If so many do not fit in memory.
    fn size(&self) -> Result<usize, Error>;

    /// Calls `f` with the elements in row-major order, a block at a time.
    fn for_each_block(&self, f: &mut dyn FnMut(&[bool]));
}

impl<E, M, U> Sealed for Condition<E, M, U> {}
impl<E: Expr<Elem = bool, Shape = M>, M: Shape, U> Blocks for Condition<E, M, U> {
    fn size(&self) -> Result<usize, Error> {
        checked_size::<bool>(self.shape.lens().as_ref())
    }

    fn for_each_block(&self, f: &mut dyn FnMut(&[bool])) {
        let kernel = Kernel::new::<Write<E>>(&self.expression);
        let (lens, mut leaves) = (self.shape.lens(), self.expression.leaves());
        // SAFETY: [kernel] the leaves are those of the expression, which has the shape; `Write`
        // writes its elements, bools.
        unsafe { compute_slabs(kernel, lens.as_ref(), leaves.as_mut_slice(), f) };
    }
}

/// How often a condition is true.
pub(super) fn count(condition: &dyn Blocks) -> usize {
    let mut count = 0;
    condition.for_each_block(&mut |block| count += kernels::count(block));
    count
}

/// Where a condition is true, from a mask of its own, over axes of its lengths.
///
/// # Errors
/// If the mask does not fit in memory.
pub(super) fn picked(condition: &dyn Blocks, axes: Axes) -> Result<Picked<'static>, Error> {
    let mut mask = allocate(condition.size()?);
    condition.for_each_block(&mut |block| mask.extend_from_slice(block));
    Ok(Picked::by_bools(Cow::Owned(mask), axes))
}

/// A condition as an index array.
fn gathered(covering: &impl Covering) -> Result<Gathered<'static, (Dyn,)>, Error> {
    let picked = picked(covering.condition(), covering.axes())?;
    let shape = (Dyn(picked.len()),);
    Ok(Gathered::new(shape, picked, Some(covering.rank())))
}

/// The only index array so far, a condition.
#[derive(Clone, Copy)]
pub struct Alone<C>(pub(super) C);

/// One more index array, a condition.
pub trait WithCondition<C: Covering>: Sealed {
    /// [`Alone`], if it is the only one, or [`Gathered`].
    type Out;

    /// All of them.
    ///
    /// # Errors
    /// If they do not fit in memory.
    fn with_condition(self, covering: C) -> Result<Self::Out, Error>;
}

impl<C> Sealed for Alone<C> {}

impl<C: Covering> WithCondition<C> for NoArrays {
    type Out = Alone<C>;

    #[inline(always)]
    fn with_condition(self, covering: C) -> Result<Alone<C>, Error> {
        Ok(Alone(covering))
    }
}

impl<'i, C: Covering, Z: Shape> WithCondition<C> for Gathered<'i, Z>
where
    Self: With<'static, (Dyn,)>,
{
    type Out = <Self as With<'static, (Dyn,)>>::Out;

    fn with_condition(self, covering: C) -> Result<Self::Out, Error> {
        self.with(gathered(&covering)?)
    }
}

impl<C: Covering, D: Covering> WithCondition<C> for Alone<D>
where
    Gathered<'static, (Dyn,)>: With<'static, (Dyn,)>,
{
    type Out = <Gathered<'static, (Dyn,)> as With<'static, (Dyn,)>>::Out;

    fn with_condition(self, covering: C) -> Result<Self::Out, Error> {
        gathered(&self.0)?.with(gathered(&covering)?)
    }
}

impl<'i, C: Covering, S: Shape> With<'i, S> for Alone<C>
where
    Gathered<'static, (Dyn,)>: With<'i, S>,
{
    type Out = <Gathered<'static, (Dyn,)> as With<'i, S>>::Out;

    fn with(self, more: Gathered<'i, S>) -> Result<Self::Out, Error> {
        gathered(&self.0)?.with(more)
    }
}
