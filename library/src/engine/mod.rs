//! The engine: computes expressions, a row at a time.
//!
//! What depends on the expression is one loop over rows without gaps ([`kernel`]), compiled for each
//! instruction set. Everything around it is compiled once: which axes make the longest rows
//! ([`plan`]), and how elements that have gaps between them are brought together ([`rows`],
//! [`short_rows`], [`tiles`], [`turned`]).

mod collect;
mod copy;
mod kernel;
mod leaf;
mod ordered;
mod plan;
mod rows;
mod scratch;
#[cfg(feature = "rayon")]
mod shared;
mod short_rows;
mod slabs;
mod tiles;
mod turned;

#[cfg(feature = "npy")]
pub(crate) use collect::allocate_zeroed;
pub(crate) use collect::{allocate, repeated};
pub(crate) use collect::{append, collect, collect_flat};
pub(crate) use copy::{append_columns, store_columns};
pub use kernel::Kernel;
pub(crate) use kernel::RowLoop;
pub use leaf::{Leaf, Leaves, Pair};
pub(crate) use ordered::compute_ordered;
pub(crate) use plan::Plan;
pub(crate) use rows::Rows;
#[cfg(feature = "rayon")]
pub(crate) use shared::compute_part;
pub(crate) use slabs::compute_slabs;

/// Computes an expression into the target.
///
/// # Safety
/// The leaves are those of the kernel's expression, and can be broadcast to the target. The kernel
/// may write to the places of the target, as its loop says, and nothing else uses them.
#[inline]
pub(crate) unsafe fn compute(kernel: Kernel<'_>, target: &Leaf, leaves: &mut [Leaf]) {
    let size = target.len();
    let is_flat = |leaf: &Leaf| leaf.is_flat(target.rank, &target.lens);
    if target.is_contiguous && leaves.iter().all(is_flat) {
        if size > 0 {
            // SAFETY: [plan] all arrays have their elements in a row, in the same order.
            unsafe { compute_flat(kernel, target, leaves) }
        }
        return;
    }
    // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
    unsafe { plan_and_compute(kernel, target, leaves) }
}

/// Computes all elements as one row.
///
/// # Safety
/// As for [`compute`]; all arrays have as many elements, and those without gaps, in the same order.
#[inline(always)]
unsafe fn compute_flat(kernel: Kernel<'_>, target: &Leaf, leaves: &mut [Leaf]) {
    let size = target.len();
    #[cfg(feature = "rayon")]
    if kernel.may_be_shared {
        let parts = crate::threads::parts(size);
        if parts > 1 {
            let compute = |places, len, leaves: &mut [Leaf]| {
                // SAFETY: [plan] all arrays have their elements in a row, as the caller promises.
                unsafe { kernel.call(leaves, places, len) }
            };
            // SAFETY: [plan] the caller promises it of the whole, and nothing else is called.
            return unsafe { shared::compute_flat(target, leaves, parts, &compute) };
        }
    }
    // SAFETY: [plan] all arrays have their elements in a row, as the caller promises.
    unsafe { kernel.call(leaves, target.pointer.cast_mut(), size) }
}

/// # Safety
/// As for [`compute`].
#[inline(never)]
unsafe fn plan_and_compute(kernel: Kernel<'_>, target: &Leaf, leaves: &mut [Leaf]) {
    if let Some(mut plan) = Plan::new(target, leaves) {
        // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
        unsafe { compute_planned(kernel, &mut plan) }
    }
}

/// # Safety
/// As for [`compute`].
unsafe fn compute_planned(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    #[cfg(feature = "rayon")]
    if kernel.may_be_shared && plan.is_plain() {
        let parts = crate::threads::parts(plan.size());
        if parts > 1 {
            // SAFETY: [plan] the caller promises it of the whole plan.
            let compute = |part: &mut Plan<'_>| unsafe { compute_on_this_thread(kernel, part) };
            // SAFETY: [plan] the caller promises it of the whole plan, whose elements are plain; nothing else is called.
            return unsafe { shared::compute_planned(plan, parts, &compute) };
        }
    }
    // SAFETY: [plan] the caller promises it of the whole plan, which is all of this.
    unsafe { compute_on_this_thread(kernel, plan) }
}

/// # Safety
/// As for [`compute`].
unsafe fn compute_on_this_thread(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    // SAFETY: [plan] the caller promises it of the whole plan, of which this is a part.
    unsafe {
        if kernel.is_copy && plan.is_plain() {
            copy::compute(plan);
        } else if let Some(pieces) = turned::pieces(kernel, plan) {
            turned::compute(kernel, plan, pieces);
        } else if short_rows::are_worthwhile(kernel, plan) {
            short_rows::compute(kernel, plan);
        } else if plan.has_no_gaps() {
            compute_rows(kernel, plan);
        } else if !plan.can_be_gathered() {
            compute_one_by_one(kernel, plan);
        } else if let Some(axis) = tiles::axis(plan)
            && !kernel.in_order
        {
            tiles::compute(kernel, plan, axis);
        } else {
            Rows::with(plan, |mut rows| rows.compute_all(kernel));
        }
    }
}

/// Computes rows without gaps.
///
/// # Safety
/// As for [`compute`]; no row has gaps.
unsafe fn compute_rows(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    let inner = plan.inner();
    loop {
        plan.leaves
            .iter_mut()
            .for_each(|leaf| leaf.row = leaf.pointer);
        let places = plan.target.pointer.cast_mut();
        // SAFETY: [plan] the rows of all operands have no gaps.
        unsafe { kernel.call(plan.leaves, places, plan.lens[inner]) };
        if !plan.next_row(inner) {
            return;
        }
    }
}

/// Computes elements that have gaps between them and that may not be copied as bytes: as rows of one
/// element each.
///
/// # Safety
/// As for [`compute`].
unsafe fn compute_one_by_one(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    loop {
        plan.leaves
            .iter_mut()
            .for_each(|leaf| leaf.row = leaf.pointer);
        let place = plan.target.pointer.cast_mut();
        // SAFETY: [plan] every operand has one element here.
        unsafe { kernel.call(plan.leaves, place, 1) };
        if !plan.next_row(plan.rank) {
            return;
        }
    }
}
