//! Lists of literals that are stored: their numbers have the type of the elements among which they are stored.

use crate::array::Owned;
use crate::element::{Adapted, Dtype, IntLiteral, StoreInto};
use crate::expr::Beside;
use crate::shape::Shape;

/// A list of Python's numbers, as what is stored among elements of type `T`: `T` follows from where.
///
/// # Panics
/// If one does not fit: `Python integer 300 out of bounds for uint8`. Nothing has been stored then.
#[inline]
#[track_caller]
pub fn listed<N: StoreInto<T> + Copy, T, S: Shape>(numbers: Owned<N, S>) -> Owned<Adapted<T>, S> {
    let stored = numbers
        .as_slice()
        .iter()
        .map(|number| Adapted::new(*number));
    Owned::from_elements(numbers.typed_shape(), stored)
}

/// The list, one of whose numbers is this literal, where the type holds it.
#[inline(always)]
pub fn listed_beside<const VALUE: i128, const BITS: u32, const IS_NEGATIVE: bool, N, T, S: Shape>(
    _: IntLiteral<VALUE>,
    list: Owned<Adapted<T>, S>,
) -> Owned<Adapted<T>, S>
where
    T: Dtype<Name = N>,
    IntLiteral<VALUE>: Beside<VALUE, BITS, IS_NEGATIVE, N, T>,
{
    list
}
