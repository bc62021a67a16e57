//! Elements at a stride, copied to places at a stride.

use super::{by_size, multiversioned};
use core::mem::MaybeUninit;
use core::slice;

/// Where the elements of some rows are.
#[derive(Clone, Copy)]
pub(crate) struct Elements<P> {
    /// The first element.
    pub(crate) first: P,
    /// How many bytes there are from one row to the next.
    pub(crate) row_stride: isize,
    /// How many bytes there are from one element of a row to the next; if it is 0, the row is one
    /// element, repeated.
    pub(crate) stride: isize,
}

impl<P> Elements<P> {
    /// A single row.
    #[inline(always)]
    pub(crate) fn single(first: P, stride: isize) -> Self {
        Elements {
            first,
            row_stride: 0,
            stride,
        }
    }
}

multiversioned! {
    /// Copies `rows` rows of `len` elements.
    ///
    /// # Safety
    /// The elements are plain, of `size` bytes. All those of `source` can be read, and all places of
    /// `target` written; they are different, and used by nothing else.
    pub(crate) unsafe fn copy_rows(
        size: usize,
        source: Elements<*const u8>,
        target: Elements<*mut u8>,
        rows: usize,
        len: usize,
    ) {
        // SAFETY: promised by the caller.
        unsafe { by_size!(size, copy_rows_of(source, target, rows, len)) }
    }
}

/// # Safety
/// As for [`copy_rows`], `T` being of its `size`.
#[inline(always)]
unsafe fn copy_rows_of<T: Copy>(
    source: Elements<*const u8>,
    target: Elements<*mut u8>,
    rows: usize,
    len: usize,
) {
    let size = size_of::<T>() as isize;
    let (from, to) = (source.stride / size, target.stride / size);
    // SAFETY: promised by the caller, row by row.
    unsafe {
        if to != 1 {
            return each_row::<T>(source, target, rows, |source, target| {
                scatter(source, from, target, to, len);
            });
        }
        // What is known to the compiler becomes a few shuffles and stores: short rows, such as
        // points and colours, and the usual steps.
        macro_rules! rows_of {
            (|$source:ident, $target:ident| $copy:expr) => {
                each_row::<T>(source, target, rows, |$source, $target| $copy)
            };
        }
        match (from, len) {
            (0, 2) => rows_of!(|s, t| *t.cast() = [*s; 2]),
            (0, 3) => rows_of!(|s, t| *t.cast() = [*s; 3]),
            (0, 4) => rows_of!(|s, t| *t.cast() = [*s; 4]),
            (0, _) => rows_of!(|s, t| row(t, len).fill(MaybeUninit::new(*s))),
            (1, 2) => rows_of!(|s, t| *t.cast() = *s.cast::<[T; 2]>()),
            (1, 3) => rows_of!(|s, t| *t.cast() = *s.cast::<[T; 3]>()),
            (1, 4) => rows_of!(|s, t| *t.cast() = *s.cast::<[T; 4]>()),
            (1, _) => rows_of!(|s, t| t.copy_from_nonoverlapping(s, len)),
            (-1, _) => rows_of!(|s, t| gather(s, -1, row(t, len))),
            (2, _) => rows_of!(|s, t| gather(s, 2, row(t, len))),
            (-2, _) => rows_of!(|s, t| gather(s, -2, row(t, len))),
            (3, _) => rows_of!(|s, t| gather(s, 3, row(t, len))),
            (4, _) => rows_of!(|s, t| gather(s, 4, row(t, len))),
            _ => rows_of!(|s, t| gather(s, from, row(t, len))),
        }
    }
}

/// Calls `copy` with the first element and the first place of each row.
#[inline(always)]
fn each_row<T>(
    source: Elements<*const u8>,
    target: Elements<*mut u8>,
    rows: usize,
    copy: impl Fn(*const T, *mut T),
) {
    for row in 0..rows as isize {
        copy(
            source
                .first
                .wrapping_offset(source.row_stride.wrapping_mul(row))
                .cast(),
            target
                .first
                .wrapping_offset(target.row_stride.wrapping_mul(row))
                .cast(),
        );
    }
}

/// # Safety
/// `target` leads to `len` places, which nothing else uses.
#[inline(always)]
unsafe fn row<'a, T>(target: *mut T, len: usize) -> &'a mut [MaybeUninit<T>] {
    // SAFETY: promised by the caller.
    unsafe { slice::from_raw_parts_mut(target.cast(), len) }
}

/// # Safety
/// `source` leads to as many elements, `step` apart, as `target` has places.
#[inline(always)]
unsafe fn gather<T: Copy>(source: *const T, step: isize, target: &mut [MaybeUninit<T>]) {
    for (position, place) in target.iter_mut().enumerate() {
        let from = source.wrapping_offset(step.wrapping_mul(position as isize));
        // SAFETY: promised by the caller.
        place.write(unsafe { *from });
    }
}

/// # Safety
/// `source` leads to `len` elements, `from` apart, and `target` to as many places, `to` apart.
#[inline(always)]
unsafe fn scatter<T: Copy>(source: *const T, from: isize, target: *mut T, to: isize, len: usize) {
    for position in 0..len as isize {
        let place = target.wrapping_offset(to.wrapping_mul(position));
        // SAFETY: promised by the caller.
        unsafe { *place = *source.wrapping_offset(from.wrapping_mul(position)) };
    }
}
