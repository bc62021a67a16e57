//! Places of memory that have all been written, as the elements that they are.
//!
//! The standard library has both from Rust 1.93 on, as methods of slices.

use core::mem::MaybeUninit;

/// The elements of places that have been written.
///
/// # Safety
///
/// Each place holds an element.
#[inline(always)]
pub(crate) unsafe fn assume_init_ref<T>(places: &[MaybeUninit<T>]) -> &[T] {
    // SAFETY: [written] promised by the caller; `MaybeUninit<T>` lies in memory as `T` does.
    unsafe { &*(core::ptr::from_ref(places) as *const [T]) }
}

/// The elements of places that have been written, for writing.
///
/// # Safety
///
/// Each place holds an element.
#[inline(always)]
pub(crate) unsafe fn assume_init_mut<T>(places: &mut [MaybeUninit<T>]) -> &mut [T] {
    // SAFETY: [written] promised by the caller; `MaybeUninit<T>` lies in memory as `T` does.
    unsafe { &mut *(core::ptr::from_mut(places) as *mut [T]) }
}
