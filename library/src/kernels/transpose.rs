//! Rows to columns.

use super::by_size;

/// Copies `rows` rows without gaps, of `len` elements each, to the columns of the target: element
/// `j` of row `i` becomes element `i` of row `j`, and the rows of the target have no gaps either.
///
/// # Safety
/// The elements are plain, of `size` bytes; `source` leads to `rows` rows of `len` elements that are
/// `source_stride` apart, and `target` to memory for `len` rows of `rows` elements, `target_stride`
/// apart, which nothing else uses.
pub(crate) unsafe fn transpose(
    size: usize,
    (source, source_stride): (*const u8, isize),
    (target, target_stride): (*mut u8, isize),
    (rows, len): (usize, usize),
) {
    #[cfg_attr(
        not(target_arch = "x86_64"),
        allow(unused_mut, reason = "all of it is left for the loops below")
    )]
    let (mut done_rows, mut done_len) = (0, 0);
    #[cfg(target_arch = "x86_64")]
    if let Some((side, transpose)) = x86_64::squares_of(size) {
        (done_rows, done_len) = (rows - rows % side, len - len % side);
        // SAFETY: [instructions] the processor has what the function asks for; the rest is promised by the
        // caller.
        unsafe {
            transpose(
                (source, source_stride),
                (target, target_stride),
                (done_rows, done_len),
            );
        }
    }
    // What is left of the rows, and of each row.
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe {
        let right = (
            source.wrapping_add(done_len * size),
            target.wrapping_offset(target_stride.wrapping_mul(done_len as isize)),
        );
        by_size!(
            size,
            [source, target],
            transpose_of(
                (right.0, source_stride),
                (right.1, target_stride),
                (done_rows, len - done_len),
            )
        );
        let below = (
            source.wrapping_offset(source_stride.wrapping_mul(done_rows as isize)),
            target.wrapping_add(done_rows * size),
        );
        by_size!(
            size,
            [source, target],
            transpose_of(
                (below.0, source_stride),
                (below.1, target_stride),
                (rows - done_rows, len),
            )
        );
    }
}

/// # Safety
/// As for [`transpose`], `T` being of its `size`.
#[inline(always)]
unsafe fn transpose_of<T: Copy>(
    (source, source_stride): (*const u8, isize),
    (target, target_stride): (*mut u8, isize),
    (rows, len): (usize, usize),
) {
    for j in 0..len {
        let column = source.wrapping_add(j * size_of::<T>());
        let row = target.wrapping_offset(target_stride.wrapping_mul(j as isize));
        for i in 0..rows {
            let from = column.wrapping_offset(source_stride.wrapping_mul(i as isize));
            // SAFETY: [block] the caller promises as many elements on either side, of which these
            // are some.
            unsafe { *row.cast::<T>().add(i) = *from.cast::<T>() };
        }
    }
}

/// Squares of elements, which are turned in registers.
#[cfg(target_arch = "x86_64")]
mod x86_64 {
    use core::arch::x86_64::*;

    /// As [`transpose`](super::transpose), of elements of one size.
    type Transpose = unsafe fn((*const u8, isize), (*mut u8, isize), (usize, usize));

    /// How many elements there are along the squares of elements of so many bytes, and what transposes rows of
    /// whole squares, if the processor has what it asks for.
    pub(super) fn squares_of(size: usize) -> Option<(usize, Transpose)> {
        match size {
            1 => Some((16, sse2::of_1)),
            2 => Some((8, sse2::of_2)),
            4 => Some((4, sse2::of_4)),
            8 if crate::kernels::has_avx2() => Some((4, of_8)),
            16 => Some((4, of_16)),
            _ => None,
        }
    }

    /// Calls `f` with the number of the row, and of the element in it, at which each square is. Rows of the target
    /// are whole before others are begun: the lines that they fill would leave the cache half full.
    #[inline(always)]
    fn for_each_square(side: usize, (rows, len): (usize, usize), square: impl Fn(usize, usize)) {
        for j in (0..len).step_by(side) {
            for i in (0..rows).step_by(side) {
                square(i, j);
            }
        }
    }

