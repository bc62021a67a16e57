//! Sizes and strides as numbers.

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
pub fn checked_size<T>(lens: &[usize]) -> Result<usize, Error> {
    let largest = isize::MAX as usize / size_of::<T>().max(1);
    let mut size = 1_usize;
    for &len in lens {
        let len = len.max(1);
        size = match size.checked_mul(len) {
            Some(size) if size <= largest => size,
            _ => return Err(Error::TooLarge { shape: lens.into() }),
        };
    }
    Ok(if lens.contains(&0) { 0 } else { size })
}
