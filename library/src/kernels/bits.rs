//! Masks as bits, 32 bools at a time, and bits as bytes.

use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// How many bools are looked at together.
pub(super) const BLOCK: usize = 32;

/// Bit `i` is whether bool `i` is true; beyond the end of the mask, all are 0.
#[inline(always)]
pub(super) fn bits(mask: &[bool]) -> u32 {
    if let Ok(block) = <&[bool; BLOCK]>::try_from(mask) {
        let mut bits = 0;
        let mut byte = 0;
        while byte < BLOCK / 8 {
            bits |= bits_of_8(block, 8 * byte) << (8 * byte);
            byte += 1;
        }
        return bits;
    }
    let bit = |(place, &selected): (usize, &bool)| u32::from(selected) << place;
    mask.iter()
        .enumerate()
        .map(bit)
        .fold(0, |all, bit| all | bit)
}

/// The bits of 8 bools from `start`.
#[inline(always)]
fn bits_of_8(block: &[bool; BLOCK], start: usize) -> u32 {
    let mut bytes = [0; 8];
    for (byte, &selected) in bytes.iter_mut().zip(&block[start..start + 8]) {
        *byte = u8::from(selected);
    }
    // Each bool is the lowest bit of its byte; the product moves bit 0 of byte `i` to bit 56 + `i`.
    (u64::from_le_bytes(bytes).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u32
}

/// Calls `f` with the place of each bit that is 1, from the lowest.
#[inline(always)]
pub(super) fn for_each_bit(mut bits: u32, mut f: impl FnMut(usize)) {
    while bits != 0 {
        f(bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}

/// How many bools are true.
#[must_use]
pub(crate) fn count(mask: &[bool]) -> usize {
    #[cfg(target_arch = "x86_64")]
    if super::has_avx2() {
        // SAFETY: [instructions] AVX2 is there.
        return unsafe { count_avx2(mask) };
    }
    count_portable(mask)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn count_avx2(mask: &[bool]) -> usize {
    count_portable(mask)
}

#[inline(always)]
fn count_portable(mask: &[bool]) -> usize {
    let (blocks, rest) = mask.as_chunks::<BLOCK>();
    let mut count = rest.iter().filter(|&&selected| selected).count();
    // Each byte counts the bools at its place: up to 255 of them fit.
    for blocks in blocks.chunks(255) {
        let mut sums = [0_u8; BLOCK];
        for block in blocks {
            for (sum, &selected) in sums.iter_mut().zip(block) {
                *sum += u8::from(selected);
            }
        }
        count += sums.iter().map(|&sum| usize::from(sum)).sum::<usize>();
    }
    count
}

/// The bits of a byte, each as one of eight bytes, the lowest first or the highest.
#[inline(always)]
pub(crate) fn bits_of<const IS_LITTLE: bool>(byte: u8) -> [u8; 8] {
    let places: u64 = match IS_LITTLE {
        true => 0x8040_2010_0804_0201,
        false => 0x0102_0408_1020_4080,
    };
    let bits = (u64::from(byte) * 0x0101_0101_0101_0101) & places;
    // What is not 0 is carried to the highest bit of its byte, and no further.
    (((bits + 0x7F7F_7F7F_7F7F_7F7F) >> 7) & 0x0101_0101_0101_0101).to_le_bytes()
}

/// Appends the bits of bytes, each as one of eight bytes.
pub(crate) fn append_bits<const IS_LITTLE: bool>(bytes: &[u8], out: &mut Vec<[u8; 8]>) {
    out.reserve(bytes.len());
    let places = &mut out.spare_capacity_mut()[..bytes.len()];
    #[cfg(target_arch = "x86_64")]
    if super::has_avx2() {
        // SAFETY: [instructions] AVX2 is there.
        unsafe { write_bits_avx2::<IS_LITTLE>(bytes, places) };
    } else {
        write_bits::<IS_LITTLE>(bytes, places);
    }
    #[cfg(not(target_arch = "x86_64"))]
    write_bits::<IS_LITTLE>(bytes, places);
    // SAFETY: [written] there was room for so many more, and all have been written.
    unsafe { out.set_len(out.len() + bytes.len()) }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn write_bits_avx2<const IS_LITTLE: bool>(bytes: &[u8], places: &mut [MaybeUninit<[u8; 8]>]) {
    write_bits::<IS_LITTLE>(bytes, places);
}

#[inline(always)]
fn write_bits<const IS_LITTLE: bool>(bytes: &[u8], places: &mut [MaybeUninit<[u8; 8]>]) {
    for (place, &byte) in places.iter_mut().zip(bytes) {
        place.write(bits_of::<IS_LITTLE>(byte));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bit_is_a_byte() {
        crate::instruction_set::tests::on_each_instruction_set(|| {
            let bytes: Vec<u8> = (0..=255).chain(3..40).collect();
            let (mut low_first, mut high_first) = (vec![[7; 8]], vec![[7; 8]]);
            append_bits::<true>(&bytes, &mut low_first);
            append_bits::<false>(&bytes, &mut high_first);
            assert_eq!(low_first.len(), bytes.len() + 1);
            for (place, byte) in bytes.iter().enumerate() {
                let bits: [u8; 8] = core::array::from_fn(|bit| byte >> bit & 1);
                assert_eq!(low_first[place + 1], bits);
                let reversed: [u8; 8] = core::array::from_fn(|bit| bits[7 - bit]);
                assert_eq!(high_first[place + 1], reversed);
            }
        });
    }

    #[test]
    fn each_bool_is_one_bit() {
        for place in 0..BLOCK {
            let mut mask = [false; BLOCK];
            mask[place] = true;
            assert_eq!(bits(&mask), 1 << place);
            assert_eq!(bits(&mask[..place]), 0);
            assert_eq!(bits(&mask[place..]), 1);
        }
        assert_eq!(bits(&[true; BLOCK]), u32::MAX);
        assert_eq!(bits(&[]), 0);
    }

    #[test]
    fn many_are_counted() {
        assert_eq!(count(&[]), 0);
        assert_eq!(count(&[true; 20_000]), 20_000);
        assert_eq!(count_portable(&[true; 20_000]), 20_000);
        let mask: Vec<bool> = (0..1000).map(|i| i % 3 == 0).collect();
        assert_eq!(count(&mask), 334);
    }
}
