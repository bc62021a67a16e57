//! Vectors of numbers.

use core::arch::x86_64::*;

/// A vector of numbers, as many of which as there are registers are sorted in these.
///
/// Everything is `#[inline(always)]`, so that it is compiled for the instruction set of the function around
/// it, which has to have AVX-512.
pub(super) trait Register: Copy {
    type Key: PartialOrd + Copy + Default;
    const COUNT: usize;

    unsafe fn load(from: *const Self::Key) -> Self;
    unsafe fn splat(key: Self::Key) -> Self;
    /// The lesser ones, and the greater ones.
    unsafe fn ordered(self, other: Self) -> (Self, Self);
    /// Loads some lanes, the first ones; in the others is the highest key.
    unsafe fn load_first(count: usize, from: *const Self::Key) -> Self;
    /// Stores some lanes, the first ones.
    unsafe fn store_first(self, count: usize, to: *mut Self::Key);
    /// Each lane at its number exclusive or `WITH`.
    unsafe fn exchanged<const WITH: usize>(self) -> Self;
    /// The lesser one of each two lanes, or the greater one where the number has the bit.
    unsafe fn halved<const BIT: usize>(self, other: Self) -> Self;
    /// The lanes of the other where the number has the bit.
    unsafe fn blended<const BIT: usize>(self, other: Self) -> Self;
    /// The first lane of each of so many groups, then the second of each, and so on.
    unsafe fn interleaved<const GROUPS: usize>(self) -> Self;
}

/// One whose lanes are moved to two sides, as many to each as belong there.
pub(super) trait Lanes: Register {
    /// What few keys are sorted in.
    type Small: Register<Key = Self::Key>;

    /// A bit for each lane that is less.
    unsafe fn is_less(self, than: Self) -> u32;
    /// Stores the lanes that have a bit, one after the other.
    unsafe fn store_some(self, bits: u32, to: *mut Self::Key);
    /// Stores the lanes that have a bit from `low` on, and the others before `high`; what else is within a vector
    /// from `low` on, and within one before `high`, may be overwritten.
    unsafe fn store_both(self, bits: u32, low: *mut Self::Key, high: *mut Self::Key);
}

