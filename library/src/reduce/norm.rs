//! Lengths of vectors.

use super::fold::{Count, Fold, RunningVariance, Squares};
use super::reduction::{Reduction, with_buffer};
use super::results::{Reduced, Results};
use crate::element::{Average, Cast, Inexact, Number, Summable, Variance};
use crate::error::or_panic;
use crate::expr::Expr;
use crate::refusal::require;
use crate::shape::ReduceShape;

/// A number without its sign.
fn magnitude<T: Summable>(x: T) -> Variance<T> {
    Cast::<T::Quotient>::cast(x).distance()
}

/// Reductions of what elements are without their signs.
macro_rules! folds {
    ($($(#[$doc:meta])* $name:ident $text:literal, start $start:expr, pairwise $pairwise:literal,
        first |$x:ident, $param:ident| $first:expr, join |$a:ident, $b:ident| $join:expr;)*) => {$(
        $(#[$doc])*
        struct $name;

        impl<T: Summable> Fold<T> for $name {
            type State = RunningVariance<T>;
            type Param = Variance<T>;
            const START: Option<RunningVariance<T>> = $start;
            const BLANK: RunningVariance<T> = RunningVariance::<T>::ZERO;
            const NAME: &'static str = $text;
            const IS_PAIRWISE: bool = $pairwise;

            #[inline(always)]
            fn first($x: T, $param: Variance<T>) -> RunningVariance<T> {
                $first.precise()
            }

            #[inline(always)]
            fn join($a: RunningVariance<T>, $b: RunningVariance<T>) -> RunningVariance<T> {
                $join
            }
        }
    )*};
}
folds! {
    /// The sum.
    Magnitudes "add", start Some(RunningVariance::<T>::ZERO), pairwise true,
        first |x, _param| magnitude(x), join |a, b| a.add(b);
    /// The sum of powers; the exponent is known.
    Powers "add", start Some(RunningVariance::<T>::ZERO), pairwise true,
        first |x, exponent| magnitude(x).power(exponent), join |a, b| a.add(b);
    /// The largest.
    Largest "maximum", start Some(RunningVariance::<T>::ZERO), pairwise false,
        first |x, _param| magnitude(x), join |a, b| a.larger(b);
    /// The smallest.
    Smallest "minimum", start None, pairwise false,
        first |x, _param| magnitude(x), join |a, b| a.smaller(b);
}

impl<E, A, K> Reduction<E, A, K> {
    /// The lengths of vectors: the roots of the sums of all squares; NumPy's `np.linalg.norm`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[3, 4], [6, 8]]);
    /// assert_eq!(a.along::<1>().norm(), arr!([5.0, 10.0]));
    /// assert_eq!(arr!(np.linalg.norm(a, axis=1, keepdims=True)), arr!([[5.0], [10.0]]));
    /// ```
    #[must_use]
    pub fn norm<T, S>(self) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        self.fold_knowing::<Squares, T, S, _>(T::Quotient::ZERO, Inexact::sqrt)
    }

    /// The lengths of vectors by another measure: the root of degree `ord` of the sum of the powers of all
    /// elements without their signs. Of degree 0, how many are not 0; infinite, the largest or the smallest.
    /// NumPy's `np.linalg.norm(x, ord)`, of vectors.
    ///
    /// # Panics
    /// `zero-size array to reduction operation minimum which has no identity`; and if more than one axis is
    /// reduced, which would be a norm of matrices.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[3, -4], [6, 8]]);
    /// assert_eq!(a.along::<1>().norm_ord(1), arr!([7.0, 14.0]));
    /// assert_eq!(np::linalg::norm_ord(&arr!(a[0]), np::inf), 4.0);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn norm_ord<T, S>(self, ord: impl Cast<f64>) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
        f64: Cast<Variance<T>>,
    {
        require!(
            Self::AXES.is_one(S::RANK),
            "the norm of a matrix has no `ord` here: give one axis"
        );
        self.vector_norm(ord)
    }

    /// As [`norm_ord`](Self::norm_ord), of all elements of the axes that are reduced, as one vector; NumPy's
    /// `np.linalg.vector_norm`.
    ///
    /// # Panics
    /// `zero-size array to reduction operation minimum which has no identity`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[3, -4], [6, 8]]);
    /// assert_eq!(a.along_all().vector_norm(1), 21.0);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn vector_norm<T, S>(self, ord: impl Cast<f64>) -> Reduced<Variance<T>, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
        f64: Cast<Variance<T>>,
    {
        let ord: f64 = ord.cast();
        let zero = <Variance<T> as Number>::ZERO;
        if ord == f64::INFINITY {
            self.fold_knowing::<Largest, T, S, _>(zero, |x| x)
        } else if ord == f64::NEG_INFINITY {
            or_panic(self.check_identity::<Smallest>());
            self.fold_knowing::<Smallest, T, S, _>(zero, |x| x)
        } else if ord == 0.0 {
            self.fold::<Count, _>(|count| (count as f64).cast())
        } else if ord == 1.0 {
            self.fold_knowing::<Magnitudes, T, S, _>(zero, |x| x)
        } else if ord == 2.0 {
            self.norm()
        } else {
            let degree: Variance<T> = ord.recip().cast();
            self.fold_knowing::<Powers, T, S, _>(ord.cast(), |x| x.power(degree))
        }
    }

    /// Reduces by a fold that knows a number beforehand.
    fn fold_knowing<F, T, S, P>(
        self,
        param: P,
        mut finish: impl FnMut(Variance<T>) -> Variance<T>,
    ) -> Reduced<Variance<T>, S, A, K>
    where
        F: Fold<T, Param = P, State = RunningVariance<T>>,
        P: Copy,
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<Variance<T>>>,
    {
        let fill = |states: &mut [F::State]| {
            with_buffer(states.len(), param, |params| {
                self.pass::<F>(states, params, true);
            });
        };
        self.results()
            .collect(F::BLANK, fill, |sum| finish(Variance::<T>::of_precise(sum)))
    }
}
