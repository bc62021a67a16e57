//! No heap: whatever asks for memory gets none.
//!
//! ndview is linked with `alloc`, which wants an allocator to be there. With this one, a line that would take
//! memory panics; the program shows that its lines do not.

use core::alloc::{GlobalAlloc, Layout};
use core::ptr;

struct NoHeap;

// SAFETY: null is the answer of an allocator that has no memory, so that there is none to be freed.
unsafe impl GlobalAlloc for NoHeap {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static NO_HEAP: NoHeap = NoHeap;
