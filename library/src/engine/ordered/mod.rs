//! Targets that the expression reads: their elements are computed in an order in which none is
//! overwritten before it was read for the last time.
//!
//! The plan walks through the memory of the target from first to last. A leaf reads at some distance
//! from where the target is; only the least and the greatest of these distances matter. If none is
//! negative, every element is read before its place is reached, and the order is right. If none is
//! positive, the opposite order is. Otherwise the results wait, in a ring of pieces, until the walk
//! has gone as far as the greatest distance back.

mod copies;
mod flat;
mod order;
mod ring;
mod swap;
#[cfg(test)]
mod tests;
mod walk;

use super::kernel::Kernel;
use super::leaf::Leaf;
use super::plan::Plan;
use alloc::vec::Vec;
use core::mem::MaybeUninit;
use order::Order;
use ring::Ring;
use walk::Walk;

/// How many bytes are taken from the stack for results that wait.
const ON_THE_STACK: usize = if cfg!(test) { 64 } else { 16 << 10 };

/// Computes an expression into a target that its leaves may read, as if they were read before.
///
/// `false` if that takes a temporary of the size of the target; then nothing was written.
///
/// # Safety
/// As for [`compute`](super::compute), except that the target and the leaves may have elements in
/// common. The kernel writes elements of the target's type, and reads no other places.
pub(crate) unsafe fn compute_ordered(
    kernel: Kernel<'_>,
    target: Leaf,
    leaves: &mut [Leaf],
) -> bool {
    if !target.is_plain {
        return false;
    }
    let is_flat = |leaf: &Leaf| leaf.is_flat(target.rank, &target.lens);
    if target.is_contiguous && leaves.iter().all(is_flat) {
        // SAFETY: [order] promised by the caller; the elements are plain.
        let is_done = unsafe { flat::compute(kernel, &target, leaves) };
        if is_done {
            return true;
        }
    }
    let Some(mut plan) = Plan::new(&target, leaves) else {
        return true;
    };
    if !plan.can_be_gathered() || !ascends(&plan) {
        return false;
    }
    // SAFETY: [order] the caller promises it of the target and all leaves, of which this is a part.
    unsafe {
        let order = Order::of(&plan);
        if order.is_apart || (order.is_same && kernel.shares_places) {
            super::compute_planned(kernel, &mut plan);
            return true;
        }
        #[cfg(feature = "rayon")]
        if shared(kernel, &plan, order) {
            return true;
        }
        if kernel.is_copy
            && order.reach() > 0
            && let Some(pairs) = swap::Pairs::of(&plan)
        {
            pairs.swap(&mut plan);
            return true;
        }
        if order.reach() == 0 || Ring::new(&plan, order.reach()).is_small() {
            return in_order(kernel, &mut plan, order);
        }
        let mut small = copies::no_copies();
        copies::copy_small(&mut plan, &raw mut small);
        let order = Order::of(&plan);
        let ring = Ring::new(&plan, order.reach());
        if order.reach() == 0 || order.is_shift || ring.is_small() {
            return in_order(kernel, &mut plan, order);
        }
        let _copies = copies::copy_repeated(&mut plan);
        let order = Order::of_overlapping(&plan);
        in_order(kernel, &mut plan, order)
    }
}

/// Computes on several threads what reads each element for itself alone; `false` if it does not, or is too little,
/// and then nothing was written.
///
/// # Safety
/// As for [`in_order`].
#[cfg(feature = "rayon")]
unsafe fn shared(kernel: Kernel<'_>, plan: &Plan<'_>, order: Order) -> bool {
    if !(order.is_same && kernel.may_be_shared) {
        return false;
    }
    let parts = crate::threads::parts(plan.size());
    // No order is worse than another.
    let compute = |part: &mut Plan<'_>| {
        // SAFETY: [order] the caller promises it of the whole, of which this is a part.
        let is_done = unsafe { in_order(kernel, part, order) };
        assert!(
            is_done,
            "ndview: a part without an order; please report this"
        );
    };
    if parts > 1 {
        // SAFETY: [order] each part is computed as the whole would be, and shares no element with another.
        unsafe { super::shared::compute_planned(plan, parts, &compute) };
    }
    parts > 1
}

/// Computes in a given order; `false` if that is not worthwhile, and then nothing was written.
///
/// # Safety
/// As for [`compute_ordered`]; the order is that of the plan.
unsafe fn in_order(kernel: Kernel<'_>, plan: &mut Plan<'_>, order: Order) -> bool {
    let ring = Ring::new(plan, order.reach());
    if !ring.is_worthwhile(plan, order) {
        return false;
    }
    // SAFETY: [order] promised by the caller; the ring has memory for its pieces.
    unsafe {
        if kernel.is_copy && order.is_shift && plan.has_no_gaps() {
            shift_rows(plan, order);
        } else if ring.bytes() <= ON_THE_STACK {
            let mut memory = [const { MaybeUninit::<u128>::uninit() }; ON_THE_STACK / 16];
            ring.compute(kernel, plan, order, memory.as_mut_ptr().cast());
        } else {
            let mut memory = Vec::<MaybeUninit<u128>>::with_capacity(ring.bytes().div_ceil(16));
            ring.compute(kernel, plan, order, memory.as_mut_ptr().cast());
        }
    }
    true
}

/// Whether walking through the target row by row leads to ascending addresses.
fn ascends(plan: &Plan<'_>) -> bool {
    let mut reach = plan.target.size as isize;
    for axis in (0..plan.rank).rev() {
        let stride = plan.target.strides[axis];
        if stride < reach {
            return false;
        }
        reach += stride.saturating_mul(plan.lens[axis] as isize - 1);
    }
    true
}

/// Moves the elements of a leaf that is always at the same distance to the target, row by row.
///
/// # Safety
/// As for [`compute_ordered`]; the kernel copies the only leaf, whose elements are plain, and no row
/// has gaps.
unsafe fn shift_rows(plan: &mut Plan<'_>, order: Order) {
    let inner = plan.inner();
    let walk = Walk {
        lens: plan.lens,
        inner,
        piece: plan.lens[inner],
        is_forwards: order.is_forwards,
    };
    let bytes = plan.lens[inner] * plan.target.size;
    let mut at = walk.begin();
    loop {
        plan.go_to_row(&at.index[..inner]);
        let (from, to) = (plan.leaves[0].pointer, plan.target.pointer.cast_mut());
        // SAFETY: [order] both rows have as many bytes, which may overlap. Rows that are moved
        // later read nothing of this one, by the order.
        unsafe { from.copy_to(to, bytes) };
        if !walk.next(&mut at) {
            return;
        }
    }
}
