//! The floats that a function of two numbers calculates in.

use super::inexact::{Inexact, Real, ToInexact};
use super::literal::int;

/// What two numbers of types `A` and `B`, which have `Self` in common, are calculated in: NumPy's first loop that holds
/// them both. That is what a number of the common type is calculated in ([`ToInexact`]), but of integers of two bytes
/// or one with and without a sign: a `f32` holds both, though they have `i32` in common.
pub trait Together<A, B>: ToInexact {
    crate::sealed::seal!(required);

    /// The type of the results.
    type Float: Inexact;
}

#[diagnostic::do_not_recommend]
impl<T: Real, A, B> Together<A, B> for T {
    crate::sealed::seal!();

    type Float = T;
}

macro_rules! as_alone {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<A, B> Together<A, B> for $number {
            crate::sealed::seal!();

            type Float = <$number as ToInexact>::Inexact;
        }
    )*};
}
as_alone! { bool i8 i16 i64 isize i128 u8 u16 u32 u64 usize u128 int }
#[cfg(feature = "complex")]
as_alone! { crate::complex::Complex32 crate::complex::Complex64 }

macro_rules! of_pairs {
    ($($float:ident: $($a:ident $b:ident),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl Together<$a, $b> for i32 {
            crate::sealed::seal!();

            type Float = $float;
        }
    )*)*};
}
of_pairs! {
    f32: i8 u16, u16 i8, i16 u16, u16 i16;
    f64: i32 i32, i32 bool, bool i32, i32 i8, i8 i32, i32 i16, i16 i32, i32 u8, u8 i32, i32 u16, u16 i32, i32 int, int i32;
}
