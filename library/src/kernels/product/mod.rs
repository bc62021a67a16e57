//! Products of vectors and matrices.
//!
//! Short loops go by numbers: iterators over lanes, columns and sums would be more to compile than all else.
#![allow(clippy::needless_range_loop)]

mod few;
#[cfg(feature = "half")]
mod half;
mod kinds;
mod line;
mod matrix;
mod narrow;
mod packed;
#[cfg(all(feature = "complex", target_arch = "x86_64"))]
mod pairs;
#[cfg(feature = "complex")]
mod parts;
mod shared;
mod small;
#[cfg(test)]
mod tests;
mod tile;
mod vector;

use crate::element::for_each_number;
use crate::sealed::Sealed;
use alloc::vec::Vec;
use core::mem::MaybeUninit;
pub use kinds::{ByProduct, Products};
pub(crate) use matrix::Matrix;
use vector::{Lanes, Vector};

/// A number of Rust's that matrices are multiplied of.
#[diagnostic::on_unimplemented(
    message = "no product of matrices with elements of type `{Self}`",
    label = "not numbers"
)]
pub trait Multiplied: Products + Sealed + Copy + 'static {
    #[doc(hidden)]
    const ZERO: Self;

    /// This with the other sign of its imaginary part.
    #[doc(hidden)]
    #[inline(always)]
    fn mirrored(self) -> Self {
        self
    }

    /// The sum of both.
    #[doc(hidden)]
    fn plus(self, other: Self) -> Self;

    /// This and the product of two others.
    #[doc(hidden)]
    fn plus_product(self, a: Self, b: Self) -> Self;

    /// Writes the product of two matrices, row by row, to as many places.
    #[doc(hidden)]
    fn write_product(
        a: Matrix<'_, Self>,
        b: Matrix<'_, Self>,
        scratch: &mut Scratch<Self>,
        places: &mut [MaybeUninit<Self>],
        extent: Extent,
    );

    /// The sum of the products of two vectors, each the one row of a matrix.
    #[doc(hidden)]
    fn dot(a: Matrix<'_, Self>, b: Matrix<'_, Self>) -> Self;

    /// As `dot`, of the first with the other signs of its imaginary parts.
    #[doc(hidden)]
    #[inline(always)]
    fn conjugated_dot(a: Matrix<'_, Self>, b: Matrix<'_, Self>) -> Self {
        Self::dot(a, b)
    }
}

/// Memory for what a product copies of its operands.
pub struct Scratch<T> {
    left: Vec<T>,
    right: Vec<T>,
}

impl<T> Scratch<T> {
    pub(crate) const fn new() -> Self {
        Scratch {
            left: Vec::new(),
            right: Vec::new(),
        }
    }
}

/// Up to how many products none of the operands is copied, nor read in vectors.
const TINY: usize = 64;

/// What is written of a product.
#[derive(Clone, Copy)]
pub enum Extent {
    All,
    /// Of a symmetric one some rows, from this one on, and of these what is not left of the diagonal.
    OfSymmetric(usize),
}

/// Appends the product of two matrices to `out`, row by row.
pub(crate) fn append_product<T: Multiplied>(
    a: Matrix<'_, T>,
    b: Matrix<'_, T>,
    scratch: &mut Scratch<T>,
    out: &mut Vec<T>,
) {
    assert_eq!(
        a.columns(),
        b.rows(),
        "ndview: matrices that do not match; please report this"
    );
    let size = a.rows() * b.columns();
    out.reserve(size);
    let places = &mut out.spare_capacity_mut()[..size];
    if few::multiply(a, b, places) {
        // It has been written.
    } else if !shared::write_product(a, b, places) {
        T::write_product(a, b, scratch, places, Extent::All);
    }
    // SAFETY: [matrix] the room was reserved, and all places have been written.
    unsafe { out.set_len(out.len() + size) }
}

