//! Transforms along one axis of many.

use super::plans::Lane;
use crate::error::{Error, or_panic};
use crate::np::lanes::Lanes;
use crate::refusal::require;
use crate::shape::checked_size;

/// How many lanes are brought together at once where their numbers are apart, so that what lies beside each
/// other in memory is read together.
const TOGETHER: usize = 16;

/// Makes of each lane of `elements` another, along the axis with number `axis` of an array of these lengths;
/// and changes the length of the axis. There may be fewer numbers than the lane takes, which are followed by
/// zeros, or more. What comes out is multiplied with a factor.
///
/// # Panics
/// `Invalid number of FFT data points (0) specified.`
#[track_caller]
pub(super) fn transform<S, T, U>(
    elements: &[S],
    lens: &mut [usize],
    axis: usize,
    lane: &mut impl Lane<T, U>,
    convert: impl Fn(S) -> T,
    scale: impl Fn(&mut U),
) -> Vec<U>
where
    S: Copy,
    T: Copy + Default,
    U: Copy + Default,
{
    let from = Lanes::axis(lens, axis);
    lens[axis] = lane.made();
    let to = Lanes::axis(lens, axis);
    let mut out = vec![U::default(); or_panic(checked_size::<U>(lens))];
    let (taken, made) = (lane.taken(), lane.made());
    let read = taken.min(from.len);
    let width = from.inner.clamp(1, TOGETHER);
    let mut lanes = vec![T::default(); width * taken];
    let mut made_of = vec![U::default(); made];
    for outer in 0..from.outer {
        let source = &elements[outer * from.block()..][..from.block()];
        let target = &mut out[outer * to.block()..][..to.block()];
        for first in (0..from.inner).step_by(width) {
            let count = width.min(from.inner - first);
            lanes.fill(T::default());
            for position in 0..read {
                let row = &source[position * from.inner + first..][..count];
                for (number, &element) in row.iter().enumerate() {
                    lanes[number * taken + position] = convert(element);
                }
            }
            for (number, points) in lanes.chunks_exact_mut(taken).take(count).enumerate() {
                lane.transform(points, &mut made_of);
                made_of.iter_mut().for_each(&scale);
                let places = target[first + number..].iter_mut().step_by(to.inner);
                for (place, &value) in places.zip(&made_of) {
                    *place = value;
                }
            }
        }
    }
    out
}

/// The number of points, which is not 0.
#[track_caller]
pub(super) fn checked_points(points: isize) -> usize {
    require!(
        points > 0,
        "Invalid number of FFT data points ({points}) specified."
    );
    points.unsigned_abs()
}

/// The number of an axis, counted from the first.
///
/// # Panics
/// `axis 3 is out of bounds for array of dimension 2`
#[track_caller]
pub(super) fn checked_axis(axis: isize, ndim: usize) -> usize {
    match crate::position::position(axis, ndim) {
        Some(axis) => axis,
        None => Error::AxisOutOfBounds {
            axis: axis as i128,
            ndim,
        }
        .panic(),
    }
}
