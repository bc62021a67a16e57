//! Sums and products: of Rust's numbers, and of the user's own.

use super::fold::{Product, Sum};
use super::groups::offsets;
use super::reduction::Reduction;
use super::results::{Reduced, Results};
use crate::element::{Arithmetic, ByKind, Summable, Sums};
use crate::error::or_panic;
use crate::expr::{Expr, collect};
use crate::shape::ReduceShape;

/// The sums of a reduction.
pub(super) struct SumOf<E, A, K>(pub(super) Reduction<E, A, K>);

/// The products of a reduction.
pub(super) struct ProductOf<E, A, K>(pub(super) Reduction<E, A, K>);

/// Either of them: what folds Rust's numbers, what the user's own begin with, and how two are joined.
macro_rules! either {
    ($($name:ident $fold:ident $identity:literal |$a:ident, $b:ident| $joined:expr;)*) => {$(
        impl<E, T, S, A, K> ByKind<T> for $name<E, A, K>
        where
            E: Expr<Elem = T, Shape = S>,
            T: Sums,
            S: ReduceShape<A, K, Out: Results<T::Sum>>,
        {
            type Out = Reduced<T::Sum, S, A, K>;

            #[inline(always)]
            fn of_numbers(self) -> Self::Out
            where
                T: Summable,
            {
                self.0.fold::<$fold, _>(|folded| folded)
            }

            fn of_own(self, as_sum: fn(T) -> T::Sum) -> Self::Out
            where
                T: Arithmetic,
            {
                self.0.chained($identity, |$a, $b| $joined, as_sum)
            }
        }
    )*};
}
either! {
    SumOf Sum 0 |a, b| a + b;
    ProductOf Product 1 |a, b| a * b;
}

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    S: ReduceShape<A, K>,
{
    /// The elements of each result joined one after the other, in row-major order; those of none are an
    /// integer.
    fn chained<U>(
        self,
        identity: i64,
        join: impl Fn(T, T) -> T,
        finish: fn(T) -> U,
    ) -> Reduced<U, S, A, K>
    where
        T: Arithmetic,
        S::Out: Results<U>,
    {
        let shape = self.shape();
        let elements = or_panic(collect(*self.expression(), shape));
        let lens = shape.lens();
        let within = offsets(lens.as_ref(), Self::AXES, true);
        let groups = offsets(lens.as_ref(), Self::AXES, false);
        self.results().collect_at(|number| {
            let places = within.iter().map(|place| groups[number] + place);
            let joined = places.map(|place| elements[place].clone()).reduce(&join);
            finish(joined.unwrap_or_else(|| T::from_integer(identity)))
        })
    }
}
