//! Short rows in order, many at a time: rows side by side are columns, whose elements are compared by a network.

use super::key::Key;
use super::packed::{Places, can_be_packed, pack, unpack};
use super::positions::key;
use super::{sort_numbers, with_keys};
use crate::instruction_set::multiversioned;
use crate::kernels::transpose;
use alloc::vec::Vec;

/// The longest rows: the network for longer ones takes longer than to sort one by one.
const LONGEST: usize = 16;

/// How many rows are side by side.
pub(super) const ROWS: usize = 32;

/// Sorts each of the rows of so many numbers; answers with nothing, and does nothing, if they are not short, if there
/// are few, or if they are not numbers that it knows.
pub(crate) fn sort_rows<T>(elements: &mut [T], len: usize) -> Option<()> {
    if are_short(elements.len(), len) {
        with_keys!(T, elements: unique, sort_short_rows(len));
    }
    None
}

/// Appends the positions in each of the rows of so many numbers in ascending order to `out`, those of equal numbers in
/// the order they have; as [`sort_rows`].
pub(crate) fn positions_in_rows<T>(elements: &[T], len: usize, out: &mut Vec<i64>) -> Option<()> {
    fn append<N: Key>(numbers: &[N], (len, out): (usize, &mut Vec<i64>)) {
        let start = out.len();
        out.resize(start + numbers.len(), 0);
        positions_in_short_rows(numbers, len, &mut out[start..]);
    }
    if are_short(elements.len(), len) {
        with_keys!(T, elements: shared, append((len, out)));
    }
    None
}

fn are_short(elements: usize, len: usize) -> bool {
    (2..=LONGEST).contains(&len) && elements >= ROWS * len
}

fn sort_short_rows<N: Key>(numbers: &mut [N], len: usize) {
    let mut columns = [[N::Integer::default(); ROWS]; LONGEST];
    let mut batches = numbers.chunks_exact_mut(ROWS * len);
    for batch in &mut batches {
        // All are looked at, which vector instructions do at once.
        if batch
            .iter()
            .fold(true, |all, number| all & number.is_number())
        {
            N::with_keys(batch, |keys| {
                turn(keys, &mut columns[..len]);
                N::Integer::sort_columns(&mut columns[..len]);
                turn_back(&columns[..len], keys);
            });
        } else {
            batch.chunks_exact_mut(len).for_each(sort_numbers);
        }
    }
    let rest = batches.into_remainder();
    rest.chunks_exact_mut(len).for_each(sort_numbers);
}

fn positions_in_short_rows<N: Key>(numbers: &[N], len: usize, out: &mut [i64]) {
    if can_be_packed::<N>(len) {
        let rows = numbers.chunks_exact(len).zip(out.chunks_exact_mut(len));
        rows.for_each(|(row, out)| pack(row, out));
        sort_short_rows(out, len);
        return unpack(out);
    }
    let mut keys = [0; ROWS * LONGEST];
    let mut columns = [[0; ROWS]; LONGEST];
    for (numbers, out) in numbers.chunks(ROWS * len).zip(out.chunks_mut(ROWS * len)) {
        for (key_at, &number) in keys.iter_mut().zip(numbers) {
            // As signed integers, which are compared in vectors.
            *key_at = (key(number) ^ 1 << 63) as i64;
        }
        let (keys, columns) = (&mut keys[..ROWS * len], &mut columns[..len]);
        turn(keys, columns);
        find_places(columns);
        turn_back(columns, keys);
        out.copy_from_slice(&keys[..out.len()]);
    }
}

/// Puts the places of the keys of each row in the place of the keys, in the order of these; equal keys in the order
/// they have.
fn find_places(columns: &mut [[i64; ROWS]]) {
    let mut before = [[0; ROWS]; LONGEST];
    let before = &mut before[..columns.len()];
    before.copy_from_slice(columns);
    let places = Places::of(columns.as_flattened(), LONGEST.ilog2());
    for (place, column) in columns.iter_mut().enumerate() {
        for key in column {
            *key = places.joined(*key, place as i64);
        }
    }
    i64::sort_columns(columns);
    let has_alike = |pair: &[[i64; ROWS]]| {
        let pairs = pair[0].iter().zip(&pair[1]);
        pairs.fold(false, |any, (&a, &b)| any | places.are_alike(a, b))
    };
    if !places.are_exact() && columns.windows(2).any(has_alike) {
        for (place, column) in columns.iter_mut().enumerate() {
            *column = [place as i64; ROWS];
        }
        // SAFETY: [instructions] the function asks for nothing.
        return unsafe { sort_pairs_of(before, columns) };
    }
    for key in columns.as_flattened_mut() {
        *key = places.place(*key);
    }
}

