//! Numbers that stay what they are beside others of their type and beside literals: `f32`, `f64`, and the
//! user's own.

use super::compare::Comparison;
use super::holds::{Dtype, NoInteger};
use super::literal::{float, int};
use super::promote::Promote;
use super::store::StoreInto;

/// A number that an integer literal beside it becomes.
///
/// What literals are beside it is said of all such numbers at once, so that a function over any of them need
/// not ask for it, and so that it is known before Rust has settled for `f64`.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` are not known to be numbers",
    label = "nothing can be calculated with `{Self}`",
    note = "a function over `f32` and `f64` asks for `T: Float`"
)]
pub trait TakesIntegers: Clone + PartialOrd {
    crate::sealed::seal!(required);

    /// The number that an integer is.
    #[doc(hidden)]
    fn of_integer(integer: int) -> Self;
}

/// A number that a float literal beside it becomes.
pub trait TakesFloats: TakesIntegers {
    crate::sealed::seal!(required);

    /// The number that a float is.
    #[doc(hidden)]
    fn of_float(value: f64) -> Self;
}

impl<T: TakesIntegers> Dtype for T {
    crate::sealed::seal!();

    type Name = NoInteger;
}

impl<T: TakesIntegers> Promote<T> for T {
    crate::sealed::seal!();

    type Out = T;

    #[inline(always)]
    fn promote(self, other: T) -> (T, T) {
        (self, other)
    }

    #[inline(always)]
    fn compared<C: Comparison>(self, other: T) -> bool {
        C::of_ordered(&self, &other)
    }
}

/// Literals beside such a number.
macro_rules! literals {
    ($($literal:ident [$bound:ident] |$value:ident| $number:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: $bound> Promote<$literal> for T {
            crate::sealed::seal!();

            type Out = T;

            #[inline(always)]
            fn promote(self, $value: $literal) -> (T, T) {
                (self, $number)
            }

            #[inline(always)]
            fn compared<C: Comparison>(self, $value: $literal) -> bool {
                C::of_ordered(&self, &$number)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $bound> Promote<T> for $literal {
            crate::sealed::seal!();

            type Out = T;

            #[inline(always)]
            fn promote(self, other: T) -> (T, T) {
                let $value = self;
                ($number, other)
            }

            #[inline(always)]
            fn compared<C: Comparison>(self, other: T) -> bool {
                let $value = self;
                C::of_ordered(&$number, &other)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $bound> StoreInto<T> for $literal {
            crate::sealed::seal!();

            #[inline(always)]
            fn store(self) -> T {
                let $value = self;
                $number
            }

            #[inline(always)]
            fn another(stored: &T) -> T {
                stored.clone()
            }
        }
    )*};
}
literals! {
    int [TakesIntegers] |literal| T::of_integer(literal);
    float [TakesFloats] |literal| T::of_float(literal.0);
}
