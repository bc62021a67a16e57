//! Operands under an operator: expressions made of expressions.

mod binary;
mod ternary;
mod unary;

pub use binary::*;
pub use ternary::*;
pub use unary::*;
