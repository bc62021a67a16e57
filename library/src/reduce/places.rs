//! Where the extremes of the rows or the columns of a table are, which lies in memory without gaps.
//!
//! Several elements side by side are compared at a time, each with the best so far of its lane. Of columns, which row
//! that was is noted in numbers as wide as an element: one vector of these belongs to one of those. Of a row, the
//! extreme is found first, and then where it is: it is in the cache by then.

use super::dispatch::{InstructionSet, Kernel, dispatch_wide};
use super::extreme::Groups;
use super::search::{Extreme, further};
use crate::element::{Number, is_whole};
use core::marker::PhantomData;
use core::ops::{Add, BitOr, Not};

/// As wide as an element: numbers of rows, or of places in a group.
trait Mark:
    Copy
    + Default
    + PartialOrd
    + From<u8>
    + Add<Output = Self>
    + BitOr<Output = Self>
    + Not<Output = Self>
    + Into<u64>
{
}

macro_rules! marks {
    ($($integer:ty)*) => {$(
        impl Mark for $integer {}
    )*};
}
marks!(u8 u16 u32 u64);

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
                let mut at = [M::from(0); W];
                let mut number = M::from(1);
                for row in rows.chunks_exact(width) {
                    let Some(row) = row[column..].first_chunk::<W>() else {
                        return;
                    };
                    take::<X, T, M, W>(&mut lanes, &mut at, row, number);
                    number = number + M::from(1);
                }
                *best = lanes;
                for (place, at) in self.places[column..].iter_mut().zip(at) {
                    if at != M::from(0) {
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
/// or long, and integers, of which the compiler knows the extremes.
pub(super) fn places_of_rows<X: Extreme<T>, T: Number>(
    values: &[T],
    len: usize,
    best: &mut [T],
    places: &mut [usize],
) -> bool {
    if len > LONG || places.len() < BATCH {
        return false;
    }
    if is_whole::<T>() {
        return false;
    }
    match const { size_of::<T>() } {
        4 if len >= 32 => by_rows::<X, T, u32, 32, 16>(values, len, best, places),
        8 if len >= 16 => by_rows::<X, T, u64, 16, 8>(values, len, best, places),
        _ => return false,
    }
    true
}

/// Longer rows are divided before they are looked through.
const LONG: usize = 2048;

/// Of so many rows the extremes are found, and then their places: the rows are in the cache by then.
const BATCH: usize = 8;

/// As [`places_of_rows`], of `W` elements side by side; `HALF` is half of that, and `M` is as wide as an element.
fn by_rows<X: Extreme<T>, T: Number, M: Mark, const W: usize, const HALF: usize>(
    values: &[T],
    len: usize,
    best: &mut [T],
    places: &mut [usize],
) {
    let mut lanes = [[values[0]; W]; BATCH];
    let mut are_odd = [[M::from(0); HALF]; BATCH];
    let results = best.chunks_mut(BATCH).zip(places.chunks_mut(BATCH));
    for (rows, (best, places)) in values.chunks(BATCH * len).zip(results) {
        dispatch_wide(Rows::<X, T, M, W, HALF> {
            rows,
            len,
            lanes: &mut lanes,
            are_odd: &mut are_odd,
            extreme: PhantomData,
        });
        dispatch_wide(Joined::<X, T, M, W, HALF> {
            rows,
            len,
            lanes: &lanes,
            are_odd: &are_odd,
            best,
            places,
            extreme: PhantomData,
        });
    }
}

/// Some rows, and the lanes of each; and whether there is a `nan` in them, for every second lane.
struct Rows<'x, X, T, M, const W: usize, const HALF: usize> {
    rows: &'x [T],
    len: usize,
    lanes: &'x mut [[T; W]; BATCH],
    are_odd: &'x mut [[M; HALF]; BATCH],
    extreme: PhantomData<X>,
}

impl<X: Extreme<T>, T: Number, M: Mark, const W: usize, const HALF: usize> Kernel
    for Rows<'_, X, T, M, W, HALF>
{
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let rows = self.rows.chunks_exact(self.len);
        // Of all rows before the first is looked through: what has just been written is not read soon.
        for (row, lanes) in rows.clone().zip(self.lanes.iter_mut()) {
            if let Some(first) = row.first_chunk() {
                *lanes = *first;
            }
        }
        *self.are_odd = [[M::from(0); HALF]; BATCH];
        for (row, (lanes, is_odd)) in rows.zip(self.lanes.iter_mut().zip(self.are_odd)) {
            let (groups, rest) = row.as_chunks::<W>();
            let Some(last) = row.last_chunk::<W>() else {
                return;
            };
            // The last group is of elements that are in others as well, but for the rest.
            let last = if rest.is_empty() {
                &[][..]
            } else {
                core::slice::from_ref(last)
            };
            Groups::<_, _, _, W, HALF, true> {
                best: lanes,
                is_odd,
                groups: [&[], groups, last],
                is_better: X::is_further,
            }
            .run::<I>();
        }
    }
}

