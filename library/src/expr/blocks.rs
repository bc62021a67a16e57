//! The elements of an expression in row-major order, a block at a time.

use super::Expr;
use super::evaluate::assert_fits;
use super::loops::write;
use crate::engine::{self, Kernel, Leaf, Leaves, RowLoop};
use crate::shape::Shape;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::{ptr, slice};

/// How many elements there are at most in a block that has to be computed.
const LEN: usize = 512;

/// Calls `f` with the elements of an expression, broadcast to a shape, in row-major order: in blocks
/// of several at once, none of them empty. Elements that are in memory one after the other are not
/// copied; others are computed into scratch memory.
///
/// # Panics
/// If the expression cannot be broadcast to the shape.
pub(crate) fn for_each_block<E: Expr, S: Shape, F: FnMut(&[E::Elem])>(
    expression: E,
    shape: S,
    f: F,
) {
    visit_blocks(expression, shape, f, |kernel, target, leaves| {
        // SAFETY: [kernel] the leaves are those of the expression, and can be broadcast to the shape.
        unsafe { engine::compute(kernel, target, leaves) }
    });
}

/// As [`for_each_block`], of some positions of an axis and all of the others.
///
/// # Panics
/// If there are no such positions.
#[cfg(feature = "rayon")]
pub(crate) fn for_each_block_at<E: Expr, S: Shape, F: FnMut(&[E::Elem])>(
    expression: E,
    shape: S,
    axis: usize,
    positions: core::ops::Range<usize>,
    f: F,
) {
    visit_blocks(expression, shape, f, |kernel, target, leaves| {
        // SAFETY: [kernel] the leaves are those of the expression, and can be broadcast to the shape.
        unsafe { engine::compute_part(kernel, target, leaves, axis, positions) }
    });
}

/// Computes blocks of an expression by `compute`, which is given what the engine asks for.
#[inline(always)]
fn visit_blocks<E: Expr, S: Shape, F: FnMut(&[E::Elem])>(
    expression: E,
    shape: S,
    mut f: F,
    compute: impl FnOnce(Kernel<'_>, &Leaf, &mut [Leaf]),
) {
    assert_fits(expression, shape);
    let mut leaves = expression.leaves();
    // The loop writes nothing: the target only says in which order the elements are wanted.
    let target = Leaf::row_major(ptr::dangling::<E::Elem>(), S::RANK, shape.padded_lens());
    let context = (expression, &raw mut f);
    let kernel = Kernel::new::<Visit<E, F>>(&context);
    compute(kernel, &target, leaves.as_mut_slice());
}

/// Calls a function with the elements of a row.
struct Visit<E, F>(PhantomData<(E, F)>);

impl<E: Expr, F: FnMut(&[E::Elem])> RowLoop for Visit<E, F> {
    type Context = (E, *mut F);
    type Place = ();
    const READS_PLACES: bool = false;
    const IN_ORDER: bool = true;

    #[inline(always)]
    unsafe fn compute(
        &(expression, f): &(E, *mut F),
        leaves: *const Leaf,
        places: &mut [MaybeUninit<()>],
    ) {
        let len = places.len();
        // SAFETY: [kernel] promised by the caller; the function is only used here, and a block at a
        // time. The memory is large enough and aligned for as many elements as it is said to have
        // room for.
        unsafe {
            let f = &mut *f;
            let mut row = expression.bind(&*leaves.cast());
            if let Some(elements) = E::slice(&row, len) {
                return f(elements);
            }
            if size_of::<E::Elem>() <= size_of::<u128>()
                && align_of::<E::Elem>() <= align_of::<u128>()
            {
                let mut memory = [const { MaybeUninit::<u128>::uninit() }; LEN];
                let block = slice::from_raw_parts_mut(memory.as_mut_ptr().cast(), LEN);
                visit::<E, F>(&mut row, len, block, f);
            } else {
                // Larger ones are not for the stack, and few at a time.
                let few = (LEN * size_of::<u128>() / size_of::<E::Elem>().max(1)).max(1);
                let mut memory = Vec::with_capacity(few);
                visit::<E, F>(&mut row, len, &mut memory.spare_capacity_mut()[..few], f);
            }
        }
    }
}

/// Calls a function with the first `len` elements of a row, as many at once as there is room for.
///
/// # Safety
/// The row has as many elements. There is room for one.
#[inline(always)]
unsafe fn visit<E: Expr, F: FnMut(&[E::Elem])>(
    row: &mut E::Row,
    len: usize,
    room: &mut [MaybeUninit<E::Elem>],
    f: &mut F,
) {
    for start in (0..len).step_by(room.len()) {
        let count = room.len().min(len - start);
        let block = &mut room[..count];
        // SAFETY: [kernel] promised by the caller; the elements that have just been written are
        // dropped.
        unsafe {
            write::<E>(row, start, block);
            let elements: *mut [E::Elem] =
                ptr::slice_from_raw_parts_mut(block.as_mut_ptr().cast(), count);
            f(&*elements);
            ptr::drop_in_place(elements);
        }
    }
}
