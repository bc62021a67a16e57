//! Counting what is allocated.

use std::alloc::{GlobalAlloc, Layout as Bytes, System};
use std::cell::Cell;

/// The system's allocator, which notes how much each thread asks for, and how much it holds at once.
pub struct Counting;

thread_local! {
    static ASKED_FOR: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
    /// How many bytes a thread holds, and how many it held at most; fewer than none, if it gives back what
    /// another one has asked for.
    static HELD: Cell<(isize, isize)> = const { Cell::new((0, 0)) };
}

/// Notes that some bytes are asked for, and some given back.
fn note(asked_for: usize, given_back: usize) {
    if asked_for > 0 {
        let (times, bytes) = ASKED_FOR.get();
        ASKED_FOR.set((times + 1, bytes + asked_for));
    }
    let (held, most) = HELD.get();
    let held = held + asked_for as isize - given_back as isize;
    HELD.set((held, most.max(held)));
}

// SAFETY: everything is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Bytes) -> *mut u8 {
        note(layout.size(), 0);
        // SAFETY: promised by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Bytes) -> *mut u8 {
        note(layout.size(), 0);
        // SAFETY: promised by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Bytes, size: usize) -> *mut u8 {
        note(size, layout.size());
        // SAFETY: promised by the caller.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Bytes) {
        note(0, layout.size());
        // SAFETY: promised by the caller.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// The result, and how many bytes more than before were held at once while `f` ran.
pub fn most_held<R>(f: impl FnOnce() -> R) -> (R, usize) {
    let (before, _) = HELD.get();
    HELD.set((before, before));
    let result = f();
    let (_, most) = HELD.get();
    (result, (most - before) as usize)
}

/// The result, and how often and for how many bytes `f` asked the allocator.
pub fn counting<R>(f: impl FnOnce() -> R) -> (R, (usize, usize)) {
    ASKED_FOR.set((0, 0));
    let result = f();
    (result, ASKED_FOR.get())
}
