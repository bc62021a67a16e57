//! What index arrays and masks select: elements here and there, to be copied or written.

use super::axes::Axes;
use super::base::{Base, Mutable};
use super::picked::{Picked, for_each_masked_row};
use super::runs::{Run, Sums};
use crate::array::Owned;
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::kernels;
use crate::sealed::Sealed;
use crate::shape::Shape;
use core::slice;

/// The elements that a list with index arrays or masks selects, in the order of the result.
///
/// Covariant in `'i`, and in the base: so invariant in the element, as bases are.
// Invariant: the pointer moved by any sum of a front offset, a picked one (unless that is an error)
// and a back offset is an element of the source, unless `out_of_bounds` says that one is not; there
// are as many sums as `shape` has elements.
pub struct Selection<'i, B, S: Shape> {
    pub(super) base: B,
    pub(super) shape: S,
    pub(super) front: Axes,
    pub(super) picked: Picked<'i>,
    /// The first index that is out of bounds, if that is known already.
    pub(super) out_of_bounds: Option<Error>,
    pub(super) back: Axes,
    pub(super) picked_first: bool,
    /// Whether the only index is a mask of all axes.
    pub(super) by_whole_mask: bool,
}

impl<B, S: Shape> Sealed for Selection<'_, B, S> {}

impl<'i, B: Base, S: Shape> Selection<'i, B, S> {
    /// The same elements, from another base at the same place.
    pub(super) fn based_on<C>(self, base: C) -> Selection<'i, C, S> {
        Selection {
            base,
            shape: self.shape,
            front: self.front,
            picked: self.picked,
            out_of_bounds: self.out_of_bounds,
            back: self.back,
            picked_first: self.picked_first,
            by_whole_mask: self.by_whole_mask,
        }
    }

    /// The shape of the result.
    pub(crate) fn shape(&self) -> S {
        self.shape
    }

    /// The mask and the axes it covers, if it is the only index that counts.
    pub(super) fn masked(&self) -> Option<(&[bool], &Axes)> {
        match &self.picked {
            Picked::True { mask, axes, .. } if self.front.is_single() && self.back.is_single() => {
                Some((mask, axes))
            }
            _ => None,
        }
    }

    /// The sums of offsets that are selected.
    pub(super) fn sums(&self) -> Sums<'_> {
        Sums {
            front: &self.front,
            picked: &self.picked,
            back: &self.back,
            picked_first: self.picked_first,
        }
    }
}

impl<'i, 'a, T, S: Shape> Selection<'i, Mutable<'a, T>, S> {
    /// Whether the only index is a mask of all axes, whose assignment NumPy words differently. It is asked only of
    /// what is to be written.
    pub(crate) fn is_by_whole_mask(&self) -> bool {
        self.by_whole_mask
    }

    /// The same elements, to be written.
    ///
    /// # Errors
    /// For an index that is out of bounds.
    pub(crate) fn checked(self) -> Result<Places<'i, 'a, T, S>, Error> {
        if let Some(error) = self.out_of_bounds {
            return Err(error);
        }
        self.picked.check()?;
        Ok(Places(self))
    }
}

/// What is selected, to be written.
///
/// Covariant in `'i` and `'a`, invariant in the element, as [`Mutable`] is.
// Invariant: no index is out of bounds.
pub struct Places<'i, 'a, T, S: Shape>(Selection<'i, Mutable<'a, T>, S>);

impl<T, S: Shape> Places<'_, '_, T, S> {
    /// The shape.
    pub(crate) fn shape(&self) -> S {
        self.0.shape
    }

    /// Whether a mask selects single elements, so that none can be selected twice, and
    /// [`for_each`](Self::for_each) visits them in order.
    pub(crate) fn are_where_a_mask_is_true(&self) -> bool {
        self.0.masked().is_some()
    }

    /// Calls `f` with each element, in any order; an element that is selected twice is visited twice.
    pub(crate) fn for_each(&mut self, mut f: impl FnMut(&mut T)) {
        let pointer = self.0.base.pointer();
        if let Some((mask, axes)) = self.0.masked() {
            return for_each_masked_row(mask, axes, |mask, row, stride| {
                let first = pointer.wrapping_offset(row);
                if stride == 1 && !mask.is_empty() {
                    // SAFETY: [selection] the mask has the lengths of the axes it covers, so these
                    // are elements of the source, one after the other. The source is borrowed
                    // uniquely, and the slice ends before the next one is made.
                    let row = unsafe { slice::from_raw_parts_mut(first, mask.len()) };
                    return kernels::visit(mask, row, &mut f);
                }
                for (position, &selected) in mask.iter().enumerate() {
                    if selected {
                        let place = first.wrapping_offset(stride.wrapping_mul(position as isize));
                        // SAFETY: [selection] the mask has the lengths of the axes it covers, so
                        // these are elements of the source, each `stride` after the one before. The
                        // source is borrowed uniquely, and the reference ends before the next one is
                        // made.
                        f(unsafe { &mut *place });
                    }
                }
            });
        }
        // By the invariant there is no error.
        or_panic(self.0.sums().for_each_run(&mut |run| {
            // SAFETY: [selection] by the invariant the run is of elements of the source, which is borrowed uniquely.
            unsafe { visit(pointer, run, |_, element| f(element)) }
        }));
    }

