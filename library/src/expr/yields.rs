//! What an expression yields, as far as types say.

use crate::shape::Shape;

/// Something with elements of one type, in some shape.
///
/// It is all that operators ask of their operands: whether these can be computed is asked once, of the whole
/// expression, by what computes it ([`Expr`](super::Expr)). So what is wrong with an operand is not reported once
/// more by each operator around it, and the compiler works out the types of a long expression in linear time.
pub trait Yields {
    /// The type of the elements.
    type Elem;
    /// The shape.
    type Shape: Shape;
}
