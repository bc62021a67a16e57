//! Reductions of few elements in row-major order: in sight of the compiler, without a walk. Sums come out with the
//! bits of the other ways.

use super::fold::{
    AverageSum, FEW as FEW_OF_A_LANE, Fold, RunningAverage, RunningVariance, Squares, fold_slice,
};
use super::pairwise::of_few;
use super::reduction::Reduction;
use super::results::{Reduced, Results};
use super::search::{Extreme, place_of};
use crate::element::{Average, Number, Summable, Variance};
use crate::expr::{Expr, with_few};
use crate::shape::{ReduceShape, Shape};

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    T: Copy,
    S: ReduceShape<A, K>,
{
    /// The finished results, if there are few elements, all of them are reduced to one or they are a matrix of
    /// known lengths, and there is nothing in the way.
    #[inline(always)]
    pub(super) fn fold_few<F: Fold<T, Param = ()>, U>(
        &self,
        finish: &mut impl FnMut(F::State) -> U,
    ) -> Option<Reduced<U, S, A, K>>
    where
        S::Out: Results<U>,
    {
        let is_whole = Self::is_whole();
        let is_known_matrix = S::HAS_FEW && S::RANK == 2;
        if !is_whole && !is_known_matrix {
            return None;
        }
        let (expression, shape) = (*self.expression(), self.shape());
        if shape.size() == 0 {
            return None;
        }
        with_few(expression, |elements| {
            let columns = if is_whole { 0 } else { shape.lens()[1] };
            let results = match S::Out::SIZE {
                Some(_) => S::Out::shortest(),
                None => self.results(),
            };
            results.collect_at(|number| {
                finish(if is_whole {
                    fold::<F, T>(elements)
                } else if Self::AXES.contains(1) {
                    fold::<F, T>(&elements[number * columns..][..columns])
                } else {
                    fold_column::<F, T>(elements, number, columns)
                })
            })
        })
    }

    /// Whether all elements are reduced to one.
    #[inline(always)]
    fn is_whole() -> bool {
        (0..S::RANK).all(|axis| Self::AXES.contains(axis))
    }

    /// The variance of all elements, if they are few; `divisor` is what the squares are divided by.
    #[inline(always)]
    pub(super) fn variance_of_few(&self, divisor: f64) -> Option<Variance<T>>
    where
        T: Summable,
    {
        if !Self::is_whole() || self.shape().size() == 0 {
            return None;
        }
        with_few(*self.expression(), |elements| {
            let sum = of_few::<AverageSum, T>(elements, ());
            let sum = T::Quotient::of_precise(RunningAverage::<T>::ZERO.add(sum));
            let mean = sum.over(elements.len() as f64);
            let squares = of_few::<Squares, T>(elements, mean);
            let squares = Variance::<T>::of_precise(RunningVariance::<T>::ZERO.add(squares));
            squares.over(divisor)
        })
    }

    /// Where the extreme of all elements is, and which it is, if they are few.
    #[inline(always)]
    pub(super) fn search_few<X: Extreme<T>>(&self) -> Option<(usize, T)>
    where
        T: Number,
    {
        if !Self::is_whole() || self.shape().size() == 0 {
            return None;
        }
        with_few(*self.expression(), place_of::<X, T>)
    }
}

/// The state after all elements.
#[inline(always)]
fn fold<F: Fold<T, Param = ()>, T: Copy>(elements: &[T]) -> F::State {
    let (&first, rest) = match elements.split_first() {
        Some(parts) => parts,
        None => unreachable!("an array without elements is no array of few"),
    };
    if F::IS_PAIRWISE {
        let sum = of_few::<F, T>(elements, ());
        return F::START.map_or(sum, |start| F::join(start, sum));
    }
    let step = |state, &x: &T| F::step(state, x, ());
    let Some(start) = F::START else {
        if elements.len() > FEW_OF_A_LANE {
            return fold_slice::<F, T>(F::first(first, ()), elements, ());
        }
        // Of extremes it does not matter which meet first.
        let (fours, rest) = rest.as_chunks::<4>();
        let mut extremes = [F::first(first, ()); 4];
        for four in fours {
            extremes = core::array::from_fn(|place| step(extremes[place], &four[place]));
        }
        let [a, b, c, d] = extremes;
        return rest
            .iter()
            .fold(F::join(F::join(a, b), F::join(c, d)), step);
    };
    if elements.len() < FEW_OF_A_LANE {
        return elements.iter().fold(start, step);
    }
    F::slice(start, elements, ())
}

/// The state after all elements of a column.
#[inline(always)]
fn fold_column<F: Fold<T, Param = ()>, T: Copy>(
    elements: &[T],
    column: usize,
    columns: usize,
) -> F::State {
    // By numbers, not by an iterator that steps: so that columns side by side become lanes of a vector.
    let rows = elements.len() / columns;
    let (mut state, begin) = match F::START {
        Some(start) => (start, 0),
        None => (F::first(elements[column], ()), 1),
    };
    for row in begin..rows {
        state = F::step(state, elements[row * columns + column], ());
    }
    state
}
