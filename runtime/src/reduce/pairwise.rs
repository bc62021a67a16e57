//! NumPy's summation of floats, which loses less than adding one after the other does.

use super::fold::Fold;
use super::lanes::Lane;
use core::mem::MaybeUninit;

/// As many are added without being halved again.
const BLOCK: usize = 128;

/// More halvings than that no size of an array needs.
const DEPTH: usize = usize::BITS as usize;

/// Where NumPy halves `len` numbers: at a multiple of the eight that are added side by side.
#[inline(always)]
fn middle(len: usize) -> usize {
    let half = len / 2;
    half - half % 8
}

/// A half of which the other is not done.
#[derive(Clone, Copy)]
enum Half<S> {
    /// The sum of the front.
    Front(S),
    /// The length of the back.
    Back(usize),
}

/// The sum of a known number of elements, which come in parts of any length: it is halved until a
/// block is short enough, and the sums of both halves are added.
pub(super) struct Pairwise<F: Fold<T>, T: Copy> {
    /// The halves of the blocks around the current one, from the outermost. The first `depth` are
    /// initialised.
    halves: [MaybeUninit<Half<F::State>>; DEPTH],
    depth: usize,
    /// The length of the current block; 0 if nothing is to be added.
    block: usize,
    /// The first elements of it, where they came in a part that did not hold all. The first `filled`
    /// are initialised.
    values: [MaybeUninit<F::State>; BLOCK],
    filled: usize,
}

impl<F: Fold<T>, T: Copy> Pairwise<F, T> {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Pairwise {
            halves: [const { MaybeUninit::uninit() }; DEPTH],
            depth: 0,
            block: 0,
            values: [const { MaybeUninit::uninit() }; BLOCK],
            filled: 0,
        }
    }

    /// Whether the sum is done, or not begun.
    #[inline(always)]
    pub(super) fn is_idle(&self) -> bool {
        self.block == 0
    }

    /// Begins a sum of `len` elements.
    #[inline(always)]
    pub(super) fn begin(&mut self, len: usize) {
        self.depth = 0;
        self.filled = 0;
        self.descend(len);
    }

    /// Adds the next elements, which are not more than are missing. The sum, once none is missing.
    #[inline(always)]
    pub(super) fn add(&mut self, lane: Lane<'_, T>, param: F::Param) -> Option<F::State> {
        match lane.contiguous_slice() {
            Some(values) => self.add_slice(values, param),
            None => self.add_lane(lane, param),
        }
    }

    /// As [`add`](Self::add).
    #[inline(always)]
    pub(super) fn add_slice(&mut self, mut values: &[T], param: F::Param) -> Option<F::State> {
        while !self.is_idle() {
            if self.filled == 0 && values.len() >= self.block {
                let (block, rest) = values.split_at(self.block);
                values = rest;
                let sum = of_block(block, |x| F::first(x, param), F::join);
                if let Some(sum) = self.close(sum) {
                    return Some(sum);
                }
                continue;
            }
            let missing = (self.block - self.filled).min(values.len());
            let (part, rest) = values.split_at(missing);
            values = rest;
            for (place, &x) in self.values[self.filled..][..missing].iter_mut().zip(part) {
                place.write(F::first(x, param));
            }
            self.filled += missing;
            if self.filled < self.block {
                break;
            }
            if let Some(sum) = self.close_filled() {
                return Some(sum);
            }
        }
        None
    }

    /// As [`add`](Self::add).
    #[inline(always)]
    fn add_lane(&mut self, mut lane: Lane<'_, T>, param: F::Param) -> Option<F::State> {
        while !self.is_idle() {
            let missing = (self.block - self.filled).min(lane.len());
            let (part, rest) = lane.halves(missing);
            lane = rest;
            let places = self.values[self.filled..][..missing].iter_mut();
            part.iter().zip(places).for_each(|(&x, place)| {
                place.write(F::first(x, param));
            });
            self.filled += missing;
            if self.filled < self.block {
                break;
            }
            if let Some(sum) = self.close_filled() {
                return Some(sum);
            }
        }
        None
    }

    /// Ends a block all elements of which have been copied.
    #[inline(always)]
    fn close_filled(&mut self) -> Option<F::State> {
        let values = &self.values[..self.filled];
        // SAFETY: the first `filled` values are initialised.
        let values: &[F::State] =
            unsafe { core::slice::from_raw_parts(values.as_ptr().cast(), values.len()) };
        let sum = of_block(values, |value| value, F::join);
        self.filled = 0;
        self.close(sum)
    }

    /// Goes on to the front of `len` elements that is short enough.
    #[inline(always)]
    fn descend(&mut self, mut len: usize) {
        while len > BLOCK {
            let front = middle(len);
            self.push(Half::Back(len - front));
            len = front;
        }
        self.block = len;
    }

    /// Ends a block with its sum, and goes on to the next. The sum of all, if there is no other block.
    #[inline(always)]
    fn close(&mut self, mut sum: F::State) -> Option<F::State> {
        loop {
            match self.pop() {
                Some(Half::Front(front)) => sum = F::join(front, sum),
                Some(Half::Back(len)) => {
                    self.push(Half::Front(sum));
                    self.descend(len);
                    return None;
                }
                None => {
                    self.block = 0;
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
        // SAFETY: the first halves are initialised, and this was the last of them.
        Some(unsafe { self.halves[self.depth].assume_init() })
    }
}

/// The sum of a block of elements, at least one and at most [`BLOCK`]: eight sums side by side, then
/// those.
#[inline(always)]
fn of_block<X: Copy, S: Copy>(values: &[X], first: impl Fn(X) -> S, join: impl Fn(S, S) -> S) -> S {
    let (eights, rest) = values.as_chunks::<8>();
    let Some((&eight, eights)) = eights.split_first() else {
        let (&x, rest) = match rest.split_first() {
            Some(parts) => parts,
            None => unreachable!("a block to be added is not empty"),
        };
        return rest.iter().fold(first(x), |sum, &x| join(sum, first(x)));
    };
    let mut sums = eight.map(&first);
    for eight in eights {
        for place in 0..8 {
            sums[place] = join(sums[place], first(eight[place]));
        }
    }
    let [a, b, c, d, e, f, g, h] = sums;
    let front = join(join(a, b), join(c, d));
    let sum = join(front, join(join(e, f), join(g, h)));
    rest.iter().fold(sum, |sum, &x| join(sum, first(x)))
}
