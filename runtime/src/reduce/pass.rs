//! One pass over the elements, in the order in which NumPy takes them.

use super::dispatch::{Kernel, dispatch};
use super::fold::Fold;
use super::lanes::{Lane, Lanes, Table};
use super::pairwise::Pairwise;
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
        *state = match lane.first() {
            Some(&x) if is_first && F::START.is_none() => F::lane(F::first(x, param), lane, param),
            _ => F::lane(*state, lane, param),
        };
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
        if distance == 1
            && let Some(values) = lane.contiguous_slice()
        {
            let states = &mut self.states[number..][..values.len()];
            let params = &self.params[number..][..values.len()];
            for ((state, &x), &param) in states.iter_mut().zip(values).zip(params) {
                *state = if begins {
                    F::first(x, param)
                } else {
                    F::step(*state, x, param)
                };
            }
            return;
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
        let mut row = 0;
        if is_first && F::START.is_none() {
            self.fold_each(number, distance, table.row(0), true);
            row = 1;
        }
        if distance == 1 {
            while row + ROWS <= table.rows() {
                let rows = core::array::from_fn(|next| table.row(row + next).contiguous_slice());
                if !self.fold_rows(number, rows) {
                    break;
                }
                row += ROWS;
            }
        }
        for row in row..table.rows() {
            self.fold_each(number, distance, table.row(row), false);
        }
    }

    /// Folds several rows at a time, so that the states are read and written once for all of them;
    /// `false` if they are not slices.
    #[inline(always)]
    fn fold_rows(&mut self, number: usize, rows: [Option<&[T]>; ROWS]) -> bool {
        let [
            Some(a),
            Some(b),
            Some(c),
            Some(d),
            Some(e),
            Some(f),
            Some(g),
            Some(h),
        ] = rows
        else {
            return false;
        };
        let len = a.len();
        let rows = [a, b, c, d, e, f, g, h].map(|row| &row[..len]);
        let states = &mut self.states[number..][..len];
        let params = &self.params[number..][..len];
        for place in 0..len {
            let (mut state, param) = (states[place], params[place]);
            for row in rows {
                state = F::step(state, row[place], param);
            }
            states[place] = state;
        }
        true
    }
}

/// How many rows are folded at a time.
const ROWS: usize = 8;

/// Folds all lanes of an array.
pub(super) struct Pass<'p, 's, 'a, T: Copy, F: Fold<T>> {
    lanes: &'p Lanes<'a, T>,
    pieces: Pieces,
    results: States<'s, T, F>,
}

impl<'p, 's, 'a, T: Copy, F: Fold<T>> Pass<'p, 's, 'a, T, F> {
    /// Over the lanes of an array, or of a temporary array of the same lanes.
    pub(super) fn of(
        lanes: &'p Lanes<'a, T>,
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

    /// With the instructions of this processor.
    pub(super) fn run_anywhere(self) {
        dispatch(self);
    }
}

impl<T: Copy, F: Fold<T>> Kernel for Pass<'_, '_, '_, T, F> {
    type Out = ();

    #[inline(always)]
    fn run(self) {
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
            add_pieces(lanes, pieces, results);
        } else {
            lanes.for_each(|lane, number, is_first| results.fold(number, lane, is_first));
        }
    }
}

/// Adds lanes pairwise, several together where NumPy takes them together.
#[inline(always)]
fn add_pieces<T: Copy, F: Fold<T>>(
    lanes: &Lanes<'_, T>,
    pieces: Pieces,
    results: States<'_, T, F>,
) {
    let mut sum = Pairwise::<F, T>::new(lanes.prefetch());
    let mut done = 0;
    lanes.for_each(|lane, number, _| {
        if sum.is_idle() {
            sum.begin(if lane.len() >= pieces.len {
                lane.len()
            } else {
                pieces.len.min(pieces.round - done)
            });
        }
        done += lane.len();
        if done >= pieces.round {
            done = 0;
        }
        if let Some(sum) = sum.add(lane, results.params[number]) {
            results.states[number] = F::join(results.states[number], sum);
        }
    });
}
