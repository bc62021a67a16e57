//! The engine: computes expressions, a row at a time.
//!
//! What depends on the expression is one loop over rows without gaps ([`kernel`]), compiled for each
//! instruction set. Everything around it is compiled once: which axes make the longest rows
//! ([`plan`]), and how elements that have gaps between them are brought together ([`rows`],
//! [`short_rows`], [`tiles`]).

mod allocate;
#[allow(dead_code, reason = "for reductions")]
mod blocks;
mod kernel;
mod leaf;
mod plan;
mod rows;
mod scratch;
mod short_rows;
#[cfg(test)]
mod tests;
mod tiles;

pub(crate) use allocate::allocate;
#[allow(unused_imports, reason = "for reductions")]
pub(crate) use blocks::for_each_block;
pub(crate) use kernel::{Kernel, Replace, Update, Write};
pub use leaf::{Leaf, Leaves, Pair};
pub(crate) use plan::Plan;
pub(crate) use rows::Rows;

use crate::expr::Expr;
use crate::shape::{Shape, fits_into};

/// # Panics
/// If the expression cannot be broadcast to the shape: what the memory safety of computing rests on
/// is checked here, whatever was checked before.
#[inline(always)]
pub(crate) fn assert_fits<E: Expr, S: Shape>(expression: E, shape: S) {
    let own = expression.shape().map(Shape::lens);
    let fits = own.is_ok_and(|own| fits_into(own.as_ref(), shape.lens().as_ref()));
    assert!(
        fits,
        "ndview: an expression of another shape; please report this"
    );
}

/// Computes an expression into the target.
///
/// # Safety
/// The leaves are those of the kernel's expression, and can be broadcast to the target. The kernel
/// may write to the places of the target, as its loop says, and nothing else uses them.
#[inline]
pub(crate) unsafe fn compute(kernel: Kernel<'_>, target: Leaf, leaves: &mut [Leaf]) {
    let size = target.lens[..target.rank].iter().product();
    let is_flat = |leaf: &Leaf| leaf.is_flat(target.rank, &target.lens);
    if target.is_contiguous && leaves.iter().all(is_flat) {
        if size > 0 {
            // SAFETY: all arrays have their elements in a row, in the same order.
            unsafe { kernel.call(leaves, target.pointer.cast_mut(), size) }
        }
        return;
    }
    if let Some(mut plan) = Plan::new(target, leaves) {
        // SAFETY: promised by the caller.
        unsafe { compute_planned(kernel, &mut plan) }
    }
}

/// # Safety
/// As for [`compute`].
#[inline(never)]
unsafe fn compute_planned(kernel: Kernel<'_>, plan: &mut Plan<'_>) {
    // SAFETY: promised by the caller.
    unsafe {
        if short_rows::are_worthwhile(plan) {
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
        // SAFETY: the rows of all operands have no gaps.
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
        // SAFETY: every operand has one element here.
        unsafe { kernel.call(plan.leaves, place, 1) };
        if !plan.next_row(plan.rank) {
            return;
        }
    }
}
