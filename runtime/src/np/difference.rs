//! From each element to the next.

use super::lanes::{Along, with_axis};
use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn};
use crate::expr::{Cast, Inexact, Number};
use crate::integer::Integer;
use crate::shape::{AxisOf, Shape, for_each_rank};

/// Elements between which there is a difference: numbers, and bools, which differ or do not.
#[diagnostic::on_unimplemented(
    message = "there is no difference of elements of type `{Self}`",
    label = "not numbers, and not bools"
)]
pub trait Difference: Number {
    /// From the one before to this one.
    fn after(self, before: Self) -> Self;
}

macro_rules! differences {
    ($($number:ty)*) => {$(
        impl Difference for $number {
            #[inline(always)]
            fn after(self, before: Self) -> Self {
                self.subtract(before)
            }
        }
    )*};
}
differences!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);

#[cfg(feature = "complex")]
impl<F: crate::expr::Component> Difference for crate::complex::Complex<F> {
    #[inline(always)]
    fn after(self, before: Self) -> Self {
        self.subtract(before)
    }
}

impl Difference for bool {
    #[inline(always)]
    fn after(self, before: Self) -> Self {
        self != before
    }
}

/// The differences between neighbours along an axis, `n` times.
#[track_caller]
fn differences<T: Difference>(
    mut elements: Vec<T>,
    mut along: Along,
    n: impl Integer,
) -> (usize, Vec<T>) {
    let Ok(n) = usize::try_from(n.saturate()) else {
        panic!("order must be non-negative but got {n}");
    };
    for _ in 0..n.min(along.len) {
        let block = along.block();
        let next = (0..along.outer).flat_map(|outer| {
            let block = &elements[outer * block..(outer + 1) * block];
            block.iter().zip(&block[along.inner.min(block.len())..])
        });
        elements = next.map(|(before, after)| after.after(*before)).collect();
        along.len -= 1;
    }
    (along.len, elements)
}

/// The differences between neighbours along the last axis, and between those, `n` times; of bools,
/// whether they differ; NumPy's `np.diff`. In `arr!`, `n` may be left out: then it is 1.
///
/// # Panics
/// `order must be non-negative but got -1`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 4, 9, 16]);
/// assert_eq!(np::diff(&a, 1), arr!([3, 5, 7]));
/// assert_eq!(arr!(np.diff(a, n=2)), arr!([2, 2]));
/// ```
#[must_use]
#[track_caller]
pub fn diff<A>(a: &A, n: impl Integer) -> Owned<A::Elem, <A::Shape as AxisOf<-1>>::Replaced<Dyn>>
where
    A: AsView<Elem: Difference, Shape: AxisOf<-1>> + ?Sized,
{
    diff_axis::<-1, A>(a, n)
}

/// The differences between neighbours along axis `N`, and between those, `n` times; NumPy's
/// `np.diff(a, n, axis)`.
///
/// # Panics
/// As [`diff`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [4, 9]]);
/// assert_eq!(np::diff_axis::<0, _>(&a, 1), arr!([[3, 7]]));
/// ```
#[must_use]
#[track_caller]
pub fn diff_axis<const N: isize, A>(
    a: &A,
    n: impl Integer,
) -> Owned<A::Elem, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: Difference, Shape: AxisOf<N>> + ?Sized,
{
    with_axis::<N, A, _>(a, |elements, along| differences(elements, along, n))
}

/// The slopes along an axis: half the distance between the neighbours of each element, and the whole
/// distance at both ends.
#[track_caller]
fn slopes<T: Inexact>(elements: &[T], along: Along, spacing: T) -> Vec<T>
where
    f64: Cast<T>,
{
    assert!(
        along.len >= 2,
        "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required."
    );
    let twice = Cast::<T>::cast(2.0).multiply(spacing);
    (0..elements.len())
        .map(|place| {
            let position = place / along.inner % along.len;
            let (before, after, distance) = match position {
                0 => (place, place + along.inner, spacing),
                last if last + 1 == along.len => (place - along.inner, place, spacing),
                _ => (place - along.inner, place + along.inner, twice),
            };
            elements[after].subtract(elements[before]).divide(distance)
        })
        .collect()
}

