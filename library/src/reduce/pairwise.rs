//! NumPy's summation of floats, which loses less than adding one after the other does: all are halved
//! until blocks are short enough, and the sums of both halves are added.

use super::dispatch::{InstructionSet, Kernel, dispatch};
use super::fold::Fold;
use super::lanes::Elements;
use super::prefetch::Prefetch;
use core::marker::PhantomData;

/// As many are added without being halved again: 128, of complex numbers half as many, as they have two
/// parts.
pub(super) const fn block(lanes: usize) -> usize {
    16 * lanes
}

/// As many blocks are added in one loop.
const CHUNK: usize = 64;

/// More halvings than that no chunk needs: the larger half of an odd number of eights, and of what is left
/// of them, is not halved equally often.
const DEPTH: usize = 8;

/// Where NumPy halves `len` numbers: at a multiple of the eight parts that are added side by side,
/// whether a number is one part, and there are eight lanes, or two.
#[inline(always)]
pub(super) fn middle(len: usize, lanes: usize) -> usize {
    let parts = 8 / lanes;
    let half = len * parts / 2;
    (half - half % 8) / parts
}

/// The sum of at least one element.
pub(super) fn sum<F: Fold<T>, T: Copy, E: Elements<T>>(
    elements: E,
    param: F::Param,
    prefetch: Prefetch,
) -> F::State {
    if elements.count() > CHUNK * block(F::LANES) {
        let (front, back) = elements.halves(middle(elements.count(), F::LANES));
        return F::join(
            sum::<F, T, E>(front, param, prefetch),
            sum::<F, T, E>(back, param, prefetch),
        );
    }
    dispatch(Chunk::<F, T, E> {
        elements,
        param,
        prefetch,
        types: PhantomData,
    })
}

/// Elements that are added in one loop, over one block after the other.
struct Chunk<F: Fold<T>, T: Copy, E> {
    elements: E,
    param: F::Param,
    prefetch: Prefetch,
    types: PhantomData<T>,
}

impl<F: Fold<T>, T: Copy, E: Elements<T>> Kernel for Chunk<F, T, E> {
    type Out = F::State;

    #[inline(always)]
    fn run<I: InstructionSet>(self) -> F::State {
        let (mut elements, param) = (self.elements, self.param);
        // The halves around the current block: the length of the back, or 0 and the sum of the front.
        let mut halves = [(0, F::BLANK); DEPTH];
        let (mut depth, mut len) = (0, elements.count());
        loop {
            while len > block(F::LANES) {
                let front = middle(len, F::LANES);
                halves[depth] = (len - front, F::BLANK);
                depth += 1;
                len = front;
            }
            let (block, rest) = elements.halves(len);
            elements = rest;
            block.prefetch(self.prefetch);
            let mut sum = of_block::<I, F, T, E>(block, param);
            loop {
                if depth == 0 {
                    return sum;
                }
                let half = &mut halves[depth - 1];
                if half.0 > 0 {
                    len = half.0;
                    *half = (0, sum);
                    break;
                }
                sum = F::join(half.1, sum);
                depth -= 1;
            }
        }
    }
}

/// The sum of at least one element and at most those of a [`block`]: as many sums side by side as there
/// are lanes, then those.
#[inline(always)]
pub(super) fn of_block<I: InstructionSet, F: Fold<T>, T: Copy, E: Elements<T>>(
    block: E,
    param: F::Param,
) -> F::State {
    match F::LANES {
        4 => in_lanes::<F, T, E, 4>(block, param, |sums| sum_of_four(sums, F::join)),
        _ => in_lanes::<F, T, E, 8>(block, param, |sums| {
            // SAFETY: [instructions] the processor has the instructions, as this is inlined into
            // code for them. States that are added pairwise are joined by addition.
            unsafe { I::sum_of_eight(sums, F::join) }
        }),
    }
}

/// As [`of_block`], of so few that nothing is chosen for the instruction set.
#[inline(always)]
pub(super) fn of_few<F: Fold<T>, T: Copy>(elements: &[T], param: F::Param) -> F::State {
    match F::LANES {
        4 => in_lanes::<F, T, _, 4>(elements, param, |sums| sum_of_four(sums, F::join)),
        _ => in_lanes::<F, T, _, 8>(elements, param, |[a, b, c, d, back @ ..]| {
            F::join(
                sum_of_four([a, b, c, d], F::join),
                sum_of_four(back, F::join),
            )
        }),
    }
}

/// The sum of pairs.
#[inline(always)]
pub(super) fn sum_of_four<S>([a, b, c, d]: [S; 4], add: impl Fn(S, S) -> S) -> S {
    add(add(a, b), add(c, d))
}

/// As [`of_block`]: `N` sums side by side, which `together` adds.
#[inline(always)]
fn in_lanes<F: Fold<T>, T: Copy, E: Elements<T>, const N: usize>(
    block: E,
    param: F::Param,
    together: impl Fn([F::State; N]) -> F::State,
) -> F::State {
    let len = block.count();
    // SAFETY: [instructions] everywhere below, there are more elements than that.
    let at = |number: usize| F::first(unsafe { block.get(number) }, param);
    if len < N {
        assert!(
            len > 0,
            "ndview: a block without elements; please report this"
        );
        return (1..len).fold(at(0), |sum, number| F::join(sum, at(number)));
    }
    let mut sums: [F::State; N] = core::array::from_fn(at);
    let whole = len - len % N;
    let mut start = N;
    while start < whole {
        sums = core::array::from_fn(|place| F::join(sums[place], at(start + place)));
        start += N;
    }
    (whole..len).fold(together(sums), |sum, number| F::join(sum, at(number)))
}
