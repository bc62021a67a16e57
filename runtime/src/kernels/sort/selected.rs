//! The positions of numbers, sorted as far as one of them.

use super::key::Key;
use super::positions::key;
use super::with_keys;

/// Fewer positions than these are sorted as far as it takes at once.
const FEW: usize = if cfg!(test) { 300 } else { 1024 };

/// How many keys are looked at to tell what is to be divided.
const SAMPLES: usize = 256;

/// How far from its place among the samples a key is looked for: so far that it is hardly ever beyond.
const MARGIN: usize = 24;

/// How often all positions are looked at in the place of some at most: samples may be chosen badly.
const PASSES: usize = 8;

/// Brings the position that belongs at a place there, those of smaller numbers before it, and those of larger
/// ones behind; answers with nothing, and does nothing, if they are not numbers that have keys.
///
/// # Panics
/// If there is no such place.
pub(crate) fn select_positions<T>(
    elements: &[T],
    positions: &mut [i64],
    place: usize,
) -> Option<()> {
    with_keys!(T, elements: shared, select((positions, place)));
    None
}

fn select<N: Key>(numbers: &[N], (mut positions, mut place): (&mut [i64], usize)) {
    let key_at = |position: i64| key(numbers[position as usize]);
    let mut most = PASSES * positions.len();
    while positions.len() > FEW && positions.len() <= most {
        most -= positions.len();
        let pivot = pivot(positions, place, key_at);
        let less = divide(positions, |position| key_at(position) < pivot);
        if place < less {
            positions = &mut positions[..less];
            continue;
        }
        (positions, place) = (&mut positions[less..], place - less);
        if less == 0 {
            // The pivot is the least: those that are equal to it are in order.
            let equal = divide(positions, |position| key_at(position) == pivot);
            if place < equal {
                return;
            }
            (positions, place) = (&mut positions[equal..], place - equal);
        }
    }
    positions.select_nth_unstable_by_key(place, |&position| key_at(position));
}

/// A key that is a little beyond that of a place, on the side where there are more positions: so that most of
/// them are behind what is looked for, or before it.
fn pivot(positions: &[i64], place: usize, key_at: impl Fn(i64) -> u64) -> u64 {
    let mut samples = [0; SAMPLES];
    let step = positions.len() / SAMPLES;
    for (number, sample) in samples.iter_mut().enumerate() {
        *sample = key_at(positions[number * step + number % step]);
    }
    samples.sort_unstable();
    let number = (place as u128 * SAMPLES as u128 / positions.len() as u128) as usize;
    samples[if place < positions.len() / 2 {
        number + MARGIN
    } else {
        number.saturating_sub(MARGIN)
    }]
}

/// Brings the positions for which something is true to the front, without a branch that depends on it;
/// answers how many.
fn divide(positions: &mut [i64], is_first: impl Fn(i64) -> bool) -> usize {
    let mut count = 0;
    for number in 0..positions.len() {
        let position = positions[number];
        positions.swap(number, count);
        count += usize::from(is_first(position));
    }
    count
}