/// A bit for each of the first lanes.
#[inline(always)]
pub(super) fn first_lanes(count: u32) -> u32 {
    ((1_u64 << count) - 1) as u32
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

/// What each lane takes is in the lane of a number.
macro_rules! numbers {
    ($int:ident $count:literal |$lane:ident| $number:expr) => {{
        let numbers = const {
            let mut numbers: [$int; $count] = [0; $count];
            let mut $lane = 0;
            while $lane < $count {
                numbers[$lane] = ($number) as $int;
                $lane += 1;
            }
            numbers
        };
        _mm512_loadu_si512(numbers.as_ptr().cast())
    }};
}

/// `Lanes::ordered`. Integers are compared once, which is as fast as to take the lesser ones and the greater ones,
/// or faster. Of two zeros, which are equal, instructions for floats take the second: so neither is lost.
macro_rules! ordered {
    ((by_order $less:ident $blend:ident), $a:expr, $b:expr) => {{
        let is_less = $less($b, $a);
        ($blend(is_less, $a, $b), $blend(is_less, $b, $a))
    }};
    ((by_extremes $least:ident $greatest:ident $some:ident), $a:expr, $b:expr) => {
        ($least($a, $b), $greatest($b, $a))
    };
}

/// `Lanes::halved`; the mask has the lanes of the greater ones.
macro_rules! halved {
    ((by_order $less:ident $blend:ident), $a:expr, $b:expr, $mask:ident) => {
        $blend($less($b, $a) ^ $mask, $a, $b)
    };
    ((by_extremes $least:ident $greatest:ident $some:ident), $a:expr, $b:expr, $mask:ident) => {
        $some($least($a, $b), $mask, $a, $b)
    };
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
    (8, $vector:ident, $bits:ident, $low:ident, $high:ident, $permute:ident, $write:path, $store:path) => {{
        let order = ORDERS_OF_8[usize::from($bits as u8)];
        let order = _mm512_cvtepu8_epi64(_mm_loadl_epi64(order.as_ptr().cast()));
        let lanes = $permute(order, $vector.0);
        $write($low.cast(), lanes);
        $write($high.wrapping_sub(8).cast(), lanes);
    }};
    (16, $vector:ident, $bits:ident, $low:ident, $high:ident, $compress:ident, $write:path, $store:path) => {{
        let bits = $bits as u16;
        $write($low.cast(), $compress(bits, $vector.0));
        let high = $high.wrapping_sub(16 - bits.count_ones() as usize);
        $store(
            high,
            (0xFFFF_u32 >> bits.count_ones()) as u16,
            $compress(!bits, $vector.0),
        );
    }};
}

/// Integers of two bytes, in vectors of integers of four: there are instructions that move those together.
mod short {
    use core::arch::x86_64::*;

    /// # Safety
    /// The processor has AVX-512, as for all of these functions.
    #[inline(always)]
    pub(super) unsafe fn splat(key: i16) -> __m512i {
        // SAFETY: [instructions] the caller promises that the processor has the instructions.
        unsafe { _mm512_set1_epi32(key.into()) }
    }

    /// # Safety
    /// So many keys are there.
    #[inline(always)]
    pub(super) unsafe fn load(from: *const i16) -> __m512i {
        // SAFETY: [block] promised by the caller, and the instructions.
        unsafe { _mm512_cvtepi16_epi32(_mm256_loadu_si256(from.cast())) }
    }

    /// # Safety
    /// So many keys are there as lanes are loaded.
    #[inline(always)]
    pub(super) unsafe fn load_some(others: __m512i, lanes: u16, from: *const i16) -> __m512i {
        // SAFETY: [block] promised by the caller, and the instructions.
        unsafe {
            let keys = _mm512_maskz_loadu_epi16(lanes.into(), from);
            let keys = _mm512_cvtepi16_epi32(_mm512_castsi512_si256(keys));
            _mm512_mask_blend_epi32(lanes, others, keys)
        }
    }

    /// # Safety
    /// There is room for so many keys.
    #[inline(always)]
    pub(super) unsafe fn store(to: *mut i16, keys: __m512i) {
        // SAFETY: [block] promised by the caller, and the instructions.
        unsafe { _mm256_storeu_si256(to.cast(), _mm512_cvtepi32_epi16(keys)) }
    }

    /// # Safety
    /// There is room for as many keys as lanes are stored.
    #[inline(always)]
    pub(super) unsafe fn store_some(to: *mut i16, lanes: u16, keys: __m512i) {
        // SAFETY: [block] promised by the caller, and the instructions.
        unsafe {
            let keys = _mm512_castsi256_si512(_mm512_cvtepi32_epi16(keys));
            _mm512_mask_storeu_epi16(to, lanes.into(), keys);
        }
    }
}

impl Integers64 {
    /// An integer, and those that follow.
    ///
    /// # Safety
    /// The processor has AVX-512.
    #[inline(always)]
    pub(super) unsafe fn ascending(first: i64) -> Self {
        // SAFETY: [instructions] the caller promises that the processor has the instructions.
        unsafe {
            let numbers = numbers!(i64 8 |lane| lane);
            Integers64(_mm512_add_epi64(_mm512_set1_epi64(first), numbers))
        }
    }
}

/// Vectors that keys are sorted in.
macro_rules! registers {
    ($($name:ident of $count:tt $key:ident in $register:ident $mask:ident, $highest:expr, $index:ident:
        $blend:ident $splat:path, $whole:path, $load:path, $store:path, $permute:ident $by:tt;)*) => {$(
        #[derive(Clone, Copy)]
        pub(super) struct $name($register);

        impl Register for $name {
            type Key = $key;
            const COUNT: usize = $count;

            #[inline(always)]
            unsafe fn ordered(self, other: Self) -> (Self, Self) {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, as below.
                unsafe {
                    let (least, greatest) = ordered!($by, self.0, other.0);
                    ($name(least), $name(greatest))
                }
            }

            #[inline(always)]
            unsafe fn halved<const BIT: usize>(self, other: Self) -> Self {
                let mask = const { lanes_with::<$count, BIT>() as $mask };
                // SAFETY: [instructions] the caller promises that the processor has the instructions.
                unsafe { $name(halved!($by, self.0, other.0, mask)) }
            }

            #[inline(always)]
            unsafe fn blended<const BIT: usize>(self, other: Self) -> Self {
                let mask = const { lanes_with::<$count, BIT>() as $mask };
                // SAFETY: [instructions] the caller promises that the processor has the instructions.
                unsafe { $name($blend(mask, self.0, other.0)) }
            }

            #[inline(always)]
            unsafe fn exchanged<const WITH: usize>(self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions; there are as
                // many numbers as lanes.
                unsafe { $name($permute(numbers!($index $count |lane| lane ^ WITH), self.0)) }
            }

            #[inline(always)]
            unsafe fn interleaved<const GROUPS: usize>(self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions; there are as
                // many numbers as lanes.
                unsafe {
                    let numbers = numbers!($index $count |lane| lane % GROUPS * ($count / GROUPS) + lane / GROUPS);
                    $name($permute(numbers, self.0))
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
            unsafe fn load_first(count: usize, from: *const $key) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe {
                    let lanes = first_lanes(count.min($count) as u32) as $mask;
                    $name($load($splat($highest), lanes, from))
                }
            }

            #[inline(always)]
            unsafe fn store_first(self, count: usize, to: *mut $key) {
                // SAFETY: [block] the caller promises room for as many.
                unsafe { $store(to, first_lanes(count.min($count) as u32) as $mask, self.0) }
            }
        }
    )*};
}
registers! {
    Integers64 of 8 i64 in __m512i u8, i64::MAX, i64: _mm512_mask_blend_epi64 _mm512_set1_epi64, _mm512_loadu_si512,
        _mm512_mask_loadu_epi64, _mm512_mask_storeu_epi64, _mm512_permutexvar_epi64
        (by_order _mm512_cmplt_epi64_mask _mm512_mask_blend_epi64);
    Integers32 of 16 i32 in __m512i u16, i32::MAX, i32: _mm512_mask_blend_epi32 _mm512_set1_epi32, _mm512_loadu_si512,
        _mm512_mask_loadu_epi32, _mm512_mask_storeu_epi32, _mm512_permutexvar_epi32
        (by_order _mm512_cmplt_epi32_mask _mm512_mask_blend_epi32);
    Integers16 of 16 i16 in __m512i u16, i16::MAX, i32: _mm512_mask_blend_epi32 short::splat, short::load,
        short::load_some, short::store_some, _mm512_permutexvar_epi32
        (by_order _mm512_cmplt_epi32_mask _mm512_mask_blend_epi32);
    FewIntegers16 of 32 i16 in __m512i u32, i16::MAX, i16: _mm512_mask_blend_epi16 _mm512_set1_epi16, _mm512_loadu_si512,
        _mm512_mask_loadu_epi16, _mm512_mask_storeu_epi16, _mm512_permutexvar_epi16
        (by_extremes _mm512_min_epi16 _mm512_max_epi16 _mm512_mask_max_epi16);
    Floats64 of 8 f64 in __m512d u8, f64::INFINITY, i64: _mm512_mask_blend_pd _mm512_set1_pd, _mm512_loadu_pd,
        _mm512_mask_loadu_pd, _mm512_mask_storeu_pd, _mm512_permutexvar_pd
        (by_extremes _mm512_min_pd _mm512_max_pd _mm512_mask_max_pd);
    Floats32 of 16 f32 in __m512 u16, f32::INFINITY, i32: _mm512_mask_blend_ps _mm512_set1_ps, _mm512_loadu_ps,
        _mm512_mask_loadu_ps, _mm512_mask_storeu_ps, _mm512_permutexvar_ps
        (by_extremes _mm512_min_ps _mm512_max_ps _mm512_mask_max_ps);
}

/// Those whose lanes are moved to two sides.
macro_rules! lanes {
    ($($name:ident of $count:tt $key:ident $mask:ident, few in $small:ident:
        $less:ident $compress:ident $store:path, $write:path, $both:ident;)*) => {$(
        impl Lanes for $name {
            type Small = $small;

            #[inline(always)]
            unsafe fn is_less(self, than: Self) -> u32 {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe { $less(self.0, than.0).into() }
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
                unsafe { store_both!($count, self, bits, low, high, $both, $write, $store) }
            }
        }
    )*};
}
lanes! {
    Integers64 of 8 i64 u8, few in Integers64: _mm512_cmplt_epi64_mask _mm512_maskz_compress_epi64
        _mm512_mask_storeu_epi64, _mm512_storeu_si512, _mm512_permutexvar_epi64;
    Integers32 of 16 i32 u16, few in Integers32: _mm512_cmplt_epi32_mask _mm512_maskz_compress_epi32
        _mm512_mask_storeu_epi32, _mm512_storeu_si512, _mm512_maskz_compress_epi32;
    Integers16 of 16 i16 u16, few in FewIntegers16: _mm512_cmplt_epi32_mask _mm512_maskz_compress_epi32
        short::store_some, short::store, _mm512_maskz_compress_epi32;
    Floats64 of 8 f64 u8, few in Floats64: _mm512_cmplt_pd_mask _mm512_maskz_compress_pd
        _mm512_mask_storeu_pd, _mm512_storeu_pd, _mm512_permutexvar_pd;
    Floats32 of 16 f32 u16, few in Floats32: _mm512_cmplt_ps_mask _mm512_maskz_compress_ps
        _mm512_mask_storeu_ps, _mm512_storeu_ps, _mm512_maskz_compress_ps;
}
