//! Elements that others are looked for among.

use super::sets::sort_numbers;
use crate::element::{Number, Promote};
use alloc::string::String;
use alloc::vec::Vec;

/// An element among which one of type `U` is looked for: numbers among numbers, strings among strings.
#[diagnostic::on_unimplemented(
    message = "no common type for elements of type `{Self}` and `{U}`",
    label = "`{Self}` and `{U}` cannot be compared"
)]
pub trait Sought<U>: Clone {
    /// Puts elements in an order in which they are found.
    #[doc(hidden)]
    fn sort(elements: &mut Vec<Self>);

    /// Whether it comes before another.
    #[doc(hidden)]
    fn is_before(&self, other: &U) -> bool;

    /// Whether they are equal.
    #[doc(hidden)]
    fn is_equal(&self, other: &U) -> bool;
}

#[diagnostic::do_not_recommend]
impl<T: Number + Promote<U, Out: Number>, U: Clone> Sought<U> for T {
    fn sort(elements: &mut Vec<T>) {
        sort_numbers(elements);
    }

    fn is_before(&self, other: &U) -> bool {
        let (this, other) = self.promote(other.clone());
        this.order(other).is_lt()
    }

    fn is_equal(&self, other: &U) -> bool {
        let (this, other) = self.promote(other.clone());
        this == other
    }
}

macro_rules! texts {
    ($($this:ty, $other:ty;)*) => {$(
        impl Sought<$other> for $this {
            fn sort(elements: &mut Vec<$this>) {
                elements.sort_unstable();
            }

            fn is_before(&self, other: &$other) -> bool {
                let (this, other): (&str, &str) = (self.as_ref(), other.as_ref());
                this < other
            }

            fn is_equal(&self, other: &$other) -> bool {
                let (this, other): (&str, &str) = (self.as_ref(), other.as_ref());
                this == other
            }
        }
    )*};
}
texts! {
    &str, &str;
    &str, String;
    String, &str;
    String, String;
}

impl Sought<char> for char {
    fn sort(elements: &mut Vec<char>) {
        elements.sort_unstable();
    }

    fn is_before(&self, other: &char) -> bool {
        self < other
    }

    fn is_equal(&self, other: &char) -> bool {
        self == other
    }
}