/// The slopes along axis `N` of an array whose elements are `spacing` apart; NumPy's
/// `np.gradient(f, spacing, axis=N)`. In `arr!`, `spacing` may be left out: then it is 1.
///
/// # Panics
/// `Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements
/// are required.`
///
/// ```
/// use ndview::prelude::*;
/// let f = arr!([[1.0, 2.0], [4.0, 8.0]]);
/// assert_eq!(np::gradient_axis::<0, _>(&f, 1.0), arr!([[3.0, 6.0], [3.0, 6.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn gradient_axis<const N: isize, A>(
    f: &A,
    spacing: impl Cast<f64>,
) -> Owned<<A::Elem as Number>::Quotient, A::Shape>
where
    A: AsView<Elem: Number + Cast<<A::Elem as Number>::Quotient>, Shape: AxisOf<N>> + ?Sized,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    let view = f.array_view();
    let along = Along::axis(view.shape().as_ref(), <A::Shape as AxisOf<N>>::NUMBER);
    let elements: Vec<<A::Elem as Number>::Quotient> =
        view.into_iter().map(|element| element.cast()).collect();
    let spacing: f64 = spacing.cast();
    Owned::from_parts(view.typed_shape(), slopes(&elements, along, spacing.cast()))
}

/// A shape along whose axes there are slopes.
#[diagnostic::on_unimplemented(
    message = "an array without axes has no gradient",
    label = "this array has no axes"
)]
pub trait Slopes: Shape {
    /// The slopes: an array for each axis, in a tuple if there are several.
    type Out<T>;

    /// The slopes, one axis after the other; `along` yields them.
    #[doc(hidden)]
    fn slopes<T>(self, along: impl FnMut(usize) -> Vec<T>) -> Self::Out<T>;
}

macro_rules! array_of_axis {
    ($axis:ident) => {
        Owned<T, Self>
    };
}

macro_rules! slopes {
    (0) => {};
    (1 $axis:ident $number:tt) => {
        impl<$axis: Axis> Slopes for ($axis,) {
            type Out<T> = Owned<T, Self>;

            fn slopes<T>(self, mut along: impl FnMut(usize) -> Vec<T>) -> Owned<T, Self> {
                Owned::from_parts(self, along(0))
            }
        }
    };
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<$($axis: Axis),*> Slopes for ($($axis,)*) {
            type Out<T> = ($(array_of_axis!($axis),)*);

            fn slopes<T>(self, mut along: impl FnMut(usize) -> Vec<T>) -> Self::Out<T> {
                ($(Owned::from_parts(self, along($number)),)*)
            }
        }
    };
}
for_each_rank!(slopes);

/// The slopes of an array whose elements are `spacing` apart: along its only axis, or a tuple of the
/// slopes along each axis; NumPy's `np.gradient`. In `arr!`, `spacing` may be left out: then it is 1.
///
/// # Panics
/// `Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements
/// are required.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::gradient(&arr!([1, 2, 4, 7]), 1), arr!([1.0, 1.5, 2.5, 3.0]));
/// let (down, across) = arr!(np.gradient([[1.0, 2.0], [4.0, 8.0]]));
/// assert_eq!(down, arr!([[3.0, 6.0], [3.0, 6.0]]));
/// assert_eq!(across, arr!([[1.0, 1.0], [4.0, 4.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn gradient<A>(
    f: &A,
    spacing: impl Cast<f64>,
) -> <A::Shape as Slopes>::Out<<A::Elem as Number>::Quotient>
where
    A: AsView<Elem: Number + Cast<<A::Elem as Number>::Quotient>, Shape: Slopes> + ?Sized,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    let view = f.array_view();
    let lens = view.shape();
    let elements: Vec<<A::Elem as Number>::Quotient> =
        view.into_iter().map(|element| element.cast()).collect();
    let spacing: f64 = spacing.cast();
    view.typed_shape()
        .slopes(|axis| slopes(&elements, Along::axis(lens.as_ref(), axis), spacing.cast()))
}
