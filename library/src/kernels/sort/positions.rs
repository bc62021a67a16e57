//! The positions of numbers in ascending order; equal ones in the order they have.
//!
//! Many positions are distributed to buckets first, by keys between which there are about as many of all
//! others. Each bucket is sorted with the keys beside the positions: by the highest bits in which the keys
//! differ, which is nearly all there is to do, and then by moving each to its place. Short keys are sorted in one
//! integer with the position ([`packed`](super::packed)), where integers are sorted in vectors.

use super::key::Key;
use super::packed::{Places, can_be_packed, pack, unpack};
use super::{counting, sort_all, sorts_in_vectors, with_keys};
use crate::threads;
use alloc::vec::Vec;

/// A key, and where it is.
type Pair = (u64, usize);

/// Fewer pairs than these are sorted by moving each to its place.
const FEW: usize = 24;

/// So many wide numbers are sorted with their positions in one integer, where integers are sorted in vectors.
const FEW_FOR_VECTORS: usize = 4096;

/// More positions than these are distributed to buckets.
const MANY: usize = if cfg!(test) { 4_000 } else { 40_000 };

/// The number of buckets.
const BUCKETS: usize = 256;

/// For how many keys of each bucket one is looked at before.
const SAMPLES: usize = 8;

/// Appends the positions of all elements in ascending order to `out`; answers with nothing, and does
/// nothing, if they are not numbers that have keys.
pub(crate) fn positions<T>(elements: &[T], out: &mut Vec<i64>) -> Option<()> {
    with_keys!(T, elements: shared, append_positions(out));
    None
}

fn append_positions<N: Key>(numbers: &[N], out: &mut Vec<i64>) {
    let start = out.len();
    out.resize(start + numbers.len(), 0);
    let out = &mut out[start..];
    if size_of::<N>() == 1 {
        let lowest = if N::IS_SIGNED { 0x80 } else { 0 };
        return counting::positions_of_bytes(numbers, |number| number.key() as u8 ^ lowest, out);
    }
    // Of more, the second list of positions is memory that NumPy does not need.
    if size_of::<N>() == 2
        && (counting::NOT_FEW..counting::MANY).contains(&numbers.len())
        && threads::parts(numbers.len()) < 2
    {
        for (place, out) in out.iter_mut().enumerate() {
            *out = place as i64;
        }
        return counting::sort_positions(numbers, out);
    }
    if can_be_packed::<N>(numbers.len()) && sorts_in_vectors() {
        pack(numbers, out);
        sort_all(out);
        return unpack(out);
    }
    if numbers.len() <= FEW_FOR_VECTORS && sorts_in_vectors() && with_places(numbers, out) {
        return;
    }
    if numbers.len() <= MANY {
        let pairs = numbers.iter().enumerate();
        let mut pairs: Vec<Pair> = pairs.map(|(place, &number)| (key(number), place)).collect();
        sort(&mut pairs, &mut Vec::new());
        return store(&pairs, out);
    }
    let buckets = Buckets::new(numbers);
    let ends = buckets.distribute(numbers, out);
    let parts = threads::parts(numbers.len()).min(BUCKETS);
    let first = out.as_mut_ptr();
    let sort_part = |number| {
        let (mut pairs, mut scratch) = (Vec::new(), Vec::new());
        for bucket in threads::part(number, parts, BUCKETS) {
            let start = bucket.checked_sub(1).map_or(0, |before| ends[before]);
            // SAFETY: [thread] the buckets have no place in common, and are borrowed for writing.
            let places = unsafe {
                core::slice::from_raw_parts_mut(first.wrapping_add(start), ends[bucket] - start)
            };
            sort_bucket(numbers, places, &mut pairs, &mut scratch);
        }
    };
    // SAFETY: [thread] numbers are read, and each bucket is written by one part.
    unsafe { threads::share(parts, &sort_part) };
}

