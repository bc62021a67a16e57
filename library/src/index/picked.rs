//! Where index arrays and masks lead, element by element.

use super::axes::{Axes, Walk};
use crate::array::View;
use crate::element::{Integer, Integers};
use crate::error::Error;
use crate::kernels;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::borrow::Cow;
use smallvec::SmallVec;

/// Offsets of elements; a few are in place.
pub(super) type PickedOffsets = SmallVec<[isize; 16]>;

/// How many offsets are worked out before they are used.
pub(super) const BLOCK: usize = 1024;

/// Of so few, a smaller block is enough.
const FEW: usize = 256;

/// The offsets that index arrays or a mask lead to, in row-major order of their common shape.
///
/// A single one is only read where its elements are needed: then there is no array of offsets.
pub(super) enum Picked<'i> {
    /// The offsets themselves.
    Offsets(PickedOffsets),
    /// Positions of an axis.
    Positions {
        indices: Integers<'i>,
        axis: usize,
        size: usize,
        stride: isize,
    },
    /// Where a mask is true: its bools in row-major order, and the axes it covers.
    True {
        mask: Cow<'i, [bool]>,
        axes: Axes,
        count: usize,
    },
}

impl<'i> Picked<'i> {
    pub(super) const NOTHING: Self = Picked::Offsets(PickedOffsets::new_const());

    /// Positions on axis number `axis`, of length `size`.
    pub(super) fn by_indices<I: Integer, S: Shape, L: Layout>(
        indices: View<'i, I, S, L>,
        axis: usize,
        size: usize,
        stride: isize,
    ) -> Self {
        Picked::Positions {
            indices: I::integers(in_a_row(indices)),
            axis,
            size,
            stride,
        }
    }

    /// The places where a mask is true, over axes of these strides and of its own lengths.
    pub(super) fn by_mask<S: Shape, L: Layout>(
        mask: View<'i, bool, S, L>,
        strides: S::Strides,
    ) -> Self {
        let axes = Axes::new(mask.shape().as_ref(), strides.as_ref());
        Picked::by_bools(in_a_row(mask), axes)
    }

    /// The same, of the bools of a mask in row-major order.
    pub(super) fn by_bools(mask: Cow<'i, [bool]>, axes: Axes) -> Self {
        let count = kernels::count(&mask);
        Picked::True { mask, axes, count }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        match self {
            Picked::Offsets(offsets) => offsets.len(),
            Picked::Positions { indices, .. } => indices.len(),
            Picked::True { count, .. } => *count,
        }
    }

    /// Whether these are positions of an axis that has none.
    pub(super) fn is_of_nothing(&self) -> bool {
        matches!(self, Picked::Positions { size: 0, .. })
    }

    /// Makes sure that all indices are in bounds.
    ///
    /// # Errors
    /// For the first that is not.
    pub(super) fn check(&self) -> Result<(), Error> {
        match self {
            Picked::Positions { .. } => self.for_each_block(|_| {}),
            _ => Ok(()),
        }
    }

    /// The offsets themselves, and what is wrong with the first index that is out of bounds (its
    /// offset and those after it are 0).
    pub(super) fn into_offsets(self) -> (PickedOffsets, Option<Error>) {
        if let Picked::Offsets(offsets) = self {
            return (offsets, None);
        }
        let len = self.len();
        let mut offsets = PickedOffsets::with_capacity(len);
        let result = self.for_each_block(|block| offsets.extend_from_slice(block));
        offsets.resize(len, 0);
        (offsets, result.err())
    }

    /// All offsets.
    ///
    /// # Errors
    /// For the first index that is out of bounds.
    pub(super) fn all(&self) -> Result<PickedOffsets, Error> {
        let mut offsets = PickedOffsets::with_capacity(self.len());
        self.for_each_block(|block| offsets.extend_from_slice(block))?;
        Ok(offsets)
    }

    /// Calls `f` with the offsets, block by block.
    ///
    /// # Errors
    /// For the first index that is out of bounds, before the block that it is in.
    #[inline]
    pub(super) fn for_each_block(&self, mut f: impl FnMut(&[isize])) -> Result<(), Error> {
        match self {
            Picked::Offsets(offsets) => f(offsets),
            &Picked::Positions {
                ref indices,
                axis,
                size,
                stride,
            } => {
                // It takes longer to make room for a block than to use few offsets.
                let (mut few, mut many);
                let offsets: &mut [isize] = if indices.len() <= FEW {
                    few = [0; FEW];
                    &mut few
                } else {
                    many = [0; BLOCK];
                    &mut many
                };
                for start in (0..indices.len()).step_by(BLOCK) {
                    let block = start..indices.len().min(start + BLOCK);
                    let in_place = indices.in_place(block.clone(), size);
                    f(match in_place.filter(|_| stride == 1) {
                        Some(positions) => positions,
                        None => {
                            let offsets = &mut offsets[..block.len()];
                            let found = indices.positions(start, size, offsets);
                            found.map_err(|index| Error::OutOfBounds { index, axis, size })?;
                            let scale = |offset: &mut isize| *offset = offset.wrapping_mul(stride);
                            offsets.iter_mut().for_each(scale);
                            offsets
                        }
                    });
                }
            }
            Picked::True { mask, axes, .. } => {
                for_each_masked_row(mask, axes, |mask, row, stride| {
                    let mut offsets = [0; BLOCK];
                    for (number, mask) in mask.chunks(BLOCK).enumerate() {
                        let first =
                            row.wrapping_add(stride.wrapping_mul((number * BLOCK) as isize));
                        f(true_offsets(mask, first, stride, &mut offsets));
                    }
                });
            }
        }
        Ok(())
    }
}

/// The elements of a view in row-major order: where they are, or copied if there are gaps.
fn in_a_row<'i, T: Copy, S: Shape, L: Layout>(view: View<'i, T, S, L>) -> Cow<'i, [T]> {
    match view.contiguous_elements() {
        Some(elements) => Cow::Borrowed(elements),
        None => Cow::Owned(view.to_vec()),
    }
}

/// Calls `f` with each row of a mask, and the offset and the stride of what it covers.
#[inline]
pub(super) fn for_each_masked_row(
    mask: &[bool],
    axes: &Axes,
    f: impl FnMut(&[bool], isize, isize),
) {
    Walk::new(axes).cover(mask, f);
}

/// The offsets of the elements for which a mask is true.
#[inline]
fn true_offsets<'o>(
    mask: &[bool],
    first: isize,
    stride: isize,
    offsets: &'o mut [isize; BLOCK],
) -> &'o [isize] {
    let (mut offset, mut count) = (first, 0);
    // Written without a branch: what is selected is often a matter of chance.
    for &selected in mask {
        offsets[count] = offset;
        count += usize::from(selected);
        offset = offset.wrapping_add(stride);
    }
    &offsets[..count]
}
