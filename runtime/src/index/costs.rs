//! What an index must not cost, where `arr!` was told so: `#[deny(copy, check)]`.

use super::literal::{At, InBounds, Within};
use super::selector::{Keeps, Selector};
use super::stored::Widens;
use super::within::Old;
use crate::array::{View, ViewMut};
use crate::axis::verdict::Never;
use crate::axis::{Dyn, Fits, Len};
use crate::element::Storable;
use crate::error::Error;
use crate::position::checked_position;
use crate::sealed::Sealed;
use crate::shape::layout::Layout;
use crate::shape::{AxisNumber, Shape};

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

/// An integer literal that must not be checked at run time; as [`At`].
pub struct Known<const INDEX: isize, const NEED: usize>;

/// Never implemented: leads to the sentence that says so.
#[diagnostic::on_unimplemented(
    message = "index {INDEX} is checked at run time, which the line denies: the length of axis {AXIS} is not part of the type",
    label = "checked against a length that is known at run time only",
    note = "literal indices of axes whose length is part of the type need no check"
)]
pub trait KnownLength<const INDEX: isize, const AXIS: usize> {}

impl<const INDEX: isize, const NEED: usize> Sealed for Known<INDEX, NEED> {}

impl<const INDEX: isize, const NEED: usize, const AXIS: usize> Within<Dyn, AxisNumber<AXIS>>
    for Known<INDEX, NEED>
where
    Never: KnownLength<INDEX, AXIS>,
{
    #[inline(always)]
    fn position(axis: Dyn) -> Result<usize, Error> {
        checked_position(INDEX, AXIS, crate::axis::Axis::len(axis))
    }
}

impl<const INDEX: isize, const NEED: usize, const AXIS: usize, const LEN: usize, V>
    Within<Len<LEN>, AxisNumber<AXIS>> for Known<INDEX, NEED>
where
    Len<LEN>: Fits<NEED, Answer = V>,
    V: InBounds<INDEX, AXIS, LEN>,
{
    #[inline(always)]
    fn position(axis: Len<LEN>) -> Result<usize, Error> {
        <At<INDEX, NEED> as Within<Len<LEN>, AxisNumber<AXIS>>>::position(axis)
    }
}
