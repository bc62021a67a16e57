//! Conditions as indices: expressions of bools, computed where their elements are wanted.

use super::advanced::{Advanced, AdvancedCursor, Hit};
use super::axes::Axes;
use super::base::Base;
use super::count::Counts;
use super::gathered::{Gathered, NoArrays, With};
use super::picked::Picked;
use super::selector::{IndexElement, Pick, Selector, TakesAxes};
use crate::axis::{Axis, Dyn};
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::{Collected, Expr, for_each_block};
use crate::kernels;
use crate::layout::LayoutState;
use crate::shape::{Indices, MaskedBy, Shape, checked_size, for_each_rank};
use std::borrow::Cow;

/// An expression of bools as an index: it selects where it is true. Where it is the only index array,
/// no mask is made of it.
///
/// Its shape `M` is a parameter of its own, so that what is done with the index need not be proved for the
/// expression.
// Invariant: the shape is that of the expression.
#[derive(Clone, Copy)]
pub struct Condition<E, M> {
    expression: E,
    shape: M,
}

impl<E: Expr<Elem = bool>> Condition<E, E::Shape> {
    /// # Errors
    /// If operands cannot be broadcast together.
    #[inline(always)]
    pub(super) fn new(expression: E) -> Result<Self, Error> {
        let shape = expression.shape()?;
        Ok(Condition { expression, shape })
    }
}

/// The shape of an expression with elements `T` that is an index.
pub trait Indexes<T>: Shape {
    /// The index: a number, an index array, or a [`Condition`].
    type Index<E: Expr<Elem = T, Shape = Self>>;

    /// It.
    ///
    /// # Errors
    /// If operands cannot be broadcast together, or what is computed does not fit in memory.
    fn index<E: Expr<Elem = T, Shape = Self>>(expression: E) -> Result<Self::Index<E>, Error>;
}

impl<T> Indexes<T> for () {
    type Index<E: Expr<Elem = T, Shape = ()>> = T;

    #[inline(always)]
    fn index<E: Expr<Elem = T, Shape = ()>>(expression: E) -> Result<T, Error> {
        <() as Collected<T>>::evaluate(expression)
    }
}

macro_rules! indexes {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<T: IndexElement, $($axis: Axis),*> Indexes<T> for ($($axis,)*) {
            type Index<E: Expr<Elem = T, Shape = Self>> = T::Index<E, Self>;

            #[inline(always)]
            fn index<E: Expr<Elem = T, Shape = Self>>(expression: E) -> Result<T::Index<E, Self>, Error> {
                T::index(expression)
            }
        }
    };
}
for_each_rank!(indexes);

/// An expression as an index.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
#[inline(always)]
#[track_caller]
pub fn index_of<E: Expr<Shape: Indexes<E::Elem>>>(
    expression: E,
) -> <E::Shape as Indexes<E::Elem>>::Index<E> {
    or_panic(E::Shape::index(expression))
}

/// As [`index_of`].
///
/// # Errors
/// If operands cannot be broadcast together, or what is computed does not fit in memory.
#[inline(always)]
pub fn try_index_of<E: Expr<Shape: Indexes<E::Elem>>>(
    expression: E,
) -> Result<<E::Shape as Indexes<E::Elem>>::Index<E>, Error> {
    E::Shape::index(expression)
}

/// A condition, as a kind of index.
pub struct Conditions;

#[diagnostic::do_not_recommend]
impl<E, M> Selector for Condition<E, M> {
    type Kind = Conditions;
}

impl<E, M: Shape> TakesAxes<Condition<E, M>> for Conditions {
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
    E: Copy,
    M: Shape,
> Pick<'i, AdvancedCursor<B, S, D, L, F, P, A, R, K>, Condition<E, M>> for Conditions
where
    S: MaskedBy<M, R, K>,
    P: Hit<F, D>,
    A: WithCondition<E, M>,
    Indices<K>: Counts<M>,
{
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
        &condition: &'i Condition<E, M>,
    ) -> Result<Self::Out, Error> {
        let cursor = cursor.hit();
        let shape = condition.shape;
        let (strides, rest, rest_strides) = cursor.rest.take_mask(cursor.rest_strides, shape)?;
        let covering = Covering { condition, strides };
        let cursor =
            cursor.with_arrays(rest, rest_strides, |arrays| arrays.with_condition(covering))?;
        Ok(<Indices<K> as Counts<M>>::counted(
            cursor.with_state::<_, K>(),
        ))
    }
}

