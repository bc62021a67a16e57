//! Averages and spreads of the elements where a mask is true, and spreads around means that are given:
//! `where=` and `mean=`.

use super::fold::is_nan;
use super::reduction::{Reduction, reduction};
use super::results::{Reduced, Results};
use crate::array::{AsView, Owned};
use crate::element::{Average, Cast, Inexact, Number, Summable, Variance};
use crate::error::{Error, or_panic};
use crate::expr::{Expr, Operand, Yields, collect};
use crate::shape::{ReduceShape, Shape, check_operand};
use alloc::vec::Vec;

/// A mask, or none.
pub trait OptionalMask {
    crate::sealed::seal!(required);

    /// The mask of an array of this shape, in row-major order.
    #[doc(hidden)]
    fn mask<S: Shape>(self, shape: S) -> Option<Vec<bool>>;
}

impl<'m, M> OptionalMask for &'m M
where
    M: Operand<Expr<'m>: Expr<Elem = bool>> + ?Sized,
{
    crate::sealed::seal!();

    #[track_caller]
    fn mask<S: Shape>(self, shape: S) -> Option<Vec<bool>> {
        let mismatch = |own: &[usize], lens: &[usize]| Error::BroadcastTo {
            from: own.into(),
            into: lens.into(),
        };
        Some(broadcast(self, shape, mismatch))
    }
}

/// Means that are known, or none.
pub trait OptionalMean<U> {
    crate::sealed::seal!(required);

    /// The mean that belongs to each element of an array of this shape, in row-major order.
    #[doc(hidden)]
    fn given_means<S: Shape>(self, shape: S) -> Option<Vec<U>>;
}

impl<'m, M, U> OptionalMean<U> for &'m M
where
    M: Operand<Expr<'m>: Expr<Elem: Cast<U>>> + ?Sized,
{
    crate::sealed::seal!();

    #[track_caller]
    fn given_means<S: Shape>(self, shape: S) -> Option<Vec<U>> {
        let means = broadcast(self, shape, |own, lens| Error::operands(lens, own));
        Some(means.into_iter().map(Cast::cast).collect())
    }
}

/// The elements of an operand, broadcast to a shape.
///
/// # Panics
/// With the mismatch, if it cannot be.
#[track_caller]
fn broadcast<'m, M: Operand + ?Sized, S: Shape>(
    operand: &'m M,
    shape: S,
    mismatch: impl Fn(&[usize], &[usize]) -> Error,
) -> Vec<<M::Expr<'m> as Yields>::Elem> {
    let operand = operand.operand();
    let own = or_panic(operand.shape()).lens();
    let lens = shape.lens();
    if check_operand(own.as_ref(), lens.as_ref()).is_err() {
        mismatch(own.as_ref(), lens.as_ref()).panic();
    }
    or_panic(collect(operand, shape))
}

impl<E, A, K> Reduction<E, A, K> {
    /// What `f` makes of the elements of each result where the mask is true.
    #[track_caller]
    pub(super) fn of_chosen<T, S, U: Copy>(
        &self,
        mask: Option<Vec<bool>>,
        blank: U,
        f: impl Fn(&[T]) -> U,
    ) -> Reduced<U, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Copy,
        S: ReduceShape<A, K, Out: Results<U>>,
    {
        let mask = mask.map(|mask| Owned::from_parts(self.shape(), mask));
        let masks = mask.as_ref().map(|mask| self.of(mask.view()).groups());
        let fill = |results: &mut [U]| {
            let (mut groups, mut masks) = (self.groups(), masks);
            let (mut lane, mut mask_lane) = (Vec::new(), Vec::new());
            for result in results {
                let group = groups.next_of(&mut lane);
                *result = match &mut masks {
                    Some(masks) => {
                        let mask = masks.next_of(&mut mask_lane);
                        let chosen = group.iter().zip(mask).filter(|(_, is_chosen)| **is_chosen);
                        f(&chosen.map(|(element, _)| *element).collect::<Vec<_>>())
                    }
                    None => f(group),
                };
            }
        };
        self.results().collect(blank, fill, |result| result)
    }
}

