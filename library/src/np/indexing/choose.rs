//! Elements of one of several arrays, by a number.

use crate::array::{AsView, Owned};
use crate::element::Integer;
use crate::error::or_panic;
use crate::expr::collect;
use crate::np::indexing::broadcast_shapes::together;
use crate::np::indexing::mode::IndexMode;
use crate::np::indexing::positions::Indices;
use crate::refusal::require;
use crate::shape::{AxisOf, Broadcast, Shape, checked_size, computed_shape};
use alloc::vec::Vec;

/// The shape of each choice that an array of shape `S` holds.
type Choice<S> = <S as AxisOf<0>>::Without;

/// The elements of one of several arrays, whose number is that in `a`, of choices that lie along the first axis of an
/// array; NumPy's `np.choose(a, choices, mode=mode)`. (In `arr!`, choices that are listed there are part of the expression
/// around it.)
///
/// # Panics
/// `invalid entry in choice array`;
/// `shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (3,) and arg 1
/// with shape (2,).`
///
/// ```
/// use ndview::prelude::*;
/// let choices = arr!([[10, 11, 12], [20, 21, 22]]);
/// assert_eq!(np::choose(&[1, 0, 1], &choices, np::words::Raise), arr!([20, 11, 22]));
/// assert_eq!(arr!(np.choose([1, 0, 3], choices, mode="wrap")), arr!([20, 11, 22]));
/// ```
#[must_use]
#[track_caller]
pub fn choose<I, C, M, Z>(a: &I, choices: &C, _mode: M) -> Owned<C::Elem, Z>
where
    I: Indices + ?Sized,
    C: AsView<Elem: Clone, Shape: AxisOf<0>> + ?Sized,
    M: IndexMode,
    Choice<C::Shape>: Broadcast<I::Shape, Out = Z>,
    Z: Shape,
{
    let choices = choices.array_view();
    let lens = choices.shape();
    let (count, lens) = lens.as_ref().split_first().unwrap_or((&1, &[]));
    let positions = M::positions(a, *count);
    check_choices(&positions, *count);
    let positions = positions.indices();
    let shape: Z = computed_shape(&together(&[
        lens.to_vec(),
        positions.shape().as_ref().to_vec(),
    ]));
    or_panic(checked_size::<C::Elem>(shape.lens().as_ref()));
    // Where each element is in its choice.
    let size = lens.iter().product();
    let within = (0..size).collect();
    let within = Owned::from_parts(computed_shape::<Choice<C::Shape>>(lens), within);
    let within = or_panic(collect(within.view(), shape));
    let positions = or_panic(collect(positions, shape));
    let elements = choices.elements();
    let chosen = positions.iter().zip(within);
    let chosen =
        chosen.map(|(choice, place)| elements[choice.saturate() as usize * size + place].clone());
    Owned::from_parts(shape, chosen.collect::<Vec<_>>())
}

/// The check of `np.choose` in `arr!`, which is computed as `np.where` is: each number is that of one of so
/// many choices.
#[doc(hidden)]
#[track_caller]
pub fn check_choices<I: Indices + ?Sized>(a: &I, choices: usize) {
    let is_valid = |number: &I::Integer| {
        usize::try_from(number.saturate()).is_ok_and(|number| number < choices)
    };
    require!(
        a.indices().iter().all(is_valid),
        "invalid entry in choice array"
    );
}

/// The numbers of choices that numbers stand for in a mode.
#[doc(hidden)]
pub fn choices_within<I: Indices + ?Sized, M: IndexMode>(
    a: &I,
    choices: usize,
    _mode: M,
) -> M::Positions<'_, I> {
    M::positions(a, choices)
}
