//! Powers of matrices.

use super::elimination;
use super::stack::{Lens, for_each_position, product};
use crate::array::{AsView, Matrix, Owned};
use crate::element::Integer;
use crate::error::{Error, LinAlgError, or_panic};
use crate::kernels::Multiplied;
use crate::refusal::refuse;
use crate::shape::{SquareMatrices, checked_size};
use alloc::vec::Vec;

/// A number of which square matrices have powers.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.linalg.matrix_power([[1, 1], [1, 0]], 10)), arr!([[89, 55], [55, 34]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "no powers of matrices with elements of type `{Self}`",
    label = "not numbers"
)]
pub trait Powered: Multiplied {
    /// One.
    #[doc(hidden)]
    const ONE: Self;

    /// The inverse.
    ///
    /// # Panics
    /// If the numbers have none.
    #[doc(hidden)]
    fn inverse(matrix: Matrix<'_, Self>, out: &mut Vec<Self>) -> Result<(), LinAlgError>;
}

macro_rules! integers {
    ($($number:ident: $one:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Powered for $number {
            const ONE: Self = $one;

            fn inverse(_: Matrix<'_, Self>, _: &mut Vec<Self>) -> Result<(), LinAlgError> {
                refuse!("Integers to negative integer powers are not allowed.")
            }
        }
    )*};
}
integers! {
    i8: 1; i16: 1; i32: 1; i64: 1; i128: 1; isize: 1;
    u8: 1; u16: 1; u32: 1; u64: 1; u128: 1; usize: 1;
    bool: true;
}

macro_rules! fields {
    ($($number:ty: $one:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Powered for $number {
            const ONE: Self = $one;

            fn inverse(matrix: Matrix<'_, Self>, out: &mut Vec<Self>) -> Result<(), LinAlgError> {
                elimination::invert(matrix, out)
            }
        }
    )*};
}
fields! { f32: 1.0; f64: 1.0; }
#[cfg(feature = "complex")]
fields! {
    crate::complex::Complex32: Self::new(1.0, 0.0);
    crate::complex::Complex64: Self::new(1.0, 0.0);
}

/// A square matrix, or each of a stack, multiplied with itself so many times; NumPy's
/// `np.linalg.matrix_power`. Of power 0, the identity; of negative powers, those of the inverse.
///
/// A matrix that the types know not to be square does not compile.
///
/// # Panics
/// `Last 2 dimensions of the array must be square`; of negative powers, `Singular matrix`, and of integers,
/// which stay integers here, `Integers to negative integer powers are not allowed.`; where overflow checks
/// are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// let fibonacci = arr!([[1, 1], [1, 0]]);
/// assert_eq!(np::linalg::matrix_power(&fibonacci, 10), arr!([[89, 55], [55, 34]]));
/// assert_eq!(np::linalg::matrix_power(&arr!([[2.0]]), -2), arr!([[0.25]]));
/// ```
#[must_use]
#[track_caller]
pub fn matrix_power<A>(a: &A, n: impl Integer) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Powered, Shape: SquareMatrices> + ?Sized,
{
    let view = a.array_view();
    let lens = view.shape();
    let side = or_panic(Lens::of(lens.as_ref()).side().map_err(Error::from));
    let mut out = Vec::with_capacity(or_panic(checked_size::<A::Elem>(lens.as_ref())));
    let n = n.widened();
    or_panic(for_each_position(
        Lens::of(lens.as_ref()).batch,
        |position| {
            let matrix = view.matrix(position);
            let mut base = Vec::with_capacity(side * side);
            if n < 0 {
                A::Elem::inverse(matrix, &mut base)?;
            } else {
                base.extend(matrix.iter().copied());
            }
            out.extend(power(base, n.unsigned_abs(), side));
            Ok(())
        },
    ));
    Owned::from_parts(view.typed_shape(), out)
}

/// A power by as few products as its digits have, in NumPy's order.
fn power<T: Powered>(base: Vec<T>, mut n: u128, side: usize) -> Vec<T> {
    let product = |a: &[T], b: &[T]| product(a, b, [side; 3]);
    if n == 0 {
        let element = |place: usize| {
            if place / side == place % side {
                T::ONE
            } else {
                T::ZERO
            }
        };
        return (0..side * side).map(element).collect();
    }
    if n == 3 {
        return product(&product(&base, &base), &base);
    }
    let (mut square, mut result) = (base, None::<Vec<T>>);
    loop {
        if n % 2 == 1 {
            result = Some(match result {
                None => square.clone(),
                Some(result) => product(&result, &square),
            });
        }
        n /= 2;
        match (n, result) {
            (0, Some(result)) => return result,
            (_, unfinished) => result = unfinished,
        }
        square = product(&square, &square);
    }
}
