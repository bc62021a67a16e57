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
    pub struct TruthKind;
    /// Integers without a sign.
    pub struct UnsignedKind;
    /// Integers with a sign, and those to count with.
    pub struct SignedKind;
    /// Floats.
    pub struct FloatingKind;
    /// Complex numbers.
    pub struct ComplexKind;
}
use kind::{ComplexKind, FloatingKind, SignedKind, TruthKind, UnsignedKind};

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
    TruthKind <= TruthKind UnsignedKind SignedKind FloatingKind ComplexKind;
    UnsignedKind <= UnsignedKind SignedKind FloatingKind ComplexKind;
    SignedKind <= SignedKind FloatingKind ComplexKind;
    FloatingKind <= FloatingKind ComplexKind;
    ComplexKind <= ComplexKind;
}

macro_rules! of_kind {
    ($kind:ident $($number:ty)*) => {
        $(impl OfKind for $number {
            crate::sealed::seal!();

            type Kind = $kind;
        })*
    };
}
of_kind! { TruthKind bool }
of_kind! { UnsignedKind u8 u16 u32 u64 u128 }
for_each_number!(signed => of_kind! { SignedKind });
of_kind! { SignedKind usize int }
of_kind! { FloatingKind float }
#[cfg(feature = "half")]
of_kind! { FloatingKind crate::f16 crate::bf16 }
#[cfg(feature = "complex")]
of_kind! { ComplexKind super::literal::complex }
#[cfg(feature = "complex")]
impl<F> OfKind for crate::complex::Complex<F> {
    crate::sealed::seal!();

    type Kind = ComplexKind;
}
