//! Expressions of few elements, whose lengths are known: computed where they stand, without a plan, so that the
//! compiler sees all of it. They are compiled for the processors that the program is compiled for.

use super::loops::write;
use super::node::apply;
use super::{BinaryOperator, Expr};
use crate::element::{StoreInto, assume_init_ref};
use crate::shape::{FEW, Shape, for_each_index};
use core::mem::MaybeUninit;

/// Writes the elements of an expression, broadcast to a shape, in row-major order.
///
/// # Safety
/// The expression can be broadcast to the shape, which has as many elements as there are places.
#[inline(always)]
pub(crate) unsafe fn write_few<E: Expr, S: Shape>(
    expression: E,
    shape: S,
    places: &mut [MaybeUninit<E::Elem>],
) {
    if !places.is_empty() && expression.is_flat(shape) {
        // SAFETY: [row] there are elements, and the expression is flat.
        return unsafe { write::<E>(&mut expression.bind_at(&[]), 0, places) };
    }
    for_each_index(shape, |index, number| {
        // SAFETY: [row] the index is one of the shape, and the row has the one element that is asked for.
        unsafe {
            let mut row = expression.bind_at(index.as_ref());
            E::prepare(&mut row, 0, 1);
            places[number].write(E::at(&row, 0));
        }
    });
}

/// Replaces elements by the results of an operator on them and those of an expression, broadcast to their
/// shape, in row-major order.
///
/// # Safety
/// As for [`write_few`].
#[inline(always)]
pub(crate) unsafe fn update_few<O, T: Clone, E: Expr, S: Shape>(
    expression: E,
    shape: S,
    places: &mut [T],
) where
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    let is_flat = !E::COMPUTES_AT_ONCE && !places.is_empty() && expression.is_flat(shape);
    if is_flat && places.len() <= FEW && size_of::<T>() <= size_of::<u128>() {
        // By way of variables, which nothing that is read can overlap: then they are computed in vectors.
        let mut results = [const { MaybeUninit::<T>::uninit() }; FEW];
        // SAFETY: [row] there are elements, and the expression is flat: the row is of all of them. Each result has
        // been written before it is stored.
        unsafe {
            let row = expression.bind_at(&[]);
            for (position, place) in places.iter().enumerate() {
                let value = E::at(&row, position);
                results[position].write(apply::<O, T, E>(place.clone(), value).store());
            }
            for (place, result) in places.iter_mut().zip(&results) {
                *place = result.assume_init_read();
            }
        }
        return;
    }
    if is_flat {
        // SAFETY: [row] there are elements, and the expression is flat: the row is of all of them.
        unsafe {
            let row = expression.bind_at(&[]);
            for (position, place) in places.iter_mut().enumerate() {
                *place = apply::<O, T, E>(place.clone(), E::at(&row, position)).store();
            }
        }
        return;
    }
    for_each_index(shape, |index, number| {
        // SAFETY: [row] the index is one of the shape, and the row has the one element that is asked for.
        let value = unsafe {
            let mut row = expression.bind_at(index.as_ref());
            E::prepare(&mut row, 0, 1);
            E::at(&row, 0)
        };
        let place = &mut places[number];
        *place = O::apply(place.clone(), value).store();
    });
}

/// Calls a function with all elements of an expression in row-major order, if they are few, and either the type
/// says so, or all arrays have them one after the other. Those of a matrix that has them in another order are taken in
/// that order elsewhere.
#[inline(always)]
pub(crate) fn with_few<E: Expr<Elem: Copy>, R>(
    expression: E,
    f: impl FnOnce(&[E::Elem]) -> R,
) -> Option<R> {
    let shape = expression.shape().ok()?;
    let is_flat = expression.is_flat(shape);
    // If it is flat, an array has as many elements: the number does not overflow.
    let has_few = is_flat && shape.size() <= FEW;
    let is_in_other_order = E::IS_COPY && E::Shape::RANK > 1 && !is_flat;
    if !E::Shape::HAS_FEW && !has_few || is_in_other_order {
        return None;
    }
    let size = shape.size();
    if is_flat && size > 0 {
        // SAFETY: [row] there are elements, and the expression is flat. The elements are borrowed meanwhile.
        let elements = unsafe {
            let row = expression.bind_at(&[]);
            E::slice(&row, size)
        };
        if let Some(elements) = elements {
            return Some(f(elements));
        }
    }
    let mut elements = [const { MaybeUninit::uninit() }; FEW];
    // SAFETY: [row] the shape is that of the expression, and there are as many places. They are elements once they
    // have been written.
    unsafe {
        write_few(expression, shape, &mut elements[..size]);
        Some(f(assume_init_ref(&elements[..size])))
    }
}
