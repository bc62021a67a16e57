//! Reductions on several threads, with the bits of one.
//!
//! Where there are several results, each thread has some of them. A single one is put together of parts:
//! of a pairwise sum, those that it is halved into anyway; of what does not depend on the order, any.

use super::fold::Fold;
use super::pairwise::middle;
use super::pass::States;
use super::reduction::{Reduction, pass_over};
use super::stream::Stream;
use super::walk::{Axes, Walk};
use crate::array::Unranked;
use crate::element::is_plain;
use crate::expr::{Expr, for_each_block_at};
use crate::shape::ReduceShape;
use crate::threads;
use core::ops::Range;

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    T: Copy,
    S: ReduceShape<A, K>,
{
    /// As [`pass`](Self::pass), if the line asks for several threads and it is worthwhile; `false`, and
    /// nothing is done, if not.
    pub(super) fn pass_in_parts<F: Fold<T>>(
        &self,
        states: &mut [F::State],
        params: &[F::Param],
        is_temporary: bool,
    ) -> bool {
        let parts = threads::parts(self.shape().size());
        if parts == 1 || !E::is_plain() || !is_plain::<T>() {
            return false;
        }
        match states {
            [state] => {
                let param = params[0];
                F::may_be_parted() && self.whole_in_parts::<F>(state, param, parts)
            }
            _ => self.results_in_parts::<F>(States { states, params }, is_temporary, parts),
        }
    }

    /// Some of the results on each thread: those of some positions of the first axis that is left.
    fn results_in_parts<F: Fold<T>>(
        &self,
        results: States<'_, T, F>,
        is_temporary: bool,
        parts: usize,
    ) -> bool {
        let lens = self.shape().lens();
        let lens = lens.as_ref();
        let is_left = |&axis: &usize| !Self::AXES.contains(axis) && lens[axis] > 1;
        let Some(axis) = (0..lens.len()).find(is_left) else {
            return false;
        };
        // Two positions at least: an axis of one would be none, and others be joined across it.
        // Parts of rows are best few, and as long as can be.
        let most = if axis == 0 { parts } else { threads::count() };
        let parts = parts.min(most).min(lens[axis] / 2);
        if parts < 2 {
            return false;
        }
        let States { states, params } = results;
        let (each, first) = (states.len() / lens[axis], states.as_mut_ptr());
        let pass = |number| {
            let positions = threads::part(number, parts, lens[axis]);
            let numbers = positions.start * each..positions.end * each;
            // SAFETY: [thread] the results of different positions are different ones, and the states are
            // borrowed meanwhile.
            let states = unsafe {
                core::slice::from_raw_parts_mut(first.wrapping_add(numbers.start), numbers.len())
            };
            let results = States {
                states,
                params: &params[numbers],
            };
            self.pass_at::<F>(axis, positions, results, is_temporary);
        };
        // SAFETY: [thread] all that is read is plain, and each part writes states of its own.
        unsafe { threads::share(parts, &pass) };
        true
    }

    /// As [`pass`](Self::pass), over some positions of an axis.
    fn pass_at<F: Fold<T>>(
        &self,
        axis: usize,
        positions: Range<usize>,
        results: States<'_, T, F>,
        is_temporary: bool,
    ) {
        match self.expression().as_unranked() {
            Some(view) => {
                pass_over(
                    view.part(axis, positions),
                    Self::AXES,
                    results,
                    is_temporary,
                );
            }
            None => {
                let mut lens = self.shape().lens();
                lens.as_mut()[axis] = positions.len();
                let walk = Walk::over_temporary(lens.as_ref(), Self::AXES);
                let mut stream = Stream::<T, F>::new(&walk, results);
                self.for_each_block_at(axis, positions, &mut |block| stream.push(block));
            }
        }
    }

    /// As [`for_each_block`](Self::for_each_block), of some positions of an axis.
    fn for_each_block_at(&self, axis: usize, positions: Range<usize>, f: &mut dyn FnMut(&[T])) {
        for_each_block_at(*self.expression(), self.shape(), axis, positions, f);
    }

    /// The one result, of parts that follow one another in the order in which elements are taken.
    fn whole_in_parts<F: Fold<T>>(
        &self,
        state: &mut F::State,
        param: F::Param,
        parts: usize,
    ) -> bool {
        let lens = self.shape().lens();
        let lens = lens.as_ref();
        let size: usize = lens.iter().product();
        let Some(outer) = lens.iter().position(|&len| len != 1) else {
            return false;
        };
        let mut ranges = Vec::new();
        cut::<T, F>(0..size, size.div_ceil(parts), &mut ranges);
        let lane = match self.expression().as_unranked() {
            Some(view) => match only_lane(view) {
                Some(lane) => Some(lane),
                None => return false,
            },
            // The blocks of a part begin where a position of the first axis does.
            None if size / lens[outer] > size / parts / 4 => return false,
            None => None,
        };
        let mut states = vec![F::START.unwrap_or(F::BLANK); ranges.len()];
        let first = states.as_mut_ptr();
        let fold = |number: usize| {
            let range = ranges[number].clone();
            // SAFETY: [thread] there is a state for each part.
            let state = unsafe { &mut *first.wrapping_add(number) };
            let results = States {
                states: core::slice::from_mut(state),
                params: &[param],
            };
            match lane {
                Some(lane) => pass_over(lane.part(0, range), Axes(u8::MAX), results, false),
                None => self.fold_range::<F>(range, outer, results),
            }
        };
        // SAFETY: [thread] all that is read is plain, and each part writes a state of its own.
        unsafe { threads::share(ranges.len(), &fold) };
        let mut states = states.into_iter();
        let whole = joined::<T, F>(size, size.div_ceil(parts), &mut states);
        if F::depends_on_parts(whole) {
            return false;
        }
        *state = if F::START.is_some() {
            F::join(*state, whole)
        } else {
            whole
        };
        true
    }

    /// Folds some of the elements, counted in row-major order; `outer` is the first axis that is longer than 1.
    fn fold_range<F: Fold<T>>(&self, range: Range<usize>, outer: usize, results: States<'_, T, F>) {
        let lens = self.shape().lens();
        let each: usize = lens.as_ref()[outer + 1..].iter().product();
        let walk = Walk::over_temporary(&[range.len()], Axes(u8::MAX));
        let mut stream = Stream::<T, F>::new(&walk, results);
        let positions = range.start / each..range.end.div_ceil(each);
        let (mut before, mut left) = (range.start - positions.start * each, range.len());
        self.for_each_block_at(outer, positions, &mut |block| {
            let skipped = before.min(block.len());
            before -= skipped;
            let block = &block[skipped..];
            let block = &block[..left.min(block.len())];
            left -= block.len();
            stream.push(block);
        });
    }
}

