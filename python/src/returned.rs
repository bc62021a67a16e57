//! Results of functions.

use crate::element::Element;
use ndview::{Owned, Shape};
use numpy::{PyArray1, PyArrayDyn, PyArrayMethods};
use pyo3::prelude::*;

/// An array that Python gets as NumPy's: the memory is handed over, nothing is copied.
///
/// ```
/// use ndview::prelude::*;
/// use ndview_numpy::Returned;
/// use pyo3::prelude::*;
///
/// #[pyfunction]
/// fn table(n: usize) -> Returned<i64, (Dyn, Dyn)> {
///     Owned::from_fn([n, n], |[i, j]| ((i + 1) * (j + 1)) as i64).into()
/// }
/// # let _ = table;
/// ```
pub struct Returned<T, S: Shape>(pub Owned<T, S>);

impl<T, S: Shape> From<Owned<T, S>> for Returned<T, S> {
    fn from(array: Owned<T, S>) -> Self {
        Returned(array)
    }
}

impl<'py, T: Element, S: Shape> IntoPyObject<'py> for Returned<T, S> {
    type Target = PyArrayDyn<T>;
    type Output = Bound<'py, PyArrayDyn<T>>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let lens = self.0.shape();
        // A new shape of an array without gaps is a view of it.
        PyArray1::from_vec(py, self.0.into_vec()).reshape(lens.as_ref())
    }
}
