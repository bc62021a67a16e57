//! Lengths of vectors.

use super::fold::{Count, Fold, Squares};
use super::number::{Summable, Variance};
use super::reduction::{Reduction, with_buffer};
use super::results::{Reduced, Results};
use crate::element::{Cast, Inexact, Number, Real};
use crate::error::or_panic;
use crate::expr::Expr;
use crate::shape::ReduceShape;

/// A floating-point number without its sign.
fn magnitude<T: Cast<Q>, Q: Real>(x: T) -> Q {
    Cast::<Q>::cast(x).absolute()
}

/// Reductions of what elements are without their signs.
macro_rules! folds {
    ($($(#[$doc:meta])* $name:ident $text:literal, start $start:expr, pairwise $pairwise:literal,
        first |$x:ident, $param:ident| $first:expr, join |$a:ident, $b:ident| $join:expr;)*) => {$(
        $(#[$doc])*
        struct $name;

        impl<T: Summable<Quotient: Real>> Fold<T> for $name {
            type State = T::Quotient;
            type Param = T::Quotient;
            const START: Option<T::Quotient> = $start;
            const BLANK: T::Quotient = T::Quotient::ZERO;
            const NAME: &'static str = $text;
            const IS_PAIRWISE: bool = $pairwise;

            #[inline(always)]
            fn first($x: T, $param: T::Quotient) -> T::Quotient {
                $first
            }

            #[inline(always)]
            fn join($a: T::Quotient, $b: T::Quotient) -> T::Quotient {
                $join
            }
        }
    )*};
}
folds! {
    /// The sum.
    Magnitudes "add", start Some(T::Quotient::ZERO), pairwise true,
        first |x, _param| magnitude(x), join |a, b| a.add(b);
    /// The sum of powers; the exponent is known.
    Powers "add", start Some(T::Quotient::ZERO), pairwise true,
        first |x, exponent| magnitude::<T, T::Quotient>(x).power(exponent), join |a, b| a.add(b);
    /// The largest.
    Largest "maximum", start Some(T::Quotient::ZERO), pairwise false,
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
        self.fold_knowing::<Squares, T, S>(T::Quotient::ZERO, Inexact::sqrt)
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
    /// assert_eq!(arr!(np.linalg.norm(a[0], np.inf)), 4.0);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn norm_ord<T, S>(self, ord: impl Cast<f64>) -> Reduced<T::Quotient, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Summable<Quotient: Real>,
        S: ReduceShape<A, K, Out: Results<T::Quotient>>,
        f64: Cast<T::Quotient>,
    {
        assert!(
            Self::AXES.is_one(S::RANK),
            "the norm of a matrix has no `ord` here: give one axis"
        );
        let ord: f64 = ord.cast();
        let zero = T::Quotient::ZERO;
        if ord == f64::INFINITY {
            self.fold_knowing::<Largest, T, S>(zero, |x| x)
        } else if ord == f64::NEG_INFINITY {
            or_panic(self.check_identity::<Smallest>());
            self.fold_knowing::<Smallest, T, S>(zero, |x| x)
        } else if ord == 0.0 {
            self.fold::<Count, _>(|count| (count as f64).cast())
        } else if ord == 1.0 {
            self.fold_knowing::<Magnitudes, T, S>(zero, |x| x)
        } else if ord == 2.0 {
            self.fold_knowing::<Powers, T, S>(ord.cast(), Inexact::sqrt)
        } else {
            let degree: T::Quotient = ord.recip().cast();
            self.fold_knowing::<Powers, T, S>(ord.cast(), |x| x.power(degree))
        }
    }

    /// Reduces by a fold that knows a number beforehand.
    fn fold_knowing<F, T, S>(
        self,
        param: T::Quotient,
        finish: impl FnMut(F::State) -> F::State,
    ) -> Reduced<F::State, S, A, K>
    where
        F: Fold<T, Param = T::Quotient>,
        E: Expr<Elem = T, Shape = S>,
        T: Summable,
        S: ReduceShape<A, K, Out: Results<F::State>>,
    {
        let fill = |states: &mut [F::State]| {
            with_buffer(states.len(), param, |params| {
                self.pass::<F>(states, params, true);
            });
        };
        self.results().collect(F::BLANK, fill, finish)
    }
}
