//! Arrays from nothing, or like another.

use crate::array::{AsView, Owned};
use crate::axis::Axis;
use crate::element::{Cast, Number, is_real};
use crate::engine::repeated;
use crate::error::or_panic;
use crate::shape::{GivenAxis, IntoShape, Shape, checked_size};

/// An array of this shape with the same value everywhere.
#[inline]
#[track_caller]
fn filled<T: Clone, S: Shape>(shape: S, value: T) -> Owned<T, S> {
    if Owned::<T, S>::IN_PLACE {
        return Owned::from_elements(shape, core::iter::repeat(value));
    }
    let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
    Owned::from_parts(shape, repeated(value, size))
}

/// An array of zeros: of integers and floats, the system's fresh pages are.
#[inline]
#[track_caller]
fn zeroed<T: Number, S: Shape>(shape: S) -> Owned<T, S> {
    if Owned::<T, S>::IN_PLACE || !is_real::<T>() {
        return filled(shape, T::ZERO);
    }
    let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
    Owned::from_parts(shape, vec![T::ZERO; size])
}

/// A copy; NumPy's `np.copy`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 2, 3]);
/// let b = np::copy(&a);
/// assert_eq!(a, b);
/// assert!(!np::shares_memory(&a, &b));
/// ```
#[must_use]
pub fn copy<A: AsView<Elem: Clone> + ?Sized>(a: &A) -> Owned<A::Elem, A::Shape> {
    a.array_view().copy()
}

/// An array of zeros, `f64`; NumPy's `np.zeros`. [`zeros_of`] takes another type.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::zeros([2, 2]), arr!([[0.0, 0.0], [0.0, 0.0]]));
/// let known: Owned<f64, Shape![3, 4]> = np::zeros((Len::<3>, Len::<4>));
/// # let _ = known;
/// ```
#[must_use]
#[inline]
#[track_caller]
pub fn zeros<S: Shape>(shape: impl IntoShape<Shape = S>) -> Owned<f64, S> {
    zeroed(shape.into_shape())
}

/// An array of ones, `f64`; NumPy's `np.ones`. [`ones_of`] takes another type.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ones(3), arr!([1.0, 1.0, 1.0]));
/// ```
#[must_use]
#[inline]
#[track_caller]
pub fn ones<S: Shape>(shape: impl IntoShape<Shape = S>) -> Owned<f64, S> {
    filled(shape.into_shape(), 1.0)
}

/// An array whose elements do not matter; NumPy's `np.empty`. They are zero, not whatever the memory
/// held.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::empty([2, 3]).shape(), [2, 3]);
/// ```
#[must_use]
#[track_caller]
pub fn empty<S: Shape>(shape: impl IntoShape<Shape = S>) -> Owned<f64, S> {
    zeros(shape)
}

/// An array of zeros of type `T`; NumPy's `np.zeros(shape, dtype)`. `false` for `bool`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::zeros_of::<i32, _>([2, 2]), arr!([[0, 0], [0, 0]]));
/// ```
#[must_use]
#[inline]
#[track_caller]
pub fn zeros_of<T: Number, S: Shape>(shape: impl IntoShape<Shape = S>) -> Owned<T, S>
where
    bool: Cast<T>,
{
    zeroed(shape.into_shape())
}

/// An array of ones of type `T`; NumPy's `np.ones(shape, dtype)`. `true` for `bool`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ones_of::<u8, _>(2), arr!([1, 1]));
/// ```
#[must_use]
#[inline]
#[track_caller]
pub fn ones_of<T: Number, S: Shape>(shape: impl IntoShape<Shape = S>) -> Owned<T, S>
where
    bool: Cast<T>,
{
    filled(shape.into_shape(), true.cast())
}

/// An array of zeros with the shape and the element type of another; NumPy's `np.zeros_like`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::zeros_like(&arr!([1, 2])), arr!([0, 0]));
/// ```
#[must_use]
pub fn zeros_like<A: AsView<Elem: Number> + ?Sized>(a: &A) -> Owned<A::Elem, A::Shape>
where
    bool: Cast<A::Elem>,
{
    zeroed(a.array_view().typed_shape())
}

/// An array of ones with the shape and the element type of another; NumPy's `np.ones_like`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ones_like(&arr!([1.5, 2.5])), arr!([1.0, 1.0]));
/// ```
#[must_use]
pub fn ones_like<A: AsView<Elem: Number> + ?Sized>(a: &A) -> Owned<A::Elem, A::Shape>
where
    bool: Cast<A::Elem>,
{
    filled(a.array_view().typed_shape(), true.cast())
}

