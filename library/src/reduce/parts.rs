//! Sums of elements that come in parts.

use super::eight::sum_in_memory;
use super::fold::Fold;
use super::pairwise::{self, block, middle, sum_of_four};
use super::prefetch::Prefetch;
use core::mem::MaybeUninit;

/// More halvings than that no size of an array needs.
const DEPTH: usize = usize::BITS as usize;

/// A half of which the other is not done.
#[derive(Clone, Copy)]
enum Half<S> {
    /// The sum of the front.
    Front(S),
    /// The length of the back.
    Back(usize),
}

/// The pairwise sum of a known number of elements, which come in parts of any length.
pub(super) struct Parts<F: Fold<T>, T: Copy> {
    /// The halves around the current elements, from the outermost. The first `depth` are initialised.
    halves: [MaybeUninit<Half<F::State>>; DEPTH],
    depth: usize,
    /// The number of the current elements, which have not been halved yet; 0 if nothing is to be added.
    len: usize,
    /// How many of them have come; only of a block that comes in several parts, some.
    done: usize,
    /// Eight sums side by side, of those that came in whole groups of eight.
    sums: [F::State; 8],
    /// Behind eight others, those that are not a whole group; there is room for eight more.
    rest: [F::State; 24],
    prefetch: Prefetch,
}

impl<F: Fold<T>, T: Copy> Parts<F, T> {
    #[inline(always)]
    pub(super) fn new(prefetch: Prefetch) -> Self {
        Parts {
            prefetch,
            halves: [const { MaybeUninit::uninit() }; DEPTH],
            depth: 0,
            len: 0,
            done: 0,
            sums: [F::BLANK; 8],
            rest: [F::BLANK; 24],
        }
    }

    /// Whether the sum is done, or not begun.
    #[inline(always)]
    pub(super) fn is_idle(&self) -> bool {
        self.len == 0
    }

    /// Begins a sum of `len` elements.
    #[inline(always)]
    pub(super) fn begin(&mut self, len: usize) {
        self.depth = 0;
        self.done = 0;
        self.len = len;
    }

    /// Adds the next elements, which are not more than are missing. The sum, once none is missing.
    #[inline(always)]
    pub(super) fn add(&mut self, mut values: &[T], param: F::Param) -> Option<F::State> {
        while !self.is_idle() {
            let sum = if self.done == 0 && self.len <= values.len() {
                let (part, rest) = values.split_at(self.len);
                values = rest;
                pairwise::sum::<F, T, _>(part, param, self.prefetch)
            } else {
                self.descend();
                let (part, rest) = values.split_at((self.len - self.done).min(values.len()));
                values = rest;
                match F::LANES {
                    4 => self.add_to_four(part, param),
                    _ => self.add_part(part, param),
                }
                if self.done < self.len {
                    return None;
                }
                self.of_block()
            };
            if let Some(sum) = self.close(sum) {
                return Some(sum);
            }
        }
        None
    }

    /// Adds elements of the current block.
    #[inline(always)]
    fn add_part(&mut self, part: &[T], param: F::Param) {
        let first = |x| F::first(x, param);
        let begun = self.done % 8;
        let (end, groups) = part.split_at(if begun == 0 {
            0
        } else {
            part.len().min(8 - begun)
        });
        if begun > 0 {
            // Eight at a time are quicker than few.
            let places = &mut self.rest[8 + begun..][..8];
            match part.first_chunk::<8>() {
                Some(eight) => places.copy_from_slice(&eight.map(first)),
                None => places
                    .iter_mut()
                    .zip(end)
                    .for_each(|(place, &x)| *place = first(x)),
            }
            self.done += end.len();
            if begun + end.len() == 8 {
                let mut eight = [F::BLANK; 8];
                eight.copy_from_slice(&self.rest[8..16]);
                self.sums = if self.done == 8 {
                    eight
                } else {
                    joined::<F, T>(self.sums, eight)
                };
            }
        }
        let (eights, rest) = groups.as_chunks::<8>();
        if let Some((&eight, eights)) = eights.split_first() {
            let first = eight.map(first);
            let mut sums = if self.done < 8 {
                first
            } else {
                joined::<F, T>(self.sums, first)
            };
            for eight in eights {
                sums = core::array::from_fn(|place| F::step(sums[place], eight[place], param));
            }
            self.sums = sums;
        }
        self.done += groups.len();
        if !rest.is_empty() {
            match part.last_chunk::<8>() {
                Some(eight) => self.rest[rest.len()..][..8].copy_from_slice(&eight.map(first)),
                None => self.rest[8..]
                    .iter_mut()
                    .zip(rest)
                    .for_each(|(place, &x)| *place = first(x)),
            }
        }
    }

    /// As [`add_part`](Self::add_part), where four sums stand side by side.
    #[inline(always)]
    fn add_to_four(&mut self, part: &[T], param: F::Param) {
        let whole = self.len - self.len % 4;
        for &x in part {
            let (place, state) = (self.done % 4, F::first(x, param));
            if self.done >= whole {
                self.rest[8 + place] = state;
            } else if self.done < 4 {
                self.sums[place] = state;
            } else {
                self.sums[place] = F::join(self.sums[place], state);
            }
            self.done += 1;
        }
    }

    /// The sum of the current block, all elements of which have come.
    #[inline(always)]
    fn of_block(&mut self) -> F::State {
        let lanes = F::LANES;
        let (sums, rest) = (self.sums, &self.rest[8..8 + self.done % lanes]);
        let is_short = self.done < lanes;
        self.done = 0;
        if is_short {
            return rest.iter().copied().reduce(F::join).unwrap_or(F::BLANK);
        }
        let sum = match sums {
            [a, b, c, d, ..] if lanes == 4 => sum_of_four([a, b, c, d], F::join),
            _ => sum_in_memory(sums, F::join),
        };
        rest.iter().fold(sum, |sum, &x| F::join(sum, x))
    }

    /// Halves the current elements until they are a block.
    #[inline(always)]
    fn descend(&mut self) {
        while self.len > block(F::LANES) {
            let front = middle(self.len, F::LANES);
            self.push(Half::Back(self.len - front));
            self.len = front;
        }
    }

    /// Ends the current elements with their sum, and goes on to the next. The sum of all, if there are no
    /// others.
    #[inline(always)]
    fn close(&mut self, mut sum: F::State) -> Option<F::State> {
        loop {
            match self.pop() {
                Some(Half::Front(front)) => sum = F::join(front, sum),
                Some(Half::Back(len)) => {
                    self.push(Half::Front(sum));
                    self.len = len;
                    return None;
                }
                None => {
                    self.len = 0;
                    return Some(sum);
                }
            }
        }
    }

    #[inline(always)]
    fn push(&mut self, half: Half<F::State>) {
        self.halves[self.depth].write(half);
        self.depth += 1;
    }

    #[inline(always)]
    fn pop(&mut self) -> Option<Half<F::State>> {
        self.depth = self.depth.checked_sub(1)?;
        // SAFETY: [lane] the first halves are initialised, and this was the last of them.
        Some(unsafe { self.halves[self.depth].assume_init() })
    }
}

/// Each of eight states after two parts.
#[inline(always)]
fn joined<F: Fold<T>, T: Copy>(front: [F::State; 8], back: [F::State; 8]) -> [F::State; 8] {
    core::array::from_fn(|place| F::join(front[place], back[place]))
}
