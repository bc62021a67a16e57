//! Products of floats of two bytes: those of `f32`, each rounded once.

use super::{Extent, Matrix, Multiplied, Scratch, append_product};
use crate::element::Half;
use crate::{bf16, f16};
use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// The elements of a matrix, row by row.
fn widened<H: Half>(matrix: Matrix<'_, H>) -> Vec<f32> {
    let rows = 0..matrix.rows();
    let row = |row| (0..matrix.columns()).map(move |column| matrix.get(row, column).widened());
    rows.flat_map(row).collect()
}

macro_rules! halves {
    ($($half:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Multiplied for $half {
            const ZERO: Self = $half::from_bits(0);

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                Self::narrowed(self.widened() + other.widened())
            }

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                Self::narrowed(self.widened() + a.widened() * b.widened())
            }

            fn write_product(
                a: Matrix<'_, Self>,
                b: Matrix<'_, Self>,
                _: &mut Scratch<Self>,
                places: &mut [MaybeUninit<Self>],
                _: Extent,
            ) {
                let (left, right) = (widened(a), widened(b));
                let a = Matrix::of_rows(&left, [a.rows(), a.columns()]);
                let b = Matrix::of_rows(&right, [b.rows(), b.columns()]);
                // All of a symmetric product, too, of which less would do.
                let mut products = Vec::new();
                append_product(a, b, &mut Scratch::new(), &mut products);
                for (place, product) in places.iter_mut().zip(products) {
                    place.write(Self::narrowed(product));
                }
            }

            fn dot(a: Matrix<'_, Self>, b: Matrix<'_, Self>) -> Self {
                let (left, right) = (widened(a), widened(b));
                let a = Matrix::of_rows(&left, [a.rows(), a.columns()]);
                let b = Matrix::of_rows(&right, [b.rows(), b.columns()]);
                Self::narrowed(f32::dot(a, b))
            }
        }
    )*};
}
halves!(f16 bf16);
