//! Elements at a stride, copied to places at a stride.

use super::{by_size, multiversioned};
use core::mem::MaybeUninit;
use core::slice;

/// Where the elements of some rows are.
#[derive(Clone, Copy)]
pub(crate) struct Elements<P> {
    /// The first element.
    pub(crate) first: P,
    /// How many bytes there are from one row to the next.
    pub(crate) row_stride: isize,
    /// How many bytes there are from one element of a row to the next; if it is 0, the row is one
    /// element, repeated.
    pub(crate) stride: isize,
}

impl<P> Elements<P> {
    /// A single row.
    #[inline(always)]
    pub(crate) fn single(first: P, stride: isize) -> Self {
        Elements {
            first,
            row_stride: 0,
            stride,
        }
    }
}

impl Elements<*mut u8> {
    /// The elements of the same rows, to be read.
    #[inline(always)]
    pub(crate) fn read(self) -> Elements<*const u8> {
        Elements {
            first: self.first.cast_const(),
            row_stride: self.row_stride,
            stride: self.stride,
        }
    }
}

/// Copies `rows` rows of `len` elements.
///
/// # Safety
/// The elements are plain, of `size` bytes. All those of `source` can be read, and all places of
/// `target` written; they are different, and used by nothing else.
pub(crate) unsafe fn copy_rows(
    size: usize,
    source: Elements<*const u8>,
    target: Elements<*mut u8>,
    rows: usize,
    len: usize,
) {
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe {
        by_size!(
            size,
            [source.first, target.first],
            copy_rows_of(source, target, rows, len)
        )
    }
}

/// # Safety
/// As for [`copy_rows`], `T` being of its `size`.
unsafe fn copy_rows_of<T: Copy>(
    source: Elements<*const u8>,
    target: Elements<*mut u8>,
    rows: usize,
    len: usize,
) {
    let size = size_of::<T>() as isize;
    let (from, to) = (source.stride / size, target.stride / size);
    macro_rules! each_row {
        (|$source:ident, $target:ident| $copy:expr) => {
            for row in 0..rows as isize {
                let $source = source
                    .first
                    .wrapping_offset(source.row_stride.wrapping_mul(row))
                    .cast::<T>();
                let $target = target
                    .first
                    .wrapping_offset(target.row_stride.wrapping_mul(row))
                    .cast::<T>();
                $copy
            }
        };
    }
    let first = source.first.cast::<T>();
    // Whether both the elements that are repeated and their repetitions follow one another.
    let is_dense = source.row_stride == size && target.row_stride == size * len as isize;
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if to == 2 && avx512::SIZES.contains(&size_of::<T>()) && super::has_avx512() {
            each_row!(|s, t| to_every_other(s, from, t, len));
            return;
        }
        if to != 1 {
            each_row!(|s, t| scatter(s, from, t, to, len));
            return;
        }
        // What is known to the compiler becomes a few shuffles and stores: short rows, such as
        // points and colours, and the usual steps.
        match (from, len) {
            (0, 2) if is_dense => repeat_each::<T, 2>(first, places(target.first.cast(), rows)),
            (0, 3) if is_dense => repeat_each::<T, 3>(first, places(target.first.cast(), rows)),
            (0, 4) if is_dense => repeat_each::<T, 4>(first, places(target.first.cast(), rows)),
            (0, _) => each_row!(|s, t| repeat(*s, places(t, len))),
            (1, 2) => each_row!(|s, t| *t.cast() = *s.cast::<[T; 2]>()),
            (1, 3) => each_row!(|s, t| *t.cast() = *s.cast::<[T; 3]>()),
            (1, 4) => each_row!(|s, t| *t.cast() = *s.cast::<[T; 4]>()),
            #[cfg(target_arch = "x86_64")]
            (1, _) if avx2::RANGE.contains(&(len * size_of::<T>())) && super::has_avx2() => {
                avx2::copy_rows(source, target, rows, len * size_of::<T>());
            }
            (1, _) => each_row!(|s, t| t.copy_from_nonoverlapping(s, len)),
            (-1, _) => each_row!(|s, t| reverse(s, places(t, len))),
            (2, _) => each_row!(|s, t| every::<T, 2>(s, places(t, len))),
            (3, _) => each_row!(|s, t| every::<T, 3>(s, places(t, len))),
            (4, _) => each_row!(|s, t| every::<T, 4>(s, places(t, len))),
            (-2, _) => each_row!(|s, t| every::<T, -2>(s, places(t, len))),
            _ => each_row!(|s, t| scatter(s, from, t, 1, len)),
        }
    }
}

