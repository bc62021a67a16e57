//! Assignment to a part of an array that the value reads.

use super::stored::Stored;
use super::view::{store_all, update_all};
use super::{AssignTo, ElementPlace, UpdateOf, cast_to, shape_to_store, shape_to_update};
use crate::element::{StoreInto, is_plain};
use crate::engine::{Kernel, Leaves, compute_ordered};
use crate::error::Error;
use crate::expr::{BinaryOperator, Expr, Operand, Scalar, Update, Write, collect, may_be_negative};
use crate::index::{Mutable, Selection, Sides, Target, Writing};
use crate::shape::layout::Layout;
use crate::shape::{BroadcastInto, Selected, Shape, Updated, check_operand};

/// A single element as an operand of its own assignment: what it was before.
pub struct OldElement<T>(T);

impl<'a, T: Clone + 'a> Sides for ElementPlace<'a, T> {
    type Target<'b> = Self;
    type Old<'b> = OldElement<T>;

    #[inline(always)]
    fn within<R>(self, f: impl for<'b> FnOnce(Self, OldElement<T>) -> R) -> R {
        let old = OldElement(self.0.clone());
        f(self, old)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Clone> Operand for OldElement<T> {
    type Expr<'x>
        = Scalar<'x, T>
    where
        Self: 'x;

    #[inline(always)]
    fn operand(&self) -> Scalar<'_, T> {
        Scalar(&self.0)
    }
}

impl<'p, T, S: Shape, L: Layout, E: Expr> AssignTo<Target<'p, T, S, L>> for E
where
    E::Shape: BroadcastInto<S>,
{
    fn assign_to(self, place: Target<'p, T, S, L>) -> Result<(), Error>
    where
        E::Elem: StoreInto<T>,
    {
        let shape = place.typed_shape();
        shape_to_store::<T, E>(&self)?.check_into(shape)?;
        let stored = Stored::<E, T>::new(self);
        let kernel = Kernel::new::<Write<Stored<E, T>>>(&stored);
        let mut leaves = self.leaves();
        // SAFETY: [target] the loop is over the same expression, which fits into the place. It
        // writes elements of type `T`. All that is read is plain, so that there is no code of the
        // user's that could meet the array half written.
        let mut is_done =
            || unsafe { compute_ordered(kernel, place.leaf(), leaves.as_mut_slice()) };
        if is_plain::<T>() && E::is_plain() && !E::may_fail() && is_done() {
            return Ok(());
        }
        let values = collect(stored, shape)?;
        // SAFETY: [target] the value has been read.
        store_all(unsafe { place.into_view_mut() }, values)
    }

    cast_to!(Target<'p, T, S, L>);
}

impl<O, T: Clone, S: Shape, L: Layout, E: Expr> UpdateOf<Target<'_, T, S, L>, O> for E
where
    E::Shape: BroadcastInto<S, Updated>,
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    fn update_of(self, place: Target<'_, T, S, L>) -> Result<(), Error> {
        let shape = place.typed_shape();
        let value = shape_to_update::<O, T, E>(&self)?;
        check_operand(value.lens().as_ref(), shape.lens().as_ref())?;
        let kernel = Kernel::new::<Update<O, T, E>>(&self);
        let mut leaves = self.leaves();
        // SAFETY: [target] the value has been read.
        let mut is_done =
            || unsafe { compute_ordered(kernel, place.leaf(), leaves.as_mut_slice()) };
        let may_fail = E::may_fail() || O::may_fail(may_be_negative::<E>());
        if is_plain::<T>() && E::is_plain() && !may_fail && is_done() {
            return Ok(());
        }
        let values = collect(self, shape)?;
        // SAFETY: [target] the value has been read.
        update_all::<O, _, _, _, _>(unsafe { place.into_view_mut() }, values)
    }
}

impl<'p, 'w, T, S: Shape, E: Expr> AssignTo<Selection<'p, Writing<'w, T>, S>> for E
where
    E::Shape: BroadcastInto<S, Selected>,
{
    fn assign_to(self, place: Selection<'p, Writing<'w, T>, S>) -> Result<(), Error>
    where
        E::Elem: StoreInto<T>,
    {
        // SAFETY: [target] what is selected is written after the value has been read.
        let place: Selection<'_, Mutable<'_, T>, S> = unsafe { place.into_mutable() };
        self.assign_to(place)
    }

    cast_to!(Selection<'p, Writing<'w, T>, S>);
}

impl<O, T: Clone, S: Shape, E: Expr> UpdateOf<Selection<'_, Writing<'_, T>, S>, O> for E
where
    E::Shape: BroadcastInto<S, Updated>,
    E::Elem: Clone,
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    fn update_of(self, place: Selection<'_, Writing<'_, T>, S>) -> Result<(), Error> {
        // SAFETY: [target] what is selected is written after the value has been read.
        let place: Selection<'_, Mutable<'_, T>, S> = unsafe { place.into_mutable() };
        UpdateOf::<_, O>::update_of(self, place)
    }
}
