//! Masks as bits, 32 bools at a time, and bits as bytes.

use crate::element::Cast;
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

/// Eight elements each as the bits of a byte, the first the lowest or the highest: 1 where an element is true. What is
/// missing of the last byte is 0.
pub(crate) fn append_packed<T: Cast<bool> + Copy, const IS_LITTLE: bool>(
    elements: &[T],
    out: &mut Vec<u8>,
) {
    let (blocks, rest) = elements.as_chunks::<BLOCK>();
    out.reserve(elements.len().div_ceil(8));
    let (places, _) = out.spare_capacity_mut().as_chunks_mut::<{ BLOCK / 8 }>();
    let places = &mut places[..blocks.len()];
    #[cfg(target_arch = "x86_64")]
    if super::has_avx2() {
        // SAFETY: [instructions] AVX2 is there.
        unsafe { avx2::pack::<T, IS_LITTLE>(blocks, places) };
    } else {
        pack_in_eights::<T, IS_LITTLE>(blocks, places);
    }
    #[cfg(not(target_arch = "x86_64"))]
    pack_in_eights::<T, IS_LITTLE>(blocks, places);
    // SAFETY: [written] there was room for so many more, and all have been written.
    unsafe { out.set_len(out.len() + BLOCK / 8 * blocks.len()) }
    out.extend(rest.chunks(8).map(byte::<T, IS_LITTLE>));
}

#[inline(always)]
fn pack_in_eights<T: Cast<bool> + Copy, const IS_LITTLE: bool>(
    blocks: &[[T; BLOCK]],
    places: &mut [[MaybeUninit<u8>; BLOCK / 8]],
) {
    for (places, block) in places.iter_mut().zip(blocks) {
        for (place, elements) in places.iter_mut().zip(block.chunks(8)) {
            place.write(byte::<T, IS_LITTLE>(elements));
        }
    }
}

/// Up to eight elements as the bits of a byte.
#[inline(always)]
fn byte<T: Cast<bool> + Copy, const IS_LITTLE: bool>(elements: &[T]) -> u8 {
    let mut bits = [0; 8];
    for (bit, element) in bits.iter_mut().zip(elements) {
        *bit = u8::from(Cast::<bool>::cast(*element));
    }
    // A product moves each of the eight bits to its place in the highest byte, and no two meet.
    let places: u64 = match IS_LITTLE {
        true => 0x0102_0408_1020_4080,
        false => 0x8040_2010_0804_0201,
    };
    (u64::from_le_bytes(bits).wrapping_mul(places) >> 56) as u8
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::{BLOCK, Cast, MaybeUninit};
    use core::arch::x86_64::*;

    /// Which of eight bytes each is, where the last is to be the first.
    const REVERSED: i64 = 0x0001_0203_0405_0607;
    /// The same of the eight bytes behind.
    const NEXT_REVERSED: i64 = 0x0809_0A0B_0C0D_0E0F;

    #[target_feature(enable = "avx2")]
    pub(super) fn pack<T: Cast<bool> + Copy, const IS_LITTLE: bool>(
        blocks: &[[T; BLOCK]],
        places: &mut [[MaybeUninit<u8>; BLOCK / 8]],
    ) {
        let order = _mm256_set_epi64x(NEXT_REVERSED, REVERSED, NEXT_REVERSED, REVERSED);
        for (places, block) in places.iter_mut().zip(blocks) {
            let mut bytes = [0_u8; BLOCK];
            for (byte, element) in bytes.iter_mut().zip(block) {
                *byte = u8::from(Cast::<bool>::cast(*element));
            }
            // SAFETY: [block] as many bytes as a vector has.
            let vector = unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) };
            let vector = match IS_LITTLE {
                true => vector,
                false => _mm256_shuffle_epi8(vector, order),
            };
            // The lowest bit of each byte becomes its highest, of which the mask is made.
            let bits = _mm256_movemask_epi8(_mm256_slli_epi16::<7>(vector));
            *places = bits.to_le_bytes().map(MaybeUninit::new);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_elements_are_a_byte() {
        crate::instruction_set::tests::on_each_instruction_set(|| {
            let elements: Vec<i16> = (0..203).map(|i| (i % 7 * i % 7 - 1) * 256).collect();
            for len in [0, 1, 7, 8, 31, 32, 33, 203] {
                let elements = &elements[..len];
                let (mut low_first, mut high_first) = (vec![7], vec![7]);
                append_packed::<_, true>(elements, &mut low_first);
                append_packed::<_, false>(elements, &mut high_first);
                let bit = |place: usize| u8::from(elements.get(place).is_some_and(|&x| x != 0));
                let expected = (0..len.div_ceil(8)).map(|byte| {
                    (0..8).fold(0, |bits, place| bits | bit(8 * byte + place) << place)
                });
                let expected: Vec<u8> = expected.collect();
                assert_eq!(low_first[1..], expected);
                let reversed: Vec<u8> = expected.iter().map(|byte| byte.reverse_bits()).collect();
                assert_eq!(high_first[1..], reversed);
            }
        });
    }

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
