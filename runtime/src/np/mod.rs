//! NumPy's functions, under NumPy's names.
//!
//! Arrays are given by reference: `np::copy(&a)`. What is an array is what
//! [`AsView`](crate::AsView) says: `Owned`, views, `Vec`, slices, nested Rust arrays. Functions that
//! take an axis take it as a const parameter: `np::flip_axis::<0, _>(&a)`; as a method, that is
//! `a.flip_axis::<0>()`.
//!
//! ```
//! use ndview::prelude::*;
//! let a = np::arange((0_i64, 6)).into_shape([2, 3]);
//! assert_eq!(np::transpose(&a), arr!([[0_i64, 3], [1, 4], [2, 5]]));
//! assert_eq!(np::sum(&a), 15);
//! ```

mod accumulate;
mod apply;
mod at_least;
mod bins;
mod choose;
mod constants;
mod convolve;
mod covariance;
mod create;
mod cross;
mod depth;
mod difference;
mod fill_diagonal;
mod flat;
mod function;
mod gradient;
mod grid;
mod histogram;
mod insert;
mod interpolate;
mod join;
mod kron;
mod lanes;
pub mod linalg;
mod memory;
mod mesh;
mod multi_index;
mod nonzero;
mod pad;
mod partition;
mod polynomial;
mod positions;
mod product;
mod put;
#[cfg(feature = "random")]
pub mod random;
mod range;
mod reduce;
mod repeat;
mod roll;
mod running;
mod search;
mod select;
mod select_where;
mod sets;
mod sort;
mod statistics;
mod subscripts;
mod take_along;
mod tensordot;
mod transform;
mod trapezoid;
mod triangle;
mod unique;

pub use accumulate::{add_at, divide_at, maximum_at, minimum_at, multiply_at, subtract_at};
pub use apply::{MadeAlong, apply_along_axis, fromfunction, fromfunction_of};
pub use at_least::{AtLeast, atleast_1d, atleast_2d, atleast_3d};
pub use bins::{Bins, histogram, histogram_density, histogram_range, histogram_range_density};
#[doc(hidden)]
pub use choose::check_choices;
pub use constants::*;
pub use convolve::*;
pub use covariance::{Observations, corrcoef, corrcoef_y, cov, cov_ddof, cov_y, cov_y_ddof};
pub use create::*;
pub use cross::cross;
pub use depth::{concatenate_flat, dstack};
pub use difference::{diff, diff_axis, ediff1d};
pub use fill_diagonal::fill_diagonal;
pub use flat::flat;
pub use function::*;
pub use gradient::{Spacing, gradient, gradient_axis};
pub use grid::{meshgrid, meshgrid_ij};
pub use histogram::{bincount, bincount_to, bincount_weights};
pub use insert::{Positions, append, delete, delete_axis, insert, insert_axis};
pub use interpolate::{interp, interp_outside};
pub use join::{column_stack, concatenate, concatenate_axis, hstack, stack, stack_axis, vstack};
pub use kron::kron;
pub use memory::*;
pub use mesh::ix;
pub use multi_index::{
    broadcast_shapes, indices, ndenumerate, ndindex, ravel_multi_index, unravel_index,
};
pub use nonzero::{argwhere, count_nonzero, flatnonzero, nonzero, r#where};
pub use pad::*;
pub use partition::*;
pub use polynomial::polyval;
#[doc(hidden)]
pub use product::{MatrixMultiply, matrix_product, try_matrix_product};
pub use product::{dot, inner, matmul, outer, trace, try_matmul, vdot};
pub use put::put;
pub use range::*;
pub use reduce::*;
pub use repeat::{repeat, repeat_axis, tile};
pub use roll::*;
pub use running::{maximum_accumulate, minimum_accumulate};
pub use search::{digitize, isin, searchsorted, searchsorted_right};
pub use select::{compress, compress_axis, extract, take, take_axis};
pub use select_where::select_where;
pub use sets::{intersect1d, setdiff1d, setxor1d, union1d};
pub use sort::{argsort, argsort_axis, argsort_flat, sort, sort_axis, sort_flat};
pub use statistics::*;
#[doc(hidden)]
pub use subscripts::{Subscripted, subscripted};
pub use take_along::{put_along_axis, take_along_axis};
pub use tensordot::tensordot;
pub use transform::*;
pub use trapezoid::*;
pub use triangle::{diag, eye_of, tri, tril, tril_indices, triu, triu_indices};
pub use unique::*;

pub use crate::index::{Slice, slice};
#[cfg(feature = "npz")]
pub use crate::interop::{NpzFile, load_npz};
#[cfg(feature = "npy")]
pub use crate::interop::{load, save};
