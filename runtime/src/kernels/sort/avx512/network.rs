//! Few keys in order, in registers.

use super::VECTORS;
use super::lanes::{Lanes, first_lanes};

/// Sorts few keys.
///
/// # Safety
/// As for [`sort_i64`](super::sort_i64); there are no more keys than `VECTORS` vectors hold.
#[inline(always)]
pub(super) unsafe fn sort_small<V: Lanes>(keys: &mut [V::Key]) {
    // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
    unsafe {
        match keys.len().div_ceil(V::COUNT) {
            0..=1 => sort_in_registers::<V, 1>(keys),
            2 => sort_in_registers::<V, 2>(keys),
            3..=4 => sort_in_registers::<V, 4>(keys),
            5..=8 => sort_in_registers::<V, 8>(keys),
            _ => sort_in_registers::<V, VECTORS>(keys),
        }
    }
}

/// Sorts as many keys as `N` vectors hold, or fewer: a bitonic network.
///
/// # Safety
/// As for [`sort_small`].
#[inline(always)]
unsafe fn sort_in_registers<V: Lanes, const N: usize>(keys: &mut [V::Key]) {
    // SAFETY: [block] the first lanes of each vector are the keys from a place on, as many as there are; the rest is
    // promised by the caller.
    unsafe {
        let first = keys.as_mut_ptr();
        let rest = |number: usize| keys.len().saturating_sub(number * V::COUNT);
        let mut vectors = [V::splat(V::Key::default()); N];
        for number in 0..N {
            let keys = V::load_first(rest(number), first.wrapping_add(number * V::COUNT));
            vectors[number] = sorted(keys);
        }
        if N >= 2 {
            merge_vectors::<V, N, 2>(&mut vectors);
        }
        if N >= 4 {
            merge_vectors::<V, N, 4>(&mut vectors);
        }
        if N >= 8 {
            merge_vectors::<V, N, 8>(&mut vectors);
        }
        if N >= 16 {
            merge_vectors::<V, N, 16>(&mut vectors);
        }
        for number in 0..N {
            let lanes = first_lanes(rest(number).min(V::COUNT) as u32);
            vectors[number].store_some(lanes, first.wrapping_add(number * V::COUNT));
        }
    }
}

/// Merges groups of `LEN` vectors, both halves of which are sorted.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn merge_vectors<V: Lanes, const N: usize, const LEN: usize>(vectors: &mut [V; N]) {
    // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
    unsafe {
        for group in vectors.chunks_exact_mut(LEN) {
            for number in 0..LEN / 2 {
                let other = LEN - 1 - number;
                let (least, greatest) = group[number].ordered(group[other].reversed());
                (group[number], group[other]) = (least, greatest.reversed());
            }
            let mut distance = LEN / 4;
            while distance > 0 {
                for number in 0..LEN {
                    if number & distance != 0 {
                        continue;
                    }
                    let other = number + distance;
                    (group[number], group[other]) = group[number].ordered(group[other]);
                }
                distance /= 2;
            }
        }
        for number in 0..N {
            vectors[number] = merged(vectors[number]);
        }
    }
}

/// The lanes in order.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn sorted<V: Lanes>(vector: V) -> V {
    // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
    unsafe {
        let vector = vector
            .compared::<1, 1>()
            .compared::<3, 2>()
            .compared::<1, 1>();
        let vector = vector
            .compared::<7, 4>()
            .compared::<2, 2>()
            .compared::<1, 1>();
        if V::COUNT == 8 {
            return vector;
        }
        let vector = vector.compared::<15, 8>().compared::<4, 4>();
        vector.compared::<2, 2>().compared::<1, 1>()
    }
}

/// The lanes in order, of a vector both of whose halves can be brought in order together: whatever is compared
/// is half a vector apart, then half of it, and so on.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn merged<V: Lanes>(mut vector: V) -> V {
    // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
    unsafe {
        if V::COUNT == 16 {
            vector = vector.compared::<8, 8>();
        }
        vector
            .compared::<4, 4>()
            .compared::<2, 2>()
            .compared::<1, 1>()
    }
}