/// The lanes of some rows, of which each has a result.
struct Joined<'x, X, T, M, const W: usize, const HALF: usize> {
    rows: &'x [T],
    len: usize,
    lanes: &'x [[T; W]; BATCH],
    are_odd: &'x [[M; HALF]; BATCH],
    best: &'x mut [T],
    places: &'x mut [usize],
    extreme: PhantomData<X>,
}

impl<X: Extreme<T>, T: Number, M: Mark, const W: usize, const HALF: usize> Kernel
    for Joined<'_, X, T, M, W, HALF>
{
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let rows = self.rows.chunks_exact(self.len);
        let results = self.best.iter_mut().zip(self.places);
        let lanes = self.lanes.iter().zip(self.are_odd);
        for ((row, (best, place)), (lanes, is_odd)) in rows.zip(results).zip(lanes) {
            if is_odd
                .iter()
                .fold(false, |any, &odd| any | (odd != M::from(0)))
            {
                (*place, *best) = further::<X, T>((0, row[0]), row, 0);
                continue;
            }
            let mut halves = *lanes;
            let mut width = W;
            while width > 1 {
                width /= 2;
                for place in 0..width {
                    let (a, b) = (halves[place], halves[place + width]);
                    halves[place] = if X::is_further(b, a) { b } else { a };
                }
            }
            *best = halves[0];
            *place = first::<T, M, W>(row, *best);
        }
    }
}

/// The place of the first element that is `found`, which is one of them.
#[inline(always)]
fn first<T: PartialEq + Copy, M: Mark, const W: usize>(row: &[T], found: T) -> usize {
    let (groups, rest) = row.as_chunks::<W>();
    let in_rest = || row.len() - rest.len() + rest.iter().position(|&x| x == found).unwrap_or(0);
    if row.len() < NONE as usize {
        return match first_of_few::<T, M, W>(groups, found) {
            Some(place) => place,
            None => in_rest(),
        };
    }
    for (group, start) in groups.iter().zip((0..).step_by(W)) {
        // All of a group are compared, which vector instructions do at once.
        if group.iter().fold(false, |any, &x| any | (x == found)) {
            return start + first_of_few::<T, M, W>(&[*group], found).unwrap_or(0);
        }
    }
    in_rest()
}

/// The place of the first element that is `found`, of fewer than [`NONE`]; all are compared, as nobody knows
/// where the search could end.
#[inline(always)]
fn first_of_few<T: PartialEq + Copy, M: Mark, const W: usize>(
    groups: &[[T; W]],
    found: T,
) -> Option<usize> {
    let mut least = [M::from(NONE); W];
    for (number, group) in groups.iter().enumerate().rev() {
        let start = (number * W) as u8;
        for (least, &x) in least.iter_mut().zip(group) {
            *least = if x == found { M::from(start) } else { *least };
        }
    }
    for (least, place) in least.iter_mut().zip(0_u8..) {
        *least = *least + M::from(place);
    }
    let mut width = W;
    while width > 1 {
        width /= 2;
        for place in 0..width {
            let (a, b) = (least[place], least[place + width]);
            least[place] = if b < a { b } else { a };
        }
    }
    (least[0] < M::from(NONE)).then(|| least[0].into() as usize)
}

/// No place of a few elements.
const NONE: u8 = 240;
