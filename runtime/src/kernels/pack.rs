//! Elements at a stride, to a row without gaps and back.

use super::{by_size, multiversioned};
use core::mem::MaybeUninit;
use core::slice;

multiversioned! {
    /// Copies `len` elements at a stride to a row without gaps.
    ///
    /// # Safety
    /// The elements are plain, of `size` bytes; `source` leads to `len` of them, and `target` to
    /// memory for as many, which nothing else uses.
    pub(crate) unsafe fn pack(size: usize, source: *const u8, stride: isize, len: usize, target: *mut u8) {
        // SAFETY: promised by the caller.
        unsafe { by_size!(size, pack_of(source, stride, len, target)) }
    }

    /// Copies `rows` rows of `len` elements each, both at a stride, to one row without gaps.
    ///
    /// # Safety
    /// As for [`pack`], with `rows * len` elements.
    pub(crate) unsafe fn pack_rows(
        size: usize,
        source: *const u8,
        row_stride: isize,
        rows: usize,
        stride: isize,
        len: usize,
        target: *mut u8,
    ) {
        for row in 0..rows {
            let from = source.wrapping_offset(row_stride.wrapping_mul(row as isize));
            // SAFETY: promised by the caller, row by row.
            unsafe { by_size!(size, pack_of(from, stride, len, target.add(row * len * size))) }
        }
    }

    /// Copies each of `rows` elements at a stride `len` times, to one row without gaps.
    ///
    /// # Safety
    /// As for [`pack`], with `rows` elements and memory for `rows * len`.
    pub(crate) unsafe fn repeat_each(
        size: usize,
        source: *const u8,
        stride: isize,
        rows: usize,
        len: usize,
        target: *mut u8,
    ) {
        // SAFETY: promised by the caller.
        unsafe { by_size!(size, repeat_each_of(source, stride, rows, len, target)) }
    }

    /// Fills a row without gaps with one element.
    ///
    /// # Safety
    /// As for [`pack`], with one element.
    pub(crate) unsafe fn splat(size: usize, source: *const u8, len: usize, target: *mut u8) {
        // SAFETY: promised by the caller.
        unsafe { by_size!(size, splat_of(source, len, target)) }
    }

    /// Copies a row without gaps to `len` places at a stride.
    ///
    /// # Safety
    /// As for [`pack`], the other way round.
    pub(crate) unsafe fn unpack(size: usize, source: *const u8, target: *mut u8, stride: isize, len: usize) {
        // SAFETY: promised by the caller.
        unsafe { by_size!(size, unpack_of(source, target, stride, len)) }
    }
}

/// # Safety
/// `target` leads to memory for `len` elements, which nothing else uses.
#[inline(always)]
unsafe fn row<'a, T>(target: *mut u8, len: usize) -> &'a mut [MaybeUninit<T>] {
    // SAFETY: promised by the caller.
    unsafe { slice::from_raw_parts_mut(target.cast(), len) }
}

/// # Safety
/// As for [`pack`], `T` being of its `size`.
#[inline(always)]
unsafe fn pack_of<T: Copy>(source: *const u8, stride: isize, len: usize, target: *mut u8) {
    let step = stride / size_of::<T>() as isize;
    // SAFETY: promised by the caller.
    unsafe {
        let (source, target) = (source.cast::<T>(), row::<T>(target, len));
        // A stride known to the compiler becomes a few shuffles instead of single loads.
        match step {
            1 => copy_steps(source, 1, target),
            -1 => copy_steps(source, -1, target),
            2 => copy_steps(source, 2, target),
            -2 => copy_steps(source, -2, target),
            3 => copy_steps(source, 3, target),
            4 => copy_steps(source, 4, target),
            _ => copy_steps(source, step, target),
        }
    }
}

/// # Safety
/// `source` leads to as many elements, `step` apart, as `target` has places.
#[inline(always)]
unsafe fn copy_steps<T: Copy>(source: *const T, step: isize, target: &mut [MaybeUninit<T>]) {
    for (position, place) in target.iter_mut().enumerate() {
        // SAFETY: promised by the caller.
        place.write(unsafe { *source.wrapping_offset(step.wrapping_mul(position as isize)) });
    }
}

/// # Safety
/// As for [`repeat_each`], `T` being of its `size`.
#[inline(always)]
unsafe fn repeat_each_of<T: Copy>(
    source: *const u8,
    stride: isize,
    rows: usize,
    len: usize,
    target: *mut u8,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let target = row::<T>(target, rows * len);
        // Rows of a length known to the compiler, that of points and colours, are single stores.
        match len {
            2 => repeat_in_chunks::<T, 2>(source, stride, target),
            3 => repeat_in_chunks::<T, 3>(source, stride, target),
            4 => repeat_in_chunks::<T, 4>(source, stride, target),
            _ => {
                for (position, chunk) in target.chunks_exact_mut(len).enumerate() {
                    let from = source.wrapping_offset(stride.wrapping_mul(position as isize));
                    chunk.fill(MaybeUninit::new(*from.cast::<T>()));
                }
            }
        }
    }
}

/// # Safety
/// `source` leads to as many elements, at `stride`, as `target` has chunks of `N`.
#[inline(always)]
unsafe fn repeat_in_chunks<T: Copy, const N: usize>(
    source: *const u8,
    stride: isize,
    target: &mut [MaybeUninit<T>],
) {
    for (position, chunk) in target.as_chunks_mut::<N>().0.iter_mut().enumerate() {
        let from = source.wrapping_offset(stride.wrapping_mul(position as isize));
        // SAFETY: promised by the caller.
        *chunk = [MaybeUninit::new(unsafe { *from.cast::<T>() }); N];
    }
}

/// # Safety
/// As for [`splat`], `T` being of its `size`.
#[inline(always)]
unsafe fn splat_of<T: Copy>(source: *const u8, len: usize, target: *mut u8) {
    // SAFETY: promised by the caller.
    unsafe { row::<T>(target, len).fill(MaybeUninit::new(*source.cast::<T>())) }
}

/// # Safety
/// As for [`unpack`], `T` being of its `size`.
#[inline(always)]
unsafe fn unpack_of<T: Copy>(source: *const u8, target: *mut u8, stride: isize, len: usize) {
    let (source, target) = (source.cast::<T>(), target.cast::<T>());
    let step = stride / size_of::<T>() as isize;
    for position in 0..len {
        // SAFETY: promised by the caller.
        unsafe {
            *target.wrapping_offset(step.wrapping_mul(position as isize)) = *source.add(position);
        }
    }
}
