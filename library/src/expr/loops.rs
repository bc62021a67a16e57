//! The loops over a row of an expression.

use super::node::apply;
use super::retained::{BLOCK, Pending};
use super::{BinaryOperator, Expr};
#[cfg(feature = "rayon")]
use crate::element::is_plain;
use crate::element::{StoreInto, assume_init_mut};
use crate::engine::{Leaf, RowLoop};
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::ops::Range;

// Each of these loops takes null for the leaves of an expression that is flat.

/// The elements of a row, written to places that hold nothing, or nothing that is to be dropped.
pub(crate) struct Write<E>(PhantomData<E>);

impl<E: Expr> RowLoop for Write<E> {
    type Context = E;
    type Place = E::Elem;
    const READS_PLACES: bool = false;
    const IS_COPY: bool = E::IS_COPY;
    const IS_WIDE: bool = E::FOR_AVX512;

    #[cfg(feature = "rayon")]
    #[inline(always)]
    fn may_be_shared() -> bool {
        E::is_plain() && is_plain::<E::Elem>()
    }

    #[inline(always)]
    unsafe fn compute(expression: &E, leaves: *const Leaf, places: &mut [MaybeUninit<E::Elem>]) {
        // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at the row
        // of each leaf as there are places.
        unsafe { write::<E>(&mut bound(expression, leaves), 0, places) }
    }
}

/// The row that leaves are at; without any, that of all elements of an expression that is flat.
///
/// # Safety
/// The leaves are those of the expression, moved by the engine; or they are null, and the expression is flat
/// and has elements.
#[inline(always)]
unsafe fn bound<E: Expr>(expression: &E, leaves: *const Leaf) -> E::Row {
    // SAFETY: [kernel] without leaves, the caller promises that the expression is flat and has elements; with
    // them, that they are its own.
    unsafe {
        if leaves.is_null() {
            expression.bind_at(&[])
        } else {
            expression.bind(&*leaves.cast())
        }
    }
}

/// The parts of a row that can be computed at once, one after the other.
///
/// An iterator, and no function that calls another with each part: a closure that the compiler does not inline is
/// not compiled for the instruction set of the loop.
pub(super) struct Parts<E> {
    next: usize,
    end: usize,
    expression: PhantomData<E>,
}

impl<E: Expr> Parts<E> {
    /// Those of `len` positions from `start` on.
    #[inline(always)]
    pub(super) fn new(start: usize, len: usize) -> Self {
        Parts {
            next: start,
            end: start + len,
            expression: PhantomData,
        }
    }

    /// The next part, for which the row is prepared; `None` after the last.
    ///
    /// # Safety
    /// Each leaf that the row was bound to has elements at the positions.
    #[inline(always)]
    pub(super) unsafe fn prepared(&mut self, row: &mut E::Row) -> Option<Range<usize>> {
        if self.next == self.end {
            return None;
        }
        let start = self.next;
        self.next = self.end;
        if E::COMPUTES_AT_ONCE {
            self.next = self.end.min(start + BLOCK);
            // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at the
            // row of each leaf as there are places.
            unsafe { E::prepare(row, start, self.next - start) };
        }
        Some(start..self.next)
    }
}

/// Writes the elements of a row from position `start` on.
///
/// # Safety
/// The row has as many elements as `out` there.
#[inline(always)]
pub(super) unsafe fn write<E: Expr>(
    row: &mut E::Row,
    start: usize,
    out: &mut [MaybeUninit<E::Elem>],
) {
    if E::IS_COMPUTED_AT_ONCE {
        for (number, places) in out.chunks_mut(BLOCK).enumerate() {
            // SAFETY: [kernel] the caller promises places for this part of the row.
            unsafe { E::compute_into(row, start + number * BLOCK, Pending::of(places)) };
        }
        return;
    }
    // SAFETY: [kernel] promised by the caller; the row is prepared for the part.
    unsafe {
        let mut parts = Parts::<E>::new(start, out.len());
        while let Some(part) = parts.prepared(row) {
            let places = &mut out[part.start - start..part.end - start];
            write_part::<E>(row, part.start, places);
        }
    }
}

