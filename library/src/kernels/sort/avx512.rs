//! Numbers sorted with AVX-512: what is smaller than a pivot is moved to the front, a vector at a time,
//! until parts are so small that they are sorted in registers.

mod lanes;
mod network;

use super::rows::ROWS;
use lanes::{Floats32, Floats64, Integers16, Integers32, Integers64, Lanes, Register, first_lanes};
use network::{sort_side_by_side, sort_small};

/// The functions of a type.
macro_rules! functions {
    ($($lanes:ident $key:ident $order:expr, $sort:ident $select:ident $small:ident $($columns:ident)?;)*) => {$(
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
            unsafe { sort_small::<<$lanes as Lanes>::Small>(keys) }
        }

        $(
            /// Sorts the keys that are side by side in some columns, of which there are no more than `VECTORS`.
            ///
            /// # Safety
            /// The processor has AVX-512, as `has_avx512` asks.
            #[inline]
            #[target_feature(enable = "avx512f,avx512bw,avx2,popcnt")]
            pub(super) unsafe fn $columns(columns: &mut [[$key; ROWS]]) {
                // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
                unsafe { sort_side_by_side::<$lanes>(columns) }
            }
        )?
    )*};
}
functions! {
    Integers64 i64 i64::cmp, sort_i64 select_i64 small_i64 columns_of_i64;
    Integers32 i32 i32::cmp, sort_i32 select_i32 small_i32 columns_of_i32;
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

/// How many keys are.
const fn few<V: Lanes>() -> usize {
    VECTORS * V::Small::COUNT
}

/// # Safety
/// As for [`sort_i64`].
#[inline(always)]
unsafe fn sort<V: Lanes>(
    keys: &mut [V::Key],
    small: Small<V::Key>,
    otherwise: impl Fn(&mut [V::Key]),
) {
    if keys.len() <= few::<V>() {
        // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
        return unsafe { small(keys) };
    }
    // The parts that are still to be sorted: those before are smaller, those behind larger.
    let mut parts = vec![(0, keys.len(), depth_for(keys.len()))];
    while let Some((first, end, depth)) = parts.pop() {
        let part = &mut keys[first..end];
        if part.len() <= few::<V>() {
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
        if part.len() <= few::<V>() {
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

/// Keys that are stored from both sides: those that are less than the pivot from the first place on, all others from
/// the last one back.
struct Sides<V: Lanes, const OR_EQUAL: bool> {
    pivot: V,
    first: *mut V::Key,
    /// Where the next one is stored in front.
    low: usize,
    /// Behind where the next one is stored at the back.
    high: usize,
}

impl<V: Lanes, const OR_EQUAL: bool> Sides<V, OR_EQUAL> {
    /// Which lanes go to the front.
    ///
    /// # Safety
    /// As for [`divide`].
    #[inline(always)]
    unsafe fn are_low(&self, vector: V) -> u32 {
        // SAFETY: [instructions] the caller promises that the processor has the instructions.
        unsafe {
            match OR_EQUAL {
                true => first_lanes(V::COUNT as u32) & !self.pivot.is_less(vector),
                false => vector.is_less(self.pivot),
            }
        }
    }

    /// Stores the keys of a vector.
    ///
    /// # Safety
    /// As for [`divide`]; on each side is room for a vector.
    #[inline(always)]
    unsafe fn put(&mut self, vector: V) {
        let (low, high) = (self.low, self.high);
        // SAFETY: [block] the caller promises that both vectors are within the keys.
        let count = unsafe {
            let bits = self.are_low(vector);
            let at = |place| self.first.wrapping_add(place);
            vector.store_both(bits, at(low), at(high));
            bits.count_ones() as usize
        };
        self.low += count;
        self.high = (high + count).wrapping_sub(V::COUNT);
    }

    /// Stores the first keys of a vector, and writes nothing else.
    ///
    /// # Safety
    /// As for [`divide`]; there is room for so many.
    #[inline(always)]
    unsafe fn put_some(&mut self, vector: V, count: usize) {
        // SAFETY: [block] the caller promises that there is room for as many as are stored.
        unsafe {
            let lanes = first_lanes(count as u32);
            let bits = lanes & self.are_low(vector);
            vector.store_some(bits, self.first.wrapping_add(self.low));
            self.low += bits.count_ones() as usize;
            self.high -= (lanes & !bits).count_ones() as usize;
            vector.store_some(lanes & !bits, self.first.wrapping_add(self.high));
        }
    }
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
    let first = keys.as_mut_ptr();
    let at = |place| first.wrapping_add(place);
    // SAFETY: [block] the vectors that are read are within the keys, each once, and none is stored where one is still
    // to be read. The first step, with what is left if all are divided in steps, and the last are held aside:
    // so between what has been stored from both sides and what is still to be read, there are two steps of room
    // in all, or more. The next step is read from the side that has less of it, from the outside in, so that
    // this side never stores more than it has read; and the other side has room for a step, so that a whole
    // vector may be written at each step. Of what is held aside, vectors are written as a whole as long as there
    // is room for two. The rest is promised by the caller.
    unsafe {
        let pivot = V::splat(pivot);
        let mut sides = Sides::<V, OR_EQUAL> {
            pivot,
            first,
            low: 0,
            high: len,
        };
        let front_len = len.min(step + len % step);
        let in_front = |number: usize| front_len.saturating_sub(number * V::COUNT);
        let mut front = [pivot; 2 * TOGETHER];
        for number in 0..2 * TOGETHER {
            front[number] = V::load_first(in_front(number), at(number * V::COUNT));
        }
        let (mut next, mut last) = (front_len, len);
        let mut back = [pivot; TOGETHER];
        let has_back = next < last;
        if has_back {
            last -= step;
            for number in 0..TOGETHER {
                back[number] = V::load(at(last + number * V::COUNT));
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
                sides.put(V::load(at(place)));
                place = place.wrapping_add(distance);
            }
            room = [next - sides.low, sides.high - last];
        }
        if has_back {
            for vector in back {
                sides.put(vector);
            }
        }
        for (number, vector) in front.into_iter().enumerate() {
            let count = in_front(number).min(V::COUNT);
            match count == V::COUNT && sides.high - sides.low >= 2 * V::COUNT {
                true => sides.put(vector),
                false => sides.put_some(vector, count),
            }
        }
        sides.low
    }
}
