//! Least squares.

use super::cutoff::Cutoff;
use super::factors::SvdParts;
use super::field::{Entry, Field, zero};
use super::stack::{Lens, Numbers, product};
use crate::array::{AsView, Matrix, Owned};
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Number, Promote, StoreInto};
use crate::error::{Error, LinAlgError, or_panic};
use crate::shape::{Shape, computed_shape};
use alloc::vec::Vec;

/// The shape of right sides of equations: a vector, or a matrix of such.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1.0, 0.0], [0.0, 2.0], [0.0, 0.0]]);
/// let (x, ..) = arr!(np.linalg.lstsq(a, [1.0, 4.0, 0.0]));
/// assert!(np::allclose(&x, &[1.0, 2.0]));
/// let (columns, ..) = arr!(np.linalg.lstsq(a, [[1.0], [4.0], [0.0]]));
/// assert!(np::allclose(&columns, &[[1.0], [2.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "the right sides of `np.linalg.lstsq` are a vector or a matrix",
    label = "an array of shape `{Self}`"
)]
pub trait RightSides: Shape {
    /// The shape of the solutions for matrices with this number of columns.
    type Solutions<C: Axis>: Shape;
}

#[diagnostic::do_not_recommend]
impl<M: Axis> RightSides for (M,) {
    type Solutions<C: Axis> = (C,);
}

#[diagnostic::do_not_recommend]
impl<M: Axis, K: Axis> RightSides for (M, K) {
    type Solutions<C: Axis> = (C, K);
}

/// A matrix for which `np.linalg.lstsq` has solutions with these right sides.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]]);
/// let (line, _, rank, _) = arr!(np.linalg.lstsq(a, [1.0, 3.0, 5.0]));
/// assert!(np::allclose(&line, &[2.0, 1.0]));
/// assert_eq!(rank, 2);
/// ```
pub trait Overdetermined<B: AsView + ?Sized>: AsView {
    /// The solutions, the residuals, the rank, and the singular values.
    type Out;

    #[doc(hidden)]
    fn least_squares(&self, b: &B, rcond: &Cutoff) -> Result<Self::Out, Error>;
}

impl<A, B, R, C, E, F> Overdetermined<B> for A
where
    A: AsView<Elem: Promote<B::Elem, Out = E> + StoreInto<F> + Clone, Shape = (R, C)> + ?Sized,
    B: AsView<Elem: StoreInto<F> + Clone, Shape: RightSides> + ?Sized,
    R: Axis,
    C: Axis,
    E: Entry<Quotient = F>,
    F: Field,
{
    type Out = (
        Owned<F, <B::Shape as RightSides>::Solutions<C>>,
        Owned<F::Real, (Dyn,)>,
        i64,
        Owned<F::Real, (Dyn,)>,
    );

    fn least_squares(&self, b: &B, rcond: &Cutoff) -> Result<Self::Out, Error> {
        let (a, b) = (self.array_view(), b.array_view());
        let (lens, b_lens) = (a.shape(), b.shape());
        let (lens, b_lens) = (Lens::of(lens.as_ref()), b_lens.as_ref());
        if b_lens[0] != lens.rows {
            return Err(LinAlgError::Incompatible.into());
        }
        let x_lens = [&[lens.columns], &b_lens[1..]].concat();
        let (a, b) = (Numbers::of(a), Numbers::of(b));
        let found = Solved::of(a.matrix(&[]), b.matrix(&[]), rcond)?;
        Ok((
            Owned::from_parts(computed_shape(&x_lens), found.solutions),
            found.residuals.into(),
            found.rank as i64,
            found.values.into(),
        ))
    }
}

/// What is found.
struct Solved<T: Field> {
    solutions: Vec<T>,
    residuals: Vec<T::Real>,
    rank: usize,
    values: Vec<T::Real>,
}