/// Appends the products of so many pairs of matrices, one after the other, all of the same lengths.
pub(crate) fn append_stack<'m, T: Multiplied>(
    count: usize,
    pair: impl Fn(usize) -> (Matrix<'m, T>, Matrix<'m, T>),
    out: &mut Vec<T>,
) {
    if shared::append_stack(count, &pair, out) {
        return;
    }
    let scratch = &mut Scratch::new();
    for number in 0..count {
        let (a, b) = pair(number);
        append_product(a, b, scratch, out);
    }
}

/// Writes the product of two matrices, row by row; in tiles of `R` rows.
///
/// # Safety
/// The processor has the instructions of `V`.
#[inline(always)]
unsafe fn write_product<V: Vector, const R: usize>(
    a: Matrix<'_, V::Element>,
    b: Matrix<'_, V::Element>,
    scratch: &mut Scratch<V::Element>,
    places: &mut [MaybeUninit<V::Element>],
    extent: Extent,
) {
    let (rows, depth, columns) = (a.rows(), a.columns(), b.columns());
    assert!(
        depth == b.rows() && places.len() == rows * columns,
        "ndview: matrices that do not match; please report this"
    );
    // SAFETY: [matrix] promised by the caller; the places are as many as the products.
    unsafe {
        if places.is_empty() || depth == 0 {
            places.fill(MaybeUninit::new(V::Element::ZERO));
        } else if columns == 1 {
            by_vector::<V::Line>(a, b.transposed(), scratch, places);
        } else if rows == 1 {
            by_vector::<V::Line>(b.transposed(), a, scratch, places);
        } else if narrow::multiply(a, b, places) {
            // It has been written.
        } else if rows.saturating_mul(depth).saturating_mul(columns) <= TINY {
            one_by_one(a, b, places);
        } else if !small::multiply::<V, R>(a, b, places) {
            packed::multiply::<V, R>(a, b, places.as_mut_ptr().cast(), scratch, extent);
        }
    }
}

/// The product of a matrix and a vector, which is the one row of `vector`.
///
/// # Safety
/// As for [`write_product`]; the vector is as long as a row, and `places` as a column.
#[inline(always)]
unsafe fn by_vector<V: Vector>(
    a: Matrix<'_, V::Element>,
    vector: Matrix<'_, V::Element>,
    scratch: &mut Scratch<V::Element>,
    places: &mut [MaybeUninit<V::Element>],
) {
    let has_lines = a.has_whole_rows() || a.has_whole_columns();
    if a.rows() == 1 && !(a.has_whole_rows() && vector.has_whole_rows()) || !has_lines {
        // SAFETY: [matrix] the caller promises elements and places of as many rows and columns, of
        // which these are some.
        return unsafe { line::by_blocks::<V>(a, vector, places) };
    }
    scratch.right.resize(vector.columns(), V::Element::ZERO);
    let vector = vector.gathered(&mut scratch.right);
    // SAFETY: [matrix] the caller promises elements and places of as many rows and columns, of
    // which these are some.
    unsafe {
        if a.has_whole_rows() {
            line::by_rows::<V>(a, vector, places);
        } else {
            line::by_columns::<V>(a, vector, places);
        }
    }
}

/// The sum of the products of two vectors, each the one row of a matrix.
///
/// # Safety
/// The processor has the instructions of `V`.
#[inline(always)]
unsafe fn dot<V: Vector>(a: Matrix<'_, V::Element>, b: Matrix<'_, V::Element>) -> V::Element {
    assert_eq!(
        (a.rows(), b.rows(), a.columns()),
        (1, 1, b.columns()),
        "ndview: vectors that do not match; please report this"
    );
    let mut sum = [MaybeUninit::new(V::Element::ZERO)];
    // SAFETY: [matrix] the lengths are equal, and `by_blocks` writes the sum; the rest is promised
    // by the caller.
    unsafe {
        if a.has_whole_rows() && b.has_whole_rows() {
            return line::dot::<V>(a.row(0), b.row(0));
        }
        line::by_blocks::<V>(a, b, &mut sum);
        sum[0].assume_init()
    }
}

