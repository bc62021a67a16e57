//! Sorting on several threads: what belongs in each part is brought there, and each is sorted.

use super::key::Key;
use crate::threads;

/// Sorts numbers, if the line asks for several threads and it is worthwhile; answers whether it is so.
pub(super) fn sort<N: Key>(elements: &mut [N]) -> bool {
    let most = threads::parts(elements.len()).min(threads::count());
    if most < 2 {
        return false;
    }
    let halvings = most.next_power_of_two().ilog2();
    let (first, len) = (elements.as_mut_ptr(), elements.len());
    let part = |number, parts| {
        let places = threads::part(number, parts, len);
        // SAFETY: [thread] parts have no element in common, and all are borrowed for writing.
        unsafe { core::slice::from_raw_parts_mut(first.wrapping_add(places.start), places.len()) }
    };
    for halving in 0..halvings {
        let parts = 1 << halving;
        let halve = |number| {
            let start = threads::part(number, parts, len).start;
            let middle = threads::part(2 * number + 1, 2 * parts, len).start;
            N::select(part(number, parts), middle - start);
        };
        // SAFETY: [thread] each part is numbers of its own.
        unsafe { threads::share(parts, &halve) };
    }
    let parts = 1 << halvings;
    // SAFETY: [thread] each part is numbers of its own.
    unsafe { threads::share(parts, &|number| N::sort(part(number, parts))) };
    true
}
