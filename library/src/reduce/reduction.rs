//! An array or an expression, and the axes it is to be reduced along.

use super::fold::{AverageSum, Fold, RunningAverage, RunningVariance, Squares};
use super::lanes::Lanes;
use super::pass::{Pass, States};
use super::results::{Reduced, Results};
use super::search::{Extreme, Search};
use super::stream::Stream;
use super::walk::{Axes, Walk};
use crate::array::{AsView, Unranked};
use crate::element::{Average, Number, Summable, Variance};
use crate::error::{Error, or_panic};
use crate::expr::{Expr, for_each_block};
use crate::shape::{
    AllAxes, Dropped, Kept, MAX_RANK, ReduceAlong, ReduceShape, Shape, computed_shape,
};
use core::marker::PhantomData;

/// An array or an expression, and the axes along which it is to be reduced: all of them, until
/// [`along`](Self::along) chooses some.
///
/// Arrays have a method [`along`](crate::Owned::along) that begins one; `arr!` makes one of
/// `m.sum(axis=(0, 2), keepdims=True)`. The elements of an expression are computed while they are
/// reduced: there is no array in between.
///
/// The result is a number if no axis is left, otherwise an [`Owned`](crate::Owned) array; the lengths
/// of the axes that are left stay part of its type.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2, 3], [4, 5, 6]]);
/// let columns: Owned<i64, Shape![3]> = m.along::<0>().sum();
/// assert_eq!(columns, arr!([5_i64, 7, 9]));
/// let rows: Owned<i32, Shape![2, 1]> = m.along::<-1>().keepdims().max();
/// assert_eq!(rows, arr!([[3], [6]]));
/// assert_eq!(m.along::<0>().along::<1>().sum(), 21_i64);
///
/// assert_eq!(rows, arr!(m.max(axis=-1, keepdims=True)));
/// ```
#[must_use = "a reduction does nothing until a method such as `sum` is called"]
pub struct Reduction<E, A = AllAxes, K = Dropped> {
    expression: E,
    axes: PhantomData<(A, K)>,
}

/// An expression that is to be reduced.
///
/// # Errors
/// `operands could not be broadcast together with shapes (10,) (2,)`
#[inline]
pub fn try_reduction<E: Expr>(expression: E) -> Result<Reduction<E>, Error> {
    expression.shape()?;
    Ok(Reduction {
        expression,
        axes: PhantomData,
    })
}

/// As [`try_reduction`].
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
#[inline]
#[track_caller]
pub fn reduction<E: Expr>(expression: E) -> Reduction<E> {
    or_panic(try_reduction(expression))
}

impl<E, A, K> Reduction<E, A, K> {
    fn with<B, L>(self) -> Reduction<E, B, L> {
        Reduction {
            expression: self.expression,
            axes: PhantomData,
        }
    }

    /// With reduced axes left in the result or not.
    #[cfg(feature = "linalg")]
    pub(crate) fn keeping<L>(self) -> Reduction<E, A, L> {
        self.with()
    }

    /// Another expression of the same shape, reduced along the same axes.
    pub(super) fn of<F>(&self, expression: F) -> Reduction<F, A, K> {
        Reduction {
            expression,
            axes: PhantomData,
        }
    }

    /// What is reduced.
    pub(super) fn expression(&self) -> &E {
        &self.expression
    }

    /// Along axis `N`, and along those that were chosen before. A negative number counts from the last
    /// axis. NumPy's `axis=`.
    ///
    /// An axis that there is not, or that was chosen before, does not compile:
    /// `axis 3 is out of bounds for array of dimension 2`, `duplicate value in 'axis'`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = arr!([[1, 2, 3], [4, 5, 6]]);
    /// assert_eq!(m.along::<0>().sum(), arr!([5_i64, 7, 9]));
    /// assert_eq!(m.along::<-1>().max(), arr!(m.max(axis=-1)));
    /// ```
    #[inline]
    pub fn along<const N: isize>(self) -> Reduction<E, <E::Shape as ReduceAlong<N, A>>::Axes, K>
    where
        E: Expr<Shape: ReduceAlong<N, A>>,
    {
        self.with()
    }

    /// With reduced axes left in the result, with length 1; NumPy's `keepdims=True`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let m = arr!([[1, 2, 3], [4, 5, 6]]);
    /// let sums: Owned<i64, Shape![2, 1]> = m.along::<1>().keepdims().sum();
    /// assert_eq!(sums, arr!(m.sum(axis=1, keepdims=True)));
    /// ```
    #[inline]
    pub fn keepdims(self) -> Reduction<E, A, Kept> {
        self.with()
    }
}

