//! Copies of leaves that are smaller than the target: elements and rows that repeat themselves.

use super::super::plan::Plan;
use super::order::Distance;
use super::walk::step;
use crate::kernels::{Elements, copy_rows};
use crate::shape::MAX_RANK;
use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// How many blocks of 16 bytes are taken from the stack.
const BLOCKS: usize = if cfg!(test) { 2 } else { 32 };

/// Memory for copies.
pub(super) type Small = [MaybeUninit<u128>; BLOCKS];

/// Memory for copies, unused.
pub(super) fn no_copies() -> Small {
    [const { MaybeUninit::uninit() }; BLOCKS]
}

/// Copies leaves of a few elements that are near the target, and lets the plan read the copies.
///
/// # Safety
/// As for [`compute_ordered`]; the memory stays as long as the plan is used.
pub(super) unsafe fn copy_small(plan: &mut Plan<'_>, memory: *mut Small) {
    let mut used = 0;
    for number in 0..plan.leaves.len() {
        let (elements, bytes) = distinct(plan, number);
        let blocks = bytes.div_ceil(16);
        if elements < self::elements(plan)
            && used + blocks <= BLOCKS
            && Distance::of(plan, &plan.leaves[number]).is_some()
        {
            let memory = memory.cast::<u128>().wrapping_add(used);
            used += blocks;
            // SAFETY: [order] there is as much memory; the rest is promised by the caller.
            unsafe { read_copy(plan, number, memory.cast()) }
        }
    }
}

/// Copies leaves that repeat themselves and are near the target, and lets the plan read the copies,
/// which have to be kept.
///
/// # Safety
/// As for [`compute_ordered`].
pub(super) unsafe fn copy_repeated(plan: &mut Plan<'_>) -> Vec<Vec<u128>> {
    let mut copies = Vec::new();
    for number in 0..plan.leaves.len() {
        let (elements, bytes) = distinct(plan, number);
        if elements <= self::elements(plan) / 2
            && Distance::of(plan, &plan.leaves[number]).is_some()
        {
            let mut memory = Vec::<u128>::with_capacity(bytes.div_ceil(16));
            // SAFETY: [order] there is as much memory, and it stays where it is when the vector is
            // moved.
            unsafe { read_copy(plan, number, memory.as_mut_ptr().cast()) }
            copies.push(memory);
        }
    }
    copies
}

fn elements(plan: &Plan<'_>) -> usize {
    plan.lens[..plan.rank].iter().product()
}

/// How many elements a leaf has, repeated ones counted once, and how many bytes.
fn distinct(plan: &Plan<'_>, number: usize) -> (usize, usize) {
    let leaf = &plan.leaves[number];
    let axes = (0..plan.rank).filter(|&axis| leaf.strides[axis] != 0);
    let elements = axes.map(|axis| plan.lens[axis]).product::<usize>();
    (elements, elements * leaf.size)
}

/// Copies a leaf to `memory`, without gaps and repetitions, and lets the plan read that.
///
/// # Safety
/// There is memory for its elements, which are plain, and stays there.
unsafe fn read_copy(plan: &mut Plan<'_>, number: usize, memory: *mut u8) {
    let (rank, lens) = (plan.rank, plan.lens);
    let leaf = &mut plan.leaves[number];
    let mut strides = [0; MAX_RANK];
    let mut bytes = leaf.size as isize;
    for axis in (0..rank).rev() {
        if leaf.strides[axis] != 0 {
            strides[axis] = bytes;
            bytes *= lens[axis] as isize;
        }
    }
    let inner = rank - 1;
    let mut index = [0; MAX_RANK];
    loop {
        let offset = |strides: &[isize; MAX_RANK]| {
            (0..inner)
                .map(|axis| strides[axis] * index[axis] as isize)
                .sum::<isize>()
        };
        let from = leaf.pointer.wrapping_offset(offset(&leaf.strides));
        let to = memory.wrapping_offset(offset(&strides));
        let len = if strides[inner] == 0 { 1 } else { lens[inner] };
        // SAFETY: [order] a row of the leaf, and memory for it.
        unsafe {
            let from = Elements::single(from, leaf.strides[inner]);
            copy_rows(
                leaf.size,
                from,
                Elements::single(to, leaf.size as isize),
                1,
                len,
            );
        }
        let mut axes = (0..inner).rev().filter(|&axis| strides[axis] != 0);
        if !axes.any(|axis| step(&mut index[axis], lens[axis], true)) {
            break;
        }
    }
    leaf.pointer = memory;
    leaf.row = memory;
    leaf.strides = strides;
}
