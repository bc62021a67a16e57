//! Several index arrays, broadcast together.

use super::axes::Axes;
use super::picked::{Picked, PickedOffsets};
use crate::error::Error;
use crate::sealed::Sealed;
use crate::shape::{Broadcast, IndexArrays, Shape};
use alloc::vec::Vec;
use smallvec::SmallVec;

/// Only integers so far.
pub struct NoArrays;

/// Where the index arrays lead, broadcast together: one offset per element of their common shape.
pub struct Gathered<'i, S: Shape> {
    /// The common shape, or any other if [`is_mismatch`](Self::is_mismatch).
    pub(super) shape: S,
    pub(super) picked: Picked<'i>,
    /// The first index of several arrays that is out of bounds. NumPy does not mind if the common
    /// shape is empty.
    pub(super) out_of_bounds: Option<Error>,
    /// The number of axes of the mask, if it is a single one.
    pub(super) mask_rank: Option<usize>,
    /// The shapes of all arrays, if there are several.
    pub(super) shapes: Shapes,
    /// Whether these cannot be broadcast together. NumPy's error names all of them, and comes after
    /// those of masks and integers.
    pub(super) is_mismatch: bool,
}

impl<'i, S: Shape> Gathered<'i, S> {
    /// A single index array.
    #[inline]
    pub(super) fn new(shape: S, picked: Picked<'i>, mask_rank: Option<usize>) -> Self {
        Gathered {
            shape,
            picked,
            out_of_bounds: None,
            mask_rank,
            shapes: Shapes::default(),
            is_mismatch: false,
        }
    }
}

/// The shape that index arrays have together; as `Broadcast`, in the words of indexing.
#[diagnostic::on_unimplemented(
    message = "shape mismatch: indexing arrays could not be broadcast together with shapes {Self} {S}",
    label = "these index arrays differ in an axis where neither has length 1"
)]
pub trait BroadcastIndices<S: Shape>: Shape {
    /// The common shape.
    type Out: Shape;

    /// The common shape.
    ///
    /// # Errors
    /// If an axis differs and is 1 in neither of them.
    fn broadcast_indices(self, other: S) -> Result<Self::Out, Error>;

    /// The common shape, or any other if there is none; and whether there is one.
    fn broadcast_indices_or_any(self, other: S) -> (Self::Out, bool);
}

#[diagnostic::do_not_recommend]
impl<Z: Broadcast<S, IndexArrays>, S: Shape> BroadcastIndices<S> for Z {
    type Out = Z::Out;

    fn broadcast_indices(self, other: S) -> Result<Z::Out, Error> {
        self.broadcast(other).map_err(|error| match error {
            Error::Operands { shapes } => Error::IndexShapes { shapes },
            other => other,
        })
    }

    fn broadcast_indices_or_any(self, other: S) -> (Z::Out, bool) {
        match self.broadcast(other) {
            Ok(shape) => (shape, true),
            Err(_) => (self.broadcast_or_any(other), false),
        }
    }
}

/// One more index array, of shape `S`.
pub trait With<'i, S: Shape>: Sealed {
    /// [`Gathered`], with the common shape.
    type Out;

    /// All of them.
    ///
    /// # Errors
    /// If they do not fit in memory.
    fn with(self, more: Gathered<'i, S>) -> Result<Self::Out, Error>;
}

impl Sealed for NoArrays {}
impl<S: Shape> Sealed for Gathered<'_, S> {}

impl<'i, S: Shape> With<'i, S> for NoArrays {
    type Out = Gathered<'i, S>;

    #[inline(always)]
    fn with(self, more: Gathered<'i, S>) -> Result<Gathered<'i, S>, Error> {
        Ok(more)
    }
}

impl<Z: BroadcastIndices<S>, S: Shape> With<'_, S> for Gathered<'_, Z> {
    type Out = Gathered<'static, Z::Out>;

    fn with(self, more: Gathered<'_, S>) -> Result<Gathered<'static, Z::Out>, Error> {
        let (shape, fits) = self.shape.broadcast_indices_or_any(more.shape);
        let (lens, more_lens) = (self.shape.lens(), more.shape.lens());
        let mut shapes = self.shapes;
        if shapes.is_empty() {
            shapes.push(lens.as_ref(), self.mask_rank);
        }
        shapes.push(more_lens.as_ref(), more.mask_rank);
        let is_mismatch = self.is_mismatch || !fits;
        let (mut offsets, mut out_of_bounds) = (PickedOffsets::new(), self.out_of_bounds);
        if !is_mismatch {
            let (own, beyond) = self.picked.into_offsets();
            let (others, others_beyond) = more.picked.into_offsets();
            out_of_bounds = out_of_bounds.or(beyond).or(others_beyond);
            offsets = broadcast_sum(
                shape.lens().as_ref(),
                (lens.as_ref(), own),
                (more_lens.as_ref(), others),
            );
        }
        Ok(Gathered {
            shape,
            picked: Picked::Offsets(offsets),
            out_of_bounds,
            mask_rank: None,
            shapes,
            is_mismatch,
        })
    }
}

/// The shapes of several index arrays, one after the other.
#[derive(Default)]
pub(super) struct Shapes {
    lens: SmallVec<[usize; 8]>,
    ranks: SmallVec<[usize; 4]>,
}

impl Shapes {
    fn is_empty(&self) -> bool {
        self.ranks.is_empty()
    }

    /// Adds the shape of an index array: a mask stands for as many of them as it has axes.
    fn push(&mut self, lens: &[usize], mask_rank: Option<usize>) {
        for _ in 0..mask_rank.unwrap_or(1).max(1) {
            self.lens.extend_from_slice(lens);
            self.ranks.push(lens.len());
        }
    }

    /// Each of them.
    pub(super) fn to_vec(&self) -> Vec<Vec<usize>> {
        let mut lens = &self.lens[..];
        let shape = |&rank: &usize| {
            let (first, rest) = lens.split_at(rank);
            lens = rest;
            first.into()
        };
        self.ranks.iter().map(shape).collect()
    }
}

/// The sums of two row-major arrays of offsets, broadcast to `lens`.
fn broadcast_sum(
    lens: &[usize],
    (a_lens, mut a): (&[usize], PickedOffsets),
    (b_lens, b): (&[usize], PickedOffsets),
) -> PickedOffsets {
    let size = lens.iter().product();
    if a.len() != size {
        let axes = Axes::broadcast(a_lens, lens);
        let mut repeated = PickedOffsets::with_capacity(size);
        axes.for_each(0, &mut |position| repeated.push(a[position as usize]));
        a = repeated;
    }
    let mut sum = a.iter_mut();
    Axes::broadcast(b_lens, lens).for_each(0, &mut |position| {
        if let Some(sum) = sum.next() {
            *sum = sum.wrapping_add(b[position as usize]);
        }
    });
    a
}