/// Sorts positions by the elements there, those of equal elements in the order they have; answers with nothing, and
/// does nothing, if they are not short numbers.
///
/// # Panics
/// If there is no such position.
pub(crate) fn sort_positions<T>(elements: &[T], positions: &mut [i64]) -> Option<()> {
    fn by_short_keys<N: Key>(elements: &[N], positions: &mut [i64]) -> bool {
        if size_of::<N>() <= 2 {
            counting::sort_positions(elements, positions);
        }
        size_of::<N>() <= 2
    }
    /// So that all is in one expression.
    fn sorted<T>(elements: &[T], positions: &mut [i64]) -> Option<bool> {
        with_keys!(T, elements: shared, by_short_keys(positions));
        None
    }
    sorted(elements, positions)
        .filter(|&is_sorted| is_sorted)
        .map(drop)
}

/// Stores the positions of all numbers in the order of these, which are sorted as integers whose last bits are the
/// positions; answers whether hardly any of the numbers differ in these bits alone.
fn with_places<N: Key>(numbers: &[N], out: &mut [i64]) -> bool {
    for (out, &number) in out.iter_mut().zip(numbers) {
        *out = (key(number) ^ 1 << 63) as i64;
    }
    let places = Places::of(out, usize::BITS - numbers.len().leading_zeros());
    for (place, out) in out.iter_mut().enumerate() {
        *out = places.joined(*out, place as i64);
    }
    sort_all(out);
    if places.are_exact() {
        out.iter_mut().for_each(|out| *out = places.place(*out));
        return true;
    }
    let mut alike = 0;
    for same in out.chunk_by_mut(|&a, &b| places.are_alike(a, b)) {
        same.iter_mut().for_each(|out| *out = places.place(*out));
        if same.len() > 1 {
            same.sort_by_key(|&place| key(numbers[place as usize]));
            alike += same.len();
        }
        if alike > numbers.len() / 8 {
            return false;
        }
    }
    true
}

/// Sorts positions by the numbers that are there.
fn sort_bucket<N: Key>(
    numbers: &[N],
    places: &mut [i64],
    pairs: &mut Vec<Pair>,
    scratch: &mut Vec<Pair>,
) {
    pairs.clear();
    pairs.extend(places.iter().map(|&place| {
        let place = place as usize;
        (key(numbers[place]), place)
    }));
    sort(pairs, scratch);
    store(pairs, places);
}

/// The key of a number; `nan` is last.
#[inline(always)]
pub(super) fn key<N: Key>(number: N) -> u64 {
    if number.is_number() {
        number.key()
    } else {
        u64::MAX
    }
}

fn store(pairs: &[Pair], out: &mut [i64]) {
    for (place, pair) in out.iter_mut().zip(pairs) {
        *place = pair.1 as i64;
    }
}

/// Keys between which there are about as many of all others: a tree, each key before the two that are compared
/// next. The first is not one of them.
struct Buckets {
    tree: [u64; BUCKETS],
}

impl Buckets {
    fn new<N: Key>(numbers: &[N]) -> Self {
        let step = numbers.len() / (BUCKETS * SAMPLES);
        let places = (0..BUCKETS * SAMPLES).map(|sample| sample * step + sample % step.max(1));
        let mut samples: Vec<u64> = places.map(|place| key(numbers[place])).collect();
        samples.sort_unstable();
        let mut tree = [0; BUCKETS];
        // The keys of one depth of the tree are equally far from each other.
        for (node, place) in tree.iter_mut().enumerate().skip(1) {
            let depth = node.ilog2();
            let (number, count) = (node - (1 << depth), 1 << depth);
            *place = samples[(2 * number + 1) * samples.len() / (2 * count)];
        }
        Buckets { tree }
    }

    /// The number of the bucket of a key.
    #[inline(always)]
    fn of(&self, key: u64) -> usize {
        let mut node = 1;
        for _ in 0..BUCKETS.ilog2() {
            node = 2 * node + usize::from(key > self.tree[node]);
        }
        node - BUCKETS
    }

