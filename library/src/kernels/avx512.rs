//! Masks with AVX-512, whose instructions take a bit for each element.

use super::bits::for_each_bit;
use super::compress::{SLACK, append};
use alloc::vec::Vec;
use core::arch::x86_64::*;

/// How many bools are looked at together.
const BLOCK: usize = 64;

/// How many blocks are looked at before their elements are.
const BLOCKS: usize = 16;

/// Elements fewer than this are as fast one by one.
const FEW: u32 = 8;

/// As `compress::compress`.
///
/// # Safety
/// The elements must be plain, of 4 or 8 bytes.
#[target_feature(enable = "avx512f,avx512bw,avx2,popcnt")]
pub(super) unsafe fn compress<T: Clone>(mask: &[bool], elements: &[T], out: &mut Vec<T>) {
    let len = mask.len().min(elements.len());
    let (blocks, rest) = mask[..len].as_chunks::<BLOCK>();
    for_each_selected(blocks, |bits, number| {
        let elements = &elements[number * BLOCK..(number + 1) * BLOCK];
        let count = bits.count_ones();
        if out.capacity() - out.len() < count as usize + SLACK {
            let (low, high) = elements.split_at(BLOCK / 2);
            append(bits as u32, low, out);
            return append((bits >> 32) as u32, high, out);
        }
        // SAFETY: [block] there are 64 elements, and there is room for so many and for 16 more.
        unsafe {
            let (from, to) = (elements.as_ptr(), out.as_mut_ptr().add(out.len()));
            if count < FEW {
                copy_few(bits, from, to);
            } else {
                move_together(bits, from, to);
            }
            out.set_len(out.len() + count as usize);
        }
    });
    for (mask, elements) in rest.chunks(32).zip(elements[len - rest.len()..].chunks(32)) {
        append(super::bits::bits(mask), elements, out);
    }
}

/// Stores a value in each element for which the mask is true, up to the end of the shorter of both.
///
/// # Safety
/// The elements must be plain, of 4 or 8 bytes.
#[target_feature(enable = "avx512f,avx512bw,avx2,popcnt")]
pub(super) unsafe fn fill<T: Copy>(mask: &[bool], elements: &mut [T], value: T) {
    let len = mask.len().min(elements.len());
    let (mask, elements) = (&mask[..len], &mut elements[..len]);
    // So that lines of memory are filled as a whole.
    let before = elements.as_ptr().align_offset(LINE).min(len);
    let (blocks, rest) = mask[before..].as_chunks::<BLOCK>();
    let is_large = size_of_val(elements) >= LARGE;
    fill_one_by_one(&mask[..before], elements, value);
    fill_one_by_one(rest, &mut elements[len - rest.len()..], value);
    let elements = &mut elements[before..];
    for_each_selected(blocks, |bits, number| {
        let elements = &mut elements[number * BLOCK..(number + 1) * BLOCK];
        if bits.count_ones() < FEW {
            return for_each_bit_of_64(bits, |place| elements[place] = value);
        }
        // SAFETY: [block] there are 64 elements, at the beginning of a line; they are plain, and
        // have the size of what is stored.
        unsafe { store(bits, elements.as_mut_ptr(), value, is_large) }
    });
    if is_large {
        // It is safe from Rust 1.95 on.
        #[allow(unused_unsafe)]
        // SAFETY: [instructions] every x86-64 has it.
        unsafe {
            _mm_sfence();
        }
    }
}

/// The size of a line of memory.
const LINE: usize = 64;

/// Arrays of so many bytes leave the cache while they are filled.
const LARGE: usize = if cfg!(test) { 256 } else { 64 << 20 };

fn fill_one_by_one<T: Copy>(mask: &[bool], elements: &mut [T], value: T) {
    for (element, _) in elements.iter_mut().zip(mask).filter(|pair| *pair.1) {
        *element = value;
    }
}

