//! Elements that are computed on several threads: each computes some of the places, as one would.

use super::Leaf;
use super::kernel::Kernel;
use super::plan::Plan;
use crate::threads;
use core::ops::Range;

/// Parts begin at multiples of so many elements, so that no line of memory is written by two threads, and
/// blocks of elements that are computed together stay whole.
const TOGETHER: usize = 1024;

/// Computes all elements as so many rows: calls `compute` with the places of each, and with the leaves there.
///
/// # Safety
/// As for [`compute_flat`](super::compute_flat); the kernel may be shared, and `compute` calls nothing else, of these
/// places.
#[cold]
pub(super) unsafe fn compute_flat(
    target: &Leaf,
    leaves: &[Leaf],
    parts: usize,
    compute: &dyn Fn(*mut u8, usize, &mut [Leaf]),
) {
    let size = target.len();
    let compute = |number| {
        let blocks = threads::part(number, parts, size.div_ceil(TOGETHER));
        let (start, end) = (blocks.start * TOGETHER, size.min(blocks.end * TOGETHER));
        let mut leaves = leaves.to_vec();
        for leaf in &mut leaves {
            leaf.pointer = leaf.pointer.wrapping_add(start * leaf.size);
            leaf.row = leaf.pointer;
        }
        let places = target.pointer.wrapping_add(start * target.size);
        compute(places.cast_mut(), end - start, &mut leaves);
    };
    // SAFETY: [thread] the kernel may be shared; no two parts have a place in common, and what is read is
    // not written, or only by the part that reads it.
    unsafe { threads::share(parts, &compute) }
}

/// Computes a plan in parts, along the outermost axis that is long enough, or else along the longest: calls `compute`
/// with each.
///
/// # Safety
/// As for [`compute`](super::compute); the kernel may be shared, all elements are plain, and `compute` calls nothing
/// else.
#[cold]
pub(super) unsafe fn compute_planned(
    plan: &Plan<'_>,
    parts: usize,
    compute: &dyn Fn(&mut Plan<'_>),
) {
    let lens = &plan.lens[..plan.rank];
    let longest = (0..plan.rank).rev().max_by_key(|&axis| lens[axis]);
    let is_long = |&axis: &usize| lens[axis] >= 2 * parts;
    let axis = (0..plan.rank).find(is_long).or(longest).unwrap_or(0);
    let (parts, len) = (parts.min(lens[axis]), lens[axis]);
    let compute = |number| {
        let mut leaves = Vec::new();
        let mut part = plan.part(axis, threads::part(number, parts, len), &mut leaves);
        compute(&mut part);
    };
    // SAFETY: [thread] as in `compute_flat`: different positions of the target are different places.
    unsafe { threads::share(parts, &compute) }
}

/// Computes some positions of an axis of the target into the same memory as all of them would be: what
/// is computed is used up meanwhile.
///
/// # Panics
/// If there are no such positions.
///
/// # Safety
/// As for [`compute`](super::compute), of a kernel that writes nothing.
pub(crate) unsafe fn compute_part(
    kernel: Kernel<'_>,
    target: &Leaf,
    leaves: &mut [Leaf],
    axis: usize,
    positions: Range<usize>,
) {
    let (rank, mut lens) = (target.rank, target.lens);
    assert!(
        axis < rank && positions.start <= positions.end && positions.end <= lens[axis],
        "ndview: a part beyond its axis; please report this"
    );
    for leaf in leaves.iter_mut() {
        leaf.take(rank, axis, positions.clone());
    }
    lens[axis] = positions.len();
    let target = Leaf { lens, ..*target };
    // SAFETY: [plan] the leaves have been cut as the target was; the rest is promised by the caller.
    unsafe { super::compute(kernel, &target, leaves) }
}
