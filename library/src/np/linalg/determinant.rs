//! Determinants.

use super::field::{Entry, Field};
use super::stack::{FieldOf, Lens, RealOf, for_each_matrix};
use crate::array::AsView;
use crate::element::{Cast, Inexact, Number};
use crate::error::{Error, or_panic};
use crate::expr::Collected;
use crate::shape::{SquareMatrices, StackAxes};
use alloc::vec::Vec;

/// What there is one of for each matrix of a stack: of a single matrix, the element.
type Each<A, T> = <<<A as AsView>::Shape as StackAxes>::Batch as Collected<T>>::Out;

/// The signs and the logarithms of the magnitudes of the determinants.
type Determinants<A> = (Vec<FieldOf<A>>, Vec<RealOf<A>>);

fn determinants<A>(a: &A) -> Result<Determinants<A>, Error>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    Lens::of(a.array_view().shape().as_ref()).side()?;
    let (mut signs, mut logarithms) = (Vec::new(), Vec::new());
    for_each_matrix(a, |matrix| {
        let (sign, logarithm) = Field::determinant(matrix);
        signs.push(sign);
        logarithms.push(logarithm);
        Ok(())
    })?;
    Ok((signs, logarithms))
}

fn each<A, T>(a: &A, values: Vec<T>) -> Each<A, T>
where
    A: AsView<Shape: SquareMatrices<Batch: Collected<T>>> + ?Sized,
{
    let view = a.array_view();
    let lens = view.shape();
    let shape: <A::Shape as StackAxes>::Batch = Lens::of(lens.as_ref()).shape_of(&[]);
    shape.collected(values)
}

/// The determinant of a square matrix, or of each of a stack; NumPy's `np.linalg.det`.
///
/// A matrix that the types know not to be square does not compile.
///
/// # Panics
/// `Last 2 dimensions of the array must be square`
///
/// ```
/// use ndview::prelude::*;
/// let det: f64 = np::linalg::det(&arr!([[1, 2], [3, 4]]));
/// assert!((det + 2.0).abs() < 1e-12);
/// assert_eq!(np::linalg::det(&np::ones([3, 2, 2])), arr!([0.0, 0.0, 0.0]));
/// ```
#[must_use]
#[track_caller]
pub fn det<A>(a: &A) -> Each<A, FieldOf<A>>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices<Batch: Collected<FieldOf<A>>>> + ?Sized,
{
    let (mut values, logarithms) = or_panic(determinants(a));
    for (value, logarithm) in values.iter_mut().zip(logarithms) {
        *value = value.multiply(logarithm.exp().cast());
    }
    each(a, values)
}

/// The sign of the determinant and the logarithm of its magnitude, which neither overflows nor vanishes;
/// NumPy's `np.linalg.slogdet`. Of a singular matrix, 0 and minus infinity; of complex numbers, the sign
/// is one of magnitude 1.
///
/// A matrix that the types know not to be square does not compile.
///
/// # Panics
/// `Last 2 dimensions of the array must be square`
///
/// ```
/// use ndview::prelude::*;
/// let (sign, logarithm) = np::linalg::slogdet(&arr!(-1e-200 * np::eye(3)));
/// assert_eq!((sign, logarithm.round()), (-1.0, -1382.0));
/// ```
#[must_use]
#[track_caller]
pub fn slogdet<A>(a: &A) -> (Each<A, FieldOf<A>>, Each<A, RealOf<A>>)
where
    A: AsView<
            Elem: Entry,
            Shape: SquareMatrices<Batch: Collected<FieldOf<A>> + Collected<RealOf<A>>>,
        > + ?Sized,
{
    let (signs, logarithms) = or_panic(determinants(a));
    (each(a, signs), each(a, logarithms))
}
