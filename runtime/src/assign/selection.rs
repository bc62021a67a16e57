//! Assignment to what index arrays and masks select.

use super::{AssignTo, UpdateOf, shape_to_store, shape_to_update};
use crate::element::StoreInto;
use crate::error::Error;
use crate::expr::{BinaryOperator, Expr, collect, single};
use crate::index::{Mutable, Places, Selection};
use crate::shape::{BroadcastInto, Selected, Shape, Updated, check_operand, fits_into};
use alloc::vec::Vec;
use core::iter;

// The functions are generic over the types of elements, not of expressions, as far as possible: each
// line of a program has an expression of its own.

impl<T, S: Shape, E: Expr> AssignTo<Selection<'_, Mutable<'_, T>, S>> for E
where
    E::Shape: BroadcastInto<S, Selected>,
    E::Elem: StoreInto<T>,
{
    fn assign_to(self, place: Selection<'_, Mutable<'_, T>, S>) -> Result<(), Error> {
        shape_to_store::<T, E>(&self)?;
        match only::<E, S>(self)? {
            Some(value) => fill::<T, S, E::Elem>(place, &value.store()),
            None => store(place, self),
        }
    }
}

/// The element of an expression that has only one, and no more axes than what is selected: that can
/// always be stored.
pub(super) fn only<E: Expr, S: Shape>(value: E) -> Result<Option<E::Elem>, Error> {
    if E::Shape::RANK > S::RANK {
        return Ok(None);
    }
    single(value)
}

/// Stores a value, of which `V` makes more, in all that is selected.
pub(super) fn fill<T, S: Shape, V: StoreInto<T>>(
    place: Selection<'_, Mutable<'_, T>, S>,
    value: &T,
) -> Result<(), Error> {
    place.checked()?.fill(|| V::another(value));
    Ok(())
}

/// Stores the elements of an expression.
pub(super) fn store<T, S: Shape, E: Expr<Elem: StoreInto<T>>>(
    place: Selection<'_, Mutable<'_, T>, S>,
    value: E,
) -> Result<(), Error> {
    check(&place, value.shape()?)?;
    let values = collect(value, place.shape())?;
    store_each(place, values)
}

fn store_each<T, S: Shape, V: StoreInto<T>>(
    place: Selection<'_, Mutable<'_, T>, S>,
    values: Vec<V>,
) -> Result<(), Error> {
    let mut values = values.into_iter();
    place.checked()?.for_each(|element| {
        if let Some(value) = values.next() {
            *element = value.store();
        }
    });
    Ok(())
}

/// Whether values of a shape can be stored in what is selected.
fn check<T, S: Shape, Z: Shape>(
    place: &Selection<'_, Mutable<'_, T>, S>,
    values: Z,
) -> Result<(), Error> {
    let (from, into) = (values.lens(), place.shape().lens());
    if place.is_by_whole_mask() {
        match *from.as_ref() {
            [] | [1] => {}
            [values] if values == into[0] => {}
            [values] => {
                return Err(Error::MaskedValue {
                    values,
                    selected: into[0],
                });
            }
            _ => return Err(Error::MaskedRank { rank: Z::RANK }),
        }
    }
    if fits_into(from.as_ref(), into.as_ref()) {
        return Ok(());
    }
    Err(Error::IndexedValue {
        value: from.as_ref().into(),
        selection: into.as_ref().into(),
    })
}

impl<O, T: Clone, S: Shape, E: Expr> UpdateOf<Selection<'_, Mutable<'_, T>, S>, O> for E
where
    E::Shape: BroadcastInto<S, Updated>,
    E::Elem: Clone,
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    fn update(self, place: Selection<'_, Mutable<'_, T>, S>) -> Result<(), Error> {
        shape_to_update::<O, T, E>(&self)?;
        match only::<E, S>(self)? {
            Some(value) => update_each::<O, T, S, E::Elem>(place, iter::repeat(value)),
            None => update_with::<O, T, S, E>(place, self),
        }
    }
}

/// Updates what is selected with the elements of an expression.
pub(super) fn update_with<O, T: Clone, S: Shape, E: Expr>(
    place: Selection<'_, Mutable<'_, T>, S>,
    value: E,
) -> Result<(), Error>
where
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    // As in NumPy, an index that is out of bounds comes before operands that do not go together.
    let place = place.checked()?;
    let shape = place.shape();
    check_operand(value.shape()?.lens().as_ref(), shape.lens().as_ref())?;
    update_places::<O, T, S, E::Elem>(place, collect(value, shape)?);
    Ok(())
}

/// Updates what is selected with as many values.
pub(super) fn update_each<O, T: Clone, S: Shape, V>(
    place: Selection<'_, Mutable<'_, T>, S>,
    values: impl IntoIterator<Item = V>,
) -> Result<(), Error>
where
    O: BinaryOperator<T, V, Out: StoreInto<T>>,
{
    update_places::<O, T, S, V>(place.checked()?, values);
    Ok(())
}

fn update_places<O, T: Clone, S: Shape, V>(
    mut place: Places<'_, '_, T, S>,
    values: impl IntoIterator<Item = V>,
) where
    O: BinaryOperator<T, V, Out: StoreInto<T>>,
{
    let mut values = values.into_iter();
    if place.is_without_repeats() && !O::may_fail(true) {
        place.for_each(|element| {
            if let Some(value) = values.next() {
                *element = O::apply(element.clone(), value).store();
            }
        });
        return;
    }
    // All elements are read before the first is written, so that an element that is selected twice is
    // updated once, and none if the operator fails, as NumPy does.
    let mut updated = Vec::new();
    place.for_each(|element| {
        if let Some(value) = values.next() {
            updated.push(O::apply(element.clone(), value).store());
        }
    });
    let mut updated = updated.into_iter();
    place.for_each(|element| {
        if let Some(value) = updated.next() {
            *element = value;
        }
    });
}
