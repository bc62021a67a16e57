//! Index lists in which types decide: integers, ranges, index arrays and masks.
//!
//! NumPy's rule: if any array is among the indices, integers count as arrays as well; slices,
//! `None` and `...` separate. Indices that are adjacent put the axes of their common shape in the
//! place of the first of them, separated ones put them first.

use super::axes::Axes;
use super::base::Base;
use super::condition::{Alone, Covering};
use super::conditional::Conditional;
use super::cursor::Cursor;
use super::gathered::{Gathered, NoArrays, With};
use super::picked::Picked;
use super::selection::Selection;
use crate::axis::Dyn;
use crate::error::{Error, or_panic};
use crate::sealed::Sealed;
use crate::shape::layout::LayoutState;
use crate::shape::{Joined, Shape};
use core::marker::PhantomData;

/// The state of such a list.
///
/// - `F`: the axes kept before the first advanced index;
/// - `P`: whether a run of advanced indices has begun, ended, or been followed by another;
/// - `A`: [`NoArrays`] or the [`Gathered`] they lead to.
pub struct Advanced<F: Shape, P, A> {
    front: F,
    front_strides: F::Strides,
    arrays: A,
    /// Whether there is a slice, `None` or `...`.
    has_gaps: bool,
    phase: PhantomData<P>,
}

impl Advanced<(), Start, NoArrays> {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Advanced {
            front: (),
            front_strides: [],
            arrays: NoArrays,
            has_gaps: false,
            phase: PhantomData,
        }
    }
}

/// No advanced index yet.
pub struct Start;
/// Inside the first run of them.
pub struct InRun;
/// After it.
pub struct AfterRun;
/// A second run has begun.
pub struct Separated;

/// A slice, `None` or `...`.
pub trait Gap: Sealed {
    /// The phase after it.
    type Next;
}

/// An integer or an index array, where `F` and `D` are the axes kept before and since the first.
pub trait Hit<F: Shape, D: Shape>: Sealed {
    /// The phase after it.
    type Next;
    /// The axes before the first.
    type Front: Shape;
    /// The axes since.
    type Done: Shape;

    /// Moves the axes kept so far before the first.
    fn hit(
        front: F,
        front_strides: F::Strides,
        done: D,
        done_strides: D::Strides,
    ) -> (
        Self::Front,
        <Self::Front as Shape>::Strides,
        Self::Done,
        <Self::Done as Shape>::Strides,
    );
}

macro_rules! phases {
    ($($phase:ident: gap $gap:ident, hit $hit:ident;)*) => {$(
        impl Sealed for $phase {}
        impl Gap for $phase {
            type Next = $gap;
        }
        impl<F: Shape, D: Shape> Hit<F, D> for $phase {
            type Next = $hit;
            type Front = F;
            type Done = D;

            #[inline(always)]
            fn hit(
                front: F,
                front_strides: F::Strides,
                done: D,
                done_strides: D::Strides,
            ) -> (F, F::Strides, D, D::Strides) {
                (front, front_strides, done, done_strides)
            }
        }
    )*};
}
phases! {
    InRun: gap AfterRun, hit InRun;
    AfterRun: gap AfterRun, hit Separated;
    Separated: gap Separated, hit Separated;
}

impl Sealed for Start {}
impl Gap for Start {
    type Next = Start;
}

impl<D: Shape> Hit<(), D> for Start {
    type Next = InRun;
    type Front = D;
    type Done = ();

    #[inline(always)]
    fn hit(
        (): (),
        _: [isize; 0],
        done: D,
        done_strides: D::Strides,
    ) -> (D, D::Strides, (), [isize; 0]) {
        (done, done_strides, (), [])
    }
}

/// A cursor of such a list.
pub type AdvancedCursor<B, S, D, L, F, P, A, const R: usize, const K: usize> =
    Cursor<B, S, D, L, Advanced<F, P, A>, R, K>;

