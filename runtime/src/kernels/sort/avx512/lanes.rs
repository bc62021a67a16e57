//! Vectors of numbers.

use core::arch::x86_64::*;

/// A vector of numbers.
///
/// Everything is `#[inline(always)]`, so that it is compiled for the instruction set of the function around
/// it, which has to have AVX-512.
pub(super) trait Lanes: Copy {
    type Key: PartialOrd + Copy + Default;
    const COUNT: usize;

    unsafe fn load(from: *const Self::Key) -> Self;
    unsafe fn splat(key: Self::Key) -> Self;
    /// The lesser ones, and the greater ones.
    unsafe fn ordered(self, other: Self) -> (Self, Self);
    /// A bit for each lane that is less.
    unsafe fn is_less(self, than: Self) -> u32;
    /// Loads some lanes, the first ones; in the others is the highest key.
    unsafe fn load_first(count: usize, from: *const Self::Key) -> Self;
    /// Stores the lanes that have a bit, one after the other.
    unsafe fn store_some(self, bits: u32, to: *mut Self::Key);
    /// Stores the lanes that have a bit from `low` on, and the others before `high`; what else is within a vector
    /// from `low` on, and within one before `high`, may be overwritten.
    unsafe fn store_both(self, bits: u32, low: *mut Self::Key, high: *mut Self::Key);
    /// The lanes from last to first.
    unsafe fn reversed(self) -> Self;
    /// Each lane and that of its number exclusive or `WITH`: the greater one where the number has the bit.
    unsafe fn compared<const WITH: usize, const BIT: usize>(self) -> Self;
}

/// A bit for each of the first lanes.
#[inline(always)]
pub(super) fn first_lanes(count: u32) -> u32 {
    (1 << count) - 1
}

/// A bit for each of `COUNT` lanes whose number has `BIT`.
const fn lanes_with<const COUNT: usize, const BIT: usize>() -> u32 {
    let (mut mask, mut lane) = (0, 0);
    while lane < COUNT {
        if lane & BIT != 0 {
            mask |= 1 << lane;
        }
        lane += 1;
    }
    mask
}

/// The numbers of the lanes, exclusive or `WITH`.
macro_rules! exchanged {
    ($int:ident $count:literal $with:ident) => {{
        let lanes = const {
            let mut lanes: [$int; $count] = [0; $count];
            let mut lane = 0;
            while lane < $count {
                lanes[lane] = (lane ^ $with) as $int;
                lane += 1;
            }
            lanes
        };
        _mm512_loadu_si512(lanes.as_ptr().cast())
    }};
}

/// For each set of 8 lanes, their numbers, and then those of the others.
static ORDERS_OF_8: [[u8; 8]; 256] = {
    let mut orders = [[0; 8]; 256];
    let mut bits = 0;
    while bits < orders.len() {
        let (mut number, mut place) = (0, 0);
        while number < 16 {
            let (lane, is_first) = (number % 8, number < 8);
            if (bits >> lane & 1 == 1) == is_first {
                orders[bits][place] = lane as u8;
                place += 1;
            }
            number += 1;
        }
        bits += 1;
    }
    orders
};

/// `Lanes::store_both` of 8 lanes, which are ordered by a table, or of 16.
macro_rules! store_both {
    (8, $vector:ident, $bits:ident, $low:ident, $high:ident, $permute:ident, $write:ident) => {{
        let order = ORDERS_OF_8[usize::from($bits as u8)];
        let order = _mm512_cvtepu8_epi64(_mm_loadl_epi64(order.as_ptr().cast()));
        let lanes = $permute(order, $vector.0);
        $write($low.cast(), lanes);
        $write($high.wrapping_sub(8).cast(), lanes);
    }};
    (16, $vector:ident, $bits:ident, $low:ident, $high:ident, $permute:ident, $write:ident) => {{
        let others = !$bits & first_lanes(16);
        $vector.store_some($bits, $low);
        $vector.store_some(others, $high.wrapping_sub(others.count_ones() as usize));
    }};
}

