//! Short integers, of which there are few different ones.

use super::key::Key;
use alloc::vec::Vec;

/// Fewer than these are as fast one by one.
const FEW: usize = 64;

/// Fewer bytes than these are sorted as 16-bit integers, where there are vector instructions.
#[cfg(target_arch = "x86_64")]
const NOT_SO_FEW: usize = 256;

/// From how many on 16-bit integers are counted, or sorted by their bytes, where there are vector instructions.
pub(super) const NOT_FEW: usize = if cfg!(test) { 1 << 11 } else { 1 << 12 };

/// From how many on 16-bit integers are counted, and not sorted by their bytes.
pub(super) const MANY: usize = if cfg!(test) { 1 << 12 } else { 1 << 16 };

/// Sorts bytes.
#[inline]
pub(super) fn sort_bytes(keys: &mut [u8]) {
    if keys.len() < FEW {
        return keys.sort_unstable();
    }
    #[cfg(target_arch = "x86_64")]
    if keys.len() < NOT_SO_FEW && crate::kernels::has_avx512() {
        let mut words = [0; NOT_SO_FEW];
        let words = &mut words[..keys.len()];
        for (word, &key) in words.iter_mut().zip(&*keys) {
            *word = key.into();
        }
        // SAFETY: [instructions] the processor has AVX-512.
        unsafe { super::avx512::sort_i16(words) };
        for (key, &word) in keys.iter_mut().zip(&*words) {
            *key = word as u8;
        }
        return;
    }
    // In four tables, so that no count waits for the one before if the bytes are equal.
    let mut counts = [[0_usize; 256]; 4];
    let (groups, rest) = keys.as_chunks::<4>();
    for group in groups {
        for (counts, &key) in counts.iter_mut().zip(group) {
            counts[usize::from(key)] += 1;
        }
    }
    for &key in rest {
        counts[0][usize::from(key)] += 1;
    }
    let mut first = 0;
    for key in 0..=u8::MAX {
        let count: usize = counts.iter().map(|counts| counts[usize::from(key)]).sum();
        keys[first..first + count].fill(key);
        first += count;
    }
}

/// Sorts integers of two bytes.
#[inline]
pub(super) fn sort_words(keys: &mut [i16]) {
    /// What makes the lowest integer 0.
    const LOWEST: i16 = i16::MIN;
    if keys.len() < FEW {
        return keys.sort_unstable();
    }
    if keys.len() < MANY || u32::try_from(keys.len()).is_err() {
        return sort_by_bytes(keys);
    }
    let mut counts = vec![0_u32; 1 << 16];
    for &key in keys.iter() {
        counts[usize::from((key ^ LOWEST) as u16)] += 1;
    }
    let mut first = 0;
    for (key, count) in counts.into_iter().enumerate() {
        let count = count as usize;
        keys[first..first + count].fill(key as u16 as i16 ^ LOWEST);
        first += count;
    }
}

/// Sorts by the low bytes, then by the high ones.
#[inline]
fn sort_by_bytes(keys: &mut [i16]) {
    let low = |key: i16| usize::from(key as u8);
    let high = |key: i16| usize::from((key >> 8) as u8 ^ 0x80);
    let (mut lows, mut highs) = ([0; 256], [0; 256]);
    for &key in keys.iter() {
        lows[low(key)] += 1;
        highs[high(key)] += 1;
    }
    let mut sorted = vec![0; keys.len()];
    distribute(keys, &mut sorted, &mut lows, low);
    distribute(&sorted, keys, &mut highs, high);
}

/// Copies what has the lowest digit first, and what has the same in the order it has.
fn distribute(
    from: &[i16],
    to: &mut [i16],
    counts: &mut [usize; 256],
    digit: impl Fn(i16) -> usize,
) {
    let mut first = 0;
    for count in counts.iter_mut() {
        first += core::mem::replace(count, first);
    }
    for &key in from {
        let place = &mut counts[digit(key)];
        to[*place] = key;
        *place += 1;
    }
}

/// Stores the positions of elements in the order of their keys; equal ones in the order they have.
pub(super) fn positions_of_bytes<N: Copy>(elements: &[N], key: impl Fn(N) -> u8, out: &mut [i64]) {
    let mut next = [0; 256];
    for &element in elements {
        next[usize::from(key(element))] += 1;
    }
    let mut first = 0;
    for count in &mut next {
        first += core::mem::replace(count, first);
    }
    for (position, &element) in elements.iter().enumerate() {
        let place = &mut next[usize::from(key(element))];
        out[*place] = position as i64;
        *place += 1;
    }
}

/// Sorts positions by the elements there, of one or two bytes; those of equal elements stay in the order they have.
pub(super) fn sort_positions<N: Key>(elements: &[N], positions: &mut [i64]) {
    let bytes = size_of::<N>();
    let lowest = if N::IS_SIGNED {
        0x80 << (8 * (bytes - 1))
    } else {
        0
    };
    // What is no number is last.
    let key = |element: N| match element.is_number() {
        true => element.key() as u16 ^ lowest,
        false => u16::MAX,
    };
    let digit = |key: u16, byte: usize| usize::from((key >> (8 * byte)) as u8);
    let mut counts = [[0; 256]; 2];
    for &position in positions.iter() {
        let key = key(elements[position as usize]);
        for (byte, counts) in counts[..bytes].iter_mut().enumerate() {
            counts[digit(key, byte)] += 1;
        }
    }
    let mut sorted = Vec::new();
    for (byte, counts) in counts[..bytes].iter_mut().enumerate() {
        if counts.contains(&positions.len()) {
            continue;
        }
        let mut first = 0;
        for count in counts.iter_mut() {
            first += core::mem::replace(count, first);
        }
        sorted.resize(positions.len(), 0);
        for &position in positions.iter() {
            let place = &mut counts[digit(key(elements[position as usize]), byte)];
            sorted[*place] = position;
            *place += 1;
        }
        positions.copy_from_slice(&sorted);
    }
}
