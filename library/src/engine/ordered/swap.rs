//! Values that are the target itself in another order which, done twice, is the first again: the
//! elements change places in pairs.

use super::super::leaf::Leaf;
use super::super::plan::Plan;
use crate::kernels::by_size;
use crate::shape::MAX_RANK;

/// An order of the elements of a target: axes that are exchanged, axes that are walked backwards.
pub(super) struct Pairs(());

impl Pairs {
    /// The order in which the only leaf of a plan has the elements of the target, if it is one that
    /// is its own inverse.
    pub(super) fn of(plan: &Plan<'_>) -> Option<Self> {
        let (target, leaf) = (&plan.target, &plan.leaves[0]);
        if leaf.size != target.size {
            return None;
        }
        // The axis of the target that the leaf walks along, for each axis.
        let mut along = [0; MAX_RANK];
        let mut start = target.pointer;
        for (axis, place) in along[..plan.rank].iter_mut().enumerate() {
            let stride = leaf.strides[axis];
            let is_along = |&other: &usize| {
                target.strides[other] == stride.abs() && plan.lens[other] == plan.lens[axis]
            };
            let other = (0..plan.rank).find(is_along)?;
            *place = other;
            if stride < 0 {
                start = end(target, other, plan.lens[other], start);
            }
        }
        let is_inverse = (0..plan.rank).all(|axis| {
            let other = along[axis];
            along[other] == axis && (leaf.strides[axis] < 0) == (leaf.strides[other] < 0)
        });
        (is_inverse && start == leaf.pointer).then_some(Pairs(()))
    }

    /// Swaps all pairs.
    ///
    /// # Safety
    /// The plan is the one this was made of; its elements are plain, and used by nothing else.
    pub(super) unsafe fn swap(self, plan: &mut Plan<'_>) {
        // SAFETY: [order] promised by the caller; the size is that of the elements.
        unsafe {
            by_size!(
                plan.target.size,
                [plan.target.pointer, plan.leaves[0].pointer],
                swap_all(plan)
            )
        }
    }
}

/// The last place along an axis.
fn end(target: &Leaf, axis: usize, len: usize, start: *const u8) -> *const u8 {
    start.wrapping_offset(target.strides[axis].wrapping_mul(len as isize - 1))
}

/// # Safety
/// As for [`Pairs::swap`]; the elements have the size of `T`, and its alignment.
unsafe fn swap_all<T: Copy>(plan: &mut Plan<'_>) {
    let (inner, size) = (plan.inner(), size_of::<T>() as isize);
    let len = plan.lens[inner];
    loop {
        let (one, other) = (plan.target, plan.leaves[0]);
        let (first, last) = (one.pointer, other.at(inner, len - 1));
        // SAFETY: [order] promised by the caller. Rows that are not the same have no element in
        // common, because each order of the elements moves whole rows.
        unsafe {
            match (one.strides[inner] / size, other.strides[inner] / size) {
                (1, 1) => {
                    if first < other.pointer {
                        let other = other.pointer.cast_mut().cast::<T>();
                        let first = first.cast_mut().cast::<T>();
                        core::ptr::swap_nonoverlapping(first, other, len);
                    }
                }
                (1, -1) if first == last => {
                    core::slice::from_raw_parts_mut(first.cast_mut().cast::<T>(), len).reverse();
                }
                (1, -1) => {
                    if first < last {
                        for position in 0..len {
                            let one = one.at(inner, position).cast_mut().cast::<T>();
                            one.swap(other.at(inner, position).cast_mut().cast());
                        }
                    }
                }
                _ => swap_row::<T>(&one, &other, inner, len),
            }
        }
        if !plan.next_row(inner) {
            return;
        }
    }
}

/// # Safety
/// As for [`swap_all`].
unsafe fn swap_row<T: Copy>(one: &Leaf, other: &Leaf, inner: usize, len: usize) {
    for position in 0..len {
        let (one, other) = (one.at(inner, position), other.at(inner, position));
        // Each pair comes up twice, once from each side.
        if one < other {
            // SAFETY: [order] two different elements of the target.
            unsafe { one.cast_mut().cast::<T>().swap(other.cast_mut().cast()) }
        }
    }
}
