//! Condition numbers.

use super::field::{Entry, Field};
use super::matrix_norm::norm_of;
use super::order::Order;
use super::stack::{FieldOf, Lens, RealOf, for_each_matrix};
use super::svd::decompose;
use crate::array::{AsView, Matrix, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Inexact, Number};
use crate::error::{Error, LinAlgError, or_panic};
use crate::expr::Collected;
use crate::shape::{MatrixStack, StackAxes};
use alloc::vec::Vec;

/// What there is one of for each matrix.
type Each<A> = <<<A as AsView>::Shape as StackAxes>::Batch as Collected<RealOf<A>>>::Out;

/// By how much solving equations with a matrix may magnify a relative error: the largest singular value
/// divided by the smallest; NumPy's `np.linalg.cond`. Infinite of a singular matrix.
///
/// # Panics
/// `cond is not defined on empty arrays`; `SVD did not converge`, as where an element is infinite or `nan`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::cond(&arr!([[4, 0], [0, 2]])), 2.0);
/// ```
#[must_use]
#[track_caller]
pub fn cond<A>(a: &A) -> Each<A>
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Batch: Collected<RealOf<A>>>> + ?Sized,
    f64: Cast<RealOf<A>>,
{
    cond_with(a, Order::Usual)
}

/// As [`cond`], by another norm: that of the matrix times that of its inverse; NumPy's
/// `np.linalg.cond(x, p)`. See [`Order`]; for -2, the smallest singular value divided by the largest.
///
/// # Panics
/// As [`cond`]; `Invalid norm order for matrices.`; and, unless `p` is 2, -2 or not given, `Last 2 dimensions of
/// the array must be square`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::cond_with(&arr!([[4, 0], [0, 2]]), 1), 2.0);
/// assert_eq!(np::linalg::cond_with(&arr!([[1, 1], [1, 1]]), "fro"), f64::INFINITY);
/// ```
#[must_use]
#[track_caller]
pub fn cond_with<A>(a: &A, p: impl Into<Order>) -> Each<A>
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Batch: Collected<RealOf<A>>>> + ?Sized,
    f64: Cast<RealOf<A>>,
{
    let order = p.into();
    let view = a.array_view();
    let lens = view.shape();
    let lens = Lens::of(lens.as_ref());
    if lens.least() == 0 {
        Error::from(LinAlgError::EmptyCondition).panic();
    }
    let by_values = match order {
        Order::Usual => true,
        Order::Degree(degree) => degree.abs() == 2.0,
        _ => false,
    };
    if !by_values {
        or_panic(lens.side().map_err(Error::from));
    }
    let mut conditions: Vec<RealOf<A>> = Vec::new();
    or_panic(for_each_matrix(a, |matrix| {
        let condition = if by_values {
            of_values(matrix, order == Order::Degree(-2.0))
        } else {
            of_inverse(matrix, order)
        }?;
        let has_nan = || matrix.iter().any(|x| x.isnan());
        let is_unknown = condition.isnan() && !has_nan();
        conditions.push(if is_unknown {
            <FieldOf<A> as Field>::rounded(f64::INFINITY)
        } else {
            condition
        });
        Ok(())
    }));
    let shape: <A::Shape as StackAxes>::Batch = lens.shape_of(&[]);
    shape.collected(conditions)
}

/// The ratio of the largest and the smallest singular value, or its inverse.
fn of_values<T: Field>(matrix: Matrix<'_, T>, is_inverse: bool) -> Result<T::Real, LinAlgError> {
    let mut values = Vec::new();
    decompose(matrix, false, false, &mut values, None)?;
    let (largest, smallest) = (values[0], values[values.len() - 1]);
    Ok(if is_inverse {
        smallest.divide(largest)
    } else {
        largest.divide(smallest)
    })
}

/// The norm of a matrix times that of its inverse; `nan` if there is none.
fn of_inverse<T: Field>(matrix: Matrix<'_, T>, order: Order) -> Result<T::Real, LinAlgError>
where
    f64: Cast<T::Real>,
{
    let side = matrix.shape()[0];
    let norm = norm_of(matrix, order)?;
    let mut inverse = Vec::new();
    match T::invert(matrix, &mut inverse) {
        Ok(()) => {}
        Err(_) => return Ok(T::rounded(f64::NAN)),
    }
    let inverse = Owned::from_parts((Dyn(side), Dyn(side)), inverse);
    Ok(norm.multiply(norm_of(inverse.view().strided(), order)?))
}
