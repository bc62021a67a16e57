//! A template: functions on NumPy's arrays, written in Rust with ndview.

use ndview::prelude::*;
use ndview_numpy::{NumpyArray, NumpyArrayMut, Returned, raise};
use pyo3::prelude::*;

/// The mean of each element and its four neighbours; the border stays as it is.
#[pyfunction]
fn smooth(py: Python<'_>, m: NumpyArray<'_, f64, 2>) -> Returned<f64, (Dyn, Dyn)> {
    let m = m.view();
    py.detach(|| {
        let mut out = m.copy();
        if m.shape()[0] > 2 && m.shape()[1] > 2 {
            arr!(out[1:-1, 1:-1] =
                (m[1:-1, 1:-1] + m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.2);
        }
        out
    })
    .into()
}

/// As `smooth`, in the memory of the array, without another one.
#[pyfunction]
fn smooth_in_place(py: Python<'_>, mut m: NumpyArrayMut<'_, f64, 2>) {
    let mut m = m.view_mut();
    py.detach(|| {
        if m.shape()[0] > 2 && m.shape()[1] > 2 {
            arr!(m[1:-1, 1:-1] =
                (m[1:-1, 1:-1] + m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.2);
        }
    });
}

/// `a[:] = b`, of any strides, if the shapes agree.
#[pyfunction]
fn assign(mut a: NumpyArrayMut<'_, f64, 1>, b: NumpyArray<'_, f64, 1>) -> PyResult<()> {
    let (mut a, b) = (a.view_mut(), b.view());
    try_arr!(a[:] = b).map_err(raise)
}

/// `a[i]`, with NumPy's `IndexError`.
#[pyfunction]
fn pick(a: NumpyArray<'_, i64, 1>, i: isize) -> PyResult<i64> {
    let a = a.view();
    try_arr!(a[i]).map_err(raise)
}

/// How many elements are true.
#[pyfunction]
fn count(mask: NumpyArray<'_, bool, 1>) -> usize {
    mask.view().iter().filter(|&&is_true| is_true).count()
}

/// The sum of a matrix, for measuring what a call costs.
#[pyfunction]
fn total(m: NumpyArray<'_, f64, 2>) -> f64 {
    let m = m.view();
    arr!(m.sum())
}

/// The number it is given, for measuring what a call without an array costs.
#[pyfunction]
fn same(x: f64) -> f64 {
    x
}

/// The module `smoothing`.
#[pymodule]
mod smoothing {
    #[pymodule_export]
    use super::{assign, count, pick, same, smooth, smooth_in_place, total};
}
