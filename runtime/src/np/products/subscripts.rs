//! The operands of `np.einsum`.

use crate::array::{AsView, View};
use crate::shape::{HasRank, Shape};

/// A shape with as many axes as there are letters for them in the subscripts of `np.einsum`.
#[diagnostic::on_unimplemented(
    message = "einstein sum subscripts string has {R} subscripts for an operand of shape `{Self}`",
    label = "not an operand of {R} axes"
)]
pub trait Subscripted<const R: usize>: Shape {}

#[diagnostic::do_not_recommend]
impl<S: Shape<Erased: HasRank<R>>, const R: usize> Subscripted<R> for S {}

/// An operand of `np.einsum` in `arr!`, whose subscripts are `R` letters.
#[doc(hidden)]
#[inline(always)]
pub fn subscripted<const R: usize, A>(a: &A) -> View<'_, A::Elem, A::Shape, A::Layout>
where
    A: AsView<Shape: Subscripted<R>> + ?Sized,
{
    a.array_view()
}
