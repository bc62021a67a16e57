//! Arrays with the same values everywhere.

use crate::array::{AsView, Owned, View};
use crate::element::{Cast, Element, Number, fits, for_each_number};
use crate::engine::repeated;
use crate::error::{Error, or_panic};
use crate::expr::collect;
use crate::shape::layout::Layout;
use crate::shape::{IntoShape, Shape, checked_size, fits_into};
use alloc::vec::Vec;

/// What an array is filled with: an element, or an array that is broadcast to its shape.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.full((2, 2), 7)), arr!([[7, 7], [7, 7]]));
/// assert_eq!(arr!(np.full((2, 2), [1, 2])), arr!([[1, 2], [1, 2]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an array nor an element of one",
    label = "not an array, a view, a `Vec` or an element",
    note = "a type of your own becomes an element by `impl ndview::Element for ..`"
)]
pub trait FillValue: Sized {
    crate::sealed::seal!(required);

    /// The type of the elements: `i64`, if it is a number to count with.
    type Elem: Clone;

    /// The elements of an array of a shape, in row-major order.
    ///
    /// # Errors
    /// `could not broadcast input array from shape (2,) into shape (3,)`
    #[doc(hidden)]
    fn elements<S: Shape>(self, shape: S) -> Result<Vec<Self::Elem>, Error>;

    /// The same, each value converted once, however often it is there.
    ///
    /// # Errors
    /// As [`elements`](Self::elements).
    #[doc(hidden)]
    fn converted<T: Clone, S: Shape>(
        self,
        shape: S,
        convert: impl Fn(Self::Elem) -> T,
    ) -> Result<Vec<T>, Error>;
}

#[diagnostic::do_not_recommend]
impl<T: Element> FillValue for T {
    crate::sealed::seal!();

    type Elem = T;

    fn elements<S: Shape>(self, shape: S) -> Result<Vec<T>, Error> {
        Ok(repeated(self, checked_size::<T>(shape.lens().as_ref())?))
    }

    fn converted<U: Clone, S: Shape>(
        self,
        shape: S,
        convert: impl Fn(T) -> U,
    ) -> Result<Vec<U>, Error> {
        let size = checked_size::<U>(shape.lens().as_ref())?;
        Ok(repeated(convert(self), size))
    }
}

macro_rules! counts {
    ($($size:ident)*) => {$(
        impl FillValue for $size {
            crate::sealed::seal!();

            type Elem = i64;

            fn elements<S: Shape>(self, shape: S) -> Result<Vec<i64>, Error> {
                fits::<i64>([Some(self as i128), None])?;
                (self as i64).elements(shape)
            }

            fn converted<T: Clone, S: Shape>(
                self,
                shape: S,
                convert: impl Fn(i64) -> T,
            ) -> Result<Vec<T>, Error> {
                fits::<i64>([Some(self as i128), None])?;
                (self as i64).converted(shape, convert)
            }
        }
    )*};
}
for_each_number!(size => counts! {});

fn broadcast<T: Clone, S: Shape, L: Layout, Z: Shape>(
    values: View<'_, T, S, L>,
    shape: Z,
) -> Result<Vec<T>, Error> {
    let (from, into) = (values.shape(), shape.lens());
    if !fits_into(from.as_ref(), into.as_ref()) {
        return Err(Error::broadcast_input(from.as_ref(), into.as_ref()));
    }
    collect(values, shape)
}

fn broadcast_converted<T: Clone, U: Clone, S: Shape, L: Layout, Z: Shape>(
    values: View<'_, T, S, L>,
    shape: Z,
    convert: impl Fn(T) -> U,
) -> Result<Vec<U>, Error> {
    let converted = values.iter().cloned().map(convert).collect();
    let converted: Owned<U, S> = Owned::from_parts(values.typed_shape(), converted);
    broadcast(converted.view(), shape)
}

