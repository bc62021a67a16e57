//! Registers of elements, as the kernels of products compute with them.

use super::Multiplied;

/// Some elements side by side, which one instruction multiplies and adds.
///
/// Everything is `#[inline(always)]`, so that it is compiled for the instruction set of the function
/// around it; that has to be one that has the instructions.
pub(super) trait Vector: Copy {
    /// An element.
    type Element: Multiplied;
    /// How many there are.
    const LANES: usize;

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
}

/// Elements of any type. The compiler makes vector instructions of the loops.
#[derive(Clone, Copy)]
pub(super) struct Lanes<T, const N: usize>([T; N]);

impl<T: Multiplied, const N: usize> Vector for Lanes<T, N> {
    type Element = T;
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
        for (lane, (a, b)) in self.0.iter_mut().zip(a.0.into_iter().zip(b.0)) {
            *lane = lane.plus_product(a, b);
        }
        self
    }

    #[inline(always)]
    unsafe fn plus(mut self, other: Self) -> Self {
        for (lane, other) in self.0.iter_mut().zip(other.0) {
            *lane = lane.plus(other);
        }
        self
    }
}

/// Registers of floating-point numbers, and the instruction that multiplies and adds at once.
#[cfg(target_arch = "x86_64")]
macro_rules! registers {
    ($($register:ident of $lanes:literal $float:ident:
        $splat:ident $load:ident $store:ident $plus_product:ident $plus:ident;)*) => {$(
        impl Vector for core::arch::x86_64::$register {
            type Element = $float;
            const LANES: usize = $lanes;

            #[inline(always)]
            unsafe fn splat(element: $float) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the
                // instruction.
                unsafe { core::arch::x86_64::$splat(element) }
            }

            #[inline(always)]
            unsafe fn load(from: *const $float) -> Self {
                // SAFETY: [matrix] the caller promises elements and places of as many rows and
                // columns, of which these are some.
                unsafe { core::arch::x86_64::$load(from) }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $float) {
                // SAFETY: [matrix] the caller promises elements and places of as many rows and
                // columns, of which these are some.
                unsafe { core::arch::x86_64::$store(to, self) }
            }

            #[inline(always)]
            unsafe fn plus_product(self, a: Self, b: Self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the
                // instruction.
                unsafe { core::arch::x86_64::$plus_product(a, b, self) }
            }

            #[inline(always)]
            unsafe fn plus(self, other: Self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the
                // instruction.
                unsafe { core::arch::x86_64::$plus(self, other) }
            }
        }
    )*};
}
#[cfg(target_arch = "x86_64")]
registers! {
    __m512d of 8 f64: _mm512_set1_pd _mm512_loadu_pd _mm512_storeu_pd _mm512_fmadd_pd _mm512_add_pd;
    __m512 of 16 f32: _mm512_set1_ps _mm512_loadu_ps _mm512_storeu_ps _mm512_fmadd_ps _mm512_add_ps;
    __m256d of 4 f64: _mm256_set1_pd _mm256_loadu_pd _mm256_storeu_pd _mm256_fmadd_pd _mm256_add_pd;
    __m256 of 8 f32: _mm256_set1_ps _mm256_loadu_ps _mm256_storeu_ps _mm256_fmadd_ps _mm256_add_ps;
}

/// The sum of all lanes.
///
/// # Safety
/// As for [`Vector::splat`].
#[inline(always)]
pub(super) unsafe fn sum_of<V: Vector>(vector: V) -> V::Element {
    /// No register holds more.
    const MOST: usize = 64;
    let mut lanes = [V::Element::ZERO; MOST];
    assert!(V::LANES <= MOST);
    // SAFETY: [matrix] there is room for the lanes; the rest is promised by the caller.
    unsafe { vector.store(lanes.as_mut_ptr()) }
    let mut len = V::LANES;
    while len > 1 {
        len /= 2;
        for lane in 0..len {
            lanes[lane] = lanes[lane].plus(lanes[lane + len]);
        }
    }
    lanes[0]
}
