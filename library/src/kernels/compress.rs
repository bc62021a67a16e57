//! Moving the elements where a mask is true together.

use super::bits::{BLOCK, bits, for_each_bit};
use crate::element::is_plain;
use alloc::vec::Vec;

/// How many elements more than are selected a `Vec` should have room for: then the fast way, which
/// stores a few at a time, can be gone to the end.
pub(crate) const SLACK: usize = 16;

/// Appends the elements for which the mask is true, up to the end of the shorter of both.
pub(crate) fn compress<T: Clone>(mask: &[bool], elements: &[T], out: &mut Vec<T>) {
    #[cfg(target_arch = "x86_64")]
    if is_plain::<T>() && matches!(size_of::<T>(), 4 | 8) {
        if super::has_avx512() {
            // SAFETY: [instructions] AVX-512 is there; the elements are plain, of 4 or 8 bytes.
            return unsafe { super::avx512::compress(mask, elements, out) };
        }
        if super::has_avx2() {
            // SAFETY: [instructions] AVX2 is there; the elements as above.
            return unsafe { avx2::compress(mask, elements, out) };
        }
    }
    portable(mask, elements, out);
}

/// For elements of any type, on any processor.
#[inline(always)]
fn portable<T: Clone>(mask: &[bool], elements: &[T], out: &mut Vec<T>) {
    for (mask, elements) in mask.chunks(BLOCK).zip(elements.chunks(BLOCK)) {
        append(bits(mask), elements, out);
    }
}

/// Appends one block.
#[inline(always)]
pub(super) fn append<T: Clone>(bits: u32, elements: &[T], out: &mut Vec<T>) {
    match bits {
        0 => {}
        u32::MAX if elements.len() == BLOCK => out.extend_from_slice(elements),
        _ if is_plain::<T>()
            && bits.count_ones() >= MANY
            && out.capacity() - out.len() > bits.count_ones() as usize =>
        {
            append_many(bits, elements, out);
        }
        _ => for_each_bit(bits, |place| {
            if let Some(element) = elements.get(place) {
                out.push(element.clone());
            }
        }),
    }
}

/// From how many of a block on it is not worth while to look for those that are selected.
const MANY: u32 = 6;

