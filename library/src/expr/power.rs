//! Powers: the operator `a ** b`, and the function that calculates in the widest numbers.

use super::Expr;
use super::operator::BinaryOperator;
use super::retained::{Block, Computed, Pending, Room};
use crate::axis::verdict::Unknown;
use crate::element::{Cast, Dtype, InWhole, NoInteger, Number, Promote, ToWidest, is_signed};
use crate::error::Error;

/// The two operators, each with the type that it calculates in.
macro_rules! powers {
    ($($(#[$doc:meta])* $name:ident by $convert:ident in $R:ident [$($bound:tt)*];)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, P, $R> BinaryOperator<A, B> for $name
        where
            A: Promote<B, Out = P>,
            $($bound)*
        {
            crate::sealed::seal!();
            type Out = $R;
            type Retained = Block<$R>;
            const COMPUTES_AT_ONCE: bool = $R::POWERS_AT_ONCE;
            const IS_POWER: bool = true;

            #[inline(always)]
            fn apply(a: A, b: B) -> $R {
                let (a, b) = A::promote(a, b);
                let (a, b): ($R, $R) = (a.$convert(), b.$convert());
                a.power(b)
            }

            #[inline(always)]
            fn apply_literal(a: A, b: B, value: f64) -> $R {
                let (a, b) = A::promote(a, b);
                let (a, b): ($R, $R) = (a.$convert(), b.$convert());
                a.simple_power(b, value)
            }

            #[inline(always)]
            fn apply_to_all<const IS_SAME: bool>(
                operands: impl Fn(usize) -> (A, B),
                results: Pending<'_, $R>,
            ) -> Computed<'_, $R> {
                let operands = |position| -> ($R, $R) {
                    let (a, b) = operands(position);
                    let (a, b) = A::promote(a, b);
                    (a.$convert(), b.$convert())
                };
                let mut bases = results.write(|position| operands(position).0);
                let numbers = bases.elements();
                if IS_SAME {
                    $R::raise_each(numbers, operands(0).1);
                } else {
                    let mut exponents = Room::empty();
                    let exponents = exponents.first(numbers.len());
                    let mut exponents = exponents.write(|position| operands(position).1);
                    $R::power_of_each(numbers, exponents.elements());
                }
                bases
            }

            #[inline(always)]
            fn may_fail(may_be_negative: bool) -> bool {
                may_be_negative && is_signed::<$R>()
            }

            #[inline(always)]
            fn check(integers: [Option<i128>; 2]) -> Result<(), Error> {
                A::check(integers)
            }
        }
    )*};
}
powers! {
    /// `a ** b`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.power.outer([2, 3], [1, 2])), arr!([[2, 4], [3, 9]]));
    /// ```
    Power by in_whole in R [P: InWhole<Whole = R>, R: Number];
    /// `np.float_power(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.float_power.outer([2, 4], [-1, 2])), arr!([[0.5, 4.0], [0.25, 16.0]]));
    /// ```
    #[doc(alias = "np.float_power")]
    FloatPower by cast in W [P: ToWidest<Widest = W> + Cast<W>, W: Number];
}

/// A literal exponent below zero.
pub struct NegativeExponent;

/// What may be raised to a negative power: elements of type `T`, which NumPy calls `N`, if they are no integers.
#[diagnostic::on_unimplemented(
    message = "Integers to negative integer powers are not allowed.",
    label = "the elements are of type `{T}`",
    note = "a float exponent makes floats of them: `a ** -1.0`"
)]
pub trait ExponentOf<N, T>: Sized {
    crate::sealed::seal!(required);

    /// The operand.
    #[inline(always)]
    fn of<E: Expr<Elem = T>>(self, operand: E) -> E
    where
        T: Dtype<Name = N>,
    {
        operand
    }
}

#[diagnostic::do_not_recommend]
impl<T> ExponentOf<NoInteger, T> for NegativeExponent {
    crate::sealed::seal!();
}

// The second one, so that nothing is concluded from there being one alone.
#[diagnostic::do_not_recommend]
impl<N: Unknown, T> ExponentOf<N, T> for NegativeExponent {
    crate::sealed::seal!();
}