macro_rules! averages {
    ($($(#[$attribute:meta])* $name:ident $plain:ident;)*) => {
        impl<E, A, K> Reduction<E, A, K> {$(
            $(#[$attribute])*
            #[must_use]
            #[track_caller]
            pub fn $name<T, S>(self, mask: impl OptionalMask) -> Reduced<T::Quotient, S, A, K>
            where
                E: Expr<Elem = T, Shape = S>,
                T: Summable,
                S: ReduceShape<A, K, Out: Results<T::Quotient>>,
            {
                let mask = mask.mask(self.shape());
                self.of_chosen(mask, T::Quotient::ZERO, |chosen| {
                    reduction(chosen.array_view()).$plain()
                })
            }
        )*}
    };
}
averages! {
    /// The averages of the elements where a mask is true, `nan` of none; NumPy's `np.mean(a, where=mask)`.
    /// The mask is broadcast to the elements.
    ///
    /// # Panics
    /// `operands could not be broadcast together with remapped shapes [original->remapped]: (2,)  and
    /// requested shape (2,3)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 2.0], [3.0, 4.0]]);
    /// assert_eq!(a.along::<1>().mean_with(&[true, false]), arr!([1.0, 3.0]));
    /// assert_eq!(arr!(np.mean(a, where=a > 2)), 3.5);
    /// ```
    mean_with mean;
    /// As [`mean_with`](Self::mean_with), of what is not `nan`; NumPy's `np.nanmean(a, where=mask)`.
    ///
    /// # Panics
    /// As [`mean_with`](Self::mean_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanmean([1.0, np.nan, 5.0], where=[True, True, False])), 1.0);
    /// ```
    nanmean_with nanmean;
}

/// The average of squares that are no `nan` or, where `nan` counts, of all, with a correction of the count.
fn average_of_squares<U: Summable<Sum = U> + Average>(
    squares: &[U],
    ddof: f64,
    skips_nan: bool,
) -> U {
    if !skips_nan {
        return reduction(squares.array_view())
            .sum()
            .over((squares.len() as f64 - ddof).max(0.0));
    }
    let numbers = squares.iter().copied().filter(|square| !is_nan(*square));
    let numbers: Vec<U> = numbers.collect();
    let freedom = numbers.len() as f64 - ddof;
    let freedom = if freedom > 0.0 { freedom } else { f64::NAN };
    reduction(numbers.array_view()).sum().over(freedom)
}

impl<E, A, K> Reduction<E, A, K> {
    /// The variances, with a correction of the count, where a mask is true, around means that are given.
    #[track_caller]
    fn spread<T, S>(
        self,
        ddof: f64,
        mask: impl OptionalMask,
        mean: impl OptionalMean<T::Quotient>,
        skips_nan: bool,
        finish: fn(Variance<T>) -> Variance<T>,
    ) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        Variance<T>: Summable<Sum = Variance<T>>,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        let shape = self.shape();
        let mask = mask.mask(shape);
        let blank = <Variance<T> as Number>::ZERO;
        let Some(means) = mean.given_means(shape) else {
            return self.of_chosen(mask, blank, |chosen| {
                let chosen = reduction(chosen.array_view());
                finish(match skips_nan {
                    true => chosen.nanvar_ddof(ddof),
                    false => chosen.var_ddof(ddof),
                })
            });
        };
        let mut squares: Vec<Variance<T>> = Vec::with_capacity(means.len());
        self.for_each_block(&mut |block| {
            for element in block {
                let element: T::Quotient = (*element).cast();
                squares.push(element.subtract(means[squares.len()]).squared());
            }
        });
        let squares = Owned::from_parts(shape, squares);
        let squares = self.of(squares.view());
        squares.of_chosen(mask, blank, |chosen| {
            finish(average_of_squares(chosen, ddof, skips_nan))
        })
    }
}

macro_rules! spreads {
    ($(
        $(#[$attribute:meta])* $name:ident $finish:expr, $skips_nan:literal;
        $(#[$ddof_attribute:meta])* $ddof_name:ident;
    )*) => {
        impl<E, A, K> Reduction<E, A, K> {$(
            $(#[$attribute])*
            #[must_use]
            #[track_caller]
            pub fn $name<T, S>(
                self,
                mask: impl OptionalMask,
                mean: impl OptionalMean<T::Quotient>,
            ) -> Reduced<Variance<T>, S, A, K>
            where
                E: Expr<Elem = T, Shape = S>,
                T: Summable,
                Variance<T>: Summable<Sum = Variance<T>>,
                S: ReduceShape<A, K, Out: Results<Variance<T>>>,
            {
                self.spread(0.0, mask, mean, $skips_nan, $finish)
            }

            $(#[$ddof_attribute])*
            #[must_use]
            #[track_caller]
            pub fn $ddof_name<T, S>(
                self,
                ddof: impl Cast<f64>,
                mask: impl OptionalMask,
                mean: impl OptionalMean<T::Quotient>,
            ) -> Reduced<Variance<T>, S, A, K>
            where
                E: Expr<Elem = T, Shape = S>,
                T: Summable,
                Variance<T>: Summable<Sum = Variance<T>>,
                S: ReduceShape<A, K, Out: Results<Variance<T>>>,
            {
                self.spread(ddof.cast(), mask, mean, $skips_nan, $finish)
            }
        )*}
    };
}
spreads! {
    /// The variances where a mask is true, around means that are known; each of both may be
    /// [`Unset`](crate::np::Unset). NumPy's `np.var(a, where=mask, mean=mean)`; the means have the axes of
    /// the elements, as `keepdims=True` yields them.
    ///
    /// # Panics
    /// As [`mean_with`](Self::mean_with); `operands could not be broadcast together with shapes (2,3) (2,)`,
    /// if the means do not fit.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1.0, 3.0, 9.0], [5.0, 5.0, 2.0]]);
    /// assert_eq!(arr!(np.var(a, axis=1, where=[True, True, False])), arr!([1.0, 0.0]));
    /// let mean = arr!(a[:, :2].mean(axis=1, keepdims=True));
    /// assert_eq!(arr!(np.var(a[:, :2], axis=1, mean=mean)), arr!([1.0, 0.0]));
    /// ```
    var_with |var| var, false;
    /// As [`var_with`](Self::var_with), with a correction of the count as for
    /// [`var_ddof`](Self::var_ddof); NumPy's `np.var(a, ddof=n, where=mask, mean=mean)`.
    ///
    /// # Panics
    /// As [`var_with`](Self::var_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.var([1.0, 3.0, 9.0], ddof=1, where=[True, True, False])), 2.0);
    /// ```
    var_ddof_with;
    /// The square roots of [`var_with`](Self::var_with); NumPy's `np.std(a, where=mask, mean=mean)`.
    ///
    /// # Panics
    /// As [`var_with`](Self::var_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.std([1.0, 3.0, 9.0], where=[True, True, False])), 1.0);
    /// ```
    std_with Inexact::sqrt, false;
    /// As [`std_with`](Self::std_with), with a correction of the count; NumPy's
    /// `np.std(a, ddof=n, where=mask, mean=mean)`.
    ///
    /// # Panics
    /// As [`var_with`](Self::var_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.std([1.0, 9.0], correction=1, mean=5.0)), 32.0_f64.sqrt());
    /// ```
    std_ddof_with;
    /// As [`var_with`](Self::var_with), of what is not `nan`; NumPy's `np.nanvar(a, where=mask, mean=mean)`.
    ///
    /// # Panics
    /// As [`var_with`](Self::var_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanvar([1.0, np.nan, 3.0, 9.0], where=[True, True, True, False])), 1.0);
    /// ```
    nanvar_with |var| var, true;
    /// As [`nanvar_with`](Self::nanvar_with), with a correction of the count; NumPy's
    /// `np.nanvar(a, ddof=n, where=mask, mean=mean)`.
    ///
    /// # Panics
    /// As [`var_with`](Self::var_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanvar([1.0, np.nan, 3.0], ddof=1, mean=2)), 2.0);
    /// ```
    nanvar_ddof_with;
    /// The square roots of [`nanvar_with`](Self::nanvar_with); NumPy's
    /// `np.nanstd(a, where=mask, mean=mean)`.
    ///
    /// # Panics
    /// As [`var_with`](Self::var_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanstd([1.0, np.nan, 3.0], mean=2)), 1.0);
    /// ```
    nanstd_with Inexact::sqrt, true;
    /// As [`nanstd_with`](Self::nanstd_with), with a correction of the count; NumPy's
    /// `np.nanstd(a, ddof=n, where=mask, mean=mean)`.
    ///
    /// # Panics
    /// As [`var_with`](Self::var_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.nanstd([1.0, np.nan, 3.0], ddof=1, mean=2)), 2.0_f64.sqrt());
    /// ```
    nanstd_ddof_with;
}
