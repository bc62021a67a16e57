//! Copies of what index arrays and masks select.

use super::axes::Axes;
use super::base::Base;
use super::picked::for_each_masked_row;
use super::runs::Run;
use super::selection::Selection;
use crate::array::Owned;
use crate::engine::allocate;
use crate::error::Error;
use crate::kernels;
use crate::shape::{Shape, checked_size};
use alloc::vec::Vec;
use core::mem::MaybeUninit;
use core::slice;

impl<B: Base, S: Shape> Selection<'_, B, S> {
    /// A copy of the elements.
    ///
    /// # Errors
    /// For an index that is out of bounds, or if the copy does not fit in memory.
    pub(crate) fn copy(self) -> Result<Owned<B::Elem, S>, Error>
    where
        B::Elem: Clone,
    {
        if let Some(error) = self.out_of_bounds {
            return Err(error);
        }
        // An array without elements may have an axis that is longer than memory. Nothing is in bounds of
        // the one that it has none of.
        if self.picked.is_of_nothing() {
            self.picked.check()?;
        }
        let size = checked_size::<B::Elem>(self.shape.lens().as_ref())?;
        if size == 0 {
            self.picked.check()?;
            return Ok(Owned::from_parts(self.shape, Vec::new()));
        }
        if Owned::<B::Elem, S>::IN_PLACE {
            return self.copy_few();
        }
        let elements = match self.masked() {
            Some((mask, axes)) => {
                let mut elements = allocate(size + kernels::SLACK);
                self.copy_masked(mask, axes, &mut elements);
                elements
            }
            None => {
                let mut elements = allocate(size);
                self.copy_picked(&mut elements)?;
                elements
            }
        };
        Ok(Owned::from_parts(self.shape, elements))
    }

    /// A copy of the elements, where they are so few that they are in place.
    ///
    /// # Errors
    /// For an index that is out of bounds.
    pub(super) fn copy_few(&self) -> Result<Owned<B::Elem, S>, Error>
    where
        B::Elem: Clone,
    {
        let pointer = self.base.pointer();
        let fill = |places: &mut [MaybeUninit<B::Elem>]| {
            let (size, mut count) = (places.len(), 0);
            let mut write = |place: usize, offset: isize| {
                // SAFETY: [selection] by the invariant this is an element of the source, which is borrowed.
                places[place].write(unsafe { (*pointer.wrapping_offset(offset)).clone() });
            };
            self.sums().for_each_run(&mut |run| {
                let (first, len, stride, number, step) = match run {
                    Run::Elements(offsets) => {
                        let places = count..count + offsets.len();
                        count = places.end;
                        return places
                            .zip(offsets)
                            .for_each(|(place, &at)| write(place, at));
                    }
                    Run::Row {
                        offset,
                        len,
                        stride,
                    } => (offset, len, stride, count, 1),
                    Run::Column {
                        offset,
                        len,
                        stride,
                        number,
                        step,
                    } => (offset, len, stride, number, step),
                };
                for row in 0..len {
                    let offset = first.wrapping_add(stride.wrapping_mul(row as isize));
                    write(number + row * step, offset);
                }
                count += len;
            })?;
            assert_eq!(
                count, size,
                "ndview: the number of elements; please report this"
            );
            Ok(())
        };
        // SAFETY: [written] each run is written to the places after those of the runs before, or, of a column, to
        // places that no other has, and together they are as many as there are places.
        unsafe { Owned::filled(self.shape, fill) }
    }

    pub(super) fn copy_masked(&self, mask: &[bool], axes: &Axes, elements: &mut Vec<B::Elem>)
    where
        B::Elem: Clone,
    {
        let pointer = self.base.pointer();
        for_each_masked_row(mask, axes, |mask, row, stride| {
            // SAFETY: [selection] the mask has the lengths of the axes it covers, so these are
            // elements of the source, which is borrowed.
            unsafe { compress_row(pointer.wrapping_offset(row), stride, mask, elements) };
        });
    }

    pub(super) fn copy_picked(&self, elements: &mut Vec<B::Elem>) -> Result<(), Error>
    where
        B::Elem: Clone,
    {
        let pointer = self.base.pointer();
        if let (true, Some(len)) = (self.front.is_single(), self.back.as_row()) {
            return self.picked.for_each_block(|offsets| {
                if len == 1 {
                    // SAFETY: [selection] by the invariant each is an element of the source, which
                    // is borrowed.
                    let element = |&offset| unsafe { (*pointer.wrapping_offset(offset)).clone() };
                    return elements.extend(offsets.iter().map(element));
                }
                for &offset in offsets {
                    // SAFETY: [selection] by the invariant these are elements of the source, one
                    // after the other, and the source is borrowed.
                    elements.extend_from_slice(unsafe {
                        slice::from_raw_parts(pointer.wrapping_offset(offset), len)
                    });
                }
            });
        }
        if self.back.is_single() && !self.picked_first {
            return self.copy_columns(elements);
        }
        self.sums().for_each_run(&mut |run| match run {
            Run::Elements(offsets) => {
                // SAFETY: [selection] by the invariant these are elements of the source, which is borrowed.
                let element = |&offset| unsafe { (*pointer.wrapping_offset(offset)).clone() };
                elements.extend(offsets.iter().map(element));
            }
            Run::Row {
                offset,
                len,
                stride,
            } => {
                // SAFETY: [selection] by the invariant these are elements of the source, which is borrowed.
                unsafe { extend_by_row(pointer.wrapping_offset(offset), len, stride, elements) };
            }
            Run::Column { .. } => unreachable!("columns are copied apart"),
        })
    }

    /// Appends single elements, picked from each of several rows.
    fn copy_columns(&self, elements: &mut Vec<B::Elem>) -> Result<(), Error>
    where
        B::Elem: Clone,
    {
        let (pointer, picked) = (self.base.pointer(), self.picked.all()?);
        let size = picked.len() * self.front.size();
        let places = &mut elements.spare_capacity_mut()[..size];
        // Of few, the offsets stay in registers.
        match (picked.as_slice(), self.front.as_lane()) {
            (&[a, b], Some(rows)) => self.copy_few_columns([a, b], rows, places),
            (&[a, b, c], Some(rows)) => self.copy_few_columns([a, b, c], rows, places),
            (&[a, b, c, d], Some(rows)) => self.copy_few_columns([a, b, c, d], rows, places),
            _ => {
                let mut places = places;
                self.front.for_each(0, &mut |front| {
                    let row = pointer.wrapping_offset(front);
                    let (own, rest) = core::mem::take(&mut places).split_at_mut(picked.len());
                    places = rest;
                    for (place, &offset) in own.iter_mut().zip(&picked) {
                        // SAFETY: [selection] by the invariant this is an element of the source, which is borrowed.
                        place.write(unsafe { (*row.wrapping_offset(offset)).clone() });
                    }
                });
            }
        }
        // SAFETY: [written] there is a place for each of the picked offsets in each row, and all have been written.
        unsafe { elements.set_len(elements.len() + size) };
        Ok(())
    }

    /// Writes the elements at these offsets of each row.
    fn copy_few_columns<const N: usize>(
        &self,
        picked: [isize; N],
        (rows, stride): (usize, isize),
        places: &mut [MaybeUninit<B::Elem>],
    ) where
        B::Elem: Clone,
    {
        let pointer = self.base.pointer();
        let places = places.as_chunks_mut::<N>().0;
        for (row, places) in places.iter_mut().take(rows).enumerate() {
            let row = pointer.wrapping_offset(stride.wrapping_mul(row as isize));
            for (place, offset) in places.iter_mut().zip(picked) {
                // SAFETY: [selection] by the invariant this is an element of the source, which is borrowed.
                place.write(unsafe { (*row.wrapping_offset(offset)).clone() });
            }
        }
    }
}

