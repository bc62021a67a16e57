//! What `arr!` asks of operators, in the words of those who wrote them.

use super::{Binary, Unary};
use crate::expr::{BinaryOperator, UnaryOperator, Yields};
use crate::shape::Broadcast;

/// Operators that are refused in the same words: a trait whose function the macro calls, of two operands, and one of
/// their elements, which is what the compiler reports.
///
/// What comes out is written as it follows, not as a parameter: then the compiler finds what is missing while it works
/// that out, and reports it for the call itself, without the implementations that lead there. The type of the results
/// is unknown then, and nothing follows from it.
macro_rules! of_two {
    ($($(#[$words:meta])* $asks:ident by $combines:ident;)*) => {$(
        #[doc = concat!("Two operands that an operator which [`", stringify!($asks), "`] combines.")]
        pub trait $combines<A, B>: Sized {
            crate::sealed::seal!(required);

            /// The expression.
            type Out;

            /// The expression. The operator comes last: until then the compiler has nothing to report, and then
            /// it knows both operands.
            fn combine(a: A, b: B, operator: Self) -> Self::Out;
        }

        // The element types come first, so that a failure is reported with both of them known.
        impl<O, A, B, T, U> $combines<A, B> for O
        where
            A: Yields<Elem = T>,
            B: Yields<Elem = U>,
            A::Shape: Broadcast<B::Shape>,
            O: $asks<T, U>,
        {
            crate::sealed::seal!();

            type Out = Binary<
                O,
                A,
                B,
                <A::Shape as Broadcast<B::Shape>>::Out,
                <O as $asks<T, U>>::Out,
            >;

            #[inline(always)]
            fn combine(a: A, b: B, _: O) -> Self::Out {
                Binary::new(a, b)
            }
        }

        /// A [`BinaryOperator`] on elements of types `A` and `B`.
        $(#[$words])*
        pub trait $asks<A, B> {
            crate::sealed::seal!(required);

            /// The type of the results.
            type Out;
        }

        #[diagnostic::do_not_recommend]
        impl<O: BinaryOperator<A, B, Out = R>, A, B, R> $asks<A, B> for O {
            crate::sealed::seal!();

            type Out = R;
        }
    )*};
}
of_two! {
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}` and `{B}`",
        label = "not for `{A}` and `{B}`",
        note = "a type of your own becomes a number by `impl ndview::Arithmetic for ..`, a type parameter by a bound \
                such as `T: ndview::Float`"
    )]
    #[cfg_attr(
        feature = "complex",
        diagnostic::on_unimplemented(
            note = "of complex numbers, take the parts: `.real` and `.imag`"
        )
    )]
    Calculates by Calculate;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}` and `{B}`",
        label = "there is no difference of `{A}` and `{B}`",
        note = "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Subtracts by TakeAway;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{A}` and `{B}`",
        label = "not integers or bools",
        note = "a power is written with `**`, and comparisons are put in parentheses beside `&` and `|`: \
                `(a > 1) & (a < 4)`"
    )]
    CombinesBits by CombineBits;

    #[diagnostic::on_unimplemented(
        message = "no common type for elements of type `{A}` and `{B}`",
        label = "`{A}` and `{B}` cannot be compared"
    )]
    Compares by CompareEach;
}

/// As [`of_two`], of one operand.
macro_rules! of_one {
    ($($(#[$words:meta])* $asks:ident by $applies:ident;)*) => {$(
        #[doc = concat!("An operand of an operator which [`", stringify!($asks), "`].")]
        pub trait $applies<A>: Sized {
            crate::sealed::seal!(required);

            /// The expression.
            type Out;

            /// The expression.
            fn apply_to(a: A, operator: Self) -> Self::Out;
        }

        impl<O, A: Yields<Elem = T>, T> $applies<A> for O
        where
            O: $asks<T>,
        {
            crate::sealed::seal!();

            type Out = Unary<O, A, <O as $asks<T>>::Out>;

            #[inline(always)]
            fn apply_to(a: A, _: O) -> Self::Out {
                Unary::new(a)
            }
        }

        /// A [`UnaryOperator`] on elements of type `A`.
        $(#[$words])*
        pub trait $asks<A> {
            crate::sealed::seal!(required);

            /// The type of the results.
            type Out;
        }

        #[diagnostic::do_not_recommend]
        impl<O: UnaryOperator<A, Out = R>, A, R> $asks<A> for O {
            crate::sealed::seal!();

            type Out = R;
        }
    )*};
}
of_one! {
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}`",
        label = "not for elements of type `{A}`",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    CalculatesOne by CalculateOne;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}`",
        label = "there is no negative of such elements",
        note = "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Negates by Negate;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{A}`",
        label = "neither integers nor bools"
    )]
    InvertsBits by InvertBits;
}
