//! Arguments of functions: NumPy's arrays, held for reading or for writing.

use crate::element::Element;
use crate::loan::{Loan, Place};
use ndview::overlap::overlaps_itself;
use ndview::{Error, IntoShape, Shape, View, ViewMut};
use numpy::npyffi::flags::NPY_ARRAY_WRITEABLE;
use numpy::{
    PyArrayDescrMethods, PyArrayDyn, PyArrayMethods, PyUntypedArray, PyUntypedArrayMethods, dtype,
};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::{Borrowed, PyErr};

/// The shape of `R` axes whose lengths are known when the program runs: `(Dyn, Dyn)` for 2.
pub type ShapeOfRank<const R: usize> = <[usize; R] as IntoShape>::Shape;

/// How many indices may be tried to find two that lead to the same element.
const MOST_WORK: u64 = 100_000;

/// An array of NumPy as an argument that is read: of element type `T` and rank `R`, of any lengths
/// and any strides. Nothing is copied.
///
/// # Errors
/// Python's caller gets a `TypeError` if it is no array, or one of another element type; a
/// `ValueError` for another rank, another byte order, elements that are not aligned, strides that
/// are no multiples of an element, and if another argument that is held writes the same memory.
///
/// ```
/// use ndview::prelude::*;
/// use ndview_numpy::NumpyArray;
/// use pyo3::prelude::*;
///
/// #[pyfunction]
/// fn largest(m: NumpyArray<'_, f64, 2>) -> f64 {
///     let m = m.view();
///     arr!(m.max())
/// }
/// # let _ = largest;
/// ```
pub struct NumpyArray<'py, T: Element, const R: usize>(Held<'py, T>);

/// An array of NumPy as an argument that is written: as [`NumpyArray`], and nothing else that is held
/// shares memory with it.
///
/// # Errors
/// As for [`NumpyArray`], and a `ValueError` if the array is read-only or leads to one element twice.
///
/// ```
/// use ndview::prelude::*;
/// use ndview_numpy::NumpyArrayMut;
/// use pyo3::prelude::*;
///
/// #[pyfunction]
/// fn clear_border(mut m: NumpyArrayMut<'_, f64, 2>) {
///     let mut m = m.view_mut();
///     arr!(m[[0, -1]] = 0);
///     arr!(m[:, [0, -1]] = 0);
/// }
/// # let _ = clear_border;
/// ```
pub struct NumpyArrayMut<'py, T: Element, const R: usize>(Held<'py, T>);

impl<T: Element, const R: usize> NumpyArray<'_, T, R>
where
    [usize; R]: IntoShape,
{
    /// The elements, in NumPy's memory.
    pub fn view(&self) -> View<'_, T, ShapeOfRank<R>> {
        let (lens, strides) = self.0.axes::<R>();
        // SAFETY: `Held::new` has found an element of type `T`, aligned and of a valid value, at every
        // index. NumPy keeps the memory as long as the array lives, and `self` holds it; nothing that
        // is held writes it meanwhile (`Loan`), and Python must not, as the crate says.
        unsafe { View::from_raw_parts(self.0.array.data(), lens, strides) }
    }
}

impl<T: Element, const R: usize> NumpyArrayMut<'_, T, R>
where
    [usize; R]: IntoShape,
{
    /// The elements, in NumPy's memory.
    pub fn view(&self) -> View<'_, T, ShapeOfRank<R>> {
        let (lens, strides) = self.0.axes::<R>();
        // SAFETY: as in `NumpyArray::view`; while `self` is borrowed, nothing is written through it.
        unsafe { View::from_raw_parts(self.0.array.data(), lens, strides) }
    }

    /// The elements for writing, in NumPy's memory.
    #[must_use]
    pub fn view_mut(&mut self) -> ViewMut<'_, T, ShapeOfRank<R>> {
        let (lens, strides) = self.0.axes::<R>();
        // SAFETY: as in `NumpyArray::view`; moreover `check_writable` has found the array to be
        // writeable and each index to lead to an element of its own, and nothing else that is held
        // reads or writes them (`Loan`); `self` is borrowed uniquely.
        unsafe { ViewMut::from_raw_parts(self.0.array.data(), lens, strides) }
    }
}

impl<'a, 'py, T: Element, const R: usize> FromPyObject<'a, 'py> for NumpyArray<'py, T, R>
where
    [usize; R]: IntoShape,
{
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Held::new::<R>(&object, false).map(Self)
    }
}

impl<'a, 'py, T: Element, const R: usize> FromPyObject<'a, 'py> for NumpyArrayMut<'py, T, R>
where
    [usize; R]: IntoShape,
{
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Held::new::<R>(&object, true).map(Self)
    }
}

