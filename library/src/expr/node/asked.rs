//! What operators ask of the elements of their operands, in the words of those who wrote them.

use super::{By, TwoOperands, Unary};
use crate::axis::verdict::{Choice, Known, Unasked, UnaskedOfSecond, Unknown};
use crate::element::{AtMost, Cast, OfKind, StoreInto};
use crate::expr::{Astype, BinaryOperator, UnaryOperator, Yields};

/// Operators that are refused in the same words: a trait of the types of both elements, whose function makes the
/// expression. Where the words have more in them than those, it is a type, which the macro gives.
///
/// `arr!` does not say of which `K` the question is. As long as it is open, which is where nothing is implemented, the
/// type of the results is unknown, and nothing follows from it; nor does the compiler propose a bound that would mend it,
/// which of a type parameter were one that nobody is to write.
macro_rules! of_two {
    ($($(#[$words:meta])* $asks:ident $(<$name:ident>)?;)*) => {$(
        /// A [`BinaryOperator`] on elements of types `A` and `B`.
        $(#[$words])*
        pub trait $asks<A, B, $($name,)? K: Choice = Known>: Sized {
            crate::sealed::seal!(required);

            /// The operator, and the type of its results.
            type By;

            /// The operands, which are still to be brought [`in_one_shape`](super::InOneShape::in_one_shape). The operator comes last: until then the
            /// compiler has nothing to report, and then it knows both operands.
            #[inline(always)]
            fn combine<E, F>(a: E, b: F, _operator: Self) -> TwoOperands<Self::By, E, F>
            where
                E: Yields<Elem = A>,
                F: Yields<Elem = B>,
            {
                TwoOperands::new(a, b)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<O: BinaryOperator<A, B, Out = R>, A, B, $($name,)? R> $asks<A, B, $($name,)?> for O {
            crate::sealed::seal!();

            type By = By<O, R>;
        }

        #[diagnostic::do_not_recommend]
        impl<O, A: Unknown, B, $($name,)?> $asks<A, B, $($name,)? Unasked> for O {
            crate::sealed::seal!();

            type By = A;
        }

        #[diagnostic::do_not_recommend]
        impl<O, A, B: Unknown, $($name,)?> $asks<A, B, $($name,)? UnaskedOfSecond> for O {
            crate::sealed::seal!();

            type By = B;
        }
    )*};
}
of_two! {
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}` and `{B}`",
        label = "not for `{A}` and `{B}`",
        note = "a type of your own becomes a number by `impl ndview::Arithmetic for ..`, a type parameter by a bound \
                such as `T: ndview::Float`; an `Option` yields what it holds by `.unwrap()`"
    )]
    Calculates;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}` and `{B}`",
        label = "there is no difference of `{A}` and `{B}`",
        note = "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Subtracts;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{A}` and `{B}`",
        label = "not integers or bools",
        note = "a power is written with `**`, and comparisons are put in parentheses beside `&` and `|`: \
                `(a > 1) & (a < 4)`"
    )]
    CombinesBits;

    #[diagnostic::on_unimplemented(
        message = "no common type for elements of type `{A}` and `{B}`",
        label = "`{A}` and `{B}` cannot be compared",
        note = "elements of your own are compared by `impl ndview::Ordered for ..`, those of a type parameter by a bound \
                such as `T: ndview::Float`"
    )]
    Compares;

    #[diagnostic::on_unimplemented(
        message = "ufunc '{N}' not supported for the input types",
        label = "not for elements of type `{A}` and `{B}`",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    #[cfg_attr(
        feature = "complex",
        diagnostic::on_unimplemented(
            note = "of complex numbers, take the parts: `.real` and `.imag`"
        )
    )]
    Supports<N>;
}

