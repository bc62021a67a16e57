//! Asking for memory before it is needed.
//!
//! A loop that ends after a block keeps the processor from looking far ahead, and its own guesses end
//! with the page: large arrays are read three times as fast if it is told.

/// How many bytes ahead.
const AHEAD: usize = 8192;

/// As much memory as no cache holds.
const FAR: usize = 16 << 20;

/// Asks for memory, if an array is so large that it comes from afar.
#[derive(Clone, Copy)]
pub(super) struct Prefetch {
    is_far: bool,
}

impl Prefetch {
    /// For an array of that many bytes.
    pub(super) fn of(bytes: usize) -> Self {
        Prefetch {
            is_far: bytes >= FAR,
        }
    }

    /// Asks for what is a little ahead of `len` elements at a stride, which are about to be read.
    #[inline(always)]
    pub(super) fn ahead<T>(self, first: *const T, stride: isize, len: usize) {
        let bytes = stride.unsigned_abs().saturating_mul(size_of::<T>());
        if self.is_far && bytes <= LINE {
            for offset in (0..len * bytes).step_by(LINE) {
                // Wherever that leads: nothing is read.
                let distance = (AHEAD + offset) as isize * stride.signum();
                read_soon(first.cast::<u8>().wrapping_offset(distance));
            }
        }
    }
}

/// How much memory comes at a time, in bytes.
const LINE: usize = 64;

#[inline(always)]
fn read_soon(place: *const u8) {
    #[cfg(target_arch = "x86_64")]
    {
        use core::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: [memory] this is a hint, which has no effect on memory and never fails, whatever
        // the address.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(place.cast()) }
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = place;
}
