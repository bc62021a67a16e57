//! The loops over a row of places of which a condition selects some.

use super::loops::Parts;
use super::{BinaryOperator, Expr};
use crate::element::StoreInto;
#[cfg(feature = "rayon")]
use crate::element::{is_literal, is_plain};
use crate::engine::{Leaf, RowLoop};
use crate::kernels;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::ptr::slice_from_raw_parts_mut;

/// A value of type `V`, stored where the condition is true.
pub(crate) struct Fill<E, V, T>(PhantomData<(E, V, T)>);

impl<E: Expr<Elem = bool>, V: StoreInto<T>, T> RowLoop for Fill<E, V, T> {
    type Context = (E, T);
    type Place = T;
    const READS_PLACES: bool = true;
    const SHARES_PLACES: bool = true;

    #[cfg(feature = "rayon")]
    #[inline(always)]
    fn may_be_shared() -> bool {
        E::is_plain() && is_plain::<T>()
    }

    #[inline(always)]
    unsafe fn compute_shared(
        (condition, value): &(E, T),
        leaves: *const Leaf,
        places: *mut [MaybeUninit<T>],
    ) {
        // SAFETY: [kernel] promised by the caller; the places hold elements, and the condition
        // reads none but the place at its own position.
        unsafe {
            let mut row = condition.bind(&*leaves.cast());
            let mut parts = Parts::<E>::new(0, places.len());
            while let Some(part) = parts.prepared(&mut row) {
                let places =
                    slice_from_raw_parts_mut((places as *mut T).add(part.start), part.len());
                let is_selected = |position| E::at(&row, part.start + position);
                kernels::fill_where(places, is_selected, || V::another(value));
            }
        }
    }
}

/// The results of an operator on the elements that are there and a value of type `V`, where the
/// condition is true.
pub(crate) struct UpdateSelected<O, E, V, T>(PhantomData<(O, E, V, T)>);

impl<O, E: Expr<Elem = bool>, V: Clone, T: Clone> RowLoop for UpdateSelected<O, E, V, T>
where
    O: BinaryOperator<T, V, Out: StoreInto<T>>,
{
    type Context = (E, V);
    type Place = T;
    const READS_PLACES: bool = true;
    const SHARES_PLACES: bool = true;

    #[cfg(feature = "rayon")]
    #[inline(always)]
    fn may_be_shared() -> bool {
        E::is_plain() && is_plain::<T>() && (is_plain::<V>() || is_literal::<V>())
    }

    #[inline(always)]
    unsafe fn compute_shared(
        (condition, value): &(E, V),
        leaves: *const Leaf,
        places: *mut [MaybeUninit<T>],
    ) {
        // SAFETY: [kernel] promised by the caller; the places hold elements, and the condition
        // reads none but the place at its own position.
        unsafe {
            let mut row = condition.bind(&*leaves.cast());
            let mut parts = Parts::<E>::new(0, places.len());
            while let Some(part) = parts.prepared(&mut row) {
                let places =
                    slice_from_raw_parts_mut((places as *mut T).add(part.start), part.len());
                let is_selected = |position| E::at(&row, part.start + position);
                kernels::update_where(places, is_selected, |element| {
                    O::apply(element, value.clone()).store()
                });
            }
        }
    }
}
