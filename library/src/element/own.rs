//! Numbers that stay what they are beside others of their type and beside literals: Rust's integers and floats, and
//! the user's own.

use super::Cast;
use super::compare::Comparison;
use super::each::for_each_number;
use super::holds::{Dtype, Named};
use super::literal::{float, int};
use super::promote::Promote;
use super::store::StoreInto;
use super::weak;
use crate::error::Error;

/// A number that an integer literal beside it becomes.
///
/// What literals are beside it is said of all such numbers at once, so that a function over any of them need
/// not ask for it, and so that it is known before Rust has settled for `f64` or `i32`.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` are not known to be numbers",
    label = "nothing can be calculated with `{Self}`",
    note = "a function over `f32` and `f64` asks for `T: Float`"
)]
pub trait TakesIntegers: Clone + PartialOrd {
    crate::sealed::seal!(required);

    /// What messages call it, if there are integers that it does not hold ([`Dtype`]).
    type Name;

    /// The number that an integer is.
    #[doc(hidden)]
    fn of_integer(integer: int) -> Self;

    /// Whether integers that become such numbers fit.
    ///
    /// # Errors
    /// `Python integer 300 out of bounds for uint8`
    #[doc(hidden)]
    #[inline(always)]
    fn fits(_integers: [Option<i128>; 2]) -> Result<(), Error> {
        Ok(())
    }

    /// The answer of a comparison with an integer.
    #[doc(hidden)]
    #[inline(always)]
    fn beside_integer<C: Comparison>(self, integer: int) -> bool {
        C::of_ordered(&self, &Self::of_integer(integer))
    }

    /// The answer of a comparison of an integer with it.
    #[doc(hidden)]
    #[inline(always)]
    fn after_integer<C: Comparison>(self, integer: int) -> bool {
        C::of_ordered(&Self::of_integer(integer), &self)
    }
}

/// A number that a float literal beside it becomes.
pub trait TakesFloats: TakesIntegers {
    crate::sealed::seal!(required);

    /// The number that a float is.
    #[doc(hidden)]
    fn of_float(value: f64) -> Self;
}

/// Integers do not hold every literal, and are compared with those that they do not hold.
macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl TakesIntegers for $integer {
            crate::sealed::seal!();

            type Name = <$integer as Named>::Name;

            #[inline(always)]
            fn of_integer(integer: int) -> Self {
                integer.cast()
            }

            #[inline(always)]
            fn fits(integers: [Option<i128>; 2]) -> Result<(), Error> {
                weak::fits::<$integer>(integers)
            }

            #[inline(always)]
            fn beside_integer<C: Comparison>(self, integer: int) -> bool {
                match <$integer>::try_from(integer.0) {
                    Ok(other) => C::of(self, other),
                    Err(_) if integer.0 > 0 => C::BELOW,
                    Err(_) => C::ABOVE,
                }
            }

            #[inline(always)]
            fn after_integer<C: Comparison>(self, integer: int) -> bool {
                match <$integer>::try_from(integer.0) {
                    Ok(first) => C::of(first, self),
                    Err(_) if integer.0 > 0 => C::ABOVE,
                    Err(_) => C::BELOW,
                }
            }
        }
    )*};
}
for_each_number!(signed unsigned => integers! {});

impl<T: TakesIntegers> Dtype for T {
    crate::sealed::seal!();

    type Name = T::Name;
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
    ($($literal:ident [$bound:ident] |$value:ident| $number:expr,
        |$this:ident| $last:expr, $first:expr, |$integers:ident| $fits:expr;
    )*) => {$(
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
                let $this = self;
                $last
            }

            #[inline(always)]
            fn check($integers: [Option<i128>; 2]) -> Result<(), Error> {
                $fits
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
            fn compared<C: Comparison>(self, $this: T) -> bool {
                let $value = self;
                $first
            }

            #[inline(always)]
            fn check($integers: [Option<i128>; 2]) -> Result<(), Error> {
                $fits
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

            #[inline(always)]
            fn check(integer: Option<i128>) -> Result<(), Error> {
                let $integers = [integer, None];
                $fits
            }
        }
    )*};
}
literals! {
    int [TakesIntegers] |literal| T::of_integer(literal),
        |this| this.beside_integer::<C>(literal), this.after_integer::<C>(literal), |integers| T::fits(integers);
    float [TakesFloats] |literal| T::of_float(literal.0),
        |this| C::of_ordered(&this, &T::of_float(literal.0)), C::of_ordered(&T::of_float(literal.0), &this), |_integers| Ok(());
}
