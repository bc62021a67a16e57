//! Comparisons of numbers, whatever their types: exact where integers are compared.

use super::literal::int;
use super::number::Number;
use alloc::string::String;

/// What one of type `B` can be compared with: numbers with numbers, strings with strings.
///
/// Two are compared as the type that they have together, except where that would not hold both: integers
/// with a sign beside those of 64 bits without one, and integers beside a literal, which need not fit.
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{Self}` and `{B}`",
    label = "`{Self}` and `{B}` cannot be compared"
)]
pub trait Compare<B> {
    crate::sealed::seal!(required);

    /// The answer of a comparison.
    fn compare<C: Comparison>(self, other: B) -> bool;
}

/// One of the six comparisons.
pub trait Comparison {
    crate::sealed::seal!(required);

    /// Its answer for two numbers of the same type.
    fn of<T: Number>(a: T, b: T) -> bool;
    /// Its answer for two of anything that has an order.
    fn of_ordered<T: PartialOrd + ?Sized>(a: &T, b: &T) -> bool;
    /// Its answer for a number and one that is larger than any of its type.
    const BELOW: bool;
    /// Its answer for a number and one that is smaller than any of its type.
    const ABOVE: bool;
}

/// Types that hold each other's numbers in one that both have together.
macro_rules! compared_promoted {
    ($($a:ident: $($b:ident)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl Compare<$b> for $a {
            crate::sealed::seal!();

            #[inline(always)]
            fn compare<C: Comparison>(self, other: $b) -> bool {
                let (a, b) = Promote::<$b>::promote(self, other);
                C::of(a, b)
            }
        }
    )*)*};
}
pub(super) use compared_promoted;

/// Integers of which one type has a sign, and the other none and as many bits or more.
macro_rules! compared_exactly {
    ($($signed:ident $unsigned:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Compare<$unsigned> for $signed {
            crate::sealed::seal!();

            #[inline(always)]
            fn compare<C: Comparison>(self, other: $unsigned) -> bool {
                if self < 0 {
                    return C::BELOW;
                }
                C::of(self as u128, other as u128)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Compare<$signed> for $unsigned {
            crate::sealed::seal!();

            #[inline(always)]
            fn compare<C: Comparison>(self, other: $signed) -> bool {
                if other < 0 {
                    return C::ABOVE;
                }
                C::of(self as u128, other as u128)
            }
        }
    )*};
}
pub(super) use compared_exactly;

/// Integers beside a literal, which may be beyond their type.
macro_rules! compared_with_literals {
    ($($integer:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Compare<int> for $integer {
            crate::sealed::seal!();

            #[inline(always)]
            fn compare<C: Comparison>(self, other: int) -> bool {
                match <$integer>::try_from(other.0) {
                    Ok(other) => C::of(self, other),
                    Err(_) if other.0 > 0 => C::BELOW,
                    Err(_) => C::ABOVE,
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl Compare<$integer> for int {
            crate::sealed::seal!();

            #[inline(always)]
            fn compare<C: Comparison>(self, other: $integer) -> bool {
                match <$integer>::try_from(self.0) {
                    Ok(this) => C::of(this, other),
                    Err(_) if self.0 > 0 => C::ABOVE,
                    Err(_) => C::BELOW,
                }
            }
        }
    )*};
}
pub(super) use compared_with_literals;

#[diagnostic::do_not_recommend]
impl Compare<int> for int {
    crate::sealed::seal!();

    #[inline(always)]
    fn compare<C: Comparison>(self, other: int) -> bool {
        C::of(self, other)
    }
}

/// Strings and characters.
macro_rules! compared_texts {
    ($($a:ty, $b:ty;)*) => {$(
        impl Compare<$b> for $a {
            crate::sealed::seal!();

            #[inline(always)]
            fn compare<C: Comparison>(self, other: $b) -> bool {
                C::of_ordered::<str>(&self, &other)
            }
        }
    )*};
}
compared_texts! {
    &str, &str;
    &str, String;
    String, &str;
    String, String;
}

impl Compare<char> for char {
    crate::sealed::seal!();

    #[inline(always)]
    fn compare<C: Comparison>(self, other: char) -> bool {
        C::of_ordered(&self, &other)
    }
}
