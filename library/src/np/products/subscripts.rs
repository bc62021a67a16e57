//! The operands of `np.einsum`.

use crate::array::{AsView, View};
use crate::axis::Axis;
use crate::refusal::require;
use crate::shape::layout::Layout;
use crate::shape::{Diagonal, HasRank, Shape};

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

/// A shape with at least as many axes as there are letters for them in the subscripts of `np.einsum`.
#[diagnostic::on_unimplemented(
    message = "einstein sum subscripts string contains too many subscripts for an operand of shape `{Self}`",
    label = "fewer than {R} axes"
)]
pub trait SubscriptedAtLeast<const R: usize>: Shape {}

macro_rules! at_least {
    ($(($($rank:literal)*) $($axis:ident)*;)*) => {$(
        at_least!(@each [$($rank)*] [$($axis)*]);
    )*};
    (@each [$($rank:literal)*] $axes:tt) => { $(at_least!(@one $rank $axes);)* };
    (@one $rank:literal [$($axis:ident)*]) => {
        #[diagnostic::do_not_recommend]
        impl<$($axis: Axis),*> SubscriptedAtLeast<$rank> for ($($axis,)*) {}
    };
}
at_least! {
    (0) ;
    (0 1) A;
    (0 1 2) A B;
    (0 1 2 3) A B C;
    (0 1 2 3 4) A B C D;
    (0 1 2 3 4 5) A B C D E;
    (0 1 2 3 4 5 6) A B C D E F;
}

/// An operand of `np.einsum` in `arr!`, whose subscripts are `R` letters and `...`.
#[doc(hidden)]
#[inline(always)]
pub fn subscripted_at_least<const R: usize, A>(a: &A) -> View<'_, A::Elem, A::Shape, A::Layout>
where
    A: AsView<Shape: SubscriptedAtLeast<R>> + ?Sized,
{
    a.array_view()
}

/// An operand whose first two axes have the same letter in `np.einsum`: the elements at equal positions of
/// both, along the last axis.
///
/// # Panics
/// `dimensions in operand 0 for collapsing index 'i' don't match (2 != 3)`
#[doc(hidden)]
#[track_caller]
pub fn collapsed<'a, const OPERAND: usize, const LETTER: char, T, S, L>(
    view: View<'a, T, S, L>,
) -> View<'a, T, S::Out>
where
    S: Diagonal,
    L: Layout,
{
    let lens = view.shape();
    let (one, other) = (lens.as_ref()[0], lens.as_ref()[1]);
    require!(
        one == other,
        "dimensions in operand {OPERAND} for collapsing index '{LETTER}' don't match ({one} != {other})"
    );
    view.diagonal()
}
