//! Positions along one axis: the same for all of them, or others in each lane.

use super::axes::Axes;
use super::base::{Mutable, Shared};
use super::picked::{Picked, PickedOffsets};
use super::selection::Selection;
use crate::array::{Offsets, View, ViewMut};
use crate::element::Integer;
use crate::error::Error;
use crate::position::position;
use crate::shape::Shape;
use crate::shape::layout::Layout;

impl<'i, 'a, T, Z: Shape> Selection<'i, Shared<'a, T>, Z> {
    /// The given positions of axis number `axis`; `shape` is that of the result.
    ///
    /// # Panics
    /// If the result has not as many elements as the shape says.
    pub(crate) fn of_axis<I: Integer, S: Shape, L: Layout, J: Shape, M: Layout>(
        view: View<'a, T, S, L>,
        axis: usize,
        indices: View<'i, I, J, M>,
        shape: Z,
    ) -> Self {
        let (lens, strides) = (view.shape(), view.element_strides());
        let (lens, strides) = (lens.as_ref(), strides.as_ref());
        let others = lens[..axis].iter().chain(&lens[axis + 1..]);
        let size: usize = others.product::<usize>() * indices.size();
        assert_eq!(size, shape.lens().as_ref().iter().product());
        Selection {
            base: Shared::new(view),
            shape,
            front: Axes::new(&lens[..axis], &strides[..axis]),
            picked: Picked::by_indices(indices, axis, lens[axis], strides[axis]),
            out_of_bounds: None,
            back: Axes::new(&lens[axis + 1..], &strides[axis + 1..]),
            picked_first: false,
            by_whole_mask: false,
        }
    }
}

macro_rules! along_axis {
    ($($view:ident $base:ident;)*) => {$(
        impl<'a, T, Z: Shape> Selection<'static, $base<'a, T>, Z> {
            /// For each element of `indices`, the element at that position of axis number `axis`, and at
            /// the same positions of the other axes. `shape` is that of the indices, broadcast with the
            /// other axes of the array.
            ///
            /// # Panics
            /// If `shape` is another.
            pub(crate) fn along_axis<S: Shape, L: Layout, I: Integer, J: Shape, M: Layout>(
                view: $view<'a, T, S, L>,
                axis: usize,
                indices: View<'_, I, J, M>,
                shape: Z,
            ) -> Self {
                let axes = (view.typed_shape(), view.element_strides());
                let (offsets, out_of_bounds) = offsets_along(axes, axis, indices, shape);
                Selection {
                    base: $base::new(view),
                    shape,
                    front: Axes::new(&[], &[]),
                    picked: Picked::Offsets(offsets),
                    out_of_bounds,
                    back: Axes::new(&[], &[]),
                    picked_first: false,
                    by_whole_mask: false,
                }
            }
        }
    )*};
}
along_axis! {
    View Shared;
    ViewMut Mutable;
}

/// For each element of a shape, the offset of the one that the index for it leads to, in an array of the
/// given lengths and strides; and the first index that is out of bounds, in the place of which is another
/// position.
fn offsets_along<S: Shape, I: Integer, J: Shape, M: Layout, Z: Shape>(
    (lens, strides): (S, S::Strides),
    axis: usize,
    indices: View<'_, I, J, M>,
    shape: Z,
) -> (PickedOffsets, Option<Error>) {
    let (mut lens, size) = (lens.lens(), lens.lens()[axis]);
    // The axis that is indexed has no part in the lanes: it is as if there were one position.
    lens[axis] = 1;
    let lanes = stretched(lens.as_ref(), strides.as_ref(), shape);
    let places = stretched(
        indices.shape().as_ref(),
        indices.element_strides().as_ref(),
        shape,
    );
    let (first, stride) = (indices.pointer().as_ptr(), strides[axis]);
    let mut out_of_bounds = None;
    let offset = |(lane, place): (isize, isize)| {
        // SAFETY: [selection] `stretched` has made sure that the indices can be broadcast to the
        // shape, so the offset leads to one of them.
        let index = unsafe { *first.wrapping_offset(place) };
        let position = position(index.saturate(), size).unwrap_or_else(|| {
            let index = index.widened();
            out_of_bounds.get_or_insert(Error::OutOfBounds { index, axis, size });
            0
        });
        lane.wrapping_add(stride.wrapping_mul(position as isize))
    };
    let offsets = lanes.zip(places).map(offset).collect();
    (offsets, out_of_bounds)
}

/// The offsets of the elements of an array, broadcast to a shape of the same rank.
///
/// # Panics
/// If it cannot be.
fn stretched<Z: Shape>(lens: &[usize], own: &[isize], shape: Z) -> Offsets<Z> {
    let mut strides = Z::Strides::default();
    assert_eq!(lens.len(), Z::RANK);
    for (axis, &wanted) in shape.lens().as_ref().iter().enumerate() {
        assert!(lens[axis] == wanted || lens[axis] == 1);
        strides[axis] = if lens[axis] == 1 { 0 } else { own[axis] };
    }
    Offsets::new(shape, strides)
}
