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

/// An element that may become one of type `U`, by the rule `R`.
pub trait CastBy<U, R> {
    crate::sealed::seal!(required);

    /// How it becomes one: [`AsItIs`] or [`Converted`].
    type Way;
}

/// It is one already.
pub struct AsItIs;

/// It is converted to one, as by `astype`.
pub struct Converted;

/// `casting='same_kind'`
pub struct SameKind;

/// `casting='unsafe'`
pub struct Unsafe;

/// A rule by which numbers of kind `A` become numbers of kind `B`.
pub trait Allows<A, B> {
    crate::sealed::seal!(required);
}

impl<A: AtMost<B>, B> Allows<A, B> for SameKind {
    crate::sealed::seal!();
}

impl<A, B> Allows<A, B> for Unsafe {
    crate::sealed::seal!();
}

#[diagnostic::do_not_recommend]
impl<T, R> CastBy<T, R> for T {
    crate::sealed::seal!();

    type Way = AsItIs;
}

/// Every number of a list as each other.
macro_rules! pairs {
    ([] $($earlier:ty,)*) => {};
    ([$one:ty, $($later:ty,)*] $($earlier:ty,)*) => {
        $(pairs!(@ $one, $earlier);)*
        $(pairs!(@ $one, $later);)*
        pairs!([$($later,)*] $($earlier,)* $one,);
    };
    (@ $from:ty, $to:ty) => {
        #[diagnostic::do_not_recommend]
        impl<R: Allows<<$from as OfKind>::Kind, <$to as OfKind>::Kind>> CastBy<$to, R> for $from {
            crate::sealed::seal!();

            type Way = Converted;
        }
    };
}
pairs!([
    bool, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64,
]);

/// Numbers of these types as those of a list.
macro_rules! into {
    ([$($from:ty,)*] $to:tt) => {
        $(into!(@ $from, $to);)*
    };
    (@ $from:ty, [$($to:ty,)*]) => {
        $(pairs!(@ $from, $to);)*
    };
}
into!([int,] [bool, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64,]);
into!([float,] [f32, f64,]);
#[cfg(feature = "half")]
mod halves {
    use super::{Allows, CastBy, Converted, OfKind, float, int};
    use crate::{bf16, f16};

    into!([bool, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64, int, float,] [f16, bf16,]);
    into!([f16, bf16,] [bool, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64,]);
    into!([f16,] [bf16,]);
    into!([bf16,] [f16,]);
}
#[cfg(feature = "complex")]
mod complex_numbers {
    use super::{Allows, CastBy, Converted, OfKind, float, int};
    use crate::complex::{Complex32, Complex64};
    use crate::element::complex;

    into!([bool, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64, int, float, complex,] [Complex32, Complex64,]);
    into!([Complex32,] [Complex64,]);
    into!([Complex64,] [Complex32,]);
}
