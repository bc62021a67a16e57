//! Sums, products, averages and extremes: of Rust's numbers, and of the user's own.

use super::fold::{AverageSum, Maximum, Minimum, Product, Sum};
use super::groups::offsets;
use super::reduction::Reduction;
use super::results::{Reduced, Results};
use super::search::{Least, Most};
use crate::element::{
    Arithmetic, Average, ByKind, ByMean, ByNumber, Means, Number, Numeric, Summable, Sums,
};
use crate::error::{Error, or_panic};
use crate::expr::{Expr, collect};
use crate::shape::ReduceShape;
use core::ops::Div;

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
                self.0.fold::<$fold, _>(T::Sum::of_precise)
            }

            fn of_own(self, as_sum: fn(T) -> T::Sum) -> Self::Out
            where
                T: Arithmetic,
            {
                let identity = |joined: Option<T>| joined.unwrap_or_else(|| T::from_integer($identity));
                self.0.chained(|$a, $b| $joined, |joined| as_sum(identity(joined)))
            }
        }
    )*};
}
either! {
    SumOf Sum 0 |a, b| a + b;
    ProductOf Product 1 |a, b| a * b;
}

/// The averages of a reduction.
pub(super) struct MeanOf<E, A, K>(pub(super) Reduction<E, A, K>);

impl<E, T, S, A, K> ByMean<T> for MeanOf<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    T: Means,
    S: ReduceShape<A, K, Out: Results<T::Mean>>,
{
    type Out = Reduced<T::Mean, S, A, K>;

    #[inline(always)]
    fn of_numbers(self) -> Self::Out
    where
        T: Summable,
    {
        let count = self.0.count() as f64;
        self.0
            .fold::<AverageSum, _>(|sum| T::Quotient::mean_of(sum, count))
    }

    fn of_own(self, as_mean: fn(T) -> T::Mean) -> Self::Out
    where
        T: Arithmetic + Div<Output = T>,
    {
        let count = self.0.count() as i64;
        let (sum, zero) = (|a, b| a + b, || T::from_integer(0));
        let mean =
            |joined: Option<T>| as_mean(joined.unwrap_or_else(zero) / T::from_integer(count));
        self.0.chained(sum, mean)
    }
}

/// The extremes of a reduction, and where they are.
macro_rules! extremes {
    ($($value:ident $fold:ident $name:literal, $place:ident $search:ident $function:literal: $better:tt;)*) => {$(
        pub(super) struct $value<E, A, K>(pub(super) Reduction<E, A, K>);

        impl<E, T, S, A, K> ByNumber<T> for $value<E, A, K>
        where
            E: Expr<Elem = T, Shape = S>,
            T: Numeric,
            S: ReduceShape<A, K, Out: Results<T>>,
        {
            type Out = Result<Reduced<T, S, A, K>, Error>;

            #[inline(always)]
            fn of_numbers(self) -> Self::Out
            where
                T: Number,
            {
                self.0.try_fold::<$fold, _>(|extreme| extreme)
            }

            fn of_own(self) -> Self::Out
            where
                T: Arithmetic,
            {
                if self.0.has_none() {
                    return Err(Error::NoIdentity { reduction: $name });
                }
                let better = |a: T, b: T| if b $better a { b } else { a };
                Ok(self.0.chained(better, |extreme| match extreme {
                    Some(extreme) => extreme,
                    None => unreachable!("a result has elements, or there is none"),
                }))
            }
        }

        pub(super) struct $place<E, A, K>(pub(super) Reduction<E, A, K>);

        impl<E, T, S, A, K> ByNumber<T> for $place<E, A, K>
        where
            E: Expr<Elem = T, Shape = S>,
            T: Numeric,
            S: ReduceShape<A, K, Out: Results<i64>>,
        {
            type Out = Result<Reduced<i64, S, A, K>, Error>;

            #[inline(always)]
            fn of_numbers(self) -> Self::Out
            where
                T: Number,
            {
                self.0.search::<$search>()
            }

            fn of_own(self) -> Self::Out
            where
                T: Arithmetic,
            {
                match self.0.has_none() {
                    true => Err(Error::EmptySequence { function: $function }),
                    false => Ok(self.0.best(|a, b| a $better b)),
                }
            }
        }
    )*};
}
extremes! {
    LeastOf Minimum "minimum", PlaceOfLeast Least "argmin": <;
    MostOf Maximum "maximum", PlaceOfMost Most "argmax": >;
}

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    S: ReduceShape<A, K>,
{
    /// The elements of each result joined one after the other, in row-major order, and finished: nothing, if there
    /// is none.
    fn chained<U>(
        self,
        join: impl Fn(T, T) -> T,
        finish: impl Fn(Option<T>) -> U,
    ) -> Reduced<U, S, A, K>
    where
        T: Arithmetic,
        S::Out: Results<U>,
    {
        self.of_each_group(|group| finish(group.iter().cloned().reduce(&join)))
    }

    /// Where the first of the best elements of each result is.
    fn best(self, is_better: impl Fn(&T, &T) -> bool) -> Reduced<i64, S, A, K>
    where
        T: Arithmetic,
        S::Out: Results<i64>,
    {
        self.of_each_group(|group| {
            let best =
                group
                    .iter()
                    .enumerate()
                    .reduce(|best, one| match is_better(one.1, best.1) {
                        true => one,
                        false => best,
                    });
            best.map_or(0, |(place, _)| place as i64)
        })
    }

    /// What is made of the elements of each result.
    fn of_each_group<U>(self, made: impl Fn(Group<'_, T>) -> U) -> Reduced<U, S, A, K>
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
            made(Group {
                elements: &elements,
                first: groups[number],
                within: &within,
            })
        })
    }

    /// Whether a result has no elements.
    fn has_none(&self) -> bool {
        let lens = self.shape().lens();
        self.count() == 0 && Self::AXES.results(lens.as_ref()) > 0
    }
}

/// The elements of one result.
struct Group<'e, T> {
    elements: &'e [T],
    /// Where the first is, and how far all are from it.
    first: usize,
    within: &'e [usize],
}

impl<'e, T> Group<'e, T> {
    /// They, in row-major order.
    fn iter(&self) -> impl Iterator<Item = &'e T> {
        let (elements, first) = (self.elements, self.first);
        let places = self.within.iter();
        places.map(move |place| &elements[first + place])
    }
}
