//! Elements of one of several arrays, by a number.

use crate::element::Integer;
use crate::np::indexing::mode::IndexMode;
use crate::np::indexing::positions::Indices;
use crate::refusal::require;

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