/// Calls `f` with the bits of each block that has any, and the number of the block.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn for_each_selected(blocks: &[[bool; BLOCK]], mut f: impl FnMut(u64, usize)) {
    for (group, blocks) in blocks.chunks(BLOCKS).enumerate() {
        // First which blocks there is something to do for, without a branch: where little is selected,
        // that is a matter of chance.
        let mut selected = [(0, 0); BLOCKS];
        let mut count = 0;
        for (number, block) in blocks.iter().enumerate() {
            // SAFETY: [block] 64 bytes are there.
            let bytes = unsafe { _mm512_loadu_si512(block.as_ptr().cast()) };
            let bits = _mm512_test_epi8_mask(bytes, bytes);
            selected[count] = (bits, group * BLOCKS + number);
            count += usize::from(bits != 0);
        }
        for &(bits, number) in &selected[..count] {
            f(bits, number);
        }
    }
}

#[inline(always)]
fn for_each_bit_of_64(bits: u64, mut f: impl FnMut(usize)) {
    for_each_bit(bits as u32, &mut f);
    for_each_bit((bits >> 32) as u32, |place| f(place + 32));
}

/// Copies those of 64 elements whose bit is 1.
///
/// # Safety
/// The elements are plain; there are 64 of them, and as much room as bits are 1.
#[inline(always)]
unsafe fn copy_few<T>(mut bits: u64, from: *const T, mut to: *mut T) {
    while bits != 0 {
        // SAFETY: [block] the caller promises as many elements on either side, of which these are
        // some.
        unsafe {
            to.copy_from_nonoverlapping(from.add(bits.trailing_zeros() as usize), 1);
            to = to.add(1);
        }
        bits &= bits - 1;
    }
}

/// The same, several at a time.
///
/// # Safety
/// As [`compress`] and [`copy_few`]; there is room for 16 more.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,popcnt")]
unsafe fn move_together<T>(bits: u64, from: *const T, mut to: *mut T) {
    let lanes = 64 / size_of::<T>();
    for start in (0..BLOCK).step_by(lanes) {
        let few = bits >> start;
        // SAFETY: [block] so many elements from `start` are there. Before this step no more have
        // been stored than bits below are 1, so that there is room for all.
        unsafe {
            let elements = _mm512_loadu_si512(from.add(start).cast());
            let count = if size_of::<T>() == 8 {
                let moved = _mm512_maskz_compress_epi64(few as u8, elements);
                _mm512_storeu_si512(to.cast(), moved);
                (few as u8).count_ones()
            } else {
                let moved = _mm512_maskz_compress_epi32(few as u16, elements);
                _mm512_storeu_si512(to.cast(), moved);
                (few as u16).count_ones()
            };
            to = to.add(count as usize);
        }
    }
}

/// Stores a value in those of 64 elements whose bit is 1; with `streams`, lines of which all are go past the
/// cache, and are not read before.
///
/// # Safety
/// As [`fill`]; 64 elements are there, the first at the beginning of a line.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
unsafe fn store<T: Copy>(bits: u64, elements: *mut T, value: T, streams: bool) {
    let lanes = LINE / size_of::<T>();
    for start in (0..BLOCK).step_by(lanes) {
        let few = bits >> start;
        // SAFETY: [block] so many elements from `start` are there, and the value has the size of
        // what it is read as.
        unsafe {
            let place = elements.add(start);
            if size_of::<T>() == 8 {
                let value = _mm512_set1_epi64(core::mem::transmute_copy(&value));
                if streams && few as u8 == u8::MAX {
                    _mm512_stream_si512(place.cast(), value);
                } else {
                    _mm512_mask_storeu_epi64(place.cast(), few as u8, value);
                }
            } else {
                let value = _mm512_set1_epi32(core::mem::transmute_copy(&value));
                if streams && few as u16 == u16::MAX {
                    _mm512_stream_si512(place.cast(), value);
                } else {
                    _mm512_mask_storeu_epi32(place.cast(), few as u16, value);
                }
            }
        }
    }
}
