//! Which conversions are between numbers of one kind: NumPy's `casting='same_kind'`.

use super::each::for_each_number;
use super::literal::{float, int};

/// A number of a kind.
pub trait OfKind {
    crate::sealed::seal!(required);

    /// The kind.
    type Kind;
}

/// The kinds of numbers, each of which may become one that comes later.
pub mod kind {
    /// `bool`.
    pub struct Truth;
    /// Integers without a sign.
    pub struct Unsigned;
    /// Integers with a sign, and those to count with.
    pub struct Signed;
    /// Floats.
    pub struct Floating;
    /// Complex numbers.
    pub struct Complex;
}
use kind::{Complex, Floating, Signed, Truth, Unsigned};

/// A kind that `K` is, or comes after.
pub trait AtMost<K> {
    crate::sealed::seal!(required);
}

macro_rules! kinds {
    ($($kind:ident <= $($later:ident)*;)*) => {
        $($(impl AtMost<$later> for $kind { crate::sealed::seal!(); })*)*
    };
}
kinds! {
    Truth <= Truth Unsigned Signed Floating Complex;
    Unsigned <= Unsigned Signed Floating Complex;
    Signed <= Signed Floating Complex;
    Floating <= Floating Complex;
    Complex <= Complex;
}

macro_rules! of_kind {
    ($kind:ident $($number:ty)*) => {
        $(impl OfKind for $number {
            crate::sealed::seal!();

            type Kind = $kind;
        })*
    };
}
of_kind! { Truth bool }
of_kind! { Unsigned u8 u16 u32 u64 u128 }
for_each_number!(signed => of_kind! { Signed });
of_kind! { Signed usize int }
of_kind! { Floating float }
#[cfg(feature = "half")]
of_kind! { Floating crate::f16 crate::bf16 }
#[cfg(feature = "complex")]
of_kind! { Complex super::literal::complex }
#[cfg(feature = "complex")]
impl<F> OfKind for crate::complex::Complex<F> {
    crate::sealed::seal!();

    type Kind = Complex;
}
