//! NumPy's summation of floats, which loses less than adding one after the other does.

use super::lanes::halves;
use crate::array::View;
use crate::axis::Dyn;
use crate::expr::{Cast, Real};

/// As many are added without being halved again.
const BLOCK: usize = 128;

/// `sum` plus the sum of a lane.
#[inline]
pub(super) fn add_lane<Q: Real>(sum: Q, lane: View<'_, Q, (Dyn,)>) -> Q {
    match lane.contiguous_slice() {
        _ if lane.is_empty() => sum,
        Some(values) => sum.add(of_slice(values)),
        None => sum.add(of_lane(lane)),
    }
}

/// Where NumPy halves `len` numbers: at a multiple of the eight that are added side by side.
#[inline(always)]
fn middle(len: usize) -> usize {
    let half = len / 2;
    half - half % 8
}

/// The sum of at least one number.
pub(super) fn of_slice<Q: Real>(values: &[Q]) -> Q {
    if values.len() <= BLOCK {
        return of_block(values);
    }
    let (front, back) = values.split_at(middle(values.len()));
    of_slice(front).add(of_slice(back))
}

/// The sum of a lane of at least one number, each converted first.
pub(super) fn of_lane<T: Cast<Q> + Copy, Q: Real>(lane: View<'_, T, (Dyn,)>) -> Q {
    if lane.len() > BLOCK {
        let (front, back) = halves(lane, middle(lane.len()));
        return of_lane::<T, Q>(front).add(of_lane(back));
    }
    let mut values = lane.iter().map(|&x| x.cast());
    let Some(first) = values.next() else {
        unreachable!("a lane to be added is not empty");
    };
    let mut block = [first; BLOCK];
    block[1..]
        .iter_mut()
        .zip(values)
        .for_each(|(place, value)| *place = value);
    of_block(&block[..lane.len()])
}

/// The sum of one number to a block of them: eight sums side by side, then those.
#[inline]
fn of_block<Q: Real>(values: &[Q]) -> Q {
    let (eights, rest) = values.as_chunks::<8>();
    let Some((&first, eights)) = eights.split_first() else {
        return rest[1..].iter().fold(rest[0], |sum, &value| sum.add(value));
    };
    let mut sums = first;
    for eight in eights {
        for (sum, &value) in sums.iter_mut().zip(eight) {
            *sum = sum.add(value);
        }
    }
    let [a, b, c, d, e, f, g, h] = sums;
    let sum = a.add(b).add(c.add(d)).add(e.add(f).add(g.add(h)));
    rest.iter().fold(sum, |sum, &value| sum.add(value))
}
