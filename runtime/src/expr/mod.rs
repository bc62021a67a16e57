//! Expressions: arithmetic on arrays that is written down first and computed in one pass.
//!
//! `arr!(a + b * 2)` builds a value of type `Binary<Add, View, Binary<Multiply, View, IntLiteral>>`
//! that borrows its operands; [`evaluate`] computes it element by element, without temporaries.

mod evaluate;
mod function;
mod inexact;
mod leaf;
mod literal;
mod number;
mod operand;
mod operator;
mod promote;
mod store;

pub use evaluate::{Collected, evaluate, try_evaluate};
pub(crate) use evaluate::{collect, for_each_row};
pub use function::*;
pub use inexact::{Inexact, ToInexact};
pub use leaf::Scalar;
pub use literal::{FloatLiteral, IntLiteral, float, int};
pub use number::{Cast, Number, Real};
pub use operand::{Operand, operand};
pub use operator::*;
pub use promote::Promote;
pub use store::StoreInto;

use crate::error::Error;
use crate::shape::Shape;

/// An expression whose elements can be computed one by one.
///
/// The elements are asked for row by row: a row is what lies along the last axis of the *result*,
/// so that an expression of fewer axes, or with axes of length 1, repeats itself.
pub trait Expr: Copy {
    /// The type of the elements.
    type Elem;
    /// The shape.
    type Shape: Shape;
    /// What is known of one row.
    type Row: Copy;

    /// The shape.
    ///
    /// # Errors
    /// If operands cannot be broadcast together.
    fn shape(&self) -> Result<Self::Shape, Error>;

    /// The row at `outer`, the index of the result without its last axis.
    ///
    /// # Safety
    /// With any position in the last axis appended, `outer` must be an index of an array that
    /// the shape of this expression can be broadcast to.
    unsafe fn row(&self, outer: &[usize]) -> Self::Row;

    /// Whether all operands are constant or advance by 1 along the row.
    fn is_unit(row: &Self::Row) -> bool;

    /// The element of a row at a position; `UNIT` promises that [`is_unit`](Self::is_unit) is true.
    ///
    /// # Safety
    /// The position must be within the last axis of the result that the row was asked for.
    unsafe fn at<const UNIT: bool>(row: &Self::Row, position: usize) -> Self::Elem;
}
