//! Memory for elements that were gathered from an array.

use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// The size of a block.
pub(super) const BLOCK: usize = 4096;

/// Memory for one leaf: small enough for all blocks of an expression to stay in the cache.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Block([MaybeUninit<u8>; BLOCK]);

/// How many blocks take no allocation.
const ON_THE_STACK: usize = 12;

/// Calls `f` with the first of `count` blocks of scratch memory, which lie one after the other.
#[inline]
pub(super) fn with_blocks(count: usize, f: impl FnOnce(*mut u8)) {
    if count <= ON_THE_STACK {
        let mut blocks = [const { MaybeUninit::<Block>::uninit() }; ON_THE_STACK];
        f(blocks.as_mut_ptr().cast());
    } else {
        let mut blocks = Vec::<MaybeUninit<Block>>::with_capacity(count);
        f(blocks.as_mut_ptr().cast());
    }
}
