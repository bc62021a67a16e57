//! Ranks and pseudo-inverses, by the singular values that are not zero.

use super::cutoff::Cutoff;
use super::field::{Entry, Field, zero};
use super::stack::{FieldOf, Lens, RealOf, for_each_matrix, product};
use super::svd::{decompose, singular_values};
use crate::array::{AsView, Matrix, Owned};
use crate::element::{Cast, Inexact, Number};
use crate::error::{Error, LinAlgError, or_panic};
use crate::expr::Collected;
use crate::np::{Flag, Unset};
use crate::refusal::{refuse, require};
use crate::shape::{MatrixStack, Shape, StackAxes};
use alloc::vec::Vec;

/// The part of the largest singular value below which `pinv` takes one for zero.
const PINV_CUTOFF: f64 = 1e-15;

/// The ranks of the matrices of an array: of a single matrix, a number.
type Ranks<A> = <<<A as AsView>::Shape as StackAxes>::Batch as Collected<i64>>::Out;

/// How many singular values of a matrix are not zero, but for rounding; NumPy's `np.linalg.matrix_rank`. Of
/// a stack, of each of its matrices; of an array of fewer axes, 1 if an element is not 0.
///
/// # Panics
/// `SVD did not converge`, as where an element is infinite or `nan`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::matrix_rank(&arr!([[1, 2], [2, 4]])), 1);
/// assert_eq!(np::linalg::matrix_rank(&np::zeros([2, 3, 3])), arr!([0, 0]));
/// assert_eq!(np::linalg::matrix_rank(&arr!([0.0, 3.0])), 1);
/// ```
#[must_use]
#[track_caller]
pub fn matrix_rank<A>(a: &A) -> Ranks<A>
where
    A: AsView<Elem: Entry, Shape: StackAxes<Batch: Collected<i64>>> + ?Sized,
{
    matrix_rank_with(a, Unset, Flag::<false>, Unset)
}

/// As [`matrix_rank`]: singular values count that are larger than `tol`, or than the part of the largest one
/// that `rtol` says; of matrices that are their own conjugate transposes, if `hermitian` says so, which is
/// quicker. NumPy's `np.linalg.matrix_rank(a, tol, hermitian, rtol=..)`.
///
/// # Panics
/// As [`matrix_rank`]; and `` `tol` and `rtol` can't be both set. ``
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[5.0, 0.0], [0.0, 1.0]]);
/// assert_eq!(np::linalg::matrix_rank_with(&a, 2.0, np::Flag::<true>, np::Unset), 1);
/// assert_eq!(arr!(np.linalg.matrix_rank(a, rtol=0.1)), 2);
/// ```
#[must_use]
#[track_caller]
pub fn matrix_rank_with<A, const HERMITIAN: bool>(
    a: &A,
    tol: impl Into<Cutoff>,
    _hermitian: Flag<HERMITIAN>,
    rtol: impl Into<Cutoff>,
) -> Ranks<A>
where
    A: AsView<Elem: Entry, Shape: StackAxes<Batch: Collected<i64>>> + ?Sized,
{
    let (tol, rtol) = (tol.into(), rtol.into());
    require!(
        tol == Cutoff::Precision || rtol == Cutoff::Precision,
        "`tol` and `rtol` can't be both set."
    );
    let view = a.array_view();
    let lens = view.shape();
    if lens.as_ref().len() < 2 {
        let is_zero = |x: &A::Elem| *x == A::Elem::ZERO;
        let rank = i64::from(!view.iter().all(is_zero));
        return <A::Shape as StackAxes>::Batch::shortest().collected(vec![rank]);
    }
    let lens = Lens::of(lens.as_ref());
    if HERMITIAN {
        or_panic(lens.side().map_err(Error::from));
    }
    let values = or_panic(singular_values(a, HERMITIAN));
    let (least, sides) = (lens.least(), [lens.rows, lens.columns]);
    let count: usize = lens.batch.iter().product();
    let rank = |matrix: usize| {
        let values = &values[matrix * least..][..least];
        let largest = values.first().map_or(0.0, |&x| x.cast());
        let limit = match &tol {
            Cutoff::Precision => largest * rtol.of::<RealOf<A>>(matrix, sides),
            tol => tol.of::<RealOf<A>>(matrix, sides),
        };
        let is_over = |x: &&RealOf<A>| Cast::<f64>::cast(**x) > limit;
        values.iter().filter(is_over).count() as i64
    };
    let shape: <A::Shape as StackAxes>::Batch = lens.shape_of(&[]);
    shape.collected((0..count).map(rank).collect())
}

