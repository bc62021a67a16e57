//! The diagonal of the first two axes.

use super::Shape;
use crate::axis::verdict::{Never, Yes};
use crate::axis::{Axis, Dyn, Fits, Len};
use crate::sealed::Sealed;

/// A shape of at least two axes, of which the first two have a diagonal.
#[diagnostic::on_unimplemented(
    message = "diag requires an array of at least two dimensions",
    label = "this array has fewer than two axes"
)]
pub trait Diagonal: Shape {
    /// The other axes, then the diagonal.
    type Out: Shape;
}

/// The shorter of two axes.
pub trait Shorter<B: Axis>: Axis {
    /// The axis.
    type Out: Axis;
}

impl<B: Axis> Shorter<B> for Dyn {
    type Out = Dyn;
}

impl<const N: usize> Shorter<Dyn> for Len<N> {
    type Out = Dyn;
}

impl<const N: usize, const M: usize, Answer, A: Axis> Shorter<Len<M>> for Len<N>
where
    Len<N>: Fits<M, Answer = Answer>,
    Answer: Choose<Len<M>, Len<N>, Out = A>,
{
    type Out = A;
}

/// `A` if `Self` is `Yes`, `B` if it is `Never`.
pub trait Choose<A: Axis, B: Axis>: Sealed {
    /// The axis chosen.
    type Out: Axis;
}
impl<A: Axis, B: Axis> Choose<A, B> for Yes {
    type Out = A;
}
impl<A: Axis, B: Axis> Choose<A, B> for Never {
    type Out = B;
}

macro_rules! diagonals {
    ($([$($rest:ident)*])*) => {$(
        #[diagnostic::do_not_recommend]
        impl<First: Shorter<Second>, Second: Axis, $($rest: Axis),*> Diagonal for (First, Second, $($rest,)*) {
            type Out = ($($rest,)* First::Out,);
        }
    )*};
}
diagonals!([] [A0] [A0 A1] [A0 A1 A2] [A0 A1 A2 A3]);
