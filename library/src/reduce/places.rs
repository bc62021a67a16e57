//! Where the extremes of the rows or the columns of a table are, which lies in memory without gaps.
//!
//! Several elements side by side are compared at a time, each with the best so far of its lane. Which row, or
//! which group of a row, that was is noted in numbers as wide as an element: one vector of these belongs to one
//! of those.

use super::dispatch::{InstructionSet, Kernel, dispatch_wide};
use super::fold::is_nan;
use super::search::Extreme;
use crate::element::{Number, is_whole};
use core::marker::PhantomData;
use core::ops::Add;

/// As wide as an element: numbers of rows or groups.
trait Mark: Copy + Default + PartialEq + From<bool> + Add<Output = Self> + Into<u64> {}

impl<M: Copy + Default + PartialEq + From<bool> + Add<Output = M> + Into<u64>> Mark for M {}

/// Finds the extreme of each column; `false` if there are too few.
pub(super) fn places_of_columns<X: Extreme<T>, T: Number>(
    values: &[T],
    best: &mut [T],
    places: &mut [usize],
) -> bool {
    let width = best.len();
    if width < COLUMNS {
        return false;
    }
    best.copy_from_slice(&values[..width]);
    places.fill(0);
    dispatch_wide(Columns::<X, T> {
        best,
        places,
        values: &values[width..],
        extreme: PhantomData,
    });
    true
}

/// As many columns of a table are compared at a time, or fewer, where elements are wide.
const COLUMNS: usize = 64;

/// As many rows, while the places are in registers: their numbers are of one byte.
const ROWS: usize = 16;

/// The rows of a table but the first. Each column has a result.
struct Columns<'x, X, T> {
    best: &'x mut [T],
    places: &'x mut [usize],
    values: &'x [T],
    extreme: PhantomData<X>,
}

impl<X: Extreme<T>, T: Number> Kernel for Columns<'_, X, T> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        match const { size_of::<T>() } {
            1 => self.by::<u8, COLUMNS>(),
            2 => self.by::<u16, 32>(),
            4 => self.by::<u32, 32>(),
            _ => self.by::<u64, 16>(),
        }
    }
}

impl<X: Extreme<T>, T: Number> Columns<'_, X, T> {
    /// Compares `W` columns at a time.
    #[inline(always)]
    fn by<M: Mark, const W: usize>(self) {
        let width = self.best.len();
        for (rows, first) in self.values.chunks(ROWS * width).zip((1..).step_by(ROWS)) {
            for column in (0..width).step_by(W) {
                // The last columns are some of those before, once more, which changes nothing.
                let column = column.min(width - W);
                let Some(best) = self.best[column..].first_chunk_mut::<W>() else {
                    return;
                };
                let mut lanes = *best;
                let mut at = [M::default(); W];
                let mut number = M::from(true);
                for row in rows.chunks_exact(width) {
                    let Some(row) = row[column..].first_chunk::<W>() else {
                        return;
                    };
                    take::<X, T, M, W>(&mut lanes, &mut at, row, number);
                    number = number + M::from(true);
                }
                *best = lanes;
                for (place, at) in self.places[column..].iter_mut().zip(at) {
                    if at != M::default() {
                        *place = first - 1 + at.into() as usize;
                    }
                }
            }
        }
    }
}

/// Compares elements with the best of each lane, and marks what is better.
#[inline(always)]
fn take<X: Extreme<T>, T: Number, M: Copy, const W: usize>(
    best: &mut [T; W],
    at: &mut [M; W],
    values: &[T; W],
    mark: M,
) {
    for place in 0..W {
        let is_better = X::is_better(values[place], best[place]);
        best[place] = if is_better {
            values[place]
        } else {
            best[place]
        };
        at[place] = if is_better { mark } else { at[place] };
    }
}

