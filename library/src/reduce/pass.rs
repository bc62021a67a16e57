//! One pass over the elements, in the order in which NumPy takes them.

use super::dispatch::{InstructionSet, Kernel, dispatch};
use super::fold::{FEW, Fold, fold_slice};
use super::lanes::{Chunk, Lane, Lanes, Table};
use super::pairwise::{self, block, of_block};
use super::parts::Parts;
use super::walk::Pieces;

/// The states of all results, in row-major order, and what is known of each of them beforehand.
pub(super) struct States<'s, T: Copy, F: Fold<T>> {
    pub states: &'s mut [F::State],
    pub params: &'s [F::Param],
}

impl<T: Copy, F: Fold<T>> States<'_, T, F> {
    /// Folds a lane into the result with a number.
    #[inline(always)]
    pub(super) fn fold(&mut self, number: usize, lane: Lane<'_, T>, is_first: bool) {
        let (state, param) = (&mut self.states[number], self.params[number]);
        if let Some(&x) = lane.first()
            && is_first
            && F::START.is_none()
        {
            *state = F::first(x, param);
        }
        lane.for_each_slice(|values| *state = fold_slice::<F, T>(*state, values, param));
    }

    /// Folds each element of a lane into a result of its own: they are `distance` from each other.
    #[inline(always)]
    pub(super) fn fold_each(
        &mut self,
        number: usize,
        distance: usize,
        lane: Lane<'_, T>,
        is_first: bool,
    ) {
        let begins = is_first && F::START.is_none();
        if distance == 1 && lane.len() >= FEW {
            let mut places = number..number;
            return lane.for_each_slice(|values| {
                places = places.end..places.end + values.len();
                dispatch(Each::<F, T> {
                    states: &mut self.states[places.clone()],
                    params: &self.params[places.clone()],
                    values,
                    begins,
                });
            });
        }
        let mut number = number;
        lane.iter().for_each(|&x| {
            let (state, param) = (&mut self.states[number], self.params[number]);
            *state = if begins {
                F::first(x, param)
            } else {
                F::step(*state, x, param)
            };
            number += distance;
        });
    }

    /// Folds each column of a table into a result of its own.
    #[inline(always)]
    fn fold_columns(
        &mut self,
        number: usize,
        distance: usize,
        table: Table<'_, T>,
        is_first: bool,
    ) {
        let begins = is_first && F::START.is_none();
        if distance == 1
            && let Some((values, columns)) = table.short_rows()
        {
            return dispatch(ShortRows::<F, T> {
                states: &mut self.states[number..][..columns],
                params: &self.params[number..][..columns],
                values,
                begins,
            });
        }
        let mut row = 0;
        while row < table.rows() {
            let is_first = begins && row == 0;
            if distance == 1 && !is_first && row + ROWS <= table.rows() {
                let rows = core::array::from_fn(|next| table.row(row + next));
                if self.fold_rows(number, rows) {
                    row += ROWS;
                    continue;
                }
            }
            self.fold_each(number, distance, table.row(row), is_first);
            row += 1;
        }
    }

    /// Folds several rows at a time, so that the states are read and written once for all of them;
    /// `false` if they are short.
    #[inline(always)]
    fn fold_rows(&mut self, number: usize, rows: [Lane<'_, T>; ROWS]) -> bool {
        let len = rows[0].len();
        if len < FEW {
            return false;
        }
        let mut chunks = [const { Chunk::<T>::EMPTY }; ROWS];
        let most = rows
            .map(|row| row.piece())
            .into_iter()
            .fold(len, usize::min);
        for start in (0..len).step_by(most) {
            let len = most.min(len - start);
            let mut rows = rows.iter().zip(&mut chunks);
            let slices = core::array::from_fn(|_| match rows.next() {
                Some((row, chunk)) => row.slice(start, len, chunk),
                None => &[],
            });
            let places = number + start..number + start + len;
            dispatch(Rows::<F, T> {
                states: &mut self.states[places.clone()],
                params: &self.params[places],
                rows: slices,
            });
        }
        true
    }
}

/// Elements that have a result each.
struct Each<'x, F: Fold<T>, T: Copy> {
    states: &'x mut [F::State],
    params: &'x [F::Param],
    values: &'x [T],
    /// Whether they are the first.
    begins: bool,
}

impl<F: Fold<T>, T: Copy> Kernel for Each<'_, F, T> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let inputs = self.values.iter().zip(self.params);
        for (state, (&x, &param)) in self.states.iter_mut().zip(inputs) {
            *state = if self.begins {
                F::first(x, param)
            } else {
                F::step(*state, x, param)
            };
        }
    }
}

/// Rows of few elements, one after the other; each of their columns has a result.
struct ShortRows<'x, F: Fold<T>, T: Copy> {
    states: &'x mut [F::State],
    params: &'x [F::Param],
    values: &'x [T],
    /// Whether the first row is that of its results.
    begins: bool,
}