/// As [`write`], of a row that is prepared for all of them.
///
/// # Safety
/// As for [`write`].
#[inline(always)]
unsafe fn write_part<E: Expr>(row: &E::Row, start: usize, out: &mut [MaybeUninit<E::Elem>]) {
    // LLVM makes less of a loop that writes single bytes unless it is told how many; but where it has nothing wider
    // to compute, it makes less of one that it is told.
    let (chunks, rest) = if size_of::<E::Elem>() == 1 && E::WIDEST > 1 {
        out.as_chunks_mut::<32>()
    } else {
        (&mut [][..], out)
    };
    let rest_start = start + chunks.len() * 32;
    // SAFETY: [kernel] promised by the caller. Chunks are of elements of one byte, which have its
    // alignment.
    unsafe {
        for (number, chunk) in chunks.iter_mut().enumerate() {
            // By way of a variable, which nothing that is read can overlap. It is one of bytes, because a
            // build without optimization keeps room for it in loops over elements of any size.
            let mut elements = [const { MaybeUninit::<u8>::uninit() }; 32];
            for position in 0..32 {
                let element = E::at(row, start + number * 32 + position);
                elements
                    .as_mut_ptr()
                    .cast::<E::Elem>()
                    .add(position)
                    .write(element);
            }
            chunk
                .as_mut_ptr()
                .cast::<[MaybeUninit<u8>; 32]>()
                .write(elements);
        }
        for (position, place) in rest.iter_mut().enumerate() {
            place.write(E::at(row, rest_start + position));
        }
    }
}

/// The elements of a row, in place of those that are there, which are dropped.
pub(crate) struct Replace<E>(PhantomData<E>);

impl<E: Expr> RowLoop for Replace<E> {
    type Context = E;
    type Place = E::Elem;
    const READS_PLACES: bool = true;
    const IS_WIDE: bool = E::FOR_AVX512;

    #[cfg(feature = "rayon")]
    #[inline(always)]
    fn may_be_shared() -> bool {
        E::is_plain() && is_plain::<E::Elem>()
    }

    #[inline(always)]
    unsafe fn compute(expression: &E, leaves: *const Leaf, places: &mut [MaybeUninit<E::Elem>]) {
        // SAFETY: [kernel] promised by the caller; the places hold elements.
        unsafe {
            let places = assume_init_mut(places);
            let mut row = bound(expression, leaves);
            let mut parts = Parts::<E>::new(0, places.len());
            while let Some(part) = parts.prepared(&mut row) {
                for (place, position) in places[part.clone()].iter_mut().zip(part) {
                    *place = E::at(&row, position);
                }
            }
        }
    }
}

/// The results of an operator on the elements that are there and those of a row, in their place.
pub(crate) struct Update<O, T, E>(PhantomData<(O, T, E)>);

impl<O, T: Clone, E: Expr> RowLoop for Update<O, T, E>
where
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    type Context = E;
    type Place = T;
    const READS_PLACES: bool = true;
    const IS_WIDE: bool = E::FOR_AVX512;

    #[cfg(feature = "rayon")]
    #[inline(always)]
    fn may_be_shared() -> bool {
        E::is_plain() && is_plain::<T>()
    }

    #[inline(always)]
    unsafe fn compute(expression: &E, leaves: *const Leaf, places: &mut [MaybeUninit<T>]) {
        // SAFETY: [kernel] promised by the caller; the places hold elements.
        unsafe {
            let places = assume_init_mut(places);
            let mut row = bound(expression, leaves);
            let mut parts = Parts::<E>::new(0, places.len());
            while let Some(part) = parts.prepared(&mut row) {
                for (place, position) in places[part.clone()].iter_mut().zip(part) {
                    *place = apply::<O, T, E>(place.clone(), E::at(&row, position)).store();
                }
            }
        }
    }

    // Narrower ones are brought together in vectors; larger ones than numbers are, are few.
    const WITH_GAPS: bool = matches!(size_of::<T>(), 8 | 16) && !E::COMPUTES_AT_ONCE;

    #[inline(always)]
    unsafe fn compute_with_gaps(
        expression: &E,
        leaves: *const Leaf,
        first: *mut T,
        stride: isize,
        len: usize,
    ) {
        // SAFETY: [kernel] promised by the caller; the places hold elements.
        unsafe {
            let row = bound(expression, leaves);
            let mut place = first;
            for position in 0..len {
                *place = apply::<O, T, E>((*place).clone(), E::at(&row, position)).store();
                place = place.wrapping_byte_offset(stride);
            }
        }
    }
}
