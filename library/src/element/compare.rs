//! Comparisons of elements: numbers, whatever their types, and texts.

use super::number::Number;
use super::promote::Promote;
use alloc::string::String;

/// What one of type `B` can be compared with: numbers with numbers, strings with strings.
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

#[diagnostic::do_not_recommend]
impl<A: Promote<B>, B> Compare<B> for A {
    crate::sealed::seal!();

    #[inline(always)]
    fn compare<C: Comparison>(self, other: B) -> bool {
        self.compared::<C>(other)
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
