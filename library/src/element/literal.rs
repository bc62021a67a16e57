//! Number literals, which adapt to the array beside them.

use super::ToInexact;
use super::cast::Cast;
use super::store::StoreInto;

/// What an integer literal is before it meets an array: Python's `int`, whose name messages show.
#[allow(non_camel_case_types, reason = "the name it has in Python")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct int(pub i128);

/// What a float literal is before it meets an array: Python's `float`, whose name messages show.
#[allow(non_camel_case_types, reason = "the name it has in Python")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct float(pub f64);

/// What an imaginary literal, or a sum with one, is before it meets an array: Python's `complex`,
/// whose name messages show.
#[cfg(feature = "complex")]
#[allow(non_camel_case_types, reason = "the name it has in Python")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct complex(pub crate::complex::Complex64);

impl crate::sealed::Sealed for float {}
#[cfg(feature = "complex")]
impl crate::sealed::Sealed for complex {}

/// An integer literal.
#[derive(Clone, Copy)]
pub struct IntLiteral<const VALUE: i128>;

/// A float literal, by the bits of its value, so that the compiler knows it: `a / 2.0` becomes a
/// product.
#[derive(Clone, Copy)]
pub struct FloatLiteral<const BITS: u64>;

/// A complex literal, by the bits of its parts.
#[cfg(feature = "complex")]
#[derive(Clone, Copy)]
pub struct ComplexLiteral<const RE: u64, const IM: u64>;

/// An integer literal in a list of other elements, whose type it takes.
///
/// # Panics
/// If it does not fit: `Python integer 300 out of bounds for u8`.
#[inline]
#[track_caller]
pub fn adapted<T, const VALUE: i128>(_: IntLiteral<VALUE>) -> T
where
    int: Cast<T>,
{
    int(VALUE).cast()
}

/// A number of a list that is stored: it has the type of the elements among which it is stored.
#[derive(Clone, Copy, Debug)]
pub struct Adapted<T>(T);

#[diagnostic::do_not_recommend]
impl<T: Clone> StoreInto<T> for Adapted<T> {
    crate::sealed::seal!();

    #[inline(always)]
    fn store(self) -> T {
        self.0
    }

    #[inline(always)]
    fn another(stored: &T) -> T {
        stored.clone()
    }
}

/// An integer among bools says whether it is not zero, as in NumPy.
#[diagnostic::do_not_recommend]
impl StoreInto<bool> for int {
    crate::sealed::seal!();

    #[inline(always)]
    fn store(self) -> bool {
        self.0 != 0
    }

    #[inline(always)]
    fn another(stored: &bool) -> bool {
        *stored
    }
}

impl<T> Adapted<T> {
    /// A number as one that is stored among elements of type `T`.
    ///
    /// # Panics
    /// If it does not fit: `Python integer 300 out of bounds for uint8`.
    #[inline]
    #[track_caller]
    pub(crate) fn new<N: StoreInto<T>>(number: N) -> Self {
        Adapted(number.store())
    }
}

/// A number in a list with a float literal among its elements: a float as well.
#[inline]
pub fn float_of<T: ToInexact>(number: T) -> T::Inexact {
    number.to_inexact()
}

/// A number in a list with a complex literal among its elements: complex as well.
#[cfg(feature = "complex")]
#[inline]
pub fn complex_of<T: Cast<crate::complex::Complex64>>(number: T) -> crate::complex::Complex64 {
    number.cast()
}

/// A complex number, by the bits of its parts.
#[cfg(feature = "complex")]
#[inline(always)]
pub const fn complex_number(re: u64, im: u64) -> crate::complex::Complex64 {
    crate::complex::Complex64::new(f64::from_bits(re), f64::from_bits(im))
}