/// # Safety
/// `target` leads to `len` places, which nothing else uses.
#[inline(always)]
unsafe fn places<'a, T>(target: *mut T, len: usize) -> &'a mut [MaybeUninit<T>] {
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe { slice::from_raw_parts_mut(target.cast(), len) }
}

multiversioned! {
    /// Fills all places with one element.
    unsafe fn repeat<T: Copy>(element: T, target: &mut [MaybeUninit<T>]) {
        target.fill(MaybeUninit::new(element));
    }

    /// Fills each row of places with one element.
    ///
    /// # Safety
    /// `source` leads to as many elements, one after the other, as there are rows.
    unsafe fn repeat_each<T: Copy, const N: usize>(source: *const T, rows: &mut [MaybeUninit<[T; N]>]) {
        for (position, row) in rows.iter_mut().enumerate() {
            // SAFETY: [block] the caller promises as many elements on either side, of which these
            // are some.
            row.write([unsafe { *source.add(position) }; N]);
        }
    }

    /// # Safety
    /// `source` is the last of as many elements, one after the other, as `target` has places.
    unsafe fn reverse<T: Copy>(source: *const T, target: &mut [MaybeUninit<T>]) {
        let before = target.len().saturating_sub(1);
        // SAFETY: [block] the caller promises as many elements on either side, of which these are
        // some.
        let elements = unsafe { slice::from_raw_parts(source.wrapping_sub(before), target.len()) };
        for (place, element) in target.iter_mut().zip(elements.iter().rev()) {
            place.write(*element);
        }
    }

    /// # Safety
    /// `source` leads to as many elements, `STEP` apart, as `target` has places.
    unsafe fn every<T: Copy, const STEP: isize>(source: *const T, target: &mut [MaybeUninit<T>]) {
        for (position, place) in target.iter_mut().enumerate() {
            // SAFETY: [block] the caller promises as many elements on either side, of which these
            // are some.
            place.write(unsafe { *source.offset(STEP * position as isize) });
        }
    }
}

/// # Safety
/// `source` leads to `len` elements, `from` apart, and `target` to as many places, `to` apart.
#[inline(always)]
unsafe fn scatter<T: Copy>(source: *const T, from: isize, target: *mut T, to: isize, len: usize) {
    /// How many are read before the first of them is written, so that the compiler need not fear that they are
    /// the same.
    const FEW: usize = 8;
    let groups = (len / FEW * FEW) as isize;
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe {
        for start in (0..groups).step_by(FEW) {
            let (source, target) = (source.offset(from * start), target.offset(to * start));
            let group: [T; FEW] = core::array::from_fn(|i| *source.offset(from * i as isize));
            for (place, element) in group.into_iter().enumerate() {
                *target.offset(to * place as isize) = element;
            }
        }
        for position in groups..len as isize {
            *target.offset(to * position) = *source.offset(from * position);
        }
    }
}

/// As [`scatter`], to every other place: elements that do not follow one another are brought together first.
///
/// # Safety
/// The same, and the processor has AVX-512.
#[cfg(target_arch = "x86_64")]
unsafe fn to_every_other<T: Copy>(source: *const T, from: isize, target: *mut T, len: usize) {
    /// How many elements are brought together at a time.
    const PIECE: usize = 256;
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some;
    // [instructions] and that the processor has AVX-512.
    unsafe {
        if from == 1 {
            return avx512::to_every_other(source, target, len);
        }
        let mut piece = [const { MaybeUninit::<T>::uninit() }; PIECE];
        for start in (0..len).step_by(PIECE) {
            let source = source.offset(from * start as isize);
            let count = PIECE.min(len - start);
            let places = &mut piece[..count];
            match from {
                0 if start > 0 => {}
                0 => repeat(*source, places),
                2 => every::<T, 2>(source, places),
                -1 => reverse(source, places),
                _ => scatter(source, from, places.as_mut_ptr().cast(), 1, count),
            }
            avx512::to_every_other(piece.as_ptr().cast(), target.add(2 * start), count);
        }
    }
}

