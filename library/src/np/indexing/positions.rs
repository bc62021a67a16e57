//! Positions: where to take elements from and where to put them.

use crate::array::{AsView, View};
use crate::element::{Cast, Integer, Number};
use crate::engine::allocate;
use crate::error::Error;
use crate::kernels;
use crate::position::position;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::vec::Vec;

/// Integers that positions are given by: an array of them of any rank, or a single one.
#[diagnostic::on_unimplemented(
    message = "arrays used as indices must be of integer (or boolean) type",
    label = "`{Self}` is neither an integer nor an array of integers",
    note = "where a mask is true, `np::compress` and `np::extract` take elements"
)]
pub trait Indices {
    /// The type of the integers.
    type Integer: Integer;
    /// The shape: `()` for a single integer.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;

    /// All of them as a view.
    fn indices(&self) -> View<'_, Self::Integer, Self::Shape, Self::Layout>;
}

#[diagnostic::do_not_recommend]
impl<A: AsView<Elem: Integer> + ?Sized> Indices for A {
    type Integer = A::Elem;
    type Shape = A::Shape;
    type Layout = A::Layout;

    #[inline(always)]
    fn indices(&self) -> View<'_, A::Elem, A::Shape, A::Layout> {
        self.array_view()
    }
}

/// The positions in row-major order of the elements that are not zero.
pub(in crate::np) fn true_positions<T, S, L>(view: View<'_, T, S, L>) -> Vec<usize>
where
    T: Number + Cast<bool>,
    S: Shape,
    L: Layout,
{
    let mut copy = Vec::new();
    let mask: &[bool] = view.cast_in(&mut copy);
    // Counted first, and then moved together: whether an element is zero is often a matter of chance.
    let mut positions = allocate(kernels::count(mask));
    for (number, mask) in mask.chunks(BLOCK).enumerate() {
        // Nothing is true in most blocks, or in few of them: all of one are looked at in vectors.
        if !mask.iter().fold(false, |any, &is_true| any | is_true) {
            continue;
        }
        let block: [usize; BLOCK] = core::array::from_fn(|place| number * BLOCK + place);
        kernels::compress(mask, &block, &mut positions);
    }
    positions
}

/// How many positions are looked at together.
const BLOCK: usize = 512;

/// The index in an array of lengths `lens` of the element at a position in row-major order.
pub(in crate::np) fn unraveled<S: Shape>(lens: S::Lens, mut position: usize) -> S::Lens {
    let mut index = S::Lens::default();
    for axis in (1..S::RANK).rev() {
        index[axis] = position % lens[axis];
        position /= lens[axis];
    }
    if let Some(first) = index.as_mut().first_mut() {
        *first = position;
    }
    index
}

/// The position that an index means on axis `axis`.
#[inline(always)]
pub(in crate::np) fn located<I: Integer>(
    index: I,
    axis: usize,
    size: usize,
) -> Result<usize, Error> {
    let out_of_bounds = || Error::OutOfBounds {
        index: index.widened(),
        axis,
        size,
    };
    position(index.saturate(), size).ok_or_else(out_of_bounds)
}
