//! Number literals as expressions.

use super::{Expr, Yields};
#[cfg(feature = "complex")]
use crate::element::{ComplexLiteral, complex};
use crate::element::{FloatLiteral, IntLiteral, float, int};
use crate::error::Error;
use crate::shape::Shape;

macro_rules! literal {
    ([$($generics:tt)*] $literal:ty, $weak:ident, $value:expr, $number:expr, $integer:expr) => {
        impl<$($generics)*> Yields for $literal {
            type Elem = $weak;
            type Shape = ();
        }

        // SAFETY: [row] there are no leaves.
        unsafe impl<$($generics)*> Expr for $literal {
            type Leaves = ();
            type Row = ();
            const LITERAL: Option<f64> = $number;
            const WIDEST: usize = 0;
            const IS_SAME: bool = true;

            #[inline(always)]
            fn shape(&self) -> Result<(), Error> {
                Ok(())
            }

            #[inline(always)]
            fn weak(&self) -> Option<i128> {
                $integer
            }

            #[inline(always)]
            fn leaves(&self) {}

            #[inline(always)]
            fn is_plain() -> bool {
                true
            }

            #[inline(always)]
            fn is_flat<F: Shape>(&self, _: F) -> bool {
                true
            }

            #[inline(always)]
            unsafe fn bind_at(&self, _: &[usize]) {}

            #[inline(always)]
            unsafe fn bind(&self, (): &()) {}

            #[inline(always)]
            unsafe fn at((): &(), _: usize) -> $weak {
                $weak($value)
            }
        }
    };
}
literal!([const VALUE: i128] IntLiteral<VALUE>, int, VALUE, Some(VALUE as f64), Some(VALUE));
literal!([const BITS: u64] FloatLiteral<BITS>, float, f64::from_bits(BITS), Some(f64::from_bits(BITS)), None);
#[cfg(feature = "complex")]
literal!(
    [const RE: u64, const IM: u64] ComplexLiteral<RE, IM>,
    complex,
    crate::complex::Complex64::new(f64::from_bits(RE), f64::from_bits(IM)),
    None,
    None
);

impl Yields for int {
    type Elem = int;
    type Shape = ();
}

/// What a number with which Rust counts is once it has been computed: `m[0] = m[1] * len(m)` asks for it before `m` is
/// borrowed.
// SAFETY: [row] there are no leaves.
unsafe impl Expr for int {
    type Leaves = ();
    type Row = int;
    const WIDEST: usize = 0;

    #[inline(always)]
    fn shape(&self) -> Result<(), Error> {
        Ok(())
    }

    #[inline(always)]
    fn weak(&self) -> Option<i128> {
        Some(self.0)
    }

    #[inline(always)]
    fn leaves(&self) {}

    #[inline(always)]
    fn is_plain() -> bool {
        true
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, _: F) -> bool {
        true
    }

    #[inline(always)]
    unsafe fn bind_at(&self, _: &[usize]) -> int {
        *self
    }

    #[inline(always)]
    unsafe fn bind(&self, (): &()) -> int {
        *self
    }

    #[inline(always)]
    unsafe fn at(row: &int, _: usize) -> int {
        *row
    }
}