/// [`Reduction::along`], as `arr!` calls it: by the name of a trait, because the compiler shows a user no
/// bound of a trait's own function. The axis is `Self`, because that is what it underlines.
pub trait AlongAxis<S, A>: Sized {
    crate::sealed::seal!(required);

    /// The axes `A`, and this one.
    type Axes;

    /// Along this axis as well.
    #[inline(always)]
    fn along<E: Expr<Shape = S>, K>(
        reduction: Reduction<E, A, K>,
        _: Self,
    ) -> Reduction<E, Self::Axes, K> {
        reduction.with()
    }
}
// Of any type that is an axis: where there is one implementation for a type, the compiler quotes it.
impl<X: Numbered<Axis = Along<N>>, S: ReduceAlong<N, A>, const N: isize, A> AlongAxis<S, A> for X {
    crate::sealed::seal!();

    type Axes = S::Axes;
}

/// What is the number of an axis: an [`Along`].
pub trait Numbered {
    crate::sealed::seal!(required);

    /// Itself.
    type Axis;
}
impl<const N: isize> Numbered for Along<N> {
    crate::sealed::seal!();

    type Axis = Self;
}

/// `axis=N`.
///
/// ```
/// use ndview::prelude::*;
/// let y = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::trapezoid_with(&y, np::Unset, 1, np::Along::<0>), arr!([2.0, 3.0]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Along<const N: isize>;

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    S: ReduceShape<A, K>,
{
    pub(super) const AXES: Axes = Axes(S::BITS);

    /// The shape of what is reduced.
    pub(super) fn shape(&self) -> S {
        or_panic(self.expression.shape())
    }

    /// The shape of the results.
    pub(super) fn results(&self) -> S::Out {
        let keeps = <S::Out as Shape>::RANK == S::RANK;
        let (lens, rank) = result_lens(self.shape().lens().as_ref(), Self::AXES, keeps);
        computed_shape(&lens[..rank])
    }

    /// How many elements are reduced to one.
    pub(super) fn count(&self) -> usize {
        Self::AXES.reduced(self.shape().lens().as_ref())
    }
}

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    T: Copy,
    S: ReduceShape<A, K>,
{
    /// # Errors
    /// If there is no element to begin with, and one is needed.
    pub(super) fn check_identity<F: Fold<T>>(&self) -> Result<(), Error> {
        let lens = self.shape().lens();
        let (count, results) = (self.count(), Self::AXES.results(lens.as_ref()));
        if F::START.is_none() && count == 0 && results > 0 {
            return Err(Error::NoIdentity { reduction: F::NAME });
        }
        Ok(())
    }

    /// Reduces, and finishes each result.
    #[inline]
    #[track_caller]
    pub(super) fn fold<F: Fold<T, Param = ()>, U>(
        &self,
        finish: impl FnMut(F::State) -> U,
    ) -> Reduced<U, S, A, K>
    where
        S::Out: Results<U>,
    {
        or_panic(self.try_fold::<F, U>(finish))
    }

    /// As [`fold`](Self::fold).
    ///
    /// # Errors
    /// If there is no element to begin with, and one is needed.
    #[inline]
    pub(super) fn try_fold<F: Fold<T, Param = ()>, U>(
        &self,
        mut finish: impl FnMut(F::State) -> U,
    ) -> Result<Reduced<U, S, A, K>, Error>
    where
        S::Out: Results<U>,
    {
        match self.fold_few::<F, U>(&mut finish) {
            Some(results) => Ok(results),
            None => self.fold_many::<F, U>(finish),
        }
    }

    /// As [`try_fold`](Self::try_fold), of any number of elements.
    fn fold_many<F: Fold<T, Param = ()>, U>(
        &self,
        finish: impl FnMut(F::State) -> U,
    ) -> Result<Reduced<U, S, A, K>, Error>
    where
        S::Out: Results<U>,
    {
        self.check_identity::<F>()?;
        let fill = |states: &mut [F::State]| {
            self.pass::<F>(states, unknown(states.len()), false);
        };
        Ok(self.results().collect(F::BLANK, fill, finish))
    }

    /// The variance, with a correction of the count.
    pub(super) fn variance(
        &self,
        ddof: f64,
        mut finish: impl FnMut(Variance<T>) -> Variance<T>,
    ) -> Reduced<Variance<T>, S, A, K>
    where
        T: Summable,
        S::Out: Results<Variance<T>>,
    {
        let count = self.count() as f64;
        let divisor = (count - ddof).max(0.0);
        if let Some(variance) = self.variance_of_few(divisor) {
            return self.results().collect_at(|_| finish(variance));
        }
        let fill = |squares: &mut [RunningVariance<T>]| {
            with_buffer(squares.len(), RunningAverage::<T>::ZERO, |sums| {
                self.pass::<AverageSum>(sums, unknown(sums.len()), false);
                with_buffer(squares.len(), T::Quotient::ZERO, |means| {
                    for (mean, &sum) in means.iter_mut().zip(&*sums) {
                        *mean = T::Quotient::of_precise(sum).over(count);
                    }
                    self.pass::<Squares>(squares, means, true);
                });
            });
        };
        self.results()
            .collect(RunningVariance::<T>::ZERO, fill, |sum| {
                finish(Variance::<T>::of_precise(sum).over(divisor))
            })
    }

    /// Calls `f` with the elements, block by block. It is compiled once for each expression, whatever
    /// is done with the blocks.
    pub(super) fn for_each_block(&self, f: &mut dyn FnMut(&[T])) {
        for_each_block(self.expression, self.shape(), f);
    }

    /// One pass over all elements; as over those of a temporary array, if NumPy makes one.
    pub(super) fn pass<F: Fold<T>>(
        &self,
        states: &mut [F::State],
        params: &[F::Param],
        is_temporary: bool,
    ) {
        #[cfg(feature = "rayon")]
        if self.pass_in_parts::<F>(states, params, is_temporary) {
            return;
        }
        let results = States { states, params };
        match self.expression.as_unranked() {
            Some(view) => pass_over(view, Self::AXES, results, is_temporary),
            None => {
                let lens = self.shape().lens();
                let walk = Walk::over_temporary(lens.as_ref(), Self::AXES);
                let mut stream = Stream::<T, F>::new(&walk, results);
                self.for_each_block(&mut |block| stream.push(block));
            }
        }
    }

    /// Where the extreme elements are.
    ///
    /// # Errors
    /// If there is none.
    pub(super) fn search<X: Extreme<T>>(&self) -> Result<Reduced<i64, S, A, K>, Error>
    where
        T: Number,
        S::Out: Results<i64>,
    {
        let lens = self.shape().lens();
        if self.count() == 0 {
            return Err(Error::EmptySequence { function: X::NAME });
        }
        if let Some((place, best)) = self.search_few::<X>() {
            return match X::is_none(best) {
                true => Err(Error::AllNan),
                false => Ok(self.results().collect_at(|_| place as i64)),
            };
        }
        let size = self.shape().size();
        let mut has_none = false;
        let fill = |places: &mut [usize]| {
            with_buffer(places.len(), T::ZERO, |best| {
                let walk = Walk::over_temporary(lens.as_ref(), Self::AXES);
                let mut search = Search::<X, T>::new(&walk, best, places);
                match self.expression.as_unranked() {
                    Some(view) => {
                        Lanes::row_major(view, |lanes| {
                            lanes.for_each(|lane, _, _| {
                                if lane.len() < size || !search.all(lane, Self::AXES, S::RANK) {
                                    search.push(lane);
                                }
                            });
                        });
                    }
                    None => self.for_each_block(&mut |block| {
                        search.push(block.array_view().strided());
                    }),
                }
                has_none = best.iter().any(|&best| X::is_none(best));
            });
        };
        let places = self.results().collect(0, fill, |place| place as i64);
        match has_none {
            true => Err(Error::AllNan),
            false => Ok(places),
        }
    }
}

