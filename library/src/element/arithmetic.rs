//! Numbers of the user's own: rationals, dual numbers, big integers.

use super::cast::Cast;
use super::compare::Comparison;
use super::each::for_each_number;
use super::element::Element;
use super::holds::NoInteger;
use super::kinds::{HasDifference, HasNegative, HasProduct, HasSum};
use super::literal::int;
use super::own::{TakesFloats, TakesIntegers};
use super::promote::Promote;
use super::quotient::Quotients;
use super::summed::{ByKind, Sums};
use core::ops::{Add, Div, Mul, Neg, Sub};

/// A number of your own, which arrays calculate with: a rational, a dual number, an integer of any size.
///
/// Arrays of it are added and multiplied, subtracted if it has Rust's `-`, divided if it has `/`, negated if
/// it has the other `-`; they are compared and sorted, summed and multiplied up, also one after the other (`cumsum`),
/// averaged if they are divided, the smallest and the largest of them are found, and matrices of them are multiplied
/// (`a @ b`, `np.dot`); they are broadcast and assigned as all others.
/// What NumPy does with an array of `dtype=object`, it does here element by element, without an object.
///
/// A literal beside such numbers is made one of them: an integer by
/// [`from_integer`](Arithmetic::from_integer), a float if the type has a `From<f64>`; and elements of another
/// type, if it has a `From` of that. (A type with a `From<f64>` and a `From<i32>` stands beside both.)
///
/// Nothing about memory rests on what is written here: elements of your own are cloned and dropped one by
/// one, and a panic leaves those that have been written.
///
/// ```
/// use ndview::{Arithmetic, Element, prelude::*};
/// use std::ops::{Add, Mul};
///
/// /// Numbers modulo 7.
/// #[derive(Clone, Debug, PartialEq, PartialOrd)]
/// struct Seventh(i64);
///
/// impl Add for Seventh {
///     type Output = Self;
///     fn add(self, other: Self) -> Self {
///         Seventh((self.0 + other.0) % 7)
///     }
/// }
/// impl Mul for Seventh {
///     type Output = Self;
///     fn mul(self, other: Self) -> Self {
///         Seventh(self.0 * other.0 % 7)
///     }
/// }
/// impl Element for Seventh {}
/// impl Arithmetic for Seventh {
///     fn from_integer(integer: i64) -> Self {
///         Seventh(integer.rem_euclid(7))
///     }
/// }
///
/// let a = Owned::from(vec![Seventh(3), Seventh(5)]);
/// assert_eq!(arr!(a * a + 1).to_vec(), [Seventh(3), Seventh(5)]);
/// assert_eq!(arr!((a * 2).sum()), Seventh(2));
/// assert_eq!(arr!(np.prod(a)), Seventh(1));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "arithmetic needs elements that are numbers",
    note = "a type of your own becomes a number by `impl ndview::Arithmetic for ..`"
)]
pub trait Arithmetic: Element + PartialOrd + Add<Output = Self> + Mul<Output = Self> {
    /// An integer as such a number. Sums of no elements are that of 0, products that of 1.
    fn from_integer(integer: i64) -> Self;
}

impl<T: Arithmetic> TakesIntegers for T {
    crate::sealed::seal!();

    type Name = NoInteger;

    #[inline(always)]
    fn of_integer(integer: int) -> T {
        T::from_integer(integer.cast())
    }
}

impl<T: Arithmetic + From<f64>> TakesFloats for T {
    crate::sealed::seal!();

    #[inline(always)]
    fn of_float(value: f64) -> T {
        T::from(value)
    }
}

/// What such a number has, if it has an operator of Rust's.
macro_rules! kinds {
    ($($kind:ident $method:ident [$($bound:tt)*] |$a:ident $(, $b:ident)?| $result:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Arithmetic $($bound)*> $kind for T {
            crate::sealed::seal!();

            #[inline(always)]
            fn $method(self $(, $b: T)?) -> T {
                let $a = self;
                $result
            }
        }
    )*};
}
kinds! {
    HasSum plus [] |a, b| a + b;
    HasProduct times [] |a, b| a * b;
    HasDifference less_another [+ Sub<Output = T>] |a, b| a - b;
    HasNegative opposite [+ Neg<Output = T>] |a| -a;
}

#[diagnostic::do_not_recommend]
impl<T: Arithmetic + Div<Output = T>, A: Promote<B, Out = T>, B> Quotients<A, B> for T {
    crate::sealed::seal!();

    type Out = T;

    #[inline(always)]
    fn quotient(a: A, b: B) -> T {
        let (a, b) = a.promote(b);
        a / b
    }
}

#[diagnostic::do_not_recommend]
impl<T: Arithmetic> Sums for T {
    crate::sealed::seal!();

    type Sum = T;

    #[inline(always)]
    fn by_kind<K: ByKind<T>>(kind: K) -> K::Out {
        kind.of_own(|sum| sum)
    }
}

/// Such numbers beside Rust's, which are made one of them.
macro_rules! beside {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Arithmetic + From<$number>> Promote<$number> for T {
            crate::sealed::seal!();

            type Out = T;

            #[inline(always)]
            fn promote(self, other: $number) -> (T, T) {
                (self, T::from(other))
            }

            #[inline(always)]
            fn compared<C: Comparison>(self, other: $number) -> bool {
                C::of_ordered(&self, &T::from(other))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Arithmetic + From<$number>> Promote<T> for $number {
            crate::sealed::seal!();

            type Out = T;

            #[inline(always)]
            fn promote(self, other: T) -> (T, T) {
                (T::from(self), other)
            }

            #[inline(always)]
            fn compared<C: Comparison>(self, other: T) -> bool {
                C::of_ordered(&T::from(self), &other)
            }
        }
    )*};
}
for_each_number!(float half signed unsigned => beside! {});
