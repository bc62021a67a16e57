//! The elements that are reduced to one result, one group after the other: for what needs all of them at
//! once, such as a median.

use super::reduction::Reduction;
use super::walk::Axes;
use crate::engine::allocate;
use crate::expr::Expr;
use crate::shape::ReduceShape;
use alloc::vec::Vec;

/// All elements, in row-major order.
pub(super) struct Groups<T> {
    elements: Vec<T>,
    /// How many elements each result has.
    count: usize,
    /// Where they are, unless those of each result are one after the other.
    places: Option<Places>,
    /// How many groups there have been.
    number: usize,
}

struct Places {
    /// Where each group begins.
    firsts: Vec<usize>,
    /// Where the elements of a group are behind that.
    within: Vec<usize>,
}

impl<T: Copy> Groups<T> {
    /// The elements of the next result; where they are not one after the other, they are brought together in
    /// `lane`.
    pub(super) fn next_of<'g>(&'g mut self, lane: &'g mut Vec<T>) -> &'g mut [T] {
        let number = self.number;
        self.number += 1;
        let Some(places) = &self.places else {
            return &mut self.elements[number * self.count..][..self.count];
        };
        // Of no elements, there are results all the same.
        let group = self
            .elements
            .get(places.firsts[number]..)
            .unwrap_or_default();
        lane.clear();
        lane.extend(places.within.iter().map(|&place| group[place]));
        lane
    }
}

impl<E, T, S, A, K> Reduction<E, A, K>
where
    E: Expr<Elem = T, Shape = S>,
    T: Copy,
    S: ReduceShape<A, K>,
{
    /// The elements of each result, in row-major order.
    pub(super) fn groups(&self) -> Groups<T> {
        let lens = self.shape().lens();
        let lens = lens.as_ref();
        let mut elements = allocate(lens.iter().product());
        self.for_each_block(&mut |block| elements.extend_from_slice(block));
        let places = (!are_last(lens, Self::AXES)).then(|| Places {
            firsts: offsets(lens, Self::AXES, false),
            within: offsets(lens, Self::AXES, true),
        });
        Groups {
            elements,
            count: self.count(),
            places,
            number: 0,
        }
    }
}

/// Whether none of the others comes after the axes that are reduced.
fn are_last(lens: &[usize], axes: Axes) -> bool {
    let long = lens.iter().enumerate().filter(|(_, len)| **len != 1);
    long.map(|(axis, _)| axes.contains(axis)).is_sorted()
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