/// An array of NumPy whose elements are those of a view, alive and held as long as this is.
struct Held<'py, T> {
    array: Bound<'py, PyArrayDyn<T>>,
    _loan: Loan,
}

impl<'py, T: Element> Held<'py, T> {
    fn new<const R: usize>(object: &Bound<'py, PyAny>, writes: bool) -> PyResult<Self>
    where
        [usize; R]: IntoShape,
    {
        let array = object.cast::<PyUntypedArray>().map_err(|_| {
            let given = object.get_type();
            PyTypeError::new_err(format!("expected an array of {}, got {given}", T::NAME))
        })?;
        check_element::<T>(array)?;
        check_rank::<R>(array)?;
        check_strides::<T>(array)?;
        // SAFETY: `check_element` has found the elements to be of type `T`.
        let array = unsafe { array.cast_unchecked::<PyArrayDyn<T>>() }.clone();
        let address = array.data().addr();
        let place = Place::new(address, size_of::<T>(), array.shape(), array.strides());
        if writes {
            check_writable(&array, &place)?;
        }
        let _loan = Loan::of(place, writes)?;
        let held = Held { array, _loan };
        held.check_values::<R>()?;
        Ok(held)
    }

    /// Lengths, and strides counted in elements.
    fn axes<const R: usize>(&self) -> ([usize; R], <ShapeOfRank<R> as Shape>::Strides)
    where
        [usize; R]: IntoShape,
    {
        let mut lens = [0; R];
        let mut strides = <ShapeOfRank<R> as Shape>::Strides::default();
        lens.copy_from_slice(self.array.shape());
        for (stride, &bytes) in strides.as_mut().iter_mut().zip(self.array.strides()) {
            *stride = bytes / size_of::<T>() as isize;
        }
        (lens, strides)
    }

    fn check_values<const R: usize>(&self) -> PyResult<()>
    where
        [usize; R]: IntoShape,
    {
        let (lens, strides) = self.axes::<R>();
        // SAFETY: as in `NumpyArray::view`, except that an element may be no value of `T`; any bytes
        // are one of `Bytes`, which has its size and alignment.
        let bytes =
            unsafe { View::from_raw_parts(self.array.data().cast::<T::Bytes>(), lens, strides) };
        if T::are_valid(bytes) {
            return Ok(());
        }
        Err(PyValueError::new_err(
            "an array of bool holds bytes other than 0 and 1: pass `a != 0` of its bytes",
        ))
    }
}

/// Whether the elements are of type `T`, in this machine's byte order, where it wants them.
fn check_element<T: Element>(array: &Bound<'_, PyUntypedArray>) -> PyResult<()> {
    let found = array.dtype();
    if !found.is_equiv_to(&dtype::<T>(array.py())) {
        let expected = T::NAME;
        let remedy = if found.byteorder() == b'>' || found.byteorder() == b'<' {
            " (it has another byte order)"
        } else {
            ""
        };
        return Err(PyTypeError::new_err(format!(
            "expected an array of {expected}, got one of {found}{remedy}: pass `a.astype('{expected}')`"
        )));
    }
    if !array.is_aligned() {
        return Err(PyValueError::new_err(
            "the elements of the array are not aligned in memory: pass a copy, `a.copy()`",
        ));
    }
    Ok(())
}

fn check_rank<const R: usize>(array: &Bound<'_, PyUntypedArray>) -> PyResult<()> {
    let found = array.ndim();
    if found != R {
        return Err(PyValueError::new_err(format!(
            "expected an array of {R} dimensions, got one of {found}"
        )));
    }
    Ok(())
}

/// Whether the strides are multiples of an element, where they lead anywhere.
fn check_strides<T: Element>(array: &Bound<'_, PyUntypedArray>) -> PyResult<()> {
    let size = size_of::<T>() as isize;
    let mut axes = array.shape().iter().zip(array.strides());
    if array.is_empty() || axes.all(|(&len, &stride)| len < 2 || stride % size == 0) {
        return Ok(());
    }
    Err(PyValueError::new_err(format!(
        "the strides {:?}, in bytes, are no multiples of an element's {size}: pass a copy, `a.copy()`",
        array.strides()
    )))
}

/// Whether the array may be written, and no two indices lead to one element.
fn check_writable<T: Element>(array: &Bound<'_, PyArrayDyn<T>>, place: &Place) -> PyResult<()> {
    // SAFETY: the array is alive; its flags are read while Python's lock is held.
    let flags = unsafe { (*array.as_array_ptr()).fields.flags };
    if flags & NPY_ARRAY_WRITEABLE == 0 {
        // NumPy's sentence.
        return Err(PyValueError::new_err("assignment destination is read-only"));
    }
    if overlaps_itself(place.section(), Some(MOST_WORK)) != Some(false) {
        return Err(PyValueError::new_err(Error::SharedElements.to_string()));
    }
    Ok(())
}
