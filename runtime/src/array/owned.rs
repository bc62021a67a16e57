//! Arrays that own their elements.

use super::{View, ViewMut};
use crate::axis::Dyn;
use crate::element::Storable;
use crate::error::{Error, or_panic};
use crate::shape::layout::Contiguous;
use crate::shape::{IntoShape, NewShape, Shape, checked_size};
use core::ptr::NonNull;

/// An array that owns its elements: row-major, without gaps, over a `Vec<T>`.
///
/// This is what `arr!` literals, index lists, masks and arithmetic yield: always a copy, never
/// memory shared with another array. Cloning copies all elements. NumPy's `ndarray` whose `base`
/// is `None`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2, 3], [4, 5, 6]]);
/// let picked: Owned<i32, Shape![2, 2]> = arr!(a[:, [0, 2]]);
/// assert_eq!(picked, arr!([[1, 3], [4, 6]]));
/// assert_eq!(picked.into_vec(), [1, 3, 4, 6]);
/// ```
///
/// Covariant in the element, as `Vec<T>` is.
// Invariant: `data.len()` is the product of the lengths of `shape`, and `checked_size` accepts them.
#[derive(Clone)]
pub struct Owned<T, S: Shape> {
    data: Vec<T>,
    pub(super) shape: S,
}

impl<T, S: Shape> Owned<T, S> {
    /// An array of the given shape over the elements of `data`, in row-major order. Nothing is
    /// copied. NumPy: `np.array(data).reshape(shape)`.
    ///
    /// # Errors
    /// `cannot reshape array of size 5 into shape (2,3)` if there are more or fewer elements than
    /// the shape has.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = Owned::from_shape_vec([2, 3], vec![1, 2, 3, 4, 5, 6])?;
    /// assert_eq!(a[[1, 0]], 4);
    /// # Ok::<(), ndview::Error>(())
    /// ```
    pub fn from_shape_vec(shape: impl IntoShape<Shape = S>, data: Vec<T>) -> Result<Self, Error> {
        Self::from_typed_shape_vec(shape.into_shape(), data)
    }

    /// An array of a shape over elements in row-major order, if there are as many.
    pub(crate) fn from_typed_shape_vec(shape: S, data: Vec<T>) -> Result<Self, Error> {
        let lens = shape.lens();
        if checked_size::<T>(lens.as_ref())? != data.len() {
            return Err(Error::Reshape {
                size: data.len(),
                shape: lens.into_iter().map(|len| len as isize).collect(),
            });
        }
        Ok(Owned { data, shape })
    }

    /// An array whose element at each index is what `f` returns for it. NumPy: `np.fromfunction`,
    /// element by element.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let table = Owned::from_fn([3, 4], |[i, j]| 10 * i + j);
    /// assert_eq!(table[[2, 3]], 23);
    /// ```
    #[track_caller]
    pub fn from_fn(shape: impl IntoShape<Shape = S>, mut f: impl FnMut(S::Lens) -> T) -> Self {
        let shape = shape.into_shape();
        let lens = shape.lens();
        let size = or_panic(checked_size::<T>(lens.as_ref()));
        let mut index = S::Lens::default();
        let mut data = Vec::with_capacity(size);
        for _ in 0..size {
            data.push(f(index));
            advance(index.as_mut(), lens.as_ref());
        }
        Owned { data, shape }
    }

    /// An array of which the caller has already counted the elements.
    ///
    /// # Panics
    /// If there are more or fewer elements than the shape has.
    #[track_caller]
    pub(crate) fn from_parts(shape: S, data: Vec<T>) -> Self {
        let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
        assert_eq!(
            size,
            data.len(),
            "ndview: the number of elements; please report this"
        );
        Owned { data, shape }
    }

