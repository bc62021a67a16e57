//! Equations, inverses and determinants, by elimination with partial pivoting.
//!
//! Matrices of few rows are eliminated here, in memory of the stack: to ask a crate takes longer than to
//! do it. Larger ones are the crate `faer`'s.

use super::factors::append;
use super::field::{Field, one, zero};
use crate::array::Matrix;
use crate::element::{Cast, Inexact, Number};
use crate::error::LinAlgError;
use alloc::vec::Vec;
use faer::linalg::solvers::{DenseSolveCore, PartialPivLu, Solve};
use faer::traits::ComplexField;

/// The number of rows up to which a matrix is eliminated here.
const FEW: usize = 8;

/// A matrix of few rows, eliminated: both triangles in one, row by row, the diagonal of the lower one left
/// out, as its elements are 1.
struct Eliminated<T> {
    rows: [[T; FEW]; FEW],
    side: usize,
    /// Which row of the matrix each of these was.
    order: [usize; FEW],
    is_odd: bool,
}

impl<T: Field> Eliminated<T> {
    fn new(a: Matrix<'_, T>) -> Self {
        let side = a.shape()[0];
        let mut rows = [[zero(); FEW]; FEW];
        for (i, row) in rows[..side].iter_mut().enumerate() {
            for (j, element) in row[..side].iter_mut().enumerate() {
                *element = a[[i, j]];
            }
        }
        let mut own = Eliminated {
            rows,
            side,
            order: core::array::from_fn(|row| row),
            is_odd: false,
        };
        (0..side).for_each(|column| own.eliminate(column));
        own
    }

    /// Takes multiples of the row that has the largest element of a column from the rows after it.
    fn eliminate(&mut self, column: usize) {
        let mut pivot = column;
        for row in column + 1..self.side {
            let size = |row: usize| self.rows[row][column].absolute();
            if size(row).greater(size(pivot)) {
                pivot = row;
            }
        }
        if pivot != column {
            self.rows.swap(pivot, column);
            self.order.swap(pivot, column);
            self.is_odd = !self.is_odd;
        }
        let from = self.rows[column];
        if from[column] == zero() {
            return;
        }
        for row in &mut self.rows[column + 1..self.side] {
            let factor = row[column].divide(from[column]);
            row[column] = factor;
            for (element, other) in row[column + 1..self.side]
                .iter_mut()
                .zip(&from[column + 1..])
            {
                *element = element.subtract(factor.multiply(*other));
            }
        }
    }

    fn diagonal(&self) -> impl Iterator<Item = T> {
        (0..self.side).map(|i| self.rows[i][i])
    }

    /// Solves for right sides of `width` columns, whose rows `right` yields by their numbers.
    fn solve(
        &self,
        width: usize,
        right: impl Fn(usize, usize) -> T,
        out: &mut Vec<T>,
    ) -> Result<(), LinAlgError> {
        if self.diagonal().any(|x| x == zero()) {
            return Err(LinAlgError::Singular);
        }
        let start = out.len();
        for row in &self.order[..self.side] {
            out.extend((0..width).map(|column| right(*row, column)));
        }
        let solution = &mut out[start..];
        for i in 0..self.side {
            for j in 0..i {
                take_from(solution, width, i, j, self.rows[i][j]);
            }
        }
        for i in (0..self.side).rev() {
            for j in i + 1..self.side {
                take_from(solution, width, i, j, self.rows[i][j]);
            }
            for x in &mut solution[i * width..][..width] {
                *x = x.divide(self.rows[i][i]);
            }
        }
        Ok(())
    }
}

/// Takes a multiple of row `j` from row `i`.
fn take_from<T: Field>(rows: &mut [T], width: usize, i: usize, j: usize, factor: T) {
    for column in 0..width {
        let other = rows[j * width + column].multiply(factor);
        let element = &mut rows[i * width + column];
        *element = element.subtract(other);
    }
}

fn has_few_rows<T>(a: Matrix<'_, T>) -> bool {
    a.shape()[0] <= FEW
}

fn factorized<T: Field + ComplexField>(a: Matrix<'_, T>) -> Result<PartialPivLu<T>, LinAlgError> {
    let lu = PartialPivLu::new(a.to_faer());
    let diagonal = lu.U().diagonal().column_vector();
    if diagonal.iter().any(|x| *x == zero()) {
        return Err(LinAlgError::Singular);
    }
    Ok(lu)
}

/// The solutions of `a x = b`, for each column of `b`.
pub(super) fn solve<T: Field + ComplexField>(
    a: Matrix<'_, T>,
    b: Matrix<'_, T>,
    out: &mut Vec<T>,
) -> Result<(), LinAlgError> {
    if has_few_rows(a) {
        return Eliminated::new(a).solve(b.shape()[1], |i, j| b[[i, j]], out);
    }
    append(factorized(a)?.solve(b.to_faer()).as_ref(), out);
    Ok(())
}

/// The inverse.
pub(super) fn invert<T: Field + ComplexField>(
    a: Matrix<'_, T>,
    out: &mut Vec<T>,
) -> Result<(), LinAlgError> {
    if has_few_rows(a) {
        let identity = |i, j| if i == j { one() } else { zero() };
        return Eliminated::new(a).solve(a.shape()[0], identity, out);
    }
    append(factorized(a)?.inverse().as_ref(), out);
    Ok(())
}

/// The sign of the determinant, and the logarithm of its magnitude.
pub(super) fn determinant<T: Field + ComplexField>(a: Matrix<'_, T>) -> (T, <T as Field>::Real) {
    if has_few_rows(a) {
        let eliminated = Eliminated::new(a);
        return of_diagonal(eliminated.diagonal(), eliminated.is_odd);
    }
    let lu = PartialPivLu::new(a.to_faer());
    let is_odd = is_odd(lu.P().arrays().0);
    of_diagonal(lu.U().diagonal().column_vector().iter().copied(), is_odd)
}

/// The same of a triangle with this diagonal.
fn of_diagonal<T: Field>(diagonal: impl Iterator<Item = T>, is_odd: bool) -> (T, T::Real) {
    let sign: T = one();
    let mut sign = if is_odd { sign.negative() } else { sign };
    let mut logarithm = zero::<T::Real>();
    for x in diagonal {
        let size = x.absolute();
        if size == zero() {
            return (zero(), zero::<T::Real>().log());
        }
        sign = sign.multiply(x.divide(size.cast()));
        logarithm = logarithm.add(size.log());
    }
    (sign, logarithm)
}

/// Whether an order of rows comes of an odd number of exchanges.
fn is_odd(order: &[usize]) -> bool {
    let mut seen = vec![false; order.len()];
    let mut exchanges = 0;
    for first in 0..order.len() {
        let mut row = first;
        while !core::mem::replace(&mut seen[row], true) {
            row = order[row];
            exchanges += usize::from(row != first);
        }
    }
    exchanges % 2 == 1
}
