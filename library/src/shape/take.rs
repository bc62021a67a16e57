//! Taking axes off the front of a shape, one per index.

use super::Shape;
use crate::axis::Axis;
use crate::sealed::Sealed;

/// A shape of `R` axes.
#[diagnostic::on_unimplemented(
    message = "the shape `{Self}` is not known to have {R} axes",
    label = "a shape of another number of axes, or of any",
    note = "a function over arrays of two axes takes `&impl Array<f64, 2>`; those of any shape cannot be indexed"
)]
pub trait HasRank<const R: usize>: Shape<Lens = [usize; R], Strides = [isize; R]> {}

/// The number of an axis, counted in the array that is indexed.
pub struct AxisNumber<const A: usize>;

/// The number itself.
pub trait Numbered: Sealed {
    /// The number of the axis.
    const AXIS: usize;
}

impl<const A: usize> Sealed for AxisNumber<A> {}
impl<const A: usize> Numbered for AxisNumber<A> {
    const AXIS: usize = A;
}

macro_rules! rank {
    ($rank:tt $($axis:ident $number:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($axis: Axis),*> HasRank<$rank> for ($($axis,)*) {}
    };
}
super::for_each_rank!(rank);