/// Finds the extreme of each row of `len` elements; `false` where another way is quicker: rows that are short
/// or long, and narrow elements, of which the compiler knows the extremes.
pub(super) fn places_of_rows<X: Extreme<T>, T: Number>(
    values: &[T],
    len: usize,
    best: &mut [T],
    places: &mut [usize],
) -> bool {
    if !(LANES + 1..=LONG).contains(&len) || places.len() < BATCH {
        return false;
    }
    match const { size_of::<T>() } {
        4 if !is_whole::<T>() => by_rows::<X, T, u32>(values, len, best, places),
        8 => by_rows::<X, T, u64>(values, len, best, places),
        _ => return false,
    }
    true
}

/// As many elements of a row are compared at a time.
const LANES: usize = 16;

/// Of longer rows, the extreme is found first and then its place.
const LONG: usize = 2048;

/// As many rows are compared before the places in them are put together.
const BATCH: usize = 8;

fn by_rows<X: Extreme<T>, T: Number, M: Mark>(
    values: &[T],
    len: usize,
    best: &mut [T],
    places: &mut [usize],
) {
    let mut lanes = [[values[0]; LANES]; BATCH];
    let mut at = [[M::default(); LANES]; BATCH];
    let results = best.chunks_mut(BATCH).zip(places.chunks_mut(BATCH));
    for (rows, (best, places)) in values.chunks(BATCH * len).zip(results) {
        dispatch_wide(Rows::<X, T, M> {
            rows,
            len,
            lanes: &mut lanes,
            at: &mut at,
            extreme: PhantomData,
        });
        dispatch_wide(Joined::<X, T, M> {
            len,
            lanes: &lanes,
            at: &at,
            best,
            places,
            extreme: PhantomData,
        });
    }
}

/// Some rows, and the lanes of each.
struct Rows<'x, X, T, M> {
    rows: &'x [T],
    len: usize,
    lanes: &'x mut [[T; LANES]; BATCH],
    at: &'x mut [[M; LANES]; BATCH],
    extreme: PhantomData<X>,
}

impl<X: Extreme<T>, T: Number, M: Mark> Kernel for Rows<'_, X, T, M> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let rows = self.rows.chunks_exact(self.len);
        for (row, (lanes, at)) in rows.zip(self.lanes.iter_mut().zip(self.at)) {
            let (groups, rest) = row.as_chunks::<LANES>();
            let (Some(first), Some(last)) = (groups.first(), row.last_chunk::<LANES>()) else {
                return;
            };
            // The last group is of elements that are in others as well, but for the rest.
            let last = if rest.is_empty() {
                &[][..]
            } else {
                core::slice::from_ref(last)
            };
            let (mut best, mut marks) = (*first, [M::default(); LANES]);
            let mut number = M::from(true);
            for groups in [&groups[1..], last] {
                for group in groups {
                    take::<X, T, M, LANES>(&mut best, &mut marks, group, number);
                    number = number + M::from(true);
                }
            }
            (*lanes, *at) = (best, marks);
        }
    }
}

/// The lanes of some rows, of which each has a result.
struct Joined<'x, X, T, M> {
    len: usize,
    lanes: &'x [[T; LANES]; BATCH],
    at: &'x [[M; LANES]; BATCH],
    best: &'x mut [T],
    places: &'x mut [usize],
    extreme: PhantomData<X>,
}

impl<X: Extreme<T>, T: Number, M: Mark> Kernel for Joined<'_, X, T, M> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let results = self.best.iter_mut().zip(self.places);
        for ((best, place), (lanes, at)) in results.zip(self.lanes.iter().zip(self.at)) {
            let mut halves = *lanes;
            let mut width = LANES;
            while width > 1 {
                width /= 2;
                for place in 0..width {
                    let (a, b) = (halves[place], halves[place + width]);
                    halves[place] = if X::is_better(b, a) { b } else { a };
                }
            }
            *best = halves[0];
            // Of the lanes that have it, where it is first. All groups but the last begin at whole lanes.
            let mut least = usize::MAX;
            for lane in 0..LANES {
                let is_best = (lanes[lane] == *best) | (is_nan(lanes[lane]) & is_nan(*best));
                let start = at[lane].into() as usize * LANES;
                let place = start.min(self.len - LANES) + lane;
                least = if is_best { least.min(place) } else { least };
            }
            *place = least;
        }
    }
}