    /// Stores the positions bucket by bucket; answers with where each ends.
    fn distribute<N: Key>(&self, numbers: &[N], out: &mut [i64]) -> [usize; BUCKETS] {
        assert_eq!(numbers.len(), out.len());
        let parts = threads::parts(numbers.len());
        // For each part of the numbers: how many are in each bucket, and then where the next one is stored.
        let mut nexts = vec![[0; BUCKETS]; parts];
        let (first, out) = (nexts.as_mut_ptr(), out.as_mut_ptr());
        let next_of = |part: usize| {
            // SAFETY: [thread] each part has one, which nothing else uses meanwhile.
            unsafe { &mut *first.wrapping_add(part) }
        };
        let count = |part| {
            let next = next_of(part);
            for &number in &numbers[threads::part(part, parts, numbers.len())] {
                next[self.of(key(number))] += 1;
            }
        };
        let store = |part| {
            let next = next_of(part);
            for place in threads::part(part, parts, numbers.len()) {
                let next = &mut next[self.of(key(numbers[place]))];
                // SAFETY: [thread] a part stores as many positions in a bucket as it has counted, where no other does.
                unsafe { *out.wrapping_add(*next) = place as i64 };
                *next += 1;
            }
        };
        // SAFETY: [thread] numbers are read, and each part writes counts of its own.
        unsafe { threads::share(parts, &count) };
        let mut start = 0;
        for bucket in 0..BUCKETS {
            for part in 0..parts {
                start += core::mem::replace(&mut next_of(part)[bucket], start);
            }
        }
        // SAFETY: [thread] numbers are read, and each part writes places of its own.
        unsafe { threads::share(parts, &store) };
        // Those of the last part are the last of their buckets.
        *next_of(parts - 1)
    }
}

/// Sorts pairs by their keys, those of the same key in the order they have.
fn sort(pairs: &mut [Pair], scratch: &mut Vec<Pair>) {
    if pairs.len() < FEW {
        settle(pairs, usize::MAX);
        return;
    }
    let (lowest, highest) = pairs.iter().fold((u64::MAX, 0), |(low, high), &(key, _)| {
        (low.min(key), high.max(key))
    });
    let bits = u64::BITS - (highest - lowest).leading_zeros();
    if scratch.len() < pairs.len() {
        scratch.resize(pairs.len(), (0, 0));
    }
    let scratch = &mut scratch[..pairs.len()];
    let shift = if pairs.len() < 1024 {
        by_two_digits::<256>(pairs, scratch, lowest, bits)
    } else {
        by_two_digits::<2048>(pairs, scratch, lowest, bits)
    };
    // There is little left to do, unless most keys are alike.
    if shift > 0 && !settle(pairs, 4 * pairs.len()) {
        pairs.sort_by_key(|&(key, _)| key);
    }
}

/// Sorts pairs by the highest bits that keys above `lowest` have, `bits` of which differ: by as many as make
/// two digits of `DIGITS` values. Answers with how many bits are left.
fn by_two_digits<const DIGITS: usize>(
    pairs: &mut [Pair],
    scratch: &mut [Pair],
    lowest: u64,
    bits: u32,
) -> u32 {
    let width = DIGITS.ilog2();
    let shift = bits.saturating_sub(2 * width);
    let low = |key: u64| ((key - lowest) >> shift) as usize % DIGITS;
    let high = |key: u64| ((key - lowest) >> shift >> width) as usize % DIGITS;
    let (mut lows, mut highs) = ([0; DIGITS], [0; DIGITS]);
    for &(key, _) in pairs.iter() {
        lows[low(key)] += 1;
        highs[high(key)] += 1;
    }
    distribute(pairs, scratch, &mut lows, low);
    distribute(scratch, pairs, &mut highs, high);
    shift
}

/// Copies the pairs of the lowest digit first, and those of the same in the order they have.
fn distribute<const DIGITS: usize>(
    from: &[Pair],
    to: &mut [Pair],
    counts: &mut [usize; DIGITS],
    digit: impl Fn(u64) -> usize,
) {
    let mut first = 0;
    for count in counts.iter_mut() {
        first += core::mem::replace(count, first);
    }
    for &pair in from {
        let place = &mut counts[digit(pair.0)];
        to[*place] = pair;
        *place += 1;
    }
}

/// Moves each pair to its place among those before it; answers whether that took no more than `most` moves.
fn settle(pairs: &mut [Pair], most: usize) -> bool {
    let mut moves = 0;
    for end in 1..pairs.len() {
        let pair = pairs[end];
        let mut place = end;
        while place > 0 && pairs[place - 1].0 > pair.0 {
            pairs[place] = pairs[place - 1];
            place -= 1;
        }
        pairs[place] = pair;
        moves += end - place;
        if moves > most {
            return false;
        }
    }
    true
}