impl<T: Field> Solved<T> {
    fn of(a: Matrix<'_, T>, b: Matrix<'_, T>, rcond: &Cutoff) -> Result<Self, LinAlgError> {
        let ([rows, columns], width) = ([a.shape()[0], a.shape()[1]], b.shape()[1]);
        if b.iter().any(|x| !x.isfinite()) {
            return Err(LinAlgError::LeastSquares);
        }
        let (mut u, mut values, mut vh) = (Vec::new(), Vec::new(), Vec::new());
        let parts = SvdParts {
            values: &mut values,
            vectors: Some((&mut u, &mut vh)),
            is_full: false,
        };
        T::svd(a, parts).map_err(|_| LinAlgError::LeastSquares)?;
        let cutoff = match rcond.of::<T>(0, [rows, columns]) {
            negative if negative < 0.0 => T::EPSILON.cast(),
            cutoff => cutoff,
        };
        let limit = values
            .first()
            .map_or(0.0, |&x| Cast::<f64>::cast(x) * cutoff);
        let rank = values
            .iter()
            .filter(|&&x| Cast::<f64>::cast(x) > limit)
            .count();
        let least = values.len();
        // The parts of the right sides along the vectors of U, each divided by its singular value.
        let mut parts = vec![zero::<T>(); rank * width];
        for (place, part) in parts.iter_mut().enumerate() {
            let (k, column) = (place / width, place % width);
            let along = (0..rows).fold(zero::<T>(), |sum, row| {
                sum.plus_product(u[row * least + k].conjugated(), b[[row, column]])
            });
            *part = along.divide(values[k].cast());
        }
        let v: Vec<T> = (0..columns * rank)
            .map(|place| vh[place % rank * columns + place / rank].conjugated())
            .collect();
        let solutions = product(&v, &parts, [columns, rank, width]);
        let mut found = Solved {
            solutions,
            residuals: Vec::new(),
            rank,
            values,
        };
        if rank == columns && rows > columns {
            found.residuals = (0..width)
                .map(|column| found.residual(a, b, column))
                .collect();
        }
        Ok(found)
    }

    /// The sum of the squares of how far `a @ x` is from a right side.
    fn residual(&self, a: Matrix<'_, T>, b: Matrix<'_, T>, column: usize) -> T::Real {
        let ([rows, columns], width) = ([a.shape()[0], a.shape()[1]], b.shape()[1]);
        let mut sum = zero::<T::Real>();
        for row in 0..rows {
            let product = (0..columns).fold(zero::<T>(), |sum, k| {
                sum.plus_product(a[[row, k]], self.solutions[k * width + column])
            });
            let distance = b[[row, column]].subtract(product).absolute();
            sum = sum.add(distance.multiply(distance));
        }
        sum
    }
}

/// The `x` for which `a @ x` is nearest to `b`; NumPy's `np.linalg.lstsq`. `a` is a matrix, and `b` a vector,
/// or a matrix of right sides, each a column. Where there are several, the shortest.
///
/// Yields the solutions; the sums of the squares of what is left, none if the rank is less than the number
/// of columns, or if there are not more rows than columns; the rank of `a`; and its singular values.
///
/// # Panics
/// `Incompatible dimensions`; `SVD did not converge in Linear Least Squares`, as where an element is infinite
/// or `nan`.
///
/// ```
/// use ndview::prelude::*;
/// // A line through points: 1, 3 and 5 at 0, 1 and 2.
/// let a = arr!([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]]);
/// let (line, residuals, rank, _) = np::linalg::lstsq(&a, &[1.0, 3.0, 5.0]);
/// assert!(np::allclose(&line, &arr!([2.0, 1.0])));
/// assert!(residuals[[0]] < 1e-20 && rank == 2);
/// ```
#[must_use]
#[track_caller]
pub fn lstsq<A, B, O>(a: &A, b: &B) -> O
where
    A: Overdetermined<B, Out = O> + ?Sized,
    B: AsView + ?Sized,
{
    or_panic(a.least_squares(b, &Cutoff::Precision))
}

/// As [`lstsq`]: singular values are taken for zero that are not larger than the part of the largest one that
/// `rcond` says, the precision of the elements if that is negative; NumPy's `np.linalg.lstsq(a, b, rcond)`.
///
/// # Panics
/// As [`lstsq`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1.0, 0.0], [0.0, 1e-9]]);
/// let (x, _, rank, _) = np::linalg::lstsq_with(&a, &[1.0, 1.0], 1e-6);
/// assert_eq!((x.to_vec(), rank), (vec![1.0, 0.0], 1));
/// ```
#[must_use]
#[track_caller]
pub fn lstsq_with<A, B, O>(a: &A, b: &B, rcond: impl Into<Cutoff>) -> O
where
    A: Overdetermined<B, Out = O> + ?Sized,
    B: AsView + ?Sized,
{
    or_panic(a.least_squares(b, &rcond.into()))
}
