//! Functions that are computed element by element: in `arr!`, `np.sqrt(a * a + b * b)` is one pass
//! over the elements; here, each function is one.
//!
//! The arguments are references to arrays or scalars, which are broadcast together. The result is a
//! copy, or a single element if all arguments are.

mod angles;
mod arithmetic;
mod choice;
#[cfg(feature = "complex")]
mod complex;
mod float_parts;
mod logic;
mod packbits;
mod powers;
mod replace;
mod rounding;

pub use angles::*;
pub use arithmetic::*;
pub use choice::*;
#[cfg(feature = "complex")]
pub use complex::*;
pub use float_parts::*;
pub use logic::*;
pub use packbits::{packbits, packbits_with, unpackbits, unpackbits_with};
pub use powers::*;
pub use replace::*;
pub use rounding::*;

use crate::expr::{Collected, Yields};

/// What an expression yields.
type Value<E> = <<E as Yields>::Shape as Collected<<E as Yields>::Elem>>::Out;

/// Defines functions of one or two operands by the operators that compute them.
macro_rules! functions {
    ($($(#[$attribute:meta])* fn $name:ident $arguments:tt $operator:ident;)*) => {
        $(functions!(@one [$(#[$attribute])*] $name $arguments $operator);)*
    };
    (@one [$($attribute:tt)*] $name:ident ($a:ident) $operator:ident) => {
        $($attribute)*
        #[must_use]
        #[track_caller]
        pub fn $name<'a, A, E>($a: &'a A) -> super::Value<E>
        where
            A: crate::expr::Operand + ?Sized,
            $operator: crate::expr::Apply<A::Expr<'a>, Out = E>,
            E: crate::expr::Expr<Shape: crate::expr::Collected<E::Elem>>,
        {
            crate::expr::evaluate(crate::expr::unary($operator, $a.operand()))
        }
    };
    (@one [$($attribute:tt)*] $name:ident ($a:ident, $b:ident) $operator:ident) => {
        $($attribute)*
        #[must_use]
        #[track_caller]
        pub fn $name<'a, A, B, E>($a: &'a A, $b: &'a B) -> super::Value<E>
        where
            A: crate::expr::Operand + ?Sized,
            B: crate::expr::Operand + ?Sized,
            $operator: crate::expr::Combine<A::Expr<'a>, B::Expr<'a>, Out = E>,
            E: crate::expr::Expr<Shape: crate::expr::Collected<E::Elem>>,
        {
            crate::expr::evaluate(crate::expr::binary($operator, $a.operand(), $b.operand()))
        }
    };
}
use functions;
