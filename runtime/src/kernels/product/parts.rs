//! Sums of the products of complex numbers, as sums of the products of their parts, which lie in turns.

use super::matrix::Matrix;
use crate::complex::Complex;
use core::ops::{Add, Mul, Sub};

/// How many numbers with gaps between them are brought together at a time.
const GATHERED: usize = 256;

/// A part of a complex number.
pub(super) trait Part:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + 'static
{
    const ZERO: Self;

    /// The product of two, and this, rounded once.
    fn plus_product(self, a: Self, b: Self) -> Self;
}

macro_rules! parts {
    ($($float:ident)*) => {$(
        impl Part for $float {
            const ZERO: Self = 0.0;

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                // Without `std` there is no such function, and without the instruction it takes long.
                #[cfg(feature = "std")]
                return a.mul_add(b, self);
                #[cfg(not(feature = "std"))]
                return self + a * b;
            }
        }
    )*};
}
parts!(f32 f64);

/// Sums of the products of the parts of two vectors of complex numbers.
#[derive(Clone, Copy)]
pub(super) struct Sums<F> {
    /// Of the real parts, and of the imaginary parts.
    same: [F; 2],
    /// Of the real parts of the first and the imaginary parts of the second, and the other way round.
    crossed: [F; 2],
}

impl<F: Part> Sums<F> {
    /// The sum of the products.
    pub(super) fn product(self) -> Complex<F> {
        let ([re, im], [re_im, im_re]) = (self.same, self.crossed);
        Complex::new(re - im, re_im + im_re)
    }

    /// The sum of the products of the conjugates of the first with the second.
    pub(super) fn conjugated(self) -> Complex<F> {
        let ([re, im], [re_im, im_re]) = (self.same, self.crossed);
        Complex::new(re + im, re_im - im_re)
    }

    fn plus(self, other: Self) -> Self {
        let both = |[a, b]: [F; 2], [c, d]: [F; 2]| [a + c, b + d];
        Sums {
            same: both(self.same, other.same),
            crossed: both(self.crossed, other.crossed),
        }
    }
}

/// The sums of two vectors, each the one row of a matrix.
pub(super) fn sums<F: Part>(a: Matrix<'_, Complex<F>>, b: Matrix<'_, Complex<F>>) -> Sums<F> {
    assert_eq!(
        (a.rows(), b.rows(), a.columns()),
        (1, 1, b.columns()),
        "ndview: vectors that do not match; please report this"
    );
    if a.has_whole_rows() && b.has_whole_rows() {
        return sums_of_rows(a.row(0), b.row(0));
    }
    let zero = Complex::new(F::ZERO, F::ZERO);
    let (mut a_buffer, mut b_buffer) = ([zero; GATHERED], [zero; GATHERED]);
    let blocks = (0..a.columns()).step_by(GATHERED).map(|first| {
        let columns = first..a.columns().min(first + GATHERED);
        sums_of_rows(
            a.part(0..1, columns.clone()).gathered(&mut a_buffer),
            b.part(0..1, columns).gathered(&mut b_buffer),
        )
    });
    let none = Sums {
        same: [F::ZERO; 2],
        crossed: [F::ZERO; 2],
    };
    blocks.fold(none, Sums::plus)
}

fn sums_of_rows<F: Part>(a: &[Complex<F>], b: &[Complex<F>]) -> Sums<F> {
    // So many parts side by side that no sum waits for another: four vectors.
    match const { size_of::<F>() } {
        4 => sums_of::<F, 32>(parts_of(a), parts_of(b)),
        _ => sums_of::<F, 16>(parts_of(a), parts_of(b)),
    }
}

/// The parts of complex numbers, the real one first of each.
fn parts_of<F>(numbers: &[Complex<F>]) -> &[F] {
    // SAFETY: [plain] a complex number consists of its two parts, one after the other.
    unsafe { core::slice::from_raw_parts(numbers.as_ptr().cast(), 2 * numbers.len()) }
}

fn sums_of<F: Part, const N: usize>(a: &[F], b: &[F]) -> Sums<F> {
    #[cfg(target_arch = "x86_64")]
    if crate::instruction_set::has_fma() {
        // SAFETY: [instructions] the processor has AVX2, and multiplies and adds at once.
        return unsafe { sums_fma::<F, N>(a, b) };
    }
    added::<F, N>(a, b, |sum, a, b| sum + a * b)
}

/// As [`sums_of`].
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn sums_fma<F: Part, const N: usize>(a: &[F], b: &[F]) -> Sums<F> {
    added::<F, N>(a, b, F::plus_product)
}

/// The sums, of `N` parts side by side.
#[inline(always)]
fn added<F: Part, const N: usize>(
    a: &[F],
    b: &[F],
    plus_product: impl Fn(F, F, F) -> F,
) -> Sums<F> {
    let (mut same, mut crossed) = ([F::ZERO; N], [F::ZERO; N]);
    let (groups, rest) = a.as_chunks::<N>();
    let (others, others_rest) = b.as_chunks::<N>();
    for (group, others) in groups.iter().zip(others) {
        // Two loops, which the compiler makes vectors of; of one, it does not.
        for place in 0..N {
            same[place] = plus_product(same[place], group[place], others[place]);
        }
        for place in 0..N {
            crossed[place] = plus_product(crossed[place], group[place], others[place ^ 1]);
        }
    }
    let in_turns = |sums: [F; N]| {
        let (pairs, _) = sums.as_chunks::<2>();
        let plus = |[a, b]: [F; 2], &[c, d]: &[F; 2]| [a + c, b + d];
        pairs.iter().fold([F::ZERO; 2], plus)
    };
    let (mut same, mut crossed) = (in_turns(same), in_turns(crossed));
    for (place, &part) in rest.iter().enumerate() {
        let turn = place % 2;
        same[turn] = plus_product(same[turn], part, others_rest[place]);
        crossed[turn] = plus_product(crossed[turn], part, others_rest[place ^ 1]);
    }
    Sums { same, crossed }
}