/// An array of zeros of type `T` with the shape of another; NumPy's `np.zeros_like(a, dtype)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::zeros_like_of::<f64, _>(&arr!([1, 2])), arr!([0.0, 0.0]));
/// ```
#[must_use]
pub fn zeros_like_of<T: Number, A: AsView + ?Sized>(a: &A) -> Owned<T, A::Shape>
where
    bool: Cast<T>,
{
    zeroed(a.array_view().typed_shape())
}

/// An array of ones of type `T` with the shape of another; NumPy's `np.ones_like(a, dtype)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ones_like_of::<f64, _>(&arr!([1, 2])), arr!([1.0, 1.0]));
/// ```
#[must_use]
pub fn ones_like_of<T: Number, A: AsView + ?Sized>(a: &A) -> Owned<T, A::Shape>
where
    bool: Cast<T>,
{
    filled(a.array_view().typed_shape(), true.cast())
}

/// An array with the shape and the element type of another whose elements do not matter; NumPy's
/// `np.empty_like`. They are zero, not whatever the memory held.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::empty_like(&arr!([1, 2])).shape(), [2]);
/// ```
#[must_use]
pub fn empty_like<A: AsView<Elem: Number> + ?Sized>(a: &A) -> Owned<A::Elem, A::Shape>
where
    bool: Cast<A::Elem>,
{
    zeros_like(a)
}

/// An array of type `T` with the shape of another whose elements do not matter; NumPy's
/// `np.empty_like(a, dtype)`. They are zero, not whatever the memory held.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::empty_like_of::<f64, _>(&arr!([1, 2])).shape(), [2]);
/// ```
#[must_use]
pub fn empty_like_of<T: Number, A: AsView + ?Sized>(a: &A) -> Owned<T, A::Shape>
where
    bool: Cast<T>,
{
    zeros_like_of(a)
}

/// An array of type `T` whose elements do not matter; NumPy's `np.empty(shape, dtype)`. They are zero,
/// not whatever the memory held.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::empty_of::<u8, _>([2, 3]).shape(), [2, 3]);
/// ```
#[must_use]
#[track_caller]
pub fn empty_of<T: Number, S: Shape>(shape: impl IntoShape<Shape = S>) -> Owned<T, S>
where
    bool: Cast<T>,
{
    zeros_of(shape)
}

/// A square matrix with ones on the diagonal and zeros elsewhere, `f64`; NumPy's `np.eye`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::eye(2), arr!([[1.0, 0.0], [0.0, 1.0]]));
/// let known: Owned<f64, Shape![3, 3]> = np::eye(Len::<3>);
/// # let _ = known;
/// ```
#[must_use]
#[track_caller]
pub fn eye<N: GivenAxis<Axis = X>, X: Axis>(n: N) -> Owned<f64, (X, X)> {
    let n = n.into_axis();
    let mut matrix = zeroed::<f64, _>((n, n));
    for i in 0..matrix.shape()[0] {
        matrix[[i, i]] = 1.0;
    }
    matrix
}

/// A square matrix with ones on the diagonal and zeros elsewhere, `f64`; NumPy's `np.identity`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::identity(2), np::eye(2));
/// ```
#[must_use]
#[track_caller]
pub fn identity<N: GivenAxis<Axis = X>, X: Axis>(n: N) -> Owned<f64, (X, X)> {
    eye(n)
}

macro_rules! shaped_like {
    ($($(#[$attribute:meta])* $name:ident $value:literal;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[track_caller]
        pub fn $name<A, X>(_: &A, shape: X) -> Owned<A::Elem, X::Shape>
        where
            A: AsView<Elem: Number> + ?Sized,
            X: IntoShape,
            bool: Cast<A::Elem>,
        {
            filled(shape.into_shape(), $value.cast())
        }
    )*};
}
shaped_like! {
    /// An array of zeros with the element type of another; NumPy's `np.zeros_like(a, shape=..)`.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.zeros_like([1.5], shape=(2, 1))), arr!([[0.0], [0.0]]));
    /// ```
    zeros_like_with false;
    /// An array of ones with the element type of another; NumPy's `np.ones_like(a, shape=..)`.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.ones_like([1.5], shape=(2, 1))), arr!([[1.0], [1.0]]));
    /// ```
    ones_like_with true;
    /// An array of zeros with the element type of another; NumPy's `np.empty_like(a, shape=..)`.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.empty_like([1.5], shape=(2, 1))).shape(), [2, 1]);
    /// ```
    empty_like_with false;
}
