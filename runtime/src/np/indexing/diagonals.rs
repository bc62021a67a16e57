//! Indices of diagonals and triangles of arrays that are there.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Integer;
use crate::np::creation::{tril_indices_with, triu_indices_with};
use crate::refusal::require;
use crate::shape::HasRank;
use alloc::vec::Vec;

/// The rows and the columns of elements, as index arrays.
type Positions = (Owned<i64, (Dyn,)>, Owned<i64, (Dyn,)>);

/// The indices of the diagonal of a square matrix of `n` rows: an array for each axis; NumPy's
/// `np.diag_indices`.
///
/// ```
/// use ndview::prelude::*;
/// let mut m = arr!([[1, 2], [3, 4]]);
/// let diagonal = np::diag_indices(2);
/// arr!(m[diagonal] = 0);
/// assert_eq!(m, arr!([[0, 2], [3, 0]]));
/// ```
#[must_use]
pub fn diag_indices(n: impl Integer) -> Positions {
    let places: Vec<i64> = (0..n.saturate() as i64).collect();
    (places.clone().into(), places.into())
}

/// The indices of the diagonal of a square matrix; NumPy's `np.diag_indices_from`.
///
/// # Panics
/// `All dimensions of input must be of equal length`
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// let diagonal = np::diag_indices_from(&m);
/// assert_eq!(arr!(m[diagonal]), arr!([1, 4]));
/// ```
#[must_use]
#[track_caller]
pub fn diag_indices_from<A: AsView<Shape: HasRank<2>> + ?Sized>(arr: &A) -> Positions {
    let [rows, columns] = lens(arr);
    require!(
        rows == columns,
        "All dimensions of input must be of equal length"
    );
    diag_indices(rows)
}

/// The indices of the elements at and below diagonal `k` of a matrix; NumPy's
/// `np.tril_indices_from`. In `arr!`, `k` may be left out: then it is 0.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2, 3], [4, 5, 6]]);
/// let lower = arr!(np.tril_indices_from(m));
/// assert_eq!(arr!(m[lower]), arr!([1, 4, 5]));
/// ```
#[must_use]
#[track_caller]
pub fn tril_indices_from<A: AsView<Shape: HasRank<2>> + ?Sized>(
    arr: &A,
    k: impl Integer,
) -> Positions {
    let [rows, columns] = lens(arr);
    tril_indices_with(rows, k, columns)
}

/// The indices of the elements at and above diagonal `k` of a matrix; NumPy's
/// `np.triu_indices_from`. In `arr!`, `k` may be left out: then it is 0.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2, 3], [4, 5, 6]]);
/// let upper = arr!(np.triu_indices_from(m, k=1));
/// assert_eq!(arr!(m[upper]), arr!([2, 3, 6]));
/// ```
#[must_use]
#[track_caller]
pub fn triu_indices_from<A: AsView<Shape: HasRank<2>> + ?Sized>(
    arr: &A,
    k: impl Integer,
) -> Positions {
    let [rows, columns] = lens(arr);
    triu_indices_with(rows, k, columns)
}

fn lens<A: AsView<Shape: HasRank<2>> + ?Sized>(a: &A) -> [usize; 2] {
    let view = a.array_view();
    let lens = view.shape();
    let lens = lens.as_ref();
    [lens[0], lens[1]]
}
