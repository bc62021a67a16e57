//! Expressions with their axes from last to first: computed so, not computed and turned.

use super::retained::Pending;
use super::{Collected, Expr, Yields};
use crate::engine::Leaves;
use crate::error::{Error, or_panic};
use crate::shape::{MAX_RANK, Shape, computed_shape};

/// An expression with its axes from last to first; NumPy's `T` of what is computed element by element.
#[derive(Clone, Copy)]
struct Transposed<E>(E);

/// The value of an expression with its axes from last to first, computed in that order.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
#[inline]
#[track_caller]
pub fn evaluate_transposed<E>(
    expression: E,
) -> <<E::Shape as Shape>::Reversed as Collected<E::Elem>>::Out
where
    E: Expr<Shape: Shape<Reversed: Collected<E::Elem>>>,
{
    or_panic(try_evaluate_transposed(expression))
}

/// As [`evaluate_transposed`].
///
/// # Errors
/// If operands cannot be broadcast together.
#[inline]
pub fn try_evaluate_transposed<E>(
    expression: E,
) -> Result<<<E::Shape as Shape>::Reversed as Collected<E::Elem>>::Out, Error>
where
    E: Expr<Shape: Shape<Reversed: Collected<E::Elem>>>,
{
    Collected::evaluate(Transposed(expression))
}

impl<E: Yields> Yields for Transposed<E> {
    type Elem = E::Elem;
    type Shape = <E::Shape as Shape>::Reversed;
}

// SAFETY: [row] the leaves are those of the operand, with their axes in the order of the shape; a row of them is one of
// the operand's along another axis.
unsafe impl<E: Expr> Expr for Transposed<E> {
    type Leaves = E::Leaves;
    type Row = E::Row;
    const IS_COPY: bool = E::IS_COPY;
    const COMPUTES_AT_ONCE: bool = E::COMPUTES_AT_ONCE;
    const IS_COMPUTED_AT_ONCE: bool = E::IS_COMPUTED_AT_ONCE;
    const WIDEST: usize = E::WIDEST;
    const FOR_AVX512: bool = E::FOR_AVX512;
    const LITERAL: Option<f64> = E::LITERAL;
    const IS_SAME: bool = E::IS_SAME;

    #[inline(always)]
    fn shape(&self) -> Result<Self::Shape, Error> {
        let mut lens = self.0.shape()?.lens();
        lens.as_mut().reverse();
        Ok(computed_shape(lens.as_ref()))
    }

    #[inline(always)]
    fn leaves(&self) -> E::Leaves {
        let mut leaves = self.0.leaves();
        for leaf in leaves.as_mut_slice() {
            leaf.reverse_axes(E::Shape::RANK);
        }
        leaves
    }

    #[inline(always)]
    unsafe fn bind(&self, leaves: &E::Leaves) -> E::Row {
        // SAFETY: [row] the caller promises for the row of the whole what that of the operand asks for.
        unsafe { self.0.bind(leaves) }
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, shape: F) -> bool {
        E::Shape::RANK < 2 && self.0.is_flat(shape)
    }

    #[inline(always)]
    unsafe fn bind_at(&self, index: &[usize]) -> E::Row {
        // Those of axes that the expression has not come first.
        let own = &index[index.len().saturating_sub(E::Shape::RANK)..];
        let mut reversed = [0; MAX_RANK];
        for (place, &position) in reversed.iter_mut().zip(own.iter().rev()) {
            *place = position;
        }
        // SAFETY: [row] the index of the operand's shape that the caller's is; or none, of the same flat elements.
        unsafe { self.0.bind_at(&reversed[..own.len()]) }
    }

    #[inline(always)]
    fn may_fail() -> bool {
        E::may_fail()
    }

    #[inline(always)]
    unsafe fn prepare(row: &mut E::Row, start: usize, len: usize) {
        // SAFETY: [row] the caller promises for the row of the whole what that of the operand asks for.
        unsafe { E::prepare(row, start, len) }
    }

    fn is_plain() -> bool {
        E::is_plain()
    }

    #[inline(always)]
    unsafe fn compute_into(row: &mut E::Row, start: usize, places: Pending<'_, E::Elem>) {
        // SAFETY: [row] the caller promises for the row of the whole what that of the operand asks for.
        unsafe { E::compute_into(row, start, places) }
    }

    #[inline(always)]
    unsafe fn at(row: &E::Row, position: usize) -> E::Elem {
        // SAFETY: [row] the caller promises for the row of the whole what that of the operand asks for.
        unsafe { E::at(row, position) }
    }

    #[inline(always)]
    unsafe fn slice<'r>(row: &E::Row, len: usize) -> Option<&'r [E::Elem]> {
        // SAFETY: [row] the caller promises for the row of the whole what that of the operand asks for.
        unsafe { E::slice(row, len) }
    }
}
