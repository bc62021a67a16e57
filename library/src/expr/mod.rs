//! Expressions: arithmetic on arrays that is written down first and computed in one pass.
//!
//! `arr!(a + b * 2)` builds a value of type `Binary<Add, View, Binary<Multiply, View, IntLiteral>>`
//! that borrows its operands; [`evaluate`] has the engine compute it, without temporaries.

mod as_operand;
mod astype;
mod blocks;
mod clip;
#[cfg(feature = "complex")]
mod complex_parts;
mod decimals;
mod division;
mod evaluate;
mod few;
mod function;
mod in_index;
mod initial;
mod leaf;
mod literal;
mod loops;
mod node;
mod operand;
mod operator;
mod power;
pub(crate) mod references;
mod replace;
mod retained;
mod selected;
#[cfg(test)]
mod tests;
mod transposed;
mod yields;

pub use as_operand::*;
pub use astype::Astype;
pub(crate) use astype::astype;
pub(crate) use blocks::for_each_block;
#[cfg(feature = "rayon")]
pub(crate) use blocks::for_each_block_at;
pub use clip::{LowerBound, LowerOfTwo, NotAbove, NotBelow, UpperBound, UpperOfTwo};
#[cfg(feature = "complex")]
pub use complex_parts::*;
pub use decimals::{CountsDecimals, CountsDecimalsOf, Decimals, Round};
pub use division::{FloorDivide, Fmod, Remainder};
pub use evaluate::{Collected, evaluate, try_evaluate};
pub(crate) use evaluate::{append, array_of, collect, single};
pub(crate) use few::{update_few, with_few, write_few};
pub use function::*;
pub use in_index::{
    CalculatedWith, IndexDifference, IndexNegative, IndexProduct, IndexRemainder, IndexSum,
    Numeral, OfArrays, OfIntegers,
};
pub use initial::{Becomes, InitialProduct, InitialSum};
pub use leaf::{Scalar, Single};
pub(crate) use loops::{Replace, Update, Write};
pub use node::*;
pub use operand::Operand;
pub use operator::*;
pub use power::{ExponentOf, FloatPower, NegativeExponent, Power};
pub use replace::{NanToNum, Replaced, Replacements};
pub use retained::{Block, Computed, Pending, Retained};
pub(crate) use selected::{Fill, UpdateSelected};
pub use transposed::{evaluate_transposed, try_evaluate_transposed};
pub use yields::{OneNumber, Yields, one_number};

use crate::array::Unranked;
use crate::engine::Leaves;
use crate::error::Error;
use crate::shape::Shape;

/// An expression whose elements can be computed one by one.
///
/// What is known of it without its types, its [leaves](Expr::leaves), goes to the engine; that comes
/// back with the leaves moved to a row, and the expression computes the elements of it.
///
/// # Safety
/// - `shape` answers the same, every time, for equal expressions; and with `Ok` only if each leaf
///   can be broadcast to it.
/// - A row that was bound to leaves reads only the elements at the `row` of each leaf.
/// - `prepare` has all results of the positions that it was asked for computed.
/// - With `IS_COPY` there is one leaf, and if its elements and those of the expression are plain, they
///   are the same.
pub unsafe trait Expr: Yields + Copy {
    /// The arrays that are read.
    type Leaves: Leaves;
    /// What is known of one row.
    type Row;
    /// Whether the expression is nothing but an array.
    const IS_COPY: bool = false;

    /// Whether results of some operators are computed several at once: a row has to be
    /// [prepared](Expr::prepare).
    const COMPUTES_AT_ONCE: bool = false;
    /// Whether the elements themselves are [computed at once](Expr::compute_into).
    const IS_COMPUTED_AT_ONCE: bool = false;
    /// The bytes of the widest elements on the way to those of the expression; literals are as wide as what is
    /// beside them.
    const WIDEST: usize = size_of::<Self::Elem>();
    /// Whether vectors have instructions for something on the way with AVX-512 alone: where numbers become narrower
    /// ones, or integers of eight bytes are bounded.
    const FOR_AVX512: bool = false;
    /// The value of a literal number.
    const LITERAL: Option<f64> = None;
    /// Whether all elements are the same one.
    const IS_SAME: bool = false;