macro_rules! arrays {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<$($generics)*> FillValue for $array {
            crate::sealed::seal!();

            type Elem = <$array as AsView>::Elem;

            fn elements<Z: Shape>(self, shape: Z) -> Result<Vec<Self::Elem>, Error> {
                broadcast(self.array_view(), shape)
            }

            fn converted<U: Clone, Z: Shape>(
                self,
                shape: Z,
                convert: impl Fn(Self::Elem) -> U,
            ) -> Result<Vec<U>, Error> {
                broadcast_converted(self.array_view(), shape, convert)
            }
        }
    )*};
}
arrays! {
    [T: Clone, S: Shape] Owned<T, S>;
    ['a, T: Clone, S: Shape] &'a Owned<T, S>;
    ['a, T: Clone, S: Shape, L: Layout] View<'a, T, S, L>;
    [T: Clone] Vec<T>;
    ['a, T: Clone] &'a Vec<T>;
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize> FillValue for [T; N]
where
    [T; N]: AsView<Elem: Clone>,
{
    crate::sealed::seal!();

    type Elem = <[T; N] as AsView>::Elem;

    fn elements<Z: Shape>(self, shape: Z) -> Result<Vec<Self::Elem>, Error> {
        broadcast(self.array_view(), shape)
    }

    fn converted<U: Clone, Z: Shape>(
        self,
        shape: Z,
        convert: impl Fn(Self::Elem) -> U,
    ) -> Result<Vec<U>, Error> {
        broadcast_converted(self.array_view(), shape, convert)
    }
}

/// An array with the same value everywhere; NumPy's `np.full`. An array as the value is broadcast.
///
/// # Panics
/// `could not broadcast input array from shape (2,) into shape (3,)`; `array is too big; ..` if the elements
/// do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::full([2, 2], 7), arr!([[7, 7], [7, 7]]));
/// assert_eq!(np::full([2, 2], arr!([1, 2])), arr!([[1, 2], [1, 2]]));
/// ```
#[must_use]
#[track_caller]
pub fn full<V: FillValue, X: IntoShape>(shape: X, value: V) -> Owned<V::Elem, X::Shape> {
    let shape = shape.into_shape();
    Owned::from_parts(shape, or_panic(value.elements(shape)))
}

/// An array with the shape and the element type of another and the same value everywhere; NumPy's
/// `np.full_like`. The value is converted as Rust's `as` converts.
///
/// # Panics
/// As [`full`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::full_like(&arr!([1.5, 2.0]), 2), arr!([2.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn full_like<V, A>(a: &A, value: V) -> Owned<A::Elem, A::Shape>
where
    V: FillValue<Elem: Number + Cast<A::Elem>>,
    A: AsView<Elem: Number> + ?Sized,
{
    as_type(a.array_view().typed_shape(), value)
}

/// As [`full_like`], with another shape; NumPy's `np.full_like(a, value, shape=..)`.
///
/// # Panics
/// As [`full`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.full_like([1.5], 2, shape=3)), arr!([2.0, 2.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn full_like_with<V, A, X>(_: &A, value: V, shape: X) -> Owned<A::Elem, X::Shape>
where
    V: FillValue<Elem: Number + Cast<A::Elem>>,
    A: AsView<Elem: Number> + ?Sized,
    X: IntoShape,
{
    as_type(shape.into_shape(), value)
}

/// An array with the shape of another and the same value everywhere, converted to type `T`; NumPy's
/// `np.full_like(a, value, dtype)`.
///
/// # Panics
/// As [`full_of`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::full_like_of::<f64, _, _>(&arr!([1, 2]), 0.5), arr!([0.5, 0.5]));
/// ```
#[must_use]
#[track_caller]
pub fn full_like_of<T, V, A>(a: &A, value: V) -> Owned<T, A::Shape>
where
    T: Number,
    V: FillValue<Elem: FillsAs<T>>,
    A: AsView + ?Sized,
{
    as_type(a.array_view().typed_shape(), value)
}

/// An array with the same value everywhere, converted to type `T`; NumPy's
/// `np.full(shape, value, dtype)`.
///
/// # Panics
/// `Python integer 300 out of bounds for uint8`; as [`full`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::full_of::<f64, _, _>(2, 7), arr!([7.0, 7.0]));
/// ```
#[must_use]
#[track_caller]
pub fn full_of<T, X: IntoShape, V>(shape: X, value: V) -> Owned<T, X::Shape>
where
    T: Number,
    V: FillValue<Elem: FillsAs<T>>,
{
    as_type(shape.into_shape(), value)
}

/// Numbers that an array of type `T` is filled with.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be converted to `{T}`",
    label = "there is no conversion from `{Self}` to `{T}`"
)]
pub trait FillsAs<T>: Number + Cast<T> {}

#[diagnostic::do_not_recommend]
impl<T, U: Number + Cast<T>> FillsAs<T> for U {}

/// An array of values as numbers of type `T`.
#[track_caller]
fn as_type<T: Number, S: Shape, V: FillValue<Elem: FillsAs<T>>>(shape: S, value: V) -> Owned<T, S> {
    let elements = value.converted(shape, |x: V::Elem| {
        or_panic(fits::<T>([x.exact(), None]));
        x.cast()
    });
    Owned::from_parts(shape, or_panic(elements))
}
