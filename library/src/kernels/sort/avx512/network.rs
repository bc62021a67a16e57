//! Few keys in order, in registers.
//!
//! The keys are the rows of a matrix, a vector each. The columns are sorted by a network, in which whole vectors
//! are compared; then columns are merged with their neighbours, two and two, until all lanes are one column,
//! which is turned into rows.

use super::super::rows::ROWS;
use super::VECTORS;
use super::lanes::Register;

/// Sorts few keys.
///
/// # Safety
/// As for [`sort_i64`](super::sort_i64); there are no more keys than `VECTORS` vectors hold.
#[inline(always)]
pub(super) unsafe fn sort_small<V: Register>(keys: &mut [V::Key]) {
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

/// Sorts as many keys as `N` vectors hold, or fewer.
///
/// # Safety
/// As for [`sort_small`].
#[inline(always)]
unsafe fn sort_in_registers<V: Register, const N: usize>(keys: &mut [V::Key]) {
    // SAFETY: [block] the first lanes of each vector are the keys from a place on, as many as there are; the rest is
    // promised by the caller.
    unsafe {
        let first = keys.as_mut_ptr();
        let rest = |number: usize| keys.len().saturating_sub(number * V::COUNT);
        let mut vectors = [V::splat(V::Key::default()); N];
        for number in 0..N {
            vectors[number] = V::load_first(rest(number), first.wrapping_add(number * V::COUNT));
        }
        sort_columns(&mut vectors);
        merge_columns::<V, N, 1, 1>(&mut vectors);
        merge_columns::<V, N, 2, 3>(&mut vectors);
        merge_columns::<V, N, 4, 7>(&mut vectors);
        if V::COUNT >= 16 {
            merge_columns::<V, N, 8, 15>(&mut vectors);
        }
        if V::COUNT >= 32 {
            merge_columns::<V, N, 16, 31>(&mut vectors);
        }
        turn(&mut vectors);
        // Of more rows than there are lanes, those are neighbours that were as many rows apart.
        let groups = (N / V::COUNT).max(1);
        for number in 0..N {
            let place = number % (N / groups) * groups + number / (N / groups);
            vectors[number].store_first(rest(place), first.wrapping_add(place * V::COUNT));
        }
    }
}

/// Sorts the keys that are side by side in some columns.
///
/// # Safety
/// As for [`sort_small`].
///
/// # Panics
/// If there are more columns than `VECTORS`.
#[inline(always)]
pub(super) unsafe fn sort_side_by_side<V: Register>(columns: &mut [[V::Key; ROWS]]) {
    // SAFETY: [instructions] the caller promises that the processor has the instructions, and such keys.
    unsafe {
        match columns.len() {
            0..=2 => sort_some_columns::<V, 2>(columns),
            3..=4 => sort_some_columns::<V, 4>(columns),
            5..=8 => sort_some_columns::<V, 8>(columns),
            _ => sort_some_columns::<V, VECTORS>(columns),
        }
    }
}

/// As [`sort_side_by_side`], of `N` columns or fewer.
///
/// # Safety
/// As for [`sort_small`].
#[inline(always)]
unsafe fn sort_some_columns<V: Register, const N: usize>(columns: &mut [[V::Key; ROWS]]) {
    assert!(
        columns.len() <= N,
        "ndview: too many columns; please report this"
    );
    // SAFETY: [block] each column has whole vectors; the rest is promised by the caller.
    unsafe {
        // What is missing are the highest keys, which stay behind all others.
        let highest = V::load_first(0, columns.as_ptr().cast());
        for lane in (0..ROWS).step_by(V::COUNT) {
            let mut vectors = [highest; N];
            for (vector, column) in vectors.iter_mut().zip(columns.iter()) {
                *vector = V::load(column.as_ptr().wrapping_add(lane));
            }
            sort_columns(&mut vectors);
            for (vector, column) in vectors.into_iter().zip(columns.iter_mut()) {
                vector.store_first(V::COUNT, column.as_mut_ptr().wrapping_add(lane));
            }
        }
    }
}

/// Puts the lesser ones of two vectors first, for one pair after the other.
macro_rules! ordered {
    ($vectors:ident: $($a:literal $b:literal,)*) => {{
        $(($vectors[$a], $vectors[$b]) = $vectors[$a].ordered($vectors[$b]);)*
    }};
}

/// Sorts the lanes of each number, by the network of the fewest comparisons that is known.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn sort_columns<V: Register, const N: usize>(vectors: &mut [V; N]) {
    // SAFETY: [instructions] the caller promises that the processor has the instructions.
    unsafe {
        match N {
            2 => ordered!(vectors: 0 1,),
            4 => ordered!(vectors: 0 2, 1 3, 0 1, 2 3, 1 2,),
            8 => ordered!(vectors:
                0 2, 1 3, 4 6, 5 7, 0 4, 1 5, 2 6, 3 7, 0 1, 2 3, 4 5, 6 7,
                2 4, 3 5, 1 4, 3 6, 1 2, 3 4, 5 6,),
            16 => ordered!(vectors:
                0 13, 1 12, 2 15, 3 14, 4 8, 5 6, 7 11, 9 10, 0 5, 1 7, 2 9, 3 4, 6 13, 8 14, 10 15, 11 12,
                0 1, 2 3, 4 5, 6 8, 7 9, 10 11, 12 13, 14 15, 0 2, 1 3, 4 10, 5 11, 6 7, 8 9, 12 14, 13 15,
                1 2, 3 12, 4 6, 5 7, 8 10, 9 11, 13 14, 1 4, 2 6, 5 8, 7 10, 9 13, 11 14, 2 4, 3 6, 9 12, 11 13,
                3 5, 6 8, 7 9, 10 12, 3 4, 5 6, 7 8, 9 10, 11 12, 6 7, 8 9,),
            _ => {}
        }
    }
}

