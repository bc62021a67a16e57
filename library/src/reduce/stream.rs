//! Reducing elements that come in blocks, in row-major order, as an expression computes them.

use super::fold::Fold;
use super::pairwise::{block as block_len, of_few};
use super::parts::Parts;
use super::pass::States;
use super::prefetch::Prefetch;
use super::walk::{Cut, Walk};
use crate::array::AsView;

/// The reduction of an array that has elements, which come block by block.
pub(super) struct Stream<'w, 's, T: Copy, F: Fold<T>> {
    cut: Cut<'w>,
    sum: Parts<F, T>,
    results: States<'s, T, F>,
}

impl<'w, 's, T: Copy, F: Fold<T>> Stream<'w, 's, T, F> {
    pub(super) fn new(walk: &'w Walk, results: States<'s, T, F>) -> Self {
        Stream {
            cut: Cut::new(walk),
            // The blocks are near already.
            sum: Parts::new(Prefetch::of(0)),
            results,
        }
    }

    /// Takes the next elements.
    pub(super) fn push(&mut self, mut block: &[T]) {
        let Stream { cut, sum, results } = self;
        while !block.is_empty() {
            let part = cut.next(block.len());
            let (values, rest) = block.split_at(part.len);
            block = rest;
            let (number, inner) = (part.number, part.inner);
            let lane = values.array_view().strided();
            if !inner.is_reduced {
                results.fold_each(number, inner.target, lane, part.is_first);
            } else if F::IS_PAIRWISE && part.len == inner.len && part.len <= block_len(F::LANES) {
                // All that are added to one result, and NumPy does not halve them.
                let (state, param) = (&mut results.states[number], results.params[number]);
                *state = F::join(*state, of_few::<F, T>(values, param));
            } else if F::IS_PAIRWISE {
                if part.done == 0 {
                    sum.begin(inner.len);
                }
                if let Some(sum) = sum.add(values, results.params[number]) {
                    results.states[number] = F::join(results.states[number], sum);
                }
            } else {
                results.fold(number, lane, part.is_first && part.done == 0);
            }
        }
    }
}
