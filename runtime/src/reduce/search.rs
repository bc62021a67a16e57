//! Where the smallest and the largest element are.

use super::fold::is_nan;
use crate::array::View;
use crate::expr::Number;
use crate::layout::Layout;
use crate::shape::Shape;

/// The number of the first element, in row-major order, that none is better than.
fn first_best<T: Number, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    is_as_good: impl Fn(T, T) -> bool,
) -> Option<usize> {
    let mut elements = view.iter().copied().enumerate();
    let first = elements.next()?;
    let (place, _) = elements.fold(first, |best, x| {
        if is_as_good(best.1, x.1) || is_nan(best.1) {
            best
        } else {
            x
        }
    });
    Some(place)
}

/// # Panics
/// `attempt to get argmin of an empty sequence`
#[track_caller]
pub(super) fn argmin<T: Number, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> usize {
    match first_best(view, |best, x| best <= x) {
        Some(place) => place,
        None => of_nothing("argmin"),
    }
}

/// # Panics
/// `attempt to get argmax of an empty sequence`
#[track_caller]
pub(super) fn argmax<T: Number, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> usize {
    match first_best(view, |best, x| best >= x) {
        Some(place) => place,
        None => of_nothing("argmax"),
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn of_nothing(name: &str) -> ! {
    panic!("attempt to get {name} of an empty sequence")
}