/// The product of two matrices that are so small that all else takes longer.
fn one_by_one<T: Multiplied>(a: Matrix<'_, T>, b: Matrix<'_, T>, places: &mut [MaybeUninit<T>]) {
    let columns = b.columns();
    for (row, places) in places.chunks_exact_mut(columns).enumerate() {
        for (column, place) in places.iter_mut().enumerate() {
            place.write(product_at(a, b, row, column));
        }
    }
}

/// An element of the product of two matrices: the sum of the products of a row and a column.
///
/// # Panics
/// If there is no such row or column, or they differ in length.
#[inline(always)]
pub(crate) fn product_at<T: Multiplied>(
    a: Matrix<'_, T>,
    b: Matrix<'_, T>,
    row: usize,
    column: usize,
) -> T {
    let products = (0..a.columns()).map(|inner| (a.get(row, inner), b.get(inner, column)));
    products.fold(T::ZERO, |sum, (a, b)| sum.plus_product(a, b))
}

/// Adds the product of two small matrices to `sums`, its elements in row-major order.
///
/// # Panics
/// If there are more or fewer.
#[inline(always)]
pub(crate) fn add_product<T: Multiplied>(a: Matrix<'_, T>, b: Matrix<'_, T>, sums: &mut [T]) {
    assert_eq!(
        sums.len(),
        a.rows() * b.columns(),
        "ndview: a product of another size; please report this"
    );
    if sums.is_empty() {
        return;
    }
    // Row by row, so that the compiler takes the columns together.
    for (row, sums) in sums.chunks_exact_mut(b.columns()).enumerate() {
        for inner in 0..a.columns() {
            let factor = a.get(row, inner);
            for (column, sum) in sums.iter_mut().enumerate() {
                *sum = sum.plus_product(factor, b.get(inner, column));
            }
        }
    }
}

