//! Indices of diagonals and triangles of arrays that are there.

use super::multi_index::MultiIndexed;
use crate::array::{AsView, Owned};
use crate::axis::{Dyn, Len};
use crate::element::Integer;
use crate::np::creation::{tril_indices_with, triu_indices_with};
use crate::refusal::require;
use crate::shape::{HasRank, dyn_axis, for_each_rank};
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

/// The indices of the diagonal of an array of `R` axes, `n` long each: an array for each axis; NumPy's
/// `np.diag_indices(n, ndim)`.
///
/// ```
/// use ndview::prelude::*;
/// let (i, j, k) = arr!(np.diag_indices(2, ndim=3));
/// assert_eq!((i, j, k), (arr!([0, 1]).into_erased(), arr!([0, 1]).into_erased(), arr!([0, 1]).into_erased()));
/// ```
#[must_use]
pub fn diag_indices_with<N: RankOf>(
    n: impl Integer,
    _ndim: N,
) -> <N::Shape as MultiIndexed>::Entries<Owned<i64, (Dyn,)>> {
    let places: Vec<i64> = (0..n.saturate() as i64).collect();
    <N::Shape as MultiIndexed>::entries(|_| places.clone().into())
}

/// A number of axes that the compiler knows: [`Len<N>`](crate::Len), from 1 to 6.
///
/// ```
/// use ndview::prelude::*;
/// let (i, j, k) = arr!(np.diag_indices(2, ndim=3));
/// assert_eq!((i, j), (k.clone(), k));
/// ```
pub trait RankOf {
    /// A shape of so many axes.
    type Shape: MultiIndexed;
}

macro_rules! ranks {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl RankOf for Len<$rank> {
            type Shape = ($(dyn_axis!($axis),)*);
        }
    };
}
for_each_rank!(ranks);

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
