//! Where the smallest and the largest elements are.

use super::dispatch::{InstructionSet, Kernel, dispatch};
use super::fold::{Fold, Maximum, Minimum, NanMaximum, NanMinimum, fold_slice, is_nan};
use super::lanes::Lane;
use super::places::{places_of_columns, places_of_rows};
use super::walk::{Axes, Cut, Walk};
use crate::element::{Number, is_real, is_same};
use core::hint::select_unpredictable;
use core::marker::PhantomData;

/// Which element is looked for.
pub(super) trait Extreme<T: Number> {
    /// What finds its value.
    type Fold: Fold<T, State = T, Param = ()>;

    /// NumPy's name of the search, for the message where there is nothing to find.
    const NAME: &'static str;

    /// Whether `x` is better than all before it.
    fn is_better(x: T, best: T) -> bool;

    /// Whether `x` is further in the direction that is looked in than another; neither is `nan`.
    fn is_further(x: T, than: T) -> bool;

    /// Whether none is better.
    #[inline(always)]
    fn is_final(_best: T) -> bool {
        false
    }

    /// Whether the best of all is none.
    #[inline(always)]
    fn is_none(_best: T) -> bool {
        false
    }
}

/// The smallest.
pub(super) struct Least;

impl<T: Number> Extreme<T> for Least {
    type Fold = Minimum;
    const NAME: &'static str = "argmin";

    #[inline(always)]
    fn is_further(x: T, than: T) -> bool {
        x.less(than)
    }

    #[inline(always)]
    fn is_better(x: T, best: T) -> bool {
        if is_real::<T>() {
            // The same, in fewer comparisons.
            return !x.greater_equal(best) & !is_nan(best);
        }
        x.less(best) | (is_nan(x) & !is_nan(best))
    }

    #[inline(always)]
    fn is_final(best: T) -> bool {
        is_nan(best) || is_same::<T, bool>() && best == T::ZERO
    }
}

/// The largest.
pub(super) struct Most;

impl<T: Number> Extreme<T> for Most {
    type Fold = Maximum;
    const NAME: &'static str = "argmax";

    #[inline(always)]
    fn is_further(x: T, than: T) -> bool {
        x.greater(than)
    }

    #[inline(always)]
    fn is_better(x: T, best: T) -> bool {
        if is_real::<T>() {
            return !x.less_equal(best) & !is_nan(best);
        }
        x.greater(best) | (is_nan(x) & !is_nan(best))
    }

    #[inline(always)]
    fn is_final(best: T) -> bool {
        is_nan(best) || is_same::<T, bool>() && best != T::ZERO
    }
}

/// The smallest that is not `nan`.
pub(super) struct LeastNumber;

impl<T: Number> Extreme<T> for LeastNumber {
    type Fold = NanMinimum;
    const NAME: &'static str = "argmin";

    #[inline(always)]
    fn is_further(x: T, than: T) -> bool {
        x.less(than)
    }

    #[inline(always)]
    fn is_better(x: T, best: T) -> bool {
        x.less(best) | (!is_nan(x) & is_nan(best))
    }

    #[inline(always)]
    fn is_none(best: T) -> bool {
        is_nan(best)
    }
}

/// The largest that is not `nan`.
pub(super) struct MostNumber;

impl<T: Number> Extreme<T> for MostNumber {
    type Fold = NanMaximum;
    const NAME: &'static str = "argmax";

    #[inline(always)]
    fn is_further(x: T, than: T) -> bool {
        x.greater(than)
    }

    #[inline(always)]
    fn is_better(x: T, best: T) -> bool {
        x.greater(best) | (!is_nan(x) & is_nan(best))
    }

    #[inline(always)]
    fn is_none(best: T) -> bool {
        is_nan(best)
    }
}

/// Rows of so few elements are looked through one by one.
const SHORT: usize = 16;

/// Where the extreme of some elements is, the first if there are several, and which it is.
#[inline(always)]
pub(super) fn place_of<X: Extreme<T>, T: Number>(elements: &[T]) -> (usize, T) {
    let (mut place, mut best) = (0, elements[0]);
    for (number, &x) in elements.iter().enumerate().skip(1) {
        // Asked for: the compiler would make a branch of it, which is mispredicted often.
        let is_better = X::is_better(x, best);
        place = select_unpredictable(is_better, number, place);
        best = select_unpredictable(is_better, x, best);
    }
    (place, best)
}

/// Elements that come in row-major order; the best so far of each result, and where it was.
pub(super) struct Search<'w, 's, X: Extreme<T>, T: Number> {
    cut: Cut<'w>,
    best: &'s mut [T],
    places: &'s mut [usize],
    extreme: PhantomData<X>,
}

impl<'w, 's, X: Extreme<T>, T: Number> Search<'w, 's, X, T> {
    /// A search through an array without gaps.
    pub(super) fn new(walk: &'w Walk, best: &'s mut [T], places: &'s mut [usize]) -> Self {
        Search {
            cut: Cut::new(walk),
            best,
            places,
            extreme: PhantomData,
        }
    }

