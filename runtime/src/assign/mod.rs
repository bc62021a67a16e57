//! Assignment to views and to what index arrays select.

mod place;
mod stored;
mod view;

pub use place::{Place, place};

use crate::error::{Error, or_panic};
use crate::expr::{BinaryOperator, Expr, StoreInto, collect, try_evaluate};
use crate::index::{Mutable, Selection};
use crate::shape::{Shape, fits_into};

/// Values that can be stored in a place `P`.
///
/// The value is `Self`, so that the compiler blames the value where it does not fit.
pub trait AssignTo<P> {
    /// Stores the values.
    ///
    /// # Errors
    /// If they cannot be broadcast to the place; then nothing is written.
    fn assign_to(self, place: P) -> Result<(), Error>;
}

/// Values that an operator `O` can update a place `P` with.
pub trait UpdateOf<P, O> {
    /// Stores the result of the operator on each element and its value.
    ///
    /// # Errors
    /// As [`AssignTo::assign_to`].
    fn update(self, place: P) -> Result<(), Error>;
}

/// `place = value`
///
/// # Panics
/// `could not broadcast input array from shape (2,) into shape (3,)`, before anything is written.
#[inline]
#[track_caller]
pub fn assign<P, E: AssignTo<P>>(place: P, value: E) {
    or_panic(value.assign_to(place));
}

/// `place += value`, and so on.
///
/// # Panics
/// As [`assign`].
#[inline]
#[track_caller]
pub fn update<P, O, E: UpdateOf<P, O>>(place: P, _: O, value: E) {
    or_panic(value.update(place));
}

/// As [`assign`].
///
/// # Errors
/// If the values cannot be broadcast to the place; then nothing is written.
#[inline]
pub fn try_assign<P, E: AssignTo<P>>(place: P, value: E) -> Result<(), Error> {
    value.assign_to(place)
}

/// As [`update`].
///
/// # Errors
/// As [`try_assign`].
#[inline]
pub fn try_update<P, O, E: UpdateOf<P, O>>(place: P, _: O, value: E) -> Result<(), Error> {
    value.update(place)
}

/// A variable that holds a single element.
pub struct ElementPlace<'a, T>(pub &'a mut T);

impl<T, E: Expr<Shape = ()>> AssignTo<ElementPlace<'_, T>> for E
where
    E::Elem: StoreInto<T>,
{
    fn assign_to(self, place: ElementPlace<'_, T>) -> Result<(), Error> {
        *place.0 = try_evaluate(self)?.store();
        Ok(())
    }
}

impl<O, T: Clone, E: Expr<Shape = ()>> UpdateOf<ElementPlace<'_, T>, O> for E
where
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    fn update(self, place: ElementPlace<'_, T>) -> Result<(), Error> {
        *place.0 = O::apply(place.0.clone(), try_evaluate(self)?).store();
        Ok(())
    }
}

impl<T, S: Shape, E: Expr> AssignTo<Selection<Mutable<'_, T>, S>> for E
where
    E::Elem: StoreInto<T>,
{
    fn assign_to(self, mut place: Selection<Mutable<'_, T>, S>) -> Result<(), Error> {
        let mut values = values_for(&place, self)?.into_iter();
        place.for_each(|element| {
            if let Some(value) = values.next() {
                *element = value.store();
            }
        });
        Ok(())
    }
}

impl<O, T: Clone, S: Shape, E: Expr> UpdateOf<Selection<Mutable<'_, T>, S>, O> for E
where
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    fn update(self, mut place: Selection<Mutable<'_, T>, S>) -> Result<(), Error> {
        // All elements are read before the first is written, so that an element that is selected
        // twice is updated once, as NumPy does.
        let mut values = values_for(&place, self)?.into_iter();
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

/// The values of an expression, broadcast to what is selected.
fn values_for<T, S: Shape, E: Expr>(
    selection: &Selection<Mutable<'_, T>, S>,
    value: E,
) -> Result<Vec<E::Elem>, Error> {
    let shape = selection.shape();
    let (from, into) = (value.shape()?.lens(), shape.lens());
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
    collect(value, shape)
}
