//! Where an integer index or a bound of a slice is, as a number.

use crate::error::Error;

/// The position that an index means on an axis of length `len`; one that is `len` or more, if it is out of bounds.
#[inline(always)]
pub(crate) fn from_either_end(index: isize, len: usize) -> usize {
    // A length never exceeds `isize::MAX`.
    let position = if index < 0 {
        index.wrapping_add(len as isize)
    } else {
        index
    };
    position as usize
}

/// The same, or `None` if it is out of bounds.
#[inline(always)]
pub(crate) fn position(index: isize, len: usize) -> Option<usize> {
    let position = from_either_end(index, len);
    (position < len).then_some(position)
}

/// As [`position`], or the error that names the index, the axis and its length.
#[inline(always)]
pub(crate) fn checked_position(index: isize, axis: usize, size: usize) -> Result<usize, Error> {
    // No `ok_or`: it would make an error, and drop it, for each index within bounds.
    match position(index, size) {
        Some(position) => Ok(position),
        None => Err(Error::OutOfBounds {
            index: index as i128,
            axis,
            size,
        }),
    }
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
    // No length exceeds `isize::MAX`, so neither sum overflows.
    walk(start, stop, step, len, |bound, after| {
        let position = if bound < 0 {
            bound + len as isize
        } else {
            bound
        };
        len.min((position.max(-after) as usize).wrapping_add_signed(after))
    })
}

/// The same. Better code than that of [`clip`] where the bounds are literals, worse where they are not.
#[inline(always)]
pub(crate) fn clip_literals(
    start: Option<isize>,
    stop: Option<isize>,
    step: isize,
    len: usize,
) -> (usize, usize) {
    walk(start, stop, step, len, |bound, after| match bound {
        0.. => len.min(bound as usize + after as usize),
        _ => len.saturating_sub(bound.unsigned_abs() - after as usize),
    })
}

/// `position(bound, after)` is where a bound is, or, if `after` is 1, the position after that.
#[inline(always)]
fn walk(
    start: Option<isize>,
    stop: Option<isize>,
    step: isize,
    len: usize,
    position: impl Fn(isize, isize) -> usize,
) -> (usize, usize) {
    let (lo, hi) = if step > 0 {
        (
            start.map_or(0, |start| position(start, 0)),
            stop.map_or(len, |stop| position(stop, 0)),
        )
    } else {
        (
            stop.map_or(0, |stop| position(stop, 1)),
            start.map_or(len, |start| position(start, 1)),
        )
    };
    let span = hi.saturating_sub(lo);
    let first = match (span, step > 0) {
        (0, _) => 0,
        (_, true) => lo,
        (_, false) => hi - 1,
    };
    (first, span.div_ceil(step.unsigned_abs()))
}

#[cfg(test)]
mod tests {
    use super::{clip, clip_literals};

    /// The positions that Python visits, one by one.
    fn visited(start: Option<isize>, stop: Option<isize>, step: isize, len: usize) -> Vec<usize> {
        let len = len as i128;
        let bound = |bound: Option<isize>, default: i128| match bound.map(|bound| bound as i128) {
            None => default,
            Some(bound) if bound < 0 => bound + len,
            Some(bound) => bound,
        };
        let (first, end) = match step > 0 {
            true => (bound(start, 0).clamp(0, len), bound(stop, len)),
            false => (bound(start, len - 1).clamp(-1, len - 1), bound(stop, -1)),
        };
        let mut found = Vec::new();
        let mut position = first;
        while (0..len).contains(&position)
            && (if step > 0 {
                position < end
            } else {
                position > end
            })
        {
            found.push(position as usize);
            position += step as i128;
        }
        found
    }

    #[test]
    fn slices_keep_what_python_visits() {
        let bounds: Vec<_> = (-6..=6)
            .chain([isize::MIN, isize::MIN + 1, isize::MAX - 1, isize::MAX])
            .map(Some)
            .chain([None])
            .collect();
        for len in 0..5 {
            for step in [1, 2, 3, isize::MAX, -1, -2, -3, isize::MIN] {
                for (&start, &stop) in bounds
                    .iter()
                    .flat_map(|start| bounds.iter().map(move |stop| (start, stop)))
                {
                    let visited = visited(start, stop, step, len);
                    let expected = (visited.first().copied().unwrap_or(0), visited.len());
                    let slice = format!("{start:?}:{stop:?}:{step} of {len}");
                    assert_eq!(clip(start, stop, step, len), expected, "{slice}");
                    assert_eq!(clip_literals(start, stop, step, len), expected, "{slice}");
                }
            }
        }
    }
}
