//! Which norm is meant.

use crate::np::{Unset, words};
use crate::refusal::refuse;

/// By which measure vectors and matrices are long; NumPy's `ord`.
///
/// | given | vectors | matrices |
/// |---|---|---|
/// | [`Unset`] | the root of the sum of squares | the same, of all elements |
/// | `"fro"` | | the same |
/// | `"nuc"` | | the sum of the singular values |
/// | `np::inf`, `-np::inf` | the largest, the smallest element | the largest, the smallest sum of a row |
/// | 0 | how many elements are not 0 | |
/// | 1, -1 | the sum of the elements; see below | the largest, the smallest sum of a column |
/// | 2, -2 | the root of the sum of squares; see below | the largest, the smallest singular value |
/// | another number | the root of that degree of the sum of powers | |
///
/// Elements are taken without their signs.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0, 0.0], [0.0, -4.0]]);
/// assert_eq!(arr!(np.linalg.norm(a, "fro")), 5.0);
/// assert_eq!(arr!(np.linalg.norm(a, 1)), 4.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Order {
    /// The norm that there is if none is asked for.
    Usual,
    /// Of this degree.
    Degree(f64),
    /// The root of the sum of squares, of matrices.
    Frobenius,
    /// The sum of the singular values.
    Nuclear,
}

impl Order {
    /// As a norm of vectors.
    ///
    /// # Panics
    /// `Invalid norm order 'fro' for vectors`
    #[track_caller]
    pub(super) fn of_vectors(self) -> f64 {
        match self {
            Order::Usual => 2.0,
            Order::Degree(degree) => degree,
            Order::Frobenius => refuse!("Invalid norm order 'fro' for vectors"),
            Order::Nuclear => refuse!("Invalid norm order 'nuc' for vectors"),
        }
    }
}

impl From<f64> for Order {
    fn from(degree: f64) -> Self {
        Order::Degree(degree)
    }
}

impl From<i32> for Order {
    fn from(degree: i32) -> Self {
        Order::Degree(degree.into())
    }
}

impl From<&str> for Order {
    /// # Panics
    /// `Invalid norm order for matrices.`
    #[track_caller]
    fn from(name: &str) -> Self {
        match name {
            "fro" => Order::Frobenius,
            "nuc" => Order::Nuclear,
            _ => refuse!("Invalid norm order for matrices."),
        }
    }
}

impl From<Unset> for Order {
    fn from(_: Unset) -> Self {
        Order::Usual
    }
}

impl From<words::Fro> for Order {
    fn from(_: words::Fro) -> Self {
        Order::Frobenius
    }
}
