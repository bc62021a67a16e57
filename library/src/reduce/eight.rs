//! The sum of eight numbers that lie side by side, added as NumPy does: pairs, and pairs of pairs.
//!
//! In sight of how they are added, the compiler would arrange the eight in the loop before as that would
//! like them, and not as the elements are in memory.

use core::hint::black_box;

/// The sum of numbers of any type: they go through memory.
#[inline(always)]
pub(super) fn sum_in_memory<S: Copy>(numbers: [S; 8], add: impl Fn(S, S) -> S) -> S {
    /// In one line of the cache.
    #[repr(align(64))]
    struct Line<S>([S; 8]);

    let Line([a, b, c, d, e, f, g, h]) = black_box(Line(numbers));
    let front = add(add(a, b), add(c, d));
    add(front, add(add(e, f), add(g, h)))
}

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2 {
    use crate::element::is_same;
    use core::arch::x86_64::{
        __m256, __m256d, _mm_add_pd, _mm_add_sd, _mm_add_ss, _mm_cvtsd_f64, _mm_cvtss_f32,
        _mm_unpackhi_pd, _mm256_castpd256_pd128, _mm256_castps256_ps128, _mm256_extractf128_pd,
        _mm256_extractf128_ps, _mm256_hadd_pd, _mm256_hadd_ps,
    };
    use core::mem::transmute_copy;

    /// The sum, in registers if the numbers are `f64` or `f32`.
    ///
    /// # Safety
    /// The processor has AVX2. `add` is addition, if the numbers are `f64` or `f32`.
    #[inline(always)]
    pub(in super::super) unsafe fn sum<S: Copy>(numbers: [S; 8], add: impl Fn(S, S) -> S) -> S {
        // SAFETY: [instructions] the types are what they are said to be, and arrays of numbers have
        // no gaps. The processor has AVX2.
        unsafe {
            if is_same::<S, f64>() {
                transmute_copy(&sum_of_f64(transmute_copy(&numbers)))
            } else if is_same::<S, f32>() {
                transmute_copy(&sum_of_f32(transmute_copy(&numbers)))
            } else {
                super::sum_in_memory(numbers, add)
            }
        }
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn sum_of_f64([front, back]: [__m256d; 2]) -> f64 {
        // a + b, e + f, c + d, g + h
        let pairs = _mm256_hadd_pd(front, back);
        let (low, high) = (
            _mm256_castpd256_pd128(pairs),
            _mm256_extractf128_pd::<1>(pairs),
        );
        let halves = _mm_add_pd(low, high);
        _mm_cvtsd_f64(_mm_add_sd(halves, _mm_unpackhi_pd(halves, halves)))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn sum_of_f32(numbers: __m256) -> f32 {
        // a + b, c + d, and again; e + f, g + h, and again
        let pairs = _mm256_hadd_ps(numbers, numbers);
        let halves = _mm256_hadd_ps(pairs, pairs);
        let (front, back) = (
            _mm256_castps256_ps128(halves),
            _mm256_extractf128_ps::<1>(halves),
        );
        _mm_cvtss_f32(_mm_add_ss(front, back))
    }
}
