//! Numbers that are Rust's or the user's own, and what is done with each.

use super::literal::int;
use super::{Arithmetic, Number, for_each_number};

/// A number or `bool`, or a number of the user's own ([`Arithmetic`]): what `min`, `max` and the like take.
///
/// ```
/// use ndview::{Numeric, prelude::*};
/// fn largest<T: Numeric>(a: &Owned<T, Shape![_]>) -> T {
///     a.max()
/// }
/// assert_eq!(largest(&vec![3, 7, 5].into()), 7);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "arithmetic needs elements that are numbers"
)]
pub trait Numeric: Clone {
    crate::sealed::seal!(required);

    /// What is done with such numbers.
    #[doc(hidden)]
    fn by_number<K: ByNumber<Self>>(kind: K) -> K::Out;
}

/// What is done with numbers in one way if they are Rust's, in another if they are the user's own, which are not
/// copied, but cloned.
pub trait ByNumber<T> {
    /// What comes out.
    type Out;

    /// With Rust's numbers.
    fn of_numbers(self) -> Self::Out
    where
        T: Number;

    /// With the user's own.
    fn of_own(self) -> Self::Out
    where
        T: Arithmetic;
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Numeric for $number {
            crate::sealed::seal!();

            #[inline(always)]
            fn by_number<K: ByNumber<Self>>(kind: K) -> K::Out {
                kind.of_numbers()
            }
        }
    )*};
}
for_each_number!(bool signed unsigned float half => numbers! { int });

#[cfg(feature = "complex")]
#[diagnostic::do_not_recommend]
impl<F: super::Component> Numeric for crate::complex::Complex<F> {
    crate::sealed::seal!();

    #[inline(always)]
    fn by_number<K: ByNumber<Self>>(kind: K) -> K::Out {
        kind.of_numbers()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Arithmetic> Numeric for T {
    crate::sealed::seal!();

    #[inline(always)]
    fn by_number<K: ByNumber<Self>>(kind: K) -> K::Out {
        kind.of_own()
    }
}

/// The larger of two.
pub(crate) struct Larger<T>(pub(crate) T, pub(crate) T);

/// The smaller of two.
pub(crate) struct Smaller<T>(pub(crate) T, pub(crate) T);

macro_rules! extremes {
    ($($name:ident $method:ident $better:tt;)*) => {$(
        impl<T> ByNumber<T> for $name<T> {
            type Out = T;

            #[inline(always)]
            fn of_numbers(self) -> T
            where
                T: Number,
            {
                self.0.$method(self.1)
            }

            // Of two that are equal, or are in no order, Python's objects stay the first.
            fn of_own(self) -> T
            where
                T: Arithmetic,
            {
                if self.1 $better self.0 { self.1 } else { self.0 }
            }
        }
    )*};
}
extremes! {
    Larger larger >;
    Smaller smaller <;
}
