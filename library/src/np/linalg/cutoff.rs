//! Below which size a singular value counts as zero.

use super::field::Field;
use crate::array::AsView;
use crate::element::Cast;
use crate::np::Unset;
use alloc::vec::Vec;

/// Which singular values are taken for zero, relative to the largest: NumPy's `rcond` and `rtol`.
///
/// | given | |
/// |---|---|
/// | a number | those not above this part of the largest |
/// | [`Unset`] | the number is the precision of the elements, times the number of rows or columns, whichever is larger |
/// | an array | a number for each matrix of a stack, in row-major order |
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1.0, 0.0], [0.0, 1e-3]]);
/// assert_eq!(arr!(np.linalg.matrix_rank(a, rtol=1e-2)), 1);
/// assert_eq!(arr!(np.linalg.matrix_rank(a)), 2);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Cutoff {
    /// As the precision of the elements has it.
    Precision,
    /// This part of the largest.
    Number(f64),
    /// A number for each matrix of a stack.
    Each(Vec<f64>),
}

impl Cutoff {
    /// The number for one matrix.
    pub(super) fn of<T: Field>(&self, matrix: usize, [rows, columns]: [usize; 2]) -> f64 {
        match self {
            Cutoff::Precision => Cast::<f64>::cast(T::EPSILON) * rows.max(columns) as f64,
            Cutoff::Number(number) => *number,
            Cutoff::Each(numbers) => numbers[if numbers.len() == 1 { 0 } else { matrix }],
        }
    }
}

impl From<f64> for Cutoff {
    fn from(number: f64) -> Self {
        Cutoff::Number(number)
    }
}

impl From<f32> for Cutoff {
    fn from(number: f32) -> Self {
        Cutoff::Number(number.into())
    }
}

impl From<i32> for Cutoff {
    fn from(number: i32) -> Self {
        Cutoff::Number(number.into())
    }
}

impl From<Unset> for Cutoff {
    fn from(_: Unset) -> Self {
        Cutoff::Precision
    }
}

impl<A: AsView<Elem: Cast<f64> + Copy> + ?Sized> From<&A> for Cutoff {
    fn from(numbers: &A) -> Self {
        Cutoff::Each(numbers.array_view().into_iter().map(|x| x.cast()).collect())
    }
}
