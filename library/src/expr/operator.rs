//! The operators, as types.

use crate::element::{
    Added, Alternative, Bitwise, Cast, Compare, Comparison, Factor, InWhole, Negated, Number,
    Promote, Quotients, Shifted, Signed, Subtracted,
};
use crate::error::Error;

use super::retained::{Computed, Pending, Retained};

/// An operator on elements of types `A` and `B`.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{A}` and `{B}`",
    label = "no result type for `{A}` and `{B}`"
)]
pub trait BinaryOperator<A, B> {
    crate::sealed::seal!(required);

    /// The type of the result.
    type Out;
    /// Where results that are computed several at once are kept.
    type Retained: Retained<Self::Out>;
    /// Whether results are computed several at once.
    #[doc(hidden)]
    const COMPUTES_AT_ONCE: bool = false;
    /// Whether this is `a ** b`, which has a simple form for some `b`.
    #[doc(hidden)]
    const IS_POWER: bool = false;
    /// Whether this divides, which by a literal is a product.
    #[doc(hidden)]
    const IS_DIVISION: bool = false;
    /// Whether AVX-512 alone has what it takes; as that of an expression.
    #[doc(hidden)]
    const FOR_AVX512: bool = false;

    /// The result.
    fn apply(a: A, b: B) -> Self::Out;

    /// The result for a `b` that is a literal of this value, with which it is simple.
    #[doc(hidden)]
    #[inline(always)]
    fn apply_literal(a: A, b: B, _value: f64) -> Self::Out {
        Self::apply(a, b)
    }

    /// Results of several at once: of those that a function yields for positions. With `IS_SAME`, the second
    /// is the same for all.
    #[doc(hidden)]
    fn apply_to_all<const IS_SAME: bool>(
        operands: impl Fn(usize) -> (A, B),
        results: Pending<'_, Self::Out>,
    ) -> Computed<'_, Self::Out> {
        results.write(|position| {
            let (a, b) = operands(position);
            Self::apply(a, b)
        })
    }

    /// Whether it panics for some elements, where those of type `B` may be negative or not.
    #[doc(hidden)]
    #[inline(always)]
    fn may_fail(_may_be_negative: bool) -> bool {
        false
    }

    /// Whether operands that are integers and take the type of the other one fit into it.
    ///
    /// # Errors
    /// `Python integer 300 out of bounds for uint8`
    #[doc(hidden)]
    #[inline(always)]
    fn check(_integers: [Option<i128>; 2]) -> Result<(), Error> {
        Ok(())
    }

    /// What it makes of two integers that take the type of what is beside them, if that is such an integer.
    #[doc(hidden)]
    #[inline(always)]
    fn of_integers(_integers: [Option<i128>; 2]) -> Option<i128> {
        None
    }
}

