//! NumPy's arrays as views of [`ndview`], without a copy, in both directions.
//!
//! A function in Rust takes [`NumpyArray`] and [`NumpyArrayMut`], and returns [`Returned`]:
//!
//! ```
//! use ndview::prelude::*;
//! use ndview_numpy::{NumpyArray, NumpyArrayMut, Returned, raise};
//! use pyo3::prelude::*;
//!
//! /// The mean of each row.
//! #[pyfunction]
//! fn row_means(py: Python<'_>, m: NumpyArray<'_, f64, 2>) -> Returned<f64, (Dyn,)> {
//!     let m = m.view();
//!     py.detach(|| arr!(m.mean(axis=1))).into()            // other threads of Python may run
//! }
//!
//! /// `m[i] += v`, in the memory of Python's array.
//! #[pyfunction]
//! fn add_to_row(mut m: NumpyArrayMut<'_, f64, 2>, i: isize, v: NumpyArray<'_, f64, 1>) -> PyResult<()> {
//!     let (mut m, v) = (m.view_mut(), v.view());
//!     try_arr!(m[i] += v).map_err(raise)                   // NumPy's IndexError and ValueError
//! }
//! # let _ = (row_means, add_to_row);
//! ```
//!
//! What cannot be seen as a view is refused in words: another element type or rank, elements of
//! another byte order, elements that are not aligned, strides between two elements (as of a field of
//! a structured array), an array that is read-only where it is to be written. Two arguments that
//! have a byte in common are refused if one of them is written, and so is an array that leads to
//! one element twice (as a broadcast one does); both are decided exactly, as `np.shares_memory` is.
//!
//! # What Python must not do
//! While an argument is held, nothing else may change its memory. Python's own lock sees to that
//! until it is released (`py.detach`); then another thread that writes the same array is a data
//! race, as it is with NumPy's own functions, which release the lock as well. `resize` with
//! `refcheck=False` pulls the memory away, here as there.

mod argument;
mod element;
mod error;
mod loan;
mod returned;

pub use argument::{NumpyArray, NumpyArrayMut, ShapeOfRank};
pub use element::Element;
pub use error::raise;
pub use returned::Returned;
