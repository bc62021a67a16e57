//! Assignment to what index arrays and masks select.

use super::{AssignTo, UpdateOf};
use crate::error::Error;
use crate::expr::{BinaryOperator, Expr, StoreInto, collect};
use crate::index::{Mutable, Selection};
use crate::shape::{BroadcastInto, Selected, Shape, Updated, check_operand, fits_into};

impl<T, S: Shape, E: Expr> AssignTo<Selection<'_, Mutable<'_, T>, S>> for E
where
    E::Shape: BroadcastInto<S, Selected>,
    E::Elem: StoreInto<T>,
{
    fn assign_to(self, place: Selection<'_, Mutable<'_, T>, S>) -> Result<(), Error> {
        let mut values = assigned(&place, self)?.into_iter();
        let mut place = place.checked()?;
        if values.len() == 1
            && let Some(value) = values.next()
        {
            let value = value.store();
            place.fill(|| E::Elem::another(&value));
            return Ok(());
        }
        place.for_each(|element| {
            if let Some(value) = values.next() {
                *element = value.store();
            }
        });
        Ok(())
    }
}

impl<O, T: Clone, S: Shape, E: Expr> UpdateOf<Selection<'_, Mutable<'_, T>, S>, O> for E
where
    E::Shape: BroadcastInto<S, Updated>,
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    fn update(self, place: Selection<'_, Mutable<'_, T>, S>) -> Result<(), Error> {
        let mut place = place.checked()?;
        let mut values = operands(place.shape(), self)?.into_iter();
        if place.is_without_repeats() {
            place.for_each(|element| {
                if let Some(value) = values.next() {
                    *element = O::apply(element.clone(), value).store();
                }
            });
            return Ok(());
        }
        // All elements are read before the first is written, so that an element that is selected
        // twice is updated once, as NumPy does.
        let mut updated = Vec::with_capacity(values.len());
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
        Ok(())
    }
}

/// The second operands of an operator, as many as are selected.
fn operands<S: Shape, E: Expr>(shape: S, value: E) -> Result<Vec<E::Elem>, Error> {
    check_operand(value.shape()?.lens().as_ref(), shape.lens().as_ref())?;
    collect(value, shape)
}

/// The values of an expression: one for all that is selected, or as many as are selected.
fn assigned<T, S: Shape, E: Expr>(
    selection: &Selection<'_, Mutable<'_, T>, S>,
    value: E,
) -> Result<Vec<E::Elem>, Error> {
    let (own, shape) = (value.shape()?, selection.shape());
    let (from, into) = (own.lens(), shape.lens());
    if selection.is_by_whole_mask() {
        match *from.as_ref() {
            [] | [1] => {}
            [values] if values == into[0] => {}
            [values] => {
                return Err(Error::MaskedValue {
                    values,
                    selected: into[0],
                });
            }
            _ => {
                return Err(Error::MaskedRank {
                    rank: E::Shape::RANK,
                });
            }
        }
    }
    if !fits_into(from.as_ref(), into.as_ref()) {
        return Err(Error::IndexedValue {
            value: from.as_ref().into(),
            selection: into.as_ref().into(),
        });
    }
    if from.as_ref().iter().all(|&len| len == 1) {
        collect(value, own)
    } else {
        collect(value, shape)
    }
}
