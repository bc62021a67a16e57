//! The least and the largest of many elements, several vectors at a time.

use super::dispatch::{InstructionSet, Kernel, dispatch_wide};
use super::fold::is_nan;
use crate::element::{Number, is_whole};
use core::ops::{BitOr, Not};

/// How much memory comes at a time, in bytes.
const LINE: usize = 64;

/// The extreme of more elements, `is_better` than all others, or the first that is not a number.
#[inline(always)]
pub(super) fn extreme<T: Number>(
    state: T,
    values: &[T],
    is_better: impl Fn(T, T) -> bool + Copy,
) -> T {
    let (best, is_odd) = extreme_by_size::<T, true>(state, values, is_better);
    if is_odd || is_nan(state) {
        let mut all = core::iter::once(&state).chain(values);
        return all.find(|x| is_nan(**x)).copied().unwrap_or(state);
    }
    best
}

/// The extreme of what is a number; one that is not, if there is none.
#[inline(always)]
pub(super) fn extreme_number<T: Number>(
    state: T,
    values: &[T],
    is_better: impl Fn(T, T) -> bool + Copy,
) -> T {
    let number = core::iter::once(&state).chain(values);
    match number.copied().find(|&x| !is_nan(x)) {
        Some(first) => extreme_by_size::<T, false>(first, values, is_better).0,
        None => state,
    }
}

/// The extreme of the numbers among some elements, and whether `NOTES` are taken of one that is not a number,
/// and there is one. The state is a number, or the extreme is of no use.
#[inline(always)]
fn extreme_by_size<T: Number, const NOTES: bool>(
    state: T,
    values: &[T],
    is_better: impl Fn(T, T) -> bool + Copy,
) -> (T, bool) {
    match size_of::<T>() {
        _ if is_whole::<T>() => {
            let whole = Whole {
                state,
                values,
                is_better,
            };
            // Without AVX-512, there are no instructions for the least and the largest of 64 bits.
            match const { size_of::<T>() } {
                8 => (dispatch_wide(whole), false),
                _ => (whole.extreme(), false),
            }
        }
        4 => extreme_of::<T, u32, 32, 16, NOTES>(state, values, is_better),
        _ => extreme_of::<T, u64, 16, 8, NOTES>(state, values, is_better),
    }
}

/// Integers, of which the compiler knows the least and the largest, several vectors at a time.
struct Whole<'a, T, B> {
    state: T,
    values: &'a [T],
    is_better: B,
}

impl<T: Number, B: Fn(T, T) -> bool> Whole<'_, T, B> {
    #[inline(always)]
    fn extreme(self) -> T {
        let better = |best, &x| if (self.is_better)(x, best) { x } else { best };
        self.values.iter().fold(self.state, better)
    }
}

impl<T: Number, B: Fn(T, T) -> bool> Kernel for Whole<'_, T, B> {
    type Out = T;

    #[inline(always)]
    fn run<I: InstructionSet>(self) -> T {
        self.extreme()
    }
}

/// As [`extreme_by_size`], of `W` elements side by side; `HALF` is half of that, and `M` is as wide as an
/// element.
#[inline(always)]
fn extreme_of<'x, T, M, const W: usize, const HALF: usize, const NOTES: bool>(
    state: T,
    values: &'x [T],
    is_better: impl Fn(T, T) -> bool + Copy,
) -> (T, bool)
where
    T: Number,
    M: Copy + Default + PartialEq + BitOr<Output = M> + Not<Output = M>,
{
    let better = |a: T, b: T| if is_better(b, a) { b } else { a };
    if values.len() < W {
        let is_odd = NOTES && values.iter().any(|&x| is_nan(x));
        return (values.iter().fold(state, |a, &b| better(a, b)), is_odd);
    }
    let mut best = [state; W];
    let mut is_odd = [M::default(); HALF];
    // Of many, some elements are compared twice, so that no group of the others lies across a line of memory;
    // as are some that are before what is not a whole group.
    let is_long = values.len() >= 8 * W;
    let start = if is_long {
        values.as_ptr().align_offset(LINE).min(W)
    } else {
        0
    };
    let (groups, rest) = values[start..].as_chunks::<W>();
    let once = |group: Option<&'x [T; W]>| group.map_or(&[][..], core::slice::from_ref);
    dispatch_wide(Groups::<_, _, _, W, HALF, NOTES> {
        best: &mut best,
        is_odd: &mut is_odd,
        groups: [
            once(values.first_chunk().filter(|_| start > 0)),
            groups,
            once(values.last_chunk().filter(|_| !rest.is_empty())),
        ],
        is_better,
    });
    let mut width = W;
    while width > 1 {
        width /= 2;
        for place in 0..width {
            best[place] = better(best[place], best[place + width]);
        }
    }
    (best[0], is_odd.iter().any(|&odd| odd != M::default()))
}

/// Elements of which each `W`th is compared with one of the best so far.
///
/// These are in memory before and after: in sight of what becomes of them, the compiler takes narrow vectors.
pub(super) struct Groups<'x, T, M, B, const W: usize, const HALF: usize, const NOTES: bool> {
    pub best: &'x mut [T; W],
    pub is_odd: &'x mut [M; HALF],
    pub groups: [&'x [[T; W]]; 3],
    pub is_better: B,
}

impl<T, M, B, const W: usize, const HALF: usize, const NOTES: bool> Kernel
    for Groups<'_, T, M, B, W, HALF, NOTES>
where
    T: Number,
    M: Copy + Default + BitOr<Output = M> + Not<Output = M>,
    B: Fn(T, T) -> bool,
{
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let (mut best, mut is_odd) = (*self.best, *self.is_odd);
        for groups in self.groups {
            for group in groups {
                for place in 0..W {
                    best[place] = if (self.is_better)(group[place], best[place]) {
                        group[place]
                    } else {
                        best[place]
                    };
                }
                if !NOTES {
                    continue;
                }
                // Comparisons with what is not a number are false, so that the extreme passes over it: it is
                // noted apart, for two elements at a time, which one instruction compares.
                for place in 0..HALF {
                    let odd = is_nan(group[place]) | is_nan(group[place + HALF]);
                    is_odd[place] = is_odd[place] | if odd { !M::default() } else { M::default() };
                }
            }
        }
        (*self.best, *self.is_odd) = (best, is_odd);
    }
}
