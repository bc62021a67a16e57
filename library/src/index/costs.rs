//! What an index must not cost, where `arr!` was told so: `#[deny(copy, check)]`.

use super::base::Base;
use super::cursor::Cursor;
use super::literal::Locates;
use super::selector::{Keeps, Selector};
use super::stored::Widens;
use super::take::TakeAxis;
use super::within::Old;
use crate::array::{View, ViewMut};
use crate::axis::verdict::Yes;
use crate::element::Storable;
use crate::error::Error;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::shape::layout::{Layout, LayoutState};
use core::marker::PhantomData;

/// What reads the array's own memory.
#[diagnostic::on_unimplemented(
    message = "this copies elements, which the line denies",
    label = "a copy",
    note = "slices and integers yield views; index arrays, masks, and what cannot be a view for its strides, copy"
)]
pub trait NoCopy {}

#[diagnostic::do_not_recommend]
impl<T, S: Shape, L: Layout> NoCopy for View<'_, T, S, L> {}
#[diagnostic::do_not_recommend]
impl<T, S: Shape, L: Layout> NoCopy for ViewMut<'_, T, S, L> {}
#[diagnostic::do_not_recommend]
impl<T, S: Shape, L: Layout> NoCopy for Old<'_, T, S, L> {}
#[diagnostic::do_not_recommend]
impl<T: Storable> NoCopy for T {}

/// The value, which is not a copy.
#[inline(always)]
pub fn no_copy<V: NoCopy>(value: V) -> V {
    value
}

/// A kind of index that always fits.
#[diagnostic::on_unimplemented(
    message = "this index is checked at run time, which the line denies",
    label = "whether it is in bounds is known at run time only",
    note = "literal indices of axes whose length is part of the type, and slices, need no check"
)]
pub trait NoCheck {}

#[diagnostic::do_not_recommend]
impl NoCheck for Keeps {}
#[diagnostic::do_not_recommend]
impl NoCheck for Widens {}

/// The index, which needs no check.
#[inline(always)]
pub fn no_check<I: Selector<Kind = K> + ?Sized, K: NoCheck>(index: &I) -> &I {
    index
}

/// Whether the types know the length of axis `AXIS`, for the literal `INDEX`: `V` is the answer.
pub struct Knowledge<V: ?Sized, const INDEX: isize, const AXIS: usize>(PhantomData<V>);

/// `Yes` if the literal `INDEX` need not be checked at run time.
#[diagnostic::on_unimplemented(
    message = "index {INDEX} is checked at run time, which the line denies: the length of axis {AXIS} is not part of the type",
    label = "checked against a length that is known at run time only",
    note = "literal indices of axes whose length is part of the type need no check"
)]
pub trait KnownLength<const INDEX: isize, const AXIS: usize>: Sealed {
    /// That it need not.
    const VERDICT: Knowledge<Self, INDEX, AXIS> = Knowledge(PhantomData);
}
#[diagnostic::do_not_recommend]
impl<const INDEX: isize, const AXIS: usize> KnownLength<INDEX, AXIS> for Yes {}

impl<B: Base, S: Shape, D: Shape, L: LayoutState, V, const R: usize, const K: usize>
    Cursor<B, S, D, L, V, R, K>
{
    /// Fixes the position on an axis to a literal, which is not checked at run time.
    #[inline(always)]
    #[track_caller]
    pub fn at_known<X: TakeAxis<S, R, K> + Locates<X::Head, X::Number>>(
        self,
        index: X,
        verdict: X::Verdict,
        _: X::Knowledge,
    ) -> Cursor<B, X::Tail, D, L::AfterInteger, V, R, K> {
        self.at(index, verdict)
    }

    /// As [`at_known`](Self::at_known).
    ///
    /// # Errors
    /// If the literal is out of bounds.
    #[inline(always)]
    pub fn try_at_known<X: TakeAxis<S, R, K> + Locates<X::Head, X::Number>>(
        self,
        index: X,
        verdict: X::Verdict,
        _: X::Knowledge,
    ) -> Result<Cursor<B, X::Tail, D, L::AfterInteger, V, R, K>, Error> {
        self.try_at(index, verdict)
    }
}
