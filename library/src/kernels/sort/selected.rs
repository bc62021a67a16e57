//! The positions of numbers, sorted as far as one of them.

use super::key::Key;
use super::packed::{can_be_packed, pack, unpack};
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

fn select<N: Key>(numbers: &[N], (positions, place): (&mut [i64], usize)) {
    if positions.len() == numbers.len() {
        select_of_all(numbers, positions, place);
    } else {
        select_of_some(numbers, positions, place);
    }
}

/// As [`select_positions`], of the positions of all numbers. Keys are sorted as far as the place, where the
/// positions are wanted; then it is known of each number on which side its position belongs.
fn select_of_all<N: Key>(numbers: &[N], out: &mut [i64], place: usize) {
    if can_be_packed::<N>(numbers.len()) {
        pack(numbers, out);
        i64::select(out, place);
        return unpack(out);
    }
    for (out, &number) in out.iter_mut().zip(numbers) {
        *out = ordered(number);
    }
    i64::select(out, place);
    let middle = out[place];
    let equal = out.iter().filter(|key| **key == middle).count();
    let less = divide_all(numbers, out, middle);
    let rest = &mut out[less..];
    if equal == rest.len() {
        return;
    }
    let is_middle = |position: i64| ordered(numbers[position as usize]) == middle;
    if equal > 1 {
        divide(rest, is_middle);
    } else if let Some(found) = rest.iter().position(|&position| is_middle(position)) {
        rest.swap(0, found);
    }
}

/// The key of a number as an integer with a sign.
#[inline(always)]
fn ordered<N: Key>(number: N) -> i64 {
    (key(number) ^ 1 << 63) as i64
}

/// Puts the positions of all numbers whose keys are less than one before those of the others; answers how many
/// there are.
fn divide_all<N: Key>(numbers: &[N], out: &mut [i64], middle: i64) -> usize {
    #[cfg(target_arch = "x86_64")]
    if super::sorts_in_vectors() {
        // SAFETY: [instructions] the processor has AVX-512.
        return unsafe { super::avx512::divide_positions(numbers, out, ordered, middle) };
    }
    let (mut low, mut high) = (0, out.len());
    for (position, &number) in numbers.iter().enumerate() {
        let is_low = ordered(number) < middle;
        high -= usize::from(!is_low);
        out[if is_low { low } else { high }] = position as i64;
        low += usize::from(is_low);
    }
    low
}

fn select_of_some<N: Key>(numbers: &[N], mut positions: &mut [i64], mut place: usize) {
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