/// As [`of_two`], of one operand.
macro_rules! of_one {
    ($($(#[$words:meta])* $asks:ident $(<$name:ident>)?;)*) => {$(
        /// A [`UnaryOperator`] on elements of type `A`.
        $(#[$words])*
        pub trait $asks<A, $($name,)? K: Choice = Known>: Sized {
            crate::sealed::seal!(required);

            /// The operator, and the type of its results.
            type By;

            /// The expression.
            #[inline(always)]
            fn apply_to<E: Yields<Elem = A>>(a: E, _operator: Self) -> Unary<Self::By, E> {
                Unary::new(a)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<O: UnaryOperator<A, Out = R>, A, $($name,)? R> $asks<A, $($name,)?> for O {
            crate::sealed::seal!();

            type By = By<O, R>;
        }

        #[diagnostic::do_not_recommend]
        impl<O, A: Unknown, $($name,)?> $asks<A, $($name,)? Unasked> for O {
            crate::sealed::seal!();

            type By = A;
        }
    )*};
}
of_one! {
    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}`",
        label = "not for elements of type `{A}`",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    CalculatesOne;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no such operation on elements of type `{A}`",
        label = "there is no negative of such elements",
        note = "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    Negates;

    #[diagnostic::on_unimplemented(
        message = "NumPy has no bitwise operation on elements of type `{A}`",
        label = "neither integers nor bools"
    )]
    InvertsBits;

    #[diagnostic::on_unimplemented(
        message = "ufunc '{N}' not supported for the input types",
        label = "not for elements of type `{A}`",
        note = "a function over `f32` and `f64` has the bound `T: ndview::Float`"
    )]
    #[cfg_attr(
        feature = "complex",
        diagnostic::on_unimplemented(
            note = "of complex numbers, take the parts: `.real` and `.imag`"
        )
    )]
    SupportsOne<N>;
}

/// A type that elements of type `T` can be converted to.
#[diagnostic::on_unimplemented(
    message = "elements of type `{T}` cannot be converted to `{Self}`",
    label = "there is no conversion from `{T}` to `{Self}`"
)]
#[cfg_attr(
    feature = "complex",
    diagnostic::on_unimplemented(note = "of complex numbers, take a part: `.real` or `.imag`")
)]
pub trait ConvertedFrom<T, K: Choice = Known>: Sized {
    crate::sealed::seal!(required);

    /// The operator, and the type of its results.
    type By;

    /// The expression.
    #[inline(always)]
    fn converted<E: Yields<Elem = T>>(a: E) -> Unary<Self::By, E> {
        Unary::new(a)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Cast<U>, U> ConvertedFrom<T> for U {
    crate::sealed::seal!();

    type By = By<Astype<U>, U>;
}

#[diagnostic::do_not_recommend]
impl<T: Unknown, U> ConvertedFrom<T, Unasked> for U {
    crate::sealed::seal!();

    type By = U;
}

/// Conversions that not every two types have: a trait of the type that elements of type `T` are converted to.
macro_rules! of_rule {
    ($($(#[$words:meta])* $asks:ident [$($bound:tt)*];)*) => {$(
        $(#[$words])*
        pub trait $asks<T, K: Choice = Known>: Sized {
            crate::sealed::seal!(required);

            /// The operator, and the type of its results.
            type By;

            /// The expression.
            #[inline(always)]
            fn converted<E: Yields<Elem = T>>(a: E) -> Unary<Self::By, E> {
                Unary::new(a)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Cast<U>, U> $asks<T> for U
        where
            $($bound)*
        {
            crate::sealed::seal!();

            type By = By<Astype<U>, U>;
        }

        #[diagnostic::do_not_recommend]
        impl<T: Unknown, U> $asks<T, Unasked> for U {
            crate::sealed::seal!();

            type By = U;
        }
    )*};
}
of_rule! {
    /// A type of the kind of `T`, or of one that comes after it: `casting='same_kind'`.
    ///
    /// ```compile_fail
    /// # use ndview::prelude::*;
    /// let a = arr!([1.5, 2.5]);
    /// arr!(np.add(a, 1, dtype=np.int64));
    /// ```
    /// ```
    /// # use ndview::prelude::*;
    /// let a = arr!([1.5, 2.5]);
    /// assert_eq!(arr!(np.add(a, 1, dtype=np.int64, casting="unsafe")), arr!([2, 3]));
    /// ```
    #[diagnostic::on_unimplemented(
        message = "Cannot cast from elements of type `{T}` to `{Self}` with casting rule 'same_kind'",
        label = "`{Self}` is of a kind that `{T}` is not converted to without being asked",
        note = "`casting=\"unsafe\"` asks for it"
    )]
    OfSameKind [T: OfKind<Kind: AtMost<U::Kind>>, U: OfKind];
    /// A type that holds all of `T`: `casting='safe'`.
    ///
    /// ```compile_fail
    /// # use ndview::prelude::*;
    /// let a = arr!([1.5_f64, 2.5]);
    /// let _ = arr!(a.astype(np.float32, casting="safe"));
    /// ```
    #[diagnostic::on_unimplemented(
        message = "Cannot cast from elements of type `{T}` to `{Self}` according to the rule 'safe'",
        label = "`{Self}` does not hold every `{T}`",
        note = "`casting=\"unsafe\"` converts them all the same"
    )]
    Holding [T: StoreInto<U>];
}