    /// Calls `f` with each element and the value that belongs to it: these are in row-major order of the result.
    /// An element that is selected twice comes in that order as well. Each value is moved to `f` once.
    ///
    /// # Safety
    /// The values may be moved, or bytes are all there is to them; they are none of the elements.
    pub(crate) unsafe fn for_each_with<V>(&mut self, values: *const [V], f: impl Fn(&mut T, V)) {
        let (first, total) = (values.cast::<V>(), values.len());
        let value = |number: usize| {
            debug_assert!(number < total);
            // SAFETY: [owned] this is one of the values, each of which is read once.
            unsafe { first.add(number).read() }
        };
        let mut next = 0;
        if self.0.masked().is_some() {
            return self.for_each(|element| {
                if next < total {
                    f(element, value(next));
                    next += 1;
                }
            });
        }
        let pointer = self.0.base.pointer();
        or_panic(self.0.sums().for_each_run(&mut |run| {
            let (start, step) = match run {
                Run::Column { number, step, .. } => (number, step),
                Run::Elements(_) | Run::Row { .. } => (next, 1),
            };
            // By the invariant there is a value for each.
            let run = run.shortened(total.saturating_sub(start).div_ceil(step));
            if !matches!(run, Run::Column { .. }) {
                next += run.len();
            }
            let pair = |number, element: &mut T| f(element, value(start + number * step));
            // SAFETY: [selection] by the invariant the run is of elements of the source, which is borrowed uniquely.
            unsafe { visit(pointer, run, pair) }
        }));
    }

    /// Clones of the elements, in row-major order; one that is selected twice comes twice.
    pub(crate) fn copied(&self) -> Owned<T, S>
    where
        T: Clone,
    {
        if Owned::<T, S>::IN_PLACE {
            // By the invariant there is no error.
            return or_panic(self.0.copy_few());
        }
        let mut elements = allocate(self.shape().size() + kernels::SLACK);
        match self.0.masked() {
            Some((mask, axes)) => self.0.copy_masked(mask, axes, &mut elements),
            // By the invariant there is no error.
            None => or_panic(self.0.copy_picked(&mut elements)),
        }
        Owned::from_parts(self.shape(), elements)
    }

    /// Stores a value in each element; `another` makes one more of it.
    pub(crate) fn fill(&mut self, mut another: impl FnMut() -> T) {
        let pointer = self.0.base.pointer();
        if let Some((mask, axes)) = self.0.masked()
            && axes.has_unit_rows()
        {
            return for_each_masked_row(mask, axes, |mask, row, _| {
                if !mask.is_empty() {
                    let first = pointer.wrapping_offset(row);
                    // SAFETY: [selection] by the invariant this is an element of the source, which
                    // is borrowed uniquely; the reference ends before the next one is made.
                    let row = unsafe { slice::from_raw_parts_mut(first, mask.len()) };
                    kernels::fill(mask, row, &mut another);
                }
            });
        }
        self.for_each(|element| *element = another());
    }
}

/// Calls `f` with each element of a run and its number in it.
///
/// # Safety
/// The elements are `first` moved by the run's offsets, and borrowed uniquely.
#[inline(always)]
unsafe fn visit<T>(first: *mut T, run: Run<'_>, mut f: impl FnMut(usize, &mut T)) {
    match run {
        Run::Elements(offsets) => {
            for (number, &offset) in offsets.iter().enumerate() {
                // SAFETY: [selection] the caller promises that this is an element which is borrowed uniquely; the
                // reference ends before the next one is made.
                f(number, unsafe { &mut *first.wrapping_offset(offset) });
            }
        }
        Run::Row {
            offset,
            len,
            stride: 1,
        } if len > 0 => {
            // SAFETY: [selection] the caller promises that these are elements, one after the other, which are borrowed
            // uniquely; the slice ends before the next one is made.
            let row = unsafe { slice::from_raw_parts_mut(first.wrapping_offset(offset), len) };
            let numbered = row.iter_mut().enumerate();
            numbered.for_each(|(number, element)| f(number, element));
        }
        Run::Row {
            offset,
            len,
            stride,
        }
        | Run::Column {
            offset,
            len,
            stride,
            ..
        } => {
            for number in 0..len {
                let offset = offset.wrapping_add(stride.wrapping_mul(number as isize));
                // SAFETY: [selection] as for elements here and there.
                f(number, unsafe { &mut *first.wrapping_offset(offset) });
            }
        }
    }
}
