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

    /// The product of two, and this, rounded once; for processors that can, which is asked on this machine alone.
    #[cfg(target_arch = "x86_64")]
    fn plus_product(self, a: Self, b: Self) -> Self;
}

macro_rules! parts {
    ($($float:ident)*) => {$(
        impl Part for $float {
            const ZERO: Self = 0.0;

            #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
    if crate::instruction_set::has_fma() {
        // SAFETY: [instructions] the processor has AVX2, and multiplies and adds at once.
        return unsafe { sums_fma(a, b) };
    }
    added_side_by_side(a, b, |sum, a, b| sum + a * b)
}

/// As [`sums_of_rows`].
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn sums_fma<F: Part>(a: &[Complex<F>], b: &[Complex<F>]) -> Sums<F> {
    added_side_by_side(a, b, F::plus_product)
}

/// So many numbers side by side that their parts fill vectors, and no sum waits for another.
#[inline(always)]
fn added_side_by_side<F: Part>(
    a: &[Complex<F>],
    b: &[Complex<F>],
    plus_product: impl Fn(F, F, F) -> F,
) -> Sums<F> {
    match const { size_of::<F>() } {
        4 => added::<F, 16>(a, b, plus_product),
        _ => added::<F, 8>(a, b, plus_product),
    }
}

#[inline(always)]
fn added<F: Part, const TOGETHER: usize>(
    a: &[Complex<F>],
    b: &[Complex<F>],
    plus_product: impl Fn(F, F, F) -> F,
) -> Sums<F> {
    let none = [F::ZERO; TOGETHER];
    let (mut re_re, mut im_im, mut re_im, mut im_re) = (none, none, none, none);
    let (groups, rest) = a.as_chunks::<TOGETHER>();
    let (others, others_rest) = b.as_chunks::<TOGETHER>();
    for (group, others) in groups.iter().zip(others) {
        for place in 0..TOGETHER {
            let (a, b) = (group[place], others[place]);
            re_re[place] = plus_product(re_re[place], a.re, b.re);
            im_im[place] = plus_product(im_im[place], a.im, b.im);
            re_im[place] = plus_product(re_im[place], a.re, b.im);
            im_re[place] = plus_product(im_re[place], a.im, b.re);
        }
    }
    let all = |sums: [F; TOGETHER]| sums.into_iter().fold(F::ZERO, |a, b| a + b);
    let (mut same, mut crossed) = ([all(re_re), all(im_im)], [all(re_im), all(im_re)]);
    for (a, b) in rest.iter().zip(others_rest) {
        same[0] = plus_product(same[0], a.re, b.re);
        same[1] = plus_product(same[1], a.im, b.im);
        crossed[0] = plus_product(crossed[0], a.re, b.im);
        crossed[1] = plus_product(crossed[1], a.im, b.re);
    }
    Sums { same, crossed }
}
