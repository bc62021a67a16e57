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

/// The shape of what Python compares as a whole.
#[diagnostic::on_unimplemented(
    message = "The truth value of an array with more than one element is ambiguous",
    label = "`max(a, b)` and `min(a, b)` are Python's, of two numbers",
    note = "element by element: `np.maximum(a, b)`, `np.minimum(a, b)`"
)]
pub trait OneNumber {
    crate::sealed::seal!(required);
}

#[diagnostic::do_not_recommend]
impl OneNumber for () {
    crate::sealed::seal!();
}

/// An operand of Python's `max(a, b)`.
#[inline(always)]
pub fn one_number<E: Yields<Shape: OneNumber>>(number: E) -> E {
    number
}
