//! The elements that are reduced to one result, one group after the other: for what needs all of them at
//! once, such as a median.

use super::reduction::Reduction;
use super::walk::Axes;
use crate::expr::Expr;
use crate::shape::ReduceShape;
use alloc::vec::Vec;

/// All elements, those of the first result first.
pub(super) struct Groups<T> {
    elements: Vec<T>,
    /// How many elements each result has.
    count: usize,
}

impl<T> Groups<T> {
    /// The elements of each of so many results.
    pub(super) fn each(&mut self, results: usize) -> impl Iterator<Item = &mut [T]> {
        let mut rest = self.elements.as_mut_slice();
        let count = self.count;
        (0..results).map(move |_| {
            let (group, others) = core::mem::take(&mut rest).split_at_mut(count);
            rest = others;
            group
        })
    }
}

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    T: Copy,
    S: ReduceShape<A, K>,
{
    /// The elements, those of each result together and in row-major order.
    pub(super) fn groups(&self) -> Groups<T> {
        let lens = self.shape().lens();
        let mut elements = Vec::with_capacity(lens.as_ref().iter().product());
        self.for_each_block(&mut |block| elements.extend_from_slice(block));
        let count = self.count();
        let within = offsets(lens.as_ref(), Self::AXES, true);
        if within.last().is_none_or(|&last| last + 1 != count) {
            let groups = offsets(lens.as_ref(), Self::AXES, false);
            let all = groups
                .iter()
                .flat_map(|group| within.iter().map(move |place| group + place));
            elements = all.map(|place| elements[place]).collect();
        }
        Groups { elements, count }
    }
}

/// Where the positions along some of the axes are in a row-major array of these lengths: along those
/// that are reduced, or along the others.
#[inline]
pub(super) fn offsets(lens: &[usize], axes: Axes, is_reduced: bool) -> Vec<usize> {
    let mut offsets = vec![0];
    for (axis, &len) in lens.iter().enumerate() {
        if axes.contains(axis) == is_reduced {
            let stride: usize = lens[axis + 1..].iter().product();
            offsets = offsets
                .into_iter()
                .flat_map(|offset| (0..len).map(move |position| offset + position * stride))
                .collect();
        }
    }
    offsets
}
