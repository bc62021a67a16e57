//! Where an integer index or a bound of a slice is, as a number.

use crate::error::Error;

/// The position that an index means on an axis of length `len`, or `None` if it is out of bounds.
#[inline(always)]
pub(crate) fn position(index: isize, len: usize) -> Option<usize> {
    // A length never exceeds `isize::MAX`.
    let position = if index < 0 {
        index.wrapping_add(len as isize)
    } else {
        index
    } as usize;
    (position < len).then_some(position)
}

/// The same, or the error that names the index, the axis and its length.
#[inline(always)]
pub(crate) fn checked_position(index: isize, axis: usize, size: usize) -> Result<usize, Error> {
    position(index, size).ok_or(Error::OutOfBounds {
        index: index as i128,
        axis,
        size,
    })
}

/// The sum of position x stride of an index within the lengths.
///
/// # Panics
/// `index 5 is out of bounds for axis 1 with size 4`
#[inline]
#[track_caller]
pub(crate) fn offset_of(index: &[usize], lens: &[usize], strides: &[isize]) -> isize {
    let mut offset = 0_isize;
    for (axis, (&index, (&size, &stride))) in index.iter().zip(lens.iter().zip(strides)).enumerate()
    {
        if index >= size {
            let index = index as i128;
            Error::OutOfBounds { index, axis, size }.panic();
        }
        offset = offset.wrapping_add(stride.wrapping_mul(index as isize));
    }
    offset
}

/// The position of the first element of a slice, and how many there are: Python's
/// `range(*slice(start, stop, step).indices(len))`. Clips, never fails.
///
/// `step` must not be 0.
#[inline(always)]
pub(crate) fn clip(
    start: Option<isize>,
    stop: Option<isize>,
    step: isize,
    len: usize,
) -> (usize, usize) {
    let len = len as isize;
    let (lowest, highest) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let clip = |bound: isize| {
        let bound = if bound < 0 { bound + len } else { bound };
        bound.clamp(lowest, highest.max(lowest))
    };
    let (first, end) = if step > 0 {
        (start.map_or(0, clip), stop.map_or(len, clip))
    } else {
        (start.map_or(len - 1, clip), stop.map_or(-1, clip))
    };
    let span = if step > 0 { end - first } else { first - end };
    if span <= 0 {
        return (0, 0);
    }
    let count = (span as usize).div_ceil(step.unsigned_abs());
    (first as usize, count)
}