/// The elements as one lane, if that is the order in which they are taken.
fn only_lane<T>(view: Unranked<'_, T>) -> Option<Unranked<'_, T>> {
    let walk = Walk::in_memory_order(view.lens(), view.strides(), Axes(u8::MAX));
    match walk.split() {
        (inner, []) => view.into_lane(inner.stride),
        _ => None,
    }
}

/// Halves elements as a pairwise sum does, until there are not more than `most` in a part.
fn cut<T: Copy, F: Fold<T>>(range: Range<usize>, most: usize, parts: &mut Vec<Range<usize>>) {
    let len = range.len();
    if len <= most.max(threads::FEW) {
        return parts.push(range);
    }
    let middle = range.start + middle(len, F::LANES);
    cut::<T, F>(range.start..middle, most, parts);
    cut::<T, F>(middle..range.end, most, parts);
}

/// The state of all parts that [`cut`] makes.
fn joined<T: Copy, F: Fold<T>>(
    len: usize,
    most: usize,
    states: &mut impl Iterator<Item = F::State>,
) -> F::State {
    if len <= most.max(threads::FEW) {
        return match states.next() {
            Some(state) => state,
            None => unreachable!("there is a state for each part"),
        };
    }
    let middle = middle(len, F::LANES);
    let front = joined::<T, F>(middle, most, states);
    F::join(front, joined::<T, F>(len - middle, most, states))
}
