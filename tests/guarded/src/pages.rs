//! A range of addresses of which nothing may be touched but what is taken of it, with a page between one and the next.

use super::{Guard, Layout};
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many addresses there are for all that a program takes. Those that were given back are not taken again, so that
/// what is still used then is noticed.
const ADDRESSES: usize = 1 << 38;

/// How many pieces are guarded at once; what is taken beyond them is the system's. Each is two mappings, of which Linux
/// gives a program 65,530, and others need some, too: the stacks of threads.
const PIECES: usize = 16_000;

struct Range {
    /// Null if nothing is to be guarded.
    start: *mut u8,
    page: usize,
    /// How far it has been taken.
    taken: AtomicUsize,
    /// How many pieces are in use.
    pieces: AtomicUsize,
}

// SAFETY: the addresses and numbers are those of the whole program.
unsafe impl Send for Range {}
// SAFETY: as they are; what is taken is counted by one instruction.
unsafe impl Sync for Range {}

/// The range, which is reserved when it is first asked for. No allocation is made meanwhile.
fn range() -> &'static Range {
    static RANGE: OnceLock<Range> = OnceLock::new();
    RANGE.get_or_init(|| {
        // SAFETY: questions without side effects.
        let (page, is_off) = unsafe {
            let is_off = !libc::getenv(c"NDVIEW_UNGUARDED".as_ptr()).is_null();
            (libc::sysconf(libc::_SC_PAGESIZE) as usize, is_off)
        };
        Range {
            start: match is_off {
                true => ptr::null_mut(),
                false => protect(ptr::null_mut(), ADDRESSES),
            },
            page,
            taken: AtomicUsize::new(0),
            pieces: AtomicUsize::new(0),
        }
    })
}

/// Makes addresses ones that nobody may touch, at a place of the system's choice if there is none, and gives back what
/// was there.
fn protect(place: *mut u8, bytes: usize) -> *mut u8 {
    let fixed = if place.is_null() { 0 } else { libc::MAP_FIXED };
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE | fixed;
    // SAFETY: only addresses of the range are given, which nobody uses any more.
    let start = unsafe { libc::mmap(place.cast(), bytes, libc::PROT_NONE, flags, -1, 0) };
    if start == libc::MAP_FAILED {
        std::process::abort();
    }
    start.cast()
}

/// Memory of pages of its own; null if there is none left, or if it does not fit exactly.
pub fn take(layout: Layout, guard: Guard) -> *mut u8 {
    let range = range();
    let size = layout.size();
    let is_exact = !range.start.is_null()
        && size > 0
        && size.is_multiple_of(layout.align())
        && layout.align() <= range.page;
    if !is_exact || range.pieces.load(Ordering::Relaxed) >= PIECES {
        return ptr::null_mut();
    }
    let bytes = size.next_multiple_of(range.page);
    let start = range.taken.fetch_add(bytes + range.page, Ordering::Relaxed) + range.page;
    if start + bytes + range.page > ADDRESSES {
        return ptr::null_mut();
    }
    let first = range.start.wrapping_add(start);
    // SAFETY: the addresses are of the range, and nobody else has taken them.
    let is_given =
        unsafe { libc::mprotect(first.cast(), bytes, libc::PROT_READ | libc::PROT_WRITE) };
    if is_given != 0 {
        return ptr::null_mut();
    }
    range.pieces.fetch_add(1, Ordering::Relaxed);
    match guard {
        Guard::Before => first,
        // By some bit of the address, so that it is not each second request of a test that is on the same side.
        Guard::InTurn if (start / range.page * 0x9e37_79b9) >> 16 & 1 == 0 => first,
        Guard::Behind | Guard::InTurn => first.wrapping_add(bytes - size),
    }
}

/// Gives memory back, if it was taken here.
pub fn give_back(pointer: *mut u8, size: usize) -> bool {
    let range = range();
    let offset = pointer.addr().wrapping_sub(range.start.addr());
    if range.start.is_null() || offset >= ADDRESSES {
        return false;
    }
    let start = offset / range.page * range.page;
    range.pieces.fetch_sub(1, Ordering::Relaxed);
    protect(
        range.start.wrapping_add(start),
        size.next_multiple_of(range.page),
    );
    true
}