/// Copies rows side by side.
fn turn<K: Copy>(rows: &[K], columns: &mut [[K; ROWS]]) {
    let (size, len) = (size_of::<K>(), columns.len());
    assert_eq!(
        rows.len(),
        ROWS * len,
        "ndview: not as many rows; please report this"
    );
    let (rows, columns) = (rows.as_ptr(), columns.as_mut_ptr());
    let (stride, column_stride) = ((size * len) as isize, (size * ROWS) as isize);
    // SAFETY: [block] integers are plain, and both sides hold as many.
    unsafe {
        transpose(
            size,
            (rows.cast(), stride),
            (columns.cast(), column_stride),
            (ROWS, len),
        );
    }
}

/// Copies columns back to the rows that they were.
fn turn_back<K: Copy>(columns: &[[K; ROWS]], rows: &mut [K]) {
    let (size, len) = (size_of::<K>(), columns.len());
    assert_eq!(
        rows.len(),
        ROWS * len,
        "ndview: not as many rows; please report this"
    );
    let (columns, rows) = (columns.as_ptr(), rows.as_mut_ptr());
    let (column_stride, stride) = ((size * ROWS) as isize, (size * len) as isize);
    // SAFETY: [block] integers are plain, and both sides hold as many.
    unsafe {
        transpose(
            size,
            (columns.cast(), column_stride),
            (rows.cast(), stride),
            (len, ROWS),
        );
    }
}

/// Calls `f` with the numbers of two columns, the first one before the second, one pair after the other: once the
/// elements of each pair are in order, all are. Batcher's odd-even merge sort, of any number of columns.
#[inline(always)]
fn for_each_pair(columns: usize, mut f: impl FnMut(usize, usize)) {
    let most = columns.next_power_of_two() / 2;
    let mut width = most;
    while width > 0 {
        let (mut reach, mut bit, mut distance) = (most, 0, width);
        loop {
            for first in 0..columns - distance {
                if first & width == bit {
                    f(first, first + distance);
                }
            }
            if reach == width {
                break;
            }
            (distance, bit) = (reach - width, width);
            reach /= 2;
        }
        width /= 2;
    }
}

/// Two columns, the first one before the second.
#[inline(always)]
fn pair<K>(
    columns: &mut [[K; ROWS]],
    first: usize,
    second: usize,
) -> (&mut [K; ROWS], &mut [K; ROWS]) {
    let (before, after) = columns.split_at_mut(second);
    (&mut before[first], &mut after[0])
}

/// What keys are.
pub(super) trait Integer: Ord + Copy + Default {
    /// Sorts the elements of each row.
    #[inline]
    fn sort_columns(columns: &mut [[Self; ROWS]]) {
        // SAFETY: [instructions] the function asks for nothing.
        unsafe { sort_columns_of(columns) }
    }
}

impl Integer for u8 {}
impl Integer for i16 {}

/// Integers of which vectors have few.
macro_rules! wide_integers {
    ($($integer:ident $sort:ident;)*) => {$(
        impl Integer for $integer {
            #[inline]
            fn sort_columns(columns: &mut [[Self; ROWS]]) {
                #[cfg(target_arch = "x86_64")]
                if crate::kernels::has_avx512() {
                    // SAFETY: [instructions] the processor has AVX-512.
                    return unsafe { super::avx512::$sort(columns) };
                }
                // SAFETY: [instructions] the function asks for nothing.
                unsafe { sort_columns_of(columns) }
            }
        }
    )*};
}
wide_integers! {
    i32 columns_of_i32;
    i64 columns_of_i64;
}