/// A matrix for each of a stack, transposed.
type Inverses<A> = Owned<
    FieldOf<A>,
    <<A as AsView>::Shape as StackAxes>::Of<
        <<A as AsView>::Shape as StackAxes>::Columns,
        <<A as AsView>::Shape as StackAxes>::Rows,
    >,
>;

/// The pseudo-inverse of a matrix of any lengths, or of each of a stack: the inverse of what it does, but
/// for what it takes to zero; NumPy's `np.linalg.pinv`.
///
/// # Panics
/// `SVD did not converge`, as where an element is infinite or `nan`.
///
/// ```
/// use ndview::prelude::*;
/// let inverse = np::linalg::pinv(&arr!([[2, 0, 0], [0, 4, 0]]));
/// assert!(np::allclose(&inverse, &arr!([[0.5, 0.0], [0.0, 0.25], [0.0, 0.0]])));
/// ```
#[must_use]
#[track_caller]
pub fn pinv<A>(a: &A) -> Inverses<A>
where
    A: AsView<Elem: Entry, Shape: MatrixStack> + ?Sized,
{
    pinv_with(a, PINV_CUTOFF, Flag::<false>, Unset)
}

/// As [`pinv`]: singular values are taken for zero that are not larger than the part of the largest one that
/// `rcond` says, or its other name, `rtol`; of matrices that are their own conjugate transposes, if
/// `hermitian` says so, which is quicker. NumPy's `np.linalg.pinv(a, rcond, hermitian, rtol=..)`.
///
/// # Panics
/// As [`pinv`]; `` `rtol` and `rcond` can't be both set. ``; and `Last 2 dimensions of the array must be square`, if they are to be `hermitian`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[2.0, 0.0], [0.0, 1e-9]]);
/// let inverse = np::linalg::pinv_with(&a, 1e-6, np::Flag::<false>, np::Unset);
/// assert_eq!(inverse, arr!(np.linalg.pinv(a, rtol=1e-6)));
/// assert!(np::allclose(&inverse, &arr!([[0.5, 0.0], [0.0, 0.0]])));
/// ```
#[must_use]
#[track_caller]
pub fn pinv_with<A, const HERMITIAN: bool>(
    a: &A,
    rcond: impl Into<Cutoff>,
    _hermitian: Flag<HERMITIAN>,
    rtol: impl Into<Cutoff>,
) -> Inverses<A>
where
    A: AsView<Elem: Entry, Shape: MatrixStack> + ?Sized,
{
    let rcond = match (rcond.into(), rtol.into()) {
        (Cutoff::Precision, Cutoff::Precision) => Cutoff::Number(PINV_CUTOFF),
        (rcond, Cutoff::Precision) => rcond,
        (Cutoff::Precision, rtol) => rtol,
        _ => refuse!("`rtol` and `rcond` can't be both set."),
    };
    let view = a.array_view();
    let lens = view.shape();
    let lens = Lens::of(lens.as_ref());
    if HERMITIAN {
        or_panic(lens.side().map_err(Error::from));
    }
    let mut out = Vec::new();
    let mut matrix = 0;
    or_panic(for_each_matrix(a, |of| {
        let cutoff = rcond.of::<FieldOf<A>>(matrix, of.shape());
        matrix += 1;
        pseudo_inverse(of, cutoff, HERMITIAN, &mut out)
    }));
    Owned::from_parts(lens.shape_of(&[lens.columns, lens.rows]), out)
}

fn pseudo_inverse<T: Field>(
    a: Matrix<'_, T>,
    cutoff: f64,
    hermitian: bool,
    out: &mut Vec<T>,
) -> Result<(), LinAlgError> {
    let [rows, columns] = [a.shape()[0], a.shape()[1]];
    let (mut u, mut values, mut vh) = (Vec::new(), Vec::new(), Vec::new());
    decompose(a, hermitian, false, &mut values, Some((&mut u, &mut vh)))?;
    let least = values.len();
    let limit = values
        .first()
        .map_or(0.0, |&x| Cast::<f64>::cast(x) * cutoff);
    let inverse = |k: usize| -> T {
        let value: T::Real = values[k];
        if Cast::<f64>::cast(value) > limit {
            value.reciprocal().cast()
        } else {
            zero()
        }
    };
    let transposed =
        |of: &[T], width: usize, column: usize, k: usize| of[k * width + column].conjugated();
    let mut v = Vec::with_capacity(columns * least);
    for column in 0..columns {
        v.extend((0..least).map(|k| transposed(&vh, columns, column, k).multiply(inverse(k))));
    }
    let mut uh = Vec::with_capacity(least * rows);
    for k in 0..least {
        uh.extend((0..rows).map(|row| u[row * least + k].conjugated()));
    }
    out.extend(product(&v, &uh, [columns, least, rows]));
    Ok(())
}
