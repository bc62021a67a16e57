//! Where the smallest and the largest elements are.

use super::dispatch::{Kernel, dispatch};
use super::fold::{Fold, Maximum, Minimum, is_nan};
use super::lanes::Lane;
use super::walk::{Cut, Walk};
use crate::expr::Number;
use core::marker::PhantomData;

/// Which element is looked for.
pub(super) trait Extreme<T: Number> {
    /// What finds its value.
    type Fold: Fold<T, State = T, Param = ()>;

    /// NumPy's name of the search, for the message where there is nothing to find.
    const NAME: &'static str;

    /// Whether `x` is better than all before it.
    fn is_better(x: T, best: T) -> bool;
}

/// The smallest.
pub(super) struct Least;

impl<T: Number> Extreme<T> for Least {
    type Fold = Minimum;
    const NAME: &'static str = "argmin";

    #[inline(always)]
    fn is_better(x: T, best: T) -> bool {
        x < best || is_nan(x) && !is_nan(best)
    }
}

/// The largest.
pub(super) struct Most;

impl<T: Number> Extreme<T> for Most {
    type Fold = Maximum;
    const NAME: &'static str = "argmax";

    #[inline(always)]
    fn is_better(x: T, best: T) -> bool {
        x > best || is_nan(x) && !is_nan(best)
    }
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

    /// Takes the next elements.
    pub(super) fn push(&mut self, lane: Lane<'_, T>) {
        dispatch(Push { search: self, lane });
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
        match lane.contiguous_slice() {
            Some(values) => {
                for (chunk, start) in values.chunks(CHUNK).zip((place..).step_by(CHUNK)) {
                    // First the best of a chunk; where it is only if it is better than all before.
                    let found = <X::Fold as Fold<T>>::slice(chunk[0], chunk, ());
                    if X::is_better(found, best) {
                        let is_found = |&x: &T| x == found || is_nan(x) && is_nan(found);
                        let within = chunk.iter().position(is_found);
                        (best, best_place) = (found, start + within.unwrap_or(0));
                    }
                }
            }
            None => lane.iter().zip(place..).for_each(|(&x, place)| {
                if X::is_better(x, best) {
                    (best, best_place) = (x, place);
                }
            }),
        }
        (self.best[number], self.places[number]) = (best, best_place);
    }

    /// Takes elements that have a result each, `distance` from each other.
    #[inline(always)]
    fn across(&mut self, number: usize, distance: usize, place: usize, lane: Lane<'_, T>) {
        let mut number = number;
        lane.iter().for_each(|&x| {
            if place == 0 || X::is_better(x, self.best[number]) {
                (self.best[number], self.places[number]) = (x, place);
            }
            number += distance;
        });
    }
}

/// Elements are compared as many at a time.
const CHUNK: usize = 1024;

/// The next elements, and where they go.
struct Push<'x, 'w, 's, 'a, X: Extreme<T>, T: Number> {
    search: &'x mut Search<'w, 's, X, T>,
    lane: Lane<'a, T>,
}

impl<X: Extreme<T>, T: Number> Kernel for Push<'_, '_, '_, '_, X, T> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
        let Push { search, mut lane } = self;
        while !lane.is_empty() {
            let part = search.cut.next(lane.len());
            let (elements, rest) = lane.halves(part.len);
            lane = rest;
            if part.inner.is_reduced {
                search.along(part.number, part.place, elements);
            } else {
                search.across(part.number, part.inner.target, part.place, elements);
            }
        }
    }
}
