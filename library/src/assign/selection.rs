//! Assignment to what index arrays and masks select.

use super::{AssignTo, UpdateOf, cast_to, shape_to_store, shape_to_update};
use crate::array::Owned;
use crate::element::{StoreInto, is_plain};
use crate::error::Error;
use crate::expr::{BinaryOperator, Expr, array_of, single};
use crate::index::{Mutable, Places, Selection};
use crate::shape::{BroadcastInto, Selected, Shape, Updated, check_operand, fits_into};
use core::{iter, ptr};

// The functions are generic over the types of elements, not of expressions, as far as possible: each
// line of a program has an expression of its own.

impl<'p, 'w, T, S: Shape, E: Expr> AssignTo<Selection<'p, Mutable<'w, T>, S>> for E
where
    E::Shape: BroadcastInto<S, Selected>,
{
    fn assign_to(self, place: Selection<'p, Mutable<'w, T>, S>) -> Result<(), Error>
    where
        E::Elem: StoreInto<T>,
    {
        shape_to_store::<T, E>(&self)?;
        match only::<E, S>(self)? {
            Some(value) => fill::<T, S, E::Elem>(place, &value.store()),
            None => store(place, self),
        }
    }

    cast_to!(Selection<'p, Mutable<'w, T>, S>);
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
    let shape = place.shape();
    let stored = |element: &mut T, value: E::Elem| *element = value.store();
    if plain_elements(&value, shape).is_some() {
        return for_each_value(&mut place.checked()?, value, stored);
    }
    // Computed first: it may fail in its own words.
    let values = array_of(value, shape)?;
    move_each(&mut place.checked()?, values, stored);
    Ok(())
}

/// Calls `f` with each element that is selected, and that of an expression, which can be broadcast to them.
///
/// # Errors
/// If the elements of the expression do not fit in memory.
pub(crate) fn for_each_value<T, S: Shape, E: Expr>(
    places: &mut Places<'_, '_, T, S>,
    value: E,
    f: impl Fn(&mut T, E::Elem),
) -> Result<(), Error> {
    let shape = places.shape();
    if let Some(values) = plain_elements(&value, shape) {
        // SAFETY: [plain] bytes are all there is to these elements. They are borrowed by the expression, and
        // the places are borrowed uniquely, so that they are elsewhere.
        unsafe { places.for_each_with(values, f) }
    } else {
        move_each(places, array_of(value, shape)?, f);
    }
    Ok(())
}

/// Calls `f` with each element that is selected, and one of as many values.
fn move_each<T, S: Shape, V>(
    places: &mut Places<'_, '_, T, S>,
    values: Owned<V, S>,
    f: impl Fn(&mut T, V),
) {
    if Owned::<V, S>::IN_PLACE {
        // SAFETY: [owned] elements in place need not be dropped: each is moved from here once.
        return unsafe { places.for_each_with(values.as_slice(), f) };
    }
    let mut values = values.into_vec();
    let elements = ptr::slice_from_raw_parts(values.as_ptr(), values.len());
    // SAFETY: [owned] the vector has none left: each element is moved from here once.
    unsafe {
        values.set_len(0);
        places.for_each_with(elements, f);
    }
}

/// The elements of an expression, if it is an array that has them one after the other, each broadcast to one
/// element of the shape, and their bytes are all there is to them.
fn plain_elements<E: Expr, S: Shape>(value: &E, shape: S) -> Option<*const [E::Elem]> {
    if !E::IS_COPY || !is_plain::<E::Elem>() || shape.size() == 0 || !value.is_flat(shape) {
        return None;
    }
    // SAFETY: [row] there are elements, and the expression is flat.
    unsafe { E::slice(&value.bind_at(&[]), shape.size()).map(ptr::from_ref) }
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
    fn update_of(self, place: Selection<'_, Mutable<'_, T>, S>) -> Result<(), Error> {
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
    E::Elem: Clone,
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    // As in NumPy, an index that is out of bounds comes before operands that do not go together.
    let place = place.checked()?;
    let shape = place.shape();
    check_operand(value.shape()?.lens().as_ref(), shape.lens().as_ref())?;
    if let Some(values) = plain_elements(&value, shape) {
        // SAFETY: [plain] these elements are borrowed by the expression, and the places are borrowed uniquely, so
        // that they are elsewhere.
        let values = unsafe { &*values };
        update_places::<O, T, S, E::Elem>(place, values.iter().cloned());
        return Ok(());
    }
    let values = array_of(value, shape)?;
    if Owned::<E::Elem, S>::IN_PLACE {
        update_places::<O, T, S, E::Elem>(place, values.iter().cloned());
    } else {
        update_places::<O, T, S, E::Elem>(place, values);
    }
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
    if place.are_where_a_mask_is_true() && !O::may_fail(true) {
        place.for_each(|element| {
            if let Some(value) = values.next() {
                *element = O::apply(element.clone(), value).store();
            }
        });
        return;
    }
    // All elements are read before the first is written, so that an element that is selected twice is
    // updated once, and none if the operator fails, as NumPy does.
    let mut updated = place.copied();
    for (element, value) in updated.iter_mut().zip(values) {
        *element = O::apply(element.clone(), value).store();
    }
    move_each(&mut place, updated, |element, value| *element = value);
}