/// Operators on two elements, promoted to a type `P`. Every type that comes out is a parameter: it is
/// unknown where there is no such operation, which is then reported once.
macro_rules! binary_operators {
    ($($(#[$doc:meta])* $name:ident <$($type:ident),*> [$($bound:tt)*] -> $out:ty, |$a:ident, $b:ident| $result:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, $($type),*> BinaryOperator<A, B> for $name
        where
            A: Promote<B, Out = P>,
            $($bound)*
        {
            crate::sealed::seal!();

            type Out = $out;
            type Retained = ();

            #[inline(always)]
            fn apply(a: A, b: B) -> $out {
                let ($a, $b) = A::promote(a, b);
                $result
            }

            #[inline(always)]
            fn check(integers: [Option<i128>; 2]) -> Result<(), Error> {
                A::check(integers)
            }
        }
    )*};
}
pub(super) use binary_operators;

binary_operators! {
    /// `a + b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.add.outer([1, 2], [10, 20])), arr!([[11, 21], [12, 22]]));
    /// ```
    Add<P, R> [P: Added<Out = R>] -> R, |a, b| a.added(b);
    /// `a - b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.subtract.accumulate([9, 3, 1])), arr!([9, 6, 5]));
    /// ```
    Subtract<P, R> [P: Subtracted<Out = R>] -> R, |a, b| a.minus(b);
    /// `a * b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.multiply.outer([1, 2], [3, 4])), arr!([[3, 4], [6, 8]]));
    /// ```
    Multiply<P, R> [P: Factor<Out = R>] -> R, |a, b| a.multiplied(b);
    /// `a & b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.bitwise_and.reduce([0b110, 0b011])), 0b010);
    /// ```
    #[doc(alias = "np.bitwise_and")]
    And<P, R> [P: Bitwise<Out = R>] -> R, |a, b| a.bits_of_both(b);
    /// `a | b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.bitwise_or.reduce([0b110, 0b011])), 0b111);
    /// ```
    #[doc(alias = "np.bitwise_or")]
    Or<P, R> [P: Bitwise<Out = R>] -> R, |a, b| a.bits_of_either(b);
    /// `a ^ b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.bitwise_xor.reduce([0b110, 0b011])), 0b101);
    /// ```
    #[doc(alias = "np.bitwise_xor")]
    Xor<P, R> [P: Bitwise<Out = R>] -> R, |a, b| a.bits_of_one(b);
    /// `a << b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.left_shift.outer([1, 3], [0, 2])), arr!([[1, 4], [3, 12]]));
    /// ```
    #[doc(alias = "np.left_shift")]
    ShiftLeft<P, W, R> [P: InWhole<Whole = W>, W: Shifted<Out = R>] -> R,
        |a, b| a.in_whole().moved_up(b.in_whole());
    /// `a >> b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.right_shift.outer([8, 9], [0, 3])), arr!([[8, 1], [9, 1]]));
    /// ```
    #[doc(alias = "np.right_shift")]
    ShiftRight<P, W, R> [P: InWhole<Whole = W>, W: Shifted<Out = R>] -> R,
        |a, b| a.in_whole().moved_down(b.in_whole());
}

/// Operators on two elements that are calculated in a type `R` of their own, whatever they have together.
macro_rules! inexact_operators {
    ($($(#[$doc:meta])* $name:ident [$($bound:tt)*] |$a:ident, $b:ident| $result:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, P, R> BinaryOperator<A, B> for $name
        where
            A: Promote<B, Out = P> + Cast<R>,
            B: Cast<R>,
            $($bound)*
        {
            crate::sealed::seal!();

            type Out = R;
            type Retained = ();

            #[inline(always)]
            fn apply(a: A, b: B) -> R {
                let ($a, $b): (R, R) = (a.cast(), b.cast());
                $result
            }
        }
    )*};
}
pub(super) use inexact_operators;

/// `a / b`
///
/// ```
/// # use ndview::prelude::*;
/// assert_eq!(arr!(np.divide.outer([1, 3], [2, 4])), arr!([[0.5, 0.25], [1.5, 0.75]]));
/// ```
#[doc(alias = "np.true_divide")]
pub struct Divide;

impl<A, B, P, R> BinaryOperator<A, B> for Divide
where
    A: Promote<B, Out = P>,
    P: Quotients<A, B, Out = R>,
{
    crate::sealed::seal!();

    type Out = R;
    type Retained = ();

    #[inline(always)]
    fn apply(a: A, b: B) -> R {
        P::quotient(a, b)
    }
}

/// Comparisons. They are `bool` even where the types of the elements are not settled yet.
macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident $below:literal $above:literal $ordered:tt |$a:ident, $b:ident| $result:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl Comparison for $name {
            crate::sealed::seal!();

            const BELOW: bool = $below;
            const ABOVE: bool = $above;

            #[inline(always)]
            fn of<T: Number>($a: T, $b: T) -> bool {
                $result
            }

            #[inline(always)]
            fn of_ordered<T: PartialOrd + ?Sized>(a: &T, b: &T) -> bool {
                a $ordered b
            }
        }

        impl<A: Compare<B>, B> BinaryOperator<A, B> for $name {
            crate::sealed::seal!();

            type Out = bool;
            type Retained = ();

            #[inline(always)]
            fn apply(a: A, b: B) -> bool {
                a.compare::<$name>(b)
            }
        }
    )*};
}
comparisons! {
    /// `a < b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.less.outer([1, 2], [1, 2])), arr!([[false, true], [false, false]]));
    /// ```
    Less true false < |a, b| a.less(b);
    /// `a <= b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.less_equal.outer([1, 2], [1, 2])), arr!([[true, true], [false, true]]));
    /// ```
    #[doc(alias = "np.less_equal")]
    LessEqual true false <= |a, b| a.less_equal(b);
    /// `a > b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.greater.outer([1, 2], [1, 2])), arr!([[false, false], [true, false]]));
    /// ```
    Greater false true > |a, b| a.greater(b);
    /// `a >= b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.greater_equal.outer([1, 2], [1, 2])), arr!([[true, false], [true, true]]));
    /// ```
    #[doc(alias = "np.greater_equal")]
    GreaterEqual false true >= |a, b| a.greater_equal(b);
    /// `a == b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.equal.outer([1, 2], [1, 2])), arr!([[true, false], [false, true]]));
    /// ```
    Equal false false == |a, b| a == b;
    /// `a != b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.not_equal.outer([1, 2], [1, 2])), arr!([[false, true], [true, false]]));
    /// ```
    #[doc(alias = "np.not_equal")]
    NotEqual true true != |a, b| a != b;
}