impl<F: Fold<T>, T: Copy> ShortRows<'_, F, T> {
    /// Folds them, if `N` is how many elements a row has: the states are in registers meanwhile.
    #[inline(always)]
    fn run_of<const N: usize>(&mut self) {
        let (Some(states), Some(params)) = (
            self.states.first_chunk_mut::<N>(),
            self.params.first_chunk::<N>(),
        ) else {
            return;
        };
        let mut rows = self.values.as_chunks::<N>().0;
        if let Some((first, rest)) = rows.split_first()
            && self.begins
        {
            *states = core::array::from_fn(|column| F::first(first[column], params[column]));
            rows = rest;
        }
        *states = rows.iter().fold(*states, |states, row| {
            core::array::from_fn(|column| F::step(states[column], row[column], params[column]))
        });
    }
}

impl<F: Fold<T>, T: Copy> Kernel for ShortRows<'_, F, T> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(mut self) {
        match self.states.len() {
            1 => self.run_of::<1>(),
            2 => self.run_of::<2>(),
            3 => self.run_of::<3>(),
            4 => self.run_of::<4>(),
            _ => unreachable!("rows that are longer are folded one by one"),
        }
    }
}

/// Several elements for each of many results.
struct Rows<'x, F: Fold<T>, T: Copy> {
    states: &'x mut [F::State],
    params: &'x [F::Param],
    rows: [&'x [T]; ROWS],
}

impl<F: Fold<T>, T: Copy> Kernel for Rows<'_, F, T> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let len = self.states.len();
        let (params, rows) = (&self.params[..len], self.rows.map(|row| &row[..len]));
        for place in 0..len {
            let param = params[place];
            let step = |state, row: &[T]| F::step(state, row[place], param);
            self.states[place] = rows.into_iter().fold(self.states[place], step);
        }
    }
}

/// How many rows are folded at a time.
const ROWS: usize = 4;

/// Folds all lanes of an array.
pub(super) struct Pass<'p, 's, 'a, T: Copy, F: Fold<T>> {
    lanes: &'p Lanes<'p, 'a, T>,
    pieces: Pieces,
    results: States<'s, T, F>,
}

impl<'p, 's, 'a, T: Copy, F: Fold<T>> Pass<'p, 's, 'a, T, F> {
    /// Over the lanes of an array, or of a temporary array of the same lanes.
    pub(super) fn of(
        lanes: &'p Lanes<'p, 'a, T>,
        is_temporary: bool,
        results: States<'s, T, F>,
    ) -> Self {
        let pieces = if is_temporary {
            lanes.whole()
        } else {
            lanes.pieces()
        };
        Pass {
            lanes,
            pieces,
            results,
        }
    }

    /// Over all of them.
    pub(super) fn run(self) {
        let Pass {
            lanes,
            pieces,
            mut results,
        } = self;
        let inner = lanes.inner();
        if !inner.is_reduced {
            lanes.for_each_table(|table, number, is_first| {
                results.fold_columns(number, inner.target, table, is_first);
            });
        } else if F::IS_PAIRWISE {
            if inner.len < pieces.len {
                add_pieces(lanes, pieces, results);
            } else if inner.len <= block(F::LANES) && inner.stride == 1 {
                dispatch(AddBlocks { lanes, results });
            } else {
                add_lanes(lanes, results);
            }
        } else {
            lanes.for_each(|lane, number, is_first| results.fold(number, lane, is_first));
        }
    }
}

/// Lanes without gaps, each of which is a block to be added by itself.
struct AddBlocks<'p, 's, 'a, T: Copy, F: Fold<T>> {
    lanes: &'p Lanes<'p, 'a, T>,
    results: States<'s, T, F>,
}

impl<T: Copy, F: Fold<T>> Kernel for AddBlocks<'_, '_, '_, T, F> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let AddBlocks { lanes, results } = self;
        lanes.for_each(|lane, number, _| {
            let (state, param) = (&mut results.states[number], results.params[number]);
            if let Some(values) = lane.contiguous_slice() {
                let sum = of_block::<I, F, T, _>(values, param);
                *state = F::join(*state, sum);
            }
        });
    }
}

/// Adds lanes, each by itself.
fn add_lanes<T: Copy, F: Fold<T>>(lanes: &Lanes<'_, '_, T>, results: States<'_, T, F>) {
    let prefetch = lanes.prefetch();
    lanes.for_each(|lane, number, _| {
        let (state, param) = (&mut results.states[number], results.params[number]);
        let sum = match lane.contiguous_slice() {
            Some(values) => pairwise::sum::<F, T, _>(values, param, prefetch),
            None => pairwise::sum::<F, T, _>(lane, param, prefetch),
        };
        *state = F::join(*state, sum);
    });
}

/// Adds lanes pairwise, several together where NumPy takes them together. What is whole in a lane is added
/// in a loop for the instruction set; the rest is compiled once.
fn add_pieces<T: Copy, F: Fold<T>>(
    lanes: &Lanes<'_, '_, T>,
    pieces: Pieces,
    results: States<'_, T, F>,
) {
    let mut sum = Parts::<F, T>::new(lanes.prefetch());
    let mut done = 0;
    lanes.for_each(|lane, number, _| {
        if sum.is_idle() {
            sum.begin(pieces.len.min(pieces.round - done));
        }
        done += lane.len();
        if done >= pieces.round {
            done = 0;
        }
        let (state, param) = (&mut results.states[number], results.params[number]);
        lane.for_each_slice(|values| {
            if let Some(sum) = sum.add(values, param) {
                *state = F::join(*state, sum);
            }
        });
    });
}
