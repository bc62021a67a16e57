//! Results that are used up while they are computed, in row-major order: slabs of a few elements, each
//! in the same memory.

use super::kernel::Kernel;
use super::leaf::{Leaf, padded};
use crate::element::{assume_init_mut, assume_init_ref};
use crate::shape::MAX_RANK;
use core::mem::MaybeUninit;

/// How many elements a slab has at most.
const LARGEST: usize = 1024;

/// How many leaves take no allocation.
const ON_THE_STACK: usize = 12;

/// Calls `f` with the bools that a kernel computes, in row-major order, a slab at a time.
///
/// # Safety
/// The leaves are those of the kernel's expression, and can be broadcast to the lengths. The kernel
/// writes bools, to places that hold nothing.
pub(crate) unsafe fn compute_slabs(
    kernel: Kernel<'_>,
    lens: &[usize],
    leaves: &mut [Leaf],
    f: &mut dyn FnMut(&[bool]),
) {
    if lens.contains(&0) {
        return;
    }
    let mut memory = [MaybeUninit::uninit(); LARGEST];
    let all = padded(lens);
    if leaves.iter().all(|leaf| leaf.is_flat(lens.len(), &all)) {
        let size: usize = lens.iter().product();
        for start in (0..size).step_by(LARGEST) {
            let slab = &mut memory[..LARGEST.min(size - start)];
            for leaf in leaves.iter_mut() {
                leaf.row = leaf.pointer.wrapping_add(start * leaf.size);
            }
            // SAFETY: [plan] each leaf has as many elements at its row, and the kernel writes them
            // all.
            unsafe {
                kernel.call(leaves, slab.as_mut_ptr().cast(), slab.len());
                f(assume_init_ref(slab));
            }
        }
        return;
    }
    leaves.iter_mut().for_each(Leaf::find_strides);
    let mut slab = Slab::first(lens);
    loop {
        let target = Leaf::row_major(memory.as_mut_ptr(), lens.len(), slab.lens);
        let size = target.len();
        with_copies(leaves, |leaves| {
            leaves
                .iter_mut()
                .for_each(|leaf| leaf.cut(lens.len(), &slab.start, &slab.lens));
            // SAFETY: [plan] the slab fits into the memory; the leaves have been cut as it is.
            unsafe { super::compute(kernel, &target, leaves) };
        });
        // SAFETY: [written] the kernel has written them all.
        f(unsafe { assume_init_ref(&memory[..size]) });
        if !slab.next(lens) {
            return;
        }
    }
}

/// A part of an array: one index of the first axes, a few of the next one, and all of those after it.
struct Slab {
    start: [usize; MAX_RANK],
    lens: [usize; MAX_RANK],
    /// The axis of which there are a few.
    axis: usize,
    /// How many, at most.
    most: usize,
}

impl Slab {
    /// The first of an array that is not empty.
    fn first(lens: &[usize]) -> Self {
        let (mut axis, mut inner) = (lens.len().saturating_sub(1), 1);
        while axis > 0 && inner * lens[axis] <= LARGEST {
            inner *= lens[axis];
            axis -= 1;
        }
        let mut slab = Slab {
            start: [0; MAX_RANK],
            lens: padded(lens),
            axis,
            most: LARGEST / inner,
        };
        slab.lens[..axis].fill(1);
        slab.cut(lens);
        slab
    }

    fn cut(&mut self, lens: &[usize]) {
        if let Some(len) = lens.get(self.axis) {
            self.lens[self.axis] = self.most.min(len - self.start[self.axis]);
        }
    }

    /// Goes on to the next; `false` after the last.
    fn next(&mut self, lens: &[usize]) -> bool {
        for axis in (0..=self.axis).rev().filter(|&axis| axis < lens.len()) {
            self.start[axis] += self.lens[axis];
            if self.start[axis] < lens[axis] {
                self.cut(lens);
                return true;
            }
            self.start[axis] = 0;
        }
        false
    }
}

/// Calls `f` with copies of the leaves.
fn with_copies(leaves: &[Leaf], f: impl FnOnce(&mut [Leaf])) {
    let mut few = [MaybeUninit::uninit(); ON_THE_STACK];
    match few.get_mut(..leaves.len()) {
        Some(few) => {
            for (place, leaf) in few.iter_mut().zip(leaves) {
                place.write(*leaf);
            }
            // SAFETY: [written] there are as many places as leaves.
            f(unsafe { assume_init_mut(few) })
        }
        None => f(&mut leaves.to_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slabs_are_all_of_an_array_in_order() {
        for lens in [
            &[][..],
            &[1],
            &[5000],
            &[3, 2000],
            &[7, 300],
            &[2, 3, 400],
            &[5, 1, 1025, 2],
        ] {
            let (mut slab, mut next) = (Slab::first(lens), 0);
            loop {
                let size: usize = slab.lens[..lens.len()].iter().product();
                assert!((1..=LARGEST).contains(&size));
                let position = |sum, (start, len): (&usize, &usize)| sum * len + start;
                assert_eq!(slab.start.iter().zip(lens).fold(0, position), next);
                next += size;
                if !slab.next(lens) {
                    break;
                }
            }
            assert_eq!(next, lens.iter().product());
        }
    }
}