    /// Takes all elements of an array of this rank, if there are no gaps between them, and those of each result
    /// lie side by side, or those of the same place of all results; `false` if not.
    pub(super) fn all(&mut self, lane: Lane<'_, T>, axes: Axes, rank: usize) -> bool {
        let Some(values) = lane.contiguous_slice() else {
            return false;
        };
        let len = values.len() / self.places.len();
        if axes.are_last(rank) {
            if places_of_rows::<X, T>(values, len, self.best, self.places) {
                return true;
            }
            let results = self.places.iter_mut().zip(&mut *self.best);
            for ((place, best), row) in results.zip(values.chunks_exact(len)) {
                (*place, *best) = match len {
                    _ if is_same::<T, bool>() => place_of_bool::<X, T>(row),
                    ..=SHORT => place_of::<X, T>(row),
                    _ => further::<X, T>((0, row[0]), row, 0),
                };
            }
            return true;
        }
        axes.are_first(rank) && places_of_columns::<X, T>(values, self.best, self.places)
    }

    /// Takes the next elements.
    pub(super) fn push(&mut self, mut lane: Lane<'_, T>) {
        while !lane.is_empty() {
            let part = self.cut.next(lane.len());
            let (elements, rest) = lane.halves(part.len);
            lane = rest;
            if part.inner.is_reduced {
                self.along(part.number, part.place, elements);
            } else {
                self.across(part.number, part.inner.target, part.place, elements);
            }
        }
    }

    /// Takes elements that have one result.
    #[inline(always)]
    fn along(&mut self, number: usize, place: usize, lane: Lane<'_, T>) {
        let (mut best, mut best_place) = (self.best[number], self.places[number]);
        if let Some(&first) = lane.first()
            && place == 0
        {
            (best, best_place) = (first, 0);
        }
        let mut start = place;
        lane.for_each_slice(|values| {
            (best_place, best) = further::<X, T>((best_place, best), values, start);
            start += values.len();
        });
        (self.best[number], self.places[number]) = (best, best_place);
    }

    /// Takes elements that have a result each, `distance` from each other.
    #[inline(always)]
    fn across(&mut self, number: usize, distance: usize, place: usize, lane: Lane<'_, T>) {
        if distance == 1
            && let Some(values) = lane.contiguous_slice()
        {
            let best = &mut self.best[number..][..values.len()];
            let places = &mut self.places[number..][..values.len()];
            if place == 0 {
                best.copy_from_slice(values);
                places.fill(0);
                return;
            }
            dispatch(Across::<X, T> {
                best,
                places,
                values,
                place,
                extreme: PhantomData,
            });
            return;
        }
        let mut number = number;
        lane.iter().for_each(|&x| {
            if place == 0 || X::is_better(x, self.best[number]) {
                (self.best[number], self.places[number]) = (x, place);
            }
            number += distance;
        });
    }
}

/// Where the extreme is of elements that are known and of more, of which the first has the number `start`; and
/// which it is.
#[inline(always)]
pub(super) fn further<X: Extreme<T>, T: Number>(
    (mut place, mut best): (usize, T),
    values: &[T],
    mut start: usize,
) -> (usize, T) {
    // First the best of each chunk; where it is only in the chunk that has the best of all.
    let mut best_chunk = None;
    // Of many, the chunks are larger: the memory is not to wait for what is done after each.
    for chunk in values.chunks((values.len() / 16).clamp(CHUNK, 16 * CHUNK)) {
        if X::is_final(best) {
            break;
        }
        let found = fold_slice::<X::Fold, T>(chunk[0], chunk, ());
        if X::is_better(found, best) {
            best = found;
            best_chunk = Some((chunk, start));
        }
        start += chunk.len();
    }
    if let Some((values, start)) = best_chunk {
        place = start
            + dispatch(Position {
                values,
                found: best,
            });
    }
    (place, best)
}

/// Where the extreme of some bools is: often near, because none is better than the first of its kind.
#[inline(always)]
fn place_of_bool<X: Extreme<T>, T: Number>(row: &[T]) -> (usize, T) {
    match row.iter().take(SHORT).position(|&x| X::is_final(x)) {
        Some(place) => (place, row[place]),
        None => further::<X, T>((0, row[0]), row, 0),
    }
}

/// Where the first element is that is `found`, which is one of them.
struct Position<'a, T> {
    values: &'a [T],
    found: T,
}

impl<T: Number> Kernel for Position<'_, T> {
    type Out = usize;

    #[inline(always)]
    fn run<I: InstructionSet>(self) -> usize {
        const W: usize = 16;
        let Position { values, found } = self;
        let is_found = |x: T| (x == found) | (is_nan(x) & is_nan(found));
        let (groups, rest) = values.as_chunks::<W>();
        for (group, start) in groups.iter().zip((0..).step_by(W)) {
            // All of a group are compared, which vector instructions do at once.
            if group.iter().fold(false, |any, &x| any | is_found(x)) {
                return start + group.iter().position(|&x| is_found(x)).unwrap_or(0);
            }
        }
        groups.len() * W + rest.iter().position(|&x| is_found(x)).unwrap_or(0)
    }
}

/// As many elements are compared at a time, or more.
const CHUNK: usize = 1024;

/// Elements that have a result each, all of the same place.
struct Across<'x, X, T> {
    best: &'x mut [T],
    places: &'x mut [usize],
    values: &'x [T],
    place: usize,
    extreme: PhantomData<X>,
}

impl<X: Extreme<T>, T: Number> Kernel for Across<'_, X, T> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let results = self.best.iter_mut().zip(self.places);
        for ((best, best_place), &x) in results.zip(self.values) {
            let is_better = X::is_better(x, *best);
            *best = if is_better { x } else { *best };
            *best_place = if is_better { self.place } else { *best_place };
        }
    }
}
