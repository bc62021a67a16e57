//! Products of matrices.
use crate::sealed::Sealed;

use crate::element::for_each_number;

/// How many rows of the right side are taken at a time, so that they stay in the cache.
const BLOCK: usize = 64;

/// A number that matrices are multiplied of.
#[diagnostic::on_unimplemented(
    message = "no product of matrices with elements of type `{Self}`",
    label = "not numbers"
)]
pub trait Multiplied: Copy + Sealed {
    #[doc(hidden)]
    const ZERO: Self;

    /// This and the product of two others.
    #[doc(hidden)]
    fn plus_product(self, a: Self, b: Self) -> Self;

    /// This, with the other sign of its imaginary part.
    #[doc(hidden)]
    #[inline(always)]
    fn conjugated(self) -> Self {
        self
    }

    /// The product of two matrices of `n` x `k` and `k` x `m` elements, all of them row by row.
    #[doc(hidden)]
    fn product(a: &[Self], b: &[Self], [n, k, m]: [usize; 3]) -> Vec<Self> {
        sum_of_products(a, b, [n, k, m])
    }
}

fn sum_of_products<T: Multiplied>(a: &[T], b: &[T], [n, k, m]: [usize; 3]) -> Vec<T> {
    let mut out = vec![T::ZERO; n * m];
    if out.is_empty() || k == 0 {
        return out;
    }
    for (block, b) in b.chunks(BLOCK * m).enumerate() {
        for (a, out) in a.chunks_exact(k).zip(out.chunks_exact_mut(m)) {
            for (&factor, b) in a[block * BLOCK..].iter().zip(b.chunks_exact(m)) {
                for (out, &b) in out.iter_mut().zip(b) {
                    *out = out.plus_product(factor, b);
                }
            }
        }
    }
    out
}

macro_rules! multiplied {
    ($($number:ident)*) => {$(
        impl Multiplied for $number {
            const ZERO: Self = 0 as $number;

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                self + a * b
            }
        }
    )*};
}
for_each_number!(signed unsigned => multiplied! {});
#[cfg(not(feature = "linalg"))]
for_each_number!(float => multiplied! {});

impl Multiplied for bool {
    const ZERO: Self = false;

    #[inline(always)]
    fn plus_product(self, a: Self, b: Self) -> Self {
        self | (a & b)
    }
}

/// Products by a function of the crate `matrixmultiply`, if there is enough to multiply for that to pay.
#[cfg(feature = "linalg")]
macro_rules! product_by_crate {
    ($function:ident($($option:expr),*), $zero:expr, $one:expr) => {
        fn product(a: &[Self], b: &[Self], [n, k, m]: [usize; 3]) -> Vec<Self> {
            assert_eq!(
                (Some(a.len()), Some(b.len())),
                (n.checked_mul(k), k.checked_mul(m)),
                "ndview: matrices of other sizes; please report this"
            );
            if n < 4 || m < 4 || k < 4 {
                return sum_of_products(a, b, [n, k, m]);
            }
            let mut out = vec![Self::ZERO; n * m];
            // SAFETY: with these strides, every position of the three matrices leads to an element of
            // the three slices, by the check and by the length of `out`; nothing else uses `out`. The
            // function takes such elements, complex ones as arrays of their parts, as they are laid out.
            unsafe {
                matrixmultiply::$function(
                    $($option,)*
                    n,
                    k,
                    m,
                    $one,
                    a.as_ptr().cast(),
                    k as isize,
                    1,
                    b.as_ptr().cast(),
                    m as isize,
                    1,
                    $zero,
                    out.as_mut_ptr().cast(),
                    m as isize,
                    1,
                );
            }
            out
        }
    };
}

#[cfg(feature = "linalg")]
macro_rules! multiplied_by_crate {
    ($($float:ident $function:ident)*) => {$(
        impl Multiplied for $float {
            const ZERO: Self = 0.0;

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                self + a * b
            }

            product_by_crate!($function(), 0.0, 1.0);
        }
    )*};
}
#[cfg(feature = "linalg")]
multiplied_by_crate!(f32 sgemm f64 dgemm);

#[cfg(feature = "complex")]
macro_rules! complex_numbers {
    ($($complex:ident $function:ident)*) => {$(
        impl Multiplied for crate::complex::$complex {
            const ZERO: Self = Self::new(0.0, 0.0);

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                let product = crate::complex::multiply(a, b);
                Self::new(self.re + product.re, self.im + product.im)
            }

            #[inline(always)]
            fn conjugated(self) -> Self {
                Self::new(self.re, -self.im)
            }

            #[cfg(feature = "linalg")]
            product_by_crate!(
                $function(matrixmultiply::CGemmOption::Standard, matrixmultiply::CGemmOption::Standard),
                [0.0, 0.0],
                [1.0, 0.0]
            );
        }
    )*};
}
#[cfg(feature = "complex")]
complex_numbers!(Complex32 cgemm Complex64 zgemm);

#[cfg(test)]
mod tests {
    use super::Multiplied;

    #[test]
    fn as_the_definition_has_it() {
        for [n, k, m] in [
            [0, 3, 2],
            [3, 0, 2],
            [2, 3, 0],
            [1, 1, 1],
            [3, 70, 5],
            [5, 130, 4],
            [9, 8, 7],
        ] {
            let a: Vec<i64> = (0..n * k).map(|i| i as i64 * 7 % 11 - 5).collect();
            let b: Vec<i64> = (0..k * m).map(|i| i as i64 * 5 % 13 - 6).collect();
            let element = |place: usize| -> i64 {
                (0..k)
                    .map(|x| a[place / m * k + x] * b[x * m + place % m])
                    .sum()
            };
            let expected: Vec<i64> = (0..n * m).map(element).collect();
            assert_eq!(i64::product(&a, &b, [n, k, m]), expected);
            let floats = |numbers: &[i64]| numbers.iter().map(|&x| x as f64).collect::<Vec<_>>();
            let product = f64::product(&floats(&a), &floats(&b), [n, k, m]);
            assert_eq!(product, floats(&expected), "small integers are exact");
        }
    }
}
