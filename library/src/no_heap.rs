use core::alloc::{GlobalAlloc, Layout};
use core::ptr;

/// An allocator that has no memory: for machines without a heap, where all lengths are in the types.
///
/// Indices, formulas, products, reductions and assignments of arrays of known lengths of up to 128 bytes, and
/// assignments into arrays of Rust's of any size, need no memory beyond their own. A program that consists of these
/// declares this allocator, and needs no other. What does ask for memory (printing, sorting, joining, arrays of
/// lengths that the types do not know) panics with Rust's `memory allocation of .. bytes failed`.
///
/// Not for programs with `std`, which takes memory before `main` is called.
///
/// ```no_run
/// use ndview::NoHeap;
///
/// #[global_allocator]
/// static HEAP: NoHeap = NoHeap;
/// ```
///
/// `examples/microcontroller` in the repository is such a program.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoHeap;

// SAFETY: [no-heap] null is the answer of an allocator that has no memory, and nothing else is ever handed out.
unsafe impl GlobalAlloc for NoHeap {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}