/// A condition, and the strides of the axes that it covers.
// Invariant: the axes have the lengths of the condition.
#[derive(Clone, Copy)]
pub struct Covering<E, M: Shape> {
    condition: Condition<E, M>,
    strides: M::Strides,
}

impl<E, M: Shape> Covering<E, M> {
    /// The strides of the axes that it covers.
    pub(super) fn strides(&self) -> M::Strides {
        self.strides
    }

    /// The shape of the condition.
    pub(super) fn shape(&self) -> M {
        self.condition.shape
    }

    /// The axes that it covers.
    pub(super) fn axes(&self) -> Axes {
        Axes::new(self.shape().lens().as_ref(), self.strides.as_ref())
    }
}

impl<E: Expr<Elem = bool, Shape = M>, M: Shape> Covering<E, M> {
    /// The condition as an expression.
    pub(super) fn expression(&self) -> E {
        self.condition.expression
    }

    /// The same as index arrays.
    fn gathered(&self) -> Result<Gathered<'static, (Dyn,)>, Error> {
        let picked = picked(self, self.axes())?;
        let shape = (Dyn(picked.len()),);
        Ok(Gathered::new(shape, picked, Some(M::RANK)))
    }
}

/// The elements of a condition, without its type: what is done with them is not compiled anew for each
/// condition.
pub(super) trait Blocks {
    /// How many there are.
    ///
    /// # Errors
    /// If so many do not fit in memory.
    fn size(&self) -> Result<usize, Error>;

    /// Calls `f` with the elements in row-major order, a block at a time.
    fn for_each_block(&self, f: &mut dyn FnMut(&[bool]));
}

impl<E: Expr<Elem = bool, Shape = M>, M: Shape> Blocks for Covering<E, M> {
    fn size(&self) -> Result<usize, Error> {
        checked_size::<bool>(self.shape().lens().as_ref())
    }

    fn for_each_block(&self, f: &mut dyn FnMut(&[bool])) {
        for_each_block(self.expression(), self.shape(), f);
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

/// One more index array, a condition.
pub trait WithCondition<E, M: Shape> {
    /// [`Covering`], if it is the only one, or [`Gathered`].
    type Out;

    /// All of them.
    ///
    /// # Errors
    /// If they do not fit in memory.
    fn with_condition(self, covering: Covering<E, M>) -> Result<Self::Out, Error>;
}

impl<E, M: Shape> WithCondition<E, M> for NoArrays {
    type Out = Covering<E, M>;

    #[inline(always)]
    fn with_condition(self, covering: Covering<E, M>) -> Result<Covering<E, M>, Error> {
        Ok(covering)
    }
}

impl<'i, E: Expr<Elem = bool, Shape = M>, M: Shape, Z: Shape> WithCondition<E, M>
    for Gathered<'i, Z>
where
    Self: With<'static, (Dyn,)>,
{
    type Out = <Self as With<'static, (Dyn,)>>::Out;

    fn with_condition(self, covering: Covering<E, M>) -> Result<Self::Out, Error> {
        self.with(covering.gathered()?)
    }
}

impl<E, M: Shape, C, N: Shape> WithCondition<E, M> for Covering<C, N>
where
    E: Expr<Elem = bool, Shape = M>,
    C: Expr<Elem = bool, Shape = N>,
    Gathered<'static, (Dyn,)>: With<'static, (Dyn,)>,
{
    type Out = <Gathered<'static, (Dyn,)> as With<'static, (Dyn,)>>::Out;

    fn with_condition(self, covering: Covering<E, M>) -> Result<Self::Out, Error> {
        self.gathered()?.with(covering.gathered()?)
    }
}

impl<'i, E: Expr<Elem = bool, Shape = M>, M: Shape, S: Shape> With<'i, S> for Covering<E, M>
where
    Gathered<'static, (Dyn,)>: With<'i, S>,
{
    type Out = <Gathered<'static, (Dyn,)> as With<'i, S>>::Out;

    fn with(self, more: Gathered<'i, S>) -> Result<Self::Out, Error> {
        self.gathered()?.with(more)
    }
}
