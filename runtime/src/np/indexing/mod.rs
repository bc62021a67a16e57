//! What is taken, put and found by positions: the chapter "Indexing routines" of NumPy's reference.

pub(in crate::np) mod broadcast_shapes;
pub(in crate::np) mod choose;
pub(in crate::np) mod diagonals;
pub(in crate::np) mod fill_diagonal;
pub(in crate::np) mod multi_index;
pub(in crate::np) mod nonzero;
pub(in crate::np) mod positions;
pub(in crate::np) mod put;
pub(in crate::np) mod putmask;
pub(in crate::np) mod select;
pub(in crate::np) mod select_where;
pub(in crate::np) mod take_along;
pub(in crate::np) mod ufunc_at;

pub use broadcast_shapes::broadcast_shapes;
#[doc(hidden)]
pub use choose::check_choices;
pub use diagonals::{diag_indices, diag_indices_from, tril_indices_from, triu_indices_from};
pub use fill_diagonal::{fill_diagonal, fill_diagonal_with};
pub use multi_index::{indices, ndenumerate, ndindex, ravel_multi_index, unravel_index};
pub use nonzero::{argwhere, count_nonzero, flatnonzero, nonzero, r#where};
pub use put::put;
pub use putmask::{place, putmask};
pub use select::{compress, compress_axis, extract, take, take_axis};
pub use select_where::select_where;
pub use take_along::{put_along_axis, take_along_axis};
pub use ufunc_at::{add_at, divide_at, maximum_at, minimum_at, multiply_at, subtract_at};
