//! Assignment to views.

use super::stored::Stored;
use super::{AssignTo, UpdateOf, cast_to, shape_to_store, shape_to_update};
use crate::array::ViewMut;
use crate::element::{StoreInto, assume_init_mut};
use crate::engine::{self, Kernel, Leaves};
use crate::error::Error;
use crate::expr::{
    BinaryOperator, Expr, Replace, Update, Write, collect, may_be_negative, update_few, write_few,
};
use crate::shape::layout::Layout;
use crate::shape::{BroadcastInto, Shape, Updated, check_operand};
use alloc::vec::Vec;
use core::mem::{MaybeUninit, needs_drop};
use core::slice;

impl<'p, T, S: Shape, L: Layout, E: Expr> AssignTo<ViewMut<'p, T, S, L>> for E
where
    E::Shape: BroadcastInto<S>,
{
    #[inline]
    fn assign_to(self, place: ViewMut<'p, T, S, L>) -> Result<(), Error>
    where
        E::Elem: StoreInto<T>,
    {
        let shape = place.typed_shape();
        shape_to_store::<T, E>(&self)?.check_into(shape)?;
        let stored = Stored::<E, T>::new(self);
        if E::may_fail() {
            return store_all(place, collect(stored, shape)?);
        }
        if let Some(places) = few_places(&place) {
            // SAFETY: [row] the expression fits into the place. Its elements need not be dropped, and the
            // references to them are gone.
            unsafe { write_few(stored, shape, places) };
            return Ok(());
        }
        let kernel = if needs_drop::<T>() {
            Kernel::new::<Replace<Stored<E, T>>>(&stored)
        } else {
            Kernel::new::<Write<Stored<E, T>>>(&stored)
        };
        // SAFETY: [kernel] the loop is over the same expression, which fits into the place. It
        // writes what it is to write to elements of type `T`.
        unsafe { compute_into(kernel, place, self) };
        Ok(())
    }

    cast_to!(ViewMut<'p, T, S, L>);
}

impl<O, T: Clone, S: Shape, L: Layout, E: Expr> UpdateOf<ViewMut<'_, T, S, L>, O> for E
where
    E::Shape: BroadcastInto<S, Updated>,
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    #[inline]
    fn update_of(self, place: ViewMut<'_, T, S, L>) -> Result<(), Error> {
        let shape = shape_to_update::<O, T, E>(&self)?;
        check_operand(shape.lens().as_ref(), place.shape().as_ref())?;
        if E::may_fail() || O::may_fail(may_be_negative::<E>()) {
            let values = collect(self, place.typed_shape())?;
            return update_all::<O, _, _, _, _>(place, values);
        }
        if let Some(places) = few_places(&place) {
            // SAFETY: [row] the expression fits into the place, which holds elements.
            unsafe { update_few::<O, T, E, S>(self, place.typed_shape(), assume_init_mut(places)) };
            return Ok(());
        }
        let kernel = Kernel::new::<Update<O, T, E>>(&self);
        // SAFETY: [kernel] the loop is over the same expression, which fits into the place. It
        // writes what it is to write to elements of type `T`.
        unsafe { compute_into(kernel, place, self) };
        Ok(())
    }
}

/// Stores as many values as there are elements.
pub(super) fn store_all<T, S: Shape, L: Layout>(
    mut place: ViewMut<'_, T, S, L>,
    values: Vec<T>,
) -> Result<(), Error> {
    for (place, value) in place.iter_mut().zip(values) {
        *place = value;
    }
    Ok(())
}

/// Stores the results of an operator on the elements and as many values: if it fails for one of them,
/// none.
pub(super) fn update_all<O, T: Clone, U, S: Shape, L: Layout>(
    mut place: ViewMut<'_, T, S, L>,
    values: Vec<U>,
) -> Result<(), Error>
where
    O: BinaryOperator<T, U, Out: StoreInto<T>>,
{
    let result = |(element, value): (&T, U)| O::apply(element.clone(), value).store();
    if O::may_fail(true) {
        let results = place.iter().zip(values).map(result).collect();
        return store_all(place, results);
    }
    for (place, value) in place.iter_mut().zip(values) {
        *place = result((place, value));
    }
    Ok(())
}

/// The elements of a place, one after the other, if its type says that they are, that they are few, and that
/// they need not be dropped.
#[inline(always)]
fn few_places<'p, T, S: Shape, L: Layout>(
    place: &ViewMut<'p, T, S, L>,
) -> Option<&'p mut [MaybeUninit<T>]> {
    if !S::HAS_FEW || size_of::<L::Strides<S::Strides>>() > 0 || needs_drop::<T>() {
        return None;
    }
    let first = place.pointer().as_ptr().cast();
    // SAFETY: [view-mut] a view without strides has its elements one after the other. They are borrowed uniquely,
    // and not used otherwise from here on.
    Some(unsafe { slice::from_raw_parts_mut(first, place.typed_shape().size()) })
}

/// Computes an expression into a view.
///
/// # Safety
/// The kernel is one of the expression, which can be broadcast to the view, and may write to
/// elements of type `T`.
#[inline(always)]
unsafe fn compute_into<T, S: Shape, L: Layout, E: Expr>(
    kernel: Kernel<'_>,
    place: ViewMut<'_, T, S, L>,
    expression: E,
) {
    let shape = place.typed_shape();
    let lens = shape.lens();
    let is_flat = place.view().is_flat(lens.as_ref()) && expression.is_flat(shape);
    if is_flat && !kernel.is_shared_out(lens.as_ref()) {
        let size = shape.size();
        if size > 0 {
            // SAFETY: [kernel] the place and the expression have just been asked, and the loops of assignments
            // take null for leaves. The view is borrowed uniquely, so that nothing else uses its elements; the
            // rest is promised by the caller.
            unsafe { kernel.call_flat(place.pointer().as_ptr().cast(), size) }
        }
        return;
    }
    // SAFETY: [kernel] the caller promises the same of the kernel and of the expression.
    unsafe { compute_planned(kernel, place, expression) }
}

/// As [`compute_into`], where some array has its elements in another order, or several threads compute them.
///
/// # Safety
/// The same.
#[inline(never)]
unsafe fn compute_planned<T, S: Shape, L: Layout, E: Expr>(
    kernel: Kernel<'_>,
    place: ViewMut<'_, T, S, L>,
    expression: E,
) {
    let mut leaves = expression.leaves();
    // SAFETY: [kernel] the view is borrowed uniquely, so that nothing else uses its elements, the
    // leaves of the expression included; the rest is promised by the caller.
    unsafe { engine::compute(kernel, &place.view().leaf(), leaves.as_mut_slice()) }
}