macro_rules! lanes {
    ($($name:ident of $count:tt $key:ident in $register:ident $mask:ident, $highest:expr, $index:ident:
        $less:ident $blend:ident $splat:ident $whole:ident $compress:ident $load:ident $store:ident $permute:ident $write:ident;)*) => {$(
        #[derive(Clone, Copy)]
        pub(super) struct $name($register);

        impl $name {
            #[inline(always)]
            unsafe fn exchanged<const WITH: usize>(self) -> $register {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, as below; there are as
                // many numbers as lanes.
                unsafe { $permute(exchanged!($index $count WITH), self.0) }
            }
        }

        impl Lanes for $name {
            type Key = $key;
            const COUNT: usize = $count;

            // To compare once is as fast as to take the lesser ones and the greater ones, or faster, and of two
            // zeros, which are equal, neither is lost.
            #[inline(always)]
            unsafe fn ordered(self, other: Self) -> (Self, Self) {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, as below.
                unsafe {
                    let is_less = $less(other.0, self.0);
                    ($name($blend(is_less, self.0, other.0)), $name($blend(is_less, other.0, self.0)))
                }
            }

            #[inline(always)]
            unsafe fn compared<const WITH: usize, const BIT: usize>(self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe {
                    let other = self.exchanged::<WITH>();
                    let mask = const { lanes_with::<$count, BIT>() as $mask };
                    $name($blend($less(other, self.0) ^ mask, self.0, other))
                }
            }

            #[inline(always)]
            unsafe fn load(from: *const $key) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe { $name($whole(from.cast())) }
            }

            #[inline(always)]
            unsafe fn splat(key: $key) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe { $name($splat(key)) }
            }

            #[inline(always)]
            unsafe fn is_less(self, than: Self) -> u32 {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe { $less(self.0, than.0).into() }
            }

            #[inline(always)]
            unsafe fn load_first(count: usize, from: *const $key) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe {
                    let lanes = first_lanes(count.min($count) as u32) as $mask;
                    $name($load($splat($highest), lanes, from))
                }
            }

            #[inline(always)]
            unsafe fn store_some(self, bits: u32, to: *mut $key) {
                // SAFETY: [block] promised by the caller. The lanes are brought together in a register first: to do
                // it in memory is slow on some processors.
                unsafe {
                    let together = $compress(bits as $mask, self.0);
                    $store(to, first_lanes(bits.count_ones()) as $mask, together);
                }
            }

            #[inline(always)]
            unsafe fn store_both(self, bits: u32, low: *mut $key, high: *mut $key) {
                // SAFETY: [block] the caller promises a vector of room on both sides; more lanes than 8 are stored
                // alone.
                unsafe { store_both!($count, self, bits, low, high, $permute, $write) }
            }

            #[inline(always)]
            unsafe fn reversed(self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe { $name(self.exchanged::<{ $count - 1 }>()) }
            }
        }
    )*};
}
lanes! {
    Integers64 of 8 i64 in __m512i u8, i64::MAX, i64: _mm512_cmplt_epi64_mask _mm512_mask_blend_epi64
        _mm512_set1_epi64 _mm512_loadu_si512 _mm512_maskz_compress_epi64 _mm512_mask_loadu_epi64
        _mm512_mask_storeu_epi64 _mm512_permutexvar_epi64
        _mm512_storeu_si512;
    Integers32 of 16 i32 in __m512i u16, i32::MAX, i32: _mm512_cmplt_epi32_mask _mm512_mask_blend_epi32
        _mm512_set1_epi32 _mm512_loadu_si512 _mm512_maskz_compress_epi32 _mm512_mask_loadu_epi32
        _mm512_mask_storeu_epi32 _mm512_permutexvar_epi32
        _mm512_storeu_si512;
    Floats64 of 8 f64 in __m512d u8, f64::INFINITY, i64: _mm512_cmplt_pd_mask _mm512_mask_blend_pd
        _mm512_set1_pd _mm512_loadu_pd _mm512_maskz_compress_pd _mm512_mask_loadu_pd
        _mm512_mask_storeu_pd _mm512_permutexvar_pd
        _mm512_storeu_pd;
    Floats32 of 16 f32 in __m512 u16, f32::INFINITY, i32: _mm512_cmplt_ps_mask _mm512_mask_blend_ps
        _mm512_set1_ps _mm512_loadu_ps _mm512_maskz_compress_ps _mm512_mask_loadu_ps
        _mm512_mask_storeu_ps _mm512_permutexvar_ps
        _mm512_storeu_ps;
}