impl<B, S: Shape, D: Shape, L, F: Shape, P, A, const R: usize, const K: usize>
    AdvancedCursor<B, S, D, L, F, P, A, R, K>
{
    /// A slice, `None` or `...` follows.
    #[inline(always)]
    pub fn gap(self) -> AdvancedCursor<B, S, D, L, F, P::Next, A, R, K>
    where
        P: Gap,
    {
        Cursor::new(
            self.base,
            (self.rest, self.rest_strides),
            (self.done, self.done_strides),
            Advanced {
                front: self.advanced.front,
                front_strides: self.advanced.front_strides,
                arrays: self.advanced.arrays,
                has_gaps: true,
                phase: PhantomData,
            },
        )
    }

    /// An integer or an index array follows.
    #[inline(always)]
    pub fn hit(self) -> AdvancedCursor<B, S, P::Done, L, P::Front, P::Next, A, R, K>
    where
        P: Hit<F, D>,
    {
        let Advanced {
            front,
            front_strides,
            arrays,
            has_gaps,
            ..
        } = self.advanced;
        let (front, front_strides, done, done_strides) =
            P::hit(front, front_strides, self.done, self.done_strides);
        Cursor::new(
            self.base,
            (self.rest, self.rest_strides),
            (done, done_strides),
            Advanced {
                front,
                front_strides,
                arrays,
                has_gaps,
                phase: PhantomData,
            },
        )
    }

    /// The index arrays together with one more, which has used up axes so that `rest` is left.
    #[inline(always)]
    pub(super) fn with_array<'i, Z: Shape, X: Shape>(
        self,
        rest: X,
        rest_strides: X::Strides,
        array: Gathered<'i, Z>,
    ) -> Result<AdvancedCursor<B, X, D, L, F, P, A::Out, R, K>, Error>
    where
        A: With<'i, Z>,
    {
        self.with_arrays(rest, rest_strides, |arrays| arrays.with(array))
    }

    /// Other index arrays, which have used up axes so that `rest` is left.
    #[inline(always)]
    pub(super) fn with_arrays<X: Shape, Y>(
        self,
        rest: X,
        rest_strides: X::Strides,
        arrays: impl FnOnce(A) -> Result<Y, Error>,
    ) -> Result<AdvancedCursor<B, X, D, L, F, P, Y, R, K>, Error> {
        Ok(Cursor::new(
            self.base,
            (rest, rest_strides),
            (self.done, self.done_strides),
            Advanced {
                front: self.advanced.front,
                front_strides: self.advanced.front_strides,
                arrays: arrays(self.advanced.arrays)?,
                has_gaps: self.advanced.has_gaps,
                phase: PhantomData,
            },
        ))
    }
}

/// The end of a list in which types decide: a view, or a [`Selection`].
pub trait Finish: Sealed {
    /// Which of them.
    type Out;

    /// It.
    ///
    /// # Errors
    /// If an index array leads out of bounds.
    fn finish_by(self) -> Result<Self::Out, Error>;
}

/// The end of a list in which types decide.
///
/// # Panics
/// `index 5 is out of bounds for axis 1 with size 4`
#[inline(always)]
#[track_caller]
pub fn finish_by<C: Finish>(cursor: C) -> C::Out {
    or_panic(cursor.finish_by())
}

/// As [`finish_by`].
///
/// # Errors
/// If an index array leads out of bounds.
#[inline(always)]
pub fn try_finish_by<C: Finish>(cursor: C) -> Result<C::Out, Error> {
    cursor.finish_by()
}

impl<
    B: Base,
    S: Shape,
    D: Shape,
    L: LayoutState,
    F: Shape,
    P,
    const R: usize,
    const K: usize,
    O: Shape,
> Finish for AdvancedCursor<B, S, D, L, F, P, NoArrays, R, K>
where
    D: Joined<S>,
    F: Joined<D::Out, Out = O>,
{
    type Out = B::View<O, <L::AfterRest<S> as LayoutState>::End<O>>;

    #[inline(always)]
    fn finish_by(self) -> Result<Self::Out, Error> {
        let (back, back_strides) = self
            .done
            .join(self.done_strides, self.rest, self.rest_strides);
        let Advanced {
            front,
            front_strides,
            ..
        } = self.advanced;
        let (shape, strides) = front.join(front_strides, back, back_strides);
        // SAFETY: [cursor] every index within these lengths leads to an element of the source; the front
        // axes are axes kept as well.
        Ok(unsafe { self.base.view(shape, strides) })
    }
}

