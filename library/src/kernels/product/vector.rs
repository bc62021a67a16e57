//! Registers of elements, as the kernels of products compute with them.

use super::Multiplied;
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64::*;

/// Some elements side by side, which one instruction multiplies and adds.
///
/// Everything is `#[inline(always)]`, so that it is compiled for the instruction set of the function
/// around it; that has to be one that has the instructions.
pub(super) trait Vector: Copy {
    /// An element.
    type Element: Multiplied;
    /// What vectors are multiplied with: by elements that both are read, not one of them in every lane.
    type Line: Vector<Element = Self::Element>;
    /// How many there are.
    const LANES: usize;
    /// Whether to load or store some of them is as fast as all.
    const HAS_PARTS: bool = false;

    /// The same element in every lane.
    ///
    /// # Safety
    /// The processor has the instruction, as for all of these functions.
    unsafe fn splat(element: Self::Element) -> Self;

    /// The elements from a place on.
    ///
    /// # Safety
    /// There are so many, valid for reads; and as for `splat`.
    unsafe fn load(from: *const Self::Element) -> Self;

    /// The elements from a place on, which are fewer than there are lanes, or as many; zeros behind them.
    ///
    /// # Safety
    /// There are so many, valid for reads; and as for `splat`.
    #[inline(always)]
    unsafe fn load_first(count: usize, from: *const Self::Element) -> Self {
        assert!(
            count == Self::LANES,
            "ndview: a vector without parts; please report this"
        );
        // SAFETY: [instructions] promised by the caller: there are as many as lanes.
        unsafe { Self::load(from) }
    }

    /// Stores the first elements from a place on: fewer than there are lanes, or as many.
    ///
    /// # Safety
    /// There is room for so many, valid for writes; and as for `splat`.
    #[inline(always)]
    unsafe fn store_first(self, count: usize, to: *mut Self::Element) {
        assert!(
            count == Self::LANES,
            "ndview: a vector without parts; please report this"
        );
        // SAFETY: [instructions] promised by the caller: there is room for all lanes.
        unsafe { self.store(to) }
    }

    /// Sums that have been stored from a place on.
    ///
    /// # Safety
    /// As for `load`.
    #[inline(always)]
    unsafe fn load_sums(from: *const Self::Element) -> Self {
        // SAFETY: [instructions] the caller promises what `load` asks for.
        unsafe { Self::load(from) }
    }

    /// Stores the elements from a place on.
    ///
    /// # Safety
    /// There is room for so many, valid for writes; and as for `splat`.
    unsafe fn store(self, to: *mut Self::Element);

    /// These and the products of two others.
    ///
    /// # Safety
    /// As for `splat`.
    unsafe fn plus_product(self, a: Self, b: Self) -> Self;

    /// The sums of both.
    ///
    /// # Safety
    /// As for `splat`.
    unsafe fn plus(self, other: Self) -> Self;

    /// The sum of all lanes.
    ///
    /// # Safety
    /// As for `splat`.
    unsafe fn sum(self) -> Self::Element;
}

/// Elements of any type. The compiler makes vector instructions of the loops.
#[derive(Clone, Copy)]
pub(super) struct Lanes<T, const N: usize>([T; N]);

impl<T: Multiplied, const N: usize> Vector for Lanes<T, N> {
    type Element = T;
    type Line = Self;
    const LANES: usize = N;

    #[inline(always)]
    unsafe fn splat(element: T) -> Self {
        Lanes([element; N])
    }

    #[inline(always)]
    unsafe fn load(from: *const T) -> Self {
        // SAFETY: [matrix] promised by the caller; an array is aligned as its elements are.
        unsafe { Lanes(*from.cast()) }
    }

    #[inline(always)]
    unsafe fn store(self, to: *mut T) {
        // SAFETY: [matrix] promised by the caller; an array is aligned as its elements are.
        unsafe { *to.cast() = self.0 }
    }

    #[inline(always)]
    unsafe fn plus_product(mut self, a: Self, b: Self) -> Self {
        for lane in 0..N {
            self.0[lane] = self.0[lane].plus_product(a.0[lane], b.0[lane]);
        }
        self
    }

    #[inline(always)]
    unsafe fn plus(mut self, other: Self) -> Self {
        for lane in 0..N {
            self.0[lane] = self.0[lane].plus(other.0[lane]);
        }
        self
    }

    #[inline(always)]
    unsafe fn sum(mut self) -> T {
        let mut len = N;
        while len > 1 {
            len /= 2;
            for lane in 0..len {
                self.0[lane] = self.0[lane].plus(self.0[lane + len]);
            }
        }
        self.0[0]
    }
}

