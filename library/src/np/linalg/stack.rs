//! Stacks of matrices: where their numbers are, and what is made of each.

use super::field::{Entry, Field};
use crate::array::{AsView, Matrix, Owned, View};
use crate::element::{Number, StoreInto};
use crate::error::{Error, LinAlgError};
use crate::kernels::{self, Multiplied, Scratch};
use crate::shape::layout::Layout;
use crate::shape::{Shape, StackAxes, advance, computed_shape};
use alloc::vec::Vec;

/// The number that the matrices of an array are calculated with.
pub(super) type FieldOf<A> = <<A as AsView>::Elem as Number>::Quotient;

/// Its real numbers.
pub(super) type RealOf<A> = <FieldOf<A> as Field>::Real;

/// An array of numbers as another of a type that holds them: the same, if they are of that type.
pub(super) enum Numbers<'a, T, S: Shape, L: Layout> {
    /// The same.
    Lent(View<'a, T, S, L>),
    /// Converted numbers.
    Converted(Owned<T, S>),
}

impl<'a, T: Clone + 'static, S: Shape, L: Layout> Numbers<'a, T, S, L> {
    /// The numbers of a view.
    pub(super) fn of<U: StoreInto<T> + Clone>(view: View<'a, U, S, L>) -> Self {
        match view.of_type() {
            Some(view) => Numbers::Lent(view),
            None => {
                let numbers = view.row_major().into_owned();
                Numbers::Converted(Owned::from_parts(view.typed_shape(), numbers))
            }
        }
    }

    /// As of a view.
    pub(super) fn matrix(&self, position: &[usize]) -> Matrix<'_, T> {
        match self {
            Numbers::Lent(view) => view.matrix(position),
            Numbers::Converted(array) => array.view().matrix(position),
        }
    }

    /// As of a view.
    pub(super) fn matrix_along(&self, axes: [usize; 2], position: &[usize]) -> Matrix<'_, T> {
        match self {
            Numbers::Lent(view) => view.matrix_along(axes, position),
            Numbers::Converted(array) => array.view().matrix_along(axes, position),
        }
    }
}

/// Calls a function with each position of the axes of these lengths.
pub(super) fn for_each_position(
    lens: &[usize],
    mut f: impl FnMut(&[usize]) -> Result<(), LinAlgError>,
) -> Result<(), Error> {
    let mut position = [0; crate::shape::MAX_RANK];
    let position = &mut position[..lens.len()];
    for _ in 0..lens.iter().product() {
        f(position)?;
        advance(position, lens);
    }
    Ok(())
}

/// The product of two matrices whose elements are given row by row: of `n` x `k` and `k` x `m` elements.
pub(super) fn product<T: Multiplied>(a: &[T], b: &[T], [n, k, m]: [usize; 3]) -> Vec<T> {
    let mut out = Vec::new();
    let (a, b) = (
        kernels::Matrix::of_rows(a, [n, k]),
        kernels::Matrix::of_rows(b, [k, m]),
    );
    kernels::append_product(a, b, &mut Scratch::new(), &mut out);
    out
}

/// The lengths of a stack of matrices: those before the matrices, the rows and the columns.
pub(super) struct Lens<'l> {
    pub(super) batch: &'l [usize],
    pub(super) rows: usize,
    pub(super) columns: usize,
}

impl<'l> Lens<'l> {
    /// # Panics
    /// Of fewer than two lengths.
    pub(super) fn of(lens: &'l [usize]) -> Self {
        match lens {
            [batch @ .., rows, columns] => Lens {
                batch,
                rows: *rows,
                columns: *columns,
            },
            _ => unreachable!("a stack of matrices has two axes"),
        }
    }

    /// The number of rows, which is that of columns.
    ///
    /// # Errors
    /// `Last 2 dimensions of the array must be square`
    pub(super) fn side(&self) -> Result<usize, LinAlgError> {
        if self.rows == self.columns {
            Ok(self.rows)
        } else {
            Err(LinAlgError::NotSquare)
        }
    }

    /// The lesser of the numbers of rows and columns.
    pub(super) fn least(&self) -> usize {
        self.rows.min(self.columns)
    }

    /// The shape of a stack of as many arrays of these lengths.
    pub(super) fn shape_of<S: Shape>(&self, lens: &[usize]) -> S {
        computed_shape(&[self.batch, lens].concat())
    }
}

/// Calls a function with each matrix of a stack.
///
/// # Panics
/// If the array has fewer than two axes.
pub(super) fn for_each_matrix<A>(
    a: &A,
    mut f: impl FnMut(Matrix<'_, FieldOf<A>>) -> Result<(), LinAlgError>,
) -> Result<(), Error>
where
    A: AsView<Elem: Entry, Shape: StackAxes> + ?Sized,
{
    let view = a.array_view();
    let lens = view.shape();
    let numbers = Numbers::of(view);
    for_each_position(Lens::of(lens.as_ref()).batch, |position| {
        f(numbers.matrix(position))
    })
}