    /// Short elements, as many as a vector of 16 bytes holds along a square.
    mod sse2 {
        use super::*;

        macro_rules! transposes {
            ($($transpose:ident of $element:ident, $side:literal in $rounds:literal, $low:ident $high:ident;)*) => {$(
                /// As [`transpose`](super::super::transpose).
                ///
                /// # Safety
                /// The same, and both lengths are multiples of the side.
                pub(super) unsafe fn $transpose(
                    (source, source_stride): (*const u8, isize),
                    (target, target_stride): (*mut u8, isize),
                    lens: (usize, usize),
                ) {
                    for_each_square($side, lens, |i, j| {
                        let from = source.wrapping_offset(source_stride.wrapping_mul(i as isize));
                        let from = from.cast::<$element>().wrapping_add(j);
                        let to = target.wrapping_offset(target_stride.wrapping_mul(j as isize));
                        let to = to.cast::<$element>().wrapping_add(i);
                        // SAFETY: [block] the square at row `i`, element `j` is within both.
                        unsafe {
                            let mut square: [__m128i; $side] = core::array::from_fn(|row| {
                                _mm_loadu_si128(from.wrapping_byte_offset(source_stride * row as isize).cast())
                            });
                            // Of each row and that half a square further, elements in turns: after that, as often
                            // as a square can be halved, columns are rows.
                            for _ in 0..$rounds {
                                let rows = square;
                                for row in 0..$side / 2 {
                                    let (a, b) = (rows[row], rows[row + $side / 2]);
                                    (square[2 * row], square[2 * row + 1]) = ($low(a, b), $high(a, b));
                                }
                            }
                            for (row, elements) in square.into_iter().enumerate() {
                                _mm_storeu_si128(to.wrapping_byte_offset(target_stride * row as isize).cast(), elements);
                            }
                        }
                    });
                }
            )*};
        }
        transposes! {
            of_1 of u8, 16 in 4, _mm_unpacklo_epi8 _mm_unpackhi_epi8;
            of_2 of u16, 8 in 3, _mm_unpacklo_epi16 _mm_unpackhi_epi16;
            of_4 of u32, 4 in 2, _mm_unpacklo_epi32 _mm_unpackhi_epi32;
        }
    }

    /// As [`transpose`](super::transpose), of elements of 8 bytes.
    ///
    /// # Safety
    /// The same, the processor has AVX2, and both lengths are multiples of 4.
    unsafe fn of_8(
        (source, source_stride): (*const u8, isize),
        (target, target_stride): (*mut u8, isize),
        lens: (usize, usize),
    ) {
        // SAFETY: [instructions] promised by the caller, as the rest.
        unsafe {
            avx2::transpose(
                (source.cast(), source_stride),
                (target.cast(), target_stride),
                lens,
            );
        }
    }

    /// As [`transpose`](super::transpose), of elements of 16 bytes, each of which is a vector: a line of memory of
    /// each row at a time.
    ///
    /// # Safety
    /// The same, and both lengths are multiples of 4.
    unsafe fn of_16(
        (source, source_stride): (*const u8, isize),
        (target, target_stride): (*mut u8, isize),
        lens: (usize, usize),
    ) {
        for_each_square(4, lens, |i, j| {
            let from = source.wrapping_offset(source_stride.wrapping_mul(i as isize));
            let from = from.cast::<__m128i>().wrapping_add(j);
            let to = target.wrapping_offset(target_stride.wrapping_mul(j as isize));
            let to = to.cast::<__m128i>().wrapping_add(i);
            for (column, row) in (0..4).flat_map(|column| (0..4).map(move |row| (column, row))) {
                let element = from.wrapping_byte_offset(source_stride * row as isize);
                let place = to.wrapping_byte_offset(target_stride * column as isize);
                // SAFETY: [block] the square at row `i`, element `j` is within both.
                unsafe {
                    let element = _mm_loadu_si128(element.wrapping_add(column));
                    _mm_storeu_si128(place.wrapping_add(row), element);
                }
            }
        });
    }

