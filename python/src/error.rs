//! Errors, as Python raises them.

use ndview::Error;
use pyo3::PyErr;
use pyo3::exceptions::{PyIndexError, PyValueError};

/// What NumPy raises for this error, with its words: `IndexError` for an index or a mask that does not
/// fit, `numpy.exceptions.AxisError` is a `ValueError` and an `IndexError` in NumPy and a `ValueError`
/// here, `ValueError` for the rest.
///
/// ```
/// use ndview::prelude::*;
/// use ndview_numpy::raise;
/// use pyo3::prelude::*;
///
/// #[pyfunction]
/// fn pick(values: Vec<f64>, i: isize) -> PyResult<f64> {
///     try_arr!(values[i]).map_err(raise)
/// }
/// # let _ = pick;
/// ```
#[must_use]
pub fn raise(error: Error) -> PyErr {
    let sentence = error.to_string();
    match error {
        Error::OutOfBounds { .. } | Error::MaskLength { .. } | Error::IndexShapes { .. } => {
            PyIndexError::new_err(sentence)
        }
        _ => PyValueError::new_err(sentence),
    }
}