/// Stores that leave out what lies between the places.
#[cfg(target_arch = "x86_64")]
mod avx512 {
    use core::arch::x86_64::*;

    /// The sizes of elements that it is for: wider ones fill a store of their own.
    pub(super) const SIZES: [usize; 2] = [4, 8];

    /// How many words of four bytes a vector has.
    const WORDS: usize = 16;

    /// Copies elements that follow one another to every other place.
    ///
    /// # Safety
    /// `source` leads to `len` elements, of one of the [`SIZES`], and `target` to as many places, with one between
    /// them; the processor has AVX-512.
    #[target_feature(enable = "avx512f")]
    pub(super) unsafe fn to_every_other<T: Copy>(source: *const T, target: *mut T, len: usize) {
        let words = size_of::<T>() / 4;
        // Of each word of the first half, where it is among the elements, and whether it is one of an element.
        let mut words_of_low = [0_i32; WORDS];
        let mut stored = 0;
        for (word, from) in words_of_low.iter_mut().enumerate() {
            *from = (word / (2 * words) * words + word % words) as i32;
            stored |= __mmask16::from(word % (2 * words) < words) << word;
        }
        let lanes = WORDS / words;
        let whole = len - len % lanes;
        // SAFETY: [block] the caller promises as many elements on either side, of which these are some; what is
        // between the places is not written to.
        unsafe {
            let low = _mm512_loadu_epi32(words_of_low.as_ptr());
            let high = _mm512_add_epi32(low, _mm512_set1_epi32(WORDS as i32 / 2));
            for start in (0..whole).step_by(lanes) {
                let elements = _mm512_loadu_epi32(source.add(start).cast());
                let places = target.add(2 * start);
                let half = _mm512_permutexvar_epi32(low, elements);
                _mm512_mask_storeu_epi32(places.cast(), stored, half);
                let half = _mm512_permutexvar_epi32(high, elements);
                _mm512_mask_storeu_epi32(places.add(lanes).cast(), stored, half);
            }
            for position in whole..len {
                *target.add(2 * position) = *source.add(position);
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::Elements;
    use core::arch::x86_64::{__m256i, _mm256_loadu_si256, _mm256_storeu_si256};
    use core::hint::black_box;
    use core::ops::Range;

    /// The bytes of a vector.
    const VECTOR: usize = size_of::<__m256i>();

    /// For rows of so many bytes: a function that copies any number of them takes long to begin.
    pub(super) const RANGE: Range<usize> = VECTOR..2048;

    /// Copies rows without gaps, of so many `bytes`.
    ///
    /// # Safety
    /// As for [`copy_rows`](super::copy_rows); the number of bytes is in [`RANGE`], and the processor
    /// has AVX2.
    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn copy_rows(
        source: Elements<*const u8>,
        target: Elements<*mut u8>,
        rows: usize,
        bytes: usize,
    ) {
        let last = bytes - VECTOR;
        for row in 0..rows as isize {
            let from = source
                .first
                .wrapping_offset(source.row_stride.wrapping_mul(row));
            let to = target
                .first
                .wrapping_offset(target.row_stride.wrapping_mul(row));
            for start in (0..last).step_by(VECTOR) {
                // SAFETY: [block] within the row, as there is more than a vector.
                unsafe { copy(from, to, start) };
                // Or else the compiler would call that function.
                black_box(());
            }
            // SAFETY: [block] the last bytes of the row, some of which may have been copied.
            unsafe { copy(from, to, last) };
        }
    }

    /// # Safety
    /// There is a vector of bytes from `start` on, and memory for it; the processor has AVX2.
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn copy(from: *const u8, to: *mut u8, start: usize) {
        // SAFETY: [block] the caller promises as many elements on either side, of which these are
        // some.
        unsafe {
            let bytes = _mm256_loadu_si256(from.wrapping_add(start).cast());
            _mm256_storeu_si256(to.wrapping_add(start).cast(), bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Elements, copy_rows};
    use crate::instruction_set::tests::on_each_instruction_set;

    /// Copies rows of elements at any strides, and nothing else.
    fn rows_at_strides<T: Copy + PartialEq + core::fmt::Debug>(of: fn(usize) -> T) {
        const ROWS: usize = 2;
        let size = size_of::<T>() as isize;
        let lens = [1, 7, 8, 9, 17, 40, 300];
        for (from, to) in [
            (0, 2),
            (1, 2),
            (2, 2),
            (-1, 2),
            (-3, 2),
            (1, 3),
            (2, -2),
            (5, 4),
        ] {
            for len in if cfg!(miri) { &lens[..5] } else { &lens[..] }
                .iter()
                .copied()
            {
                let width = 5 * len;
                let source: Vec<T> = (0..ROWS * width).map(of).collect();
                let mut target = vec![of(1 << 20); ROWS * width];
                let first = |step: isize| if step < 0 { width - 1 } else { 0 };
                let rows = |first| Elements {
                    first,
                    row_stride: width as isize * size,
                    stride: 0,
                };
                let (source_first, target_first) = (first(from), first(to));
                let from_rows = Elements {
                    stride: from * size,
                    ..rows(source.as_ptr().wrapping_add(source_first).cast::<u8>())
                };
                let to_rows = Elements {
                    first: target.as_mut_ptr().wrapping_add(target_first).cast::<u8>(),
                    row_stride: width as isize * size,
                    stride: to * size,
                };
                // SAFETY: [block] numbers are plain; both vectors hold as many rows.
                unsafe { copy_rows(size_of::<T>(), from_rows, to_rows, ROWS, len) };
                let mut expected = vec![of(1 << 20); ROWS * width];
                for place in 0..ROWS * len {
                    let (row, position) = (place / len, (place % len) as isize);
                    let at = |first: usize, step: isize| {
                        row * width + first.wrapping_add_signed(step * position)
                    };
                    expected[at(target_first, to)] = source[at(source_first, from)];
                }
                assert_eq!(target, expected, "{len} from {from} to {to}");
            }
        }
    }

    #[test]
    fn rows_at_any_strides_are_copied_and_nothing_else() {
        on_each_instruction_set(|| {
            rows_at_strides(|place| place as u8);
            rows_at_strides(|place| place as u16);
            rows_at_strides(|place| place as u32);
            rows_at_strides(|place| place as u64);
            rows_at_strides(|place| place as u128);
            #[cfg(feature = "complex")]
            rows_at_strides(|place| [place as u64, 3]);
        });
    }

    #[test]
    fn rows_of_any_length_are_copied_and_nothing_else() {
        const ROWS: usize = 3;
        on_each_instruction_set(|| {
            let long = if cfg!(miri) {
                &[130][..]
            } else {
                &[511, 512, 513, 2047, 2048, 2049, 3000]
            };
            for len in (1..80).chain(long.iter().copied()) {
                let stride = len + 5;
                let source: Vec<u8> = (0..ROWS * stride).map(|i| i as u8).collect();
                let mut target = vec![0xff; ROWS * stride];
                let row_stride = stride as isize;
                let from = Elements {
                    first: source.as_ptr(),
                    row_stride,
                    stride: 1,
                };
                let to = Elements {
                    first: target.as_mut_ptr(),
                    row_stride,
                    stride: 1,
                };
                // SAFETY: [block] bytes are plain; both vectors hold as many rows.
                unsafe { copy_rows(1, from, to, ROWS, len) };
                for (place, (&copied, &byte)) in target.iter().zip(&source).enumerate() {
                    let expected = if place % stride < len { byte } else { 0xff };
                    assert_eq!(copied, expected, "{len}: {place}");
                }
            }
        });
    }
}