    mod avx2 {
        use super::*;

        /// As [`of_8`](super::of_8).
        ///
        /// # Safety
        /// The same.
        #[target_feature(enable = "avx2")]
        pub(super) unsafe fn transpose(
            (source, source_stride): (*const f64, isize),
            (target, target_stride): (*mut f64, isize),
            lens: (usize, usize),
        ) {
            for_each_square(4, lens, |i: usize, j: usize| {
                let from = source.wrapping_byte_offset(source_stride.wrapping_mul(i as isize));
                let to = target.wrapping_byte_offset(target_stride.wrapping_mul(j as isize));
                // SAFETY: [block] the square at row `i`, element `j` is within both.
                unsafe {
                    let square = load(from.wrapping_add(j), source_stride);
                    store(transposed(square), to.wrapping_add(i), target_stride);
                }
            });
        }

        /// # Safety
        /// Four rows of four numbers can be read.
        #[target_feature(enable = "avx2")]
        unsafe fn load(from: *const f64, stride: isize) -> [__m256d; 4] {
            // SAFETY: [block] the caller promises as many elements on either side, of which these are
            // some.
            [0, 1, 2, 3]
                .map(|row| unsafe { _mm256_loadu_pd(from.wrapping_byte_offset(stride * row)) })
        }

        /// # Safety
        /// Four rows of four numbers can be written.
        #[target_feature(enable = "avx2")]
        unsafe fn store(square: [__m256d; 4], to: *mut f64, stride: isize) {
            for (row, numbers) in square.into_iter().enumerate() {
                // SAFETY: [block] the caller promises as many elements on either side, of which these
                // are some.
                unsafe {
                    _mm256_storeu_pd(to.wrapping_byte_offset(stride * row as isize), numbers)
                };
            }
        }

        #[target_feature(enable = "avx2")]
        fn transposed([a, b, c, d]: [__m256d; 4]) -> [__m256d; 4] {
            let (ab_even, ab_odd) = (_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b));
            let (cd_even, cd_odd) = (_mm256_unpacklo_pd(c, d), _mm256_unpackhi_pd(c, d));
            [
                _mm256_permute2f128_pd::<0x20>(ab_even, cd_even),
                _mm256_permute2f128_pd::<0x20>(ab_odd, cd_odd),
                _mm256_permute2f128_pd::<0x31>(ab_even, cd_even),
                _mm256_permute2f128_pd::<0x31>(ab_odd, cd_odd),
            ]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::transpose;
    use crate::instruction_set::tests::on_each_instruction_set;

    #[test]
    fn rows_become_columns_wherever_they_are() {
        on_each_instruction_set(|| {
            becomes_columns::<u8>(|i| i as u8);
            becomes_columns::<u16>(|i| i as u16);
            becomes_columns::<u32>(|i| i as u32);
            becomes_columns::<u64>(|i| i as u64);
            becomes_columns::<u128>(|i| i as u128);
        });
    }

    fn becomes_columns<T: Copy + Default + PartialEq + core::fmt::Debug>(of: fn(usize) -> T) {
        for (rows, len, target_stride) in [
            (1, 1, 1),
            (9, 6, 9),
            (32, 32, 2048),
            (13, 35, 512),
            (50, 37, 53),
        ] {
            let source: Vec<T> = (0..rows * len).map(of).collect();
            let mut target = vec![T::default(); len * target_stride];
            let size = size_of::<T>();
            // SAFETY: [block] numbers are plain; there are `rows` rows, and memory for `len`.
            unsafe {
                transpose(
                    size,
                    (source.as_ptr().cast(), (len * size) as isize),
                    (target.as_mut_ptr().cast(), (target_stride * size) as isize),
                    (rows, len),
                );
            }
            for i in 0..rows {
                for j in 0..len {
                    assert_eq!(target[j * target_stride + i], source[i * len + j]);
                }
            }
        }
    }
}
