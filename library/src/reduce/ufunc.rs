//! Reductions and running results of any operator: what `np.subtract.reduce` and
//! `np.bitwise_or.accumulate` are.

use super::chosen::OptionalMask;
use super::cumulative::Accumulates;
use super::fold::Sum;
use super::reduction::{Reduction, reduction};
use super::results::{Reduced, Results};
use crate::array::{AsView, Owned};
use crate::element::{Bitwise, Cast, Number, Real, Running, Summable};
use crate::error::{Error, or_panic};
use crate::expr::{
    Add, And, Arctan2, BinaryOperator, Copysign, Divide, Equal, Expr, FloatPower, FloorDivide,
    Fmax, Fmin, Fmod, Gcd, Greater, GreaterEqual, Heaviside, Hypot, Lcm, Less, LessEqual,
    Logaddexp, LogicalAnd, LogicalOr, LogicalXor, Maximum, Minimum, Multiply, NotEqual, Operand,
    Or, Power, Remainder, ShiftLeft, ShiftRight, Subtract, Xor, single,
};
use crate::refusal::refuse;
use crate::shape::{ReduceShape, Shape};
use alloc::vec::Vec;

/// An operator that joins elements of type `T`, one after the other, to one: what the methods of NumPy's
/// universal functions reduce by.
#[diagnostic::on_unimplemented(
    message = "No loop matching the specified signature and casting was found: elements of type `{T}` are not joined by such a function",
    label = "this function has no `reduce`, `accumulate` or `reduceat` of elements of type `{T}`",
    note = "as numbers of another type they may be joined: `.astype(f64)`, `.astype(i64)`; of anything else, Rust's iterators have `fold`"
)]
pub trait Joins<T> {
    crate::sealed::seal!(required);

    /// The type that elements are joined in.
    type State: Number;

    /// NumPy's name of the function.
    #[doc(hidden)]
    const NAME: &'static str;
    /// Whether the order of the elements does not matter to NumPy.
    #[doc(hidden)]
    const IS_REORDERABLE: bool;

    /// Whether [`all`](Self::all) joins one after the other, so that elements may come in parts.
    #[doc(hidden)]
    const IN_PARTS: bool = true;

    /// What is left as it is by others that are joined with it, if there is such a thing.
    #[doc(hidden)]
    fn identity() -> Option<Self::State>;

    /// An element in that type.
    #[doc(hidden)]
    fn state(element: T) -> Self::State;

    /// Elements in that type: where they are, if it is theirs, else in `copy`.
    #[doc(hidden)]
    fn states<'s>(elements: &'s [T], copy: &'s mut Vec<Self::State>) -> &'s [Self::State]
    where
        T: Clone;

    /// Two of them as one.
    #[doc(hidden)]
    fn join(a: Self::State, b: Self::State) -> Self::State;

    /// All of them as one, after a first.
    #[doc(hidden)]
    #[inline]
    fn all(first: Self::State, rest: &[Self::State]) -> Self::State {
        rest.iter()
            .fold(first, |joined, &next| Self::join(joined, next))
    }
}

/// Operators that join elements of the type of their result.
macro_rules! joins {
    ($($operator:ident $name:literal, $reorderable:literal, [$($bound:tt)*] $identity:expr;)*) => {$(
        impl<T, U> Joins<T> for $operator
        where
            $operator: BinaryOperator<T, T, Out = U> + BinaryOperator<U, U, Out = U>,
            T: Cast<U>,
            U: Number + $($bound)*,
        {
            crate::sealed::seal!();
            type State = U;
            const NAME: &'static str = $name;
            const IS_REORDERABLE: bool = $reorderable;

            fn identity() -> Option<U> {
                $identity
            }

            #[inline(always)]
            fn state(element: T) -> U {
                element.cast()
            }

            #[inline]
            fn states<'s>(elements: &'s [T], copy: &'s mut Vec<U>) -> &'s [U] where T: Clone {
                elements.array_view().cast_in(copy)
            }

            #[inline(always)]
            fn join(a: U, b: U) -> U {
                <$operator as BinaryOperator<U, U>>::apply(a, b)
            }
        }
    )*};
}
joins! {
    Subtract "subtract", false, [Copy] None;
    Divide "divide", false, [Copy] None;
    FloorDivide "floor_divide", false, [Copy] None;
    Remainder "remainder", false, [Copy] None;
    Fmod "fmod", false, [Copy] None;
    Power "power", false, [Copy] None;
    FloatPower "float_power", false, [Copy] None;
    Arctan2 "arctan2", false, [Copy] None;
    Copysign "copysign", false, [Copy] None;
    Heaviside "heaviside", false, [Copy] None;
    ShiftLeft "left_shift", false, [Copy] None;
    ShiftRight "right_shift", false, [Copy] None;
    Lcm "lcm", false, [Copy] None;
    Gcd "gcd", true, [Copy] Some(U::ZERO);
    Hypot "hypot", true, [Copy] Some(U::ZERO);
    Logaddexp "logaddexp", true, [Real] Some(U::ZERO.log());
    Maximum "maximum", true, [Copy] None;
    Minimum "minimum", true, [Copy] None;
    Fmax "fmax", true, [Copy] None;
    Fmin "fmin", true, [Copy] None;
    And "bitwise_and", true, [Bitwise<Out = U>] Some(U::ZERO.inverted());
    Or "bitwise_or", true, [Copy] Some(U::ZERO);
    Xor "bitwise_xor", true, [Copy] Some(U::ZERO);
}