/// Products that are compiled for the instructions of their vectors.
macro_rules! compiled_for {
    ($($set:ident $(with $features:literal)?;)*) => {$(
        mod $set {
            use super::{Extent, Matrix, MaybeUninit, Scratch, Vector};

            /// # Safety
            /// The processor has the instructions, and those of `V` are among them.
            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            pub(super) unsafe fn write_product<V: Vector, const R: usize>(
                a: Matrix<'_, V::Element>,
                b: Matrix<'_, V::Element>,
                scratch: &mut Scratch<V::Element>,
                places: &mut [MaybeUninit<V::Element>],
                extent: Extent,
            ) {
                // SAFETY: [instructions] the caller promises that the processor has them.
                unsafe { super::write_product::<V, R>(a, b, scratch, places, extent) }
            }

            /// # Safety
            /// As for [`write_product`].
            #[inline(never)]
            $(#[target_feature(enable = $features)])?
            pub(super) unsafe fn dot<V: Vector>(
                a: Matrix<'_, V::Element>,
                b: Matrix<'_, V::Element>,
            ) -> V::Element {
                // SAFETY: [instructions] the caller promises that the processor has them.
                unsafe { super::dot::<V>(a, b) }
            }
        }
    )*};
}
compiled_for!(portable;);
#[cfg(target_arch = "x86_64")]
compiled_for! {
    avx2 with "avx2";
    fma with "avx2,fma";
    avx512 with "avx512f,avx512bw,avx2,fma";
}

/// The functions of a type: for each instruction set the vector, and how many rows a tile has. Those that are
/// `#[inline]` are compiled in the crate that multiplies elements of the type: of all but `f64`, few do, and all of
/// them would be half of what is compiled here.
macro_rules! kernels {
    ($($sets:tt)*) => {
        matrix_kernels!($($sets)*);
        vector_kernels!($($sets)*);
    };
}

/// Products of matrices; as [`kernels`].
macro_rules! matrix_kernels {
    (
        $(#[$inline:meta])? $portable:ty, $portable_rows:literal
        $(; $has:ident => $set:ident $vector:ty, $rows:literal)*
    ) => {
        $(#[$inline])?
        fn write_product(
            a: Matrix<'_, Self>,
            b: Matrix<'_, Self>,
            scratch: &mut Scratch<Self>,
            places: &mut [MaybeUninit<Self>],
            extent: Extent,
        ) {
            $(
                #[cfg(target_arch = "x86_64")]
                if super::$has() {
                    // SAFETY: [instructions] the processor has them.
                    return unsafe { $set::write_product::<$vector, $rows>(a, b, scratch, places, extent) };
                }
            )*
            // SAFETY: [instructions] every processor has the instructions.
            unsafe { portable::write_product::<$portable, $portable_rows>(a, b, scratch, places, extent) }
        }
    };
}

/// Products of vectors; as [`kernels`].
macro_rules! vector_kernels {
    (
        $(#[$inline:meta])? $portable:ty, $portable_rows:literal
        $(; $has:ident => $set:ident $vector:ty, $rows:literal)*
    ) => {
        $(#[$inline])?
        fn dot(a: Matrix<'_, Self>, b: Matrix<'_, Self>) -> Self {
            $(
                #[cfg(target_arch = "x86_64")]
                if super::$has() {
                    // SAFETY: [instructions] the processor has them.
                    return unsafe { $set::dot::<$vector>(a, b) };
                }
            )*
            // SAFETY: [instructions] every processor has the instructions.
            unsafe { portable::dot::<$portable>(a, b) }
        }
    };
}

macro_rules! integers {
    ($($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Multiplied for $number {
            const ZERO: Self = 0;

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self + other
            }

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                self + a * b
            }

            kernels!(#[inline] Lanes<$number, 4>, 2; has_avx2 => avx2 Lanes<$number, { 32 / size_of::<$number>() }>, 4);
        }
    )*};
}
for_each_number!(signed unsigned => integers! {});

#[diagnostic::do_not_recommend]
impl Multiplied for bool {
    const ZERO: Self = false;

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self | other
    }

    #[inline(always)]
    fn plus_product(self, a: Self, b: Self) -> Self {
        self | (a & b)
    }

    kernels!(#[inline] Lanes<bool, 16>, 2; has_avx2 => avx2 Lanes<bool, 32>, 4);
}

macro_rules! floats {
    ($($float:ident: $portable:literal $avx2:ident $avx512:ident $(, #[$inline:meta])?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Multiplied for $float {
            const ZERO: Self = 0.0;

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self + other
            }

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                self + a * b
            }

            kernels!(
                $(#[$inline])? Lanes<$float, $portable>, 4;
                has_avx512 => avx512 core::arch::x86_64::$avx512, 8;
                has_fma => fma core::arch::x86_64::$avx2, 4
            );
        }
    )*};
}
floats! {
    f32: 4 __m256 __m512, #[inline];
    f64: 2 __m256d __m512d;
}

#[cfg(feature = "complex")]
macro_rules! complex_numbers {
    ($($complex:ident $avx2:ident $avx512:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Multiplied for crate::complex::$complex {
            const ZERO: Self = Self::new(0.0, 0.0);

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                Self::new(self.re + other.re, self.im + other.im)
            }

            #[inline(always)]
            fn plus_product(self, a: Self, b: Self) -> Self {
                Self::new(
                    self.re + a.re * b.re - a.im * b.im,
                    self.im + a.re * b.im + a.im * b.re,
                )
            }

            #[inline(always)]
            fn mirrored(self) -> Self {
                Self::new(self.re, -self.im)
            }

            fn dot(a: Matrix<'_, Self>, b: Matrix<'_, Self>) -> Self {
                parts::sums(a, b).product()
            }

            fn conjugated_dot(a: Matrix<'_, Self>, b: Matrix<'_, Self>) -> Self {
                parts::sums(a, b).conjugated()
            }

            matrix_kernels!(
                #[inline] Lanes<crate::complex::$complex, 1>, 2;
                has_avx512 => avx512 pairs::Pairs<core::arch::x86_64::$avx512>, 4;
                has_fma => fma pairs::Pairs<core::arch::x86_64::$avx2>, 2
            );
        }
    )*};
}
#[cfg(feature = "complex")]
complex_numbers!(Complex32 __m256 __m512 Complex64 __m256d __m512d);
