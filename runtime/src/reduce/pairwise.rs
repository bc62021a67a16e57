//! NumPy's summation of floats, which loses less than adding one after the other does.

use super::dispatch::{Kernel, dispatch};
use super::fold::Fold;
use super::lanes::Lane;
use super::prefetch::Prefetch;
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
    prefetch: Prefetch,
}

impl<F: Fold<T>, T: Copy> Pairwise<F, T> {
    #[inline(always)]
    pub(super) fn new(prefetch: Prefetch) -> Self {
        Pairwise {
            prefetch,
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
    #[inline]
    pub(super) fn add(&mut self, mut values: &[T], param: F::Param) -> Option<F::State> {
        while !self.is_idle() {
            let (part, rest) = values.split_at(self.missing().min(values.len()));
            values = rest;
            self.prefetch.ahead(part.as_ptr(), 1, part.len());
            let sum = if part.len() == self.block {
                of_block(part, |x| F::first(x, param), F::join)
            } else {
                let places = self.values[self.filled..].iter_mut();
                for (place, &x) in places.zip(part) {
                    place.write(F::first(x, param));
                }
                self.filled += part.len();
                self.of_filled()?
            };
            if let Some(sum) = self.close(sum) {
                return Some(sum);
            }
        }
        None
    }

    /// As [`add`](Self::add), of elements that may not lie side by side.
    pub(super) fn add_lane(&mut self, mut lane: Lane<'_, T>, param: F::Param) -> Option<F::State> {
        if let Some(values) = lane.contiguous_slice() {
            return self.add(values, param);
        }
        while !self.is_idle() {
            let (part, rest) = lane.halves(self.missing().min(lane.len()));
            lane = rest;
            let [stride] = part.element_strides();
            self.prefetch.ahead(part.as_ptr(), stride, part.len());
            let places = self.values[self.filled..].iter_mut();
            for (place, number) in places.zip(0..part.len()) {
                // SAFETY: there are more elements than that.
                place.write(F::first(unsafe { part.get_unchecked(number) }, param));
            }
            self.filled += part.len();
            let sum = self.of_filled()?;
            if let Some(sum) = self.close(sum) {
                return Some(sum);
            }
        }
        None
    }

    /// How many elements of the current block have not come.
    #[inline(always)]
    fn missing(&self) -> usize {
        self.block - self.filled
    }

    /// The sum of the current block, if all of its elements have come.
    fn of_filled(&mut self) -> Option<F::State> {
        if self.missing() > 0 {
            return None;
        }
        let values = &self.values[..self.filled];
        // SAFETY: the first `filled` values are initialised.
        let values: &[F::State] =
            unsafe { core::slice::from_raw_parts(values.as_ptr().cast(), values.len()) };
        self.filled = 0;
        Some(of_block(values, |value| value, F::join))
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

/// The sum of at least one element and at most [`BLOCK`]: eight sums side by side, then those.
#[inline(always)]
fn of_block<X: Copy, S: Copy>(
    values: &[X],
    first: impl Fn(X) -> S + Copy,
    join: impl Fn(S, S) -> S + Copy,
) -> S {
    let (eights, rest) = values.as_chunks::<8>();
    if eights.is_empty() {
        let mut values = rest.iter().map(|&x| first(x));
        return match values.next() {
            Some(value) => values.fold(value, join),
            None => unreachable!("a block to be added is not empty"),
        };
    }
    let sums = dispatch(Eight {
        eights,
        first,
        join,
    });
    let sum = of_eight(sums, join);
    rest.iter().fold(sum, |sum, &x| join(sum, first(x)))
}

/// Eight sums side by side, of whole groups of eight elements.
struct Eight<'a, X, V, J> {
    eights: &'a [[X; 8]],
    first: V,
    join: J,
}

impl<X: Copy, S: Copy, V: Fn(X) -> S, J: Fn(S, S) -> S> Kernel for Eight<'_, X, V, J> {
    type Out = [S; 8];

    #[inline(always)]
    fn run(self) -> [S; 8] {
        let Eight {
            eights,
            first,
            join,
        } = self;
        let Some((&eight, eights)) = eights.split_first() else {
            unreachable!("there is a group of eight");
        };
        let mut sums = eight.map(&first);
        for eight in eights {
            sums = core::array::from_fn(|place| join(sums[place], first(eight[place])));
        }
        sums
    }
}

/// The sum of eight sums.
#[inline(always)]
fn of_eight<S>([a, b, c, d, e, f, g, h]: [S; 8], join: impl Fn(S, S) -> S) -> S {
    let front = join(join(a, b), join(c, d));
    join(front, join(join(e, f), join(g, h)))
}
