//! Counting what is allocated.

use std::alloc::{GlobalAlloc, Layout as Bytes, System};
use std::cell::Cell;

/// The system's allocator, which notes how much each thread asks for.
pub struct Counting;

thread_local! {
    static ASKED_FOR: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

// SAFETY: everything is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Bytes) -> *mut u8 {
        let (times, bytes) = ASKED_FOR.get();
        ASKED_FOR.set((times + 1, bytes + layout.size()));
        // SAFETY: promised by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Bytes) -> *mut u8 {
        let (times, bytes) = ASKED_FOR.get();
        ASKED_FOR.set((times + 1, bytes + layout.size()));
        // SAFETY: promised by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Bytes) {
        // SAFETY: promised by the caller.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// The result, and how often and for how many bytes `f` asked the allocator.
pub fn counting<R>(f: impl FnOnce() -> R) -> (R, (usize, usize)) {
    ASKED_FOR.set((0, 0));
    let result = f();
    (result, ASKED_FOR.get())
}