multiversioned! {
    /// As [`Integer::sort_columns`].
    ///
    /// # Safety
    /// None.
    unsafe fn sort_columns_of<K: Integer>(columns: &mut [[K; ROWS]]) {
        for_each_pair(columns.len(), |first, second| {
            let (first, second) = pair(columns, first, second);
            for (a, b) in first.iter_mut().zip(second) {
                let (lesser, greater) = (if *b < *a { *b } else { *a }, if *b < *a { *a } else { *b });
                (*a, *b) = (lesser, greater);
            }
        });
    }

    /// Sorts the keys of each row, and moves the places as the keys; keys that are equal are in the order of their
    /// places.
    ///
    /// # Safety
    /// None.
    unsafe fn sort_pairs_of<K: Integer>(keys: &mut [[K; ROWS]], places: &mut [[K; ROWS]]) {
        for_each_pair(keys.len(), |first, second| {
            let (keys, other_keys) = pair(keys, first, second);
            let (places, other_places) = pair(places, first, second);
            for row in 0..ROWS {
                let (key, other) = (keys[row], other_keys[row]);
                let (place, other_place) = (places[row], other_places[row]);
                let is_before = (other < key) | ((other == key) & (other_place < place));
                keys[row] = if is_before { other } else { key };
                other_keys[row] = if is_before { key } else { other };
                places[row] = if is_before { other_place } else { place };
                other_places[row] = if is_before { place } else { other_place };
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, for_each_pair, positions_in_rows, sort_rows};
    use crate::instruction_set::tests::on_each_instruction_set;
    use crate::kernels::sort::{positions, sort};
    use alloc::vec::Vec;

    /// A network sorts all keys if it sorts all of zeros and ones.
    #[test]
    fn the_network_sorts_whatever_there_is() {
        for len in 2..=LONGEST {
            for bits in 0..1_u32 << len {
                let mut keys: Vec<u32> = (0..len).map(|place| bits >> place & 1).collect();
                for_each_pair(len, |first, second| {
                    assert!(first < second);
                    if keys[second] < keys[first] {
                        keys.swap(first, second);
                    }
                });
                assert!(keys.is_sorted(), "{len}: {bits:b}");
            }
        }
    }

    /// Rows of each length, and what each of them is alone, bit for bit.
    fn rows_are_as_each_alone<T>(of: impl Fn(u64) -> T, bits: fn(T) -> u64)
    where
        T: Copy + PartialOrd,
    {
        for len in 2..=LONGEST + 1 {
            for rows in [1, 31, 32, 100] {
                let numbers = (0..(rows * len) as u64).map(|number| of(number * 7919 % 101));
                let numbers: Vec<T> = numbers.collect();
                let mut found = numbers.clone();
                let mut places = Vec::new();
                let are_sorted = sort_rows(&mut found, len).is_some();
                assert_eq!(are_sorted, len <= LONGEST && rows >= 32);
                assert_eq!(
                    positions_in_rows(&numbers, len, &mut places).is_some(),
                    are_sorted
                );
                if !are_sorted {
                    continue;
                }
                let mut expected = numbers.clone();
                expected
                    .chunks_mut(len)
                    .for_each(|row| assert_eq!(sort(row), Some(())));
                let mut expected_places = Vec::new();
                for row in numbers.chunks(len) {
                    assert_eq!(positions(row, &mut expected_places), Some(()));
                }
                assert_eq!(places, expected_places);
                let bits = |numbers: Vec<T>| numbers.into_iter().map(bits).collect::<Vec<_>>();
                assert_eq!(bits(found), bits(expected));
            }
        }
    }

    #[test]
    fn rows_are_sorted_as_each_of_them_alone() {
        on_each_instruction_set(|| {
            rows_are_as_each_alone(|x| x as i64 - 50, |x| x as u64);
            rows_are_as_each_alone(|x| x << 57, |x| x);
            rows_are_as_each_alone(|x| x as i32 - 50, |x| x as u64);
            rows_are_as_each_alone(|x| (x as u32) << 25, u64::from);
            rows_are_as_each_alone(|x| (x as i16 - 50) * 300, |x| x as u64);
            rows_are_as_each_alone(|x| x as u8, u64::from);
            rows_are_as_each_alone(|x| x as i8 - 50, |x| x as u64);
            rows_are_as_each_alone(|x| x % 3 == 0, u64::from);
            rows_are_as_each_alone(|x| x as f64 - 50.0, f64::to_bits);
            let special = |x: u64| match x {
                0 => f64::NAN,
                1 => f64::NEG_INFINITY,
                2..20 => -0.0,
                20..40 => 0.0,
                _ => x as f64 - 60.0,
            };
            rows_are_as_each_alone(special, f64::to_bits);
            rows_are_as_each_alone(|x| special(x) as f32, |x| x.to_bits().into());
        });
    }
}
