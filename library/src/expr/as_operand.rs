//! Operators within a larger expression. What they make of Python's numbers alone, of literals and of integers with
//! which Rust counts, is such a number again, which takes the type of what is beside it: `n - 1` in `a / (n - 1)`.

use super::operator::{Add, BinaryOperator, Divide, Multiply, Subtract};
#[cfg(feature = "complex")]
use crate::element::complex;
use crate::element::{Storable, float, int};
use crate::error::Error;

/// An operator whose result is an operand.
pub struct AsOperand<O>(pub O);

/// What an operator makes of a number of type `Self` and one of type `B`, as the operand of another, where by itself
/// it were an `R`.
pub trait MakesOperand<B, R> {
    crate::sealed::seal!(required);

    /// The operand.
    type Out;

    /// The operand.
    fn operand(result: R) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<T: Storable, B, R> MakesOperand<B, R> for T {
    crate::sealed::seal!();

    type Out = R;

    #[inline(always)]
    fn operand(result: R) -> R {
        result
    }
}

/// The same, where the other number is one of Python's.
pub trait BesideLiteral<R> {
    crate::sealed::seal!(required);

    /// The operand.
    type Out;

    /// The operand.
    fn operand(result: R) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<T: Storable, R> BesideLiteral<R> for T {
    crate::sealed::seal!();

    type Out = R;

    #[inline(always)]
    fn operand(result: R) -> R {
        result
    }
}

/// What Python's numbers yield where nothing is beside them, as such a number.
pub trait Weakened {
    crate::sealed::seal!(required);

    /// Python's number.
    type Weak;

    /// It as Python's number.
    fn weakened(self) -> Self::Weak;
}

impl Weakened for i64 {
    crate::sealed::seal!();

    type Weak = int;

    #[inline(always)]
    fn weakened(self) -> int {
        int(self.into())
    }
}

impl Weakened for f64 {
    crate::sealed::seal!();

    type Weak = float;

    #[inline(always)]
    fn weakened(self) -> float {
        float(self)
    }
}

macro_rules! literals {
    ($($literal:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<B: BesideLiteral<R>, R> MakesOperand<B, R> for $literal {
            crate::sealed::seal!();

            type Out = B::Out;

            #[inline(always)]
            fn operand(result: R) -> B::Out {
                B::operand(result)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R: Weakened> BesideLiteral<R> for $literal {
            crate::sealed::seal!();

            type Out = R::Weak;

            #[inline(always)]
            fn operand(result: R) -> R::Weak {
                result.weakened()
            }
        }
    )*};
}
literals! { int float }

#[cfg(feature = "complex")]
mod of_complex {
    use super::*;

    #[diagnostic::do_not_recommend]
    impl<B, R> MakesOperand<B, R> for complex {
        crate::sealed::seal!();

        type Out = R;

        #[inline(always)]
        fn operand(result: R) -> R {
            result
        }
    }

    #[diagnostic::do_not_recommend]
    impl<R> BesideLiteral<R> for complex {
        crate::sealed::seal!();

        type Out = R;

        #[inline(always)]
        fn operand(result: R) -> R {
            result
        }
    }
}

macro_rules! nested {
    ($($operator:ident by $checked:ident;)*) => {$(
        impl<A, B, R, Z> BinaryOperator<A, B> for AsOperand<$operator>
        where
            $operator: BinaryOperator<A, B, Out = R>,
            A: MakesOperand<B, R, Out = Z>,
        {
            crate::sealed::seal!();

            type Out = Z;
            type Retained = ();
            const IS_DIVISION: bool = $operator::IS_DIVISION;

            #[inline(always)]
            fn apply(a: A, b: B) -> Z {
                A::operand($operator::apply(a, b))
            }

            #[inline(always)]
            fn apply_literal(a: A, b: B, value: f64) -> Z {
                A::operand($operator::apply_literal(a, b, value))
            }

            #[inline(always)]
            fn check(integers: [Option<i128>; 2]) -> Result<(), Error> {
                $operator::check(integers)
            }

            #[inline(always)]
            fn of_integers([a, b]: [Option<i128>; 2]) -> Option<i128> {
                $checked(a?, b?)
            }
        }
    )*};
}
nested! {
    Add by sum;
    Subtract by difference;
    Multiply by product;
    Divide by none;
}

fn sum(a: i128, b: i128) -> Option<i128> {
    a.checked_add(b)
}

fn difference(a: i128, b: i128) -> Option<i128> {
    a.checked_sub(b)
}

fn product(a: i128, b: i128) -> Option<i128> {
    a.checked_mul(b)
}

/// A quotient is a float.
fn none(_: i128, _: i128) -> Option<i128> {
    None
}