/// Appends the elements of a row.
///
/// # Safety
/// There are `len` elements, each `stride` after the one before, and they are borrowed.
pub(super) unsafe fn extend_by_row<T: Clone>(
    first: *const T,
    len: usize,
    stride: isize,
    elements: &mut Vec<T>,
) {
    if stride == 1 && len > 0 {
        // SAFETY: [selection] the caller promises as many elements, borrowed, each `stride` after
        // the one before.
        elements.extend_from_slice(unsafe { slice::from_raw_parts(first, len) });
    } else {
        let place = |position: usize| first.wrapping_offset(stride.wrapping_mul(position as isize));
        // SAFETY: [selection] the caller promises as many elements, borrowed, each `stride` after
        // the one before.
        elements.extend((0..len).map(|position| unsafe { (*place(position)).clone() }));
    }
}

/// Appends those elements of a row for which a mask is true.
///
/// # Safety
/// There are as many elements as bools, each `stride` after the one before, and they are borrowed.
pub(super) unsafe fn compress_row<T: Clone>(
    first: *const T,
    stride: isize,
    mask: &[bool],
    elements: &mut Vec<T>,
) {
    if stride == 1 && !mask.is_empty() {
        // SAFETY: [selection] the caller promises as many elements, borrowed, each `stride` after
        // the one before.
        let row = unsafe { slice::from_raw_parts(first, mask.len()) };
        return kernels::compress(mask, row, elements);
    }
    for (position, &selected) in mask.iter().enumerate() {
        if selected {
            let place = first.wrapping_offset(stride.wrapping_mul(position as isize));
            // SAFETY: [selection] the caller promises as many elements, borrowed, each `stride`
            // after the one before.
            elements.push(unsafe { (*place).clone() });
        }
    }
}
