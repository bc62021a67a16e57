//! Registers of complex numbers, for the tiles of their products.

use super::vector::{Lanes, Vector};
use crate::complex::{Complex32, Complex64};
use core::arch::x86_64::*;

/// Some complex numbers side by side, twice: as they are, and with their parts exchanged. Of a factor, the real part
/// in every lane, and the imaginary part. The products of both are added apart, and become numbers when they are
/// stored.
#[derive(Clone, Copy)]
pub(super) struct Pairs<V> {
    straight: V,
    crossed: V,
}

macro_rules! pairs {
    ($($register:ident of $lanes:literal $complex:ident: $exchanged:ident::<$order:literal> $joined:ident;)*) => {$(
        impl Vector for Pairs<$register> {
            type Element = $complex;
            type Line = Lanes<$complex, $lanes>;
            const LANES: usize = $lanes;

            #[inline(always)]
            unsafe fn splat(element: $complex) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instruction.
                unsafe {
                    Pairs {
                        straight: $register::splat(element.re),
                        crossed: $register::splat(element.im),
                    }
                }
            }

            #[inline(always)]
            unsafe fn load(from: *const $complex) -> Self {
                // SAFETY: [instructions] the caller promises places of as many lanes, and that the processor has the
                // instructions. A complex number is its two parts, one after the other.
                unsafe {
                    let straight = $register::load(from.cast());
                    Pairs { straight, crossed: $exchanged::<$order>(straight) }
                }
            }

            #[inline(always)]
            unsafe fn load_sums(from: *const $complex) -> Self {
                // SAFETY: [instructions] the caller promises places of as many lanes, and that the processor has the
                // instructions. A complex number is its two parts, one after the other.
                unsafe {
                    Pairs {
                        straight: $register::load(from.cast()),
                        crossed: $register::splat(0.0),
                    }
                }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $complex) {
                // SAFETY: [instructions] the caller promises places of as many lanes, and that the processor has the
                // instructions. A complex number is its two parts, one after the other.
                unsafe { $joined(self.straight, $register::splat(1.0), self.crossed).store(to.cast()) }
            }

            #[inline(always)]
            unsafe fn plus_product(self, a: Self, b: Self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instruction.
                unsafe {
                    Pairs {
                        straight: self.straight.plus_product(a.straight, b.straight),
                        crossed: self.crossed.plus_product(a.crossed, b.crossed),
                    }
                }
            }

            #[inline(always)]
            unsafe fn plus(self, other: Self) -> Self {
                // SAFETY: [instructions] the caller promises that the processor has the instruction.
                unsafe {
                    Pairs {
                        straight: self.straight.plus(other.straight),
                        crossed: self.crossed.plus(other.crossed),
                    }
                }
            }

            #[inline(always)]
            unsafe fn sum(self) -> $complex {
                let mut numbers = [$complex::new(0.0, 0.0); $lanes];
                // SAFETY: [instructions] there is room for as many lanes; the caller promises that the processor has
                // the instructions.
                unsafe { self.store(numbers.as_mut_ptr()) };
                let zero = $complex::new(0.0, 0.0);
                numbers.into_iter().fold(zero, |sum, number| sum + number)
            }
        }
    )*};
}
// Of each pair, the first is subtracted and the second added: that is what the parts of a product are.
pairs! {
    __m512d of 4 Complex64: _mm512_permute_pd::<0x55> _mm512_fmaddsub_pd;
    __m512 of 8 Complex32: _mm512_permute_ps::<0xB1> _mm512_fmaddsub_ps;
    __m256d of 2 Complex64: _mm256_permute_pd::<0x5> _mm256_fmaddsub_pd;
    __m256 of 4 Complex32: _mm256_permute_ps::<0xB1> _mm256_fmaddsub_ps;
}
