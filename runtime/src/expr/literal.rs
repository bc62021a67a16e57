//! Number literals, which adapt to the array beside them.

use super::Expr;
use crate::error::Error;

/// What an integer literal is before it meets an array: Python's `int`, whose name messages show.
#[allow(non_camel_case_types, reason = "the name it has in Python")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct int(pub i128);

/// What a float literal is before it meets an array: Python's `float`, whose name messages show.
#[allow(non_camel_case_types, reason = "the name it has in Python")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct float(pub f64);

/// An integer literal.
#[derive(Clone, Copy)]
pub struct IntLiteral<const VALUE: i128>;

/// A float literal.
#[derive(Clone, Copy)]
pub struct FloatLiteral(pub f64);

macro_rules! literal {
    ([$($generics:tt)*] $literal:ty, $weak:ident, |$this:ident| $value:expr) => {
        impl<$($generics)*> Expr for $literal {
            type Elem = $weak;
            type Shape = ();
            type Row = Self;

            #[inline(always)]
            fn shape(&self) -> Result<(), Error> {
                Ok(())
            }

            #[inline(always)]
            unsafe fn row(&self, _: &[usize]) -> Self {
                *self
            }

            #[inline(always)]
            fn is_unit(_: &Self) -> bool {
                true
            }

            #[inline(always)]
            unsafe fn at<const UNIT: bool>($this: &Self, _: usize) -> $weak {
                $weak($value)
            }
        }
    };
}
literal!([const VALUE: i128] IntLiteral<VALUE>, int, |_row| VALUE);
literal!([] FloatLiteral, float, |row| row.0);