/// Sums and products, in the type that NumPy widens to.
macro_rules! joins_widened {
    ($($operator:ident $name:literal $join:ident $identity:expr, |$first:ident, $rest:ident| $all:expr;)*) => {$(
        impl<T: Summable> Joins<T> for $operator
        where
            T::Sum: Summable<Sum = T::Sum>,
        {
            crate::sealed::seal!();
            type State = T::Sum;
            const NAME: &'static str = $name;
            const IS_REORDERABLE: bool = true;
            // Sums are pairwise, and products of narrow floats are rounded once.
            const IN_PARTS: bool = false;

            fn identity() -> Option<T::Sum> {
                Some($identity)
            }

            #[inline(always)]
            fn state(element: T) -> T::Sum {
                element.cast()
            }

            #[inline]
            fn states<'s>(elements: &'s [T], copy: &'s mut Vec<T::Sum>) -> &'s [T::Sum] where T: Clone {
                elements.array_view().cast_in(copy)
            }

            #[inline(always)]
            fn join(a: T::Sum, b: T::Sum) -> T::Sum {
                a.$join(b)
            }

            #[inline]
            fn all($first: T::Sum, $rest: &[T::Sum]) -> T::Sum {
                $all
            }
        }
    )*};
}
joins_widened! {
    // Floats pairwise, as NumPy adds them.
    Add "add" add T::Sum::ZERO, |first, rest| {
        let rest = reduction(rest.array_view()).fold::<Sum, _>(|sum| sum);
        T::Sum::of_precise(first.precise().add(rest))
    };
    Multiply "multiply" multiply T::ONE, |first, rest| {
        let product = |product: Running<T>, next: &T::Sum| product.multiply(next.precise());
        T::Sum::of_precise(rest.iter().fold(first.precise(), product))
    };
}

/// Operators on truth values, of whatever elements.
macro_rules! joins_truth {
    ($($operator:ident $name:literal $identity:expr;)*) => {$(
        impl<T: Cast<bool>> Joins<T> for $operator {
            crate::sealed::seal!();
            type State = bool;
            const NAME: &'static str = $name;
            const IS_REORDERABLE: bool = true;

            fn identity() -> Option<bool> {
                Some($identity)
            }

            #[inline(always)]
            fn state(element: T) -> bool {
                element.cast()
            }

            #[inline]
            fn states<'s>(elements: &'s [T], copy: &'s mut Vec<bool>) -> &'s [bool] where T: Clone {
                elements.array_view().cast_in(copy)
            }

            #[inline(always)]
            fn join(a: bool, b: bool) -> bool {
                <$operator as BinaryOperator<bool, bool>>::apply(a, b)
            }
        }
    )*};
}
joins_truth! {
    LogicalAnd "logical_and" true;
    LogicalOr "logical_or" false;
    LogicalXor "logical_xor" false;
}

/// Comparisons, which only join bools.
macro_rules! joins_bools {
    ($($operator:ident $name:literal;)*) => {$(
        impl Joins<bool> for $operator {
            crate::sealed::seal!();
            type State = bool;
            const NAME: &'static str = $name;
            const IS_REORDERABLE: bool = false;

            fn identity() -> Option<bool> {
                None
            }

            #[inline(always)]
            fn state(element: bool) -> bool {
                element
            }

            #[inline]
            fn states<'s>(elements: &'s [bool], _: &'s mut Vec<bool>) -> &'s [bool] {
                elements
            }

            #[inline(always)]
            fn join(a: bool, b: bool) -> bool {
                <$operator as BinaryOperator<bool, bool>>::apply(a, b)
            }
        }
    )*};
}
joins_bools! {
    Equal "equal";
    NotEqual "not_equal";
    Less "less";
    LessEqual "less_equal";
    Greater "greater";
    GreaterEqual "greater_equal";
}

/// What a reduction begins with, or nothing.
pub trait OptionalInitial<U> {
    crate::sealed::seal!(required);

    /// It in the type that elements are joined in.
    #[doc(hidden)]
    fn initial(self) -> Option<U>;
}

impl<'i, U, I> OptionalInitial<U> for &'i I
where
    I: Operand<Expr<'i>: Expr<Elem: Cast<U>>> + ?Sized,
{
    crate::sealed::seal!();

    #[track_caller]
    fn initial(self) -> Option<U> {
        or_panic(single(self.operand())).map(Cast::cast)
    }
}