    /// The elements in row-major order. Nothing is copied.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([[1, 2], [3, 4]]).into_vec(), [1, 2, 3, 4]);
    /// ```
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.data
    }

    /// The same elements in another shape, given as to [`reshape`](Owned::reshape). Nothing is
    /// copied. NumPy: `a.shape = shape`.
    ///
    /// # Panics
    /// `cannot reshape array of size 6 into shape (4,2)` if the number of elements differs.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 3, 4, 5, 6]).into_shape([2, 3]);
    /// assert_eq!(a[[1, 2]], 6);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn into_shape<X: NewShape<S>>(self, shape: X) -> Owned<T, X::Shape> {
        Owned::from_parts(or_panic(shape.new_shape(self.shape)), self.data)
    }

    /// The same elements with every length known at run time only. Nothing is copied.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a: Owned<i32, (Dyn, Dyn)> = arr!([[1, 2], [3, 4]]).into_erased();
    /// ```
    #[must_use]
    pub fn into_erased(self) -> Owned<T, S::Erased> {
        Owned {
            data: self.data,
            shape: self.shape.erased(),
        }
    }

    /// The lengths, typed.
    #[inline(always)]
    pub(crate) fn typed_shape(&self) -> S {
        self.shape
    }

    /// All of it, borrowed: a view.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([1, 2, 3]);
    /// let v = a.view();
    /// assert!(np::shares_memory(&a, &v));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn view(&self) -> View<'_, T, S, Contiguous> {
        // SAFETY: [owned] `Vec`'s pointer is not null, and by the invariant of `Owned` it points to
        // as many elements as a row-major array of this shape has; they are borrowed as long as
        // `self`.
        unsafe {
            View::from_parts(
                NonNull::new_unchecked(self.data.as_ptr().cast_mut()),
                self.shape,
                (),
            )
        }
    }

    /// All of it, borrowed for writing: a view.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([1, 2, 3]);
    /// a.view_mut().fill(0);
    /// assert_eq!(a, arr!([0, 0, 0]));
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn view_mut(&mut self) -> ViewMut<'_, T, S, Contiguous> {
        // SAFETY: [owned] the vector has as many elements as a row-major array of this shape; they
        // are borrowed uniquely as long as `self`.
        unsafe {
            ViewMut::from_parts(
                NonNull::new_unchecked(self.data.as_mut_ptr()),
                self.shape,
                (),
            )
        }
    }

    /// The elements in row-major order.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!([[1, 2], [3, 4]]).as_slice(), [1, 2, 3, 4]);
    /// ```
    #[inline(always)]
    pub fn as_slice(&self) -> &[T] {
        &self.data
    }

    /// The elements in row-major order, for writing.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([[2, 1], [4, 3]]);
    /// a.as_mut_slice().sort();
    /// assert_eq!(a, arr!([[1, 2], [3, 4]]));
    /// ```
    #[inline(always)]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.data
    }
}

/// What an array literal expands to.
#[inline]
pub fn literal<T, S: Shape>(shape: S, elements: Vec<T>) -> Owned<T, S> {
    Owned::from_parts(shape, elements)
}

/// The next index in row-major order.
pub(crate) fn advance(index: &mut [usize], lens: &[usize]) {
    for (position, &len) in index.iter_mut().zip(lens).rev() {
        *position += 1;
        if *position < len {
            return;
        }
        *position = 0;
    }
}

impl<T> From<Vec<T>> for Owned<T, (Dyn,)> {
    /// A one-dimensional array over the same memory: nothing is copied.
    ///
    /// # Panics
    /// If there are more than `isize::MAX` elements (of size zero).
    fn from(data: Vec<T>) -> Self {
        or_panic(Owned::from_shape_vec(data.len(), data))
    }
}

/// An array of one axis of what an iterator yields; NumPy's `np.fromiter`.
///
/// ```
/// use ndview::prelude::*;
/// let squares: Owned<i32, Shape![_]> = (0..4).map(|n| n * n).collect();
/// assert_eq!(squares, [0, 1, 4, 9]);
/// ```
impl<T> FromIterator<T> for Owned<T, (Dyn,)> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        Vec::from_iter(iter).into()
    }
}

impl<T, S: Shape> From<Owned<T, S>> for Vec<T> {
    fn from(array: Owned<T, S>) -> Self {
        array.data
    }
}

impl<T: Default, S: Shape + Default> Default for Owned<T, S> {
    /// Every element `T::default()`; the lengths that the type does not know are 0.
    fn default() -> Self {
        let shape = S::default();
        let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
        Owned::from_parts(
            shape,
            core::iter::repeat_with(T::default).take(size).collect(),
        )
    }
}

impl<T: Storable> Owned<T, ()> {
    /// An array of rank 0 that holds one element. NumPy: `np.array(x)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(format!("{:?}", Owned::scalar(5_i64)), "array(5)");
    /// ```
    pub fn scalar(value: T) -> Self {
        Owned {
            data: vec![value],
            shape: (),
        }
    }
}
