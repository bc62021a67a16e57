//! Averages, and distances from them.

use super::fold::{AverageSum, whole};
use super::lanes::for_each_lane;
use super::number::{Average, Summable};
use super::pairwise;
use crate::array::View;
use crate::expr::Number;
use crate::layout::Layout;
use crate::shape::Shape;

/// The average.
pub(super) fn mean<T: Summable, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> T::Quotient {
    whole::<AverageSum, T, S, L>(view).over(view.size())
}

/// The average of the squared distances from the average.
pub(super) fn var<T: Summable, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> T::Quotient {
    let mean = mean(view);
    // NumPy stores the squares, in the order of memory, and adds those.
    let mut squares = Vec::with_capacity(view.size());
    for_each_lane(view, |lane| {
        squares.extend(lane.iter().map(|&x| {
            let x: T::Quotient = x.cast();
            let distance = x.subtract(mean);
            distance.multiply(distance)
        }));
    });
    let zero = <T::Quotient as Average>::ZERO;
    let sum = if squares.is_empty() {
        zero
    } else {
        zero.add(pairwise::of_slice(&squares))
    };
    sum.over(view.size())
}
