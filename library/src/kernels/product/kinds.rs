//! Numbers that matrices are multiplied of, Rust's or the user's own, and what is done with each.

use super::Multiplied;
use crate::element::{Arithmetic, for_each_number};

/// A number that matrices are multiplied of, Rust's or the user's own.
#[diagnostic::on_unimplemented(
    message = "no product of matrices with elements of type `{Self}`",
    label = "not numbers"
)]
pub trait Products: Clone {
    crate::sealed::seal!(required);

    /// What is done with such numbers.
    #[doc(hidden)]
    fn by_product<K: ByProduct<Self>>(kind: K) -> K::Out;
}

/// What is done with numbers in one way if they are Rust's, in another if they are the user's own.
pub trait ByProduct<T> {
    /// What comes out.
    type Out;

    /// With Rust's numbers.
    fn of_numbers(self) -> Self::Out
    where
        T: Multiplied;

    /// With the user's own.
    fn of_own(self) -> Self::Out
    where
        T: Arithmetic;
}

macro_rules! products {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Products for $number {
            crate::sealed::seal!();

            #[inline(always)]
            fn by_product<K: ByProduct<Self>>(kind: K) -> K::Out {
                kind.of_numbers()
            }
        }
    )*};
}
for_each_number!(bool signed unsigned float half complex => products! {});

#[diagnostic::do_not_recommend]
impl<T: Arithmetic> Products for T {
    crate::sealed::seal!();

    fn by_product<K: ByProduct<Self>>(kind: K) -> K::Out {
        kind.of_own()
    }
}
