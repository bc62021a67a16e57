//! What is left of a shape after as many axes as another has.

use super::Shape;
use super::join::for_each_pair;
use crate::axis::{Axis, Dyn};

/// A shape of at least as many axes as `B` has.
#[diagnostic::on_unimplemented(
    message = "the tensor has fewer axes than what it is to be solved for",
    label = "a tensor of shape `{Self}`"
)]
pub trait After<B: Shape>: Shape {
    /// The axes that are left after those.
    type Rest: Shape;
}

impl<S, B> After<B> for S
where
    B: Shape,
    S: AfterAxes<B::Erased>,
{
    type Rest = S::Rest;
}

/// The same, for lengths that do not matter.
pub trait AfterAxes<B>: Shape {
    /// The axes that are left.
    type Rest: Shape;
}

macro_rules! axis_of {
    ($axis:ident) => {
        Dyn
    };
}

macro_rules! after {
    ($($front:ident $i:tt)*; $back_rank:tt $($back:ident $other:ident $j:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($front: Axis,)* $($back: Axis),*> AfterAxes<($(axis_of!($front),)*)>
            for ($($front,)* $($back,)*)
        {
            type Rest = ($($back,)*);
        }
    };
}
for_each_pair!(after);
