//! Running sums.

use super::number::Summable;
use crate::array::{Owned, View};
use crate::error::or_panic;
use crate::expr::Number;
use crate::layout::Layout;
use crate::shape::{Infer, NewShape, Shape, ShapeFor};

/// The sums of the first element, the first two, .. in row-major order.
pub(super) fn cumsum<T: Summable, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
) -> Owned<T::Sum, <Infer as ShapeFor<S>>::Shape>
where
    Infer: NewShape<S>,
{
    let mut sums = Vec::with_capacity(view.size());
    let mut sum = None;
    for &x in view {
        let x: T::Sum = x.cast();
        let next = sum.map_or(x, |sum: T::Sum| sum.add(x));
        sum = Some(next);
        sums.push(next);
    }
    Owned::from_parts(or_panic(Infer.new_shape(view.typed_shape())), sums)
}