    /// The shape.
    ///
    /// # Errors
    /// If operands cannot be broadcast together.
    fn shape(&self) -> Result<Self::Shape, Error>;

    /// The expression as a view, if it is one and there is nothing to compute: so a reduction takes
    /// the elements from where they are.
    #[inline(always)]
    fn as_unranked(&self) -> Option<Unranked<'_, Self::Elem>> {
        None
    }

    /// An integer that takes the type of what is beside it, if the expression is one.
    #[inline(always)]
    fn weak(&self) -> Option<i128> {
        None
    }

    /// The arrays that are read, each at its first element.
    fn leaves(&self) -> Self::Leaves;

    /// The row that the leaves are at.
    ///
    /// # Safety
    /// The leaves are those of this expression, moved by the engine.
    unsafe fn bind(&self, leaves: &Self::Leaves) -> Self::Row;

    /// Whether all arrays have the lengths of this shape, and their elements one after the other in row-major
    /// order.
    fn is_flat<Z: Shape>(&self, shape: Z) -> bool;

    /// The row that begins at the elements that are broadcast to an index of a shape, and is of length 1; without
    /// an index, where the expression [is flat](Expr::is_flat), the row of all elements.
    ///
    /// # Safety
    /// The expression can be broadcast to a shape that has the index; or it is flat, and has elements.
    unsafe fn bind_at(&self, index: &[usize]) -> Self::Row;

    /// Whether computing some elements panics.
    #[inline(always)]
    fn may_fail() -> bool {
        false
    }

    /// Computes what is computed several at once, for `len` positions from `start` on.
    ///
    /// # Panics
    /// With [`COMPUTES_AT_ONCE`](Expr::COMPUTES_AT_ONCE), if these are more than a block has.
    ///
    /// # Safety
    /// Each leaf that the row was bound to has elements there.
    #[inline(always)]
    unsafe fn prepare(_row: &mut Self::Row, _start: usize, _len: usize) {}

    /// Whether all elements that are read are plain, so that computing it runs no code but that of this
    /// crate: to clone a plain element is to copy it, and operators are sealed; one that calls the user's
    /// code ([`Arithmetic`](crate::Arithmetic)) has an operand of a type of the user's, which is never plain.
    /// Only such expressions are computed while what they read is overwritten.
    fn is_plain() -> bool;

    /// Writes elements from a position on, if they are computed at once and nothing is done to them: they
    /// need not be kept. The row need not be prepared.
    ///
    /// # Safety
    /// Each leaf that the row was bound to has elements there.
    #[doc(hidden)]
    #[inline(always)]
    unsafe fn compute_into(_row: &mut Self::Row, _start: usize, _places: Pending<'_, Self::Elem>) {
        unreachable!("elements that are not computed at once are computed one by one")
    }

    /// The element of a row at a position.
    ///
    /// # Safety
    /// Each leaf that the row was bound to has an element there. With
    /// [`COMPUTES_AT_ONCE`](Expr::COMPUTES_AT_ONCE), it is one of the positions that the row was prepared
    /// for last.
    unsafe fn at(row: &Self::Row, position: usize) -> Self::Elem;

    /// The first elements of a row, if they are in memory.
    ///
    /// # Safety
    /// Each leaf that the row was bound to has as many elements; the result is not used for longer
    /// than they stay there.
    #[inline(always)]
    unsafe fn slice<'r>(_row: &Self::Row, _len: usize) -> Option<&'r [Self::Elem]> {
        None
    }
}

/// The largest of some sizes.
pub(crate) const fn widest<const N: usize>(sizes: [usize; N]) -> usize {
    let mut widest = 0;
    let mut number = 0;
    while number < N {
        if sizes[number] > widest {
            widest = sizes[number];
        }
        number += 1;
    }
    widest
}

/// Whether elements of an expression may be negative, as far as that is known while compiling.
#[inline(always)]
pub(crate) fn may_be_negative<E: Expr>() -> bool {
    E::LITERAL.is_none_or(|value| value < 0.0)
}
