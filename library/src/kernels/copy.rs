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
    for position in 0..len as isize {
        // SAFETY: [block] the caller promises as many elements on either side, of which these are
        // some.
        unsafe { *target.offset(to * position) = *source.offset(from * position) };
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
