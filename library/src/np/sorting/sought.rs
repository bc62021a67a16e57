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

    /// Which integers the elements are, if they are integers not far from each other: a table of them is made
    /// sooner than so many others are looked for.
    #[doc(hidden)]
    fn integers(_elements: &[Self], _count: usize) -> Option<Integers> {
        None
    }

    /// Another as an integer; nothing if it is none.
    #[doc(hidden)]
    fn integer(&self, _other: &U) -> Option<i128> {
        None
    }
}

/// Which integers are among some.
#[doc(hidden)]
pub struct Integers {
    least: i128,
    /// From the least to the largest one.
    are_there: Vec<bool>,
}

impl Integers {
    /// How many integers a table has at most for each element and each that is looked for.
    const FOR_EACH: usize = 6;

    fn of<T: Number>(elements: &[T], count: usize) -> Option<Self> {
        let (&first, rest) = elements.split_first()?;
        let (least, most) = rest.iter().fold((first, first), |(least, most), &x| {
            (
                if x.less(least) { x } else { least },
                if x.greater(most) { x } else { most },
            )
        });
        let (least, most) = (least.exact()?, most.exact()?);
        let len = usize::try_from(most.checked_sub(least)?).ok()?;
        if len / Self::FOR_EACH > elements.len() + count {
            return None;
        }
        let mut are_there = vec![false; len + 1];
        for element in elements {
            are_there[(element.exact()? - least) as usize] = true;
        }
        Some(Integers { least, are_there })
    }

    /// Whether an integer is among them.
    pub(super) fn has(&self, integer: Option<i128>) -> bool {
        let place =
            integer.and_then(|integer| usize::try_from(integer.checked_sub(self.least)?).ok());
        place.is_some_and(|place| self.are_there.get(place) == Some(&true))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Number + Promote<U, Out: Number>, U: Clone> Sought<U> for T {
    fn sort(elements: &mut Vec<T>) {
        sort_numbers(elements);
    }

    #[inline(always)]
    fn is_before(&self, other: &U) -> bool {
        let (this, other) = self.promote(other.clone());
        this.precedes(other)
    }

    #[inline(always)]
    fn is_equal(&self, other: &U) -> bool {
        let (this, other) = self.promote(other.clone());
        this == other
    }

    fn integers(elements: &[T], count: usize) -> Option<Integers> {
        // Among floats, what is looked for is no integer.
        <T as Promote<U>>::Out::ZERO.exact()?;
        Integers::of(elements, count)
    }

    fn integer(&self, other: &U) -> Option<i128> {
        self.promote(other.clone()).1.exact()
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