/// One pass over the elements of a view.
pub(super) fn pass_over<T: Copy, F: Fold<T>>(
    view: Unranked<'_, T>,
    axes: Axes,
    results: States<'_, T, F>,
    is_temporary: bool,
) {
    Lanes::in_memory_order(view, axes, |lanes| {
        Pass::of(&lanes, is_temporary, results).run();
    });
}

/// The lengths of the results, and how many there are.
fn result_lens(lens: &[usize], axes: Axes, keeps: bool) -> ([usize; MAX_RANK], usize) {
    let mut results = [1; MAX_RANK];
    let mut rank = 0;
    for (axis, &len) in lens.iter().enumerate() {
        if !axes.contains(axis) {
            results[rank] = len;
            rank += 1;
        } else if keeps {
            rank += 1;
        }
    }
    (results, rank)
}

/// What is known beforehand where nothing is.
pub(super) fn unknown(results: usize) -> &'static [()] {
    // `()` has no size: any number of them is there already.
    vec![(); results].leak()
}

/// Calls `f` with a buffer, which is on the heap only if it is longer than 1.
pub(super) fn with_buffer<T: Copy>(len: usize, blank: T, f: impl FnOnce(&mut [T])) {
    match len {
        1 => f(&mut [blank]),
        _ => f(&mut vec![blank; len]),
    }
}