/// An operator on elements of type `A`.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{A}`",
    label = "not for elements of type `{A}`"
)]
pub trait UnaryOperator<A> {
    crate::sealed::seal!(required);

    /// The type of the result.
    type Out;
    /// Where results that are computed several at once are kept.
    type Retained: Retained<Self::Out>;
    /// Whether results are computed several at once.
    #[doc(hidden)]
    const COMPUTES_AT_ONCE: bool = false;
    /// Whether AVX-512 alone has what it takes; as that of an expression.
    #[doc(hidden)]
    const FOR_AVX512: bool = false;

    /// The result.
    fn apply(a: A) -> Self::Out;

    /// Results of several at once: of those that a function yields for positions.
    #[doc(hidden)]
    fn apply_to_all(
        operands: impl Fn(usize) -> A,
        results: Pending<'_, Self::Out>,
    ) -> Computed<'_, Self::Out> {
        results.write(|position| Self::apply(operands(position)))
    }
}

/// Operators on one element.
macro_rules! unary_operators {
    ($($(#[$doc:meta])* $name:ident $(<$($type:ident),*>)? [$($bound:tt)*] -> $out:ty, |$a:ident| $result:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A $($(, $type)*)?> UnaryOperator<A> for $name
        where
            $($bound)*
        {
            crate::sealed::seal!();

            type Out = $out;
            type Retained = ();

            #[inline(always)]
            fn apply($a: A) -> $out {
                $result
            }
        }
    )*};
}
pub(super) use unary_operators;

unary_operators! {
    /// `-a`
    Negative<R> [A: Negated<Out = R>] -> R, |a| a.negated();
    /// `+a`
    Positive<R> [A: Signed<Out = R>] -> R, |a| a.same();
    /// `~a`
    Invert<R> [A: Bitwise<Out = R>] -> R, |a| a.inverted();
}

/// An operator on elements of types `A`, `B` and `C`.
#[diagnostic::on_unimplemented(
    message = "NumPy has no such operation on elements of type `{A}`, `{B}` and `{C}`",
    label = "no result type for `{A}`, `{B}` and `{C}`"
)]
pub trait TernaryOperator<A, B, C> {
    crate::sealed::seal!(required);

    /// The type of the result.
    type Out;

    /// The result.
    fn apply(a: A, b: B, c: C) -> Self::Out;

    /// Whether the last two, if they are integers that take the type of the other one, fit into it.
    ///
    /// # Errors
    /// `Python integer 300 out of bounds for uint8`
    fn check(integers: [Option<i128>; 2]) -> Result<(), Error>;
}

/// `np.where(condition, x, y)`: one of two elements, by a condition.
pub struct Where;

impl<C: Cast<bool>, A: Alternative<B, Out = R>, B, R> TernaryOperator<C, A, B> for Where {
    crate::sealed::seal!();

    type Out = R;

    #[inline(always)]
    fn apply(condition: C, first: A, second: B) -> R {
        A::choose(condition.cast(), first, second)
    }

    #[inline(always)]
    fn check(integers: [Option<i128>; 2]) -> Result<(), Error> {
        A::check(integers)
    }
}
