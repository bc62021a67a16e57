//! Memory that ends where pages end that nobody may touch.
//!
//! A sanitizer sees what the compiler tells it of: not what a vector instruction with a mask stores, nor what
//! assembly does. Here the processor itself looks: a program with this allocator that reads or writes one byte before
//! its memory, or behind it, or after it was given back, ends with a signal.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

#[cfg(all(unix, target_pointer_width = "64", not(miri)))]
mod pages;

/// On machines without pages that can be protected: the system's allocator, and nothing else.
#[cfg(not(all(unix, target_pointer_width = "64", not(miri))))]
mod pages {
    use super::{Guard, Layout};

    pub fn take(_: Layout, _: Guard) -> *mut u8 {
        std::ptr::null_mut()
    }

    pub fn give_back(_: *mut u8, _: usize) -> bool {
        false
    }
}

/// On which side of what is asked for, without a byte between, the page lies that nobody may touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// What is read or written before its beginning is noticed.
    Before,
    /// What is read or written behind its end is noticed.
    Behind,
    /// Now on one side, now on the other.
    InTurn,
}

thread_local! {
    /// What this thread has asked for, if it has.
    static GUARD: Cell<Option<Guard>> = const { Cell::new(None) };
}

/// What this thread takes while `f` runs is guarded on that side, in a program with [`Guarded`] as its allocator.
pub fn guarded<R>(guard: Guard, f: impl FnOnce() -> R) -> R {
    struct Before(Option<Guard>);
    impl Drop for Before {
        fn drop(&mut self) {
            GUARD.set(self.0);
        }
    }

    let _before = Before(GUARD.replace(Some(guard)));
    f()
}

/// An allocator: the system's, but for threads that ask for [`guarded`] memory, or for all where it says how.
///
/// It is the system's alone where `NDVIEW_UNGUARDED` is set, for sanitizers, which have allocators of their own, and on
/// machines without pages that can be protected.
pub struct Guarded(pub Option<Guard>);

// SAFETY: memory of its own pages, as large and as aligned as was asked for, is handed out once; all else is the
// system's, and goes back there.
unsafe impl GlobalAlloc for Guarded {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let taken = match GUARD.get().or(self.0) {
            Some(guard) => pages::take(layout, guard),
            None => std::ptr::null_mut(),
        };
        if taken.is_null() {
            // SAFETY: promised by the caller.
            return unsafe { System.alloc(layout) };
        }
        taken
    }

    // Memory that is changed in size is taken anew and copied, as the trait does by itself.

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        if !pages::give_back(pointer, layout.size()) {
            // SAFETY: promised by the caller; the pages of this allocator have been given back above.
            unsafe { System.dealloc(pointer, layout) }
        }
    }
}
