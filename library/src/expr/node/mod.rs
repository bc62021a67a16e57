//! Operands under an operator: expressions made of expressions.

mod asked;
mod binary;
mod ternary;
pub mod ufunc;
mod unary;

pub use asked::*;
pub use binary::*;
pub use ternary::*;
pub use unary::*;