/// Merges groups of `WIDTH` columns with their neighbours, both of which are in order, column after column:
/// the first with the last, and so on; then what is half as far apart, a quarter, .. `LAST` is the distance of
/// the first column from the last.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn merge_columns<V: Register, const N: usize, const WIDTH: usize, const LAST: usize>(
    vectors: &mut [V; N],
) {
    // SAFETY: [instructions] the caller promises that the processor has the instructions.
    unsafe {
        for number in 0..N.div_ceil(2) {
            let (first, last) = (vectors[number], vectors[N - 1 - number]);
            vectors[number] = first.halved::<WIDTH>(last.exchanged::<LAST>());
            vectors[N - 1 - number] = last.halved::<WIDTH>(first.exchanged::<LAST>());
        }
        for number in 0..N {
            let mut vector = vectors[number];
            if WIDTH > 8 {
                vector = vector.halved::<8>(vector.exchanged::<8>());
            }
            if WIDTH > 4 {
                vector = vector.halved::<4>(vector.exchanged::<4>());
            }
            if WIDTH > 2 {
                vector = vector.halved::<2>(vector.exchanged::<2>());
            }
            if WIDTH > 1 {
                vector = vector.halved::<1>(vector.exchanged::<1>());
            }
            vectors[number] = vector;
        }
        let mut distance = N / 2;
        while distance > 0 {
            for number in 0..N {
                if number & distance == 0 {
                    let other = number + distance;
                    (vectors[number], vectors[other]) = vectors[number].ordered(vectors[other]);
                }
            }
            distance /= 2;
        }
    }
}

/// Turns columns into rows, of as many columns as there are vectors; of fewer vectors, what belongs in one is
/// brought together.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn turn<V: Register, const N: usize>(vectors: &mut [V; N]) {
    // SAFETY: [instructions] the caller promises that the processor has the instructions.
    unsafe {
        if V::COUNT >= 32 {
            exchange_parts::<V, N, 16>(vectors);
        }
        if V::COUNT >= 16 {
            exchange_parts::<V, N, 8>(vectors);
        }
        exchange_parts::<V, N, 4>(vectors);
        exchange_parts::<V, N, 2>(vectors);
        exchange_parts::<V, N, 1>(vectors);
        if 1 < N && N < V::COUNT {
            for number in 0..N {
                vectors[number] = vectors[number].interleaved::<N>();
            }
        }
    }
}

/// Exchanges the lanes of a vector whose numbers have the bit `LANE` for those of another that have not. The
/// other is as far away as the lanes are, or, of fewer vectors than lanes, in proportion.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn exchange_parts<V: Register, const N: usize, const LANE: usize>(vectors: &mut [V; N]) {
    let distance = LANE * N.min(V::COUNT) / V::COUNT;
    for number in 0..N {
        if number & distance != 0 || distance == 0 {
            continue;
        }
        let (a, b) = (vectors[number], vectors[number + distance]);
        // SAFETY: [instructions] the caller promises that the processor has the instructions.
        unsafe {
            vectors[number] = a.blended::<LANE>(b.exchanged::<LANE>());
            vectors[number + distance] = a.exchanged::<LANE>().blended::<LANE>(b);
        }
    }
}