/// As [`append`], of plain elements: each is written without a branch, and the next in its place if it is not
/// selected. There is room for all that are, and one more.
#[inline(always)]
fn append_many<T: Clone>(bits: u32, elements: &[T], out: &mut Vec<T>) {
    let selected = bits.count_ones() as usize;
    let (places, mut count) = (&mut out.spare_capacity_mut()[..=selected], 0);
    for (place, element) in elements.iter().enumerate() {
        places[count].write(element.clone());
        count += (bits >> place & 1) as usize;
    }
    // SAFETY: [written] as many have been written. Bytes are all there is to the one behind them.
    unsafe { out.set_len(out.len() + count) };
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::{BLOCK, SLACK, append, bits};
    use alloc::vec::Vec;
    use core::arch::x86_64::*;

    /// How many blocks are looked at together.
    const BLOCKS: usize = 32;

    /// The places of the bits of each number below 16, lowest first.
    const PLACES: [[usize; 4]; 16] = {
        let mut all = [[0; 4]; 16];
        let mut number = 0;
        while number < 16 {
            let (mut count, mut place) = (0, 0);
            while place < 4 {
                if number >> place & 1 == 1 {
                    all[number][count] = place;
                    count += 1;
                }
                place += 1;
            }
            number += 1;
        }
        all
    };

    /// How to move the 4-byte halves of four elements of 8 bytes.
    const HALVES: [[i32; 8]; 16] = {
        let mut all = [[0; 8]; 16];
        let mut number = 0;
        while number < 16 {
            let mut half = 0;
            while half < 8 {
                all[number][half] = (2 * PLACES[number][half / 2] + half % 2) as i32;
                half += 1;
            }
            number += 1;
        }
        all
    };

    /// How to move the bytes of four elements of 4 bytes.
    const BYTES: [[u8; 16]; 16] = {
        let mut all = [[0; 16]; 16];
        let mut number = 0;
        while number < 16 {
            let mut byte = 0;
            while byte < 16 {
                all[number][byte] = (4 * PLACES[number][byte / 4] + byte % 4) as u8;
                byte += 1;
            }
            number += 1;
        }
        all
    };

    /// As `super::compress`.
    ///
    /// # Safety
    /// The elements must be plain, of 4 or 8 bytes.
    #[target_feature(enable = "avx2,popcnt")]
    pub(super) unsafe fn compress<T: Clone>(mask: &[bool], elements: &[T], out: &mut Vec<T>) {
        for (mask, elements) in mask
            .chunks(BLOCKS * BLOCK)
            .zip(elements.chunks(BLOCKS * BLOCK))
        {
            // First which blocks there is something to do for, without a branch: where little is
            // selected, that is a matter of chance.
            let mut selected = [(0, 0); BLOCKS];
            let mut count = 0;
            for (number, block) in mask.chunks(BLOCK).enumerate() {
                let bits = match block.try_into() {
                    Ok(block) => bits_of_block(block),
                    Err(_) => bits(block),
                };
                selected[count] = (bits, number);
                count += usize::from(bits != 0);
            }
            for &(bits, number) in &selected[..count] {
                let end = elements.len().min((number + 1) * BLOCK);
                let elements = elements.get(number * BLOCK..end).unwrap_or_default();
                // SAFETY: [block] the caller promises as many elements on either side, of which
                // these are some.
                unsafe { compress_block(bits, elements, out) };
            }
        }
    }

    /// Appends those of up to 32 elements whose bit is 1.
    ///
    /// # Safety
    /// As [`compress`].
    #[inline]
    #[target_feature(enable = "avx2,popcnt")]
    unsafe fn compress_block<T: Clone>(bits: u32, elements: &[T], out: &mut Vec<T>) {
        let count = bits.count_ones() as usize;
        // A few are as fast one by one.
        let is_mixed = count > 3 && count < BLOCK && elements.len() == BLOCK;
        if is_mixed && out.spare_capacity_mut().len() >= count + SLACK {
            let target = out.spare_capacity_mut().as_mut_ptr().cast();
            // SAFETY: [block] 32 elements are there to be read, and there is room for four more
            // than are selected.
            unsafe {
                move_together(bits, elements.as_ptr(), target);
                out.set_len(out.len() + count);
            }
        } else {
            append(bits, elements, out);
        }
    }

    /// As `bits`, of a whole block.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn bits_of_block(block: &[bool; BLOCK]) -> u32 {
        // SAFETY: [block] 32 bytes are there.
        let bytes = unsafe { _mm256_loadu_si256(block.as_ptr().cast()) };
        // Each bool is the lowest bit of its byte; the mask is made of the highest bits.
        _mm256_movemask_epi8(_mm256_slli_epi16::<7>(bytes)) as u32
    }

    /// Stores those of 32 elements whose bit is 1 at `out`.
    ///
    /// # Safety
    /// As [`compress`]; 32 elements must be there, and room for four more than bits are 1.
    #[inline]
    #[target_feature(enable = "avx2,popcnt")]
    unsafe fn move_together<T>(bits: u32, elements: *const T, mut out: *mut T) {
        for number in 0..BLOCK / 4 {
            let start = 4 * number;
            let four = (bits >> start & 15) as usize;
            // SAFETY: [block] four elements from `start` are there. Before this step no more have
            // been stored than bits below are 1, so that there is room for four.
            unsafe {
                let from = elements.add(start);
                if size_of::<T>() == 8 {
                    let moves = _mm256_loadu_si256(HALVES[four].as_ptr().cast());
                    let moved = _mm256_permutevar8x32_epi32(_mm256_loadu_si256(from.cast()), moves);
                    _mm256_storeu_si256(out.cast(), moved);
                } else {
                    let moves = _mm_loadu_si128(BYTES[four].as_ptr().cast());
                    let moved = _mm_shuffle_epi8(_mm_loadu_si128(from.cast()), moves);
                    _mm_storeu_si128(out.cast(), moved);
                }
                out = out.add(four.count_ones() as usize);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Masks of several densities and lengths, the same on every machine.
    fn masks() -> Vec<Vec<bool>> {
        let mut state = 1_u64;
        let mut random = move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        };
        let lens = if cfg!(miri) {
            &[0, 1, 33, 64][..]
        } else {
            &[0, 1, 3, 31, 32, 33, 64, 100, 1000]
        };
        let densities = [0, 1, 50, 99, 100];
        let mut masks = Vec::new();
        for &len in lens {
            for density in densities {
                masks.push((0..len).map(|_| random() % 100 < density).collect());
            }
        }
        masks
    }

    fn check<T: Clone + PartialEq + core::fmt::Debug>(of: impl Fn(usize) -> T) {
        for mask in masks() {
            let elements: Vec<T> = (0..mask.len()).map(&of).collect();
            let pairs = mask.iter().zip(&elements);
            let expected: Vec<T> = pairs.filter(|(m, _)| **m).map(|(_, x)| x.clone()).collect();
            for room in [0, expected.len(), expected.len() + SLACK] {
                let mut out = Vec::with_capacity(room);
                compress(&mask, &elements, &mut out);
                assert_eq!(out, expected);
                let mut out = Vec::with_capacity(room);
                portable(&mask, &elements, &mut out);
                assert_eq!(out, expected);
                #[cfg(target_arch = "x86_64")]
                if is_plain::<T>() && matches!(size_of::<T>(), 4 | 8) && super::super::has_avx2() {
                    let mut out = Vec::with_capacity(room);
                    // SAFETY: [block] four elements from `start` are there. Before this step no
                    // more have been stored than bits below are 1, so that there is room for four.
                    unsafe { avx2::compress(&mask, &elements, &mut out) };
                    assert_eq!(out, expected);
                }
            }
        }
    }

    #[test]
    fn elements_of_every_size() {
        check(|i| i as f64);
        check(|i| i as f32);
        check(|i| i as i64);
        check(|i| i as u16);
        check(|i| i as u8);
        check(|i| i as i128);
        check(|i| i.to_string());
        check(|_| ());
    }

    #[test]
    fn what_is_there_stays() {
        let mut out = vec![1, 2];
        compress(&[true; 40], &[7; 33], &mut out);
        assert_eq!(out.len(), 2 + 33);
        assert_eq!(out[..3], [1, 2, 7]);
    }
}
