//! Numbers sorted with AVX-512: what is smaller than a pivot is moved to the front, a vector at a time,
//! until parts are so small that they are sorted in registers.

mod network;

use core::arch::x86_64::*;
use network::sort_small;

/// A vector of numbers.
///
/// Everything is `#[inline(always)]`, so that it is compiled for the instruction set of the function around
/// it, which has to have AVX-512.
trait Lanes: Copy {
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
    /// The lanes from last to first.
    unsafe fn reversed(self) -> Self;
    /// Each lane and that of its number exclusive or `WITH`: the greater one where the number has the bit.
    unsafe fn compared<const WITH: usize, const BIT: usize>(self) -> Self;
}

/// A bit for each of the first lanes.
#[inline(always)]
fn first_lanes(count: u32) -> u32 {
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

macro_rules! lanes {
    ($($name:ident of $count:literal $key:ident in $register:ident $mask:ident, $highest:expr, $index:ident:
        $less:ident $blend:ident $splat:ident $whole:ident $compress:ident $load:ident $store:ident $permute:ident;)*) => {$(
        #[derive(Clone, Copy)]
        struct $name($register);

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
        _mm512_mask_storeu_epi64 _mm512_permutexvar_epi64;
    Integers32 of 16 i32 in __m512i u16, i32::MAX, i32: _mm512_cmplt_epi32_mask _mm512_mask_blend_epi32
        _mm512_set1_epi32 _mm512_loadu_si512 _mm512_maskz_compress_epi32 _mm512_mask_loadu_epi32
        _mm512_mask_storeu_epi32 _mm512_permutexvar_epi32;
    Floats64 of 8 f64 in __m512d u8, f64::INFINITY, i64: _mm512_cmplt_pd_mask _mm512_mask_blend_pd
        _mm512_set1_pd _mm512_loadu_pd _mm512_maskz_compress_pd _mm512_mask_loadu_pd
        _mm512_mask_storeu_pd _mm512_permutexvar_pd;
    Floats32 of 16 f32 in __m512 u16, f32::INFINITY, i32: _mm512_cmplt_ps_mask _mm512_mask_blend_ps
        _mm512_set1_ps _mm512_loadu_ps _mm512_maskz_compress_ps _mm512_mask_loadu_ps
        _mm512_mask_storeu_ps _mm512_permutexvar_ps;
}

/// The functions of a type.
macro_rules! functions {
    ($($lanes:ident $key:ident $order:expr, $sort:ident $select:ident $small:ident;)*) => {$(
        /// Sorts numbers, none of which is `nan`.
        ///
        /// # Safety
        /// The processor has AVX-512, as `has_avx512` asks.
        #[target_feature(enable = "avx512f,avx512bw,avx2,popcnt")]
        pub(super) unsafe fn $sort(keys: &mut [$key]) {
            let otherwise = |keys: &mut [$key]| keys.sort_unstable_by($order);
            // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
            unsafe { sort::<$lanes>(keys, $small, otherwise) }
        }

        /// Puts the number that belongs at a position there; none of them is `nan`.
        ///
        /// # Safety
        /// The processor has AVX-512, as `has_avx512` asks; there is such a position.
        #[target_feature(enable = "avx512f,avx512bw,avx2,popcnt")]
        pub(super) unsafe fn $select(keys: &mut [$key], position: usize) {
            let otherwise = |keys: &mut [$key], position| {
                keys.select_nth_unstable_by(position, $order);
            };
            // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
            unsafe { select::<$lanes>(keys, position, $small, otherwise) }
        }

        /// Sorts few numbers: compiled once, not wherever it is called.
        ///
        /// # Safety
        /// As for [`sort_small`].
        #[target_feature(enable = "avx512f,avx512bw,avx2,popcnt")]
        unsafe fn $small(keys: &mut [$key]) {
            // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
            unsafe { sort_small::<$lanes>(keys) }
        }
    )*};
}
functions! {
    Integers64 i64 i64::cmp, sort_i64 select_i64 small_i64;
    Integers32 i32 i32::cmp, sort_i32 select_i32 small_i32;
    Floats64 f64 f64::total_cmp, sort_f64 select_f64 small_f64;
    Floats32 f32 f32::total_cmp, sort_f32 select_f32 small_f32;
}

/// Sorts few keys.
type Small<K> = unsafe fn(&mut [K]);

/// How often keys are divided at most, before they are sorted in another way: pivots have been bad then.
fn depth_for(len: usize) -> u32 {
    2 * len.max(2).ilog2()
}

/// How many vectors are sorted in registers.
const VECTORS: usize = 8;

/// # Safety
/// As for [`sort_i64`].
#[inline(always)]
unsafe fn sort<V: Lanes>(
    keys: &mut [V::Key],
    small: Small<V::Key>,
    otherwise: impl Fn(&mut [V::Key]),
) {
    // The parts that are still to be sorted: those before are smaller, those behind larger.
    let mut parts = vec![(0, keys.len(), depth_for(keys.len()))];
    while let Some((first, end, depth)) = parts.pop() {
        let part = &mut keys[first..end];
        if part.len() <= VECTORS * V::COUNT {
            // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
            unsafe { small(part) };
            continue;
        }
        if depth == 0 {
            otherwise(part);
            continue;
        }
        // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
        let (less, equal) = unsafe { divide::<V>(part, small) };
        parts.push((first, first + less, depth - 1));
        parts.push((first + less + equal, end, depth - 1));
    }
}

/// # Safety
/// As for [`sort_i64`]; there is such a position.
#[inline(always)]
unsafe fn select<V: Lanes>(
    keys: &mut [V::Key],
    position: usize,
    small: Small<V::Key>,
    otherwise: impl Fn(&mut [V::Key], usize),
) {
    let (mut first, mut end) = (0, keys.len());
    for _ in 0..depth_for(keys.len()) {
        let part = &mut keys[first..end];
        if part.len() <= VECTORS * V::COUNT {
            // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
            return unsafe { small(part) };
        }
        // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
        let (less, equal) = unsafe { divide::<V>(part, small) };
        if position < first + less {
            end = first + less;
        } else if position >= first + less + equal {
            first += less + equal;
        } else {
            return;
        }
    }
    otherwise(&mut keys[first..end], position - first);
}

/// Divides more keys than are sorted in registers in those that are less than some pivot, some that are
/// equal to it, and all others, in this order; answers how many are less, and how many of those behind are
/// equal for sure. One of them is not 0.
///
/// # Safety
/// As for [`sort_i64`].
#[inline(always)]
unsafe fn divide<V: Lanes>(keys: &mut [V::Key], small: Small<V::Key>) -> (usize, usize) {
    // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
    unsafe {
        let pivot = pivot::<V>(keys, small);
        let less = partition::<V, false>(keys, pivot);
        if less > 0 {
            return (less, 0);
        }
        // The pivot is the least: those that are equal to it are in order.
        (0, partition::<V, true>(keys, pivot))
    }
}

/// A key in the middle of some that are far from each other.
///
/// # Safety
/// As for [`divide`].
#[inline(always)]
unsafe fn pivot<V: Lanes>(keys: &[V::Key], small: Small<V::Key>) -> V::Key {
    /// How many keys are looked at of few, and of many.
    const SAMPLES: [usize; 2] = [8, 32];
    /// From how many on.
    const MANY: usize = 2048;
    let count = SAMPLES[usize::from(keys.len() >= MANY)];
    let step = keys.len() / count;
    let mut samples = [V::Key::default(); SAMPLES[1]];
    let samples = &mut samples[..count];
    for (number, sample) in samples.iter_mut().enumerate() {
        *sample = keys[number * step + step / 2];
    }
    // SAFETY: [block] promised by the caller; there are few.
    unsafe { small(samples) };
    samples[count / 2]
}

/// How many vectors are read together.
const TOGETHER: usize = 4;

/// Moves keys that are less than the pivot, or also those that are equal, to the front; answers how many.
///
/// # Safety
/// As for [`divide`].
#[inline(always)]
unsafe fn partition<V: Lanes, const OR_EQUAL: bool>(keys: &mut [V::Key], pivot: V::Key) -> usize {
    let (step, len) = (TOGETHER * V::COUNT, keys.len());
    // SAFETY: [block] the vectors that are read are within the keys, each once, and none is stored where one is still
    // to be read. The first step, with what is left if all are divided in steps, and the last are held aside:
    // so between what has been stored from both sides and what is still to be read, there are two steps of room
    // in all, or more. The next step is read from the side that has less of it, from the outside in, so that
    // this side never stores more than it has read; and the other side has room for a step. The rest is
    // promised by the caller.
    unsafe {
        let pivot = V::splat(pivot);
        let first = keys.as_mut_ptr();
        let (mut stored_low, mut stored_high) = (0, len);
        let all = first_lanes(V::COUNT as u32);
        let mut put = |vector: V, lanes: u32| {
            let bits = if OR_EQUAL {
                lanes & !pivot.is_less(vector)
            } else {
                lanes & vector.is_less(pivot)
            };
            let count = bits.count_ones() as usize;
            vector.store_some(bits, first.wrapping_add(stored_low));
            stored_low += count;
            stored_high -= lanes.count_ones() as usize - count;
            vector.store_some(lanes & !bits, first.wrapping_add(stored_high));
            (stored_low, stored_high)
        };
        let front_len = len.min(step + len % step);
        let in_front = |number: usize| front_len.saturating_sub(number * V::COUNT);
        let mut front = [pivot; 2 * TOGETHER];
        for number in 0..2 * TOGETHER {
            front[number] = V::load_first(in_front(number), first.wrapping_add(number * V::COUNT));
        }
        let (mut next, mut last) = (front_len, len);
        let mut back = [pivot; TOGETHER];
        let has_back = next < last;
        if has_back {
            last -= step;
            for number in 0..TOGETHER {
                back[number] = V::load(first.wrapping_add(last + number * V::COUNT));
            }
        }
        let mut room = [front_len, step];
        while next < last {
            let (mut place, distance) = if room[0] <= room[1] {
                next += step;
                (next - step, V::COUNT)
            } else {
                last -= step;
                (last + step - V::COUNT, V::COUNT.wrapping_neg())
            };
            let mut stored = (0, 0);
            for _ in 0..TOGETHER {
                stored = put(V::load(first.wrapping_add(place)), all);
                place = place.wrapping_add(distance);
            }
            room = [next - stored.0, stored.1 - last];
        }
        if has_back {
            for number in 0..TOGETHER {
                put(back[number], all);
            }
        }
        for number in 0..2 * TOGETHER {
            put(
                front[number],
                first_lanes(in_front(number).min(V::COUNT) as u32),
            );
        }
        stored_low
    }
}
