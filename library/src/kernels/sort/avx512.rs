//! Numbers sorted with AVX-512: what is smaller than a pivot is moved to the front, a vector at a time,
//! until parts are so small that they are sorted in registers.

mod lanes;
mod network;

use lanes::{Floats32, Floats64, Integers16, Integers32, Integers64, Lanes, first_lanes};
use network::sort_small;

/// The functions of a type.
macro_rules! functions {
    ($($lanes:ident $key:ident $order:expr, $sort:ident $select:ident $small:ident;)*) => {$(
        /// Sorts numbers, none of which is `nan`.
        ///
        /// # Safety
        /// The processor has AVX-512, as `has_avx512` asks.
        #[inline]
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
        #[inline]
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
        #[inline]
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
    Integers16 i16 i16::cmp, sort_i16 select_i16 small_i16;
    Floats64 f64 f64::total_cmp, sort_f64 select_f64 small_f64;
    Floats32 f32 f32::total_cmp, sort_f32 select_f32 small_f32;
}

/// Puts the positions of all numbers whose keys are less than `middle` before those of the others; answers how
/// many there are.
///
/// # Safety
/// The processor has AVX-512.
///
/// # Panics
/// If there is not a place for each number.
#[target_feature(enable = "avx512f,avx512bw,avx2,popcnt")]
pub(super) unsafe fn divide_positions<N: Copy>(
    numbers: &[N],
    out: &mut [i64],
    key: impl Fn(N) -> i64,
    middle: i64,
) -> usize {
    const BLOCK: usize = 64;
    assert_eq!(numbers.len(), out.len());
    let first = out.as_mut_ptr();
    let (mut low, mut high) = (0, out.len());
    let mut keys = [0; BLOCK];
    for (block, numbers) in numbers.chunks(BLOCK).enumerate() {
        for (key_at, &number) in keys.iter_mut().zip(numbers) {
            *key_at = key(number);
        }
        let mut position = block * BLOCK;
        let mut keys = &keys[..numbers.len()];
        // SAFETY: [block] between the positions from both sides is room for as many as are still to come: two
        // vectors or more. The rest is promised by the caller.
        unsafe {
            let middles = Integers64::splat(middle);
            while keys.len() >= 8 && high - low >= 16 {
                let is_low = Integers64::load(keys.as_ptr()).is_less(middles);
                Integers64::ascending(position as i64).store_both(
                    is_low,
                    first.wrapping_add(low),
                    first.wrapping_add(high),
                );
                low += is_low.count_ones() as usize;
                high -= 8 - is_low.count_ones() as usize;
                position += 8;
                keys = &keys[8..];
            }
        }
        for &key in keys {
            let is_low = key < middle;
            high -= usize::from(!is_low);
            out[if is_low { low } else { high }] = position as i64;
            low += usize::from(is_low);
            position += 1;
        }
    }
    low
}

/// Sorts few keys.
type Small<K> = unsafe fn(&mut [K]);

/// How often keys are divided at most, before they are sorted in another way: pivots have been bad then.
fn depth_for(len: usize) -> u32 {
    2 * len.max(2).ilog2()
}

/// How many vectors are sorted in registers.
const VECTORS: usize = 16;

/// # Safety
/// As for [`sort_i64`].
#[inline(always)]
unsafe fn sort<V: Lanes>(
    keys: &mut [V::Key],
    small: Small<V::Key>,
    otherwise: impl Fn(&mut [V::Key]),
) {
    if keys.len() <= VECTORS * V::COUNT {
        // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
        return unsafe { small(keys) };
    }
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
    const SAMPLES: [usize; 2] = [16, 64];
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
    // this side never stores more than it has read; and the other side has room for a step, so that a whole
    // vector may be written at each step. Of what is held aside, vectors are written as a whole as long as there
    // is room for two. The rest is promised by the caller.
    unsafe {
        let pivot = V::splat(pivot);
        let first = keys.as_mut_ptr();
        let (mut low, mut high) = (0, len);
        let all = first_lanes(V::COUNT as u32);
        let is_low = |vector: V| {
            if OR_EQUAL {
                all & !pivot.is_less(vector)
            } else {
                vector.is_less(pivot)
            }
        };
        // Where there is room for a vector on each side.
        let put = |vector: V, low: &mut usize, high: &mut usize| {
            let bits = is_low(vector);
            vector.store_both(bits, first.wrapping_add(*low), first.wrapping_add(*high));
            let count = bits.count_ones() as usize;
            *low += count;
            *high = (*high + count).wrapping_sub(V::COUNT);
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
            for _ in 0..TOGETHER {
                put(V::load(first.wrapping_add(place)), &mut low, &mut high);
                place = place.wrapping_add(distance);
            }
            room = [next - low, high - last];
        }
        if has_back {
            for number in 0..TOGETHER {
                put(back[number], &mut low, &mut high);
            }
        }
        for number in 0..2 * TOGETHER {
            let (vector, count) = (front[number], in_front(number).min(V::COUNT));
            if count == V::COUNT && high - low >= 2 * V::COUNT {
                put(vector, &mut low, &mut high);
                continue;
            }
            let lanes = first_lanes(count as u32);
            let bits = lanes & is_low(vector);
            vector.store_some(bits, first.wrapping_add(low));
            low += bits.count_ones() as usize;
            high -= (lanes & !bits).count_ones() as usize;
            vector.store_some(lanes & !bits, first.wrapping_add(high));
        }
        low
    }
}