impl<E, A, K> Reduction<E, A, K> {
    /// The elements joined by an operator of [`np::ufunc`](crate::np::ufunc), from the first to the last;
    /// NumPy's `np.subtract.reduce(a, axis)`. Along several axes, only by one whose order does not matter.
    ///
    /// # Panics
    /// `zero-size array to reduction operation subtract which has no identity`;
    /// `reduction operation 'subtract' is not reorderable, so at most one axis may be specified`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[9, 2], [3, 1]]);
    /// assert_eq!(a.along::<0>().joined_by(np::ufunc::Subtract), arr!([6, 1]));
    /// assert_eq!(arr!(np.bitwise_or.reduce([1, 2, 4])), 7);
    /// ```
    #[doc(alias = "np.ufunc.reduce")]
    #[must_use]
    #[track_caller]
    pub fn joined_by<O, T, S>(self, _operator: O) -> Reduced<O::State, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Copy,
        O: Joins<T>,
        S: ReduceShape<A, K, Out: Results<O::State>>,
    {
        self.joined::<O, T, S>(None, None)
    }

    /// As [`joined_by`](Self::joined_by), beginning with a number, where a mask is true, each of which may be
    /// [`Unset`](crate::np::Unset); NumPy's `np.subtract.reduce(a, initial=x, where=mask)`.
    ///
    /// # Panics
    /// As [`joined_by`](Self::joined_by);
    /// `reduction operation 'subtract' does not have an identity, so to use a where mask one has to specify
    /// 'initial'`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.subtract.reduce([1, 2, 3], initial=10)), 4);
    /// assert_eq!(arr!(np.gcd.reduce([12, 5, 18], where=[True, False, True])), 6);
    /// ```
    #[doc(alias = "np.ufunc.reduce")]
    #[must_use]
    #[track_caller]
    pub fn joined_by_with<O, T, S>(
        self,
        _operator: O,
        initial: impl OptionalInitial<O::State>,
        mask: impl OptionalMask,
    ) -> Reduced<O::State, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Copy,
        O: Joins<T>,
        S: ReduceShape<A, K, Out: Results<O::State>>,
    {
        let mask = mask.mask(self.shape());
        self.joined::<O, T, S>(initial.initial(), mask)
    }

    /// The elements where a mask is true, joined with a number that they begin with.
    #[track_caller]
    fn joined<O, T, S>(
        self,
        initial: Option<O::State>,
        mask: Option<Vec<bool>>,
    ) -> Reduced<O::State, S, A, K>
    where
        E: Expr<Elem = T, Shape = S>,
        T: Copy,
        O: Joins<T>,
        S: ReduceShape<A, K, Out: Results<O::State>>,
    {
        let name = O::NAME;
        if S::BITS.count_ones() > 1 && S::RANK > 1 && !O::IS_REORDERABLE {
            refuse!(
                "reduction operation '{name}' is not reorderable, so at most one axis may be specified"
            );
        }
        let initial = initial.or_else(O::identity);
        if mask.is_some() && initial.is_none() {
            refuse!(
                "reduction operation '{name}' does not have an identity, so to use a where mask one has to \
                 specify 'initial'"
            );
        }
        let results: usize = self.results().lens().as_ref().iter().product();
        if initial.is_none() && self.count() == 0 && results > 0 {
            Error::NoIdentity { reduction: name }.panic();
        }
        let joined_with = |before: Option<O::State>, elements: &[T], copy: &mut Vec<O::State>| {
            let states = O::states(elements, copy);
            match (before, states.split_first()) {
                (Some(before), _) => Some(O::all(before, states)),
                (None, Some((first, rest))) => Some(O::all(*first, rest)),
                (None, None) => None,
            }
        };
        if O::IN_PARTS && mask.is_none() && results == 1 {
            let fill = |results: &mut [O::State]| {
                let (mut joined, mut copy) = (initial, Vec::new());
                self.for_each_block(&mut |block| joined = joined_with(joined, block, &mut copy));
                results.fill(joined.unwrap_or(O::State::ZERO));
            };
            return self
                .results()
                .collect(O::State::ZERO, fill, |result| result);
        }
        self.of_chosen(mask, O::State::ZERO, |chosen| {
            joined_with(initial, chosen, &mut Vec::new()).unwrap_or(O::State::ZERO)
        })
    }
}

impl<E, T, S, A> Reduction<E, A>
where
    E: Expr<Elem = T, Shape = S>,
    S: Shape,
{
    /// The elements along the axis, each joined with all before it by an operator of
    /// [`np::ufunc`](crate::np::ufunc); NumPy's `np.subtract.accumulate(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.subtract.accumulate([9, 2, 3])), arr!([9, 7, 4]));
    /// ```
    #[doc(alias = "np.ufunc.accumulate")]
    #[must_use]
    #[track_caller]
    pub fn accumulated_by<O>(self, _operator: O) -> Owned<O::State, S::Accumulated>
    where
        T: Copy,
        O: Joins<T>,
        S: Accumulates<A>,
    {
        self.joining(O::state, O::join)
    }
}
