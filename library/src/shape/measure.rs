//! Sizes and strides as numbers.

use super::Shape;
use crate::error::Error;

/// The row-major strides of an array with these lengths, counted in elements.
///
/// No stride overflows if [`checked_size`] has accepted the lengths.
#[inline(always)]
pub fn contiguous_strides<const R: usize>(lens: [usize; R]) -> [isize; R] {
    let mut strides = [0; R];
    let mut stride = 1_isize;
    let mut axis = R;
    while axis > 0 {
        axis -= 1;
        strides[axis] = stride;
        stride = stride.wrapping_mul(lens[axis] as isize);
    }
    strides
}

/// The product of the lengths.
///
/// # Errors
/// If an array of that shape, its axes of length 0 left out, would have more than `isize::MAX`
/// bytes or elements.
#[inline(always)]
pub fn checked_size<T>(lens: &[usize]) -> Result<usize, Error> {
    let largest = isize::MAX as usize / size_of::<T>().max(1);
    let (mut size, mut product, mut fits) = (1_usize, 1_usize, true);
    for &len in lens {
        // A length of 0 is left out.
        let (larger, overflows) = size.overflowing_mul(len.max(1));
        fits &= !overflows && larger <= largest;
        size = larger;
        product = product.wrapping_mul(len);
    }
    if fits {
        Ok(product)
    } else {
        Err(too_large(lens))
    }
}

#[cold]
#[inline(never)]
fn too_large(lens: &[usize]) -> Error {
    Error::TooLarge { shape: lens.into() }
}

/// How many elements are so few that loops over them are not worth a plan: of arrays whose lengths are known,
/// they are written out.
pub(crate) const FEW: usize = 64;

/// How far the element that is broadcast to an index of a shape of any rank is from the first, counted in
/// elements. Without an index, that is the first.
#[inline(always)]
pub(crate) fn broadcast_offset(lens: &[usize], strides: &[isize], index: &[usize]) -> isize {
    let mut offset = 0_isize;
    // Axes are aligned at the last. Those in excess have length 1.
    for back in 0..lens.len().min(index.len()) {
        let axis = lens.len() - 1 - back;
        // Without a branch, so that the compiler unrolls the loop.
        let moves = isize::from(lens[axis] != 1);
        let position = index[index.len() - 1 - back] as isize;
        offset = offset.wrapping_add(strides[axis].wrapping_mul(moves.wrapping_mul(position)));
    }
    offset
}

/// Calls `f` with each index of a shape and its number, in row-major order. What is known of the lengths is
/// known in the loops.
#[inline(always)]
pub(crate) fn for_each_index<S: Shape>(shape: S, mut f: impl FnMut(S::Lens, usize)) {
    let lens = shape.lens();
    let mut index = S::Lens::default();
    if S::RANK == 2 {
        let (rows, columns) = (lens[0], lens[1]);
        for row in 0..rows {
            for column in 0..columns {
                (index[0], index[1]) = (row, column);
                f(index, row * columns + column);
            }
        }
        return;
    }
    for number in 0..shape.size() {
        f(index, number);
        advance(index.as_mut(), lens.as_ref());
    }
}

/// The next index in row-major order.
#[inline]
pub(crate) fn advance(index: &mut [usize], lens: &[usize]) {
    for (position, &len) in index.iter_mut().zip(lens).rev() {
        *position += 1;
        if *position < len {
            return;
        }
        *position = 0;
    }
}
