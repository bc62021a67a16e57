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
    #[cfg(target_arch = "x86_64")]
    let squares = x86_64::squares_of(size);
    #[cfg(not(target_arch = "x86_64"))]
    let squares = &[];
    // SAFETY: [block] the squares are of elements of this size; the caller promises as many on either side.
    unsafe {
        by_squares(
            squares,
            size,
            (source, source_stride),
            (target, target_stride),
            (rows, len),
        );
    }
}

/// A function that does as [`transpose`], of elements of one size, whole squares of them.
type Transpose = unsafe fn((*const u8, isize), (*mut u8, isize), (usize, usize));

/// How many elements there are along a square, and what turns rows of whole squares.
#[derive(Clone, Copy)]
struct Square {
    #[cfg_attr(
        not(target_arch = "x86_64"),
        allow(dead_code, reason = "there are none")
    )]
    side: usize,
    #[cfg_attr(
        not(target_arch = "x86_64"),
        allow(dead_code, reason = "there are none")
    )]
    transpose: Transpose,
}

/// As [`transpose`]: what is whole in squares, in the first of these; what is left of the rows, and of each row, in
/// the others; and one by one what is left of all.
///
/// # Safety
/// The same; the squares are of elements of this size, and the processor has what they ask for.
unsafe fn by_squares(
    squares: &[Square],
    size: usize,
    (source, source_stride): (*const u8, isize),
    (target, target_stride): (*mut u8, isize),
    (rows, len): (usize, usize),
) {
    if rows == 0 || len == 0 {
        return;
    }
    let Some((square, smaller)) = squares.split_first() else {
        // SAFETY: [block] the caller promises as many elements on either side.
        return unsafe {
            by_size!(
                size,
                [source, target],
                transpose_of(
                    (source, source_stride),
                    (target, target_stride),
                    (rows, len),
                )
            )
        };
    };
    let (whole_rows, whole_len) = (rows - rows % square.side, len - len % square.side);
    let right = (
        source.wrapping_add(whole_len * size),
        target.wrapping_offset(target_stride.wrapping_mul(whole_len as isize)),
    );
    let below = (
        source.wrapping_offset(source_stride.wrapping_mul(whole_rows as isize)),
        target.wrapping_add(whole_rows * size),
    );
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe {
        if whole_rows > 0 && whole_len > 0 {
            (square.transpose)(
                (source, source_stride),
                (target, target_stride),
                (whole_rows, whole_len),
            );
        }
        by_squares(
            smaller,
            size,
            (right.0, source_stride),
            (right.1, target_stride),
            (whole_rows, len - whole_len),
        );
        by_squares(
            smaller,
            size,
            (below.0, source_stride),
            (below.1, target_stride),
            (rows - whole_rows, len),
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
    use super::Square;
    use core::arch::x86_64::*;

    /// The squares of elements of so many bytes, the largest first, as far as the processor has what they ask for.
    pub(super) fn squares_of(size: usize) -> &'static [Square] {
        macro_rules! squares {
            ($($side:literal $transpose:path),*) => { &[$(Square { side: $side, transpose: $transpose }),*] };
        }
        let has_avx512 = crate::kernels::has_avx512();
        match size {
            1 => squares![16 sse2::of_1],
            2 => squares![8 sse2::of_2],
            4 if has_avx512 => squares![16 avx512::of_4, 4 sse2::of_4],
            4 => squares![4 sse2::of_4],
            8 if has_avx512 => squares![8 avx512::of_8, 4 avx2::of_8],
            8 if crate::kernels::has_avx2() => squares![4 avx2::of_8],
            16 if has_avx512 => squares![4 avx512::of_16],
            16 => squares![4 of_16],
            _ => &[],
        }
    }

    /// Calls `square` with the corners of each square in the source and in the target, both of which have elements `T`
    /// side by side. Rows of the target are whole before others are begun: the lines that they fill would leave the
    /// cache half full.
    #[inline(always)]
    fn for_each_square<T>(
        side: usize,
        (source, source_stride): (*const u8, isize),
        (target, target_stride): (*mut u8, isize),
        (rows, len): (usize, usize),
        square: impl Fn(*const T, *mut T),
    ) {
        for j in (0..len).step_by(side) {
            let to = target.wrapping_offset(target_stride.wrapping_mul(j as isize));
            for i in (0..rows).step_by(side) {
                let from = source.wrapping_offset(source_stride.wrapping_mul(i as isize));
                square(
                    from.cast::<T>().wrapping_add(j),
                    to.cast::<T>().wrapping_add(i),
                );
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
                    for_each_square($side, (source, source_stride), (target, target_stride), lens, |from: *const $element, to: *mut $element| {
                        // SAFETY: [block] the square that begins there is within both.
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
        for_each_square(
            4,
            (source, source_stride),
            (target, target_stride),
            lens,
            |from: *const __m128i, to: *mut __m128i| {
                for (column, row) in (0..4).flat_map(|column| (0..4).map(move |row| (column, row)))
                {
                    let element = from.wrapping_byte_offset(source_stride * row as isize);
                    let place = to.wrapping_byte_offset(target_stride * column as isize);
                    // SAFETY: [block] the square that begins there is within both.
                    unsafe {
                        let element = _mm_loadu_si128(element.wrapping_add(column));
                        _mm_storeu_si128(place.wrapping_add(row), element);
                    }
                }
            },
        );
    }

    /// Lines of memory, as many as there are elements in one.
    mod avx512 {
        use super::*;

        macro_rules! transposes {
            ($($transpose:ident of $element:ident, $side:literal by $turned:ident;)*) => {$(
                /// As [`transpose`](super::super::transpose).
                ///
                /// # Safety
                /// The same, the processor has AVX-512, and both lengths are multiples of the side.
                #[target_feature(enable = "avx512f")]
                pub(super) unsafe fn $transpose(
                    (source, source_stride): (*const u8, isize),
                    (target, target_stride): (*mut u8, isize),
                    lens: (usize, usize),
                ) {
                    for_each_square($side, (source, source_stride), (target, target_stride), lens, |from: *const $element, to: *mut $element| {
                        // SAFETY: [block] the square that begins there is within both.
                        unsafe {
                            let square: [__m512i; $side] = core::array::from_fn(|row| {
                                let row = from.wrapping_byte_offset(source_stride * row as isize);
                                _mm512_loadu_si512(row.cast())
                            });
                            for (row, elements) in $turned(square).into_iter().enumerate() {
                                let row = to.wrapping_byte_offset(target_stride * row as isize);
                                _mm512_storeu_si512(row.cast(), elements);
                            }
                        }
                    });
                }
            )*};
        }
        transposes! {
            of_4 of u32, 16 by turned_4;
            of_8 of u64, 8 by turned_8;
            of_16 of u128, 4 by turned_16;
        }

        /// Pairs of rows are merged, element by element, and turned as elements of twice the size.
        #[target_feature(enable = "avx512f")]
        #[inline]
        fn turned_4(rows: [__m512i; 16]) -> [__m512i; 16] {
            let pair = |pair: usize| (rows[2 * pair], rows[2 * pair + 1]);
            // Of each quarter of a vector the first two elements, and the last two.
            let first = core::array::from_fn(|number| {
                let (a, b) = pair(number);
                _mm512_unpacklo_epi32(a, b)
            });
            let last = core::array::from_fn(|number| {
                let (a, b) = pair(number);
                _mm512_unpackhi_epi32(a, b)
            });
            let halves = [turned_8(first), turned_8(last)];
            core::array::from_fn(|column| halves[column / 2 % 2][column / 4 * 2 + column % 2])
        }

        #[target_feature(enable = "avx512f")]
        #[inline]
        fn turned_8(rows: [__m512i; 8]) -> [__m512i; 8] {
            // Of each pair of rows the columns of even number, and those of odd number: two elements of a column.
            let pairs: [__m512i; 8] = core::array::from_fn(|number| {
                let (a, b) = (rows[number / 2 * 2], rows[number / 2 * 2 + 1]);
                match number % 2 {
                    0 => _mm512_unpacklo_epi64(a, b),
                    _ => _mm512_unpackhi_epi64(a, b),
                }
            });
            // Of each four rows, and of all: quarters of vectors in turns, every other one of both.
            let fours = merged(pairs, |number| {
                (number / 4 * 4 + number % 2, 2, number / 2 % 2 == 1)
            });
            merged(fours, |number| (number % 4, 4, number / 4 == 1))
        }

        #[target_feature(enable = "avx512f")]
        #[inline]
        fn turned_16(rows: [__m512i; 4]) -> [__m512i; 4] {
            let pairs = merged(rows, |number| (number / 2 * 2, 1, number % 2 == 1));
            merged(pairs, |number| (number % 2, 2, number / 2 == 1))
        }

        /// Vectors, each of every other quarter of two. `parts` says for each of them the number of the first, how much
        /// further the second is, and whether the odd quarters are taken.
        #[target_feature(enable = "avx512f")]
        #[inline]
        fn merged<const N: usize>(
            of: [__m512i; N],
            parts: impl Fn(usize) -> (usize, usize, bool),
        ) -> [__m512i; N] {
            core::array::from_fn(|number| {
                let (first, distance, are_odd) = parts(number);
                let (a, b) = (of[first], of[first + distance]);
                match are_odd {
                    false => _mm512_shuffle_i64x2::<0x88>(a, b),
                    true => _mm512_shuffle_i64x2::<0xDD>(a, b),
                }
            })
        }
    }

    mod avx2 {
        use super::*;

        /// As [`transpose`](super::super::transpose), of elements of 8 bytes.
        ///
        /// # Safety
        /// The same, the processor has AVX2, and both lengths are multiples of 4.
        #[target_feature(enable = "avx2")]
        pub(super) unsafe fn of_8(
            (source, source_stride): (*const u8, isize),
            (target, target_stride): (*mut u8, isize),
            lens: (usize, usize),
        ) {
            for_each_square(
                4,
                (source, source_stride),
                (target, target_stride),
                lens,
                |from, to| {
                    // SAFETY: [block] the square that begins there is within both.
                    unsafe { store(transposed(load(from, source_stride)), to, target_stride) };
                },
            );
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