/// Registers of floating-point numbers, and the instruction that multiplies and adds at once.
#[cfg(target_arch = "x86_64")]
macro_rules! registers {
    ($($register:ident of $lanes:literal $float:ident:
        $splat:ident $load:ident $store:ident $plus_product:ident $plus:ident $sum:ident
        $(, parts $mask:ident $load_some:ident $store_some:ident)?;)*) => {$(
        impl Vector for $register {
            type Element = $float;
            type Line = Self;
            const LANES: usize = $lanes;

            #[inline(always)]
            unsafe fn splat(element: $float) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instruction.
                unsafe { $splat(element) }
            }

            #[inline(always)]
            unsafe fn load(from: *const $float) -> Self {
                // SAFETY: [instructions] the caller promises places of as many lanes, and that the processor has the instruction.
                unsafe { $load(from) }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $float) {
                // SAFETY: [instructions] the caller promises places of as many lanes, and that the processor has the instruction.
                unsafe { $store(to, self) }
            }

            $(
                const HAS_PARTS: bool = true;

                #[inline(always)]
                unsafe fn load_first(count: usize, from: *const $float) -> Self {
                    let lanes = (1_u32 << count) - 1;
                    // SAFETY: [instructions] the caller promises as many places, and that the processor has the instruction.
                    unsafe { $load_some(lanes as $mask, from) }
                }

                #[inline(always)]
                unsafe fn store_first(self, count: usize, to: *mut $float) {
                    let lanes = (1_u32 << count) - 1;
                    // SAFETY: [instructions] the caller promises as many places, and that the processor has the instruction.
                    unsafe { $store_some(to, lanes as $mask, self) }
                }
            )?

            #[inline(always)]
            unsafe fn plus_product(self, a: Self, b: Self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instruction.
                unsafe { $plus_product(a, b, self) }
            }

            #[inline(always)]
            unsafe fn plus(self, other: Self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instruction.
                unsafe { $plus(self, other) }
            }

            #[inline(always)]
            unsafe fn sum(self) -> $float {
                // SAFETY: [instructions] the caller promises that the processor has the instructions.
                unsafe { $sum(self) }
            }
        }
    )*};
}
#[cfg(target_arch = "x86_64")]
#[rustfmt::skip]
registers! {
    __m512d of 8 f64: _mm512_set1_pd _mm512_loadu_pd _mm512_storeu_pd _mm512_fmadd_pd _mm512_add_pd _mm512_reduce_add_pd,
        parts u8 _mm512_maskz_loadu_pd _mm512_mask_storeu_pd;
    __m512 of 16 f32: _mm512_set1_ps _mm512_loadu_ps _mm512_storeu_ps _mm512_fmadd_ps _mm512_add_ps _mm512_reduce_add_ps,
        parts u16 _mm512_maskz_loadu_ps _mm512_mask_storeu_ps;
    __m256d of 4 f64: _mm256_set1_pd _mm256_loadu_pd _mm256_storeu_pd _mm256_fmadd_pd _mm256_add_pd sum_of_four;
    __m256 of 8 f32: _mm256_set1_ps _mm256_loadu_ps _mm256_storeu_ps _mm256_fmadd_ps _mm256_add_ps sum_of_eight;
}

/// # Safety
/// The processor has AVX2.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
unsafe fn sum_of_four(vector: __m256d) -> f64 {
    // SAFETY: [instructions] the caller promises places of as many lanes, and that the processor has the instruction.
    unsafe {
        let (low, high) = (
            _mm256_castpd256_pd128(vector),
            _mm256_extractf128_pd::<1>(vector),
        );
        let pair = _mm_add_pd(low, high);
        _mm_cvtsd_f64(_mm_add_sd(pair, _mm_unpackhi_pd(pair, pair)))
    }
}

/// # Safety
/// The processor has AVX2.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
unsafe fn sum_of_eight(vector: __m256) -> f32 {
    // SAFETY: [instructions] the caller promises places of as many lanes, and that the processor has the instruction.
    unsafe {
        let (low, high) = (
            _mm256_castps256_ps128(vector),
            _mm256_extractf128_ps::<1>(vector),
        );
        let four = _mm_add_ps(low, high);
        let two = _mm_add_ps(four, _mm_movehl_ps(four, four));
        _mm_cvtss_f32(_mm_add_ss(two, _mm_shuffle_ps::<1>(two, two)))
    }
}