/// Where the axes of the index arrays go: after the front axes, or before them.
pub trait Placement<F: Shape, I: Shape, E: Shape>: Sealed {
    /// The shape of the result.
    type Shape: Shape;
    /// Whether they come first.
    const FIRST: bool;

    /// The shape of the result.
    fn place(front: F, indices: I, back: E) -> Self::Shape;
}

fn joined<A: Joined<B>, B: Shape>(a: A, b: B) -> A::Out {
    a.join(Default::default(), b, Default::default()).0
}

macro_rules! in_place {
    ($($phase:ident)*) => {$(
        impl<F: Shape, I: Shape, E: Shape, M: Shape, O: Shape> Placement<F, I, E> for $phase
        where
            F: Joined<I, Out = M>,
            M: Joined<E, Out = O>,
        {
            type Shape = O;
            const FIRST: bool = false;

            fn place(front: F, indices: I, back: E) -> O {
                joined(joined(front, indices), back)
            }
        }
    )*};
}
in_place!(InRun AfterRun);

impl<F: Shape, I: Shape, E: Shape, M: Shape, O: Shape> Placement<F, I, E> for Separated
where
    F: Joined<E, Out = M>,
    I: Joined<M, Out = O>,
{
    type Shape = O;
    const FIRST: bool = true;

    fn place(front: F, indices: I, back: E) -> O {
        joined(indices, joined(front, back))
    }
}

impl<'i, B: Base, S: Shape, D: Shape, L, F: Shape, P, I: Shape, const R: usize, const K: usize>
    Finish for AdvancedCursor<B, S, D, L, F, P, Gathered<'i, I>, R, K>
where
    D: Joined<S>,
    P: Placement<F, I, D::Out>,
{
    type Out = Selection<'i, B, P::Shape>;

    fn finish_by(self) -> Result<Self::Out, Error> {
        let (back, back_strides) = self
            .done
            .join(self.done_strides, self.rest, self.rest_strides);
        let Advanced {
            front,
            front_strides,
            arrays,
            has_gaps,
            ..
        } = self.advanced;
        if arrays.is_mismatch {
            let shapes = arrays.shapes.to_vec();
            return Err(Error::IndexShapes { shapes });
        }
        let is_empty = arrays.picked.len() == 0;
        Ok(Selection {
            base: self.base,
            shape: P::place(front, arrays.shape, back),
            front: Axes::new(front.lens().as_ref(), front_strides.as_ref()),
            picked: arrays.picked,
            out_of_bounds: arrays.out_of_bounds.filter(|_| !is_empty),
            back: Axes::new(back.lens().as_ref(), back_strides.as_ref()),
            picked_first: P::FIRST,
            by_whole_mask: arrays.mask_rank == Some(R) && !has_gaps,
        })
    }
}

impl<B: Base, S: Shape, D: Shape, L, F: Shape, P, C, const R: usize, const K: usize> Finish
    for AdvancedCursor<B, S, D, L, F, P, Alone<C>, R, K>
where
    D: Joined<S>,
    P: Placement<F, (Dyn,), D::Out>,
    C: Covering + Copy,
{
    type Out = Conditional<B, C, P::Shape>;

    #[inline]
    fn finish_by(self) -> Result<Self::Out, Error> {
        let Alone(covering) = self.advanced.arrays;
        let (rest, rest_strides) = (self.rest, self.rest_strides);
        let nothing = Gathered::new((Dyn(0),), Picked::NOTHING, Some(covering.rank()));
        let cursor = self.with_arrays(rest, rest_strides, |_| Ok(nothing))?;
        let axis = if P::FIRST { 0 } else { F::RANK };
        Ok(Conditional::new(covering, axis, cursor.finish_by()?))
    }
}
