//! Results in memory of their own.

use super::kernel::Kernel;
use super::leaf::{Leaf, padded};
use crate::error::Error;
use crate::shape::checked_size;
#[cfg(feature = "npy")]
use alloc::alloc::{alloc_zeroed, handle_alloc_error};
use alloc::vec::Vec;
#[cfg(feature = "npy")]
use core::{alloc::Layout, mem::MaybeUninit};

/// The elements that a kernel computes, in row-major order.
///
/// # Errors
/// If they do not fit in memory.
///
/// # Safety
/// The leaves are those of the kernel's expression, and can be broadcast to the lengths. The kernel
/// writes elements of type `T`, to places that hold nothing.
pub(crate) unsafe fn collect<T>(
    kernel: Kernel<'_>,
    leaves: &mut [Leaf],
    lens: &[usize],
) -> Result<Vec<T>, Error> {
    let mut elements = allocate::<T>(checked_size::<T>(lens)?);
    // SAFETY: [kernel] the caller promises it of the leaves and the kernel; `append` makes room for the elements.
    unsafe { append(kernel, leaves, lens, &mut elements)? };
    Ok(elements)
}

/// As [`collect`], behind elements that are there already.
///
/// # Errors
/// If they do not fit in memory.
///
/// # Safety
/// As [`collect`].
pub(crate) unsafe fn append<T>(
    kernel: Kernel<'_>,
    leaves: &mut [Leaf],
    lens: &[usize],
    elements: &mut Vec<T>,
) -> Result<(), Error> {
    elements.reserve(checked_size::<T>(lens)?);
    let places = elements.spare_capacity_mut().as_mut_ptr();
    let target = Leaf::row_major(places.cast::<T>(), lens.len(), padded(lens));
    // SAFETY: [kernel] the target is memory for as many elements as there are; the rest is promised
    // by the caller. Once they are all written, they are elements. If computing one of them panics,
    // they are not yet: those that have been written are forgotten, not dropped.
    unsafe {
        super::compute(kernel, &target, leaves);
        elements.set_len(elements.len() + target.len());
    }
    Ok(())
}

/// The elements of an expression that is flat, in row-major order.
///
/// # Errors
/// If they do not fit in memory.
///
/// # Safety
/// The kernel is one of an expression that is flat and has these lengths; its loop takes null for leaves. It
/// writes elements of type `T`, to places that hold nothing.
#[inline]
pub(crate) unsafe fn collect_flat<T>(kernel: Kernel<'_>, lens: &[usize]) -> Result<Vec<T>, Error> {
    let size = checked_size::<T>(lens)?;
    let mut elements = allocate::<T>(size);
    if size > 0 {
        // SAFETY: [kernel] there is memory for as many elements as there are; the rest is promised by the
        // caller. Once they are all written, they are elements.
        unsafe {
            kernel.call_flat(elements.as_mut_ptr().cast(), size);
            elements.set_len(size);
        }
    }
    Ok(elements)
}

/// Memory for a number of elements that has been checked.
#[inline]
pub(crate) fn allocate<T>(size: usize) -> Vec<T> {
    let elements = Vec::<T>::with_capacity(size);
    #[cfg(all(target_os = "linux", feature = "huge-pages"))]
    huge_pages::advise(elements.as_ptr().cast(), size * size_of::<T>());
    elements
}

/// So many times the same element, in memory as [`allocate`] has it.
pub(crate) fn repeated<T: Clone>(value: T, size: usize) -> Vec<T> {
    let mut elements = allocate(size);
    elements.resize(size, value);
    elements
}

/// As [`allocate`], of elements all of whose bytes are 0: what is read from a file goes to memory that
/// has been written. The system's fresh pages are.
#[cfg(feature = "npy")]
pub(crate) fn allocate_zeroed<T>(size: usize) -> Vec<MaybeUninit<T>> {
    let Ok(layout) = Layout::array::<MaybeUninit<T>>(size) else {
        unreachable!("`checked_size` has accepted the number of elements")
    };
    if layout.size() == 0 {
        return (0..size).map(|_| MaybeUninit::uninit()).collect();
    }
    // SAFETY: [memory] the layout is not of size 0. It is that of a `Vec` of this capacity, whose
    // elements need not be anything.
    let elements: Vec<MaybeUninit<T>> = unsafe {
        let memory = alloc_zeroed(layout);
        if memory.is_null() {
            handle_alloc_error(layout);
        }
        Vec::from_raw_parts(memory.cast(), size, size)
    };
    #[cfg(all(target_os = "linux", feature = "huge-pages"))]
    huge_pages::advise(elements.as_ptr().cast(), layout.size());
    elements
}

/// Asks Linux for pages of 2 MiB instead of 4 KiB. Large results are written for the first time soon,
/// and that takes four times as long if every 4 KiB of it interrupt the program.
#[cfg(all(target_os = "linux", feature = "huge-pages"))]
mod huge_pages {
    use core::ffi::{c_int, c_void};

    /// From how many bytes on; as NumPy does it.
    const LARGE: usize = 4 << 20;
    /// The size of an ordinary page, to which addresses must be rounded.
    const PAGE: usize = 4096;
    /// The same number for all processors that Rust runs Linux on.
    const MADV_HUGEPAGE: c_int = 14;

    // As `man 2 madvise` has it. The library is linked by `std`; the crate `libc` would add half a
    // second to every clean build.
    unsafe extern "C" {
        fn madvise(first: *mut c_void, bytes: usize, advice: c_int) -> c_int;
    }

    #[inline]
    pub(super) fn advise(memory: *const u8, bytes: usize) {
        if bytes >= LARGE {
            advise_large(memory, bytes);
        }
    }

    #[cold]
    fn advise_large(memory: *const u8, bytes: usize) {
        let before = memory.addr().next_multiple_of(PAGE) - memory.addr();
        let whole_pages = (bytes - before) / PAGE * PAGE;
        let first = memory.wrapping_add(before).cast_mut().cast();
        // SAFETY: [memory] whole pages of memory that was just allocated. The advice does not
        // change what they hold; if it fails, nothing is lost.
        unsafe { madvise(first, whole_pages, MADV_HUGEPAGE) };
    }
}
